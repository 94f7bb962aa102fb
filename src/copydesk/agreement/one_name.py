"""One name spelt in two ways within a piece: "Jorgen Rasmusen" in one sentence, "Mr. Rasmussen" in the next.

A family name that the text gives alone is that of somebody whom it has named in full. So a name that is a letter
away from another, and that nothing else in the piece bears out, is the other misspelt: where both bear one given name,
where one is only ever told in full and the other only ever alone, or where one stands in the headline only.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from copydesk.agreement.odds import Spot, at_odds
from copydesk.model import Claim, Comparison, PartKind
from copydesk.patterns import regex
from copydesk.reading import Copy, Reading
from copydesk.spelling import is_other_form, is_pinyin, slips, transliterates
from copydesk.text import fold
from copydesk.vocabulary.spellings import is_place, is_word, is_written_so

_CAPITAL = regex.compile(r"(?<![\p{L}\p{N}'-])\p{Lu}\p{Ll}{4,}(?![\p{L}\p{N}-])(?!'(?!s\b))")
_GIVEN = regex.compile(r"(?P<given>\p{Lu}\p{Ll}{2,})(?:\s\p{Lu}\.)?\s$")
_LED = regex.compile(r"\p{Lu}[\p{L}.'-]*\s$")
_HONORIFIC = regex.compile(r"(?:Mr|Mrs|Ms|Dr|Sir|Dame|Prof|Professor)\.?\s$")
# What follows the name of somebody who acts, or has something; a village is told with what it is.
_ACTS = regex.compile(r"\s+\p{Ll}+|'s\s|,?\"|\s*$|\.")
_UMLAUT = regex.compile(r"(?<=[aou])e")
_TWO_PEOPLE = regex.compile(r"\b(?:rivals?|namesake|unrelated|no\s+relation|confused|another|different)\b", regex.I)
_GOES_ON = regex.compile(r"\s\p{Lu}\p{Ll}")
# What is written so often, in headline and text, is no slip.
_OFTEN = 3
_STORY = frozenset({PartKind.HEADLINE, PartKind.BODY, PartKind.CAPTION, PartKind.SUBHEAD})


_Place = tuple[Reading, int, int]


@dataclass
class _Uses:
    """Where one spelling stands in headline and text."""

    word: str
    above: list[_Place] = field(default_factory=list)
    below: list[_Place] = field(default_factory=list)

    @cached_property
    def given(self) -> frozenset[str]:
        """The given names before it."""
        return frozenset(name for place in self.below if (name := _given_before(*place)) is not None)

    @cached_property
    def full(self) -> list[_Place]:
        """Where it stands beside other names."""
        return [place for place in self.below if not _is_alone(*place)]

    @cached_property
    def alone(self) -> list[_Place]:
        """Where it stands without, but for "Mr."."""
        return [place for place in self.below if _is_alone(*place)]


def names_at_odds(copy: Copy) -> Iterator[tuple[Claim, Comparison]]:
    """The spellings of a piece that are a letter away from another one, and are borne out by nothing."""
    written = Counter(_CAPITAL.findall(copy.text))
    # A slip of one letter behind the first leaves the first two alone, or the first and the last two.
    rows: dict[str, list[str]] = defaultdict(list)
    for word in written:
        rows[word[:2]].append(word)
        rows[f"{word[0]}*{word[-2:]}"].append(word)
    for key, row in rows.items():
        for number, one in enumerate(row):
            length, rare = len(one), written[one] < _OFTEN
            for other in row[number + 1 :]:
                if not -2 < len(other) - length < 2 or ("*" in key and one[1] == other[1]):
                    continue
                if (rare or written[other] < _OFTEN) and slips(fold(one), fold(other)) == 1:
                    pair = [_uses_of(copy, word) for word in (one, other)]
                    if all(uses.above or uses.below for uses in pair):
                        yield from _judge(*sorted(pair, key=_place, reverse=True))


def _place(uses: _Uses) -> int:
    """Where a spelling first stands: of two that are alike else, the later is the odd one."""
    return min(start for _, start, _ in (*uses.above, *uses.below))


def _uses_of(copy: Copy, written: str) -> _Uses:
    """Where a word stands in headline and story."""
    uses = _Uses(fold(written))
    at = copy.text.find(written)
    while at >= 0:
        reading, match = copy.reading_at(at), _CAPITAL.match(copy.text, at)
        whole = match is not None and match.group() == written
        if reading is not None and whole and reading.sentence.part in _STORY:
            above = reading.sentence.part is PartKind.HEADLINE
            (uses.above if above else uses.below).append((reading, at, at + len(written)))
        at = copy.text.find(written, at + len(written))
    return uses


def _given_before(reading: Reading, start: int, end: int) -> str | None:
    """ "Jorgen" of "Jorgen Rasmussen" and of "Jorgen P. Rasmussen"; none of "Mrs. Rasmussen"."""
    floor = max(reading.sentence.start, start - 20)
    given = _GIVEN.search(reading.text, floor, start)
    return None if given is None or _HONORIFIC.search(reading.text, floor, start) else given.group("given")


def _is_alone(reading: Reading, start: int, end: int) -> bool:
    text, floor = reading.text, max(reading.sentence.start, start - 20)
    led = _LED.search(text, floor, start) is not None and _HONORIFIC.search(text, floor, start) is None
    return not led and _GOES_ON.match(text, end, reading.sentence.end) is None


def _judge(one: _Uses, other: _Uses) -> Iterator[tuple[Claim, Comparison]]:
    if is_other_form(one.word, other.word) or is_other_form(other.word, one.word):
        return
    if _without_umlauts(one.word) == _without_umlauts(other.word):
        return
    if transliterates(one.word, other.word, in_one_piece=True) or is_pinyin(one.word) or is_pinyin(other.word):
        return
    for odd, right in ((one, other), (other, one)):
        if right.below and _is_slip_of(odd, right):
            here, there = (odd.above or odd.below)[0], right.below[0]
            words, held = (reading.gap(start, end) for reading, start, end in (here, there))
            yield at_odds(
                Spot(*here, words),
                Spot(*there, held),
                f'the article writes "{words}" and "{held}"',
                "one name, or two that are a letter apart",
            )
            return


def _is_told_apart(uses: _Uses) -> bool:
    """Whether the words say that two people are meant: "a rival, Ines Kordwell"."""
    return any(
        _TWO_PEOPLE.search(r.text, max(r.sentence.start, start - 60), min(r.sentence.end, end + 40))
        for r, start, end in uses.below
    )


def _without_umlauts(word: str) -> str:
    """ "Groessler" is "Größler", and so is "Grossler"."""
    return _UMLAUT.sub("", word)


def _is_slip_of(odd: _Uses, right: _Uses) -> bool:
    """Whether nothing bears a spelling out, and what would bear out the other one misses."""
    if odd.above:
        return not (odd.below or is_word(odd.word) or is_place(odd.word)) and bool(right.given or right.alone)
    if is_written_so(odd.word) or len(odd.below) > 1 or len(odd.below) > len(right.above) + len(right.below):
        return False
    reading, _, end = odd.below[0]
    if _is_told_apart(odd) or _is_told_apart(right):
        return False
    if odd.given & right.given:
        return True
    # A letter for another, or one of the first two, makes another name as well as a slip.
    if odd.word[:2] != right.word[:2] or (len(odd.word) == len(right.word) and sorted(odd.word) != sorted(right.word)):
        return False
    if odd.given:
        return not right.full and len(right.alone) > 0
    return bool(odd.alone) and bool(right.given) and _ACTS.match(reading.text, end, reading.sentence.end) is not None
