"""Whose turning point a verb tells: the grammatical subject or object of "founded", "opened", "established".

"Castellane, founded in 1962", "since it was founded in 1976", "opened its new factory in Debrecen", "the creation of
the club", "Founded in 1921, Ostermann is". Whoever merely stands in the same sentence is not meant.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from copydesk.edition_facts import place_of
from copydesk.entries import Form, Sort
from copydesk.mentions import Mention
from copydesk.model import PartKind, SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.places import lies_in
from copydesk.reading import Reading
from copydesk.sites import read_sites
from copydesk.timing import Timed
from copydesk.topics import bodies_spoken_of, topic_of
from copydesk.vocabulary import common_nouns, happenings, tenses
from copydesk.vocabulary.localities import SEAT_QUALIFIERS

Found = tuple[str, Tier, str]

_ASIDE = regex.compile(r",[^,;]{1,90},(?=\s)|\s*\([^)]{1,60}\)")
_BEFORE = regex.compile(
    r"(?:'s?)?[,:]?\s+(?:(?:which|that|and)\s+)?(?:(?:was|were|is|are|has\s+been|have\s+been|had\s+been|being)\s+)?"
    r"(?:(?:first|originally|officially|formally|jointly|itself|finally|only|initially|\w+ly)\s+)*(?:its\s+)?$"
)
# "Heron, the small probe that landed", "the plant, a dairy which opened": the relative clause is of the name before.
_WHO_IS = regex.compile(r",\s+(?:an?|the)\s+(?:[\p{L}'-]+\s+){1,4}?(?=(?:that|which)\s)")
_PRONOUN = regex.compile(
    r"\b(?:[Ii]t|[Tt]hey|which)\s+(?:(?:was|were|has\s+been|had\s+been)\s+)?(?:\w+ly\s+|first\s+)?$"
)
# "…, which cost 2 billion and was", "… has 300 beds and": another verb of the same subject, and no other's between.
_TWO_VERBS = regex.compile(
    rf"(?P<which>,?\s+(?:which|that))?\s+(?:\p{{Ll}}+ly\s+)?"
    rf"(?:is|was|are|were|has|have|had|costs?|(?:{'|'.join(tenses.IRREGULAR_PASTS)})|\p{{Ll}}{{2,}}(?:ed|[^s]s))\s+"
    r"(?:(?!(?:which|who|whose|that|when|where|while|after|before|if|and|but|or)\b)[^\s;:\"()]+\s+){0,14}"
    r"and\s+(?:(?:was|were|has\s+been|had\s+been)\s+)?(?:(?:\p{Ll}+ly|first|then|later)\s+)?"
)
# "Launched the Heron in March and a tug in May": the later day is the other's.
_AND_ANOTHER = regex.compile(r"\band\s+(?:an?|the|its|another|two|three|\d+)\s+(?:\p{Ll}+\s+){1,3}(?:in|on)\b")
_CAPITAL = regex.compile(r"[ -]\p{Lu}")
_THAT_THEY = regex.compile(r",?\s+(?:which|that)\s+(?!(?:\p{Ll}+ed|has|have|had|will|would)\b)(?:[\p{L}'.-]+\s+){1,5}")
_BE = regex.compile(r"\b(?:was|were|been)\b")
_WHICH = regex.compile(r",?\s+$|\s*\([^)]{1,12}\),?\s+")
_ITS = regex.compile(r"\b(?:[Ii]ts|[Tt]heir)\s+(?:\p{Ll}+\s+)?$")
_OBJECT = regex.compile(
    r"\s+(?:of\s+)?(?:(?!(?:with|for|at|in|on|by|to|from|between|and|that|which)\b)\p{Ll}[\p{L}-]*\s+){0,4}$"
)
# "A second line at the Mallow plant was opened": the name only says where or whose.
_NOT_THE_HEAD = regex.compile(r"\b(?:at|of|in|for|with|to|by|from|near|and)\s+(?:the\s+)?$")
_OPENING = regex.compile(r"^[\s\"'*]*(?:\p{Lu}[\p{L} ]{0,40}:\s+)?$")
# "construction began": the phrase names what began and leaves to the piece of what.
_COMPLETE = frozenset(
    {"construction", "building", "work", "works", "ground", "groundbreaking", "ground-breaking", "broke"}
)
_IT = regex.compile(r"\s+(?:it|them)\b")
_A_BARE = regex.compile(r"\b[Aa]n?\s+(?:\p{Ll}+\s+)?$")
_AT_ONCE = regex.compile(r"\s+(?:on|in|from|at)\s+(?:the\s+)?|\s+")
_THE_BARE = regex.compile(r"\b[Tt]he\s+$")
_NAMED = frozenset({SubjectKind.BODY, SubjectKind.PROJECT, SubjectKind.PERSON, SubjectKind.EVENT})
_PASSIVE = regex.compile(r"[,(:]|'s|\b(?:was|were|is|are|been|being|which|that|its)\b")
_NO_OBJECT = regex.compile(
    r"\s*(?:$|[,.;:)]|(?:in|on|at|by|as|from|with|for|to|since|last|this|early|late|during|under|out|more|about|some|\d"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day)\b)"
)
_THE = regex.compile(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his)\s+(?:[\p{L}\d.-]+\s+){0,2}$")


def subject_of(reading: Reading, phrase: Mention, eligible: Collection[str], told: Timed | Mention) -> Found | None:
    """The subject that a phrase tells of, the firmness of the tie and its reason; ``None`` if it is another's.

    ``told`` is the date or place that the words give it.
    """
    if phrase.key.split(" ")[0] in _COMPLETE:
        projects = [k for k in sorted(eligible) if _is_in_piece(reading, k)]
        return (projects[0], Tier.PARAGRAPH, "the only one of the piece that is built") if len(projects) == 1 else None
    for attempt in (
        _relative(reading, phrase, eligible),
        _before(reading, phrase, eligible),
        _coordinated(reading, phrase, eligible),
        _behind(reading, phrase, eligible, told),
        _nominal(reading, phrase, eligible, told),
    ):
        for found in attempt:
            return found
    return None


def _relative(reading: Reading, phrase: Mention, eligible: Collection[str]) -> Iterator[Found]:
    """ "The Rivers Act, which the assembly adopted in May": the pronoun is the object of another's verb."""
    if _NO_OBJECT.match(reading.text, phrase.end, reading.sentence.end) is None:
        return
    for subject in reversed(reading.subjects):
        key = next((k for k in subject.keys if k in eligible), None)
        if key is None or subject.end > phrase.start:
            continue
        gap = reading.gap(subject.end, phrase.start)
        if _THAT_THEY.fullmatch(gap) and not _BE.search(gap):
            yield key, Tier.CLAUSE, "the object of the relative clause"
            return


