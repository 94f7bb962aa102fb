"""A finding as a message in four parts: where, what the article says, what we hold and on whose word, what next."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from copydesk.model import Article, Fact, Finding, Problem, Severity, Source
from copydesk.newsroom import DRAFT
from copydesk.output.shelf import Shelf
from copydesk.output.style import PLAIN, Style
from copydesk.problems import excerpt, render_problem, visible
from copydesk.stet import terms_of
from copydesk.text import line_and_column

_LONGEST_LABEL = 60
_MOST_DIFFERENCES = 6
_MOST_SIDES = 3


def render_finding(finding: Finding, shelf: Shelf, style: Style = PLAIN) -> str:
    """The message of a finding; of a pair, both sides. No newline at the end.

    >>> print(render_finding(finding, shelf))  # doctest: +SKIP
    CD101 holder: Ben Hale was Director of the museum until 2019, the article says …
     --> seeds/opening.txt:3:9
    """
    weight = "stet" if finding.stet is not None else str(finding.severity)
    head = style.paint(f"{finding.code} {finding.kind}", _role(weight))
    width = max(len(str(line)) for line in _lines(finding, shelf))
    text = [f"{head}: {style.paint(visible(finding.message), 'strong')}"]
    text += _quote(finding, shelf, width, style)
    for other in finding.related[:_MOST_SIDES]:
        article = shelf.articles.get(other.article)
        where = visible(shelf.place_of(other.path))
        text += _side(":::", where, article, other.start, other.end, "", width, style)
    text += _fact(finding, shelf, width)
    text += [f"{' ' * width}  = {label}: {visible(words)}" for label, words in _remarks(finding, shelf)]
    return style.fit("\n".join(text))


def render_trouble(problem: Problem, shelf: Shelf | None, style: Style = PLAIN) -> str:
    """A problem as its message, with the path from where the reader stands."""
    head, newline, rest = render_problem(problem if shelf is None else shelf.located(problem)).partition("\n")
    return style.fit(style.paint(head, str(problem.severity)) + newline + rest)


def _role(weight: str) -> str:
    return weight if weight in ("error", "warning", "info") else "quiet"


def _lines(finding: Finding, shelf: Shelf) -> Iterator[int]:
    yield finding.line
    for other in finding.related[:_MOST_SIDES]:
        article = shelf.articles.get(other.article)
        yield 1 if article is None else line_and_column(article.source, other.start)[0]


def _quote(finding: Finding, shelf: Shelf, width: int, style: Style) -> list[str]:
    fact = shelf.facts.get(finding.fact or "")
    held = finding.registry
    if fact is not None and len(held) > _LONGEST_LABEL:
        held = shelf.run.registry.name_of(fact.value)
    holder = "calendar" if finding.kind == "calendar" else "registry"
    label = f"{holder}: {held}" if held else ""
    article = shelf.articles.get(finding.article)
    where = visible(shelf.place_of(finding.path))
    return _side("-->", where, article, finding.start, finding.end, label, width, style)


def _side(
    arrow: str, where: str, article: Article | None, start: int, end: int, label: str, width: int, style: Style
) -> list[str]:
    """One article's line with a caret under the words; only its path where the text is not at hand."""
    margin = " " * width
    if article is None:
        return [f"{margin} {arrow} {where}"]
    line, column = line_and_column(article.source, start)
    first = start - column + 1
    last = article.source.find("\n", first)
    text = article.source[first : len(article.source) if last < 0 else last].rstrip("\r")
    shown, pad, caret = excerpt(text, column - 1, max(1, min(end, first + len(text)) - start))
    caret = style.paint(f"{caret} {visible(label)}".rstrip(), "error" if arrow == "-->" else "info")
    return [
        f"{margin} {arrow} {where}:{line}:{column}",
        f"{margin} |",
        f"{line:>{width}} | {shown}".rstrip(),
        f"{margin} | {pad}{caret}",
        f"{margin} |",
    ]


def _fact(finding: Finding, shelf: Shelf, width: int) -> list[str]:
    fact = shelf.facts.get(finding.fact or "")
    return [] if fact is None else [f"{' ' * width} ::: {visible(str(fact.location))}"]


