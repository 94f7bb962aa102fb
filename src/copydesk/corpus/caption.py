"""Captions: paragraphs that carry a photographer's or an agency's credit."""

from __future__ import annotations

from copydesk.corpus.agencies import AGENCY
from copydesk.patterns import re

_LONGEST = 900
_HEAD, _TAIL = 80, 140

_NAME = r"[^\W\d_a-z][^\s()\[\]/]*"
_PHOTO = r"(?i:photo(?:s|graphs?|graphy)?|image|picture|handout|video\s+grab|screenshot|screengrab)"

_CREDIT_BEFORE = re.compile(
    rf"""[(\[]?\s*(?:(?i:file\s+)?{_PHOTO}(?:\s+credit)?\s*[:/]|(?i:credit|caption|pictured)\s*:
      |(?i:file\s+(?:photo|image|picture)\b)
      |(?:This|The|A|An|In\s+this|In\s+the)\s(?:[\w-]+\s)?(?:photo(?:graph)?|image|picture|screenshot)\s
        (?:taken|released|provided|shot|made|from|by|shows|obtained|issued)\b)""",
    re.VERBOSE,
)
_CREDIT_AFTER = re.compile(
    rf"""(?:
        [(\[]\s*(?:(?i:file|courtesy|handout|undated)\s+)*{_PHOTO}\b[^()\[\]]{{0,90}}[)\]]
      | [(\[]\s*(?i:courtesy|via|handout|file)\b[^()\[\]]{{0,60}}[)\]]
      | [(\[]\s*[^()\[\]]{{2,40}}\s(?i:file\s+)?{_PHOTO}(?:[\s/,:][^()\[\]]{{0,60}})?[)\]]
      | [(\[]\s*(?:{AGENCY.replace(" ", "[ ]")})\s*/[^()\[\]]{{2,60}}[)\]]
      | [(\[]\s*{_NAME}(?:\s{_NAME}){{0,3}}\s*/\s*{_NAME}(?:\s{_NAME}){{1,3}}[)\]]
      | \b(?:{AGENCY.replace(" ", "[ ]")})/{_NAME}(?:\s{_NAME}){{0,4}}(?:/(?i:file|pool|handout))?
      | (?:(?<=^)|(?<=[.!?)”"]\s))(?:File\s+)?(?:Photos?|Photograph|Image|Picture)
          (?:\s+(?:by|courtesy|credit)|\s*:|/)\s.{{2,80}}
      | \b(?i:file\s+(?:photo|image|picture))
      | [(\[|/]?\s*Getty\s+Images\s*[)\]]?
    )[.\s]*$""",
    re.VERBOSE,
)
# Every credit at the end has one of these; they are found much faster than a credit.
_HINT = re.compile(r"[)\]/]|hoto|HOTO|[Ii]mage|IMAGE|Picture")


def is_caption(source: str, start: int, end: int) -> bool:
    """Whether a paragraph is a caption: "… July 4, 2024. (Xinhua/Xie Huanchi)", "Photo: City Archive"."""
    if end - start > _LONGEST:
        return False
    tail = max(start, end - _TAIL)
    return _CREDIT_BEFORE.match(source, start, min(end, start + _HEAD)) is not None or (
        _HINT.search(source, tail, end) is not None and _CREDIT_AFTER.search(source, tail, end) is not None
    )
