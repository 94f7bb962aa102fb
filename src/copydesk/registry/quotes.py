"""Whether the corpus bears out the registry: the articles that sources name, and the words they quote."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from rapidfuzz import fuzz

from copydesk.model import Article, Fact, Problem, Registry, Source
from copydesk.problems import SIMILAR, did_you_mean

# Signs that typists and typesetters exchange, each for one other, so that every offset stays.
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\t\n\r\v\f\x85\u00a0\u1680\u2007\u2009\u200a\u202f\u205f\u3000\u2028\u2029", " "),
        **dict.fromkeys("\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008", " "),
    }
)


def check_quotes(
    registry: Registry,
    articles: Iterable[Article],
    file_of: Mapping[str, Path] | None = None,
    erring: Collection[str] = (),
) -> tuple[Problem, ...]:
    """The sources that name an article outside the corpus, or quote what it does not say (``CD027``).

    A quote is borne out if it stands in the article word for word, where quotation marks, dashes and
    blanks of any form count as equal. With ``file_of`` (of ``Loaded``) problems show the line.
    ``erring`` are the articles that contradict a fact: what such a one says now is never offered in the
    place of the quote.
    """
    sources = {article.id: article.source.translate(_ALIKE) for article in articles}
    lines: dict[str, list[str]] = {}
    problems = []
    for fact, source in _quoted(registry):
        message = hint = None
        assert source.article is not None
        text = sources.get(source.article)
        if text is None:
            message = f"the corpus has no article '{source.article}'"
            hint = did_you_mean(source.article, sources)
        elif source.quote is not None and (quote := source.quote.translate(_ALIKE)) not in text:
            message = f"{source.article} does not say '{source.quote}'"
            erred = source.article in erring
            hint = "the article was changed, or the quote is wrong" if erred else _nearest(quote, text)
        if message is not None:
            problems.append(_problem(fact, source, message, hint, file_of or {}, lines))
    return tuple(problems)


def _quoted(registry: Registry) -> Iterator[tuple[Fact, Source]]:
    for fact in registry.facts:
        for source in fact.sources:
            if source.article is not None:
                yield fact, source


def _nearest(quote: str, text: str) -> str | None:
    """What the article says that comes nearest to the quote, in whole words."""
    found = fuzz.partial_ratio_alignment(quote, text, score_cutoff=SIMILAR * 100)
    if found is None or len(quote) > len(text):
        return None
    start, end = found.dest_start, found.dest_end
    while start and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return f"it says '{text[start:end].strip()}'"


def _problem(
    fact: Fact,
    source: Source,
    message: str,
    hint: str | None,
    file_of: Mapping[str, Path],
    lines: dict[str, list[str]],
) -> Problem:
    place = source.location or fact.location
    if place.path not in lines:
        file = file_of.get(place.path)
        text = "" if file is None else file.read_bytes().decode("utf-8-sig", errors="replace")
        lines[place.path] = text.split("\n")
    held = lines[place.path]
    line = held[place.line - 1].rstrip("\r") if place.path in file_of and place.line <= len(held) else None
    length = 1 if line is None else max(1, len(line) - place.column + 1)
    return Problem("CD027", message, place.path, place.line, place.column, length, hint, line)
