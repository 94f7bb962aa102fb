"""What belongs to a list, and how many: "the three evil forces of separatism, terrorism and extremism".

The registry's own name of the list finds it; the number before the name and the enumeration beside it are the
claims. An enumeration contradicts where one member of the list stands in it and a stranger takes another's place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copydesk.entries import Sort
from copydesk.events.owning import any_of
from copydesk.kinds.kind import Kind, agree, claim_from, contradict, unclear, uncovered
from copydesk.kinds.listed_members import Item, items_before, read_items
from copydesk.kinds.listed_some import some_of
from copydesk.kinds.listed_unnamed import read_unnamed
from copydesk.lists import COUNTS, is_numbered, names_of_list, number_said
from copydesk.mentions import Mention
from copydesk.model import Claim, Comparison, Fact, Mood, Registry, Tier
from copydesk.patterns import regex
from copydesk.phrasing import say_fact, say_value
from copydesk.reading import Reading
from copydesk.text import fold
from copydesk.vocabulary import listing

CODE = "CD109"

_COUNT = regex.compile(
    rf"(?<![\w.,-])[\"']?(?P<count>{any_of(COUNTS)}|\d{{1,3}})[\s-]+(?:so-called\s+)?[\"']?$", regex.I
)
_DEFINITE = regex.compile(r"(?:\b(?:the|all|its|their|our|his|her|whose|these)|\p{L}'s?)\s+[\"']?$", regex.I)
_WHOSE = regex.compile(r"(?P<owner>\p{Lu}[\p{L}.-]*)'s?\s+[\"']?$")
_OF = regex.compile(r"[\"']?\s+of\s+(?:the\s+)?(?=\p{Lu})")
_TAIL = r"[\"']?(?:\s+of\s+[^,;:()]{2,60}?)?"
_WHOLE = regex.compile(
    rf"[\"']?(?:,?\s+(?:{any_of(listing.WHOLE)})[,:]?\s+|\s*:\s+|\s+-{{1,2}}\s+(?:{any_of(listing.WHOLE)})?\s*|,\s+namely\s+|\s*\(|,\s+)"
    r"(?=\S)"
)
_PARTLY = regex.compile(rf"{_TAIL},?\s+\(?(?:{any_of(listing.PARTLY)}),?\s+")
_LED_TO = regex.compile(
    rf"(?:,|\s+-{{1,2}}|\s*\()?\s*(?:,\s*)?(?:(?:{any_of(listing.TOGETHER)})\s+)?(?:as\s+)?(?:the\s+)?[\"']?$"
)
_RESTRICTED = regex.compile(r"[\"']?,?\s+(?:that|which|who|whose|where|with|without|to|in|from|present|concerned)\b")
_FIRM_LEAD = regex.compile(r"\b(?:of|namely|are)\b|[:(]|--")


def read(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every count of a list's members and for every enumeration of them."""
    names = reading.of_sort(Sort.LIST)
    if not names:
        yield from read_unnamed(reading)
    for name in names:
        facts = _meant(reading, name)
        if not facts:
            continue
        some = some_of(reading, name, facts)
        items, how, closed = (some, "some", True) if some else _enumeration(reading, name, facts)
        count = _COUNT.search(reading.text, reading.sentence.start, name.start)
        if count is not None:
            claim = _count(reading, name, facts, count, items)
            if claim is not None:
                yield claim
        if len(items) > 1 or (items and how != "whole"):
            stated = None if count is None else number_said(count.group("count"))
            yield _members(reading, name, facts, items, how, closed, stated)


def _meant(reading: Reading, name: Mention) -> tuple[Fact, ...]:
    """The lists that a name may mean: those of a subject that the piece names, else all of them if of one subject."""
    facts = tuple(f for key in name.keys for f in reading.lexicon.lists.get(key, ()))
    named = tuple(f for f in facts if _is_named(reading, f))
    chosen = named or facts
    return chosen if len({f.subject for f in chosen}) == 1 else ()


def _is_named(reading: Reading, fact: Fact) -> bool:
    subject = reading.registry.subjects[fact.subject]
    return any(reading.copy.mentioned.get(key or "", 0) for key in (subject.id, subject.of))


