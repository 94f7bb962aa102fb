"""How English says how much: verbs that state a whole, verbs that take a part, words that point at other values."""

from __future__ import annotations

from typing import Final

# Between what is measured and its number: "sales were …", "backlog stood at …", "a workforce of …".
LINKS: Final[frozenset[str]] = frozenset(
    "of at to was were is are be been being stood stands stand reached reaches reach hit hits totalled totaled totals "
    "total came amounted amounts exceeded exceeds exceed surpassed surpasses topped tops climbed climbs grown grew rose "
    "risen fell fallen dropped increased decreased declined jumped swelled expanded shrank equalled equaled numbered "
    "numbers averaged remained remains soared surged slipped rising climbing falling growing reaching totalling totaling "
    "worth valued for".split()
)

# A verb before a number and its noun that says how many there are in all: "runs 2,310 shops".
WHOLE_VERBS: Final[frozenset[str]] = frozenset(
    "has have had having run runs ran running operate operates operated operating own owns owned owning count counts "
    "counted number numbers numbered numbering total totals totalled totaled totalling boast boasts boasted comprise "
    "comprises comprised contain contains contained hold holds held host hosts hosted draw draws drew drawn attract "
    "attracts attracted attracting seat seats reach reached reaches reaching create creates created creating serve "
    "serves served enrol enrols enrolled enroll enrolls teach teaches educate educates educated school schools employ "
    "employs employed employing score scores scored house houses housed field fields fielded maintain maintains "
    "maintained manage manages managed establish established establishes opened unite unites represent represents "
    "represented are were is was there with become became".split()
)

# A word of a group before "of" and the number: "a network of 2,310 stores".
GROUPS: Final[frozenset[str]] = frozenset(
    "workforce network total staff fleet chain range crowd body membership headcount payroll number field".split()
)

# What a counted noun does as the subject of a clause that tells of all of them.
STANDING_VERBS: Final[frozenset[str]] = frozenset(
    "are were is was have has stand stood make made work worked works study studied live lived serve served be been "
    "remain remained belong belonged completed".split()
)
# The same, where the whole is an event: they all come to it.
ATTENDING_VERBS: Final[frozenset[str]] = frozenset(
    "take took taking attend attended compete competed participate participated gather gathered play played come came "
    "watch watched register registered".split()
)

# Words between number and noun that make no part of the whole.
WHOLE_ADJECTIVES: Final[frozenset[str]] = frozenset(
    "total overall annual the its their his her our of in for as through such joint worldwide all".split()
)

# Another value of the same measure follows: the one before, or the one it is held against.
FORMER_VALUE: Final[tuple[str, ...]] = (
    "up from",
    "down from",
    "up on",
    "down on",
    "compared with",
    "compared to",
    "from",
    "against",
    "versus",
    "fewer than the",
    "more than the",
    "less than the",
    "higher than the",
    "lower than the",
    "after",
)
# Ways to say the period before: "up from 18.6 billion a year earlier".
YEAR_BEFORE: Final[tuple[str, ...]] = (
    "a year earlier",
    "a year before",
    "the year before",
    "the previous year",
    "the year earlier",
    "the prior year",
    "in the previous year",
    "the preceding year",
    "one year earlier",
    "the same period last year",
)

# Directly around the measure: it is one part, a rate or a shorter period, never the yearly whole.
PARTIAL_BEFORE: Final[tuple[str, ...]] = (
    "first-quarter",
    "second-quarter",
    "third-quarter",
    "fourth-quarter",
    "first quarter",
    "second quarter",
    "third quarter",
    "fourth quarter",
    "first-half",
    "second-half",
    "first half",
    "second half",
    "quarterly",
    "half-year",
    "half-yearly",
    "six-month",
    "nine-month",
    "interim",
    "monthly",
    "weekly",
    "daily",
    "average",
    "adjusted",
    "underlying",
    "like-for-like",
    "online",
    "domestic",
    "foreign",
    "overseas",
    "record",
    "additional",
    "extra",
    "combined",
    "cumulative",
    "planned",
    "expected",
    "future",
    "former",
    "minimum",
    "maximum",
)
# Anywhere in the clause before the number: what follows is a part, a mean, a change or a possibility.
PARTIAL_CLAUSE: Final[tuple[str, ...]] = (
    "half of the increase",
    "an average of",
    "on average",
    "the equivalent of",
    "equivalent to",
    "nine months",
    "six months",
    "three months",
    "quarter",
    "budgeted",
    "estimated that",
    "analysts",
    "would have",
    "wants",
    "wanted",
    "forecasts",
    "guidance",
    "aims",
    "voted down",
    "ceiling",
    "cap of",
    "as many as",
)
# Directly behind the number: one of several, or a part.
PARTIAL_AFTER: Final[tuple[str, ...]] = ("each", "apiece", "per", "a month", "a week", "a day", "of them", "of whom", "of which")

# How places and employers are said to hold people, beside the nouns that a registry lists.
NOUN_VERBS: Final[dict[str, tuple[str, ...]]] = {
    "capacity": ("hold", "seat", "accommodate"),
    "seats": ("hold", "seat", "accommodate"),
    "employees": ("employ",),
    "workforce": ("employ",),
    "staff": ("employ",),
    "workers": ("employ",),
    "jobs": ("employ",),
    "attendance": ("attend",),
    "population": ("inhabit",),
    "students": ("enrol", "enroll", "teach"),
}
PEOPLE: Final[frozenset[str]] = frozenset(
    "people persons staff workers men women spectators fans visitors guests passengers students children".split()
)
