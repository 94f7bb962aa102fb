"""Normal forms of equal length, sentences, lines and columns."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.corpus import read_text
from copydesk.lexicon import compile_lexicon
from copydesk.model import Article, Part, PartKind, Registry
from copydesk.reading import Copy
from copydesk.text import Lines, blank_markup, fold, line_and_column, normalise, sentences


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Tokayev’s “golden” years", 'Tokayev\'s "golden" years'),
        ("5\u00a0km\u2009–\u202f6\u3000km", "5 km - 6 km"),
        ("a—b ‑ c − d", "a-b - c - d"),
        ("São Tomé, Łódź, Đà Nẵng, Malmö, Ağrı", "Sao Tome, Lodz, Da Nang, Malmo, Agri"),
        ("one\ttwo\r\nthree", "one\ttwo\r\nthree"),
        ("Straße, Æsop, Москва, 北京", "Straße, Æsop, Москва, 北京"),
        ("１２％", "12%"),
        ("Oʻzbekiston", "O'zbekiston"),
    ],
)
def test_a_text_is_made_plain_in_its_place(text: str, plain: str) -> None:
    assert normalise(text) == plain


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("NUR‑SULTAN", "nur-sultan"),
        ("İZMİR", "izmir"),
        ("Straße ẞ", "straße ß"),
        ("ΣΟΦΟΣ", "σοφοσ"),
        ("Москва", "москва"),
    ],
)
def test_a_text_is_folded_to_small_letters(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_every_character_becomes_one_character() -> None:
    for point in range(sys.maxunicode + 1):
        character = chr(point)
        assert len(normalise(character)) == len(fold(character)) == 1


@given(st.text(), st.text())
def test_what_is_folded_in_pieces_equals_what_is_folded_whole(first: str, second: str) -> None:
    assert fold(first + second) == fold(first) + fold(second)
    assert normalise(first + second) == normalise(first) + normalise(second)
    assert len(fold(first)) == len(normalise(first)) == len(first)
    assert fold(normalise(first)) == fold(first) == fold(fold(first))


# A bar marks where one sentence ends and the next begins.
TEXTS = [
    "The ministers met. | They spoke.",
    "The ministers met on Nov. 4 in Rome. | They spoke.",
    "Mr. Doe met Mrs. Roe and Dr. Poe. | They spoke.",
    "J. K. Rowe wrote it. | It sold well.",
    "George W. Bush spoke.",
    "A J. A. Smith spoke.",
    "The U.S. President spoke.",
    "He lives in the U.S. | The president does, too.",
    "The U.S. government and the U.K. Parliament agreed.",
    "They met at 5 p.m. Monday in Rome.",
    "They met at 5 p.m. | The talks were short.",
    "He came at 9 a.m. and left.",
    "It is No. 5 on the list. | No. 6 follows.",
    "Did he come? | No. | He did not.",
    "It reached 3.5 million. | It had been 2.5.",
    "It grew by 5 percent in 2023. | In 2024 it fell.",
    '"We agree." | She left.',
    '"We agree," he said. | "We do not," she said.',
    "He said: “We agree.” | “We do not,” she said.",
    "They agreed (for now). | They met again.",
    "They agreed. (The text is secret.) | They met again.".replace("agreed. (", "agreed. | ("),
    "They waited ... and waited.",
    "They waited... | Then they left.",
    "They waited… | Then they left.",
    "They waited . . . and waited.",
    "What now? | Nobody knows! | Really?!",
    '"Why now?" Doe asked. | Nobody knew.',
    '"Why now?" the minister asked.',
    '"Why now?" | The minister did not know.',
    "He works for Acme Inc. in Rome.",
    "He works for Acme Inc. | He likes it.",
    "Acme Corp. Chief Executive Jane Doe spoke.",
    "They met in St. Petersburg. | It rained.",
    "Gen. Doe and Lt. Col. Roe spoke.",
    "Sen. Doe, D-Mass., spoke.",
    "It is cheap, e.g. Italian wine. | It sells.",
    "Rome v. Paris is a case. | It is old.",
    "See Fig. 3 and Art. 5 on pp. 6-7. | It is clear.",
    "They met on Tues. Nov. 5. | They spoke.",
    "1. Trade. | It grew.",
    "They agreed on two points. | 1. Trade grows. | 2. Rail grows.",
    "It was his best. | 26 projects are done.",
    "It ended there.[1] | The rest is known.",
    "The site is example.com. | It is known.",
    "China-U.S. ties and U.S.-led talks went on.",
    "He has a Ph.D. in law.",
    "Elizabeth II. | Her heirs.",
    "They met in Washington, D.C. on Monday.",
    "The wrapped\nline goes on. | The next\r\nline, too.",
    "No full stop at the end",
    "* Trade grew. | Rail grew.",
    "Élodie spoke. | Émile answered.",
    "He arrived Dec. 31. | Jan. 1 is a holiday.",
    "Yes.",
]


def article(text: str, kind: PartKind = PartKind.BODY) -> Article:
    return Article("a", "a.txt", text, (Part(kind, 0, len(text)),))


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_cut_where_its_sentences_end(text: str) -> None:
    whole = text.replace(" | ", " ")
    found = [whole[sentence.start : sentence.end] for sentence in sentences(article(whole))]
    assert found == text.removeprefix("* ").split(" | ")


@pytest.mark.parametrize("kind", [PartKind.HEADLINE, PartKind.SUBHEAD])
def test_a_headline_is_one_sentence(kind: PartKind) -> None:
    (sentence,) = sentences(article("Who won? The voters.", kind))
    assert (sentence.start, sentence.end, sentence.part) == (0, 20, kind)


def test_sentences_leave_out_the_header_the_furniture_and_the_dateline() -> None:
    text = (
        "Two ministers meet\nBy Jane Doe\nPublished: March 3, 2024\n\nHOME> World>\n\n"
        "ROME, March 2 (AP) -- The ministers met. They spoke.\n\nSource: The Daily"
    )
    found = sentences(read_text(text, "draft"))
    assert [text[sentence.start : sentence.end] for sentence in found] == [
        "Two ministers meet",
        "The ministers met.",
        "They spoke.",
    ]
    assert [sentence.index for sentence in found] == [0, 1, 2]
    parts = read_text(text, "draft").parts
    assert all(parts[sentence.paragraph].kind is sentence.part for sentence in found)


@given(
    st.lists(st.sampled_from([*" .!?\"'()\n\r*-", "Mr", "The", "U.S", "a", "5", "é", "…"]), max_size=60).map("".join)
)
def test_sentences_cover_a_paragraph_in_order(text: str) -> None:
    at = 0
    for sentence in sentences(article(text)):
        assert at <= sentence.start < sentence.end <= len(text)
        assert not text[at : sentence.start].strip(" \n\r*-")
        assert text[sentence.start : sentence.end] == text[sentence.start : sentence.end].strip()
        at = sentence.end
    assert not text[at:].strip(" \n\r*-")


@pytest.mark.parametrize(
    ("source", "offset", "place"),
    [
        ("", 0, (1, 1)),
        ("ab\ncd", 0, (1, 1)),
        ("ab\ncd", 2, (1, 3)),
        ("ab\ncd", 3, (2, 1)),
        ("ab\r\ncd", 5, (2, 2)),
        ("ab\rcd", 4, (1, 5)),
        ("a\u2028b\n", 2, (1, 3)),
        ("a\n\n", 3, (3, 1)),
    ],
)
def test_an_offset_has_a_line_and_a_column(source: str, offset: int, place: tuple[int, int]) -> None:
    assert line_and_column(source, offset) == place
    assert Lines(source).place(offset) == place


@given(st.text(alphabet="ab\r\n\u2028"))
def test_many_offsets_are_placed_like_one(source: str) -> None:
    lines = Lines(source)
    assert [lines.place(at) for at in range(len(source) + 1)] == [
        line_and_column(source, at) for at in range(len(source) + 1)
    ]


@pytest.mark.parametrize(
    ("text", "blanked"),
    [
        ("**Ada Voss** met [the mayor](http://example.org/x).", "Ada Voss met the mayor ."),
        ("She called it *new* and `solid`.", "She called it new and solid ."),
        ("> A quoted line", "> A quoted line"),
        ("plain words, 5 * 3", "plain words, 5 * 3"),
    ],
)
def test_markup_is_blanked_and_every_word_keeps_its_place(text: str, blanked: str) -> None:
    found = blank_markup(text)
    assert len(found) == len(text)
    assert found.split() == blanked.split()
    assert all(text.startswith(word.rstrip("."), found.index(word)) for word in found.split())


def test_emphasis_hides_no_claim() -> None:
    text = "---\ndate: 2024-06-03\n---\nElmswick Mayor **Ferdinand Hale** opened the [new bridge](http://x.org/y).\n"
    article = read_text(text, "a.md")
    copy = Copy(article, compile_lexicon(Registry()))
    assert copy.text[text.index("Ferdinand") : text.index("Hale") + 4] == "Ferdinand Hale"
    assert "**" not in copy.text
