"""How English says how much: verbs that state a whole, verbs that take a part, words that point at other values."""

from __future__ import annotations

from typing import Final

# Between what is measured and its number: "sales were …", "backlog stood at …", "a workforce of …".
_LINKS_TEXT = """
of at to was were is are be been being stood stands stand reached reaches reach hit hits totalled totaled
totals total came amounted amounts exceeded exceeds exceed surpassed surpasses topped tops climbed climbs
grown grew rose risen fell fallen dropped increased decreased declined jumped swelled expanded shrank equalled
equaled numbered numbers averaged remained remains soared surged slipped rising climbing falling growing
reaching totalling totaling worth valued for rises climbs grows falls drops jumps increases decreases declines
soars surges slips shrinks expands doubled doubles doubling equals equal number stays stayed ended ends closed
put estimated come comes show shows measure measures measured weigh weighs weighed run runs ran span spans spanned
"""
LINKS: Final[frozenset[str]] = frozenset(_LINKS_TEXT.split())

# What a thing cost when it was made: "cost 8.6 million to build".
MAKING: Final = frozenset({"build", "construct", "complete", "make", "erect", "restore", "renovate", "develop"})

# How a measure moves to where it stands: "slowed to 2.9 percent", "edged up to 41".
_MOVES_TEXT = """
slow slows slowed slowing ease eases eased easing accelerate accelerates accelerated quicken quickens quickened edge
edges edged tick ticks ticked inch inches inched cool cools cooled dip dips dipped plunge plunges plunged tumble tumbles
tumbled sink sinks sank widen widens widened narrow narrows narrowed balloon balloons ballooned leap leaps leapt leaped
creep creeps crept slide slides slid retreat retreats retreated recover recovers recovered rebound rebounds rebounded
dwindle dwindles dwindled contract contracts contracted improve improves improved worsen worsens worsened strengthen
strengthens strengthened weaken weakens weakened cut raised lowered lifted trimmed revised brought pushed nudged
"""
MOVES: Final[frozenset[str]] = frozenset(_MOVES_TEXT.split())

# Words that begin a clause tell no sort of what stands behind them: "when turnout rose".
_CLAUSE_OPENERS_TEXT = """
when while as since because that though although where after before if and but or nor whose than whereas so yet who
which
"""
CLAUSE_OPENERS: Final[frozenset[str]] = frozenset(_CLAUSE_OPENERS_TEXT.split())

# A verb before a number and its noun that says how many there are in all: "runs 2,310 shops".
_WHOLE_VERBS_TEXT = """
has have had having run runs ran running operate operates operated operating own owns owned owning count
counts counted number numbers numbered numbering total totals totalled totaled totalling boast boasts boasted
comprise comprises comprised contain contains contained hold holds held host hosts hosted draw draws drew
drawn attract attracts attracted attracting seat seats reach reached reaches reaching create creates created
creating serve serves served enrol enrols enrolled enroll enrolls teach teaches educate educates educated
school schools employ employs employed employing score scores scored house houses housed field fields fielded
maintain maintains maintained manage manages managed establish established establishes opened unite unites
represent represents represented are were is was be there with become became carry carries carried carrying
bear bears bore bring brings brought gather gathers gathered offer offers offered provide provides provided
include includes included feature features featured span spans spanned record records recorded
handle handles handled handling process processes processed ship ships shipped transport transports transported
"""
WHOLE_VERBS: Final[frozenset[str]] = frozenset(_WHOLE_VERBS_TEXT.split())

# Verbs before a number and its unit that tell all that passes somewhere: "handled 14 million TEU".
_UNIT_VERBS_TEXT = """
handle handles handled handling process processes processed move moves moved ship ships shipped carry carries carried
carrying transport transports transported has had count counts counted record records recorded reach reached reaches
export exports exported exporting import imports imported importing produce produces produced producing generate
generates generated generating
"""
UNIT_VERBS: Final[frozenset[str]] = frozenset(_UNIT_VERBS_TEXT.split())

