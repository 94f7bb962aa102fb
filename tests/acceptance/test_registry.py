"""The repository's own registry: every source is borne out, and editors are given its current schema."""

from __future__ import annotations

import json

import jsonschema
import yaml

from copydesk.registry import check_quotes, load_registry
from copydesk.registry.json_schema import FILE, write_schema
from tests.acceptance.seeds import ROOT, SEEDS


def test_the_registry_loads_without_a_single_remark() -> None:
    assert load_registry(ROOT / "facts").problems == ()


def test_every_quoted_source_stands_in_its_article() -> None:
    articles = {article.id: article for article in SEEDS.articles.values()}
    assert check_quotes(SEEDS.lexicon.registry, tuple(articles.values())) == ()


def test_every_fact_has_a_source_or_says_that_it_is_unconfirmed() -> None:
    bare = [fact.id for fact in SEEDS.lexicon.registry.facts if not fact.sources and not fact.unconfirmed]
    assert bare == []


def test_the_committed_schema_is_that_of_the_loader() -> None:
    committed = (ROOT / "facts" / FILE).read_text(encoding="utf-8")
    assert committed == write_schema(), "python -m copydesk.registry.json_schema > facts/schema.json"


def test_the_schema_accepts_every_file_of_the_registry() -> None:
    validator = jsonschema.Draft202012Validator(json.loads(write_schema()))
    for path in sorted((ROOT / "facts").rglob("*.yaml")):
        read = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        assert list(validator.iter_errors(read)) == [], path
