"""The plugin in a project of its own: real files, a real pytest."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from datetime import date
from importlib.metadata import entry_points
from pathlib import Path

import pytest

# Loaded here once: an extension module cannot be initialised again by the pytest inside.
import copydesk.checks
import copydesk.pytest_wiring
import copydesk.report
from copydesk.newsroom import open_newsroom
from copydesk.output import as_object, to_json

pytest_plugins = ["pytester"]

# Plugins that the tests here have no use for; hypothesis alone takes a second to load.
WITHOUT = ("-p", "no:randomly", "-p", "no:cacheprovider", "-p", "no:hypothesispytest")
EXAMPLE = Path(__file__).parent / "example"
SETTINGS = """
[pytest]
copydesk_corpus = seeds
copydesk_facts = facts
copydesk_report = reports
"""
CHECKS = """
def test_titles(article, desk):
    desk.check(article, "holder")

def test_figures(article, desk):
    desk.check(article, "figure")

def test_consistency(article, desk):
    desk.check_read(article)

def test_duplicates(article, desk):
    desk.check(article, "duplicate")
"""
REGISTRY = """
def test_registry(fact_file, desk):
    desk.check_file(fact_file)

def test_stets(stet, desk):
    desk.check_stet(stet)
"""

Project = Callable[..., pytest.RunResult]


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The museum with its checks, and pytest in it: ``project("-k", "prize")``."""
    for name in ("CI", "GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    shutil.copytree(EXAMPLE / "seeds", pytester.path / "seeds")
    shutil.copytree(EXAMPLE / "facts", pytester.path / "facts")
    pytester.makefile(".ini", pytest=SETTINGS)
    pytester.makepyfile(test_checks=CHECKS, test_registry=REGISTRY)
    installed = any(point.name == "copydesk" for point in entry_points(group="pytest11"))
    plugin = () if installed else ("-p", "copydesk.pytest_plugin")

    def run(*words: str) -> pytest.RunResult:
        return pytester.runpytest_inprocess(*plugin, *WITHOUT, *words)

    return run


def seeds(pytester: pytest.Pytester) -> Path:
    return pytester.path / "seeds"


def test_each_article_and_check_is_one_item(project: Project) -> None:
    result = project()
    result.assert_outcomes(failed=2, passed=11)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["FAILED test_checks.py::test_titles?prize? - CD101 holder: *"])


def test_a_failure_is_a_message_without_python_in_it(project: Project) -> None:
    out = project("-k", "test_figures and prize").stdout
    out.fnmatch_lines(
        [
            "CD103 figure: visitors of the Elmswick Museum in 2023: 41000, the article says 14,000",
            "  --> seeds/prize.txt:7:48",
            "7 | Visitor numbers of the Elmswick Museum reached 14,000 last year.",
            "  ::: facts/museum.yaml:3:5",
        ]
    )
    for python in ("def test_", "desk.check", "Contradiction", "Traceback", ".py:"):
        out.no_fnmatch_line(f"{python}*")


@pytest.mark.parametrize("style", ["short", "line", "native", "no"])
def test_every_style_of_traceback_shows_the_message_or_nothing(project: Project, style: str) -> None:
    project("-k", "test_figures", f"--tb={style}").stdout.no_fnmatch_line("*desk.check*")


def test_collecting_reviews_nothing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*words: object, **options: object) -> None:
        raise AssertionError("the corpus was reviewed")

    monkeypatch.setattr("copydesk.newsroom.run_desk", refuse)
    result = project("--collect-only", "-q")
    assert result.ret == 0
    result.stdout.fnmatch_lines(
        ["test_checks.py::test_figures?opening?", "test_registry.py::test_registry?museum.yaml?"]
    )


