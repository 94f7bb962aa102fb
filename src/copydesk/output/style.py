"""Colours on a terminal that wants them, and signs that its encoding has.

NO_COLOR (https://no-color.org) wins over FORCE_COLOR (https://force-color.org); a dumb terminal has none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TextIO

_CODES = {"error": "1;31", "warning": "1;33", "info": "1;36", "quiet": "2", "good": "32", "strong": "1"}
_ASCII = str.maketrans({"…": ".", "✗": "x", "✓": "v", "○": "o", "◊": "~", "⟦": "[", "⟧": "]", "→": ">", "·": "-"})


@dataclass(frozen=True, slots=True)
class Style:
    """How text is painted. ``Style()`` paints nothing."""

    colour: bool = False
    ascii: bool = False

    def paint(self, text: str, role: str) -> str:
        """The text in the colour of a role: error, warning, info, quiet, good or strong."""
        return f"\x1b[{_CODES[role]}m{text}\x1b[0m" if self.colour and text else text

    def fit(self, text: str) -> str:
        """The text with signs that the encoding has; each takes one cell as before."""
        return text.translate(_ASCII).encode("ascii", "backslashreplace").decode() if self.ascii else text


PLAIN = Style()


def style_for(stream: TextIO, environ: Mapping[str, str]) -> Style:
    """The style of a stream: coloured on a terminal, plain in a file or a pipe."""
    encoding = (getattr(stream, "encoding", None) or "ascii").lower().replace("-", "").replace("_", "")
    return Style(_wants_colour(stream, environ), not encoding.startswith("utf"))


def _wants_colour(stream: TextIO, environ: Mapping[str, str]) -> bool:
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return True
    return environ.get("TERM") != "dumb" and stream.isatty()
