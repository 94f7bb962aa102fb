"""Dated turns in a life: "founded in 1974", "the plant, opened in May", "diplomatic ties more than 30 years ago".

The words must be tied twice: the date to the verb (no other verb between them), and the verb to its subject (its
grammatical subject or object, an apposition, or a noun that stands for it). Only ties between two sides, which
news words freely, are bound by the sentence at large.
"""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.binding import bind
from copydesk.entries import Sort
from copydesk.events.owning import any_of, is_stretch
from copydesk.kinds.kind import claim_from
from copydesk.kinds.turning_subjects import subject_of
from copydesk.mentions import Mention
from copydesk.model import Claim, Fact, Mood, Precision, SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.text import fold
from copydesk.timing import Timed
from copydesk.values.date_forms import Bound
from copydesk.vocabulary import happenings, tenses

# "2004 saw", "two years after": a date that another thing is counted from is not the thing's own; nor is the day on
# which it "is 68 years old".
_COUNTED_FROM = regex.compile(
    r"\b(?:before|after|until|till|by|ahead\s+of|target\s+(?:year|date)\s+of)\s+(?:the\s+)?(?:\w+\s+(?:year|date)\s+of\s+)?$"
    r"|\b(?:years\s+(?:old|of\s+age)|turn(?:s|ed|ing)?\s+[\w-]+)\s+(?:on\s+|this\s+|last\s+)?$",
    regex.I,
)
_BE = r"(?:is|are|was|were|be|been|being|has|have|had|will|would|do|did)"
_VERB = regex.compile(
    rf"[;:]|\b{_BE}\b|\b(?:{any_of((*tenses.IRREGULAR_PASTS, *tenses.REPORTING))})\b"
    r"|(?<!\b(?:the|its|their|an|a|newly|and|by)\s)\b(?!\w*(?:[^r]eed|hundred)\b)\p{Ll}{2,}ed\b|,\s+(?:and|but|which|who|that|while|as)\b"
)
_COPULA = regex.compile(rf"\b{_BE}(?:\s+(?:\w+ly|first|only))?\s+$")
_COUNTED = regex.compile(r"\b(?:before|after)\b")
_BEGAN = regex.compile(r"\b(?:began|begun|begins|started|starts)\b")
_LEADS_IN = regex.compile(
    r"^[\s\"',]*(?:(?:and|but|it|that|since|when|back|early|later|also|then|\w+ly)\b[\s,]*){0,3}(?:in|on|since|from)?\s*$",
    regex.I,
)
_YEAR_OF = regex.compile(r",?\s+(?:the\s+)?(?:year|day|month)\s+(?:of|in\s+which|when|that)\s+")
_GAPPED = regex.compile(r",?\s+(?:and\s+|while\s+)?$")
# "The 30th anniversary of diplomatic relations was marked on Friday": a day of remembering, not of the thing.
_REMEMBERED = regex.compile(
    rf"\b(?:{any_of(happenings.REMEMBERING)})\s+(?:of|(?P<since>since))\s+(?:(?:the|its|their|our|full|formal|official)\s+|"
    r"[\p{L}-]+'s?\s+|\p{Ll}+\s+of\s+)*$",
    regex.I,
)
_ADVERB = regex.compile(r"first|\w+ly")
# "Work began", "founding": what came about is still to be told.
_BARE = frozenset(fold(phrase) for rows in happenings.TURNING_POINTS.values() for phrase in rows)
_HAVE_BEEN = regex.compile(r"\b(?:has|have|had)\s+(?:\w+\s+)?been\b")
_IN = regex.compile(r"\s+in\s+")
# "Was launched again in May": not the turn that we hold.
_AGAIN = regex.compile(r"\b(?:again|anew|once\s+more|for\s+(?:the|a)\s+(?!first\b)\w+\s+time)\b")
_REACH = 100
_A_YEAR = 400
# What a noun may stand for though the piece names it nowhere: "the plant in Gdansk", "the Kenyan university".
_STOOD_FOR = frozenset({SubjectKind.BODY, SubjectKind.PROJECT, SubjectKind.EVENT})


