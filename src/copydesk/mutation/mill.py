"""A mutation run over a corpus: plan every article, draw, review every mutant, count.

Articles are independent of each other and so are mutants: with more than one job both steps are mapped over
processes, and the result is the same as with one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from typing import Any

from copydesk.lexicon import compile_lexicon
from copydesk.model import Article, Registry
from copydesk.mutation.judging import Outcome, judge
from copydesk.mutation.plan import EACH, Alarm, Mutant, Plan, plan
from copydesk.mutation.score import Score, tally
from copydesk.mutation.stock import Stock
from copydesk.mutation.target import Mark

Batch = tuple[Article, frozenset[Alarm], tuple[Mutant, ...]]
Tick = Callable[[int, int], None]
"""Called with how many mutants are done, and of how many."""

# Fewer are done sooner than a second process is ready.
_WORTH_A_POOL = 200
_BATCH = 20
_stock: Stock | None = None


def mutate(
    articles: Sequence[Article],
    registry: Registry,
    gold: Mapping[str, tuple[Mark, ...]],
    *,
    seed: int = 0,
    each: int = EACH,
    most: int | None = None,
    jobs: int = 1,
    facts: str = "facts",
    tick: Tick = lambda done, total: None,
) -> Score:
    """Plant errors and rewordings in every article, and count which are found.

    An article with ``gold`` is mutated in the claims marked there, any other in those that the engine agrees with.
    ``most`` bounds the number of mutants: those are drawn by ``seed``. The score does not depend on ``jobs``.
    """
    tasks = [(article, gold.get(article.id)) for article in sorted(articles, key=lambda article: article.id)]
    with _workers(registry, jobs if len(tasks) > _WORTH_A_POOL else 1) as run:
        plans = list(run(partial(_plan, seed=seed, each=each), tasks))
    kept = _drawn(plans, seed, most)
    batches = [
        (plan.article, plan.known, part)
        for plan in plans
        for part in _parts([mutant for mutant in plan.mutants if id(mutant) in kept])
    ]
    outcomes: list[Outcome] = []
    with _workers(registry, jobs if len(kept) > _WORTH_A_POOL else 1) as run:
        for done in run(_judge, batches):
            outcomes += done
            tick(len(outcomes), len(kept))
    return tally(plans, outcomes, registry, seed=seed, facts=facts)


def _parts(mutants: Sequence[Mutant]) -> Iterator[tuple[Mutant, ...]]:
    """Mutants of one article in parts, so that a long article keeps no process waiting."""
    for at in range(0, len(mutants), _BATCH):
        yield tuple(mutants[at : at + _BATCH])


def _drawn(plans: Sequence[Plan], seed: int, most: int | None) -> set[int]:
    """The mutants to try: all, or as many as asked for, those that come first in an order shuffled by the seed."""
    every = [mutant for one in plans for mutant in one.mutants]
    if most is not None and most < len(every):
        every = sorted(every, key=lambda mutant: _rank(mutant, seed))[:most]
    return {id(mutant) for mutant in every}


def _rank(mutant: Mutant, seed: int) -> bytes:
    edit = mutant.edit
    words = f"{seed}|{mutant.target.article}|{edit.start}|{edit.end}|{edit.words}"
    return hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).digest()


@contextmanager
def _workers(registry: Registry, jobs: int) -> Iterator[Callable[..., Iterator[Any]]]:
    """An ordered map over processes, or over this one."""
    if jobs < 2:
        _begin(registry)
        yield map
        return
    context = get_context("forkserver")
    # A read-only view of a mapping cannot be sent to another process.
    registry = replace(registry, subjects=dict(registry.subjects), metrics=dict(registry.metrics))
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin, initargs=(registry,)) as pool:
        yield pool.map


def _begin(registry: Registry) -> None:
    global _stock
    _stock = Stock(compile_lexicon(registry))


def _plan(task: tuple[Article, tuple[Mark, ...] | None], *, seed: int, each: int) -> Plan:
    assert _stock is not None
    return plan(*task, _stock, seed=seed, each=each)


def _judge(batch: Batch) -> list[Outcome]:
    assert _stock is not None
    article, known, mutants = batch
    return [judge(mutant, article, known, _stock.lexicon) for mutant in mutants]
