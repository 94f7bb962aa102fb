"""Roles as words and as facts: which words name one, which two cannot be one bearer's, and which one alone plays.

Two sorts. A *standing* (member, observer, dialogue partner) is what a bearer is in a body: many hold the same, and
nobody holds two of different heads at once. A *single* role (chair, host, winner, "lead contractor") is one
bearer's at a time. The rule, where the vocabulary does not know the word: a role that two bearers or more have
held one after the other, and never two together, is single.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from copydesk.model import Fact, Registry
from copydesk.morphology import phrase_forms
from copydesk.patterns import regex
from copydesk.text import fold, normalise
from copydesk.vocabulary import roles
from copydesk.vocabulary.references import OTHER_COMPETITION

_TAIL = regex.compile(r"\s+(?P<of>of|for|in|at)\s+(?:the\s+)?(?P<what>.+)$")
_BEARER = regex.compile(rf"\s+(?:{'|'.join(form for b in roles.BEARERS for form in phrase_forms(b))})$")
_STATUS = regex.compile(r"\s+status$")
_OVERLAP_DAYS = 31
_DIVIDING = frozenset(OTHER_COMPETITION) | roles.DIVIDING


@lru_cache(maxsize=4096)
def bare(role: str) -> str:
    """A role without article, bearer and tail: "chair of the Council" → chair, "observer states" → observer."""
    words = regex.sub(r"^(?:the|an?)\s+", "", fold(role.strip()))
    words = _BEARER.sub("", _STATUS.sub("", _TAIL.sub("", words)))
    head, space, last = words.rpartition(" ")
    return f"{head}{space}{last[:-1]}" if last.removesuffix("s") in roles.STANDINGS and last.endswith("s") else words


@lru_cache(maxsize=4096)
def family(role: str) -> str | None:
    """The single role of the vocabulary that words name: "rotating chairmanship" → chair; ``None`` for others."""
    phrase = bare(role)
    if standing(role) is not None:
        return None
    last = phrase.rsplit(" ", 1)[-1]
    for name, (nouns, _) in roles.SINGLE.items():
        if {phrase, phrase.removesuffix("s"), last, last.removesuffix("s")} & {*nouns}:
            return name
    return None


def division(role: str) -> frozenset[str]:
    """What divides a competition, and tells one single role from another: the "women's" of "women's winner"."""
    return frozenset(bare(role).split()[:-1]) & _DIVIDING if family(role) is not None else frozenset()


def standing(role: str) -> str | None:
    """The head of a standing: "dialogue partner" → partner, "non-permanent member" → member."""
    words = bare(role).split()
    return words[-1] if words and words[-1] in roles.STANDINGS else None


def qualities(role: str) -> frozenset[str]:
    """What stands before the head of a standing and tells it apart; a full member is a member."""
    words = bare(role).split()[:-1]
    return frozenset(words) - roles.WHOLE


def fits(said: str, held: str) -> bool:
    """Whether a role as said can be the role as held: the same, or a shorter word for it."""
    if family(said) is not None or family(held) is not None:
        return family(said) == family(held) and division(said) in (frozenset(), division(held))
    if standing(said) is None or standing(said) != standing(held):
        return bare(said) == bare(held)
    whole = bool(frozenset(bare(said).split()) & (roles.WHOLE - roles.FOUNDING))
    own = qualities(held)
    if whole and own & roles.LESSER:
        return False
    return not qualities(said) or qualities(said) == own


def excludes(said: str, held: str, facts: Sequence[Fact]) -> bool:
    """Whether nobody can be both in a body: other heads, or other sorts of one head, and no bearer that is both.

    "Permanent member" leaves open what a plain "member" is; "associate member" does not.
    """
    if standing(said) is None or standing(held) is None or fits(said, held):
        return False
    if standing(said) == standing(held) and not qualities(held) and not qualities(said) & roles.LESSER:
        return False
    return not _held_together(said, held, facts)


def _held_together(said: str, held: str, facts: Sequence[Fact]) -> bool:
    ones: dict[str | None, list[Fact]] = {}
    for fact in facts:
        if fits(said, fact.value):
            ones.setdefault(fact.who, []).append(fact)
    others = [f for f in facts if f.who in ones and fits(held, f.value)]
    return any(_overlap(a, b) for b in others for a in ones[b.who] if a is not b)


def is_single(role: str, facts: Sequence[Fact]) -> bool:
    """Whether one alone plays a role in a body or event, by the word itself or by who held it when."""
    if standing(role) is not None:
        return False
    own = [f for f in facts if fits(role, f.value)]
    together = any(a.who != b.who and _overlap(a, b) for n, a in enumerate(own) for b in own[:n])
    if together:
        return False
    first = bare(role).split()[0] if bare(role) else ""
    return family(role) is not None or first in roles.FOREMOST or len({f.who for f in own}) >= 2


def _overlap(one: Fact, other: Fact) -> bool:
    """Whether two roles run together for longer than a handover."""
    starts = [d for d in (one.valid.earliest, other.valid.earliest) if d is not None]
    ends = [d for d in (one.valid.latest, other.valid.latest) if d is not None]
    if not one.valid.overlaps(other.valid):
        return False
    return not starts or not ends or (min(ends) - max(starts)).days > _OVERLAP_DAYS


def surfaces(role: str) -> Iterator[str]:
    """Every wording of a role: "dialogue partner", "dialogue partners", "the Council presidency", "chairmanship"."""
    text = normalise(role).lower()
    tail = _TAIL.search(text)
    head = bare(role)
    name = family(role)
    yield from phrase_forms(normalise(role))
    if standing(role) is not None:
        yield from phrase_forms(head)
        for bearer in roles.BEARERS:
            yield from phrase_forms(f"{head} {bearer}")
        yield f"{head} status"
        return
    nouns = roles.SINGLE[name][0] if name is not None else (head,)
    if division(role):
        yield from (f"{' '.join(w for w in head.split() if w in division(role))} {noun}" for noun in nouns)
    for noun in nouns:
        yield from phrase_forms(noun)
        if tail is not None:
            yield f"{noun} of the {tail['what']}"
            yield f"{noun} of {tail['what']}"
            yield f"{tail['what']} {noun}"


def index_roles(registry: Registry) -> dict[str, tuple[str, ...]]:
    """Role as the registry writes it (folded) → the bodies and events of which somebody holds it."""
    found: dict[str, dict[str, None]] = {}
    for fact in registry.facts:
        if fact.kind == "role" and fact.who is not None:
            found.setdefault(fold(fact.value), {})[fact.subject] = None
    return {role: tuple(subjects) for role, subjects in found.items()}
