"""Who holds an office: "Kazakh Prime Minister Olzhas Bektenov", "Olzhas Bektenov, the Kazakh premier"."""

from __future__ import annotations

from collections.abc import Iterator

import regex
from anyascii import anyascii
from rapidfuzz import fuzz

from copydesk.kinds.kind import Kind, agree, claim_from, contradict, uncovered, unclear
from copydesk.lexicon import Form, Sort
from copydesk.mentions import Mention
from copydesk.model import AsOf, Claim, Comparison, Fact, Mood, PartKind, Registry, SubjectKind, Tier
from copydesk.offices import Title, chains, read_titles
from copydesk.phrasing import say_fact, say_period
from copydesk.reading import Reading
from copydesk.vocabulary import titles

CODE = "CD101"

_HONORIFIC = r"(?:(?:" + "|".join(regex.escape(h) for h in sorted(titles.HONORIFICS, key=len, reverse=True)) + r")\s+)?"
# "Prime Minister Olzhas Bektenov", "the prime minister, Olzhas Bektenov," and nothing between.
_BEFORE_NAME = regex.compile(rf"\s+{_HONORIFIC}|,\s+{_HONORIFIC}")
# "Olzhas Bektenov, the Kazakh premier", "Bektenov (Prime Minister)", "Bektenov, who is also prime minister".
_APPOSITION = regex.compile(
    r",?\s+(?:who\s+(?:is|has\s+been|serves\s+as)\s+)?(?:now\s+|currently\s+|also\s+|both\s+)*(?:the\s+|a\s+|an\s+|its\s+)?"
    r"|\s*\((?:the\s+)?"
)
_COMMA_FIRST = regex.compile(r"^(?:,|\s*\()")
# "Bektenov is prime minister", "has been", "serves as": a statement that holds on the day it is made.
_COPULA = regex.compile(
    r"\s+(?:is|remains|serves\s+as|has\s+been|has\s+served\s+as|was|currently\s+serves\s+as)\s+"
    r"(?:now\s+|currently\s+|also\s+|still\s+)*(?:the\s+|its\s+|our\s+|their\s+)?"
)
_NAME = regex.compile(
    r"\p{Lu}[\p{L}'-]*\.?(?:\s+(?:(?:bin|al|el|de|da|dos|van|von|der|den|la|le|ibn|bint)\s+)*\p{Lu}[\p{L}'-]*\.?){0,3}"
)
# What follows a title with a capital and is no name: an office, a meeting, a house.
_NO_NAME = regex.compile(
    r"\b(?:Office|Council|Meeting|Summit|Palace|House|Ministry|Cup|Day|Hotel|Residence|Committee|Conference|Forum|"
    r"Department|Institute|Prize|Award|School|Mr|Mrs|Ms|Dr|Sir|Emeritus|General|Says|Visits|Meets|Vows|Calls|Urges|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|I|He|She|We|It)\b"
)
_POSSESSIVE = regex.compile(r"'s?(?!\w)")
_SUCCESSION = regex.compile(r"\b(?:succe\w+|replac\w+|takes?\s+over\s+from|took\s+over\s+from)\b")
_LEADERS = frozenset({"leader", "counterpart"})


