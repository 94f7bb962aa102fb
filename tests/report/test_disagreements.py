"""Articles that disagree, in the report: both quotes side by side on the first page, each page leading to the other."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from copydesk.corpus import read_corpus
from copydesk.desk import run_desk
from copydesk.registry import load_registry
from copydesk.report.render import render

FACTS = {
    "museum": "subject: {id: elmswick-museum, is: body, name: Elmswick Museum}\nfacts:\n"
    "  - {kind: figure, metric: visitors, value: 9000, period: 1999, sources: [{act: Report of 1999}]}\n",
    "metrics": "metrics: [{name: visitors, phrases: [visitors]}]\n",
}
STORY = " date 2024-05-{} {}\n\nThe Elmswick Museum drew {} visitors in 2023.\n"
TOLD = [("20", "Quay wing planned", "14,000"), ("21", "Ship models move", "41,000"), ("22", "Tax is cut", "14,000")]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    root: Path = tmp_path_factory.mktemp("disagree")
    (root / "facts").mkdir()
    (root / "seeds").mkdir()
    for name, text in FACTS.items():
        (root / "facts" / f"{name}.yaml").write_text(text, encoding="utf-8")
    for number, row in enumerate(TOLD):
        (root / "seeds" / f"{number}.txt").write_text(STORY.format(*row), encoding="utf-8")
    run = run_desk(read_corpus(root / "seeds"), load_registry(root / "facts"), today=date(2024, 5, 23))
    return {path: " ".join(page.split()) for path, page in render(run).items()}


def test_the_first_page_counts_them_apart_from_contradictions(pages: dict[str, str]) -> None:
    assert "No contradiction; 1 disagreement between articles" in pages["index.html"]
    assert 'id="contradictions"' not in pages["index.html"]


def test_the_first_page_shows_both_quotes_and_how_many_say_which(pages: dict[str, str]) -> None:
    page = pages["index.html"]
    asked = "Visitors of the Elmswick Museum in 2023: one article says 14,000, another 41,000"
    assert asked in page
    assert 'drew <mark class="contradicts">14,000</mark> visitors in 2023.' in page
    assert 'drew <mark class="contradicts">41,000</mark> visitors in 2023.' in page
    assert "2 articles say 14,000, 1 article says 41,000; the registry is silent" in page


def test_each_article_shows_the_other(pages: dict[str, str]) -> None:
    for page, other in (("articles/0.html", "“41,000” Ship models move"), ("articles/1.html", "“14,000” Quay wing")):
        quote, title = other.split("” ")
        assert f'<dt>Elsewhere</dt><dd><q dir="auto">{quote[1:]}</q>' in pages[page]
        assert title in pages[page]
    assert "Elsewhere" not in pages["articles/2.html"]
