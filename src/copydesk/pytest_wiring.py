"""The hooks of a configured project: which items there are, how they end, and where the report is."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from _pytest._code.code import ReprEntryNative, ReprExceptionInfo, ReprFileLocation, ReprTraceback
from _pytest.compat import NOTSET

from copydesk.checks import Contradiction, Desk, RegistryBroken
from copydesk.history import NoHistoryError, read_earlier
from copydesk.model import Severity, Stet
from copydesk.newsroom import NothingToCheckError, open_newsroom
from copydesk.outcome import FAIL_ON, Outcome
from copydesk.output import (
    add_to_job,
    render_annotations,
    render_job_summary,
    render_problem_annotations,
    shelve,
)
from copydesk.patterns import re
from copydesk.problems import did_you_mean, render_problem
from copydesk.settings import Settings, SettingsError, clash_of_report, judging_day

_FLAGGED, _STET, _ITEM = "copydesk_flagged", "copydesk_stands", "copydesk"
_UNJUDGED = "copydesk_unjudged"
_PROPERTIES = {Outcome.FLAGGED: _FLAGGED, Outcome.STET: _STET}
_SECTIONS = (("flagged", _FLAGGED, "yellow"), ("stet", _STET, "cyan"), ("unjudged", _UNJUDGED, "red"))
_ODD = re.compile(r"[^A-Za-z0-9_./-]+")


def wire(config: pytest.Config, environ: Mapping[str, str]) -> Wiring | None:
    """The wiring of a project: command line before ini options before ``conftest.py``.

    Raises ``pytest.UsageError`` for settings that cannot be read.
    """
    try:
        settings: Settings | None = config.hook.pytest_copydesk_settings(config=config)
    except SettingsError as error:
        raise pytest.UsageError("\n".join(map(render_problem, error.problems))) from None
    ini = {name: config.getini(f"copydesk_{name}") for name in ("corpus", "facts", "report", "fail_on")}
    said = {name: value for name, value in ini.items() if value}
    if settings is None and not said:
        return None
    settings = Settings() if settings is None else settings
    report = config.getoption("copydesk_report")
    fail_on = config.getoption("copydesk_fail_on")
    if report:
        said["report"] = report
    said["fail_on"] = [
        *(said.get("fail_on") or settings.fail_on),
        *(word for option in fail_on for word in option.replace(",", " ").split()),
    ]
    for word in said["fail_on"]:
        if word not in FAIL_ON:
            raise pytest.UsageError(f"--copydesk-fail-on: {did_you_mean(word, FAIL_ON) or f'there is no {word!r}'}")
    settings = settings.model_copy(update=said)
    if settings.report is not None:
        clash = clash_of_report(settings.report, settings.corpus, settings.facts, config.rootpath)
        if clash is not None:
            raise pytest.UsageError(f"{clash}; name a folder of its own, such as reports")
    return Wiring(config, settings, _today(config, environ), environ)


class Wiring:
    """One project in one session; registered as a plugin, so that its hooks exist only where it is configured."""

    def __init__(self, config: pytest.Config, settings: Settings, today: date, environ: Mapping[str, str]) -> None:
        self.config = config
        self.settings = settings
        self.today = today
        self.environ = environ
        self.refusal: NothingToCheckError | None = None
        self.checked = False

    @cached_property
    def desk(self) -> Desk:
        """The desk over the project's folders. Raises ``NothingToCheckError``."""
        corpus, facts, root = self.settings.corpus, self.settings.facts, self.config.rootpath
        newsroom = open_newsroom(corpus, facts, root)
        against = self.config.getoption("copydesk_against")
        try:
            earlier = None if against is None else read_earlier(against, corpus, facts, self.today, root)
        except NoHistoryError as error:
            raise NothingToCheckError(f"--copydesk-against: {error}", error.hint) from None
        return Desk(newsroom, self.today, self.settings.fail_on, earlier)

    def pytest_sessionstart(self) -> None:
        """With xdist the controller collects nothing: it looks here whether there is anything to check."""
        if self.config.pluginmanager.hasplugin("dsession"):
            try:
                _ = self.desk
            except NothingToCheckError as error:
                raise pytest.UsageError(str(error)) from None

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """One item for each article, fact file or stet that a test with ``desk`` asks for."""
        if "desk" not in metafunc.fixturenames:
            return
        for name in ("article", "fact_file", "stet"):
            if name in metafunc.fixturenames:
                values = self._values(name)
                metafunc.parametrize(name, values, ids=[_id_of(name, value, self.settings.facts) for value in values])

    def _values(self, name: str) -> Sequence[Any]:
        try:
            desk = self.desk
        except NothingToCheckError as error:
            self.refusal = error
            return ()
        if name == "article":
            return desk.articles
        registry = desk.newsroom.loaded.registry
        return registry.files if name == "fact_file" else registry.stets

    @pytest.hookimpl(wrapper=True)
    def pytest_pycollect_makeitem(self) -> Generator[None, object, object]:
        """A project without stets has no item for them; pytest would show one as skipped."""
        made = yield
        if not isinstance(made, list):
            return made
        return [item for item in made if not (_is_ours(item) and _is_empty(item))]

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self) -> None:
        """An empty corpus or registry is refused."""
        if self.refusal is not None:
            raise pytest.UsageError(str(self.refusal))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """No article is judged by a broken registry: its items are errors, never green."""
        __tracebackhide__ = True
        if _is_ours(item) and "fact_file" not in _parameters(item):
            try:
                self.desk.require_registry()
            except RegistryBroken as broken:
                item.user_properties.append((_UNJUDGED, str(broken)))
                raise

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None, object, object]:
        """What a check remarks becomes a property of its item, in JUnit's file as well."""
        if not _is_ours(item):
            return (yield)
        item.user_properties += [(f"{_ITEM}_{name}", _plain(value)) for name, value in _parameters(item).items()]
        self.desk.remarks.clear()
        try:
            return (yield)
        finally:
            item.user_properties += [(_PROPERTIES[outcome], words) for outcome, words in self.desk.remarks]

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """A contradiction is shown as its message, without Python in it."""
        report = yield
        error = None if call.excinfo is None else call.excinfo.value
        if isinstance(error, Contradiction | RegistryBroken):
            path, line = error.place
            crash = ReprFileLocation(path, line, str(error).partition("\n")[0])
            entry = ReprEntryNative([f"{error}\n"])
            report.longrepr = ReprExceptionInfo(
                reprcrash=crash, reprtraceback=ReprTraceback([entry], None, style="native")
            )
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Remember that articles were checked, in the controller of xdist as well."""
        self.checked = self.checked or any(name.startswith(_ITEM) for name, _ in report.user_properties)

    def pytest_report_teststatus(
        self, report: pytest.TestReport
    ) -> tuple[str, str, tuple[str, dict[str, bool]]] | None:
        """Passed, but shown: FLAGGED, or STET with its reason. An error, but told once for all: UNJUDGED."""
        if report.when == "setup" and report.failed and any(name == _UNJUDGED for name, _ in report.user_properties):
            return "unjudged", "E", ("UNJUDGED", {"red": True})
        if report.when != "call" or not report.passed:
            return None
        said: dict[str, str] = {name: str(words) for name, words in reversed(report.user_properties)}
        if _FLAGGED in said:
            return "flagged", "w", ("FLAGGED", {"yellow": True})
        if _STET in said:
            return "stet", "t", (f"STET {said[_STET]}", {"cyan": True})
        return None

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """What was flagged, what stands and why nothing was judged, a line each."""
        for status, name, colour in _SECTIONS:
            reports = terminalreporter.stats.get(status, [])
            if reports:
                terminalreporter.section(status, "=", **{colour: True})
            lines = [str(words) for one in reports for key, words in one.user_properties if key == name]
            for line in dict.fromkeys(lines):
                terminalreporter.write_line(line)
        if self.environ.get("GITHUB_ACTIONS") == "true" and self.checked:
            self._annotate(terminalreporter)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Generator[None, object, object]:
        """Write the report once, and name it after everything that pytest says."""
        result = yield
        is_worker = hasattr(self.config, "workerinput")
        if self.checked and not is_worker and self.settings.report is not None:
            terminal = self.config.pluginmanager.get_plugin("terminalreporter")
            try:
                line = self._write_report(Path(self.settings.report))
            except OSError as error:
                line = f"the report cannot be written: {error}"
                session.exitstatus = pytest.ExitCode.USAGE_ERROR
            if terminal is not None:
                terminal.write_line(line)
        return result

    def _annotate(self, terminal: pytest.TerminalReporter) -> None:
        """The run as GitHub shows it: at the lines of the change, and on the job's page."""
        loaded = self.desk.newsroom.loaded
        if loaded.broken:
            lines = render_problem_annotations(p for p in loaded.problems if p.severity is Severity.ERROR)
        else:
            shelf = shelve(self.desk.run)
            lines = render_annotations(shelf, self.settings.fail_on)
            add_to_job(render_job_summary(shelf, self.settings.fail_on), self.environ)
        for line in lines:
            terminal.write_line(line)

    def _write_report(self, folder: Path) -> str:
        from copydesk.report import write_report

        if self.desk.newsroom.loaded.broken:
            return "no report: correct the registry first"
        write_report(self.desk.run, self.config.rootpath / folder)
        return f"report: {(folder / 'index.html').as_posix()}"


