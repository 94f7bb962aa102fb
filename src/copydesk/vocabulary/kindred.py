"""Words that are put for one another by mistake inside a name, and words that identify nothing in one.

"China International Export Expo", "Belt and Bridge Initiative": the slip keeps the shape of the name. Words that
tell one body from its neighbour are left out on purpose: council and committee, north and south, summit and forum.
"""

from __future__ import annotations

from typing import Final

_ROWS: Final = """
import export
road bridge route way rail path street lane
security safety
development growth progress
trade commerce commercial trading
states nations countries
state nation country
heads leaders chiefs
head leader chief
cooperation collaboration cooperative collaborative coordination
reconstruction construction rebuilding
infrastructure structure
investment investing
economic economical economics
resilience resistance
protection prevention
civilization culture
exchange exchanges interchange
peace peaceful
space spacefaring outer
launch launching
science scientific sciences
industry industrial industries
culture cultural
technology technical technological
energy power
health healthcare medical
education educational
agriculture agricultural
finance financial
environment environmental
rights right
"""
# Each word with those it is mistaken for.
KINDRED: Final[dict[str, frozenset[str]]] = {
    word: frozenset().union(*(row.split() for row in _ROWS.strip().splitlines() if word in row.split())) - {word}
    for word in _ROWS.split()
}

_GENERIC: Final = """
the of and for on in to international national global world regional general new united central joint common
council committee commission organization organisation association conference summit forum congress initiative
fund bank agency authority office institute university college academy centre center ministry department board
union league federation confederation community alliance group company corporation cooperation development trade
economic security strategy plan programme program project agenda vision partnership dialogue meeting expo fair
exhibition festival cup games trophy prize award minister ministers president state states nations government
governments heads foreign affairs high level annual
"""
# Words that any name may have.
GENERIC: Final[frozenset[str]] = frozenset(_GENERIC.split())
