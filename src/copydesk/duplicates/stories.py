"""What an article tells as its news, by its text alone: on which days, led by which people, in which words.

It serves where the registry knows nobody of those concerned: a shipwreck, a court's sentence, a match.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, combinations, islice, pairwise

from copydesk.model import Article, PartKind, Period, Precision, Registry, Review, Sentence, SubjectKind
from copydesk.patterns import re
from copydesk.spelling import stem
from copydesk.text import fold, normalise, sentences
from copydesk.timing import time_sentence
from copydesk.values.dates import read_dates
from copydesk.vocabulary.common_words import COMMON_WORDS
from copydesk.vocabulary.names import NO_NAME, NOT_BEFORE, PARTICLES, PLACE_BEGINNINGS
from copydesk.vocabulary.spellings import is_place, is_word
from copydesk.vocabulary.titles import BEFORE_NAMES

LEAD_SENTENCES = 2
"""Sentences of the body that still tell what the piece is about."""

_NEWS_DAYS = 3
"""A weekend: what lies further before a piece is history, and pieces further apart are news of two things."""

_NEXT_DAY = 1
"""Days from the news to the next morning's paper, which need not say on which day it was."""

_LONGEST_NEWS = 10
"""Days; a longer period ("last month") does not say on which day it was."""

_NAMES_TRIED = 10
"""Names, in the order in which a piece brings them, by which another of the same news is found."""

