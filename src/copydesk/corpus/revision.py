"""An article with another text, as if its file or row held it: for drafts of it and for planted errors."""

from __future__ import annotations

from copydesk.corpus.assembly import assemble
from copydesk.corpus.details import Details
from copydesk.corpus.folder import read_text
from copydesk.corpus.story import read_story
from copydesk.model import Article, PartKind

_ROWS = ".jsonl"


def revise(article: Article, source: str) -> Article:
    """The article read anew from ``source``.

    A row's own fields (its day, its language) stay as they were; its headline is the text's first line where it
    was that before.
    """
    if not article.path.endswith(_ROWS):
        return read_text(source, article.path)
    in_text = any(part.kind is PartKind.HEADLINE for part in article.parts)
    headline = None if in_text else article.headline
    details = Details(headline, article.published, article.updated, article.byline, article.credit, article.language)
    return assemble(read_story(source, title=headline, published=article.published), article.id, article.path, details)
