"""Words around a number that make it a name, a label or a year instead of a count."""

from __future__ import annotations

from typing import Final

# "Article 5", "Flight 370", "page 12": the number names one thing of its sort.
_LABELS_TEXT = """
article articles flight section sections chapter chapters page pages paragraph paragraphs para clause
annex appendix rule law resolution resolutions decree act bill phase stage step level grade class category
tier type version v volume vol part episode season series number no nos nr nrs # route highway interstate
motorway line platform gate room floor building block unit district zone sector area exit lane terminal
boeing airbus model mark mach formula channel radio studio windows apollo agenda vision expo psalm
protocol directive regulation file case docket order lot item items question table figure fig exhibit day
week round lap game match set group pool track exercise exercises euro world
"""
LABELS: Final[frozenset[str]] = frozenset(_LABELS_TEXT.split())

# "in 2018", "since 2018": a four-digit number behind one of these is a year.
_YEAR_CUES_TEXT = """
in since by of until till from before after during year years for the early late mid spring summer autumn
fall winter through throughout to fiscal fy circa q1 q2 q3 q4 h1 h2 olympics expo and or between versus vs
than on this next last end beginning within around about
"""
YEAR_CUES: Final[frozenset[str]] = frozenset(_YEAR_CUES_TEXT.split())

_FUNCTION_WORDS_TEXT = """
a an the this that these those its their our his her your my all both some any each every another other
only just about around over under above below nearly almost roughly approximately up down in on at by for
from to of with within among between since after before during until through including like than as and or
but nor so yet if when while where because although though whereas we they it he she i you there here who
which what now then also more less least most first last next past are is was were has have had does did
goes says plus meanwhile additionally currently today overall altogether globally nationwide worldwide
recently together monday tuesday wednesday thursday friday saturday sunday january february march april
may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
besides moreover further thus hence consequently previously earlier later yes no not
"""
FUNCTION_WORDS: Final[frozenset[str]] = frozenset(_FUNCTION_WORDS_TEXT.split())

# "one" is a pronoun behind these ("no one", "this one") ...
_NO_COUNT_BEFORE_ONE_TEXT = """
no any every each some that this the which another a an everyone's someone's big right wrong new old good
same other number
"""
NO_COUNT_BEFORE_ONE: Final[frozenset[str]] = frozenset(_NO_COUNT_BEFORE_ONE_TEXT.split())

# ... and before these ("one of", "one another", "one day", "one must").
_NO_COUNT_AFTER_ONE_TEXT = """
of another day time side hand way thing should can could must may might would will is was has had who that
which by after and or to in on at with for from but as if when the where whose another's more such be does
did not needs sees single voice
"""
NO_COUNT_AFTER_ONE: Final[frozenset[str]] = frozenset(_NO_COUNT_AFTER_ONE_TEXT.split())

# Behind a number these show that something else was said ("one day", "24 hour clock", "3 D").
NOT_COUNTED: Final[frozenset[str]] = frozenset({"BC", "AD", "BCE", "CE", "o"})
