"""Common nouns that events are called by, and the words beside them: "the forum", "last year's final"."""

from __future__ import annotations

from typing import Final

# Any event of a series may be called one of these; its own noun ("forum", "cup") comes from its name.
EVENT_NOUNS: Final[tuple[str, ...]] = (
    "edition",
    "meeting",
    "event",
    "gathering",
    "session",
    "tournament",
    "conference",
    "summit",
    "congress",
    "forum",
    "show",
    "fair",
    "expo",
    "exhibition",
    "festival",
    "championship",
    "championships",
    "cup",
    "final",
    "games",
    "symposium",
    "convention",
    "assembly",
    "race",
    "regatta",
    "match",
    "one",
    "instalment",
    "installment",
)
# Of these, the ones that say nothing of what sort of event it is.
GENERAL_EVENT_NOUNS: Final = frozenset(
    {"edition", "meeting", "event", "gathering", "session", "one", "instalment", "installment"}
)

# An edition that is only counted ("their 15th meeting"), and what may stand between number and noun.
COUNTED_NOUNS: Final[tuple[str, ...]] = tuple(noun for noun in EVENT_NOUNS if noun not in ("one", "match", "race"))
EDITION_ADJECTIVES: Final[tuple[str, ...]] = (
    *("annual", "regular", "ordinary", "extraordinary", "special", "informal", "formal", "official", "plenary", "full"),
    *("joint", "commemorative", "inaugural", "such", "leaders'", "ministerial", "ministers'", "regional", "biennial"),
)

# Before an event's name they make another competition of it.
OTHER_COMPETITION: Final[tuple[str, ...]] = (
    "women's",
    "men's",
    "girls'",
    "boys'",
    "youth",
    "junior",
    "juniors'",
    "veterans'",
    "wheelchair",
    "indoor",
    "mini",
    "virtual",
    "student",
    "students'",
    "under-17",
    "under-18",
    "under-19",
    "under-20",
    "under-21",
    "u17",
    "u18",
    "u19",
    "u20",
    "u21",
)

# Who wins or reaches a competition counts his own times: "won third Cup" is no edition.
WINNING: Final[tuple[str, ...]] = (
    "win",
    "wins",
    "won",
    "winning",
    "lift",
    "lifts",
    "lifted",
    "lifting",
    "claim",
    "claims",
    "claimed",
    "claiming",
    "secure",
    "secured",
    "securing",
    "seal",
    "sealed",
    "sealing",
    "take",
    "took",
    "taking",
    "celebrate",
    "celebrated",
    "celebrating",
    "reach",
    "reached",
    "reaching",
    "play",
    "played",
    "playing",
    "lose",
    "lost",
    "losing",
    "contest",
    "earn",
    "earned",
    "capture",
    "captured",
    "clinch",
    "clinched",
    "clinching",
)
