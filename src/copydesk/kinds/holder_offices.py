"""Which office a title means for a person: the one of the country or body that the words name, else the person's own.

"Finance director Rohan Mehta" names no company: it is the one whose offices he holds. Only where he holds none of
that title is it the one that the paragraph or the piece is about.
"""

from __future__ import annotations

from collections.abc import Iterable

from copydesk.descriptions import topic_of
from copydesk.kinds.holder_ministries import ministry_slot, own_ministry
from copydesk.kinds.holder_slots import Slot, holdings
from copydesk.model import Period, SubjectKind, Tier
from copydesk.offices import Title
from copydesk.reading import Reading
from copydesk.vocabulary import common_nouns, tenures, titles

# More offices of one title than these are not gone through.
_FEW = 8


def slot_of(reading: Reading, title: Title, person: str, when: Period | None = None) -> Slot:
    """The office that a title with a name beside it claims for a person, at a time or on the article's day."""
    if title.other:
        return Slot(None, Tier.CLAUSE, "the words name another body, or another office")
    if title.of is None:
        return _unnamed(reading, title, person, when)
    name = reading.lexicon.name_of(title.of)
    reason = f"the title stands with {name}" if title.tier is Tier.CLAUSE else f"the words mean {name}"
    if title.nationality or title.tier is Tier.DISCOURSE:
        own = [o for o in _borne(reading, person, title.name) if _is_body(reading, o)]
        if own:
            return Slot(own[0], Tier.ACTORS, "the person's own office")
    if title.name in titles.LEADER:
        return head_slot(reading, title.of, person, tenures.HEADS, title.tier)
    held = [o for o in title.offices if _held(reading, o, person)]
    if title.offices and not held and not _anyone_holds(reading, title.offices, when):
        rival = _rival(reading, person, title.of, title.name)
        if rival is not None:
            return Slot(rival, title.tier, reason, title.of)
    if held or title.offices:
        return Slot((held or list(title.offices))[0], title.tier, reason, title.of)
    kindred = _kindred_office(reading, title)
    if kindred is not None:
        return Slot(kindred, max(title.tier, Tier.PARAGRAPH), f"{reason}, which has one such office")
    rival = (
        _office_above(reading, person, title)
        or _rival(reading, person, title.of, title.name)
        or own_ministry(reading, person, title)
    )
    return Slot(rival, title.tier, reason, title.of)


def _office_above(reading: Reading, person: str, title: Title) -> str | None:
    """The office that a title is deputy to, where the person holds it: nobody is deputy to oneself."""
    rank, bare = titles.split_rank(title.name)
    if rank is None:
        return None
    above = reading.lexicon.offices_called(bare, title.of)
    return next((o for o in above if _held(reading, o, person)), None)


def _kindred_office(reading: Reading, title: Title) -> str | None:
    """The only office of a rare title, said of the whole that its body belongs to: "the EU's Trade Commissioner"."""
    offices = reading.lexicon.offices.get(title.name, ())
    if len(offices) != 1 or title.of is None or title.name in titles.COMMON or title.name.upper() in titles.KNOWN:
        return None
    body = offices[0].of
    if body is None or {reading.lexicon.kind_of(body), reading.lexicon.kind_of(title.of)} != {SubjectKind.BODY}:
        return None
    whole, part = (_capitalised(reading.lexicon.name_of(key)) for key in (title.of, body))
    return offices[0].id if whole & part else None


def _capitalised(name: str) -> set[str]:
    return {word for word in name.split() if word[0].isupper() and word.lower() not in common_nouns.BODY_NOUNS}


