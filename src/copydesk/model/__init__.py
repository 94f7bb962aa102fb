"""The nouns of the desk: what is read, what is held, and what comes of comparing the two.

Everything here is frozen. Nothing here reads a file, matches a pattern or asks a clock.
Offsets count code points of an article's decoded source, so that
``article.source[claim.start:claim.end] == claim.quote`` holds for every claim.
"""

from copydesk.model.article import Article, Dateline, Part, PartKind, Sentence
from copydesk.model.claim import Claim, Comparison, Mood, Tier, Value, Verdict
from copydesk.model.finding import Difference, Finding, Passage, Place, Problem, Related, Review, Severity
from copydesk.model.happening import Happening
from copydesk.model.quantity import Quantity
from copydesk.model.registry import (
    Fact,
    Level,
    Location,
    Metric,
    Registry,
    Source,
    Stet,
    Subject,
    SubjectKind,
)
from copydesk.model.run import Run, Summary, count
from copydesk.model.time import ALWAYS, AsOf, Period, Precision

__all__ = [
    "ALWAYS",
    "Article",
    "AsOf",
    "Claim",
    "Comparison",
    "Dateline",
    "Difference",
    "Fact",
    "Finding",
    "Happening",
    "Level",
    "Location",
    "Metric",
    "Mood",
    "Part",
    "PartKind",
    "Passage",
    "Period",
    "Place",
    "Precision",
    "Problem",
    "Quantity",
    "Registry",
    "Related",
    "Review",
    "Run",
    "Sentence",
    "Severity",
    "Source",
    "Stet",
    "Subject",
    "SubjectKind",
    "Summary",
    "Tier",
    "Value",
    "Verdict",
    "count",
]
