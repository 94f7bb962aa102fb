from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
AGREEING = "seeds/opening.txt"


def test_a_contradiction_ends_with_1_and_shows_both_sides(copydesk: Command) -> None:
    ended = copydesk("check")
    assert ended.code == 1
    assert "CD101 holder: " in ended.out
    assert "--> seeds/prize.txt:5:21" in ended.out
    assert "::: facts/director.yaml:4:5" in ended.out
    assert "Director Ferdinand Hale accepted a prize" in ended.out
    assert ended.last.startswith("correct the article or the fact; copydesk explain prize")


def test_what_agrees_ends_with_0_and_prints_nothing(copydesk: Command) -> None:
    ended = copydesk("check", AGREEING)
    assert (ended.code, ended.out) == (0, "")
    assert "3 claims: 3 agree" in ended.err


@pytest.mark.parametrize("word", ["opening", "seeds/opening.txt", "opening.txt", "./seeds/../seeds/opening.txt"])
def test_an_article_is_named_by_its_id_or_its_file(copydesk: Command, word: str) -> None:
    assert copydesk("check", word).code == 0


def test_a_folder_names_all_articles_below_it(copydesk: Command) -> None:
    assert copydesk("check", "seeds").out == copydesk("check").out


def test_concise_lines_are_jumped_to_by_editors(copydesk: Command) -> None:
    lines = copydesk("check", "--format", "concise").out.splitlines()
    assert len(lines) == 2
    assert all(re.match(r"seeds/prize\.txt:\d+:\d+: CD10\d error (holder|figure): ", line) for line in lines)


def test_claims_are_listed_whatever_their_verdict(copydesk: Command) -> None:
    out = copydesk("check", "opening", "--claims").out
    assert 'seeds/opening.txt:5:21: agrees holder: "Elmswick Museum Director Ada Voss" is Ada Voss' in out


def test_a_draft_comes_on_standard_input(copydesk: Command) -> None:
    draft = b"ELMSWICK, June 1, 2024 -- Elmswick Museum Director Ferdinand Hale spoke."
    ended = copydesk("check", "-", stdin=draft)
    assert ended.code == 1
    assert "--> stdin:1:27" in ended.out
    assert "prize.txt" not in ended.out
    assert copydesk("check", "-", stdin=draft.replace(b"Ferdinand Hale", b"Ada Voss")).code == 0


def test_a_draft_needs_no_corpus(copydesk: Command, museum: Path) -> None:
    for article in (museum / "seeds").iterdir():
        article.unlink()
    assert copydesk("check", "-", stdin=b"The museum is open.").code == 0


@pytest.mark.parametrize(("draft", "code"), [(b"", "CD004"), (b" \n", "CD004"), (b"\xff\xfe", "CD003")])
def test_a_draft_that_is_no_text_is_a_finding(copydesk: Command, draft: bytes, code: str) -> None:
    ended = copydesk("check", "-", stdin=draft)
    assert ended.code == 1
    assert f"error {code}: " in ended.out


def test_a_slip_in_the_registry_ends_with_2_and_judges_nothing(copydesk: Command, museum: Path) -> None:
    file = museum / "facts" / "museum.yaml"
    file.write_text(file.read_text().replace("value: 41000", "valeu: 41000"))
    ended = copydesk("check")
    assert ended.code == 2
    assert "CD101" not in ended.out
    assert "did you mean 'value'?" in ended.out
    assert "facts/museum.yaml:3:" in ended.last


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('corpsu = "seeds"', "did you mean 'corpus'?"),
        ("corpus = 3", "pyproject.toml:2:1"),
        ('corpus = "seeds', "this is not TOML"),
        ('fail_on = ["near-cpoy"]', "did you mean 'near-copy'?"),
    ],
)
def test_broken_settings_end_with_2(copydesk: Command, museum: Path, settings: str, said: str) -> None:
    (museum / "pyproject.toml").write_text(f"[tool.copydesk]\n{settings}\n")
    ended = copydesk("check")
    assert ended.code == 2
    assert said in ended.out


