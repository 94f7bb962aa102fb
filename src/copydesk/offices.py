"""Titles in a sentence, with the country or body they are of: "Kazakh Deputy Prime Minister", "premier of China".

A title is read outwards from its words: modifiers and the ``of`` on the left ("Kazakhstan's former", "SCO"), the
``of`` on the right ("of the Republic of Kazakhstan"). Titles joined by "and" make a chain that one person
bears: "Deputy Prime Minister and Minister of Foreign Affairs Murat Nurtleu".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import regex

from copydesk.lexicon import Sort
from copydesk.mentions import Mention
from copydesk.model import Period, SubjectKind
from copydesk.reading import Reading
from copydesk.vocabulary import titles


@dataclass(frozen=True, slots=True)
class Title:
    """One title as it stands in a sentence.

    ``of`` is the subject that the words name, ``None`` where they name none. ``offices`` are the registry's
    offices it may mean. ``rank`` is "deputy" for "deputy governor" where no office bears the whole name;
    ``stance`` is "former", "then" or "not full" (acting, -elect).
    """

    start: int
    end: int
    name: str
    of: str | None
    offices: tuple[str, ...]
    rank: str | None = None
    stance: str | None = None
    plural: bool = False
    of_left: bool = False


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(regex.escape(w) for w in sorted(words, key=len, reverse=True))


_LEFT_WORD = regex.compile(
    rf"(?<![\w])(?P<word>(?P<rank>{_alternatives(titles.LESSER_RANKS)})|(?P<former>{_alternatives(titles.FORMER)})"
    rf"|(?P<then>{_alternatives(titles.THEN)})|(?P<part>{_alternatives(titles.NOT_FULL)})"
    rf"|(?P<plain>{_alternatives(titles.PLAIN)}))(?:-|\s+|\s*,\s+)$",
    regex.I,
)
_LEFT_OF = regex.compile(r"(?:'s?|-)?\s*$")
_RIGHT_OF = regex.compile(r"\s+(?:of|for|at|in)\s+(?:the\s+)?(?:(?:Republic|Kingdom|Commonwealth|State)\s+of\s+)?")
_RIGHT_PART = regex.compile(r"[- ](?P<word>elect|designate)\b")
_JOINT = regex.compile(r"(?:,?\s+and\s+(?:also\s+)?(?:the\s+)?|\s*[-/]\s*|,\s+(?:and\s+)?(?:concurrently\s+)?|\s+cum\s+)$")
_OF_KINDS = frozenset({SubjectKind.COUNTRY, SubjectKind.BODY, SubjectKind.PLACE, SubjectKind.PROJECT})
_REACH = 40


def read_titles(reading: Reading) -> list[Title]:
    """The titles of a sentence in order; plural and modified ones too."""
    found = [_read_title(reading, mention) for mention in reading.of_sort(Sort.TITLE)]
    return _share_of(reading, found)


def chains(reading: Reading, found: list[Title]) -> list[tuple[Title, ...]]:
    """Titles that one person bears, joined by "and", a comma or a dash."""
    rows: list[list[Title]] = []
    for title in found:
        if rows and _joined(reading, rows[-1][-1], title):
            rows[-1].append(title)
        else:
            rows.append([title])
    return [tuple(row) for row in rows]


def _joined(reading: Reading, left: Title, right: Title) -> bool:
    if left.plural or right.plural or (right.of_left and right.of != left.of):
        return False
    return bool(_JOINT.fullmatch(reading.gap(left.end, right.start)))


def _read_title(reading: Reading, mention: Mention) -> Title:
    start, of, of_left = mention.start, None, False
    rank: str | None = None
    stance: str | None = None
    floor = max(reading.sentence.start, start - _REACH)
    while True:
        word = _LEFT_WORD.search(reading.text, floor, start)
        if word is not None and word.end() == start:
            start = word.start("word")
            rank = word.group("rank") or rank
            stance = "former" if word.group("former") else "then" if word.group("then") else stance
            stance = "not full" if word.group("part") else stance
            continue
        owner = None if of is not None else _of_before(reading, start, mention.key)
        if owner is None:
            break
        start, of, of_left = owner.start, _choose(reading, owner, mention.key), True
        floor = max(reading.sentence.start, start - _REACH)
    end = mention.end
    part = _RIGHT_PART.match(reading.text, end)
    if part is not None:
        stance, end = "not full", part.end()
    if of is None:
        right = _of_after(reading, end, mention.key)
        if right is not None:
            of, end = right
    name = mention.key
    offices = tuple(o.id for o in reading.lexicon.offices.get(name, ()) if of is None or o.of == of)
    if of is None and len(offices) == 1 and name not in _GENERIC:
        of = reading.registry.subjects[offices[0]].of
    return Title(start, end, name, of, offices, rank, stance, mention.plural, of_left)


# Titles that any country or body may have; a title outside it that one office bears names that office.
_GENERIC = frozenset(name.lower() for name in titles.KNOWN)


def _of_before(reading: Reading, start: int, title: str) -> Mention | None:
    for mention in reversed(reading.subjects):
        if mention.end > start:
            continue
        if start - mention.end > 3 or not _LEFT_OF.fullmatch(reading.text, mention.end, start):
            return None
        if any(reading.lexicon.kind_of(key) in _OF_KINDS for key in mention.keys):
            return mention
        return None
    return None


def _of_after(reading: Reading, end: int, title: str) -> tuple[str, int] | None:
    gap = _RIGHT_OF.match(reading.text, end)
    if gap is None:
        return None
    for mention in reading.subjects:
        if mention.start in (gap.end(), end + 4) or gap.start() < mention.start <= gap.end():
            if any(reading.lexicon.kind_of(key) in _OF_KINDS for key in mention.keys):
                return _choose(reading, mention, title), mention.end
            return None
        if mention.start > gap.end():
            break
    return None


def _choose(reading: Reading, mention: Mention, title: str) -> str:
    """The subject a shared name means here: the one that has such an office."""
    owners = {office.of for office in reading.lexicon.offices.get(title, ())}
    return next((key for key in mention.keys if key in owners), mention.key)


def _share_of(reading: Reading, found: list[Title]) -> list[Title]:
    """Give a chain's country to those of its titles that name none: "Kazakh Deputy Prime Minister and FM"."""
    for order in range(1, len(found)):
        left, right = found[order - 1], found[order]
        if right.of is None and left.of is not None and left.of_left and _joined(reading, left, right):
            found[order] = _with_of(reading, right, left.of)
    for order in range(len(found) - 2, -1, -1):
        left, right = found[order], found[order + 1]
        if left.of is None and right.of is not None and not right.of_left and _joined(reading, left, right):
            found[order] = _with_of(reading, left, right.of)
    return found


def _with_of(reading: Reading, title: Title, of: str) -> Title:
    offices = tuple(o.id for o in reading.lexicon.offices.get(title.name, ()) if o.of == of)
    return replace(title, of=of, offices=offices)


def holders_at(reading: Reading, title: Title, when: Period | None) -> tuple[str, ...]:
    """The persons whom the registry holds in a title's office at a time: "the Kyrgyz president" → one."""
    if title.of is None or when is None or title.rank or title.stance:
        return ()
    found = []
    for office in title.offices:
        found += [f.value for f in reading.registry.held(office, "holder") if f.valid.overlaps(when)]
    return tuple(dict.fromkeys(found))
