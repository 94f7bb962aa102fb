"""Where a sentence words a metric: its own phrase, a verb of it ("delivered 131 aircraft"), a phrase spread out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.entries import Sort
from copydesk.measures import Frame, Spread
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.sides import Sides, joined_sides, linked_sides, sides_of
from copydesk.vocabulary import measuring
from copydesk.vocabulary.common_nouns import CLASS_NOUNS

_STOP = regex.compile(r"[,;:\d]")
_WORD = regex.compile(r"[\p{L}'-]+")
_WORD_BEFORE = regex.compile(r"(?<!\S)(?P<word>[\p{L}-]+)\s+$")
_ADVERBS = regex.compile(r"\s+(?:\w+ly\s+|just\s+|more\s+|another\s+|only\s+|out\s+)?")


@dataclass(frozen=True, slots=True)
class Measure:
    """A metric's wording at a place; ``verb`` where a verb says it ("delivered 131 aircraft").

    ``sides`` are those that the words behind it name ("trade between …", which then belong to it); ``bare`` marks
    a noun that says the metric of a named owner only ("member states" of the body that has them); ``told`` words
    that tell a dimension without naming it ("88 metres tall").
    """

    start: int
    end: int
    metrics: tuple[str, ...]
    verb: bool = False
    spread: bool = False
    bare: bool = False
    sides: Sides | None = None
    told: bool = False


def find_measures(reading: Reading) -> list[Measure]:
    """Every wording of a metric: its own phrases first, then verbs and spread phrases where no phrase stands."""
    measures = reading.lexicon.measures
    own = (m for m in reading.of_sort(Sort.METRIC) if not _is_of_branch(reading, m.start))
    found = [_with_sides(reading, m.start, m.end, m.keys) for m in own]
    for mention in reading.of_sort(Sort.MEASURING):
        for key in mention.keys:
            for frame in measures.frames.get(key, ()):
                if _frame_holds(reading, frame, mention.start, mention.end):
                    found.append(Measure(mention.start, mention.end, (frame.metric,), verb=True))
            for spread in measures.spreads.get(key, ()):
                end = _spread_end(reading, spread, mention.start, mention.end)
                if end is not None and not any(m.start < end[1] and end[0] < m.end and not m.verb for m in found):
                    found.append(Measure(*end, (spread.metric,), spread=True))
            if any(m.start < mention.end and mention.start < m.end for m in found):
                continue
            if _is_of_branch(reading, mention.start):
                continue
            if key in measures.tells:
                found += _told(reading, key, mention.start, mention.end, measures.tells[key])
                continue
            if key in measures.mutual:
                found += _mutual(reading, mention.start, mention.end, measures.mutual[key])
            elif key in measures.exchanges:
                found.append(_with_sides(reading, mention.start, mention.end, measures.exchanges[key]))
            else:
                found += [Measure(mention.start, mention.end, names, bare=True) for names in _bare(reading, key)]
    return sorted(found, key=lambda m: (m.verb, m.spread, m.bare, m.start, m.end))


def _is_of_branch(reading: Reading, start: int) -> bool:
    """Whether the word before makes a branch of what is measured: "energy trade between Chile and Peru"."""
    before = _WORD_BEFORE.search(reading.text, reading.sentence.start, start)
    return before is not None and before.group("word").lower() in measuring.BRANCHES


def _told(reading: Reading, key: str, start: int, end: int, metrics: tuple[str, ...]) -> Iterator[Measure]:
    """A dimension told without its noun: "is 88 metres tall", "weighs 3.2 tonnes", "a railway of 870 kilometres"."""
    if key in measuring.LENGTH_UNITS:
        found = next((q for q in reading.quantities if q.start < start and q.end == end), None)
        thing = None if found is None else _thing_of(reading, found.start, found.end, metrics)
        if thing is not None:
            yield Measure(*thing, metrics, told=True)
        return
    for quantity in (q for q in reading.quantities if q.quantity.unit is not None):
        stands = _STANDS.search(reading.text, reading.sentence.start, quantity.start)
        adjective = key in measuring.DIMENSION_ADJECTIVES and quantity.end == start - 1 and stands is not None
        verb = key in measuring.DIMENSION_VERBS and 0 < quantity.start - end <= 12
        if adjective or (verb and not adjective):
            yield Measure(start, end, metrics, told=True)
            return


def _thing_of(reading: Reading, start: int, end: int, metrics: tuple[str, ...]) -> tuple[int, int] | None:
    """The noun that a length is said of, where it is surely one of ours: in apposition, by its name, or opening."""
    owners = reading.lexicon.measures.owners_of(metrics[0]).alone
    for mention in reading.subjects:
        whole = _NAME_ENDS.match(reading.text, mention.end) is not None
        if mention.start == end + 1 and owners & set(mention.keys) and whole:  # "the 870-kilometre Garrow Railway"
            return mention.start, mention.end
    thing = _THING_OF.search(reading.text, reading.sentence.start, start) or _THING.match(reading.text, end)
    if thing is None or thing.group("noun") not in CLASS_NOUNS:
        return None
    first = min(thing.start(), start)
    lead = _ARTICLE.search(reading.text, reading.sentence.start, first)
    at = first if lead is None else lead.start()
    apposed = any(reading.gap(m.end, at) == ", " and owners & set(m.keys) for m in reading.subjects)
    called = bool(owners & set(reading.lexicon.by_word.get(thing.group("noun"), ())))
    definite = lead is not None and lead.group("article").lower() in ("the", "its")
    opens = at == reading.sentence.start
    return thing.span("noun") if apposed or (definite and (called or opens)) else None


_STANDS = regex.compile(
    r"(?:\b(?:is|was|stands?|stood|rises?|rose|measures|at|over|about|some|nearly|almost)\s+|,\s+)$"
)
_ARTICLE = regex.compile(r"\b(?P<article>an?|the|its)\s+$", regex.I)
_THING_OF = regex.compile(r"\b(?P<noun>\p{Ll}+)\s+of\s+(?:(?:some|about|around)\s+)?$")
# Behind "the 9-kilometre Garrow tunnel" no noun goes on: "road".
_NAME_ENDS = regex.compile(
    r"\W*$|\s*[,.;:)]|\s+(?:in|which|that|and|is|was|will|would|has|between|from|to|by|on|at|for|with|opened)\b"
)
_THING = regex.compile(r"[\s-]+(?:long\s+)?(?P<noun>\p{Ll}+)\b")


def _bare(reading: Reading, key: str) -> list[tuple[str, ...]]:
    names = reading.lexicon.measures.nouns.get(key)
    return [names] if names is not None else []


def _with_sides(reading: Reading, start: int, end: int, metrics: tuple[str, ...]) -> Measure:
    """A metric's own phrase with the sides behind it, where relations own the metric."""
    if not any(reading.lexicon.measures.owners_of(name).pairs for name in metrics):
        return Measure(start, end, metrics)
    sides = sides_of(reading, start, end)
    return Measure(start, end if sides is None else sides.end, metrics, sides=sides)