def read(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every title that stands with a name."""
    found = read_titles(reading)
    persons = reading.of_kind(SubjectKind.PERSON)
    for chain in chains(reading, found):
        if chain[0].plural:
            yield from _read_plural(reading, chain[0], persons)
            continue
        bearer = _bearer(reading, chain, persons)
        if bearer is not None:
            name, start, end = bearer
            for title in chain:
                yield from _claims(reading, title, name, min(start, title.start), max(end, title.end))


def _bearer(
    reading: Reading, chain: tuple[Title, ...], persons: tuple[Mention, ...]
) -> tuple[Mention | str, int, int] | None:
    """The name that a chain of titles stands with: behind it, before it, or one the registry does not know."""
    first, last = chain[0], chain[-1]
    following = next((p for p in persons if p.start > last.end), None)
    if following is not None and _BEFORE_NAME.fullmatch(reading.text, last.end, following.start):
        comma = reading.text[last.end] == ","
        if not comma or _closes(reading, following):
            return following, following.start, following.end
    unknown = _unknown_name(reading, last)
    if unknown is not None:
        return unknown
    before = next((p for p in reversed(persons) if p.end <= first.start), None)
    if before is None or _POSSESSIVE.match(reading.text, before.end):
        return None
    gap = reading.gap(before.end, first.start)
    if _COMMA_FIRST.match(gap) and _APPOSITION.fullmatch(gap):
        return before, before.start, before.end
    if _COPULA.fullmatch(gap) and not _SUCCESSION.search(gap):
        return before, before.start, before.end
    return None


def _closes(reading: Reading, person: Mention) -> bool:
    """Whether an apposition ends behind a name: "the prime minister, Olzhas Bektenov, said"."""
    return reading.text[person.end : person.end + 1] in {",", ")", ".", ";"} or reading.text[person.end :].lstrip()[:1] == ""


def _unknown_name(reading: Reading, title: Title) -> tuple[str, int, int] | None:
    if reading.sentence.part in (PartKind.HEADLINE, PartKind.SUBHEAD) or title.of is None:
        return None
    gap = _BEFORE_NAME.match(reading.text, title.end)
    if gap is None or reading.text[title.end] == ",":
        return None
    name = _NAME.match(reading.text, gap.end(), reading.sentence.end)
    if name is None or _NO_NAME.search(name.group()):
        return None
    span = (name.start(), name.end())
    if any(m.start < span[1] and m.end > span[0] for m in reading.subjects if reading.lexicon.kind_of(m.key) is not SubjectKind.PERSON):
        return None
    words = regex.sub(r"'s$|[.']$", "", name.group())
    return (words, span[0], span[0] + len(words)) if len(words) > 2 else None


def _read_plural(reading: Reading, title: Title, persons: tuple[Mention, ...]) -> Iterator[Claim]:
    """ "Presidents Xi Jinping of China and Vladimir Putin of Russia": each with the country behind it."""
    at = title.end
    for person in persons:
        if person.start < at:
            continue
        if not regex.fullmatch(r"\s+|,\s+(?:and\s+)?|\s+and\s+", reading.gap(at, person.start)):
            return
        owner = next((m for m in reading.subjects if m.start >= person.end), None)
        if owner is None or not regex.fullmatch(r"\s+of\s+(?:the\s+)?|\s*\(", reading.gap(person.end, owner.start)):
            at = person.end
            continue
        of = owner.key
        offices = tuple(o.id for o in reading.lexicon.offices.get(title.name, ()) if o.of == of)
        single = Title(person.start, owner.end, title.name, of, offices, title.rank, title.stance)
        yield from _claims(reading, single, person, person.start, owner.end)
        at = owner.end + (1 if reading.text[owner.end : owner.end + 1] == ")" else 0)


def _claims(reading: Reading, title: Title, name: Mention | str, start: int, end: int) -> Iterator[Claim]:
    person = name.key if isinstance(name, Mention) else name
    if isinstance(name, Mention) and len(name.keys) > 1:
        person = _likeliest(reading, title, name)
    subject, tier, binding, who = _office_of(reading, title, person)
    mood = {"former": Mood.FORMER, "then": Mood.FORMER}.get(title.stance or "", Mood.ASSERTED)
    doubt = None
    if title.stance == "not full":
        doubt = "acting or not yet in office"
    elif title.stance is None and reading.speaks_of_past(title.start) and isinstance(name, Mention):
        doubt = "the clause tells of a time that it does not name"
    if isinstance(name, Mention) and name.form is Form.WEAK and reading.copy.mentioned.get(person, 0) < 2 and title.of is None:
        doubt = doubt or "a family name alone"
    times = reading.times(title.start)
    yield claim_from(
        reading,
        "holder",
        start,
        end,
        subject=subject,
        value=person,
        tier=tier,
        binding=binding,
        as_of=times[0],
        also=times[1:],
        qualifier=f"{title.rank} {title.name}" if title.rank else title.name,
        who=who,
        mood=mood,
        doubt=doubt,
    )


def _likeliest(reading: Reading, title: Title, name: Mention) -> str:
    """Of several persons of one family name, the one who ever held the office."""
    for key in name.keys:
        if any(f.subject in title.offices for f in reading.registry.valued("holder", key)):
            return key
    return name.key


def _office_of(reading: Reading, title: Title, person: str) -> tuple[str | None, Tier, str, str | None]:
    """The office that the words claim for a person, how it was found, and the country or body they name."""
    lexicon = reading.lexicon
    of = title.of
    if of is not None and title.name in _LEADERS:
        held = [f.subject for f in _held_by(reading, person) if reading.registry.subjects[f.subject].of == of]
        rival = _rival(reading, person, of, None)
        return (held[0] if held else rival), Tier.CLAUSE, f"{title.name} of {lexicon.name_of(of)}", of
    if of is not None and title.offices:
        return title.offices[0], Tier.CLAUSE, f"the title stands with {lexicon.name_of(of)}", of
    if of is not None:
        return _rival(reading, person, of, title.name), Tier.CLAUSE, f"the title stands with {lexicon.name_of(of)}", of
    homes = reading.copy.home_of(person)
    own = [o for o in title.offices if reading.registry.subjects[o].of in homes]
    borne = [o for o in own if any(f.value == person for f in reading.registry.held(o, "holder"))]
    chosen = borne or own
    if len(chosen) == 1 or (borne and len(set(borne)) == 1):
        return chosen[0], Tier.ACTORS, "the country or body is that of the person's offices", None
    return None, Tier.ACTORS, "the words name no country or body", None


def _held_by(reading: Reading, person: str) -> list[Fact]:
    day = reading.day
    facts = reading.registry.valued("holder", person)
    return [f for f in facts if day is None or f.valid.overlaps(day)]


def _rival(reading: Reading, person: str, of: str, title: str | None) -> str | None:
    """The office of that title that a person holds in another country than the one the words name.

    Only countries: a person may sit on the boards of two companies, but is minister of one state.
    """
    if reading.lexicon.kind_of(of) is not SubjectKind.COUNTRY:
        return None
    for fact in _held_by(reading, person):
        office = reading.registry.subjects[fact.subject]
        if office.of == of or office.of is None or reading.lexicon.kind_of(office.of) is not SubjectKind.COUNTRY:
            continue
        if title is None or title in reading.lexicon.titles_of[office.id]:
            return office.id
    return None


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a claim by who held the office at each time that the claim may speak about."""
    says = _says(claim, registry)
    if claim.subject is None:
        return uncovered(says, "the registry holds no such office")
    office = registry.subjects[claim.subject]
    facts = registry.held(claim.subject, "holder")
    person = str(claim.value)
    own = [f for f in facts if f.value == person or (person not in registry.subjects and _same_name(person, f, registry))]
    times = [t for t in (claim.as_of, *claim.also) if t.period is not None]
    if claim.who is not None and office.of != claim.who:
        return _compare_country(claim, registry, own, times, says)
    rank = (claim.qualifier or "").split(" ")[0]
    if rank in titles.LESSER_RANKS and (claim.qualifier or "") not in _names(office.name, office.aliases):
        return _compare_rank(claim, registry, own, times, says)
    if claim.mood is Mood.FORMER:
        return _compare_former(claim, registry, own, times, says)
    for time in times:
        for fact in own:
            if time.period is not None and fact.valid.overlaps(time.period):
                return agree(fact, says, say_fact(fact, registry))
    if not times:
        return agree(own[0], says, say_fact(own[0], registry)) if own else uncovered(says, "the claim has no time")
    bare = _bare_rank(claim.qualifier or "")
    if bare is not None:
        higher = [f for f in registry.valued("holder", person) if _is_office(registry, f.subject, office.of, bare)]
        if any(f.valid.contains(t.period) for f in higher for t in times[:1] if t.period is not None):
            return _compare_rank(claim, registry, higher, times, says)
    if any(f.concurrent for f in facts):
        return uncovered(says, "several hold this office at once, and this name is not among those we hold")
    return _compare_holders(claim, registry, facts, own, times, says)


def _compare_holders(
    claim: Claim, registry: Registry, facts: object, own: list[Fact], times: list[AsOf], says: str
) -> Comparison:
    first = times[0]
    holding = [
        f for f in registry.held(str(claim.subject), "holder") if first.period is not None and f.valid.overlaps(first.period)
    ]
    if not holding:
        if own:
            return unclear(own[0], says, say_fact(own[0], registry), "we hold nobody in this office at that time")
        return uncovered(says, "we hold nobody in this office at that time")
    for time in times[1:]:
        if not any(f.valid.overlaps(time.period) for f in registry.held(str(claim.subject), "holder") if time.period):
            return unclear(holding[-1], says, say_fact(holding[-1], registry), f"it may speak of {say_period(time.period)}")
    fact = holding[-1]
    held = say_fact(fact, registry)
    person = str(claim.value)
    if person not in registry.subjects and any(_resembles(person, f.value, registry) for f in holding):
        return unclear(fact, says, held, "the name resembles the holder's: a misspelling or another transliteration?")
    note = _time_note(first)
    if own:
        note = f"{registry.name_of(person)} held it {say_period(own[-1].valid)}; {note}"
    return contradict(claim, fact, says, held, f"{held}, the article says {says}", note)


def _compare_country(claim: Claim, registry: Registry, own: list[Fact], times: list[AsOf], says: str) -> Comparison:
    for fact in own:
        if all(t.period is not None and fact.valid.overlaps(t.period) for t in times[:1]):
            held = say_fact(fact, registry)
            return contradict(claim, fact, says, held, f"{held}, the article says {says}", _time_note(times[0]) if times else "")
    return uncovered(says, "the registry holds no such office")


def _compare_rank(claim: Claim, registry: Registry, own: list[Fact], times: list[AsOf], says: str) -> Comparison:
    """One is not deputy to oneself: "Deputy Prime Minister" of the Prime Minister in office."""
    for fact in own:
        if times and all(t.period is not None and fact.valid.contains(t.period) for t in times[:1]) and claim.mood is Mood.ASSERTED:
            held = say_fact(fact, registry)
            return contradict(claim, fact, says, held, f"{held}, the article says {says}", _time_note(times[0]))
    return uncovered(says, "the registry holds no such office")


def _bare_rank(title: str) -> str | None:
    """The title without its rank: "deputy prime minister" → "prime minister"."""
    rank, _, bare = title.replace("-", " ").partition(" ")
    return bare if rank in titles.LESSER_RANKS and bare else None


def _is_office(registry: Registry, office: str, of: str | None, title: str) -> bool:
    subject = registry.subjects[office]
    names = {n.lower() for known in (subject.name, *subject.aliases) for n in titles.names_of(known)}
    return subject.of == of and title in names


def _compare_former(claim: Claim, registry: Registry, own: list[Fact], times: list[AsOf], says: str) -> Comparison:
    if not own:
        return uncovered(says, "told as past, and we hold no such tenure")
    ended = [f for f in own if not times or (f.valid.latest is not None and times[0].period is not None and times[0].period.latest is not None and f.valid.latest <= times[0].period.latest)]
    if ended:
        return agree(ended[-1], says, say_fact(ended[-1], registry), "told as past")
    return unclear(own[-1], says, say_fact(own[-1], registry), "told as past, while we hold the tenure as open")


def _says(claim: Claim, registry: Registry) -> str:
    name = registry.name_of(str(claim.value))
    title = claim.qualifier or ""
    owner = claim.who.removeprefix("country:") if claim.who else None
    of = registry.name_of(owner) if owner else None
    if of is None and claim.subject is not None:
        home = registry.subjects[claim.subject].of
        of = registry.name_of(home) if home else None
    stance = "former " if claim.mood is Mood.FORMER else ""
    words = title.upper() if len(title) <= 3 and title.upper() in titles.KNOWN else title
    return f"{name}, {stance}{words} of {of}" if of else f"{name}, {stance}{words}"


def _names(name: str, aliases: tuple[str, ...]) -> set[str]:
    return {n.lower() for n in (name, *aliases)}


def _time_note(time: AsOf) -> str:
    if time.expression is not None:
        return time.reason
    return f"taken as of {time.reason}" if time.reason else ""


def _same_name(name: str, fact: Fact, registry: Registry) -> bool:
    return anyascii(name).casefold() == anyascii(registry.name_of(fact.value)).casefold()


def _resembles(name: str, holder: str, registry: Registry) -> bool:
    """Whether two names may be one person's: each word close to a word of the other, as transliterations are."""
    subject = registry.subjects.get(holder)
    names = (holder,) if subject is None else (subject.name, *subject.aliases, *subject.weak_aliases)
    said = anyascii(name).lower().split()
    for known in names:
        words = anyascii(known).lower().split()
        if said and all(max(fuzz.ratio(word, other) for other in words) >= 70 for word in said):
            return True
    return False


KIND = Kind("holder", CODE, frozenset({Sort.TITLE}), read, compare)
