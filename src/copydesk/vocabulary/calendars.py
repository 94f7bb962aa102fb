"""Words about calendars: other ones than the Gregorian, days that are said to be none, and what hangs on a clause."""

from __future__ import annotations

OTHER_CALENDARS = (
    *("Julian", "Old Style", "Old-Style", "O.S.", "lunar", "lunisolar", "Hijri", "Islamic calendar", "Hebrew calendar"),
    *("Jewish calendar", "Persian calendar", "Solar Hijri", "Ethiopian calendar", "Coptic", "Bikram Sambat"),
    *("Nepali calendar", "Chinese calendar", "Orthodox calendar", "Revolutionary calendar", "old calendar"),
    *("Swedish calendar", "World Calendar", "fictional", "fictitious", "imaginary", "in-universe"),
)

# "There is no Feb. 30", "a receipt dated June 31, a day that does not exist".
NO_SUCH_DAY = (
    *("no", "not", "never", "n't", "non-existent", "nonexistent", "no such", "exist", "exists", "impossible", "wrong"),
    *("wrongly", "error", "mistake", "mistaken", "mistakenly", "typo", "misprint", "joke", "jokingly", "supposedly"),
    *("fake", "forged", "false", "invalid", "so-called", "doctored", "fictional", "invented", "bogus"),
)

# Behind these a day may be that of something told of before the news.
SUBORDINATING = (
    *("who", "whom", "whose", "which", "that", "when", "where", "while", "as", "after", "before", "following", "since"),
    *("because", "despite", "amid", "until", "over", "from", "during", "if", "whether", "how", "between", "ahead of"),
)
