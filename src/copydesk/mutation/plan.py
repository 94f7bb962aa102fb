"""The mutants of one article: every operator on every claim, a few edits each, drawn by the seed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from random import Random

from copydesk.desk import review
from copydesk.model import Article, Claim, Comparison, Review, Verdict
from copydesk.mutation.operators import OPERATORS
from copydesk.mutation.scene import Edit, Scene
from copydesk.mutation.stock import Stock
from copydesk.mutation.target import Mark, Origin, Target, targets_of
from copydesk.text import READ

EACH = 2
_MOST_CANDIDATES = 24

Alarm = tuple[str, str, str]
"""Kind, quote and message of a contradiction: what tells one that was there before from a new one."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One edit of one article: an error planted in a claim, or a control, which says the truth otherwise."""

    target: Target
    operator: str
    control: bool
    edit: Edit


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be tried on one article.

    ``known`` are the contradictions that the article holds as it stands, ``untouched`` the claims in which no
    operator found anything to change.
    """

    article: Article
    origin: Origin
    known: frozenset[Alarm]
    claims: int
    untouched: tuple[Target, ...]
    mutants: tuple[Mutant, ...]


def plan(article: Article, marks: tuple[Mark, ...] | None, stock: Stock, *, seed: int = 0, each: int = EACH) -> Plan:
    """Every mutant of an article; ``each`` edits at most of one operator in one claim."""
    as_it_stands = review(article, stock.lexicon)
    targets = list(targets_of(as_it_stands, marks, stock.registry))
    scene = Scene(article, stock)
    seen: set[tuple[int, int, str]] = set()
    mutants: list[Mutant] = []
    untouched = []
    for target in targets:
        own = list(_mutants(target, scene, seed, each))
        if not any(not mutant.control for mutant in own):
            untouched.append(target)
        for mutant in own:
            change = (mutant.edit.start, mutant.edit.end, mutant.edit.words)
            if change not in seen:
                seen.add(change)
                mutants.append(mutant)
    origin = Origin.ENGINE if marks is None else Origin.GOLD
    return Plan(article, origin, alarms(as_it_stands), len(targets), tuple(untouched), tuple(mutants))


def alarms(one: Review) -> frozenset[Alarm]:
    """The contradictions of a review."""
    return frozenset((claim.kind, claim.quote, comparison.message) for claim, comparison in contradictions(one))


def contradictions(one: Review) -> Iterator[tuple[Claim, Comparison]]:
    """What contradicts the registry, and what contradicts the article's own words."""
    for claim, comparison in (*one.judged, *one.at_odds):
        if comparison.verdict is Verdict.CONTRADICTS:
            yield claim, comparison


def _mutants(target: Target, scene: Scene, seed: int, each: int) -> Iterator[Mutant]:
    for operator in OPERATORS:
        if target.kind in operator.kinds:
            candidates = [edit for edit in operator.plant(target, scene) if _is_sound(edit, scene)]
            chance = Random(f"{seed}|{target.article}|{target.start}|{target.end}|{operator.name}")
            for edit in _draw(list(islice(candidates, _MOST_CANDIDATES)), each, chance):
                yield Mutant(target, operator.name, operator.control, edit)


def _draw(candidates: Sequence[Edit], each: int, chance: Random) -> list[Edit]:
    """As many candidates as asked for, in the order of the article."""
    chosen = sorted(chance.sample(range(len(candidates)), min(each, len(candidates))))
    return [candidates[at] for at in chosen]


def _is_sound(edit: Edit, scene: Scene) -> bool:
    """Whether an edit changes something, and that inside one part that is read: never a header, never two parts."""
    if scene.article.source[edit.start : edit.end] == edit.words:
        return False
    return any(part.start <= edit.start and edit.end <= part.end and part.kind in READ for part in scene.article.parts)