def test_the_corpus_is_reviewed_once_a_session(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = []
    review = copydesk.checks.Newsroom.review
    monkeypatch.setattr(
        "copydesk.checks.Newsroom.review", lambda self, today: runs.append(today) or review(self, today)
    )
    project("--copydesk-today=2024-07-01")
    assert [day.isoformat() for day in runs] == ["2024-07-01"]


def test_the_last_line_names_the_report(project: Project, pytester: pytest.Pytester) -> None:
    assert project().outlines[-1] == "report: reports/index.html"
    assert (pytester.path / "reports" / "index.html").is_file()
    assert project("--copydesk-report=elsewhere").outlines[-1] == "report: elsewhere/index.html"


@pytest.mark.parametrize("words", [("--collect-only",), ("-k", "nothing_of_the_kind")])
def test_no_report_is_written_where_nothing_was_checked(
    project: Project, pytester: pytest.Pytester, words: tuple[str, ...]
) -> None:
    project(*words)
    assert not (pytester.path / "reports").exists()


def test_on_github_a_run_is_annotated_and_the_job_has_a_page(
    project: Project, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(pytester.path / "job.md"))
    out = project().stdout
    out.fnmatch_lines(["::error file=seeds/prize.txt,line=5,col=21,title=CD101 holder::*"])
    assert "2 fail" in (pytester.path / "job.md").read_text(encoding="utf-8")


def test_on_github_a_broken_registry_is_annotated_at_its_line(
    project: Project, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    (pytester.path / "facts" / "museum.yaml").write_text("subject: {id: [")
    project().stdout.fnmatch_lines(["::error file=facts/museum.yaml,line=1,*title=CD002::*"])


def test_only_what_is_new_since_a_kept_run_fails(project: Project, pytester: pytest.Pytester) -> None:
    run = open_newsroom("seeds", "facts").review(date(2024, 7, 1))
    (pytester.path / "base.json").write_text(to_json(as_object(run)))
    project("--copydesk-against=base.json").assert_outcomes(passed=13)
    (seeds(pytester) / "talk.txt").write_text(
        "ELMSWICK, June 1, 2024 -- Elmswick Museum Director Ferdinand Hale spoke on Saturday.\n"
    )
    project("--copydesk-against=base.json").assert_outcomes(passed=16, failed=1)
    result = project("--copydesk-against=nowhere")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*no commit and no file 'nowhere'*"])


def make_near_copy(pytester: pytest.Pytester) -> None:
    story = (seeds(pytester) / "opening.txt").read_text()
    sentences = " ".join(
        f"Room {number} of the new wing shows {number} paintings by local hands." for number in range(20)
    )
    (seeds(pytester) / "opening.txt").write_text(f"{story}\n{sentences}\n")
    (seeds(pytester) / "prize.txt").write_text(f"{story}\n{sentences.replace('Room 7', 'The hall')}\n")


def test_what_only_resembles_is_passed_but_flagged(project: Project, pytester: pytest.Pytester) -> None:
    make_near_copy(pytester)
    result = project("-v")
    assert result.ret == 0
    result.stdout.fnmatch_lines(
        ["*test_duplicates?opening? FLAGGED*", "*= flagged =*", "seeds/opening.txt:*duplicate*"]
    )
    assert re.search(r"11 passed, 2 flagged in ", result.stdout.str())


@pytest.mark.parametrize("where", ["option", "ini"])
def test_fail_on_makes_a_flagged_item_fail(project: Project, pytester: pytest.Pytester, where: str) -> None:
    make_near_copy(pytester)
    if where == "ini":
        pytester.makefile(".ini", pytest=f"{SETTINGS}copydesk_fail_on = duplicate\n")
    result = project(*(["--copydesk-fail-on=duplicate"] if where == "option" else []))
    result.assert_outcomes(failed=2, passed=11)


def test_a_broken_registry_fails_file_by_file_and_no_article_is_green(
    project: Project, pytester: pytest.Pytester
) -> None:
    file = pytester.path / "facts" / "museum.yaml"
    file.write_text(file.read_text().replace("value: 41000", "valeu: 41000"))
    result = project()
    assert re.search(r"1 failed, 4 passed, 8 unjudged in ", result.stdout.str())
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["*_ test_registry?museum.yaml? _*", "*did you mean 'value'?", "*= unjudged =*"])
    assert result.stdout.str().count("not checked, the registry is broken: facts/museum.yaml:3:") == 1
    assert "ERROR at setup" not in result.stdout.str()
    alone = project("-k", "test_titles")
    assert alone.ret == pytest.ExitCode.TESTS_FAILED
    alone.stdout.fnmatch_lines(["not checked, the registry is broken: facts/museum.yaml:3:*"])
    result = project("-k", "test_titles or museum", "--junitxml=out.xml")
    assert 'errors="2"' in (pytester.path / "out.xml").read_text()
    assert result.outlines[-1] == "no report: correct the registry first"


@pytest.mark.parametrize("suffix", ["txt", "yaml"])
def test_an_empty_corpus_or_registry_is_a_usage_error(project: Project, pytester: pytest.Pytester, suffix: str) -> None:
    for file in pytester.path.rglob(f"*.{suffix}"):
        file.unlink()
    result = project()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: the * holds no *"])


def test_an_unreadable_article_fails_once_and_its_other_checks_are_skipped(
    project: Project, pytester: pytest.Pytester
) -> None:
    (seeds(pytester) / "latin.txt").write_bytes(b"caf\xe9")
    result = project("-k", "latin")
    result.assert_outcomes(failed=1, skipped=3)
    result.stdout.fnmatch_lines(["error CD003: *", "*--> seeds/latin.txt:1:4"])


def test_an_undated_article_is_flagged(project: Project, pytester: pytest.Pytester) -> None:
    (seeds(pytester) / "note.txt").write_text("The museum is open.\n")
    project("-k", "test_consistency and note").stdout.fnmatch_lines(
        ["note carries no date and is judged by its explicit dates only", "*1 flagged*"]
    )


def test_a_report_among_the_articles_is_a_usage_error(project: Project, pytester: pytest.Pytester) -> None:
    result = project("--copydesk-report=seeds/pages")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*the report cannot be written to seeds/pages: it lies inside seeds*"])
    assert not (seeds(pytester) / "pages").exists()


def test_a_crash_is_a_failure_that_names_the_article(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("copydesk.desk.happenings_in", lambda reading: 1 / 0)
    result = project("-k", "test_consistency")
    result.assert_outcomes(failed=2)
    result.stdout.fnmatch_lines(["error CD000: *ZeroDivisionError*"])


def test_a_quote_that_no_article_bears_out_fails_its_file(project: Project, pytester: pytest.Pytester) -> None:
    story = seeds(pytester) / "opening.txt"
    story.write_text(story.read_text().replace("reached 41,000", "were 41,000"))
    result = project("-k", "test_registry")
    result.assert_outcomes(failed=1, passed=4)
    result.stdout.fnmatch_lines(["error CD027: opening does not say*"])


def test_a_stet_that_settles_nothing_fails_by_name(project: Project, pytester: pytest.Pytester) -> None:
    (pytester.path / "facts" / "stet.yaml").write_text(
        "stets: [{article: opening, fact: elmswick-museum/figure/visitors, "
        "reason: The Courier rounds, by: The desk, until: 2030-01-01}]\n"
    )
    result = project("-k", "test_stets", "--copydesk-today=2024-07-01")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*test_stets?opening-elmswick-museum/figure/visitors?*", "*--> facts/stet.yaml:1:*"])


def test_a_stet_is_shown_with_its_reason_and_its_article_passes(project: Project, pytester: pytest.Pytester) -> None:
    (pytester.path / "facts" / "stet.yaml").write_text(
        "stets: [{article: prize, fact: elmswick-museum/figure/visitors, "
        "reason: The Courier rounds, by: The desk, until: 2030-01-01}]\n"
    )
    result = project("-k", "test_stets or test_figures", "-v", "--copydesk-today=2024-07-01")
    assert result.ret == 0
    result.stdout.fnmatch_lines(["*test_stets?prize-elmswick-museum/figure/visitors? STET prize, *"])
    result.stdout.fnmatch_lines(
        ["prize, elmswick-museum/figure/visitors: The Courier rounds (The desk, until 2030-01-01)"]
    )
    assert re.search(r"2 passed, \d+ deselected, 1 stet in ", result.stdout.str())


def test_without_stets_no_item_stands_for_them(project: Project) -> None:
    project("-k", "test_stets").assert_outcomes()


def test_a_name_that_k_does_not_accept_is_made_a_word(project: Project, pytester: pytest.Pytester) -> None:
    (seeds(pytester) / "a b=é, #1.txt").write_text("May 2, 2024\n\nThe museum is open.\n")
    lines = project("--collect-only", "-q", "-k", "test_titles").outlines
    names = [match[1] for line in lines if (match := re.search(r"test_titles\[(.+)\]", line))]
    assert len(names) == 3
    assert all(re.fullmatch(r"[\w./-]+", name, re.ASCII) for name in names)


@pytest.mark.parametrize("words", [("-n", "2"), ("-n", "2", "--dist", "loadfile")])
def test_workers_come_to_the_same_result(project: Project, pytester: pytest.Pytester, words: tuple[str, ...]) -> None:
    pytest.importorskip("xdist")
    make_near_copy(pytester)
    result = project(*words)
    assert re.search(r"11 passed, 2 flagged in ", result.stdout.str())
    assert result.outlines[-1] == "report: reports/index.html"


def test_workers_are_not_started_for_an_empty_corpus(project: Project, pytester: pytest.Pytester) -> None:
    pytest.importorskip("xdist")
    for file in seeds(pytester).iterdir():
        file.unlink()
    assert project("-n", "2").ret == pytest.ExitCode.USAGE_ERROR


def test_properties_reach_the_file_of_junit(project: Project, pytester: pytest.Pytester) -> None:
    make_near_copy(pytester)
    project("--junitxml=out.xml")
    written = (pytester.path / "out.xml").read_text()
    assert '<property name="copydesk_article" value="opening" />' in written
    assert '<property name="copydesk_flagged" value="seeds/opening.txt:' in written


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--copydesk-today=2024",), "2024-05-21"),
        (("--copydesk-fail-on=near-cpoy",), "did you mean 'near-copy'?"),
    ],
)
def test_a_wrong_option_is_a_usage_error(project: Project, words: tuple[str, ...], said: str) -> None:
    result = project(*words)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert said in result.stderr.str()


