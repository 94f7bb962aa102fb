"""What is new against a commit of a real repository, and against a run that was kept."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
WRONG = "ELMSWICK, June 1, 2024 -- Elmswick Museum Director Ferdinand Hale spoke on Saturday.\n"


def git(folder: Path, *words: str) -> None:
    named = ("-c", "user.name=Desk", "-c", "user.email=desk@elmswick.example", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *named, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def committed(museum: Path) -> Path:
    """The museum as a repository with one commit: two contradictions stand in it."""
    git(museum, "init", "-q", "-b", "main")
    git(museum, "add", "-A")
    git(museum, "commit", "-q", "-m", "begin")
    return museum


def test_what_a_commit_had_too_fails_nothing(copydesk: Command, committed: Path) -> None:
    assert copydesk("check").code == 1
    ended = copydesk("check", "--against", "HEAD")
    assert (ended.code, ended.out) == (0, "")
    assert "0 new, 2 known, 0 fixed since HEAD" in ended.err


def test_what_is_new_fails_and_is_shown_alone(copydesk: Command, committed: Path) -> None:
    (committed / "seeds" / "talk.txt").write_text(WRONG)
    ended = copydesk("check", "--against", "main", "--format", "concise")
    assert ended.code == 1
    assert [line.partition(":")[0] for line in ended.out.splitlines()] == ["seeds/talk.txt"]
    assert "1 new, 2 known, 0 fixed since main" in ended.err


def test_a_finding_that_moved_is_known_and_one_that_is_gone_is_fixed(copydesk: Command, committed: Path) -> None:
    prize = committed / "seeds" / "prize.txt"
    text = prize.read_text()
    prize.write_text(text.replace("14,000", "41,000").replace("\n\n", "\n\n\n\n", 1))
    ended = copydesk("check", "--against", "HEAD")
    assert ended.code == 0
    assert "0 new, 1 known, 1 fixed since HEAD" in ended.err


def test_a_changed_fact_makes_the_findings_that_it_makes_new(copydesk: Command, committed: Path) -> None:
    facts = committed / "facts" / "museum.yaml"
    facts.write_text(facts.read_text().replace("value: 41000", "value: 43000"))
    ended = copydesk("check", "--against", "HEAD", "--format", "concise")
    assert ended.code == 1
    assert "opening.txt" in ended.out
    assert "prize.txt" not in ended.out


def test_a_run_that_was_kept_serves_as_well(copydesk: Command, museum: Path) -> None:
    (museum / "base.json").write_text(copydesk("check", "--format", "json").out)
    assert copydesk("check", "--against", "base.json").code == 0
    (museum / "seeds" / "talk.txt").write_text(WRONG)
    assert copydesk("check", "--against", "base.json").code == 1


def test_programs_are_told_what_is_new(copydesk: Command, committed: Path) -> None:
    (committed / "seeds" / "talk.txt").write_text(WRONG)
    found = json.loads(copydesk("check", "--against", "HEAD", "--format", "json").out)["findings"]
    assert sorted((row["article"], row["state"]) for row in found) == [
        ("prize", "known"),
        ("prize", "known"),
        ("talk", "new"),
    ]
    log = json.loads(copydesk("check", "--against", "HEAD", "--format", "sarif").out)["runs"][0]["results"]
    assert sorted(row["baselineState"] for row in log) == ["new", "unchanged", "unchanged"]
    assert "state" not in json.loads(copydesk("check", "--format", "json").out)["findings"][0]
    assert copydesk("check", "--against", "HEAD", "--format", "github").out.count("::error") == 1


def test_an_article_that_cannot_be_read_is_never_known(copydesk: Command, committed: Path) -> None:
    (committed / "seeds" / "latin.txt").write_bytes(b"caf\xe9")
    git(committed, "add", "-A")
    git(committed, "commit", "-q", "-m", "latin")
    assert copydesk("check", "--against", "HEAD").code == 1


def spoil_facts(folder: Path) -> None:
    facts = folder / "facts" / "museum.yaml"
    sound = facts.read_text()
    facts.write_text("subject: {id: [")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "spoilt")
    facts.write_text(sound)


def write_file(folder: Path) -> None:
    (folder / "base.json").write_text("[]")


def nothing(folder: Path) -> None:
    pass


@pytest.mark.parametrize(
    ("prepare", "named", "said", "hint"),
    [
        (nothing, "nowhere", "no commit and no file 'nowhere'", "name a commit such as HEAD"),
        (nothing, "--upload-pack=x", "no commit and no file", "name a commit"),
        (write_file, "base.json", "is no run of copydesk", "--format json > FILE"),
        (spoil_facts, "HEAD", "the registry of HEAD is broken", "a commit before that"),
    ],
)
def test_what_is_no_earlier_run_is_refused(
    copydesk: Command, committed: Path, prepare: Callable[[Path], None], named: str, said: str, hint: str
) -> None:
    prepare(committed)
    ended = copydesk("check", f"--against={named}")
    assert ended.code == 4
    assert said in ended.err
    assert hint in ended.err


def test_outside_a_repository_a_commit_is_refused(copydesk: Command, museum: Path) -> None:
    ended = copydesk("check", "--against", "HEAD")
    assert ended.code == 4
    assert "no commit and no file 'HEAD'" in ended.err