def _remarks(finding: Finding, shelf: Shelf) -> Iterator[tuple[str, str]]:
    """Notes and the help, in reading order; of a pair, first where the two differ."""
    for words in _differences(finding, shelf):
        yield "note", words
    fact = shelf.facts.get(finding.fact or "")
    grounds = [words for words in (_time(finding), _word(fact)) if words]
    if grounds:
        yield "note", "; ".join(grounds)
    if finding.note and finding.note not in (finding.message, *grounds):
        yield "note", finding.note
    if finding.claim is not None and finding.claim.subject is not None:
        yield "note", f"tied to its subject by: {finding.claim.binding}"
    if len(finding.places) > 1:
        source = shelf.articles[finding.article].source
        lines = dict.fromkeys(str(line_and_column(source, place.start)[0]) for place in finding.places)
        yield "note", f"{len(finding.places)} times, on line{'s' * (len(lines) > 1)} {', '.join(lines)}"
    if len(finding.related) > _MOST_SIDES:
        yield "note", f"and {len(finding.related) - _MOST_SIDES} articles more"
    if finding.stet is not None:
        stet = finding.stet
        yield "note", f"stands until {stet.until.isoformat()}: {stet.reason} ({stet.by})"
    else:
        yield "help", _help(finding)


def _time(finding: Finding) -> str:
    """ "last year" is 2023, from 2024-05-20."""
    if finding.claim is None or finding.claim.as_of.period is None:
        return ""
    as_of = finding.claim.as_of
    assert as_of.period is not None
    if as_of.period.edtf in as_of.reason:
        return as_of.reason if as_of.expression else f"as of {as_of.period.edtf}, from {as_of.reason}"
    return f"as of {as_of.period.edtf}" + (f": {as_of.reason}" if as_of.reason else "")


def _word(fact: Fact | None) -> str:
    if fact is None:
        return ""
    if fact.according_to:
        return f"on the word of {fact.according_to}"
    return f"on the word of {say_source(fact.sources[0])}" if fact.sources else ""


def say_source(source: Source) -> str:
    """Who vouches: an act, a page with its publisher and day, or an article of the corpus."""
    if source.act:
        return source.act
    name = ", ".join(part for part in (source.title, source.publisher) if part)
    day = "" if source.date is None else f", {source.date.edtf}"
    return f"{name or source.article or source.url or 'a source without a name'}{day}"


def _differences(finding: Finding, shelf: Shelf) -> Iterator[str]:
    """What the two sides tell differently, one by one with its places; what only one of them tells is counted."""
    differences = finding.differences
    both = [difference for difference in differences if difference.says and difference.other]
    for told in both[:_MOST_DIFFERENCES]:
        here = _at(finding.article, told.start, shelf)
        there = _at(finding.related[0].article, told.other_start, shelf)
        yield f"they differ in {told.kind}: the first says {told.says}{here}, the other {told.other}{there}"
    if len(both) > _MOST_DIFFERENCES:
        yield f"and {len(both) - _MOST_DIFFERENCES} differences more"
    first = sum(difference.other is None for difference in differences)
    other = sum(difference.says is None for difference in differences)
    if first or other:
        yield f"told by one side only: {first} by the first, {other} by the other"


def _at(identity: str, start: int | None, shelf: Shelf) -> str:
    """Where in its article a value stands: " (3:41)"."""
    article = shelf.articles.get(identity)
    if article is None or start is None:
        return ""
    line, column = line_and_column(article.source, start)
    return f" ({line}:{column})"


def _help(finding: Finding) -> str:
    if DRAFT in (finding.article, *(other.article for other in finding.related)):
        return "correct the draft" if finding.related else "correct the draft; is it right? edit the fact"
    if finding.kind in ("self", "cross"):
        return f"one of the two is wrong: correct it; both stand? {_stet_line(finding)}"
    if finding.related:
        return f"merge or drop one; both stand? {_stet_line(finding)}"
    if finding.severity is Severity.INFO:
        return f"copydesk explain {finding.article} shows how it was read"
    if finding.fact is None:
        return f"article wrong? correct it; it stands? {_stet_line(finding)}"
    return f"article wrong? correct it; article right? edit the fact; both stand? {_stet_line(finding)}"


def stet_words(finding: Finding) -> list[str]:
    """What ``copydesk stet`` is to be told so that the finding stands; it asks for the reason, the name and the day."""
    terms = terms_of(finding)
    words = [terms[key] for key in ("article", "fact") if key in terms]
    return words + [word for key in ("quote", "cluster") if key in terms for word in (f"--{key}", terms[key])]


def _stet_line(finding: Finding) -> str:
    return f"copydesk stet {shlex.join(stet_words(finding))}"
