"""How a metric is told without its own phrase: "delivered 131 aircraft" for "aircraft delivered".

Derived from the words of the registry's phrases alone: a phrase that ends in a participle or holds a noun of doing
gives a verb ("research spending" → "spent 2 billion euros on research"); a phrase of several words may be spread
out ("share of the European market", "a renovation that cost 96 million euros").
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from copydesk.model import Fact, Metric, Quantity, Registry, SubjectKind
from copydesk.morphology import noun_forms, verb_behind, verb_forms, verb_of_participle
from copydesk.text import fold
from copydesk.vocabulary.common_nouns import CLASS_NOUNS
from copydesk.vocabulary.measuring import DIMENSIONS, EXCHANGES, NOUN_VERBS
from copydesk.vocabulary.ownership import GATEWAY_FILLERS, GATEWAYS, TRAFFIC

_SMALL_WORDS_TEXT = """
of the a an in on and for to at by
"""
_SMALL_WORDS = frozenset(_SMALL_WORDS_TEXT.split())


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb with a number says the metric, where one form of each of ``nouns`` follows; none: people are counted."""

    metric: str
    verb: str
    nouns: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """The content words of a phrase, which may stand apart; one form of each must be there."""

    metric: str
    words: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Owners:
    """Whose figures of one metric we hold: pairs and the rest, the rest with the series of its events."""

    pairs: frozenset[str]
    singles: frozenset[str]
    series: frozenset[str]
    # The one owner of a metric whose phrases hold a name: "SCO members" are nobody else's.
    sole: str | None = None
    # Those that own by themselves, and the series that they are editions of.
    alone: frozenset[str] = frozenset()
    kinds: frozenset[SubjectKind] = frozenset()
    # town → the port or airport named after it, whose traffic is told as the town's
    towns: Mapping[str, str] = field(default_factory=dict, hash=False)


