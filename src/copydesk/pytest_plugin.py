"""The pytest plugin: the fixture ``desk``, items by article, fact file and stet, and their outcomes.

Inert until a project configures it, by the ini options ``copydesk_corpus`` and ``copydesk_facts``, or in its
``conftest.py``::

    from copydesk.settings import read_settings

    def pytest_copydesk_settings(config):
        return read_settings(config.rootpath)

A test that asks for ``desk`` may ask for ``article``, ``fact_file`` or ``stet``, and becomes one item for each.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from copydesk.checks import Desk
    from copydesk.pytest_wiring import Wiring
    from copydesk.settings import Settings

_WIRING: pytest.StashKey[Wiring] = pytest.StashKey()


class Hooks:
    """What a project may say in its ``conftest.py``."""

    @pytest.hookspec(firstresult=True)
    def pytest_copydesk_settings(self, config: pytest.Config) -> Settings | None:
        """The settings of the project; ``None`` leaves the plugin inert. May raise ``SettingsError``."""
        return None


def pytest_addhooks(pluginmanager: pytest.PytestPluginManager) -> None:
    """Let a ``conftest.py`` name the settings."""
    pluginmanager.add_hookspecs(Hooks)


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options and the ini settings, all with the prefix copydesk."""
    group = parser.getgroup("copydesk", "articles against facts")
    group.addoption(
        "--copydesk-fail-on",
        action="append",
        default=[],
        metavar="KIND",
        help="fail on these, too: near-copy, same-event, cross",
    )
    group.addoption(
        "--copydesk-against", metavar="REF|FILE", help="fail only on what is new since a commit, or a run kept as JSON"
    )
    group.addoption("--copydesk-report", metavar="DIR", help="write the HTML report there")
    group.addoption("--copydesk-today", metavar="DATE", help="judge as on this day: 2024-05-21")
    parser.addini("copydesk_corpus", "the folder of articles")
    parser.addini("copydesk_facts", "the folder of facts")
    parser.addini("copydesk_report", "the folder of the HTML report; none is written without it")
    parser.addini("copydesk_fail_on", "findings that fail although they are only flagged", type="args", default=[])
    parser.addini("copydesk_today", "the day to judge by, as 2024-05-21; today unless told")


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Wire the project's corpus and registry, if it names any."""
    given = [config.getini(f"copydesk_{name}") for name in ("corpus", "facts")]
    implementations = config.hook.pytest_copydesk_settings.get_hookimpls()
    if not any(given) and not implementations:
        return
    from copydesk.pytest_wiring import wire

    wiring = wire(config, os.environ)
    if wiring is not None:
        config.stash[_WIRING] = wiring
        config.pluginmanager.register(wiring, "copydesk-wiring")


@pytest.fixture(scope="session")
def desk(request: pytest.FixtureRequest) -> Desk:
    """The desk of this session: look-ups into one run, made at the first question."""
    wiring = request.config.stash.get(_WIRING, None)
    if wiring is None:
        pytest.fail("copydesk is not configured: name copydesk_corpus and copydesk_facts", pytrace=False)
    return wiring.desk
