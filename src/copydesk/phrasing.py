"""How a fact, a value and a time are said in words, the same in a message, in a report and on a terminal.

A sentence begins in lower case unless it begins with a name, and ends without a full stop, so that a
message can carry it: "CD103 figure: bilateral trade of China and Kazakhstan in 2023: 41 billion USD".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from copydesk.model import ALWAYS, Fact, Period, Precision, Quantity, Registry, Subject, SubjectKind, Value
from copydesk.patterns import re

_SCALES = (
    (Decimal(10) ** 12, "trillion"),
    (Decimal(10) ** 9, "billion"),
    (Decimal(10) ** 6, "million"),
)
# Names that English does not say bare: "of the United Kingdom", "of the Town Council".
_FIRST_WORDS_WITH_ARTICLE = re.compile(
    r"(?:United|Republic|Kingdom|Federation|Union|Commonwealth|State|Council|Ministry|Bank|House|Court)\b"
)
_LAST_WORDS_WITH_ARTICLE = re.compile(
    r"\b(?:Agency|Alliance|Assembly|Association|Authority|Bank|Board|Bureau|Cabinet|Commission|Committee"
    r"|Confederation|Conference|Congress|Convention|Council|Court|Emirates|Expo|Federation|Festival|Forum"
    r"|Foundation|Fund|Games|Institute|Islands|Kingdom|League|Meeting|Ministry|Museum|Netherlands|Office|Olympics"
    r"|Organi[sz]ation|Party|Philippines|Project|Republic|Senate|Society|States|Summit|Treasury|Tribunal|Union"
    r"|University)$"
)


def say_fact(fact: Fact, registry: Registry) -> str:
    """One fact as a sentence: "Olzhas Bektenov is Prime Minister of Kazakhstan since 2024-02-06".

    A kind that is not known here is said plainly: "Elmswick, motto: Row on, since 1921".
    """
    return _SENTENCES.get(fact.kind, _other)(fact, registry)


def say_value(value: Value, registry: Registry) -> str:
    """A claim's value in words: a subject's name, "41 billion USD", "2023-05", "terrorism and extremism"."""
    if isinstance(value, Quantity):
        return say_quantity(value)
    if isinstance(value, Period):
        return value.edtf
    if isinstance(value, tuple):
        return say_list([registry.name_of(member) for member in value])
    return registry.name_of(value) if isinstance(value, str) else str(value)


def say_quantity(quantity: Quantity) -> str:
    """A quantity as a reader writes it: "over 10,000", "41 billion USD", "7.5%", "26 of 45"."""
    words = _say_number(quantity.stated)
    if quantity.out_of is not None:
        words = f"{words} of {_say_number(quantity.out_of.stated)}"
    if quantity.unit is not None:
        words += quantity.unit if quantity.unit == "%" else f" {quantity.unit}"
    return f"{quantity.hedge} {words}" if quantity.hedge else words


def say_period(period: Period) -> str:
    """A time as an adverb: "since 2024-02-06", "in 2023", "from 2016 to 2018"; nothing for ``ALWAYS``."""
    if period.earliest is None and period.latest is None:
        return ""
    first, _, last = (edge.replace("~", "") for edge in period.edtf.partition("/"))
    about = "about " if period.approximate else ""
    if period.latest is None:
        return f"since {about}{first}"
    if period.earliest is None:
        return f"until {about}{last}"
    if last:
        return f"from {about}{first} to {about}{last}"
    return f"{'on' if period.precision is Precision.DAY else 'in'} {about}{first}"


def say_list(words: Sequence[str]) -> str:
    """Words in a row: "terrorism, separatism and extremism"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def say_ordinal(number: int) -> str:
    """An ordinal in figures: 1st, 12th, 23rd."""
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def say_subject(reference: str, registry: Registry) -> str:
    """A subject's name with what it belongs to: "Prime Minister of Kazakhstan"."""
    subject = registry.subjects.get(reference)
    if subject is None:
        return reference
    if subject.kind is SubjectKind.OFFICE and subject.of is not None:
        owner = registry.name_of(subject.of)
        if owner not in subject.name:
            return f"{subject.name} of {with_article(owner)}"
    return subject.name


def _holder(fact: Fact, registry: Registry) -> str:
    return _be(registry.name_of(fact.value), say_subject(fact.subject, registry), fact)


def _level(fact: Fact, registry: Registry) -> str:
    return _label(f"ties of {registry.name_of(fact.subject)}", registry.name_of(fact.value), fact)


def _figure(fact: Fact, registry: Registry) -> str:
    measure = say_measure(fact.metric, registry) if fact.metric else _worded(fact.qualifier or "number")
    if fact.metric and fact.qualifier:
        measure = f"{measure} ({fact.qualifier})"
    value = fact.value
    if fact.quantity is not None and fact.quantity.out_of is not None and " of " not in value:
        value = say_quantity(fact.quantity)
    when = say_period(fact.period or fact.valid)
    owner = with_article(say_subject(fact.subject, registry))
    source = f", according to {fact.according_to}" if fact.according_to else ""
    return f"{measure} of {owner}{_spaced(when)}: {value}{source}"


