"""A stet is added to a file, and everything that stood there stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.registry.nodes import Items, Keyed, Scalar, compose
from copydesk.registry.stet_file import NotWritableError, add_stet

ENTRY = {"article": "prize", "fact": "museum/figure/visitors", "reason": "rounded", "by": "desk", "until": "2026-06-30"}
BLOCK = """\
  - article: prize
    fact: museum/figure/visitors
    reason: rounded
    by: desk
    until: 2026-06-30
"""
BRACES = "{article: prize, fact: museum/figure/visitors, reason: rounded, by: desk, until: 2026-06-30}"


def flush(block: str) -> str:
    return "".join(line[2:] for line in block.splitlines(keepends=True))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f"stets:\n{BLOCK}"),
        ("# what stands\n", f"# what stands\nstets:\n{BLOCK}"),
        ("stets:\n", f"stets:\n{BLOCK}"),
        ("stets: # none yet\n", f"stets: # none yet\n{BLOCK}"),
        ("stets: []\n", f"stets: [{BRACES}]\n"),
        ("stets: [{article: a, reason: x}]", f"stets: [{{article: a, reason: x}}, {BRACES}]"),
        ("stets: [\n  {article: a},\n]\n", f"stets: [\n  {{article: a}},{BRACES}]\n"),
        ("stets:\n  - article: a # why\n    reason: x", f"stets:\n  - article: a # why\n    reason: x\n{BLOCK}"),
        ("stets:\n- {article: a}\n", f"stets:\n- {{article: a}}\n{flush(BLOCK)}"),
        ("stets:\n  - article: a\n\n# the end\n", f"stets:\n  - article: a\n{BLOCK}\n# the end\n"),
        (
            "stets:\n  - reason: >\n      long\n      words\n    article: a\n",
            f"stets:\n  - reason: >\n      long\n      words\n    article: a\n{BLOCK}",
        ),
        (
            "stets:\n  - article: a\n    reason: >\n      long\n      words\n",
            f"stets:\n  - article: a\n    reason: >\n      long\n      words\n{BLOCK}",
        ),
        ("stets:\r\n  - article: a\r\n", "stets:\r\n  - article: a\r\n" + BLOCK.replace("\n", "\r\n")),
    ],
)
def test_an_entry_is_put_in_after_the_last_in_the_form_of_the_file(before: str, after: str) -> None:
    assert add_stet(before, ENTRY) == after


@pytest.mark.parametrize(
    "text", ["subject: {id: a}\n", "- a\n", "a word\n", "stets: [", "stets: some\n", "stets: {a: b}\n", "stets: [}\n"]
)
def test_a_file_that_holds_something_else_is_left_alone(text: str) -> None:
    with pytest.raises(NotWritableError):
        add_stet(text, ENTRY)


@pytest.mark.parametrize("before", ["", "stets: []\n", "stets:\n  - article: a\n    reason: b # c\n"])
@given(reason=st.text(st.characters(blacklist_categories=["Cs"]), min_size=1))
def test_whatever_is_written_is_read_again(before: str, reason: str) -> None:
    root, refused = compose(add_stet(before, {**ENTRY, "reason": reason}))
    assert refused == []
    assert isinstance(root, Keyed)
    listed = root.pairs["stets"][1]
    assert isinstance(listed, Items)
    added = listed.nodes[-1]
    assert isinstance(added, Keyed)
    said = added.pairs["reason"][1]
    assert isinstance(said, Scalar)
    assert said.text == reason
