"""What belongs to a list, and how many: the registry's own lists, named, counted and told member by member."""

from __future__ import annotations

from dataclasses import replace

import pytest

from copydesk.kinds.listed import KIND
from copydesk.model import Fact
from tests.kinds.desk_fixtures import Case, explain, fact, judged, meets, registry, subject


def listing(of: str, name: str, members: list[str], valid: str = "..", phrases: tuple[str, ...] = ()) -> Fact:
    made = fact(of, "list", ", ".join(members), valid, qualifier=name)
    return replace(made, members=tuple(members), phrases=phrases)


DESK = registry(
    [
        subject("dock-union", "body", "Dockers' Union", aliases=("DU",)),
        subject("north-league", "body", "Northern League"),
        subject("harmony", "body", "Harmony Orchestra"),
        subject("river-pact", "body", "River Pact"),
        subject("comet", "project", "Comet Mission"),
        subject("norland", "country", "Norland", adjectives=("Norlandish",)),
        subject("sudmark", "country", "Sudmark"),
        subject("ostrava-land", "country", "Ostraland"),
        subject("westria", "country", "Westria"),
        subject("arle", "place", "Arle"),
        subject("bourne", "place", "Bourne"),
        subject("tamsel", "place", "Tamsel"),
        subject("sorre", "place", "Sorre"),
        subject("guild", "body", "Weavers' Guild"),
        *(subject(f"{n.lower()}-plan", "project", f"Great {n} Plan") for n in ("Harvest", "Harbour", "Hearing")),
        subject("great-moor-plan", "project", "Great Moor Plan"),
    ],
    [
        listing("dock-union", "four grave abuses", ["bribery", "smuggling", "arson", "extortion"]),
        listing("north-league", "founding states", ["norland", "sudmark", "westria"]),
        listing("river-pact", "three rivers", ["arle", "bourne", "tamsel"], phrases=("great rivers",)),
        listing("harmony", "three autumn symphonies", ["Heroic Symphony", "Pastoral Symphony", "Choral Symphony"]),
        listing("comet", "two landing sites", ["Plain of Salt", "Ridge of Iron"], "2019/2023-05-31"),
        listing("comet", "three landing sites", ["Plain of Salt", "Ridge of Iron", "Bay of Dust"], "2023-06-01/.."),
        listing("guild", "three great plans", ["harvest-plan", "harbour-plan", "hearing-plan"]),
        listing("guild", "pillars", ["wool", "linen", "silk"]),
        listing("guild", "three halls", ["Tanners' Hall", "Moot Hall", "Salt House"]),
    ],
)
_UNION = "The Dockers' Union met in Sorre.\n\n"
_PACT = "The River Pact was renewed.\n\n"
_LEAGUE = "The Northern League opened its congress.\n\n"
_ABUSES = "bribery, smuggling, arson and extortion"

