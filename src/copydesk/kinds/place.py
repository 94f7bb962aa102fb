"""Where an event or a place is: "in Astana, the capital of Kazakhstan", "the 2018 summit in Qingdao"."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from copydesk.editions import NEWS_DAYS, place_of, target_for_place, when_of
from copydesk.events import EventUse, read_events
from copydesk.kinds.kind import Kind, agree, claim_from, contradict, uncovered, unclear
from copydesk.lexicon import Form, Sort
from copydesk.mentions import Mention
from copydesk.model import Claim, Comparison, Fact, Mood, Registry, SubjectKind, Tier
from copydesk.phrasing import say_fact
from copydesk.places import lies_in
from copydesk.reading import Reading

CODE = "CD106"

_CAPITAL_OF = regex.compile(
    r"(?P<head>,?\s+(?:(?:which\s+is|is|remains|became|as|now)\s+)?(?:the\s+)?(?:\w+\s+)?capital(?:\s+city)?\s+of\s+(?:the\s+)?)"
)
_CAPITAL_BEFORE = regex.compile(r"(?:'s?)?\s+(?:\w+\s+)?capital(?:\s+city)?(?:\s+of|,)?\s+$")
_CAPITAL_AFTER = regex.compile(r",?\s+(?:(?:which\s+)?(?:is|remains)\s+)?(?:the\s+)?$")
_CAPITAL_NOUN = regex.compile(r"(?:'s?)?\s+(?:\w+\s+)?capital(?:\s+city)?\b")
# "Xi'an, Shaanxi province", "Qingdao, a coastal city in China's eastern Shandong Province", "Astana, Kazakhstan".
_CONTAINER = regex.compile(
    r",\s+(?:in\s+)?(?:(?:north|south|east|west|northeast|northwest|southeast|southwest|central)(?:ern)?\s+)?(?:the\s+)?"
    r"|,?\s+(?:the\s+capital\s+of\s+|(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}(?:city|town|port|resort|village|capital|metropolis|hub)\s+(?:in|of)\s+)"
    r"(?:the\s+)?(?:(?:north|south|east|west|northeast|northwest|southeast|southwest|central)(?:ern)?\s+)?"
    r"|\s+in\s+(?:(?:north|south|east|west|northeast|northwest|southeast|southwest|central)(?:ern)?\s+)?(?:the\s+)?"
)
_OWNER = regex.compile(r"'s?\s+(?:[\w-]+\s+){0,2}$")
_UNIT = regex.compile(r"\s+(?P<unit>[Pp]rovince|[Rr]egion|[Ss]tate|[Cc]ounty|[Oo]blast|[Pp]refecture|[Dd]istrict|[Mm]unicipality)\b")
_UNKNOWN_CONTAINER = regex.compile(r"(?P<name>(?:\p{Lu}[\p{L}'-]+\s+){1,3})(?P<unit>[Pp]rovince|[Rr]egion|[Ss]tate|[Cc]ounty|[Oo]blast|[Pp]refecture)\b")


def read(reading: Reading) -> Iterator[Claim]:
    """Yield claims of where events are held and of where places lie."""
    for use in read_events(reading):
        if use.named:
            yield from _read_named(reading, use)
        else:
            yield from _read_told(reading, use)
    yield from _read_capitals(reading)
    yield from _read_containers(reading)


def _read_named(reading: Reading, use: EventUse) -> Iterator[Claim]:
    for place in use.places:
        if place.form is Form.ADJECTIVE or _is_container(reading, place):
            continue
        target = target_for_place(reading, use)
        yield _claim(reading, place, target.event, target.tier, target.how, use.series, target.doubt)


def _read_told(reading: Reading, use: EventUse) -> Iterator[Claim]:
    """A meeting is found by its people and its day; where no day is told, by the piece's own days."""
    for place in use.places:
        if reading.lexicon.kind_of(place.key) is SubjectKind.COUNTRY and not use.events:
            continue
        found = None
        how = "those who took part"
        if use.dates:
            period = use.dates[0].period
            at_time = [e for e in use.events if (w := when_of(reading, e)) is not None and w.overlaps(period)]
            found = next((e for e in at_time if _fits(reading, e, place)), at_time[0] if at_time else None)
            how = f"those who took part, and {use.dates[0].text}"
        elif reading.day is not None:
            near = [e for e in use.events if (w := when_of(reading, e)) is not None and w.distance(reading.day) <= NEWS_DAYS]
            found = next((e for e in near if _fits(reading, e, place)), near[0] if len(near) == 1 else None)
            how = "those who took part, in the piece's days"
        if found is None:
            found = next((e for e in use.events if _fits(reading, e, place)), None) if not use.dates else None
        doubt = "the sentence tells of several meetings" if found and _is_shared(reading, use) else None
        yield _claim(reading, place, found, Tier.ACTORS, how, None, doubt)


