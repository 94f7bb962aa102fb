"""What two sentences that tell the same tell differently: a number of one thing, a number in a row, a day, a name.

No registry is asked. A value counts as told differently only where the other article has it nowhere, and where
each of the two sentences has one of its sort and no more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.duplicates.lines import Line, Name, Sheet
from copydesk.model import Quantity
from copydesk.spelling import stem
from copydesk.text import fold
from copydesk.timing import Timed
from copydesk.values.counting import count_one_thing, words_behind
from copydesk.values.ordinals import OrdinalExpression
from copydesk.values.quantities import QuantityExpression, in_one_unit
from copydesk.vocabulary.counted import NOT_COUNTED, NOT_NUMBERED
from copydesk.vocabulary.measuring import PEOPLE
from copydesk.vocabulary.names import NOT_BEFORE


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of an article, and what it says in words."""

    start: int
    end: int
    says: str


# Words that begin with so many letters alike may be two forms of one: "Norland's", "Norlandish".
_ALIKE = 4
# Smaller numbers, and these, are told of many things in one piece.
_FEWEST_COUNTED, _SHORTEST_NOUN, _RATIO = 5, 4, 10
_COMMON = frozenset(map(stem, PEOPLE | NOT_COUNTED | {"people", "members", "countries", "cities", "years", "others"}))
# The sentences that tell the news, the names by which two leads are known to tell one, and the days it may be off.
_LEAD, _FEWEST_NAMED, _NEWS_DAYS = 2, 2, 7
_DAYS = frozenset(map(fold, NOT_BEFORE))
Retold = tuple[str, Spot, Spot]


def values_retold(one: Sheet, other: Sheet, pairs: Sequence[tuple[Line, Line]]) -> Iterator[Retold]:
    """The kind of what differs and both places, in the order of the first article."""
    yield from _counted(one, other)
    yield from _lead_days(one, other)
    for left, right in pairs:
        yield from _quantities(one, other, left, right)
        yield from _ordinals(one, other, left, right)
        yield from _days(one, other, left, right)
        yield from _names(one, other, left, right)


def _quantities(one: Sheet, other: Sheet, left: Line, right: Line) -> Iterator[Retold]:
    for mine in left.quantities:
        rivals = [theirs for theirs in right.quantities if _of_one_thing(left, mine, right, theirs)]
        alike = [same for same in left.quantities if any(_of_one_thing(left, same, right, r) for r in rivals)]
        if len(rivals) != 1 or len(alike) != 1 or _meet(mine, rivals[0]):
            continue
        if not _is_told(mine, left, other) and not _is_told(rivals[0], right, one):
            yield "figure", _count(left, mine), _count(right, rivals[0])


def _counted(one: Sheet, other: Sheet) -> Iterator[Retold]:
    """Numbers of what each article counts once, in whatever sentence: "18 tonnes of diesel", "164 cables"."""
    mine, theirs = _by_thing(one), _by_thing(other)
    for thing, (line, found) in mine.items():
        if thing not in theirs:
            continue
        opposite, rival = theirs[thing]
        if not _are_alike(found.quantity, rival.quantity) or _meet(found, rival):
            continue
        if not _is_told(found, line, other) and not _is_told(rival, opposite, one):
            yield "figure", _count(line, found), _count(opposite, rival)