def head_slot(reading: Reading, of: str, person: str, implied: Iterable[str], tier: Tier) -> Slot:
    """The office of one who leads a body: "led by", "the head of". A country has several heads: none is bound there.

    Who holds another office of that body may lead it in a way of speaking, and is left alone.
    """
    name = reading.lexicon.name_of(of)
    order = list(implied)
    ranked, apart = [], []
    for office in reading.lexicon.offices_of.get(of, ()):
        places = [order.index(t) for t in reading.lexicon.titles_of[office] if t in order]
        if places:
            ranked.append((min(places), office))
        elif any(t.partition(" of ")[0] in order for t in reading.lexicon.titles_of[office]):
            apart.append(office)  # the "president of the commission" of a league leads it, and so may others
    offices = [office for _, office in sorted(ranked)]
    held = [o for o in (*offices, *sorted(apart)) if _held(reading, o, person)]
    if held:
        now = [o for o in held if any(f.subject == o for f in holdings(reading, person))]
        return Slot((now or held)[0], tier, f"who leads {name}", of)
    if reading.lexicon.kind_of(of) is SubjectKind.COUNTRY:
        return Slot(_rival(reading, person, of, None), tier, f"who leads {name}", of)
    others = [f for f in holdings(reading, person) if reading.registry.subjects[f.subject].of == of]
    if not offices or others:
        return Slot(None, tier, f"the registry does not say who leads {name}", of)
    return Slot(offices[0], tier, f"who leads {name}", of)


def _unnamed(reading: Reading, title: Title, person: str, when: Period | None) -> Slot:
    """A bare title: of the offices that bear it, the one the person holds or held; else that of the person's home."""
    registry = reading.registry
    now = {f.subject for f in holdings(reading, person, when)}
    offices = _within_reach(reading, title, person)
    if title.name in titles.LEADER:
        offices = sorted({f.subject for f in registry.valued("holder", person) if _is_head(reading, f.subject)})
    spoken = [o for o in offices if _is_spoken_of(reading, registry.subjects[o].of)]
    own = [o for o in spoken if o in now]
    if own:
        return Slot(own[0], Tier.ACTORS, "the person's own office")
    elsewhere = [o for o in offices if o in now]
    if elsewhere:  # of a body that the piece never names: unless it is about one that has such an office
        slot = _of_the_piece(reading, spoken)
        firm = slot.office is not None and slot.tier is not Tier.DISCOURSE
        return slot if firm else Slot(elsewhere[0], Tier.ACTORS, "the person's own office")
    homes = reading.copy.home_of(person)
    own = [o for o in spoken if registry.subjects[o].of in homes]
    if len(own) == 1:
        return Slot(own[0], Tier.ACTORS, "the country or body is that of the person's offices")
    ever = [o for o in spoken if _held(reading, o, person)]
    if ever:
        return Slot(ever[0], Tier.ACTORS, "an office that the person held")
    return ministry_slot(reading, title, person) or _of_the_piece(reading, spoken)


def _within_reach(reading: Reading, title: Title, person: str) -> list[str]:
    """Of a bare title's offices those that words can mean here: the person's, of the person's homes, of whom the piece
    names; and a few of countries, which go unnamed in their own press, to tell whether there are several."""
    lexicon = reading.lexicon
    if len(title.offices) <= _FEW:
        return list(title.offices)
    owners = {*reading.copy.home_of(person), *reading.copy.mentioned}
    found = {o for owner in owners for o in lexicon.offices_called(title.name, owner)}
    found |= lexicon.some_offices[title.name]
    found.update(_borne(reading, person, title.name))
    return sorted(found, key=lexicon.office_order.__getitem__)


def _of_the_piece(reading: Reading, spoken: list[str]) -> Slot:
    """The office of the body that sentence, paragraph or piece is about."""
    subjects = reading.registry.subjects
    paragraph = reading.copy.paragraph(reading.sentence.paragraph)
    for readings, tier in (([reading], Tier.PARAGRAPH), (paragraph, Tier.PARAGRAPH)):
        bodies = {
            key
            for r in readings
            for m in r.subjects
            for key in m.keys
            if reading.lexicon.kind_of(key) is SubjectKind.BODY
        }
        found = [o for o in spoken if subjects[o].of in bodies]
        if len(found) == 1 and len(bodies) == 1:
            return Slot(found[0], tier, "the only body spoken of there")
        if bodies:
            break
    topic = topic_of(reading.copy)
    found = [o for o in spoken if subjects[o].of == topic]
    if len(found) == 1:
        return Slot(found[0], Tier.DOCUMENT if len(spoken) == 1 else Tier.DISCOURSE, "the body that the piece is about")
    return Slot(None, Tier.ACTORS, "the words name no country or body")


