"""The parts of a story: lines become header, headline, furniture, captions, sub-headings and body.

What stands above the first paragraph of the body is read line by line, since headers and headlines follow
each other without blank lines; below it, blank lines (or line breaks, where lines are long) part paragraphs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from copydesk.corpus.caption import is_caption
from copydesk.corpus.dated_line import read_dated_line
from copydesk.corpus.dateline import read_dateline, read_lone_dateline
from copydesk.corpus.furniture import is_furniture
from copydesk.corpus.header import Field, FieldKind, read_header_line
from copydesk.corpus.lines import Span, is_bullet, lines, paragraphs, trimmed
from copydesk.corpus.masthead import is_masthead
from copydesk.model import Dateline, Part, PartKind
from copydesk.patterns import re

_LONGEST_HEADLINE, _LONGEST_SUBHEAD = 250, 90
_MOST_HEADLINE_LINES = 3
_BOM = "\ufeff"

_CLOSERS = "\"'”’»)] \t"
# "Envoy arrives in the U.S." ends in an abbreviation, not in a full stop.
_ENDS_IN_ABBREVIATION = re.compile(r"\b(?:[A-Z]\.){2,}$|\b(?:Jr|Sr|Inc|Ltd|Corp|Co|St|etc|a\.m|p\.m)\.$")


@dataclass(slots=True)
class Story:
    """The parts of a story as they are found, in reading order, with the fields of its header."""

    source: str
    title: str | None = None
    published: date | None = None
    parts: list[Part] = field(default_factory=list)
    fields: list[Field] = field(default_factory=list)
    dateline: Dateline | None = None
    has_headline: bool = False
    bodies: int = 0
    has_prose: bool = False
    dated: Field | None = None

    @property
    def is_above(self) -> bool:
        """Whether header lines may still come: above the body, or below a headline that reads like a sentence."""
        return self.bodies == 0 or (self.bodies == 1 and not self.has_headline and self.day is None)

    @property
    def day(self) -> date | None:
        """The day the piece came out: a labelled day before a bare one, an update only where there is no other."""
        return self.published or (self.dated.day if self.dated is not None else None)

    def add(self, kind: PartKind, start: int, end: int) -> None:
        """The next part."""
        self.parts.append(Part(kind, start, end))
        self.has_headline = self.has_headline or kind is PartKind.HEADLINE
        self.bodies += kind is PartKind.BODY
        self.has_prose = self.has_prose or (kind is PartKind.BODY and not is_bullet(self.source, start, end))

    def take(self, fields: tuple[Field, ...]) -> None:
        """More fields of the header; of their days the one that is believed most is kept."""
        self.fields += fields
        days = [entry for entry in (self.dated, *fields) if entry is not None and entry.day is not None]
        self.dated = min(days, key=lambda entry: entry.kind.value, default=None)


def read_story(
    source: str,
    *,
    start: int = 0,
    title: str | None = None,
    published: date | None = None,
    marked: Mapping[int, tuple[Part, ...]] | None = None,
    wraps: bool = False,
) -> Story:
    """The parts of a source from ``start`` on; every character that is no blank is in one of them.

    ``title`` and ``published`` are known where a front matter or row gives them: the line of that title is
    recognised, and no other is taken for the headline. ``marked`` gives the parts of lines (by their start)
    that the format itself marks, as Markdown does.
    """
    story = Story(source, title, published)
    start += source.startswith(_BOM, start)
    pending: list[Span] = []
    rows = list(lines(source, start, len(source)))
    last = max((begin for begin, end in rows if end > begin), default=-1)
    for begin, end in rows:
        parts = (marked or {}).get(begin)
        if begin == end or parts:
            _add_block(story, pending, last, wraps)
            for part in parts or ():
                story.add(part.kind, part.start, part.end)
        elif is_furniture(source[begin:end]):
            _add_block(story, pending, last, wraps)
            story.add(PartKind.FURNITURE, begin, end)
        elif story.bodies == 0 and title is None and not pending and is_masthead(source[begin:end]):
            story.add(PartKind.SOURCE, begin, end)
            story.take((Field(FieldKind.SOURCE, begin, end, begin, source[begin:end].strip(" ()")),))
        else:
            rest = _read_fields(story, pending, begin, end, last, wraps)
            if rest < end:
                pending.append((rest, end))
    _add_block(story, pending, last, wraps)
    return story


def _read_fields(story: Story, pending: list[Span], start: int, end: int, last: int, wraps: bool) -> int:
    """Take the header fields that a line begins with; where the story goes on in it."""
    # A line of a header never interrupts the paragraphs of the body.
    above = story.is_above and (not pending or _could_be_headline(story, pending))
    line = read_header_line(story.source, start, end, above=above) if above or not pending else None
    if line is None and above and not _is_placed(story, start, end):
        line = read_dated_line(story.source, start, end)
    if line is None:
        if pending and read_dateline(story.source, start, end, None, opening=False):
            _add_block(story, pending, last, wraps)
        return start
    _add_block(story, pending, last, wraps)
    at = start
    for entry, following in zip(line.fields, (*(f.start for f in line.fields[1:]), line.rest), strict=True):
        _add_field(story, entry, at, following)
        at = following
    story.take(line.fields)
    return line.rest


def _is_placed(story: Story, start: int, end: int) -> bool:
    """Whether a line is a place and a day, and no paper's name with its day: "Elmswick, 15 May 2024"."""
    lone = read_lone_dateline(story.source, start, end, story.day)
    return lone is not None and lone.place is not None and not is_masthead(lone.place)


