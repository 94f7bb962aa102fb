"""Places within places: Qingdao lies in Shandong Province, Shandong in China.

Where one place lies in another is what the registry's place facts say (qualifiers such as province, country) and
what a capital is capital of.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from copydesk.lexicon import Lexicon
from copydesk.text import fold


def wider(lexicon: Lexicon, place: str, depth: int = 4) -> Iterator[str]:
    """A place and all that it lies in, as ids or plain names: qingdao, shandong, china."""
    yield place
    if depth == 0:
        return
    subject = lexicon.registry.subjects.get(place)
    if subject is None:
        return
    if subject.of is not None:
        yield from wider(lexicon, subject.of, depth - 1)
    for fact in lexicon.registry.held(place, "place"):
        if fact.qualifier != "capital":
            yield from wider(lexicon, fact.value, depth - 1)
    for fact in lexicon.registry.valued("place", place):
        if fact.qualifier == "capital":
            yield fact.subject


def lies_in(lexicon: Lexicon, said: Collection[str], held: str) -> bool:
    """Whether a place as said and a place as held can be one: equal, or one within the other."""
    names = {_key(lexicon, p) for p in wider(lexicon, held)}
    return any(
        _key(lexicon, s) in names or _key(lexicon, held) in {_key(lexicon, p) for p in wider(lexicon, s)} for s in said
    )


def _key(lexicon: Lexicon, place: str) -> str:
    return fold(lexicon.name_of(place))
