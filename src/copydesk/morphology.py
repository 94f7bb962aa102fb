"""How an English word's relatives look: employee, employ, employed; deliveries, delivers, delivered.

Rules of spelling, not a dictionary: a form that no text uses does no harm, a word family that has no rule is
left alone. Irregular verbs stand in ``vocabulary/word_forms.py``.
"""

from __future__ import annotations

from copydesk.vocabulary.word_forms import IRREGULAR_VERBS, NOMINAL_SUFFIXES

_BASE_OF = {form: base for base, forms in IRREGULAR_VERBS.items() for form in forms}
_SHORTEST_STEM = 4


def verb_forms(base: str) -> frozenset[str]:
    """Every form of a verb: "deliver" → deliver, delivers, delivered, delivering."""
    irregular = IRREGULAR_VERBS.get(base)
    if base.endswith("e"):
        regular = {f"{base}s", f"{base}d", f"{base[:-1]}ing"}
    elif base.endswith("y") and base[-2:-1] not in "aeiou":
        regular = {f"{base[:-1]}ies", f"{base[:-1]}ied", f"{base}ing"}
    else:
        plural = "es" if base.endswith(("s", "x", "z", "ch", "sh")) else "s"
        regular = {f"{base}{plural}", f"{base}ed", f"{base}ing"}
    if irregular is not None:
        regular = {form for form in regular if not form.endswith(("ed", "d"))} | set(irregular)
    return frozenset({base, *regular})


def verb_behind(noun: str) -> str | None:
    """The verb that a noun of doing is made of: employees → employ, deliveries → deliver, spending → spend."""
    word = noun.lower()
    for suffix, ending in NOMINAL_SUFFIXES:
        stem = word.removesuffix(suffix)
        if stem != word and len(stem) >= _SHORTEST_STEM:
            return stem + ending
    return None


def verb_of_participle(word: str) -> str | None:
    """The verb of a past participle: delivered → deliver, spent → spend, used → use."""
    lower = word.lower()
    if lower in _BASE_OF:
        return _BASE_OF[lower]
    if not lower.endswith("ed") or len(lower) < _SHORTEST_STEM + 1:
        return None
    stem = lower[:-2]
    return f"{stem}e" if stem.endswith(("c", "s", "u", "v", "z", "g", "at", "ut")) else stem


def phrase_forms(phrase: str) -> frozenset[str]:
    """A phrase with its last word in both numbers: "full allies" → full allies, full ally."""
    head, space, last = phrase.lower().rpartition(" ")
    plural = f"{last[:-1]}ies" if last.endswith("y") and last[-2:-1] not in "aeiou" else f"{last}s"
    forms = {last, plural, *noun_forms(last)} if not last.endswith("s") else noun_forms(last)
    return frozenset(f"{head}{space}{form}" for form in forms)


def holders_of(phrase: str) -> str | None:
    """Those who share what a phrase names: "strategic partnership" → strategic partners; ``None`` without a rule."""
    for shared, holders in (("partnership", "partners"), ("friendship", "friends"), ("alliance", "allies")):
        if shared in phrase:
            return phrase.replace(shared, holders)
    return None


def noun_forms(word: str) -> frozenset[str]:
    """A noun in both numbers: "jets" → jet, jets."""
    lower = word.lower()
    if lower.endswith("ies") and len(lower) > 4:
        return frozenset({lower, f"{lower[:-3]}y"})
    if lower.endswith("s") and not lower.endswith("ss"):
        return frozenset({lower, lower[:-1]})
    return frozenset({lower, f"{lower}s"})
