"""Set phrases with an ordinal word that count nothing, and the nouns of events that roman numerals number."""

from __future__ import annotations

from typing import Final

# "at first", "in the second" is fine: only whole phrases, the word before with the ordinal ...
NO_ORDINAL_BEFORE: Final[frozenset[str]] = frozenset({"at first", "split second", "per second", "head first"})

# ... or the ordinal with the word behind.
NO_ORDINAL_AFTER: Final[frozenset[str]] = frozenset(
    {
        "first of",
        "first and",
        "first lady",
        "first ladies",
        "first gentleman",
        "first name",
        "first names",
        "first aid",
        "first sight",
        "first glance",
        "first responder",
        "first responders",
        "first hand",
        "first foremost",
        "first minister",
        "first secretary",
        "first deputy",
        "first vice",
        "second thought",
        "second thoughts",
        "second hand",
        "second nature",
        "second guess",
        "third party",
        "third parties",
        "fourth estate",
        "fifth column",
        "seventh heaven",
    }
)

_EVENT_NOUNS_TEXT = """
Summit Congress Conference Forum Olympics Olympic Olympiad Paralympics Paralympic Meeting Games Session
Assembly Council Festival Expo Exposition Exhibition Fair Symposium Championship Championships Cup
Convention Biennale Colloquium Consultations Dialogue Round Plenum Plenary Seminar Workshop Universiade
Super Bowl Corps Army Legislature Parliament Republic Edition Anniversary Week Days
"""
EVENT_NOUNS: Final[frozenset[str]] = frozenset(_EVENT_NOUNS_TEXT.split())
