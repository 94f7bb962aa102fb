"""The name of the paper above a story: "Elmswick Courier", "(Harbour Daily, from our correspondent)"."""

from __future__ import annotations

from copydesk.patterns import re

_LONGEST, _MOST_WORDS = 80, 7
_FIELDS = re.compile(r"\d|\s[|·•]|[|·•]\s|[:>»›]")
_WORD = re.compile(r"[^\W\d_][\w.'’&-]*")
_KINDS = ("correspondent", "edition", "newsletter")
# What newspapers, agencies and their desks are called; a headline that is nothing but such a name is none.
_PRESS = frozenset(
    {
        *("agency", "argus", "bulletin", "chronicle", "courier", "daily", "dispatch", "echo", "examiner", "express"),
        *("gazette", "globe", "guardian", "herald", "independent", "journal", "ledger", "mail", "mercury", "messenger"),
        *("monitor", "news", "newspaper", "newswire", "observer", "online", "post", "press", "record", "register"),
        *("reporter", "review", "sentinel", "standard", "star", "telegraph", "times", "tribune", "weekly", "wire"),
        *_KINDS,
    }
)
_SMALL = frozenset({*("a", "and", "at", "by", "de", "for", "from", "in", "of", "on", "our", "own", "the", *_KINDS)})


def is_masthead(text: str) -> bool:
    """Whether a line only names a paper, an agency or an edition of one."""
    text = text.strip()
    words = _WORD.findall(text)
    if not words or len(text) > _LONGEST or len(words) > _MOST_WORDS or text[-1] in ".!?" or _FIELDS.search(text):
        return False
    if words[0].casefold() == "by":
        return False
    bracketed = text.startswith("(") and text.endswith(")")
    names = all(word[0].isupper() or word in _SMALL for word in words)
    return names and (bracketed or words[-1].casefold() in _PRESS)
