"""What a number counts: the words behind it, and whether two numbers count one thing."""

from __future__ import annotations

from collections.abc import Sequence

from copydesk.patterns import regex

_WORDS = regex.compile(r"[ -](?P<word>[\p{L}][\p{L}'-]*)(?P<own>'s)?")


def words_behind(text: str, end: int, stop: int) -> list[str]:
    """Up to five words behind a number, until a mark: "14 trapped miners were saved" → trapped, miners, were, saved."""
    words: list[str] = []
    while len(words) < 5:
        found = _WORDS.match(text, end, stop)
        if found is None:
            break
        words.append(found.group("word"))
        end = found.end()
    return words


def count_one_thing(nouns: Sequence[str], told: Sequence[str]) -> bool:
    """Whether the words behind two numbers name one thing: "miners" and "trapped miners", "Import Expo"."""
    if not nouns or not told:
        return False
    first = _stem(nouns[0])
    if len(first) < 3:
        return False
    if _stem(told[0]) == first:
        return True
    second = _stem(nouns[1]) if len(nouns) > 1 else None
    rows = [_stem(word) for word in told]
    return second is not None and any(rows[at : at + 2] == [first, second] for at in range(1, len(rows) - 1))


def _stem(word: str) -> str:
    word = word.lower()
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
