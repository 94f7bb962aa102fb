"""Quantities in text and in a registry's values."""

from __future__ import annotations

from decimal import Decimal

import pytest

from copydesk.values.quantities import parse_quantity, read_quantities

# sentence | span | stated | low | high | unit (empty: a count). Ends that are not included are written "<".
POSITIVE = """
Trade reached 41 billion U.S. dollars last year. | 41 billion U.S. dollars | 41e9 | 40.5e9 | <41.5e9 | USD
Trade reached 41.0 billion dollars. | 41.0 billion dollars | 41e9 | 40.95e9 | <41.05e9 | USD
They signed deals worth $41 million. | $41 million | 41e6 | 40.5e6 | <41.5e6 | USD
They signed deals worth 41 million dollars. | 41 million dollars | 41e6 | 40.5e6 | <41.5e6 | USD
The fund holds US$ 150 million. | US$ 150 million | 150e6 | 145e6 | <155e6 | USD
The fund holds U.S.$150 million. | U.S.$150 million | 150e6 | 145e6 | <155e6 | USD
Output rose to €4.1bn. | €4.1bn | 4.1e9 | 4.05e9 | <4.15e9 | EUR
It cost £3m to build. | £3m | 3e6 | 2.5e6 | <3.5e6 | GBP
A $300 million plan was adopted. | $300 million | 300e6 | 295e6 | <305e6 | USD
The board backed a $300 million plan. | $300 million | 300e6 | 295e6 | <305e6 | USD
A loan of A$12 million was granted. | A$12 million | 12e6 | 11.5e6 | <12.5e6 | AUD
The city paid HK$10.05 billion. | HK$10.05 billion | 10.05e9 | 10.045e9 | <10.055e9 | HKD
The city paid C$ 16.4 million. | C$ 16.4 million | 16.4e6 | 16.35e6 | <16.45e6 | CAD
Wellington pledged NZ$7 million. | NZ$7 million | 7e6 | 6.5e6 | <7.5e6 | NZD
It spent USD 9.2 bln on roads. | USD 9.2 bln | 9.2e9 | 9.15e9 | <9.25e9 | USD
It spent 9.2 bln USD on roads. | 9.2 bln USD | 9.2e9 | 9.15e9 | <9.25e9 | USD
It spent RMB 45 million. | RMB 45 million | 45e6 | 44.5e6 | <45.5e6 | CNY
It spent 45 million yuan. | 45 million yuan | 45e6 | 44.5e6 | <45.5e6 | CNY
It spent 45 million Chinese yuan. | 45 million Chinese yuan | 45e6 | 44.5e6 | <45.5e6 | CNY
The price is ¥250. | ¥250 | 250 | 245 | <255 | JPY
The firm owes 12 million pounds sterling. | 12 million pounds sterling | 12e6 | 11.5e6 | <12.5e6 | GBP
They pledged 5 million pounds of aid. | 5 million pounds | 5e6 | 4.5e6 | <5.5e6 | GBP
They caught 12 pounds of trout. | 12 pounds | 12 | 11.5 | <12.5 | lb
The budget is 70 billion tenge. | 70 billion tenge | 70e9 | 69.5e9 | <70.5e9 | KZT
The budget is ₸70 billion. | ₸70 billion | 70e9 | 69.5e9 | <70.5e9 | KZT
The budget is 33 billion soum. | 33 billion soum | 33e9 | 32.5e9 | <33.5e9 | UZS
The budget is 21 million Turkmen manats. | 21 million Turkmen manats | 21e6 | 20.5e6 | <21.5e6 | TMT
The budget is 62 billion roubles. | 62 billion roubles | 62e9 | 61.5e9 | <62.5e9 | RUB
The budget is ₹62 billion. | ₹62 billion | 62e9 | 61.5e9 | <62.5e9 | INR
The budget is 35 lakh rupees. | 35 lakh rupees | 35e5 | 34.5e5 | <35.5e5 | INR
The budget is Rs 12 crore. | Rs 12 crore | 12e7 | 11.5e7 | <12.5e7 | INR
It lent 12 million Pakistani rupees. | 12 million Pakistani rupees | 12e6 | 11.5e6 | <12.5e6 | PKR
It lent 47 million Swiss francs. | 47 million Swiss francs | 47e6 | 46.5e6 | <47.5e6 | CHF
It lent 47 million Canadian dollars. | 47 million Canadian dollars | 47e6 | 46.5e6 | <47.5e6 | CAD
It lent 47 trillion won. | 47 trillion won | 47e12 | 46.5e12 | <47.5e12 | KRW
A ticket costs 50 cents. | 50 cents | 0.5 | 0.495 | <0.505 | USD
A ticket costs 3 dollars 50 cents. | 3 dollars 50 cents | 3.5 | 3.495 | <3.505 | USD
A ticket costs 3 U.S. dollars. | 3 U.S. dollars | 3 | 2.5 | <3.5 | USD
A 41-billion-dollar deal was struck. | 41-billion-dollar | 41e9 | 40.5e9 | <41.5e9 | USD
A 75 USD million loan was struck. | 75 USD million | 75e6 | 74.5e6 | <75.5e6 | USD
Losses came to 30 MUSD. | 30 MUSD | 30e6 | 29.5e6 | <30.5e6 | USD
Oil sold at $98 a barrel. | $98 a barrel | 98 | 97.5 | <98.5 | USD/barrel
Oil sold at 98 dollars per barrel. | 98 dollars per barrel | 98 | 97.5 | <98.5 | USD/barrel
Income is 9,412 dollars per capita. | 9,412 dollars per capita | 9412 | 9411.5 | <9412.5 | USD/person
To date 26 projects are done. | 26 | 26 | 26 | 26 |
There are 1,234 trains in use. | 1,234 | 1234 | 1234 | 1234 |
There are 150 trains in use. | 150 | 150 | 150 | 150 |
There are 10,000 readers. | 10,000 | 10000 | 9500 | <10500 |
There are 12,300 readers. | 12,300 | 12300 | 12250 | <12350 |
There are 12,345,678 readers. | 12,345,678 | 12345678 | 12345678 | 12345678 |
The town has two million people. | two million | 2e6 | 1.5e6 | <2.5e6 |
The town has a million people. | a million | 1e6 | 0.95e6 | <1.5e6 |
The town has half a million people. | half a million | 5e5 | 4.5e5 | <5.5e5 |
The town has one and a half million people. | one and a half million | 1.5e6 | 1.25e6 | <1.75e6 |
The town has 1.5 million people. | 1.5 million | 1.5e6 | 1.45e6 | <1.55e6 |
The town has 5m people. | 5m | 5e6 | 4.5e6 | <5.5e6 |
The port moved 3.5m tonnes. | 3.5m tonnes | 3.5e6 | 3.45e6 | <3.55e6 | t
The town has 12k members. | 12k | 12e3 | 11.5e3 | <12.5e3 |
There are twenty-six projects. | twenty-six | 26 | 26 | 26 |
There are one hundred and five projects. | one hundred and five | 105 | 105 | 105 |
There are three hundred forty-two ships. | three hundred forty-two | 342 | 342 | 342 |
There are Twenty-six projects. | Twenty-six | 26 | 26 | 26 |
There are 2020 tents here. | 2020 | 2020 | 2020 | 2020 |
Three Kazakh students won. | Three | 3 | 3 | 3 |
The club has one Olympic champion. | one | 1 | 1 | 1 |
Over 10,000 students came. | Over 10,000 | 10000 | 10000 | <20000 |
They sent over 41 billion U.S. dollars home. | over 41 billion U.S. dollars | 41e9 | 41e9 | <42e9 | USD
They sent over 5 billion dollars home. | over 5 billion dollars | 5e9 | 5e9 | <10e9 | USD
They sent more than 45 billion dollars home. | more than 45 billion dollars | 45e9 | 45e9 | <50e9 | USD
They have more than 40 ships. | more than 40 | 40 | 40 | <50 |
They have more than three ships. | more than three | 3 | 3 | 4 |
They have more than 26 ships. | more than 26 | 26 | 26 | 29 |
They have at least 200 ships. | at least 200 | 200 | 200 | <300 |
They have 200 or more ships. | 200 or more | 200 | 200 | <300 |
They have 200+ ships. | 200+ | 200 | 200 | <300 |
Trade exceeded 80 billion dollars. | exceeded 80 billion dollars | 80e9 | 80e9 | <90e9 | USD
Trade topped $80 billion. | topped $80 billion | 80e9 | 80e9 | <90e9 | USD
Costs in excess of $80 billion rose. | in excess of $80 billion | 80e9 | 80e9 | <90e9 | USD
They have nearly 40 ships. | nearly 40 | 40 | 35 | 40 |
They have almost 10,000 ships. | almost 10,000 | 10000 | 9000 | 10000 |
They have just under 100 ships. | just under 100 | 100 | 90 | 100 |
They have close to 300 ships. | close to 300 | 300 | 250 | 300 |
They have up to 40 ships. | up to 40 | 40 | 20 | 40 |
They have fewer than 40 ships. | fewer than 40 | 40 | 20 | 40 |
They have no more than 40 ships. | no more than 40 | 40 | 20 | 40 |
They have about 40 ships. | about 40 | 40 | 35 | 45 |
They have around 300 ships. | around 300 | 300 | 250 | 350 |
They have some 150 ships. | some 150 | 150 | 125 | 175 |
They have roughly 26 ships. | roughly 26 | 26 | 25 | 27 |
They have approximately 41 billion dollars. | approximately 41 billion dollars | 41e9 | 40e9 | 42e9 | USD
They have ~45 ships. | ~45 | 45 | 42.5 | 47.5 |
They have an estimated 1 billion dollars. | an estimated 1 billion dollars | 1e9 | 0.9e9 | 1.5e9 | USD
They have 40 or so ships. | 40 or so | 40 | 35 | 45 |
Dozens of ships came. | Dozens of | 24 | 24 | 99 |
Hundreds of ships came. | Hundreds of | 200 | 200 | 999 |
Tens of thousands of people came. | Tens of thousands of | 2e4 | 2e4 | 99999 |
Several thousand people came. | Several thousand | 2000 | 2000 | 9999 |
A dozen ships came. | A dozen | 12 | 10.5 | <13.5 |
The rate is 5.2 %. | 5.2 % | 5.2 | 5.15 | <5.25 | %
The rate is 5.2 percent. | 5.2 percent | 5.2 | 5.15 | <5.25 | %
The rate is 5.2 per cent. | 5.2 per cent | 5.2 | 5.15 | <5.25 | %
The rate is five percent. | five percent | 5 | 4.5 | <5.5 | %
The rate is seven point five percent. | seven point five percent | 7.5 | 7.45 | <7.55 | %
The gap is 3 percentage points. | 3 percentage points | 3 | 2.5 | <3.5 | percentage point
The gap is 25 basis points. | 25 basis points | 25 | 24.5 | <25.5 | basis point
The road is 25 km long. | 25 km | 25 | 24.5 | <25.5 | km
The road is 25 kilometres long. | 25 kilometres | 25 | 24.5 | <25.5 | km
A 300-km road was built. | 300-km | 300 | 295 | <305 | km
The park has 47 square kilometers. | 47 square kilometers | 47 | 46.5 | <47.5 | km2
The park has 47 hectares. | 47 hectares | 47 | 46.5 | <47.5 | ha
The port moved 12 million tonnes. | 12 million tonnes | 12e6 | 11.5e6 | <12.5e6 | t
The port moved 12 million metric tons. | 12 million metric tons | 12e6 | 11.5e6 | <12.5e6 | t
The well yields 35 barrels a day. | 35 barrels a day | 35 | 34.5 | <35.5 | barrel/day
The plant has 5GW of capacity. | 5GW | 5 | 4.5 | <5.5 | GW
The plant yields 52 MWh. | 52 MWh | 52 | 51.5 | <52.5 | MWh
It was -5 degrees Celsius. | -5 degrees Celsius | -5 | >-5.5 | -4.5 | °C
The trip took 18 hours. | 18 hours | 18 | 17.5 | <18.5 | hour
The pact is 32 years old. | 32 years old | 32 | 31.5 | <32.5 | year
A 26-year-old pilot flew it. | 26-year-old | 26 | 25.5 | <26.5 | year
She died at the age of 87. | 87 | 87 | 86.5 | <87.5 | year
A 27-member bloc agreed. | 27 | 27 | 27 | 27 |
Two-thirds of members agreed. | Two-thirds | 66.666667 | 64.166667 | <69.16667 | %
A third of members agreed. | A third | 33.333333 | 30.833333 | <35.83334 | %
More than half of members agreed. | More than half | 50 | 50 | <100 | %
One in five agreed. | One in five | 20 | 18 | 22 | %
Between 20 and 30 ships came. | Between 20 and 30 | 20 | 20 | 30 |
From 20 to 30 ships came. | From 20 to 30 | 20 | 20 | 30 |
It costs 20-30 percent. | 20-30 percent | 20 | 19.5 | <30.5 | %
It costs 40 to 45 billion dollars. | 40 to 45 billion dollars | 40e9 | 39.5e9 | <45.5e9 | USD
It costs $20-30 billion. | $20-30 billion | 20e9 | 19.5e9 | <30.5e9 | USD
It costs from $20 million to $30 million. | from $20 million to $30 million | 20e6 | 19.5e6 | <30.5e6 | USD
Pay two hundred to three hundred euros. | two hundred to three hundred euros | 200 | 195 | <305 | EUR
"""

