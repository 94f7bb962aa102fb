"""Every slip is told once, with its place, in plain words, and with at most one suggestion."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent

import pytest

from copydesk.codes import CODES
from copydesk.model import Severity
from copydesk.registry import Loaded, render_problem

Load = Callable[..., Loaded]

GROUND = {
    "countries/norland.yaml": "subject: {id: norland, is: country, name: Norland}",
    "countries/sudland.yaml": "subject: {id: sudland, is: country, name: Sudland}",
    "people/ada-berg.yaml": "subject: {id: ada-berg, is: person, name: Ada Berg}",
    "people/jon-falk.yaml": "subject: {id: jon-falk, is: person, name: Jon Falk}",
    "metrics.yaml": "metrics: [{name: trade, unit: USD}, {name: projects}]",
    "levels.yaml": "levels: [{name: partnership}, {name: strategic partnership}]",
    "one.yaml": "subject: {id: one, is: body, name: One}\nfacts: [{kind: place, value: Port Ost, sources: x}]",
}
PREMIER = "subject: {id: premier, is: office, name: Premier, of: norland}\nfacts:\n  - "
PAIR = "subject: {id: pair, is: relation, name: P, between: [norland, sudland]}\nfacts:\n  - "
FORUM = "subject: {id: forum, is: event, name: Forum}\nfacts:\n  - "

# What «is underlined», the code, what the message says, what is suggested.
SLIPS = [
    # the form
    (PAIR + "{kind: figure, metric: trade, «valeu»: 4 USD, sources: x}", "CD002", "'valeu'", "'value'"),
    (PAIR + "{kind: figure, metric: trade, «amount»: 4 USD, value: 4 USD, sources: x}", "CD002", "", None),
    (FORUM + "{kind: edition, value: 3, sources: [{«titel»: x}]}", "CD002", "'titel'", "'title'"),
    (FORUM + "{kind: edition, value: 3, «value»: 4, sources: x}", "CD002", "written twice", None),
    (FORUM + "{kind: name, value: One, «Two», sources: x}", "CD002", "'Two'", "a comma ends"),
    (FORUM + "«edition»", "CD002", "keys with values", None),
    ("subject: {id: a, is: event, name: A}\nfacts:\n  «kind: edition»", "CD002", "takes a list", None),
    ("subject: «norland»", "CD002", "keys with values", None),
    ("«subjects»: {id: a}", "CD002", "'subjects'", "'subject'"),
    ("«- a»", "CD002", "made of keys", None),
    (FORUM + "{kind: name, value: «{a: b}», sources: x}", "CD002", "plain text", None),
    (FORUM + "{kind: name, value: A, valid: «[2019]», sources: x}", "CD002", "one value", None),
    # words
    (PREMIER + "{kind: «holdre», value: ada-berg, sources: x}", "CD011", "'holdre'", "'holder'"),
    (FORUM + "{kind: edition, value: 3, status: «sure»}", "CD011", "'sure'", None),
    (FORUM + "{kind: edition, value: 3, concurrent: «si», sources: x}", "CD011", "neither yes", None),
    ("subject: {id: a, is: «city», name: A}", "CD012", "'city'", None),
    ("subject: {id: a, is: «plase», name: A}", "CD012", "'plase'", "'place'"),
    # missing
    ("subject: {«id»: a, is: person}", "CD013", "'name' is missing", None),
    ("subject: {id: a, is: person, «name»: }", "CD013", "'name' is empty", None),
    ("subject: {id: a, is: «relation», name: A}", "CD013", "two sides", None),
    (FORUM + "{«kind»: name, sources: x}", "CD013", "'value' is missing", None),
    (FORUM + "{kind: name, value: «''», sources: x}", "CD013", "'value' is empty", None),
    (FORUM + "{kind: list, value: «[]», sources: x}", "CD013", "'value' is empty", None),
    (PAIR + "{kind: «figure», value: 4, sources: x}", "CD013", "'metric' is missing", None),
    (FORUM + "{kind: edition, value: 3, sources: «[{quote: x}]»}", "CD013", "a quote without", None),
    ("«facts»: [{kind: name, value: x, sources: x}]", "CD013", "without a subject", "subject: {"),
    ("stets: [{reason: «x», by: y, until: 2026-06-30}]", "CD013", "names the article", None),
    # time
    (FORUM + "{kind: date, value: «2024-13-04», sources: x}", "CD014", "no month 13", None),
    (FORUM + "{kind: name, value: A, valid: «2024-02-30/..», sources: x}", "CD014", "no day 30", None),
    (FORUM + "{kind: name, value: A, confirmed: «2024», sources: x}", "CD014", "one exact day", None),
    ("stets: [{article: a, reason: x, by: y, until: «soon»}]", "CD014", "is no date", None),
    (FORUM + "{kind: date, value: «2024/2019», sources: x}", "CD015", "before it begins", "2019/2024"),
    # references
    ("subject: {id: a, is: office, name: A, of: «norlandia»}", "CD016", "'norlandia'", "'norland'"),
    ("subject: {id: a, is: relation, name: A, between: [norland, «x»]}", "CD016", "'x'", None),
    ("subject: {id: a, is: event, name: A, participants: [«sudlant»]}", "CD016", "'sudlant'", "'sudland'"),
    ("subject: {id: a, is: body, name: A, not_to_be_confused_with: «b»}", "CD016", "'b'", None),
    (FORUM + "{kind: role, value: host, who: «norlnd», sources: x}", "CD016", "'norlnd'", "'norland'"),
    ("subject: {id: a, is: body, name: A, of: «a»}", "CD017", "a → a", None),
    # ids
    ("subject: {id: «Ada Berg», is: person, name: A}", "CD018", "no slug", None),
    (FORUM + "{kind: name, value: A, id: «No Slug», sources: x}", "CD018", "no id", None),
    ("subject: {id: «norland», is: person, name: A}", "CD019", "countries/norland.yaml:1:10", None),
    ("metrics: [{name: «trade»}]", "CD019", "metrics.yaml:1:11", None),
    ("levels: [{name: union, translations: [«Partnership»]}]", "CD019", "levels.yaml:1:10", None),
    (
        FORUM + "{kind: name, value: A, id: x, sources: x}\n  - {kind: name, value: B, id: «x», sources: x}",
        "CD019",
        "zone.yaml:3:5",
        "an `id:`",
    ),
    (
        FORUM + "{kind: edition, value: 3, sources: x}\n  - {kind: edition, value: «3rd», sources: y}",
        "CD021",
        "zone.yaml:3:5",
        None,
    ),
    # values
    (PAIR + "{kind: level, value: «partnershp», sources: x}", "CD022", "ladder", "'partnership'"),
    (PAIR + "{kind: figure, metric: «trad», value: 4 USD, sources: x}", "CD023", "'trad'", "'trade'"),
    (PAIR + "{kind: figure, metric: trade, value: «a lot», sources: x}", "CD024", "no quantity", None),
    (PAIR + "{kind: figure, metric: projects, value: 4, out_of: «x», sources: x}", "CD024", "", None),
    (FORUM + "{kind: edition, value: «latest», sources: x}", "CD024", "is a number", None),
    (PREMIER + "{kind: holder, value: «[a, b]», sources: x}", "CD024", "one value", None),
    (PAIR + "{kind: figure, metric: trade, value: «4 euros», sources: x}", "CD025", "counts USD", None),
    (FORUM + "{kind: edition, value: 3, out_of: «4», sources: x}", "CD028", "with a figure", None),
    ("subject: {id: a, is: body, name: A, between: «[norland]»}", "CD028", "with a relation", None),
]


@pytest.mark.parametrize(("marked", "code", "said", "hint"), SLIPS)
def test_a_slip_is_one_error_with_its_place(load: Load, marked: str, code: str, said: str, hint: str | None) -> None:
    text = marked.replace("«", "").replace("»", "")
    loaded = load({**GROUND, "zone.yaml": text})
    (error,) = (problem for problem in loaded.problems if problem.severity is Severity.ERROR)
    before, under, _ = marked.replace("»", "«").split("«")
    assert (error.path, error.line, error.column, error.length) == (
        "facts/zone.yaml",
        before.count("\n") + 1,
        len(before) - (before.rfind("\n") + 1) + 1,
        len(under),
    )
    assert error.line_text == text.split("\n")[error.line - 1]
    assert error.code == code
    assert said in error.message
    assert (error.hint is None) if hint is None else (hint in (error.hint or ""))
    assert loaded.broken


def _holders(*valid: str) -> str:
    who = ("ada-berg", "jon-falk", "Third Person")
    return PREMIER + "\n  - ".join(
        f"{{kind: holder, value: {name}, {interval}, sources: x}}" for name, interval in zip(who, valid, strict=False)
    )


@pytest.mark.parametrize(
    "text",
    [
        _holders("valid: 2018/2022", "valid: 2021/.."),
        _holders("valid: 2018-01-01/2022-05-02", "valid: 2022-05-01/.."),
        _holders("valid: 2018/..", "valid: 2021-05-05"),
        _holders("qualifier: acting, valid: ../2019", "qualifier: acting"),
        PAIR + "{kind: level, value: partnership, valid: 2001/2013, sources: x}\n"
        "  - {kind: level, value: strategic partnership, valid: 2012/.., sources: x}",
        "subject: {id: c, is: country, name: C}\nfacts:\n"
        "  - {kind: place, qualifier: capital, value: Old Town, sources: x}\n"
        "  - {kind: place, qualifier: capital, value: New Town, valid: 1997/.., sources: x}",
    ],
)
def test_two_values_on_one_day_are_an_error(load: Load, text: str) -> None:
    (problem,) = load({**GROUND, "zone.yaml": text}).problems
    assert problem.code == "CD026"
    assert problem.line == 4
    assert "zone.yaml:3:5" in problem.message


@pytest.mark.parametrize(
    "text",
    [
        _holders("valid: 2018/2022", "valid: 2022/.."),
        _holders("valid: 2018-01-01/2022-05-02", "valid: 2022-05-02/2023", "valid: 2023/.."),
        _holders("valid: 2018/..", "valid: 2021/.., concurrent: yes"),
        _holders("valid: 2018/.., concurrent: yes", "valid: 2021/.."),
        _holders("valid: 2018/2020", "valid: 2024/.."),
        _holders("qualifier: first, valid: 2018/..", "qualifier: second, valid: 2018/.."),
        "subject: {id: c, is: event, name: C, series: yes}\nfacts:\n"
        "  - {kind: date, value: 2017, sources: x}\n  - {kind: date, value: 2025, sources: x}\n"
        "  - {kind: place, value: Old Town, sources: x}\n  - {kind: place, value: New Town, sources: x}",
    ],
)
def test_a_handover_is_no_overlap(load: Load, text: str) -> None:
    assert load({**GROUND, "zone.yaml": text}).problems == ()


def test_a_holder_that_looks_like_an_id_is_a_warning(load: Load) -> None:
    text = PREMIER + "{kind: holder, value: ada-brg, sources: x}"
    (problem,) = load({**GROUND, "zone.yaml": text}).problems
    assert (problem.code, problem.severity) == ("CD029", Severity.WARNING)
    assert problem.hint == "did you mean 'ada-berg'?"


def test_a_circle_of_parts_is_told_once(load: Load) -> None:
    loaded = load(
        {
            **GROUND,
            "x.yaml": "subject: {id: x, is: body, name: X, of: y}",
            "y.yaml": "subject: {id: y, is: body, name: Y, of: z}",
            "z.yaml": "subject: {id: z, is: body, name: Z, of: y}",
        }
    )
    assert [(each.code, each.path) for each in loaded.problems] == [("CD017", "facts/y.yaml")]
    assert "y → z → y" in loaded.problems[0].message


def test_all_slips_of_all_files_are_told_in_one_pass(load: Load) -> None:
    loaded = load(
        {
            **GROUND,
            "a.yaml": "subject: {id: a, is: plase, name: A, nmae: B}\nfacts: [{kind: dat, value: 1, vald: 2}]",
            "b.yaml": PREMIER + "{kind: holder, valid: 2019/2018, value: A}\n  - {kind: date, value: soon}",
            "c.yaml": "a: [",
        }
    )
    assert [problem.code for problem in loaded.problems] == [
        "CD012",
        "CD002",
        "CD011",
        "CD002",
        "CD015",
        "CD014",
        "CD002",
    ]


@pytest.mark.parametrize(
    ("path", "broken"),
    [
        ("countries/norland.yaml", "subject: {id: norland, is: country, name: Norland, of: [}"),
        ("countries/norland.yaml", "subject: {id: norland, is: land, name: Norland}"),
        ("metrics.yaml", "metrics: [{name: trade, unit: USD, untit: x, target: maybe}]"),
        ("metrics.yaml", "metrics: [{name: trade, unit: 'USD}]"),
        ("levels.yaml", "levels: [{name: partnership, shrot: [x]}]"),
        ("levels.yaml", "levels: [{name: partnership}, {nmae: strategic partnership}]"),
        ("levels.yaml", "levles: [{name: partnership}]"),
        ("levels.yaml", "levels:\n  - name partnership\n    short: x"),
        ("countries/norland.yaml", "subject: {is: country, name: Norland}"),
        ("countries/norland.yaml", "subjcet: {id: norland, is: country, name: Norland}\nfacts: []"),
        ("countries/norland.yaml", "subject: {id: norland, is: country, name: Norland, name: N, is: N}"),
    ],
)
def test_nobody_is_blamed_for_what_another_file_cannot_say(load: Load, path: str, broken: str) -> None:
    text = (
        PAIR + "{kind: figure, metric: trade, value: 4 USD, sources: x}\n"
        "  - {kind: level, value: partnership, sources: x}\n"
        "  - {kind: role, value: host, who: norland, sources: x}"
    )
    loaded = load({**GROUND, "zone.yaml": text, path: broken})
    assert {problem.path for problem in loaded.problems} == {f"facts/{path}"}


def test_the_message_shows_the_line_and_a_caret(load: Load) -> None:
    text = PAIR + "kind: figure\n    metric: trade\n    valeu: 41 billion USD\n"
    (problem,) = load({**GROUND, "relations/pair.yaml": text}).problems
    assert render_problem(problem) == dedent(
        """\
        error CD002: unknown key 'valeu'
          --> facts/relations/pair.yaml:5:5
           |
         5 |     valeu: 41 billion USD
           |     ^^^^^ did you mean 'value'?"""
    ).replace("      -->", "  -->")


def test_every_code_of_the_registry_is_documented() -> None:
    assert {code for _, code, _, _ in SLIPS} | {"CD010", "CD020", "CD026", "CD027", "CD029"} <= set(CODES)
