"""Parts in an edition that is told by its year alone: "the men's winner in 2023", "who won it last year"."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from copydesk.edition_facts import when_of
from copydesk.events.counted import series_of_piece
from copydesk.events.owning import any_of
from copydesk.mentions import Mention
from copydesk.model import Period, Precision, SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.roles import family, fits
from copydesk.vocabulary.references import EVENT_NOUNS

_IN = regex.compile(r"\s+(?:in\s+)?")
_POINTER = regex.compile(r"(?P<turn>[Ll]ast|[Tt]his)\s+year's\s+")
_OF_ANOTHER = regex.compile(r"\s+(?:of|in|at|for|on)\b")
_DEFINITE = regex.compile(r"(?:\b[Tt]he|,)\s+$")
# "The Reed Medal": an event that the registry does not know.
_NOUNS = any_of(noun.capitalize() for noun in (*EVENT_NOUNS, "prize", "award", "medal", "trophy", "open"))
_STRANGE = regex.compile(rf"\p{{Lu}}[\p{{L}}'-]+\s+(?:{_NOUNS})\b")


def edition_of_role(reading: Reading, role: Mention, start: int) -> tuple[str, int] | None:
    """The edition in which "the men's winner in 2023" or "last year's winner" won, and where those words end."""
    pointer = _POINTER.fullmatch(reading.gap(start, role.start))
    today = None if reading.day is None else reading.day.latest
    if pointer is None or today is None:
        definite = _DEFINITE.search(reading.text, reading.sentence.start, start) is not None
        return edition_in(reading, role.keys, role.end) if definite else None
    if _OF_ANOTHER.match(reading.text, role.end, reading.sentence.end):
        return None
    year = today.year - (pointer["turn"].lower() == "last")
    found = _of_year(reading, role.keys, Period(date(year, 1, 1), date(year, 12, 31), Precision.YEAR))
    return None if found is None else (found, role.end)


def edition_in(reading: Reading, played: Collection[str], at: int) -> tuple[str, int] | None:
    """The edition of the one series of the piece in the year told at an offset, and where the year ends."""
    year = next((t for t in reading.dates if t.start >= at and _IN.fullmatch(reading.gap(at, t.start))), None)
    if year is None or year.loose or year.period.precision > Precision.YEAR or year.period.latest is None:
        return None
    found = _of_year(reading, played, year.period)
    return None if found is None else (found, year.end)


def _of_year(reading: Reading, played: Collection[str], year: Period) -> str | None:
    """The edition of that year of the one series of the piece in which such a part is played."""
    series = {
        s for s in series_of_piece(reading.copy) if any(_plays(reading, e, played) for e in _editions(reading, s))
    }
    if len(series) != 1 or _names_another(reading):
        return None
    found = [e for e in _editions(reading, series.pop()) if (w := when_of(reading, e)) is not None and w.overlaps(year)]
    return found[0] if len(found) == 1 else None


def _editions(reading: Reading, series: str) -> list[str]:
    return [s.id for s in reading.lexicon.editions.get(series, ())]


def _plays(reading: Reading, event: str, played: Collection[str]) -> bool:
    held = [f.value for f in reading.registry.held(event, "role")]
    return any(
        fits(said, value) or (family(said) is not None and family(said) == family(value))
        for said in played
        for value in held
    )


def _names_another(reading: Reading) -> bool:
    """Whether this sentence or the one before names an event that the registry does not know."""
    for other in reading.copy.readings[max(0, reading.order - 1) : reading.order + 1]:
        known = other.of_kind(SubjectKind.EVENT, SubjectKind.BODY)
        for name in _STRANGE.finditer(other.text, other.sentence.start, other.sentence.end):
            if not any(m.start < name.end() and name.start() < m.end for m in known):
                return True
    return False
