"""Plain text: which part every line becomes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.corpus import CorpusError, read_text
from copydesk.model import Article, PartKind

BODY = "The ministers of the two countries met on Monday and said that trade between them had grown by a fifth."


def parts(article: Article) -> list[tuple[str, str]]:
    return [(part.kind.value, article.source[part.start : part.end]) for part in article.parts]


STORIES = [
    ("header, and the story in its line", f" date 2024-11-05 {BODY}\n\n{BODY}\n", ["header", "body", "body"]),
    (
        "header, and the headline in its line",
        f" date 2024-11-05 Two ministers meet\n\n{BODY}\n",
        ["header", "headline", "body"],
    ),
    (
        "a headline that ends in an abbreviation",
        f"date 2024-11-05 Envoy arrives in the U.S.\n\n{BODY}",
        ["header", "headline", "body"],
    ),
    (
        "a bare day, a caption and a dateline",
        "date 2024-11-05 Two ministers meet\n\nNovember 05, 2024\n\n"
        "Two ministers in Rome, Nov. 4, 2024. (Xinhua/Jane Doe)"
        f"\n\nROME, Nov. 4 (Xinhua) -- {BODY}",
        ["header", "headline", "header", "caption", "body"],
    ),
    (
        "day and source in one line, and a trail",
        "2024-05-21\u00a0 \u00a0 \u00a0  Source: Xinhua\n\n"
        f"Two ministers meet\n\nHOME> World>\n\nROME, May 20 (Xinhua) -- {BODY}",
        ["header", "source", "headline", "furniture", "body"],
    ),
    (
        "headline, byline and day without blank lines",
        f"Two ministers meet\nBy Jane Doe\nPublished: March 3, 2024\n\n{BODY}",
        ["headline", "byline", "header", "body"],
    ),
    (
        "byline, day and paper in one line",
        f"Two ministers meet\nBy Jane Doe | The Daily | 2024-03-03\n{BODY}",
        ["headline", "byline", "source", "header", "body"],
    ),
    ("no header, a headline", f"Two ministers meet\n\n{BODY}", ["headline", "body"]),
    (
        "a headline in two lines",
        f"Two ministers meet in Rome to\nspeak about trade\n\n{BODY}",
        ["headline", "body"],
    ),
    ("no headline", f"{BODY}\n\n{BODY}", ["body", "body"]),
    ("one line without a full stop", "China and Italy are strategic partners", ["body"]),
    (
        "sub-headings",
        f"{BODY}\n\nTRADE AND RAIL\n\n{BODY}\n\nWhat comes next?\n\n{BODY}",
        ["body", "subhead", "body", "subhead", "body"],
    ),
    ("a day below a headline that is a sentence", f"{BODY}\n\nMarch 3, 2024\n\n{BODY}", ["body", "header", "body"]),
    ("a short last line", f"{BODY}\n\n{BODY}\n\nThe talks go on", ["body", "body", "body"]),
    (
        "bullets",
        f"Two ministers meet\n\n*Trade grew\n\n* Rail grew\n\n{BODY}",
        ["headline", "body", "body", "body"],
    ),
    (
        "bullets in one block",
        f"{BODY}\n\n- Trade grew\n- Rail grew\n\n{BODY}",
        ["body", "body", "body", "body"],
    ),
    (
        "wrapped lines",
        "The ministers of the two countries met on Monday and said\n"
        "that trade between them had grown by a fifth\nin a year.\n\n" + BODY,
        ["body", "body"],
    ),
    ("a paragraph a line", f"{BODY}\n{BODY} {BODY}\n{BODY}", ["body", "body", "body"]),
    (
        "a day alone below is no header",
        f"{BODY}\n\n{BODY}\n\nMarch 3, 2024\n\n{BODY}",
        ["body", "body", "subhead", "body"],
    ),
    (
        "the desk's lines below the story",
        f"{BODY}\n\nSource: Xinhua\nEditor: J. Doe\n\nShare this article",
        ["body", "source", "furniture", "furniture"],
    ),
    (
        "a dateline on its own line",
        f"Two ministers meet\nRome, March 3, 2024\n\n{BODY}",
        ["headline", "header", "body"],
    ),
    ("CRLF", f"Two ministers meet\r\n\r\n{BODY}\r\n", ["headline", "body"]),
    (
        "a byte order mark",
        f"\ufeffdate 2024-11-05 Two ministers meet\n\n{BODY}",
        ["header", "headline", "body"],
    ),
    ("nothing", " \n\n\t\n", []),
]


@pytest.mark.parametrize(("text", "kinds"), [story[1:] for story in STORIES], ids=[story[0] for story in STORIES])
def test_every_line_of_a_story_becomes_the_part_it_is(text: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in parts(read_text(text, "draft"))] == kinds


def test_what_the_header_says_is_read() -> None:
    article = read_text(
        "Two ministers meet\nBy Jane Doe\nSource: The Daily\nPublished: March 3, 2024\nUpdated: March 4, 2024\n\n"
        f"ROME, March 2 (AP) -- {BODY}",
        "draft.txt",
    )
    assert (article.id, article.path, article.language) == ("draft", "draft.txt", "en")
    assert (article.headline, article.byline, article.credit) == (
        "Two ministers meet",
        "Jane Doe",
        "The Daily",
    )
    assert (article.published, article.updated) == (date(2024, 3, 3), date(2024, 3, 4))
    assert article.dateline is not None
    assert (article.dateline.place, article.day) == ("ROME", date(2024, 3, 2))


@pytest.mark.parametrize(
    ("header", "day"),
    [
        ("Updated: March 8, 2022 | Published: March 7, 2022", date(2022, 3, 7)),
        ("March 8, 2022\nPublished: March 7, 2022", date(2022, 3, 7)),
        ("Updated: March 8, 2022\nMarch 7, 2022", date(2022, 3, 7)),
        ("Updated: March 8, 2022", date(2022, 3, 8)),
    ],
)
def test_a_piece_came_out_on_the_day_that_is_labelled_so(header: str, day: date) -> None:
    assert read_text(f"{header}\n\n{BODY}", "draft").published == day


def test_a_body_part_holds_the_dateline_it_begins_with() -> None:
    article = read_text(f"Two ministers meet\n\n* Trade grew\n\nROME, March 2, 2024 (AP) -- {BODY}", "draft")
    assert article.dateline is not None
    (holder,) = [part for part in article.parts if part.start <= article.dateline.start < part.end]
    assert holder.kind is PartKind.BODY
    assert article.dateline.start == holder.start


def test_a_later_dateline_is_text() -> None:
    article = read_text(f"ROME, March 2, 2024 (AP) -- {BODY}\n\nPARIS, March 3, 2024 (AP) -- {BODY}", "draft")
    assert article.dateline is not None
    assert article.dateline.place == "ROME"


def test_a_piece_without_a_day_has_none() -> None:
    assert read_text(f"Two ministers meet\n\nROME, March 2 (AP) -- {BODY}", "draft").day is None


LINE = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            BODY,
            " date 2024-11-05 Two ministers meet",
            "2024-05-21\u00a0 \u00a0  Source: Xinhua",
            "By Jane Doe | The Daily | 2024-03-03 |",
            "HOME> World>",
            "ROME, May 20 (Xinhua) -- ",
            "Rome, May 20, 2024",
            "* point",
            "SUBHEAD",
            "Title: Two ministers meet",
            "Photo: City Archive",
            "# Heading #",
            "![Two ministers](a.jpg)",
            "```",
            "---",
            "<!-- note -->",
            "Heading\n===",
            "",
        ]
    ),
)
TEXTS = st.builds(
    "".join,
    st.lists(st.tuples(LINE, st.sampled_from(["\n", "\r\n", "\n\n", "\r", " "])).map("".join), max_size=12),
)


@given(TEXTS, st.sampled_from(["draft.txt", "draft.md"]))
def test_any_text_is_covered_by_parts_in_order(text: str, name: str) -> None:
    try:
        article = read_text(text, name)
    except CorpusError:  # a front matter that cannot be read is said, never guessed
        assert name == "draft.md"
        assert text.startswith("---")
        return
    assert article.source == text
    at = 0
    for part in article.parts:
        assert at <= part.start < part.end <= len(text)
        between, inside = text[at : part.start], text[part.start : part.end]
        assert not between.strip().strip("\ufeff").strip()
        assert not inside[0].isspace()
        assert not inside[-1].isspace()
        at = part.end
    assert not text[at:].strip().strip("\ufeff").strip()
    if article.dateline is not None:
        assert text[article.dateline.start : article.dateline.end] == article.dateline.text
