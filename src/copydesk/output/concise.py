"""One line a finding: "seeds/a.txt:3:41: CD101 error holder: …", for editors that jump to it and for grep."""

from __future__ import annotations

from copydesk.model import Finding, Problem
from copydesk.output.shelf import Shelf
from copydesk.output.style import PLAIN, Style
from copydesk.problems import visible


def render_concise(item: Finding | Problem, shelf: Shelf, style: Style = PLAIN) -> str:
    """A finding or a problem on one line; an accepted finding says so instead of its severity."""
    if isinstance(item, Problem):
        located = shelf.located(item)
        hint = f" ({visible(item.hint)})" if item.hint else ""
        head = f"{visible(located.path)}:{item.line}:{item.column}: "
        kind = style.paint(f"{item.code} {item.severity}", str(item.severity))
        return style.fit(f"{head}{kind}: {visible(item.message)}{hint}")
    weight = str(item.severity) if item.stet is None else "stet"
    head = f"{visible(shelf.place_of(item.path))}:{item.line}:{item.column}: "
    kind = style.paint(f"{item.code} {weight}", weight if item.stet is None else "quiet")
    reason = "" if item.stet is None else f" (stands: {visible(item.stet.reason)})"
    return style.fit(f"{head}{kind} {item.kind}: {visible(item.message)}{reason}")
