"""The headline against the text below it: what each rule about headlines is handed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from copydesk.model import PartKind
from copydesk.patterns import regex
from copydesk.reading import Copy, Reading

# The sentences in which news tells again what its headline says.
_LEAD = 2
# Longer ones are no headlines: they are sentences of the text, and tell what it need not tell again.
_LONGEST = 140
_TEXT = frozenset({PartKind.BODY, PartKind.CAPTION, PartKind.SUBHEAD})


# Millions, dollars and percent of two measures are no sign that the two are one.
_OF_NUMBERS = frozenset(
    {"mill", "bill", "tril", "thou", "hund", "doll", "euro", "poun", "perc", "more", "than", "over"}
)
_LONG_WORD = regex.compile(r"\b\p{L}{4,}")


def stems_in(text: str, start: int, end: int, but: str = "") -> frozenset[str]:
    """The first four letters of each longer word in ``text[start:end]``: "burns" and "burning" begin alike."""
    stems = (word[:4].lower() for word in _LONG_WORD.findall(text, start, end) if word not in but)
    return frozenset(stem for stem in stems if stem not in _OF_NUMBERS)


@dataclass(frozen=True)
class Page:
    """A headline, the sentences of the text below it, and those of its lead."""

    headline: Reading
    text: tuple[Reading, ...]
    lead: tuple[Reading, ...]

    @cached_property
    def stems(self) -> frozenset[str]:
        """The beginnings of the headline's longer words, by which a sentence is known to tell of the same."""
        return stems_in(self.headline.text, self.headline.sentence.start, self.headline.sentence.end)

    @cached_property
    def words(self) -> str:
        """The text in one string, for asking whether a word stands anywhere in it."""
        source = self.headline.text
        return "\n".join(source[r.sentence.start : r.sentence.end] for r in self.text)

    @cached_property
    def _low(self) -> str:
        return self.words.lower()

    def tells(self, words: str) -> bool:
        """Whether the text holds these words anywhere, as whole words, in any case."""
        if words.lower() not in self._low:
            return False
        return regex.search(rf"(?<!\w){regex.escape(words)}(?!\w)", self.words, regex.I) is not None

    def is_of_another_year(self, reading: Reading) -> bool:
        """Whether a sentence of the text tells of years before the piece, or of a time long after it."""
        day = reading.day
        near = None if day is None else day.widened(200)
        return near is not None and any(not t.period.overlaps(near) for t in reading.dates)

    @cached_property
    def named(self) -> frozenset[str]:
        """The subjects that the text names."""
        return frozenset(key for r in self.text for m in r.subjects for key in (*m.keys, *m.also))


def pages(copy: Copy) -> Sequence[Page]:
    """A page for each sentence of the headline; none where no text follows."""
    above = [r for r in copy.readings if r.sentence.part is PartKind.HEADLINE]
    text = tuple([r for r in copy.readings if r.sentence.part in _TEXT]) if above else ()
    lead = tuple([r for r in text if r.sentence.part is PartKind.BODY])[:_LEAD]
    if not lead:
        return ()
    return [Page(r, text, lead) for r in above if r.sentence.end - r.sentence.start <= _LONGEST]
