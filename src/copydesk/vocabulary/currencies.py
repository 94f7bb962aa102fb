"""Money: symbols, ISO 4217 codes and names in English.

A bare "dollar" or "$" is the U.S. dollar and a bare "pound" sterling, as the news agencies use them;
of "franc", "rupee", "krone" and the like the most traded one is meant when no country stands before it.
A bare "peso", "dinar" or "shilling" names no currency: it gets a unit of its own that agrees with none.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

_CODES_TEXT = """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD
HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD
LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK
PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS
TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWL
BTC
"""
CODES: Final[frozenset[str]] = frozenset(_CODES_TEXT.split())

# Capitals that are words too ("ALL 5 solutions", "TOP 10"): codes only behind the number.
CODES_THAT_ARE_WORDS: Final[frozenset[str]] = frozenset({"ALL", "TRY", "TOP", "CUP", "SOS", "PEN", "MOP", "MAD"})

CODE_ALIASES: Final[dict[str, str]] = {
    "RMB": "CNY",
    "CNH": "CNY",
    "NTD": "TWD",
    "RUR": "RUB",
    "usd": "USD",
    "eur": "EUR",
    "gbp": "GBP",
    "rmb": "CNY",
    "cny": "CNY",
    "btc": "BTC",
}

SYMBOLS: Final[dict[str, str]] = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "￥": "CNY",
    "元": "CNY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₸": "KZT",
    "₴": "UAH",
    "₺": "TRY",
    "₼": "AZN",
    "₾": "GEL",
    "₫": "VND",
    "₪": "ILS",
    "₱": "PHP",
    "₦": "NGN",
    "฿": "THB",
    "₭": "LAK",
    "₮": "MNT",
    "₡": "CRC",
    "₵": "GHS",
    "֏": "AMD",
    "₿": "BTC",
}

# What stands before "$" or "¥" and narrows it. Compared without dots and spaces, in any case.
SYMBOL_PREFIXES: Final[dict[str, str]] = {
    "US$": "USD",
    "USD$": "USD",
    "U$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "AUD$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "CAD$": "CAD",
    "CAN$": "CAD",
    "HK$": "HKD",
    "HKD$": "HKD",
    "NZ$": "NZD",
    "NZD$": "NZD",
    "S$": "SGD",
    "SG$": "SGD",
    "SGD$": "SGD",
    "NT$": "TWD",
    "R$": "BRL",
    "MEX$": "MXN",
    "MX$": "MXN",
    "J$": "JMD",
    "FJ$": "FJD",
    "CN¥": "CNY",
    "RMB¥": "CNY",
    "JP¥": "JPY",
}

LETTER_SYMBOLS: Final[dict[str, str]] = {
    "Rs": "INR",
    "Rs.": "INR",
    "RM": "MYR",
    "Rp": "IDR",
    "Tk": "BDT",
    "CHF": "CHF",
    "Fr.": "CHF",
    "zł": "PLN",
    "kr": "SEK",
    "Kč": "CZK",
}

# code | names that need no country | adjectives | noun forms
_ROWS = """
USD | dollar, dollars, greenbacks | u.s., us, american, united states, u.s | dollar, dollars
AUD | | australian, aussie | dollar, dollars
CAD | | canadian | dollar, dollars
HKD | | hong kong | dollar, dollars
NZD | | new zealand | dollar, dollars
SGD | | singapore, singaporean | dollar, dollars
TWD | | taiwan, new taiwan | dollar, dollars
JMD | | jamaican | dollar, dollars
FJD | | fiji, fijian | dollar, dollars
BND | | brunei | dollar, dollars
NAD | | namibian, namibia | dollar, dollars
ZWL | | zimbabwean, zimbabwe | dollar, dollars
BSD | | bahamian | dollar, dollars
BBD | | barbadian, barbados | dollar, dollars
TTD | | trinidad and tobago | dollar, dollars
XCD | | east caribbean, eastern caribbean | dollar, dollars
EUR | euro, euros | | euro, euros
GBP | pound sterling, pounds sterling, pound, pounds, sterling, quid | british, uk, u.k. | pound, pounds
EGP | | egyptian | pound, pounds
LBP | | lebanese | pound, pounds, lira, liras
SYP | | syrian | pound, pounds
SDG | | sudanese | pound, pounds
SSP | | south sudanese | pound, pounds
GIP | | gibraltar | pound, pounds
JPY | yen | japanese | yen
CNY | yuan, renminbi, kuai, rmb, yuan renminbi, yuan rmb | chinese | yuan, renminbi, rmb
KRW | won | south korean, korean, republic of korea | won
KPW | | north korean | won
RUB | ruble, rubles, rouble, roubles | russian | ruble, rubles, rouble, roubles
BYN | | belarusian, belarus | ruble, rubles, rouble, roubles
KZT | tenge | kazakh, kazakhstani | tenge
UZS | sum, soum, soums, sums, so'm | uzbek, uzbekistani | sum, som, soum, soums, sums, so'm
KGS | som, soms | kyrgyz, kyrgyzstani | som, soms
TJS | somoni, somonis | tajik, tajikistani | somoni, somonis
TMT | | turkmen, turkmenistani | manat, manats
AZN | manat, manats | azerbaijani, azeri | manat, manats
AMD | dram, drams | armenian | dram, drams
GEL | lari, laris | georgian | lari, laris
MNT | tugrik, tugriks, togrog, tugrug | mongolian | tugrik, tugriks, togrog
AFN | afghani, afghanis | afghan | afghani, afghanis
UAH | hryvnia, hryvnias, hryvna | ukrainian | hryvnia, hryvnias
MDL | | moldovan | leu, lei
RON | leu, lei | romanian | leu, lei
BGN | lev, leva, levs | bulgarian | lev, leva, levs
PLN | zloty, zlotys, zlotych | polish | zloty, zlotys
CZK | koruna, korunas, koruny | czech | koruna, korunas, crown, crowns
HUF | forint, forints | hungarian | forint, forints
RSD | | serbian | dinar, dinars
MKD | denar, denars | macedonian, north macedonian | denar, denars
BAM | convertible mark, convertible marks | bosnian | mark, marks, convertible mark, convertible marks
ALL | lek, leke | albanian | lek, leke
CHF | franc, francs | swiss | franc, francs
XOF | cfa franc, cfa francs, west african cfa francs | west african | franc, francs
XAF | central african cfa francs | central african | franc, francs
XPF | cfp franc, cfp francs | | cfp franc, cfp francs
RWF | | rwandan | franc, francs
CDF | | congolese | franc, francs
GNF | | guinean | franc, francs
BIF | | burundian, burundi | franc, francs
DJF | | djiboutian, djibouti | franc, francs
KMF | | comorian | franc, francs
SEK | krona, kronor | swedish | krona, kronor, crown, crowns
NOK | | norwegian | krone, kroner, crown, crowns
DKK | krone, kroner | danish | krone, kroner, crown, crowns
ISK | | icelandic | krona, kronur
TRY | lira, liras | turkish | lira, liras
ILS | shekel, shekels | israeli | shekel, shekels
INR | rupee, rupees | indian | rupee, rupees
PKR | | pakistani, pakistan | rupee, rupees
LKR | | sri lankan | rupee, rupees
NPR | | nepalese, nepali | rupee, rupees
MUR | | mauritian | rupee, rupees
SCR | | seychelles, seychellois | rupee, rupees
MVR | rufiyaa | maldivian | rufiyaa
BTN | ngultrum | bhutanese | ngultrum
BDT | taka, takas | bangladeshi, bangladesh | taka, takas
IDR | rupiah, rupiahs | indonesian | rupiah, rupiahs
MYR | ringgit, ringgits | malaysian | ringgit, ringgits
THB | baht | thai | baht
VND | dong | vietnamese | dong
PHP | | philippine, filipino | peso, pesos
KHR | riel, riels | cambodian | riel, riels
LAK | kip, kips | lao, laotian | kip, kips
MMK | kyat, kyats | myanmar, burmese | kyat, kyats
PGK | kina | papua new guinean, papua new guinea | kina
MOP | pataca, patacas | macao, macau | pataca, patacas
SAR | riyal, riyals | saudi, saudi arabian | riyal, riyals
QAR | | qatari, qatar | riyal, riyals
YER | | yemeni | rial, rials, riyal, riyals
IRR | rial, rials | iranian | rial, rials
OMR | | omani | rial, rials, riyal, riyals
AED | dirham, dirhams | uae, emirati, u.a.e. | dirham, dirhams
MAD | | moroccan | dirham, dirhams
KWD | | kuwaiti | dinar, dinars
BHD | | bahraini | dinar, dinars
JOD | | jordanian | dinar, dinars
IQD | | iraqi | dinar, dinars
LYD | | libyan | dinar, dinars
TND | | tunisian | dinar, dinars
DZD | | algerian | dinar, dinars
NGN | naira, nairas | nigerian | naira, nairas
GHS | cedi, cedis | ghanaian, ghana | cedi, cedis
KES | | kenyan, kenya | shilling, shillings
TZS | | tanzanian, tanzania | shilling, shillings
UGX | | ugandan, uganda | shilling, shillings
SOS | | somali | shilling, shillings
ETB | birr | ethiopian | birr
ZAR | rand, rands | south african | rand, rands
ZMW | | zambian | kwacha
MWK | | malawian | kwacha
AOA | kwanza, kwanzas | angolan | kwanza, kwanzas
BWP | pula | botswana | pula
MZN | metical, meticais | mozambican | metical, meticais
MGA | ariary | malagasy | ariary
GMD | dalasi, dalasis | gambian | dalasi, dalasis
BRL | reais, brazilian reals | brazilian | real, reals, reais
MXN | | mexican | peso, pesos
ARS | | argentine, argentinian, argentinean | peso, pesos
CLP | | chilean | peso, pesos
COP | | colombian | peso, pesos
CUP | | cuban | peso, pesos
UYU | | uruguayan | peso, pesos
DOP | | dominican | peso, pesos
PEN | soles, nuevos soles | peruvian | sol, soles
BOB | boliviano, bolivianos | bolivian | boliviano, bolivianos
VES | bolivar, bolivars, bolivares | venezuelan | bolivar, bolivars, bolivares
PYG | guarani, guaranis | paraguayan | guarani, guaranis
CRC | colones | costa rican | colon, colones
GTQ | quetzal, quetzales | guatemalan | quetzal, quetzales
HNL | lempira, lempiras | honduran | lempira, lempiras
NIO | cordoba, cordobas | nicaraguan | cordoba, cordobas
PAB | balboa, balboas | panamanian | balboa, balboas
HTG | gourde, gourdes | haitian | gourde, gourdes
XDR | special drawing rights, sdr, sdrs | | special drawing rights
BTC | bitcoin, bitcoins | | bitcoin, bitcoins
DEM | deutsche mark, deutsche marks, deutschmark, deutschmarks, d-marks | german, west german | mark, marks
FRF | | french | franc, francs
BEF | | belgian | franc, francs
ITL | lire | italian | lira, lire
NLG | guilder, guilders | dutch | guilder, guilders
ESP | peseta, pesetas | spanish | peseta, pesetas
FIM | markka, markkas | finnish | markka, markkas, mark, marks
GRD | drachma, drachmas | greek | drachma, drachmas
PTE | escudo, escudos | portuguese | escudo, escudos
ATS | | austrian | schilling, schillings, shilling, shillings
IEP | | irish | pound, pounds, punt, punts
KPW | | democratic people's republic of korea | won
peso | peso, pesos | |
dinar | dinar, dinars | |
shilling | shilling, shillings | |
kwacha | kwacha | |
crown | crowns | |
"""

CURRENCY_WORDS: Final[dict[str, str]] = {}
for _row in _ROWS.strip().splitlines():
    _code, _names, _adjectives, _nouns = (cell.strip() for cell in _row.split("|"))
    CURRENCY_WORDS.update((name.strip(), _code) for name in _names.split(",") if name.strip())
    CURRENCY_WORDS.update(
        (f"{adjective.strip()} {noun.strip()}", _code)
        for adjective in _adjectives.split(",")
        for noun in _nouns.split(",")
        if adjective.strip() and noun.strip()
    )

# The small coin, as a part of the large one.
COIN_WORDS: Final[dict[str, tuple[str, Decimal]]] = {
    "cent": ("USD", Decimal("0.01")),
    "cents": ("USD", Decimal("0.01")),
    "u.s. cents": ("USD", Decimal("0.01")),
    "us cents": ("USD", Decimal("0.01")),
    "euro cents": ("EUR", Decimal("0.01")),
    "eurocents": ("EUR", Decimal("0.01")),
    "pence": ("GBP", Decimal("0.01")),
    "kopecks": ("RUB", Decimal("0.01")),
    "kopeks": ("RUB", Decimal("0.01")),
    "paise": ("INR", Decimal("0.01")),
    "jiao": ("CNY", Decimal("0.1")),
    "fen": ("CNY", Decimal("0.01")),
}

# "5 million pounds of aid" is money, "5 million pounds of beef" is weight.
_MONEY_AFTER_POUNDS_TEXT = """
aid debt investment funding funds savings spending cuts taxpayer taxpayers public extra loans loan damage
revenue sales exports imports goods assets support credit losses profit income fines capital trade money
cash compensation private government state new additional equity bonds budget
"""
MONEY_AFTER_POUNDS: Final[frozenset[str]] = frozenset(_MONEY_AFTER_POUNDS_TEXT.split())