# Verbs of doing a thing: of what is done, never of people, they tell how often or how many in all.
_DOING_VERBS_TEXT = """
make makes made perform performs performed conduct conducts conducted complete completes completed stage stages
staged organise organises organised organize organizes organized carried-out fly flies flew launch launches launched
announce announces announced propose proposes proposed unveil unveils unveiled list lists listed outline outlines
outlined present presents presented promise promises promised pledge pledges pledged report reports reported
counts counted register registers registered set-out
"""
DOING_VERBS: Final[frozenset[str]] = frozenset(_DOING_VERBS_TEXT.split())

# Adjectives behind a number and its unit, verbs before it, and units that tell a dimension by themselves.
DIMENSION_ADJECTIVES: Final = frozenset({"long", "tall", "high", "deep", "wide", "thick"})
DIMENSION_VERBS: Final = frozenset(
    {"stretches", "stretched", "stretching", "stands", "rises", "weighs", "weighed", "weighing", "covers", "covering"}
)
LENGTH_UNITS: Final = frozenset({"kilometre", "kilometres", "kilometer", "kilometers", "km", "mile", "miles"})
# By nouns that name a dimension: what tells it without them.
DIMENSIONS: Final[tuple[tuple[frozenset[str], frozenset[str]], ...]] = (
    (frozenset({"length", "long"}), frozenset({"long", "stretches", "stretched", "stretching"}) | LENGTH_UNITS),
    (frozenset({"height", "tall", "high"}), frozenset({"tall", "high", "stands", "rises"})),
    (frozenset({"depth", "deep"}), frozenset({"deep"})),
    (frozenset({"width", "breadth", "wide"}), frozenset({"wide"})),
    (frozenset({"thickness"}), frozenset({"thick"})),
    (frozenset({"weight", "mass", "weighs", "weighing"}), frozenset({"weighs", "weighed", "weighing"})),
    (frozenset({"area", "covers"}), frozenset({"covers", "covering"})),
)

# The trade of two in other words, whatever phrases a registry gives it.
EXCHANGES: Final[tuple[str, ...]] = (
    *(f"{two} {noun}" for two in ("bilateral", "two-way", "mutual") for noun in ("trade", "turnover", "commerce")),
    "traded goods",
    "exchanged goods",
)

# Before the noun of an exchange: a branch of it, whose figure is not that of the whole ("energy trade").
_BRANCHES_TEXT = """
energy oil gas coal arms weapons food farm agricultural grain fish seafood timber textile services digital retail
border cross-border frontier barter steel electricity drug wine rice tea coffee cotton gold diamond livestock dairy
meat fruit pharmaceutical machinery defence defense military non-oil non-energy seaborne illicit illegal wildlife
"""
BRANCHES: Final[frozenset[str]] = frozenset(_BRANCHES_TEXT.split())

# A word of a group before "of" and the number: "a network of 2,310 stores".
_GROUPS_TEXT = """
workforce network total staff fleet chain range crowd body membership headcount payroll number field
"""
GROUPS: Final[frozenset[str]] = frozenset(_GROUPS_TEXT.split())

# What a counted noun does as the subject of a clause that tells of all of them.
_STANDING_VERBS_TEXT = """
are were is was have has stand stood make made work worked works study studied live lived serve served be been
remain remained belong belonged completed
"""
STANDING_VERBS: Final[frozenset[str]] = frozenset(_STANDING_VERBS_TEXT.split())
# The same, where the whole is an event: they all come to it.
_ATTENDING_VERBS_TEXT = """
take took taking attend attended compete competed participate participated gather gathered play played come
came watch watched register registered
"""
ATTENDING_VERBS: Final[frozenset[str]] = frozenset(_ATTENDING_VERBS_TEXT.split())

# "The number of employees" is that of employees, "the age of employees" is not.
AMOUNTS: Final[frozenset[str]] = frozenset(
    {"number", "total", "amount", "volume", "value", "level", "sum", "figure", "size"}
)

# Of what is measured these are changes and parts, and themselves no sum: "the growth of", "a share of".
MOVEMENTS: Final[frozenset[str]] = frozenset(
    {"growth", "rise", "increase", "expansion", "development", "share", "part", "decline", "fall", "importance"}
)

