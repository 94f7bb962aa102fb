"""What a claim answers, so that two articles can be asked the same: kind, subject, measure, and for which time.

A question of what stays as it was (the day of a founding, the number of an edition, last year's trade) is one for
all articles. One of what changes (who is mayor, on which rung two countries stand) is one for articles that are near
in time; ``reach`` says how many days near is. What answers no single question has none: a festival's many days, an
office that several hold, a count of nobody knows when.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date

from copydesk.agreement.tellings import Telling
from copydesk.kinds.role_judging import NEXT
from copydesk.lexicon import Lexicon
from copydesk.model import Claim, Period, Precision, Quantity, SubjectKind
from copydesk.patterns import regex
from copydesk.roles import family, standing
from copydesk.text import fold
from copydesk.vocabulary import withholding
from copydesk.vocabulary.localities import HEAD_OFFICES

# Who holds an office, or stands on a rung, is asked of pieces of one month; a seat, a membership or a list, of a year.
MONTH, YEAR = 31, 366
# A count that falls within so many days has not been counted on.
COUNT_DAYS = 3
_SINCE, _TO = "since", "to"
_CAPITAL, _IN = "capital", "in"

_WORD = regex.compile(r"\S+")
_AS_A_WHOLE = regex.compile(rf"\b(?:{'|'.join(withholding.AS_A_WHOLE)})\b", regex.I)
_A_PART = regex.compile(rf"\b(?:{'|'.join(withholding.A_PART)})\b", regex.I)


@dataclass(frozen=True, slots=True)
class Question:
    """The key that claims of one question share, and within how many days they answer it; ``None``: at any time."""

    key: tuple[Hashable, ...]
    reach: int | None = None


def question_of(telling: Telling, lexicon: Lexicon) -> Question | None:
    """The question that a claim answers between articles, ``None`` where two answers may both be right."""
    claim = telling.claim
    if claim.kind == "edition":
        return _edition(claim, lexicon)
    if claim.subject is None:
        return None
    match claim.kind:
        case "figure":
            return _figure(telling)
        case "holder":
            return _holder(claim, lexicon)
        case "level":
            return _level(claim)
        case "date":
            return _date(telling, lexicon)
        case "place":
            return _place(claim, lexicon)
        case "role":
            return _role(claim, lexicon)
        case "list":
            whole = isinstance(claim.value, int) or claim.metric == "whole"
            key = ("list", claim.subject, claim.qualifier, isinstance(claim.value, int))
            return Question(key, YEAR) if whole and not claim.as_of.explicit else None
        case _:
            return None


def _figure(telling: Telling) -> Question | None:
    """A figure of a time that is over has one value; of a time that runs on, one on each day.

    A bare count without a time may grow from day to day, but hardly falls: it is asked of pieces of a few days.
    """
    claim, day = telling.claim, telling.day
    key = ("figure", claim.subject, claim.qualifier, claim.metric)
    period = claim.as_of.period
    if claim.as_of.explicit and period is not None:
        if day is not None and period.latest is not None and period.latest < day:
            return Question((*key, period))
        return None if day is None or telling.counts_on else Question((*key, period, day))
    if telling.counts_on:
        return None
    if day is None:
        return None
    bare = isinstance(claim.value, Quantity) and claim.value.unit is None
    return Question((*key, "count"), COUNT_DAYS) if bare else Question((*key, day))


def _holder(claim: Claim, lexicon: Lexicon) -> Question | None:
    """Who holds an office that one alone holds; on which day somebody began to."""
    facts = lexicon.registry.held(claim.subject or "", "holder")
    if any(fact.concurrent for fact in facts):
        return None
    if isinstance(claim.value, Period):
        return Question(("holder", claim.subject, claim.qualifier, claim.who))
    office = lexicon.registry.subjects[claim.subject or ""]
    own = fold(claim.qualifier or "") in lexicon.titles_of.get(office.id, ()) and claim.who in (None, office.of)
    return Question(("holder", claim.subject), MONTH) if own and not claim.as_of.explicit else None


def _level(claim: Claim) -> Question | None:
    """On which rung two sides stand; to which they were raised on a day; since when they stand there."""
    if claim.qualifier is None and not claim.as_of.explicit:
        return Question(("level", claim.subject), MONTH)
    if claim.qualifier == _SINCE:
        return Question(("level", claim.subject, _SINCE, claim.value))
    if claim.qualifier == _TO and claim.as_of.explicit:
        return Question(("level", claim.subject, _TO, claim.as_of.period))
    return None


def _edition(claim: Claim, lexicon: Lexicon) -> Question | None:
    """The number of an edition that is known; else of whatever a series held on one day, or in one month.

    A number before a single word ("the second forum") may count something else that is called so.
    """
    if len(_WORD.findall(claim.quote)) <= 2 + claim.quote.lower().startswith("the "):
        return None
    if claim.subject is not None:
        subject = lexicon.registry.subjects[claim.subject]
        return None if subject.series else Question(("edition", claim.subject))
    period = claim.as_of.period
    if claim.who is None or not claim.as_of.explicit or period is None or period.precision > Precision.MONTH:
        return None
    start = period.earliest
    return None if start is None else Question(("edition", claim.who, start.year, start.month))


def _date(telling: Telling, lexicon: Lexicon) -> Question | None:
    """When something came about; of an event, what is announced of it, or what is reported."""
    claim = telling.claim
    subject = lexicon.registry.subjects.get(claim.subject or "")
    if subject is None or subject.series:
        return None
    if claim.qualifier is not None:
        return Question(("date", claim.subject, claim.qualifier))
    forward = looks_forward(telling)
    return None if forward is None else Question(("date", claim.subject, None, forward))


def _place(claim: Claim, lexicon: Lexicon) -> Question | None:
    """Where an event is held, a body sits, a capital is, in which country a town lies."""
    if not isinstance(claim.value, str):
        return None
    if claim.qualifier in HEAD_OFFICES | {_CAPITAL}:
        asked = _CAPITAL if claim.qualifier == _CAPITAL else "head office"
        return None if claim.as_of.explicit else Question(("place", claim.subject, asked), YEAR)
    if claim.qualifier == _IN:
        country = lexicon.kind_of(claim.value) is SubjectKind.COUNTRY
        return Question(("place", claim.subject, _IN)) if country else None
    subject = lexicon.registry.subjects.get(claim.subject or "")
    if claim.qualifier is not None or subject is None or subject.kind is not SubjectKind.EVENT or subject.series:
        return None
    return Question(("place", claim.subject))


def _role(claim: Claim, lexicon: Lexicon) -> Question | None:
    """Who chairs a body or hosts an event; what a member is in it; since when."""
    role = claim.metric or str(claim.value)
    if claim.qualifier == _SINCE:
        return Question(("role", claim.subject, _SINCE, family(role) or role, claim.who))
    if claim.qualifier is not None or not isinstance(claim.value, str) or claim.qualifier == NEXT:
        return None
    reach = None if lexicon.kind_of(claim.subject or "") is SubjectKind.EVENT else YEAR
    if reach is not None and claim.as_of.explicit:
        return None
    single = family(role)
    if single is not None:
        kind = lexicon.kind_of(claim.who or "")
        return Question(("role", claim.subject, single, kind), reach if reach is None else MONTH)
    if standing(role) is not None:
        return Question(("role", claim.subject, "standing", claim.who), reach)
    return None


def is_told_whole(telling: Telling) -> bool:
    """Whether words date or place a whole event ("was held on Monday"), and not a part or a putting-off of it."""
    return _AS_A_WHOLE.search(telling.sentence) is not None and not is_told_in_part(telling)


def is_told_in_part(telling: Telling) -> bool:
    """Whether words tell of what belongs to an event, and may have a day and a place of its own."""
    return _A_PART.search(telling.sentence) is not None


def looks_forward(telling: Telling) -> bool | None:
    """Whether a piece tells of what was still to come when it was written; ``None`` for a piece without a day."""
    time = telling.claim.value if isinstance(telling.claim.value, Period) else telling.claim.as_of.period
    edge: date | None = None if time is None else time.earliest or time.latest
    return None if telling.day is None or edge is None else edge > telling.day
