"""Ordinals: "24th", "twenty-fourth", "second", "XXIV" before an event.

    >>> [(found.text, found.value) for found in read_ordinals("the 24th Meeting and the second workshop")]
    [('24th', 24), ('second', 2)]

A second of time, a fraction ("two-thirds", "a third of"), and set phrases ("first of all", "at first", "first
lady") are no ordinals.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from copydesk.patterns import re
from copydesk.values.triggers import WordTriggers
from copydesk.vocabulary.numbers import ORDINAL_SCALES, ORDINAL_TENS, ORDINAL_UNITS, SCALES, SMALL, TENS
from copydesk.vocabulary.set_phrases import EVENT_NOUNS, NO_ORDINAL_AFTER, NO_ORDINAL_BEFORE


@dataclass(frozen=True, slots=True)
class OrdinalExpression:
    """An ordinal read from ``text[start:end]``.

    ``roman`` marks numerals like "XXIV"; ``in_date`` a day of the month ("the 24th of May", "July 3rd").
    """

    start: int
    end: int
    text: str
    value: int
    roman: bool = False
    in_date: bool = False


_SIMPLE: Final = ORDINAL_UNITS | ORDINAL_TENS | ORDINAL_SCALES
_COUNTS: Final = SMALL | TENS
_SCALES: Final = {word: int(size) for word, size in SCALES.items()}


def _alternation(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_LEADS: Final = re.compile(
    rf"(?<![\w-])(?:(?:{_alternation(_COUNTS)}|hundred|thousand|million|billion|trillion"
    r"|an?(?= (?:hundred|thousand)))"
    r"(?: and |[ -])){1,12}$",
    re.I | re.A,
)
_SIMPLE_WORDS: Final = WordTriggers(_SIMPLE)
_SUFFIX: Final = re.compile(r"\d-?(st|nd|rd|th)\b")
_FIGURES: Final = re.compile(r"(?<![\w.,:/-])(?:\d{1,3}(?:,\d{3})+|\d{1,9})$")
_NUMERAL: Final = re.compile(r"[IVXLC]{1,8}(?= [A-Z])")
_ROMAN: Final = re.compile(r"(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|C{1,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_MONTH_BEFORE: Final = re.compile(rf"\b{_MONTH} (?:the )?$")
_MONTH_AFTER: Final = re.compile(rf"(?: day)?(?: of|,)? {_MONTH}(?![a-z])")
_NEXT: Final = re.compile(r"[ \n-]([A-Za-z]+)(?:[ \n]([A-Za-z]+))?")
_LAST: Final = re.compile(r"([A-Za-z0-9%]+)[ \n-]$")
_WORD: Final = re.compile(r"[a-z]+")


def read_ordinals(text: str, start: int = 0, end: int | None = None) -> list[OrdinalExpression]:
    """Every ordinal in ``text[start:end]``, in order and without overlap; offsets index ``text``."""
    stop = len(text) if end is None else end
    found = [*_figures(text, start, stop), *_words(text, start, stop), *_romans(text, start, stop)]
    return sorted(found, key=_begin) if len(found) > 1 else found


def _begin(ordinal: OrdinalExpression) -> int:
    return ordinal.start


def _figures(text: str, start: int, stop: int) -> Iterator[OrdinalExpression]:
    for match in _SUFFIX.finditer(text, start, stop):
        figures = _FIGURES.search(text, max(start, match.start() - 24), match.start() + 1)
        if figures is None:
            continue
        begin, finish, value = figures.start(), match.end(), int(figures[0].replace(",", ""))
        if _suffix_fits(value, match[1]):
            yield OrdinalExpression(
                begin, finish, text[begin:finish], value, in_date=_in_date(text, begin, finish, value)
            )


def _words(text: str, start: int, stop: int) -> Iterator[OrdinalExpression]:
    for first, finish in _SIMPLE_WORDS.find(text, start, stop):
        lead = _LEADS.search(text, max(start, first - 80), first)
        begin = lead.start() if lead else first
        begin, value = _value(text[begin:finish], begin)
        words = text[begin:finish]
        if not _hangs_on(text, begin) and not _is_no_ordinal(text, begin, finish, words.lower()):
            yield OrdinalExpression(begin, finish, words, value, in_date=_in_date(text, begin, finish, value))


def _romans(text: str, start: int, stop: int) -> Iterator[OrdinalExpression]:
    for match in _NUMERAL.finditer(text, start, stop):
        before = text[match.start() - 1] if match.start() else " "
        alone = not before.isalnum() and before not in "'-_"
        if alone and _ROMAN.fullmatch(match[0]) and _before_an_event(text, match):
            yield OrdinalExpression(*match.span(), match[0], _roman_value(match[0]), roman=True)


def _hangs_on(text: str, begin: int) -> bool:
    return text[begin - 1 : begin] == "-" and text[begin - 2 : begin - 1].isalnum()


def _suffix_fits(value: int, suffix: str) -> bool:
    if value % 100 in (11, 12, 13):
        return suffix == "th"
    return suffix == {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def _value(words: str, begin: int) -> tuple[int, int]:
    """Where the ordinal itself begins and its value: of "two second rounds" only "second" is one."""
    tokens = list(_WORD.finditer(words.lower()))
    last = tokens[-1][0]
    total, group, first = 0, _SIMPLE[last], len(tokens) - 1
    if last in ORDINAL_SCALES:
        count, first = _group(tokens, first)
        return begin + tokens[first].start(), max(count, 1) * ORDINAL_SCALES[last]
    while first > 0:
        word = tokens[first - 1][0]
        if word == "and" and first > 1 and tokens[first - 2][0] in _SCALES:
            first -= 1
        elif word in TENS and group < 10 and total == 0:
            group += TENS[word]
            first -= 1
        elif word in _SCALES:
            count, first = _group(tokens, first - 1)
            total += max(count, 1) * _SCALES[word]
        else:
            break
    return begin + tokens[first].start(), total + group


def _group(tokens: list[re.Match[str]], before: int) -> tuple[int, int]:
    """The number below a thousand that ends before a token, and the index it begins at."""
    value, first, factor = 0, before, 1
    while first > 0:
        word = tokens[first - 1][0]
        if word == "hundred":
            factor = 100
            if first == 1 or tokens[first - 2][0] not in SMALL:
                value += 100
        elif word in ("a", "an"):
            value = max(value, factor)
            return value, first - 1
        elif word == "and" and value and first > 1 and tokens[first - 2][0] in _SCALES:
            pass
        elif word in _COUNTS and (value % (10 * factor) == 0 or (word in TENS and value < 10)):
            value += _COUNTS[word] * factor
        else:
            break
        first -= 1
    return value, first


def _is_no_ordinal(text: str, begin: int, finish: int, words: str) -> bool:
    ahead = _NEXT.match(text, finish)
    following = ahead[1].lower() if ahead else ""
    behind = _LAST.search(text, max(0, begin - 24), begin)
    last = behind[1].lower() if behind else ""
    if text[finish : finish + 2] == "-h" and words in ("first", "second"):
        return True
    if f"{last} {words}" in NO_ORDINAL_BEFORE or f"{words} {following}" in NO_ORDINAL_AFTER:
        return True
    if words == "second":
        counted = last[:1].isdigit() or last in SMALL or last in TENS or last in ("per", "split", "every")
        return counted or (
            last == "a" and (not following or following in ("later", "after", "before", "ago", "or", "of"))
        )
    if words == "first":
        return False
    counting = last in SMALL or last[:1].isdigit()
    part = last in ("a", "one") and following in ("of", "the", "more", "less", "")
    return counting or part


def _in_date(text: str, begin: int, finish: int, value: int) -> bool:
    if value > 31:
        return False
    before = _MONTH_BEFORE.search(text[max(0, begin - 16) : begin])
    return before is not None or _MONTH_AFTER.match(text, finish) is not None


def _before_an_event(text: str, match: re.Match[str]) -> bool:
    position = match.end()
    for _ in range(6):
        word = _NAME_WORD.match(text, position)
        if word is None:
            return False
        if word[1] in EVENT_NOUNS:
            return True
        position = word.end()
    return False


_NAME_WORD: Final = re.compile(r" (?:of |the |on |for |and )*([A-Z][\w'-]*)")


def _roman_value(numeral: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)
