"""A fact with all that is known of it: its sentence, its sources, and who in the corpus says what."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.model import Claim, Comparison, Fact, Registry, Source, Verdict
from copydesk.output.full import say_source
from copydesk.output.listing import ROLES
from copydesk.output.shelf import Shelf
from copydesk.output.style import PLAIN, Style
from copydesk.phrasing import say_fact, say_value
from copydesk.problems import visible
from copydesk.text import line_and_column


def describe_fact(fact: Fact, shelf: Shelf, style: Style = PLAIN) -> Iterator[str]:
    """The sentence, where it is written, on whose word, and every claim that was compared with it."""
    registry = shelf.run.registry
    yield style.fit(style.paint(visible(say_fact(fact, registry)), "strong"))
    yield f"  --> {visible(str(fact.location))}"
    for words in _remarks(fact):
        yield style.fit(f"   = {visible(words)}")
    rows = [
        (review.article.id, claim, comparison)
        for review in shelf.run.reviews
        for claim, comparison in review.judged
        if comparison.fact is not None and comparison.fact.id == fact.id
    ]
    yield ""
    if not rows:
        yield "no article of the corpus speaks of it"
    for verdict in Verdict:
        for article, claim, comparison in rows:
            if comparison.verdict is verdict:
                yield _saying(article, claim, comparison, shelf, registry, style)


def describe_subject(subject: str, registry: Registry, style: Style = PLAIN) -> Iterator[str]:
    """The name of a subject, and every fact about it or that names it: its sentence and its id."""
    held = registry.subjects[subject]
    yield style.fit(f"{style.paint(visible(held.name), 'strong')} ({visible(subject)})")
    yield f"  --> {visible(str(held.location))}"
    yield ""
    facts = [fact for fact in registry.facts if subject in (fact.subject, fact.value, fact.who, *fact.members)]
    for fact in facts:
        yield style.fit(f"{visible(say_fact(fact, registry))} ({visible(fact.id)})")
    if not facts:
        yield "the registry holds no fact of it"


def _remarks(fact: Fact) -> Iterator[str]:
    yield f"id: {fact.id}"
    for source in fact.sources:
        yield f"source: {_source(source)}"
    if not fact.sources:
        yield "source: none"
    if fact.according_to:
        yield f"according to: {fact.according_to}"
    if fact.confirmed is not None:
        yield f"confirmed: {fact.confirmed.isoformat()}"
    if fact.unconfirmed:
        yield "unconfirmed: it may agree, it never contradicts"
    if fact.note:
        yield f"note: {fact.note}"


def _source(source: Source) -> str:
    quote = f', "{source.quote}"' if source.quote else ""
    url = f" <{source.url}>" if source.url else ""
    return f"{say_source(source)}{quote}{url}"


def _saying(article: str, claim: Claim, comparison: Comparison, shelf: Shelf, registry: Registry, style: Style) -> str:
    """One article's words: "seeds/opening.txt:3:9: agrees "Director Ben Hale" is Ben Hale"."""
    held = shelf.articles[article]
    line, column = line_and_column(held.source, claim.start)
    where = f"{visible(shelf.place_of(held.path))}:{line}:{column}"
    verdict = style.paint(str(comparison.verdict), ROLES[comparison.verdict])
    return style.fit(f'{where}: {verdict} {visible(f""""{claim.quote}" is {say_value(claim.value, registry)}""")}')
