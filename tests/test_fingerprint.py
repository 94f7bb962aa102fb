"""A finding keeps its name as long as it says the same."""

from __future__ import annotations

from itertools import combinations

from copydesk.fingerprint import fingerprint


def test_a_fingerprint_is_sixteen_hexadecimal_digits_and_stable():
    assert fingerprint("CD301", None, "a", "b", "") == fingerprint("CD301", None, "a", "b", "")
    assert len(fingerprint("CD301", None, "a", "b", "")) == 16
    int(fingerprint("CD301", None, "a", "b", ""), 16)


def test_each_field_counts_and_fields_do_not_run_together():
    fields = [
        ("CD301", None, "a", "b", ""),
        ("CD302", None, "a", "b", ""),
        ("CD301", "f", "a", "b", ""),
        ("CD301", None, "ab", "", ""),
        ("CD301", None, "a", "", "b"),
    ]
    assert all(fingerprint(*one) != fingerprint(*two) for one, two in combinations(fields, 2))


def test_text_that_no_encoding_allows_has_a_fingerprint_too():
    assert fingerprint("CD301", None, "a\udcff", "b", "")
