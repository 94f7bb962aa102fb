"""Whether a clause looks forward, so that "on Monday" is the next one and not the last.

The word that decides is the nearest sign of tense before the date, else the first one behind it. So the
reporting verb wins beside a date: in "the minister said Wednesday that he will visit" the saying is past. What was
agreed lies ahead of the agreeing: "agreed to meet in May" looks ahead, "in May they agreed to meet" looks back.
"""

from __future__ import annotations

from copydesk.patterns import re
from copydesk.values.date_forms import DateExpression
from copydesk.vocabulary.tenses import AHEAD, BACK, IRREGULAR_PASTS, MODALS, REPORTING, RESOLVED

_REACH = 400


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


# Tried in this order at every place: "be held" and "the expanded meeting" hold no past tense.
_SIGN = re.compile(
    rf"(?:(?<!\w)|(?='ll))(?:(?P<ahead>(?:{_any_of(MODALS)})(?: \w+ly| also| then)?(?: have)?"
    rf"|(?:Will|Shall|Would)(?= [a-z])|{_any_of(AHEAD)})"
    rf"|(?P<resolved>{_any_of(RESOLVED)})"
    r"|(?P<passive>(?:be|being|to have) (?:\w+ly )?\w+)"
    r"|(?P<attribute>(?:the|an?|its|their|his|her|our|this|that|of|and|newly) [a-z]+ed(?= [a-z]))"
    rf"|(?P<back>{_any_of((*BACK, *REPORTING, *IRREGULAR_PASTS))}"
    r"|(?!\w*(?:[^r]eed|hundred)\b)[a-z]{2,}ed))(?!\w)"
)


def looks_forward(text: str, start: int, end: int, expression: DateExpression) -> bool:
    """Whether the clause around an expression in ``text[start:end]``, a sentence, speaks of what is to come.

    ``text`` is normalised like that of ``read_dates``; nothing outside the sentence is read.

    >>> from copydesk.values.dates import read_dates
    >>> sentence = "The president said Wednesday that he will visit Astana on Monday."
    >>> [looks_forward(sentence, 0, len(sentence), day) for day in read_dates(sentence)]
    [False, True]
    """
    before = _signs(text[max(start, expression.start - _REACH) : expression.start])
    if before:
        return before[-1] in ("ahead", "resolved")
    behind = _signs(text[expression.end : min(end, expression.end + _REACH)])
    return bool(behind) and behind[0] == "ahead"


def looks_back(text: str, start: int, end: int, expression: DateExpression) -> bool:
    """Whether the nearest sign of tense before an expression is a past one: "met Monday", not "opens Monday"."""
    before = _signs(text[max(start, expression.start - _REACH) : expression.start])
    return bool(before) and before[-1] == "back"


def _signs(stretch: str) -> list[str | None]:
    return [match.lastgroup for match in _SIGN.finditer(stretch) if match.lastgroup in ("ahead", "back", "resolved")]
