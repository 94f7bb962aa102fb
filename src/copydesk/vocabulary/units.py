"""Units of measure: how they are written, what they measure, and their factors within one dimension.

Names and symbols after the SI brochure (BIPM) and the units that news uses beside it. A bare "ton" is the
metric tonne, "miles" are statute miles, "gallons" and "pounds" are the customary ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: its canonical name, the dimension, and how many of the dimension's base it holds."""

    name: str
    dimension: str
    factor: Decimal


# name | dimension | factor | words (any case) | symbols (exact case)
_ROWS = """
% | share | 1 | percent, percents, per cent, per cents, pct, percentage | %
percentage point | points | 1 | percentage point, percentage points, percent point, percent points, pp, ppts |
basis point | points | 0.01 | basis point, basis points, bps |
times | ratio | 1 | times, fold |
mm | length | 0.001 | millimetre, millimetres, millimeter, millimeters | mm
cm | length | 0.01 | centimetre, centimetres, centimeter, centimeters | cm
m | length | 1 | metre, metres, meter, meters | m
km | length | 1000 | kilometre, kilometres, kilometer, kilometers, kms | km
inch | length | 0.0254 | inch, inches |
foot | length | 0.3048 | foot, feet | ft
yard | length | 0.9144 | yard, yards | yd
mile | length | 1609.344 | mile, miles |
nautical mile | length | 1852 | nautical mile, nautical miles | nm
light-year | astronomy | 1 | light-year, light-years, light year, light years |
m2 | area | 1 | square metre, square metres, square meter, square meters, sq m, sq. m, sqm | m², m2
km2 | area | 1e6 | square kilometre, square kilometres, square kilometer, square kilometers, sq km | km², km2
ha | area | 10000 | hectare, hectares | ha
mu | area | 666.6666666666667 | mu |
acre | area | 4046.8564224 | acre, acres |
sq ft | area | 0.09290304 | square foot, square feet, sq ft, sq. ft |
sq mi | area | 2589988.110336 | square mile, square miles, sq mi |
mg | mass | 0.000001 | milligram, milligrams, milligramme, milligrammes | mg
g | mass | 0.001 | gram, grams, gramme, grammes | g
kg | mass | 1 | kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kgs | kg
t | mass | 1000 | tonne, tonnes, ton, tons, metric ton, metric tons, metric tonne, metric tonnes, mt | t
kt | mass | 1000000 | kiloton, kilotons, kilotonne, kilotonnes | kt
Mt | mass | 1000000000 | megaton, megatons, megatonne, megatonnes | Mt
lb | mass | 0.45359237 | lb, lbs |
oz | mass | 0.028349523125 | ounce, ounces | oz
short ton | mass | 907.18474 | short ton, short tons |
long ton | mass | 1016.0469088 | long ton, long tons |
DWT | tonnage | 1 | dwt, deadweight tons, deadweight tonnes, dead-weight tons |
TEU | containers | 1 | teu, teus, twenty-foot equivalent units | TEU
ml | volume | 0.001 | millilitre, millilitres, milliliter, milliliters | ml
l | volume | 1 | litre, litres, liter, liters |
m3 | volume | 1000 | cubic metre, cubic metres, cubic meter, cubic meters, cu m, cbm | m³, m3
km3 | volume | 1000000000000 | cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers | km³
bcm | volume | 1000000000000 | bcm |
gallon | volume | 3.785411784 | gallon, gallons |
cubic foot | volume | 28.316846592 | cubic foot, cubic feet |
barrel | oil | 1 | barrel, barrels, bbl, bbls |
bpd | oil rate | 1 | bpd, b/d |
bushel | grain | 1 | bushel, bushels |
W | power | 1 | watt, watts | W
kW | power | 1000 | kilowatt, kilowatts | kW
MW | power | 1000000 | megawatt, megawatts | MW
GW | power | 1000000000 | gigawatt, gigawatts | GW
TW | power | 1000000000000 | terawatt, terawatts | TW
hp | horsepower | 1 | horsepower | hp
kWh | energy | 1 | kilowatt-hour, kilowatt-hours, kilowatt hour, kilowatt hours | kWh
MWh | energy | 1000 | megawatt-hour, megawatt-hours, megawatt hour, megawatt hours | MWh
GWh | energy | 1000000 | gigawatt-hour, gigawatt-hours, gigawatt hour, gigawatt hours | GWh
TWh | energy | 1000000000 | terawatt-hour, terawatt-hours, terawatt hour, terawatt hours | TWh
kV | voltage | 1000 | kilovolt, kilovolts | kV
V | voltage | 1 | volt, volts | V
kHz | frequency | 1000 | kilohertz | kHz
MHz | frequency | 1000000 | megahertz | MHz
GHz | frequency | 1000000000 | gigahertz | GHz
dB | level of sound | 1 | decibel, decibels | dB
°C | temperature | 1 | degree celsius, degrees celsius, degree centigrade, degrees centigrade, celsius | °C, ℃
°F | temperature in Fahrenheit | 1 | degree fahrenheit, degrees fahrenheit, fahrenheit | °F, ℉
degree | angle | 1 | degree, degrees | °
second | time | 1 | seconds, secs |
minute | time | 60 | minute, minutes, min, mins |
hour | time | 3600 | hour, hours, hr, hrs |
day | time | 86400 | day, days |
week | time | 604800 | week, weeks |
month | calendar time | 1 | month, months |
quarter | calendar time | 3 | quarters |
year | calendar time | 12 | year, years, year old, years old, yr, yrs |
decade | calendar time | 120 | decade, decades |
century | calendar time | 1200 | century, centuries |
millennium | calendar time | 12000 | millennium, millennia |
km/h | speed | 1 | kph, kmph, kmh, kilometres per hour, kilometers per hour, kilometres an hour | km/h
mph | speed | 1.609344 | mph, miles per hour, miles an hour | mph
knot | speed | 1.852 | knot, knots |
m/s | speed | 3.6 | metres per second, meters per second | m/s
KB | data | 1 | kilobyte, kilobytes | KB
MB | data | 1000 | megabyte, megabytes | MB
GB | data | 1000000 | gigabyte, gigabytes | GB
TB | data | 1000000000 | terabyte, terabytes | TB
Mbps | data rate | 1 | megabits per second | Mbps
Gbps | data rate | 1000 | gigabits per second | Gbps
µg/m3 | concentration | 1 | micrograms per cubic metre, micrograms per cubic meter | µg/m3
"""

