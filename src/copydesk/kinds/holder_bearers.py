"""Who stands with a title: "Prime Minister Olzhas Bektenov", "Bektenov, the Kazakh premier"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import regex

from copydesk.mentions import Mention
from copydesk.model import PartKind, SubjectKind, Tier
from copydesk.offices import Title
from copydesk.reading import Reading
from copydesk.vocabulary import names, tenures, titles


@dataclass(frozen=True, slots=True)
class Bearer:
    """A name beside a title. ``past`` marks "was", ``chosen`` "appointed X as manager"; an unknown name is text."""

    name: Mention | str
    start: int
    end: int
    past: bool = False
    chosen: bool = False
    tier: Tier = Tier.CLAUSE

    @property
    def mention(self) -> Mention | None:
        """The mention, where the registry knows the name."""
        return self.name if isinstance(self.name, Mention) else None


def one_of(rows: Iterable[str]) -> str:
    """An alternation of words and phrases, the longest first; blanks match any white space."""
    return "|".join(regex.escape(row).replace(r"\ ", r"\s+") for row in sorted(rows, key=len, reverse=True))


HONORIFIC = rf"(?:(?:{one_of(titles.HONORIFICS)})\s+)*"
_ARTICLE = r"(?:the\s+|a\s+|an\s+|its\s+|their\s+|his\s+|her\s+)?"
STILL = r"(?:now\s+|currently\s+|also\s+|both\s+|still\s+)*"
_BEFORE_NAME = regex.compile(rf"\s+{HONORIFIC}|,\s+{HONORIFIC}")
# "the chief executive is Petra Lindqvist", "whose president is Rui Sarmento".
_IS_NAME = regex.compile(rf"\s+(?P<verb>is|was)\s+{STILL}{HONORIFIC}")
_APPOSITION = regex.compile(
    rf"(?:(?:,\s+\d\d)?,|\s*\()\s*(?:who\s+(?:is|has\s+been|serves\s+as)\s+)?{STILL}{_ARTICLE}"
    rf"|,\s+(?P<past>who\s+(?:was|had\s+been|served\s+as)\s+){STILL}{_ARTICLE}"
)
_COPULA = regex.compile(
    rf"\s+(?:is|remains|serves\s+as|has\s+been|has\s+served\s+as|currently\s+serves\s+as)\s+{STILL}(?:the\s+|its\s+|their\s+)?"
    rf"|\s+(?P<past>was|had\s+been|served\s+as)\s+{STILL}(?:the\s+|its\s+|their\s+)?"
)
_SERVING = regex.compile(rf"\b(?:{one_of(titles.SERVING)})\s+(?:to|of|for)\s+(?:the\s+)?$", regex.I)
_IN_THE_DAYS_OF = regex.compile(r"\b(?:during|under|since|in\s+the\s+(?:days|time|times)\s+of)\s+(?:the\s+)?$", regex.I)
_DAYS = regex.compile(
    r"'s?\s+(?:watch|time|term|tenure|presidency|premiership|era|days?|reign|government|administration)\b"
)
# An apposition is closed, or goes on with what belongs to it; a verb shows that the title is the sentence's subject.
_APPOSITION_ENDS = regex.compile(
    r"\s*(?:[,.;:()!?\"]|-|$)|\s+(?:and|or|but|since|from|until|who|whose|in|at|for|with|of|on|when|while|as|to|by|after|before|between|during)\b"
)
_BLANK = regex.compile(rf"\s+{HONORIFIC}")
_COPULA_BEFORE = regex.compile(rf"(?:{_COPULA.pattern})$")
# "Abernethy, in his first year as head coach of Alvorada": what is his or hers is not given up in these words.
_AS = regex.compile(
    r"[^;:\"()]{0,60}?\b(?:in|into|of|during|since|for|presenting|completing|marking|starting|beginning)\s+(?:his|her)\s+(?:[\w'-]+\s+){1,6}as\s+(?:the\s+)?"
)
_AS_OPENING = regex.compile(r"(?P<when>\s+in\s+\w+(?:\s+\d{4})?)?,\s+")
_OPENING_AS = regex.compile(r"(?:^|[\s\"(])As\s+(?:the\s+)?$")
_CHOSE = regex.compile(rf"\b(?<!re-)(?:{one_of(tenures.CHOOSING)})\s+{HONORIFIC}$")
_AS_TITLE = regex.compile(r"\s+(?:as\s+|to\s+be\s+)?(?:the\s+|its\s+|their\s+)?")
_NAME = regex.compile(
    rf"\p{{Lu}}[\p{{L}}'-]*\.?(?:\s+(?:(?:{one_of(names.PARTICLES)})\s+)*\p{{Lu}}[\p{{L}}'-]*\.?){{0,3}}"
)
_NO_NAME = regex.compile(rf"\b(?:{one_of(names.NO_NAME)})\b")
_THE = regex.compile(r"\b[Tt]he\s+$")
_NAME_TAIL = regex.compile(r"'s$|[.']$")
_POSSESSIVE = regex.compile(r"'s?(?!\w)")
_OPEN_NAME = frozenset({",", ")", ".", ";", ""})

_AUXILIARY = (
    r"(?:has|have|had|is|was|been|will|would|later|also|then|now|since|currently|recently|formally|officially|first|just|to|be|"
    r"only|jointly|previously|himself|herself|already|himself|until\s+now|and)"
)
# Between a person and what the clause says of them: an apposition, "who", auxiliaries.
SUBJECT_GAP = regex.compile(
    r"(?:,[^,;:\"()]{1,60},|\s*\([^)]{1,20}\)|,\s+(?:the\s+(?:man|woman|one)\s+)?who\b|,[^,;:\"()]{1,60},\s+who\b"
    rf"|,\s+who\s[^,;:\"()]{{1,80}}\sand\b)?(?:\s+{_AUXILIARY}\b)*\s+"
)
# "He has chaired the board", "The Scot has been the manager".
_PRONOUN_SUBJECT = regex.compile(rf"(?:He|She|The\s+\p{{Lu}}\p{{Ll}}+)(?:\s+{_AUXILIARY}\b)*\s+")


def bearer_of(reading: Reading, chain: tuple[Title, ...]) -> Bearer | None:
    """The name that a chain of titles stands with: behind it, before it, or one the registry does not know."""
    first, last = chain[0], chain[-1]
    if _POSSESSIVE.match(reading.text, last.end):
        return None
    persons = reading.of_kind(SubjectKind.PERSON)
    following = next((p for p in persons if p.start >= last.end), None)
    if following is not None:
        found = _following(reading, first, last, following)
        if found is not None:
            return found
    unknown = _unknown_name(reading, last)
    if unknown is not None:
        return unknown
    before = next((p for p in reversed(persons) if p.end <= first.start), None)
    found = None if before is None else _preceding(reading, before, first, last)
    return found or _by_pronoun(reading, first)


def doubt_of_bearer(reading: Reading, chain: tuple[Title, ...], bearer: Bearer) -> str | None:
    """Why a title and a name that stand together may yet be two persons', if so.

    "Aide to the President Yury Ushakov", "In his message to Shinzo Abe, the Russian President noted", "the President
    and Prime Minister Dmitry Medvedev".
    """
    first, last = chain[0], chain[-1]
    if bearer.start >= last.end:
        before = reading.gap(max(reading.sentence.start, first.start - 40), first.start)
        if _SERVING.search(before):
            return "the name may be that of one who serves the holder"
        if len(chain) > 1 and _THE.search(before):
            return "the titles may be those of two persons"
        if bearer.mention is None and (" " not in str(bearer.name) or last.name in titles.LEADER):
            return "a name that we do not know, and may not be one"
    elif (
        bearer.end <= first.start
        and reading.text[bearer.end] == ","
        and not _APPOSITION_ENDS.match(reading.text, last.end)
    ):
        return "the title may be that of another person, of whom the sentence goes on to tell"
    return None


def is_told_of_their_days(reading: Reading, title: Title, bearer: Bearer) -> bool:
    """Whether a title and name stand for the holder's own time: "under President Kuchma", "during Obama's watch"."""
    floor = max(reading.sentence.start, title.start - 40)
    return bool(_IN_THE_DAYS_OF.search(reading.text, floor, title.start) or _DAYS.match(reading.text, bearer.end))


