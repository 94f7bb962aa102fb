"""Of what rank a visit was: "a state visit", "a working visit". The name of the registry's event tells its rank."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.edition_facts import when_of
from copydesk.events import EventUse, read_events
from copydesk.events.owning import any_of
from copydesk.kinds.kind import agree, claim_from, contradict, unclear, uncovered
from copydesk.mentions import Mention
from copydesk.model import Claim, Comparison, Mood, Registry, SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.phrasing import say_fact
from copydesk.reading import Reading
from copydesk.vocabulary import taking_part

QUALIFIER = "visit"

_RANK = regex.compile(rf"\b(?P<rank>{any_of(taking_part.VISITS)})\s+visits?\b", regex.I)
_TO = regex.compile(r"\s+to\s+(?:the\s+)?")
_OTHER_VISIT = regex.compile(
    r"\b(?:last|previous|earlier|first|second|next|return|another|upcoming|future)\s+(?:\p{Ll}+\s+){0,2}$"
)
_DAYS = 4


def read_visits(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every visit whose rank the words tell and that is one of the registry's."""
    matches = list(_RANK.finditer(reading.text, reading.sentence.start, reading.sentence.end))
    uses = [u for u in read_events(reading) if not u.named] if matches else []
    for match in matches:
        found = [e for use in uses for e in use.events if _is_meant(reading, use, e, match)]
        if len(set(found)) != 1:
            continue
        yield claim_from(
            reading,
            "participants",
            match.start(),
            match.end(),
            subject=found[0],
            value=match["rank"].lower(),
            tier=Tier.ACTORS,
            binding="who visited whom, and when",
            as_of=reading.copy.default,
            qualifier=QUALIFIER,
            mood=Mood.NEGATED if reading.mood(match.start(), match.end()) is Mood.NEGATED else Mood.ASSERTED,
            doubt=_doubt(reading, match),
        )


def rank_of(registry: Registry, event: str) -> str | None:
    """The rank that an event's name gives it: "State visit of Ada Voss to Sudmark" → state."""
    subject = registry.subjects[event]
    for name in (subject.name, *subject.aliases):
        match = _RANK.search(name)
        if match is not None:
            return match["rank"].lower()
    return None


def _is_meant(reading: Reading, use: EventUse, event: str, match: regex.Match[str]) -> bool:
    """Whether a visit of the registry is the one told of: its visitor, its country, its days."""
    registry = reading.registry
    when = when_of(reading, event)
    if rank_of(registry, event) is None or when is None:
        return False
    people = [m for m in reading.of_kind(SubjectKind.PERSON) if m.end <= match.start()]
    visitors = set(registry.subjects[event].participants)
    if not people or not visitors & set(people[-1].keys):
        return False
    goal = _goal(reading, match)
    places = {f.value for f in registry.held(event, "place")}
    if goal is not None and not places & set(goal.keys):
        return False
    if goal is None and not places & {key for m in reading.subjects for key in m.keys}:
        return False
    if reading.dates:
        return all(when.overlaps(t.period) for t in (*use.dates, *reading.dates))
    day = reading.day
    return day is not None and when.distance(day) <= _DAYS


def _goal(reading: Reading, match: regex.Match[str]) -> Mention | None:
    """The country or town that a visit goes to, where the words say."""
    to = _TO.match(reading.text, match.end(), reading.sentence.end)
    return None if to is None else next((m for m in reading.subjects if m.start == to.end()), None)


def _doubt(reading: Reading, match: regex.Match[str]) -> str | None:
    if _OTHER_VISIT.search(reading.text, reading.sentence.start, match.start()):
        return "the words tell of another visit"
    return None


def compare_visit(claim: Claim, registry: Registry) -> Comparison:
    """Judge the rank of a visit: an official visit may be a state visit, a working or private one is none."""
    event = claim.subject or ""
    said, held_rank = str(claim.value), rank_of(registry, event)
    says = f"{registry.name_of(event)}: {said} visit"
    facts = [f for kind in ("date", "place") for f in registry.held(event, kind)]
    if held_rank is None or not facts:
        return uncovered(says)
    held = f"{registry.name_of(event)}, {say_fact(facts[0], registry)}"
    if said == held_rank:
        return agree(facts[0], says, held)
    loose = {said, held_rank} & taking_part.LOOSE_VISITS
    if loose and not {said, held_rank} & taking_part.PRIVATE_VISITS:
        return unclear(facts[0], says, held, f"an official visit may be a {held_rank} visit")
    message = f"{registry.name_of(event)} was a {held_rank} visit, the article says {said} visit"
    return contradict(claim, facts[0], says, held, message, claim.binding)
