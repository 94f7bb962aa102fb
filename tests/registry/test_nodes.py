from __future__ import annotations

import pytest

from copydesk.registry.nodes import Items, Keyed, Scalar, compose


def test_every_scalar_stays_text() -> None:
    root, refused = compose("{code: NO, number: 010, day: 2024-02-06, flag: yes, nothing: , time: 12:30:45}")
    assert not refused
    assert isinstance(root, Keyed)
    texts = {key: value.text for key, (_, value) in root.pairs.items() if isinstance(value, Scalar)}
    assert texts == {
        "code": "NO",
        "number": "010",
        "day": "2024-02-06",
        "flag": "yes",
        "nothing": "",
        "time": "12:30:45",
    }


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_offsets_count_code_points_of_the_text(newline: str) -> None:
    text = newline.join(("é: 1", "😀: [x, 'y z']", "# a comment", "k: v"))
    root, _ = compose(text)
    assert isinstance(root, Keyed)
    items = root.pairs["😀"][1]
    assert isinstance(items, Items)
    assert [text[node.start : node.end] for node in items.nodes] == ["x", "'y z'"]
    key, value = root.pairs["k"]
    assert (text[key.start : key.end], text[value.start : value.end]) == ("k", "v")


@pytest.mark.parametrize(
    ("text", "said", "at"),
    [
        ("a: &x 1", "anchors", 3),
        ("a: *x", "aliases", 3),
        ("a: !!str 1", "tags", 3),
        ("a: ! 1", "tags", 3),
        ("a: !x [1]", "tags", 3),
        ("a: &x {b: c}", "anchors", 3),
        ("a: 1\na: 2", "written twice", 5),
        ("<<: *base", "aliases", 4),
        ("a: 1\n---\nb: 2", "second", 5),
        ("[a]: b", "a key is a word", 0),
        ("a:\n\tb: c", "a tab", 3),
        ("a: 1\n\tb: c", "a tab", 5),
        ("a: @x", "may not begin with '@'", 3),
        ("a: `x`", "may not begin with '`'", 3),
        ("a: b: c", "a key where none may stand", 4),
        ("{a: 'x' y}", "',' or '}'", 8),
        ("a: 'x", "never closed", 3),
        ("a: \x00", "does not allow", 3),
        ("a: 1\n- b", "no key where one is due", 5),
    ],
)
def test_what_a_registry_may_not_contain_is_refused_with_its_place(text: str, said: str, at: int) -> None:
    _, refused = compose(text)
    assert len(refused) == 1
    assert said in refused[0].slip.message
    assert refused[0].start == at


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
@pytest.mark.parametrize("times", [50, 200_000])
def test_deep_nesting_is_refused_and_not_followed(opening: str, times: int) -> None:
    root, refused = compose(opening * times)
    assert root is None
    assert len(refused) == 1
    assert "deep" in refused[0].slip.message


def test_all_refusals_of_a_file_are_told_in_one_pass() -> None:
    _, refused = compose("a: &x 1\nb: *x\nc: !t 2\nc: 3\nd: {e: 1, e: 2, e: 3}\n")
    assert len(refused) == 5


@pytest.mark.parametrize("text", ["", "# nothing but a comment\n", "---\n", "\n\n"])
def test_an_empty_file_has_no_root_and_nothing_refused(text: str) -> None:
    root, refused = compose(text)
    assert not refused
    assert root is None
