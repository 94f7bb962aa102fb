"""How news tells that somebody holds, takes or leaves an office without naming the office.

"X, who has run the company since March": the verb implies the office. "In the job since August", "took over on
July 1": the office is the one just spoken of.
"""

from __future__ import annotations

from typing import Final

# Titles that stand at the head of a body, the likeliest first: what "led by" and "headed by" imply.
HEADS: Final[tuple[str, ...]] = (
    "chief executive",
    "chief executive officer",
    "managing director",
    "general manager",
    "president",
    "secretary general",
    "secretary-general",
    "director general",
    "director-general",
    "speaker",
    "rector",
    "vice-chancellor",
    "chancellor",
    "executive director",
    "director",
    "general secretary",
    "party leader",
    "party chief",
    "leader",
    "head",
    "mayor",
    "governor",
    "principal",
    "provost",
    "dean",
    "commissioner",
    "editor-in-chief",
    "editor",
    "co-chief executive",
    "chairman",
    "chair",
    "chairperson",
    "chairwoman",
    "manager",
    "head coach",
)
# Who leads a state or its government, the likeliest first.
STATE_HEADS: Final[tuple[str, ...]] = (
    "prime minister",
    "premier",
    "chancellor",
    "head of government",
    "president",
    "head of state",
    "king",
    "queen",
    "emperor",
    "emir",
    "sultan",
    "supreme leader",
)
_COACHES: Final = ("head coach", "coach", "manager", "national coach", "team manager")
_CHAIRS: Final = (
    "chairman",
    "chair",
    "chairperson",
    "chairwoman",
    "president",
    "speaker",
    "board chair",
    "supervisory board chair",
)

# Verbs that tell of holding power with no object: "has governed since July".
RULING: Final[frozenset[str]] = frozenset({"governed", "governs", "ruled", "rules", "reigned", "reigns"})

# Verb in its forms (base, third person, past, participle) → the titles that it implies.
LEADING: Final[dict[tuple[str, str, str, str], tuple[str, ...]]] = {
    ("lead", "leads", "led", "led"): HEADS,
    ("head", "heads", "headed", "headed"): HEADS,
    ("head up", "heads up", "headed up", "headed up"): HEADS,
    ("run", "runs", "ran", "run"): HEADS,
    ("preside over", "presides over", "presided over", "presided over"): HEADS,
    ("govern", "governs", "governed", "governed"): STATE_HEADS,
    ("rule", "rules", "ruled", "ruled"): STATE_HEADS,
    ("chair", "chairs", "chaired", "chaired"): _CHAIRS,
    ("coach", "coaches", "coached", "coached"): _COACHES,
    ("manage", "manages", "managed", "managed"): (*_COACHES, *HEADS),
    ("captain", "captains", "captained", "captained"): ("captain",),
    ("skipper", "skippers", "skippered", "skippered"): ("captain",),
}
# After "is", "was", "has been": the office of one who leads.
IN_CHARGE_OF: Final[frozenset[str]] = frozenset({"in charge of", "at the helm of", "at the head of"})

# "Succeeded", "took over from": between the one who comes and the one who goes.
SUCCEEDING: Final[frozenset[str]] = frozenset(
    {"succeed", "succeeds", "succeeded", "succeeding", "replace", "replaces", "replaced", "replacing"}
    | {"take over from", "takes over from", "took over from", "taken over from", "taking over from"}
)
TAKING_OVER: Final[frozenset[str]] = frozenset({"take over", "takes over", "took over", "taken over", "taking over"})

