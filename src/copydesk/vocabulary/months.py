"""The names of months, weekdays and seasons, and how sure they are to be that.

Spellings: AP Stylebook ("Jan.", "Sept."), the Guardian and Chicago (full names, "Sep", "Tue").
"""

from __future__ import annotations

MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
}

ABBREVIATED_MONTHS = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}

# People and verbs bear these names too: alone they need a word beside them that only a time takes.
NAMES_OF_PEOPLE_TOO = frozenset({"march", "april", "may", "june", "august"})

# Short forms that are names or words as well when no day follows.
DOUBTFUL_ABBREVIATIONS = frozenset({"jan", "mar", "jun", "jul", "sep", "dec"})

# In small letters these are words of their own.
WORDS_IN_SMALL_LETTERS = frozenset({"march", "may", "august", "mar", "sun", "mon", "sat", "wed", "tue", "fri"})

WEEKDAYS = {
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
}

# Read only beside a date ("Tue, Nov. 5"): alone they are other words or names.
ABBREVIATED_WEEKDAYS = {
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "weds": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}

# "Black Friday" is a day of trade, "Bloody Sunday" a day of history, "every Friday" no day at all.
BEFORE_A_WEEKDAY_THAT_IS_A_NAME = frozenset(
    {
        *("ash", "black", "bloody", "cyber", "easter", "fat", "giving", "good", "holy", "maundy", "palm"),
        *("shrove", "spy", "super", "whit", "every", "each", "any", "most", "alternate", "sheffield", "man"),
    }
)

# "the Sunday Times", "Friday Night Lights".
AFTER_A_WEEKDAY_THAT_IS_A_NAME = frozenset(
    {"Times", "Telegraph", "Mirror", "Mail", "Post", "Express", "Herald", "Night", "Independent", "Island"}
)

# First month and how many months, as in the meteorology of the northern half of the world.
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