POSITIVE = [
    Case(
        "an apostrophe inside",
        "The Weavers' Guild meets in its three halls: the Salt House, the Tanners' Hall and the Corn Hall.",
        "contradicts",
        "Corn Hall",
    ),
    Case(
        "an apostrophe inside, right",
        "The Weavers' Guild meets in its three halls: the Salt House, the Tanners' Hall and the Moot Hall.",
        "agrees",
        "Tanners' Hall",
    ),
    Case("one of them", _LEAGUE + "Westria was one of the founding states.", "agrees", "Westria"),
    Case("one of, wrong", _LEAGUE + "Ostraland was one of the founding states.", "contradicts", "Ostraland"),
    Case("one of, apposed", _LEAGUE + "Ostraland, one of the founding states, left.", "contradicts", "Ostraland"),
    Case(
        "one of, with an aside",
        _LEAGUE + "Ostraland, which is rich, was one of the three founding states.",
        "contradicts",
        "Ostraland",
    ),
    Case(
        "with the others",
        _LEAGUE + "Westria was one of the founding states, with Norland and Sudmark, in 1990.",
        "agrees",
        "Norland",
    ),
    Case(
        "with another",
        _LEAGUE + "Westria was one of the founding states, with Norland and Ruritania, in 1990.",
        "contradicts",
        "Ruritania",
    ),
    Case("two are", _LEAGUE + "Westria and Ostraland are founding states of it.", "contradicts", "Ostraland"),
    Case(
        "both are",
        _LEAGUE + "Westria signed with Ostraland. Both are founding states of the Northern League.",
        "contradicts",
        "founding states",
    ),
    Case(
        "both are, right",
        _LEAGUE + "Westria signed with Sudmark. Both are founding states of the Northern League.",
        "agrees",
        "founding states",
    ),
    Case("one of the rivers", _PACT + "Sorre, one of the three great rivers, is low.", "contradicts", "Sorre"),
    Case(
        "without its name",
        "They back the Great Harvest Plan, the Great Harbour Plan and the Great Hearing Plan.",
        "agrees",
        "Harbour",
    ),
    Case(
        "one nearly right",
        "They back the Great Harvest Plan, Little Harbour Plan, and Great Hearing Plan.",
        "contradicts",
        "Little Harbour Plan",
    ),
    Case(
        "the first nearly right",
        "They back the Small Harvest Plan, Great Harbour Plan and Great Hearing Plan.",
        "contradicts",
        "Small Harvest Plan",
    ),
    Case("all four", f'It fights the "four grave abuses" of {_ABUSES}.', "agrees", "bribery", "dock-union"),
    Case("in another order", 'The "four grave abuses" of arson, extortion, bribery and smuggling.', "agrees", "arson"),
    Case("a stranger", 'The "four grave abuses" of bribery, perjury, arson and extortion.', "contradicts", "perjury"),
    Case(
        "a stranger first",
        'It named the "four grave abuses": perjury, smuggling, arson and extortion.',
        "contradicts",
        "perjury",
    ),
    Case(
        "a stranger last",
        _UNION + "The four grave abuses, namely bribery, smuggling, arson and perjury, remain.",
        "contradicts",
        "perjury",
    ),
    Case(
        "dashes",
        _UNION + "The four grave abuses -- bribery, smuggling, arson and perjury -- remain.",
        "contradicts",
        "perjury",
    ),
    Case(
        "in brackets",
        _UNION + "The four grave abuses (bribery, smuggling, arson, and extortion) remain.",
        "agrees",
        "arson",
    ),
    Case(
        "a stranger in brackets",
        _UNION + "The four grave abuses (bribery, theft, arson, and extortion) remain.",
        "contradicts",
        "theft",
    ),
    Case("told before", f"It condemned {_ABUSES}, the four grave abuses.", "agrees", "smuggling"),
    Case(
        "a stranger told before",
        "It condemned bribery, smuggling, gossip and extortion, the four grave abuses.",
        "contradicts",
        "gossip",
    ),
    Case("another count", _UNION + 'Members vowed to stamp out the "five grave abuses".', "contradicts", "five grave"),
    Case("another count beside the members", f'The "three grave abuses" of {_ABUSES}.', "contradicts", "three grave"),
    Case(
        "too few by name", _UNION + "Members vowed to stamp out the three grave abuses.", "contradicts", "three grave"
    ),
    Case("in figures", _UNION + "Members vowed to stamp out the 4 grave abuses.", "agrees", "4 grave", value=4),  # type: ignore[arg-type]
    Case(
        "one too many",
        _UNION + "The four grave abuses: bribery, smuggling, arson, extortion and perjury.",
        "contradicts",
        "perjury",
    ),
    Case(
        "countries", "The founding states, Norland, Sudmark and Westria, signed.", "agrees", "Sudmark", "north-league"
    ),
    Case("another country", "The founding states, Norland, Ostraland and Westria, signed.", "contradicts", "Ostraland"),
    Case(
        "colon", _LEAGUE + "It thanked its founding states: Westria, Norland and Ostraland.", "contradicts", "Ostraland"
    ),
    Case("such as", _LEAGUE + "Founding states such as Ostraland protested.", "contradicts", "Ostraland"),
    Case("such as a true one", _LEAGUE + "Founding states such as Sudmark protested.", "agrees", "Sudmark"),
    Case(
        "including",
        _LEAGUE + "The founding states, including Norland and Ostraland, protested.",
        "contradicts",
        "Ostraland",
    ),
    Case("more than there are", _LEAGUE + "The four founding states disagree.", "contradicts", "four founding"),
    Case("as many", _LEAGUE + "The three founding states disagree.", "agrees", "three founding"),
    Case("whose list", "The Northern League's five founding states disagree.", "contradicts", "five founding"),
    Case("of the body", "The five founding states of the Northern League disagree.", "contradicts", "five founding"),
    Case("another wording", _PACT + "The great rivers, Arle, Bourne and Tamsel, rise.", "agrees", "Bourne"),
    Case("another wording, wrong", _PACT + "The great rivers, Arle, Sorre and Tamsel, rise.", "contradicts", "Sorre"),
    Case("one word with its body", "The River Pact's four rivers are rising.", "contradicts", "four rivers"),
    Case("are", _PACT + "The great rivers are Arle, Bourne and Sorre.", "contradicts", "Sorre"),
    Case("the other way about", _PACT + "Arle, Bourne and Sorre are the great rivers.", "contradicts", "Sorre"),
    Case(
        "works",
        "The Harmony Orchestra plays the three autumn symphonies, Heroic, Pastoral and Choral.",
        "agrees",
        "Pastoral",
    ),
    Case(
        "another work",
        "The Harmony Orchestra plays the three autumn symphonies: Heroic, Tragic and Choral.",
        "contradicts",
        "Tragic",
    ),
    Case(
        "at that time",
        "The Comet Mission chose between the three landing sites.",
        "agrees",
        "three landing",
        day="2024-01-05",
    ),
    Case(
        "at an earlier time",
        "The Comet Mission chose between the two landing sites.",
        "agrees",
        "two landing",
        day="2021-01-05",
    ),
    Case(
        "too early",
        "The Comet Mission chose between the three landing sites.",
        "contradicts",
        "three",
        day="2021-01-05",
    ),
    Case("too late", "The Comet Mission mapped the two landing sites.", "contradicts", "two landing", day="2024-01-05"),
    Case("one word of its body", "The three pillars of the Weavers' Guild hold.", "agrees", "three pillars"),
    Case("another count of one word", "The four pillars of the Weavers' Guild hold.", "contradicts", "four pillars"),
]

