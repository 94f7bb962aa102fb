"""What a front matter or a row says about its story, under the names that people give it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from copydesk.corpus.days import read_day

# The first name that is present counts.
TEXT = ("text", "body", "content")
HEADLINE = ("headline", "title")
PUBLISHED = ("published", "date", "published_at", "publish_date", "pubdate")
UPDATED = ("updated", "last_updated", "lastmod", "modified")
BYLINE = ("byline", "author", "authors")
CREDIT = ("source", "agency", "credit", "publisher")
PLACE = ("dateline", "location", "place")
LANGUAGE = ("lang", "language")


@dataclass(frozen=True, slots=True)
class Details:
    """What stands beside the text; what is ``None`` is taken from the text itself."""

    headline: str | None = None
    published: date | None = None
    updated: date | None = None
    byline: str | None = None
    credit: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Slip:
    """A value that cannot be read: the key it stands under, and what is wrong with it."""

    key: str
    message: str


def pick(values: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    """The value of the first of these names that has one."""
    return next((values[name].strip() for name in names if values.get(name, "").strip()), None)


def read_details(values: Mapping[str, str]) -> Details:
    """The details among the values of a front matter or row; a day that is none is left out."""
    published, updated, language = (pick(values, names) for names in (PUBLISHED, UPDATED, LANGUAGE))
    return Details(
        headline=pick(values, HEADLINE),
        published=read_day(published) if published else None,
        updated=read_day(updated) if updated else None,
        byline=pick(values, BYLINE),
        credit=pick(values, CREDIT),
        language=language.split("-")[0].split("_")[0].lower() if language else None,
    )


def find_slips(values: Mapping[str, str]) -> Iterator[Slip]:
    """The days among the values that are none: "2024-13-45"."""
    for names in (PUBLISHED, UPDATED):
        key = next((name for name in names if values.get(name, "").strip()), None)
        if key is not None and read_day(values[key]) is None:
            yield Slip(key, f"{key!r} is no day: {values[key].strip()!r}; write it as 2024-05-20")
