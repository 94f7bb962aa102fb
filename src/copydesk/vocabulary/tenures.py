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
    "rector",
    "vice-chancellor",
    "chancellor",
    "executive director",
    "director",
    "party leader",
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
    "manager",
    "head coach",
)
_COACHES: Final = ("head coach", "coach", "manager", "national coach", "team manager")
_CHAIRS: Final = ("chairman", "chair", "president", "board chair", "supervisory board chair")

# Verb in its forms (base, third person, past, participle) → the titles that it implies.
LEADING: Final[dict[tuple[str, str, str, str], tuple[str, ...]]] = {
    ("lead", "leads", "led", "led"): HEADS,
    ("head", "heads", "headed", "headed"): HEADS,
    ("head up", "heads up", "headed up", "headed up"): HEADS,
    ("run", "runs", "ran", "run"): HEADS,
    ("preside over", "presides over", "presided over", "presided over"): HEADS,
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
    | {"took up the post", "took the job", "sworn in", "inaugurated", "took over", "taken over"}
)
# … and verbs that may come months before it.
CHOOSING: Final[frozenset[str]] = frozenset(
    {"appointed", "named", "elected", "chosen", "hired", "installed", "promoted to", "nominated", "picked", "selected"}
)
# Words that may stand between a name or title and the "since" of its tenure.
_SINCE_WORDS: Final = """
who has have had is was been held serving served serves in the that this his her its their office charge post
job role position place power board at helm of company club team group business firm as ever both continuously
chair now federation body party university currently a an
"""
SINCE_WORDS: Final[frozenset[str]] = frozenset(_SINCE_WORDS.split())
# "In charge", "in office", "in the job", "at the helm": whatever the office is.
OFFICE_WORDS: Final[frozenset[str]] = frozenset(
    {"office", "charge", "post", "job", "role", "position", "power", "place", "helm"}
)
# "A job held by X", "a post that X has held": the office just named.
POSTS: Final[frozenset[str]] = frozenset({"job", "post", "position", "role", "office", "title", "seat"})

PREDECESSOR: Final[frozenset[str]] = frozenset({"predecessor"})
SUCCESSOR: Final[frozenset[str]] = frozenset({"successor"})
# One who fills an office for a while: whether the tenure is counted from then is open.
PROVISIONAL: Final[frozenset[str]] = frozenset({"acting", "interim", "caretaker", "provisional", "temporary"})

# Nouns that stand for a body, besides the commonest ("the company", "the club").
_MORE_BODY_NOUNS: Final = """
corporation conglomerate insurer builder planemaker producer utility start-up startup broadcaster chain giant
subsidiary outfit franchise squad champions confederation society commission council fund observatory orchestra
theatre theater academy organization organisation
"""
MORE_BODY_NOUNS: Final[frozenset[str]] = frozenset(_MORE_BODY_NOUNS.split())
# What may stand before such a noun without making another body of it.
_BODY_ADJECTIVES: Final = """
whole entire same new big small large largest biggest old oldest national listed state-owned private public
family-owned plane car aircraft wind football soccer rugby cricket basketball energy engineering retail world
global regional continental
"""
BODY_ADJECTIVES: Final[frozenset[str]] = frozenset(_BODY_ADJECTIVES.split())
