from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from copydesk.model import Difference, Finding, Location, Related, Stet
from copydesk.newsroom import open_newsroom
from copydesk.output import Shelf, Style, render_concise, render_finding, shelve


@pytest.fixture
def shelf(museum: Path) -> Shelf:
    return shelve(open_newsroom("seeds", "facts").review(date(2024, 7, 1)))


@pytest.fixture
def figure(shelf: Shelf) -> Finding:
    (found,) = [finding for finding in shelf.run.findings if finding.kind == "figure"]
    return found


def test_a_message_says_where_what_we_hold_on_whose_word_and_what_next(shelf: Shelf, figure: Finding) -> None:
    assert figure.claim is not None
    assert render_finding(figure, shelf).splitlines() == [
        "CD103 figure: visitors of the Elmswick Museum in 2023: 41000, the article says 14,000",
        "  --> seeds/prize.txt:7:48",
        "  |",
        "7 | Visitor numbers of the Elmswick Museum reached 14,000 last year.",
        f"  | {'^^^^^^':>53} registry: visitors of the Elmswick Museum in 2023: 41000",
        "  |",
        "  ::: facts/museum.yaml:3:5",
        '   = note: "last year" is 2023, from 2024-06-01; on the word of opening',
        f"   = note: tied to its subject by: {figure.claim.binding}",
        "   = help: article wrong? correct it; article right? edit the fact; both stand? "
        "copydesk stet prize elmswick-museum/figure/visitors",
    ]


def test_a_pair_is_shown_with_both_quotes_and_what_differs(shelf: Shelf, figure: Finding) -> None:
    pair = replace(
        figure,
        code="CD304",
        kind="duplicate",
        verdict="same-event",
        fact=None,
        claim=None,
        related=(Related("opening", "opening.txt", 215, 221, "41,000"),),
        differences=(
            Difference("figure", "14,000", "41,000"),
            Difference("date", "2024-06-01", None),
            Difference("holder", None, "Ada Voss"),
        ),
    )
    message = render_finding(pair, shelf)
    assert "--> seeds/prize.txt:7:48" in message
    assert "::: seeds/opening.txt:7:48" in message
    assert "they differ in figure: the first says 14,000, the other 41,000" in message
    assert "told by one side only: 1 by the first, 1 by the other" in message


def test_a_stet_is_shown_with_its_reason_and_needs_no_help(shelf: Shelf, figure: Finding) -> None:
    stet = Stet("the Courier rounds", "A. Editor", date(2026, 6, 30), Location("facts/stet.yaml", 1, 1))
    accepted = replace(figure, stet=stet)
    message = render_finding(accepted, shelf)
    assert "stands until 2026-06-30: the Courier rounds (A. Editor)" in message
    assert "= help" not in message
    assert "CD103 stet figure: " in render_concise(accepted, shelf)


def test_what_would_steer_a_terminal_or_a_build_is_made_visible(shelf: Shelf, figure: Finding) -> None:
    hostile = replace(figure, message="\n::error::\x1b[2J\u202e", path="\x1b]0;x", registry="\r::set-output")
    for text in (render_finding(hostile, shelf), render_concise(hostile, shelf)):
        assert "\x1b" not in text
        assert "\u202e" not in text
        assert not any(
            line.strip().startswith("::") and not line.strip().startswith(":::") for line in text.split("\n")
        )
        assert "\r" not in text


def test_without_colour_nothing_is_painted_and_ascii_keeps_the_caret_in_place(shelf: Shelf, figure: Finding) -> None:
    assert "\x1b[1;31m" in render_finding(figure, shelf, Style(colour=True))
    plain, ascii_only = (render_finding(figure, shelf, style).splitlines() for style in (Style(), Style(ascii=True)))
    assert "".join(ascii_only).isascii()
    assert plain[4] == ascii_only[4]
