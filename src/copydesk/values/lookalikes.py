"""What looks like a quantity and is none: years, dates, clock times, names, labels, scores, pronouns.

"in 2018", "Nov. 4", "7:30 p.m.", "Flight 370", "Article 5", "G20", "COVID-19", "one of the", "no one"
"""

from __future__ import annotations

from typing import Final

from copydesk.patterns import re
from copydesk.vocabulary.hedges import Side
from copydesk.vocabulary.labels import (
    FUNCTION_WORDS,
    LABELS,
    NO_COUNT_AFTER_ONE,
    NO_COUNT_BEFORE_ONE,
    NOT_COUNTED,
    YEAR_CUES,
)

_MONTH: Final = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY_BEFORE: Final = re.compile(rf"{_MONTH}[ -](?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?:-| and | to |, ))?$")
_DAY_AFTER: Final = re.compile(rf"(?:-\d{{1,2}}| and \d{{1,2}}| to \d{{1,2}})?[ -](?:of )?{_MONTH}")
_CLOCK_AFTER: Final = re.compile(r" ?(?:[ap]\.?m\b|o'clock| ?hours? (?:GMT|UTC|local)| ?(?:GMT|UTC|BST|EST)\b)", re.I)
_TWO_BEFORE: Final = re.compile(r"(\S+)[ \n]+(\S+)[ \n]+$|(?:^|[ \n])(\S+)[ \n]+$")
_AFTER: Final = re.compile(r"[ \n]([A-Za-z]+)")
_PHONE: Final = re.compile(r"\+(?:\d[\d ()-]*)?$")
_ADDRESS: Final = re.compile(r"(?: [A-Z]\w+){1,2} (?:Street|Road|Avenue|Lane|Boulevard|Drive|Square)\b")
_AGE: Final = re.compile(r"(?:[A-Z][\w'-]+|[a-z]+(?:man|er|ist|ent)), $")
# The mark of a heading in Markdown, which labels no number.
_HEADING: Final = re.compile(r"(?:\A|\n)#{1,6} +$")
_LONGEST_ADDRESS: Final = 2000
_ENDS_A_SENTENCE: Final = frozenset(".!?:;,\"')")


def breaks_a_token(text: str, start: int, end: int) -> bool:
    """Whether figures are a piece of something longer: "G20", "5G", "24th", "COVID-19", "7:30"."""
    before = text[start - 1 : start]
    two_before = text[start - 2 : start - 1] if start > 1 else ""
    if before.isalnum() or before in ("_", "#", "@"):
        return True
    if before and before in ".,:/" and (two_before.isdigit() or (before in "./" and two_before.isalpha())):
        return True
    if before == "-" and (two_before.isalnum() or two_before in (")", ".")):
        return True
    if before == "'" and text[end : end + 1] not in ("'", " '"):
        return True
    after = text[end : end + 1]
    if after.isalnum() or after == "_":
        return True
    if after and after in ":/.,^" and text[end + 1 : end + 2].isdigit():
        return True
    return _in_address(text, start, end)


def _in_address(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start]
    if not before or before in " \n(" or (text[end : end + 1] in (" ", "\n") and before in "$€£-"):
        return False
    left = max(0, start - _LONGEST_ADDRESS, text.rfind(" ", max(0, start - _LONGEST_ADDRESS), start) + 1)
    stretch = text[left:start]
    return "://" in stretch or "@" in stretch or "www." in stretch


def is_lookalike(text: str, start: int, end: int, side: Side | None) -> bool:
    """Whether a bare whole number, with neither unit nor currency, is no count after all.

    ``side`` is that of a hedge before it, and ``start`` is where the number itself begins.
    """
    figures = text[start].isdigit()
    before = text[max(0, start - 40) : start]
    words = _TWO_BEFORE.search(before)
    last = (words[2] or words[3]) if words else ""
    following = _AFTER.match(text, end)
    after = following[1] if following else ""
    if last.lower() == "per" or (last == "of" and words and words[1] == "Group"):
        return True
    if after in NOT_COUNTED or (after == "" and text[end : end + 2].lower() == "-c"):
        return True
    if figures:
        if _PHONE.search(before):
            return True
        if end - start <= 2 and (_DAY_BEFORE.search(before) or _DAY_AFTER.match(text, end)):
            return True
        if _CLOCK_AFTER.match(text, end) or _is_marker(text, start, end):
            return True
        if end - start == 4 and _is_year(text, start, end, last, after, side):
            return True
        if end - start <= 2 and side is None and _AGE.search(before) and text[end : end + 1] == ",":
            return True
        if side is None and _ADDRESS.match(text, end):
            return True
    if side is not None:
        return False
    if not figures and text[start:end].lower() == "one":
        return _is_pronoun(last.lower(), after)
    if last.rstrip(".").lower() in LABELS and not _HEADING.search(before):
        return not (last[0].islower() and after and after[0].islower() and after.endswith("s"))
    if figures:
        return _is_in_name(text, start, end, last, after)
    return _is_word_in_name(text, start, before, after)


def _is_marker(text: str, start: int, end: int) -> bool:
    """ "[3]", "(1)", "2." or "2)" at the start of a line."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before == "[" and after == "]":
        return True
    if end - start > 2:
        return False
    if before == "(" and after == ")":
        return True
    opens = start == 0 or before == "\n"
    return opens and after in (".", ")") and text[end + 1 : end + 2] == " "


def _is_year(text: str, start: int, end: int, last: str, after: str, side: Side | None) -> bool:
    if not text[start:end].isdigit() or not "1000" <= text[start:end] <= "2199":
        return False
    counts = after.islower() and after.endswith("s") and after not in FUNCTION_WORDS and len(after) > 3
    if after in ("levels", "figures", "data", "is", "was", "has"):
        return True
    if side in (Side.ABOVE, Side.NEARLY) and after:
        return False
    if last.lower().strip("(\"'") in YEAR_CUES or last.rstrip(".,") in _MONTHS:
        return True
    return not counts


def _is_pronoun(last: str, after: str) -> bool:
    if last in NO_COUNT_BEFORE_ONE:
        return True
    return not after or after in NO_COUNT_AFTER_ONE


def _is_in_name(text: str, start: int, end: int, last: str, after: str) -> bool:
    """ "Flight 370", "Windows 11": a capitalised word before, and no counted noun behind."""
    word = last.lstrip("(\"'")
    if not word[:1].isupper() or word[-1] in _ENDS_A_SENTENCE or word.endswith("'s") or "," in text[start:end]:
        return False
    if word.lower() in FUNCTION_WORDS:
        return False
    return not (after.islower() and after.endswith("s") and after not in FUNCTION_WORDS)


def _is_word_in_name(text: str, start: int, before: str, after: str) -> bool:
    """ "the Three Gorges": a capitalised number word inside a sentence, with a capital behind it."""
    if not text[start].isupper() or text[start : start + 2].isupper():
        return False
    sentence_start = not before.strip() or before.rstrip()[-1] in ".!?:;\"'(-" or before.endswith("\n")
    return not sentence_start and after[:1].isupper()


_MONTHS_TEXT = """
January February March April May June July August September October November December Jan Feb Mar Apr Jun
Jul Aug Sep Sept Oct Nov Dec
"""
_MONTHS: Final = frozenset(_MONTHS_TEXT.split())
