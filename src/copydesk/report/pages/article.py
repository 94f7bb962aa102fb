"""The page of one article: its text with marks, and a note for each mark."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from copydesk.model import Article, AsOf, Claim, Finding, Mood, Part, PartKind, Problem, Stet, Tier
from copydesk.phrasing import say_value
from copydesk.report.marks import Mark, Segment, cut_segments
from copydesk.report.pages.coverage import write_stub
from copydesk.report.pages.lookup import Lookup, Reading, title_of
from copydesk.report.pages.sources import SourceLine, source_lines
from copydesk.report.safety import language_tag
from copydesk.report.slugs import anchor_of, slug_of
from copydesk.report.states import DUPLICATE_WORDS, State

_OTHERS_SHOWN = 6

_TIERS = {
    Tier.CLAUSE: "named in the same clause",
    Tier.ACTORS: "known from who acts in the sentence",
    Tier.PARAGRAPH: "named in the same paragraph",
    Tier.DISCOURSE: "carried on from what was said before",
    Tier.DOCUMENT: "known from the article as a whole",
}
_MOODS = {
    Mood.ASSERTED: None,
    Mood.PLANNED: "told as a plan",
    Mood.NEGATED: "told in the negative",
    Mood.FORMER: "told as past",
    Mood.DISOWNED: "quoted, and not held by the article itself",
}


@dataclass(frozen=True, slots=True)
class Time:
    """How a time was resolved: "last year" → 2023, from the dateline of 2024-05-20."""

    expression: str | None
    resolved: str
    reason: str


@dataclass(frozen=True, slots=True)
class Other:
    """Another article that speaks of the same fact."""

    title: str
    href: str | None
    state: State
    quote: str


@dataclass(frozen=True, slots=True)
class Note:
    """What stands in the margin beside a mark."""

    number: int
    anchor: str
    back: str
    state: State
    kind: str
    quote: str
    gist: str
    open: bool
    stub: str = ""
    code: str | None = None
    sentence: str | None = None
    fact_href: str | None = None
    fact_place: str | None = None
    unconfirmed: bool = False
    message: str = ""
    says: str = ""
    registry: str = ""
    sources: tuple[SourceLine, ...] = ()
    time: Time | None = None
    why: tuple[str, ...] = ()
    attribution: str | None = None
    remark: str = ""
    stet: Stet | None = None
    against: tuple[Other, ...] = ()
    others: tuple[Other, ...] = ()
    others_more: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the article as it is shown, with the notes that begin in it."""

    kind: PartKind
    segments: tuple[Segment, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Another article on the same event, or with the same text."""

    word: str
    title: str
    href: str
    stet: bool


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """Everything the page of an article shows. ``headline`` is empty where the title is a first sentence."""

    title: str
    href: str
    identity: str
    path: str
    language: str
    facts: tuple[tuple[str, str], ...]
    counts: tuple[tuple[State, int], ...]
    headline: tuple[Block, ...]
    blocks: tuple[Block, ...]
    loose: tuple[Note, ...]
    pairs: tuple[Pair, ...]
    problems: tuple[Problem, ...]


def gather_article(article: Article, problems: tuple[Problem, ...], lookup: Lookup) -> ArticlePage:
    """Cut the text along its marks and write the notes."""
    notes: list[Note] = []
    marks: list[Mark] = []
    taken: set[str] = set()
    readings = lookup.readings.get(article.id, ())
    for number, reading in enumerate(readings, 1):
        note = _note(number, reading, article, lookup, taken)
        notes.append(note)
        marks.append(Mark(reading.start, reading.end, reading.state, number, note.anchor))
    blocks: list[Block] = []
    placed: set[int] = set()
    for part in _shown_parts(article):
        here = [mark for mark in marks if mark.start < part.end and part.start < mark.end]
        first = [mark.number for mark in here if mark.number not in placed]
        placed.update(first)
        date = article.dateline
        segments = cut_segments(article.source, part.start, part.end, here, (date.start, date.end) if date else (0, 0))
        blocks.append(Block(part.kind, segments, tuple(notes[number - 1] for number in first)))
    top = next((block for block in blocks if block.kind is PartKind.HEADLINE), None)
    counts = Counter(reading.state for reading in readings)
    return ArticlePage(
        title=title_of(article),
        href=f"articles/{slug_of(article.id)}.html",
        identity=article.id,
        path=article.path,
        language=language_tag(article.language),
        facts=_about(article),
        counts=tuple((state, counts[state]) for state in State if counts[state]),
        headline=(top,) if top else (),
        blocks=tuple(block for block in blocks if block is not top),
        loose=tuple(note for note in notes if note.number not in placed),
        pairs=tuple(_pair(article.id, finding, lookup) for finding in lookup.pairs.get(article.id, ())),
        problems=problems,
    )


def _shown_parts(article: Article) -> list[Part]:
    """The parts without the raw header, and as furniture whatever no part covers: nothing is lost."""
    shown: list[Part] = []
    position = 0
    for part in article.parts:
        if article.source[position : part.start].strip():
            shown.append(Part(PartKind.FURNITURE, position, part.start))
        if part.kind is not PartKind.HEADER and article.source[part.start : part.end].strip():
            shown.append(part)
        position = max(position, part.end)
    if article.source[position:].strip():
        shown.append(Part(PartKind.FURNITURE, position, len(article.source)))
    return shown


def _about(article: Article) -> tuple[tuple[str, str], ...]:
    rows = (
        ("Published", article.published.isoformat() if article.published else None),
        ("Updated", article.updated.isoformat() if article.updated else None),
        ("Dateline", article.dateline.text if article.dateline else None),
        ("Byline", article.byline),
        ("Credit", article.credit),
        ("File", article.path),
    )
    return tuple((label, value) for label, value in rows if value)


def _pair(article: str, finding: Finding, lookup: Lookup) -> Pair:
    sides = [finding.article, *(other.article for other in finding.related)]
    other = next((side for side in sides if side != article), article)
    return Pair(
        DUPLICATE_WORDS.get(finding.verdict, finding.verdict),
        lookup.title(other),
        lookup.finding_href(finding) or "duplicates.html",
        finding.stet is not None,
    )


def _note(number: int, reading: Reading, article: Article, lookup: Lookup, taken: set[str]) -> Note:
    finding, claim, comparison = reading.finding, reading.claim, reading.comparison
    anchor = f"n{number}"
    if finding is not None:
        named = anchor_of(finding.fingerprint) + ("" if reading.seen_from is None else "-other")
        anchor = named if named not in taken else anchor
    taken.add(anchor)
    fact = comparison.fact if comparison else lookup.facts.get(finding.fact or "") if finding else None
    others, more = _others(reading, fact.id if fact else None, lookup)
    says = finding.says if finding else comparison.says if comparison else ""
    if reading.seen_from is not None:
        says = reading.seen_from.quote
    if not says and claim is not None:
        says = say_value(claim.value, lookup.run.registry)
    message = finding.message if finding else comparison.message if comparison else ""
    return Note(
        number=number,
        anchor=anchor,
        back=f"m{number}",
        state=reading.state,
        kind=reading.kind,
        quote=article.source[reading.start : reading.end],
        gist=(lookup.sentence(fact) if fact else _slot(claim) + says) or message,
        stub=write_stub(claim, article, lookup.run.registry) if claim and reading.state is State.UNCOVERED else "",
        open=reading.state in (State.CONTRADICTS, State.UNCLEAR, State.STET),
        code=finding.code if finding else None,
        sentence=lookup.sentence(fact) if fact else None,
        fact_href=lookup.fact_href(fact.id) if fact else None,
        fact_place=f"{fact.location.path}:{fact.location.line}" if fact else None,
        unconfirmed=fact.unconfirmed if fact else False,
        message=message,
        says=says,
        registry=finding.registry if finding else comparison.registry if comparison else "",
        sources=source_lines(fact, lookup) if fact else (),
        time=_time(claim.as_of) if claim else None,
        why=_why(reading),
        attribution=claim.attribution if claim else None,
        remark=finding.note if finding and finding.note else comparison.note if comparison else "",
        stet=finding.stet if finding else None,
        against=_against(reading, lookup),
        others=others,
        others_more=more,
    )


def _slot(claim: Claim | None) -> str:
    """What a claim without a fact is about, as a label: "cost of wing: "."""
    slot = (claim.metric or claim.qualifier) if claim is not None else None
    return f"{slot.replace('-', ' ')}: " if slot else ""


def _time(as_of: AsOf) -> Time | None:
    if as_of.period is None:
        return None
    reason = as_of.reason
    if not reason and as_of.anchor is not None:
        reason = f"counted from {as_of.anchor.isoformat()}"
    return Time(as_of.expression, as_of.period.edtf, reason)


def _why(reading: Reading) -> tuple[str, ...]:
    claim = reading.claim
    if claim is None:
        return ()
    subject = (f"the subject is {_TIERS[claim.tier]}",) if claim.subject is not None else ()
    words = (*subject, claim.binding, _MOODS[claim.mood], claim.doubt)
    return tuple(word for word in words if word)


def _against(reading: Reading, lookup: Lookup) -> tuple[Other, ...]:
    """The other side of a finding between two places: the place where the other value stands."""
    finding = reading.finding
    if finding is None:
        return ()
    anchor = anchor_of(finding.fingerprint)
    if reading.seen_from is not None:
        href = lookup.article_href(finding.article, anchor)
        return (Other(lookup.side(finding, finding.article), href, reading.state, finding.quote),)
    return tuple(
        Other(
            lookup.side(finding, other.article),
            lookup.article_href(other.article, f"{anchor}-other"),
            reading.state,
            other.quote,
        )
        for other in finding.related[:_OTHERS_SHOWN]
    )


def _others(reading: Reading, fact: str | None, lookup: Lookup) -> tuple[tuple[Other, ...], int]:
    if fact is None:
        return (), 0
    gravest: dict[str, Reading] = {}
    for other in lookup.on_fact.get(fact, ()):
        held = gravest.get(other.article)
        if other.article != reading.article and (held is None or other.state.rank < held.state.rank):
            gravest[other.article] = other
            if len(gravest) > 4 * _OTHERS_SHOWN:
                break
    ranked = sorted(gravest.values(), key=lambda other: (other.state.rank, other.article))
    shown = tuple(
        Other(
            lookup.title(other.article),
            lookup.article_href(other.article),
            other.state,
            lookup.articles[other.article].source[other.start : other.end],
        )
        for other in ranked[:_OTHERS_SHOWN]
    )
    return shown, len(ranked) - len(shown)