def _are_alike(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers may be of one measure: both parts of a whole or none, and of about one size."""
    small, large = sorted((one.stated, other.stated))
    return (one.out_of is None) == (other.out_of is None) and large < _RATIO * small


def _by_thing(sheet: Sheet) -> dict[tuple[str | None, str], tuple[Line, QuantityExpression]]:
    """What an article counts once, by unit and the words behind; people and small numbers are counted too often."""
    found: dict[tuple[str | None, str], list[tuple[Line, QuantityExpression]]] = {}
    for line in sheet.lines:
        for quantity in line.quantities:
            behind = [word.lower() for word in words_behind(line.text, quantity.end, line.end)]
            for words in (1, 3) if quantity.quantity.unit is None else (2,):
                if len(behind) >= words:
                    thing = stem(" ".join(behind[:words]))
                    found.setdefault((quantity.quantity.unit, thing), []).append((line, quantity))
    return {
        (unit, thing): rows[0]
        for (unit, thing), rows in found.items()
        if len(rows) == 1
        and rows[0][1].quantity.stated >= _FEWEST_COUNTED
        and (unit is not None or (len(thing) >= _SHORTEST_NOUN and thing not in _COMMON))
    }


def _lead_days(one: Sheet, other: Sheet) -> Iterator[Retold]:
    """The one day that each lead gives its news, where both leads name the same people or places."""
    leads = one.lines[:_LEAD], other.lines[:_LEAD]
    named = [{fold(w) for line in lead for n in line.capitals for w in n.text.split()} - _DAYS for lead in leads]
    days = [{t.period: t for line in lead for t in line.days if not t.forward} for lead in leads]
    if len(named[0] & named[1]) < _FEWEST_NAMED or len(days[0]) != 1 or len(days[1]) != 1:
        return
    mine, theirs = (next(iter(row.values())) for row in days)
    told = [{t.period for line in sheet.lines for t in line.days} for sheet in (one, other)]
    if mine.period in told[1] or theirs.period in told[0] or mine.period.distance(theirs.period) > _NEWS_DAYS:
        return
    yield "date", _dated(mine), _dated(theirs)


def _of_one_thing(left: Line, mine: QuantityExpression, right: Line, theirs: QuantityExpression) -> bool:
    if mine.quantity.unit != theirs.quantity.unit or mine.change != theirs.change:
        return False
    if mine.quantity.unit is not None:
        return True
    nouns = words_behind(left.text, mine.end, left.end)
    if not nouns or nouns[0].lower() in NOT_COUNTED or nouns[0][0].isupper():  # "170 Russian cities"
        return False
    return count_one_thing(nouns, words_behind(right.text, theirs.end, right.end))


def _meet(one: QuantityExpression, other: QuantityExpression) -> bool:
    both = in_one_unit(one.quantity, other.quantity)
    return both is None or both[0].meets(both[1])


def _is_told(found: QuantityExpression, line: Line, sheet: Sheet) -> bool:
    """Whether the other article has the number anywhere, of the same thing."""
    return any(
        _of_one_thing(line, found, other, theirs) and _meet(found, theirs)
        for other in sheet.lines
        for theirs in other.quantities
    )


def _count(line: Line, found: QuantityExpression) -> Spot:
    """The number with the word behind it: "340 commuters"."""
    behind = words_behind(line.text, found.end, line.end)[:1] if found.quantity.unit is None else []
    said = " ".join([*found.text.split(), *behind])
    return Spot(found.start, found.end, f"{said[:1].lower()}{said[1:]}")


def _ordinals(one: Sheet, other: Sheet, left: Line, right: Line) -> Iterator[Retold]:
    for mine in left.ordinals:
        nouns = words_behind(left.text, mine.end, left.end)
        if not nouns or nouns[0].lower() in NOT_NUMBERED:
            continue
        rivals = [o for o in right.ordinals if count_one_thing(nouns, words_behind(right.text, o.end, right.end))]
        if len(rivals) != 1 or rivals[0].value == mine.value:
            continue
        everywhere = [{o.value for line in sheet.lines for o in line.ordinals} for sheet in (one, other)]
        if mine.value not in everywhere[1] and rivals[0].value not in everywhere[0]:
            yield "edition", _numbered(left, mine), _numbered(right, rivals[0])


def _numbered(line: Line, found: OrdinalExpression) -> Spot:
    """The number with the words behind it: "12th congress of"."""
    return Spot(found.start, found.end, " ".join([found.text, *words_behind(line.text, found.end, line.end)[:1]]))


def _days(one: Sheet, other: Sheet, left: Line, right: Line) -> Iterator[Retold]:
    if len(left.days) != 1 or len(right.days) != 1:
        return
    mine, theirs = left.days[0], right.days[0]
    told = [{t.period for line in sheet.lines for t in line.days} for sheet in (one, other)]
    if mine.period == theirs.period or mine.period in told[1] or theirs.period in told[0]:
        return
    yield "date", _dated(mine), _dated(theirs)


def _dated(timed: Timed) -> Spot:
    return Spot(timed.start, timed.end, f"{timed.text}, {timed.period.edtf}")


def _names(one: Sheet, other: Sheet, left: Line, right: Line) -> Iterator[Retold]:
    """One name in the place of another, between the same words."""
    mine, theirs = ([n for n in line.names if not sheet.names(n.text)] for line, sheet in ((left, other), (right, one)))
    if len(mine) != 1 or len(theirs) != 1 or fold(mine[0].text)[:_ALIKE] == fold(theirs[0].text)[:_ALIKE]:
        return
    if _around(left, mine[0]) == _around(right, theirs[0]):
        left_name, right_name = (Spot(name.start, name.end, name.text) for name in (mine[0], theirs[0]))
        yield "name", left_name, right_name


def _around(line: Line, name: Name) -> tuple[str, str]:
    """The words before and behind a name; nothing where the sentence, or a part of it, begins or ends."""
    before = line.text[line.start : name.start].split()[-1:]
    behind = line.text[name.end : line.end].split()[:1]
    return "".join(before).lower(), "".join(behind).strip(".,;").lower()