def _edition(fact: Fact, registry: Registry) -> str:
    number = fact.value if fact.number is None else say_ordinal(fact.number)
    subject = registry.subjects.get(fact.subject)
    series = "" if subject is None or subject.of is None else registry.name_of(subject.of)
    of_series = f" of {with_article(series)}" if series else ""
    return f"{registry.name_of(fact.subject)} is the {number} edition{of_series}"


def _date(fact: Fact, registry: Registry) -> str:
    name = registry.name_of(fact.subject)
    if fact.qualifier:
        return f"{name}, {_worded(fact.qualifier)}: {fact.value.replace('/', ' to ')}"
    when = fact.value if fact.when is None else say_period(fact.when)
    return f"{name} takes place {when}" if _is_event(fact, registry) else f"date of {name}: {when}"


def _place(fact: Fact, registry: Registry) -> str:
    place, name = registry.name_of(fact.value), registry.name_of(fact.subject)
    if fact.qualifier:
        called = _worded(fact.qualifier)
        # "founded", "signed" are no nouns: "League, founded: Elmswick".
        asked = f"{name}, {called}" if called.endswith("ed") else f"{called} of {with_article(name)}"
        return _label(asked, place, fact)
    if fact.value not in registry.subjects:
        return _label(f"place of {with_article(name)}", place, fact)
    verb = "takes place in" if _is_event(fact, registry) else "is in"
    return f"{name} {verb} {place}{_spaced(say_period(fact.valid))}"


def _role(fact: Fact, registry: Registry) -> str:
    role = registry.name_of(fact.value)
    if fact.who is None:
        return _be(registry.name_of(fact.subject), role, fact)
    return _be(registry.name_of(fact.who), f"{role} of {with_article(registry.name_of(fact.subject))}", fact)


def _name(fact: Fact, registry: Registry) -> str:
    return _be(registry.name_of(fact.subject), f"named {fact.value}", fact)


def _list(fact: Fact, registry: Registry) -> str:
    members = say_list([registry.name_of(member) for member in fact.members]) or fact.value
    called = _worded(fact.qualifier) if fact.qualifier else "list"
    return _label(f"{called} of {with_article(registry.name_of(fact.subject))}", members, fact)


def _other(fact: Fact, registry: Registry) -> str:
    called = f"{fact.kind} ({_worded(fact.qualifier)})" if fact.qualifier else fact.kind
    return _label(f"{registry.name_of(fact.subject)}, {called}", registry.name_of(fact.value), fact)


_SENTENCES: dict[str, Callable[[Fact, Registry], str]] = {
    "holder": _holder,
    "level": _level,
    "figure": _figure,
    "edition": _edition,
    "date": _date,
    "place": _place,
    "role": _role,
    "name": _name,
    "list": _list,
}


def _be(subject: str, predicate: str, fact: Fact) -> str:
    """ "X is Y since …", and "was" for what has ended: no clock is asked whether the end has come."""
    verb = "is" if fact.valid.latest is None else "was"
    return f"{subject} {verb} {predicate}{_spaced(say_period(fact.valid))}"


def _label(label: str, value: str, fact: Fact) -> str:
    """ "ties of X and Y: alliance, since …", for values that no verb fits every time."""
    when = "" if fact.valid == ALWAYS else say_period(fact.valid)
    return f"{label}: {value}, {when}" if when else f"{label}: {value}"


def _spaced(words: str) -> str:
    return f" {words}" if words else ""


def _worded(qualifier: str) -> str:
    return qualifier.replace("-", " ")


def say_measure(name: str, registry: Registry) -> str:
    """A metric's name in words, with the capitals that the registry gives one of its phrases."""
    words = _worded(name)
    metric = registry.metrics.get(name)
    phrases = metric.phrases if metric is not None else ()
    return next((phrase for phrase in phrases if phrase.lower() == words), words)


def with_article(name: str) -> str:
    """A name as English says it behind "of": "the Town Council", "the United Kingdom", "Norland"."""
    if " " not in name or name.startswith(("the ", "The ")):
        return name
    takes_it = _FIRST_WORDS_WITH_ARTICLE.match(name) or _LAST_WORDS_WITH_ARTICLE.search(name)
    return f"the {name}" if takes_it else name


def _is_event(fact: Fact, registry: Registry) -> bool:
    subject: Subject | None = registry.subjects.get(fact.subject)
    return subject is not None and subject.kind is SubjectKind.EVENT


def _say_number(number: Decimal) -> str:
    for scale, word in _SCALES:
        if abs(number) >= scale:
            scaled = (number / scale).normalize()
            exponent = scaled.as_tuple().exponent
            if isinstance(exponent, int) and exponent >= -3:
                return f"{scaled:,f} {word}"
            break
    return f"{number.normalize():,f}"
