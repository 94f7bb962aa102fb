"""What is read: articles, their parts and sentences, with offsets into the decoded source."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PartKind(StrEnum):
    """What a stretch of an article is. Furniture ("HOME> GSI News>") is never checked."""

    HEADER = "header"
    HEADLINE = "headline"
    BYLINE = "byline"
    SOURCE = "source"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    BODY = "body"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of an article's source: one headline, one caption, one paragraph of the body."""

    kind: PartKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Dateline:
    """ "SHANGHAI, Nov. 4 (Xinhua) --", with its year taken from the header."""

    text: str
    start: int
    end: int
    place: str | None
    date: date | None
    agency: str | None


@dataclass(frozen=True, slots=True)
class Article:
    """One published story, with offsets into ``source``, the decoded text of its file (or row).

    ``published`` is the day in its header; a piece without one carries ``None`` and is judged by its
    explicit dates only. ``parts`` cover the source in reading order without overlap; a body part
    that begins with a dateline holds it (the dateline's own offsets say where it ends).
    """

    id: str
    path: str
    source: str
    parts: tuple[Part, ...]
    published: date | None = None
    updated: date | None = None
    dateline: Dateline | None = None
    headline: str | None = None
    byline: str | None = None
    credit: str | None = None
    language: str = "en"

    @property
    def day(self) -> date | None:
        """The day that relative words count from: the dateline's, else the header's."""
        if self.dateline is not None and self.dateline.date is not None:
            return self.dateline.date
        return self.published

    def texts(self, *kinds: PartKind) -> list[str]:
        """The source text of every part of these kinds, in reading order."""
        return [self.source[part.start : part.end] for part in self.parts if part.kind in kinds]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of one part. ``paragraph`` numbers the part, ``index`` the sentence in the article."""

    start: int
    end: int
    part: PartKind
    paragraph: int
    index: int
