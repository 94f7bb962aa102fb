"""An article out of its story and its details."""

from __future__ import annotations

from copydesk.corpus.details import Details
from copydesk.corpus.header import FieldKind
from copydesk.corpus.language import guess_language
from copydesk.corpus.story import Story
from copydesk.model import Article, Dateline, PartKind

_TEXT = (PartKind.HEADLINE, PartKind.SUBHEAD, PartKind.CAPTION, PartKind.BODY)


def assemble(story: Story, id: str, path: str, details: Details, dateline: Dateline | None = None) -> Article:
    """The article; what its front matter or row says goes before what its text says.

    The dateline in the text goes before ``dateline``, the one of a front matter.
    """
    values = {field.kind: field.value for field in reversed(story.fields)}
    updates = [field.day for field in story.fields if field.kind is FieldKind.UPDATED]
    headlines = (
        " ".join(story.source[part.start : part.end].split()) for part in story.parts if part.kind is PartKind.HEADLINE
    )
    return Article(
        id=id,
        path=path,
        source=story.source,
        parts=tuple(story.parts),
        published=story.day,
        updated=details.updated or next(iter(updates), None),
        dateline=story.dateline or dateline,
        headline=details.headline or next(headlines, None),
        byline=details.byline or values.get(FieldKind.BYLINE),
        credit=details.credit or values.get(FieldKind.SOURCE),
        language=details.language or guess_language(_sample(story)),
    )


def has_text(article: Article) -> bool:
    """Whether there is anything to check in it."""
    return any(part.kind in _TEXT for part in article.parts)


def _sample(story: Story) -> str:
    return "\n".join(story.source[part.start : part.end] for part in story.parts if part.kind in _TEXT)