@pytest.mark.parametrize("suffix", ["yaml", "txt"])
def test_an_empty_registry_or_corpus_is_refused_with_a_hint(copydesk: Command, museum: Path, suffix: str) -> None:
    for file in museum.rglob(f"*.{suffix}"):
        file.unlink()
    ended = copydesk("check")
    assert ended.code == 4
    assert "holds no" in ended.err


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["chekc"], "did you mean 'check'?"),
        (["check", "--corpsu", "x"], "--corpus"),
        (["check", "--format", "jsno"], "did you mean 'json'?"),
        (["check", "--fail-on", "near-cpoy"], "did you mean 'near-copy'?"),
        (["check", "opeming"], "did you mean 'opening'?"),
        (["check", "open"], "did you mean 'opening'?"),
        (["claims", "riz"], "did you mean 'prize'?"),
        (["explain", "visitors"], "did you mean 'elmswick-museum/figure/visitors'?"),
        (["check", "--corpus", "seed"], "did you mean 'seeds'?"),
        (["check", "--facts", "./fact"], "did you mean 'facts'?"),
        (["check", "--today", "yesterday"], "2024-05-21"),
        (["check", "--corpus", "sedes"], "--corpus"),
        (["check", "--facts", "nowhere"], "--facts"),
        (["check", "-", "opening"], "twice"),
        (["check", "pyproject.toml"], "copydesk check - < pyproject.toml"),
        (["explain", "CD1O1"], "did you mean 'CD"),
        (["explain", "CD999"], "CD101"),
        (["explain", "elmswick-museum/figure/visitor"], "did you mean 'elmswick-museum/figure/visitors'?"),
        (["claims", "prise"], "did you mean 'prize'?"),
    ],
)
def test_a_wrong_word_ends_with_4_and_gets_a_suggestion(copydesk: Command, words: list[str], hint: str) -> None:
    ended = copydesk(*words)
    assert ended.code == 4
    assert ended.out == ""
    assert hint in ended.err
    assert "Traceback" not in ended.err


def test_an_unreadable_article_fails_and_the_others_are_checked(copydesk: Command, museum: Path) -> None:
    (museum / "seeds" / "latin.txt").write_bytes(b"caf\xe9")
    ended = copydesk("check")
    assert ended.code == 1
    assert "seeds/latin.txt:1:4" in ended.out
    assert "CD101 holder: " in ended.out
    assert copydesk("check", "opening").code == 0


def test_a_copy_is_an_error_and_fail_on_raises_what_is_only_flagged(copydesk: Command, museum: Path) -> None:
    story = (museum / "seeds" / "opening.txt").read_text()
    (museum / "seeds" / "prize.txt").write_text(story.replace("wing on Monday", "wing of the house on Monday"))
    flagged = copydesk("check")
    assert "duplicate: " in flagged.out
    assert "seeds/opening.txt" in flagged.out
    assert "seeds/prize.txt" in flagged.out
    (museum / "seeds" / "prize.txt").write_text(
        story.replace("wing on Monday", "new wing on Monday") + "\nA word more.\n"
    )
    flagged = copydesk("check")
    assert flagged.code == 0
    assert "0 failed, 1 flagged" in flagged.err
    failed = copydesk("check", "--fail-on", "duplicate")
    assert failed.code == 1
    assert "1 failed, 0 flagged" in failed.err


def test_a_quote_that_the_corpus_does_not_bear_out_fails_but_not_under_another_corpus(
    copydesk: Command, museum: Path
) -> None:
    (museum / "seeds" / "prize.txt").unlink()
    assert copydesk("check").code == 0
    (museum / "seeds" / "opening.txt").rename(museum / "seeds" / "wing.txt")
    ended = copydesk("check")
    assert ended.code == 1
    assert "error CD027: the corpus has no article 'opening'" in ended.out
    assert copydesk("check", "--corpus", "seeds").code == 0


def test_a_finding_that_an_editor_let_stand_does_not_fail(copydesk: Command, museum: Path) -> None:
    stet = "{{article: prize, fact: {fact}, reason: The Courier errs, by: The desk, until: {until}}}"
    facts = ("elmswick-museum/figure/visitors", "elmswick-museum-director/holder/ada-voss")
    stets = [stet.format(fact=fact, until="2030-01-01") for fact in facts]
    (museum / "facts" / "stet.yaml").write_text(f"stets: [{', '.join(stets)}]\n")
    ended = copydesk("check", "--today", "2024-07-01")
    assert ended.code == 0
    assert "CD103 stet figure: " in ended.out
    assert "2 stets" in ended.err
    expired = copydesk("check", "--today", "2031-01-01")
    assert expired.code == 1
    assert "expired on 2030-01-01" in expired.out
    assert copydesk("check", "opening", "--today", "2031-01-01").code == 0


def test_the_report_is_written_where_the_project_or_the_option_wants_it(copydesk: Command, museum: Path) -> None:
    assert "report" not in copydesk("check").last
    assert copydesk("check", "--report", "out").last.endswith("the report is out/index.html")
    assert (museum / "out" / "index.html").is_file()
    (museum / "pyproject.toml").write_text('[tool.copydesk]\nreport = "reports"\n')
    assert copydesk("check").last.endswith("the report is reports/index.html")
    assert "reports" not in copydesk("check", "opening").last


def test_the_day_to_judge_by_is_an_option(copydesk: Command) -> None:
    assert copydesk("check", "--today", "2024-07-01").code == 1
    assert copydesk("check", "--today=2024-13-01").code == 4


