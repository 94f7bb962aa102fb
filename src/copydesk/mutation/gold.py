"""Claims that a hand has marked in articles, one YAML file an article: ``gold/<article>.yaml``.

::

    - {kind: holder, quote: Mayor Ada Voss, subject: elmswick-mayor, value: ada-voss, as_of: 2024-05-20}
    - {kind: place, quote: in Elmswick, nth: 2, subject: town-fair-2024, value: elmswick}

``quote`` stands in the article word for word; ``nth`` says which of several places is meant. ``unread`` is the
reason why the engine is known not to read a claim, which is mutated all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from copydesk.model import Article, Period, Problem, Value
from copydesk.mutation.target import Mark
from copydesk.patterns import re
from copydesk.problems import did_you_mean
from copydesk.registry.intervals import read_interval
from copydesk.registry.nodes import Items
from copydesk.registry.pages import Page, find, plain, read_page
from copydesk.registry.slips import Slip
from copydesk.values.quantities import parse_quantity

CODE = "CD041"
KINDS = ("holder", "level", "figure", "edition", "date", "place", "role", "list", "name", "calendar", "participants")
_NUMBERS = frozenset({"edition"})
_TIMED = frozenset({"holder", "level", "place", "role"})
_TIME = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")


def _one_or_more(value: object) -> object:
    return value if isinstance(value, list) else [value]


class Row(BaseModel):
    """One claim as somebody typed it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str
    quote: str = Field(min_length=1)
    subject: str
    value: Annotated[tuple[str, ...], BeforeValidator(_one_or_more)]
    nth: int = Field(1, ge=1)
    as_of: str | None = None
    who: str | None = None
    qualifier: str | None = None
    out_of: str | None = None
    unread: str | None = None


def read_gold(
    folder: Path, articles: Iterable[Article], shown_as: str
) -> tuple[Mapping[str, tuple[Mark, ...]], tuple[Problem, ...]]:
    """The marks of every article that has a file in a folder, and what is wrong with the files (``CD041``).

    Never raises for what people typed. A file of an article that is not in the corpus is a problem, too.
    """
    of_id = {article.id: article for article in articles}
    marks: dict[str, tuple[Mark, ...]] = {}
    problems: list[Problem] = []
    for file in sorted((*folder.glob("*.yaml"), *folder.glob("*.yml"))):
        page, slips = read_page(file, f"{shown_as}/{file.name}")
        problems += slips
        article = of_id.get(file.stem)
        if article is None:
            hint = did_you_mean(file.stem, of_id)
            problems.append(Problem(CODE, f"the corpus has no article '{file.stem}'", page.path, hint=hint))
            continue
        found = list(_marks(page, article))
        problems += [item for item in found if isinstance(item, Problem)]
        marks[article.id] = tuple(item for item in found if isinstance(item, Mark))
    return marks, tuple(problems)


def _marks(page: Page, article: Article) -> Iterator[Mark | Problem]:
    if page.root is None:
        return
    if not isinstance(page.root, Items):
        yield page.problem(Slip(CODE, "gold is a list: begin each claim with '- '"), page.root)
        return
    for node in page.root.nodes:
        try:
            yield type_mark(Row.model_validate(plain(node)), article)
        except ValidationError as error:
            for one in error.errors(include_url=False, include_input=False):
                yield page.problem(_slip_of(one["loc"], one["type"], one["msg"]), find(node, one["loc"]))
        except Slip as slip:
            yield page.problem(slip, find(node, [slip.key] if slip.key else []))


def _slip_of(loc: tuple[int | str, ...], sort: str, message: str) -> Slip:
    key = str(loc[0]) if loc else ""
    if sort == "extra_forbidden":
        return Slip(CODE, f"unknown key '{key}'", did_you_mean(key, Row.model_fields))
    if sort == "missing":
        return Slip(CODE, f"'{key}' is missing")
    return Slip(CODE, f"'{key}': {message[:1].lower()}{message[1:]}")


def type_mark(row: Row, article: Article) -> Mark:
    """A row with its place and its value typed. Raises ``Slip``."""
    if row.kind not in KINDS:
        hint = did_you_mean(row.kind, KINDS)
        raise Slip(CODE, f"unknown kind of claim '{row.kind}'; it is one of {', '.join(KINDS)}", hint, "kind")
    at = -1
    for _ in range(row.nth):
        at = article.source.find(row.quote, at + 1)
        if at < 0:
            times = f" {row.nth} times" if row.nth > 1 else ""
            raise Slip(CODE, f"{article.id} does not say '{row.quote}'{times}", key="quote")
    as_of = _period(row.as_of, "as_of") if row.as_of is not None else None
    value = _value(row)
    return Mark(row.kind, at, at + len(row.quote), row.subject, value, as_of, row.who, row.qualifier, row.unread)


def _value(row: Row) -> Value:
    first = row.value[0]
    if len(row.value) > 1:
        return row.value
    # "Since May 2019" of a holder or a level: the claim is of a time.
    if row.kind in ("date", "calendar") or (row.kind in _TIMED and _TIME.fullmatch(first)):
        return _period(first, "value")
    if row.kind in _NUMBERS:
        if not first.isdigit():
            raise Slip(CODE, f"'{first}' is no number", key="value")
        return int(first)
    if row.kind == "figure":
        quantity = parse_quantity(f"{first} of {row.out_of}" if row.out_of else first)
        if quantity is None:
            raise Slip(CODE, f"'{first}' is no number", key="value")
        return quantity
    return first


def _period(text: str, key: str) -> Period:
    try:
        return read_interval(text).period
    except Slip as slip:
        raise Slip(CODE, slip.message, slip.hint, key) from None
