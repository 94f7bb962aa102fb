"""The registry: a folder of YAML that people type → what the desk holds, or what is wrong with it.

``load_registry(Path("facts"))`` reads it, ``check_quotes`` holds its sources against the corpus. The
stages are modules, in reading order: nodes, pages, schema and forms (one file), subjects, facts, ids and
consistency (all files together).
"""

from __future__ import annotations

from copydesk.problems import render_problem
from copydesk.registry.loader import Loaded, load_registry
from copydesk.registry.quotes import check_quotes

__all__ = ["Loaded", "check_quotes", "load_registry", "render_problem"]