def _before(reading: Reading, phrase: Mention, eligible: Collection[str]) -> Iterator[Found]:
    """The subject before the verb: a name, a noun that stands for one, or a pronoun."""
    start = reading.sentence.start
    elsewhere = False
    for subject in reversed(reading.subjects):
        if subject.end > phrase.start:
            continue
        if _is_tied(reading, subject.end, phrase.start):
            if reading.lexicon.kind_of(subject.key) in (SubjectKind.PLACE, SubjectKind.COUNTRY):
                continue
            if _NOT_THE_HEAD.search(reading.text, start, subject.start):
                elsewhere = True  # "Heron, a probe of the Space Office, landed": whose name stands before all that?
                continue
            key = next((k for k in subject.keys if k in eligible), None)
            acts = _acts_on_another(reading, subject, phrase)
            if key is not None and not acts:
                yield key, Tier.CLAUSE, "the subject of the verb"
                return
            elif reading.lexicon.kind_of(subject.key) in _NAMED and not acts:
                return
            break
    if elsewhere:
        return
    for noun in reversed(reading.of_sort(Sort.REFERENCE)):
        if noun.end <= phrase.start and _is_tied(reading, noun.end, phrase.start):
            if _acts_on_another(reading, noun, phrase):
                continue
            yield from stood_for(reading, noun, eligible)
            return
    before = reading.gap(max(start, phrase.start - 40), phrase.start)
    if _may_mean_a_body(reading, phrase, before, eligible):
        found = bodies_spoken_of(reading, phrase.start, eligible)
        if len(found) == 1:
            yield found[0], Tier.PARAGRAPH, "the only one that the pronoun can mean"


def _may_mean_a_body(reading: Reading, phrase: Mention, before: str, eligible: Collection[str]) -> bool:
    """Whether a pronoun before the verb may stand for one of the eligible.

    "Which" is whoever stands before it; the "it" of a second clause is what its first clause is about; who
    opened another thing is not opened.
    """
    if _ITS.search(before):
        return True
    pronoun = _PRONOUN.search(before)
    if pronoun is None:
        return False
    passive = _BE.search(pronoun.group()) is not None
    makes = not passive and phrase.key.split(" ")[0] in happenings.MAKING
    if makes and _NO_OBJECT.match(reading.text, phrase.end, reading.sentence.end) is None:
        return False
    at = phrase.start - len(before) + pronoun.start()
    if pronoun.group().startswith("which"):
        owner = next((m for m in reading.subjects if _WHICH.fullmatch(reading.gap(m.end, at))), None)
        return owner is None or any(key in eligible for key in owner.keys)
    opens = reading.clause_at(at).start <= reading.sentence.start
    return opens or any(m.end <= at and any(key in eligible for key in m.keys) for m in reading.subjects)


