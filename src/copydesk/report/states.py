"""The states that a mark may be in, each told by word, glyph, underline and colour together."""

from __future__ import annotations

from enum import StrEnum

from copydesk.model import Finding


class State(StrEnum):
    """How a stretch of text stands to the registry, the gravest first. The value is its CSS class."""

    CONTRADICTS = "contradicts"
    UNCLEAR = "unclear"
    STET = "stet"
    UNCOVERED = "uncovered"
    AGREES = "agrees"

    @property
    def glyph(self) -> str:
        """A sign that tells the state without colour."""
        return _GLYPHS[self]

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return _RANKS[self]


_GLYPHS = {
    State.CONTRADICTS: "✗",
    State.UNCLEAR: "?",
    State.STET: "◊",
    State.UNCOVERED: "○",
    State.AGREES: "✓",
}
_RANKS = {state: rank for rank, state in enumerate(State)}

DUPLICATE_WORDS = {
    "copy": "copy",
    "near-copy": "near-copy",
    "overlap": "overlap",
    "same-event": "same event",
}


def state_of(verdict: str, stet: bool = False) -> State:
    """The state of a verdict; what an editor let stand is ``STET``, a verdict not known here ``UNCLEAR``."""
    if stet:
        return State.STET
    try:
        return State(verdict)
    except ValueError:
        return State.UNCLEAR


def is_pair(finding: Finding) -> bool:
    """Whether a finding is about two articles that tell one thing, rather than about a claim."""
    return finding.kind == "duplicate"
