"""What a person is called: nobody is president of two states, or deputy and premier, or president and premier of one.

Two articles that give one person titles of which each excludes the other are asked about the person, whoever may
hold the two offices. Only titles of states exclude each other so: one may well chair two clubs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from copydesk.agreement.tellings import Telling
from copydesk.lexicon import Lexicon
from copydesk.model import SubjectKind
from copydesk.text import fold
from copydesk.vocabulary.tenures import STATE_HEADS
from copydesk.vocabulary.titles import LEADER, is_portfolio, names_of, split_rank

BEARER = "bearer"


def titles_borne(telling: Telling, lexicon: Lexicon) -> Iterator[tuple[tuple[str, ...], Telling]]:
    """A key of the person and a title, with the telling as its answer: of which country, and of what rank.

    A head of state or government answers for the country as well: as its president, or as its prime minister.
    """
    claim = telling.claim
    person, owner = claim.value, claim.who
    if claim.kind != "holder" or not isinstance(person, str) or claim.as_of.explicit or not claim.qualifier:
        return
    known = lexicon.kind_of(person) is SubjectKind.PERSON
    if not known or owner is None or lexicon.kind_of(owner) is not SubjectKind.COUNTRY:
        return
    rank, bare = split_rank(claim.qualifier)
    row = sorted(fold(name) for name in names_of(bare))
    heads = bool(_HEADS & {*row})
    if heads or is_portfolio(bare):
        yield (BEARER, person, row[0]), replace(telling, answer=(owner, rank is not None))
    if heads and rank is None:
        yield (BEARER, person, owner, "head"), replace(telling, answer=(row[0],))


_HEADS = frozenset(map(fold, STATE_HEADS)) - LEADER - {"head of government"}
