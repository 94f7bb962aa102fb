"""On whose word a fact stands, in words, with a link where there is one to follow."""

from __future__ import annotations

from dataclasses import dataclass

from copydesk.model import Fact, Source
from copydesk.report.pages.lookup import Lookup
from copydesk.report.safety import web_link


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One source: its name, the quote, and where it leads. ``href`` is in the report, ``url`` on the web."""

    name: str
    details: str = ""
    quote: str | None = None
    href: str | None = None
    url: str | None = None
    unlinked: str | None = None


def source_lines(fact: Fact, lookup: Lookup) -> tuple[SourceLine, ...]:
    """The sources of a fact in the order of its file."""
    return tuple(_line(source, lookup) for source in fact.sources)


def _line(source: Source, lookup: Lookup) -> SourceLine:
    day = source.date.edtf if source.date is not None else None
    url = web_link(source.url)
    if source.article is not None:
        article = lookup.articles.get(source.article)
        if article is not None and day is None and article.day is not None:
            day = article.day.isoformat()
        name = lookup.title(source.article)
        href = lookup.article_href(source.article)
    else:
        name, href = source.title or source.act or source.publisher or source.url or "source without a name", None
    extra = (source.act if source.title else None, source.publisher if source.publisher != name else None, day)
    return SourceLine(
        name,
        ", ".join(word for word in extra if word and word != name),
        source.quote,
        href,
        url,
        source.url if source.url and url is None and source.url != name else None,
    )
