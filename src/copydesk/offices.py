"""Titles in a sentence, with the country or body they are of: "Kazakh Deputy Prime Minister", "premier of China".

A title is read outwards from its words: modifiers and the ``of`` on the left ("Kazakhstan's former", "SCO"), the
``of`` on the right ("of the Republic of Kazakhstan"). Titles joined by "and" make a chain that one person
bears: "Deputy Prime Minister and Minister of Foreign Affairs Murat Nurtleu".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from copydesk.descriptions import description_at, description_before
from copydesk.entries import Form, Sort
from copydesk.mentions import Mention
from copydesk.model import Period, SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.places import wider
from copydesk.reading import Reading
from copydesk.vocabulary import common_nouns, names, titles


@dataclass(frozen=True, slots=True)
class Title:
    """One title as it stands in a sentence.

    ``of`` is the subject that the words name, ``None`` where they name none. ``offices`` are the registry's
    offices it may mean. ``rank`` is "deputy" for "deputy governor" where no office bears the whole name;
    ``stance`` is "former", "then", "leaving", "numbered" ("first") or "not full" (acting, -elect). ``tier`` tells a
    country or body that is named from one that is described ("of the Lisbon club"); ``other`` marks words that name
    one we do not know, or that make another office of the title ("works council chairman"); ``nationality`` an
    adjective that may be that of the person ("the Belgian president").
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
    tier: Tier = Tier.CLAUSE
    other: bool = False
    nationality: bool = False


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(regex.escape(w) for w in sorted(words, key=len, reverse=True))


_LEFT_WORD = regex.compile(
    rf"(?<![\w])(?P<word>(?P<rank>{_alternatives(titles.LESSER_RANKS)})|(?P<former>{_alternatives(titles.FORMER)})"
    rf"|(?P<then>{_alternatives(titles.THEN)})|(?P<part>{_alternatives(titles.NOT_FULL)})"
    rf"|(?P<numbered>{_alternatives(titles.NUMBERED)})|(?P<leaving>{_alternatives(titles.LEAVING)})"
    rf"|(?P<plain>{_alternatives(titles.PLAIN)}))(?:-|\s+|\s*,\s+)$",
    regex.I,
)
_LEFT_OF = regex.compile(r"(?:'s?|-)?\s*$")
_RIGHT_OF = regex.compile(
    r"\s+(?:of|for|at|in)\s+(?P<what>(?:the\s+)?(?:(?:neighbou?ring|nearby|tiny|landlocked|\p{Ll}+-\p{Ll}+)\s+)?(?:(?:Republic|Kingdom|Commonwealth|State)\s+of\s+)?)"
)
# "chairman of the pension fund", "president at Weston": a body that we do not know.
_OTHER_RIGHT = regex.compile(r"\s+(?:of|at)\s+(?:\p{Lu}|(?:the|a|an|its|their|his|her)\s)|\s+of\s")
_OTHER_LEFT = regex.compile(
    rf"(?:\b(?:{_alternatives(titles.OTHER_OFFICES)})|(?P<name>\b\p{{Lu}}[\p{{L}}&.'-]*?)(?P<own>'s?)?)\s+$"
)
_OTHER_NEXT = regex.compile(rf"'s?\s|[\s-]+(?:{_alternatives(titles.OTHER_OFFICES | {*common_nouns.BODY_NOUNS})})\b")
_ITS = regex.compile(r"\b(?:its|whose|the\s+country's)\s+$")
_HIS = regex.compile(r"\b(?:his|her)\s+$")
_WHOSE = regex.compile(r",?\s+whose\s+$")
_RIGHT_PART = regex.compile(r"[- ](?P<word>elect|designate)\b")
_JOINT = regex.compile(
    r"(?:,?\s+and\s+(?:also\s+)?(?:the\s+)?|\s*[-/]\s*|,\s+(?:and\s+)?(?:concurrently\s+)?|\s+cum\s+)$"
)
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
    if left.plural or right.plural or (right.of_left and (right.of != left.of or not left.of_left)):
        return False
    if left.of != right.of and _are_countries(reading, left.of, right.of):
        return False  # "Norland's president, and the premier of Sudria, B": nobody serves two states
    gap = reading.gap(left.end, right.start)
    if gap[:1] == "," and "and" not in gap and left.of is not None and right.of != left.of:
        return False
    return bool(_JOINT.fullmatch(gap))


def _are_countries(reading: Reading, *owners: str | None) -> bool:
    return all(owner is not None and reading.lexicon.kind_of(owner) is SubjectKind.COUNTRY for owner in owners)


