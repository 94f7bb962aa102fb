from __future__ import annotations

from collections.abc import Callable

import pytest

from copydesk.model import Article
from copydesk.registry import Loaded, check_quotes

Load = Callable[..., Loaded]

TEXT = "PORT OST – “The harbour\u00a0opened,” said Ada Berg’s aide.\nTrade reached 41 billion crowns."
CORPUS = (Article("n-001", "n-001.txt", TEXT, ()), Article("n-002", "n-002.txt", "Nothing.", ()))


def _with_source(load: Load, source: str) -> Loaded:
    head = "subject: {id: a, is: body, name: A}\nfacts:\n  - kind: name\n    value: B\n    sources:\n"
    return load(a=f"{head}      - {source}\n")


@pytest.mark.parametrize(
    "source",
    [
        "{article: n-001}",
        "{article: n-001, quote: Trade reached 41 billion}",
        "{article: n-001, quote: PORT OST -}",
        """{article: n-001, quote: '"The harbour opened," said Ada Berg''s aide. Trade'}""",
        "{title: Almanac, quote: anything}",
        "Almanac",
    ],
)
def test_a_quote_that_stands_in_the_article_is_borne_out(load: Load, source: str) -> None:
    assert check_quotes(_with_source(load, source).registry, CORPUS) == ()


@pytest.mark.parametrize(
    ("source", "said", "hint"),
    [
        ("{article: n-003}", "no article 'n-003'", "did you mean 'n-001'?"),
        ("{article: elsewhere, quote: Trade}", "no article 'elsewhere'", None),
        (
            "{article: n-001, quote: Trade reached 42 billion}",
            "does not say",
            "it says 'Trade reached 41 billion'",
        ),
        (
            "{article: n-001, quote: trade reached 41 billion}",
            "does not say",
            "it says 'Trade reached 41 billion'",
        ),
        ("{article: n-002, quote: Trade reached 41 billion}", "does not say", None),
    ],
)
def test_a_source_that_the_corpus_does_not_bear_out_is_an_error(
    load: Load, source: str, said: str, hint: str | None
) -> None:
    loaded = _with_source(load, source)
    (problem,) = check_quotes(loaded.registry, CORPUS, loaded.file_of)
    assert problem.code == "CD027"
    assert (problem.path, problem.line, problem.column) == ("facts/a.yaml", 6, 9)
    assert said in problem.message
    assert problem.hint == hint
    assert problem.line_text == f"      - {source}"


def test_without_the_files_the_place_is_still_told(load: Load) -> None:
    (problem,) = check_quotes(_with_source(load, "{article: n-003}").registry, CORPUS)
    assert (problem.line, problem.line_text) == (6, None)
