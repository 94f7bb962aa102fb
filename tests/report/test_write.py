from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from copydesk.model import Article, Run
from copydesk.report import render, write_report
from copydesk.report.write import MANIFEST


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_folder_holds_the_pages_and_the_manifest(run: Run, tmp_path: Path) -> None:
    index = write_report(run, tmp_path / "reports")
    assert index == tmp_path / "reports" / "index.html"
    written = contents(tmp_path / "reports")
    assert written.pop(MANIFEST)
    assert written == {path: page.encode() for path, page in render(run).items()}


def test_a_second_run_changes_no_file(run: Run, tmp_path: Path) -> None:
    write_report(run, tmp_path)
    before = {path: path.stat().st_ino for path in tmp_path.rglob("*.html")}
    write_report(run, tmp_path)
    assert {path: path.stat().st_ino for path in tmp_path.rglob("*.html")} == before


def test_pages_of_articles_that_are_gone_are_removed_and_nothing_else(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".gitkeep").touch()
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "mine.html").write_text("mine")
    write_report(run, tmp_path)
    write_report(replace(run, reviews=run.reviews[:1], findings=()), tmp_path)
    left = sorted(path.name for path in (tmp_path / "articles").iterdir())
    assert left == ["101_council_vote.html", "mine.html"]
    assert (tmp_path / ".gitkeep").exists()


@pytest.mark.parametrize(
    "manifest",
    [
        "",
        "[]",
        "null",
        '{"pages": 1}',
        '{"pages": ["../out.html", "articles/../../out.html", "/out.html", 3, "notes.txt"]}',
    ],
)
def test_a_manifest_that_lies_removes_nothing(run: Run, tmp_path: Path, manifest: str) -> None:
    out, notes = tmp_path / "out.html", tmp_path / "reports" / "notes.txt"
    notes.parent.mkdir()
    out.write_text("mine")
    notes.write_text("mine")
    (tmp_path / "reports" / MANIFEST).write_text(manifest)
    write_report(run, tmp_path / "reports")
    assert out.exists()
    assert notes.exists()


def test_a_linked_folder_is_refused(run: Run, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "articles").symlink_to(elsewhere)
    with pytest.raises(NotADirectoryError, match="writes only inside"):
        write_report(run, tmp_path / "reports")
    assert not list(elsewhere.iterdir())


def test_a_linked_page_is_replaced_and_its_target_left(run: Run, tmp_path: Path) -> None:
    outside = tmp_path / "outside.html"
    outside.write_text("mine")
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "index.html").symlink_to(outside)
    write_report(run, tmp_path / "reports")
    assert outside.read_text() == "mine"
    assert not (tmp_path / "reports" / "index.html").is_symlink()


def test_ids_of_any_length_fit_in_a_file_name(
    run_of: Callable[..., Run], article_of: Callable[..., Article], tmp_path: Path
) -> None:
    write_report(run_of([article_of("é" * 3000, "Rain fell.\n")]), tmp_path)
    assert len(list((tmp_path / "articles").iterdir())) == 1
