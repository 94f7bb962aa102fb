"""A folder of articles: what is read, what is not, and what is said about it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from copydesk.corpus import CorpusError, read_article, read_corpus

STORY = "Two ministers meet\n\nThe ministers met on Monday and said that trade had grown.\n"


def test_articles_are_sorted_by_id_and_name_their_path_in_the_corpus(tmp_path: Path) -> None:
    (tmp_path / "2024").mkdir()
    for name in ("b.txt", "2024/a.md", "c.TXT"):
        (tmp_path / name).write_text(STORY, encoding="utf-8")
    corpus = read_corpus(tmp_path)
    assert [(article.id, article.path) for article in corpus.articles] == [
        ("a", "2024/a.md"),
        ("b", "b.txt"),
        ("c", "c.TXT"),
    ]
    assert corpus.problems == ()
    assert corpus.undated == ("a", "b", "c")


def test_hidden_files_and_readmes_are_no_articles_and_other_formats_are_named(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    for name in (".hidden.txt", "README.md", ".git/x.txt", "a.txt", "b.pdf"):
        (tmp_path / name).write_text(STORY, encoding="utf-8")
    corpus = read_corpus(tmp_path)
    assert [article.id for article in corpus.articles] == ["a"]
    assert corpus.skipped == ("b.pdf",)


def test_patterns_restrict_what_is_read(tmp_path: Path) -> None:
    (tmp_path / "2024").mkdir()
    for name in ("a.txt", "2024/b.txt", "2024/c.md"):
        (tmp_path / name).write_text(STORY, encoding="utf-8")
    assert [article.id for article in read_corpus(tmp_path, "2024/*").articles] == ["b", "c"]
    assert [article.id for article in read_corpus(tmp_path, "a.*", "*.md").articles] == ["a", "c"]


def test_newlines_and_byte_order_mark_stay_as_they_are(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf" + STORY.replace("\n", "\r\n").encode()
    (tmp_path / "a.txt").write_bytes(data)
    (article,) = read_corpus(tmp_path).articles
    assert article.source.encode() == data
    assert article.headline == "Two ministers meet"


@pytest.mark.parametrize(
    ("data", "code", "line", "column"),
    [
        (b"", "CD004", 1, 1),
        (b" \n\n", "CD004", 1, 1),
        (b"date 2024-11-05\n\nShare this article\n", "CD004", 1, 1),
        ("Café\n".encode() + "né caf\xe9".encode("latin-1"), "CD003", 2, 2),
        (b"A caf\xc3\xa9 \xff", "CD003", 1, 8),
        ("Text".encode("utf-16-le"), "CD003", 1, 2),
    ],
)
def test_a_file_that_cannot_be_read_is_its_own_problem(
    data: bytes, code: str, line: int, column: int, tmp_path: Path
) -> None:
    (tmp_path / "bad.txt").write_bytes(data)
    (tmp_path / "good.txt").write_text(STORY, encoding="utf-8")
    corpus = read_corpus(tmp_path)
    assert [(p.code, p.path, p.line, p.column) for p in corpus.problems] == [(code, "bad.txt", line, column)]
    assert [article.id for article in corpus.articles] == ["good"]


def test_two_files_with_one_stem_are_a_problem_that_names_both(tmp_path: Path) -> None:
    for name in ("a.md", "a.txt"):
        (tmp_path / name).write_text(STORY, encoding="utf-8")
    corpus = read_corpus(tmp_path)
    (problem,) = corpus.problems
    assert problem.code == "CD006"
    assert "a.md" in problem.message
    assert "a.txt" in problem.message
    assert [article.path for article in corpus.articles] == ["a.md"]


def test_a_link_out_of_the_corpus_is_refused(tmp_path: Path) -> None:
    folder, outside = tmp_path / "seeds", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    (outside / "a.txt").write_text(STORY, encoding="utf-8")
    (folder / "own.txt").write_text(STORY, encoding="utf-8")
    (folder / "linked.txt").symlink_to(outside / "a.txt")
    (folder / "folder").symlink_to(outside, target_is_directory=True)
    (folder / "same.txt").symlink_to(folder / "own.txt")
    corpus = read_corpus(folder)
    assert [(p.code, p.path) for p in corpus.problems] == [("CD007", "folder"), ("CD007", "linked.txt")]
    assert [article.id for article in corpus.articles] == ["own", "same"]


def test_what_is_no_ordinary_file_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    corpus = read_corpus(tmp_path)
    assert [(p.code, p.path) for p in corpus.problems] == [
        ("CD001", "gone.txt"),
        ("CD001", "loop.txt"),
        ("CD001", "pipe.txt"),
    ]


def test_a_name_that_is_no_text_is_a_problem(tmp_path: Path) -> None:
    name = os.path.join(os.fsencode(tmp_path), b"caf\xe9.txt")
    with open(name, "w", encoding="utf-8") as file:
        file.write(STORY)
    (problem,) = read_corpus(tmp_path).problems
    assert (problem.code, problem.path) == ("CD001", "caf\\xe9.txt")


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no folder of articles"):
        read_corpus(tmp_path / "nowhere")
    (tmp_path / "file").write_text("")
    with pytest.raises(NotADirectoryError):
        read_corpus(tmp_path / "file")


def test_one_article_is_read_or_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"\xff")
    assert [article.path for article in read_article(tmp_path / "a.txt", tmp_path)] == ["a.txt"]
    with pytest.raises(CorpusError, match=r"b\.txt:1:1 CD003"):
        read_article(tmp_path / "b.txt", tmp_path)
    with pytest.raises(ValueError, match="no format"):
        read_article(tmp_path / "c.pdf", tmp_path)
