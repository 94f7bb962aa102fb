"""Mutation testing: errors planted in what articles claim, to learn which of them the desk would miss.

``mutate`` plants them in the claims that a hand has marked (``gold``), or in those that the engine reads, and
true rewordings beside them as controls; the ``Score`` says what was caught, and of every survivor why.
"""

from copydesk.mutation.gold import read_gold
from copydesk.mutation.mill import mutate
from copydesk.mutation.score import Score, Survivor, Tally, digest_of
from copydesk.mutation.target import Mark, Origin

__all__ = ["Mark", "Origin", "Score", "Survivor", "Tally", "digest_of", "mutate", "read_gold"]
