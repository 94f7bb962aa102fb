"""The operators, a module a family. This list is the one registration: a new family is a module and a line here."""

from __future__ import annotations

from copydesk.mutation.operators import dates, editions, figures, holders, levels, lists, names, places, roles
from copydesk.mutation.operators.operator import Operator

FAMILIES = (holders, names, levels, figures, editions, dates, places, roles, lists)
OPERATORS: tuple[Operator, ...] = tuple(operator for family in FAMILIES for operator in family.OPERATORS)