def _is_shared(reading: Reading, use: EventUse) -> bool:
    """Whether several places compete for one meeting: "met in Xi'an and in Beijing respectively"."""
    return len(use.places) > 1 and len({m.key for m in use.places}) > 1 and not use.dates


def _fits(reading: Reading, event: str, place: Mention) -> bool:
    fact = place_of(reading, event)
    return fact is not None and lies_in(reading.lexicon, place.keys, fact.value)


def _claim(
    reading: Reading, place: Mention, event: str | None, tier: Tier, how: str, series: str | None, doubt: str | None
) -> Claim:
    fact = place_of(reading, event) if event is not None else None
    value = fact.value if fact is not None and lies_in(reading.lexicon, place.keys, fact.value) else place.key
    return claim_from(
        reading,
        "place",
        place.start,
        place.end,
        subject=event,
        value=value,
        tier=tier,
        binding=how,
        as_of=reading.as_of(place.start),
        who=series,
        mood=Mood.NEGATED if reading.mood(place.start, place.end) is Mood.NEGATED else Mood.ASSERTED,
        doubt=doubt,
    )


def _read_capitals(reading: Reading) -> Iterator[Claim]:
    """ "Astana, the capital of Kazakhstan", "Kazakhstan's capital, Astana", "the Kazakh capital Astana"."""
    places = reading.of_kind(SubjectKind.PLACE)
    countries = reading.of_kind(SubjectKind.COUNTRY, SubjectKind.PLACE)
    for place in places:
        for country in countries:
            if country.start >= place.end and country.start - place.end < 45:
                gap = reading.gap(place.end, country.start)
                own = _CAPITAL_OF.fullmatch(gap)
                noun = _CAPITAL_AFTER.fullmatch(gap) and _CAPITAL_NOUN.match(reading.text, country.end)
                if own or noun:
                    end = country.end if own else noun.end()  # type: ignore[union-attr]
                    yield _capital(reading, place, country, place.start, end)
            elif country.end <= place.start and place.start - country.end < 30:
                if _CAPITAL_BEFORE.fullmatch(reading.gap(country.end, place.start)):
                    yield _capital(reading, place, country, country.start, place.end)


def _capital(reading: Reading, place: Mention, country: Mention, start: int, end: int) -> Claim:
    times = reading.times(place.start)
    return claim_from(
        reading,
        "place",
        start,
        end,
        subject=country.key,
        value=place.key,
        tier=Tier.CLAUSE,
        binding="the words name the capital",
        as_of=times[0],
        also=times[1:],
        qualifier="capital",
        doubt="the clause tells of a time that it does not name" if reading.speaks_of_past(start) else None,
    )


def _read_containers(reading: Reading) -> Iterator[Claim]:
    """ "Xi'an, Shaanxi province": the next wider place that the words name for a place."""
    mentions = reading.of_kind(SubjectKind.PLACE, SubjectKind.COUNTRY)
    for place in mentions:
        if reading.lexicon.kind_of(place.key) is not SubjectKind.PLACE or place.form is Form.ADJECTIVE:
            continue
        if not reading.registry.held(place.key, "place"):
            continue
        wide = _container_of(reading, place, mentions)
        if wide is not None:
            start, end, value = wide
            times = reading.times(place.start)
            yield claim_from(
                reading,
                "place",
                start,
                end,
                subject=place.key,
                value=value,
                tier=Tier.CLAUSE,
                binding=f"the words place it in {reading.lexicon.name_of(value)}",
                as_of=times[0],
                also=times[1:],
                qualifier="in",
            )


def _container_of(reading: Reading, place: Mention, mentions: tuple[Mention, ...]) -> tuple[int, int, str] | None:
    for other in mentions:
        if other.start < place.end:
            continue
        gap = reading.gap(place.end, other.start)
        if len(gap) > 60:
            return None
        if not _CONTAINER.fullmatch(gap):
            continue
        if _OWNER.match(reading.text, other.end) or reading.text[other.end : other.end + 1] == "'":
            continue  # "China's eastern Shandong Province": the province is what is named
        if other.form is Form.ADJECTIVE or _is_listed(reading, place, other, gap):
            return None
        unit = _UNIT.match(reading.text, other.end)
        return place.start, unit.end() if unit else other.end, other.key
    for match in _UNKNOWN_CONTAINER.finditer(reading.text, place.end, min(reading.sentence.end, place.end + 90)):
        gap = reading.gap(place.end, match.start())
        if _CONTAINER.fullmatch(_without_owner(gap)) and not any(m.start < match.end() and m.end > match.start() for m in reading.subjects):
            return place.start, match.end(), match.group().strip()
        return None
    return None


def _without_owner(gap: str) -> str:
    return regex.sub(r"\p{Lu}\p{L}+'s\s+", "", gap)


