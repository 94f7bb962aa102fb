"""Words for what happens: which verbs and nouns tell of a meeting, a visit, a founding.

An event in the registry is found by what happened, not by which date stands nearest to it.
"""

from __future__ import annotations

from typing import Final

# Kind of event → the words that tell of one. A registry's event belongs to the row that a word of its
# name is in ("Meeting of A and B" → meeting).
HAPPENINGS: Final[dict[str, tuple[str, ...]]] = {
    "meeting": (
        "meet",
        "meets",
        "met",
        "meeting",
        "meetings",
        "talks",
        "held talks",
        "conversation",
        "consultations",
        "negotiations",
        "sat down with",
        "received",
        "conferred",
    ),
    "call": (
        "phone call",
        "telephone call",
        "phone conversation",
        "telephone conversation",
        "spoke by phone",
        "video call",
    ),
    "visit": ("visit", "visits", "visited", "visiting", "trip", "tour", "arrived", "arrives", "paid a visit"),
    "signing": ("sign", "signs", "signed", "signing"),
    "merger": ("merge", "merged", "merger", "acquired", "acquisition", "takeover"),
    "match": ("beat", "defeated", "drew with", "final", "match", "won", "lost to", "draw", "victory over", "defeat"),
    "ceremony": (
        *("ceremony", "ceremonies", "opening ceremony", "opening ceremonies"),
        *("inauguration", "inaugurated", "unveiled"),
    ),
    "election": ("election", "elections", "vote", "poll"),
    "state visit": ("state visit", "state visits"),
}

# What the same people do once in years: told of another month of the year, it is the same one misdated.
RARE: Final = frozenset({"state visit", "merger", "election"})

# What a date fact's qualifier may be called → how news says that it happened.
TURNING_POINTS: Final[dict[str, tuple[str, ...]]] = {
    "founded": (
        "founded",
        "founding",
        "foundation",
        "established",
        "establishment",
        "set up",
        "created",
        "formed",
        "was born",
        "began life",
        "came into being",
        "started out",
        "inception",
        "creation",
    ),
    "born": ("born", "birth"),
    "died": ("died", "death", "passed away"),
    "opened": ("opened", "opening", "inaugurated", "inauguration", "launched", "unveiled", "opened its doors"),
    "opening": ("opened", "opening", "opens", "inaugurated", "inauguration"),
    "inaugurated": ("inaugurated", "inauguration", "opened", "opening", "officially opened"),
    "construction start": (
        "construction began",
        "construction started",
        "construction of",
        "construction on",
        "work on",
        "building of",
        "construction work began",
        "building work began",
        "building began",
        "work began",
        "work started",
        "works began",
        "start of construction",
        "broke ground",
        "breaking ground",
        "ground was broken",
        "groundbreaking",
        "ground-breaking",
        "foundation stone",
    ),
    "approved": ("approved", "approval", "gave the green light"),
    "elected": ("elected", "election"),
    "discovered": ("discovered", "discovery"),
    "published": ("published", "publication"),
    "awarded": ("awarded", "won"),
    "bankruptcy": ("bankruptcy", "insolvency", "went bankrupt", "filed for bankruptcy", "filed for insolvency"),
    "launched": (
        *("launched", "launch", "launching", "unveiled", "introduced", "rolled out", "started", "initiated"),
        *("lifted off", "liftoff", "lift-off", "blasted off", "blast-off", "put into orbit"),
    ),
    "landed": ("landed", "landing", "touched down", "touchdown", "splashed down", "splashdown"),
    "closed": ("closed", "closure", "closing", "shut", "shut down"),
    "commissioned": (
        *("commissioned", "commissioning", "entered service", "went into service", "came into service"),
        *("went into operation", "came on stream", "came online", "began operating", "began operation"),
    ),
    "retired": ("retired", "retirement", "decommissioned", "withdrawn from service"),
    "ratified": ("ratified", "ratification"),
    "released": ("released", "release", "came out"),
    "premiered": ("premiered", "premiere", "first performed", "first shown"),
    "demolished": ("demolished", "demolition", "torn down", "pulled down"),
    "delivered": ("delivered", "delivery", "handed over"),
    "completed": ("completed", "completion", "finished"),
    "signed": ("signed", "signing", "signature", "inked"),
    "joined": ("joined", "acceded", "accession", "became a member", "admitted", "membership since", "member since"),
    "accession": ("joined", "acceded", "accession", "became a member", "admitted", "member since"),
    "diplomatic relations": (
        "diplomatic relations",
        "diplomatic ties",
        "establishment of relations",
        "establishment of ties",
        "established relations",
    ),
    "independence": ("independence", "independent since", "became independent"),
    "adopted": ("adopted", "adoption"),
    "proposed": ("proposed", "put forward", "proposal"),
    "entered into force": (
        "entered into force",
        "came into force",
        "took effect",
        "entry into force",
        "came into effect",
    ),
    "merged": ("merged", "merger"),
    "acquired": ("acquired", "acquisition", "bought", "taken over", "takeover"),
    "listed": ("listed", "went public", "initial public offering", "IPO", "flotation", "floated"),
    "renamed": ("renamed", "changed its name", "name change"),
    "announced": ("announced", "announcement"),
    "built": ("built", "construction was completed"),
    "abolished": ("abolished", "dissolved", "disbanded"),
}

