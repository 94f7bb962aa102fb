"""The HTML report of a run: pages that open from disk, make no request and need no script."""

from copydesk.report.render import render
from copydesk.report.write import keep_mutation, write_report

__all__ = ["keep_mutation", "render", "write_report"]
