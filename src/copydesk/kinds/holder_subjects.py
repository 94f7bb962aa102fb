"""Whom a verb is said of: "Lee, who succeeded", "Kim of Estonia replaced", "two months after she had taken over"."""

from __future__ import annotations

from collections.abc import Iterable

from copydesk.mentions import Mention
from copydesk.model import PartKind, SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.vocabulary import names, tenures, titles


def one_of(rows: Iterable[str]) -> str:
    """An alternation of words and phrases, the longest first; blanks match any white space."""
    return "|".join(regex.escape(row).replace(r"\ ", r"\s+") for row in sorted(rows, key=len, reverse=True))


HONORIFIC = rf"(?:(?:{one_of(titles.HONORIFICS)})\s+)*"
STILL = r"(?:now\s+|currently\s+|also\s+|both\s+|still\s+)*"
NAME = regex.compile(
    rf"\p{{Lu}}[\p{{L}}'-]*\.?(?:\s+(?:(?:{one_of(names.PARTICLES)})\s+)*\p{{Lu}}[\p{{L}}'-]*\.?){{0,3}}"
)
NO_NAME = regex.compile(rf"\b(?:{one_of(names.NO_NAME)})\b")
_AUXILIARY = rf"(?:{one_of(tenures.AUXILIARIES)})"
# "Kadri Tamm of Estonia", "the Italian who", "the former striker who": what stands between a name and its verb.
_OF = r"(?:,?\s+of\s+(?:the\s+)?\p{Lu}[\p{L}'-]*(?:\s+\p{Lu}[\p{L}'-]*){0,3},?)?"
_ONE_WHO = r"(?:(?:the|a|an)\s+(?:(?!of\b|in\b|for\b|at\b|to\b|from\b|with\b|by\b|and\b|as\b)[\w'-]+\s+){1,4})?"
SUBJECT_GAP = regex.compile(
    rf"{_OF}(?:,[^,;:\"()]{{1,60}},|\s*\([^)]{{1,20}}\)|,\s+{_ONE_WHO}who\b|,[^,;:\"()]{{1,60}},\s+who\b"
    rf"|,\s+who\s[^,;:\"()]{{1,80}}\sand\b)?(?:\s+{_AUXILIARY}\b)*\s+"
)
# "He has chaired the board", "The Scot has been the manager".
_PRONOUN_OPENS = regex.compile(rf"(?:He|She|The\s+\p{{Lu}}\p{{Ll}}+)(?:\s+{_AUXILIARY}\b)*\s+")
_PRONOUN = regex.compile(rf"\b(?:he|she)(?:\s+{_AUXILIARY}\b)*\s+$")
# "Lee, from whom she took over": what is told of her is not told of Lee.
_WHOM = regex.compile(r",?\s+(?:\p{Ll}+\s+)?whom\b")
_REACH = 90


def subject_before(reading: Reading, at: int) -> tuple[str, int, Tier] | None:
    """Whom a verb is said of: the name before it; "he" and "she" of the one person named just before."""
    for person in reversed(reading.of_kind(SubjectKind.PERSON)):
        if person.end <= at and len(person.keys) == 1:
            gap = reading.gap(person.end, at)
            if gap.startswith(", ") and reading.text[max(0, person.start - 2) : person.start] == ", ":
                gap = gap[1:]  # the name is itself in apposition: "the former head of state, Lee, stepped down"
            if len(gap) < _REACH and SUBJECT_GAP.fullmatch(gap):
                return person.key, person.start, Tier.CLAUSE
    if pronoun_before(reading, at):
        named = {p.key for p in persons_before(reading, at) if not _WHOM.match(reading.text, p.end)}
        if named or _names_stranger(reading, at):
            return (named.pop(), at, Tier.PARAGRAPH) if len(named) == 1 else None
    elif not _PRONOUN_OPENS.fullmatch(reading.text, reading.sentence.start, at):
        return None
    for other in reversed(reading.copy.readings[: reading.order]):
        named = {p.key for p in other.of_kind(SubjectKind.PERSON)}
        if len(named) == 1 and other.sentence.part is PartKind.BODY:
            return named.pop(), at, Tier.PARAGRAPH
        if named or reading.sentence.paragraph - other.sentence.paragraph > 1:
            return None
    return None


def pronoun_before(reading: Reading, at: int) -> bool:
    """Whether a verb inside a sentence has "he" or "she" as its subject: "after she had taken over"."""
    return _PRONOUN.search(reading.text, max(reading.sentence.start, at - 60), at) is not None


def persons_before(reading: Reading, at: int) -> list[Mention]:
    """The persons that a sentence names before an offset; none where it also names one whom we do not know."""
    persons = [p for p in reading.of_kind(SubjectKind.PERSON) if p.end <= at]
    return [] if _names_stranger(reading, at) else persons


def person_at(reading: Reading, at: int) -> Mention | None:
    """The person whose name begins at an offset, if the name is one person's."""
    return next((p for p in reading.of_kind(SubjectKind.PERSON) if p.start == at and len(p.keys) == 1), None)


def stranger_at(reading: Reading, at: int) -> str | None:
    """The full name at an offset of one whom the registry does not know: given name and family name."""
    name = NAME.match(reading.text, at, reading.sentence.end)
    if name is None or " " not in name.group() or NO_NAME.search(name.group()):
        return None
    if any(m.start < name.end() and m.end > at for m in reading.subjects):
        return None
    return name.group().removesuffix("'s").rstrip(".'")


def _names_stranger(reading: Reading, end: int) -> bool:
    """Whether two words in capitals stand before an offset that are nothing we know: perhaps a person's name."""
    known = [(m.start, m.end) for m in reading.mentions] + [(d.start, d.end) for d in reading.dates]
    for name in NAME.finditer(reading.text, reading.sentence.start, end):
        words = [w for w in name.group().split() if w not in names.NOT_BEFORE]
        if (
            len(words) > 1
            and not NO_NAME.search(name.group())
            and not any(a < name.end() and b > name.start() for a, b in known)
        ):
            return True
    return False
