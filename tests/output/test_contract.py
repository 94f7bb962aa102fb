"""One JSON object on stdout, whatever happens."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from copydesk.kinds import holder
from copydesk.reading import Reading

Command = Callable[..., Any]
KEYS = ["schema", "errors", "summary", "articles", "findings", "claims"]
SUMMARY = ["articles", "facts", "claims", "agrees", "contradicts", "unclear", "uncovered", "duplicates", "stets"]
ARTICLE = ["id", "path", "published", "dateline", "headline"]
FINDING = [
    *("code", "kind", "verdict", "severity", "article", "path", "line", "column", "start", "end", "quote"),
    *("says", "registry", "fact", "message", "fingerprint", "stet", "places", "related"),
]


def spoil_registry(museum: Path) -> None:
    (museum / "facts" / "museum.yaml").write_text("subject: {id: [")


def spoil_settings(museum: Path) -> None:
    (museum / "pyproject.toml").write_text("[tool.copydesk]\ncorpsu = 1\n")


def spoil_article(museum: Path) -> None:
    (museum / "seeds" / "latin.txt").write_bytes(b"caf\xe9")


def empty_corpus(museum: Path) -> None:
    for article in (museum / "seeds").iterdir():
        article.unlink()


def empty_registry(museum: Path) -> None:
    for file in (museum / "facts").iterdir():
        file.unlink()


def nothing(museum: Path) -> None:
    pass


@pytest.mark.parametrize(
    ("spoil", "words", "stdin", "code", "error"),
    [
        (nothing, (), b"", 1, None),
        (nothing, ("opening",), b"", 0, None),
        (nothing, ("-",), b"The museum is open.", 0, None),
        (nothing, ("-",), b"", 1, "CD004"),
        (nothing, ("-",), b"\xff", 1, "CD003"),
        (spoil_registry, (), b"", 2, "CD002"),
        (spoil_settings, (), b"", 2, "CD009"),
        (spoil_article, (), b"", 1, "CD003"),
        (empty_corpus, (), b"", 4, "CD009"),
        (empty_registry, (), b"", 4, "CD009"),
        (nothing, ("nobody",), b"", 4, "CD009"),
        (nothing, ("--corpus", "nowhere"), b"", 4, "CD009"),
        (nothing, ("--no-such-option",), b"", 4, "CD009"),
        (nothing, ("--fail-on", "nonsense"), b"", 4, "CD009"),
        (nothing, ("--report", "pyproject.toml/x"), b"", 4, "CD009"),
    ],
)
def test_stdout_is_one_object_and_errors_says_what_happened(
    copydesk: Command,
    museum: Path,
    spoil: Callable[[Path], None],
    words: tuple[str, ...],
    stdin: bytes,
    code: int,
    error: str | None,
) -> None:
    spoil(museum)
    ended = copydesk("check", "--format", "json", *words, stdin=stdin)
    said = json.loads(ended.out)
    assert ended.code == code
    assert ended.out.count("\n") == 1
    assert ended.out.isascii()
    assert "Traceback" not in ended.err
    assert list(said) == KEYS
    assert list(said["summary"]) == SUMMARY
    assert {row["code"] for row in said["errors"]} >= ({error} - {None})
    assert bool(said["errors"]) is (error is not None)
    assert (said["articles"] == []) is (code in (2, 4) or (error in ("CD003", "CD004") and "-" in words))


@pytest.mark.parametrize("form", [("--format", "json"), ("--format=json",)])
def test_both_spellings_of_the_option_promise_the_object(copydesk: Command, form: tuple[str, ...]) -> None:
    assert json.loads(copydesk("check", "--nonsense", *form).out)["errors"]


def test_a_finding_has_the_fields_of_the_contract_in_their_order(copydesk: Command, museum: Path) -> None:
    said = json.loads(copydesk("check", "--format", "json", "--claims").out)
    assert [list(article) for article in said["articles"]] == [ARTICLE, ARTICLE]
    assert list(said["articles"][0]["dateline"]) == ["text", "place", "date", "agency"]
    holding, figure = said["findings"]
    assert list(holding) == FINDING
    assert (holding["code"], holding["kind"], holding["verdict"], holding["severity"]) == (
        *("CD101", "holder", "contradicts"),
        "error",
    )
    assert (holding["line"], holding["column"]) == (5, 21)
    assert holding["fact"] == "elmswick-museum-director/holder/ada-voss"
    assert figure["quote"] == "14,000"
    for row in (*said["findings"], *said["claims"]):
        source = (museum / "seeds" / row["path"]).read_bytes().decode()
        assert source[row["start"] : row["end"]] == row["quote"]
        assert row["places"] == [{"start": row["start"], "end": row["end"]}]


def test_claims_are_findings_with_value_time_and_tier(copydesk: Command) -> None:
    claims = json.loads(copydesk("check", "--format", "json", "--claims").out)["claims"]
    assert [list(claim) for claim in claims] == [[*FINDING, "value", "as_of", "tier"]] * 6
    assert [(c["article"], c["verdict"], c["value"], c["as_of"], c["tier"]) for c in claims] == [
        ("opening", "agrees", "ada-voss", "2024-05-20", "clause"),
        ("opening", "agrees", "2024-05-20", "2024-05-20", "clause"),
        ("opening", "agrees", "41,000", "2023", "clause"),
        ("prize", "contradicts", "ferdinand-hale", "2024-06-01", "clause"),
        ("prize", "agrees", "2024-06-01", "2024-06-01", "clause"),
        ("prize", "contradicts", "14,000", "2023", "clause"),
    ]
    assert json.loads(copydesk("check", "--format", "json").out)["claims"] == []


def test_a_contradicting_claim_bears_the_fingerprint_of_its_finding(copydesk: Command) -> None:
    said = json.loads(copydesk("check", "--format", "json", "--claims").out)
    found = [finding["fingerprint"] for finding in said["findings"]]
    assert [c["fingerprint"] for c in said["claims"] if c["verdict"] == "contradicts"] == found


def test_an_article_that_cannot_be_read_is_an_error_and_a_finding(copydesk: Command, museum: Path) -> None:
    spoil_article(museum)
    said = json.loads(copydesk("check", "--format", "json").out)
    assert [finding["article"] for finding in said["findings"]] == ["latin", "prize", "prize"]
    trouble = said["findings"][0]
    assert (trouble["code"], trouble["kind"], trouble["verdict"]) == ("CD003", "article", "error")
    assert (trouble["path"], trouble["line"], trouble["column"]) == ("latin.txt", 1, 4)


def test_a_pair_has_its_passages_and_differences(copydesk: Command, museum: Path) -> None:
    story = (museum / "seeds" / "opening.txt").read_text()
    (museum / "seeds" / "prize.txt").write_text(story)
    said = json.loads(copydesk("check", "--format", "json").out)
    (pair,) = [finding for finding in said["findings"] if finding["kind"] == "duplicate"]
    assert list(pair) == [*FINDING, "passages", "differences", "cluster"]
    assert (pair["article"], pair["related"][0]["article"]) == ("opening", "prize")
    assert said["summary"]["duplicates"] == 1
    alone = json.loads(copydesk("check", "prize", "--format", "json").out)
    assert [finding["kind"] for finding in alone["findings"]] == ["duplicate"]
    assert alone["summary"]["articles"] == 1


def test_a_crash_of_one_kind_ends_with_3_and_the_others_go_on(
    copydesk: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(reading: Reading) -> Iterator[Any]:
        raise RuntimeError("out of ink")

    monkeypatch.setattr("copydesk.desk.review.__defaults__", (_with_crash(crash),))
    ended = copydesk("check", "--format", "json")
    said = json.loads(ended.out)
    assert ended.code == 3
    assert {row["code"] for row in said["errors"]} == {"CD000"}
    assert "out of ink" in said["errors"][0]["message"]
    assert [finding["kind"] for finding in said["findings"] if finding["code"] != "CD000"] == ["figure"]


def _with_crash(read: Callable[[Reading], Iterator[Any]]) -> tuple[Any, ...]:
    from dataclasses import replace

    from copydesk.kinds import KINDS

    return tuple(replace(kind, read=read) if kind.name == holder.KIND.name else kind for kind in KINDS)


def test_a_crash_beyond_the_articles_ends_with_3_and_one_object(
    copydesk: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*words: object, **options: object) -> None:
        raise RuntimeError("out of paper")

    monkeypatch.setattr("copydesk.newsroom.run_desk", crash)
    ended = copydesk("check", "--format", "json")
    said = json.loads(ended.out)
    assert ended.code == 3
    assert [row["code"] for row in said["errors"]] == ["CD000"]
    assert "report it" in ended.last


def test_the_claims_of_one_article_have_the_same_shape(copydesk: Command) -> None:
    said = json.loads(copydesk("claims", "prize", "--format", "json").out)
    assert list(said) == KEYS
    assert [claim["article"] for claim in said["claims"]] == ["prize"] * 3