def _by_pronoun(reading: Reading, title: Title) -> Bearer | None:
    """ "He is the president of the club", "The Scot has been the manager": said of the person named just before."""
    copula = _COPULA_BEFORE.search(reading.text, max(reading.sentence.start, title.start - 60), title.start)
    if copula is None:
        return None
    subject = subject_before(reading, copula.start() + 1)
    if subject is None:
        return None
    person, _, tier = subject
    return Bearer(person, title.start, title.end, past=copula.group("past") is not None, tier=tier)


def _following(reading: Reading, first: Title, last: Title, person: Mention) -> Bearer | None:
    gap = reading.gap(last.end, person.start)
    if len(gap) > 40:
        return None
    if _BEFORE_NAME.fullmatch(gap) and (gap[0] != "," or _closes(reading, person)):
        return Bearer(person, person.start, person.end)
    verb = _IS_NAME.fullmatch(gap)
    if verb is not None and reading.text[person.end : person.end + 2] != "'s":
        return Bearer(person, person.start, person.end, past=verb.group("verb") == "was")
    if _AS_OPENING.fullmatch(gap) and _OPENING_AS.search(reading.text, max(0, first.start - 8), first.start):
        return Bearer(person, person.start, person.end, past="in" in gap)
    return None


def _preceding(reading: Reading, person: Mention, first: Title, last: Title) -> Bearer | None:
    gap = reading.gap(person.end, first.start)
    if len(gap) > 90 or _POSSESSIVE.match(gap):
        return None
    if gap[0] == "," and _has_name_behind(reading, last):
        return None  # "Sergei Lavrov, Interior Minister Vladimir Kolokoltsev": a list
    for pattern in (_APPOSITION, _COPULA):
        match = pattern.fullmatch(gap)
        if match is not None:
            return Bearer(person, person.start, person.end, past=match.group("past") is not None)
    if _AS_TITLE.fullmatch(gap) and _CHOSE.search(reading.text, max(0, person.start - 30), person.start):
        return Bearer(person, person.start, person.end, chosen=True)
    if gap[0] == "," and _AS.fullmatch(gap):
        return Bearer(person, person.start, person.end)
    return None


