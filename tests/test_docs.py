"""What the documents show is so: their YAML loads, their commands exist, their finding is the one that is printed."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import pytest

import copydesk.mentions
import copydesk.model
from copydesk.cli import group
from copydesk.codes import CODES
from copydesk.kinds import KINDS
from copydesk.model import Severity, SubjectKind, Verdict
from copydesk.outcome import FAIL_ON, Exit
from copydesk.problems import render_problem
from copydesk.registry import load_registry
from copydesk.registry.schema import FactKind, RegistryFile

Command = Callable[..., Any]

ROOT = Path(__file__).parent.parent
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "GLOSSARY.md", "CHANGELOG.md", "facts/README.md")
REGISTRIES = ("README.md", "facts/README.md")


@dataclass(frozen=True)
class Block:
    """A fenced block, and the line of prose before it."""

    language: str
    text: str
    before: str

    @property
    def path(self) -> str:
        """The path in the comment that a block of YAML begins with."""
        first = self.text.partition("\n")[0]
        assert re.fullmatch(r"# [\w./-]+\.yaml", first), f"a block of YAML begins with its path, not with {first!r}"
        return first.removeprefix("# ").removeprefix("facts/")


def read(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def blocks(document: str, language: str | None = None) -> list[Block]:
    fences = list(re.finditer(r"^```(\S*)\n(.*?)^```$", text := read(document), re.S | re.M))
    made = [Block(fence[1], fence[2], text[: fence.start()].rstrip().rpartition("\n")[2]) for fence in fences]
    return [block for block in made if language in (None, block.language)]


def lay_out(document: str, folder: Path) -> Path:
    """The blocks of YAML of a document as files."""
    for block in blocks(document, "yaml"):
        file = folder / block.path
        assert not file.exists(), f"two blocks are {block.path}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(block.text, encoding="utf-8")
    return folder


def rows(document: str, heading: str) -> dict[str, list[str]]:
    """The table under a head of columns: first cell → the others."""
    table = read(document).split(f"\n| {heading} |", 1)[1].split("\n\n", 1)[0].splitlines()[2:]
    cells = [[cell.strip() for cell in line.strip("| ").split("|")] for line in table]
    return {row[0]: row[1:] for row in cells}


def commands() -> Iterator[tuple[str, str]]:
    for document in DOCUMENTS:
        for block in blocks(document, "sh"):
            yield from ((document, line.partition("#")[0].strip()) for line in block.text.splitlines())
        for spoken in re.findall(r"(?<!`)`((?:copydesk|make) [^`]+)`(?!`)", read(document)):
            yield document, spoken


COMMANDS = sorted({(document, command) for document, command in commands() if command})


@pytest.mark.parametrize("document", REGISTRIES)
def test_the_yaml_of_a_document_loads_as_one_registry_without_a_warning(document: str, tmp_path: Path) -> None:
    loaded = load_registry(lay_out(document, tmp_path), shown_as="facts")
    assert "\n".join(map(render_problem, loaded.problems)) == ""
    assert loaded.registry.facts


@pytest.mark.parametrize("document", REGISTRIES)
def test_each_block_of_yaml_has_something_in_it(document: str, tmp_path: Path) -> None:
    registry = load_registry(lay_out(document, tmp_path), shown_as="facts").registry
    holding = {f"facts/{block.path}" for block in blocks(document, "yaml")}
    entries = (*registry.subjects.values(), *registry.metrics.values(), *registry.levels, *registry.stets)
    assert {entry.location.path for entry in entries} == holding == set(registry.files)


def test_the_registry_document_shows_every_kind_of_fact_and_of_subject(tmp_path: Path) -> None:
    registry = load_registry(lay_out("facts/README.md", tmp_path)).registry
    assert {fact.kind for fact in registry.facts} == set(FactKind)
    assert {subject.kind for subject in registry.subjects.values()} == set(SubjectKind)
    assert registry.stets
    assert {stet.fact for stet in registry.stets} <= {fact.id for fact in registry.facts}


def test_the_registry_document_names_every_key_of_a_file() -> None:
    text = read("facts/README.md")
    assert [key for key in RegistryFile.model_fields if f"`{key}`" not in text and f"\n{key}:" not in text] == []


def test_what_the_registry_document_calls_refused_is_refused_in_these_words(tmp_path: Path) -> None:
    (wrong,) = blocks("facts/README.md", "yaml-refused")
    (shown,) = blocks("facts/README.md", "text")
    (tmp_path / wrong.path).write_text(wrong.text, encoding="utf-8")
    loaded = load_registry(tmp_path, shown_as="facts")
    assert "\n".join(map(render_problem, loaded.problems)) == shown.text.rstrip("\n")


def test_the_finding_of_the_readme_is_the_one_that_its_files_give(
    copydesk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_out("README.md", tmp_path / "facts")
    texts = blocks("README.md", "text")
    (article,) = (block for block in texts if "`seeds/" in block.before)
    (finding,) = (block for block in texts if block.text.startswith("CD"))
    file = tmp_path / re.findall(r"`(seeds/\S+)`", article.before)[0]
    file.parent.mkdir()
    file.write_text(article.text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    ended = copydesk("check")
    assert ended.out.rstrip("\n") == finding.text.rstrip("\n")
    assert ended.code == Exit.FINDINGS


@pytest.mark.parametrize(("document", "command"), COMMANDS)
def test_a_command_line_that_is_shown_exists(document: str, command: str) -> None:
    words = shlex.split(command.partition("<")[0])
    if words[0] == "make":
        targets = re.findall(r"^([a-z]+):", read("Makefile"), re.M)
        assert {word for word in words[1:] if "=" not in word} <= set(targets)
    elif words[0] == "copydesk":
        verb = group.get_command(click.Context(group), words[1])
        assert verb is not None, f"{document} shows the verb {words[1]!r}"
        with verb.make_context(words[1], words[2:]) as context:
            assert set(context.params.get("fail_on", ())) <= set(FAIL_ON)
    else:
        pytest.fail(f"{document} shows a command that nobody checks: {command}")


def test_the_readme_tells_every_kind_that_is_read_with_its_code() -> None:
    shown = {kind: cells[0] for kind, cells in rows("README.md", "kind").items()}
    assert shown == {kind.name: kind.code for kind in KINDS}


def test_the_readme_tells_every_exit_code() -> None:
    assert set(rows("README.md", "code")) == {str(int(code)) for code in Exit}


def test_the_readme_names_the_checks_that_there_are() -> None:
    named = set(re.findall(r"`(test_\w+)`", read("README.md")))
    assert named == {file.stem for file in (ROOT / "checks").glob("test_*.py")}


def test_the_layout_is_that_of_the_repository() -> None:
    (layout,) = (block for block in blocks("README.md", "text") if block.text.startswith("seeds/"))
    assert [path for path in re.findall(r"^(\S+)", layout.text, re.M) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_what_a_document_links_to_is_there(document: str) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)\)", read(document))
    assert [target for target in targets if not ((ROOT / document).parent / target).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_code_that_is_named_can_be_explained(document: str) -> None:
    assert set(re.findall(r"\bCD\d{3}\b", read(document))) <= set(CODES)


@pytest.mark.parametrize(
    ("word", "members"), [("subject", SubjectKind), ("kind", FactKind), ("verdict", Verdict), ("severity", Severity)]
)
def test_the_glossary_lists_what_the_code_knows(word: str, members: type) -> None:
    meaning = rows("GLOSSARY.md", "word")[word][0]
    assert meaning.rpartition(": ")[2].split(", ") == [str(member) for member in members] or (
        meaning.split(", ") == [str(member) for member in members]
    )


@pytest.mark.parametrize("word", ["article", "subject", "claim", "fact", "registry", "finding", "problem", "stet"])
def test_a_word_of_the_glossary_is_a_noun_of_the_model(word: str) -> None:
    assert any(word in row.split(", ") for row in rows("GLOSSARY.md", "word"))
    assert word.title() in copydesk.model.__all__


def test_no_noun_of_the_model_is_a_word_that_the_glossary_rules_out() -> None:
    """ "title (that is a person's)" is a word of its own, and not ruled out."""
    ruled_out = {
        word.strip().title()
        for cells in rows("GLOSSARY.md", "word").values()
        for word in re.sub(r"\w+ \([^)]*\)", "", cells[1] if len(cells) > 1 else "").split(",")
    }
    assert ruled_out & {*copydesk.model.__all__, copydesk.mentions.Mention.__name__} == set()
