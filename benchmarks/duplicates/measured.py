"""What a search for pairs found and cost. Imported by what runs in an environment of its own: standard library only."""

from __future__ import annotations

import resource
import sys
from collections.abc import Callable
from time import process_time
from typing import Any


def measure(find: Callable[[], list[tuple[str, str]]]) -> dict[str, Any]:
    """Pairs, seconds of processor time (of all cores), and the most memory in MB."""
    begun = process_time()
    pairs = find()
    seconds = process_time() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    return {"pairs": pairs, "seconds": seconds, "memory": memory}
