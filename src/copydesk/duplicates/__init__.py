"""Which articles of a corpus tell the same: copies, near-copies, overlaps, and the same event told twice."""

from copydesk.duplicates.findings import find_duplicates

__all__ = ["find_duplicates"]
