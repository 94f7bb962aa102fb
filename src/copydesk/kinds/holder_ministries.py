"""A person who holds one office of state, called by the title of another: "Defence Minister" of the finance minister.

Only the great offices of state are told apart so: a foreign minister may well have trade or culture besides.
"""

from __future__ import annotations

from copydesk.kinds.holder_slots import Slot, holdings
from copydesk.model import SubjectKind, Tier
from copydesk.offices import Title
from copydesk.patterns import regex
from copydesk.places import lies_in
from copydesk.reading import Reading
from copydesk.vocabulary import titles
from copydesk.vocabulary.localities import SEAT_QUALIFIERS

_AND = regex.compile(r"(?<!\b(?:[Mm]inister|[Pp]remier|[Pp]resident|PM))\s+and\s+$")


def own_ministry(reading: Reading, person: str, title: Title) -> str | None:
    """The ministry that a person holds in the country named, where the words give another one of that country.

    Where they name no country, it is that of the only office that the person holds.
    """
    said = titles.great_portfolio(title.name)
    if said is None or _has_another_before(reading, title):
        return None
    own = [f.subject for f in holdings(reading, person)]
    if title.of is not None:
        own = [office for office in own if reading.registry.subjects[office].of == title.of]
    elif len(own) != 1:
        return None
    own = [o for o in own if any(map(titles.is_portfolio, reading.lexicon.titles_of[o]))]
    great = [o for o in own if any(titles.great_portfolio(t) not in (None, said) for t in reading.lexicon.titles_of[o])]
    return great[0] if len(own) == 1 and great else None


def _has_another_before(reading: Reading, title: Title) -> bool:
    """Whether a title may be half of one, "Trade and Foreign Minister"; not in "Lee and Interior Minister Kim"."""
    joined = _AND.search(reading.text, max(0, title.start - 20), title.start)
    return joined is not None and not any(p.end == joined.start() for p in reading.of_kind(SubjectKind.PERSON))


def ministry_slot(reading: Reading, title: Title, person: str) -> Slot | None:
    """The office that a great ministry's bare title means for one who is known to hold another office, and not it.

    Of a minister it is the own ministry, misnamed; of who sits in a body it is the ministry of that body's country.
    """
    if titles.great_portfolio(title.name) is None or title.rank or title.stance or title.plural:
        return None
    own = own_ministry(reading, person, title)
    if own is not None:
        return Slot(own, Tier.ACTORS, "the only office of the person", reading.registry.subjects[own].of)
    bodies = {reading.registry.subjects[f.subject].of for f in holdings(reading, person)}
    found = [
        office
        for office in title.offices
        if bodies and all(_is_of_country(reading, b, reading.registry.subjects[office].of) for b in bodies)
    ]
    return Slot(found[0], Tier.ACTORS, "the country that the person's body is of") if len(found) == 1 else None


def _is_of_country(reading: Reading, body: str | None, country: str | None) -> bool:
    """Whether a body is one of a country: by its name ("Bank of Norland"), or by its seat."""
    home = reading.registry.subjects.get(country or "")
    subject = reading.registry.subjects.get(body or "")
    if home is None or subject is None or home.kind is not SubjectKind.COUNTRY or subject.kind is not SubjectKind.BODY:
        return False
    if {home.name, *home.aliases, *home.adjectives} & {*subject.name.split()} or subject.name.endswith(home.name):
        return True
    seats = [f.value for f in reading.registry.held(subject.id, "place") if f.qualifier in SEAT_QUALIFIERS]
    return bool(seats) and all(lies_in(reading.lexicon, (home.id,), seat) for seat in seats)