UNITS: Final[dict[str, Unit]] = {}
UNIT_WORDS: Final[dict[str, str]] = {}
UNIT_SYMBOLS: Final[dict[str, str]] = {}
for _row in _ROWS.strip().splitlines():
    _name, _dimension, _factor, _words, _symbols = (cell.strip() for cell in _row.split("|"))
    UNITS[_name] = Unit(_name, _dimension, Decimal(_factor))
    UNIT_WORDS.update((word.strip(), _name) for word in _words.split(",") if word.strip())
    UNIT_SYMBOLS.update((symbol.strip(), _name) for symbol in _symbols.split(",") if symbol.strip())

# "300 barrels a day": what a rate may be counted by, beside any unit above.
RATE_WORDS: Final[dict[str, str]] = {
    "person": "person",
    "capita": "person",
    "head": "person",
    "share": "share",
    "annum": "year",
    "trip": "trip",
    "household": "household",
}

# A length, when it follows "5 m"; elsewhere the tight "5m" of a newspaper is five million.
_METRE_CONTEXT_TEXT = """
long high tall wide deep away above below race sprint freestyle butterfly backstroke breaststroke hurdles
relay final finals underwater thick apart from
"""
METRE_CONTEXT: Final[frozenset[str]] = frozenset(_METRE_CONTEXT_TEXT.split())
