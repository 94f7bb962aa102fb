"""A small world of events, bodies and places for the tables of dates, editions and places."""

from __future__ import annotations

from dataclasses import replace

from copydesk.lexicon import Lexicon
from copydesk.model import Fact, Subject
from copydesk.registry.intervals import read_interval
from tests.kinds.desk_fixtures import fact, person, registry, slug, subject


def dated(of: str, value: str, qualifier: str | None = None) -> Fact:
    """A date fact; ``value`` as a registry writes it."""
    made = fact(of, "date", value, **({"qualifier": qualifier} if qualifier else {}))
    return replace(made, when=read_interval(value).period)


def placed(of: str, value: str, qualifier: str | None = None, valid: str = "..") -> Fact:
    """A place fact."""
    return fact(of, "place", value, valid, **({"qualifier": qualifier} if qualifier else {}))


def numbered(of: str, number: int) -> Fact:
    """The number of an edition."""
    return replace(fact(of, "edition", str(number)), number=number)


_SERIES = {
    ("tide", "Tidal Power Forum", ()): [
        (7, "2021-09-14/2021-09-15", "bilbao"),
        (8, "2022-09-13/2022-09-14", "porto"),
        (9, "2023-09-12/2023-09-13", "bergen"),
        (10, "2024-05-14/2024-05-16", "gdansk"),
    ],
    ("salt", "Salt Road Trophy", ("Salt Road Trophy final",)): [
        (40, "2022-05-21", "lyon"),
        (41, "2023-05-20", "turin"),
        (42, "2024-05-18", "geneva"),
    ],
    ("chess", "Lakes Chess Festival", ()): [(1, "2023-08-01/2023-08-05", "lucerne")],
    ("coast", "Coast League Congress", ()): [
        (5, "2023-06-07/2023-06-08", "porto"),
        (6, "2024-06-05/2024-06-06", "vienna"),
    ],
    ("heron", "Heron Prize", ()): [(3, "2024-05-17", "porto")],
    ("choir", "Harbour Choir Days", ()): [(12, "2024-06-07/2024-06-09", "aarhus")],
}
_TOWNS = {
    "bilbao": "spain", "porto": "portugal", "bergen": "norway", "gdansk": "poland", "lyon": "france", "turin": "italy",
    "geneva": "switzerland", "lucerne": "switzerland", "aarhus": "denmark", "utrecht": "netherlands",
    "hamburg": "germany",
    "leeds": "united-kingdom", "london": "united-kingdom", "madrid": "spain", "munich": "germany", "vienna": "austria",
}  # fmt: skip
_COUNTRIES = {
    "spain": ("Spain", "Spanish"), "portugal": ("Portugal", "Portuguese"), "norway": ("Norway", "Norwegian"),
    "poland": ("Poland", "Polish"), "france": ("France", "French"), "italy": ("Italy", "Italian"),
    "switzerland": ("Switzerland", "Swiss"), "denmark": ("Denmark", "Danish"), "germany": ("Germany", "German"),
    "netherlands": ("Netherlands", "Dutch"), "united-kingdom": ("United Kingdom", "British"),
    "austria": ("Austria", "Austrian"),
}  # fmt: skip
_BODIES = {
    "veldhaus": ("Veldhaus Optics", ("Veldhaus",), "1931", [("headquarters", "utrecht", "..")]),
    "corrigan": ("Corrigan Lines", ("Corrigan",), "1974", [("headquarters", "hamburg", "1998/..")]),
    "pennick": (
        "Pennick Water",
        ("Pennick",),
        "1989",
        [("headquarters", "london", "1989/2021-03-31"), ("headquarters", "leeds", "2021-04-01/..")],
    ),
    "alder": ("Alder Rovers", (), "1908", [("city", "turin", ".."), ("home", "alder-park", "..")]),
    "coast-league": ("Coast League", (), "1950", [("headquarters", "aarhus", "..")]),
    "mira": ("University of Mira", (), "1962", [("seat", "madrid", "..")]),
}
_MEETINGS = [
    ("Ines Calder", "Tomas Rook", "2024-05-20", "vienna"),
    ("Ines Calder", "Tomas Rook", "2023-03-08", "bergen"),
    ("Ines Calder", "Tomas Rook", "2023-11-02", "lyon"),
    ("Ines Calder", "Pia Holm", "2024-05-17", "lucerne"),
]


def _event(series: str, name: str, number: int, when: str) -> Subject:
    return subject(f"{series}-{when[:4]}", "event", f"{number}th {name}", of=series)