def _read_title(reading: Reading, mention: Mention) -> Title:
    start, owner = mention.start, None
    rank: str | None = None
    stance: str | None = None
    floor = max(reading.sentence.start, start - _REACH)
    while True:
        word = _LEFT_WORD.search(reading.text, floor, start)
        if word is not None and word.end() == start:
            start = word.start("word")
            rank = (word.group("rank") or rank or "").lower() or None
            stance = next((said for group, said in _STANCES.items() if word.group(group)), stance)
            continue
        found = None if owner is not None else _of_before(reading, start)
        if found is None:
            break
        start, owner = found.start, found
        floor = max(reading.sentence.start, start - _REACH)
    end = mention.end
    part = _RIGHT_PART.match(reading.text, end)
    if part is not None:
        stance, end = "not full", part.end()
    of = None if owner is None else _choose(reading, owner, mention.key)
    tier, other, nationality = Tier.CLAUSE, False, False
    right = _of_after(reading, end, mention.key)
    if owner is not None and right is not None and right.key is not None and right.end > end:
        nationality, owner = True, None  # "the Belgian president of the federation"
    if owner is None and right is not None:
        of, tier, other = right.key, right.tier, right.key is None
        end = right.end if right.key is not None else end
    elif owner is None:
        left = _unnamed_before(reading, start, mention.key)
        if left is not None:
            of, tier, other = left.key, left.tier, left.key is None
    if of is not None and reading.lexicon.kind_of(of) is SubjectKind.PLACE:
        seated = _seated_at(reading, of, mention.key)
        of, tier = (of, tier) if seated is None else (seated, Tier.PARAGRAPH)
    name = mention.key
    offices = reading.lexicon.offices_called(name, of)
    if of is None and not other and len(offices) == 1 and name not in _GENERIC:
        of = reading.registry.subjects[offices[0]].of
    by_adjective = owner is not None and owner.form is Form.ADJECTIVE
    return Title(
        start,
        end,
        name,
        of,
        offices,
        rank,
        stance,
        mention.plural,
        owner is not None,
        tier,
        other,
        nationality or by_adjective,
    )


_STANCES = {"former": "former", "then": "then", "part": "not full", "leaving": "leaving", "numbered": "numbered"}
# Titles that any country or body may have; a title outside it that one office bears names that office.
_GENERIC = titles.COMMON


def _seated_at(reading: Reading, place: str, title: str) -> str | None:
    """The state or body that a place stands for: "the prime minister in Ottawa", "the chief executive of Felixstowe".

    The state of a capital, or a body that the piece names and that sits there, if one alone has such an office.
    """
    lexicon = reading.lexicon
    owners = lexicon.owners_of_title.get(title, frozenset())
    if place in owners:
        return None
    states = {f.subject for f in reading.registry.valued("place", place) if f.qualifier == "capital"}
    bodies = {
        key
        for key in reading.copy.mentioned
        if key in owners and lexicon.kind_of(key) is SubjectKind.BODY and place in wider(lexicon, key)
    }
    found = (states & owners) | bodies
    return found.pop() if len(found) == 1 else None


@dataclass(frozen=True, slots=True)
class _Owner:
    """Whose title it is; ``key`` is ``None`` for one that we do not know."""

    key: str | None
    end: int
    tier: Tier = Tier.CLAUSE


def _of_before(reading: Reading, start: int) -> Mention | None:
    for mention in reversed(reading.subjects):
        if mention.end > start:
            continue
        if start - mention.end > 3 or not _LEFT_OF.fullmatch(reading.text, mention.end, start):
            return None
        if any(reading.lexicon.kind_of(key) in _OF_KINDS for key in mention.keys):
            return mention
        return None
    return None


def _unnamed_before(reading: Reading, start: int, title: str) -> _Owner | None:
    """What stands before a title without naming a body we know: "its", "the club's", "Weston Albion"."""
    country = _whose(reading, start) or _their_country(reading, start, title) or _own_country(reading, start, title)
    if country is not None:
        return country
    described = description_before(reading, start)
    if described is not None:
        return _Owner(described.key, start, Tier.PARAGRAPH if described.sure else Tier.DISCOURSE)
    word = _OTHER_LEFT.search(reading.text, max(reading.sentence.start, start - _REACH), start)
    if word is None:
        return None
    name = word.group("name")
    if name is None or word.group("own"):
        return _Owner(None, start)
    opens = word.start() == reading.sentence.start or reading.text[word.start() - 1] in "\"'("
    known = (m for m in reading.mentions if m.sort is not Sort.REFERENCE)  # "Commission president": a name, too
    if name in names.NOT_BEFORE or opens or any(m.start <= word.start() < m.end for m in known):
        return None
    return _Owner(None, start)


