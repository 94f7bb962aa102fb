"""The fact that would catch an error that no fact covers: YAML that loads, to be given a better source."""

from __future__ import annotations

from dataclasses import dataclass

from copydesk.model import Quantity, Registry, SubjectKind
from copydesk.mutation.target import Target
from copydesk.patterns import re
from copydesk.phrasing import say_quantity
from copydesk.yaml_text import write_scalar, write_value

# What a subject that the registry does not hold is, as a rule, where a fact of this kind is about it.
_SORTS = {
    "edition": SubjectKind.EVENT,
    "date": SubjectKind.EVENT,
    "place": SubjectKind.EVENT,
    "role": SubjectKind.BODY,
    "list": SubjectKind.PROJECT,
    "name": SubjectKind.PROJECT,
    "figure": SubjectKind.BODY,
}
_HELD_FOR_A_TIME = frozenset({"holder", "level", "role"})
_WORD = re.compile(r"[A-Za-z][\w-]*")
_NUMBERS = frozenset({"over", "about", "more", "than", "nearly", "some", "of", "out", "the", "twice", "once"})


@dataclass(frozen=True, slots=True)
class Stub:
    """YAML and the file it belongs into; ``whole`` where it is that file, else it goes below its facts."""

    file: str
    yaml: str
    whole: bool


def write_fact(target: Target, registry: Registry, folder: str) -> Stub | None:
    """A claim as a fact, on the article's word until somebody names a better source.

    ``None`` where the claim needs no fact (the calendar's), or where its subject cannot be made up from a claim:
    an office needs its country, a relation its two sides.
    """
    subject = registry.subjects.get(target.subject or "")
    if target.subject is None or (subject is None and target.kind not in _SORTS):
        return None
    rows = [("kind", target.kind), ("qualifier", target.qualifier), ("who", _known(target.who, registry))]
    metrics = ""
    if target.kind == "figure":
        name = target.metric or _slug(target.quote)
        rows.insert(1, ("metric", name))
        if name not in registry.metrics:
            metrics = (
                f"metrics:\n  - {{name: {write_scalar(name)}, phrases: [{write_scalar(name.replace('-', ' '))}]}}\n"
            )
    lines = [f"{key}: {write_scalar(value)}" for key, value in rows if value]
    lines.append(f"value: {write_value(target.value)}")
    if isinstance(target.value, Quantity) and target.value.out_of is not None:
        lines.append(f"out_of: {write_scalar(say_quantity(target.value.out_of))}")
    when = target.as_of.edtf if target.as_of is not None else None
    if when is not None and target.kind == "figure":
        lines.append(f"period: {write_scalar(when)}")
    elif when is not None and target.kind in _HELD_FOR_A_TIME:
        lines.append(f"valid: {write_scalar(when)}")
    lines.append(f"sources: [{{article: {write_scalar(target.article)}, quote: {write_scalar(target.quote)}}}]")
    fact = "\n".join(("  - " if at == 0 else "    ") + line for at, line in enumerate(lines)) + "\n"
    if subject is not None:
        return Stub(subject.location.path, fact + metrics, False)
    head = (
        f"subject: {{id: {write_scalar(target.subject)}, is: {_SORTS[target.kind]}, name: {_name(target.subject)}}}\n"
    )
    return Stub(f"{folder}/{target.subject}.yaml", f"{metrics}{head}facts:\n{fact}", True)


def _known(who: str | None, registry: Registry) -> str | None:
    return who if who in registry.subjects else None


def _name(id: str) -> str:
    return write_scalar(" ".join(word[:1].upper() + word[1:] for word in id.split("-")))


def _slug(quote: str) -> str:
    """ "26 pairs of sister cities" → "pairs-sister-cities"."""
    words = [word.lower() for word in _WORD.findall(quote) if word.lower() not in _NUMBERS]
    return "-".join(words) or "number"
