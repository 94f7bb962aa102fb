"""Titles that news prints before and after names, and the words that change what a title claims.

A registry names its own offices; this table adds the other names English has for them, so that
"Minister of Foreign Affairs" in ``facts/`` also reads "foreign minister" and "FM" in an article.
Abbreviations follow the Associated Press Stylebook ("titles") and the Reuters Handbook of Journalism.
"""

from __future__ import annotations

from typing import Final

# One row, one office under several names. A row holds for any country or body: that two of its names
# mean two offices somewhere is said by the registry, which wins over this table.
SYNONYMS: Final[tuple[frozenset[str], ...]] = (
    frozenset({"prime minister", "premier", "PM", "head of government"}),
    frozenset(
        {
            "foreign minister",
            "minister of foreign affairs",
            "minister for foreign affairs",
            "minister of external affairs",
            "external affairs minister",
            "foreign affairs minister",
            "foreign secretary",
            "FM",
        }
    ),
    frozenset({"defense minister", "defence minister", "minister of defense", "minister of defence"}),
    frozenset({"finance minister", "minister of finance", "minister for finance"}),
    frozenset({"interior minister", "minister of the interior", "minister of internal affairs"}),
    frozenset({"trade minister", "minister of trade", "minister of commerce", "commerce minister"}),
    frozenset({"energy minister", "minister of energy"}),
    frozenset({"health minister", "minister of health", "minister for health"}),
    frozenset({"education minister", "minister of education"}),
    frozenset({"justice minister", "minister of justice"}),
    frozenset({"transport minister", "minister of transport", "minister of transportation"}),
    frozenset(
        {"deputy prime minister", "vice premier", "vice prime minister", "deputy premier", "deputy PM", "vice-premier"}
    ),
    frozenset({"vice president", "vice-president"}),
    frozenset({"secretary-general", "secretary general"}),
    frozenset({"general secretary"}),
    frozenset({"director-general", "director general"}),
    frozenset({"chief executive officer", "chief executive", "CEO", "chief exec"}),
    frozenset(
        {
            "co-chief executive",
            "co-chief executive officer",
            "co-CEO",
            "joint chief executive",
            "joint CEO",
            "co-head",
        }
    ),
    frozenset({"chief financial officer", "finance chief", "CFO", "finance director", "financial director"}),
    frozenset({"chief operating officer", "COO", "operations chief", "operating chief"}),
    frozenset({"chief technology officer", "CTO", "technology chief"}),
    frozenset({"chief scientific officer", "chief scientist"}),
    frozenset(
        {"chairman", "chairwoman", "chairperson", "chair", "board chair", "chairman of the board", "chair of the board"}
    ),
    frozenset(
        {
            "supervisory board chair",
            "supervisory board chairman",
            "supervisory board chairwoman",
            "chair of the supervisory board",
            "chairman of the supervisory board",
            "chairwoman of the supervisory board",
            "head of the supervisory board",
        }
    ),
    frozenset({"executive chairman", "executive chair", "executive chairwoman"}),
    frozenset({"head coach", "coach", "trainer"}),
    frozenset({"national coach", "national team coach"}),
    frozenset({"party leader", "leader of the party", "party chief"}),
    frozenset({"opposition leader", "leader of the opposition"}),
    frozenset({"home secretary"}),
    frozenset({"chancellor of the exchequer"}),
    frozenset({"agriculture minister", "minister of agriculture", "minister for agriculture"}),
    frozenset({"environment minister", "minister of the environment", "minister of environment"}),
    frozenset({"culture minister", "minister of culture"}),
    frozenset({"economy minister", "minister of economy", "minister of the economy", "economics minister"}),
    frozenset({"editor-in-chief", "editor in chief", "chief editor"}),
    frozenset({"central bank governor", "governor of the central bank"}),
    frozenset({"managing director", "MD"}),
    frozenset({"vice-chancellor", "vice chancellor"}),
    frozenset({"speaker"}),
    frozenset({"mayor"}),
    frozenset({"governor"}),
    frozenset({"ambassador"}),
    frozenset({"spokesperson", "spokesman", "spokeswoman"}),
    frozenset({"captain", "skipper"}),
)

# Read as titles even where no registry holds them: they show that a name bears *another* office.
KNOWN: Final[frozenset[str]] = frozenset().union(*SYNONYMS) | {
    "president",
    "chancellor",
    "king",
    "queen",
    "crown prince",
    "prince",
    "emperor",
    "emir",
    "sultan",
    "supreme leader",
    "minister",
    "rector",
    "provost",
    "dean",
    "general manager",
    "executive director",
    "principal",
    "chief",
    "head",
    "boss",
    "editor",
    "bishop",
    "archbishop",
    "pope",
    "conductor",
    "curator",
    "treasurer",
    "manager",
    "director",
    "commissioner",
    "secretary of state",
    "attorney general",
    "state councilor",
    "state councillor",
    "senator",
    "prefect",
    "first lady",
    "leader",
    "head of state",
    "counterpart",
    "opposite number",
    "colleague",
    "predecessor",
    "successor",
}

