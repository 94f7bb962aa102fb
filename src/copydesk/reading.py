"""What a kind is handed: one sentence with all that was read from it, and the article around it.

``Copy`` is an article made ready for reading (normalised text, sentences, mentions); a ``Reading`` is one of
its sentences. Dates, quantities and ordinals are read when first asked for, so that a sentence nobody asks
about costs nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from copydesk.entries import Sort
from copydesk.lexicon import Lexicon
from copydesk.mentions import Mention, find_mentions
from copydesk.model import ALWAYS, Article, AsOf, Mood, PartKind, Period, Registry, Sentence, SubjectKind
from copydesk.patterns import re, regex
from copydesk.remembered import remembered
from copydesk.text import blank_markup, fold, normalise, sentences, words_in
from copydesk.timing import Timed, is_exact_day, time_sentence
from copydesk.values.dates import DateExpression, read_dates
from copydesk.values.ordinals import OrdinalExpression, read_ordinals
from copydesk.values.quantities import QuantityExpression, read_quantities
from copydesk.vocabulary import stance


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence with a verb of its own, roughly: what one negation or one date reaches."""

    start: int
    end: int


_BOUNDARY = regex.compile(
    r";\s|\s-{1,2}\s|,?\s+(?:while|whereas|although|though|but|because|since\s+then|after\s+which)\s"
    r"|,\s+(?:and|or|so|yet)\s+"
    r"(?=(?:the|a|an|he|she|it|they|both|his|her|its|their|that|\p{Lu}[\w-]+)\s+[\p{L}' -]{0,40}?"
    r"\b(?:is|was|are|were|has|have|had|will|would|said|\w+ed)\b)"
    r"|,\s+(?=(?:which|who|where|whose)\s)"
)


def _words(rows: Sequence[str]) -> regex.Pattern[str]:
    parts = sorted((regex.escape(row) if row != "n't" else "n't" for row in rows), key=len, reverse=True)
    return regex.compile(r"(?:(?<=n)'t\b|\b(?:" + "|".join(p for p in parts if p != "n't") + r")\b)", regex.I)


_NEGATED = _words(stance.NEGATED)
_PLANNED = _words(stance.PLANNED)
_PAST = _words(stance.PAST)


# Files in which "**" is emphasis and not text.
MARKDOWN = (".md", ".markdown")


# Where a piece tells its own day; a byline or a source may share the line.
_ABOVE = frozenset({PartKind.HEADER, PartKind.SOURCE, PartKind.BYLINE})


