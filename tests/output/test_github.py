"""What GitHub shows of a run: annotations folded by fact, and the page of a job."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from copydesk.model import Finding, Problem, Severity
from copydesk.newsroom import open_newsroom
from copydesk.output import Shelf, render_annotations, render_job_summary, render_problem_annotations, shelve

Command = Callable[..., Any]
FORM = re.compile(r"::(error|warning) (file=[^,:]+,line=\d+,col=\d+,)?title=[^,:]+::[^\n\r]+")


@pytest.fixture
def shelf(museum: Path) -> Shelf:
    return shelve(open_newsroom("seeds", "facts").review(date(2024, 7, 1)))


@pytest.fixture
def figure(shelf: Shelf) -> Finding:
    return next(finding for finding in shelf.run.findings if finding.kind == "figure")


def found(shelf: Shelf, *findings: Finding) -> Shelf:
    """The museum with these findings and no others."""
    return shelve(replace(shelf.run, findings=findings))


def test_a_finding_is_annotated_where_it_stands(shelf: Shelf, figure: Finding) -> None:
    assert list(render_annotations(found(shelf, figure))) == [
        "::error file=seeds/prize.txt,line=7,col=48,title=CD103 figure::"
        "visitors of the Elmswick Museum in 2023: 41000, the article says 14,000"
    ]


def test_findings_of_one_fact_are_one_annotation_that_names_the_others(shelf: Shelf, figure: Finding) -> None:
    others = [replace(figure, path=f"{n}.txt", article=str(n), fingerprint=str(n)) for n in range(20)]
    (line,) = render_annotations(found(shelf, figure, *others))
    assert "%0Aand at 20 more: seeds/0.txt:7:48, " in line
    assert line.endswith("seeds/8.txt:7:48, …")


def test_of_each_level_nine_are_shown_and_the_rest_is_counted(shelf: Shelf, figure: Finding) -> None:
    errors = [replace(figure, fact=f"a/figure/{n}", line=n + 1) for n in range(30)]
    warnings = [replace(one, severity=Severity.WARNING) for one in errors[:9]]
    lines = list(render_annotations(found(shelf, *errors, *warnings)))
    assert [line.split(" ")[0] for line in lines] == ["::error"] * 10 + ["::warning"] * 9
    assert lines[9] == "::error title=copydesk::21 more: see the log or the report"


def test_what_is_only_listed_is_not_annotated_and_fails_where_it_is_named(shelf: Shelf, figure: Finding) -> None:
    flagged = found(shelf, replace(figure, severity=Severity.WARNING))
    listed = found(shelf, replace(figure, severity=Severity.INFO))
    assert list(render_annotations(listed)) == []
    assert [line[:9] for line in render_annotations(flagged)] == ["::warning"]
    assert [line[:7] for line in render_annotations(flagged, {"figure"})] == ["::error"]


@pytest.mark.parametrize(
    "hostile",
    ["a\n::error::b", "a\r\n::stop-commands::x", "100 % %0A::warning::c", "\x1b[31mred", "a\u202eb", "x,line=1::y"],
)
def test_no_text_steers_the_runner_or_the_page(shelf: Shelf, figure: Finding, hostile: str) -> None:
    run = found(shelf, replace(figure, message=hostile, path=f"{hostile}.txt"))
    lines = list(render_annotations(run))
    assert len(lines) == 1
    assert FORM.fullmatch(lines[0])
    assert lines[0].isprintable()
    page = render_job_summary(run)
    assert len([line for line in page.splitlines() if line.startswith("|")]) == 3


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "[a](b)", "a | b | c", "**bold**", "`code`"])
def test_the_page_of_a_job_shows_text_as_it_is(shelf: Shelf, figure: Finding, text: str) -> None:
    page = render_job_summary(found(shelf, replace(figure, message=text)))
    assert text not in page
    assert text in re.sub(r"\\(.)", r"\1", page)


def test_the_page_of_a_job_has_the_counts_and_a_row_a_matter(shelf: Shelf) -> None:
    lines = render_job_summary(shelf).splitlines()
    assert lines[0] == "### copydesk: 2 fail, 0 flagged"
    assert lines[2].startswith("2 articles, ")
    assert lines[-1].startswith("| ✗ fails | CD103 figure: visitors of the Elmswick Museum in 2023: 41000, ")
    assert lines[-1].endswith("| `seeds/prize.txt:7:48` |")
    quiet = render_job_summary(found(shelf))
    assert quiet.startswith("### copydesk: nothing fails, 0 flagged")
    assert "| what |" not in quiet


def test_a_long_page_is_cut_and_says_so(shelf: Shelf, figure: Finding) -> None:
    page = render_job_summary(found(shelf, *(replace(figure, fact=f"a/figure/{n}") for n in range(80))))
    assert page.endswith("30 more: see the report\n")


def test_a_problem_is_annotated_with_its_hint() -> None:
    slip = Problem("CD002", "unknown key 'valeu'", "facts/a.yaml", 5, 5, hint="did you mean 'value'?")
    assert list(render_problem_annotations([slip])) == [
        "::error file=facts/a.yaml,line=5,col=5,title=CD002::unknown key 'valeu' (did you mean 'value'?)"
    ]


def test_the_command_annotates_and_adds_to_the_job(
    copydesk: Command, museum: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = museum / "job.md"
    job.write_text("before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(job))
    ended = copydesk("check", "--format", "github")
    assert ended.code == 1
    assert all(FORM.fullmatch(line) for line in ended.out.splitlines())
    assert job.read_text(encoding="utf-8").startswith("before\n### copydesk: 2 fail, 0 flagged\n")


def test_the_command_annotates_what_breaks_the_registry(copydesk: Command, museum: Path) -> None:
    (museum / "facts" / "museum.yaml").write_text("subject: {id: [")
    ended = copydesk("check", "--format", "github")
    assert ended.code == 2
    assert "::error file=facts/museum.yaml,line=1," in ended.out
