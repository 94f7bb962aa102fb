"""Words by which a time is reckoned: foundings, anniversaries, births and ages."""

from __future__ import annotations

FOUNDED = (
    *("founded", "established", "opened", "built", "set up", "created", "launched", "formed", "begun", "started"),
    *("finished", "laid out", "dug", "erected"),
    *("signed", "inaugurated", "completed", "incorporated", "first held", "born", "chartered"),
)
ANNIVERSARIES = ("anniversary", "birthday", "jubilee")
CENTENARIES = {"centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200, "tercentenary": 300}
# What happens on the way to an anniversary, or after it, is not of its year.
NOT_THE_YEAR = (
    *("ahead of", "in preparation for", "preparations for", "eve of", "run-up to", "looking forward to", "approaching"),
    *("upcoming", "forthcoming", "coming", "prepare for", "preparing for", "before", "until", "after", "since"),
)
# Days and years that are counted by a measure of their own.
OTHER_COUNTS = (
    *("working", "business", "trading", "school", "fiscal", "financial", "playing", "light", "non-consecutive"),
    *("nonconsecutive", "full", "total", "combined", "cumulative", "prison", "jail"),
)
OTHER_ERAS = ("BC", "B\\.C\\.", "BCE", "AH", "Hijri", "lunar", "ISSN", "ISBN", "phone", "tel\\.")
# "The transfer from 2019 to 2018": from a year to an earlier one goes what is moved, and no time.
MOVED = (
    *("up", "down", "price\\w*", "cost\\w*", "numbers?", "transfer\\w*", "mov(?:e|ed|es|ing)", "brought", "bring\\w*"),
    *("shift\\w*", "chang\\w+", "postpon\\w+", "advanc\\w+", "carr(?:y|ied|ies)", "back", "correct\\w*", "revis\\w+"),
    *(
        "set",
        "redat\\w+",
        "compar\\w+",
        "turn\\w*",
        "travel\\w*",
        "jump\\w*",
        "cut",
        "lower\\w*",
        "reduc\\w+",
        "rang\\w+",
    ),
)
