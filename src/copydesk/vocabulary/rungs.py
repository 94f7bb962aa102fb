"""How news tells that two sides stand on a rung, climb to it, leave it, or wish for it."""

from __future__ import annotations

from typing import Final

# Stems of verbs by which a relation moves from rung to rung.
_RAISING_TEXT = """
elevat upgrad rais lift promot advanc mov ris transform develop turn chang designat bring brought took taken
rose risen downgrad demot relegat lower reduc convert deepen climb step
"""
RAISING: Final[frozenset[str]] = frozenset(_RAISING_TEXT.split())
# Verbs by which it comes to stand on one.
_ENTERING_TEXT = """
establish form creat set build built conclud sign announc declar proclaim enter launch forg becom became made
mak nam appoint agree
"""
ENTERING: Final[frozenset[str]] = frozenset(_ENTERING_TEXT.split())
# The clause wants, plans or asks for the rung.
_WISHING_TEXT = """
hope hopes hoped hoping aim aims aimed aiming want wants wanted plan plans planned intend intends intended
ready willing propose proposes proposed proposing seek seeks sought seeking discuss discusses discussed
discussing consider considers considered considering could may might if whether toward towards strive strives
goal target would-be like suggest suggests suggested
need needs needed interest interested desire wish wishes candidate applied apply bid
"""
WISHING: Final[frozenset[str]] = frozenset(_WISHING_TEXT.split())
# The rung behind one of these is the one that was left, or an agreement that the new rung stands in for.
REPLACING: Final[tuple[str, ...]] = (
    "replacing",
    "replaced",
    "replaces",
    "replace",
    "superseding",
    "superseded",
    "supersedes",
    "succeeding",
    "succeeded",
    "in place of",
    "taking the place of",
    "took the place of",
    "going beyond",
    "goes beyond",
    "abandoned",
    "abandoning",
    "leaving behind",
    "made do with",
    "making do with",
)
# The sentence tells of an arrangement that is over: what it names need not hold on the day of the piece.
OVER: Final[tuple[str, ...]] = (
    "replaced",
    "before that",
    "until then",
    "leaving behind",
    "made do",
    "back then",
    "at the time",
    "originally",
    "previously",
)
# Stems of verbs by which a rung that is held goes on.
CONTINUING: Final[tuple[str, ...]] = (
    *("deepen", "strengthen", "consolidat", "enhanc", "implement", "improv", "reaffirm", "maintain", "uphold"),
    "celebrat",
)
# Behind a rung, these words date its step: "a framework accord, concluded in May".
CONCLUDING: Final[tuple[str, ...]] = (
    "signed",
    "concluded",
    "agreed",
    "reached",
    "established",
    "formed",
    "struck",
    "sealed",
    "formalised",
    "formalized",
    "announced",
    "declared",
    "dates",
    "dated",
    "dating",
)
# Papers that are signed on one day and enter into force on another.
TREATIES: Final[frozenset[str]] = frozenset(
    {"agreement", "agreements", "treaty", "treaties", "accord", "accords", "convention", "pact", "deal", "charter"}
)
# A promise: the rung comes later. What is agreed or decided is a step, unless a day to come stands behind it.
PROMISING: Final[tuple[str, ...]] = (
    "pledged",
    "pledge",
    "pledges",
    "vowed",
    "vow",
    "promised",
    "promise",
    "undertook",
    "committed themselves",
    "committed itself",
    "offered",
)
AGREEING: Final[tuple[str, ...]] = ("agreed", "agree", "decided", "decide", "resolved", "undertaken", "consented")
# "Is to be made a partner": it is none yet.
DUE: Final[tuple[str, ...]] = ("to", "due to", "set to", "expected to", "likely to", "about to", "scheduled to")

# Words before a rung that are no part of its name.
_NEUTRAL_TEXT = """
mere simple plain modest loose formal
a an the its their his her our new this that of to as into for such bilateral mutual ties current existing
close closer deep deeper strong stronger solid genuine true established and or by with at on in is was are
were be been has have had from not than merely only still now already one two three both also officially
formally long-standing longtime fully-fledged full-fledged own so-called first second former then more fellow
important key major main s strengthen deepen develop build expand promote enhance advance consolidate
become becomes became becoming remain remains remained stay stays stayed call calls called make makes made declare
declared name named
"""
NEUTRAL: Final[frozenset[str]] = frozenset(_NEUTRAL_TEXT.split())
# What may follow a rung's name and make a longer one of it: "… partnership of coordination", "… for a new era".
LENGTHENING: Final[tuple[str, ...]] = (
    "of coordination",
    "of cooperation",
    "for a new era",
    "in the new era",
    "plus",
    "of the highest",
)
