"""The parts that members and guests play in bodies and events, as news words them: member, observer, chair, host."""

from __future__ import annotations

from typing import Final

# What a body may call those who belong to it or stand near it. Nobody is two of these in one body at one time,
# unless a registry says so.
STANDINGS: Final[frozenset[str]] = frozenset(
    {"member", "observer", "partner", "candidate", "associate", "affiliate", "signatory", "guest"}
)
# Standings as they are said in full; a bare "partner" or "guest" is anybody's word.
KNOWN_STANDINGS: Final[tuple[str, ...]] = (
    "member",
    "full member",
    "full-fledged member",
    "fully fledged member",
    "founding member",
    "permanent member",
    "non-permanent member",
    "associate member",
    "observer",
    "dialogue partner",
)
# "member state", "observer country": the noun says who, the word before it what.
BEARERS: Final[tuple[str, ...]] = ("state", "country", "nation", "club", "union", "organisation", "organization")

# What a country that bears a role may be called when it has been named.
LANDS: Final[tuple[str, ...]] = (
    *(
        "country",
        "nation",
        "archipelago",
        "island",
        "islands",
        "kingdom",
        "republic",
        "sultanate",
        "emirate",
        "territory",
    ),
)

# Words before a standing that change nothing about it, and those that make it less than the whole.
WHOLE: Final[frozenset[str]] = frozenset(
    {"full", "full-fledged", "fully", "fledged", "founding", "charter", "original"}
)
LESSER: Final[frozenset[str]] = frozenset(
    {
        *("associate", "candidate", "provisional", "affiliate", "corresponding", "alternate", "honorary", "junior"),
        *("non-voting", "prospective", "acceding"),
    }
)
FOUNDING: Final[frozenset[str]] = frozenset({"founding", "charter", "original"})

# Parts that one alone plays at a time: the nouns of each and its verb.
SINGLE: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "chair": (
        ("chair", "chairmanship", "chairpersonship", "presidency"),
        ("chairs", "chaired", "chairing", "presides over", "presided over", "presiding over"),
    ),
    "host": (
        ("host", "host country", "host nation", "host city"),
        ("hosts", "hosted", "hosting", "host", "played host to", "plays host to"),
    ),
    "winner": (
        ("winner", "champion", "title holder", "titleholder", "victor"),
        ("won", "win", "wins", "winning", "clinched", "captured"),
    ),
    "captain": (("captain", "skipper", "captaincy"), ("captains", "captained", "captaining", "skippered")),
}
# What one event has several winners by, beside men and women: each is a part of its own.
DIVIDING: Final[frozenset[str]] = frozenset(
    {"mixed", "team", "individual", "overall", "stage", "singles", "doubles", "senior", "open", "amateur"}
)
# A part so called is one alone's: "lead contractor", "principal cellist".
FOREMOST: Final[frozenset[str]] = frozenset(
    {"lead", "main", "chief", "principal", "prime", "sole", "title", "head", "general", "official", "presenting"}
)

# Parts that are said of a person and of his or her firm alike.
EITHER: Final[frozenset[str]] = frozenset({"architect", "designer", "engineer", "planner", "consultant", "surveyor"})
# Words of a firm's name that may be left out.
FIRM_WORDS: Final[frozenset[str]] = frozenset(
    {
        *("the", "and", "ltd", "limited", "plc", "inc", "llc", "llp", "corp", "corporation", "co", "company", "group"),
        *("ag", "gmbh", "sa", "sas", "spa", "srl", "nv", "bv", "ab", "oy", "asa", "as", "holding", "holdings", "sons"),
        *("partners", "associates", "international", "studio", "architects", "brothers", "bros"),
    }
)
# Before a part: another had it before, or has it since.
CHANGED: Final[tuple[str, ...]] = ("new", "newest", "original", "latest", "current", "recent")

# Between a bearer and the part: what holds it, takes it, is called it.
HOLDING: Final[tuple[str, ...]] = (
    "holds",
    "held",
    "has held",
    "holding",
    "has",
    "enjoys",
    "took over",
    "takes over",
    "taking over",
    "has taken over",
    "took up",
    "took on",
    "assumed",
    "assumes",
    "has assumed",
    "assuming",
    "took",
    "takes",
    "took the reins of",
    "was granted",
    "were granted",
    "has been granted",
    "was given",
    "were given",
    "received",
    "obtained",
    "gained",
    "secured",
    "was awarded",
    "acquired",
    "exercises",
    "exercised",
)
BEING: Final[tuple[str, ...]] = (
    "is",
    "are",
    "was",
    "were",
    "has been",
    "have been",
    "had been",
    "became",
    "becomes",
    "become",
    "has become",
    "have become",
    "remains",
    "remained",
    "remain",
    "being",
    "serves as",
    "served as",
    "has served as",
    "serving as",
    "acts as",
    "acted as",
    "acting as",
    "joined as",
)
# The same, of what is to come: "will assume the chair".
TAKING: Final[tuple[str, ...]] = (
    "assume",
    "take over",
    "take on",
    "take up",
    "take",
    "hold",
    "be",
    "become",
    "have",
    "receive",
    "inherit",
)
# Entering a body.
JOINING: Final[tuple[str, ...]] = (
    "joined",
    "has joined",
    "have joined",
    "acceded to",
    "became part of",
    "entered",
)
# Before a part, in its clause: it is wished for, refused or on its way, and nobody has it yet.
SOUGHT: Final[tuple[str, ...]] = (
    "apply",
    "applies",
    "applied",
    "applying",
    "application",
    "aspire",
    "aspires",
    "aspired",
    "aspiring",
    "bid",
    "bids",
    "seek",
    "seeks",
    "sought",
    "seeking",
    "candidate for",
    "candidacy",
    "invite",
    "invited",
    "invites",
    "invitation",
    "welcome",
    "welcomes",
    "prospect",
    "prospects",
    "request",
    "requested",
    "eligible",
    "accession of",
    "backs",
    "backed",
    "backing",
    "support",
    "supports",
    "supported",
    "supporting",
    "oppose",
    "opposes",
    "opposed",
    "block",
    "blocked",
    "path to",
    "road to",
    "talks on",
    "negotiating",
    "negotiations",
    "in favour of",
    "in favor of",
    "ready to",
    "agreed to",
    "decided to",
    "failed",
    "fails",
    "lost",
    "loses",
    "left",
    "quit",
    "withdrew",
    "suspended",
    "expelled",
)
# Directly before a part: it is not, or no longer, theirs.
NOT_NOW: Final[tuple[str, ...]] = (
    "former",
    "ex-",
    "past",
    "previous",
    "then",
    "outgoing",
    "incoming",
    "future",
    "potential",
    "prospective",
    "aspiring",
    "would-be",
    "next",
    "first",
    "last",
    "non-",
    "co-",
    "vice",
    "deputy",
    "acting",
    "honorary",
    "another",
    "other",
    "many",
    "several",
    "fellow host",
    "defending",
    "reigning",
)
# Words before a part that say nothing about it.
DECORATING: Final[tuple[str, ...]] = (
    "rotating",
    "current",
    "new",
    "newest",
    "fellow",
    "longtime",
    "long-time",
    "long-standing",
    "longstanding",
    "oldest",
    "largest",
    "smallest",
    "youngest",
    "key",
    "important",
    "active",
    "committed",
    "proud",
    "annual",
    "this year's",
    "last year's",
    "six-month",
    "one-year",
    "two-year",
    "yearly",
    "latest",
    "recent",
    "existing",
    "official",
)
