"""The command as a process of its own: what only a real one shows."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

import copydesk

# A process in another folder finds the package where this one found it.
PATH = {"PYTHONPATH": str(Path(copydesk.__file__).parents[1])}


def start(*words: str, **variables: str) -> subprocess.Popen[str]:
    environment = {**os.environ, **PATH, **variables}
    return subprocess.Popen(
        [sys.executable, "-m", "copydesk", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment,
        # Whoever runs the tests in the background has made them ignore an interruption, and their children too.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )


def test_help_names_the_verbs_and_loads_no_engine(museum: Path) -> None:
    words = "import sys; from copydesk.cli import main; main(['--help']); print(*sys.modules)"
    environment = {**os.environ, **PATH}
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True, env=environment)
    assert all(verb in done.stdout for verb in ("check", "claims", "explain"))
    assert not {"regex", "pydantic", "yaml", "jinja2", "pytest", "rapidfuzz"} & set(done.stdout.split())


def test_without_a_verb_the_help_is_shown(museum: Path) -> None:
    process = start()
    out, _ = process.communicate()
    assert process.returncode == 4
    assert "Usage: copydesk" in out


@pytest.mark.parametrize(
    ("variables", "coloured"),
    [({}, False), ({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False)],
)
def test_colours_are_for_terminals_and_for_those_who_force_them(
    museum: Path, variables: dict[str, str], coloured: bool
) -> None:
    out, _ = start("check", **variables).communicate()
    assert ("\x1b[" in out) is coloured


def test_an_encoding_without_our_signs_gets_others(museum: Path) -> None:
    out, err = start("explain", "prize", PYTHONIOENCODING="ascii", PYTHONUTF8="0").communicate()
    assert "[Elmswick Museum Director Ferdinand Hale]1" in out
    assert "Traceback" not in err


def test_an_interrupted_run_ends_with_130(museum: Path) -> None:
    process = start("check", "-", "--format", "json")
    assert process.stdin is not None
    assert process.stdout is not None
    # The command waits for its draft when it has drained what a pipe can hold.
    process.stdin.write("word " * 200_000)
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert process.returncode == 130
    assert json.loads(out)["errors"]
    assert "Traceback" not in err
