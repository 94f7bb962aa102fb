"""What two pieces on one event tell differently: planted one at a time, and what is no difference at all."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from copydesk.duplicates.differences import find_differences, say_differences
from copydesk.model import Difference
from tests.agreement.world import REGISTRY, article

# One meeting, told twice in other words.
FIRST = """DUNFORD, May 20 (Coast News) -- Norland\
 President Ada Voss met the head of the ferry company, Karl Brandt, on \
Monday to talk about the night ferry between Dunford and the islands.

Present at the talks were Mayor Ben Hale, engineer Lena Quist and harbour master Ivo Marsh.

Some 340 commuters use the night ferry every working day, the company said, and a repair would cost 6 million dollars.

The 12th congress of island mayors had asked for a second boat. Norrline Ferries has 12 ships.

The meeting was held in the Harbour House, and a decision about the old ferry is due when the yard at Pellworth has \
reported on the cost of the work."""
SECOND = """DUNFORD, May 20 (Vale Press) -- The\
 head of the ferry company, Karl Brandt, was received by Norland President \
Ada Voss on Monday; they spoke about the night ferry.

Mayor Ben Hale, engineer Lena Quist and harbour master Ivo Marsh were present at the talks.

The company said that some 340 commuters use the night ferry every working day. A repair would cost 6 million dollars.

A second boat was what the 12th congress of island mayors had asked for. Norrline Ferries has 12 ships.