def _mutual(reading: Reading, start: int, end: int, metrics: tuple[str, ...]) -> Iterator[Measure]:
    """A bare noun that its sides make a measure of two: "Chile-Peru trade", "trade with Peru", "their trade"."""
    if joined_sides(reading, start):
        yield _with_sides(reading, start, end, metrics)
        return
    sides = linked_sides(reading, start, end)
    if sides is not None:
        yield Measure(start, sides.end, metrics, sides=sides)


def _frame_holds(reading: Reading, frame: Frame, start: int, end: int) -> bool:
    """Whether a number follows the verb, and behind it what is counted: "delivered 131 aircraft"."""
    quantity = next((q for q in reading.quantities if end <= q.start <= end + 12), None)
    if quantity is None or not _ADVERBS.fullmatch(reading.gap(end, quantity.start)):
        return False
    behind = [w.lower() for w in _WORD.findall(reading.gap(quantity.end, min(quantity.end + 60, reading.sentence.end)))]
    if not frame.nouns:
        bare = (
            not behind
            or reading.text[quantity.end : quantity.end + 1] in ".,;"
            or behind[0] in ("at", "in", "on", "by")
            or (behind[0] == "to" and frame.verb == "cost" and behind[1] in measuring.MAKING)
        )
        return bare or behind[0] in measuring.PEOPLE
    words = behind[:2] if quantity.quantity.unit is None else behind[:7]
    return all(any(word in forms for word in words) for forms in frame.nouns)


def _spread_end(reading: Reading, spread: Spread, start: int, end: int) -> tuple[int, int] | None:
    """Both words of a phrase with a few small words between: "share of the European market"."""
    behind = reading.gap(end, min(end + 45, reading.sentence.end))
    stop = _STOP.search(behind)
    for word in _WORD.finditer(behind[: stop.start() if stop else len(behind)]):
        if word.group().lower() in spread.words[1]:
            between = _WORD.findall(behind[: word.start()])
            if between and len(between) <= 4 and between[0].lower() in ("of", "that", "which", "in", "on"):
                return start, end + word.end()
    return None