def same_title(reading: Reading, left: str, right: str) -> bool:
    """Whether two offices share a title: the coaches of two clubs."""
    return bool(reading.lexicon.titles_of[left] & reading.lexicon.titles_of[right])


def _held(reading: Reading, office: str, person: str) -> bool:
    return any(f.value == person for f in reading.registry.held(office, "holder"))


def _anyone_holds(reading: Reading, offices: Iterable[str], when: Period | None) -> bool:
    day = when or reading.day
    return any(day is None or f.valid.overlaps(day) for o in offices for f in reading.registry.held(o, "holder"))


def _borne(reading: Reading, person: str, title: str) -> list[str]:
    """The offices of a title that a person holds or held; the person's own are few, those of a title many."""
    own = dict.fromkeys(fact.subject for fact in reading.registry.valued("holder", person))
    return [office for office in own if title in reading.lexicon.titles_of.get(office, ())]


def _is_head(reading: Reading, office: str) -> bool:
    return bool(reading.lexicon.titles_of[office] & set(tenures.HEADS))


def _is_body(reading: Reading, office: str) -> bool:
    of = reading.registry.subjects[office].of
    return of is not None and reading.lexicon.kind_of(of) is SubjectKind.BODY


def _is_spoken_of(reading: Reading, of: str | None) -> bool:
    """Whether the piece names a body; a state may go unnamed in its own press."""
    if of is None or reading.lexicon.kind_of(of) is SubjectKind.COUNTRY:
        return True
    return reading.copy.mentioned.get(of, 0) > 0


def _rival(reading: Reading, person: str, of: str, title: str | None) -> str | None:
    """The office of that title that a person holds in another country than the one the words name.

    Only countries: a person may sit on the boards of two companies, but is minister of one state.
    """
    if reading.lexicon.kind_of(of) is not SubjectKind.COUNTRY:
        return None
    for fact in holdings(reading, person):
        office = reading.registry.subjects[fact.subject]
        if office.of == of or office.of is None or reading.lexicon.kind_of(office.of) is not SubjectKind.COUNTRY:
            continue
        if title is None or title in reading.lexicon.titles_of[office.id]:
            return office.id
    return None


def counterpart_slot(reading: Reading, of: str, person: str, opposite: str, tier: Tier) -> Slot:
    """The office of "his Belgian counterpart": of that country or body, with the title of the one named before."""
    theirs = [f.subject for f in holdings(reading, opposite)]
    here = [o for o in reading.lexicon.offices_of.get(of, ()) if any(same_title(reading, o, t) for t in theirs)]
    name = reading.lexicon.name_of(of)
    reason = f"the counterpart of {reading.lexicon.name_of(opposite)} at {name}"
    ministers = any(titles.is_portfolio(t) for o in theirs for t in reading.lexicon.titles_of[o])
    if ministers and len(theirs) == 1 and here:
        return Slot(here[0], tier, reason, of)
    if any(reading.registry.subjects[f.subject].of == of for f in holdings(reading, person)):
        own = [f.subject for f in holdings(reading, person) if reading.registry.subjects[f.subject].of == of]
        return Slot(own[0], tier, reason, of)
    if here:
        return Slot(here[0], tier, reason, of)
    rivals = (_rival(reading, person, of, title) for office in theirs for title in reading.lexicon.titles_of[office])
    return Slot(next(filter(None, rivals), None), tier, reason, of)
