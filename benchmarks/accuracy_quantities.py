"""Accuracy of numbers, ordinals, percentages and money on rows of labelled expressions.

    python benchmarks/accuracy_quantities.py DATAFILE

DATAFILE is JSON Lines (or .gz) with ``id``, ``model``, ``input`` and ``expected`` (``Text``, ``Start`` and
``Resolution.value``), as the Recognizers-Text specifications give them. A row is right when every expected
value is read, in order, and nothing else is; "one out of three" is right as a part and its whole. A row is
*out* when it asks for what news does not write; the reasons are the table ``OUT``, and each run prints how
many rows each took.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from decimal import Decimal, InvalidOperation
from pathlib import Path

from copydesk.values.ordinals import read_ordinals
from copydesk.values.quantities import read_quantities

_PARTS = (
    r"(?:thirds?|fourths?|fifths?|eighths?|ninths?|thirtieths?|thirty[- ]fifths?"
    r"|twent\w+[- ](?:first|fifth)s?)"
)

# Reason, and what in a row's input gives it away.
OUT: dict[str, tuple[str, re.Pattern[str]]] = {
    "arithmetic": ("NumberModel", re.compile(r"\^|\de[+-]?\d| over ")),
    "decimal comma": ("NumberModel", re.compile(r"\d,\d{1,2}(?!\d)(?!,\d)|\d\.\d{3},\d")),
    "run of digits that counts nothing": (
        "NumberModel",
        re.compile(r"\d\.\d+\.\d|\+\d|\b\d{3} 0{4}\b|\d+,\d+,\d+,\d+|SCP-|three-nought|nrs?\."),
    ),
    "fraction beyond common ones": (
        "NumberModel",
        re.compile(
            rf"hundred.*{_PARTS}|illionths?|twent\w+[- ](?:one |two |three )?(?:firsts?|fifths?)"
            r"|out of five hundreds",
            re.I,
        ),
    ),
    "unit, read as a measure": ("NumberModel", re.compile(r"\d(?:\.\d+)?(?:ml|km)\b")),
    "position words, no ordinals": (
        "OrdinalModel",
        re.compile(r"\b(?:next|last|current|previous|penultimate|antepenultimate)\b"),
    ),
    "fraction, no ordinal": ("OrdinalModel", re.compile(r"\band a \w+th\b")),
    "two amounts without the name of the small coin": (
        "CurrencyModel",
        re.compile(r"\bmao\b|and fifty|dollars and 15|15 dollars 50|17 USD 25|15 USD 50|10 \$ 30 cent"),
    ),
    "scale before the code": ("CurrencyModel", re.compile(r"\bMAUD\b")),
    "no number": ("PercentModel", re.compile(r"^percents? of|^per cent of|the % of")),
}

MODELS = ("NumberModel", "OrdinalModel", "PercentModel", "CurrencyModel")
CURRENCIES = {
    "Dollar": "USD",
    "United States dollar": "USD",
    "Canadian dollar": "CAD",
    "Australian dollar": "AUD",
    "New Zealand dollar": "NZD",
    "Hong Kong dollar": "HKD",
    "Pound": "GBP",
    "Pence": "GBP",
    "Euro": "EUR",
    "Cent": "USD",
    "Japanese yen": "JPY",
    "Chinese yuan": "CNY",
    "Finnish markka": "FIM",
    "Netherlands guilder": "NLG",
    "Franc": "CHF",
    "Rupee": "INR",
    "Turkish lira": "TRY",
    "Bitcoin": "BTC",
    "Mexican peso": "MXN",
}
COINS = {"Cent", "Pence"}


def rows(path: Path) -> list[dict[str, object]]:
    """The rows of a JSON Lines file."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def reason_out(model: str, text: str) -> str | None:
    """Why a row is out, if it is."""
    for reason, (kind, pattern) in OUT.items():
        if kind == model and pattern.search(text):
            return reason
    return None


def wanted(model: str, expected: list[dict[str, object]]) -> list[tuple[Decimal, str | None]]:
    """The values that a row's labels ask for, with their unit."""
    values = []
    for label in expected:
        resolution = label.get("Resolution") or {}
        assert isinstance(resolution, dict)
        try:
            value = Decimal(str(resolution.get("value")).rstrip("%"))
        except InvalidOperation:
            continue
        unit = resolution.get("unit") if model == "CurrencyModel" else None
        if unit in COINS:
            value /= 100
        values.append((value, CURRENCIES.get(str(unit), str(unit)) if unit else None))
    return values


def read(model: str, text: str) -> list[tuple[Decimal, str | None]]:
    """What the reader makes of a row, in the labels' terms."""
    if model == "OrdinalModel":
        return [(Decimal(found.value), None) for found in read_ordinals(text)]
    values: list[tuple[Decimal, str | None]] = []
    for found in read_quantities(text):
        quantity = found.quantity
        money = quantity.unit is not None and quantity.unit.partition("/")[0] in CURRENCIES.values()
        if model == "CurrencyModel":
            if money and quantity.unit:
                values.append((quantity.stated, quantity.unit.partition("/")[0]))
        elif model == "PercentModel":
            if quantity.unit == "%":
                values.append((quantity.stated, None))
        else:
            values.append((quantity.stated / 100 if found.share else quantity.stated, None))
            if quantity.out_of is not None:
                values.append((quantity.out_of.stated, None))
    return values


def quotients(text: str) -> list[tuple[Decimal, str | None]]:
    """The part divided by its whole, for rows that want "one out of three" as one number."""
    quantities = [found.quantity for found in read_quantities(text)]
    return [(quantity.stated / quantity.out_of.stated, None) for quantity in quantities if quantity.out_of]


def same(left: list[tuple[Decimal, str | None]], right: list[tuple[Decimal, str | None]]) -> bool:
    """Whether two lists hold the same values in order, to nine digits."""
    return len(left) == len(right) and all(
        unit == other and abs(value - wished) <= abs(wished) * Decimal("1e-9")
        for (value, unit), (wished, other) in zip(left, right, strict=True)
    )


def main(path: str) -> None:
    """Prints the accuracy by model, the failing rows, and the rows that are out by reason."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    out: Counter[str] = Counter()
    failing = []
    for row in rows(Path(path)):
        model, text = str(row["model"]), str(row["input"])
        if model not in MODELS:
            continue
        reason = reason_out(model, text)
        if reason is not None:
            out[f"{model}: {reason}"] += 1
            continue
        total[model] += 1
        expected = row["expected"]
        assert isinstance(expected, list)
        wish, got = wanted(model, expected), read(model, text)
        if same(got, wish) or (wish and same(quotients(text), wish)):
            right[model] += 1
        else:
            failing.append(f"{row['id']}\t{text[:70]!r}\twanted {show(wish)}\tread {show(got)}")
    for model in MODELS:
        share = right[model] / total[model] if total[model] else 0.0
        print(f"{model:14} {right[model]:4} of {total[model]:4}  {share:.1%}")
    print("\nout:", *(f"{count:4}  {reason}" for reason, count in sorted(out.items())), sep="\n")
    print("\nfailing:", *failing, sep="\n")


def show(values: list[tuple[Decimal, str | None]]) -> str:
    """Values in a line."""
    return ", ".join(f"{value.normalize():f}{' ' + unit if unit else ''}" for value, unit in values) or "-"


if __name__ == "__main__":
    main(sys.argv[1])
