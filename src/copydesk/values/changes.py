"""Whether a quantity is a difference ("up 5 percent") or a level ("rose to 5 percent")."""

from __future__ import annotations

from typing import Final

from copydesk.patterns import re

_VERB: Final = (
    r"(?:rose|rise[sn]?|rising|gr[eo]w(?:s|n|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)"
    r"|soar(?:s|ed|ing)?|increas(?:e|es|ed|ing)|expand(?:s|ed|ing)?|gain(?:s|ed|ing)?|add(?:s|ed|ing)?"
    r"|advanc(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|rebound(?:s|ed|ing)?|edg(?:e|es|ed|ing)"
    r"|inch(?:es|ed|ing)?|tick(?:s|ed|ing)?|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)"
    r"|decreas(?:e|es|ed|ing)|shr[aiu]nk(?:s|ing)?|slip(?:s|ped|ping)?|slid(?:e|es|ing)?|plung(?:e|es|ed|ing)"
    r"|tumbl(?:e|es|ed|ing)|contract(?:s|ed|ing)?|los(?:e|es|t|ing)|shed(?:s|ding)?|cut(?:s|ting)?|rais(?:e|es|ed|ing)"
    r"|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?|skyrocket(?:s|ed|ing)?"
    r"|boost(?:s|ed|ing)?|eas(?:e|es|ed|ing))"
)
_NOUN: Final = (
    r"(?:increase|rise|growth|gain|jump|surge|drop|fall|decline|decrease|reduction|cut|expansion|contraction|hike"
    r"|uptick|slump|loss|improvement)s?"
)
_BEFORE: Final = re.compile(
    rf"(?:\b{_VERB}(?: (?:up|down))?(?: (?:[a-z]+ly|further|another|year on year|year-on-year|on year))?"
    rf"(?: by)?(?: an?(?: (?:estimated|average|record|annual))*)?"
    rf"|\b(?:up|down)|\b{_NOUN} of(?: an?)?(?: (?:record|estimated))?|\b(?:another|additional|extra)) $",
    re.I,
)
_BY: Final = re.compile(rf"\b(?:{_VERB}|{_NOUN}|up|down|higher|lower|more|less)\b.*\bby $", re.I)
_AFTER: Final = re.compile(
    r"[ -](?:(?:year-on-year|year on year|annual|yearly|quarterly|monthly|month-on-month|[a-z]+-year) )?"
    rf"(?:{_NOUN}\b|(?:more|less|fewer|higher|lower|faster|slower|larger|smaller|greater|up|down)\b"
    r"(?! than \d)|year-on-year|year on year|on year\b"
    r"|from (?:a|the) (?:year|month|previous)|above the|below the)",
    re.I,
)
_LEVEL_NOUN: Final = re.compile(r"\b(?:rate|level|ratio|margin) of $", re.I)
# Nothing before these tells of a change: the plain cases, looked up before any pattern is tried.
_LEVEL_WORDS_TEXT = """
the in to and for with at from than are is were was have has on their its our
"""
_LEVEL_WORDS: Final = frozenset(_LEVEL_WORDS_TEXT.split())
_FROM: Final = re.compile(
    rf"\b(?:{_VERB}|up|down|went|moved|changed|revised|doubled|tripled|developed|brought)\b"
    r"[^.;:]{0,40}\bfrom $",
    re.I,
)


def is_change(text: str, start: int, end: int, unit: str | None) -> bool:
    """Whether ``text[start:end]`` says by how much something changed, not where it stands."""
    after = _AFTER.match(text, end) if text[end : end + 1] in (" ", "-") else None
    before = text[max(0, start - 48) : start]
    if before.rstrip(" ").rpartition(" ")[2] not in _LEVEL_WORDS:
        if _BEFORE.search(before) or (before.endswith(" by ") and (unit is not None or _BY.search(before))):
            return True
        if after is not None and _LEVEL_NOUN.search(before):
            return False
    if after is None:
        return False
    return unit is not None or " than" in text[end : end + 12] or "more" not in after[0]


def moves_from(text: str, start: int) -> bool:
    """Whether "from A to B" at ``start`` tells of a move ("rose from 20 to 30") instead of a range."""
    return _FROM.search(text[max(0, start - 72) : start]) is not None