def _subjects() -> list[Subject]:
    found = [replace(subject(id, "event", name, aliases=also), series=True) for id, name, also in _SERIES]
    found += [_event(id, name, n, when) for (id, name, _), rows in _SERIES.items() for n, when, _ in rows]
    found += [subject(id, "country", name, adjectives=(word,)) for id, (name, word) in _COUNTRIES.items()]
    found += [subject(id, "place", id.capitalize()) for id in _TOWNS]
    found += [
        subject("alder-park", "place", "Alder Park"),
        subject("congress-hall", "place", "Congress Hall"),
        subject("rhone-province", "place", "Rhone Province"),
        subject("savoy-province", "place", "Savoy Province"),
        subject("mallow", "project", "Mallow plant", aliases=("Mallow factory",)),
        subject("skerry", "project", "Skerry Bridge"),
        subject("fjord-line", "project", "Fjord Line"),
        subject("gannet", "project", "Gannet-1"),
        subject("lantern-guild", "body", "Lantern Guild"),
        subject("harbour-vote", "event", "Mira harbour referendum 2024", aliases=("harbour referendum",)),
        subject("orchard-clinic", "project", "Orchard Clinic"),
    ]
    found += [subject(id, "body", name, weak=weak) for id, (name, weak, _, _) in _BODIES.items()]
    found += [person(name) for name in sorted({n for a, b, _, _ in _MEETINGS for n in (a, b)})]
    found += [
        replace(subject(f"meeting-{when}", "event", f"Meeting of {a} and {b}, {when}"), participants=(slug(a), slug(b)))
        for a, b, when, _ in _MEETINGS
    ]
    found.append(
        replace(subject("visit-holm", "event", "State visit of Pia Holm to Norway"), participants=("pia-holm",))
    )
    found += [
        subject("spain-envoy", "office", "Chief Envoy", of="spain"),
        replace(subject("lantern-year", "event", "Year of Spanish Lanterns in Norway"), series=True),
        replace(
            subject("lantern-year-2025", "event", "Year of Spanish Lanterns in Norway, 2025", of="lantern-year"),
            participants=("norway", "spain"),
        ),
        subject("weaving-center", "project", "Spanish Weaving Center in Bergen"),
    ]
    found.append(replace(subject("norway-spain", "relation", "Norway and Spain"), between=("norway", "spain")))
    return found


def _facts() -> list[Fact]:
    found: list[Fact] = []
    for (id, _, _), rows in _SERIES.items():
        for number, when, town in rows:
            event = f"{id}-{when[:4]}"
            found += [numbered(event, number), dated(event, when), placed(event, town)]
    found += [placed(town, country, "country") for town, country in _TOWNS.items()]
    found += [placed("lyon", "rhone-province", "province"), placed("turin", "savoy-province", "province")]
    found += [placed("alder-park", "turin", "city"), placed("congress-hall", "vienna", "city")]
    found += [placed("austria", "vienna", "capital", "1918-11-12/.."), placed("spain", "madrid", "capital")]
    for id, (_, _, founded, seats) in _BODIES.items():
        found.append(dated(id, founded, "founded"))
        found += [placed(id, town, qualifier, valid) for qualifier, town, valid in seats]
    for _, _, when, town in _MEETINGS:
        found += [dated(f"meeting-{when}", when), placed(f"meeting-{when}", town)]
    found += [dated("visit-holm", "2024-01-23/2024-01-25"), placed("visit-holm", "norway")]
    found += [placed("visit-holm", "bergen", "city"), fact("spain-envoy", "holder", "pia-holm", "2020/..")]
    found += [placed("tide-2024", "Amber Palace", "venue"), placed("meeting-2024-05-20", "royal palace", "venue")]
    found += [placed("rhone-province", "france", "country"), placed("rhone-province", "east France", "region")]
    found += [placed("lyon", "east France", "region")]
    found += [dated("lantern-year-2025", "2025"), placed("lantern-year-2025", "norway")]
    found += [dated("weaving-center", "2024-05-20", "opened"), placed("weaving-center", "bergen")]
    found += [dated("mallow", "2023-06-06", "opened"), dated("mallow", "2021-04", "construction-start")]
    found += [placed("mallow", "gdansk"), dated("skerry", "2024-05-16", "inaugurated")]
    found += [placed("fjord-line", "bergen", "northern-terminus"), placed("fjord-line", "lyon", "southern-terminus")]
    found += [dated("gannet", "2024-05-10", "launch"), placed("gannet", "bergen", "launch")]
    found += [dated("gannet", "2024-05-19", "landing"), placed("gannet", "Aarhus", "landing")]
    found += [dated("choir-2024", "2024-06-07", "opening"), placed("choir-2024", "utrecht", "opening")]
    found += [dated("norway-spain", "2030", "herring-goal-due"), dated("norway-spain", "2024", "herring-goal-reached")]
    found.append(dated("norway-spain", "1905-11", "diplomatic-relations"))
    found.append(replace(dated("lantern-guild", "1926-05", "founded"), phrases=("launched", "set up")))
    found.append(replace(dated("choir", "1961", "founded"), phrases=("first held", "started")))
    found.append(dated("harbour-vote", "2024-06-06"))
    found.append(placed("lantern-guild", "vienna", "founded"))
    found.append(replace(dated("orchard-clinic", "2022-10-10", "opened"), phrases=("took its first patient",)))
    return found


DESK: Lexicon = registry(_subjects(), _facts())