# Verbs by which a tenure begins on their own day …
BECOMING: Final[frozenset[str]] = frozenset(
    {"became", "become", "becomes", "becoming", "took office", "taken office", "took charge", "taken charge"}
    | {"took up the post", "took the job", "sworn in", "inaugurated", "took over", "taken over", "takes over"}
    | {"came to office", "came into office", "came to the throne", "entered office"}
    | {"assumed office", "assumed the post", "assumed the office", "took the helm", "took the reins"}
    | {"takes office", "takes charge", "took up office"}
)
# … and verbs that may come months before it.
CHOOSING: Final[frozenset[str]] = frozenset(
    {"appointed", "named", "elected", "chosen", "hired", "installed", "promoted to", "nominated", "picked", "selected"}
    | {"confirmed as", "sworn in as"}
)
# Verbs by which a tenure ends: on their own day, or when they are told before it.
LEAVING: Final[frozenset[str]] = frozenset(
    {"left office", "left the post", "left the job", "vacated the post", "vacated the office"}
    | {"stepped down", "stood down", "resigned", "quit", "retired", "stepped aside"}
    | {"removed", "dismissed", "sacked", "fired", "ousted", "toppled", "voted out"}
)
# Of these, the ones that say of whom it is told only with "was" before them.
PASSIVE_LEAVING: Final[frozenset[str]] = frozenset(
    {"removed", "dismissed", "sacked", "fired", "ousted", "toppled", "voted out"}
)
# "Ending the 14-year rule of X", "after X's resignation": what of the holder before is told of.
RULES: Final[frozenset[str]] = frozenset(
    {"rule", "reign", "tenure", "era", "premiership", "presidency", "chancellorship", "term", "leadership", "years"}
    | {"time", "spell", "stint"}
)
DEPARTURES: Final[frozenset[str]] = frozenset(
    {"resignation", "departure", "dismissal", "removal", "ouster", "retirement", "exit", "death", "abdication"}
    | {"sacking", "impeachment", "stepping down", "fall", "ousting"}
)
# Between "succeeded" and the name: "his father,", "the outgoing".
KIN: Final[frozenset[str]] = frozenset(
    {"father", "mother", "brother", "sister", "husband", "wife", "uncle", "cousin", "mentor", "boss", "rival", "friend"}
    | {"ally", "compatriot", "colleague", "deputy", "predecessor", "party colleague", "namesake"}
)
GOING: Final[frozenset[str]] = frozenset(
    {"outgoing", "retiring", "incumbent", "late", "long-serving", "longtime", "veteran", "ailing", "ousted"}
    | {"long-time", "departing", "unpopular", "popular", "sacked", "former"}
)
# Words that may stand between a subject and its verb.
_AUXILIARIES: Final = """
has have had is was been will would later also then now since currently recently formally officially first just to be
only jointly previously himself herself already and still both
"""
AUXILIARIES: Final[frozenset[str]] = frozenset({*_AUXILIARIES.split(), "until now"})
# "Held the post in 2016-2018": the office just named.
HOLDING: Final[frozenset[str]] = frozenset(
    {"hold", "holds", "held", "has held", "had held", "occupied", "filled", "has occupied", "had occupied"}
)
# A sentence with one of these speaks of the days of the piece, not of history.
_OF_NOW: Final = """
has have is are will shall says say today yesterday tomorrow now currently am 've may can meets visits arrives hosts
"""
OF_NOW: Final[frozenset[str]] = frozenset({*_OF_NOW.split(), "this week", "this month", "this year", "last week"})
# Before a title and name: they are remembered, and need be of no later day than that.
_RECALLING: Final = """
recalled recalls recalling quoted quotes quoting cited cites citing invoked invokes invoking remembered remembers
remembering echoed echoes echoing commemorated commemorates commemorating honoured honored likened compared
portrait statue grave tomb memorial monument bust biography descendant grandson granddaughter
"""
RECALLING: Final[frozenset[str]] = frozenset({*_RECALLING.split(), "named after", "words of", "legacy of"})
# Words that may stand between a name or title and the "since" of its tenure.
_SINCE_WORDS: Final = """
who has have had is was been held serving served serves in the that this his her its their office charge post
job role position place board at helm of company club team group business firm as ever both continuously
chair now federation body party university currently a an
"""
SINCE_WORDS: Final[frozenset[str]] = frozenset(_SINCE_WORDS.split())
# "In charge", "in office", "in the job", "at the helm": whatever the office is. "In power" is none of these: power is
# often taken before the office (by another one, or as acting), and lost before it.
OFFICE_WORDS: Final[frozenset[str]] = frozenset(
    {"office", "charge", "post", "job", "role", "position", "place", "helm"}
)
# "A job held by X", "a post that X has held": the office just named.
POSTS: Final[frozenset[str]] = frozenset(
    {"job", "post", "position", "role", "office", "title", "seat", "portfolio", "chair", "chairmanship", "presidency"}
)

PREDECESSOR: Final[frozenset[str]] = frozenset({"predecessor"})
SUCCESSOR: Final[frozenset[str]] = frozenset({"successor"})
# One who fills an office for a while: whether the tenure is counted from then is open.
PROVISIONAL: Final[frozenset[str]] = frozenset({"acting", "interim", "caretaker", "provisional", "temporary"})

# Words by which a sentence without a name or title may tell of a tenure: "She has been in office since 2019".
TELLING: Final[frozenset[str]] = BECOMING | LEAVING | CHOOSING | OFFICE_WORDS

# What may stand before "company" or "club" without making another body of it.
_BODY_ADJECTIVES: Final = """
whole entire same new big small large largest biggest old oldest national listed state-owned private public
family-owned plane car aircraft wind football soccer rugby cricket basketball energy engineering retail world
global regional continental
"""
BODY_ADJECTIVES: Final[frozenset[str]] = frozenset(_BODY_ADJECTIVES.split())