def _has_name_behind(reading: Reading, title: Title) -> bool:
    gap = _BLANK.match(reading.text, title.end)
    name = None if gap is None else _NAME.match(reading.text, gap.end(), reading.sentence.end)
    return name is not None and not _NO_NAME.search(name.group())


def _closes(reading: Reading, person: Mention) -> bool:
    """Whether an apposition ends behind a name: "the prime minister, Olzhas Bektenov, said"."""
    after = reading.text[person.end : reading.sentence.end]
    return after[:1] in _OPEN_NAME or not after.strip()


def _unknown_name(reading: Reading, title: Title) -> Bearer | None:
    """A name that the registry does not know, behind a title whose country or body is named."""
    if reading.sentence.part in (PartKind.HEADLINE, PartKind.SUBHEAD) or title.of is None or title.tier > 1:
        return None
    gap = _BEFORE_NAME.match(reading.text, title.end)
    if gap is None:
        return None
    name = _NAME.match(reading.text, gap.end(), reading.sentence.end)
    if name is None or _NO_NAME.search(name.group()):
        return None
    start, end = name.span()
    persons = SubjectKind.PERSON
    if any(m.start < end and m.end > start for m in reading.subjects if reading.lexicon.kind_of(m.key) is not persons):
        return None
    words = _NAME_TAIL.sub("", name.group())
    end = start + len(words)
    if reading.text[title.end] == "," and (" " not in words or reading.text[end : end + 1] not in _OPEN_NAME):
        return None
    return Bearer(words, start, end) if len(words) > 2 else None


def subject_before(reading: Reading, at: int) -> tuple[str, int, Tier] | None:
    """Whom a verb is said of: the name before it, "He" and "She" of the one person named just before."""
    for person in reversed(reading.of_kind(SubjectKind.PERSON)):
        if person.end <= at and len(person.keys) == 1:
            gap = reading.gap(person.end, at)
            if len(gap) < 90 and SUBJECT_GAP.fullmatch(gap):
                return person.key, person.start, Tier.CLAUSE
    if not _PRONOUN_SUBJECT.fullmatch(reading.text, reading.sentence.start, at):
        return None
    for other in reversed(reading.copy.readings[: reading.order]):
        named = {p.key for p in other.of_kind(SubjectKind.PERSON)}
        if len(named) == 1 and other.sentence.part is PartKind.BODY:
            return named.pop(), at, Tier.PARAGRAPH
        if named or reading.sentence.paragraph - other.sentence.paragraph > 1:
            return None
    return None


def person_at(reading: Reading, at: int) -> Mention | None:
    """The person whose name begins at an offset, if the name is one person's."""
    return next((p for p in reading.of_kind(SubjectKind.PERSON) if p.start == at and len(p.keys) == 1), None)
