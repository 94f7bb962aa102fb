from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from copydesk.registry import Loaded, load_registry

Load = Callable[..., Loaded]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Writes files, named by the keywords or a mapping, into a folder `facts` and loads it."""

    def write_and_load(files: dict[str, str] | None = None, /, **named: str) -> Loaded:
        folder = tmp_path / "facts"
        folder.mkdir(exist_ok=True)
        everything = {**(files or {}), **{f"{name}.yaml": text for name, text in named.items()}}
        for path, text in everything.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(dedent(text).encode())
        return load_registry(folder)

    return write_and_load
