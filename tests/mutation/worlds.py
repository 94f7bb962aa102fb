"""A small world in YAML, and claims of single sentences in it: what the tables of operators stand on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from copydesk.corpus import read_text
from copydesk.desk import review
from copydesk.lexicon import compile_lexicon
from copydesk.model import Article
from copydesk.mutation.gold import Row, type_mark
from copydesk.mutation.operators import OPERATORS
from copydesk.mutation.scene import Edit, Scene
from copydesk.mutation.stock import Stock
from copydesk.mutation.target import Target, targets_of
from copydesk.registry import load_registry

HEADER = "2024-05-21\n\nA day of wind\n\nLEEDS, May 20 (AP) -- "
END = " It rained."


@cache
def world() -> Stock:
    loaded = load_registry(Path(__file__).parent / "world")
    assert loaded.problems == ()
    return Stock(compile_lexicon(loaded.registry))


def article(sentence: str) -> Article:
    return read_text(f"{HEADER}{sentence}{END}", "wind.txt")


@dataclass(frozen=True)
class Case:
    """One row: a sentence, a claim in it, an operator, some words it plants and some that it must not."""

    operator: str
    text: str
    quote: str
    kind: str
    subject: str
    value: str | list[str]
    plants: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    as_of: str | None = "2024-05-20"
    who: str | None = None
    out_of: str | None = None

    @property
    def article(self) -> Article:
        return article(self.text)

    @property
    def target(self) -> Target:
        given = {"kind": self.kind, "quote": self.quote, "subject": self.subject, "value": self.value}
        row = Row.model_validate({**given, "as_of": self.as_of, "who": self.who, "out_of": self.out_of})
        here = self.article
        (found,) = targets_of(review(here, world().lexicon), (type_mark(row, here),), world().registry)
        return found

    def edits(self) -> list[Edit]:
        (operator,) = (one for one in OPERATORS if one.name == self.operator)
        assert self.kind in operator.kinds
        return list(operator.plant(self.target, Scene(self.article, world())))
