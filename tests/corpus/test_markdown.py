"""Markdown: front matter, and what the marks say."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from copydesk.corpus import CorpusError, read_corpus, read_text

BODY = "The ministers of the two countries met on Monday and said that trade between them had grown by a fifth."


def kinds(text: str) -> list[tuple[str, str]]:
    article = read_text(text, "draft.md")
    return [(part.kind.value, text[part.start : part.end]) for part in article.parts]


def test_the_front_matter_is_read() -> None:
    text = (
        "---\ntitle: 'Two ministers meet'\ndate: 2024-05-21T10:00:00+02:00\nupdated: 22 May 2024\n"
        "author: [Jane Doe, John Roe]\n"
        f"source: The Daily\nlocation: Rome\nlang: en-GB\n---\n\n{BODY}\n"
    )
    article = read_text(text, "draft.md")
    assert (article.headline, article.byline, article.credit) == (
        "Two ministers meet",
        "Jane Doe, John Roe",
        "The Daily",
    )
    assert (article.published, article.updated, article.language) == (
        date(2024, 5, 21),
        date(2024, 5, 22),
        "en",
    )
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date) == ("Rome", None)
    assert [(part.kind.value, text[part.start : part.end]) for part in article.parts][1:] == [
        ("headline", "Two ministers meet"),
        ("header", text[text.index("'\ndate") : text.index("\n\n")]),
        ("body", BODY),
    ]


def test_a_dateline_in_the_text_goes_before_that_of_the_front_matter() -> None:
    article = read_text(f"---\ndate: 2024-05-21\nlocation: Paris\n---\nROME, May 20 (AP) -- {BODY}", "draft.md")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date) == ("ROME", date(2024, 5, 20))


def test_a_dateline_in_the_front_matter_is_read() -> None:
    article = read_text(f"---\ndate: 2024-05-21\ndateline: Rome, May 20\n---\n{BODY}", "draft.md")
    assert article.dateline is not None
    assert (article.dateline.place, article.day) == ("Rome", date(2024, 5, 20))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"# Two ministers meet\n{BODY}\n## Trade ##\n{BODY}",
            ["furniture", "headline", "body", "furniture", "subhead", "furniture", "body"],
        ),
        (
            f"Two ministers meet\n===\n\n{BODY}\n\nTrade\n---\n\n{BODY}",
            ["headline", "furniture", "body", "subhead", "furniture", "body"],
        ),
        (f"![Two ministers in Rome](a.jpg)\n\n{BODY}", ["furniture", "caption", "furniture", "body"]),
        (f"{BODY}\n\n```\nx = 1\n\ny = 2\n```\n\n{BODY}", ["body", *["furniture"] * 4, "body"]),
        (f"{BODY}\n\n<!-- not\nyet -->\n\n{BODY}", ["body", "furniture", "furniture", "body"]),
        (
            "One line of a paragraph\nand a short\nend of it.\n\n- a point\n- a point",
            ["body", "body", "body"],
        ),
        (
            f"---\ntitle: Two ministers meet\n---\n# Two ministers meet\n\n{BODY}",
            ["header", "headline", "header", "furniture", "subhead", "body"],
        ),
    ],
)
def test_marks_are_taken_at_their_word(text: str, expected: list[str]) -> None:
    assert [kind for kind, _ in kinds(text)] == expected


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("---\ntitle: Two\n  ministers: meet\n---\nText.", 3, 12, "not YAML"),
        ("---\n- a\n- b\n---\nText.", 2, 1, "no keys"),
        ("---\ntitle: Two\ndate: 2024-13-45\n---\nText.", 3, 7, "'2024-13-45'"),
    ],
)
def test_a_front_matter_that_cannot_be_read_is_a_problem_with_its_place(
    text: str, line: int, column: int, words: str, tmp_path: Path
) -> None:
    with pytest.raises(CorpusError) as raised:
        read_text(text, "draft.md")
    (problem,) = raised.value.problems
    assert (problem.code, problem.line, problem.column) == ("CD005", line, column)
    assert words in problem.message
    (tmp_path / "draft.md").write_text(text, encoding="utf-8")
    assert [article.id for article in read_corpus(tmp_path).articles] == ["draft"]
