"""Common nouns that stand for a subject named before: "the company", "the ground", "the plant", "the assembly"."""

from __future__ import annotations

from typing import Final

from copydesk.model import SubjectKind

# What a body may be called once it has been named.
_BODY_NOUNS_TEXT: Final = """
company firm group business concern enterprise corporation conglomerate consortium startup start-up subsidiary
franchise chain giant outfit retailer manufacturer maker carmaker automaker planemaker builder shipbuilder yard
airline carrier supplier developer operator producer utility brewer publisher broadcaster newspaper insurer lender
bank fund
club side team squad champions league federation confederation association union society charity foundation party
organization organisation body bloc alliance agency commission council authority
parliament assembly chamber legislature
university college school academy institute institution laboratory lab observatory museum hospital orchestra
theatre theater
headquarters
"""
BODY_NOUNS: Final[frozenset[str]] = frozenset({*_BODY_NOUNS_TEXT.split(), "head office"})

# Of these, the ones that a department or another body may as well be called.
_LOOSE_BODY_NOUNS_TEXT: Final = """
team side body party school business institute laboratory lab branch outfit union league bank foundation museum
hospital college alliance base supplier maker fund commission council authority academy squad champions franchise
subsidiary giant assembly chamber
"""
LOOSE_BODY_NOUNS: Final[frozenset[str]] = frozenset(_LOOSE_BODY_NOUNS_TEXT.split())

# Bodies of one sort: each noun of a row is said of any body whose name has another of the row.
SAME_SORT: Final[tuple[frozenset[str], ...]] = (
    frozenset({"parliament", "assembly", "chamber", "legislature", "senate", "diet", "congress"}),
    frozenset({"university", "college"}),
    frozenset({"federation", "association", "confederation", "union"}),
    frozenset({"organization", "organisation"}),
    frozenset({"theatre", "theater"}),
    frozenset({"institute", "institution"}),
    frozenset({"laboratory", "lab"}),
)

# What a project, a building or a venture may be called.
_PROJECT_NOUNS_TEXT: Final = """
project plant factory facility site complex farm bridge tunnel railway line road port terminal airport stadium arena
centre center campus branch workshop mine pipeline dam reactor telescope satellite mission initiative programme
program
"""
PROJECT_NOUNS: Final[frozenset[str]] = frozenset({*_PROJECT_NOUNS_TEXT.split(), "wind farm"})

_OTHER_ROWS: Final[dict[SubjectKind, str]] = {
    SubjectKind.COUNTRY: "country nation republic kingdom state",
    SubjectKind.PLACE: "city town capital ground stadium arena venue airport port province region island",
    SubjectKind.PROJECT: (
        "project plant factory farm bridge railway dam mine pipeline tunnel station reactor works line road motorway "
        "highway canal mission probe spacecraft satellite telescope lander rover constellation rocket campus programme "
        "program initiative scheme tower skyscraper terminal ship vessel ferry line metro tramway"
    ),
    SubjectKind.EVENT: "meeting forum summit congress conference fair show final tournament festival expo cup games",
    SubjectKind.PERSON: "player striker defender midfielder goalkeeper forward captain",
}
# What a noun says its subject is; a stadium is spoken of as a place, a facility as neither.
CLASS_NOUNS: Final[dict[str, SubjectKind]] = dict.fromkeys({*BODY_NOUNS, "office"}, SubjectKind.BODY) | {
    noun: kind for kind, row in _OTHER_ROWS.items() for noun in row.split()
}
