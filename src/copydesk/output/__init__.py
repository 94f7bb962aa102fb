"""A run as text: messages for people, one line a finding for editors, one JSON object for programs."""

from copydesk.output.concise import render_concise
from copydesk.output.contract import as_failure, as_object, to_json
from copydesk.output.full import render_finding, render_trouble, say_source
from copydesk.output.shelf import Shelf, shelve
from copydesk.output.style import PLAIN, Style, style_for

__all__ = [
    "PLAIN",
    "Shelf",
    "Style",
    "as_failure",
    "as_object",
    "render_concise",
    "render_finding",
    "render_trouble",
    "say_source",
    "shelve",
    "style_for",
    "to_json",
]