def _members_of(facts: Sequence[Fact]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(member for fact in facts for member in fact.members))


def _enumeration(reading: Reading, name: Mention, facts: Sequence[Fact]) -> tuple[list[Item], str, bool]:
    """What is listed beside a name, in whole or partly, and whether the list came to its end."""
    members = _members_of(facts)
    end = reading.sentence.end
    partly = _PARTLY.match(reading.text, name.end, end)
    if partly is not None:
        items, closed = read_items(reading, partly.end(), members)
        return items, "partly", closed
    at = name.end
    owner = _OF.match(reading.text, at, end)
    if owner is not None:
        mention = next((m for m in reading.subjects if m.start == owner.end()), None)
        if mention is not None and mention.key not in members:
            at = mention.end
    whole = _WHOLE.match(reading.text, at, end)
    if whole is not None:
        items, closed = read_items(reading, whole.end(), members)
        firm = _FIRM_LEAD.search(whole.group()) is not None
        if closed and (firm or items[0].member is not None):
            return items, "whole", closed
    lead = _LED_TO.search(reading.text, reading.sentence.start, _start(reading, name))
    if lead is not None and lead.group().strip():
        items, closed = items_before(reading, lead.start(), members)
        if closed:
            return items, "whole", closed
    return [], "", False


def _start(reading: Reading, name: Mention) -> int:
    count = _COUNT.search(reading.text, reading.sentence.start, name.start)
    return name.start if count is None else count.start()


def _doubt_of_tie(reading: Reading, name: Mention, facts: Sequence[Fact], items: Sequence[Item]) -> str | None:
    """Why the words may mean another list of that name."""
    start = _start(reading, name)
    members = _members_of(facts)
    own = {key for f in facts for key in (f.subject, reading.registry.subjects[f.subject].of) if key is not None}
    whose = _WHOSE.search(reading.text, reading.sentence.start, start)
    of = _OF.match(reading.text, name.end, reading.sentence.end)
    spots = [whose.start("owner")] if whose is not None else []
    spots += [of.end()] if of is not None else []
    for spot in spots:
        owner = next((m for m in reading.subjects if m.start <= spot < m.end), None)
        listed = any(item.start <= spot < item.end for item in items)
        if owner is not None and own & set(owner.keys):
            return None
        if not listed and (owner is None or owner.key not in members):
            return "the words name another whose list it is"
    if any(_is_named(reading, f) for f in facts) and " " in name.key:
        return None
    if sum(item.member is not None for item in items) >= 2 or (
        " " in name.key and reading.text[name.end : name.end + 1] == '"'
    ):
        return None
    return "nothing ties the words to this list"


def _count(
    reading: Reading, name: Mention, facts: Sequence[Fact], count: regex.Match[str], items: Sequence[Item]
) -> Claim | None:
    value = number_said(count.group("count"))
    before = reading.gap(max(reading.sentence.start, count.start() - 30), count.start())
    quoted = reading.text[count.start()] == '"'
    if value is None or not (quoted or _DEFINITE.search(before)):
        return None
    doubt = _doubt_of_tie(reading, name, facts, items) or _doubt_of_some(reading, name, facts, value, items, quoted)
    times = reading.times(name.start)
    return claim_from(
        reading,
        "list",
        count.start("count"),
        name.end,
        subject=facts[0].subject,
        value=value,
        tier=Tier.CLAUSE,
        binding="the name of the list",
        as_of=times[0],
        also=times[1:],
        qualifier=name.key,
        mood=Mood.ASSERTED,
        doubt=doubt,
    )


def _doubt_of_some(
    reading: Reading, name: Mention, facts: Sequence[Fact], value: int, items: Sequence[Item], quoted: bool
) -> str | None:
    """Why fewer than all may be some of them: "the two Baltic states, Latvia and Estonia, agreed"."""
    if value >= min(len(f.members) for f in facts) or quoted:
        return None
    if not all(is_numbered(f) for f in facts):
        return "the words may mean some of them"
    if len(items) == value or _RESTRICTED.match(reading.text, name.end):
        return "the words may mean some of them"
    named = {key for key in _members_of(facts) if reading.copy.mentioned.get(key, 0)}
    return "the words may mean those told of before" if len(named) == value else None


