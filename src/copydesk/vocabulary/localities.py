"""Words around places: what may follow the name of a place, what is no place, where a body has its seat."""

from __future__ import annotations

from typing import Final

from copydesk.vocabulary.months import MONTHS, WEEKDAYS

# Capitalised words behind "in" that name no place.
NO_PLACES: Final = frozenset(
    [
        *(day.capitalize() for day in (*WEEKDAYS, *MONTHS)),
        "Spring",
        "Summer",
        "Autumn",
        "Fall",
        "Winter",
        "Christmas",
        "Easter",
        "Ramadan",
        "Ukraine's",
        "Parliament",
        "Congress",
        "Senate",
        "Cabinet",
        "Government",
        "Opposition",
        "Council",
        "Court",
        "Chamber",
        "House",
        "Arabic",
        "Chinese",
        "Danish",
        "Dutch",
        "English",
        "French",
        "German",
        "Greek",
        "Hebrew",
        "Hindi",
        "Italian",
        "Japanese",
        "Korean",
        "Latin",
        "Norwegian",
        "Persian",
        "Polish",
        "Portuguese",
        "Russian",
        "Spanish",
        "Swedish",
        "Turkish",
        "Ukrainian",
        "Urdu",
        "Act",
        "Article",
        "Chapter",
        "Section",
        "Part",
        "Group",
        "Phase",
        "Stage",
        "Round",
        "Game",
        "Games",
        "Olympic",
        "Olympics",
        "Paralympic",
        "World",
        "European",
        "Premier",
        "Serie",
        "Bundesliga",
        "Champions",
        "League",
        "Cup",
        "God",
        "Christ",
        "Parliament's",
        "First",
        "Second",
        "Third",
        "Class",
        "Division",
        "Step",
        "Table",
        "Figure",
        "Annex",
        "Appendix",
        "Europe",
        "Asia",
        "Africa",
        "America",
        "Antarctica",
        "Internet",
        "Web",
        "Twitter",
        "Facebook",
        "Telegram",
        "North",
        "South",
        "East",
        "West",
        "Northern",
        "Southern",
        "Eastern",
        "Western",
        "Central",
        "Greater",
    ]
)

# Behind a place that something happens in: the sentence goes on with another matter.
AFTER_A_PLACE: Final[tuple[str, ...]] = (
    *("on", "in", "from", "for", "with", "and", "or", "but", "by", "at", "to", "after", "before", "during", "when"),
    *("while", "where", "which", "who", "as", "last", "this", "next", "earlier", "later", "since", "until", "ahead"),
    *("following", "over", "under", "through", "also", "today", "yesterday", "tomorrow", "ended", "opened", "closed"),
    *("has", "had", "have", "is", "was", "were", "will", "would", "that", "early", "late", "again", "respectively"),
    *("because", "between", "against", "there", "then", "said", "including", "instead", "about", "via", "a", "the"),
)

# A name that ends in one of these is that of a building or a landscape, inside or beside a town.
VENUE_NAMES: Final = frozenset(
    [
        "Palace",
        "Residence",
        "Hall",
        "Airport",
        "Suburb",
        "Estate",
        "Villa",
        "Castle",
        "District",
        "Resort",
        "Monastery",
        "Base",
        "Museum",
        "Theatre",
        "Theater",
        "Hotel",
        "Centre",
        "Center",
        "Stadium",
        "Arena",
        "Park",
        "Square",
        "Street",
        "Road",
        "Avenue",
        "House",
        "Tower",
        "Building",
        "Church",
        "Cathedral",
        "Mosque",
        "University",
        "College",
        "School",
        "Hospital",
        "Island",
        "Islands",
        "Bay",
        "Valley",
        "Mountains",
        "Hills",
        "Lake",
        "River",
        "Beach",
        "Coast",
        "Harbour",
        "Harbor",
        "Garden",
        "Gardens",
        "Court",
        "Ground",
        "Circuit",
        "Club",
        "Room",
        "Pavilion",
        "Kremlin",
        "Quarter",
        "Plaza",
        "Forest",
        "Sea",
        "Ocean",
        "Gulf",
        "Peninsula",
    ]
)

# What a house is that whole events are held in, as the last word of its name or alone.
HOUSES: Final[tuple[str, ...]] = (
    *(
        "Palace",
        "palace",
        "Hall",
        "Residence",
        "residence",
        "Theatre",
        "Theater",
        "Stadium",
        "Arena",
        "Hotel",
        "Museum",
    ),
    *("Centre", "Center", "Castle", "Opera", "guesthouse", "Guesthouse", "guest house", "Guest House", "Kremlin"),
)
# Of those, where heads of state live and receive.
RESIDENCES: Final = frozenset({"palace", "residence", "castle", "kremlin", "guesthouse", "house"})

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
SEAT_VERBS: Final[tuple[str, ...]] = (
    *("based", "headquartered", "seated", "domiciled", "sits", "is located", "is situated", "has its seat"),
    *("and located", "and situated", "are located", "are situated", "sit"),
)
# Last words of the names of bodies that stand in one town.
HOUSES_OF_LEARNING: Final[tuple[str, ...]] = (
    *("University", "College", "School", "Museum", "Hospital", "Observatory", "Conservatory", "Polytechnic"),
)
# What runs from one place to another, and the parts of it that have ends of their own.
LINES: Final = frozenset(
    {"railway", "railroad", "line", "road", "motorway", "highway", "pipeline", "canal", "route", "link", "tunnel"}
    | {"bridge", "corridor", "ferry", "cable", "tramway", "metro", "train"}
)
PARTS_OF_A_LINE: Final[tuple[str, ...]] = (
    *("section", "sections", "stretch", "part", "leg", "phase", "branch", "segment", "portion", "extension", "half"),
    *("first train", "last train", "express", "flight", "flights", "trip", "journey", "travelled", "traveled", "via"),
    *("moved", "transferred", "flew", "drove", "sent", "carried", "transported", "until", "stage"),
)
_ENDS_OF_A_LINE: Final = frozenset({"terminus", "end", "terminal", "start", "origin", "destination", "head", "mouth"})


def is_end_of_line(qualifier: str) -> bool:
    """Whether a qualifier names an end of a line: "northern-terminus", "eastern end"."""
    return qualifier.replace("-", " ").split(" ")[-1] in _ENDS_OF_A_LINE


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
COMPASS: Final = r"(?:(?:north|south|east|west|northeast|northwest|southeast|southwest|central)(?:ern)?)"

# The points of the compass in degrees; the middle of a country has none.
POINTS: Final[dict[str, int]] = {
    **{"north": 0, "northeast": 45, "east": 90, "southeast": 135},
    **{"south": 180, "southwest": 225, "west": 270, "northwest": 315},
}

# What a country is divided into, as it stands behind a name: "Hunan Province".
UNITS: Final[tuple[str, ...]] = (
    *("Province", "province", "Region", "region", "State", "state", "County", "county", "Oblast", "oblast"),
    *("Prefecture", "prefecture", "District", "district", "Municipality", "municipality"),
)