def read_turning_points(reading: Reading, taken: set[int]) -> Iterator[Claim]:
    """Yield a claim for every date that belongs to a turn in the life of a subject; ``taken`` are others' dates."""
    phrases = [(phrase, facts) for phrase in reading.of_sort(Sort.TURNING_POINT) if (facts := _facts(reading, phrase))]
    free = [t for t in reading.dates if t.start not in taken and not is_stretch(t)] if phrases else []
    told: set[str] = set()
    for phrase, dated in phrases if free else ():
        if _is_remembered(reading, phrase, free):
            continue
        facts = [f for f in dated if f.id not in told]
        loose = [f for f in facts if _is_loose(reading, f, phrase)]
        strict = [f for f in facts if f not in loose]
        found = _strict(reading, phrase, strict, free) if strict else None
        if found is None and loose:
            found = _loose(reading, phrase, loose, free)
        if found is None:
            continue
        fact, timed, tier, how = found
        free.remove(timed)
        told.add(fact.id)  # "established ties in May 1993, have been partners since June": it came about but once
        yield _claim(reading, fact, timed, tier, how)
        yield from _gapped(reading, facts, timed, free)


def _facts(reading: Reading, phrase: Mention) -> list[Fact]:
    """The dates that a phrase may tell of: of subjects that the piece can speak of, or that a noun may stand for."""
    lexicon, copy = reading.lexicon, reading.copy
    nouns = bool(reading.of_sort(Sort.REFERENCE))
    found = (f for key in phrase.keys for f in lexicon.dated_by_phrase.get(key, ()))
    return [f for f in found if copy.may_speak_of(f.subject) or (nouns and lexicon.kind_of(f.subject) in _STOOD_FOR)]


def _is_remembered(reading: Reading, phrase: Mention, free: list[Timed]) -> bool:
    """Whether the words tell of a return of the day: not of "in the 70 years since its foundation in 1954"."""
    found = _REMEMBERED.search(reading.text, max(reading.sentence.start, phrase.start - 80), phrase.start)
    if found is None or found.group("since") is None:
        return found is not None
    return not any(_IN.fullmatch(reading.gap(phrase.end, t.start)) for t in free if t.start > phrase.end)


def _is_loose(reading: Reading, fact: Fact, phrase: Mention) -> bool:
    """Whether the words need no subject beside them: ties between two sides, and a fact's own phrase with a noun in it.

    "Mechanism was established", "launch ceremony" say themselves what came about; "set up", "opened its doors" do not.
    """
    subject = reading.registry.subjects.get(fact.subject)
    if subject is not None and subject.kind is SubjectKind.RELATION:
        return True
    own = next((p for p in fact.phrases if fold(p) in phrase.keys), None)
    return own is not None and (own != own.lower() or not _is_verb(own))


def _is_verb(phrase: str) -> bool:
    """Whether a phrase begins with its verb, so that whose doing it is stands before it: "first held"."""
    head = next((word for word in phrase.split() if not _ADVERB.fullmatch(word)), phrase)
    return head.endswith("ed") or head in tenses.IRREGULAR_PASTS or fold(phrase) in _BARE


def _claim(reading: Reading, fact: Fact, timed: Timed, tier: Tier, how: str) -> Claim:
    negated = reading.mood(timed.start, timed.end) is Mood.NEGATED
    doubt = "the clause looks ahead" if timed.forward else None
    return claim_from(
        reading,
        "date",
        timed.start,
        timed.end,
        subject=fact.subject,
        value=timed.period,
        tier=tier,
        binding=how,
        as_of=timed.as_of,
        qualifier=fact.qualifier,
        mood=Mood.NEGATED if negated else Mood.ASSERTED,
        doubt=doubt or ("it is not certain from which day the words count" if timed.loose else None),
    )


def _strict(
    reading: Reading, phrase: Mention, facts: list[Fact], free: list[Timed]
) -> tuple[Fact, Timed, Tier, str] | None:
    timed = _date_of(reading, phrase, free)
    if timed is None:
        return None
    found = subject_of(reading, phrase, {f.subject for f in facts}, timed)
    if found is None:
        return None
    subject, tier, how = found
    if may_be_of_an_edition(reading, subject, phrase, timed):
        return None
    return next(f for f in facts if f.subject == subject), timed, tier, how


