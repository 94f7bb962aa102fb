"""Number words of English: cardinals, scales, fractions, ordinals, vague counts."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

_SMALL_TEXT = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen
"""
_TENS_TEXT = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS_TEXT = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
fifteenth sixteenth seventeenth eighteenth nineteenth
"""

SMALL: Final[dict[str, int]] = {word: value for value, word in enumerate(_SMALL_TEXT.split())} | {
    "nought": 0,
    "naught": 0,
}

TENS: Final[dict[str, int]] = {word: 10 * value for value, word in enumerate(_TENS_TEXT.split(), start=2)} | {
    "fourty": 40
}

SCALES: Final[dict[str, Decimal]] = {
    word: Decimal(10) ** power
    for word, power in {
        "hundred": 2,
        "thousand": 3,
        "lakh": 5,
        "lac": 5,
        "million": 6,
        "mln": 6,
        "mn": 6,
        "crore": 7,
        "billion": 9,
        "bln": 9,
        "bn": 9,
        "milliard": 9,
        "trillion": 12,
        "trln": 12,
        "tln": 12,
        "trn": 12,
        "tn": 12,
        "quadrillion": 15,
    }.items()
}

PLURAL_SCALES: Final[dict[str, Decimal]] = {
    f"{word}s": SCALES[word] for word in ("hundred", "thousand", "lakh", "million", "crore", "billion", "trillion")
}

# Short scales as newspapers set them, tight behind the figure: "$41bn", "10k", "£3m". Exact case.
ATTACHED_SCALES: Final[dict[str, Decimal]] = {
    "k": Decimal(10) ** 3,
    "K": Decimal(10) ** 3,
    "m": Decimal(10) ** 6,
    "M": Decimal(10) ** 6,
    "MM": Decimal(10) ** 6,
    "mm": Decimal(10) ** 6,
    "mn": Decimal(10) ** 6,
    "mln": Decimal(10) ** 6,
    "mio": Decimal(10) ** 6,
    "b": Decimal(10) ** 9,
    "B": Decimal(10) ** 9,
    "bn": Decimal(10) ** 9,
    "Bn": Decimal(10) ** 9,
    "bln": Decimal(10) ** 9,
    "t": Decimal(10) ** 12,
    "T": Decimal(10) ** 12,
    "tn": Decimal(10) ** 12,
    "trn": Decimal(10) ** 12,
    "tln": Decimal(10) ** 12,
}

# These letters are metres, tonnes and millimetres too: a scale only beside money ("$5m", "€1.2t").
MONEY_ONLY_SCALES: Final[frozenset[str]] = frozenset({"m", "mm", "t", "T"})

DOZENS: Final[frozenset[str]] = frozenset({"dozen", "dozens", "doz", "dozs"})

ORDINAL_UNITS: Final[dict[str, int]] = {word: value for value, word in enumerate(_ORDINALS_TEXT.split(), start=1)}

ORDINAL_TENS: Final[dict[str, int]] = {f"{word[:-1]}ieth": value for word, value in TENS.items()}

ORDINAL_SCALES: Final[dict[str, int]] = {
    f"{word}th": int(SCALES[word]) for word in ("hundred", "thousand", "million", "billion", "trillion")
}

# What one part of a whole is called; "second" is never a fraction.
DENOMINATORS: Final[dict[str, int]] = (
    {"half": 2, "quarter": 4}
    | {word: value for word, value in ORDINAL_UNITS.items() if value > 2}
    | ORDINAL_TENS
    | ORDINAL_SCALES
)

DENOMINATOR_PLURALS: Final[dict[str, int]] = {"halves": 2} | {
    f"{word}s": value for word, value in DENOMINATORS.items() if word != "half"
}

FRACTION_SIGNS: Final[dict[str, tuple[int, int]]] = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅚": (5, 6),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
}

# Words that count without a number: the least and the greatest they can honestly mean, both included.
VAGUE_COUNTS: Final[dict[str, tuple[int, int]]] = {
    "a couple of dozen": (20, 36),
    "a couple of": (2, 3),
    "a couple": (2, 3),
    "a handful of": (2, 9),
    "several dozen": (24, 99),
    "several dozens of": (24, 99),
    "a few dozen": (24, 99),
    "dozens of": (24, 99),
    "dozens": (24, 99),
    "scores of": (40, 199),
    "several": (2, 20),
    "a few": (2, 20),
    "several hundred": (200, 999),
    "a few hundred": (200, 999),
    "hundreds of": (200, 999),
    "hundreds": (200, 999),
    "several thousand": (2_000, 9_999),
    "a few thousand": (2_000, 9_999),
    "thousands of": (1_000, 99_999),
    "thousands": (1_000, 99_999),
    "tens of thousands of": (20_000, 99_999),
    "tens of thousands": (20_000, 99_999),
    "hundreds of thousands of": (200_000, 999_999),
    "hundreds of thousands": (200_000, 999_999),
    "several million": (2_000_000, 9_999_999),
    "a few million": (2_000_000, 9_999_999),
    "millions of": (1_000_000, 999_999_999),
    "millions": (1_000_000, 999_999_999),
    "tens of millions of": (20_000_000, 99_999_999),
    "tens of millions": (20_000_000, 99_999_999),
    "hundreds of millions of": (200_000_000, 999_999_999),
    "hundreds of millions": (200_000_000, 999_999_999),
    "several billion": (2_000_000_000, 9_999_999_999),
    "a few billion": (2_000_000_000, 9_999_999_999),
    "billions of": (1_000_000_000, 999_999_999_999),
    "billions": (1_000_000_000, 999_999_999_999),
    "tens of billions of": (20_000_000_000, 99_999_999_999),
    "tens of billions": (20_000_000_000, 99_999_999_999),
    "hundreds of billions of": (200_000_000_000, 999_999_999_999),
    "hundreds of billions": (200_000_000_000, 999_999_999_999),
    "trillions of": (1_000_000_000_000, 999_999_999_999_999),
    "trillions": (1_000_000_000_000, 999_999_999_999_999),
}

MULTIPLYING_VERBS: Final[dict[str, Decimal]] = {
    "doubled": Decimal(2),
    "doubling": Decimal(2),
    "tripled": Decimal(3),
    "tripling": Decimal(3),
    "trebled": Decimal(3),
    "quadrupled": Decimal(4),
    "quadrupling": Decimal(4),
    "quintupled": Decimal(5),
    "halved": Decimal("0.5"),
    "halving": Decimal("0.5"),
}