def _coordinated(reading: Reading, phrase: Mention, eligible: Collection[str]) -> Iterator[Found]:
    """ "The Tarn Tunnel, which cost 2 billion and opened in May": the second of two verbs of one subject."""
    passive = _BE.search(reading.gap(max(reading.sentence.start, phrase.start - 12), phrase.start)) is not None
    makes = not passive and phrase.key.split(" ")[0] in happenings.MAKING
    if makes and _NO_OBJECT.match(reading.text, phrase.end, reading.sentence.end) is None:
        return
    for named in sorted((*reading.subjects, *reading.of_sort(Sort.REFERENCE)), key=lambda m: -m.end):
        gap = _TWO_VERBS.fullmatch(reading.text, named.end, phrase.start) if named.end < phrase.start else None
        if gap is None:
            continue
        if not gap.group("which") and _NOT_THE_HEAD.search(reading.text, reading.sentence.start, named.start):
            return
        if named.sort is Sort.REFERENCE:
            yield from stood_for(reading, named, eligible)
        elif (key := next((k for k in named.keys if k in eligible), None)) is not None:
            yield key, Tier.CLAUSE, "the subject of both verbs"
        return


def _nominal(reading: Reading, phrase: Mention, eligible: Collection[str], told: Timed | Mention) -> Iterator[Found]:
    """ "The landing on Monday": the one thing of the piece's opening that may be meant."""
    direct = told.start >= phrase.end and _AT_ONCE.fullmatch(reading.gap(phrase.end, told.start))
    if direct and _A_BARE.search(reading.gap(max(reading.sentence.start, phrase.start - 30), phrase.start)):
        bare = [m for m in reading.of_kind(SubjectKind.PROJECT) if m.end <= phrase.start]
        if len({m.key for m in bare}) == 1 and bare[0].key in eligible:
            yield bare[0].key, Tier.ACTORS, "the only thing of the sentence that it can be told of"
        return
    if not direct or not _THE_BARE.search(reading.gap(max(reading.sentence.start, phrase.start - 12), phrase.start)):
        return
    opening = {key for r in _opening_of(reading) for m in r.subjects for key in m.keys if key in eligible}
    spoken = [key for key in sorted(eligible) if _is_in_piece(reading, key)]
    if len(spoken) == 1 and spoken[0] in opening:
        yield spoken[0], Tier.PARAGRAPH, "the only one of the piece that it can be told of"


def _opening_of(reading: Reading) -> list[Reading]:
    """The headline and the first two paragraphs: what a piece is about."""
    body = [r.sentence.paragraph for r in reading.copy.readings if r.sentence.part is PartKind.BODY]
    first = sorted(set(body))[:2]
    return [r for r in reading.copy.readings if r.sentence.part is PartKind.HEADLINE or r.sentence.paragraph in first]


def _behind(reading: Reading, phrase: Mention, eligible: Collection[str], told: Timed | Mention) -> Iterator[Found]:
    """The object or complement behind the verb, or the subject of the clause that an opening participle leads in."""
    if _IT.match(reading.text, phrase.end, told.start):
        named = {k for m in reading.subjects if m.end <= phrase.start for k in m.keys if k in eligible}
        if len(named) == 1:
            yield named.pop(), Tier.ACTORS, "the object just named"
        return
    for subject in reading.subjects:
        if subject.start >= phrase.end and _OBJECT.fullmatch(reading.gap(phrase.end, subject.start)):
            key = next((k for k in subject.keys if k in eligible), None)
            another = _AND_ANOTHER.search(reading.text, subject.end, max(subject.end, told.start))
            if key is not None and another is None and not _goes_on(reading, subject):
                yield key, Tier.CLAUSE, "the object of the verb"
            break
    for noun in reading.of_sort(Sort.REFERENCE):
        if (
            noun.start >= phrase.end
            and noun.start < told.start
            and _OBJECT.fullmatch(reading.gap(phrase.end, noun.start))
            and not any(m.end == noun.start - 1 and _goes_on(reading, m) for m in reading.subjects)
        ):
            yield from stood_for(reading, noun, eligible)
            break
    if _OPENING.match(reading.gap(reading.sentence.start, phrase.start)) and told.start > phrase.end:
        for subject in reading.of_kind(SubjectKind.BODY, SubjectKind.PROJECT):
            if subject.start > told.end:
                if subject.key in eligible and reading.gap(subject.start - 2, subject.start) in (", ", "e "):
                    yield subject.key, Tier.CLAUSE, "the subject of the clause that the words lead in"
                return