def may_be_of_an_edition(reading: Reading, subject: str, phrase: Mention, timed: Timed) -> bool:
    """Whether what a series did at a time may be what one edition of it did: "the festival started on Friday".

    Every edition opens and starts on some day; that the series did so in a year tells of the first.
    """
    known = reading.registry.subjects.get(subject)
    if known is None or not known.series:
        return False
    if phrase.key in happenings.OPENING and timed.period.precision < Precision.YEAR:
        return True
    return reading.day is None or timed.forward or timed.period.distance(reading.day) < _A_YEAR


def _date_of(reading: Reading, phrase: Mention, free: list[Timed]) -> Timed | None:
    """The date that belongs to the very verb: the next one behind it, else one that opens the clause."""
    for timed in free:
        if timed.start >= phrase.end:
            gap = reading.gap(phrase.end, timed.start)
            if phrase.key.endswith((" of", " on")):  # "work on the bridge began in April"
                gap = _BEGAN.sub("", gap) if _BEGAN.search(gap) else ";"
            if len(gap) <= _REACH and not any(p.search(gap) for p in (_VERB, _COUNTED_FROM, _AGAIN)):
                return timed
            break
    for timed in reversed(free):
        if timed.end > phrase.start:
            continue
        gap = _COPULA.sub("", reading.gap(timed.end, phrase.start))
        clause = reading.gap(reading.clause_at(timed.start).start, timed.start)
        opens = _LEADS_IN.match(clause) and not _COUNTED_FROM.search(clause)
        if len(gap) <= _REACH and not _VERB.search(gap) and (opens or _YEAR_OF.match(gap)):
            return timed
        return None
    return None


def _gapped(reading: Reading, facts: list[Fact], first: Timed, free: list[Timed]) -> Iterator[Claim]:
    """ "Alvorada were founded in 1908, Harrowgate in 1886": the verb is left out, subject and date are not."""
    end = first.end
    for timed in [t for t in free if t.start > first.end]:
        owner = next((m for m in reading.subjects if m.start > end and m.end <= timed.start), None)
        if owner is None or not _GAPPED.fullmatch(reading.gap(end, owner.start)):
            return
        if reading.gap(owner.end, timed.start).strip() not in ("", "in", "on"):
            return
        fact = next((f for f in facts if f.subject in owner.keys), None)
        free.remove(timed)
        end = timed.end
        if fact is not None:
            yield _claim(reading, fact, timed, Tier.CLAUSE, "named beside the date")


def _loose(
    reading: Reading, phrase: Mention, facts: list[Fact], free: list[Timed]
) -> tuple[Fact, Timed, Tier, str] | None:
    """The nearest date of the clause, and the subject that the clause or the piece is about."""
    clause = reading.clause_at(phrase.start)
    near = [
        t for t in free if clause.start <= t.start < clause.end and not t.forward and not _is_counted_from(reading, t)
    ]
    near = [t for t in near if -60 < t.start - phrase.end < 60 or -90 < phrase.start - t.end < 90]
    near = [t for t in near if not _COUNTED.search(reading.gap(t.end, phrase.start)) and not _lasts(reading, phrase, t)]
    if not near:
        return None
    timed = min(near, key=lambda t: min(abs(t.start - phrase.end), abs(phrase.start - t.end)))
    binding = bind(reading, phrase.start, phrase.start + 1, [*dict.fromkeys(f.subject for f in facts)])
    if binding.subject is None or binding.doubt is not None or binding.tier is Tier.DISCOURSE:
        return None
    if binding.tier is Tier.DOCUMENT and reading.registry.subjects[binding.subject].kind is not SubjectKind.RELATION:
        return None
    return next(f for f in facts if f.subject == binding.subject), timed, binding.tier, binding.reason


def _lasts(reading: Reading, phrase: Mention, timed: Timed) -> bool:
    """Whether another verb stands before "since": "who have diplomatic relations, have been partners since May"."""
    form = timed.expression.form
    since = isinstance(form, Bound) and form.kind == "since"
    return since and timed.start >= phrase.end and _HAVE_BEEN.search(reading.gap(phrase.end, timed.start)) is not None


def _is_counted_from(reading: Reading, timed: Timed) -> bool:
    return _COUNTED_FROM.search(reading.text, max(reading.sentence.start, timed.start - 40), timed.start) is not None
