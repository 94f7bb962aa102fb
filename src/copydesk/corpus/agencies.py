"""Agencies whose names stand in datelines, credits and source lines."""

from __future__ import annotations

import re

AGENCIES = """
    AAP|AFP|Agence France-Presse|Anadolu|Anadolu Agency|ANI|ANSA|Antara|AP|APA|APP|Associated Press|Azertac|BBC|
    Belga|BELTA|Bernama|Bloomberg|BNS|BTA|Business Wire|BUSINESS WIRE|Canadian Press|CGTN|China Daily|CNA|CNBC|CNN|
    CNS|CP|DPA|dpa|EFE|EPA|Fars|Getty Images|Globe Newswire|GLOBE NEWSWIRE|IANS|Interfax|Interfax-Ukraine|IRNA|
    Itar-Tass|Jiji|Jiji Press|Kabar|Kazinform|KAZINFORM|KCNA|Kyodo|Kyodo News|KUNA|LUSA|MENA|MTI|NAN|Novosti|NHK|NPR|
    NTB|PA|PAP|People's Daily|People's Daily Online|PNA|PR Newswire|PRNewswire|PTI|QNA|Reuters|REUTERS|RIA|
    RIA Novosti|Ritzau|SANA|SPA|Sputnik|STT|TASS|Tanjug|Thomson Reuters|Trend|TT|UNI|UNN|UPI|Ukrinform|UzA|VNA|VOA|
    WAFA|WAM|Xinhua|Xinhua News Agency|XINHUA|Yonhap
"""

_NAMES = frozenset(name.strip().casefold() for name in AGENCIES.split("|"))

AGENCY = "(?:" + "|".join(sorted(map(re.escape, {n.strip() for n in AGENCIES.split("|")}), key=len)[::-1]) + ")"


def is_agency(name: str) -> bool:
    """Whether a name is an agency's: "Xinhua", "Reuters", "AP", also "UzDaily.com" for its web address."""
    name = name.strip().casefold()
    return name in _NAMES or re.fullmatch(r"[\w-]+\.(?:com|org|net|[a-z]{2})", name) is not None
