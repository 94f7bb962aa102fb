"""A run over a corpus: what is caught, what survives and why; the same with one process and with two."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from copydesk.corpus import read_text
from copydesk.lexicon import compile_lexicon
from copydesk.model import Article
from copydesk.mutation import Mark, Score, mill, mutate
from copydesk.mutation.gold import Row, type_mark
from copydesk.mutation.judging import judge
from copydesk.mutation.plan import plan
from copydesk.mutation.record import as_record, read_record
from copydesk.mutation.stock import Stock
from copydesk.registry import load_registry
from tests.mutation.worlds import HEADER, world

TEXT = (
    "Norlandic Prime Minister Bertil Quance opened the Wind Forum in Leeds on Monday. "
    "It is the 24th Wind Forum. He met President Pavo Lindgren, the second guest of the Glass Club."
)
WIND = read_text(HEADER + TEXT, "wind.txt")
QUIET = read_text(HEADER + "Sudric Prime Minister Samira Noorland stayed at home.", "quiet.txt")


def mark(article: Article, **row: object) -> Mark:
    return type_mark(Row.model_validate({"as_of": "2024-05-20", **row}), article)


GOLD = {
    "wind": (
        mark(WIND, kind="holder", quote="Prime Minister Bertil Quance", subject="norland-pm", value="bertil-quance"),
        mark(WIND, kind="edition", quote="24th Wind Forum", subject="forum-2024", value="24"),
        mark(WIND, kind="edition", quote="second guest", subject="glass-club-guest", value="2", unread="a club"),
    )
}


@pytest.fixture(scope="module")
def score() -> Score:
    return mutate([WIND, QUIET], world().registry, GOLD)


def test_an_article_with_marks_is_mutated_in_them_and_another_in_what_is_read(score: Score) -> None:
    assert (score.articles, score.gold, score.engine) == (2, 1, 1)
    kinds = {tally.name: tally for tally in score.kinds}
    assert kinds["edition"].planted == 4
    assert kinds["edition"].caught == 2
    assert {"quiet", "wind"} >= {one.article for one in score.survivors}


def test_what_no_fact_covers_survives_with_the_fact_that_would_catch_it(score: Score) -> None:
    unread = [one for one in score.survivors if one.kind == "edition"]
    assert {one.reason for one in unread} == {"no fact"}
    assert all(one.detail == "a club" and one.fact is None for one in unread)
    (first, *_) = unread
    assert "second guest" in first.before
    assert "guest of the Glass Club" in first.after
    assert "second guest" not in first.after
    assert first.stub is not None
    assert first.stub.whole
    assert first.stub.file == "facts/glass-club-guest.yaml"


def test_a_fact_is_offered_only_where_one_is_missing(score: Score) -> None:
    assert all((one.stub is None) == (one.reason != "no fact") for one in score.survivors)


def test_true_rewordings_raise_no_alarm(score: Score) -> None:
    assert score.total.controls > 0
    assert score.alarms == ()


def test_an_error_is_told_by_kind_by_operator_and_by_fact_alike(score: Score) -> None:
    for tallies in (score.kinds, score.operators, score.facts):
        assert sum(tally.planted for tally in tallies) == score.total.planted
        assert sum(tally.caught for tally in tallies) == score.total.caught
        assert sum(tally.alarms for tally in tallies) == score.total.alarms
    assert score.total.planted - score.total.caught == len(score.survivors)
    assert sum(count for _, count in score.reasons) == len(score.survivors)


def test_two_processes_find_what_one_finds(score: Score, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mill, "_WORTH_A_POOL", 1)
    ticks: list[tuple[int, int]] = []
    found = mutate([QUIET, WIND], world().registry, GOLD, jobs=2, tick=lambda done, total: ticks.append((done, total)))
    assert found == score
    assert ticks[-1][0] == ticks[-1][1] == score.total.planted + score.total.controls


def test_a_seed_draws_the_same_again_and_another_seed_others() -> None:
    def planted(seed: int) -> list[str]:
        return [one.edit.words for one in plan(WIND, GOLD["wind"], world(), seed=seed, each=1).mutants]

    assert planted(1) == planted(1)
    assert any(planted(1) != planted(seed) for seed in range(2, 6))


def test_no_more_mutants_are_tried_than_asked_for() -> None:
    found = mutate([WIND, QUIET], world().registry, GOLD, most=5)
    assert found.total.planted + found.total.controls == 5
    assert found == mutate([WIND, QUIET], world().registry, GOLD, most=5)


def test_an_edit_is_judged_by_what_it_adds_to_the_article() -> None:
    wrong = read_text(HEADER + "Norlandic Prime Minister Odile Marsk spoke. It is the 24th Wind Forum.", "wrong.txt")
    gold = (mark(wrong, kind="edition", quote="24th Wind Forum", subject="forum-2024", value="24"),)
    made = plan(wrong, gold, world())
    assert made.known
    outcomes = [judge(mutant, wrong, made.known, world().lexicon) for mutant in made.mutants]
    assert [one.found for one in outcomes if one.mutant.control] == [False]
    assert all(one.found for one in outcomes if not one.mutant.control)


def test_the_fact_that_is_offered_loads_and_catches_what_survived(tmp_path: Path) -> None:
    text = "The Wind Forum 2022 was held in Porto. Norland is host of the Wind Forum 2022."
    article = read_text(HEADER + text, "late.txt")
    gold = (mark(article, kind="place", quote="in Porto", subject="forum-2022", value="porto", as_of="2022"),)
    facts = tmp_path / "facts"
    shutil.copytree(Path(__file__).parent / "world", facts)
    (facts / "forum-2022.yaml").write_text(
        "subject: {id: forum-2022, is: event, of: forum, name: Wind Forum 2022}\n"
        "facts:\n  - {kind: date, value: 2022-05-01, sources: [{act: Programme}]}\n"
    )
    before = mutate([article], load_registry(facts).registry, {"late": gold})
    missed = [one for one in before.survivors if one.kind == "place"]
    assert missed
    stub = missed[0].stub
    assert stub is not None
    assert stub.file == "facts/forum-2022.yaml"
    with (facts / "forum-2022.yaml").open("a") as file:
        file.write(stub.yaml)
    loaded = load_registry(facts)
    assert loaded.problems == ()
    after = mutate([article], loaded.registry, {"late": gold})
    assert after.total.caught == after.total.planted


@pytest.mark.parametrize(
    ("kind", "quote", "value"),
    [
        ("edition", "second guest", "2"),
        ("date", "on Monday", "2024-05-20"),
        ("place", "of the Glass Club", "elmswick"),
        ("place", "in Leeds", "Leeds: the old town"),
        ("figure", "24th Wind", "24 million"),
        ("role", "the second guest", "guest"),
        ("list", "President Pavo Lindgren", "3"),
        ("name", "Glass Club", "Glass Club"),
    ],
)
@pytest.mark.parametrize("subject", ["glass-club", "forum", "norland"])
def test_every_fact_that_is_offered_loads(tmp_path: Path, kind: str, quote: str, value: str, subject: str) -> None:
    from copydesk.desk import review
    from copydesk.mutation.stubs import write_fact
    from copydesk.mutation.target import targets_of

    made = mark(WIND, kind=kind, quote=quote, subject=subject, value=value, who="norland" if kind == "role" else None)
    (target,) = targets_of(review(WIND, world().lexicon), (made,), world().registry)
    stub = write_fact(target, world().registry, "facts")
    assert stub is not None
    facts = tmp_path / "facts"
    shutil.copytree(Path(__file__).parent / "world", facts)
    if stub.whole:
        (facts / Path(stub.file).name).write_text(stub.yaml)
    else:
        path = facts / Path(stub.file).name
        path.write_text(path.read_text().replace("facts: []", "facts:").rstrip("\n") + "\n" + stub.yaml)
    loaded = load_registry(facts)
    assert [p.message for p in loaded.problems] == []


def test_a_score_survives_being_written_and_read(score: Score) -> None:
    import json

    assert read_record(json.loads(json.dumps(as_record(score)))) == score


@pytest.mark.parametrize("spoilt", [None, [], {}, {"schema": "copydesk-mutation/1"}, {"schema": "copydesk-mutation/0"}])
def test_what_is_no_score_is_read_as_none(spoilt: object) -> None:
    assert read_record(spoilt) is None


def test_an_article_in_a_row_is_mutated_as_one_in_a_file(tmp_path: Path) -> None:
    import json

    from copydesk.corpus import read_corpus, revise

    row = {"id": "wind", "date": "2024-05-21", "title": "A day of wind", "text": f"LEEDS, May 20 (AP) -- {TEXT}"}
    (tmp_path / "wire.jsonl").write_text(json.dumps(row))
    (article,) = read_corpus(tmp_path).articles
    assert revise(article, article.source) == article
    stock = Stock(compile_lexicon(world().registry))
    made = plan(article, None, stock)
    assert any(judge(one, article, made.known, stock.lexicon).found for one in made.mutants if not one.control)