_WORD = re.compile(r"\d+(?:[.,]\d+)*[^\W_]*|[^\W_]+(?:['-][^\W_]+)*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORTEST = 3
_MOST_FORMS = 200_000
_BETWEEN_NAMES = frozenset({" ", ". "})
_SPEAKING = frozenset({"said", "says", "told", "added", "warned", "explained", "recalled", "wrote", "tells"})
_SPEAKER_WORDS = 4
_BEFORE_PLACES = frozenset({"in", "at", "near", "off", "outside", "into", "through", "across"})
_TOLD = frozenset({PartKind.HEADLINE, PartKind.BODY, PartKind.CAPTION})


@dataclass(frozen=True, slots=True)
class Story:
    """An article as a piece of news.

    ``house`` is the agency, paper or author, where the article names one. ``days`` are those that its lead states
    (``None``: it states none), ``ahead`` if they lie before it. ``people`` are those whom the lead names, by their
    family names, without those who only speak about the news; ``names`` all words written as names, by their stems,
    in their order; ``words`` what it tells beside the commonest words, and its numbers without years. All but what
    is written is folded, and without the ending of its number.
    """

    house: str | None
    day: date | None
    days: frozenset[date] | None
    ahead: bool
    people: frozenset[str]
    names: Mapping[str, str]
    words: frozenset[str]


def read_story(review: Review, family_names: FamilyNames, until: int | None = None) -> Story:
    """An article, up to an offset, as a piece of news; the registry's people have these ``family_names``."""
    article = review.article
    text = normalise(article.source)
    until = len(text) if until is None else until
    told = [one for one in sentences(article) if one.part in _TOLD and one.start < until]
    body = [sentence for sentence in told if sentence.part is not PartKind.HEADLINE]
    lead = [*(sentence for sentence in told if sentence.part is PartKind.HEADLINE), *body[:LEAD_SENTENCES]]
    days = _days_of(article, text, body[:LEAD_SENTENCES])
    names: dict[str, str] = {}
    words: set[str] = set()
    written: set[str] = set()
    for sentence in told:
        forms = list(map(_FORMS.__getitem__, _WORD.findall(text, sentence.start, sentence.end)))
        words.update([form.word for form in forms])
        written.update([form.written for form in forms])
        if sentence.part is not PartKind.HEADLINE:
            for name, as_written in _names_in(forms):
                names.setdefault(name, as_written)
    words.discard("")
    people = {stem(name) for sentence in lead for name in _people_in(text, sentence, family_names.all, written)}
    # Whom it tells of by the office alone is told of.
    for happening in review.happenings:
        for one in sorted(happening.participants & family_names.by_id.keys()):
            for name in sorted(family_names.by_id[one]):
                names.setdefault(stem(name), name.title())
    ahead = days is not None and article.day is not None and min(days) > article.day
    agency = article.dateline.agency if article.dateline is not None else None
    house = agency or article.credit or article.byline
    return Story(house, article.day, days, ahead, frozenset(people), names, frozenset(words))


class FamilyNames:
    """The words by which a piece names a person of the registry again: the last of a name, and the weak aliases."""

    def __init__(self, registry: Registry) -> None:
        self.by_id = {
            subject.id: frozenset(
                fold(name.split()[-1]) for name in (subject.name, *subject.aliases, *subject.weak_aliases)
            )
            for subject in registry.subjects.values()
            if subject.kind is SubjectKind.PERSON
        }
        self.all = frozenset(chain.from_iterable(self.by_id.values()))


def telling_words(text: str) -> list[str]:
    """The words of a text that tell of its news, by their stems, and its figures: neither small words nor years."""
    return [form.word for form in map(_FORMS.__getitem__, _WORD.findall(text)) if form.word]


def story_keys(story: Story) -> set[str]:
    """What two pieces have in common if they tell on one day of two of the names that each brings first."""
    if story.day is None:
        return set()
    days = story.days or {story.day - timedelta(n) for n in range(_NEXT_DAY + 1)}
    names = sorted(islice(story.names, _NAMES_TRIED))
    return {f"{one} {two} {day}" for one, two in combinations(names, 2) for day in days}


def may_be_one_day(story: Story, other: Story) -> bool:
    """Whether the news of two pieces may be of one day; a preview and a report are of two."""
    if story.day is None or other.day is None or story.ahead != other.ahead:
        return False
    if abs((story.day - other.day).days) > _NEWS_DAYS:
        return False
    if story.days is not None and other.days is not None:
        return not story.days.isdisjoint(other.days)
    if story.days is None and other.days is None:
        return story.day == other.day
    stated, day = (story.days, other.day) if story.days is not None else (other.days, story.day)
    return any(0 <= (day - one).days <= _NEXT_DAY for one in stated or ())


def _days_of(article: Article, text: str, lead: Sequence[Sentence]) -> frozenset[date] | None:
    """The days that a lead states, without those of history."""
    days: set[date] = set()
    for sentence in lead:
        expressions = read_dates(text, sentence.start, sentence.end)
        for timed in time_sentence(text, sentence.start, sentence.end, expressions, article.day, None, lambda: None):
            days.update(_days_in(timed.period))
    if article.day is None:
        return None
    oldest = article.day - timedelta(_NEWS_DAYS)
    return frozenset(day for day in days if day >= oldest) or None


def _days_in(period: Period) -> Iterator[date]:
    if period.precision is Precision.DAY and period.earliest is not None and period.latest is not None:
        count = (period.latest - period.earliest).days + 1
        if count <= _LONGEST_NEWS:
            yield from (period.earliest + timedelta(n) for n in range(count))


@dataclass(frozen=True, slots=True)
class _Form:
    """A word as it is written, and what it tells; what it does not tell is empty.

    ``word`` is its stem or its number, ``name`` its stem where it may be a name, ``opening`` the same where it may be
    one even as the first word of a sentence; ``shouts`` is above 0 in capitals, and below in other letters.
    """

    written: str
    word: str
    name: str
    opening: str
    shouts: int


class _Forms(dict[str, _Form]):
    """The forms that have been met, so that each is looked into once."""

    def __missing__(self, written: str) -> _Form:
        if len(self) >= _MOST_FORMS:
            self.clear()
        form = self[written] = _read_form(written.removesuffix("'s"))
        return form


_FORMS = _Forms()


def _read_form(word: str) -> _Form:
    folded = fold(word)
    name = stem(folded) if _is_capital(word) and len(word) >= _SHORTEST else ""
    return _Form(
        word,
        _read_figure(folded) if word[:1].isdigit() else _read_word(folded),
        name,
        "" if name and is_word(folded) else name,
        2 * (word.isupper() and len(word) > 1) - word[:1].isalpha(),
    )


def _read_figure(word: str) -> str:
    return "" if len(word) == 1 or _YEAR.fullmatch(word) else word.replace(",", "")


def _read_word(word: str) -> str:
    return "" if len(word) < _SHORTEST or word in COMMON_WORDS else stem(word)


def _is_capital(word: str) -> bool:
    return word[:1].isupper() and word not in NOT_BEFORE and word not in NO_NAME


def _names_in(forms: Sequence[_Form]) -> Iterator[tuple[str, str]]:
    """The words of a sentence that are written as names, and how; none of a sentence in capitals."""
    names = [form.name for form in forms]
    names[:1] = [form.opening for form in forms[:1]]
    if any(names) and not _is_shouted(forms):
        yield from ((name, form.written) for name, form in zip(names, forms, strict=True) if name)


def _people_in(text: str, sentence: Sentence, known: frozenset[str], written: Set[str]) -> Iterator[str]:
    """The family names in a sentence: "Rolf Ingerby" and "Captain Ingerby" give ingerby; of others those known.

    "Carmaker Velo" opens with no given name if the piece has "carmaker" among the words ``written`` in it.
    """
    tokens = [(m.start(), _FORMS[m[0]]) for m in _WORD.finditer(text, sentence.start, sentence.end)]
    if _is_shouted([form for _, form in tokens]):
        return
    yield from (
        fold(form.written)
        for (_, form), (_, following) in pairwise((*tokens, (len(text), _FORMS[""])))
        if form.written[:1].isupper() and fold(form.written) in known and following.written not in _SPEAKING
    )
    run: list[str] = []
    before: list[str] = []
    opened: list[str] = []
    end = 0
    for start, word in (*((start, form.written) for start, form in tokens), (len(text), "")):
        is_name = _is_capital(word) and not (not before and word.lower() in written)
        if run and not (text[end:start] in _BETWEEN_NAMES and (is_name or word in PARTICLES)):
            if _is_person(run, opened) and not _only_speaks(opened, word):
                yield fold(run[-1])
            run = []
        if run:
            run.append(word)
        elif is_name:
            run, opened = [word], before if text[end:start] == " " else []
        before, end = [*before[1 - _SPEAKER_WORDS :], fold(word)], start + len(word)


def _only_speaks(before: Sequence[str], after: str) -> bool:
    """Whether somebody is named as one who speaks about the news: "Mayor Arata said", "said her deputy, Ole Brandt"."""
    return after in _SPEAKING or not _SPEAKING.isdisjoint(before)


def _is_person(run: Sequence[str], words_before: Sequence[str]) -> bool:
    """Whether a run of capitals behind some words is a name: behind a title, or two words and no place."""
    before = words_before[-1] if words_before else ""
    first, last = fold(run[0]), fold(run[-1])
    if run[-1] in PARTICLES or len(last) < _SHORTEST:
        return False
    # Behind a title "Bush" and "Blair" are no towns.
    if before in BEFORE_NAMES:
        return True
    if is_place(last):
        return False
    return len(run) > 1 and before not in _BEFORE_PLACES and first not in PLACE_BEGINNINGS and not is_word(last)


def _is_shouted(forms: Sequence[_Form]) -> bool:
    return sum([form.shouts for form in forms]) > 0
