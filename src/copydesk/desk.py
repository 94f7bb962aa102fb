"""The verb: review an article, and run a whole corpus. The pipeline in reading order; knows no kind by name."""

from __future__ import annotations

import gc
import traceback
from collections.abc import Iterable, Sequence
from datetime import date

from copydesk.agreement import SELF, disagreements
from copydesk.agreement.cross import find_disagreements
from copydesk.corpus import Corpus
from copydesk.duplicates import find_duplicates
from copydesk.events import happenings_in
from copydesk.findings import find
from copydesk.kinds import KINDS
from copydesk.kinds.kind import Kind
from copydesk.lexicon import Lexicon, compile_lexicon
from copydesk.model import Article, Claim, Comparison, Happening, Problem, Review, Run, Verdict, count
from copydesk.reading import Copy, Reading
from copydesk.registry import Loaded
from copydesk.stet import settle
from copydesk.text import line_and_column

# So many new objects are awaited before those without an owner are looked for.
_SELDOM = 100_000


def review(article: Article, lexicon: Lexicon, kinds: Sequence[Kind] = KINDS) -> Review:
    """Read an article and judge its claims: every claim with what the registry holds of it, in reading order.

    A crash of one kind on one sentence is a problem of that sentence (CD000); the rest is read on.
    """
    if article.language != "en":
        return Review(article, (), (_not_reviewed(article),))
    copy = Copy(article, lexicon)
    judged: list[tuple[Claim, Comparison]] = []
    problems: list[Problem] = []
    happenings: list[Happening] = []
    awake: dict[Reading, list[Kind]] = {}
    for kind in kinds:
        try:
            for reading in kind.readings_of(copy):
                awake.setdefault(reading, []).append(kind)
        except Exception as error:
            problems.append(_crashed(article, 0, kind.name, error))
    for reading in copy.readings:
        for kind in awake.get(reading, ()):
            try:
                judged += [(claim, kind.compare(claim, lexicon.registry)) for claim in kind.read(reading)]
            except Exception as error:  # a crash must never look like "no finding"
                problems.append(_crashed(article, reading.sentence.start, kind.name, error))
        try:
            happenings += happenings_in(reading)
        except Exception as error:
            problems.append(_crashed(article, reading.sentence.start, "event", error))
    for kind in kinds:
        if (read := kind.read_above) is None:
            continue
        for reading in copy.above:
            try:
                judged += [(claim, kind.compare(claim, lexicon.registry)) for claim in read(reading)]
            except Exception as error:
                problems.append(_crashed(article, reading.sentence.start, kind.name, error))
    judged = _without_doubled(judged)
    judged.sort(key=lambda pair: (pair[0].start, pair[0].end, pair[0].kind, str(pair[0].subject)))
    judged = _without_yielding(judged, kinds)
    at_odds: list[tuple[Claim, Comparison]] = []
    try:
        at_odds = disagreements(copy, judged, happenings)
    except Exception as error:
        problems.append(_crashed(article, 0, SELF, error))
    copy.close()
    return Review(article, tuple(judged), tuple(problems), tuple(happenings), tuple(at_odds))


def _without_doubled(judged: list[tuple[Claim, Comparison]]) -> list[tuple[Claim, Comparison]]:
    """Drop what is only flagged where a fact judges the same words."""
    firm = {(claim.start, claim.end) for claim, comparison in judged if comparison.fact and _is_firm(comparison)}
    return [(k, c) for k, c in judged if not c.flagged or (k.start, k.end) not in firm]


def _is_firm(comparison: Comparison) -> bool:
    return comparison.verdict in (Verdict.AGREES, Verdict.CONTRADICTS)


def _without_yielding(judged: list[tuple[Claim, Comparison]], kinds: Sequence[Kind]) -> list[tuple[Claim, Comparison]]:
    """One contradiction is enough at one place: the claims of kinds that yield make room for another kind's."""
    yielding = {kind.name for kind in kinds if kind.yields}
    if not any(claim.kind in yielding for claim, _ in judged):
        return judged
    firm = [c for c, k in judged if k.verdict is Verdict.CONTRADICTS and c.kind not in yielding]
    return [
        (claim, comparison)
        for claim, comparison in judged
        if claim.kind not in yielding or not any(c.start < claim.end and claim.start < c.end for c in firm)
    ]


def review_all(articles: Iterable[Article], lexicon: Lexicon) -> tuple[Review, ...]:
    """Review many articles, one after the other.

    Garbage is collected but seldom meanwhile: a review leaves none, and a large registry, which stays, would be gone
    through at every full collection.
    """
    usual = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(_SELDOM, *usual[1:])
    try:
        return tuple(review(article, lexicon) for article in articles)
    finally:
        gc.set_threshold(*usual)


def run_desk(
    corpus: Corpus,
    loaded: Loaded,
    *,
    today: date,
    corpus_name: str = "seeds",
    facts_name: str = "facts",
    own: bool = True,
) -> Run:
    """Review every article, compare the articles with each other, and fold what was found into findings.

    Where the corpus is not the registry's ``own``, stets about articles that are not in it are passed over.
    """
    lexicon = compile_lexicon(loaded.registry)
    reviews = review_all(corpus.articles, lexicon)
    duplicates = find_duplicates(reviews, loaded.registry)
    findings = [finding for one in reviews for finding in find(one, loaded.registry)]
    ids = {article.id for article in corpus.articles}
    across = find_disagreements(reviews, lexicon)
    findings, unsettled = settle([*findings, *across, *duplicates], loaded.registry, ids, today, own=own)
    findings.sort(key=lambda f: (f.article, f.start, f.end, f.code, f.fact or "", f.fingerprint))
    problems = (*corpus.problems, *loaded.problems, *(p for one in reviews for p in one.problems), *unsettled)
    summary = count(reviews, loaded.registry, len(duplicates), sum(f.stet is not None for f in findings))
    return Run(loaded.registry, reviews, tuple(findings), problems, summary, today, corpus_name, facts_name)


def _not_reviewed(article: Article) -> Problem:
    return Problem("CD008", f"not reviewed: the language is not English ({article.language})", article.path)


def _crashed(article: Article, offset: int, kind: str, error: Exception) -> Problem:
    line, column = line_and_column(article.source, offset)
    where = traceback.extract_tb(error.__traceback__)[-1]
    message = f"crash while reading '{kind}': {type(error).__name__}: {error} ({where.name}, line {where.lineno})"
    return Problem("CD000", message, article.path, line, column)
