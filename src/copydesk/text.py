"""Text with its places kept: normal forms of equal length, sentences, lines and columns.

An offset into ``normalise(text)`` or ``fold(text)`` is an offset into ``text``: both replace one code point
by one, and never add or drop any.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from copydesk.model import Article, PartKind, Sentence
from copydesk.patterns import re

READ = frozenset({PartKind.HEADLINE, PartKind.CAPTION, PartKind.SUBHEAD, PartKind.BODY})

_PLAIN = {
    "'": "‘’‚‛′‵‹›ʹʻʼʽˈ`´＇",
    '"': "“”„‟″‶«»〝〞〟＂",
    "-": "‐‑‒–—―⁃−⸺⸻﹘﹣－",
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "o": "ø",
    "O": "Ø",
    "d": "đ",
    "D": "Đ",
    "l": "łŀ",
    "L": "ŁĿ",
    "h": "ħ",
    "H": "Ħ",
    "t": "ŧ",
    "T": "Ŧ",
    "i": "ıɨ",
    "b": "ƀ",
    "g": "ǥ",
    "z": "ƶ",
}


def _bases() -> Iterator[tuple[int, str]]:
    """Latin letters with a diacritic and their bases, full-width characters and their plain ones."""
    for point in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        letters = unicodedata.normalize("NFD", chr(point))
        if letters[0].isascii() and all(map(unicodedata.combining, letters[1:])):
            yield point, letters[0]
    for point in range(0xFF01, 0xFF5F):
        yield point, chr(point - 0xFEE0)


_NORMAL: dict[int, str] = dict(_bases())
_NORMAL.update((ord(character), plain) for plain, characters in _PLAIN.items() for character in characters)

# ``lower`` gives one code point for one, but for "İ" (a base letter by now); a sigma's form would depend on
# its neighbours, and what is folded in pieces must equal what is folded whole.
_SIGMA = str.maketrans("Σς", "σσ")

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


def _replace(match: re.Match[str]) -> str:
    return match[0].translate(_NORMAL)


def normalise(text: str) -> str:
    """The text with plain quotes, spaces, dashes and letters, each in its old place.

    "Tokayev’s café – 5 km" becomes "Tokayev's cafe - 5 km"; newlines and tabs stay. The length is that of
    ``text``, always.
    """
    return text if text.isascii() else _BEYOND_ASCII.sub(_replace, text)


_WORD = re.compile(r"\w+")


def words_in(text: str, start: int, end: int) -> frozenset[str]:
    """The words of a stretch as they are written, cut at every mark: "state-owned" is two."""
    return frozenset(_WORD.findall(text, start, end))


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """What some phrases begin with: a stretch without any of these words holds none of them.

    >>> first_words(["took office", "re-elected"]) == {"took", "re"}
    True
    """
    return frozenset(found[0] for phrase in phrases if (found := _WORD.search(phrase)))


_MARKUP = re.compile(r"\]\([^()\s]*\)|[*_`~\[\]#>|](?=\S)|(?<=\S)[*_`~\[\]|]")


def blank_markup(text: str) -> str:
    """Markdown with the marks of emphasis, links and code blanked out, one space for each code point.

    >>> blank_markup("**Ada Voss** met [the mayor](http://example.org).")
    '  Ada Voss   met  the mayor                      .'
    """
    return _MARKUP.sub(lambda mark: " " * len(mark.group()), text)


def fold(text: str) -> str:
    """``normalise`` in small letters: "NUR‑SULTAN" becomes "nur-sultan", "İZMİR" "izmir"; same length."""
    if text.isascii():
        return text.lower()
    return normalise(text).translate(_SIGMA).lower() if "Σ" in text or "ς" in text else normalise(text).lower()


# A full stop after these never ends a sentence: a name or a number follows.
_TITLES = frozenset(
    {
        *("Mr", "Mrs", "Ms", "Messrs", "Mmes", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Cpl", "Sgt"),
        *("Cmdr", "Adm", "Brig", "Gov", "Sen", "Rep", "Reps", "Sens", "Rev", "Hon", "Pres", "Supt", "Amb"),
        *("Msgr", "Fr", "e.g", "i.e", "cf", "viz", "vs", "v", "approx", "ca"),
    }
)
# These do not end a sentence before a number.
_BEFORE_NUMBERS = frozenset(
    {
        *("No", "Nos", "no", "nos", "Art", "Arts", "art", "Sec", "Fig", "fig", "p", "pp", "Vol", "vol", "Ch"),
        *("ch", "para", "Para", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov"),
        *("Dec", "c", "est"),
    }
)
# These end a sentence only where the next word is one that opens sentences.
_AMBIGUOUS = frozenset(
    {
        *("St", "Ste", "Mt", "Ft", "Ave", "Blvd", "Rd", "Co", "Corp", "Inc", "Ltd", "Bros", "Jr", "Sr"),
        *("etc", "al", "Dept", "Univ", "Assn", "Esq", "Ph.D", "M.D", "B.A", "M.A", "Jan", "Feb", "Mar"),
        *("Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu"),
        *("Thurs", "Fri", "Sat", "Sun", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga"),
        *("Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev"),
        *("Okla", "Ore", "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo"),
    }
)
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)*[^\W\d_]")
_OPENERS = re.compile(
    r"""["'“‘(\[]*(?:The|This|That|These|Those|There|It|Its|He|She|They|We|I|You|His|Her|Their|Our|My|In|On|At|As|A|An|And|But|Or|So
    |For|From|By|With|Under|After|Before|During|Since|While|When|Where|If|To|Both|All|Some|Many|Most|Such|According|However
    |Also|Meanwhile|Earlier|Later|Last|Then|Now|Thus|Not|No|One|What|Who|How|Why|Asked|Speaking|Among|Although|Despite)\b(?!\.)""",
    re.VERBOSE,
)
_SPEAKERS = re.compile(
    r"(?:[^\W\d_][\w'’-]+\s){1,3}(?:said|says|asked|asks|added|told|wrote|replied|exclaimed|declared)\b"
)
# A stop, what closes after it, a blank, and then no small letter. A run of stops is tried once, from its first:
# the look-behind stands after it so that the search can skip to the stops.
_STOP = re.compile(
    r"""[.!?…](?<![.!?…][.!?…])[.!?…]*+(["'”’»)\]]*(?:\[\d+\])*)\s++(?=["'“‘«(\[*•]*[^\s"'“‘«(\[*•a-zß-öø-ÿ,;:.!?…-])"""
)
_WORD_BEFORE = 16
_ENDS = frozenset(".!?:;")
_MARKS = "\"'“”‘’«»()[]{}"
_BULLET = re.compile(r"(?:[\s*•‣▪◦·●■]|[-–—]\s)+")


def sentences(article: Article) -> list[Sentence]:
    """The sentences of headline, captions, sub-headings and body, in reading order, the dateline left out.

    A headline or sub-heading is one sentence. ``paragraph`` is the index of the part in ``article.parts``.
    Full stops after titles, initials, months and the like end none: "on Nov. 4 Mr. J. K. Lee met U.S.
    officials." is one sentence.
    """
    found: list[Sentence] = []
    source, dateline = article.source, article.dateline
    for paragraph, part in enumerate(article.parts):
        if part.kind not in READ:
            continue
        start, end = part.start, part.end
        if dateline is not None and start <= dateline.start < end:
            start = dateline.end
        whole = part.kind in (PartKind.HEADLINE, PartKind.SUBHEAD)
        for first, last in _split(source, start, end, whole):
            found.append(Sentence(first, last, part.kind, paragraph, len(found)))
    return found


def _split(source: str, start: int, end: int, whole: bool) -> Iterator[tuple[int, int]]:
    bullet = _BULLET.match(source, start, end)
    if bullet:
        start = bullet.end()
    while end > start and source[end - 1].isspace():
        end -= 1
    if not whole:
        for stop in _STOP.finditer(source, start, end):
            if _ends_sentence(source, start, stop, end):
                yield start, stop.end(1)
                start = stop.end()
    if start < end:
        yield start, end


def _ends_sentence(source: str, start: int, stop: re.Match[str], end: int) -> bool:
    at, following = stop.start(), stop.end()
    if source[at] != ".":
        return not (stop[1] and source[at] in "!?" and _SPEAKERS.match(source, following, end))
    before = source[max(start, at - _WORD_BEFORE) : at].split()
    if not before or (stop.end(1) - at > 1 and source[at + 1] == "."):
        return True
    word = before[-1].strip(_MARKS)
    if len(word) > 6 and "." not in word:
        return True
    if word in _TITLES:
        return False
    if word in _BEFORE_NUMBERS and source[following].isdigit():
        return False
    if word.isdigit() and len(word) <= 2:
        # "2. Trade" is the number of an item: it opens the paragraph or follows the end of a sentence.
        previous = before[-2] if len(before) > 1 else ""
        numbers_an_item = previous[-1:] in _ENDS and previous[:-1] not in _BEFORE_NUMBERS
        return not numbers_an_item if previous else at - start > len(word) + 2
    if word in _AMBIGUOUS or _DOTTED.fullmatch(word):
        return _OPENERS.match(source, following, end) is not None
    return True


class Lines:
    """The lines of a source, to tell the line and column of many offsets."""

    __slots__ = ("_starts",)

    def __init__(self, source: str) -> None:
        self._starts = [0, *(newline.end() for newline in re.finditer("\n", source))]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1; lines end at LF or CRLF."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def line_and_column(source: str, offset: int) -> tuple[int, int]:
    """Line and column of one offset, both from 1: ``line_and_column("a\\nbc", 3)`` is ``(2, 2)``."""
    return source.count("\n", 0, offset) + 1, offset - source.rfind("\n", 0, offset)