# Words of a qualifier that say nothing of what happened: "launch date", "opening ceremony", "date of signing".
GENERAL_WORDS: Final = frozenset({"date", "day", "year", "time", "place", "site", "ceremony", "official", "of", "the"})

# Who came together for an event was there when and where it was.
COMING_TOGETHER: Final[tuple[str, ...]] = (
    *("met", "meet", "meets", "gathered", "gather", "gathers", "convened", "convene", "assembled", "assemble"),
    *("came together", "come together", "came", "come", "converged", "flocked"),
)

# Before a turning point they tell of its return: "the 30th anniversary of the founding", "20 years of relations".
REMEMBERING: Final[tuple[str, ...]] = (
    *(
        "anniversary",
        "anniversaries",
        "jubilee",
        "centenary",
        "bicentenary",
        "birthday",
        "commemoration",
        "celebration",
    ),
    *("celebrations", "years", "decades", "months", "century", "centuries", "half-century", "memory", "remembrance"),
)

# First words of phrases whose verb makes or unmakes its object: who opens a plant is not opened.
MAKING: Final = frozenset(
    {
        "founded",
        "established",
        "set",
        "created",
        "formed",
        "opened",
        "opening",
        "inaugurated",
        "launched",
        "unveiled",
        "introduced",
        "rolled",
        "started",
        "initiated",
        "closed",
        "shut",
        "completed",
        "finished",
        "built",
        "renamed",
        "bought",
        "acquired",
        "listed",
        "merged",
    }
)

# Other doings that a day may be the day of: speaking about a meeting, going to it.
OTHER_DOINGS: Final[tuple[str, ...]] = (
    *("speaking", "Speaking", "addressing", "Addressing", "writing", "Writing", "arriving", "Arriving", "returning"),
    *("Returning", "leaving", "Leaving", "travelling", "traveling", "landing", "flying", "heading", "flies", "leaves"),
    *("letter", "message", "telegram", "telephone", "phone", "interview", "spoke", "gave", "addressed", "attended"),
    *("arrived", "arrives", "flew", "left", "landed", "returned", "departed", "travelled", "traveled", "headed"),
)
# Beginnings of verbs that are about an event and not of it: "celebrated the cup on Sunday".
MARKING: Final[tuple[str, ...]] = ("celebrat", "toast", "parad", "display", "exhibit", "televis", "broadcast")
ABOUT: Final[tuple[str, ...]] = (
    *("celebrat", "prais", "recall", "discuss", "prepar", "await", "miss", "regret", "analys", "remember", "review"),
    *("criticis", "criticiz", "mention", "welcom", "hail", "announc", "televis", "broadcast"),
)
# Behind an event's name: the thing is a paper or a person of the event, not the event.
BELONGINGS: Final[tuple[str, ...]] = (
    *(
        "report",
        "reports",
        "study",
        "proceedings",
        "declaration",
        "communique",
        "communiqué",
        "statement",
        "resolution",
    ),
    *("document", "documents", "paper", "papers", "winner", "winners", "champion", "champions", "holder", "holders"),
    *("finalist", "finalists", "medallist", "programme", "website", "film", "book", "logo", "budget", "committee"),
    *(
        "organisers",
        "organizers",
        "secretariat",
        "participants",
        "veteran",
        "trophy",
        "squad",
        "qualifier",
        "qualifiers",
    ),
)

