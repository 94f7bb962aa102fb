"""Words by which news lists what belongs together, whole ("namely") or in part ("such as")."""

from __future__ import annotations

from typing import Final

# The whole list follows.
WHOLE: Final[tuple[str, ...]] = (
    "of",
    "namely",
    "that is",
    "i.e.",
    "are",
    "were",
    "being",
    "comprising",
    "consisting of",
    "which are",
    "which were",
)

# Some of the list follow.
PARTLY: Final[tuple[str, ...]] = (
    "such as",
    "like",
    "including",
    "among them",
    "notably",
    "especially",
    "e.g.",
    "for example",
    "for instance",
    "among others",
)

# Between the members and the name that they go by.
TOGETHER: Final[tuple[str, ...]] = (
    "are",
    "were",
    "form",
    "make up",
    "constitute",
    "known as",
    "called",
    "dubbed",
    "collectively known as",
    "collectively called",
    "together known as",
    "or",
    "also known as",
)

# No member of a list goes on over these words.
ENDS_A_MEMBER: Final[frozenset[str]] = frozenset(
    {
        *("in", "by", "at", "on", "with", "to", "that", "which", "who", "as", "from", "since", "while", "when", "but"),
        *("is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might"),
        *("and", "or", "nor", "said", "he", "she", "it", "they", "we", "his", "her", "their", "its", "through", "via"),
        *("after", "before", "during", "against", "under", "over", "across", "so", "because", "if", "not", "also"),
        *("into", "within", "among", "between", "until", "where", "whose", "then", "than", "both", "for"),
    }
)
