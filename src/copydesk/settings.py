"""What a project says of itself in ``pyproject.toml``: which corpus, which registry, which report.

::

    [tool.copydesk]
    corpus = "seeds"
    facts = "facts"
    report = "reports"
    fail_on = ["near-copy"]
    gold = "gold"
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from copydesk.model import Problem
from copydesk.outcome import FAIL_ON
from copydesk.problems import did_you_mean

FILE = "pyproject.toml"
CODE = "CD009"


class Settings(BaseModel):
    """The settings of a project. Folders are relative to the file; without ``report`` none is written.

    ``gold`` holds the claims marked by hand that ``copydesk mutate`` plants errors in; unless named it is the
    folder ``gold``, if there is one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    corpus: str = "seeds"
    facts: str = "facts"
    report: str | None = None
    gold: str | None = None
    fail_on: list[str] = []


def judging_day(environ: Mapping[str, str]) -> date:
    """The day to judge by where nobody names one: SOURCE_DATE_EPOCH's, so that a build repeats, else today."""
    epoch = environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdigit() else date.today()


def clash_of_report(report: str, corpus: str, facts: str, root: Path) -> str | None:
    """Why a report must not be written to a folder: it would lie among what is read, or around it.

    "the report cannot be written to seeds/pages: it lies inside seeds, the folder of the corpus"
    """
    target = (root / report).resolve()
    for name, folder in (("corpus", corpus), ("facts", facts)):
        place = (root / folder).resolve()
        if target == place:
            return f"the report cannot be written to {report}: that is the folder of the {name}"
        if target.is_relative_to(place):
            return f"the report cannot be written to {report}: it lies inside {folder}, the folder of the {name}"
        if place.is_relative_to(target):
            return f"the report cannot be written to {report}: it holds {folder}, the folder of the {name}"
    return None


class SettingsError(Exception):
    """Settings that cannot be read; ``problems`` says where and why."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(f"{p.path}:{p.line}:{p.column} {p.message}" for p in problems))
        self.problems = tuple(problems)


def read_settings(folder: Path) -> Settings | None:
    """The settings in a folder's ``pyproject.toml``; ``None`` where it has no ``[tool.copydesk]``.

    Raises ``SettingsError``, all slips in one pass.
    """
    try:
        text = (folder / FILE).read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError([Problem(CODE, f"the settings cannot be read: {error}", FILE)]) from None
    try:
        table = tomllib.loads(text).get("tool", {}).get("copydesk")
    except tomllib.TOMLDecodeError as error:
        raise SettingsError([_broken(error, text)]) from None
    if table is None:
        return None
    try:
        settings = Settings.model_validate(table)
    except ValidationError as error:
        slips = [_slip(str(e["loc"][0] if e["loc"] else ""), e["type"], e["msg"], text) for e in error.errors()]
        raise SettingsError(slips) from None
    unknown = [word for word in settings.fail_on if word not in FAIL_ON]
    if unknown:
        raise SettingsError([_problem(text, word, f"fail_on: there is no '{word}'", FAIL_ON) for word in unknown])
    return settings


def _slip(key: str, sort: str, message: str, text: str) -> Problem:
    if sort == "extra_forbidden":
        return _problem(text, key, f"unknown setting '{key}'", tuple(Settings.model_fields))
    return _problem(text, key, f"{key}: {message[:1].lower()}{message[1:]}")


def _problem(text: str, word: str, message: str, known: tuple[str, ...] = ()) -> Problem:
    """A slip in our table: the parser keeps no places, so that the word is looked for below its head."""
    hint = did_you_mean(word, known)
    lines = text.splitlines()
    head = next((n for n, line in enumerate(lines) if re.match(r"\s*\[\s*tool\.copydesk\b", line)), 0)
    for number, line in enumerate(lines[head:], head + 1):
        found = re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", line)
        if found and number > head + 1:
            return Problem(CODE, message, FILE, number, found.start() + 1, len(word), hint, line)
    return Problem(CODE, message, FILE, head + 1, 1, 1, hint, lines[head] if lines else None)


def _broken(error: tomllib.TOMLDecodeError, text: str) -> Problem:
    message = str(error)
    place = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)$", message)
    lines = text.splitlines() or [""]
    line, column = len(lines), len(lines[-1]) + 1
    if place is not None:
        message = message[: place.start()]
        if place[1]:
            line, column = int(place[1]), int(place[2])
    shown = lines[line - 1] if line <= len(lines) else None
    return Problem(CODE, f"this is not TOML: {message}", FILE, line, column, line_text=shown)
