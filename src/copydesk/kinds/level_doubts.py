"""Why a rung may not contradict: a wish, a longer phrase than ours, an arrangement that is over, another pair."""

from __future__ import annotations

from copydesk.binding import Binding
from copydesk.entries import Sort
from copydesk.kinds.figure_parts import phrases
from copydesk.kinds.level_judging import NO_RUNG
from copydesk.kinds.level_standing import REPLACED, is_dated
from copydesk.mentions import Mention
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.text import fold
from copydesk.vocabulary import rungs

_INSERTED = regex.compile(r"^,?\s+(?:which|who)\s[^,]*,")
_PRONOUN = regex.compile(r"\W*(?:It|They|Both|The\s+latter|The\s+former)\b")
_OVER = regex.compile(rf"\b(?:{phrases(rungs.OVER)})\b|(?<!\b(?:has|have|also|long)\s)\bhad\b", regex.I)
# "They have been allies since 2018, and had an accord for five years before that": two rungs, two times.
_AND = regex.compile(r",\s+(?:and|but)\s+")
_PROMISED = regex.compile(rf"\b(?:{phrases(rungs.PROMISING)})\b.{{0,60}}?\bto\s+\p{{Ll}}")
_AGREED = regex.compile(rf"\b(?:{phrases(rungs.AGREEING)})\b.{{0,60}}?\bto\s+\p{{Ll}}")
_DUE = regex.compile(rf"\b(?:is|are)\s+(?:{phrases(rungs.DUE)})\s+\p{{Ll}}")
_WORD_BEFORE = regex.compile(r"(?<![\w-])(?P<word>[\p{L}]+(?:-[\p{L}]+)?)\s+$")
_LONGER = regex.compile(rf"\s+(?:{phrases(rungs.LENGTHENING)})\b")


def doubt_of_history(reading: Reading, rung: Mention) -> str | None:
    """Why a rung that a pair once held may not contradict: "from 2015 until then a framework accord was in force"."""
    clause = reading.clause_at(rung.start)
    following = [m.start for m in reading.of_sort(Sort.LEVEL) if rung.end < m.start < clause.end]
    joint = _AND.search(reading.text, rung.end, min(following)) if following else None
    if _OVER.search(reading.text, clause.start, clause.end if joint is None else joint.start()):
        return "the sentence tells of an arrangement that is over"
    return None


def doubt_of_reference(reading: Reading, rung: Mention, binding: Binding) -> str | None:
    """Why a rung may be another pair's: "it" after a sentence about a third, or one of several pairs and rungs.

    "Ethiopia, an all-weather partner since 2023, and Angola, with which China established a comprehensive partnership".
    """
    if binding.tied:
        return None
    if binding.subject is not None and _PRONOUN.match(reading.text, reading.sentence.start) and reading.order:
        known = set(reading.registry.subjects[binding.subject].between)
        before = reading.copy.readings[reading.order - 1]
        kinds = {kind for side in known if (kind := reading.lexicon.kind_of(side)) is not None}
        if any(not known & set(m.keys) for m in before.of_kind(*kinds)):
            return "'it' may be another than this pair"
    named = {key for m in reading.subjects for key in m.keys if key in reading.lexicon.relations_of}
    rungs_named = {m.keys for m in reading.of_sort(Sort.LEVEL)}
    if len(named) > 2 and len(rungs_named) > 1:
        return "the sentence tells of several pairs and several levels"
    return None


def doubt_of_paper(reading: Reading, rung: Mention) -> str | None:
    """A document that is replaced need not have been a rung of theirs."""
    replaced = REPLACED.search(reading.text, reading.clause_at(rung.start).start, rung.start)
    return "a document may be replaced that was no rung of theirs" if replaced is not None else None


def doubt_of_words(reading: Reading, rung: Mention, binding: Binding) -> str | None:
    """Why a rung may not contradict: a wish, a longer phrase than any rung of ours."""
    if binding.doubt is not None:
        return binding.doubt
    clause = reading.clause_at(rung.start)
    words = regex.findall(r"[\p{Ll}\p{Lu}-]+", _INSERTED.sub(" ", reading.gap(clause.start, rung.start)))
    if any(word.lower() in rungs.WISHING for word in words if word != "May"):
        return "the clause speaks of a wish or a plan"
    lead = reading.gap(clause.start, rung.start)
    ahead = any(rung.end <= d.start < clause.end and not is_dated(reading, d) for d in reading.dates)
    if _PROMISED.search(lead) or _DUE.search(lead) or (ahead and _AGREED.search(lead)):
        return "the clause speaks of a step to come"
    surface = reading.gap(rung.start, rung.end)
    before = _WORD_BEFORE.search(reading.text, max(reading.sentence.start, rung.start - 40), rung.start)
    if before is not None and _lengthens(reading, before):
        return f"'{before.group('word')} {surface}' {NO_RUNG}"
    behind = _LONGER.match(reading.text, rung.end, reading.sentence.end)
    return f"'{surface}{behind.group()}' {NO_RUNG}" if behind is not None else None


def blend_behind(reading: Reading, rung: Mention, relation: str | None) -> str | None:
    """The words behind a rung that are part of another rung of the ladder, and of none that the pair ever held.

    "An enduring partnership of coordination", where only others are partners of coordination: two rungs are mixed up.
    """
    behind = _LONGER.match(reading.text, rung.end, reading.sentence.end)
    if behind is None or relation is None or not behind.group().lstrip().startswith("of "):
        return None
    words = fold(behind.group().strip())
    spoken = {level.name: fold(" | ".join((level.name, *level.translations))) for level in reading.registry.levels}
    held = {fact.value for fact in reading.registry.held(relation, "level")}
    known = {name for name, forms in spoken.items() if words in forms}
    return behind.group().strip() if known and not known & held else None


def _lengthens(reading: Reading, before: regex.Match[str]) -> bool:
    """Whether the word before a rung makes another rung of it: "all-round comprehensive strategic partnership"."""
    word = before.group("word")
    if not word.islower() or word in rungs.NEUTRAL or word.endswith(("ing", "ed", "ly")):
        return False
    return not any(m.start <= before.start("word") < m.end for m in reading.subjects)