# Before a title: another rank. One is not deputy to oneself.
LESSER_RANKS: Final[frozenset[str]] = frozenset(
    {"deputy", "vice", "vice-", "assistant", "associate", "first deputy", "executive vice", "junior"}
)
# Before a title: the office is stated to be past.
FORMER: Final[frozenset[str]] = frozenset(
    {"former", "ex", "late", "onetime", "one-time", "erstwhile", "previous", "past", "predecessor", "retired", "ousted"}
)
# Before a title: the office at a time that the story is telling of.
THEN: Final[frozenset[str]] = frozenset({"then", "at the time", "at that time"})
# Before a title: not, or not yet, the office in full.
NOT_FULL: Final[frozenset[str]] = frozenset(
    {
        "acting",
        "interim",
        "caretaker",
        "incoming",
        "designate",
        "elect",
        "future",
        "next",
        "prospective",
        "would-be",
        "honorary",
        "self-proclaimed",
        "nominee",
        "shadow",
        "aspiring",
    }
)
# Before a title: which of a row it was; it may hold still ("the first president of Kazakhstan").
NUMBERED: Final[frozenset[str]] = frozenset(
    {"first", "second", "third", "fourth", "fifth", "last", "1st", "2nd", "3rd", "first-ever", "longest-serving"}
    | {f"{n}th" for n in range(4, 60)}
    | {"21st", "22nd", "23rd", "31st", "32nd", "33rd", "41st", "42nd", "43rd", "51st"}
)
# Before "to the President", "of the President": a name behind it may be that of the one who serves.
_SERVING: Final = """
aide adviser advisor assistant envoy representative secretary spokesman spokeswoman spokesperson deputy chief
head director staff office administration board council protocol service wife husband widow widower son daughter
brother sister mother father friend ally rival lawyer doctor translator interpreter biographer candidate nominee
"""
SERVING: Final[frozenset[str]] = frozenset(_SERVING.split())
# Before a title: still in office, or just out of it.
LEAVING: Final[frozenset[str]] = frozenset({"outgoing", "departing", "resigning"})
# Before a title: they make another office of it ("works council chairman", "under-19 coach").
_OTHER_OFFICES: Final = """
committee council faculty student students' regional provincial district county local parliament parliamentary
assembly opposition youth junior women's under-17 under-19 under-21 goalkeeping fitness works union bureau
department division branch chapter section commission senate government honorary lay caucus panel jury court
deputies' ministers' ceremonial house upper lower national campaign ward hospital school prison project
programme program pension delegation foundation supporters players trade plant factory site store sales
marketing legal policy security press technical sporting creative artistic medical supervisory
"""
OTHER_OFFICES: Final[frozenset[str]] = frozenset(_OTHER_OFFICES.split())
# Before a title, saying nothing about which office it is.
PLAIN: Final[frozenset[str]] = frozenset(
    {
        "new",
        "newly elected",
        "newly appointed",
        "current",
        "incumbent",
        "long-serving",
        "longtime",
        "visiting",
        "sitting",
        "serving",
        "executive",
        "state",
        "embattled",
        "popular",
        "group",
        "veteran",
        "present",
        "reelected",
        "re-elected",
    }
)
HONORIFICS: Final[frozenset[str]] = frozenset(
    {"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Sir", "Dame", "Lord", "Lady", "Prof", "Prof.", "Professor"}
    | {"H.E.", "HE", "His Excellency", "Her Excellency", "Gen.", "General", "Comrade", "Col.", "Lt.", "Hon."}
)
# A person who holds the same office on the other side.
# "Prime Minister Voss", "Captain Ingerby": the word before the name; "Minister of Trade" stands after it or apart.
BEFORE_NAMES: Final[frozenset[str]] = frozenset(
    title.lower().split()[-1] for title in (*KNOWN, *HONORIFICS) if not {"of", "for"} & {*title.split()}
)
COUNTERPART: Final[frozenset[str]] = frozenset({"counterpart", "opposite number", "colleague"})
# Of these, one who need not hold the very same office.
COLLEAGUE: Final[frozenset[str]] = frozenset({"colleague"})
# Who leads a country, whatever the office is called there.
LEADER: Final[frozenset[str]] = frozenset({"leader", "head", "boss", "chief", "head of state"})
# The great offices of state: who holds one of these ministries hardly ever holds another of them as well.
_GREAT: Final = ("foreign minister", "defence minister", "finance minister", "interior minister", "justice minister")
GREAT_PORTFOLIOS: Final[tuple[frozenset[str], ...]] = tuple(row for row in SYNONYMS if row & {*_GREAT})
# Titles that any country or body may have, in small letters.
COMMON: Final[frozenset[str]] = frozenset(name.lower() for name in KNOWN)
# Titles that two or more persons bear together.
SHARED: Final[tuple[str, ...]] = ("co-", "joint ")


def names_of(title: str) -> frozenset[str]:
    """Every name English has for a title, itself among them: "premier" → "prime minister", "PM" …"""
    folded = title if title.isupper() else title.lower()
    for row in SYNONYMS:
        if folded in row or title in row:
            return row | {title}
    return frozenset({title})


def split_rank(title: str) -> tuple[str | None, str]:
    """A lesser rank and the title below it: "first deputy governor" → "first deputy", "governor"; else ``None``."""
    words = title.replace("-", " ")
    ranks = [rank for rank in LESSER_RANKS if words.lower().startswith(f"{rank} ")]
    rank = max(ranks, key=len, default=None)
    return rank, title if rank is None else words[len(rank) :].strip()


def is_portfolio(title: str) -> bool:
    """Whether a title is that of one ministry: "foreign minister", "minister of defence"; not "prime minister"."""
    words = title.lower().split()
    return "minister" in words and len(words) > 1 and not {"prime", "first", "deputy", "vice"} & {*words}


def great_portfolio(title: str) -> frozenset[str] | None:
    """The great office of state that a title is a name of: "minister of defence" → the row of "defence minister"."""
    return next((row for row in GREAT_PORTFOLIOS if title in row or title.lower() in row), None)
