"""The numbers that belong to a metric in a sentence: "22,500 employees", "sales were 29.9 billion euros"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from copydesk.entries import Sort
from copydesk.kinds.figure_parts import counts_this, is_partial, kind_of_it, longer_noun, part_of_whole, phrases
from copydesk.kinds.figure_wording import Measure
from copydesk.model import Quantity
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.values.quantities import QuantityExpression, comparable
from copydesk.vocabulary import measuring
from copydesk.vocabulary.currencies import CODES
from copydesk.vocabulary.units import UNITS

_FORMER = regex.compile(rf"\b(?:{phrases(measuring.FORMER_VALUE)})\s+(?:the\s+)?(?:\w+\s+)?$", regex.I)
_BREAK = regex.compile(r"[;:]|\s-\s|\b(?:while|whereas|but|who|she|he|they|we)\b|,\s+with\s|,\s+and\s")
_WORD = regex.compile(r"[\p{L}'-]+")
_BETWEEN = regex.compile(r"(?:\s+worth)?[\s-]+(?:[\p{L}'-]+\s+){0,4}")
_COUNTS = regex.compile(
    r"\s+(?!(?:in|by|as|at|on|of|and|or|to|from|for|up|down|compared|against|long|wide|high|tall|deep)\b)\p{Ll}"
)
_MEASURED = frozenset({"length", "area", "mass", "volume"})
_TO_DO = regex.compile(r"\s+to\s+(?P<verb>\p{Ll}+)")
_COST = regex.compile(r"\bcosts?$")
_BY = regex.compile(r"\bby\s+$")
_WHOLE_BEHIND = regex.compile(r"\s+out\s+of\s+(?:the\s+)?")
_REACH = 110
_REACH_BACK = 120
# "Up from 5 billion in 2023 and 4 billion the year before that".
_AND_BEFORE = regex.compile(r",?\s+and\s+(?:from\s+)?(?:(?:just|only|about|some)\s+)?$")
_YEAR_BEFORE_THAT = regex.compile(r"\s+(?:in\s+(?:19|20)\d\d\b|(?:the|a)\s+year\s+(?:before|earlier)\b)")
_LABEL = regex.compile(r"(?:\s+of\s+(?:the\s+)?(?P<noun>\p{L}+))?:\s+")
_LARGE = 1_000_000
_COUNTED = regex.compile(r"\s+(?!(?:in|last|by|this|as|at|from|after|and|or|compared|against|a|the|for|on)\b)\p{Ll}")
_FILLERS_TEXT = """
a an the record total some about around roughly estimated just only
"""
_FILLERS = frozenset(_FILLERS_TEXT.split())


@dataclass(frozen=True, slots=True)
class Value:
    """A number of a metric. ``former`` marks the earlier value ("up from 18.6 billion"), ``doubt`` what weakens it."""

    measure: Measure
    found: QuantityExpression
    former: bool = False
    doubt: str | None = None


def find_values(reading: Reading, measure: Measure, metric: str, used: set[int]) -> Iterator[Value]:
    """The number of a metric in its clause, and the earlier ones that it is held against."""
    samples = reading.lexicon.measures.samples.get(metric, ())
    fitting = _fitting(reading, samples)
    free = [q for q in fitting if q.start not in used]
    first = (
        _inside(measure, free)
        or _of_unit(reading, measure, free)
        or _labelled(reading, measure, free)
        or _before(reading, measure, free, fitting)
        or _behind(reading, measure, free)
    )
    if first is None or is_partial(reading, measure, first.found):
        return
    yield first
    last, former = first.found, False
    for quantity in fitting:
        if quantity.start < last.end or quantity.change:
            continue
        gap = reading.gap(last.end, quantity.start)
        if len(gap) > _REACH_BACK or ";" in gap:
            break
        if first.former and regex.search(r"\bto\s+(?:\w+\s+)?$", gap):
            yield Value(measure, quantity)
        elif _FORMER.search(gap):
            former = True
            yield Value(measure, quantity, former=True)
        elif former and _AND_BEFORE.search(gap) and _YEAR_BEFORE_THAT.match(reading.text, quantity.end):
            yield Value(measure, quantity, former=True)
        last = quantity


def _fitting(reading: Reading, samples: tuple[Quantity, ...]) -> list[QuantityExpression]:
    """The numbers that may be a metric's, with those that leave the currency out: "5 billion euros, and 4 billion"."""
    money, far = _money_before(reading), True
    found = []
    for quantity in _plain_quantities(reading):
        if fits(quantity, samples) and not (
            quantity.quantity.unit is None and _is_measured(samples) and _COUNTS.match(reading.text, quantity.end)
        ):
            found.append(quantity)
            money, far = (quantity.quantity, False) if is_money(quantity.quantity.unit) else (money, far)
        elif (
            money is not None and quantity.quantity.unit is None and not (far and _counts_something(reading, quantity))
        ):
            said = in_unit_of(quantity, money)
            found += [replace(quantity, quantity=said)] if said is not None else []
    return found


