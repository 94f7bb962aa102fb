"""A score as an object of the contract ``copydesk-mutation/1``, and back: what programs and later reports read."""

from __future__ import annotations

from dataclasses import asdict

from pydantic import TypeAdapter, ValidationError

from copydesk.mutation.score import Score

SCHEMA = "copydesk-mutation/1"
_SCORE = TypeAdapter(Score)


def as_record(score: Score) -> dict[str, object]:
    """The score as plain values; the same for the same articles, facts and seed."""
    return {"schema": SCHEMA, "errors": [], **asdict(score)}


def read_record(found: object) -> Score | None:
    """The score of a record; ``None`` for anything else, such as that of another version."""
    if not isinstance(found, dict) or found.get("schema") != SCHEMA:
        return None
    try:
        return _SCORE.validate_python({key: value for key, value in found.items() if key not in ("schema", "errors")})
    except ValidationError:
        return None
