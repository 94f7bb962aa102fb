"""Where the report goes, and writing it there: for the verbs that end in one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.cli.refusal import Refusal

if TYPE_CHECKING:
    from copydesk.cli.options import Choice
    from copydesk.model import Run


def report_folder(report: str | None, choice: Choice, *, whole: bool) -> Path | None:
    """The option's folder, else the project's, for a whole run of the project. Raises ``Refusal``."""
    from copydesk.settings import clash_of_report

    if report is None and choice.own and whole:
        report = choice.settings.report or None
    if report is None:
        return None
    clash = clash_of_report(report, choice.corpus, choice.facts, Path())
    if clash is not None:
        raise Refusal(clash, "name a folder of its own for the report, such as reports")
    return Path(report)


def write_pages(run: Run, folder: Path) -> Path:
    """Write the report and return its overview. Raises ``Refusal`` where the folder cannot be written."""
    from copydesk.report import write_report

    try:
        return write_report(run, folder)
    except OSError as error:
        raise Refusal(f"the report cannot be written: {error}", "name a folder with --report") from None
