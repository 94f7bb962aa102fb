"""Words by which a sentence does not set its figure, name or day against another article's."""

from __future__ import annotations

from typing import Final

# A count that is still going on, or has just changed: the next one will be another.
COUNTING_ON: Final[tuple[str, ...]] = (
    *("so far", "as of", "to date", "up to now", "until now", "by now", "at least", "by midday", "by noon"),
    *("rose", "risen", "rises", "rising", "climbed", "climbs", "grew", "grown", "grows", "increased", "jumped", "fell"),
    *("fallen", "dropped", "declined", "shrank", "shrunk", "cut", "dwindled", "up from", "down from", "more have"),
    *("latest", "updated", "update", "already", "currently", "now stands", "stands at", "stood at", "yet", "still"),
    *("missing", "unaccounted", "remain", "remains", "remaining", "left", "trapped", "evacuated", "hospitalized"),
    *("hospitalised", "in hospital"),
)
# A figure before the last word on it, or one that says it is the last word.
NOT_FINAL: Final[tuple[str, ...]] = (
    *("preliminary", "provisional", "initial", "initially", "early figures", "early results", "early data", "estimate"),
    *("estimates", "estimated", "estimating", "flash", "advance", "unofficial", "partial", "exit poll", "exit polls"),
    *("forecast", "projected", "expected", "revised", "adjusted", "restated", "recount", "recounted", "final figure"),
    *("final figures", "final count", "final tally", "final toll", "final result", "final results", "final data"),
    *("seasonally", "annualized", "annualised", "audited", "unaudited"),
)
# The words are somebody's, and the article does not stand by them.
NOT_OWN: Final[tuple[str, ...]] = (
    *("claimed", "claiming", "alleged", "allegedly", "rumor", "rumors", "rumour", "rumours", "falsely", "wrongly"),
    *("mistakenly", "erroneously", "hoax", "denied", "denies", "deny", "disputed", "disputes", "dispute", "myth"),
    *(
        "not true",
        "untrue",
        "incorrect",
        "inaccurate",
        "false",
        "contrary to",
        "supposedly",
        "purported",
        "purportedly",
    ),
    *("believed to", "thought to", "reportedly", "joked", "mislabelled", "mislabeled", "misreported", "misstated"),
    *("incorrectly", "so-called", "hypothetical", "fictional", "previously reported", "earlier reported"),
)
# The article corrects what was published before; a name in capitals at the start of a line, or words in the text.
CORRECTING: Final[tuple[str, ...]] = (
    *("corrects", "clarifies", "editor's note", "an earlier version", "the earlier version", "a previous version"),
    *("an earlier report", "a previous report", "an earlier article", "an earlier story", "a previous story"),
    *("we regret", "erratum", "this story has been corrected", "this article has been corrected"),
)
CORRECTING_AT_THE_START: Final[tuple[str, ...]] = ("correction", "corrections", "corrected", "clarification", "refile")
# Beside a title, a rung or a seat: what held yesterday need not hold today. By the kind of claim.
_TAKING_OVER: Final[tuple[str, ...]] = (
    *("new", "newly", "incoming", "outgoing", "departing", "acting", "interim", "caretaker", "former", "ex", "then"),
    *("appoint", "appoints", "appointed", "appointment", "elect", "elects", "elected", "inaugurated", "inauguration"),
    *("sworn", "succeed", "succeeds", "succeeded", "successor", "predecessor", "replace", "replaces", "replaced"),
    *("replacing", "resign", "resigns", "resigned", "resignation", "step down", "steps down", "stepped down", "late"),
    *("took office", "takes office", "took over", "takes over", "take over", "taking over", "handed", "hands over"),
    *("candidate", "nominee", "would-be", "dismissed", "sacked", "ousted", "fired", "died", "retired", "retires"),
)
CHANGING: Final[dict[str, tuple[str, ...]]] = {
    "holder": _TAKING_OVER,
    "role": (
        *_TAKING_OVER,
        *("join", "joined", "joins", "admitted", "accession", "became", "becomes", "become", "granted", "assumed"),
        *("assumes", "assume", "passed to"),
    ),
    "level": (
        *("new", "upgrade", "upgraded", "upgrades", "elevate", "elevated", "elevates", "raise", "raised", "raises"),
        *("lifted", "promoted", "downgraded", "former", "then", "establish", "established", "became", "become"),
    ),
    "place": ("new", "move", "moved", "moves", "relocated", "relocates", "transferred", "former", "then", "became"),
    "list": ("new", "expanded", "enlarged", "join", "joined", "joins", "admitted", "former", "then", "original"),
}
# The whole of an event is dated or placed, and not a part of it.
AS_A_WHOLE: Final[tuple[str, ...]] = (
    *(
        "is held",
        "was held",
        "be held",
        "held",
        "takes place",
        "take place",
        "took place",
        "taking place",
        "taken place",
    ),
    *("scheduled", "due", "opens", "open", "opened", "begins", "begin", "began", "starts", "started", "kicked off"),
    *("played", "settled", "ended", "ends", "closed", "closes", "concluded"),
    *("hosted", "hosts", "staged", "stages", "runs", "ran", "convenes", "convened", "met"),
)
# Something that belongs to an event, and may have a day and a place of its own.
A_PART: Final[tuple[str, ...]] = (
    *("during", "as part of", "sidelines", "ahead of", "before", "after", "opening day", "closing day", "second day"),
    *("first day", "last day", "final day", "side event", "meeting of the", "session", "sessions", "stage", "leg"),
    *("round", "postponed", "rescheduled", "moved", "put off", "brought forward", "delayed", "cancelled", "canceled"),
    *("originally", "initially", "preparations", "eve of", "online", "by video", "virtually"),
)