def _add_field(story: Story, entry: Field, start: int, end: int) -> None:
    if entry.kind is FieldKind.HEADLINE:
        story.add(PartKind.HEADER, *trimmed(story.source, start, entry.value_start))
        start = entry.value_start
    story.add(entry.part, *trimmed(story.source, start, end))


def _add_block(story: Story, block: list[Span], last: int, wraps: bool) -> None:
    """Add the paragraphs of a block of lines, and empty it."""
    if block and _could_be_headline(story, block) and block[-1][0] < last:
        story.add(PartKind.HEADLINE, block[0][0], block[-1][1])
    else:
        for start, end in paragraphs(story.source, block, wraps=wraps):
            story.add(_kind_of(story, start, end, is_last=end >= last), start, end)
    block.clear()


def _kind_of(story: Story, start: int, end: int, *, is_last: bool) -> PartKind:
    source = story.source
    if is_caption(source, start, end):
        return PartKind.CAPTION
    if is_bullet(source, start, end):
        return PartKind.BODY
    if story.dateline is None:
        if story.is_above and (lone := read_lone_dateline(source, start, end, story.day)):
            story.dateline = lone
            return PartKind.HEADER
        story.dateline = read_dateline(source, start, end, story.day, opening=not story.has_prose)
        if story.dateline is not None:
            return PartKind.BODY
    if not is_last and _could_be_headline(story, [(start, end)]):
        return PartKind.HEADLINE
    return PartKind.SUBHEAD if not is_last and _is_subhead(source, start, end) else PartKind.BODY


def _could_be_headline(story: Story, block: list[Span]) -> bool:
    """Whether a block above the body is the headline: the known title, else short lines without a full stop."""
    start, end = block[0][0], block[-1][1]
    if story.bodies or len(block) > _MOST_HEADLINE_LINES or end - start > _LONGEST_HEADLINE:
        return False
    text = story.source[start:end]
    if story.title is not None:
        return _same(text, story.title)
    return (
        not story.has_headline
        and not any(end - start > 100 for start, end in block[:-1])
        and not _ends_like_a_sentence(text)
        and not any(is_bullet(story.source, *line) for line in block)
        and not is_caption(story.source, start, end)
        and read_lone_dateline(story.source, *block[-1], None) is None
        and not any(read_dateline(story.source, *line, None, opening=True) for line in block)
    )


def _is_subhead(source: str, start: int, end: int) -> bool:
    text = source[start:end]
    return end - start <= _LONGEST_SUBHEAD and any(map(str.isalpha, text)) and not _ends_like_a_sentence(text)


def _ends_like_a_sentence(text: str) -> bool:
    """Whether a full stop, colon, comma or the like ends the text; a headline may well be a question."""
    bare = text.rstrip(_CLOSERS)
    return bare.endswith((".", ":", ";", ",", "…")) and _ENDS_IN_ABBREVIATION.search(bare) is None


def _same(text: str, title: str) -> bool:
    return text.casefold().split() == title.casefold().split()