def _is_measured(samples: tuple[Quantity, ...]) -> bool:
    """Whether what is held has a length, a weight and the like: of "28 metres" and "492 segments" only the first."""
    return all(held.unit in UNITS and UNITS[held.unit].dimension in _MEASURED for held in samples)


def _money_before(reading: Reading) -> Quantity | None:
    """The last sum of the two sentences before, in the paragraph: of "Sales were 5 billion euros" the euros."""
    for before in reversed(reading.copy.readings[max(0, reading.order - 2) : reading.order]):
        if before.sentence.paragraph != reading.sentence.paragraph:
            return None
        sums = [q.quantity for q in before.quantities if is_money(q.quantity.unit)]
        if sums:
            return sums[-1]
    return None


def _counts_something(reading: Reading, found: QuantityExpression) -> bool:
    """Whether a bare number is a count of what follows it, or no large sum: "3 million visitors", "45"."""
    return found.quantity.low < _LARGE or _COUNTED.match(reading.text, found.end) is not None


def in_unit_of(found: QuantityExpression, value: Quantity) -> Quantity | None:
    """The quantity as one that can stand for another's: "123.9 billion" is of the money told of before."""
    said = found.quantity
    if said.unit is None and is_money(value.unit) and not found.share and said.low >= value.low / 10:
        return replace(said, unit=value.unit)
    fitting = said.unit == value.unit or (is_money(said.unit) and is_money(value.unit)) or comparable(said, value)
    return said if fitting and not found.change else None


def _inside(measure: Measure, fitting: list[QuantityExpression]) -> Value | None:
    found = next((q for q in fitting if measure.start <= q.number_start and q.number_end <= measure.end), None)
    return None if found is None else Value(measure, found)


def _labelled(reading: Reading, measure: Measure, free: list[QuantityExpression]) -> Value | None:
    """ "Length of the tunnel: 18 km": a line of a fact box."""
    if reading.gap(reading.sentence.start, measure.start).strip("- *"):
        return None
    label = _LABEL.match(reading.text, measure.end)
    if label is not None and label.group("noun") is not None and label.group("noun") not in reading.lexicon.by_word:
        return None
    found = next((q for q in free if label is not None and q.start == label.end() and not q.change), None)
    return None if found is None else Value(measure, found)


def _of_unit(reading: Reading, measure: Measure, free: list[QuantityExpression]) -> Value | None:
    """ "Handled 14 million TEU": the measure is told by its unit alone, behind a verb of a whole."""
    found = next((q for q in free if q.number_end <= measure.start and measure.end <= q.end and not q.change), None)
    if found is None:
        return None
    words = _WORD.findall(reading.gap(max(reading.sentence.start, found.start - 40), found.start).lower())
    while words and words[-1] in _FILLERS:
        words.pop()
    whole = bool(words) and words[-1] in measuring.UNIT_VERBS and not measure.verb and not measure.told
    return Value(measure, found) if whole else None


def _before(
    reading: Reading, measure: Measure, free: list[QuantityExpression], fitting: list[QuantityExpression]
) -> Value | None:
    """ "22,500 employees", "9.6 gigawatts of installed capacity"."""
    if measure.verb:
        return None
    before = [q for q in free if q.end <= measure.start and not q.change]
    if not before:
        return None
    found = before[-1]
    gap = reading.gap(found.end, measure.start)
    if len(gap) > 40 or not _BETWEEN.fullmatch(gap):
        return None
    words = [w.lower() for w in _WORD.findall(gap)]
    odd = [w for w in words if w not in measuring.WHOLE_ADJECTIVES]
    if found.quantity.unit == "%" and "of" in words:  # "2 percent of sales" is no figure of sales
        return None
    if found.quantity.unit is not None:  # "1.4 kg of samples"; the phrase may hold the "of"
        joined = words or measure.told or regex.match(r"of\b", reading.text, pos=measure.start)
        return None if odd or not joined else Value(measure, found)
    if len(odd) > 1 or (any(w in ("of", "in", "for", "as") for w in words) and not found.quantity.out_of):
        return None
    doubt = f"'{odd[0]}' may tell of a part" if odd else None
    if is_former(reading, found):
        return None
    return Value(measure, found, doubt=doubt or part_of_whole(reading, measure, found))