def test_another_corpus_and_registry_are_checked_with_the_same_engine(
    copydesk: Command, museum: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = museum / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    ended = copydesk("check", "--corpus", "../seeds", "--facts", "../facts", "--format", "concise")
    assert ended.code == 1
    assert ended.out.startswith("../seeds/prize.txt:5:21: CD101 error holder: ")


def test_two_runs_print_the_same_bytes(copydesk: Command) -> None:
    words = ("check", "--format", "json", "--claims", "--today", "2024-07-01")
    assert copydesk(*words).out == copydesk(*words).out


def test_a_draft_without_a_date_is_judged_as_of_the_day_given(copydesk: Command) -> None:
    draft = b"Elmswick Museum Director Ferdinand Hale spoke."
    ended = copydesk("check", "-", "--today", "2024-07-01", stdin=draft)
    assert ended.code == 1
    assert ended.err.startswith("the draft carries no date: taken as of 2024-07-01\n")
    assert copydesk("check", "-", "--today", "2015-07-01", stdin=draft).code == 0
    dated = copydesk("check", "-", stdin=b"ELMSWICK, June 1, 2024 -- " + draft)
    assert "carries no date" not in dated.err


def test_articles_without_a_date_are_named(copydesk: Command, museum: Path) -> None:
    assert "no date" not in copydesk("check").err
    (museum / "seeds" / "note.txt").write_text("The museum is open.\n")
    assert "1 article carries no date and is judged by its explicit dates only: note\n" in copydesk("check").err
    assert "no date" not in copydesk("check", "opening").err


@pytest.mark.parametrize("place", ["seeds", "seeds/pages", "facts/out", ".", "./seeds/../facts"])
@pytest.mark.parametrize("by", ["option", "settings"])
def test_a_report_is_never_written_among_what_is_read(copydesk: Command, museum: Path, place: str, by: str) -> None:
    before = sorted(museum.rglob("*"))
    if by == "settings":
        (museum / "pyproject.toml").write_text(f'[tool.copydesk]\nreport = "{place}"\n')
        before = sorted(museum.rglob("*"))
    ended = copydesk("check", *(["--report", place] if by == "option" else []))
    assert ended.code == 4
    assert f"the report cannot be written to {place}: " in ended.err
    assert sorted(museum.rglob("*")) == before


def test_a_stet_whose_gaps_are_not_filled_is_refused(copydesk: Command, museum: Path) -> None:
    fact = "elmswick-museum/figure/visitors"
    file = museum / "facts" / "stet.yaml"
    file.write_text(f"stets: [{{article: prize, fact: {fact}, reason: …, by: …, until: YYYY-MM-DD}}]\n")
    ended = copydesk("check")
    assert ended.code == 2
    assert ended.out.count("'…' stands where words are missing") == 2
    assert "put a day here" in ended.out


def test_a_stet_without_its_list_is_told_where_it_goes(copydesk: Command, museum: Path) -> None:
    entry = "{article: prize, fact: elmswick-museum/figure/visitors, reason: a, by: b, until: 2030-01-01}"
    (museum / "facts" / "stet.yaml").write_text(entry + "\n")
    out = copydesk("check").out
    assert "unknown key 'article'" in out
    assert "put it under 'stets:'" in out
    assert "did you mean" not in out
    (museum / "facts" / "stet.yaml").write_text(f"- {entry}\n")
    assert "put it under 'stets:'" in copydesk("check").out


def test_the_counts_tell_what_failed(copydesk: Command) -> None:
    assert "2 failed, 0 flagged" in copydesk("check").err


def test_what_an_erring_article_says_is_not_offered_for_a_quote(copydesk: Command, museum: Path) -> None:
    story = museum / "seeds" / "opening.txt"
    story.write_text(story.read_text().replace("reached 41,000", "reached 14,000"))
    out = copydesk("check").out
    assert "error CD027: opening does not say 'reached 41,000 last year'" in out
    assert "the article was changed, or the quote is wrong" in out
    assert "it says 'reached 14,000" not in out


@pytest.mark.parametrize("named", ["article: gone, quote: a", "cluster: gone"])
def test_a_stet_for_an_article_of_another_corpus_is_passed_over(copydesk: Command, museum: Path, named: str) -> None:
    (museum / "facts" / "stet.yaml").write_text(f"stets: [{{{named}, reason: a, by: b, until: 2030-01-01}}]\n")
    assert "CD030" in copydesk("check", "--today", "2024-07-01").out
    assert "CD030" not in copydesk("check", "--today", "2024-07-01", "--corpus", "seeds").out


def test_an_error_is_shown_before_what_is_only_flagged(copydesk: Command, museum: Path) -> None:
    (museum / "seeds" / "a-report.txt").write_text(
        "BERGEN, May 21, 2024 -- The mayor closed the old bridge here on Thursday.\n"
    )
    codes = re.findall(r"^(CD\d+)", copydesk("check").out, re.M)
    assert codes == ["CD101", "CD103", "CD110"]
