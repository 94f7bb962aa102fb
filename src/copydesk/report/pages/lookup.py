"""What pages ask of a run over and over: a reading by article or fact, a headline, an address."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from copydesk.model import Article, Claim, Comparison, Fact, Finding, PartKind, Related, Run
from copydesk.patterns import re
from copydesk.phrasing import say_fact
from copydesk.report.slugs import anchor_of, slug_of
from copydesk.report.states import State, is_pair, state_of

_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*(?=\s)")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Reading:
    """One stretch of an article that was judged: a claim with its comparison, a finding, or both.

    ``seen_from`` is set on the other side of a finding: the stretch is then its related one.
    """

    article: str
    start: int
    end: int
    kind: str
    state: State
    claim: Claim | None = None
    comparison: Comparison | None = None
    finding: Finding | None = None
    seen_from: Related | None = None


@dataclass(frozen=True, slots=True)
class Lookup:
    """A run with its indexes. Addresses are relative to the folder of the report."""

    run: Run
    articles: Mapping[str, Article]
    facts: Mapping[str, Fact]
    sentences: Mapping[str, str]
    readings: Mapping[str, Sequence[Reading]]
    on_fact: Mapping[str, Sequence[Reading]]
    pairs: Mapping[str, Sequence[Finding]]

    def article_href(self, article: str, anchor: str | None = None) -> str | None:
        """Where an article's page is; ``None`` for one that the run did not review."""
        if article not in self.articles:
            return None
        return f"articles/{slug_of(article)}.html" + (f"#{anchor}" if anchor else "")

    def finding_href(self, finding: Finding) -> str | None:
        """Where a finding is explained: its note in the article, or the pair among the duplicates."""
        anchor = anchor_of(finding.fingerprint)
        if is_pair(finding):
            return f"duplicates.html#{anchor}"
        return self.article_href(finding.article, anchor)

    def fact_href(self, fact: str | None) -> str | None:
        """Where a fact's page is; ``None`` for a finding that rests on no fact."""
        return f"facts/{slug_of(fact)}.html" if fact in self.facts and fact is not None else None

    def sentence(self, fact: Fact) -> str:
        """A fact as a sentence, said once for all the pages that need it."""
        return self.sentences.get(fact.id) or say_fact(fact, self.run.registry)

    def title(self, article: str) -> str:
        """What a reader knows an article by: its headline, else its first sentence, else its id."""
        found = self.articles.get(article)
        return article if found is None else title_of(found)

    def side(self, finding: Finding, article: str) -> str:
        """What the other side of a finding is called: by its title, unless both stand in one article."""
        return "in the same article" if finding.kind == "self" else self.title(article)


def look_up(run: Run) -> Lookup:
    """Index a run once for all pages."""
    articles = {article.id: article for article in run.articles}
    readings: dict[str, list[Reading]] = {identity: [] for identity in articles}
    on_fact: dict[str, list[Reading]] = {}
    pairs: dict[str, list[Finding]] = {}
    by_span: dict[tuple[str, str, int, int], Finding] = {}
    for finding in run.findings:
        if is_pair(finding):
            for side in dict.fromkeys((finding.article, *(other.article for other in finding.related))):
                pairs.setdefault(side, []).append(finding)
            continue
        for start, end in _spans(finding):
            by_span.setdefault((finding.article, finding.kind, start, end), finding)
    shown: set[tuple[str, str, int, int]] = set()
    for review in run.reviews:
        for claim, comparison in review.judged:
            key = (review.article.id, claim.kind, claim.start, claim.end)
            match = by_span.get(key)
            if match is not None and match.fact != (comparison.fact.id if comparison.fact else None):
                match = None
            if match is not None:
                shown.add(key)
            stet = match is not None and match.stet is not None
            reading = Reading(
                review.article.id,
                claim.start,
                claim.end,
                claim.kind,
                state_of(comparison.verdict, stet),
                claim,
                comparison,
                match,
            )
            readings[review.article.id].append(reading)
            if comparison.fact is not None:
                on_fact.setdefault(comparison.fact.id, []).append(reading)
    for key, finding in by_span.items():
        if key not in shown and finding.article in readings:
            state = state_of(finding.verdict, finding.stet is not None)
            reading = Reading(*_placed(key), state, finding.claim, finding=finding)
            readings[finding.article].append(reading)
            if finding.fact is not None:
                on_fact.setdefault(finding.fact, []).append(reading)
    for reading in _other_sides(run.findings):
        if reading.article in readings:
            readings[reading.article].append(reading)
    for found in readings.values():
        found.sort(key=lambda reading: (reading.start, reading.end, reading.state.rank, reading.kind))
    facts = {fact.id: fact for fact in run.registry.facts}
    sentences = {fact.id: say_fact(fact, run.registry) for fact in run.registry.facts}
    return Lookup(run, articles, facts, sentences, readings, on_fact, pairs)


def title_of(article: Article) -> str:
    """An article's headline, else the first sentence of its body, else its id; one line, never its header."""
    if article.headline and article.headline.strip():
        return _SPACE.sub(" ", article.headline).strip()
    for part in article.parts:
        if part.kind is not PartKind.BODY:
            continue
        start = part.start
        if article.dateline is not None and start <= article.dateline.start < part.end:
            start = article.dateline.end
        text = _SPACE.sub(" ", article.source[start : part.end]).strip()
        ending = _SENTENCE_END.search(text)
        sentence = text[: ending.end()] if ending else text
        if len(sentence) > 140:
            sentence = sentence[:140].rpartition(" ")[0] + "…"
        if sentence:
            return sentence
    return article.id


def say_days(article: Article) -> str:
    """The day an article was published, and the day of its dateline where that is another.

    "2024-03-15, dateline 2024-03-14"; nothing where the article bears no day.
    """
    published = article.published
    dateline = article.dateline.date if article.dateline is not None else None
    days = [published.isoformat()] if published is not None else []
    if dateline is not None and dateline != published:
        days.append(f"dateline\u00a0{dateline.isoformat()}")
    return ", ".join(days)


def _spans(finding: Finding) -> dict[tuple[int, int], None]:
    places = ((place.start, place.end) for place in finding.places)
    return dict.fromkeys(((finding.start, finding.end), *places))


def _placed(key: tuple[str, str, int, int]) -> tuple[str, int, int, str]:
    article, kind, start, end = key
    return article, start, end, kind


def _other_sides(findings: Sequence[Finding]) -> Iterator[Reading]:
    for finding in findings:
        if is_pair(finding):
            continue
        state = state_of(finding.verdict, finding.stet is not None)
        for other in finding.related:
            yield Reading(other.article, other.start, other.end, finding.kind, state, finding=finding, seen_from=other)