def _whose(reading: Reading, start: int) -> _Owner | None:
    """The country or body right before "whose": "Tanzania, whose president"."""
    pronoun = _WHOSE.search(reading.text, max(reading.sentence.start, start - 12), start)
    owner = next((m for m in reading.subjects if pronoun is not None and m.end == pronoun.start()), None)
    if owner is None or reading.lexicon.kind_of(owner.key) not in (SubjectKind.COUNTRY, SubjectKind.BODY):
        return None
    return _Owner(owner.key, start)


def _their_country(reading: Reading, start: int, title: str) -> _Owner | None:
    """The country of "Canada hopes so, said its prime minister": the only one named before in the sentence."""
    pronoun = _ITS.search(reading.text, max(reading.sentence.start, start - 20), start)
    if pronoun is None:
        return None
    countries = reading.lexicon.owners_of_title.get(title, frozenset())
    kinds = (SubjectKind.COUNTRY, SubjectKind.BODY)
    before = {key for m in reading.of_kind(*kinds) if m.end <= pronoun.start() for key in m.keys}
    if len(before) != 1 or not before <= countries:
        return None
    key = before.pop()
    return _Owner(key, start) if reading.lexicon.kind_of(key) is SubjectKind.COUNTRY else None


def _own_country(reading: Reading, start: int, title: str) -> _Owner | None:
    """The country of "his foreign minister": that of the one, or of all, whom the sentence names before."""
    pronoun = _HIS.search(reading.text, max(reading.sentence.start, start - 5), start)
    if pronoun is None or title in titles.COUNTERPART:
        return None
    before = {p.key for p in reading.of_kind(SubjectKind.PERSON) if p.end <= pronoun.start()}
    homes = {home for person in before for home in reading.copy.home_of(person)}
    if len(homes) != 1 or not homes <= reading.lexicon.owners_of_title.get(title, frozenset()):
        return None
    key = homes.pop()
    return _Owner(key, start, Tier.PARAGRAPH) if reading.lexicon.kind_of(key) is SubjectKind.COUNTRY else None


def _of_after(reading: Reading, end: int, title: str) -> _Owner | None:
    gap = _RIGHT_OF.match(reading.text, end)
    if gap is None:
        return None
    described = description_at(reading, gap.start("what"))
    if described is not None:
        return _Owner(described.key, described.end, Tier.PARAGRAPH if described.sure else Tier.DISCOURSE)
    for mention in reading.subjects:
        if mention.start == gap.end() or gap.start() < mention.start <= gap.end():
            named = any(reading.lexicon.kind_of(key) in _OF_KINDS for key in mention.keys)
            if named and mention.form is not Form.ADJECTIVE and not _OTHER_NEXT.match(reading.text, mention.end):
                return _Owner(_choose(reading, mention, title), mention.end)
            break
        if mention.start > gap.end():
            break
    return _Owner(None, end) if _OTHER_RIGHT.match(reading.text, end) else None


def _choose(reading: Reading, mention: Mention, title: str) -> str:
    """The subject a shared name means here: the one that has such an office."""
    owners = reading.lexicon.owners_of_title.get(title, frozenset())
    return next((key for key in mention.keys if key in owners), mention.key)


def _share_of(reading: Reading, found: list[Title]) -> list[Title]:
    """Give a chain's country to those of its titles that name none: "Kazakh Deputy Prime Minister and FM"."""
    for order in range(1, len(found)):
        left, right = found[order - 1], found[order]
        if (
            right.of is None
            and not right.other
            and left.of is not None
            and left.of_left
            and _joined(reading, left, right)
        ):
            found[order] = _with_of(reading, right, left)
    for order in range(len(found) - 2, -1, -1):
        left, right = found[order], found[order + 1]
        if (
            left.of is None
            and not left.other
            and right.of is not None
            and not right.of_left
            and _joined(reading, left, right)
        ):
            found[order] = _with_of(reading, left, right)
    return found


def _with_of(reading: Reading, title: Title, owner: Title) -> Title:
    offices = reading.lexicon.offices_called(title.name, owner.of)
    return replace(title, of=owner.of, offices=offices, tier=owner.tier, other=False)


def may_mean(reading: Reading, title: Title, office: str) -> bool:
    """Whether a title may mean an office: a bare one is asked by its name, for a great many may bear it."""
    if title.of is None:
        return title.name in reading.lexicon.titles_of.get(office, ())
    return office in title.offices


def holders_at(reading: Reading, title: Title, when: Period | None) -> tuple[str, ...]:
    """The persons whom the registry holds in a title's office at a time: "the Kyrgyz president" → one."""
    if title.of is None or when is None or title.rank or title.stance:
        return ()
    found = []
    for office in title.offices:
        found += [f.value for f in reading.registry.held(office, "holder") if f.valid.overlaps(when)]
    return tuple(dict.fromkeys(found))
