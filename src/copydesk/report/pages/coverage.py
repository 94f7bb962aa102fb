"""What was not checked: claims that no fact covers, each with YAML to paste, and facts that no article mentions."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from copydesk.model import Article, Claim, Mood, Period, Quantity, Registry
from copydesk.phrasing import say_quantity, say_subject, say_value
from copydesk.report.marks import Excerpt, cut_excerpt
from copydesk.report.pages.fact import Link
from copydesk.report.pages.fact_groups import FactGroup, FactRow, fact_row, group_facts
from copydesk.report.pages.lookup import Lookup, Reading
from copydesk.report.safety import visible
from copydesk.report.states import State
from copydesk.yaml_text import write_scalar, write_value

CLAIMS_SHOWN = 400
_ARTICLES_SHOWN = 5
_FIRST_FACTS = 5
_COMMENT_WIDTH = 72
_SOURCE_TO_NAME = "    sources: [{title: …, publisher: …, date: …, url: …}]"

# Kinds whose fact holds for a time; the article vouches for its own day only.
_HELD_FOR_A_TIME = ("holder", "level", "role", "place", "name")


@dataclass(frozen=True, slots=True)
class Uncovered:
    """A claim that no fact covers, told once however many articles make it."""

    kind: str
    about: str
    value: str
    count: int
    excerpt: Excerpt
    articles: tuple[Link, ...]
    more: int
    reason: str
    file: str | None
    stub: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """Claims without a fact and facts without a claim, ``claims_more`` of them left out of a very long page.

    ``first`` are the first of the facts.
    """

    claims: tuple[Uncovered, ...]
    claims_more: int
    facts: tuple[FactGroup, ...]
    first: tuple[FactRow, ...]
    uncovered: int
    unmentioned: int


def gather_coverage(lookup: Lookup) -> Coverage:
    """Fold uncovered claims by what they say, the most frequent first."""
    registry = lookup.run.registry
    groups: dict[tuple[str, ...], list[Reading]] = {}
    total = 0
    for reading in _uncovered(lookup.readings.values()):
        claim = reading.claim
        if claim is not None:
            total += 1
            value = say_value(claim.value, registry)
            slot = (claim.kind, claim.subject or "", claim.metric or claim.qualifier or "", claim.who or "")
            groups.setdefault((*slot, value), []).append(reading)
    ranked = sorted(groups.values(), key=len, reverse=True)
    facts = [fact for fact in registry.facts if fact.id not in lookup.on_fact]
    return Coverage(
        tuple(_claim_line(found, lookup) for found in ranked[:CLAIMS_SHOWN]),
        max(0, len(ranked) - CLAIMS_SHOWN),
        group_facts(facts, lookup),
        tuple(fact_row(fact, lookup) for fact in facts[:_FIRST_FACTS]),
        total,
        len(facts),
    )


def write_stub(claim: Claim, article: Article, registry: Registry) -> str:
    """A claim as a draft fact, to paste and complete: it says no more than the article does.

    The sentence stands above it as a comment. The source is left to be named, since a fact never
    rests on the article that is checked against it.
    """
    claim = _as_fact(claim)
    period = claim.as_of.period
    rows: list[tuple[str, str | None]] = [
        ("kind", claim.kind),
        ("qualifier", claim.qualifier),
        ("metric", claim.metric),
        ("who", claim.who),
    ]
    written = [f"{key}: {write_scalar(value)}" for key, value in rows if value]
    written.append(f"value: {write_value(claim.value)}")
    if isinstance(claim.value, Quantity) and claim.value.out_of is not None:
        written.append(f"out_of: {write_scalar(say_quantity(claim.value.out_of))}")
    if period is not None and claim.kind in ("figure", *_HELD_FOR_A_TIME):
        written.append(f"{'period' if claim.kind == 'figure' else 'valid'}: {write_scalar(period.edtf)}")
    if claim.attribution:
        written.append(f"according_to: {write_scalar(claim.attribution)}")
    sentence = visible(" ".join(article.source[claim.sentence.start : claim.sentence.end].split()))
    comment = textwrap.wrap(sentence, _COMMENT_WIDTH, break_long_words=False, break_on_hyphens=False)
    lines = [*(f"  # {line}" for line in comment), "  - " + written[0], *(f"    {line}" for line in written[1:])]
    return "\n".join([*lines, _SOURCE_TO_NAME]) + "\n"


def _as_fact(claim: Claim) -> Claim:
    """A claim in the form that a fact has: presence is a whole list, "an observer since 2016" a role with its time."""
    if claim.kind == "participants":
        name = str(claim.value).removeprefix("country:")
        return replace(claim, kind="list", qualifier="participants", value=(name,), who=None)
    claim = claim if claim.who is None else replace(claim, who=claim.who.removeprefix("country:"))
    if claim.kind != "role" or claim.metric is None:
        return claim
    since = claim.value
    role = replace(claim, value=claim.metric, metric=None, qualifier=None)
    if not isinstance(since, Period) or since.earliest is None:
        return role
    return replace(
        role, as_of=replace(claim.as_of, period=Period(since.earliest, None, since.precision, extended=True))
    )


def _uncovered(readings: Iterable[Sequence[Reading]]) -> Iterable[Reading]:
    for found in readings:
        yield from (reading for reading in found if reading.state is State.UNCOVERED)


def _claim_line(found: list[Reading], lookup: Lookup) -> Uncovered:
    reading = found[0]
    claim = reading.claim
    assert claim is not None
    registry = lookup.run.registry
    articles = list(dict.fromkeys(other.article for other in found))
    subject = registry.subjects.get(claim.subject) if claim.subject else None
    about = say_subject(claim.subject, registry) if claim.subject else "no subject that the registry knows"
    slot = (claim.metric or claim.qualifier or "").replace("-", " ")
    return Uncovered(
        kind=claim.kind,
        about=f"{slot}, {about}" if slot else about,
        value=say_value(claim.value, registry),
        count=len(found),
        excerpt=cut_excerpt(lookup.articles[reading.article], claim.start, claim.end),
        articles=tuple(
            Link(lookup.title(article), lookup.article_href(article)) for article in articles[:_ARTICLES_SHOWN]
        ),
        more=max(0, len(articles) - _ARTICLES_SHOWN),
        reason=_reason(reading),
        file=subject.location.path if subject is not None else None,
        stub=write_stub(claim, lookup.articles[reading.article], registry),
    )


def _reason(reading: Reading) -> str:
    if reading.comparison is not None and reading.comparison.note:
        return reading.comparison.note
    return "told as a plan" if reading.claim and reading.claim.mood is Mood.PLANNED else ""
