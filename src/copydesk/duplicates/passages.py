"""Where two articles say the same: runs of equal words, and sentences that were reworded.

A line diff is useless on rewritten prose, so the order of the passages does not matter.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.duplicates.shingles import TOLD, WIDTH, Body, stretches, word_spans, words_of
from copydesk.duplicates.stories import telling_words
from copydesk.model import Article, Passage
from copydesk.text import normalise, sentences
from copydesk.vocabulary.common_words import COMMON_WORDS

_GAP = 3
"""Words that may differ between two runs of one passage: a figure, a title, a name."""

_TAIL = 12
"""Words that may follow what closes an article: a name, a reference to another page."""

_PROSE = 0.37
"""Of the words of a passage, those that any news has: 4 in 10 and more of what tells something, 3 in 10 at most of a
list of those present at a meeting."""

_EDGE = 3
"""Marks around a run that are no part of it: a quotation mark, a full stop."""

_PLACES_TRIED = 8
"""How many places of a phrase that an article repeats are tried; more are a refrain."""

_REWORDED = 0.35
"""A sentence corresponds to another that holds this share of the word pairs of the shorter one; two sentences
that have only "of the", "in the" and a name in common stay below a fifth."""

_RETOLD, _FEWEST_RETOLD = 0.45, 3
"""A sentence corresponds to another, too, that has this share of the telling words of the shorter one, and so many:
"some 18 tonnes of diesel in her tanks", "the tanks hold 18 tonnes of diesel"."""

_SENTENCE_WORDS = 8
"""Shorter sentences ("he said on Monday") meet by chance."""

Run = tuple[int, int, int, int]
"""First and last word (excluded) on either side."""


def shared_runs(body: Body, other: Body) -> list[Run]:
    """Runs of equal words, in the order of ``other``, whose every word is in one run at most."""
    return list(_runs(body, other))


def closing_run(runs: Sequence[Run], body: Body, other: Body) -> Run | None:
    """The run that closes both articles but for a few words: a footer, or background told once more."""
    ends = (len(body.words) - _TAIL, len(other.words) - _TAIL)
    return next((run for run in runs if run[1] >= ends[0] and run[3] >= ends[1]), None)


def join_runs(runs: Sequence[Run], body: Body, other: Body) -> list[Run]:
    """The runs, joined where no more than small words differ between two: "on Tuesday", "on a Tuesday"."""
    joined: list[Run] = []
    for run in sorted(runs):
        if joined and _differ_little(joined[-1], run, body, other):
            run = (joined[-1][0], run[1], joined[-1][2], run[3])
            joined.pop()
        joined.append(run)
    return joined


def _differ_little(run: Run, following: Run, body: Body, other: Body) -> bool:
    gaps = body.words[run[1] : following[0]], other.words[run[3] : following[2]]
    near = 0 <= following[0] - run[1] <= _GAP and 0 <= following[2] - run[3] <= _GAP
    return near and all(word in COMMON_WORDS for gap in gaps for word in gap)


def is_prose(run: Run, body: Body) -> bool:
    """Whether a run tells something, and does not list names and titles."""
    words = body.words[run[0] : run[1]]
    return sum(word in COMMON_WORDS for word in words) >= _PROSE * len(words)


def closing_starts(body: Body, other: Body) -> tuple[int, int] | None:
    """Where in the two sources the words begin that close both; ``None`` if they close in their own words."""
    run = closing_run(shared_runs(body, other), body, other)
    if run is None:
        return None
    return _Words(body.article).spans[run[0]][0], _Words(other.article).spans[run[2]][0]


def align(body: Body, other: Body) -> tuple[Passage, ...]:
    """The passages that say the same in both articles, in the order of the first.

    A run of five equal words and more is a passage, inside one paragraph on either side; runs with up to three
    other words between them are one. A sentence that was reworded is a passage with its counterpart, and
    takes in the runs inside either.
    """
    found = [*_shared_passages(body, other), *_reworded_sentences(body.article, other.article)]
    mine, theirs = (_starts(one.article) for one in (body, other))
    # A passage lies in one paragraph on either side, and what holds it in the same.
    kept: list[Passage] = []
    here: defaultdict[tuple[bool, int], list[Passage]] = defaultdict(list)
    for passage in sorted(set(found), key=_size):
        places = (True, bisect_right(mine, passage.start)), (False, bisect_right(theirs, passage.other_start))
        if not any(_holds(larger, passage) for place in places for larger in here[place]):
            kept.append(passage)
            for place in places:
                here[place].append(passage)
    return tuple(sorted(kept, key=_place))


def _starts(article: Article) -> list[int]:
    return [start for start, _ in stretches(article)]


def _runs(body: Body, other: Body) -> Iterator[Run]:
    """Runs of equal words, in the order of ``other``, whose every word is in one run at most."""
    counted = body.counted & other.counted
    places: defaultdict[int, list[int]] = defaultdict(list)
    for position, shingle in enumerate(body.shingles):
        if shingle in counted:
            places[shingle].append(position)
    mine, theirs = body.shingles, other.shingles
    end = 0
    for at in [position for position, shingle in enumerate(theirs) if shingle in counted]:
        if at < end:
            continue
        best, length = 0, 0
        for place in places[theirs[at]][:_PLACES_TRIED]:
            count = 1
            while (
                place + count < len(mine)
                and at + count < len(theirs)
                and mine[place + count] == theirs[at + count]
                and theirs[at + count] in counted
            ):
                count += 1
            if count > length:
                best, length = place, count
        end = at + length + WIDTH - 1
        yield best, best + length + WIDTH - 1, at, end


def _shared_passages(body: Body, other: Body) -> Iterator[Passage]:
    runs = list(_runs(body, other))
    if not runs:
        return
    mine, theirs = _Words(body.article), _Words(other.article)
    merged: list[Run] = []
    pieces = [piece for run in runs for piece in _cut(run, mine.breaks, theirs.breaks)]
    for run in sorted(pieces):
        if merged and _follows(merged[-1], run, mine, theirs):
            run = (merged[-1][0], run[1], merged[-1][2], run[3])
            merged.pop()
        merged.append(run)
    for start, end, other_start, other_end in merged:
        if not _tells(body.words[start:end]):
            continue
        yield Passage(
            mine.spans[start][0],
            mine.spans[end - 1][1],
            theirs.spans[other_start][0],
            theirs.spans[other_end - 1][1],
        )


def _tells(words: Sequence[str]) -> bool:
    """Whether a run says something: a short one of small words ("said that it is willing to") does not."""
    return len(words) >= _SENTENCE_WORDS or sum(word not in COMMON_WORDS for word in words) >= _FEWEST_RETOLD


class _Words:
    """The places of an article's words, and the numbers of those that open a paragraph."""

    def __init__(self, article: Article) -> None:
        self.spans: list[tuple[int, int]] = []
        self.breaks: list[int] = []
        for start, end in stretches(article):
            self.breaks.append(len(self.spans))
            self.spans += word_spans(article.source, start, end)

    def apart(self, first: int, second: int) -> bool:
        """Whether a paragraph begins after the first of two words, up to the second."""
        return bisect_right(self.breaks, first) != bisect_right(self.breaks, second)


