"""Verbs of rising and falling, words of rank (where less is more), and wholes that no share exceeds."""

from __future__ import annotations

RISING = (
    *("rose", "risen", "rises", "grew", "grown", "grows", "increased", "increases", "climbed", "climbs", "jumped"),
    *("surged", "soared", "swelled", "went up", "gone up", "rocketed", "edged up", "crept up", "shot up", "ticked up"),
)
FALLING = (
    *("fell", "fallen", "falls", "dropped", "drops", "declined", "declines", "decreased", "decreases", "shrank"),
    *("shrunk", "sank", "plunged", "slumped", "tumbled", "slid", "dwindled", "went down", "gone down", "dipped"),
    *("edged down", "was cut", "were cut"),
)

# Who rises in a table goes to a smaller number; a clock, a thermometer and a loss have signs of their own.
RANKED = (
    *("rank", "ranks", "ranked", "ranking", "rankings", "place", "places", "placed", "position", "positions", "spot"),
    *("table", "standings", "league", "seed", "seeded", "list", "No", "index", "chart", "charts", "below", "minus"),
    *("negative", "odds", "handicap", "par", "deficit", "deficits", "loss", "losses", "world number", "division"),
    *("a\\.m\\.", "p\\.m\\.", "am", "pm", "o'clock", "score", "Route", "Highway"),
)

# What no part exceeds; of a plan, of last year's sales or of a country's output it may.
WHOLES = (
    *("voters", "votes", "respondents", "members", "people", "residents", "households", "pupils", "students", "total"),
    *("patients", "employees", "workers", "shareholders", "citizens", "adults", "children", "women", "men", "shares"),
    *("those asked", "those polled", "ballots", "seats", "electorate", "population", "participants", "harvest", "crop"),
)

# Nouns of a change, and words that say that it is reckoned otherwise than from one end to the other.
INCREASES = ("increase", "rise", "gain", "jump", "growth", "surge", "improvement")
DECREASES = ("decrease", "fall", "drop", "decline", "reduction", "cut", "loss", "slump")
OTHERWISE_RECKONED = (
    *("constant", "currency", "currencies", "adjusted", "adjusting", "comparable", "like-for-like", "organic"),
    *("organically", "annuali[sz]ed", "real terms", "in real", "underlying", "excluding", "on average"),
    *(
        "a year(?!\\s+(?:ago|earlier|before))",
        "per year",
        "annually",
        "each year",
        "every year",
        "per annum",
        "average",
    ),
    *("compound", "inflation", "stripping out", "seasonally", "exchange rate"),
)

# What a share of people does with a question; "120 percent of workers needed" tells of no answer.
ANSWERED = ("said", "say", "voted", "want", "wanted", "answered", "agreed", "believe", "backed", "think", "oppose")

# Whatever may tell of a rise, or of a fall, in any form.
UPWARD = (
    *("ris(?:e|es|en|ing)", "rose", "gr[eo]w\\w*", "increas\\w*", "climb\\w*", "jump\\w*", "surg\\w*", "soar\\w*"),
    *("up", "swell\\w*", "higher", "more", "gain\\w*", "record", "rebound\\w*", "recover\\w*", "above", "highs?"),
    *("upward\\w*",),
)
DOWNWARD = (
    *("f[ae]ll\\w*", "drop\\w*", "declin\\w*", "decreas\\w*", "shr[aiu]nk\\w*", "s[aiu]nk\\w*", "plung\\w*"),
    *("slump\\w*", "tumbl\\w*", "slid\\w*", "dwindl\\w*", "dip\\w*", "lower\\w*", "down\\w*", "cut\\w*", "less"),
    *("fewer", "loss\\w*", "lost", "los(?:e|es|ing)", "eas(?:e|ed|es|ing)", "slip\\w*", "weak\\w*", "below", "lows?"),
    *("cheaper", "reduc\\w*"),
)
