from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from copydesk.model import ALWAYS, Location, Precision, Severity, SubjectKind
from copydesk.registry import Loaded, load_registry

Load = Callable[..., Loaded]

NORLAND = {
    "countries/norland.yaml": """\
        # yaml-language-server: $schema=../registry.schema.json
        subject: {id: norland, is: country, name: Norland, aliases: [Old Norland], adjectives: Norlandic}
        facts:
          - {kind: place, qualifier: capital, value: port-ost, valid: 1997-12-10/.., sources: [Almanac]}
        """,
    "countries/sudland.yml": """\
        subject: {id: sudland, is: country, name: Sudland, not_to_be_confused_with: [norland, Sutherland]}
        """,
    "places/port-ost.yaml": """\
        subject: {id: port-ost, is: place, name: Port Ost}
        facts:
          - {kind: name, value: Ostburg, valid: 1919/1997-12-09, status: unconfirmed}
          - {kind: place, qualifier: province, value: Low Coast, sources: [Almanac]}
        """,
    "people/ada-berg.yaml": """\
        subject: {id: ada-berg, is: person, name: Ada Berg, weak_aliases: [Berg]}
        facts: []
        """,
    "people/jon-falk.yaml": "subject: {id: jon-falk, is: person, name: Jon Falk}",
    "offices/norland-premier.yaml": """\
        subject: {id: norland-premier, is: office, name: Prime Minister, of: norland, aliases: [PM, premier]}
        facts:
          - {kind: holder, value: jon-falk, valid: 2018-05-02/2022-01-11, sources: [Gazette]}
          - kind: holder
            value: ada-berg
            valid: 2022-01-11/..
            confirmed: 2025-06-30
            recheck_after: 2026-01-01
            sources:
              - {article: n-001, quote: Prime Minister Ada Berg}
              - {title: Gazette 7, publisher: State Press, date: 2022-01, url: "https://example.org/7"}
              - {act: Decree No. 12}
            agrees: Prime Minister Ada Berg spoke.
        """,
    "relations/norland-sudland.yaml": """\
        subject: {id: norland-sudland, is: relation, name: Norland and Sudland, between: [norland, sudland]}
        facts:
          - {kind: level, value: All-Weather Partnership, valid: 2019-09-11/.., sources: [Almanac]}
          - {kind: date, qualifier: diplomatic-relations, value: 1992-01-03, sources: [Almanac]}
          - {kind: figure, metric: trade, value: 41 billion dollars, period: 2023, sources: x}
          - {kind: figure, metric: projects-done, value: 26, out_of: 45, tolerance: 1, sources: x}
        """,
    "events/forum.yaml": """\
        subject: {id: forum, is: event, series: yes, name: Coast Forum, weak_aliases: [the Forum]}
        """,
    "events/forum-2024.yaml": """\
        subject: {id: forum-2024, is: event, of: forum, name: Forum 24, participants: [norland, Westland]}
        facts:
          - {kind: edition, value: 24th, sources: [Almanac]}
          - {kind: date, value: 2024-07-03/2024-07-04, sources: [Almanac]}
          - {kind: place, value: Port Ost, sources: [Almanac]}
          - {kind: role, value: host, who: Norland, sources: [Almanac]}
          - {kind: role, value: guest, who: Westland, sources: [Almanac]}
          - {kind: list, qualifier: themes, value: [harbours, herring], sources: [Almanac]}
        """,
    "metrics.yaml": """\
        metrics: [{name: trade, unit: dollars, phrases: [two-way trade]}, {name: projects-done},
                  {name: trade-goal, unit: USD, target: yes}]
        """,
    "levels.yaml": """\
        levels:
          - {name: partnership, as_persons: partners}
          - {name: all-weather partnership, translations: [storm-proof partnership], short: [partnership]}
        """,
    "stet.yaml": """\
        stets:
          - {article: n-001, fact: norland-premier/holder/ada-berg, reason: quoted, by: us, until: 2026-06-30}
        """,
    "README.md": "not: [yaml",
    ".draft.yaml": "not: [yaml",
}


def test_a_registry_in_the_form_of_the_design_loads_without_a_problem(load: Load) -> None:
    loaded = load(NORLAND)
    assert loaded.problems == ()
    assert not loaded.broken
    registry = loaded.registry
    assert len(registry.files) == 12
    assert list(registry.subjects) == [
        "norland",
        "sudland",
        "forum-2024",
        "forum",
        "norland-premier",
        "ada-berg",
        "jon-falk",
        "port-ost",
        "norland-sudland",
    ]
    assert loaded.file_of["facts/levels.yaml"].name == "levels.yaml"