A decision about the old ferry is due when the yard at Pellworth has reported on the cost of the work."""


@dataclass(frozen=True)
class Planted:
    """An edit of the second piece, and the difference that must be told."""

    name: str
    find: str
    replace: str
    kind: str
    says: str
    other: str | None


PLANTED = [
    Planted("a name", "Karl Brandt", "Karl Brant", "name", "Karl Brandt", "Karl Brant"),
    Planted("a given name", "Karl Brandt", "Karel Brandt", "name", "Karl Brandt", "Karel Brandt"),
    Planted("a name in a list", "Lena Quist", "Lena Quint", "name", "Lena Quist", "Lena Quint"),
    Planted("letters swapped", "Pellworth", "Pellwroth", "name", "Pellworth", "Pellwroth"),
    Planted("a letter lost", "Pellworth", "Pelworth", "name", "Pellworth", "Pelworth"),
    Planted("a place", "Pellworth", "Carrow", "name", "Pellworth", "Carrow"),
    Planted("a person for another", "Ada Voss", "Mira Okoye", "holder", "Ada Voss", "Mira Okoye"),
    Planted("a title", "Norland President", "Norlandish Prime Minister", "title", "president", "prime minister"),
    Planted("a lesser title", "Norland President", "Norlandish Deputy Prime Minister", "title", "president", "deputy"),
    Planted("a count", "340 commuters", "430 commuters", "figure", "340 commuters", "430 commuters"),
    Planted("a count in words", "340 commuters", "forty commuters", "figure", "340 commuters", "forty commuters"),
    Planted("money", "6 million dollars", "9 million dollars", "figure", "6 million dollars", "9 million dollars"),
    Planted("another scale", "6 million dollars", "6 billion dollars", "figure", "6 million", "6 billion"),
    Planted("an edition", "12th congress", "13th congress", "edition", "12th congress", "13th congress"),
    Planted("a known figure", "has 12 ships", "has 21 ships", "figure", "12", "21"),
    Planted("the day", "on Monday", "on Sunday", "date", "2024-05-20", "2024-05-19"),
    Planted("the day by its number", "on Monday", "on May 18", "date", "2024-05-20", "2024-05-18"),
    Planted("somebody left out", "engineer Lena Quist and harbour master Ivo Marsh", "harbour master Ivo Marsh and \
engineer Olga Venn", "participant", "Lena Quist", None),
    Planted("a rung", "has 12 ships.", "has 12 ships. Norland and Sudmark are partners.", "level", "strategic",
            "partner"),
    Planted("a seat", "has 12 ships.", "has 12 ships. The Elmswick Museum is based in Carrow.", "place", "Dunford",
            "Carrow"),
    Planted("a day of the calendar", "has 12 ships.", "has 12 ships. The Lantern Regatta took place on May 12.", "date",
            "2024-05-19", "2024-05-12"),
    Planted("a chair", "has 12 ships.", "has 12 ships. Westria is a member of the Choir League.", "role", "observer",
            "member"),
]  # fmt: skip
KNOWN = (
    " Norland and Sudmark are strategic partners. The Elmswick Museum is based in Dunford. The Lantern Regatta took "
    "place on May 19. Westria is an observer of the Choir League."
)


def differ(one: str, other: str) -> list[Difference]:
    first, second = article("a", "2024-05-21", one), article("b", "2024-05-21", other)
    found = list(find_differences(first, second, REGISTRY))
    for row in found:
        for review, start, end in ((first, row.start, row.end), (second, row.other_start, row.other_end)):
            assert (start is None) == (end is None)
            assert start is None or review.article.source[start:end].strip()
    return found


def both(found: list[Difference]) -> list[tuple[str, str | None, str | None]]:
    return [(d.kind, d.says, d.other) for d in found if d.says is not None and d.other is not None]


@pytest.mark.parametrize("row", PLANTED, ids=lambda row: row.name)
def test_a_planted_difference_is_told_with_both_sides(row: Planted):
    assert SECOND.count(row.find) >= 1
    found = differ(FIRST + KNOWN, SECOND.replace(row.find, row.replace))
    told = [d for d in found if d.kind == row.kind and row.says in (d.says or "")]
    assert told, found
    assert any(d.other is None if row.other is None else row.other in (d.other or "") for d in told), found


@pytest.mark.parametrize("row", PLANTED, ids=lambda row: row.name)
def test_a_planted_difference_is_told_once(row: Planted):
    found = both(differ(FIRST + KNOWN, SECOND.replace(row.find, row.replace)))
    assert len(found) == (row.other is not None), found


def test_one_event_in_other_words_differs_in_nothing():
    assert both(differ(FIRST, SECOND)) == []
    assert not [d for d in differ(FIRST, SECOND) if d.kind in ("participant", "name", "figure")]


REWORDED = [
    ("rounded", "340 commuters", "over 300 commuters"),
    ("in words", "6 million dollars", "six million dollars"),
    ("the date for the weekday", "on Monday", "on May 20"),
    ("a possessive", "Karl Brandt, was received", "Karl Brandt's colleagues say, was received"),
    ("the family name alone", "harbour master Ivo Marsh", "harbour master Marsh"),
    ("another word for the title", "Norland President", "The President of Norland,"),
    ("a number more", "every working day.", "every working day, and 70 lorries."),
    ("another person's name", "every working day.", "every working day, said Olga Venn."),
    ("another day's matter", "every working day.", "every working day, it said on Friday."),
    ("the one before", "ferry.\n\nMayor", "ferry. Former Norland President Mira Okoye was there.\n\nMayor"),
    ("a longer name", "harbour master Ivo Marsh", "harbour master Ivo Otto Marsh"),
    ("an adjective of a country", "island mayors had", "Norlandish island mayors had"),
]


@pytest.mark.parametrize(("find", "replace"), [row[1:] for row in REWORDED], ids=[row[0] for row in REWORDED])
def test_other_words_are_no_difference(find: str, replace: str):
    assert SECOND.count(find) == 1
    assert both(differ(FIRST, SECOND.replace(find, replace))) == []


def test_what_differs_is_named_in_a_few_words():
    found = differ(FIRST, SECOND.replace("Karl Brandt", "Karl Brant").replace("340", "430"))
    named = "name (Karl Brandt / Karl Brant), figure (some 340 commuters / some 430 commuters)"
    assert say_differences(found) == f"they differ in 2 facts: {named}"
    assert say_differences(differ(FIRST, SECOND)) == ""


def test_the_order_of_the_two_only_turns_the_sides():
    one, other = FIRST, SECOND.replace("Karl Brandt", "Karl Brant").replace("340", "430")
    turned = [(kind, theirs, mine) for kind, mine, theirs in both(differ(other, one))]
    assert sorted(turned) == sorted(both(differ(one, other)))


# Another hand: hardly a sentence of the first piece is left.
THIRD = """DUNFORD, May 20 (Isle Echo) -- Islanders may keep their boat by night. Karl Brandt, who runs the ferries, \
left the Harbour House on Monday with the promise of President Ada Voss of Norland that money will be found.

"It is a lifeline," said Mayor Ben Hale, who had brought Lena Quist, an engineer. Mending the hull is put at 6 million \
dollars, and 340 commuters depend on it. The yard at Pellworth will say more in June."""
RETOLD = [
    ("a day in the lead", "on Monday", "on Sunday", ("date", "2024-05-20", "2024-05-19")),
    ("a count", "340 commuters", "430 commuters", ("figure", "340 commuters", "430 commuters")),
    ("a name", "Quist", "Quint", ("name", "Lena Quist", "Lena Quint")),
    ("a name with what it is of", "Pellworth", "Pellwerth", ("name", "Pellworth", "Pellwerth")),
    ("nothing", "a lifeline", "our lifeline", None),
    ("a count of something else", "340 commuters", "90 sheep", None),
    ("a count of another size", "340 commuters", "20,000 commuters", None),
]


@pytest.mark.parametrize(("find", "replace", "told"), [row[1:] for row in RETOLD], ids=[row[0] for row in RETOLD])
def test_a_piece_written_anew_is_compared_by_its_lead_its_names_and_what_it_counts_once(find, replace, told):
    assert THIRD.count(find) == 1
    found = both(differ(FIRST, THIRD.replace(find, replace)))
    assert len(found) == (told is not None)
    assert all(told[0] == kind and told[1] in says and told[2] in other for kind, says, other in found)
