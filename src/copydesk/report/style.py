"""The style that a page bears within itself: without white space, and only the rules that the page can use.

A report has a page for every fact, and each page stands alone, so that what one of them bears counts
six hundred times.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from markupsafe import Markup

from copydesk.patterns import re

_COMMENT = re.compile(r"/\*.*?\*/", re.S)
# A rule, or an at-rule with the rules in it. Our style has no brace within a string.
_RULE = re.compile(r"\s*([^{}]+)\{((?:[^{}]*\{[^{}]*\})+\s*|[^{}]*)\}")
_STRING_OR_GAP = re.compile(r'("[^"]*")|\s*([;,])\s*|(:)\s+|(\s)\s*')
_COMBINATOR = re.compile(r"\s*([>+])\s*")
_BETWEEN_SELECTORS = re.compile(r",(?![^(]*\))")
_IN_PARENTHESES = re.compile(r"\([^)]*\)")
_CLASS = re.compile(r"\.([A-Za-z][\w-]*)")
_CLASSES = re.compile(r'\bclass="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Dress:
    """A style, and the content security policy that lets nothing but this style into the page."""

    style: Markup
    policy: str


def dress(body: str) -> Dress:
    """The style for a page with this body; pages of the same classes wear the same."""
    return _cut(frozenset(word for found in _CLASSES.findall(body) for word in found.split()))


def squeeze(css: str, classes: frozenset[str] | None = None) -> str:
    """A style without comments and white space, of these classes only where they are given.

    >>> squeeze("p > b, .late { color: red; margin: 0 1px }", frozenset())
    'p>b{color:red;margin:0 1px}'
    """
    return "".join(_rules(_COMMENT.sub("", css), classes))


def _rules(css: str, classes: frozenset[str] | None) -> Iterator[str]:
    for rule in _RULE.finditer(css):
        head, body = rule[1].strip(), rule[2]
        if head.startswith("@"):
            inner = squeeze(body, classes)
        else:
            selectors = [_COMBINATOR.sub(r"\1", selector.strip()) for selector in _BETWEEN_SELECTORS.split(head)]
            head = ",".join(selector for selector in selectors if _is_used(selector, classes))
            inner = _tighten(body).strip("; ") if head else ""
        if inner:
            yield f"{_tighten(head)}{{{inner}}}"


def _is_used(selector: str, classes: frozenset[str] | None) -> bool:
    return classes is None or classes.issuperset(_CLASS.findall(_IN_PARENTHESES.sub("", selector)))


def _tighten(css: str) -> str:
    return _STRING_OR_GAP.sub(lambda gap: gap[1] or gap[2] or gap[3] or " ", css.strip())


@cache
def _cut(classes: frozenset[str]) -> Dress:
    style = squeeze(_sheet(), classes)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    # Ours, and checked by its hash: the only text that is not escaped.
    return Dress(Markup(style), policy)


@cache
def _sheet() -> str:
    return (files("copydesk.report") / "templates" / "style.css").read_text(encoding="utf-8")
