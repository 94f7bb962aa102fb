"""A small registry built in code, and the desk run over one text: what the tables of cases stand on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from copydesk import desk
from copydesk.corpus.dateline import read_dateline
from copydesk.kinds.kind import Kind
from copydesk.lexicon import Lexicon, compile_lexicon
from copydesk.model import (
    Article,
    Claim,
    Comparison,
    Fact,
    Level,
    Location,
    Metric,
    Part,
    PartKind,
    Registry,
    Subject,
    SubjectKind,
    Verdict,
)
from copydesk.registry.intervals import read_interval

HERE = Location("facts/test.yaml", 1, 1)


@dataclass(frozen=True)
class Case:
    """One row of a table: a text, and what the desk is to make of it.

    ``quote`` are words that the judged claim covers; ``verdict`` is ``None`` where the desk must not contradict.
    """

    name: str
    text: str
    verdict: str | None = None
    quote: str = ""
    subject: str | None = None
    value: str | None = None
    day: str = "2024-05-21"


def subject(
    id: str,
    kind: str,
    name: str,
    *,
    aliases: tuple[str, ...] = (),
    weak: tuple[str, ...] = (),
    adjectives: tuple[str, ...] = (),
    of: str | None = None,
) -> Subject:
    """A subject of a test registry."""
    return Subject(id, SubjectKind(kind), name, HERE, aliases, weak, adjectives, of)


def person(name: str) -> Subject:
    """A person under a slug of the name, known by the family name in context."""
    return subject(slug(name), "person", name, weak=(name.split(" ", 1)[1],))


def slug(name: str) -> str:
    """ "Ada Brook" → "ada-brook"."""
    return name.lower().replace(" ", "-")


def fact(of: str, kind: str, value: str, valid: str = "..", **more: str) -> Fact:
    """A fact of a test registry; ``valid`` as a registry writes it."""
    interval = read_interval(valid if valid != ".." else "1000-01-01/..")
    id = f"{of}/{kind}/{value}/{valid}"
    return Fact(id, kind, of, value, HERE, valid=interval.period, **more)  # type: ignore[arg-type]


def registry(
    subjects: list[Subject], facts: list[Fact], metrics: tuple[Metric, ...] = (), levels: tuple[Level, ...] = ()
) -> Lexicon:
    """The registry, compiled."""
    by_id = MappingProxyType({s.id: s for s in subjects})
    measures = MappingProxyType({metric.name: metric for metric in metrics})
    return compile_lexicon(Registry(by_id, tuple(facts), measures, levels))


def article_of(text: str, day: str | None) -> Article:
    """A text as an article: each paragraph a part of the body, after an optional "# headline"; a dateline is read."""
    published = None if day is None else date.fromisoformat(day)
    parts, at, dateline, headline = [], 0, None, None
    for paragraph in text.split("\n\n"):
        start = text.index(paragraph, at)
        at = start + len(paragraph)
        is_headline = paragraph.startswith("# ")
        parts.append(Part(PartKind.HEADLINE if is_headline else PartKind.BODY, start + 2 * is_headline, at))
        if is_headline:
            headline = paragraph[2:]
        else:
            dateline = dateline or read_dateline(text, start, at, published, opening=len(parts) == 1)
    return Article("test", "test.txt", text, tuple(parts), published, dateline=dateline, headline=headline)


def judged(lexicon: Lexicon, text: str, kind: Kind, day: str) -> list[tuple[Claim, Comparison]]:
    """What one kind makes of a text."""
    review = desk.review(article_of(text, day), lexicon, (kind,))
    assert not review.problems, review.problems
    return list(review.judged)


def meets(case: Case, found: list[tuple[Claim, Comparison]]) -> bool:
    """Whether what was judged is what a case expects."""
    if case.verdict is None:
        return all(comparison.verdict is not Verdict.CONTRADICTS for _, comparison in found)
    if case.verdict == "agrees" and any(comparison.verdict is Verdict.CONTRADICTS for _, comparison in found):
        return False
    return any(
        comparison.verdict == case.verdict
        and case.quote in claim.quote
        and case.subject in (None, claim.subject)
        and case.value in (None, claim.value)
        for claim, comparison in found
    )


def explain(found: list[tuple[Claim, Comparison]]) -> str:
    """What was judged, a line a claim, for the message of a failing case."""
    return "\n".join(f"{c.verdict}: {k.quote!r} {k.subject} = {k.value}; {c.note or c.says}" for k, c in found)
