"""Titles in a sentence: whose they are, and what their words make of them."""

from __future__ import annotations

from datetime import date

import pytest

from copydesk.model import Article, Part, PartKind
from copydesk.offices import Title, chains, read_titles
from copydesk.reading import Copy
from tests.kinds.desk_fixtures import registry, subject
from tests.kinds.test_holder import DESK


def _titles(text: str) -> tuple[Copy, list[Title]]:
    article = Article("a", "a.txt", text, (Part(PartKind.BODY, 0, len(text)),), date(2024, 5, 21))
    copy = Copy(article, DESK)
    return copy, [title for reading in copy.readings for title in read_titles(reading)]


OWNERS = [
    ("Norlandic Prime Minister", "norland"),
    ("the prime minister of Norland", "norland"),
    ("Norland's former prime minister", "norland"),
    ("prime minister of the Kingdom of Norland", "norland"),
    ("the Hollin Works chief executive", "hollin"),
    ("Hollin Works grew, and its chief executive", "hollin"),
    ("Tarn Rovers lost; the president of the Tarn club", "rovers"),
    ("the students' council president", None),
    ("president of the Norlandic skating union", None),
    ("Olt's chief executive", None),
    ("chairman of Olt & Sons", None),
    ("the works council chairman", None),
    ("the Council of the Lakes, and the president of the Organisation for Fair Trade", None),
    ("the Council of the Lakes, and the president of the World Bank", None),
    ("the Council of the Lakes, and the president of the council", "lakes"),
    ("Norland, and its prime minister", "norland"),
    ("Sudria's Green Farmers Party general secretary", "sudria-party-body"),
    ("the Sudrian Green Farmers Party's general secretary", "sudria-party-body"),
]


@pytest.mark.parametrize(("text", "owner"), OWNERS)
def test_a_title_is_of_the_country_or_body_beside_it(text: str, owner: str | None) -> None:
    _, found = _titles(f"It was {text} who spoke.")
    assert found[-1].of == owner


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("the Sarkan Federation", "sarka"),
        ("the Sarkan Federation of Rowers", None),
        ("the Rowing Federation", "rowing"),
    ],
)
def test_a_noun_of_bodies_in_a_states_name_is_no_body(words: str, owner: str | None) -> None:
    subjects = [
        subject("sarka", "country", "Sarka", aliases=("Sarkan Federation",), adjectives=("Sarkan",)),
        subject("rowing", "body", "Rowing Federation"),
        subject("sarka-president", "office", "President", of="sarka"),
    ]
    text = f"It was president of {words} Bertil Quance who spoke."
    article = Article("a", "a.txt", text, (Part(PartKind.BODY, 0, len(text)),), date(2024, 5, 21))
    found = [t for reading in Copy(article, registry(subjects, [])).readings for t in read_titles(reading)]
    assert [title.of for title in found] == [owner]


STANCES = [
    ("the former prime minister of Norland", "former"),
    ("the ex-prime minister of Norland", "former"),
    ("the then prime minister of Norland", "then"),
    ("the acting prime minister of Norland", "not full"),
    ("the prime minister-designate of Norland", "not full"),
    ("the outgoing prime minister of Norland", "leaving"),
    ("the first prime minister of Norland", "numbered"),
    ("the new prime minister of Norland", None),
]


@pytest.mark.parametrize(("text", "stance"), STANCES)
def test_words_before_a_title_say_how_it_is_held(text: str, stance: str | None) -> None:
    _, found = _titles(f"It was {text} who spoke.")
    assert found[0].stance == stance


CHAINS = [
    ("Norlandic Prime Minister and Foreign Minister Pavo Lindt spoke.", [2]),
    ("Hollin Works chairman and chief executive Viktor Maddern spoke.", [2]),
    ("Norland's president and the Sudrian prime minister spoke.", [1, 1]),
    ("Lee, chairman of Hollin Works, and Port Varda president Paulo Venn spoke.", [1, 1]),
]


@pytest.mark.parametrize(("text", "lengths"), CHAINS)
def test_titles_of_one_person_make_a_chain(text: str, lengths: list[int]) -> None:
    copy, found = _titles(text)
    assert [len(chain) for chain in chains(copy.readings[0], found)] == lengths


def test_a_chain_shares_its_country() -> None:
    _, found = _titles("Norlandic Prime Minister and Foreign Minister Pavo Lindt spoke.")
    assert [title.of for title in found] == ["norland", "norland"]
