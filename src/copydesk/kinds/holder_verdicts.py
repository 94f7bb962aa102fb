"""Judging who holds an office: by who held it at each time that the claim may speak about.

An office changes hands on a day that news and records may tell a little differently: within ``HANDOVER_DAYS`` of it
nothing is a contradiction. A name that resembles the holder's may be a misspelling, and is another kind's affair.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from anyascii import anyascii
from rapidfuzz import fuzz

from copydesk.kinds.holder_dates import compare_boundary
from copydesk.kinds.kind import agree, contradict, may_be_stale, unclear, uncovered
from copydesk.model import AsOf, Claim, Comparison, Fact, Mood, Period, Registry, SubjectKind
from copydesk.phrasing import say_fact, say_period
from copydesk.vocabulary import names, titles

CODE = "CD101"
HANDOVER_DAYS = 3
# How long after its end an office is still "outgoing".
LEAVING_DAYS = 366


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a claim by who held the office at each time that the claim may speak about."""
    if isinstance(claim.value, Period):
        return compare_boundary(claim, registry)
    says = _says(claim, registry)
    if claim.subject is None:
        return uncovered(says, "the registry holds no such office")
    office = registry.subjects[claim.subject]
    facts = registry.held(claim.subject, "holder")
    person = str(claim.value)
    own = [
        f for f in facts if f.value == person or (person not in registry.subjects and _same_name(person, f, registry))
    ]
    times = [t for t in (claim.as_of, *claim.also) if t.period is not None]
    if _is_other_office(claim, registry):
        return _compare_other(claim, registry, own, times, says)
    rank, bare = titles.split_rank(claim.qualifier or "")
    if rank is not None and (claim.qualifier or "") not in _names(office.name, office.aliases):
        return _compare_rank(claim, registry, own, times, says)
    if claim.mood is Mood.FORMER:
        return _compare_former(claim, registry, own, times, says)
    for time in times:
        for fact in own:
            if time.period is not None and fact.valid.overlaps(time.period):
                return agree(fact, says, say_fact(fact, registry))
    if not times:
        return _compare_undated(registry, own, says)
    if rank is not None:
        higher = [f for f in registry.valued("holder", person) if _is_office(registry, f.subject, office.of, bare)]
        if any(f.valid.contains(t.period) for f in higher for t in times[:1] if t.period is not None):
            return _compare_rank(claim, registry, higher, times, says)
    if any(f.concurrent for f in facts) and not (claim.qualifier or "").startswith(titles.SHARED):
        return uncovered(says, "several hold this office at once, and this name is not among those we hold")
    return _compare_holders(claim, registry, facts, own, times, says)


def _compare_undated(registry: Registry, own: list[Fact], says: str) -> Comparison:
    """Without a day, only who holds the office still can be agreed with."""
    if not own:
        return uncovered(says, "the piece carries no date")
    fact = own[-1]
    if fact.valid.latest is None:
        return agree(fact, says, say_fact(fact, registry))
    return unclear(fact, says, say_fact(fact, registry), "the piece carries no date, and this tenure has ended")


def _compare_holders(
    claim: Claim, registry: Registry, facts: Sequence[Fact], own: list[Fact], times: list[AsOf], says: str
) -> Comparison:
    first = times[0].period
    assert first is not None
    holding = [f for f in facts if f.valid.overlaps(first)]
    if not holding:
        if own:
            return unclear(own[0], says, say_fact(own[0], registry), "we hold nobody in this office at that time")
        return uncovered(says, "we hold nobody in this office at that time")
    for time in times[1:]:
        if time.period is not None and not _is_filled(time.period, facts, mostly=True):
            return unclear(
                holding[-1], says, say_fact(holding[-1], registry), f"it may speak of {say_period(time.period)}"
            )
    fact = holding[-1]
    held = say_fact(fact, registry)
    if not _is_filled(first, holding):
        return unclear(fact, says, held, f"we do not hold who had this office in all of {say_period(first)}")
    person = str(claim.value)
    if person not in registry.subjects and any(_resembles(person, f.value, registry) for f in holding):
        return unclear(fact, says, held, "the name resembles the holder's: a misspelling or another transliteration?")
    near = [f for f in own if f.valid.overlaps(first.widened(HANDOVER_DAYS))]
    if near and not times[0].explicit:
        return unclear(near[0], says, say_fact(near[0], registry), "the office changed hands in those days")
    note = _time_note(times[0])
    if may_be_stale(claim, fact) and (elsewhere := _head_elsewhere(claim, registry, first)) is not None:
        # Whoever holds that office by now, it is not somebody who holds one of another country.
        fact, held = elsewhere, say_fact(elsewhere, registry)
    if own:
        note = f"{registry.name_of(person)} held it {say_period(own[-1].valid)}; {note}"
    return contradict(claim, fact, says, held, f"{held}, the article says {says}", note)


def _head_elsewhere(claim: Claim, registry: Registry, when: Period) -> Fact | None:
    """The fact, known to hold, by which the person named holds an office of another country at that time."""
    owner = registry.subjects[claim.subject or ""].of
    for fact in registry.valued("holder", str(claim.value)):
        country = registry.subjects.get(registry.subjects[fact.subject].of or "")
        is_other = country is not None and country.kind is SubjectKind.COUNTRY and country.id != owner
        if is_other and fact.valid.overlaps(when) and not may_be_stale(claim, fact):
            return fact
    return None