NEGATIVE = """
They met in 2018.
They met in May 2023.
It has grown since 1992.
In 2023 exports rose.
The years 2018 and 2019 were hard.
The 2018-2023 plan ended.
The Expo 2020 site reopened.
They met on Nov. 4.
They met on 4 November.
They met on November 4, 2024.
They met on July 3 and 4.
They met on July 3-4.
They met on 2024-11-05.
They met on 5/11/2024.
The 24th meeting was held.
It opened at 7:30 p.m.
It opened at 7 p.m.
It opened at 0830 GMT.
It opened at nine o'clock.
Flight 370 is missing.
A Boeing 737 landed.
Article 5 was invoked.
See page 12 and chapter 3.
Under Section 301 it may act.
Resolution 2231 was cited.
It ranks No. 1 in exports.
It ranks No.1 in exports.
The G20 met.
A 5G network was built.
COVID-19 spread.
Shenzhou-18 docked.
An F-16 crashed.
MH370 vanished.
H1N1 and CO2 were measured.
In the 1990s it grew.
They are in their 20s.
Version 2.1.3 was released.
Call +7 495 606 29 11 for details.
See https://example.org/a?b=12&c=34 for more.
Write to desk24@example.org for more.
It is one of the largest.
No one came.
One another's views were heard.
One day it will end.
The last one was better.
One should be careful.
The one-China principle stands.
A two-way street.
A multi-billion-dollar plan.
The first half of the year was dry.
In the second half of the year it rained.
The Three Gorges Dam was built.
They saw the Seven Samurai film.
He lives at 10 Downing Street.
Windows 11 was installed.
Smith, 45, was elected.
As shown earlier [3] it works.
(1) Open the lid.
The talks (2) failed.
It was a 3:2 vote.
The 9/11 attacks changed it.
He often attended the tense event.
The tenth floor is closed.
Mach 2 was reached.
A second later it stopped.
He took the third seat.
It is counted per 1,000 births.
The Group of 20 met.
The Group of Seven met.
They won 4-1 at home.
""".strip().splitlines()

