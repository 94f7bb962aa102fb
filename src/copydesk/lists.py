"""What a registry calls its lists: "three evil forces" is a number and a name, and the name finds the list.

The number that stands in the name is left out, so that "the four evil forces" finds the list of three.
"""

from __future__ import annotations

from copydesk.model import Fact, Registry
from copydesk.patterns import regex
from copydesk.text import fold, normalise
from copydesk.vocabulary.numbers import SMALL, TENS

COUNTS = {**SMALL, **TENS}
_COUNT = regex.compile(
    rf"(?:the\s+)?(?P<count>\d{{1,3}}|{'|'.join(sorted(COUNTS, key=len, reverse=True))})\s+", regex.I
)
_ARTICLE = regex.compile(r"the\s+", regex.I)


def names_of_list(fact: Fact) -> tuple[str, ...]:
    """The names of a list without article and number: "the five permanent members" → permanent members."""
    spoken = (normalise(fact.qualifier or "").replace("-", " ").replace("_", " "), *map(normalise, fact.phrases))
    bare = (_ARTICLE.sub("", _COUNT.sub("", name.strip(), count=1), count=1) for name in spoken)
    return tuple(dict.fromkeys(name for name in bare if name))


def is_numbered(fact: Fact) -> bool:
    """Whether a list is called by its number: "three evil forces", but not "Baltic states"."""
    return any(_COUNT.match(normalise(name).replace("-", " ")) for name in (fact.qualifier or "", *fact.phrases))


def number_said(word: str) -> int | None:
    """ "four" → 4, "12" → 12; ``None`` for any other word."""
    return int(word) if word.isdigit() else COUNTS.get(fold(word))


def index_lists(registry: Registry) -> dict[str, tuple[Fact, ...]]:
    """Name (folded) → the lists that bear it, one for each time."""
    found: dict[str, list[Fact]] = {}
    for fact in registry.facts:
        if fact.kind == "list":
            for name in names_of_list(fact):
                found.setdefault(fold(name), []).append(fact)
    return {name: tuple(facts) for name, facts in found.items()}


def index_members(registry: Registry) -> dict[str, tuple[Fact, ...]]:
    """Subject → the lists that it is a member of, by its id or by its name."""
    named = {fold(s.name): s.id for s in registry.subjects.values()}
    found: dict[str, list[Fact]] = {}
    for fact in registry.facts:
        if fact.kind == "list" and names_of_list(fact):
            for member in fact.members:
                key = member if member in registry.subjects else named.get(fold(member))
                if key is not None:
                    found.setdefault(key, []).append(fact)
    return {key: tuple(facts) for key, facts in found.items()}
