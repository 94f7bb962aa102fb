"""A known name misspelt, altered, or used outside its time: "Olzhas Bektanov", "Uzbekistan-2040 strategy".

``name_suspects`` finds what is nearly a name, ``name_evidence`` asks whether it is a slip, ``name_times`` reads the
names that a subject bore for a time. A name written right is no claim, but for those that carry a year or a time.
"""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.entries import Sort
from copydesk.kinds.kind import Kind, agree, claim_from, contradict, unclear
from copydesk.kinds.name_evidence import prove
from copydesk.kinds.name_slips import Slip
from copydesk.kinds.name_slots import wrong_given_names
from copydesk.kinds.name_suspects import find_suspects, openings_of
from copydesk.kinds.name_times import GRACE_DAYS, read_timed_names
from copydesk.kinds.name_told import TELLING_WORDS, read_told_names
from copydesk.model import Claim, Comparison, Registry, SubjectKind, Tier, Verdict
from copydesk.patterns import regex
from copydesk.phrasing import say_fact, say_subject
from copydesk.reading import Copy, Reading

CODE = "CD108"
_YEAR = regex.compile(r"\b(?:19|20|21)\d\d\b")


def read(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every name that is nearly one we hold, or is one for a time or with a year in it."""
    taken: list[tuple[int, int]] = []
    for suspect in find_suspects(reading):
        proof = prove(reading, suspect)
        if proof is not None:
            spelling = suspect.slip is Slip.SPELLING
            start = suspect.word_start if spelling else suspect.start
            end = suspect.word_end if spelling else suspect.end
            taken.append((suspect.start, suspect.end))
            held = suspect.known.name
            yield _claim(reading, start, end, suspect.known.key, held, suspect.slip, proof.reason, proof.doubt)
    for start, end, _, person in wrong_given_names(reading):
        if not any(a < end and start < b for a, b in taken):
            held = reading.registry.name_of(person)
            yield _claim(reading, start, end, person, held, Slip.GIVEN, "the title is that of the person", None)
    for start, end, key, held in read_told_names(reading):
        if not any(a < end and start < b for a, b in taken):
            yield _claim(reading, start, end, key, held, Slip.WORD, "the words tell its name", None)
    for timed in read_timed_names(reading):
        first, *rest = timed.times
        yield claim_from(
            reading,
            "name",
            timed.start,
            timed.end,
            subject=timed.fact.subject,
            value=timed.fact.value,
            tier=Tier.CLAUSE,
            binding="the name itself",
            as_of=first,
            also=tuple(rest),
            qualifier=Slip.TIME,
            doubt=timed.doubt,
        )
    yield from _with_years(reading)


def _with_years(reading: Reading) -> Iterator[Claim]:
    """Names that carry a year, written as we hold them."""
    for mention in reading.of_kind(SubjectKind.PROJECT, SubjectKind.BODY):
        words = reading.text[mention.start : mention.end]
        if _YEAR.search(words):
            yield _claim(reading, mention.start, mention.end, mention.key, words, None, "the name itself", None)


def _claim(
    reading: Reading, start: int, end: int, key: str, held: str, slip: Slip | None, reason: str, doubt: str | None
) -> Claim:
    return claim_from(
        reading,
        "name",
        start,
        end,
        subject=key,
        value=held,
        tier=Tier.CLAUSE,
        binding=reason,
        as_of=reading.copy.default,
        qualifier=slip,
        doubt=doubt,
    )


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a name: one for a time by its time, another by what the subject is called."""
    if claim.qualifier == Slip.TIME:
        return _compare_times(claim, registry)
    held = say_subject(str(claim.subject), registry)
    if claim.qualifier is None:
        return Comparison(Verdict.AGREES, None, claim.quote, held)
    called = str(claim.value)
    if called != held and called not in held:
        held = f"{called} ({held})"
    says = f'writes "{" ".join(claim.quote.split())}"'
    return contradict(claim, None, says, held, f"{says}; we hold {held}", claim.binding)


def _compare_times(claim: Claim, registry: Registry) -> Comparison:
    facts = [f for f in registry.held(str(claim.subject), "name") if f.value == claim.value]
    times = [t.period for t in (claim.as_of, *claim.also) if t.period is not None]
    says = f'writes "{claim.quote}"'
    for fact in facts:
        if any(fact.valid.widened(GRACE_DAYS).overlaps(time) for time in times):
            return agree(fact, says, say_fact(fact, registry))
    if not times:
        return unclear(facts[0], says, say_fact(facts[0], registry), "the piece carries no date")
    held = say_fact(facts[-1], registry)
    return contradict(claim, facts[-1], says, held, f"{held}, the article {says}", claim.as_of.reason)


def _wakes(copy: Copy) -> list[Reading]:
    """The sentences in which a name may be misspelt, though none is named rightly; the dateline goes with the first."""
    openings = openings_of(copy)
    return [*copy.readings[:1], *openings.windows, *openings.words]


KIND = Kind(
    "name", CODE, frozenset({Sort.SUBJECT, Sort.TITLE}), read, compare, _wakes, yields=True, words=TELLING_WORDS
)
