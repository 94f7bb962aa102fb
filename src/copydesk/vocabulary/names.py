"""Personal names in running text: what joins their parts, and which capitals are no part of one."""

from __future__ import annotations

from typing import Final

# Small words inside a name: "Ursula von der Leyen", "Pieter de Wachter".
_PARTICLES: Final = """
al bin bint da de del della den der di do dos du el ibn la le ten ter van von y zu
"""
PARTICLES: Final[frozenset[str]] = frozenset(_PARTICLES.split())
_DAYS_AND_MONTHS: Final = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec"
)
# Capitalised words that stand before a family name without being part of it.
_NOT_BEFORE: Final = """
Mr Mrs Ms Miss Dr Sir Dame Lord Lady Prof Professor President Premier Minister Chancellor Chairman Chairwoman
Chair Secretary General Coach Captain Manager Director Governor Mayor Senator Rector Speaker Ambassador
Commissioner Executive CEO CFO COO PM FM Spokesman Spokeswoman Both While When After Before And But With For As
In On At The A An During Under By To From Of Meanwhile Also Later Earlier Since If That Then Although Though
Because Until Yesterday Today Tomorrow Like Unlike Not Only Even So Yet However Asked Told Said Why How What
Where Whether Who Did Does Is Was Will Would Can Could Should May Now Once Among Between Without Within Her His
Its Their Our My Your This These Those Nor Or Perhaps Indeed Still Here There Again Instead Next Last Neither
Either Mayors Presidents Ministers Premiers PMs FMs Leaders Messrs
"""
NOT_BEFORE: Final[frozenset[str]] = frozenset({*_DAYS_AND_MONTHS.split(), *_NOT_BEFORE.split()})
# Capitalised words that follow a family name without being part of it.
_NOT_AFTER: Final = """
Says Said Meets Met Vows Calls Urges Visits Tells Wins To And Of In On At For With Will Is Has
"""
NOT_AFTER: Final[frozenset[str]] = frozenset({*_DAYS_AND_MONTHS.split(), *_NOT_AFTER.split()})
# What follows a title with a capital and is no name: an office, a meeting, a house.
_NO_NAME: Final = """
Office Council Meeting Summit Palace House Ministry Cup Day Hotel Residence Committee Conference Forum
Department Institute Prize Award School Mr Mrs Ms Dr Sir Emeritus General Says Visits Meets Vows Calls Urges The
I He She We It They In On At And For But As Academy Fund Reserve Regiment Administration Executive Library
Center Centre Commission Government Cabinet Board Parliament Order Address Party Affairs Elect Designate You My
Our Your This That Mister Is Was Will Has Tells Wins Signs Hosts Minister President Premier Plenipotentiary
"""
NO_NAME: Final[frozenset[str]] = frozenset({*_DAYS_AND_MONTHS.split(), *_NO_NAME.split()})
# First words of names of places: "Upper Kesh", "Port Callis".
_PLACE_BEGINNINGS: Final = """
upper lower inner outer nether far near port fort new old north south east west northern southern eastern western
central great greater little big mount lake cape saint st san santa el los las isle river point high long red black
white green blue
"""
PLACE_BEGINNINGS: Final[frozenset[str]] = frozenset(_PLACE_BEGINNINGS.split())
# Short forms that begin with another letter than the name; the others ("Mike") are seen by their first letter.
NICKNAMES: Final[dict[str, frozenset[str]]] = {
    "bill": frozenset({"william"}),
    "bob": frozenset({"robert"}),
    "dick": frozenset({"richard"}),
    "jack": frozenset({"john"}),
    "ted": frozenset({"edward", "theodore"}),
    "ned": frozenset({"edward"}),
    "peggy": frozenset({"margaret"}),
    "tony": frozenset({"anthony", "antony", "antonio"}),
    "sasha": frozenset({"alexander", "aleksandr", "alexandra"}),
    "hank": frozenset({"henry"}),
    "harry": frozenset({"henry", "harold"}),
    "nancy": frozenset({"ann", "anne"}),
    "beth": frozenset({"elizabeth"}),
    "betty": frozenset({"elizabeth"}),
    "lisa": frozenset({"elizabeth"}),
}
# What the name of a town may end in.
_TOWN_ENDINGS: Final = """
grad gorod burg bourg borough burgh stad stadt sted ville ton town ham polis pol abad kent kand port haven ford
"""
TOWN_ENDINGS: Final[frozenset[str]] = frozenset(_TOWN_ENDINGS.split())