def test_facts_are_typed_by_their_kind(load: Load) -> None:
    facts = {fact.id: fact for fact in load(NORLAND).registry.facts}
    assert list(facts) == [
        "norland/place",
        "forum-2024/edition",
        "forum-2024/date",
        "forum-2024/place",
        "forum-2024/role/host",
        "forum-2024/role/guest",
        "forum-2024/list",
        "norland-premier/holder/jon-falk",
        "norland-premier/holder/ada-berg",
        "port-ost/name",
        "port-ost/place",
        "norland-sudland/level",
        "norland-sudland/date",
        "norland-sudland/figure/trade",
        "norland-sudland/figure/projects-done",
    ]
    trade = facts["norland-sudland/figure/trade"]
    assert trade.quantity is not None
    assert (trade.quantity.stated, trade.quantity.unit) == (Decimal(41_000_000_000), "USD")
    assert trade.period is not None
    assert trade.period.precision is Precision.YEAR
    assert trade.valid is ALWAYS
    done = facts["norland-sudland/figure/projects-done"]
    assert done.quantity is not None
    assert done.quantity.out_of is not None
    assert done.quantity.out_of.stated == 45
    assert done.tolerance is not None
    assert facts["forum-2024/edition"].number == 24
    assert facts["forum-2024/date"].when is not None
    assert facts["forum-2024/list"].members == ("harbours", "herring")
    assert facts["norland-sudland/level"].value == "all-weather partnership"
    assert facts["port-ost/name"].unconfirmed


def test_a_name_that_one_subject_bears_stands_for_its_id(load: Load) -> None:
    registry = load(NORLAND).registry
    (place,) = registry.held("forum-2024", "place")
    host, guest = registry.held("forum-2024", "role")
    assert (place.value, host.who, guest.who) == ("port-ost", "norland", "Westland")
    assert registry.subjects["forum-2024"].participants == ("norland", "Westland")
    (province,) = registry.held("port-ost", "place")
    assert province.value == "Low Coast"


def test_what_a_role_is_called_stands_for_itself(load: Load) -> None:
    chair = """\
        subject: {id: port-ost-chair, is: office, name: Guest, of: port-ost}
        facts: []
        """
    registry = load(NORLAND | {"offices/chair.yaml": chair}).registry
    assert [fact.value for fact in registry.held("forum-2024", "role")] == ["host", "guest"]


def test_subjects_metrics_levels_and_stets_keep_what_was_typed(load: Load) -> None:
    registry = load(NORLAND).registry
    assert registry.subjects["norland"].adjectives == ("Norlandic",)
    assert registry.subjects["forum"].series
    assert registry.subjects["norland-premier"].kind is SubjectKind.OFFICE
    assert registry.metrics["trade"].unit == "USD"
    assert registry.metrics["trade-goal"].target
    assert [level.rank for level in registry.levels] == [0, 1]
    assert registry.stets[0].until == date(2026, 6, 30)
    berg = registry.held("norland-premier", "holder")[1]
    assert berg.confirmed == date(2025, 6, 30)
    assert berg.agrees == ("Prime Minister Ada Berg spoke.",)
    assert [source.act for source in berg.sources] == [None, None, "Decree No. 12"]


def test_everything_knows_where_it_stands(load: Load) -> None:
    registry = load(NORLAND).registry
    berg = registry.held("norland-premier", "holder")[1]
    assert berg.location == Location("facts/offices/norland-premier.yaml", 4, 5)
    assert berg.sources[1].location == Location("facts/offices/norland-premier.yaml", 11, 9)
    assert str(registry.levels[1].location) == "facts/levels.yaml:3:5"


def test_a_fact_that_rests_on_nobodys_word_is_a_warning_and_loads(load: Load) -> None:
    loaded = load(a="subject: {id: a, is: event, name: A}\nfacts: [{kind: edition, value: 3}]")
    assert [(each.code, each.severity) for each in loaded.problems] == [("CD020", Severity.WARNING)]
    assert not loaded.broken
    assert not loaded.registry.facts[0].unconfirmed


@pytest.mark.parametrize("files", [{}, {"a.yaml": "subject: {id: a, is: place, name: A}"}, {"a.yaml": "# none"}])
def test_a_registry_without_facts_is_an_error(load: Load, files: dict[str, str]) -> None:
    loaded = load(files)
    assert loaded.broken
    assert [problem.code for problem in loaded.problems] == ["CD010"]


def test_a_folder_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    loaded = load_registry(tmp_path / "nowhere")
    assert [problem.code for problem in loaded.problems] == ["CD010"]


@pytest.mark.parametrize(
    ("raw", "said", "column"),
    [
        (b"subject: {id: \xff}", "not UTF-8", 15),
        (b"\xef\xbb\xbf# \xc3\xa9 \xff", "not UTF-8", 5),
        (b"# " + b"x" * 2_000_000, "larger than", 1),
        (b"\x00\x01", "does not allow", 1),
    ],
)
def test_a_file_that_is_no_text_is_an_error_with_a_place(tmp_path: Path, raw: bytes, said: str, column: int) -> None:
    (tmp_path / "a.yaml").write_bytes(raw)
    (problem,) = load_registry(tmp_path).problems
    assert problem.code == "CD002"
    assert said in problem.message
    assert problem.column == column


def test_a_byte_order_mark_moves_no_column(load: Load) -> None:
    loaded = load(a="\ufeffsubject: {id: a, is: place, name: A, nmae: B}")
    assert [(each.line, each.column) for each in loaded.problems] == [(1, 38)]


def test_paths_are_shown_as_asked(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("x: 1")
    assert load_registry(tmp_path, shown_as="facts").problems[0].path == "facts/a.yaml"
