"""Words around places: what may follow the name of a place, what is no place, where a body has its seat."""

from __future__ import annotations

from typing import Final

# Capitalised words behind "in" that name no place.
NO_PLACES: Final = frozenset(
    "January February March April May June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday Spring Summer Autumn Fall Winter Christmas Easter Ramadan Ukraine's Parliament "
    "Congress Senate Cabinet Government Opposition Council Court Chamber House Arabic Chinese Danish Dutch English "
    "French German Greek Hebrew Hindi Italian Japanese Korean Latin Norwegian Persian Polish Portuguese Russian Spanish "
    "Swedish Turkish Ukrainian Urdu Act Article Chapter Section Part Group Phase Stage Round Game Games Olympic Olympics "
    "Paralympic World European Premier Serie Bundesliga Champions League Cup God Christ Parliament's First Second Third "
    "Class Division Step Table Figure Annex Appendix Europe Asia Africa America Antarctica Internet Web Twitter Facebook "
    "Telegram North South East West Northern Southern Eastern Western Central Greater".split()
)

# Behind a place that something happens in: the sentence goes on with another matter.
AFTER_A_PLACE: Final[tuple[str, ...]] = (
    *("on", "in", "from", "for", "with", "and", "or", "but", "by", "at", "to", "after", "before", "during", "when"),
    *("while", "where", "which", "who", "as", "last", "this", "next", "earlier", "later", "since", "until", "ahead"),
    *("following", "over", "under", "through", "also", "today", "yesterday", "tomorrow", "ended", "opened", "closed"),
    *("has", "had", "have", "is", "was", "were", "will", "would", "that", "early", "late", "again", "respectively"),
    *("because", "between", "against", "there", "then", "said", "including", "instead", "about", "via", "a", "the"),
)

# Words by which the place stands inside, beside or below another: no name of its own.
VENUE_WORDS: Final[tuple[str, ...]] = (
    *("palace", "residence", "hall", "airport", "suburb", "suburbs", "outskirts", "outside", "near", "close", "estate"),
    *("villa", "castle", "district", "resort", "dacha", "monastery", "base", "museum", "theatre", "theater", "hotel"),
)

# How news says where a body sits.
SEAT_NOUNS: Final[tuple[str, ...]] = (
    "headquarters",
    "head office",
    "head offices",
    "main office",
    "global headquarters",
    "corporate headquarters",
    "headquarter",
    "HQ",
    "seat",
    "registered office",
    "main campus",
    "secretariat",
)
SEAT_VERBS: Final[tuple[str, ...]] = ("based", "headquartered", "seated", "domiciled")
# The qualifiers under which a registry may hold a body's seat; the likelier first.
SEAT_QUALIFIERS: Final[tuple[str, ...]] = (
    "headquarters",
    "head office",
    "seat",
    "base",
    "based in",
    "city",
    "home city",
    "town",
    "home town",
    "campus",
    "home",
    "location",
    "secretariat",
)
# Of those, the ones that say where the head office is and not merely where the body is at home.
HEAD_OFFICES: Final = frozenset({"headquarters", "head office", "seat", "base", "based in", "secretariat"})

CITY_QUALIFIERS: Final = frozenset({"city", "town", "municipality", "village"})
COMPASS: Final = (
    r"(?:(?:north|south|east|west|northeast|northwest|southeast|southwest|central)(?:ern)?)"
)
