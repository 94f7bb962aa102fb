from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.registry import Loaded
from copydesk.registry.ids import slug

Load = Callable[..., Loaded]

TRADE = "kind: figure, metric: trade"
VISITS = "kind: figure, metric: visits"
LEVEL = "kind: level, value:"
METRICS = "metrics: [{name: trade, unit: USD}, {name: visits}]"
LEVELS = "levels: [{name: partnership}, {name: strategic partnership}]"


@pytest.mark.parametrize(
    ("facts", "ids"),
    [
        (["kind: edition, value: 24"], ["edition"]),
        (["kind: holder, value: Ada Berg"], ["holder/ada-berg"]),
        ([f"{TRADE}, value: 4 USD, period: 2023"], ["figure/trade"]),
        (["kind: level, value: partnership"], ["level"]),
        (
            [f"{LEVEL} partnership, valid: ../2015", f"{LEVEL} strategic partnership, valid: 2016/.."],
            ["level/partnership", "level/strategic-partnership"],
        ),
        (
            ["kind: place, qualifier: capital, value: Port Ost", "kind: place, value: by video"],
            ["place/capital", "place"],
        ),
        (
            ["kind: role, value: host, who: Norland", "kind: role, value: guest, who: Sudland"],
            ["role/host", "role/guest"],
        ),
        (
            ["kind: role, value: guest, who: Norland", "kind: role, value: guest, who: Sudland"],
            ["role/norland", "role/sudland"],
        ),
        (
            [f"{TRADE}, value: 4 USD, period: 2022", f"{TRADE}, value: 5 USD, period: 2023"],
            ["figure/trade/2022", "figure/trade/2023"],
        ),
        (
            [
                f"{TRADE}, value: 4 USD, period: 2023, according_to: Norlandic customs",
                f"{TRADE}, value: 5 USD, period: 2023, according_to: Sudland",
                f"{VISITS}, value: 5, period: 2023",
            ],
            ["figure/trade/norlandic-customs", "figure/trade/sudland", "figure/visits"],
        ),
        (
            [
                "kind: holder, value: Ada Berg, valid: 2000-05-07/2008-05-07",
                "kind: holder, value: Jon Falk, valid: 2008-05-07/2012-05-07",
                "kind: holder, value: Ada Berg, valid: 2012-05-07/..",
            ],
            ["holder/ada-berg/2000", "holder/jon-falk", "holder/ada-berg/2012"],
        ),
        (
            [
                "kind: holder, value: Ada Berg, valid: ../2008",
                "kind: holder, value: Ada Berg, valid: 2012/..",
            ],
            ["holder/ada-berg", "holder/ada-berg/2012"],
        ),
        (["kind: date, value: 1992-01-03", "kind: date, value: 2013"], ["date/1992", "date/2013"]),
        (
            [f"{VISITS}, value: 4, valid: 2024-05-20", f"{VISITS}, value: 5, valid: 2024-11-04"],
            ["figure/visits/2024-05-20", "figure/visits/2024-11-04"],
        ),
        (["kind: name, value: A, id: a/own", "kind: name, value: B"], ["own", "name"]),
        (["kind: name, value: A, id: a/name", "kind: name, value: B"], ["name", "name/b"]),
    ],
)
def test_an_id_holds_only_what_tells_facts_apart(load: Load, facts: list[str], ids: list[str]) -> None:
    written = "".join(f"\n  - {{{fact}, sources: x}}" for fact in facts)
    loaded = load(a=f"subject: {{id: a, is: body, name: A}}\nfacts:{written}\n", metrics=METRICS, levels=LEVELS)
    assert loaded.problems == ()
    assert [fact.id for fact in loaded.registry.facts] == [f"a/{id_}" for id_ in ids]


def test_an_id_does_not_depend_on_the_order_of_the_facts(load: Load) -> None:
    facts = [f"  - {{kind: name, value: N{n}, valid: 19{n}/.., sources: x}}" for n in range(10, 40)]
    head = "subject: {id: a, is: body, name: A}\nfacts:\n"
    one = {fact.value: fact.id for fact in load(a=head + "\n".join(facts)).registry.facts}
    other = {fact.value: fact.id for fact in load(a=head + "\n".join(reversed(facts))).registry.facts}
    assert one == other


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shaanxi Province", "shaanxi-province"),
        ("41 billion USD", "41-billion-usd"),
        ("Xi'an", "xian"),
        ("Tōkyō – 東京", "tokyo-dongjing"),
        ("%", ""),
    ],
)
def test_a_slug_is_lower_case_letters_and_digits(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text(max_size=30))
def test_a_slug_of_a_slug_is_itself(text: str) -> None:
    assert slug(slug(text)) == slug(text)