# "Set a record of", "hit a new high of": a mark between the verb and its number.
_PEAKS_TEXT = """
record high low peak maximum new all-time historic high-water mark
"""
PEAKS: Final[frozenset[str]] = frozenset(_PEAKS_TEXT.split())
_PEAK_VERBS_TEXT = """
set sets setting posted posts marked marks saw showed show shows with
"""
PEAK_VERBS: Final[frozenset[str]] = frozenset(_PEAK_VERBS_TEXT.split())

# Words before a measure that leave it whole: "total revenue", "the official attendance".
_MEASURE_ADJECTIVES_TEXT = """
total annual overall official gross full seating consolidated group worldwide global yearly current nominal
mutual bilateral whole entire latest final reported its their his her our the a an this that of in on with for
at to and has have had made make makes is was are were now about some last year then put puts from as by into
whose s between where which while record own new receive receives earn earns generate generates see sees saw
said says say told added noted
enjoy enjoys show shows showed offer offers give gives gave won win wins hit post posts report reports book
books
"""
MEASURE_ADJECTIVES: Final[frozenset[str]] = frozenset(_MEASURE_ADJECTIVES_TEXT.split())

# Words between number and noun that make no part of the whole.
_WHOLE_ADJECTIVES_TEXT = """
total overall annual the its their his her our of in for as through such joint worldwide all
"""
WHOLE_ADJECTIVES: Final[frozenset[str]] = frozenset(_WHOLE_ADJECTIVES_TEXT.split())

# Another value of the same measure follows, which the one before is held against.
HELD_AGAINST: Final[tuple[str, ...]] = (
    *("up from", "down from", "up on", "down on", "compared with", "compared to", "against", "versus"),
)
# Another value of the same measure follows: the one before, or the one it is held against.
FORMER_VALUE: Final[tuple[str, ...]] = (
    *HELD_AGAINST,
    "from",
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

# What a thing does once, at its beginning: a year behind one of these is the time of nothing else.
BEGINNINGS: Final[tuple[str, ...]] = (
    "founded",
    "established",
    "created",
    "formed",
    "opened",
    "launched",
    "inaugurated",
    "built",
    "set up",
    "started",
    "born",
    "incorporated",
    "chartered",
    "constituted",
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
PARTIAL_AFTER: Final[tuple[str, ...]] = (
    "between them",
    "among them",
    "together",
    "combined",
    "jointly",
    "each",
    "apiece",
    "per",
    "a month",
    "a week",
    "a day",
)
# Directly behind the number it is a part ("300 of whom"); behind a comma a part is told of it next.
SOME_OF: Final[tuple[str, ...]] = ("of them", "of whom", "of which", "of these", "of those")

# What may follow a measure without making a longer noun of it.
_MEASURE_FOLLOWERS_TEXT = """
in on by from between with among during last this per as so against over under up down has have had would will
could should may might can also now again only just alone and or but which
"""
MEASURE_FOLLOWERS: Final[frozenset[str]] = frozenset(_MEASURE_FOLLOWERS_TEXT.split())

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
_OF_PEOPLE_TEXT = """
crowd attendance membership population headcount audience turnout
"""
OF_PEOPLE: Final[frozenset[str]] = frozenset(_OF_PEOPLE_TEXT.split())
_PEOPLE_TEXT = """
people persons staff workers men women spectators fans visitors guests passengers students children
"""
PEOPLE: Final[frozenset[str]] = frozenset(_PEOPLE_TEXT.split())

# How a count is said to give its number: "customs put it at", "the survey shows".
PUTTING: Final[tuple[str, ...]] = (
    "puts",
    "sees",
    "see",
    "put",
    "has",
    "have",
    "had",
    "sets",
    "set",
    "estimates",
    "estimate",
    "estimated",
    "counts",
    "count",
    "counted",
    "gives",
    "give",
    "gave",
    "shows",
    "show",
    "showed",
    "says",
    "say",
    "said",
    "speaks of",
    "speak of",
    "reports",
    "report",
    "reported",
    "indicates",
    "indicate",
    "records",
    "record",
    "recorded",
)
BEING: Final[tuple[str, ...]] = (
    "is",
    "was",
    "are",
    "were",
    "stands",
    "stand",
    "stood",
    "comes to",
    "come to",
    "came to",
)
