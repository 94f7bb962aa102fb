"""Where bodies have their seat: "based in Lyon", "the Leeds company", "moved its head office from London to Leeds".

Each form of words is a pattern with the place in it; whose seat it is, the words tie ("Tarvos, the Aarhus company"),
the sentence or the paragraph names, or the piece is about.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.entries import Form, Sort
from copydesk.events.owning import any_of
from copydesk.kinds.kind import claim_from
from copydesk.mentions import Mention
from copydesk.model import AsOf, Claim, Mood, SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.places import lies_in
from copydesk.reading import Reading
from copydesk.sites import NAME, are_apart, unknown_site
from copydesk.text import first_words
from copydesk.timing import Timed
from copydesk.topics import bodies_spoken_of, strangers_in, topic_of
from copydesk.vocabulary import common_nouns, localities
from copydesk.vocabulary.cities import cities_named, share_country

_SEAT = any_of(localities.SEAT_NOUNS)
_BODY = any_of(common_nouns.BODY_NOUNS)
_PART = r"(?:the\s+(?:middle|heart|cent(?:re|er)|outskirts|north|south|east|west)\s+of\s+)?"
_IN = rf"(?:in|at)\s+{_PART}(?:the\s+(?:\p{{Ll}}+\s+){{0,3}}(?:city|town|port)\s+of\s+)?"
_SEAT_WORDS = first_words(localities.SEAT_NOUNS)
_BODY_WORDS = first_words(common_nouns.BODY_NOUNS)
_HOUSE_WORDS = first_words(localities.HOUSES_OF_LEARNING)
# "Elm University in Leeds, England": what never moves, and a town with its country, are no meeting's place.
_STANDS = regex.compile(
    rf"(?<=\b(?:{any_of(localities.HOUSES_OF_LEARNING)})(?:\s+of\s+(?:the\s+)?\p{{Lu}}\p{{L}}+)?)\s+in\s+(?P<place>{NAME}),\s+(?P<land>{NAME})"
)
# "Sent word from Oslo, where the organisation has its headquarters".
_WHERE = regex.compile(
    rf"\b(?:in|from|to|at)\s+(?P<place>{NAME}),\s+where\s+(?:the\s+(?:{_BODY})|it)\s+(?:has|have|had|keeps?|maintains?)\s+"
    rf"(?:its|their)\s+(?:{_SEAT})\b"
)
_BASED_IN = regex.compile(
    rf"\b(?P<verb>{any_of(localities.SEAT_VERBS)})\s+(?:out\s+of\s+|{_IN})(?P<place>{NAME})"
    rf"|\b(?P<noun>{_SEAT})\s+(?:,?\s*(?:which\s+)?(?:is|are|was|were|has\s+been|remains?)\s+)?(?:located\s+|situated\s+)?"
    rf"{_IN}(?P<place>{NAME})"
)
_X_BASED = regex.compile(rf"(?<![\w-])(?P<place>{NAME})-(?:based|headquartered)\b")
_X_SEAT = regex.compile(rf"(?P<owner>'s?|\b(?:its|their|the\s+company's))\s+(?P<place>{NAME})\s+(?:{_SEAT})\b")
_X_BODY = regex.compile(
    rf"\b(?i:the)\s+(?P<place>{NAME})\s+(?P<what>{_BODY})\b(?!\s+(?:(?:of\s+)?\p{{Lu}}|stage|phase|match|game|hall|bus|house|shop)|['-])"
)
_MOVED = regex.compile(
    rf"\b(?:mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?|relocat(?:e|es|ed|ing)|transfer(?:s|red|ring)?)\s+(?:its|their|the)\s+"
    rf"(?:\p{{Ll}}+\s+)?(?:{_SEAT})\s+(?:from\s+{NAME}\s+)?to\s+(?P<place>{NAME})"
)
_TIED = regex.compile(
    r",?\s+(?:(?:which|that|who)\s+)?(?:(?:is|are|was|were|has\s+been|have\s+been|had\s+been|remains)\s+)?"
    r"(?:(?:now|also|long|still|currently|itself|privately\s+held\s+and)\s+)?$"
)
_HAS_ITS = regex.compile(
    r"(?:'s?\s+|,?\s+(?:which|that|who)?\s*(?:has|have|had|has\s+had|have\s+had|keeps?|maintains?|with)\s+(?:its|their|a|the)\s+)"
    r"(?:\p{Ll}+\s+){0,2}$"
)
# "Corrigan, the Hamburg-based shipping line".
_APPOSED = regex.compile(r",\s+(?:the|an?)\s+")
_ASIDE = regex.compile(r",[^,;]{1,80},")
_BEHIND = regex.compile(r"\s+(?:\p{Ll}[\p{L}-]*\s+){0,4}(?:\p{Ll}[\p{L}-]*,?\s+)?$")
_CATAPHOR = regex.compile(rf",?(?:\s+{NAME},)?\s+$")
_PAST = regex.compile(
    r"\b(?:was|were|had|former|formerly|previous|previously|old|once|then|originally|used\s+to\s+be|until)\b[^,;]*$"
)
_MAYBE = regex.compile(
    r"\b(?:regional|[Ee]uropean|[Aa]sian|[Aa]merican|[Aa]frican|local|second|opened|sold|built|closed"
    r"|will|would|could|might|may|plans?|planned|considering|if|not|never|no\s+longer|or)\b[^,;]*$"
)
_THE = regex.compile(r"\b(?:the|this|that)\s$")
_OF_A_BODY = regex.compile(rf"\s+(?:\p{{Ll}}[\p{{L}}-]*\s+){{0,3}}(?:{_BODY})\b")
_SINCE_GAP = regex.compile(r"[,\s]*(?:in\s+)?$")


@dataclass(frozen=True, slots=True)
class _Spot:
    """One place in a form of words, and where the noun phrase about the body begins."""

    place: Mention
    start: int
    end: int
    form: str


def read_seats(reading: Reading) -> Iterator[Claim]:
    """Yield claims of where bodies have their seat, and since when."""
    if reading.lexicon.seated.isdisjoint(reading.copy.reach) or _WORDS.isdisjoint(reading.words):
        return
    done: set[int] = set()
    for spot in _spots(reading):
        if spot.place.start in done:
            continue
        done.add(spot.place.start)
        body, how, tier, doubt = _whose(reading, spot)
        if body is None:
            continue
        yield _claim(reading, spot, body, how, tier, doubt)
        since = _since(reading, spot) if spot.form in ("based", "moved") else None
        if since is not None and spot.form == "based" and since.period.latest is not None:
            since = None  # "based in London until 2021" tells no beginning
        if since is not None and not doubt and _sits_in(reading, body, spot.place):
            yield _since_claim(reading, spot, body, since, how, tier)


# Every form of words, and the words of which it has one.
_FORMS = (
    ("moved", _MOVED, _SEAT_WORDS),
    ("where", _WHERE, frozenset({"where"})),
    ("based", _BASED_IN, _SEAT_WORDS | first_words(localities.SEAT_VERBS)),
    ("-based", _X_BASED, frozenset({"based", "headquartered"})),
    ("seat", _X_SEAT, _SEAT_WORDS),
    ("body", _X_BODY, _BODY_WORDS),
    ("stands", _STANDS, _HOUSE_WORDS),
)
_WORDS = frozenset[str]().union(*(words for _, _, words in _FORMS))


def _spots(reading: Reading) -> Iterator[_Spot]:
    for form, pattern, words in _FORMS:
        for match in reading.matches(pattern, words):
            place = _site(reading, match.start("place"), match.end("place"))
            if place is None or (form == "body" and not _is_town(reading, place)):
                continue
            if form == "stands" and not _is_land(reading, match.start("land")):
                continue
            yield _Spot(place, match.start("place") if form == "-based" else match.start(), match.end(), form)


def _site(reading: Reading, start: int, end: int) -> Mention | None:
    for m in reading.of_kind(SubjectKind.PLACE, SubjectKind.COUNTRY):
        if m.start == start:
            return None if m.form is Form.ADJECTIVE else m
    return unknown_site(reading, start, end)


def _is_land(reading: Reading, at: int) -> bool:
    """Whether a country, or a wider place of the registry, is named at an offset."""
    return any(
        m.start == at and (reading.lexicon.kind_of(m.key) is SubjectKind.COUNTRY or m.key in reading.lexicon.containers)
        for m in reading.of_kind(SubjectKind.COUNTRY, SubjectKind.PLACE)
    )


def _is_town(reading: Reading, place: Mention) -> bool:
    return reading.lexicon.kind_of(place.key) is SubjectKind.PLACE or bool(cities_named(place.key))


def _whose(reading: Reading, spot: _Spot) -> tuple[str | None, str, Tier, str | None]:
    """The body whose seat the words tell, how it was found, and a doubt."""
    eligible = reading.lexicon.seated
    tied = _tied(reading, spot)
    if tied is not None:
        return (tied if tied in eligible else None), "the words name it", Tier.CLAUSE, None
    if spot.form == "stands":
        return None, "", Tier.CLAUSE, None
    article = reading.gap(max(reading.sentence.start, spot.start - 5), spot.start).casefold()
    if _names_a_stranger(reading, spot) or (
        spot.form == "-based" and not (_THE.search(article) and _OF_A_BODY.match(reading.text, spot.end))
    ):
        return None, "", Tier.CLAUSE, None
    found = bodies_spoken_of(reading, spot.start, eligible)
    own = [b for b in found if _sits_in(reading, b, spot.place)]
    if own:
        return own[0], "its seat is there", Tier.PARAGRAPH, None
    if len(found) > 1:
        near = [b for b in found if any(share_country(spot.place.key, _name(reading, v)) for v in _seats(reading, b))]
        found = near or found
    if not found:
        return None, "", Tier.CLAUSE, None
    doubt = None if len(found) == 1 else "the words may mean another body"
    if spot.form == "body" and strangers_in(reading, reading.sentence.start, spot.start):
        doubt = "the words may mean a body that we do not know"
    return found[0], "the body that is spoken of", Tier.PARAGRAPH, doubt


def _tied(reading: Reading, spot: _Spot) -> str | None:
    """The body that the grammar ties the words to: before them, behind them, or by a noun that stands for it."""
    bodies = reading.of_kind(SubjectKind.BODY)
    for body in reversed(bodies):
        if body.end > spot.start:
            continue
        gap = _ASIDE.sub("", reading.gap(body.end, spot.start))
        if spot.form == "body":
            if gap == ", ":
                return body.key
        elif (
            _TIED.fullmatch(gap)
            or (spot.form == "-based" and _APPOSED.fullmatch(gap))
            or _HAS_ITS.fullmatch(gap)
            or (spot.form in ("seat", "stands") and not gap.strip())
        ):
            return body.key
        break
    for body in bodies:
        if body.start < spot.end:
            continue
        gap = reading.gap(spot.end, body.start)
        if spot.form in ("-based", "body") and _BEHIND.fullmatch(gap) and " to " not in gap and " of " not in gap:
            modifies = any(r.start == body.end + 1 for r in reading.of_sort(Sort.REFERENCE))
            return None if modifies else body.key  # "the Moscow-based CIS summit"
        opens = reading.gap(reading.sentence.start, spot.start)
        if spot.form == "based" and _CATAPHOR.fullmatch(gap) and not any(b.end <= spot.start for b in bodies):
            return body.key if len(opens) < 60 else None
        break
    return _tied_by_noun(reading, spot)


def _tied_by_noun(reading: Reading, spot: _Spot) -> str | None:
    """ "The federation, based in X": the noun directly before stands for the body."""
    if spot.form not in ("based", "moved"):
        return None
    for noun in reversed(reading.of_sort(Sort.REFERENCE)):
        if noun.end > spot.start or noun.key not in common_nouns.BODY_NOUNS:
            continue
        gap = _ASIDE.sub("", reading.gap(noun.end, spot.start))
        the = reading.text[max(0, noun.start - 4) : noun.start].casefold() == "the "
        if the and (_TIED.fullmatch(gap) or _HAS_ITS.fullmatch(gap)):
            return topic_of(reading, noun.start - 4, reading.lexicon.seated)
        return None
    return None


def _names_a_stranger(reading: Reading, spot: _Spot) -> bool:
    """Whether the words are tied to a name that the registry does not know: "Tisza Metal, based in Szeged"."""
    before = reading.gap(max(reading.sentence.start, spot.start - 60), spot.start)
    head = regex.search(
        r"(?P<name>\p{Lu}[\p{L}&.'-]*)(?:\s+\p{Ll}+){0,1}(?:,\s+(?:which\s+is\s+|is\s+|the\s+|an?\s+)?|\s+is\s+|'s\s+|\s+)$",
        before,
    )
    if head is not None and spot.form != "body":
        at = spot.start - len(before) + head.start()
        known = any(m.start <= at < m.end for m in reading.subjects if m.sort is Sort.SUBJECT)
        opening = at == reading.sentence.start and " " not in head.group().strip()
        if not known and not opening:
            return True
    if head is not None and spot.form == "body" and head.group().rstrip().endswith(","):
        at = spot.start - len(before) + head.start()
        if not any(m.start <= at < m.end for m in reading.subjects):
            return True
    behind = regex.match(r"\s+(?:\p{Ll}+\s+){0,3}(?P<name>\p{Lu}\p{L}+)", reading.text[spot.end : spot.end + 60])
    if behind is None or spot.form not in ("-based", "body"):
        return False
    at = spot.end + behind.start("name")
    return not any(m.start <= at < m.end for m in reading.mentions) and not any(
        t.start <= at < t.end for t in reading.dates
    )


def _seats(reading: Reading, body: str) -> list[str]:
    held = reading.registry.held(body, "place")
    return [f.value for f in held if f.qualifier in localities.SEAT_QUALIFIERS]


def _name(reading: Reading, place: str) -> str:
    return reading.lexicon.name_of(place)


def _sits_in(reading: Reading, body: str, place: Mention) -> bool:
    return any(lies_in(reading.lexicon, place.keys, value) for value in _seats(reading, body))


def _claim(reading: Reading, spot: _Spot, body: str, how: str, tier: Tier, doubt: str | None) -> Claim:
    facts = [f for f in reading.registry.held(body, "place") if f.qualifier in localities.SEAT_QUALIFIERS]
    ranked = sorted(facts, key=lambda f: localities.SEAT_QUALIFIERS.index(f.qualifier or ""))
    value = next((f.value for f in ranked if lies_in(reading.lexicon, spot.place.keys, f.value)), spot.place.key)
    before = reading.gap(reading.clause_at(spot.start).start, spot.place.start)
    if value == spot.place.key and not any(f.value == value for f in facts):
        firm = spot.form in ("based", "-based", "moved", "stands", "where")
        apart = [are_apart(reading.lexicon, spot.place.key, f.value, firm=firm) for f in ranked]
        if not all(apart):
            doubt = doubt or f"{_name(reading, spot.place.key)} may lie in or beside the place we hold"
    if _MAYBE.search(before):
        doubt = doubt or "the clause does not say that it is so"
    past = _PAST.search(before) is not None or spot.form == "moved"
    return claim_from(
        reading,
        "place",
        spot.place.start,
        spot.place.end,
        subject=body,
        value=value,
        tier=tier,
        binding=how,
        as_of=AsOf(None, None, None, "a time that the words do not name") if past else reading.copy.default,
        qualifier=ranked[0].qualifier,
        mood=Mood.NEGATED if reading.mood(spot.place.start, spot.place.end) is Mood.NEGATED else Mood.ASSERTED,
        doubt=doubt,
    )


def _since(reading: Reading, spot: _Spot) -> Timed | None:
    return next(
        (t for t in reading.dates if t.start >= spot.end and _SINCE_GAP.fullmatch(reading.gap(spot.end, t.start))), None
    )


def _since_claim(reading: Reading, spot: _Spot, body: str, since: Timed, how: str, tier: Tier) -> Claim:
    facts = [f for f in reading.registry.held(body, "place") if f.qualifier in localities.SEAT_QUALIFIERS]
    value = next(f for f in facts if lies_in(reading.lexicon, spot.place.keys, f.value))
    return claim_from(
        reading,
        "place",
        since.start,
        since.end,
        subject=body,
        value=since.period,
        tier=tier,
        binding=how,
        as_of=since.as_of,
        qualifier=value.qualifier,
        who=value.value,
    )
