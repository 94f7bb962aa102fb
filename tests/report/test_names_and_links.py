from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.report.safety import language_tag, visible, web_link
from copydesk.report.slugs import anchor_of, slug_of


@pytest.mark.parametrize(
    ("identity", "slug"),
    [
        ("004_261aea078445e1a4", "004_261aea078445e1a4"),
        ("elmswick-mayor/holder/ada-thornbury", "elmswick-mayor.holder.ada-thornbury"),
    ],
)
def test_a_plain_id_is_its_own_file_name(identity: str, slug: str) -> None:
    assert slug_of(identity) == slug


@pytest.mark.parametrize(
    "identity",
    ["../../etc/passwd", "/abs", "CON", "con", "nul/x", "a b", ".hidden", "-rf", "é", "", "a" * 500, "\ud800"],
)
def test_any_other_id_gets_a_hash_and_stays_in_its_folder(identity: str) -> None:
    slug = slug_of(identity)
    assert re.fullmatch(r"[a-z0-9_-]+~[0-9a-f]{12}", slug)
    assert len(slug) <= 96


def test_ids_that_differ_only_in_case_have_two_file_names() -> None:
    assert slug_of("Mill") != slug_of("mill")
    assert slug_of("a.b") != slug_of("a/b")


@given(st.text(max_size=40), st.text(max_size=40))
def test_two_ids_never_share_a_file_name(one: str, two: str) -> None:
    assert (slug_of(one) == slug_of(two)) == (one == two)
    assert re.fullmatch(r"[a-z0-9_.~-]+", slug_of(one))


def test_an_anchor_has_no_space() -> None:
    assert anchor_of("8c1a") == "f-8c1a"
    assert re.fullmatch(r"\S+", anchor_of('x" onclick="'))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u202eb", "a⟦U+202E⟧b"),
        ("a\x00b", "a⟦U+0000⟧b"),
        ("\ufeffa\u200b", "⟦U+FEFF⟧a⟦U+200B⟧"),
        ("\ud800", "⟦U+D800⟧"),
        ("tab\tand\nnewline", "tab\tand\nnewline"),
        ("Xi'an, Астана, 北京, می‌خواهم", "Xi'an, Астана, 北京, می‌خواهم"),
    ],
)
def test_what_a_reader_cannot_see_is_written_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize("url", ["https://museum.example/a?b=c", "http://museum.example", "HTTPS://museum.example/"])
def test_web_addresses_are_followed(url: str) -> None:
    assert web_link(url) == url


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//museum.example",
        "https://",
        "https://[",
        " https://museum.example",
        "https://museum.example/\u202e",
    ],
)
def test_nothing_else_is_a_link(url: str | None) -> None:
    assert web_link(url) is None


@pytest.mark.parametrize(("language", "tag"), [("en", "en"), ("zh-Hans", "zh-Hans"), ('en"><b>', "und"), ("", "und")])
def test_a_language_is_a_tag_or_undetermined(language: str, tag: str) -> None:
    assert language_tag(language) == tag
