"""How two written words differ: a slip of the pen, another transliteration, another form, another word.

All words here are folded (``text.fold``): small letters without accents.
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA

from copydesk.patterns import regex

# A word this long is still recognised with two letters wrong.
_TWO_SLIPS = 8

# One sound in several transliterations, in the order in which they are undone. "J" stands for the sound of "zh".
_SOUNDS = (
    (regex.compile("['`]"), ""),
    (regex.compile("dzh|zh|dz"), "J"),
    (regex.compile("tch|tsch"), "ch"),
    (regex.compile("sch"), "sh"),
    (regex.compile("ch"), "C"),
    (regex.compile("sh"), "S"),
    (regex.compile("kh|gh(?=[aeiou])"), "h"),
    (regex.compile("ph|ff$|f$"), "v"),
    (regex.compile("ck|q|c"), "k"),
    (regex.compile("x"), "ks"),
    (regex.compile("w"), "v"),
    (regex.compile("tz|ts"), "t"),
    (regex.compile("h(?![aeiouy])"), ""),
    (regex.compile("ou|oo"), "u"),
    (regex.compile("y"), "i"),
    (regex.compile("ee|i+"), "i"),
    (regex.compile("(?<=[aeou])i(?=[aeou])|^i(?=[aeou])|i(?=[aou])"), ""),
    (regex.compile("io|ie"), "e"),
    (regex.compile(r"([sml])\1"), r"\1"),
)
# "Karimov, Islam" is "Islom" in Uzbek: another language's form, which no one piece mixes with the first.
_OPEN = regex.compile("o")
# Endings of words that names have on one side of the Atlantic and on the other.
_BRITISH_END = regex.compile(
    r"(?<=\p{L}{2})isation(?=(?:s|al)?\b)|(?<=\b[Cc])entre(?=s?\b)|(?<=\b[Tt]hea)tre(?=s?\b)|(?<=\b[Pp]rogra)mme(?=s?\b)"
    r"|(?<=\b[Dd]efen)ce\b|(?<=\b(?:[Ll]ab|[Hh]arb))our(?=s?\b)"
)
_AMERICAN_END = regex.compile(
    r"(?<=\p{L}{2})ization(?=(?:s|al)?\b)|(?<=\b[Cc])enter(?=s?\b)|(?<=\b[Tt]hea)ter(?=s?\b)|(?<=\b[Pp]rogra)m(?=s?\b)"
    r"|(?<=\b[Dd]efen)se\b|(?<=\b(?:[Ll]ab|[Hh]arb))or(?=s?\b)"
)
_ENDS = (
    ("isation", "ization"),
    ("entre", "enter"),
    ("tre", "ter"),
    ("mme", "m"),
    ("ce", "se"),
    ("our", "or"),
)
_TO_AMERICAN = dict(_ENDS)
_TO_BRITISH = {american: british for british, american in _ENDS}
# American spellings of British words.
_AMERICAN = (
    (regex.compile("is(?=e$|ed$|ing$|ation|er$)"), "iz"),
    (regex.compile("our(?=$|s$|ed$|ing$)"), "or"),
    (regex.compile("tre(?=s?$)"), "ter"),
    (regex.compile("ence(?=s?$)"), "ense"),
    (regex.compile("amme(?=s?$)"), "am"),
    (regex.compile("ogue(?=s?$)"), "og"),
    (regex.compile("ll"), "l"),
    (regex.compile("[ao]e"), "e"),
)
# What a name takes at its end without being misspelt: "Tokayeva", "Kazakhstani", "Shanghais".
_ENDINGS = frozenset({"a", "s", "es", "i", "n", "an", "ian", "er", "ers", "e", "y", "na", "ns", "is", "ia"})


def slips(said: str, known: str) -> int | None:
    """How many letters are wrong, missing, too many or swapped: 1 or, in a long word, 2; ``None`` if more.

    >>> slips("bektanov", "bektenov"), slips("bektenvo", "bektenov"), slips("import", "export")
    (1, 1, None)
    """
    most = 2 if len(known) >= _TWO_SLIPS else 1
    found = OSA.distance(said, known, score_cutoff=most)
    return found if 0 < found <= most else None


def is_other_form(said: str, known: str) -> bool:
    """Whether a word is an ending away from a name: "Tokayeva", "Kazakhstani", or British for American."""
    if said.startswith(known) and said[len(known) :] in _ENDINGS:
        return True
    return american(said) == american(known)


def spellings(name: str) -> tuple[str, ...]:
    """A name as British and American writers spell it, as given first: "Tidal Organisation", "Tidal Organization"."""
    american = _BRITISH_END.sub(lambda end: _TO_AMERICAN[end[0]], name)
    british = _AMERICAN_END.sub(lambda end: _TO_BRITISH[end[0]], name)
    return tuple(dict.fromkeys((name, american, british)))


@lru_cache(maxsize=4096)
def american(word: str) -> str:
    """A word as American English spells it: "organisation" → "organization"."""
    for pattern, instead in _AMERICAN:
        word = pattern.sub(instead, word)
    return word


def transliterates(said: str, known: str, *, in_one_piece: bool = False) -> bool:
    """Whether two words may render one foreign word: "zhaparov" and "japarov", "tokaev" and "tokayev".

    ``in_one_piece`` asks for what one writer may mix; "Islom" and "Islam" are two languages' forms.
    """
    left, right = _sounds(said), _sounds(known)
    if not in_one_piece:
        left, right = (frozenset(_OPEN.sub("a", word) for word in words) for words in (left, right))
    return not left.isdisjoint(right)


@lru_cache(maxsize=4096)
def _sounds(word: str) -> frozenset[str]:
    """What a word may sound like: its "j" is that of "Japarov" or the "y" of "Alijev", its "ou" a "u" or an "o"."""
    word = word.replace("dj", "zh")
    plain = word.replace("ou", "o")
    return frozenset(_sound(w.replace("j", j)) for w in (word, plain) for j in "Jy")


def _sound(word: str) -> str:
    for pattern, instead in _SOUNDS:
        word = pattern.sub(instead, word)
    return word


def undoubled(word: str) -> str:
    """A word with every double letter single: "bektennov" → "bektenov"."""
    return regex.sub(r"(\w)\1", r"\1", word)


def consonants(word: str) -> str:
    """A word without its vowels: "vladimir" and "volodymyr" have the same."""
    return regex.sub(r"[aeiouy]|(\w)(?=\1)", "", word)


_PINYIN = regex.compile(
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u)){1,2}"
)


def is_pinyin(word: str) -> bool:
    """Whether a word is one Chinese syllable or two: names in pinyin lie so close that two of them are two persons."""
    return _PINYIN.fullmatch(word) is not None


def stem(word: str) -> str:
    """A word without the ending of its number or possessor: "ministers", "minister's" → "minister"."""
    word = word.removesuffix("'s").removesuffix("'")
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3 else word
