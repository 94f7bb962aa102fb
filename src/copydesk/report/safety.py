"""What keeps hostile text harmless in a page: invisible characters shown, and only web links followed."""

from __future__ import annotations

from urllib.parse import urlsplit

from copydesk.patterns import re

# C0 and C1 controls but tab and newlines, bidi controls (UAX #9), zero-width and tag characters, half
# surrogates (a file name may hold them), noncharacters. Zero-width joiners stay: Persian and emoji need them.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff0-\ufffb"
    "\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def visible(text: str) -> str:
    """The text with each control that a reader cannot see written out: U+202E becomes "⟦U+202E⟧"."""
    if text.isascii() and text.isprintable():
        return text
    return _INVISIBLE.sub(lambda match: f"⟦U+{ord(match[0]):04X}⟧", text)


def web_link(url: str | None) -> str | None:
    """The address where it is an absolute http or https one, else ``None``: never ``javascript:``."""
    if url is None or any(c.isspace() or not c.isprintable() for c in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme.lower() in ("http", "https") and parts.hostname else None


def language_tag(language: str) -> str:
    """A tag that ``lang`` may hold (BCP 47 in shape), ``und`` for anything else."""
    return language if _LANGUAGE.fullmatch(language) else "und"
