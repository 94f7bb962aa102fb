"""Copies, near-copies, overlaps and form texts: what the words alone tell."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.corpus import read_text
from copydesk.duplicates import find_duplicates
from copydesk.model import Finding, Registry, Review, Severity

FERRY = [
    "The night ferry to Elmswick will not sail before the end of March, the harbour board announced.",
    "Divers found a crack below the waterline during the yearly inspection and asked for the ship to be docked.",
    "Some 340 commuters use the boat every working day, and most of them will have to take the coastal road.",
    "Shopkeepers near the pier fear that the spring trade will suffer as badly as it did four years ago.",
    "The board promised a smaller replacement vessel, although no crew has been hired for it so far.",
    "A decision about the future of the old ship is due when the yard has reported on the cost of the work.",
]
ORCHARD = [
    "Apple growers in the upper valley expect their best harvest in a decade after a mild and rainy spring.",
    "Bees were out early, blossom was thick, and the late frosts that spoiled other years never came.",
    "The cooperative has rented two more cold stores and is looking for pickers from the neighbouring towns.",
]


def reviews_of(*texts: str) -> list[Review]:
    return [Review(read_text(text, f"{number:03}.txt"), ()) for number, text in enumerate(texts)]


def story(paragraphs: Sequence[str], headline: str = "News of the day", day: str = "2031-03-04") -> str:
    return f"date {day} {headline}\n\n" + "\n\n".join(paragraphs) + "\n"


def find(*texts: str) -> list[Finding]:
    return find_duplicates(reviews_of(*texts), Registry())


def edited(paragraphs: Sequence[str], every: int) -> list[str]:
    """The paragraphs with every so many words replaced."""
    words = [paragraph.split() for paragraph in paragraphs]
    number = 0
    for paragraph in words:
        for at in range(len(paragraph)):
            number += 1
            if number % every == 0:
                paragraph[at] = f"word{chr(97 + number % 26)}"
    return [" ".join(paragraph) for paragraph in words]


shout = [paragraph.upper().replace(",", " –") for paragraph in FERRY]
refigured = [paragraph.replace("340", "430") for paragraph in FERRY]

CASES = [
    ("equal", FERRY, FERRY, "copy"),
    ("case and punctuation", FERRY, shout, "copy"),
    ("other paragraphs", FERRY, [" ".join(FERRY)], "copy"),
    ("a dateline added", FERRY, [f"ELMSWICK, March 4 (Coast News) -- {FERRY[0]}", *FERRY[1:]], "copy"),
    ("a figure corrected", FERRY, refigured, "near-copy"),
    ("one word in twelve", FERRY, edited(FERRY, 12), "near-copy"),
    ("two paragraphs left out", FERRY, FERRY[1:5], "near-copy"),
    ("an excerpt", FERRY, FERRY[:2], "overlap"),
    ("two sentences in another story", FERRY, [*ORCHARD, *ORCHARD[::-1], *FERRY[1:4]], "overlap"),
    ("another story", FERRY, ORCHARD, None),
    ("one quoted sentence", FERRY, [*ORCHARD, FERRY[0]], None),
    ("nothing to compare", ["The pier is shut."], ["The pier is open."], None),
    ("a short brief twice", ["The pier is shut today."], ["THE PIER IS SHUT TODAY"], "copy"),
]


@pytest.mark.parametrize(("first", "second", "verdict"), [case[1:] for case in CASES], ids=[c[0] for c in CASES])
def test_two_texts_relate_as_an_editor_would_say(first, second, verdict):
    found = find(story(first), story(second, "Another headline"))
    assert [finding.verdict for finding in found] == ([verdict] if verdict else [])


def test_only_a_copy_is_an_error():
    severities = {find(story(FERRY), story(other))[0].severity for other in (refigured, FERRY[:2])}
    assert severities == {Severity.WARNING}
    assert find(story(FERRY), story(FERRY))[0].severity is Severity.ERROR


def market(day: int, index: int, volume: int) -> list[str]:
    return [
        f"Shares on the Elmswick exchange closed at {index} points on March {day} in quiet trading.",
        f"Turnover came to {volume} crowns, and brokers spoke of a market that is waiting for the harvest report.",
        "Shipping lines were little changed while grain merchants gave up part of their recent gains.",
        "Trading resumes in the morning with the usual auction of canal bonds at the old corn hall.",
    ]


def test_a_form_text_of_another_day_is_no_duplicate():
    assert find(story(market(4, 812, 4400), day="2031-03-04"), story(market(18, 797, 5100), day="2031-03-18")) == []


def test_the_same_words_weeks_later_are_still_a_copy():
    (found,) = find(story(FERRY, day="2031-03-04"), story(FERRY, day="2031-04-18"))
    assert found.verdict == "copy"


def invented(seed: int) -> list[str]:
    """A story of its own: no two share a phrase."""
    letters = random.Random(seed)
    words = ["".join(letters.choices("abcdefgh", k=6)) for _ in range(60)]
    return [" ".join(words[:30]) + ".", " ".join(words[30:]) + "."]


def test_the_boilerplate_of_a_house_is_no_overlap():
    notice = (
        "About us: the Elmswick Courier has brought the news of the coast to its readers since the great flood, "
        "six days a week and twice on market days, and welcomes letters that are signed, short and written in a "
        "legible hand."
    )
    texts = [story([*invented(seed), notice]) for seed in range(24)]
    assert find(*texts) == []


def test_copies_are_found_however_many_there_are():
    found = find(*(story(FERRY) for _ in range(8)), *(story(invented(seed)) for seed in range(20)))
    assert len(found) == 28
    assert {(finding.verdict, finding.cluster) for finding in found} == {("copy", "000")}


def test_a_release_that_many_print_with_small_changes_is_not_taken_for_boilerplate():
    names = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus"]
    versions = [[*FERRY, f"{name} at the {name} bureau added that {name} would say no more."] for name in names]
    found = find(*map(story, versions), *(story(invented(seed)) for seed in range(20)))
    assert len(found) == 21
    assert {finding.verdict for finding in found} == {"near-copy"}


def test_a_crowd_of_copies_costs_one_finding_each():
    found = find(*(story(FERRY) for _ in range(130)))
    assert len(found) == 129
    assert {finding.article for finding in found} == {"000"}


def test_passages_point_at_equal_words_on_both_sides():
    texts = story(FERRY), story([ORCHARD[0], FERRY[2], ORCHARD[1], FERRY[0], FERRY[1]])
    (found,) = find(*texts)
    pairs = [(texts[0][p.start : p.end], texts[1][p.other_start : p.other_end]) for p in found.passages]
    assert [(one.rstrip("."), two.rstrip(".")) for one, two in pairs] == [(s[:-1], s[:-1]) for s in FERRY[:3]]
    assert "3 of 6 paragraphs share passages" in found.message


def test_a_reworded_sentence_is_a_passage():
    reworded = (
        "The harbour board announced that the night ferry to Elmswick will not sail until the last days of March."
    )
    texts = story(FERRY), story([reworded, *FERRY[1:4]])
    (found,) = find(*texts)
    first = found.passages[0]
    assert texts[0][first.start : first.end] == FERRY[0]
    assert texts[1][first.other_start : first.other_end] == reworded


def test_a_finding_says_where_it_stands_on_both_sides():
    texts = story(ORCHARD + FERRY[:3]), story(FERRY)
    (found,) = find(*texts)
    (other,) = found.related
    assert (found.article, other.article, found.kind, found.code) == ("000", "001", "duplicate", "CD303")
    assert texts[0][found.start : found.end] == found.quote
    assert texts[1][other.start : other.end] == other.quote
    assert (found.line, found.column) == (9, 1)
    assert found.says == "News of the day"


def test_the_order_of_the_reviews_does_not_matter():
    reviews = reviews_of(story(FERRY), story(refigured), story(ORCHARD), story(FERRY[:3]))
    assert find_duplicates(reviews, Registry()) == find_duplicates(reviews[::-1], Registry())


def test_a_fingerprint_outlives_a_paragraph_added_above():
    before, after = find(story(FERRY), story(FERRY[:2])), find(story(FERRY), story([ORCHARD[0], *FERRY[:2]]))
    assert before[0].fingerprint == after[0].fingerprint


def test_an_empty_corpus_has_no_duplicates():
    assert find() == []


@settings(deadline=None)
@given(
    st.lists(st.sampled_from([*FERRY, *ORCHARD, *refigured]), max_size=7), st.lists(st.sampled_from(FERRY), max_size=7)
)
def test_every_offset_lies_in_its_article(first, second):
    texts = story(first), story(second)
    for found in find(*texts):
        assert texts[0][found.start : found.end] == found.quote
        for passage in found.passages:
            assert 0 <= passage.start < passage.end <= len(texts[0])
            assert 0 <= passage.other_start < passage.other_end <= len(texts[1])


@settings(deadline=None)
@given(st.lists(st.sampled_from([*FERRY, *ORCHARD]), min_size=1, max_size=7))
def test_a_text_is_a_copy_of_itself(paragraphs):
    assert [found.verdict for found in find(story(paragraphs), story(paragraphs))] == ["copy"]
