"""Whose a measure is, by words: others by name, nouns of a town, prepositions that only attribute."""

from __future__ import annotations

from typing import Final

from copydesk.model import SubjectKind

# Others by their very name, whatever stands before them: "a rival", "its subsidiary", "her new employer".
_OTHERS_TEXT = """
rival competitor subsidiary unit division partner customer client peer parent owner neighbour neighbor employer
contractor predecessor affiliate offshoot industry sector market branch
"""
OTHERS: Final[frozenset[str]] = frozenset(_OTHERS_TEXT.split())

# Nouns of two that stand for a pair told of before: "the two sides", "both countries".
_PAIR_NOUNS_TEXT = """
sides countries nations states peoples parties partners neighbours neighbors companies firms economies governments
capitals
"""
PAIR_NOUNS: Final[frozenset[str]] = frozenset(_PAIR_NOUNS_TEXT.split())
# Of what sort two are that are called so: "the two universities".
TWO_OF: Final[dict[str, SubjectKind]] = dict.fromkeys(
    ("countries", "nations", "states", "peoples", "neighbours", "neighbors", "governments", "capitals", "economies"),
    SubjectKind.COUNTRY,
) | dict.fromkeys(
    (
        *("companies", "firms", "universities", "colleges", "institutions", "institutes", "clubs", "agencies"),
        *("organisations", "organizations", "associations", "federations", "groups", "bodies", "unions", "banks"),
    ),
    SubjectKind.BODY,
)
# Nouns by which a body of many is called again: "trade with the bloc".
COLLECTIVES: Final[frozenset[str]] = frozenset(
    {"bloc", "union", "association", "organisation", "organization", "group"}
)

# What a town has one of, and is called by: "Rotterdam handled 14 million containers" tells of its port.
GATEWAYS: Final[frozenset[str]] = frozenset({"port", "ports", "harbour", "harbor", "airport"})
# Words of a gateway's name that tell none from another.
GATEWAY_FILLERS: Final[frozenset[str]] = frozenset({"of", "the", "authority", "international", "company", "group"})
# What passes through a gateway, by a word of its measure.
TRAFFIC: Final[frozenset[str]] = frozenset(
    {
        *("teu", "containers", "container", "boxes", "throughput", "passengers", "passenger", "freight", "cargo"),
        *("tonnage", "flights", "vessels", "transshipment", "transhipment"),
    }
)

# With a place before them they are people of the place, not the place.
_CIVIC_NOUNS_TEXT = """
police authorities court prosecutors residents government officials council fire statisticians customs
"""
CIVIC_NOUNS: Final[frozenset[str]] = frozenset(_CIVIC_NOUNS_TEXT.split())

# A name behind one of these only says where, whose or with whom: it is not what the clause is about.
_ATTRIBUTING_TEXT = """
in at of by with from to near under on as into against behind inside outside around via through over between
and or like named called than for despite including
"""
ATTRIBUTING: Final[frozenset[str]] = frozenset(_ATTRIBUTING_TEXT.split())
# Words before a verb that are not its subject: "and employs", "has delivered".
_NO_DOERS_TEXT = """
and or also now has have had still already then to which that who it they will would today currently even
"""
NO_DOERS: Final[frozenset[str]] = frozenset(_NO_DOERS_TEXT.split())

# Capitalised words that name nothing by themselves.
_ORDINARY_CAPITALS_TEXT = """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mr Mrs Ms Miss Dr Sir
Dame Lord Lady Chief Executive Chairman Chairwoman Chair President Premier Minister Chancellor CEO CFO COO
Secretary General Professor Captain Coach Director Manager Finance The A An In On At As For From By With But
And Or Its It Their They He She His Her This That These Those There Last Next Both After Before Since While
When Under During According To Of If So Yet Not No I We You Our My Revenue Sales Turnover Profit Net Total
About Some Over More Most Nearly Almost
"""
ORDINARY_CAPITALS: Final[frozenset[str]] = frozenset(_ORDINARY_CAPITALS_TEXT.split())