NOBODY = Owners(frozenset(), frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class Measures:
    """A registry's figures by metric and owner, and how a metric is told beside its phrases."""

    facts: dict[tuple[str, str], tuple[Fact, ...]] = field(default_factory=dict)
    owners: dict[str, Owners] = field(default_factory=dict)
    # metric → one quantity for each unit in which it is held
    samples: dict[str, tuple[Quantity, ...]] = field(default_factory=dict)
    frames: dict[str, tuple[Frame, ...]] = field(default_factory=dict)
    spreads: dict[str, tuple[Spread, ...]] = field(default_factory=dict)
    # "member states" → the metrics whose phrase says it of a named owner: "member states of the SCO"
    nouns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    # "trade" → the metrics of pairs whose phrases only say that it is one of two: "bilateral trade"
    mutual: dict[str, tuple[str, ...]] = field(default_factory=dict)
    # "bilateral turnover", "traded goods" → the metrics of pairs that say it in other words
    exchanges: dict[str, tuple[str, ...]] = field(default_factory=dict)
    # "yes" and "no" → the metric that counts those votes
    votes: dict[str, str] = field(default_factory=dict)
    # "tall", "weighs", "kilometres" → the metrics that are told by them
    tells: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def owners_of(self, metric: str) -> Owners:
        """Whose figures of a metric we hold."""
        return self.owners.get(metric, NOBODY)

    def of(self, metric: str, subject: str | None) -> tuple[Fact, ...]:
        """The figures of a metric that one subject owns."""
        return self.facts.get((metric, subject), ()) if subject is not None else ()

    def words(self) -> Iterator[tuple[str, str]]:
        """Each word to look for with the key under which it is found."""
        for verb in self.frames:
            yield from ((form, verb) for form in sorted(verb_forms(verb)))
        for word in (
            *self.spreads,
            *self.nouns,
            *self.mutual,
            *self.exchanges,
            *self.tells,
            *(("votes", "favour", "favor") if self.votes else ()),
        ):
            yield word, word


def index_measures(registry: Registry) -> Measures:
    """Everything by which figures are found, once a registry."""
    held: dict[str, list[Fact]] = {}
    facts: dict[tuple[str, str], list[Fact]] = {}
    for fact in registry.facts:
        if fact.kind == "figure" and fact.metric in registry.metrics and fact.quantity is not None:
            held.setdefault(str(fact.metric), []).append(fact)
            facts.setdefault((str(fact.metric), fact.subject), []).append(fact)
    places = {
        fold(n): s.id for s in registry.subjects.values() if s.kind is SubjectKind.PLACE for n in (s.name, *s.aliases)
    }
    owners = {name: _owners(registry, registry.metrics[name], found, places) for name, found in held.items()}
    frames: dict[str, list[Frame]] = {}
    spreads: dict[str, list[Spread]] = {}
    nouns: dict[str, list[str]] = {}
    mutual: dict[str, list[str]] = {}
    exchanges: dict[str, list[str]] = {}
    for name in held:
        metric = registry.metrics[name]
        for frame in _frames(metric):
            frames.setdefault(frame.verb, []).append(frame)
        for spread in _spreads(metric):
            for form in spread.words[0]:
                spreads.setdefault(form, []).append(spread)
        for noun in _nouns_of_owner(registry, metric, owners[name]):
            nouns.setdefault(noun, []).append(name)
        if owners[name].pairs:
            for noun in _mutual_nouns(metric):
                mutual.setdefault(noun, []).append(name)
                for said in EXCHANGES if noun == "trade" else ():
                    exchanges.setdefault(said, []).append(name)
    return Measures(
        {key: tuple(found) for key, found in facts.items()},
        owners,
        {name: _samples(found) for name, found in held.items()},
        {verb: tuple(dict.fromkeys(found)) for verb, found in frames.items()},
        {word: tuple(dict.fromkeys(found)) for word, found in spreads.items()},
        {noun: tuple(dict.fromkeys(found)) for noun, found in nouns.items()},
        {noun: tuple(dict.fromkeys(found)) for noun, found in mutual.items()},
        {said: tuple(dict.fromkeys(found)) for said, found in exchanges.items()},
        _votes(registry, held),
        _tells(registry, held),
    )


def _owners(registry: Registry, metric: Metric, facts: list[Fact], places: Mapping[str, str]) -> Owners:
    found = dict.fromkeys(fact.subject for fact in facts)
    pairs = frozenset(key for key in found if registry.subjects[key].between)
    singles = frozenset(found) - pairs
    series = frozenset(of for key in singles if (of := registry.subjects[key].of) is not None)
    sole = next(iter(singles)) if len(singles) == 1 and not pairs else None
    alone = singles | series
    kinds = frozenset(registry.subjects[key].kind for key in alone)
    return Owners(pairs, singles, series, sole, alone, kinds, _towns(registry, metric, singles, places))


def _towns(registry: Registry, metric: Metric, owners: Collection[str], places: Mapping[str, str]) -> dict[str, str]:
    """Town → the one gateway of it that owns a measure of traffic: Oslo → Oslo Airport, for its passengers."""
    found: dict[str, set[str]] = {}
    for owner in owners if any(TRAFFIC & set(words) for words in _phrases(metric)) else ():
        subject = registry.subjects[owner]
        for name in (subject.name, *subject.aliases):
            words = fold(name).split()
            town = places.get(" ".join(w for w in words if w not in GATEWAYS | GATEWAY_FILLERS))
            if town is not None and town not in owners and GATEWAYS & set(words):
                found.setdefault(town, set()).add(owner)
    return {town: next(iter(keys)) for town, keys in found.items() if len(keys) == 1}


def _samples(facts: list[Fact]) -> tuple[Quantity, ...]:
    return tuple({fact.quantity.unit: fact.quantity for fact in facts if fact.quantity is not None}.values())


def _nouns_of_owner(registry: Registry, metric: Metric, owners: Owners) -> Iterator[str]:
    """What a phrase counts without the name or the noun of its one owner: "SCO member states" → member states."""
    if owners.sole is None:
        return
    owner = registry.subjects[owners.sole]
    kind = owner.kind
    for phrase in metric.phrases:
        counted, of, whole = phrase.partition(" of ")
        if of and CLASS_NOUNS.get(whole.removeprefix("the ")) is kind:  # "members of parliament" → members
            yield counted
    names = sorted((owner.name, *owner.aliases, *owner.weak_aliases), key=len, reverse=True)
    for phrase in metric.phrases:
        for name in names:
            plain = phrase.removeprefix(f"{name} ").removeprefix(f"{name}'s ")
            for link in (f" of {name}", f" of the {name}"):
                plain = plain.removesuffix(link)
            if plain != phrase and plain.islower():
                yield plain
                break


def _votes(registry: Registry, names: Iterable[str]) -> dict[str, str]:
    """The metric that counts the votes for something, and the one that counts those against it."""
    found: dict[str, str] = {}
    for name in names:
        for words in _phrases(registry.metrics[name]):
            match words:
                case ["votes", "for"] | ["votes", "in", "favour" | "favor"]:
                    found["yes"] = name
                case ["votes", "against"]:
                    found["no"] = name
    return found


def _tells(registry: Registry, names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """How a dimension is told without its noun: a height by "tall", a weight by "weighs", a length by its unit."""
    found: dict[str, list[str]] = {}
    for name in names:
        said = {word for words in _phrases(registry.metrics[name]) for word in words}
        for nouns, tells in DIMENSIONS:
            for word in tells if said & nouns else ():
                found.setdefault(word, []).append(name)
    # Of two lengths the word does not tell which.
    return {word: tuple(metrics) for word, metrics in found.items() if len(metrics) == 1}


def _mutual_nouns(metric: Metric) -> Iterator[str]:
    """What two have with each other, said without "bilateral" or "between": "bilateral trade" → trade."""
    for words in _phrases(metric):
        match words:
            case [("bilateral" | "two-way" | "mutual"), noun] | [noun, ("between" | "with")]:
                yield noun
                if noun == "trade":
                    yield "commerce"


def _phrases(metric: Metric) -> list[list[str]]:
    spoken = (metric.name.replace("-", " "), *metric.phrases)
    return [[word.lower() for word in phrase.split()] for phrase in spoken]


def _frames(metric: Metric) -> Iterator[Frame]:
    for words in _phrases(metric):
        match words:
            case ["cost", "to", _] | ["cost", "of", *_] | [("construction" | "building" | "total" | "project"), "cost"]:
                yield Frame(metric.name, "cost", ())  # "the wing cost 8.6 million pounds to build"
        if len(words) == 1:
            base = verb_behind(words[0]) if words[0].endswith(("ee", "ees")) else None
            for verb in (*((base,) if base else ()), *NOUN_VERBS.get(words[0], ())):
                yield Frame(metric.name, verb, ())
            continue
        doing = verb_of_participle(words[-1]) or verb_behind(words[-1])
        rest = words[:-1]
        if doing is None and words[0].endswith("ing"):  # "spending on research and development"
            doing, rest = verb_behind(words[0]), words[1:]
        others = [word for word in rest if word not in _SMALL_WORDS]
        if doing is not None and others:
            nouns = () if others == ["people"] else tuple(noun_forms(word) for word in others)
            yield Frame(metric.name, doing, nouns)


def _spreads(metric: Metric) -> Iterator[Spread]:
    for words in _phrases(metric):
        content = [word for word in words if word not in _SMALL_WORDS and word.isalpha()]
        if len(content) == 2 and verb_of_participle(words[-1]) is None:
            yield Spread(metric.name, tuple(noun_forms(word) for word in content))
