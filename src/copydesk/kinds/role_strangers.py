"""Names that the registry knows as text only, or not at all, beside a part that one alone plays.

"Brandt Works, the main contractor, said": where a registry holds that part as another firm's or person's, such a
name is compared with that one; where countries hold it, a strange name is nobody's.
"""

from __future__ import annotations

from copydesk.entries import Form, Sort
from copydesk.events.owning import any_of
from copydesk.kinds.role_topics import lone_facts
from copydesk.mentions import Mention
from copydesk.model import SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.roles import fits, is_single
from copydesk.text import fold
from copydesk.vocabulary import names

_WORD = r"(?:\p{Lu}[\p{L}\d'-]*(?<!'s)|\d+\p{Lu}\p{L}*)"
_NAME = regex.compile(rf"(?<![\w'-]){_WORD}(?:\s+(?:(?:{any_of(names.PARTICLES)}|&|\+)\s+)?{_WORD})*")
_MIXED = regex.compile(r"\b(?:and|or|&|of|from|at|with|by|for|in)\s+(?:the\s+)?$")
_NOT_FIRST = names.NOT_BEFORE | names.NO_NAME
_LAND = (SubjectKind.COUNTRY, SubjectKind.PLACE)


def may_be_strange(reading: Reading, subject: str, role: str) -> bool:
    """Whether a part is one person's or firm's alone, so that a strange name may be a wrong one."""
    facts = [f for f in lone_facts(reading, subject) if fits(role, f.value)]
    kinds = {reading.lexicon.kind_of(f.who or "") for f in facts}
    return bool(facts) and kinds.isdisjoint(_LAND) and is_single(role, facts)


def strangers(reading: Reading, start: int, end: int) -> list[Mention]:
    """The names in capitals before and behind the words of a part that stand for no subject of the registry."""
    found = []
    for name in _NAME.finditer(reading.text, reading.sentence.start, reading.sentence.end):
        mention = _cut(reading, name.start(), name.end())
        if mention is None or not (mention.end <= start or mention.start >= end):
            continue
        found.append(mention)
    return found


def _cut(reading: Reading, start: int, end: int) -> Mention | None:
    """The name without "But" and "Mr" before it; ``None`` where it is a date, known, or joined with another."""
    words = [(m.start(), m.group()) for m in regex.finditer(r"\S+", reading.text[start:end])]
    while words and words[0][1] in _NOT_FIRST:
        words.pop(0)
    if not words:
        return None
    first = start + words[0][0]
    text = reading.text[first:end]
    alone = len(words) == 1
    if alone and (first == reading.sentence.start or len(text) < 3):
        return None
    if any(t.start < end and first < t.end for t in reading.dates):
        return None
    if any(m.end == end and m.form is not Form.ADJECTIVE for m in reading.subjects):
        return None  # "Lord Mayor Ada Brook": known
    if any(m.start <= first and end <= m.end for m in reading.mentions):
        return None
    if _MIXED.search(reading.text, reading.sentence.start, first) or regex.match(
        r",?\s+(?:and|&)\s+(?:\p{Lu}|the\b|its\b)", reading.text, pos=end
    ):
        return None
    return Mention(first, end, Sort.SUBJECT, (text,))


def held_elsewhere(reading: Reading, subject: str, role: str, start: int, end: int) -> bool:
    """Whether the sentence names the one whose part it is too, outside a span: "Brandt, which replaced Alder as …"."""
    sentence = fold(reading.text[reading.sentence.start : start] + " | " + reading.text[end : reading.sentence.end])
    for fact in lone_facts(reading, subject):
        if fits(role, fact.value):
            name = reading.lexicon.name_of(fact.who or "")
            if fold(name) in sentence or fold(name.split()[-1]) in sentence.split():
                return True
            if any(fact.who in m.keys and not start <= m.start < end for m in reading.subjects):
                return True
    return False
