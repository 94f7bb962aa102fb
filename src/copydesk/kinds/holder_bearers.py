"""Who stands with a title: "Prime Minister Olzhas Bektenov", "Bektenov, the Kazakh premier"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from copydesk.entries import Form, Sort
from copydesk.kinds.holder_subjects import HONORIFIC, NAME, NO_NAME, STILL, one_of, subject_before
from copydesk.mentions import Mention
from copydesk.model import PartKind, SubjectKind, Tier
from copydesk.offices import Title
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.vocabulary import tenures, titles


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


_ARTICLE = r"(?:the\s+|a\s+|an\s+|its\s+|their\s+|his\s+|her\s+)?"
_BEFORE_NAME = regex.compile(rf"\s+{HONORIFIC}|,\s+{HONORIFIC}")
# "The rector, the chemist Ada Voss, spoke": what else she is stands before the name.
_THE_WHO = regex.compile(rf",\s+(?:the|a|an)\s+(?:\p{{Ll}}[\p{{Ll}}-]+\s+){{1,3}}{HONORIFIC}")
_GOES_ON = regex.compile(r",\s+(?!and\b|or\b|the\b|an?\b|\p{Lu})|\.")
# "the chief executive is Petra Lindqvist", "whose president is Rui Sarmento".
_IS_NAME = regex.compile(rf"\s+(?P<verb>is|was)\s+{STILL}{HONORIFIC}")
_APPOSITION = regex.compile(
    rf"(?:(?:,\s+\d\d)?,|\s*\()\s*(?:who\s+(?:is|has\s+been|serves\s+as)\s+)?{STILL}{_ARTICLE}"
    rf"|,\s+(?P<past>who\s+(?:was|had\s+been|served\s+as)\s+){STILL}{_ARTICLE}"
)
_COPULA = regex.compile(
    rf"\s+(?:is|remains|serves\s+as|has\s+been|has\s+served\s+as|currently\s+serves\s+as)\s+{STILL}(?:the\s+|its\s+|their\s+)?"
    rf"|\s+(?P<past>was|had\s+been|served\s+as)\s+(?:then\s+|at\s+(?:that|the)\s+time\s+)?{STILL}(?:the\s+|its\s+|their\s+)?"
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
_NAME_TAIL = regex.compile(r"'s$|[.']$")
_OF_BEHIND = regex.compile(r",?\s+of\s+(?:the\s+)?")
_POSSESSIVE = regex.compile(r"'s?(?!\w)")
_OPEN_NAME = frozenset({",", ")", ".", ";", ""})


def bearer_of(reading: Reading, chain: tuple[Title, ...]) -> Bearer | None:
    """The name that a chain of titles stands with: behind it, before it, or one the registry does not know."""
    first, last = chain[0], chain[-1]
    if _POSSESSIVE.match(reading.text, last.end):
        return None
    persons = reading.of_kind(SubjectKind.PERSON)
    following = next((p for p in persons if p.start >= last.end), None)
    if following is not None:
        found = _following(reading, first, last, following)
        if found is not None and not _is_next_of_list(reading, first, last, following):
            return found
    unknown = _unknown_name(reading, last)
    if unknown is not None:
        return unknown
    before = next((p for p in reversed(persons) if p.end <= first.start), None)
    found = None if before is None else _preceding(reading, before, first, last)
    return found or _by_pronoun(reading, first)


def owned_behind(reading: Reading, chain: tuple[Title, ...], bearer: Bearer) -> tuple[tuple[Title, ...], int]:
    """Titles with the country or body that follows the name, and where it ends: "Chancellor Hartwig of Germany"."""
    if bearer.start < chain[-1].end or any(title.of is not None or title.other or title.stance for title in chain):
        return chain, bearer.end
    owner = _owner_behind(reading, bearer.end)
    if owner is None:
        return chain, bearer.end
    found = []
    for title in chain:
        offices = tuple(o.id for o in reading.lexicon.offices.get(title.name, ()) if o.of in owner.keys)
        if not offices and not (titles.is_portfolio(title.name) or title.name in tenures.STATE_HEADS):
            return chain, bearer.end
        of = reading.registry.subjects[offices[0]].of if offices else owner.key
        found.append(replace(title, of=of, offices=offices))
    return tuple(found), owner.end


def _owner_behind(reading: Reading, end: int) -> Mention | None:
    """The country or body of "X of Germany": the whole of what stands behind the name."""
    gap = _OF_BEHIND.match(reading.text, end, reading.sentence.end)
    owner = None if gap is None else next((m for m in reading.subjects if m.start == gap.end()), None)
    if owner is None or owner.form is Form.ADJECTIVE or _POSSESSIVE.match(reading.text, owner.end):
        return None
    return owner if reading.lexicon.kind_of(owner.key) in (SubjectKind.COUNTRY, SubjectKind.BODY) else None


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
    named = (
        first.of is None or first.tier is Tier.CLAUSE
    )  # not "the chief executive of the charity, the nurse Ada Voss"
    if named and _THE_WHO.fullmatch(gap) and _GOES_ON.match(reading.text, person.end):
        return Bearer(person, person.start, person.end)
    verb = _IS_NAME.fullmatch(gap)
    if verb is not None and reading.text[person.end : person.end + 2] != "'s":
        return Bearer(person, person.start, person.end, past=verb.group("verb") == "was")
    if _AS_OPENING.fullmatch(gap) and _OPENING_AS.search(reading.text, max(0, first.start - 8), first.start):
        return Bearer(person, person.start, person.end, past="in" in gap)
    return None


def _is_next_of_list(reading: Reading, first: Title, last: Title, person: Mention) -> bool:
    """Whether a name behind a title and a comma is the next of a row: "Lee, head of one, Kim, head of another"."""
    before = next((p for p in reversed(reading.of_kind(SubjectKind.PERSON)) if p.end <= first.start), None)
    if (
        before is None
        or reading.text[last.end] != ","
        or not _APPOSITION.fullmatch(reading.gap(before.end, first.start))
    ):
        return False
    return any(
        t.start > person.end and _APPOSITION.fullmatch(reading.gap(person.end, t.start))
        for t in reading.of_sort(Sort.TITLE)
    )


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
    name = None if gap is None else NAME.match(reading.text, gap.end(), reading.sentence.end)
    return name is not None and not NO_NAME.search(name.group())


def _closes(reading: Reading, person: Mention) -> bool:
    """Whether an apposition ends behind a name: "the prime minister, Olzhas Bektenov, said"."""
    after = reading.text[person.end : reading.sentence.end]
    return after[:1] in _OPEN_NAME or not after.strip()


def _unknown_name(reading: Reading, title: Title) -> Bearer | None:
    """A name that the registry does not know, behind a title whose country or body is named."""
    if reading.sentence.part in (PartKind.HEADLINE, PartKind.SUBHEAD) or title.other or title.tier > 1:
        return None
    gap = _BEFORE_NAME.match(reading.text, title.end)
    if gap is None:
        return None
    name = NAME.match(reading.text, gap.end(), reading.sentence.end)
    if name is None or NO_NAME.search(name.group()):
        return None
    start, end = name.span()
    persons = SubjectKind.PERSON
    if any(m.start < end and m.end > start for m in reading.subjects if reading.lexicon.kind_of(m.key) is not persons):
        return None
    words = _NAME_TAIL.sub("", name.group())
    end = start + len(words)
    if reading.text[title.end] == "," and (" " not in words or reading.text[end : end + 1] not in _OPEN_NAME):
        return None
    if title.of is None and (" " not in words or _owner_behind(reading, end) is None):
        return None
    return Bearer(words, start, end) if len(words) > 2 else None