# sentence | span | change?
CHANGES = """
Exports were up 5 percent. | 5 percent | yes
Exports rose by 10 %. | 10 % | yes
Exports rose 10 %. | 10 % | yes
Exports grew slightly by 3 percent. | 3 percent | yes
Exports fell sharply by 3 percent. | 3 percent | yes
It marked an increase of 3 billion dollars. | 3 billion dollars | yes
They bought 10 percent more grain. | 10 percent | yes
A 5 percent increase was seen. | 5 percent | yes
A 5-percent rise was seen. | 5-percent | yes
Trade was 12 percent higher than before. | 12 percent | yes
Trade more than doubled. | more than doubled | yes
Prices were down 3.2 percent year on year. | 3.2 percent | yes
Trade rose to 41 billion dollars. | 41 billion dollars | no
Trade reached 41 billion dollars. | 41 billion dollars | no
It runs at a growth rate of 5 percent. | 5 percent | no
The share is 5 percent. | 5 percent | no
Up to 40 ships came. | Up to 40 | no
It is backed by three banks. | three | no
"""

# value | default unit | stated low high unit, or nothing
VALUES = """
41 billion USD | | 41e9 40.5e9 <41.5e9 USD
over 10,000 | | 10000 10000 <20000 -
26 | | 26 26 26 -
5.2 % | | 5.2 5.15 <5.25 %
€4.1bn | | 4.1e9 4.05e9 <4.15e9 EUR
25 km | | 25 24.5 <25.5 km
about 40 | | 40 35 45 -
41 billion | USD | 41e9 40.5e9 <41.5e9 USD
41 billion | U.S. dollars | 41e9 40.5e9 <41.5e9 USD
41 billion EUR | USD | 41e9 40.5e9 <41.5e9 EUR
10,000 | students | 10000 9500 <10500 students
5.2 | percent | 5.2 5.15 <5.25 %
26 projects | | 26 26 26 -
26 out of 45 | | 26 26 26 -
twenty-six | | 26 26 26 -
2023 | | 2023 2023 2023 -
1 | | 1 1 1 -
one | | 1 1 1 -
 | |
many | |
in 2018 | |
26 and 45 | |
by video | |
Nov. 4 | |
24th | |
5G | |
"""


