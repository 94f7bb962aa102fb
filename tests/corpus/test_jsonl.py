"""JSON Lines: one story a row."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from copydesk.corpus import Corpus, read_corpus

BODY = "The ministers of the two countries met on Monday and said that trade between them had grown by a fifth."


def read(folder: Path, *rows: object) -> Corpus:
    lines = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    (folder / "wire.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")
    return read_corpus(folder)


def test_the_source_of_an_article_is_the_text_of_its_row(tmp_path: Path) -> None:
    corpus = read(
        tmp_path,
        {
            "id": "a-1",
            "date": "2024-05-21",
            "title": "Two ministers meet",
            "text": f"ROME, May 20 (AP) -- {BODY}",
        },
    )
    (article,) = corpus.articles
    assert corpus.problems == ()
    assert (article.id, article.path, article.published, article.day) == (
        "a-1",
        "wire.jsonl",
        date(2024, 5, 21),
        date(2024, 5, 20),
    )
    assert article.source == f"ROME, May 20 (AP) -- {BODY}"
    assert article.headline == "Two ministers meet"
    assert [part.kind.value for part in article.parts] == ["body"]


@pytest.mark.parametrize("name", ["text", "body", "content"])
def test_a_title_that_stands_in_the_text_is_its_headline(name: str, tmp_path: Path) -> None:
    (article,) = read(tmp_path, {"headline": "Two ministers meet", name: f"Two ministers meet\n\n{BODY}"}).articles
    assert article.id == "wire-1"
    assert [part.kind.value for part in article.parts] == ["headline", "body"]


def test_line_separators_within_a_text_part_no_rows(tmp_path: Path) -> None:
    row = json.dumps({"id": 7, "text": f"{BODY}\u2028{BODY}"}, ensure_ascii=False)
    assert [article.id for article in read(tmp_path, row + "\r", "").articles] == ["7"]


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        ('{"text": "a" "b"}', 14, "not JSON"),
        ("[1, 2]", 1, "no object"),
        ('{"id": "a"}', 1, "no text"),
        ('{"text": 5}', 1, "no text"),
        ('{"text": "half \\ud83d"}', 1, "surrogate"),
        ('{"text": "Text.", "date": "soon"}', 19, "'soon'"),
        ("[" * 100_000, 1, "too deep"),
        ('{"n": ' + "9" * 10_000 + "}", 1, "too large"),
    ],
    ids=["syntax", "list", "nothing", "number", "surrogate", "day", "deep", "large"],
)
def test_a_bad_row_is_a_problem_and_the_others_are_read(row: str, column: int, words: str, tmp_path: Path) -> None:
    corpus = read(tmp_path, {"id": "first", "text": BODY}, row, {"id": "last", "text": BODY})
    (problem,) = corpus.problems
    assert (problem.code, problem.path, problem.line, problem.column) == ("CD005", "wire.jsonl", 2, column)
    assert words in problem.message
    assert {"first", "last"} <= {article.id for article in corpus.articles}


def test_two_rows_with_one_id_are_a_problem(tmp_path: Path) -> None:
    corpus = read(tmp_path, {"id": "a", "text": BODY}, {"id": "a", "text": BODY})
    assert [problem.code for problem in corpus.problems] == ["CD006"]
    assert len(corpus.articles) == 1
