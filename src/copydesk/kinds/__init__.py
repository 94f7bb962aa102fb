"""The kinds of claim. This list is the one registration: a new kind is a module and a line here."""

from __future__ import annotations

from copydesk.kinds import calendar, date, edition, figure, holder, level, listed, name, participants, place, role
from copydesk.kinds.kind import Kind

KINDS: tuple[Kind, ...] = (
    holder.KIND,
    level.KIND,
    figure.KIND,
    edition.KIND,
    date.KIND,
    place.KIND,
    listed.KIND,
    calendar.KIND,
    role.KIND,
    participants.KIND,
    name.KIND,
)
