"""Nouns whose members are told one by one, and words that say that not all are told."""

from __future__ import annotations

# "The three islands of Mull, Skye and Jura" are these three; "the three players of Mull, Skye and Jura" are not.
THINGS = (
    *("countries", "nations", "states", "provinces", "cities", "towns", "regions", "districts", "republics", "islands"),
    *("counties", "municipalities", "continents", "languages", "forces", "evils", "principles", "pillars", "virtues"),
    *("boroughs", "parishes", "cantons", "emirates", "villages", "oceans", "disciplines", "planets", "voivodeships"),
)
CLASSES = (
    *(
        "initiatives",
        "members",
        "member states",
        "parties",
        "founders",
        "finalists",
        "nominees",
        "candidates",
        "winners",
    ),
    *("teams", "clubs", "universities", "sponsors", "partners", "colours", "colors", "seasons", "capitals", "ports"),
    *("brothers", "sisters", "sons", "daughters", "astronauts", "powers", "rivers", "lakes", "mountains", "stages"),
)

NOT_ALL = (
    *("including", "include", "includes", "such as", "among them", "among", "e\\.g\\.", "for example", "for instance"),
    *("others", "other", "etc", "mainly", "mostly", "especially", "notably", "particularly", "led by", "like", "plus"),
    *("as well as", "along with", "together with", "each", "between", "apart from", "except", "not"),
)

# Names with an "and" inside; those of countries are in their own table.
COMPOUNDS = (
    *("Newfoundland and Labrador", "Tyne and Wear", "Dumfries and Galloway", "Perth and Kinross", "Jammu and Kashmir"),
    *("Castile and Leon", "Turks and Caicos", "Wallis and Futuna", "Brighton and Hove", "Andaman and Nicobar"),
    *(
        "Bosnia and",
        "Trinidad and",
        "Antigua and",
        "Kitts and",
        "Vincent and",
        "Tome and",
        "Dadra and",
        "Sons",
        "Co\\b",
    ),
)

# Two that together are all there are.
COMPLEMENTS = frozenset(
    frozenset(pair)
    for pair in (
        ("women", "men"),
        ("girls", "boys"),
        ("males", "females"),
        ("adults", "children"),
    )
)

# What a list in apposition names: persons, works, firms and houses. Goals, sets and days bear no names.
BEARERS = (
    *("ministers", "players", "films", "books", "novels", "companies", "firms", "banks", "suspects", "victims"),
    *("directors", "lawmakers", "deputies", "scientists", "authors", "writers", "artists", "singers", "drivers"),
    *("officials", "officers", "schools", "hospitals", "museums", "airlines", "ships", "vessels", "ferries", "horses"),
    *(
        "researchers",
        "engineers",
        "poets",
        "composers",
        "cyclists",
        "runners",
        "swimmers",
        "rowers",
        "climbers",
        "judges",
    ),
    *("newspapers", "magazines", "operas", "plays", "songs", "albums", "unions", "agencies", "ministries", "airports"),
)
BUILT = (
    *("piers", "bridges", "gates", "towers", "halls", "stations", "lines", "parks", "squares", "streets", "mills"),
    *("tunnels", "terminals", "reactors", "wings", "stages", "theatres", "theaters", "cinemas", "pools", "dams"),
)
# Places that may be told with the place that they lie in.
LIE_IN_OTHERS = frozenset(
    {"cities", "towns", "villages", "capitals", "ports", "districts", "counties", "municipalities", "boroughs"}
    | {
        "parishes",
        "regions",
        "islands",
        "universities",
        "airports",
        "museums",
        "schools",
        "hospitals",
        "lakes",
        "rivers",
    }
)
