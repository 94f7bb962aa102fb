"""Values as somebody would type them into the registry: what could read as anything but itself is quoted."""

from __future__ import annotations

import json
from dataclasses import replace

from copydesk.model import Period, Quantity, Value
from copydesk.patterns import re
from copydesk.phrasing import say_quantity
from copydesk.problems import visible

# What YAML reads as the text itself, without quotes.
_PLAIN = re.compile(r"[A-Za-z0-9](?:[\w ./%-]*[\w.%/])?", re.A)
_UNSEEN = re.compile(
    "[\x7f-\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


def write_scalar(text: str) -> str:
    """A scalar of one line, quoted and escaped where it must be (YAML 1.2, 7.3.1).

    >>> write_scalar("41 billion USD"), write_scalar("met: twice")
    ('41 billion USD', '"met: twice"')
    """
    if _PLAIN.fullmatch(text) and text != "null":
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return visible(_UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04X}", quoted))


def write_value(value: Value) -> str:
    """A claim's value: a list in brackets, a time in EDTF, a quantity without the whole it is a part of."""
    if isinstance(value, tuple):
        return "[" + ", ".join(write_scalar(member) for member in value) + "]"
    if isinstance(value, Period):
        return write_scalar(value.edtf)
    if isinstance(value, Quantity):
        # The 45 of "26 of 45" has a key of its own.
        return write_scalar(say_quantity(replace(value, out_of=None)))
    return write_scalar(str(value))
