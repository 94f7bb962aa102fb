"""A run as HTML pages: pure, no file is read but our own templates and style."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template
from markupsafe import Markup

from copydesk.model import PartKind, Problem, Run
from copydesk.mutation.score import Score
from copydesk.report.pages.article import gather_article
from copydesk.report.pages.coverage import gather_coverage
from copydesk.report.pages.duplicates import gather_duplicates
from copydesk.report.pages.fact import gather_fact
from copydesk.report.pages.lists import gather_articles, gather_facts
from copydesk.report.pages.lookup import look_up
from copydesk.report.pages.mutation import gather_mutation
from copydesk.report.pages.overview import gather_overview
from copydesk.report.safety import visible
from copydesk.report.states import State, is_pair
from copydesk.report.style import dress

# The page of the navigation that a page belongs to.
_SECTIONS = {"article": "articles.html", "fact": "facts.html"}
_KIND_WORDS = {"self": "within the article", "cross": "between articles"}
_TEMPLATES = files("copydesk.report") / "templates"


def render(run: Run, mutation: Score | None = None) -> Mapping[str, str]:
    """Every page of a report by its path in the folder, the overview last; one run, one text.

    ``mutation`` is the last mutation run, if there was one.

    >>> list(render(run))
    ['articles/003.html', 'facts/elmswick-mayor.holder.ada-thornbury.html', …, 'index.html']
    """
    lookup = look_up(run)
    pages: dict[str, str] = {}
    unread: dict[str, list[Problem]] = {}
    for problem in run.problems:
        unread.setdefault(problem.path, []).append(problem)
    for review in run.reviews:
        problems = tuple(dict.fromkeys((*review.problems, *unread.get(review.article.path, ()))))
        article = gather_article(review.article, problems, lookup)
        pages[article.href] = _fill("article", article, root="../")
    for held in run.registry.facts:
        fact = gather_fact(held, lookup)
        pages[fact.href] = _fill("fact", fact, root="../")
    rows = gather_articles(lookup)
    coverage = gather_coverage(lookup)
    duplicates = gather_duplicates([f for f in run.findings if is_pair(f)], lookup)
    pages["articles.html"] = _fill("articles", rows)
    pages["facts.html"] = _fill("facts", gather_facts(lookup))
    pages["duplicates.html"] = _fill("duplicates", duplicates)
    pages["coverage.html"] = _fill("coverage", coverage)
    pages["mutation.html"] = _fill("mutation", gather_mutation(mutation, lookup))
    overview = gather_overview(lookup, rows, duplicates, coverage, _environment(run))
    pages["index.html"] = _fill("index", overview)
    return MappingProxyType(pages)


def _environment(run: Run) -> tuple[tuple[str, str], ...]:
    summary = run.summary
    return (
        ("Day of the run", run.today.isoformat()),
        ("Corpus", f"{run.corpus}, {summary.articles:,} articles"),
        ("Registry", f"{run.facts}, {summary.facts:,} facts in {len(run.registry.files):,} files"),
        ("Claims read", f"{summary.claims:,}"),
    )


def _fill(name: str, page: object, root: str = "") -> str:
    here = _SECTIONS.get(name, f"{name}.html")
    return _template(name).render(page=page, root=root, here=here)


@cache
def _template(name: str) -> Template:
    return _jinja().get_template(f"{name}.html.j2")


@cache
def _jinja() -> Environment:
    environment = Environment(
        loader=FunctionLoader(lambda name: (_TEMPLATES / name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        # Every value that a page prints passes here, whoever wrote the template.
        finalize=_show,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals |= {"dress": dress, "State": State, "PartKind": PartKind}
    environment.filters |= {"sentence": _begin_sentence, "kind": lambda kind: _KIND_WORDS.get(kind, kind)}
    return environment


def _show(value: object) -> object:
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _begin_sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
