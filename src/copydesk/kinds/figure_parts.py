"""Why a number beside a metric may not be all of it: some of them, one kind, a mean, a shorter time."""

from __future__ import annotations

from copydesk.entries import Sort
from copydesk.kinds.figure_wording import Measure
from copydesk.model import SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.values.quantities import QuantityExpression
from copydesk.vocabulary import measuring


def phrases(words: tuple[str, ...]) -> str:
    """A row of phrases as an alternation, the longest first."""
    return "|".join(regex.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


_PARTIAL_CLAUSE = regex.compile(rf"\b(?:{phrases(measuring.PARTIAL_CLAUSE)})\b", regex.I)
_PARTIAL_BEFORE = regex.compile(rf"\b(?:{phrases(measuring.PARTIAL_BEFORE)})\s+(?:\w+\s+)?$", regex.I)
_PARTIAL_AFTER = regex.compile(
    rf"\s*(?:,?\s*(?:{phrases(measuring.PARTIAL_AFTER)})|(?:{phrases(measuring.SOME_OF)}))\b", regex.I
)
# "The growth of trade, which reached 5 billion": what is told on is the trade.
_TOLD_ON = regex.compile(r",\s+which\s")
_WORD = regex.compile(r"[\p{L}'-]+")
_DEFINITE = regex.compile(r"\b(?:the|its|their|whose|all|all\s+of\s+the|[\p{L}]+'s?)\s+$", regex.I)
_OF_ANOTHER = regex.compile(r"(?P<head>\p{L}+)\s+of\s+(?:the\s+|its\s+|their\s+|all\s+)?$")
_PLACED = regex.compile(r"\s+(?:in|at|from|across|outside|within|on|among|under)\s+(?:the\s+)?")
# "In the current academic year" is no place.
_WHILE = regex.compile(r"(?:\p{Ll}+\s+){0,3}(?:year|season|term|semester|month|period|world)\b|all\b")
# "A satellite with seven instruments which is to fly": one verb, for one thing, and not for the seven.
_RESTRICTED = regex.compile(r"\s+(?:(?:that|which)\b(?!\s+(?:is|was|has)\b)|who\b|whose\b|where\b)")
_AFTER_NUMBERS_TEXT = """
in last by as this at so and from on after up down compared against while with for or of per when during a an
the to before since worldwide now today it out
"""
_AFTER_NUMBERS = frozenset(_AFTER_NUMBERS_TEXT.split())


def part_of_whole(reading: Reading, measure: Measure, found: QuantityExpression) -> str | None:
    """Why "N employees" may be some of them: all are only told of by "the", a verb of having, or standing first."""
    if found.quantity.out_of is not None:
        return None
    if _RESTRICTED.match(reading.text, measure.end):
        return "the words tell of those that …"
    if _at_one_place(reading, measure):
        return "the words tell of those at one place"
    before = reading.gap(reading.sentence.start, found.start)
    if _DEFINITE.search(before):
        return None
    clause = reading.clause_at(found.start)
    words = [w.lower() for w in _WORD.findall(reading.gap(clause.start, found.start))]
    lead = [w for w in words[-4:] if w not in ("a", "an", "the", "now", "about", "also", "already", "currently")]
    if not words or not lead:
        behind = [
            w.lower() for w in _WORD.findall(reading.gap(measure.end, min(measure.end + 40, reading.sentence.end)))
        ]
        if behind and (behind[0] in measuring.STANDING_VERBS or behind[0] == "in"):
            return None
        if _of_event(reading, measure) and behind and behind[0] in measuring.ATTENDING_VERBS and "from" not in behind:
            return None
        return "what the number does may be done by a part"
    if lead[-1] == "of" and any(w in measuring.GROUPS for w in lead):
        return None
    if lead[-1] in measuring.WHOLE_VERBS or _own_verb(reading, measure, lead[-1]):
        return None
    if lead[-1] == "to" and words[0] in ("its", "their") and any(w in measuring.LINKS and w != "to" for w in lead[:-1]):
        return None  # "its collection runs to 64,000 objects"
    if lead[-1] == "and" and _in_a_row(reading, clause.start, found):
        return None
    done = "-".join(lead[-2:]) if lead[-1] == "out" else lead[-1]
    if done in measuring.DOING_VERBS and not _of_people(reading, measure):
        return None
    return "the words may tell of a part"


def _in_a_row(reading: Reading, start: int, found: QuantityExpression) -> bool:
    """Whether a number before it in its clause hangs on a verb that tells of a whole: "has 12 ships and 300 beds"."""
    others = [q for q in reading.quantities if start <= q.start < found.start]
    leads = [_WORD.findall(reading.gap(start, q.start))[-1:] for q in others]
    return any(w.lower() in measuring.WHOLE_VERBS | measuring.DOING_VERBS for lead in leads for w in lead)


def _of_event(reading: Reading, measure: Measure) -> bool:
    """Whether only meetings and the like own the figure: whoever takes part takes part in all of it."""
    return reading.lexicon.measures.owners_of(measure.metrics[0]).kinds == {SubjectKind.EVENT}


def _of_people(reading: Reading, measure: Measure) -> bool:
    word = reading.gap(measure.start, measure.end).lower().split()[-1]
    return word in measuring.NOUN_VERBS or word in measuring.PEOPLE or word in measuring.OF_PEOPLE


def _at_one_place(reading: Reading, measure: Measure) -> bool:
    """Whether a place behind a counted noun makes a part of it; what two sides share lies in one of them anyway."""
    place = _PLACED.match(reading.text, measure.end, reading.sentence.end)
    if place is None or any(measure.end <= d.start <= place.end() for d in reading.dates):
        return False
    if _WHILE.match(reading.text, place.end()):
        return False
    return not reading.lexicon.measures.owners_of(measure.metrics[0]).pairs


def _own_verb(reading: Reading, measure: Measure, word: str) -> bool:
    """Whether a word is a verb of the metric's own: "delivered" of aircraft delivered."""
    frames = reading.lexicon.measures.frames
    keys = {
        key for m in reading.of_sort(Sort.MEASURING) for key in m.keys if reading.gap(m.start, m.end).lower() == word
    }
    return any(frame.metric in measure.metrics for key in keys for frame in frames.get(key, ()))


def kind_of_it(reading: Reading, measure: Measure, found: QuantityExpression) -> str | None:
    """Why the measure may be of one kind only: "poultry exports"; a word of naming stands before it."""
    before = regex.search(
        r"(?<![\w'-])(?P<word>\p{Ll}[\p{L}-]*)\s+$", reading.gap(reading.sentence.start, measure.start)
    )
    outer = _OF_ANOTHER.search(reading.gap(reading.sentence.start, measure.start))
    told_on = _TOLD_ON.match(reading.text, measure.end) is not None
    apart = outer is not None and told_on and outer.group("head").lower() in measuring.MOVEMENTS
    if outer is not None and not apart and outer.group("head").lower() not in measuring.AMOUNTS:
        return f"the number is that of the {outer.group('head')}"
    if before is None or measure.verb or found.start - measure.end <= 1:  # "the project cost 3 billion": a verb
        return None
    word = before.group("word")
    whole = word in measuring.MEASURE_ADJECTIVES or word in measuring.WHOLE_VERBS or word in measuring.LINKS
    whole = whole or word in measuring.CLAUSE_OPENERS
    return None if whole or word.endswith(("ed", "ly", "ing")) else f"'{word}' may tell of a part"


def longer_noun(measure: Measure, words: list[str]) -> str | None:
    """Why the words may name something else: "the investment programme"."""
    if words and words[0] in measuring.AMOUNTS:
        words = words[1:]
    if not words or measure.verb or words[0] in measuring.LINKS | measuring.MEASURE_FOLLOWERS | measuring.PEAK_VERBS:
        return None
    return None if words[0].endswith(("ed", "ly", "ing")) else f"'{words[0]}' may make another thing of it"


def counts_this(reading: Reading, quantity: QuantityExpression, measure: Measure) -> bool:
    """Whether a bare number behind a noun counts that noun, not another: "students … at 30 universities"."""
    if quantity.quantity.unit is not None or measure.verb:
        return True
    word = regex.match(r"\s+(?P<noun>\p{Ll}[\p{L}-]+)", reading.text, pos=quantity.end)
    if word is None:
        return True
    noun = word.group("noun")
    return (noun in measuring.PEOPLE and _of_people(reading, measure)) or noun in _AFTER_NUMBERS or noun.endswith("ly")


def is_partial(reading: Reading, measure: Measure, found: QuantityExpression) -> bool:
    """Whether the words speak of a part, a mean, a shorter period or a target."""
    first = min(measure.start, found.start)
    if _PARTIAL_BEFORE.search(reading.gap(max(reading.sentence.start, first - 40), first)):
        return True
    last = max(measure.end, found.end)
    if any(_PARTIAL_AFTER.match(reading.text, at, reading.sentence.end) for at in (found.end, last)):
        return True
    clause = reading.clause_at(first)
    told = _PARTIAL_CLAUSE.finditer(reading.text, clause.start, max(found.start, measure.start))
    steps = [(q.start, q.end) for q in reading.quantities if q.change]  # "by a quarter of a point" is no quarter
    return any(not any(start <= part.start() < end for start, end in steps) for part in told)
