"""Members of a list told by themselves: "Westria was one of the founding states, with Norland and Sudmark".

Whoever is said to be one of a list is wrong there if the list, which the registry holds whole, has others of its kind.
"""

from __future__ import annotations

from collections.abc import Collection

from copydesk.entries import Form
from copydesk.events.owning import any_of
from copydesk.kinds.listed_members import Item, member_of, read_items
from copydesk.lists import COUNTS
from copydesk.mentions import Mention
from copydesk.model import Fact
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.topics import two_before

_COUNT = rf"(?:(?:{any_of(COUNTS)}|\d{{1,3}})\s+)?"
_ONE_OF = regex.compile(
    rf"(?:,|,?\s+(?:which|who|that)?\s*(?:is|was|has\s+been|had\s+been))\s+(?:also\s+|itself\s+)?one\s+of\s+(?:the|its|their)\s+{_COUNT}$"
)
_ARE = regex.compile(rf"\s+(?:are|were|have\s+been)\s+(?:both\s+|also\s+)?(?:among\s+)?(?:the\s+{_COUNT})?$")
_BOTH = regex.compile(
    rf"\W*(?:Both|The\s+two)\s+(?:are|were|have\s+been)\s+(?:also\s+)?(?:among\s+)?(?:the\s+{_COUNT})?$"
)
_ASIDE = regex.compile(r",[^,;]{1,90},(?=\s+(?:is|was|has|had)\b)")
_AND = regex.compile(r"\s+and\s+(?:the\s+)?")
_WITH = regex.compile(r",?\s+(?:(?:together|along)\s+)?(?:with|alongside|beside)\s+(?:the\s+)?")
_BEHIND = regex.compile(r"[\"']?(?:\s*$|[,.;:)]|\s+of\b|\s+(?:when|in|since|and|with|alongside|beside|together)\b)")


def some_of(reading: Reading, name: Mention, facts: Collection[Fact]) -> list[Item]:
    """Who is said to belong to a list by "one of the", "are" or "both are", and who is told with them."""
    if _BEHIND.match(reading.text, name.end, reading.sentence.end) is None:
        return []
    members = tuple(dict.fromkeys(m for f in facts for m in f.members))
    named = [m for m in reading.subjects if m.end <= name.start and m.form is not Form.ADJECTIVE]
    for last in reversed(named):
        gap = reading.gap(last.end, name.start)
        if _ONE_OF.fullmatch(gap) or _ONE_OF.fullmatch(_ASIDE.sub("", gap)):
            alone = [_item(reading, last, members)] if _may_be_one(reading, last, facts) else []
            return [*alone, *_told_with(reading, name, facts, members)] if alone else []
        if _ARE.fullmatch(gap):
            two = [*(m for m in named if _AND.fullmatch(reading.gap(m.end, last.start))), last]
            fit = len(two) == 2 and all(_may_be_one(reading, m, facts) for m in two)
            return [_item(reading, m, members) for m in two] if fit else []
    if _BOTH.fullmatch(reading.gap(reading.sentence.start, name.start)):
        two = [m for m in two_before(reading, {f.subject for f in facts}) if _may_be_one(reading, m, facts)]
        span = (name.start, name.end)
        return [Item(*span, member_of(reading, m, members)) for m in two] if len(two) == 2 else []
    return []


def _may_be_one(reading: Reading, mention: Mention, facts: Collection[Fact]) -> bool:
    """Whether somebody is of the kind of which all members are, so that to be none of them is an error."""
    lexicon = reading.lexicon
    own = [key for key, lists in lexicon.lists_of_member.items() if any(f in lists for f in facts)]
    whole = all(len({k for k in own if f in lexicon.lists_of_member[k]}) == len(f.members) for f in facts)
    return whole and {lexicon.kind_of(key) for key in own} == {lexicon.kind_of(mention.key)}


def _item(reading: Reading, mention: Mention, members: Collection[str]) -> Item:
    return Item(mention.start, mention.end, member_of(reading, mention, members))


def _told_with(reading: Reading, name: Mention, facts: Collection[Fact], members: Collection[str]) -> list[Item]:
    """ "..., with Norland and Sudmark": the others, where with the first they are as many as the list has members."""
    behind = _WITH.match(reading.text, name.end, reading.sentence.end)
    if behind is None:
        return []
    items, closed = read_items(reading, behind.end(), members)
    known = [item for item in items if item.member is not None]
    return items if closed and known and len(items) + 1 in {len(f.members) for f in facts} else known
