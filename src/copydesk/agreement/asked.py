"""What two articles were asked, and what each answers, in words: "visitors of the Elmswick Museum in 2023: 14,000"."""

from __future__ import annotations

from copydesk.agreement.tellings import Telling
from copydesk.model import Claim, Period, Registry
from copydesk.phrasing import say_measure, say_ordinal, say_period, say_subject, say_value, with_article
from copydesk.roles import family


def say_question(telling: Telling, registry: Registry) -> str:
    """The matter of a claim without its value; it begins in lower case unless with a name."""
    claim = telling.claim
    if telling.answer is not None:
        return _name(str(claim.value), registry)
    name = say_subject(claim.subject or claim.who or "", registry)
    of = with_article(name)
    asked = (claim.qualifier or "").replace("-", " ")
    match claim.kind:
        case "figure":
            explicit = claim.as_of.explicit and claim.as_of.period is not None
            when = say_period(claim.as_of.period) if explicit and claim.as_of.period is not None else ""
            return " ".join(f"{say_measure(claim.metric or asked, registry)} of {of} {when}".split())
        case "holder" if isinstance(claim.value, Period):
            return f"{_name(claim.who, registry)}, {name}, {asked}"
        case "level":
            return f"ties of {name}" + (f", {asked}" if asked == "since" else "")
        case "edition":
            return f"number of {of}"
        case "date":
            return f"{name}, {asked}" if asked else f"date of {of}"
        case "place" if asked == "in":
            return f"country of {of}"
        case "place":
            return f"{asked or 'place'} of {of}"
        case "role":
            return _role(claim, of, registry)
        case "list":
            return f"{asked or 'list'} of {of}"
        case _:
            return name


def say_answer(telling: Telling, registry: Registry, *, credited: bool = False) -> str:
    """What a claim answers; where asked for, with its source: "41 billion USD according to Norlandish customs"."""
    claim = telling.claim
    if telling.answer is not None:
        return f"{claim.qualifier} of {with_article(_name(claim.who, registry))}"
    if claim.kind == "edition":
        return say_ordinal(int(str(claim.value)))
    if claim.kind == "level" and claim.qualifier == "since" and claim.as_of.period is not None:
        return claim.as_of.period.edtf
    if claim.kind == "role" and isinstance(claim.value, str) and family(claim.value) is not None:
        return _name(claim.who, registry)
    said = say_value(claim.value, registry).removeprefix("country:")
    return f"{said} according to {claim.attribution}" if credited and claim.attribution else said


def _role(claim: Claim, of: str, registry: Registry) -> str:
    role = claim.metric or str(claim.value)
    if isinstance(claim.value, Period):
        return f"{_name(claim.who, registry)}, {role} of {of}"
    return f"{role} of {of}" if family(role) is not None else f"{_name(claim.who, registry)} in {of}"


def _name(key: str | None, registry: Registry) -> str:
    return registry.name_of(key or "").removeprefix("country:")