# What leads up to an event or comes of it is not held itself: "preparations for the forum to be held in May".
SURROUNDING: Final[tuple[str, ...]] = (
    *("preparation", "preparations", "readiness", "run-up", "lead-up", "eve", "view", "connection", "light", "context"),
    *("result", "results", "outcome", "outcomes", "decision", "decisions", "conclusion", "conclusions", "success"),
    *("agreement", "agreements", "resolutions", "recommendations", "documents", "declaration", "agenda", "theme"),
    *(
        "participants",
        "delegates",
        "guests",
        "organisers",
        "organizers",
        "winners",
        "sidelines",
        "margins",
        "framework",
    ),
    *("holding", "importance", "results", "course", "impressions", "legacy"),
)

# A paper about an event has a day of its own: "signed an agreement on visa exemption on Friday".
PAPERS: Final[tuple[str, ...]] = (
    *("agreement", "agreements", "deal", "treaty", "protocol", "memorandum", "accord", "pact", "contract", "document"),
    *("documents", "statement", "declaration", "decree", "order", "law", "bill", "note", "notes", "text"),
)

# Verbs by which an event has its first day, and its last.
OPENING: Final[tuple[str, ...]] = (
    "opens",
    "opened",
    "open",
    "opening",
    "begins",
    "began",
    "begin",
    "begun",
    "starts",
    "started",
    "start",
    "starting",
    "kicks off",
    "kicked off",
    "kick off",
    "kicking off",
    "got under way",
    "gets under way",
    "get under way",
    "got underway",
    "gets underway",
    "get underway",
    "got off",
    "commenced",
    "commences",
)
CLOSING: Final[tuple[str, ...]] = (
    "concludes",
    "concluded",
    "conclude",
    "concluding",
    "closes",
    "closed",
    "close",
    "closing",
    "ends",
    "ended",
    "end",
    "ending",
    "wraps up",
    "wrapped up",
    "wrap up",
    "finishes",
    "finished",
    "finish",
)

# Between a named event and its day or place: what may stand there when it is the event's own.
HOLDING: Final[tuple[str, ...]] = (
    *OPENING,
    *CLOSING,
    *("which will meet", "which is to meet", "which meets", "which met", "which will convene", "which convenes"),
    *("that will meet", "that is to meet", "which gathers", "which will gather", "which sits"),
    "held",
    "hosted",
    "hosts",
    "host",
    "hosting",
    "holds",
    "hold",
    "staged",
    "stages",
    "convened",
    "organised",
    "organized",
    "played",
    "contested",
    "takes place",
    "took place",
    "take place",
    "taking place",
    "taken place",
    "runs",
    "run",
    "ran",
    "lasted",
    "lasts",
    "slated",
    "scheduled",
    "due",
    "set",
    "was",
    "is",
    "were",
    "are",
    "will be",
    "to be",
    "be",
    "being",
    "been",
    "has",
    "have",
    "had",
    "will",
    "would",
    "both",
)

# Beside those, the words of place, order and circumstance that do not make the day or place another thing's.
CIRCUMSTANCE: Final[tuple[str, ...]] = (
    *("in", "at", "on", "of", "from", "to", "until", "through", "between", "for", "during", "by", "over", "inside"),
    *("the", "a", "an", "this", "last", "next", "its", "their", "his", "her", "own", "home", "which", "that", "when"),
    *("here", "there", "later", "earlier", "again", "also", "only", "just", "now", "officially", "formally"),
    *("first", "second", "third", "week", "month", "year", "year's", "day", "days", "weekend", "night", "evening"),
    *("morning", "afternoon", "summer", "winter", "spring", "autumn", "two-day", "three-day", "four-day", "five-day"),
    *("city", "capital", "town", "port", "resort", "village", "coastal", "historic", "ancient", "island", "region"),
    *("central", "northern", "southern", "eastern", "western", "north", "south", "east", "west"),
    *("northeast", "northwest", "southeast", "southwest"),
    *("northeastern", "northwestern", "southeastern", "southwestern"),
    *("country's", "nation's", "province", "state", "district", "county", "hall", "palace", "centre", "center"),
    *("venue", "stadium", "arena", "ground", "front", "supporters", "fans", "crowd", "spectators", "virtually"),
    *("video", "link", "videolink", "videoconference", "video-conference", "teleconference", "via", "remotely"),
    *("chairmanship", "presidency", "auspices", "format", "once", "back", "then"),
    *("soon", "very", "shortly", "regular", "annual", "traditional"),
    *("online", "edition", "event", "meeting", "gathering", "session", "summit", "tournament", "final"),
    *("Independence", "International", "Convention", "Exhibition", "Congress", "Conference", "National", "Great"),
    "People's",
)
