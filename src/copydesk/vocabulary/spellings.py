"""Which written words are words at all: English ones, personal names, cities and countries.

A word that is in none of these lists and is one letter off a name that is held is likely a misspelling of it. One
that is in them may be meant.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final

from copydesk.vocabulary import countries
from copydesk.vocabulary.cities import cities_named

# The list of English words leaves out what is regularly made of a word in it.
_INFLECTIONS: Final[tuple[tuple[str, str], ...]] = (
    ("ies", "y"),
    ("es", ""),
    ("s", ""),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("ly", ""),
    ("ness", ""),
)
# Shorter words are not in the lists.
SHORTEST: Final = 4


def is_word(word: str) -> bool:
    """Whether small letters make an English word: "exports", "marshal"; not "bektanov"."""
    words = _listed("words.txt")
    if len(word) < SHORTEST or word in words:
        return True
    bases = (word[: -len(ending)] + rest for ending, rest in _INFLECTIONS if word.endswith(ending))
    return any(base in words for base in bases)


def is_personal_name(word: str) -> bool:
    """Whether small letters make somebody's given or family name somewhere: "sergey", "ivanov"."""
    return len(word) < SHORTEST or word in _listed("personal_names.txt")


def is_place(word: str) -> bool:
    """Whether small letters make a word in the name of a country, a region or a town: "styria"."""
    return word in _of_countries() or word in _listed("places.txt") or bool(cities_named(word))


def is_written_so(word: str) -> bool:
    """Whether a word is no misspelling as such: English, a personal name or a place."""
    return is_word(word) or is_personal_name(word) or is_place(word)


@cache
def _listed(name: str) -> frozenset[str]:
    rows = files("copydesk.vocabulary").joinpath(name).read_text(encoding="ascii").splitlines()
    return frozenset(row for row in rows if not row.startswith("#"))


@cache
def _of_countries() -> frozenset[str]:
    named = {word for name, adjectives in countries.COUNTRIES.items() for word in (name, *adjectives)}
    return frozenset(part for name in named for part in name.lower().split())
