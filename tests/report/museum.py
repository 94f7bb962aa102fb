"""What the sample's registry holds: a town, its mayor, its museum and its festival, all invented."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from copydesk.model import (
    Fact,
    Level,
    Location,
    Metric,
    Period,
    Precision,
    Quantity,
    Registry,
    Source,
    Subject,
    SubjectKind,
)


def on(day: str) -> Period:
    return Period(date.fromisoformat(day), date.fromisoformat(day))


def since(first: str) -> Period:
    return Period(date.fromisoformat(first), None)


YEAR_2023 = Period(date(2023, 1, 1), date(2023, 12, 31), Precision.YEAR)


def at(path: str, line: int) -> Location:
    return Location(f"facts/{path}.yaml", line, 5)


def quantity(stated: str, unit: str | None = None, hedge: str | None = None, within: str = "0") -> Quantity:
    number, margin = Decimal(stated), Decimal(within)
    return Quantity(number, number - margin, number + margin, unit, hedge)


# Each subject with its file, its kind and its name.
_SUBJECTS = (
    ("elmswick", "places/elmswick", SubjectKind.PLACE, "Elmswick"),
    ("ada-thornbury", "people/ada-thornbury", SubjectKind.PERSON, "Ada Thornbury"),
    ("tom-askew", "people/tom-askew", SubjectKind.PERSON, "Tom Askew"),
    ("piers-lowe", "people/piers-lowe", SubjectKind.PERSON, "Piers Lowe"),
    ("elmswick-mayor", "offices/mayor", SubjectKind.OFFICE, "Mayor"),
    ("deputy-mayor", "offices/deputy", SubjectKind.OFFICE, "Deputy Mayor"),
    ("river-museum", "bodies/river-museum", SubjectKind.BODY, "River Museum"),
    ("elmswick-hollum", "ties/hollum", SubjectKind.RELATION, "Elmswick and Hollum"),
    ("barge-festival", "events/barges", SubjectKind.EVENT, "Barge Festival"),
    ("barge-festival-2024", "events/barges-2024", SubjectKind.EVENT, "Barge Festival of 2024"),
)
_BELONGS_TO = {"elmswick-mayor": "elmswick", "deputy-mayor": "elmswick", "barge-festival-2024": "barge-festival"}
_FILES = {identity: path for identity, path, _, _ in _SUBJECTS}


def make_fact(identity: str, value: str, line: int, *sources: Source, **more: Any) -> Fact:
    """A fact whose id begins with its subject and kind."""
    subject, kind = identity.split("/")[:2]
    return Fact(identity, kind, subject, value, at(_FILES[subject], line), sources=sources, **more)


def make_registry() -> Registry:
    subjects = [
        Subject(identity, kind, name, at(path, 1), of=_BELONGS_TO.get(identity))
        for identity, path, kind, name in _SUBJECTS
    ]
    report = Source(
        title="Annual report 2023",
        publisher="River Museum",
        date=on("2024-02-01"),
        url="https://museum.example/report-2023",
    )
    roll = Source(act="Roll of mayors, Elmswick Corn Hall")
    quoted = Source(article="101_council_vote", quote="Mayor Ada Thornbury")
    charter = Source(title="Charter of friendship", url="javascript:alert(1)")
    lowe = Period(date(2015, 5, 8), date(2021, 5, 6))
    friends = Period(date(1988, 6, 4), date(2019, 8, 31))
    facts = [
        make_fact("elmswick-mayor/holder/piers-lowe", "piers-lowe", 6, roll, valid=lowe),
        make_fact(
            "elmswick-mayor/holder/ada-thornbury",
            "ada-thornbury",
            10,
            roll,
            quoted,
            valid=since("2021-05-07"),
            confirmed=date(2024, 5, 1),
        ),
        make_fact(
            "river-museum/figure/visitors",
            "124,000",
            9,
            report,
            metric="visitors",
            period=YEAR_2023,
            quantity=quantity("124000"),
            according_to="the annual report",
        ),
        make_fact(
            "river-museum/date/founded",
            "1931",
            14,
            report,
            qualifier="founded",
            when=Period(date(1931, 1, 1), date(1931, 12, 31), Precision.YEAR),
        ),
        make_fact("elmswick-hollum/level/friendship-towns", "friendship towns", 5, charter, valid=friends),
        make_fact(
            "elmswick-hollum/level/sister-towns",
            "sister towns",
            9,
            Source(title="Charter of Hollum", date=on("2019-09-01")),
            valid=since("2019-09-01"),
        ),
        make_fact("barge-festival-2024/edition", "12", 5, Source(title="Festival programme"), number=12),
        make_fact(
            "river-museum/list/halls",
            "rope, sail, steam",
            18,
            qualifier="halls",
            note="The barge hall joins them when the wing opens.",
        ),
    ]
    names = ("acquainted towns", "friendship towns", "sister towns", "united towns")
    levels = tuple(Level(name, rank, at("levels", rank + 2)) for rank, name in enumerate(names))
    metric = Metric("visitors", at("metrics", 2), phrases=("visitors",))
    return Registry(
        MappingProxyType({subject.id: subject for subject in subjects}),
        tuple(facts),
        MappingProxyType({metric.name: metric}),
        levels,
        (),
        tuple(sorted({item.location.path for item in (*subjects, *facts, *levels, metric)})),
    )