def _end(written: str) -> tuple[Decimal, bool]:
    return Decimal(written.lstrip("<>")), written[:1] in "<>"


def _is(actual: Decimal, written: str) -> bool:
    wanted, open_end = _end(written)
    if open_end:
        actual_gap = wanted - actual if written[0] == "<" else actual - wanted
        return 0 < actual_gap <= max(abs(wanted), Decimal(1)) * Decimal("1e-3")
    return abs(actual - wanted) <= abs(wanted) * Decimal("1e-6")


def _rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in line.split("|")) for line in table.strip("\n").splitlines()]


@pytest.mark.parametrize("row", _rows(POSITIVE), ids=lambda row: row[0])
def test_a_quantity_is_read_with_its_hedge_unit_and_range(row: tuple[str, ...]) -> None:
    sentence, span, stated, low, high, unit = row
    found = read_quantities(sentence)
    assert [expression.text for expression in found] == [span]
    quantity = found[0].quantity
    assert _is(quantity.stated, stated), quantity
    assert _is(quantity.low, low), quantity
    assert _is(quantity.high, high), quantity
    assert quantity.unit == (unit or None)


@pytest.mark.parametrize("sentence", NEGATIVE)
def test_what_only_looks_like_a_quantity_is_left_alone(sentence: str) -> None:
    assert [expression.text for expression in read_quantities(sentence)] == []