def _members(
    reading: Reading,
    name: Mention,
    facts: Sequence[Fact],
    items: Sequence[Item],
    how: str,
    closed: bool,
    stated: int | None,
) -> Claim:
    wrong = [item for item in items if item.member is None]
    shown = wrong or items
    times = reading.times(name.start)
    doubt = _doubt_of_tie(reading, name, facts, items) or _doubt_of_members(reading, facts, items, how, closed, stated)
    return claim_from(
        reading,
        "list",
        min(item.start for item in shown),
        max(item.end for item in shown),
        subject=facts[0].subject,
        value=tuple(item.member or reading.text[item.start : item.end] for item in items),
        tier=Tier.CLAUSE,
        binding="the name of the list",
        as_of=times[0],
        also=times[1:],
        qualifier=name.key,
        metric=how,
        mood=Mood.NEGATED
        if reading.mood(name.start, name.end) is Mood.NEGATED and how == "whole" and wrong
        else Mood.ASSERTED,
        doubt=doubt,
    )


def _doubt_of_members(
    reading: Reading, facts: Sequence[Fact], items: Sequence[Item], how: str, closed: bool, stated: int | None
) -> str | None:
    """Why a stranger in an enumeration may be no wrong member of the list."""
    known = [item for item in items if item.member is not None]
    sizes = {len(f.members) for f in facts}
    if how == "some":
        return None
    if how == "partly":
        kinds = {reading.lexicon.kind_of(m) for m in _members_of(facts)}
        strangers = [item for item in items if item.member is None]
        same = all(_kind_at(reading, item) in kinds for item in strangers)
        return None if None not in kinds and same else "what is named may be no member of the list"
    if not closed or not known:
        return "the words may list other things"
    if len(items) in sizes or len(items) == stated or (len(known) >= 2 and len(items) > max(sizes)):
        return None
    return "the words may list only some of them"


def _kind_at(reading: Reading, item: Item) -> object:
    mention = next((m for m in reading.subjects if m.start == item.start), None)
    return "unknown" if mention is None else reading.lexicon.kind_of(mention.key)


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a count and an enumeration by the list that held at that time."""
    facts = [
        f
        for f in registry.held(claim.subject or "", "list")
        if claim.qualifier in {fold(name) for name in names_of_list(f)}
    ]
    said = str(claim.value) if isinstance(claim.value, int) else say_value(claim.value, registry)
    says = f"{claim.qualifier}: {said}"
    times = [t.period for t in (claim.as_of, *claim.also) if t.period is not None]
    holding = [f for f in facts if not times or any(f.valid.overlaps(t) for t in times)]
    if not holding:
        if not facts:
            return uncovered(says)
        return unclear(facts[-1], says, say_fact(facts[-1], registry), "we hold no list of that time")
    for fact in holding:
        if _fits(claim, fact):
            return agree(fact, says, say_fact(fact, registry))
    fact = holding[-1]
    held = say_fact(fact, registry)
    if isinstance(claim.value, int):
        message = f"{held} ({len(fact.members)}), the article counts {claim.value}"
        return contradict(claim, fact, says, held, message, claim.binding)
    assert isinstance(claim.value, tuple)
    wrong = [member for member in claim.value if member not in fact.members]
    if not wrong:
        return unclear(fact, says, held, "the words list only some of them")
    return contradict(claim, fact, says, held, f"{held}, the article lists {say_value(tuple(wrong), registry)}")


def _fits(claim: Claim, fact: Fact) -> bool:
    if isinstance(claim.value, int):
        return claim.value == len(fact.members)
    assert isinstance(claim.value, tuple)
    if claim.metric != "whole":
        return set(claim.value) <= set(fact.members)
    return set(claim.value) == set(fact.members)


KIND = Kind("list", CODE, frozenset({Sort.LIST, Sort.SUBJECT}), read, compare)
