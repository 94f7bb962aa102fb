"""Which corpus, registry and report the checks of this repository use: those of [tool.copydesk]."""

from __future__ import annotations

import pytest

from copydesk.settings import Settings, read_settings


@pytest.hookimpl(optionalhook=True)
def pytest_copydesk_settings(config: pytest.Config) -> Settings | None:
    """What ``pyproject.toml`` says."""
    return read_settings(config.rootpath)