def _today(config: pytest.Config, environ: Mapping[str, str]) -> date:
    word = config.getoption("copydesk_today") or config.getini("copydesk_today")
    try:
        return date.fromisoformat(word) if word else judging_day(environ)
    except ValueError:
        raise pytest.UsageError(f"--copydesk-today: {word!r} is no day; write it as 2024-05-21") from None


def _plain(value: object) -> str:
    return str(value.location) if isinstance(value, Stet) else str(value)


def _parameters(item: pytest.Item) -> Mapping[str, object]:
    callspec = getattr(item, "callspec", None)
    return {} if callspec is None else callspec.params


def _is_ours(item: pytest.Item) -> bool:
    return "desk" in getattr(item, "fixturenames", ())


def _is_empty(item: pytest.Item) -> bool:
    """Whether the item stands for a list without members, which pytest would show as skipped."""
    return any(value is NOTSET for value in _parameters(item).values())


def _id_of(name: str, value: Any, facts: str) -> str:
    """A word that ``-k`` accepts; what has to be changed for that keeps its difference in a hash."""
    if name == "article":
        return _word(str(value))
    if name == "fact_file":
        path = PurePosixPath(str(value))
        return _word((path.relative_to(facts) if path.is_relative_to(facts) else path).as_posix())
    return _word("-".join(str(part) for part in (value.article, value.fact, value.cluster, value.quote) if part))


def _word(text: str) -> str:
    word = _ODD.sub("-", text)
    return word if word == text else f"{word.strip('-')}-{hashlib.sha256(text.encode()).hexdigest()[:6]}"