def _behind(reading: Reading, measure: Measure, free: list[QuantityExpression]) -> Value | None:
    """ "sales were 29.9 billion euros", "backlog had climbed to $44 billion", "cost 310 million"."""
    others = [m.start for m in reading.of_sort(Sort.METRIC) if m.start >= measure.end]
    for quantity in free:
        if quantity.start < measure.end:
            continue
        gap = reading.gap(measure.end, quantity.start)
        if len(gap) > _REACH or _BREAK.search(gap) or any(o < quantity.start for o in others):
            return None
        if quantity.change:
            continue
        words = [w.lower() for w in _WORD.findall(_without_steps(reading, measure.end, quantity.start))]
        if words and not _is_linked(words):
            return None
        if not counts_this(reading, quantity, measure):
            return None
        doubt = kind_of_it(reading, measure, quantity) or longer_noun(measure, words)
        doubt = doubt or _cost_of_doing(reading, measure, quantity)
        return Value(measure, quantity, former=_FORMER.search(gap) is not None and bool(words), doubt=doubt)
    return None


def _cost_of_doing(reading: Reading, measure: Measure, quantity: QuantityExpression) -> str | None:
    """Why a cost may be another than that of making the thing: "cost £3 million to insure"."""
    done = _TO_DO.match(reading.text, quantity.end)
    if done is None or done["verb"] in measuring.MAKING or not _COST.search(reading.text, measure.start, measure.end):
        return None
    return f"the number is what it cost to {done['verb']}"


def _without_steps(reading: Reading, start: int, end: int) -> str:
    """The words between a measure and its number, without by how much it moved: "rate by half a point to 4%"."""
    gap, cut = "", start
    for step in reading.quantities:
        if start <= step.start and step.end <= end and step.change:
            by = _BY.search(reading.text, cut, step.start)
            gap += reading.gap(cut, step.start if by is None else by.start())
            cut = step.end
    return gap + reading.gap(cut, end)


def _is_linked(words: list[str]) -> bool:
    """Whether the words between a measure and a number say that it amounts to that: "had climbed to", "stood at"."""
    tail = [w for w in words if w not in _FILLERS and not w.endswith("ly")]
    if not tail or tail[-1] not in measuring.LINKS:
        return bool(tail) and _FORMER.search(" ".join(words) + " ") is not None
    if tail[-1] == "of":  # "set a record of", "reached a value of"
        led = tail[:-1]
        while led and (led[-1] in measuring.AMOUNTS or led[-1] in measuring.PEAKS):
            led.pop()
        marked = any(w in measuring.AMOUNTS or w in measuring.PEAKS for w in words)
        return not led or (marked and (led[-1] in measuring.LINKS or led[-1] in measuring.PEAK_VERBS))
    if tail[-1] in ("to", "at"):
        led = tail[:-1]
        moved = any(w in measuring.LINKS and w not in ("to", "of", "at") for w in led)
        return not led or moved or (tail[-1] == "to" and any(w in measuring.MOVES for w in led))
    return True


def _plain(reading: Reading, found: QuantityExpression) -> QuantityExpression:
    """A quantity as its sentence means it: "18.6 billion a year earlier" is no rate, "45 out of the 26" a share."""
    unit = found.quantity.unit
    whole = _WHOLE_BEHIND.match(reading.text, found.end)
    if whole is not None and found.quantity.out_of is None:
        other = next((q for q in reading.quantities if q.number_start == whole.end()), None)
        if other is not None:
            end = other.number_end
            return replace(
                found,
                end=end,
                text=reading.gap(found.start, end),
                quantity=replace(found.quantity, out_of=other.quantity),
            )
    if unit is None or "/" not in unit or not regex.match(r"\s+(?:earlier|before|ago)\b", reading.text, pos=found.end):
        return found
    base, _, _ = unit.partition("/")
    cut = found.text.rstrip().rsplit(" ", 2)[0]
    return replace(
        found, end=found.start + len(cut), text=cut, quantity=replace(found.quantity, unit=base or None), change=False
    )


def _plain_quantities(reading: Reading) -> list[QuantityExpression]:
    """The quantities of a sentence as it means them; what one has taken in as its whole stands no more alone."""
    found: list[QuantityExpression] = []
    for quantity in reading.quantities:
        if any(m.start < quantity.start and quantity.end <= m.end for m in reading.subjects):
            continue  # the number of a name: "Petrel 7"
        if not found or quantity.start >= found[-1].end:
            found.append(_plain(reading, quantity))
    return found


def is_former(reading: Reading, quantity: QuantityExpression) -> bool:
    """Whether the words before a number make it the earlier value: "up from", "compared with"."""
    return _FORMER.search(reading.gap(max(reading.sentence.start, quantity.start - 30), quantity.start)) is not None


def fits(expression: QuantityExpression, samples: tuple[Quantity, ...]) -> bool:
    """Whether a quantity can measure what the samples do: money for money, a share for a share, a count for a count."""
    unit = expression.quantity.unit
    for held in samples:
        if held.unit == unit or (is_money(held.unit) and is_money(unit)):
            return True
        if held.unit is not None and unit is not None and comparable(expression.quantity, held):
            return True
        counted = held.unit is not None and not is_money(held.unit) and held.unit != "%"
        if unit is None and not expression.share and counted:
            return True
    return False


def is_money(unit: str | None) -> bool:
    """Whether a unit is a currency."""
    return unit in CODES
