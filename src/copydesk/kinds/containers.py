"""Where places lie: "Xi'an, Shaanxi province", "Astana, the capital of Kazakhstan", "the palace in Astana"."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.binding import document_subject
from copydesk.entries import Form
from copydesk.events.owning import any_of
from copydesk.kinds.here import home_of
from copydesk.kinds.kind import claim_from
from copydesk.mentions import Mention
from copydesk.model import Claim, SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.sites import read_sites
from copydesk.values.date_forms import Bound
from copydesk.vocabulary.localities import COMPASS, UNITS

_CAPITAL_OF = regex.compile(
    r"(?P<head>(?:,?\s+|\s*[\[(])(?:(?:which\s+is|is|remains|became|as|now)\s+)?(?:the\s+)?(?:(?:new|current|present|national)\s+)?"
    r"capital(?:\s+city)?\s+of\s+(?:the\s+)?)"
)
_CAPITAL_BEFORE = regex.compile(
    r"(?:'s?)?\s+(?:(?:new|current|present|national)\s+)?capital(?:\s+city)?(?:\s+of|,)?\s+$"
)
# "In the capital of Kazakhstan, Astana, and beyond": the name set off behind.
_CAPITAL_OF_BEFORE = regex.compile(
    r"\b[Tt]he\s+(?:(?:new|current|present|national)\s+)?capital(?:\s+city)?\s+of\s+(?:the\s+)?$"
)
_LIST_GOES_ON = regex.compile(r",\s+(?:and\s+|or\s+)?\p{Lu}|\s+(?:and|or)\b")
_SET_OFF = regex.compile(r",\s+(?:now\s+)?")
_ENDS = regex.compile(r"\s*(?:$|[,.;:)])")
_CAPITAL_AFTER = regex.compile(r",?\s+(?:(?:which\s+)?(?:is|remains)\s+)?(?:the\s+)?$")
# "In Oslo, the capital, ": of the country that the piece is about.
_THE_CAPITAL = regex.compile(r",\s+(?:which\s+is\s+)?the\s+capital(?:\s+city)?(?=\s*[,.;:)]|\s+on\b)")
_CAPITAL_NOUN = regex.compile(r"(?:'s?)?\s+(?:(?:new|current|present|national)\s+)?capital(?:\s+city)?\b")
# "ex-Kazakhstan's capital, Almaty": what a country once had.
_FORMER = regex.compile(r"\b(?:ex-|(?:[Ff]ormer|[Oo]ld)\s+)$")
# "the capital of the Russian republic of Tatarstan": the adjective is another country's part.
_PART = regex.compile(r"\s+(?!Federation\b)\p{L}")
_ADJECTIVE = r"\p{Lu}[\p{L}-]+"
# "Xi'an, Shaanxi province", "Qingdao, a coastal city in eastern Shandong Province", "Astana, Kazakhstan".
_CONTAINER = regex.compile(
    rf",\s+(?:in\s+)?(?:{COMPASS}\s+)?(?:the\s+)?"
    r"|,?\s+(?:the\s+capital\s+of\s+|(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}(?:city|town|port|resort|village|metropolis|hub)"
    rf"\s+(?:in|of)\s+)(?:the\s+)?(?:{COMPASS}\s+)?"
    rf"|\s+in\s+(?:{COMPASS}\s+)?(?:the\s+)?"
    rf"|\s+(?:lies|sits|stands|is(?:\s+(?:located|situated))?)\s+in\s+(?:the\s+)?(?:{COMPASS}\s+)?(?:the\s+)?"
    rf"|,\s+(?:an?|the)\s+(?:(?:{_ADJECTIVE})\s+)?(?:\p{{Ll}}[\p{{Ll}}-]*\s+){{1,3}}in\s+(?:{COMPASS}\s+)?(?:the\s+)?"
)
_OWNER_BEFORE = regex.compile(r"\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?'s?\s+")
_OWNER = regex.compile(r"'s?\s+(?:[\w-]+\s+){0,2}$")
_UNITS = f"(?:{any_of(UNITS)})"
_UNIT = regex.compile(rf"\s+(?P<unit>{_UNITS})\b")
_UNKNOWN = regex.compile(rf"(?P<name>(?:\p{{Lu}}[\p{{L}}'-]+\s+){{1,3}})(?P<unit>{_UNITS})\b")
_DESCRIBED = regex.compile(r"\b(?:city|town|port|capital|in|of)\b")
_AT_ONCE = regex.compile(r"[,\s]*")
_REACH = 60


def read_capitals(reading: Reading) -> Iterator[Claim]:
    """ "Astana, the capital of Kazakhstan", "Kazakhstan's capital, Astana", "the Kazakh capital Astana"."""
    if "capital" not in reading.words:
        return
    places = reading.of_kind(SubjectKind.PLACE)
    countries = reading.of_kind(SubjectKind.COUNTRY, SubjectKind.PLACE)
    for place in places:
        told = _THE_CAPITAL.match(reading.text, place.end, reading.sentence.end)
        meant = None if told is None else _country_meant(reading, place)
        if told is not None and meant is not None:
            yield _capital(reading, place, meant, place.start, told.end(), Tier.DOCUMENT)
            continue
        for country in countries:
            if _FORMER.search(reading.text, max(reading.sentence.start, country.start - 12), country.start):
                continue
            if 0 <= country.start - place.end < 45:
                gap = reading.gap(place.end, country.start)
                part = country.form is Form.ADJECTIVE and _PART.match(reading.text, country.end)
                own = None if part else _CAPITAL_OF.fullmatch(gap)
                noun = _CAPITAL_NOUN.match(reading.text, country.end) if _CAPITAL_AFTER.fullmatch(gap) else None
                if own or noun:
                    end = noun.end() if noun and not own else country.end
                    yield _capital(reading, place, country.key, place.start, end)
                    yield from _capital_since(reading, place, country, end)
            elif (
                0 <= place.start - country.end < 30 and _CAPITAL_BEFORE.fullmatch(reading.gap(country.end, place.start))
            ) or _is_set_off(reading, country, place):
                yield _capital(reading, place, country.key, country.start, place.end)


def _is_set_off(reading: Reading, country: Mention, place: Mention) -> bool:
    """ "The capital of Kazakhstan, Astana,": a name between commas, and no list of capitals and towns."""
    if not _SET_OFF.fullmatch(reading.gap(country.end, place.start)) or not _ENDS.match(reading.text, place.end):
        return False
    if _LIST_GOES_ON.match(reading.text, place.end):
        return False
    return _CAPITAL_OF_BEFORE.search(reading.gap(reading.sentence.start, country.start)) is not None


def _country_meant(reading: Reading, place: Mention) -> str | None:
    """The country of "in Astana, the capital": the town's own, or the one the piece is about or filed from, if it names
    the other not.

    A town of which we do not hold that it is a capital may be that of a province.
    """
    own = {f.subject for f in reading.registry.valued("place", place.key) if f.qualifier == "capital"}
    if not own or any(reading.copy.mentioned.get(key, 0) for key in own):
        return next(iter(own)) if len(own) == 1 else None
    held = {f.subject for f in reading.registry.facts if f.kind == "place" and f.qualifier == "capital"}
    countries = [k for k in held if reading.lexicon.kind_of(k) is SubjectKind.COUNTRY]
    topic = document_subject(reading.copy, countries)
    filed = home_of(reading.copy)
    return topic or next(
        (key for key in sorted(countries) if filed is not None and _is_capital(reading, filed, key)), None
    )


def _is_capital(reading: Reading, town: str, country: str) -> bool:
    held = reading.registry.held(country, "place")
    return reading.copy.mentioned.get(country, 0) > 0 and any(
        f.qualifier == "capital" and f.value == town for f in held
    )


def _capital(reading: Reading, place: Mention, country: str, start: int, end: int, tier: Tier = Tier.CLAUSE) -> Claim:
    times = reading.times(place.start)
    return claim_from(
        reading,
        "place",
        start,
        end,
        subject=country,
        value=place.key,
        tier=tier,
        binding="the words name the capital",
        as_of=times[0],
        also=times[1:],
        qualifier="capital",
        doubt="the clause tells of a time that it does not name" if reading.speaks_of_past(start) else None,
    )


def _capital_since(reading: Reading, place: Mention, country: Mention, at: int) -> Iterator[Claim]:
    """ "Astana, the Kazakh capital since 1997": when it became the capital."""
    since = next((t for t in reading.dates if t.start >= at), None)
    if since is None or not isinstance(since.expression.form, Bound) or since.period.latest is not None:
        return
    if _AT_ONCE.fullmatch(reading.gap(at, since.start)):
        yield claim_from(
            reading,
            "place",
            since.start,
            since.end,
            subject=country.key,
            value=since.period,
            tier=Tier.CLAUSE,
            binding="the words name the capital",
            as_of=since.as_of,
            qualifier="capital",
            who=place.key,
        )


def read_containers(reading: Reading) -> Iterator[Claim]:
    """ "Xi'an, Shaanxi province": the next wider place that the words name for a place."""
    if not reading.of_kind(SubjectKind.PLACE) and "capital" not in reading.words:
        return  # no place of the registry is named, nor a town by its rank
    mentions = tuple(m for m in read_sites(reading) if m.form is not Form.ADJECTIVE)
    for place in mentions:
        if reading.lexicon.kind_of(place.key) is not SubjectKind.PLACE or not reading.registry.held(place.key, "place"):
            continue
        wide = _container_of(reading, place, mentions)
        if wide is not None:
            start, end, value = wide
            yield lies_in_claim(reading, place, start, end, value)


def lies_in_claim(reading: Reading, place: Mention, start: int, end: int, value: str) -> Claim:
    """The claim that a place lies in a wider one: "Xi'an, Shaanxi province"."""
    times = reading.times(place.start)
    return claim_from(
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
        if len(gap) > _REACH:
            return None
        if not _CONTAINER.fullmatch(_OWNER_BEFORE.sub("", gap)):
            continue
        if _OWNER.match(reading.text, other.end) or reading.text[other.end : other.end + 1] == "'":
            continue  # "China's eastern Shandong Province": the province is what is named
        if _is_listed(reading, place, other, gap):
            return None
        unit = _UNIT.match(reading.text, other.end)
        return place.start, unit.end() if unit else other.end, other.key
    end = min(reading.sentence.end, place.end + 90)
    for match in _UNKNOWN.finditer(reading.text, place.end, end, overlapped=True):
        if any(m.start < match.end() and m.end > match.start() for m in reading.subjects):
            continue
        if not _CONTAINER.fullmatch(_OWNER_BEFORE.sub("", reading.gap(place.end, match.start()))):
            return None
        return place.start, match.end(), match.group().strip()
    return None


def _is_listed(reading: Reading, place: Mention, other: Mention, gap: str) -> bool:
    """Whether two names are a list of places, not one in the other: "in Xi'an, Beijing and Astana"."""
    if not gap.strip().startswith(",") or _DESCRIBED.search(gap):
        return False
    if reading.lexicon.kind_of(other.key) is SubjectKind.COUNTRY:
        return reading.text[other.end : other.end + 5].startswith((" and ", " or "))
    return not _UNIT.match(reading.text, other.end) and other.key not in reading.lexicon.containers


def is_container(reading: Reading, place: Mention) -> bool:
    """Whether a place only says where the place before it lies: the Shandong of "Qingdao, Shandong"."""
    for other in read_sites(reading):
        if other.end > place.start:
            break
        if place.start - other.end >= _REACH or reading.lexicon.kind_of(other.key) is SubjectKind.COUNTRY:
            continue
        gap = _OWNER_BEFORE.sub("", reading.gap(other.end, place.start))
        if _CONTAINER.fullmatch(gap) and not _is_listed(reading, other, place, gap):
            return True
    return reading.text[place.end : place.end + 2] == "'s"
