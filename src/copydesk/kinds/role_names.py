"""Whether two names that no subject bears may be one firm's or person's: "Harlow" and "Harlow Civils plc", "BKW"."""

from __future__ import annotations

from copydesk.patterns import regex
from copydesk.text import fold, normalise
from copydesk.vocabulary.names import NOT_BEFORE
from copydesk.vocabulary.roles import EITHER, FIRM_WORDS

_PART = regex.compile(r"[\p{L}\d]+")
_SHORT = 4


def is_one_name(said: str, held: str) -> bool:
    """Whether one is the other, shortened or with a title or form of company more, or its initials."""
    one, other = _parts(said), _parts(held)
    return (
        (bool(one & other) and (one <= other or other <= one)) or _are_initials(said, held) or _are_initials(held, said)
    )


def are_comparable(said: str, held: str, role: str) -> bool:
    """Whether two names that differ can be told apart for certain.

    An abbreviation may be anybody's; "Harlow Civil Works" and "Harlow Civils" may be one; and the architect of a
    house is as well the person as the firm.
    """
    one, other = _parts(said), _parts(held)
    if normalise(said).isupper() or normalise(held).isupper():
        return False
    if any(a[:_SHORT] == b[:_SHORT] for a in one - other for b in other - one):
        return False
    if fold(role).split()[-1] in EITHER:
        return not one & other and len(one) == len(other) and _is_firm(said) == _is_firm(held)
    return True


def _parts(name: str) -> frozenset[str]:
    words = [w for w in _PART.findall(normalise(name)) if w not in NOT_BEFORE]
    parts = frozenset(fold(w) for w in words)
    return parts - FIRM_WORDS or parts


def _is_firm(name: str) -> bool:
    return "&" in name or "+" in name or not FIRM_WORDS.isdisjoint(fold(name).split())


def _are_initials(short: str, name: str) -> bool:
    return short.isupper() and short.replace(".", "") == "".join(w[0] for w in _PART.findall(name)).upper()
