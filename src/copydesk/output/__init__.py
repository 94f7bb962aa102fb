"""A run as text: messages for people, one line a finding for editors, one JSON object for programs."""

from copydesk.output.concise import render_concise
from copydesk.output.contract import as_failure, as_object, to_json
from copydesk.output.full import render_finding, render_trouble, say_source, stet_words
from copydesk.output.github import add_to_job, render_annotations, render_job_summary, render_problem_annotations
from copydesk.output.sarif import to_broken_sarif, to_sarif
from copydesk.output.shelf import Shelf, shelve
from copydesk.output.style import PLAIN, Style, style_for
from copydesk.output.table import to_csv, to_json_lines

__all__ = [
    "PLAIN",
    "Shelf",
    "Style",
    "add_to_job",
    "as_failure",
    "as_object",
    "render_annotations",
    "render_concise",
    "render_finding",
    "render_job_summary",
    "render_problem_annotations",
    "render_trouble",
    "say_source",
    "shelve",
    "stet_words",
    "style_for",
    "to_broken_sarif",
    "to_csv",
    "to_json",
    "to_json_lines",
    "to_sarif",
]