def _acts_on_another(reading: Reading, subject: Mention, phrase: Mention) -> bool:
    """Whether the verb is active and has an object: "Ostermann opened its plant"; not "Ostermann, founded in"."""
    if phrase.key.split(" ")[0] not in happenings.MAKING:
        return False
    passive = _PASSIVE.search(reading.gap(subject.end, phrase.start)) is not None
    return not passive and _NO_OBJECT.match(reading.text, phrase.end, reading.sentence.end) is None


def _goes_on(reading: Reading, subject: Mention) -> bool:
    """Whether a name goes on behind the mention: the "University" of "United Nations University" is another."""
    if _CAPITAL.match(reading.text, subject.end) is None:
        return False
    at = subject.end + 1
    return not any(m.start == at for m in reading.subjects) and not any(t.start == at for t in reading.dates)


def _is_tied(reading: Reading, start: int, end: int) -> bool:
    if end - start > 160:
        return False
    gap = reading.gap(start, end)
    for site in read_sites(reading):  # "The plant in Debrecen, opened"
        if site.start >= start and site.end <= end:
            gap = gap.replace(f" in {reading.gap(site.start, site.end)}", "")
    return any(_BEFORE.fullmatch(words) for words in (_ASIDE.sub("", gap), gap, _WHO_IS.sub(" ", gap)))


def stood_for(reading: Reading, noun: Mention, eligible: Collection[str]) -> Iterator[Found]:
    """What "the company", "its new factory", "the wind farm" stand for."""
    if not _THE.search(reading.gap(max(reading.sentence.start, noun.start - 40), noun.start)):
        return
    fitting = [k for k in reading.lexicon.referents.get(noun.key, ()) if k in eligible]
    named = [k for k in fitting if _is_in_piece(reading, k)] or [k for k in fitting if _stands_there(reading, noun, k)]
    if len(named) == 1:
        yield named[0], Tier.PARAGRAPH, f'"the {noun.key}" of the piece'
        return
    loose = noun.key in common_nouns.LOOSE_BODY_NOUNS and not any(m.end == noun.start - 1 for m in read_sites(reading))
    own = _of_that_country(reading, noun, eligible) if noun.key in common_nouns.BODY_NOUNS else None
    if own is not None:
        yield own, Tier.PARAGRAPH, f'"the {noun.key}" of that country'
    elif noun.key in common_nouns.BODY_NOUNS and not loose:
        bodies = [k for k in eligible if reading.lexicon.kind_of(k) is SubjectKind.BODY]
        topic = topic_of(reading, noun.start - 4, bodies)
        if topic is not None and _sits_there(reading, topic, _adjective_of(reading, noun)) is not False:
            yield topic, Tier.PARAGRAPH, f'"the {noun.key}" that is spoken of'
    elif noun.key in common_nouns.PROJECT_NOUNS:
        projects = [
            k for k in eligible if reading.lexicon.kind_of(k) is SubjectKind.PROJECT and _is_in_piece(reading, k)
        ]
        if len(projects) == 1:
            yield projects[0], Tier.PARAGRAPH, "the only project of the piece"


def _adjective_of(reading: Reading, noun: Mention) -> Mention | None:
    """The country that a noun is said to be of: the "Kenyan" of "the Kenyan university"."""
    countries = reading.of_kind(SubjectKind.COUNTRY)
    return next((m for m in countries if m.end == noun.start - 1 and m.form is Form.ADJECTIVE), None)


def _sits_there(reading: Reading, body: str, country: Mention | None) -> bool | None:
    """Whether a body has its seat in a country; ``None`` where we hold no seat of it, or no country is named."""
    seats = [f.value for f in reading.registry.held(body, "place") if f.qualifier in SEAT_QUALIFIERS]
    if country is None or not seats:
        return None
    return any(lies_in(reading.lexicon, country.keys, seat) for seat in seats)


def _of_that_country(reading: Reading, noun: Mention, eligible: Collection[str]) -> str | None:
    """ "The Kenyan university": the one body of the piece that has its seat there, and is called so."""
    country = _adjective_of(reading, noun)
    bodies = [k for k in reading.copy.mentioned if reading.lexicon.kind_of(k) is SubjectKind.BODY] if country else []
    named = [k for k in bodies if noun.key in reading.registry.subjects[k].name.casefold().split()]
    own = [k for k in named if _sits_there(reading, k, country)]
    return own[0] if len(own) == 1 and own[0] in eligible else None


def _stands_there(reading: Reading, noun: Mention, key: str) -> bool:
    """Whether the words put a noun where its subject stands: "the plant in Debrecen"."""
    site = next((m for m in read_sites(reading) if reading.gap(noun.end, m.start) == " in "), None)
    fact = place_of(reading, key)
    return site is not None and fact is not None and lies_in(reading.lexicon, site.keys, fact.value)


def _is_in_piece(reading: Reading, key: str) -> bool:
    return reading.copy.mentioned.get(key, 0) > 0
