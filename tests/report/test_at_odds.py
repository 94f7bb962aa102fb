"""An article at odds with itself, in the report: both places are marked, and each shows the other."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from copydesk.corpus import read_corpus
from copydesk.desk import run_desk
from copydesk.registry import load_registry
from copydesk.report.render import render

STORY = (
    " date 2024-05-21 Rescuers save 14 miners\n\nHOLLUM, May 20 (Vale News) -- Rescuers brought 41 miners to safety.\n"
)
FACT = (
    "subject: {id: hollum, is: place, name: Hollum}\n"
    "facts:\n  - {kind: place, qualifier: county, value: Vale, sources: [{act: Charter of 1901}]}\n"
)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    root: Path = tmp_path_factory.mktemp("at-odds")
    for name, text in (("seeds/rescue.txt", STORY), ("facts/hollum.yaml", FACT)):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    run = run_desk(read_corpus(root / "seeds"), load_registry(root / "facts"), today=date(2024, 5, 22))
    return dict(render(run))


def test_the_first_page_says_how_many_articles_are_at_odds_with_themselves(pages: dict[str, str]) -> None:
    assert "1 article at odds with itself." in pages["index.html"]


def test_the_first_page_shows_both_places(pages: dict[str, str]) -> None:
    assert "Rescuers save <mark" in pages["index.html"]
    assert '<dt>And also</dt><dd><q dir="auto">41</q>' in pages["index.html"]


def test_each_place_of_the_article_leads_to_the_other(pages: dict[str, str]) -> None:
    page = pages["articles/rescue.html"]
    for said, other in (("14", "41"), ("41", "14")):
        assert f'<dt>Says</dt><dd dir="auto">{said}</dd></div><div><dt>And also</dt><dd><q dir="auto">{other}</q>' in (
            "".join(line.strip() for line in page.splitlines())
        )
