"""Whose a figure is: the owner that grammar gives, and what "it" and "the company" stand for."""

from __future__ import annotations

import pytest

from copydesk.binding import Binding
from copydesk.entries import Sort
from copydesk.measures import Owners
from copydesk.model import Article, Metric, Part, PartKind, SubjectKind, Tier
from copydesk.pairs import bind_pair
from copydesk.possession import bind_owner
from copydesk.reading import Copy, Reading
from tests.kinds.desk_fixtures import HERE, fact, registry, subject

LEXICON = registry(
    [
        subject("holmby", "body", "Holmby Glass", weak=("Holmby",)),
        subject("trevane", "body", "Trevane Optics", weak=("Trevane",)),
        subject("ludford", "place", "Ludford"),
        subject("weir-dam", "project", "Weir dam"),
        subject("ann-reed", "person", "Ann Reed", weak=("Reed",)),
    ],
    [fact("holmby", "figure", "5", metric="turnover"), fact("trevane", "figure", "6", metric="turnover")],
    (Metric("turnover", HERE, None, ("turnover",)),),
)
HOLDERS = frozenset({"holmby", "trevane"})
OWNERS = Owners(frozenset(), HOLDERS, frozenset(), alone=HOLDERS, kinds=frozenset({SubjectKind.BODY}))


def owner(text: str) -> Binding:
    """Who owns the last "turnover" of a text; paragraphs are parted by a blank line, "# " marks the headline."""
    reading = last_reading(text)
    mention = reading.of_sort(Sort.METRIC)[-1]
    return bind_owner(reading, mention.start, mention.end, OWNERS)


def last_reading(text: str) -> Reading:
    parts, at = [], 0
    for paragraph in text.split("\n\n"):
        start = text.index(paragraph, at)
        at = start + len(paragraph)
        kind = PartKind.HEADLINE if paragraph.startswith("# ") else PartKind.BODY
        parts.append(Part(kind, start + 2 * (kind is PartKind.HEADLINE), at))
    copy = Copy(Article("a", "a.txt", text, tuple(parts)), LEXICON)
    return [r for r in copy.readings if r.of_sort(Sort.METRIC)][-1]


@pytest.mark.parametrize(
    ("text", "subject", "tier"),
    [
        ("Holmby's turnover grew.", "holmby", Tier.CLAUSE),
        ("The turnover of Holmby grew.", "holmby", Tier.CLAUSE),
        ("Holmby reported turnover of 5 million.", "holmby", Tier.CLAUSE),
        ("Holmby, which is based in Ludford, reported turnover of 5 million.", "holmby", Tier.CLAUSE),
        ("Reed said Holmby had turnover of 5 million.", "holmby", Tier.CLAUSE),
        ("Holmby said its turnover grew.", "holmby", Tier.CLAUSE),
        ("Trevane supplies Holmby, whose turnover grew.", "holmby", Tier.CLAUSE),
        ("Holmby makes glass. Its turnover grew.", "holmby", Tier.PARAGRAPH),
        ("Holmby makes glass. Reed leads it. Turnover grew.", "holmby", Tier.PARAGRAPH),
        ("Trevane bought glass from Holmby. Its turnover grew.", "trevane", Tier.PARAGRAPH),
        ("For Trevane, it was a good year. Turnover grew.", "trevane", Tier.PARAGRAPH),
        ("# Holmby grows\n\nHolmby has grown.\n\nThe company's turnover rose.", "holmby", Tier.DOCUMENT),
        ("# Holmby grows\n\nHolmby has grown.\n\nTurnover rose.", "holmby", Tier.DOCUMENT),
        ("With a turnover of 5 million, Holmby is small.", "holmby", Tier.CLAUSE),
    ],
)
def test_a_figure_belongs_to_the_owner_that_grammar_gives(text: str, subject: str, tier: Tier) -> None:
    found = owner(text)
    assert (found.subject, found.tier, found.doubt) == (subject, tier, None), found.reason


@pytest.mark.parametrize(
    "text",
    [
        "Holmby's rival, Brack & Sons, reported turnover of 5 million.",
        "Holmby has a rival, Brack Mirrors, whose turnover grew.",
        "Brack Mirrors is a rival of Holmby. Its turnover grew.",
        "Holmby met Trevane. The companies talked. A rival had turnover of 5 million.",
        "Holmby and Trevane met. Its turnover grew.",
        "Holmby bought a firm with turnover of 5 million.",
        "Holmby helped to build the Weir dam. The Weir dam was dear. It had turnover of 5 million.",
        "The glass industry had turnover of 5 million, Holmby said.",
        "Reed left Holmby. Her new employer's turnover grew.",
        "Turnover grew.",
    ],
)
def test_a_stranger_that_owns_the_words_silences_them(text: str) -> None:
    assert owner(text).subject is None


def test_a_rung_needs_a_relation() -> None:
    reading = last_reading("Holmby's turnover grew.")
    assert bind_pair(reading, reading.sentence.start, reading.sentence.end, frozenset()).subject is None
