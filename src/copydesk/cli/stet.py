"""``copydesk stet``: let a finding stand, with a reason, a name and an end."""

from __future__ import annotations

import shlex
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from copydesk.cli.options import choose, folders, open_sound
from copydesk.cli.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from copydesk.model import Finding, Run
    from copydesk.newsroom import Newsroom

_FILE = "stet.yaml"
_MOST = 5


@click.command("stet")
@click.argument("article", required=False)
@click.argument("fact", required=False)
@click.option("--quote", metavar="WORDS", help="The article's words that may stand, where no fact is named.")
@click.option("--cluster", metavar="ID", help="A cluster of duplicates, settled as a whole.")
@click.option("--reason", metavar="WORDS", help="Why it may stand.")
@click.option("--by", metavar="NAME", help="Who decided.")
@click.option("--until", metavar="DATE", help="The last day on which it stands: 2026-06-30.")
@folders
def command(
    article: str | None,
    fact: str | None,
    quote: str | None,
    cluster: str | None,
    reason: str | None,
    by: str | None,
    until: str | None,
    corpus: str | None,
    facts: str | None,
    today: date,
) -> int:
    """Let a finding stand, with a reason, a name and an end.

    ARTICLE is an article's id or file, FACT the id of the fact that it contradicts. Writes the stet into the registry
    and tells what it settles; asks for what is not said, on a terminal. Ends with 0, 2 (the registry or the settings
    are broken), 4 (no such finding, or something is missing).
    """
    from copydesk.cli.saying import say_lines, tell
    from copydesk.outcome import Exit
    from copydesk.output import render_concise, shelve

    choice = choose(corpus, facts)
    newsroom = open_sound(choice)
    run = newsroom.review(today)
    named = {"article": _article(article, newsroom, Path(choice.corpus)), "fact": fact, "quote": quote}
    chosen = _choose({**{key: word for key, word in named.items() if word}, **_cluster(cluster)}, run)
    entry = {**chosen, **_signed({"reason": reason, "by": by, "until": until}, today)}
    file = _file(run, choice.facts)
    settled = [one for one in run.findings if one.stet is None and _is_settled(entry, one)]
    _write(file, entry)
    shelf = shelve(run)
    say_lines(render_concise(finding, shelf) for finding in settled)
    count = "1 finding stands" if len(settled) == 1 else f"{len(settled)} findings stand"
    tell(f"{count} until {entry['until']}, by {file.as_posix()}; commit it with the article")
    return Exit.CLEAN


def _article(word: str | None, newsroom: Newsroom, folder: Path) -> str | None:
    """The id of the article that a word names. Raises ``Refusal`` where it names none, or several."""
    from copydesk.cli.selection import select

    if word is None:
        return None
    found = sorted(select([word], newsroom.corpus, folder).articles)
    if len(found) != 1:
        raise Refusal(f"'{word}' is not one article", f"name one: {', '.join(found[:_MOST])}" if found else None)
    return found[0]


def _cluster(word: str | None) -> dict[str, str]:
    return {} if word is None else {"cluster": word}


def _choose(named: dict[str, str], run: Run) -> dict[str, str]:
    """What the stet will name: as said, and completed where one finding alone is meant.

    Raises ``Refusal`` where no finding needs it, or where several are meant that no one stet settles.
    """
    from copydesk.model import Severity
    from copydesk.problems import did_you_mean
    from copydesk.stet import terms_of

    if not named:
        raise Refusal("name the article, or --cluster, that may stand", "copydesk check shows what needs a stet")
    open_ = [one for one in run.findings if one.stet is None and one.severity is not Severity.INFO]
    meant = [one for one in open_ if _is_meant(named, one)]
    if not meant:
        known = [value for one in open_ for value in terms_of(one).values()]
        hints = (did_you_mean(word, known) for key, word in named.items() if key != "article")
        hint = next((hint for hint in hints if hint), None) or _listed(
            [one for one in open_ if named.get("article") in (None, *_sides(one))]
        )
        raise Refusal(f"no finding needs a stet for {', '.join(named.values())}", hint)
    if len(named) > 1 or "cluster" in named:
        return named
    terms = list({tuple(terms_of(one).items()): one for one in meant}.values())
    if len(terms) > 1:
        raise Refusal(f"{named['article']} has {len(terms)} matters: name one", _listed(terms))
    return terms_of(terms[0])


def _is_meant(named: dict[str, str], finding: Finding) -> bool:
    """Whether the words may mean a finding; an article alone means everything that it has."""
    if named.keys() == {"article"}:
        return named["article"] in _sides(finding)
    return _is_settled(named, finding)


def _is_settled(entry: dict[str, str], finding: Finding) -> bool:
    from copydesk.model import Location, Severity, Stet
    from copydesk.stet import settles

    where = Location("", 1, 1)
    terms = {key: entry.get(key) for key in ("article", "fact", "quote", "cluster")}
    return finding.severity is not Severity.INFO and settles(Stet("", "", date.max, where, **terms), finding)


def _sides(finding: Finding) -> set[str]:
    return {finding.article, *(other.article for other in finding.related)}


def _listed(findings: Sequence[Finding]) -> str:
    """The words that would settle each of some findings, a line each."""
    from copydesk.output import stet_words

    lines = list(dict.fromkeys(f"copydesk stet {shlex.join(stet_words(one))}" for one in findings))
    more = [f"and {len(lines) - _MOST} more"] if len(lines) > _MOST else []
    return "\n".join([*lines[:_MOST], *more]) if lines else "copydesk check shows what needs a stet"


def _signed(said: dict[str, str | None], today: date) -> dict[str, str]:
    """Reason, name and day, asked for on a terminal. Raises ``Refusal`` for what is missing, or past."""
    asked = {"reason": "why may it stand?", "by": "who decides?", "until": "until which day (YYYY-MM-DD)?"}
    missing = [key for key, word in said.items() if not (word or "").strip()]
    if missing and not sys.stdin.isatty():
        raise Refusal("a stet needs a reason, a name and an end", f"say {', '.join(f'--{key}' for key in missing)} too")
    signed = {key: (click.prompt(asked[key], err=True) if key in missing else word or "") for key, word in said.items()}
    try:
        until = date.fromisoformat(signed["until"].strip())
    except ValueError:
        raise Refusal(f"--until: '{signed['until']}' is no day", "write it as 2026-06-30") from None
    if until < today:
        raise Refusal(f"--until: {until.isoformat()} is past", "name a day on which it is to be asked again")
    return {key: " ".join(word.split()) for key, word in signed.items()} | {"until": until.isoformat()}


def _file(run: Run, facts: str) -> Path:
    """The registry's file of stets, the first if there are several, else a new one."""
    folder = Path(facts)
    for stet in run.registry.stets:
        return folder / Path(stet.location.path).relative_to(run.facts)
    return folder / _FILE


def _write(file: Path, entry: dict[str, str]) -> None:
    """Add the entry to the file. Raises ``Refusal`` where that cannot be done."""
    from copydesk.registry.stet_file import NotWritableError, add_stet

    try:
        text = file.read_bytes().decode("utf-8") if file.exists() else ""
        part = file.with_name(f".{file.name}.part")
        part.write_bytes(add_stet(text, entry).encode("utf-8"))
        part.replace(file)
    except NotWritableError:
        raise Refusal(f"{file.as_posix()} holds no list of stets", "begin it with 'stets:', or move it away") from None
    except OSError as error:
        raise Refusal(f"the stet cannot be written: {error}", "is the folder writable?") from None