CONFTEST = """
import pytest
from copydesk.settings import read_settings

@pytest.hookimpl(optionalhook=True)
def pytest_copydesk_settings(config):
    return read_settings(config.rootpath)
"""


def test_a_conftest_may_name_the_settings(project: Project, pytester: pytest.Pytester) -> None:
    pytester.makefile(".ini", pytest="[pytest]\n")
    pytester.makeconftest(CONFTEST)
    pytester.makefile(".toml", pyproject='[tool.copydesk]\nreport = "out"\n')
    result = project()
    result.assert_outcomes(failed=2, passed=11)
    assert result.outlines[-1] == "report: out/index.html"


def test_slips_in_the_settings_are_a_usage_error_with_their_line(project: Project, pytester: pytest.Pytester) -> None:
    pytester.makefile(".ini", pytest="[pytest]\n")
    pytester.makeconftest(CONFTEST)
    pytester.makefile(".toml", pyproject='[tool.copydesk]\nfatcs = "facts"\n')
    result = project()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*unknown setting 'fatcs'", "*pyproject.toml:2:1", "*did you mean 'facts'?"])


def test_where_nothing_is_configured_the_plugin_is_inert(project: Project, pytester: pytest.Pytester) -> None:
    pytester.makefile(".ini", pytest="[pytest]\n")
    for file in pytester.path.glob("test_*.py"):
        file.unlink()
    pytester.makepyfile(
        test_other="""
        import pytest

        @pytest.fixture(params=[1, 2])
        def article(request):
            return request.param

        def test_article(article):
            assert article

        def test_desk(desk):
            pass
        """
    )
    result = project()
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*copydesk is not configured: name copydesk_corpus and copydesk_facts"])
    assert not (pytester.path / "reports").exists()


def test_articles_that_disagree_are_flagged_at_both_and_fail_where_asked(project: Project, pytester: pytest.Pytester):
    (pytester.path / "test_checks.py").write_text(
        "def test_consistency(article, desk):\n    desk.check(article, 'self', 'cross')\n", encoding="utf-8"
    )
    for name, visitors in (("quay", "14,000"), ("ships", "41,000")):
        story = f" date 2031-05-20 News\n\nElmswick Museum drew {visitors} visitors in 2017.\n"
        (seeds(pytester) / f"{name}.txt").write_text(story, encoding="utf-8")
    result = project("test_checks.py")
    assert result.ret == pytest.ExitCode.OK
    result.stdout.fnmatch_lines(["*2 flagged*"])
    result = project("test_checks.py", "--copydesk-fail-on=cross")
    result.assert_outcomes(failed=2, passed=2)
