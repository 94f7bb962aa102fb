"""The codes of everything that copydesk can say: what each means, with a wrong and a right example.

Codes are stable: a code that is no longer used is never given away again. ``CD002`` and ``CD010`` to
``CD029`` speak about the registry.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """One code: its number, what it is called, an example that earns it and one that does not."""

    code: str
    title: str
    wrong: str
    right: str


_REGISTRY = (
    Code(
        "CD002",
        "a registry file that is not in the form of a registry",
        "facts:\n  - {kind: figure, metric: bilateral-trade, valeu: 41 billion USD}",
        "facts:\n  - {kind: figure, metric: bilateral-trade, value: 41 billion USD}",
    ),
    Code(
        "CD010",
        "a registry without facts",
        "subject: {id: astana, is: place, name: Astana}",
        "subject: {id: astana, is: place, name: Astana}\n"
        "facts:\n  - {kind: place, qualifier: country, value: kazakhstan}",
    ),
    Code(
        "CD011",
        "a word where only certain words may stand",
        "{kind: holdre, value: olzhas-bektenov}",
        "{kind: holder, value: olzhas-bektenov}",
    ),
    Code(
        "CD012",
        "a kind of subject that does not exist",
        "subject: {id: astana, is: city, name: Astana}",
        "subject: {id: astana, is: place, name: Astana}",
    ),
    Code(
        "CD013",
        "something is missing or empty",
        "subject: {id: olzhas-bektenov, is: person}",
        "subject: {id: olzhas-bektenov, is: person, name: Olzhas Bektenov}",
    ),
    Code(
        "CD014",
        "a date or an interval that cannot be read",
        "{kind: date, value: 2024-13-04}",
        "{kind: date, value: 2024-12-04}",
    ),
    Code(
        "CD015",
        "an interval that ends before it begins",
        "{kind: holder, value: olzhas-bektenov, valid: 2024-02-06/2022-01-11}",
        "{kind: holder, value: olzhas-bektenov, valid: 2022-01-11/2024-02-06}",
    ),
    Code(
        "CD016",
        "a reference to a subject that the registry does not hold",
        "subject: {id: kazakhstan-prime-minister, is: office, name: Prime Minister, of: kazahstan}",
        "subject: {id: kazakhstan-prime-minister, is: office, name: Prime Minister, of: kazakhstan}",
    ),
    Code(
        "CD017",
        "subjects that are part of each other in a circle",
        "a is `of: b`, and b is `of: a`",
        "a is `of: b`, and b stands alone",
    ),
    Code(
        "CD018",
        "an id that is not a slug",
        "subject: {id: Olzhas Bektenov, is: person, name: Olzhas Bektenov}",
        "subject: {id: olzhas-bektenov, is: person, name: Olzhas Bektenov}",
    ),
    Code(
        "CD019",
        "an id or a name that is given twice",
        "two files with `id: astana`",
        "one file with `id: astana`",
    ),
    Code(
        "CD020",
        "a fact that rests on nobody's word",
        "{kind: edition, value: 24}",
        "{kind: edition, value: 24, sources: [{article: 002_summit, quote: 24th Meeting}]}",
    ),
    Code(
        "CD021",
        "a fact that is written twice",
        "{kind: edition, value: 24} and again {kind: edition, value: 24}",
        "{kind: edition, value: 24}",
    ),
    Code(
        "CD022",
        "a level that is not on the ladder",
        "{kind: level, value: strategic partnershp}",
        "{kind: level, value: strategic partnership}",
    ),
    Code(
        "CD023",
        "a metric that the registry does not hold",
        "{kind: figure, metric: bilateral-trde, value: 41 billion USD}",
        "{kind: figure, metric: bilateral-trade, value: 41 billion USD}",
    ),
    Code(
        "CD024",
        "a value that does not fit its kind",
        "{kind: edition, value: the latest}",
        "{kind: edition, value: 24th}",
    ),
    Code(
        "CD025",
        "a unit that is not the metric's",
        "{kind: figure, metric: bilateral-trade, value: 41 billion EUR}, the metric counts USD",
        "{kind: figure, metric: bilateral-trade, value: 41 billion USD}",
    ),
    Code(
        "CD026",
        "two values on one day where only one can hold",
        "{kind: holder, value: a, valid: 2022/2024}\n{kind: holder, value: b, valid: 2023/..}",
        "{kind: holder, value: a, valid: 2022/2024}\n{kind: holder, value: b, valid: 2024/..}",
    ),
    Code(
        "CD027",
        "a source that the corpus does not bear out",
        "{article: 002_summit, quote: 25th Meeting}, and the article says 24th",
        "{article: 002_summit, quote: 24th Meeting}",
    ),
    Code(
        "CD028",
        "keys that do not go together",
        "{kind: edition, value: 24, out_of: 45}",
        "{kind: figure, metric: projects-completed, value: 26, out_of: 45}",
    ),
    Code(
        "CD029",
        "a value that looks like an id, and no subject has it",
        "{kind: holder, value: olzhas-bektenof}",
        "{kind: holder, value: olzhas-bektenov}",
    ),
)

_DUPLICATES = (
    Code(
        "CD301",
        "an article that is a copy of another",
        "The ferry to Elmswick will stop for repairs. | THE FERRY to Elmswick will stop for repairs",
        "one of the two, or a stet that says why both stay",
    ),
    Code(
        "CD302",
        "an article that is an edited version of another",
        "one text in two files, with a word changed here and there",
        "the later version alone",
    ),
    Code(
        "CD303",
        "an article that holds a large part of another",
        "a brief whose every sentence stands in the report of the same day",
        "a report that quotes a sentence of another",
    ),
    Code(
        "CD304",
        "two articles that tell of the same event as their news",
        "Mayor Ada Voss met Ferdinand Hale on Monday. | Ferdinand Hale held talks with Mayor Ada Voss on Monday.",
        "Mayor Ada Voss met Ferdinand Hale on Monday. | Mayor Ada Voss met Ferdinand Hale in May last year.",
    ),
)

CODES: dict[str, Code] = {code.code: code for code in (*_REGISTRY, *_DUPLICATES)}
