"""Irregular verbs that news uses of quantities, and the endings by which verbs become nouns."""

from __future__ import annotations

from typing import Final

IRREGULAR_VERBS: Final[dict[str, tuple[str, ...]]] = {
    "spend": ("spent",),
    "sell": ("sold",),
    "build": ("built",),
    "make": ("made",),
    "lend": ("lent",),
    "hold": ("held",),
    "win": ("won",),
    "lose": ("lost",),
    "teach": ("taught",),
    "buy": ("bought",),
    "grow": ("grew", "grown"),
    "give": ("gave", "given"),
    "draw": ("drew", "drawn"),
    "pay": ("paid",),
    "catch": ("caught",),
}

# Suffix of a noun, and what its verb ends in instead; the longer first.
NOMINAL_SUFFIXES: Final[tuple[tuple[str, str], ...]] = (
    ("eries", "er"),
    ("ery", "er"),
    ("ments", ""),
    ("ment", ""),
    ("ances", ""),
    ("ance", ""),
    ("ductions", "duce"),
    ("duction", "duce"),
    ("ations", "ate"),
    ("ation", "ate"),
    ("ings", ""),
    ("ing", ""),
    ("ees", ""),
    ("ee", ""),
)
