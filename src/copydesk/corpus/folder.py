"""A folder of files → a corpus: what is read, what cannot be read, and why."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from copydesk.corpus import text as plain
from copydesk.corpus.assembly import has_text
from copydesk.corpus.formats import FORMATS
from copydesk.model import Article, Problem


@dataclass(frozen=True, slots=True)
class Corpus:
    """The articles of a folder, sorted by id, and the problems, sorted by place.

    ``undated`` are the ids of pieces with neither a header's nor a dateline's day: relative words in them
    mean nothing. ``skipped`` are the files in no format that is read.
    """

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...] = ()
    undated: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()


class CorpusError(Exception):
    """A file from which not everything could be read; ``problems`` says what."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(f"{p.path}:{p.line}:{p.column} {p.code} {p.message}" for p in problems))
        self.problems = tuple(problems)


def read_corpus(folder: Path, *patterns: str) -> Corpus:
    """Every article below a folder; hidden files and READMEs are no articles.

    ``patterns`` keep the files whose path or name fits one of them: "*.txt", "2024/*". A file that cannot be
    read is a problem of that file, and the others are read. Of two articles with one id the first by path
    is kept. Raises ``FileNotFoundError`` or ``NotADirectoryError`` where there is no such folder.
    """
    if not folder.is_dir():
        kind = NotADirectoryError if folder.exists() else FileNotFoundError
        raise kind(f"no folder of articles at {folder}")
    articles: dict[str, Article] = {}
    problems: list[Problem] = []
    skipped: list[str] = []
    for path in sorted(_find_files(folder), key=lambda found: _relative(found, folder)):
        name = _relative(path, folder)
        if patterns and not any(fnmatchcase(name, p) or fnmatchcase(path.name, p) for p in patterns):
            continue
        if path.suffix.lower() not in FORMATS and not (path.is_symlink() and path.is_dir()):
            skipped.append(name)
            continue
        for item in _read_file(path, folder):
            if isinstance(item, Problem):
                problems.append(item)
            elif item.id in articles:
                problems.append(_id_twice(item, articles[item.id]))
            else:
                articles[item.id] = item
    ordered = tuple(articles[id] for id in sorted(articles))
    return Corpus(
        ordered,
        tuple(sorted(problems, key=lambda problem: (problem.path, problem.line, problem.column))),
        tuple(article.id for article in ordered if article.day is None),
        tuple(skipped),
    )


def read_article(path: Path, root: Path) -> list[Article]:
    """The articles of one file; their path is relative to ``root``.

    Raises ``CorpusError`` where something in the file cannot be read, and ``ValueError`` for a suffix that
    no format has.
    """
    if path.suffix.lower() not in FORMATS:
        raise ValueError(f"{path.name} is in no format that is read: {', '.join(FORMATS)}")
    items = list(_read_file(path, root))
    problems = [item for item in items if isinstance(item, Problem)]
    if problems:
        raise CorpusError(problems)
    return [item for item in items if isinstance(item, Article)]


def read_text(text: str, name: str) -> Article:
    """A draft that lies in no file: Markdown if its name says so ("draft.md"), else plain text.

    A text without a word gives an article without parts. Raises ``CorpusError`` for a broken front matter.
    """
    suffix = PurePosixPath(name).suffix.lower()
    reader = FORMATS[suffix] if suffix in (".md", ".markdown") else plain.read
    items = list(reader(text, PurePosixPath(name).stem, name))
    problems = [item for item in items if isinstance(item, Problem)]
    if problems:
        raise CorpusError(problems)
    return next(item for item in items if isinstance(item, Article))


def _find_files(folder: Path) -> Iterator[Path]:
    """The files that may be articles, and the linked folders that lead out of the corpus."""
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        links = (Path(parent, name) for name in folders if os.path.islink(Path(parent, name)))
        yield from (link for link in links if not _is_inside(link, folder))
        yield from (
            Path(parent, name)
            for name in files
            if not name.startswith(".") and not name.upper().startswith("README.") and name != "README"
        )


def _is_inside(path: Path, root: Path) -> bool:
    return path.resolve().is_relative_to(root.resolve())


def _relative(path: Path, root: Path) -> str:
    """The POSIX path in the corpus, printable even where the name is no text."""
    inside = path.relative_to(root) if path.is_relative_to(root) else Path(path.name)
    return os.fsencode(inside.as_posix()).decode("utf-8", "backslashreplace")


def _read_file(path: Path, root: Path) -> Iterator[Article | Problem]:
    name = _relative(path, root)
    source = _read_source(path, root, name)
    if isinstance(source, Problem):
        yield source
        return
    for item in FORMATS[path.suffix.lower()](source, PurePosixPath(name).stem, name):
        if isinstance(item, Article) and not has_text(item):
            yield Problem("CD004", f"the article {item.id!r} has no text", name)
        else:
            yield item


def _read_source(path: Path, root: Path, name: str) -> str | Problem:
    """The decoded text of a file, newlines and byte order mark untouched."""
    try:
        if path.is_symlink() and not _is_inside(path, root):
            return Problem("CD007", "the link leads out of the corpus; put the file itself here", name)
        if path.exists() and not path.is_file():
            return Problem("CD001", "this is no ordinary file", name)
        data = path.read_bytes()
    except (OSError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        return Problem("CD001", f"the file cannot be read: {reason}", name)
    if "\\x" in name and not _is_text(path.name):
        return Problem("CD001", "the file's name is not UTF-8 text; rename it", name)
    try:
        source = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _undecodable(data, error.start, f"byte 0x{data[error.start]:02x} is not UTF-8", name)
    if "\0" in source:
        return _undecodable(data, data.index(0), "a NUL character: this is no UTF-8 text", name)
    return source


def _is_text(name: str) -> bool:
    return not any("\udc80" <= character <= "\udcff" for character in name)


def _undecodable(data: bytes, at: int, message: str, name: str) -> Problem:
    line_start = data.rfind(b"\n", 0, at) + 1
    column = len(data[line_start:at].decode("utf-8", "replace")) + 1
    hint = "save the file as UTF-8"
    return Problem("CD003", message, name, line=data.count(b"\n", 0, at) + 1, column=column, hint=hint)


def _id_twice(article: Article, first: Article) -> Problem:
    message = f"the id {article.id!r} is taken by {first.path}; this one ({article.path}) was not read"
    return Problem("CD006", message, article.path)