@pytest.mark.parametrize("row", _rows(CHANGES), ids=lambda row: row[0])
def test_a_difference_is_told_from_a_level(row: tuple[str, ...]) -> None:
    sentence, span, change = row
    found = read_quantities(sentence)
    assert [(expression.text, expression.change) for expression in found] == [(span, change == "yes")]


@pytest.mark.parametrize("row", _rows(VALUES), ids=lambda row: f"{row[0]}|{row[1]}")
def test_a_registry_value_is_one_quantity_as_a_whole_or_none(row: tuple[str, ...]) -> None:
    value, default_unit, wanted = row
    quantity = parse_quantity(value, default_unit or None)
    if not wanted:
        assert quantity is None
        return
    assert quantity is not None
    stated, low, high, unit = wanted.split()
    assert _is(quantity.stated, stated)
    assert _is(quantity.low, low)
    assert _is(quantity.high, high)
    assert quantity.unit == (None if unit == "-" else unit)


@pytest.mark.parametrize(
    "sentence",
    [
        "To date, 26 out of the 45 projects are done.",
        "To date, 26 of 45 projects are done.",
        "To date, 26 of its 45 projects are done.",
        "To date, twenty-six of the forty-five are done.",
    ],
)
def test_a_part_knows_the_whole_it_is_out_of(sentence: str) -> None:
    (found,) = read_quantities(sentence)
    assert found.quantity.stated == 26
    assert found.quantity.out_of is not None
    assert found.quantity.out_of.stated == 45


def test_a_rise_from_one_level_to_another_is_two_levels_in_one_unit() -> None:
    found = read_quantities("Trade rose from 20 to 30 billion dollars.")
    assert [(e.text, e.quantity.stated, e.quantity.unit) for e in found] == [
        ("20", Decimal(20) * 10**9, "USD"),
        ("30 billion dollars", Decimal(30) * 10**9, "USD"),
    ]


def test_the_bare_number_has_a_span_of_its_own() -> None:
    text = "They sent over 41 billion U.S. dollars home."
    (found,) = read_quantities(text)
    assert text[found.number_start : found.number_end] == "41 billion"


def test_only_the_asked_stretch_is_read() -> None:
    text = "They built 26 ships. They sold 45 planes."
    assert [found.text for found in read_quantities(text, 20)] == ["45"]
    assert [found.text for found in read_quantities(text, 0, 20)] == ["26"]