def _is_listed(reading: Reading, place: Mention, other: Mention, gap: str) -> bool:
    """Whether two names are a list of places, not one in the other: "in Xi'an, Beijing and Astana"."""
    if not gap.strip().startswith(",") or regex.search(r"\b(?:city|town|port|capital|in|of)\b", gap):
        return False
    kinds = {reading.lexicon.kind_of(other.key)}
    if SubjectKind.COUNTRY in kinds:
        tail = reading.text[other.end : other.end + 5]
        return tail.startswith((" and ", " or "))
    return not _UNIT.match(reading.text, other.end) and other.key not in _containers(reading)


def _containers(reading: Reading) -> frozenset[str]:
    return frozenset(f.value for f in reading.registry.facts if f.kind == "place" and f.qualifier not in (None, "capital"))


def _is_container(reading: Reading, place: Mention) -> bool:
    """Whether a place only says where the place before it lies: the Shandong of "Qingdao, Shandong"."""
    for other in reading.of_kind(SubjectKind.PLACE):
        if other.end <= place.start and place.start - other.end < 60 and _CONTAINER.fullmatch(_without_owner(reading.gap(other.end, place.start))):
            return True
    return reading.text[place.end : place.end + 2] == "'s"


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a place by where the registry holds the event, the capital or the wider place to be."""
    said = registry.name_of(str(claim.value)).removeprefix("country:")
    if claim.subject is None:
        return uncovered(said, claim.binding)
    name = registry.name_of(claim.subject)
    if claim.qualifier == "in":
        return _compare_container(claim, registry, f"{name} in {said}")
    facts = [f for f in registry.held(claim.subject, "place") if f.qualifier == claim.qualifier]
    says = f"{claim.qualifier} of {name}: {said}" if claim.qualifier else f"{name}: {said}"
    if not facts:
        return uncovered(says, "we hold no place for it")
    return _compare_held(claim, registry, facts, says)


def _compare_held(claim: Claim, registry: Registry, facts: list[Fact], says: str) -> Comparison:
    times = [t for t in (claim.as_of, *claim.also) if t.period is not None]
    for fact in facts:
        if fact.value == claim.value and (not times or any(fact.valid.overlaps(t.period) for t in times if t.period)):
            return agree(fact, says, say_fact(fact, registry))
    holding = [f for f in facts if not times or any(f.valid.overlaps(t.period) for t in times if t.period)]
    if not holding:
        return unclear(facts[-1], says, say_fact(facts[-1], registry), "we hold no place at that time")
    fact = holding[-1]
    held = say_fact(fact, registry)
    if fact.value not in registry.subjects:
        return unclear(fact, says, held, "the place we hold is plain text and cannot be compared")
    return contradict(claim, fact, says, held, f"{held}, the article says {registry.name_of(str(claim.value))}", claim.binding)


def _compare_container(claim: Claim, registry: Registry, says: str) -> Comparison:
    """A place agrees with every wider place of its own; it contradicts one of the same sort as one we hold."""
    subject = str(claim.subject)
    value = str(claim.value)
    facts = [f for f in registry.held(subject, "place") if f.qualifier is not None]
    known = set(_wider_names(registry, subject))
    if _plain(registry.name_of(value)) in known:
        fact = next((f for f in facts if _plain(registry.name_of(f.value)) == _plain(registry.name_of(value))), facts[0] if facts else None)
        if fact is None:
            return uncovered(says)
        return agree(fact, says, say_fact(fact, registry))
    rival = next((f for f in facts if _same_sort(registry, f, value)), None)
    if rival is None:
        return uncovered(says, "we hold no such wider place")
    held = say_fact(rival, registry)
    return contradict(claim, rival, says, held, f"{held}, the article says {registry.name_of(value).removeprefix('country:')}", "")


def _wider_names(registry: Registry, place: str, depth: int = 4) -> Iterator[str]:
    yield _plain(registry.name_of(place))
    subject = registry.subjects.get(place)
    if subject is not None:
        for name in subject.aliases:
            yield _plain(name)
    if depth == 0:
        return
    for fact in registry.held(place, "place"):
        if fact.qualifier == "capital":
            continue
        yield from _wider_names(registry, fact.value, depth - 1)
    for fact in registry.valued("place", place):
        if fact.qualifier == "capital":
            yield from _wider_names(registry, fact.subject, depth - 1)


def _plain(name: str) -> str:
    return regex.sub(r"\s+(?:province|region|state|county|oblast|prefecture|municipality|city)$", "", name.casefold())


def _same_sort(registry: Registry, fact: Fact, value: str) -> bool:
    """Whether a wider place is of the sort a fact holds: a country beside a country, a province beside a province."""
    if value.startswith("country:"):
        return fact.qualifier == "country"
    subject = registry.subjects.get(value)
    if subject is not None and subject.kind is SubjectKind.COUNTRY:
        return fact.qualifier == "country"
    if fact.qualifier == "country":
        return False
    if subject is None:
        return regex.search(rf"\b{regex.escape(fact.qualifier or '')}$", value, regex.I) is not None
    used = {f.qualifier for f in registry.valued("place", value)}
    return fact.qualifier in used


KIND = Kind("place", CODE, frozenset({Sort.SUBJECT}), read, compare)