def _cut(run: Run, breaks: Sequence[int], other_breaks: Sequence[int]) -> Iterator[Run]:
    """The pieces of a run inside one paragraph on either side; less than five words is no passage."""
    start, end, other_start, other_end = run
    inner = {cut - start for cut in breaks[bisect_right(breaks, start) : bisect_left(breaks, end)]}
    theirs = other_breaks[bisect_right(other_breaks, other_start) : bisect_left(other_breaks, other_end)]
    inner.update(cut - other_start for cut in theirs)
    for first, last in pairwise((0, *sorted(inner), end - start)):
        if last - first >= WIDTH:
            yield start + first, start + last, other_start + first, other_start + last


def _follows(run: Run, following: Run, mine: _Words, theirs: _Words) -> bool:
    return (
        0 <= following[0] - run[1] <= _GAP
        and 0 <= following[2] - run[3] <= _GAP
        and not mine.apart(run[0], following[0])
        and not theirs.apart(run[2], following[2])
    )


def _reworded_sentences(article: Article, other: Article) -> Iterator[Passage]:
    """Each sentence with the one that has most of what it tells, where that is most of the shorter one."""
    told, theirs = _read_sentences(article), _read_sentences(other)
    holders: defaultdict[_Feature, list[int]] = defaultdict(list)
    for number, sentence in enumerate(theirs):
        for feature in sorted(sentence.pairs | sentence.words, key=str):
            holders[feature].append(number)
    for mine in told:
        shared = Counter(
            number
            for feature in mine.pairs | mine.words
            if len(holders.get(feature, ())) <= _PLACES_TRIED
            for number in holders.get(feature, ())
        )
        best = max(shared, key=lambda number: (shared[number], -number), default=None)
        if best is not None and _correspond(mine, theirs[best]):
            yield Passage(mine.start, mine.end, theirs[best].start, theirs[best].end)


_Feature = tuple[str, str] | str


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence: its pairs of words that follow each other, and the words in it that tell of its news."""

    start: int
    end: int
    pairs: frozenset[tuple[str, str]]
    words: frozenset[str]


def _correspond(one: _Told, other: _Told) -> bool:
    """Whether two sentences tell the same: in the same turns of phrase, or by the same telling words."""
    pairs = len(one.pairs & other.pairs)
    if pairs and pairs >= _REWORDED * min(len(one.pairs), len(other.pairs)):
        return True
    words = len(one.words & other.words)
    return words >= _FEWEST_RETOLD and words >= _RETOLD * min(len(one.words), len(other.words))


def _read_sentences(article: Article) -> list[_Told]:
    told = []
    for sentence in sentences(article):
        if sentence.part in TOLD:
            text = article.source[sentence.start : sentence.end]
            words = words_of(text)
            if len(words) >= _SENTENCE_WORDS:
                telling = frozenset(telling_words(normalise(text)))
                told.append(_Told(sentence.start, sentence.end, frozenset(pairwise(words)), telling))
    return told


def _size(passage: Passage) -> tuple[int, int, int, int, int]:
    length = passage.end - passage.start + passage.other_end - passage.other_start
    return -length, *_place(passage)


def _place(passage: Passage) -> tuple[int, int, int, int]:
    return passage.start, passage.end, passage.other_start, passage.other_end


def _holds(larger: Passage, passage: Passage) -> bool:
    """Whether a passage is inside a larger one on either side: a refrain has one counterpart, not five."""
    mine = larger.start - _EDGE <= passage.start and passage.end <= larger.end + _EDGE
    theirs = larger.other_start - _EDGE <= passage.other_start and passage.other_end <= larger.other_end + _EDGE
    return mine or theirs