class Copy:
    """An article made ready for reading."""

    def __init__(self, article: Article, lexicon: Lexicon) -> None:
        self.article = article
        self.lexicon = lexicon
        source = blank_markup(article.source) if article.path.endswith(MARKDOWN) else article.source
        self.text = normalise(source)
        self.folded = fold(source)
        self.sentences = sentences(article)
        found = find_mentions(lexicon, self.folded, self.text)
        self.readings: list[Reading] = []
        at = 0
        order = sorted(self.sentences, key=lambda s: s.start)
        for sentence in order:
            while at < len(found) and found[at].start < sentence.start:
                at += 1
            first = at
            while at < len(found) and found[at].start < sentence.end:
                at += 1
            inside = tuple([m for m in found[first:at] if m.end <= sentence.end])
            self.readings.append(Reading(self, sentence, inside, len(self.readings)))
        # The sentences that have a mention of each sort.
        self.by_sort: dict[Sort, list[Reading]] = {}
        for reading in self.readings:
            for sort in reading.sorts:
                self.by_sort.setdefault(sort, []).append(reading)
        self._starts = [reading.sentence.start for reading in self.readings]

    def close(self) -> None:
        """Forget everything: the piece and its sentences, which refer to each other, go at once and uncollected."""
        vars(self).clear()

    @property
    def registry(self) -> Registry:
        """What the desk holds."""
        return self.lexicon.registry

    @remembered
    def above(self) -> tuple[Reading, ...]:
        """The header's lines and the dateline, each as a sentence without mentions: only days are read there."""
        article = self.article
        rows = [(p.start, p.end, p.kind, number) for number, p in enumerate(article.parts) if p.kind in _ABOVE]
        dateline = article.dateline
        if dateline is not None and not any(start <= dateline.start < end for start, end, *_ in rows):
            parts = enumerate(article.parts)
            rows += [(dateline.start, dateline.end, PartKind.BODY, n) for n, p in parts if p.start == dateline.start]
        return tuple(Reading(self, Sentence(*row, 0), (), 0) for row in sorted(rows))

    @remembered
    def default(self) -> AsOf:
        """The time of a claim that states none: the dateline's day, else the header's, else unknown."""
        day = self.article.day
        if day is None:
            return AsOf(None, None, None, "the piece carries no date")
        dateline = self.article.dateline
        where = "dateline" if dateline is not None and dateline.date == day else "header"
        return AsOf(Period(day, day), None, day, f"the {where} of {day.isoformat()}")

    @remembered
    def day(self) -> Period | None:
        """The article's day as a period."""
        return self.default.period

    def last_day_before(self, reading: Reading) -> Period | None:
        """The last single day told of before a sentence, wherever in the piece."""
        for other in reversed(self.readings[: reading.order]):
            days = [t.period for t in other.dates if is_exact_day(t.period)]
            if days:
                return days[-1]
        return None

    def reading_at(self, offset: int) -> Reading | None:
        """The sentence around an offset."""
        at = bisect_right(self._starts, offset) - 1
        return self.readings[at] if at >= 0 and offset < self.readings[at].sentence.end else None

    def readings_with(self, pattern: regex.Pattern[str] | re.Pattern[str]) -> list[Reading]:
        """The sentences in which a pattern begins to match, each once, by one scan of the piece.

        A match may reach into the next sentence: this tells where to look, and not what is there.
        """
        found = (self.reading_at(match.start()) for match in pattern.finditer(self.text))
        return [reading for reading in dict.fromkeys(found) if reading is not None]

    def paragraph(self, number: int) -> list[Reading]:
        """The readings of one paragraph."""
        return self._paragraphs.get(number, [])

    @remembered
    def _paragraphs(self) -> dict[int, list[Reading]]:
        found: dict[int, list[Reading]] = {}
        for reading in self.readings:
            found.setdefault(reading.sentence.paragraph, []).append(reading)
        return found

    @remembered
    def mentioned(self) -> dict[str, int]:
        """How often each subject is named in the whole piece."""
        counts: dict[str, int] = {}
        for reading in self.readings:
            for mention in reading.subjects:
                for key in mention.keys:
                    counts[key] = counts.get(key, 0) + 1
        return counts

    @remembered
    def kinds(self) -> frozenset[SubjectKind | None]:
        """What the subjects that the piece names are: where none is an event, no noun stands for one."""
        return frozenset(map(self.lexicon.kind_of, self.mentioned))

    @remembered
    def reach(self) -> frozenset[str]:
        """All that the piece can speak of without naming it again: what it names, and whose offices those hold."""
        homes = (self.home_of(key) for key in self.mentioned)
        return frozenset(self.mentioned).union(*homes)

    def may_speak_of(self, subject: str) -> bool:
        """Whether a subject, or both sides of a relation, are within reach of the piece."""
        held = self.registry.subjects.get(subject)
        return subject in self.reach or (
            held is not None and bool(held.between) and self.reach.issuperset(held.between)
        )

    @remembered
    def lead(self) -> Reading | None:
        """The first sentence of the body."""
        return next((reading for reading in self.readings if reading.sentence.part is PartKind.BODY), None)

    def times_written(self, word: str) -> int:
        """How often a word (folded) is written in the whole piece, with a possessive ending or without."""
        found = regex.finditer(
            rf"(?<![\p{{L}}\p{{N}}]'?){regex.escape(word)}(?:'s)?(?![\p{{L}}\p{{N}}]|'\p{{L}})", self.folded
        )
        return sum(self.reading_at(match.start()) is not None for match in found)

    def home_of(self, person: str, when: Period | None = None) -> frozenset[str]:
        """The countries and bodies whose offices a person holds: Xi Jinping → China.

        Those held at ``when`` (the article's day unless given); where none is, those ever held.
        """
        when = when or self.day or ALWAYS
        facts = self.registry.valued("holder", person)
        now = [f for f in facts if f.valid.overlaps(when)] or facts
        homes = {self.registry.subjects[f.subject].of for f in now if f.subject in self.registry.subjects}
        return frozenset(home for home in homes if home is not None)


