"""Lists told without their name: "the Heroic Symphony, the Pastoral Symphony and the Choral Symphony".

Names of a list's members in a row are the list only where there are as many of them as it has members. A stranger
among them may be a thing of its own, so it is wrong only where it is nearly the name that is missing: another word in
"Global Security Initiative", and no other subject of the registry.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copydesk.kinds.kind import claim_from
from copydesk.kinds.listed_members import Item, read_items
from copydesk.lists import names_of_list
from copydesk.model import Claim, Fact, Tier
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.text import fold

# "the Heroic Symphony, Pastoral Symphony": a name before the first that is known.
_NAME_BEFORE = regex.compile(r"(?P<name>(?:\p{Lu}[\p{L}'-]*\s+){1,4}\p{Lu}[\p{L}'-]*)[\"']?,\s+(?:the\s+)?$")
_FEWEST = 3


def read_unnamed(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for an enumeration of a list's members, all of them or all but one."""
    members = [m for m in reading.subjects if m.key in reading.lexicon.lists_of_member]
    if len(members) < 2:
        return
    first = members[0]
    before = _NAME_BEFORE.search(reading.text, max(reading.sentence.start, first.start - 80), first.start)
    for fact in reading.lexicon.lists_of_member[first.key]:
        starts = [first.start] if before is None else [first.start, before.start("name")]
        for start in starts:
            items, closed = read_items(reading, start, fact.members)
            if closed and len(items) == len(fact.members) >= _FEWEST and _is_list(reading, fact, items):
                yield _claim(reading, fact, items)
                return


def _is_list(reading: Reading, fact: Fact, items: Sequence[Item]) -> bool:
    """Whether what is listed are all the members, or all but one that is told nearly so."""
    known = [item.member for item in items if item.member is not None]
    strangers = [item for item in items if item.member is None]
    missing = [member for member in fact.members if member not in known]
    if len(set(known)) != len(known) or len(strangers) != len(missing) or len(missing) > 1:
        return False
    return all(_is_nearly(reading, item, member) for item, member in zip(strangers, missing, strict=True))


def _is_nearly(reading: Reading, item: Item, member: str) -> bool:
    """Whether a stranger differs in one word from the missing member, and is no subject of its own."""
    if any(m.start == item.start and m.end == item.end for m in reading.subjects):
        return False
    said, held = (fold(t).split() for t in (reading.gap(item.start, item.end), reading.registry.name_of(member)))
    differ = [pair for pair in zip(said, held, strict=False) if pair[0] != pair[1]]
    return len(said) == len(held) > 2 and len(differ) == 1


def _claim(reading: Reading, fact: Fact, items: Sequence[Item]) -> Claim:
    shown = [item for item in items if item.member is None] or items
    times = reading.times(items[0].start)
    return claim_from(
        reading,
        "list",
        shown[0].start,
        shown[-1].end,
        subject=fact.subject,
        value=tuple(item.member or reading.text[item.start : item.end] for item in items),
        tier=Tier.CLAUSE,
        binding="the members in a row",
        as_of=times[0],
        also=times[1:],
        qualifier=fold(names_of_list(fact)[0]),
        metric="whole",
    )
