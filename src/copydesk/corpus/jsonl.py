"""JSON Lines: one story a row; an article's source is the text field of its row.

```json
{"id": "a-1", "date": "2024-05-21", "title": "Two ministers meet", "text": "ASTANA, May 20 (AP) -- The …"}
```
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from copydesk.corpus.assembly import assemble
from copydesk.corpus.details import TEXT, find_slips, read_details
from copydesk.corpus.story import read_story
from copydesk.model import Article, Problem


def read(source: str, id: str, path: str) -> Iterator[Article | Problem]:
    """The article of every row; a row without an id is named after the file and its number, "wire-3".

    A row that cannot be read yields a ``CD005`` with its line and column, and the others are read.
    """
    for number, line in enumerate(source.removeprefix("\ufeff").split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            yield _bad_row(path, number, line, f"the row is not JSON: {error.msg}", error.colno)
            continue
        except (ValueError, RecursionError):
            yield _bad_row(path, number, line, "the row is not JSON that can be read: too deep, or too large a number")
            continue
        yield from _read_row(row, number, line, id, path)


def _read_row(row: Any, number: int, line: str, id: str, path: str) -> Iterator[Article | Problem]:
    if not isinstance(row, dict):
        yield _bad_row(path, number, line, 'the row is no object: write {"id": …, "text": …}')
        return
    text = next((row[name] for name in TEXT if isinstance(row.get(name), str)), None)
    if text is None:
        yield _bad_row(path, number, line, f"the row has no text: expected one of {', '.join(TEXT)}")
        return
    values = _plain_values(row)
    if any(map(_is_broken, (text, *values.values()))):
        yield _bad_row(path, number, line, "the row holds half a character (an unpaired surrogate)")
        return
    for slip in find_slips(values):
        yield _bad_row(path, number, line, slip.message, line.find(f'"{slip.key}"') + 1)
    details = read_details(values)
    story = read_story(text, title=details.headline, published=details.published)
    yield assemble(story, values.get("id") or f"{id}-{number}", path, details)


def _plain_values(row: Mapping[str, Any]) -> dict[str, str]:
    """The values that are text or numbers, and lists of text (several authors) in one."""
    values = {}
    for key, value in row.items():
        if isinstance(value, list):
            value = ", ".join(item for item in value if isinstance(item, str))
        if isinstance(value, str | int) and not isinstance(value, bool):
            values[key.lower()] = str(value).strip()
    return values


def _is_broken(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def _bad_row(path: str, line: int, text: str, message: str, column: int = 1) -> Problem:
    return Problem("CD005", message, path, line=line, column=max(1, column), line_text=text.rstrip("\r"))
