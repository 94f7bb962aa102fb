"""The pairs of a corpus that tell the same, as findings: one a pair, with passages, differences and cluster."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from copydesk.duplicates.clusters import name_clusters
from copydesk.duplicates.compared import Compared
from copydesk.duplicates.differences import find_differences, say_differences
from copydesk.duplicates.events import SharedEvent
from copydesk.duplicates.evidence import Evidence
from copydesk.duplicates.passages import align
from copydesk.duplicates.relations import Relation, Verdict
from copydesk.duplicates.shingles import stretches
from copydesk.fingerprint import fingerprint
from copydesk.model import (
    Article,
    Difference,
    Finding,
    PartKind,
    Passage,
    Registry,
    Related,
    Review,
    Severity,
)
from copydesk.phrasing import say_list, say_period
from copydesk.text import line_and_column, sentences

_CODES: Final = {
    Verdict.COPY: "CD301",
    Verdict.NEAR_COPY: "CD302",
    Verdict.OVERLAP: "CD303",
    Verdict.SAME_EVENT: "CD304",
}

_EXAMPLES: Final = 4
"""Words that a message shows of those that two articles have in common: the rarest."""


def find_duplicates(reviews: Sequence[Review], registry: Registry) -> list[Finding]:
    """One finding for each pair of articles that tell the same, sorted by the two ids.

    A verbatim copy is an error, every other pair a warning.
    ``article`` is the smaller id, ``related`` holds the other; the order of the reviews does not matter.
    """
    compared = Compared(reviews, registry)
    clusters = _name_clusters(compared.reviews, compared.relations)
    found = []
    for (first, second), relation in compared.relations.items():
        review, other = compared.reviews[first], compared.reviews[second]
        passages = align(compared.body(first), compared.body(second))
        differences = find_differences(review, other, registry)
        cluster = clusters.get((review.article.id, other.article.id))
        found.append(_finding(review.article, other.article, relation, passages, differences, cluster, registry))
    return found


def _name_clusters(reviews: Sequence[Review], related: dict[tuple[int, int], Relation]) -> dict[tuple[str, str], str]:
    # Strongest first, so that a cluster grows from its surest pair.
    strongest = sorted(related, key=lambda pair: (related[pair].verdict, -related[pair].containment, pair))
    pairs = [
        (reviews[first].article.id, reviews[second].article.id, related[first, second]) for first, second in strongest
    ]
    return name_clusters(
        [(one, two) for one, two, relation in pairs if relation.verdict <= Verdict.NEAR_COPY],
        [(one, two) for one, two, relation in pairs if relation.verdict > Verdict.NEAR_COPY],
    )


def _finding(
    article: Article,
    other: Article,
    relation: Relation,
    passages: tuple[Passage, ...],
    differences: tuple[Difference, ...],
    cluster: str | None,
    registry: Registry,
) -> Finding:
    here, there = _lead(article), _lead(other)
    start, end = (passages[0].start, passages[0].end) if passages else here
    other_start, other_end = (passages[0].other_start, passages[0].other_end) if passages else there
    line, column = line_and_column(article.source, start)
    code = _CODES[relation.verdict]
    return Finding(
        code=code,
        kind="duplicate",
        verdict=relation.verdict.word,
        severity=_severity(relation),
        article=article.id,
        path=article.path,
        line=line,
        column=column,
        start=start,
        end=end,
        quote=article.source[start:end],
        says=article.source[slice(*here)],
        registry="",
        message=_message(article, other, relation, passages, differences, registry),
        fingerprint=fingerprint(code, None, article.id, other.id, ""),
        related=(Related(other.id, other.path, other_start, other_end, other.source[other_start:other_end]),),
        passages=passages,
        differences=differences,
        cluster=cluster,
    )


def _severity(relation: Relation) -> Severity:
    return Severity.ERROR if relation.verdict is Verdict.COPY else Severity.WARNING


def _lead(article: Article) -> tuple[int, int]:
    """The headline, else the first sentence; a piece without either is nothing but its first line."""
    told = sentences(article)
    first = next((one for one in told if one.part is PartKind.HEADLINE), told[0] if told else None)
    return (0, len(article.source.partition("\n")[0])) if first is None else (first.start, first.end)


def _message(
    article: Article,
    other: Article,
    relation: Relation,
    passages: Sequence[Passage],
    differences: Sequence[Difference],
    registry: Registry,
) -> str:
    """The reasons as one sentence: "same event: A and B, meeting on 2024-11-04 in C; 3 of 9 paragraphs …"."""
    reasons = [_opening(relation)]
    if relation.events:
        event = _say_event(relation.events[0], registry)
        more = len(relation.events) - 1
        reasons.append(f"same event: {event}" + (f", and {more} more" if more else ""))
    elif relation.evidence is not None:
        reasons.append(f"same event: {_say_evidence(relation.evidence)}")
    paragraphs = list(stretches(article))
    shared = sum(any(p.start < end and start < p.end for p in passages) for start, end in paragraphs)
    if passages and relation.verdict is not Verdict.COPY:
        reasons.append(f"{shared} of {_count(len(paragraphs), 'paragraph')} share passages")
    reasons.append(say_differences(differences))
    return "; ".join(reason for reason in reasons if reason)


def _opening(relation: Relation) -> str:
    if relation.verdict is Verdict.COPY:
        exact = "equal but for case, punctuation and page furniture"
        return f"copy: the two bodies are {exact if relation.longest else 'one text but for a few words'}"
    if relation.verdict is Verdict.NEAR_COPY:
        return "near-copy: one text, edited or cut"
    if relation.verdict is Verdict.OVERLAP and relation.longest:
        return f"overlap: both have one passage of {relation.longest} words"
    return "overlap: half of the shorter piece or more is in both" if relation.verdict is Verdict.OVERLAP else ""


def _say_event(event: SharedEvent, registry: Registry) -> str:
    who = say_list([registry.name_of(one).removeprefix("country:") for one in event.participants])
    what = f", {say_list(event.kinds)}" if event.kinds else ""
    when = f" {say_period(event.when)}" if event.when is not None else ""
    where = f" in {registry.name_of(event.place).removeprefix('country:')}" if event.place is not None else ""
    return f"{who}{what}{when}{where}"


def _say_evidence(evidence: Evidence) -> str:
    """Why words alone make one event: "news of one day; 4 names (Petrel, Sisters …), 2 figures (18, 34) …"."""
    said = [
        f"{_count(len(words), noun)} ({', '.join(words[:_EXAMPLES])}{' …' if len(words) > _EXAMPLES else ''})"
        for words, noun in ((evidence.names, "name"), (evidence.figures, "figure"), (evidence.words, "other word"))
        if words
    ]
    return f"news of one day, in which both have {say_list(said)}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