NEGATIVE = [
    Case("one of another's", _LEAGUE + "Ostraland was one of the founding states of the Postal Pact."),
    Case("not one of", _LEAGUE + "Ostraland was not one of the founding states."),
    Case("may be one of", _LEAGUE + "Ostraland could have been one of the founding states."),
    Case("both, of three", _LEAGUE + "Westria met Sudmark and Ostraland. Both are founding states of it."),
    Case("both, of none", _LEAGUE + "Both are founding states of the Northern League."),
    Case("a body of states", _LEAGUE + "The River Pact was one of the founding states' children."),
    Case("of another kind", _LEAGUE + "The River Pact, one of the founding states, left."),
    Case("beside one of", _LEAGUE + "Ostraland signed with one of the founding states."),
    Case("with guests", _LEAGUE + "Westria was one of the founding states, with Ostraland as a guest."),
    Case("with a few of them", _LEAGUE + "Westria was one of the founding states, with Norland."),
    Case("of things", "The Weavers' Guild met. Sorre, one of the pillars, fell."),
    Case("another thing in a row", "They back the Great Harvest Plan, the River Charter and the Great Hearing Plan."),
    Case("another plan we hold", "They back the Great Harvest Plan, the Great Moor Plan and the Great Hearing Plan."),
    Case("two of three plans", "They back the Great Harvest Plan and the Little Harbour Plan."),
    Case("some of them", _LEAGUE + "The two founding states that objected left."),
    Case("two by name", _LEAGUE + "The two founding states, Norland and Westria, objected."),
    Case("two told before", "Norland and Westria objected in the Northern League. The two founding states left."),
    Case("an indefinite count", _UNION + "Five grave abuses came to light."),
    Case("others", _LEAGUE + "The other two founding states stayed."),
    Case("the first", _LEAGUE + "The first two founding states stayed."),
    Case("one of", _LEAGUE + "One of the three founding states stayed."),
    Case("two of", _LEAGUE + "Two of the three founding states stayed."),
    Case("another's list", "The Northern League met. The five founding states of Halden Circle disagree."),
    Case("another's list, possessive", "The Northern League met. Halden's five founding states disagree."),
    Case("one word alone", _PACT + "All four rivers are rising."),
    Case("nobody's list", "The five founding states disagree."),
    Case("another clause goes on", f'The "four grave abuses" of {_ABUSES} and perjury trials fill the courts.'),
    Case("and then a verb", f'It fights the "four grave abuses" of {_ABUSES}, and reform the docks.'),
    Case(
        "modified members", 'The "four grave abuses" of petty bribery, tobacco smuggling, arson and violent extortion.'
    ),
    Case("relatives of the words", 'The "four grave abuses": bribers, smugglers, arsonists and extortionists.'),
    Case("behind the list", f'The "four grave abuses" of {_ABUSES} in the port of Sorre, Westria and Norland.'),
    Case("who spoke", _LEAGUE + "The founding states, said Ada Voss and Ferdinand Hale, will meet."),
    Case("guests of them", _LEAGUE + "The founding states invited Ostraland, Sudmark and Westria."),
    Case("beside them", _LEAGUE + "The founding states and Ostraland agreed."),
    Case("with them", _LEAGUE + "Ostraland, Norland and the founding states agreed."),
    Case("some listed", _LEAGUE + "The founding states of Norland and Sudmark agreed."),
    Case("such as, of another sort", _LEAGUE + "Founding states such as the victors of the war protested."),
    Case("a like name", _UNION + "The five grave robbers were caught."),
    Case("a longer name", _UNION + "Five more founding members joined."),
    Case("a question of more", _LEAGUE + "A fourth founding state was never named."),
    Case("initials", "The Harmony Orchestra plays the three autumn symphonies: HS, PS and CS."),
    Case("a date beside", _LEAGUE + "The founding states, on May 3 and May 4, voted."),
    Case("a common word", "The four pillars of the bridge were damaged."),
    Case("a common word's members", "The pillars of marble, granite and slate were damaged."),
    Case(
        "no day in common", "In the autumn of 2018 the Comet Mission listed the five landing sites.", day="2018-11-05"
    ),
    Case("any pair", "The Comet Mission mapped landing sites on the Plain of Salt and the Moon."),
    Case("a hyphen", _UNION + "The five-founding-states plan was dropped."),
    Case("more than, of time", _PACT + "The five rivers of Westria flooded."),
]


@pytest.mark.parametrize("case", [*POSITIVE, *NEGATIVE], ids=lambda case: case.name)
def test_a_list_is_told_as_it_is_held(case: Case) -> None:
    found = judged(DESK, case.text, KIND, case.day)
    assert meets(case, found), explain(found)
