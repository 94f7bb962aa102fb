"""Names misspelt, and names with a number altered: "Bektanov" for "Bektenov", "Vision 2040" for "Vision 2030"."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.mutation.operators.operator import Operator
from copydesk.mutation.scene import Edit, Scene, names_of
from copydesk.mutation.target import Target
from copydesk.patterns import regex

_SHORTEST = 6  # a family name of fewer letters has true neighbours: Wang Yi and Wang Ni
_VOWELS = {"a": "o", "e": "a", "i": "o", "o": "u", "u": "a"}
_WORD = regex.compile(r"\p{L}+(?:-\p{L}+)*")


def plant_misspelling(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "Bektenov" → "Bektneov", "Bektanov": two letters exchanged or a vowel changed inside a long name."""
    subject = scene.registry.subjects.get(str(target.value if target.kind == "holder" else target.subject))
    found = None if subject is None else scene.spoken(names_of(subject), target.start, target.end)
    if found is None:
        return
    words = _WORD.finditer(scene.text, found[0], found[1])
    # A common word misspelt ("strtaegy") is no wrong name.
    long = [w for w in words if len(w.group()) >= _SHORTEST and w.group()[0].isupper()]
    for word in long[-1:]:
        for spoilt in _spoilt(word.group()):
            whole = scene.text[found[0] : word.start()] + spoilt + scene.text[word.end() : found[1]]
            if not scene.knows(whole) and not scene.knows(spoilt):
                yield Edit(word.start(), word.end(), spoilt, f"misspelt: {spoilt} for {word.group()}")


def plant_another_number(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "Uzbekistan-2030 strategy" → "Uzbekistan-2040 strategy"."""
    for number in regex.finditer(r"(?<!\d)\d{4}(?!\d)", scene.text[target.start : target.end]):
        start = target.start + number.start()
        for step in (10, 5, -5):
            altered = str(int(number.group()) + step)
            yield Edit(start, start + 4, altered, f"altered: {altered} for {number.group()}")


def _spoilt(word: str) -> Iterator[str]:
    for at in range(2, len(word) - 2):
        pair = word[at : at + 2]
        if pair.isalpha() and pair[0] != pair[1] and pair.islower():
            yield word[:at] + pair[::-1] + word[at + 2 :]
    for at in range(len(word) - 2, 1, -1):
        if word[at] in _VOWELS and word[at - 1].isalpha():
            yield word[:at] + _VOWELS[word[at]] + word[at + 1 :]


OPERATORS = (
    Operator("misspelt name", frozenset({"holder", "name"}), plant_misspelling),
    Operator("altered name", frozenset({"name"}), plant_another_number),
)
