"""Levels: which rung a pair is said to stand on, since when, and what stays silent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from copydesk.kinds.level import KIND
from copydesk.model import Level
from tests.kinds.desk_fixtures import HERE, Case, explain, fact, judged, meets, registry, subject


def pair(one: str, other: str) -> str:
    """The id of a relation."""
    return f"{one}-{other}"


def relation(one: str, other: str, name: str):  # type: ignore[no-untyped-def]
    """The relation of two subjects."""
    return replace(subject(pair(one, other), "relation", name), between=(one, other))


SUBJECTS = [
    subject("orlen-college", "body", "Orlen College"),
    subject("maritime-institute", "body", "Maritime Institute"),
    subject("pennick", "body", "Pennick Foods"),
    subject("sorrel", "body", "Sorrel Dairy"),
    subject("tamber", "body", "Tamber Mills"),
    subject("ghana", "country", "Ghana", adjectives=("Ghanaian",)),
    subject("vietnam", "country", "Vietnam", adjectives=("Vietnamese",)),
    relation("orlen-college", "maritime-institute", "Orlen College and the Maritime Institute"),
    relation("pennick", "sorrel", "Pennick Foods and Sorrel Dairy"),
    relation("pennick", "tamber", "Pennick Foods and Tamber Mills"),
    relation("ghana", "vietnam", "Ghana and Vietnam"),
]
LEVELS = tuple(
    Level(name, rank, HERE, persons, short=short)
    for rank, (name, persons, short) in enumerate(
        (
            ("listed vendor", "listed vendors", ()),
            ("preferred vendor", "preferred vendors", ()),
            ("core vendor", "core vendors", ()),
            ("friendship agreement", None, ()),
            ("close partnership of coordination", None, ()),
            ("strategic partnership", "strategic partners", ()),
            ("comprehensive partnership", "comprehensive partners", ()),
            ("enduring comprehensive partnership", "enduring comprehensive partners", ("comprehensive partnership",)),
        )
    )
)
FACTS = [
    fact("orlen-college-maritime-institute", "level", "friendship agreement", "2016-03-10/2023-04-30"),
    fact("orlen-college-maritime-institute", "level", "strategic partnership", "2023-05-01/.."),
    fact("pennick-sorrel", "level", "listed vendor", "2015-02-01/2020-06-30"),
    fact("pennick-sorrel", "level", "preferred vendor", "2020-07-01/2024-05-19"),
    fact("pennick-sorrel", "level", "core vendor", "2024-05-20/.."),
    fact("pennick-tamber", "level", "listed vendor", "2018-09-01/.."),
    fact("ghana-vietnam", "level", "strategic partnership", "2012/2021-10-04"),
    fact("ghana-vietnam", "level", "enduring comprehensive partnership", "2021-10-05/.."),
]
LEXICON = registry(SUBJECTS, FACTS, levels=LEVELS)

_BOTH = "The tour ended in Oslo.\n\nGhana and Vietnam met in Accra.\n\nTalks of Ghana and Vietnam were warm.\n\n"

POSITIVE = [
    Case(
        "since another rung began",
        "Orlen College and the Maritime Institute met in Ghana. They have been strategic partners since March 2016, "
        "and had a core vendor deal before that.",
        "contradicts",
        "strategic partners",
    ),
    Case(
        "since its own beginning",
        "Orlen College and the Maritime Institute met in Ghana. They have been strategic partners since May 2023.",
        "agrees",
        "strategic partners",
    ),
    Case(
        "a partner from somewhere, with which",
        "He saw the Maritime Institute, of Ghana, with which Orlen College has had a friendship agreement for a year.",
        "contradicts",
        "friendship agreement",
    ),
    Case(
        "years after the rung that was left",
        "Seven years after they signed a comprehensive partnership, Orlen College and the Maritime Institute became "
        "strategic partners on Monday.",
        "contradicts",
        "comprehensive partnership",
        day="2023-05-03",
    ),
    Case(
        "years after the rung that was left, right",
        "Seven years after they signed a friendship agreement, Orlen College and the Maritime Institute became "
        "strategic partners on Monday.",
        "agrees",
        "friendship agreement",
        day="2023-05-03",
    ),
    Case(
        "the only two countries of the piece",
        "A dam was built.\n\nGhanaian and Vietnamese hands built it.\n\nA study was signed in October 2021, "
        "when the two countries became strategic partners.",
        "contradicts",
        "strategic partners",
    ),
    Case(
        "the two sides that two sentences keep to",
        _BOTH + "With their friendship agreement in mind, the two sides hoped for more.",
        "contradicts",
        "friendship agreement",
    ),
    Case(
        "replacing the rung before",
        "Orlen College and the Maritime Institute signed a strategic partnership on May 1, 2023, "
        "replacing a friendship agreement.",
        "agrees",
        "friendship agreement",
    ),
    Case(
        "until now another",
        "Pennick Foods and Sorrel Dairy met on Monday. Until now Sorrel Dairy was a listed vendor of Pennick Foods.",
        "agrees",
        "listed vendor",
    ),
    Case("became partners", "Ghana and Vietnam became comprehensive partners in 2012.", "contradicts", "comprehensive"),
    Case(
        "of both, by what they share",
        "The strategic partnership of Ghana and Vietnam is young.",
        "contradicts",
        "strategic",
        "ghana-vietnam",
    ),
    Case(
        "stands on it", "Tamber Mills is a listed vendor of Pennick Foods.", "agrees", "listed vendor", "pennick-tamber"
    ),
    Case("stands on another", "Tamber Mills is a core vendor of Pennick Foods.", "contradicts", "core vendor"),
    Case(
        "remains", "Tamber Mills remains a listed vendor to Pennick Foods.", "agrees", "listed vendor", "pennick-tamber"
    ),
    Case(
        "still no more than",
        "To Pennick Foods, Tamber Mills is still no more than a preferred vendor.",
        "contradicts",
        "preferred",
    ),
    Case(
        "has been, since",
        "Tamber Mills has been a listed vendor of Pennick Foods since September 2018.",
        "agrees",
        "listed vendor",
    ),
    Case(
        "has been, since another month",
        "Tamber Mills has been a listed vendor of Pennick Foods since March 2017.",
        "contradicts",
        "March 2017",
    ),
    Case(
        "has been another, since",
        "Tamber Mills has been a preferred vendor of Pennick Foods since 2018.",
        "contradicts",
        "preferred vendor",
    ),
    Case(
        "made one",
        "Pennick Foods made Sorrel Dairy a core vendor on Monday.",
        "agrees",
        "core vendor",
        "pennick-sorrel",
    ),
    Case("made another", "Pennick Foods made Sorrel Dairy a listed vendor on Monday.", "contradicts", "listed vendor"),
    Case(
        "became, on another day",
        "Sorrel Dairy became a core vendor of Pennick Foods on 3 April 2024.",
        "contradicts",
        "3 April 2024",
    ),
    Case(
        "had been, since",
        "Pennick Foods raised Sorrel Dairy. Sorrel had been a preferred vendor since 2020.",
        "agrees",
        "preferred vendor",
    ),
    Case(
        "had been another, since",
        "Pennick Foods promoted Sorrel Dairy. The dairy had been a listed vendor since July 2020.",
        "contradicts",
        "listed vendor",
    ),
    Case(
        "from, to",
        "Pennick Foods promoted Sorrel Dairy from preferred vendor to core vendor.",
        "agrees",
        "core vendor",
        "pennick-sorrel",
    ),
    Case(
        "from another",
        "Pennick Foods promoted Sorrel Dairy from core vendor to core vendor.",
        "contradicts",
        "core vendor",
    ),
    Case(
        "to another",
        "Pennick Foods promoted Sorrel Dairy from preferred vendor to listed vendor on Monday.",
        "contradicts",
        "listed vendor",
    ),
    Case(
        "theirs, into",
        "Orlen College and the Maritime Institute made their friendship agreement a strategic partnership in 2023.",
        "agrees",
        "strategic partnership",
    ),
    Case(
        "theirs, into another",
        "Orlen College and the Maritime Institute made their friendship agreement a comprehensive partnership in 2023.",
        "contradicts",
        "comprehensive partnership",
    ),
    Case(
        "in which year",
        "Orlen College and the Maritime Institute entered into a strategic partnership in 2022.",
        "contradicts",
        "2022",
    ),
    Case(
        "persons",
        "Orlen College and the Maritime Institute have been strategic partners since May 2023.",
        "agrees",
        "strategic partners",
    ),
    Case(
        "one of its",
        "Pennick Foods buys milk from Sorrel Dairy, one of its core vendors.",
        "agrees",
        "core vendors",
        "pennick-sorrel",
    ),
    Case(
        "one of its, wrongly",
        "Pennick Foods buys flour from Tamber Mills, one of its core vendors.",
        "contradicts",
        "core vendors",
        "pennick-tamber",
    ),
    Case(
        "to which",
        "Shops include Pennick Foods, to which Tamber Mills has been a core vendor.",
        "contradicts",
        "core vendor",
        "pennick-tamber",
    ),
    Case(
        "countries", "Ghana and Vietnam are strategic partners.", "contradicts", "strategic partners", "ghana-vietnam"
    ),
    Case(
        "countries raised",
        "Ghana and Vietnam elevated ties to an enduring comprehensive partnership in October 2021.",
        "agrees",
        "enduring",
        "ghana-vietnam",
    ),
    Case(
        "countries raised in another year",
        "Ghana and Vietnam elevated ties to an enduring comprehensive partnership in October 2020.",
        "contradicts",
        "October 2020",
    ),
    Case(
        "the other side in the sentence before",
        "Pennick Foods met its millers. Tamber Mills is a core vendor.",
        "contradicts",
        "core vendor",
        "pennick-tamber",
    ),
    Case(
        "at that time",
        "In 2019 Orlen College and the Maritime Institute were strategic partners.",
        "contradicts",
        "strategic partners",
    ),
    Case(
        "reached before the time told of",
        "Envoys gathered in Accra in June 2015, three years after Ghana and Vietnam had become comprehensive partners.",
        "contradicts",
        "comprehensive partners",
    ),
    Case(
        "concluded on another day",
        "Ghana has a strategic partnership with Vietnam, concluded in March 2015.",
        "contradicts",
        "March 2015",
    ),
    Case(
        "concluded in its year",
        "Ghana had a strategic partnership with Vietnam, concluded in 2012.",
        "agrees",
        "2012",
    ),
    Case(
        "since when, of a rung that is over",
        "Pennick Foods raised Sorrel Dairy on Monday, which had been a preferred vendor since July 2018.",
        "contradicts",
        "since July 2018",
    ),
    Case(
        "the two, told of before",
        "Pennick Foods praised Tamber Mills. The two companies have been core vendors since September 2018.",
        "contradicts",
        "core vendors",
        "pennick-tamber",
    ),
    Case(
        "it, whom the sentence before is about",
        "Pennick Foods of Leeds met growers. Pennick Foods paid them. Tamber Mills stands apart. It is a core vendor.",
        "contradicts",
        "core vendor",
        "pennick-tamber",
    ),
    Case(
        "the side of the clause, of several",
        "Sorrel Dairy became a core vendor of Pennick Foods in May, and Tamber Mills was made a preferred vendor.",
        "contradicts",
        "preferred vendor",
        "pennick-tamber",
    ),
    Case(
        "another side behind a semicolon",
        "Tamber Mills, whose ties with Pennick Foods are new, is now a core vendor; Sorrel Dairy is a core vendor.",
        "contradicts",
        "core vendor",
        "pennick-tamber",
    ),
    Case(
        "a plain word before",
        "Ghana and Vietnam met under a mere friendship agreement.",
        "contradicts",
        "friendship agreement",
    ),
    Case(
        "of a month",
        "Ghana and Vietnam cooperate under a friendship agreement of March 2019.",
        "contradicts",
        "friendship agreement",
    ),
    Case(
        "the pair is part of the claim",
        "Orlen College and the Maritime Institute raised their ties to a friendship agreement in May 2023.",
        "contradicts",
        "Orlen College and the Maritime Institute",
    ),
    Case(
        "two rungs mixed up",
        "Ghana and Vietnam praised their enduring comprehensive partnership of coordination.",
        "contradicts",
        "of coordination",
        "ghana-vietnam",
    ),
    Case(
        "one of several steps in a row",
        "Pennick Foods and Sorrel Dairy climbed: a listed vendor in 2015, a core vendor in 2020.",
        "contradicts",
        "core vendor",
    ),
    Case(
        "the last day of the month that it counts from",
        "Pennick Foods had a preferred vendor, Sorrel Dairy. They had been core vendors since May 2024.",
        "agrees",
        "core vendors",
    ),
]

NEGATIVE = [
    Case(
        "held since, and left",
        "Sorrel Dairy, a preferred vendor of Pennick Foods since July 2020, became a core vendor in May.",
        day="2024-08-18",
    ),
    Case(
        "two countries of three",
        "A dam was built. Kenya paid.\n\nGhanaian and Vietnamese hands built it.\n\nA study was signed in "
        "October 2021, when the two countries became strategic partners.",
    ),
    Case(
        "minutes after",
        "Minutes after they had signed an enduring comprehensive partnership, Ghana and Vietnam said that they were "
        "strategic partners no more.",
    ),
    Case(
        "years after, of another",
        "Years after it signed a core vendor deal with a rival, Tamber Mills became a listed vendor of Pennick Foods.",
    ),
    Case(
        "both, with a third",
        "Pennick Foods and Sorrel Dairy met the Maritime Institute. Both already work with it as listed vendors.",
    ),
    Case(
        "the two, after a colon",
        "Sorrel Dairy met Pennick Foods. With Holm & Co, Pennick Foods is a step lower: the two are listed vendors.",
    ),
    Case(
        "the two sides of one sentence only",
        "The tour ended in Oslo.\n\nGhana and Vietnam met.\n\nThe weather was warm.\n\n"
        "With their friendship agreement in mind, the two sides hoped for more.",
    ),
    Case(
        "what another had since",
        "Ghana and Vietnam became enduring comprehensive partners, above what Laos had had since 2012.",
    ),
    Case(
        "a paper on what is held", "Ghana and Vietnam signed a statement on deepening their comprehensive partnership."
    ),
    Case(
        "having been less", "Pennick Foods and Sorrel Dairy are core vendors, having been preferred vendors for years."
    ),
    Case(
        "the rung just left",
        "Pennick Foods and Sorrel Dairy have been bound as preferred vendors since July 2020.",
    ),
    Case("a treaty is signed before it is in force", "Orlen College had a friendship agreement, signed in 2015."),
    Case("the two, of another sort", "Ghana and Pennick Foods met. The two countries are core vendors."),
    Case("the two, of strangers", "Ghana and Norway met in May. The two countries are comprehensive partners."),
    Case("it, after a third", "Norway looked on. It had been a comprehensive partner since 2012."),
    Case("it, of no rung", "Pennick Foods met growers. Holm & Daughters stands apart. It is a core vendor."),
    Case(
        "a paper signed beside it",
        "Ghana and Vietnam kept their enduring comprehensive partnership and a port deal, signed in March 2023.",
    ),
    Case(
        "before a day, and not after",
        "In 2011, a year before Ghana and Vietnam had become strategic partners, a port opened.",
    ),
    Case(
        "with another behind the semicolon",
        "With Tamber Mills Pennick Foods has a listed vendor; with Sorrel Dairy, since May, a core vendor.",
    ),
    Case("is to be made", "Tamber Mills is to be made a core vendor of Pennick Foods in June."),
    Case("pledged to raise", "Pennick Foods pledged to raise Tamber Mills to a core vendor in June."),
    Case("agreed for a day to come", "Pennick Foods and Tamber Mills agreed to move up to core vendor in November."),
    Case("a date that others count from", "They met in March 2022, months after Ghana and Vietnam became partners."),
    Case("an agreement that is replaced", "A new pact is replacing a friendship agreement of Ghana and Vietnam."),
    Case("a short form of what is held", "Ghana and Vietnam enjoy a comprehensive partnership."),
    Case("a hope", "Tamber Mills hopes to become a core vendor of Pennick Foods."),
    Case("a plan", "Pennick Foods may make Tamber Mills a preferred vendor."),
    Case("a denial", "Tamber Mills is not a core vendor of Pennick Foods."),
    Case("another partner, named", "Tamber Mills is a core vendor of Brisket House."),
    Case("another partner, unknown", "Pennick Foods said Tamber Mills was a core vendor of a rival grocer."),
    Case("another vendor", "A third dairy, Holm & Daughters, is a preferred vendor of Pennick Foods."),
    Case("others of the kind", "Pennick Foods has two other preferred vendors, both abroad."),
    Case("a pair of others", "Sorrel Dairy and Tamber Mills are strategic partners."),
    Case("a longer phrase", "Ghana and Vietnam have an all-round strategic partnership."),
    Case("a longer phrase behind", "Ghana and Vietnam have a strategic partnership of cooperation."),
    Case("history with its time", "In 2015 Ghana and Vietnam were strategic partners."),
    Case("history by its tense", "Sorrel Dairy had been a preferred vendor of Pennick Foods."),
    Case("history by its length", "Sorrel Dairy had been a preferred vendor of Pennick Foods for almost four years."),
    Case("what was left", "Pennick Foods lifted Sorrel Dairy from preferred vendor."),
    Case(
        "before that",
        "Sorrel Dairy became a core vendor of Pennick Foods on Monday. Before that it was a preferred vendor.",
    ),
    Case(
        "until a year",
        "Orlen College, a partner under a friendship agreement with the Maritime Institute until 2023, grew.",
    ),
    Case(
        "an agreement with others",
        "Pennick Foods and Sorrel Dairy signed a strategic partnership agreement with a union.",
    ),
    Case("of both", "Laos was a strategic partner of Ghana and Vietnam."),
    Case("another country", "Ghana and Norway are strategic partners."),
    Case(
        "the hyphened pair of others",
        "Ghana and Vietnam noted that the Ghana-Norway relationship was a strategic partnership.",
    ),
    Case("a general word", "A strategic partnership is a promise, the rector said."),
    Case("an alliance called off", "Brisket House said that its strategic partnership with a rival had ended."),
    Case("talks of one", "Orlen College and the Maritime Institute discussed a comprehensive partnership."),
    Case("an offer", "Vietnam proposed a comprehensive partnership to Ghana."),
    Case("of which", "Sorrel Dairy left a chain in Leeds, of which it had been a listed vendor."),
    Case("the same rung by its persons", "Orlen College is a strategic partner of the Maritime Institute."),
    Case("a bid", "Tamber Mills applied to be a preferred vendor of Pennick Foods."),
    Case("nearly the day", "Sorrel Dairy became a core vendor of Pennick Foods this week."),
    Case("a question", "Could Tamber Mills become a core vendor of Pennick Foods?"),
    Case("the year alone", "Tamber Mills has been a listed vendor of Pennick Foods since 2018."),
]


@pytest.mark.parametrize("case", POSITIVE, ids=lambda case: case.name)
def test_a_level_is_read_and_judged(case: Case) -> None:
    found = judged(LEXICON, case.text, KIND, case.day)
    assert meets(case, found), explain(found)


@pytest.mark.parametrize("case", NEGATIVE, ids=lambda case: case.name)
def test_what_states_no_level_of_ours_stays_silent(case: Case) -> None:
    found = judged(LEXICON, case.text, KIND, case.day)
    assert meets(case, found), explain(found)
