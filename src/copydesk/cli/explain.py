"""``copydesk explain``: why. A code's page, an article's reading, a fact's dossier, what is held of a subject."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from copydesk.cli.options import choose, folders, open_sound
from copydesk.patterns import re

if TYPE_CHECKING:
    from collections.abc import Iterator

    from copydesk.model import Problem
    from copydesk.newsroom import Newsroom

_CODE = re.compile(r"CD\d+", re.IGNORECASE)


@click.command("explain")
@click.argument("what", metavar="CODE | ARTICLE | FACT | SUBJECT")
@folders
def command(what: str, corpus: str | None, facts: str | None, today: date) -> int:
    """Explain a code, an article's reading, or a fact.

    A code is CD101 or the like; an article is named by its id or its file, - is a draft on
    standard input, a fact or a subject is named by its id.
    """
    from copydesk.cli.saying import say_lines
    from copydesk.outcome import Exit

    if _CODE.fullmatch(what):
        say_lines(_code_page(what.upper()))
        return Exit.CLEAN
    choice = choose(corpus, facts)
    newsroom = open_sound(choice, may_be_empty=what == "-")
    say_lines(_explanation(what, newsroom, Path(choice.corpus), today))
    return Exit.CLEAN


def _code_page(word: str) -> Iterator[str]:
    """What a code means, with an example that earns it and one that does not."""
    from copydesk.cli.refusal import Refusal
    from copydesk.codes import CODES
    from copydesk.problems import did_you_mean

    code = CODES.get(word)
    if code is None:
        raise Refusal(f"there is no code {word}", did_you_mean(word, CODES) or f"the codes: {', '.join(CODES)}")
    yield f"{code.code}: {code.title}"
    for label, example in (("wrong", code.wrong), ("right", code.right)):
        yield f"\n{label}:\n"
        yield from (f"    {line}" for line in example.splitlines())


def _explanation(what: str, newsroom: Newsroom, folder: Path, today: date) -> Iterator[str]:
    import os
    import sys

    from copydesk.cli.draft import take_draft
    from copydesk.cli.refusal import Refusal
    from copydesk.cli.selection import select
    from copydesk.codes import CODES
    from copydesk.desk import review
    from copydesk.lexicon import compile_lexicon
    from copydesk.model import Run, count
    from copydesk.output import render_trouble, shelve, style_for
    from copydesk.output.annotated import annotate
    from copydesk.output.dossier import describe_fact, describe_subject
    from copydesk.problems import completed, did_you_mean

    registry, style = newsroom.loaded.registry, style_for(sys.stdout, os.environ)
    fact = next((fact for fact in registry.facts if fact.id == what), None)
    if fact is not None:
        yield from describe_fact(fact, shelve(newsroom.review(today)), style)
        return
    unread: tuple[Problem, ...] = ()
    try:
        if what == "-":
            newsroom, selection, unread = take_draft(newsroom, today)
        else:
            selection = select([what], newsroom.corpus, folder)
    except Refusal as refusal:
        if what in registry.subjects:
            yield from describe_subject(what, registry, style)
            return
        known = [*CODES, *(a.id for a in newsroom.corpus.articles), *(fact.id for fact in registry.facts)]
        hint = completed(what, known) or did_you_mean(what, [*known, *registry.subjects]) or refusal.hint
        raise Refusal(f"'{what}' is no code, no article, no fact and no subject", hint) from None
    lexicon = compile_lexicon(registry)
    reviews = tuple(review(a, lexicon) for a in newsroom.corpus.articles if a.id in selection.articles)
    problems = [problem for problem in newsroom.corpus.problems if problem.path in selection.paths]
    problems += [*unread, *(problem for one in reviews for problem in one.problems)]
    run = Run(
        registry,
        reviews,
        (),
        tuple(problems),
        count(reviews, registry, 0, 0),
        today,
        newsroom.corpus_name,
        newsroom.facts_name,
    )
    shelf = shelve(run)
    for one in reviews:
        yield from annotate(one, shelf, style)
    for problem in problems:
        yield render_trouble(problem, shelf, style)
