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
