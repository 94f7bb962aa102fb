"""The pages in a real Chromium: no accessibility violation, no request, no sideways scrolling.

Without Chromium these are skipped; COPYDESK_REQUIRE_BROWSER=1 makes its absence a failure.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from copydesk.model import Run
from copydesk.report import keep_mutation, write_report

from .test_mutation import score, survivor

PAGES = [
    "index.html",
    "articles.html",
    "facts.html",
    "duplicates.html",
    "coverage.html",
    "mutation.html",
    "articles/101_council_vote.html",
    "articles/103_slow_river.html",
    "facts/elmswick-hollum.level.sister-towns.html",
    "facts/elmswick-mayor.holder.ada-thornbury.html",
    "facts/river-museum.figure.visitors.html",
]


def _give_up(reason: str) -> None:
    if os.environ.get("COPYDESK_REQUIRE_BROWSER") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        _give_up("Chromium is not installed")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _give_up("playwright is not installed (pip install copydesk[browser])")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=chromium, args=["--headless", "--no-sandbox", "--disable-gpu"]
        )
        yield started
        started.close()


@pytest.fixture(scope="module")
def folder(run: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("reports")
    keep_mutation(score(run, survivor("Mayor Ada Thornbury spoke.", "Mayor Ben Hale spoke.")), made)
    return write_report(run, made).parent


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_every_page_is_accessible_quiet_and_fits(browser: Any, folder: Path, scheme: str, width: int) -> None:
    from axe_core_python.sync_playwright import Axe

    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    page = context.new_page()
    noise: list[str] = []
    requests: list[str] = []
    page.on("console", lambda message: noise.append(message.text))
    page.on("request", lambda request: requests.append(request.url))
    for name in PAGES:
        address = (folder / name).as_uri()
        requests.clear()
        page.goto(address)
        assert requests == [address]
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
        found = Axe().run(page)["violations"]
        assert [(name, v["id"], [n["target"] for n in v["nodes"]]) for v in found] == []
    context.close()
    assert noise == []


def test_the_page_works_by_keyboard(browser: Any, folder: Path) -> None:
    page = browser.new_page()
    page.goto((folder / "articles/101_council_vote.html").as_uri())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.close()


def test_a_folded_note_is_printed_open(browser: Any, folder: Path) -> None:
    page = browser.new_page()
    page.goto((folder / "articles/101_council_vote.html").as_uri())
    closed = page.locator(".note.agrees dl").first
    assert not closed.is_visible()
    page.emulate_media(media="print")
    assert closed.evaluate("node => node.getBoundingClientRect().height") > 0
    page.close()


@pytest.mark.parametrize("name", ["facts.html", "coverage.html"])
def test_folded_facts_are_printed_open(browser: Any, folder: Path, name: str) -> None:
    page = browser.new_page()
    page.goto((folder / name).as_uri())
    closed = page.locator(".kinds li").first
    assert not closed.is_visible()
    page.emulate_media(media="print")
    assert closed.evaluate("node => node.getBoundingClientRect().height") > 0
    page.close()


@pytest.mark.parametrize("width", [320, 390])
def test_the_menu_takes_one_line_on_a_phone(browser: Any, folder: Path, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto((folder / "index.html").as_uri())
    tops = page.locator("nav a").evaluate_all("links => links.map(link => link.getBoundingClientRect().top)")
    assert len(set(tops)) == 1
    page.close()
