from __future__ import annotations

import base64
import hashlib
import re

import pytest

from copydesk.model import Run
from copydesk.report import render
from copydesk.report.style import dress, squeeze


@pytest.mark.parametrize(
    ("css", "squeezed"),
    [
        ("a { color: red; }  /* why */\n b{}", "a{color:red}"),
        ("p > b,\n.x + .x { margin: 0  1px }", "p>b{margin:0 1px}"),
        (".y:not(.x, .z) a, .x a { top: 0 }", ".y:not(.x,.z) a{top:0}"),
        (".y :focus { right: calc(-1 * (1px + 2px)) }", ".y :focus{right:calc(-1 * (1px + 2px))}"),
        ('q { quotes: "a ; b" "c" }', 'q{quotes:"a ; b" "c"}'),
        ("@media (min-width: 4rem) {\n .y { top: 0; } .x { top: 1px; }\n}", "@media (min-width:4rem){.y{top:0}}"),
        ("@media print { .x { top: 0 } } b { top: 0 }", "b{top:0}"),
    ],
)
def test_a_style_keeps_what_a_page_can_use_and_nothing_else(css: str, squeezed: str) -> None:
    assert squeeze(css, frozenset({"y"})) == squeezed


def test_all_rules_stay_where_no_classes_are_given() -> None:
    assert squeeze(".x { top: 0 }") == ".x{top:0}"


def test_classes_in_the_text_of_a_page_add_no_rule() -> None:
    assert dress("class=&#34;ladder&#34;") == dress("")
    assert ".ladder" in dress('<ol class="ladder line">').style


def test_every_page_bears_little_style_and_admits_no_other(run: Run) -> None:
    for path, page in render(run).items():
        style = re.search("<style>(.*?)</style>", page, re.S)
        assert style is not None
        assert len(style[1].encode()) < (7_000 if path.startswith("facts/") else 9_000), path
        digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
        assert f"style-src &#39;sha256-{digest}&#39;" in page