def _is_filled(period: Period, facts: Sequence[Fact], *, mostly: bool = False) -> bool:
    """Whether holders that we know fill a whole period, or nine tenths of it, but for a few days between two."""
    held = [f.valid for f in facts if f.valid.overlaps(period)]
    if period.earliest is None or period.latest is None:
        return bool(held)
    day, empty = period.earliest, 0
    for valid in sorted(held, key=lambda v: v.earliest or date.min):
        if valid.earliest is not None:
            empty += _beyond_handover(day, valid.earliest)
        day = max(day, valid.latest or date.max)
    empty += _beyond_handover(day, period.latest)
    return 10 * empty <= (period.latest - period.earliest).days if mostly else empty == 0


def _beyond_handover(last: date, first: date) -> int:
    days = (first - last).days
    return days if days > HANDOVER_DAYS else 0


def _is_other_office(claim: Claim, registry: Registry) -> bool:
    """Whether the claim is bound to an office that it does not name: the person's own, elsewhere or of another sort."""
    office = registry.subjects[str(claim.subject)]
    if claim.who is None or office.of != claim.who:
        return claim.who is not None
    title = claim.qualifier or ""
    return titles.is_portfolio(title) and not _is_office(registry, office.id, office.of, title)


def _compare_other(claim: Claim, registry: Registry, own: list[Fact], times: list[AsOf], says: str) -> Comparison:
    """One is not minister of two states: what the person holds instead contradicts, if it is held at that time."""
    for fact in own:
        if (
            claim.mood is Mood.ASSERTED
            and times
            and all(t.period is not None and fact.valid.overlaps(t.period) for t in times[:1])
        ):
            held = say_fact(fact, registry)
            return contradict(claim, fact, says, held, f"{held}, the article says {says}", _time_note(times[0]))
    return uncovered(says, "the registry holds no such office")


def _compare_rank(claim: Claim, registry: Registry, own: list[Fact], times: list[AsOf], says: str) -> Comparison:
    """One is not deputy to oneself: "Deputy Prime Minister" of the Prime Minister in office."""
    for fact in own:
        if (
            times
            and all(t.period is not None and fact.valid.contains(t.period) for t in times[:1])
            and claim.mood is Mood.ASSERTED
        ):
            held = say_fact(fact, registry)
            return contradict(claim, fact, says, held, f"{held}, the article says {says}", _time_note(times[0]))
    return uncovered(says, "the registry holds no such office")


def _compare_former(claim: Claim, registry: Registry, own: list[Fact], times: list[AsOf], says: str) -> Comparison:
    if not own:
        return uncovered(says, "told as past, and we hold no such tenure")
    day = _last_day(times)
    began = [f for f in own if day is None or f.valid.earliest is None or f.valid.earliest <= day]
    ended = [f for f in began if day is None or (f.valid.latest is not None and f.valid.latest <= day)]
    if ended:
        return agree(ended[-1], says, say_fact(ended[-1], registry), "told as past")
    return unclear(own[-1], says, say_fact(own[-1], registry), "told as past, while we hold the tenure as open")


def _last_day(times: list[AsOf]) -> date | None:
    return times[0].period.latest if times and times[0].period is not None else None


def _is_office(registry: Registry, office: str, of: str | None, title: str) -> bool:
    subject = registry.subjects[office]
    own = {
        n.lower() for known in (subject.name, *subject.aliases, *subject.weak_aliases) for n in titles.names_of(known)
    }
    return subject.of == of and title.lower() in own


def _says(claim: Claim, registry: Registry) -> str:
    name = registry.name_of(str(claim.value))
    title = claim.qualifier or ""
    owner = claim.who.removeprefix("country:") if claim.who else None
    of = registry.name_of(owner) if owner else None
    if of is None and claim.subject is not None:
        home = registry.subjects[claim.subject].of
        of = registry.name_of(home) if home else None
    stance = "former " if claim.mood is Mood.FORMER else ""
    words = title.upper() if len(title) <= 3 and title.upper() in titles.KNOWN else title
    return f"{name}, {stance}{words} of {of}" if of else f"{name}, {stance}{words}"


def _names(name: str, aliases: tuple[str, ...]) -> set[str]:
    return {n.lower() for n in (name, *aliases)}


def _time_note(time: AsOf) -> str:
    if time.expression is not None:
        return time.reason
    return f"taken as of {time.reason}" if time.reason else ""


def _same_name(name: str, fact: Fact, registry: Registry) -> bool:
    return anyascii(name).casefold() == anyascii(registry.name_of(fact.value)).casefold()


def _resembles(name: str, holder: str, registry: Registry) -> bool:
    """Whether two names may be one person's: each word close to a word of the other, as transliterations are."""
    subject = registry.subjects.get(holder)
    called = (holder,) if subject is None else (subject.name, *subject.aliases, *subject.weak_aliases)
    said = anyascii(name).lower().split()
    for known in called:
        words = anyascii(known).lower().split()
        if _all_near(said, words) or (len(words) > 1 and _all_near(words, said)):
            return True
        if len(said) > 1 and len(words) > 1 and said[-1] == words[-1] and _one_given_name(said[0], words[0]):
            return True
    return False


def _all_near(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether each word of a name is close to one of another."""
    return bool(left and right) and all(max(fuzz.ratio(word, other) for other in right) >= 70 for word in left)


def _one_given_name(left: str, right: str) -> bool:
    """Whether two given names may be one: "Mike" and "Michael", "Bill" and "William", "Geidar" and "Heydar"."""
    short = names.NICKNAMES.get(left, frozenset()) | names.NICKNAMES.get(right, frozenset())
    return left[0] == right[0] or bool(short & {left, right}) or fuzz.ratio(left, right) >= 60
