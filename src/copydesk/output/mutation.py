"""A mutation run as text: survivors one by one, then the counts by kind, by operator and by fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from copydesk.mutation.score import Score, Survivor, Tally
from copydesk.output.style import PLAIN, Style
from copydesk.problems import visible


def mutation_lines(score: Score, corpus: str, style: Style = PLAIN) -> Iterator[str]:
    """Each survivor and each false alarm with its sentence before and after, then the tables."""
    for one in (*score.alarms, *score.survivors):
        yield style.fit("\n".join(_tell(one, corpus, style))) + "\n"
    for head, rows in (("kind", score.kinds), ("operator", score.operators), ("fact", _lacking(score.facts))):
        if rows:
            yield style.fit("\n".join(_table(head, rows, style))) + "\n"


def concise_lines(score: Score, corpus: str, style: Style = PLAIN) -> Iterator[str]:
    """ "seeds/a.txt:3:41: survived place (another place: Lima): not read: …"."""
    for one in (*score.alarms, *score.survivors):
        word = "false alarm" if one.reason == "false alarm" else "survived"
        why = one.detail if word == "false alarm" else f"{one.reason}: {one.detail}"
        said = style.paint(word, "error" if word == "false alarm" else "warning")
        yield style.fit(f"{_place(one, corpus)}: {said} {one.kind} ({visible(one.gives)}): {visible(why)}")


def say_share(tally: Tally) -> str:
    """ "273 of 414 (65.9%)"."""
    share = "" if tally.share is None else f" ({tally.share:.1%})"
    return f"{tally.caught} of {tally.planted}{share}"


def _tell(one: Survivor, corpus: str, style: Style) -> Iterator[str]:
    is_alarm = one.reason == "false alarm"
    head = "false alarm" if is_alarm else "survived"
    weight = "error" if is_alarm else "warning"
    yield f"{style.paint(f'{head} {one.kind}', weight)}: {style.paint(visible(one.gives), 'strong')}"
    yield f"  --> {_place(one, corpus)}"
    yield f"   | {visible(one.before)}"
    yield f"   | {style.paint(visible(one.after), 'info')}"
    yield f"   = {'flagged' if is_alarm else f'why: {one.reason}'}: {visible(one.detail)}"
    yield f"   = fact: {one.fact or 'no fact'}; claim from {_ORIGINS[one.origin]}"
    if one.stub is not None:
        where = "a file of its own" if one.stub.whole else "below its facts"
        yield f"   = help: this fact would be needed, {where}, {visible(one.stub.file)}, with a better source:"
        yield from (f"       {visible(line)}" for line in one.stub.yaml.splitlines())


_ORIGINS = {"gold": "the gold", "engine": "the engine's own reading"}


def _place(one: Survivor, corpus: str) -> str:
    return f"{visible(f'{corpus}/{one.path}')}:{one.line}:{one.column}"


def _lacking(facts: Iterable[Tally]) -> list[Tally]:
    """The facts of which some error was missed; the others are counted in the kinds."""
    return [fact for fact in facts if fact.caught < fact.planted or fact.alarms]


def _table(head: str, rows: Iterable[Tally], style: Style) -> Iterator[str]:
    rows = list(rows)
    width = max(len(head), *(len(row.name) for row in rows))
    yield style.paint(f"{head:<{width}}  planted  caught   share  rewordings  false alarms", "strong")
    for row in rows:
        share = "" if row.share is None else f"{row.share:.1%}"
        counts = f"{row.planted:>7}  {row.caught:>6}  {share:>6}  {row.controls:>10}  {row.alarms:>12}"
        yield f"{visible(row.name):<{width}}  {counts}"
