"""The numbers that belong to a metric in a sentence: "22,500 employees", "sales were 29.9 billion euros"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import regex

from copydesk.lexicon import Sort
from copydesk.measures import Frame, Spread
from copydesk.model import Fact, Quantity
from copydesk.reading import Reading
from copydesk.values.quantities import QuantityExpression, comparable
from copydesk.vocabulary import measuring
from copydesk.vocabulary.currencies import CODES


@dataclass(frozen=True, slots=True)
class Measure:
    """A metric's wording at a place; ``verb`` where a verb says it ("delivered 131 aircraft")."""

    start: int
    end: int
    metrics: tuple[str, ...]
    verb: bool = False
    spread: bool = False


@dataclass(frozen=True, slots=True)
class Value:
    """A number of a metric. ``former`` marks the earlier value ("up from 18.6 billion"), ``doubt`` what weakens it."""

    measure: Measure
    found: QuantityExpression
    former: bool = False
    doubt: str | None = None


def phrases(words: tuple[str, ...]) -> str:
    """A row of phrases as an alternation, the longest first."""
    return "|".join(regex.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


_FORMER = regex.compile(rf"\b(?:{phrases(measuring.FORMER_VALUE)})\s+(?:the\s+)?(?:\w+\s+)?$", regex.I)
_PARTIAL_CLAUSE = regex.compile(rf"\b(?:{phrases(measuring.PARTIAL_CLAUSE)})\b", regex.I)
_PARTIAL_BEFORE = regex.compile(rf"\b(?:{phrases(measuring.PARTIAL_BEFORE)})\s+(?:\w+\s+)?$", regex.I)
_PARTIAL_AFTER = regex.compile(rf"\s*,?\s*(?:{phrases(measuring.PARTIAL_AFTER)})\b", regex.I)
_BREAK = regex.compile(r"[;:]|\s-\s|\b(?:while|whereas|but)\b|,\s+with\s|,\s+and\s")
_WORD = regex.compile(r"[\p{L}'-]+")
_BETWEEN = regex.compile(r"(?:\s+worth)?[\s-]+(?:[\p{L}'-]+\s+){0,4}")
_ADVERBS = regex.compile(r"\s+(?:\w+ly\s+|just\s+|more\s+|another\s+|only\s+|out\s+)?")
_DEFINITE = regex.compile(r"\b(?:the|its|their|whose|all|all\s+of\s+the|[\p{L}]+'s?)\s+$", regex.I)
_WHOLE_BEHIND = regex.compile(r"\s+out\s+of\s+(?:the\s+)?")
_REACH = 110


def find_measures(reading: Reading) -> list[Measure]:
    """Every wording of a metric: its own phrases first, then verbs and spread phrases where no phrase stands."""
    found = [Measure(m.start, m.end, m.keys) for m in reading.of_sort(Sort.METRIC)]
    measures = reading.lexicon.measures
    for mention in reading.of_sort(Sort.MEASURING):
        for key in mention.keys:
            for frame in measures.frames.get(key, ()):
                if _frame_holds(reading, frame, mention.start, mention.end):
                    found.append(Measure(mention.start, mention.end, (frame.metric,), verb=True))
            for spread in measures.spreads.get(key, ()):
                end = _spread_end(reading, spread, mention.start, mention.end)
                if end is not None and not any(m.start < end[1] and end[0] < m.end and not m.verb for m in found):
                    found.append(Measure(*end, (spread.metric,), spread=True))
    return sorted(found, key=lambda m: (m.verb, m.spread, m.start, m.end))


def _frame_holds(reading: Reading, frame: Frame, start: int, end: int) -> bool:
    """Whether a number follows the verb, and behind it what is counted: "delivered 131 aircraft"."""
    quantity = next((q for q in reading.quantities if end <= q.start <= end + 12), None)
    if quantity is None or not _ADVERBS.fullmatch(reading.gap(end, quantity.start)):
        return False
    behind = [w.lower() for w in _WORD.findall(reading.gap(quantity.end, min(quantity.end + 60, reading.sentence.end)))]
    if not frame.nouns:
        bare = not behind or reading.text[quantity.end : quantity.end + 1] in ".,;" or behind[0] in ("at", "in", "on", "by")
        return bare or behind[0] in measuring.PEOPLE
    words = behind[:2] if quantity.quantity.unit is None else behind[:7]
    return all(any(word in forms for word in words) for forms in frame.nouns)


def _spread_end(reading: Reading, spread: Spread, start: int, end: int) -> tuple[int, int] | None:
    """Both words of a phrase with a few small words between: "share of the European market"."""
    behind = reading.gap(end, min(end + 45, reading.sentence.end))
    stop = regex.search(r"[,;:\d]", behind)
    for word in _WORD.finditer(behind[: stop.start() if stop else len(behind)]):
        if word.group().lower() in spread.words[1]:
            between = _WORD.findall(behind[: word.start()])
            if len(between) <= 3 and between and between[0].lower() in ("of", "that", "which", "in", "on"):
                return start, end + word.end()
    return None


def find_values(reading: Reading, measure: Measure, metric: str, used: set[int]) -> Iterator[Value]:
    """The number of a metric in its clause, and the earlier ones that it is held against."""
    facts = reading.lexicon.measures.facts.get(metric, ())
    fitting = [q for q in map(lambda q: plain(reading, q), reading.quantities) if fits(q, facts)]
    free = [q for q in fitting if q.start not in used]
    first = _inside(measure, free) or _before(reading, measure, free, fitting) or _behind(reading, measure, free)
    if first is None or _is_partial(reading, measure, first.found):
        return
    yield first
    last = first.found
    for quantity in fitting:
        if quantity.start < last.end or quantity.change:
            continue
        gap = reading.gap(last.end, quantity.start)
        if len(gap) > 60 or ";" in gap:
            break
        if first.former and regex.search(r"\bto\s+(?:\w+\s+)?$", gap):
            yield Value(measure, quantity)
        elif _FORMER.search(gap):
            yield Value(measure, quantity, former=True)
        last = quantity


def is_former(reading: Reading, quantity: QuantityExpression) -> bool:
    """Whether the words before a number make it the earlier value: "up from", "compared with"."""
    return _FORMER.search(reading.gap(max(reading.sentence.start, quantity.start - 30), quantity.start)) is not None


def plain(reading: Reading, found: QuantityExpression) -> QuantityExpression:
    """A quantity as its sentence means it: "18.6 billion euros a year earlier" is no rate, "45 out of the 26" a share."""
    unit = found.quantity.unit
    whole = _WHOLE_BEHIND.match(reading.text, found.end)
    if whole is not None and found.quantity.out_of is None:
        other = next((q for q in reading.quantities if q.number_start == whole.end()), None)
        if other is not None:
            end = other.number_end
            return replace(found, end=end, text=reading.gap(found.start, end), quantity=replace(found.quantity, out_of=other.quantity))
    if unit is None or "/" not in unit or not regex.match(r"\s+(?:earlier|before|ago)\b", reading.text, pos=found.end):
        return found
    base, _, _ = unit.partition("/")
    cut = found.text.rstrip().rsplit(" ", 2)[0]
    return replace(found, end=found.start + len(cut), text=cut, quantity=replace(found.quantity, unit=base), change=False)


def fits(expression: QuantityExpression, facts: tuple[Fact, ...]) -> bool:
    """Whether a quantity can measure what the facts do: money for money, a share for a share, a count for a count."""
    unit = expression.quantity.unit
    for fact in facts:
        held = fact.quantity
        if held is None:
            continue
        if held.unit == unit or (is_money(held.unit) and is_money(unit)):
            return True
        if held.unit is not None and unit is not None and comparable(expression.quantity, held):
            return True
        if unit is None and not expression.share and held.unit is not None and not is_money(held.unit) and held.unit != "%":
            return True
    return False


def is_money(unit: str | None) -> bool:
    """Whether a unit is a currency."""
    return unit in CODES


def _inside(measure: Measure, fitting: list[QuantityExpression]) -> Value | None:
    found = next((q for q in fitting if measure.start <= q.number_start and q.number_end <= measure.end), None)
    return None if found is None else Value(measure, found)


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
    if found.quantity.unit is not None:
        return None if odd or not words else Value(measure, found)
    if len(odd) > 1 or any(w in ("of", "in", "for", "as") for w in words) and not found.quantity.out_of:
        return None
    doubt = f"'{odd[0]}' may tell of a part" if odd else None
    if is_former(reading, found):
        return None
    return Value(measure, found, doubt=doubt or _part_of_whole(reading, measure, found))


def _part_of_whole(reading: Reading, measure: Measure, found: QuantityExpression) -> str | None:
    """Why "N employees" may be some of them: all are only told of by "the", a verb of having, or standing first."""
    if found.quantity.out_of is not None:
        return None
    before = reading.gap(reading.sentence.start, found.start)
    if _DEFINITE.search(before):
        return None
    clause = reading.clause_at(found.start)
    words = [w.lower() for w in _WORD.findall(reading.gap(clause.start, found.start))]
    lead = [w for w in words[-4:] if w not in ("a", "an", "the", "now", "about", "also", "already", "currently")]
    if not words or not lead:
        behind = [w.lower() for w in _WORD.findall(reading.gap(measure.end, min(measure.end + 40, reading.sentence.end)))]
        if behind and (behind[0] in measuring.STANDING_VERBS or behind[0] == "in"):
            return None
        return "what the number does may be done by a part"
    if lead[-1] == "of" and any(w in measuring.GROUPS for w in lead):
        return None
    if lead[-1] in measuring.WHOLE_VERBS or _own_verb(reading, measure, lead[-1]):
        return None
    return "the words may tell of a part"


def _own_verb(reading: Reading, measure: Measure, word: str) -> bool:
    """Whether a word is a verb of the metric's own: "delivered" of aircraft delivered."""
    frames = reading.lexicon.measures.frames
    keys = {key for m in reading.of_sort(Sort.MEASURING) for key in m.keys if reading.gap(m.start, m.end).lower() == word}
    return any(frame.metric in measure.metrics for key in keys for frame in frames.get(key, ()))


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
        words = [w.lower() for w in _WORD.findall(gap)]
        if words and not any(word in measuring.LINKS for word in words):
            return None
        if not _counts_this(reading, quantity, measure):
            return None
        return Value(measure, quantity, former=_FORMER.search(gap) is not None and bool(words))
    return None


def _counts_this(reading: Reading, quantity: QuantityExpression, measure: Measure) -> bool:
    """Whether a bare number behind a noun counts that noun, not another: "students … at 30 universities"."""
    if quantity.quantity.unit is not None or measure.verb:
        return True
    word = regex.match(r"\s+(?P<noun>\p{Ll}[\p{L}-]+)", reading.text, pos=quantity.end)
    if word is None:
        return True
    noun = word.group("noun")
    return noun in measuring.PEOPLE or noun in _AFTER_NUMBERS or noun.endswith("ly")


_AFTER_NUMBERS = frozenset(
    "in last by as this at so and from on after up down compared against while with for or of per when during "
    "a an the to before since worldwide now today it out".split()
)


def _is_partial(reading: Reading, measure: Measure, found: QuantityExpression) -> bool:
    """Whether the words speak of a part, a mean, a shorter period or a target."""
    first = min(measure.start, found.start)
    if _PARTIAL_BEFORE.search(reading.gap(max(reading.sentence.start, first - 40), first)):
        return True
    if _PARTIAL_AFTER.match(reading.text, found.end, reading.sentence.end):
        return True
    clause = reading.clause_at(first)
    return _PARTIAL_CLAUSE.search(reading.text, clause.start, max(found.start, measure.start)) is not None