class Reading:
    """One sentence with its mentions and values; offsets are those of the article."""

    def __init__(self, copy: Copy, sentence: Sentence, mentions: tuple[Mention, ...], order: int) -> None:
        self.copy = copy
        # The article's normalised text (not the sentence's: offsets are the article's).
        self.text = copy.text
        self.lexicon = copy.lexicon
        self.registry = copy.lexicon.registry
        self.sentence = sentence
        self.mentions = mentions
        self.order = order
        by_sort: dict[Sort, tuple[Mention, ...]] = {}
        for mention in mentions:
            by_sort[mention.sort] = (*by_sort.get(mention.sort, ()), mention)
        self._by_sort = by_sort
        # Mentions of subjects.
        self.subjects = by_sort.get(Sort.SUBJECT, ())
        self._by_kinds: dict[tuple[SubjectKind, ...], tuple[Mention, ...]] = {}

    @property
    def sorts(self) -> Set[Sort]:
        """The sorts of mention that the sentence has."""
        return self._by_sort.keys()

    def of_sort(self, sort: Sort) -> tuple[Mention, ...]:
        """Mentions of one sort, in order."""
        return self._by_sort.get(sort, ())

    @remembered
    def kinds(self) -> frozenset[SubjectKind | None]:
        """What the subjects that the sentence names are."""
        return frozenset([self.lexicon.kind_of(mention.keys[0]) for mention in self.subjects])

    def of_kind(self, *kinds: SubjectKind) -> tuple[Mention, ...]:
        """Mentions of subjects of these kinds: persons, places …"""
        if not self.subjects or self.kinds.isdisjoint(kinds):
            return ()
        found = self._by_kinds.get(kinds)
        if found is None:
            found = tuple(m for m in self.subjects if self.lexicon.kind_of(m.keys[0]) in kinds)
            self._by_kinds[kinds] = found
        return found

    @remembered
    def words(self) -> frozenset[str]:
        """The words of the sentence as they are written: what a pattern needs is asked here before it is searched."""
        return words_in(self.text, self.sentence.start, self.sentence.end)

    def has(self, words: frozenset[str]) -> bool:
        """Whether the sentence has one of some words."""
        return not words.isdisjoint(self.words)

    def matches(self, pattern: regex.Pattern[str], words: frozenset[str]) -> Iterator[regex.Match[str]]:
        """The matches of a pattern that cannot match without one of some words: most sentences have none of them."""
        if words.isdisjoint(self.words):
            return iter(())
        return pattern.finditer(self.text, self.sentence.start, self.sentence.end)

    @remembered
    def expressions(self) -> tuple[DateExpression, ...]:
        """Every date expression as it is written, those included that no calendar has: "Feb. 30"."""
        return tuple(read_dates(self.text, self.sentence.start, self.sentence.end))

    @remembered
    def dates(self) -> tuple[Timed, ...]:
        """Every date expression with the period it means, counted from the dateline or header."""
        return tuple(
            time_sentence(
                self.text,
                self.sentence.start,
                self.sentence.end,
                self.expressions,
                self.copy.article.day,
                self.previous_time,
                lambda: self.copy.last_day_before(self),
            )
        )

    @remembered
    def previous_time(self) -> Period | None:
        """The last period mentioned before this sentence in its paragraph."""
        for reading in reversed(self.copy.readings[: self.order]):
            if reading.sentence.paragraph != self.sentence.paragraph:
                return None
            if reading.dates:
                return reading.dates[-1].period
        return None

    @remembered
    def quantities(self) -> tuple[QuantityExpression, ...]:
        """Every quantity of the sentence."""
        return tuple(read_quantities(self.text, self.sentence.start, self.sentence.end))

    @remembered
    def ordinals(self) -> tuple[OrdinalExpression, ...]:
        """Every ordinal of the sentence."""
        return tuple(read_ordinals(self.text, self.sentence.start, self.sentence.end))

    @remembered
    def clauses(self) -> tuple[Clause, ...]:
        """The sentence cut at semicolons, dashes and joining words with a verb behind them."""
        cuts, start = [], self.sentence.start
        for boundary in _BOUNDARY.finditer(self.text, start, self.sentence.end):
            if boundary.start() > start:
                cuts.append(Clause(start, boundary.start()))
                start = boundary.start()
        return (*cuts, Clause(start, self.sentence.end))

    def clause_at(self, position: int) -> Clause:
        """The clause around a position."""
        for clause in self.clauses:
            if clause.start <= position < clause.end:
                return clause
        return self.clauses[-1]

    def gap(self, start: int, end: int) -> str:
        """The normalised text between two offsets."""
        return self.text[start:end]

    def dates_near(self, position: int) -> tuple[Timed, ...]:
        """The dates in the clause around a position; the nearest first."""
        clause = self.clause_at(position)
        inside = [d for d in self.dates if clause.start <= d.start < clause.end]
        return tuple(sorted(inside, key=lambda d: (abs(d.start - position), d.start)))

    def as_of(self, position: int) -> AsOf:
        """The time a claim at this position speaks about: its clause's date, else the article's day."""
        for timed in self.dates_near(position):
            return timed.as_of
        return self.copy.default

    def times(self, position: int) -> tuple[AsOf, ...]:
        """Every time the claim may speak about, the likeliest first.

        A claim contradicts only if it does at all of them: "Premier Olzhas Bektenov said trade reached 41
        billion in 2023" does not say that he was premier in 2023.
        """
        found = [self.copy.default] if self.copy.default.period is not None else []
        found += [t.as_of for t in self.dates_near(position)]
        found += [t.as_of for t in self.dates if t.as_of not in found]
        if self.previous_time is not None:
            found.append(AsOf(self.previous_time, None, None, "the time told of just before", explicit=False))
        return tuple(dict.fromkeys(found)) or (self.copy.default,)

    def speaks_of_past(self, position: int, until: int | None = None) -> bool:
        """Whether the clause, or its part ``until`` an offset, tells of an undated past: "at the time", "had been"."""
        clause = self.clause_at(position)
        return _PAST.search(self.text, clause.start, until or clause.end) is not None

    def mood(self, start: int, end: int, apart: tuple[int, int] | None = None) -> Mood:
        """How the clause stands to what it says at this span: asserted, planned or negated.

        What stands in ``apart`` plans nothing: "planned capacity" is the name of a measure.
        """
        clause = self.clause_at(start)
        since = max(clause.start, start - 60, *(self.text.rfind(mark, clause.start, start) + 1 for mark in '":'))
        if _NEGATED.search(self.text, since, min(start + 1, clause.end)):
            return Mood.NEGATED
        low, high = apart or (start, start)
        for match in _PLANNED.finditer(self.text, clause.start, start):
            if match.group() != "May" and not low <= match.start() < high:
                return Mood.PLANNED
        return Mood.ASSERTED

    @property
    def day(self) -> Period | None:
        """The article's day."""
        return self.copy.day
