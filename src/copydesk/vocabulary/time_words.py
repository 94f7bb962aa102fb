"""The words that measure and point at time: units, small counts, hedges, and what they mean."""

from __future__ import annotations

from typing import Literal

UNITS = {
    "day": "day",
    "days": "day",
    "week": "week",
    "weeks": "week",
    "weekend": "weekend",
    "weekends": "weekend",
    "fortnight": "fortnight",
    "fortnights": "fortnight",
    "month": "month",
    "months": "month",
    "quarter": "quarter",
    "quarters": "quarter",
    "year": "year",
    "years": "year",
    "decade": "decade",
    "decades": "decade",
    "century": "century",
    "centuries": "century",
}

# Which way a word turns from the unit that holds the anchor's day.
TURNS = {
    "last": -1,
    "past": -1,
    "this": 0,
    "current": 0,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "forthcoming": 1,
}

# These turn from what was mentioned before, not from the day of the piece.
TURNS_FROM_CONTEXT = {"previous": -1, "preceding": -1, "prior": -1, "same": 0, "following": 1, "ensuing": 1}

DECADES = {
    "noughties": 0,
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}

# Hedges that take nothing away: "exactly 30 years ago".
EXACTLY: frozenset[str] = frozenset({"exactly", "just", "only", "precisely"})

# Part of a unit of time, by the words that name it.
PORTIONS = {
    "early": "early",
    "mid": "mid",
    "late": "late",
    "start": "early",
    "beginning": "early",
    "middle": "mid",
    "end": "late",
    "close": "late",
    "midst": "mid",
    "turn": "turn",
    "earlier": "earlier",
    "later": "later",
    "rest": "later",
    "remainder": "later",
}

# How a bound opens a time on one side.
BOUNDS: dict[tuple[str, ...], Literal["since", "from", "until", "by", "before", "after", "earliest"]] = {
    ("since",): "since",
    ("ever", "since"): "since",
    ("starting",): "from",
    ("starting", "in"): "from",
    ("starting", "on"): "from",
    ("starting", "from"): "from",
    ("beginning",): "from",
    ("beginning", "in"): "from",
    ("beginning", "on"): "from",
    ("effective",): "from",
    ("as", "early", "as"): "earliest",
    ("as", "soon", "as"): "earliest",
    ("until",): "until",
    ("till",): "until",
    ("through",): "until",
    ("up", "to"): "until",
    ("up", "until"): "until",
    ("by",): "by",
    ("no", "later", "than"): "by",
    ("before",): "before",
    ("prior", "to"): "before",
    ("after",): "after",
    ("later", "than"): "after",
}
