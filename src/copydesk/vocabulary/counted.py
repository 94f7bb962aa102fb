"""Nouns behind a number that make it no count of a thing, and words that set one count apart from another."""

from __future__ import annotations

# "third time", "second straight win", "fourth quarter": the row is counted, and rows begin anywhere.
NOT_NUMBERED = frozenset(
    {
        *("time", "times", "straight", "consecutive", "successive", "quarter", "half", "term", "day", "week", "month"),
        *("year", "place", "most", "largest", "biggest", "highest", "longest", "best", "worst", "child", "anniversary"),
        *("century", "floor", "grade", "round", "stage", "phase", "set", "person", "man", "woman", "party", "in", "of"),
        *(
            "since",
            "at",
            "on",
            "to",
            "for",
            "from",
            "after",
            "with",
            "by",
            "and",
            "or",
            "but",
            "as",
            "after",
            "against",
        ),
    }
)

NOT_COUNTED = frozenset(
    {
        *(
            "and",
            "or",
            "to",
            "in",
            "on",
            "at",
            "of",
            "for",
            "from",
            "after",
            "with",
            "by",
            "as",
            "more",
            "other",
            "others",
        ),
        *(
            "new",
            "key",
            "major",
            "top",
            "big",
            "one",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
        ),
        *("hour", "hours", "minute", "minutes", "time", "times", "ways", "things", "points", "goals", "sets", "games"),
        *("former", "ex", "another", "further", "extra", "additional", "percent", "per", "old", "first", "last", "is"),
        *("are", "was", "were", "who", "that", "over", "under", "up", "down", "out", "off", "into", "against", "but"),
    }
)

STANDING_APART = (
    *("more", "another", "other", "others", "further", "additional", "extra", "earlier", "initially", "previously"),
    *("revised", "at first", "some of", "of them", "of whom", "of which", "among them", "including", "injured"),
    *(
        "so far",
        "top",
        "best",
        "things",
        "reasons",
        "tips",
        "forecast",
        "expected",
        "each",
        "per",
        "respectively",
        "claims",
        "claimed",
        "disputed",
        "denied",
        "not",
    ),
)

# What happens to people whom a headline counts without a noun: "Nine injured".
FATES = (
    frozenset({"killed", "dead", "die", "died", "dies", "killing", "kills"}),
    frozenset({"injured", "hurt", "wounded", "injuring", "wounding", "injures"}),
    frozenset({"arrested", "detained", "arresting", "detaining"}),
    frozenset({"rescued", "saved", "rescuing", "saving"}),
    frozenset({"missing"}),
)
