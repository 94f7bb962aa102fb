"""The five seeds under the repository's own registry."""

from __future__ import annotations

from pathlib import Path

from tests.field import Field

ROOT = Path(__file__).parent.parent.parent
SEEDS = Field(ROOT / "seeds", ROOT / "facts", Path(__file__).parent)
