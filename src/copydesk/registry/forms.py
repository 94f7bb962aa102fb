"""A page → its entries, and what in them departs from the form, each with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from copydesk.model import Problem
from copydesk.problems import closest, did_you_mean
from copydesk.registry.nodes import Items, Keyed, Node, Scalar
from copydesk.registry.pages import Page, find, plain
from copydesk.registry.schema import ENTRIES, Entry, RegistryFile, StetEntry, keys_of
from copydesk.registry.slips import Slip

_LISTS = ("facts", "metrics", "levels", "stets")
_NOTHING = RegistryFile.model_validate({})
_EXAMPLE = "subject: {id: astana, is: place, name: Astana}"


@dataclass(frozen=True, slots=True)
class Form:
    """A page with its entries. ``nodes`` says where each entry of a list stands, in the same order.

    ``lost`` are the ids of subjects that could not be read, ``unsure`` the lists of which not every entry
    could be: nobody who refers to what may have stood there is to blame.
    """

    page: Page
    file: RegistryFile
    nodes: Mapping[str, tuple[Node, ...]]
    subject: Node | None
    lost: frozenset[str]
    unsure: frozenset[str] = frozenset()


def read_form(page: Page) -> tuple[Form, list[Problem]]:
    """The entries of a page; one that departs from the form is reported and left out."""
    if page.root is None and page.readable:
        return Form(page, _NOTHING, {}, None, frozenset()), []
    if page.root is None:
        return Form(page, _NOTHING, {}, None, frozenset(page.ids()), frozenset(_LISTS)), []
    if not isinstance(page.root, Keyed):
        first = page.root.nodes[0] if isinstance(page.root, Items) and page.root.nodes else None
        hint = "put it under 'stets:'" if isinstance(first, Keyed) and "until" in first.pairs else None
        slip = Slip("CD002", f"a registry file is made of keys, such as {_EXAMPLE}", hint)
        return Form(page, _NOTHING, {}, None, frozenset()), [page.problem(slip, page.root)]
    data = plain(page.root)
    assert isinstance(data, dict)
    nodes = {key: list(_entries(page.root, key)) for key in _LISTS}
    problems: list[Problem] = []
    lost: set[str] = set()
    unsure: set[str] = set()
    misnamed = False
    try:
        file = RegistryFile.model_validate(data)
    except ValidationError as error:
        errors = error.errors(include_url=False, include_input=False)
        problems = list(_problems(errors, page, page.root))
        misnamed = any(error["type"] == "extra_forbidden" and len(error["loc"]) == 1 for error in errors)
        if misnamed or any(error["loc"][0] == "subject" for error in errors):
            lost = page.ids()
        unsure = set(_LISTS) if misnamed else {str(error["loc"][0]) for error in errors}
        _prune(data, nodes, errors)
        file = RegistryFile.model_validate(data)
    if data.get("facts") and "subject" not in page.root.pairs and not misnamed:
        slip = Slip("CD013", "facts without a subject: say what they are about", f"for example {_EXAMPLE}")
        problems.append(page.problem(slip, page.root.pairs["facts"][0]))
    places = {key: tuple(places) for key, places in nodes.items()}
    subject = page.root.pairs["subject"][1] if file.subject is not None else None
    return Form(page, file, places, subject, frozenset(lost), frozenset(unsure)), problems


def _entries(root: Keyed, key: str) -> Iterator[Node]:
    """The entries of one of a file's lists."""
    found = root.pairs.get(key)
    if found is None or isinstance(found[1], (Scalar, Keyed)):
        return
    yield from found[1].nodes


def _prune(data: dict[str, Any], nodes: dict[str, list[Node]], errors: list[Any]) -> None:
    """Takes what has errors out of the data.

    An unknown key goes alone, except from a fact: a fact without its misspelt ``valid`` is another fact.
    """
    entries: dict[str, set[int]] = {}
    extra = (each["loc"] for each in errors if each["type"] == "extra_forbidden")
    unknown = {loc for loc in extra if loc[0] != "facts"}
    for loc in unknown:
        holder: Any = data
        for step in loc[:-1]:
            holder = holder[step]
        del holder[loc[-1]]
    for loc in (each["loc"] for each in errors if each["loc"] not in unknown):
        if len(loc) > 1 and isinstance(loc[1], int):
            entries.setdefault(loc[0], set()).add(loc[1])
        else:
            data.pop(loc[0], None)
            nodes.get(loc[0], []).clear()
    for key, positions in entries.items():
        for position in sorted(positions, reverse=True) if key in data else ():
            data[key].pop(position)
            nodes[key].pop(position)


def _problems(errors: list[Any], page: Page, root: Keyed) -> Iterator[Problem]:
    """What pydantic found, in plain words, and one error for one cause.

    A key that is missing because it was misspelt is told once, and so is a list that lacks what one of
    its items failed to be.
    """
    unknown = [error["loc"] for error in errors if error["type"] == "extra_forbidden"]
    misspelt = {(*loc[:-1], closest(loc[-1], _keys_at(loc))) for loc in unknown}
    around = {error["loc"][:depth] for error in errors for depth in range(1, len(error["loc"]))}
    for error in errors:
        if error["loc"] not in misspelt and error["loc"] not in around:
            yield page.problem(*_slip(error, root))


def _slip(error: Any, root: Keyed) -> tuple[Slip, Node]:
    """One of pydantic's errors as a slip, and the node to underline."""
    kind, loc = error["type"], error["loc"]
    words = [step for step in loc if isinstance(step, str)]
    key = words[-1] if words else ""
    node = find(root, loc)
    match kind:
        case "extra_forbidden":
            return _unknown_key(loc, root)
        case "missing":
            holder = find(root, loc[:-1])
            if isinstance(holder, Keyed) and key in holder.pairs:
                return Slip("CD013", f"'{key}' is empty"), holder.pairs[key][0]
            return Slip("CD013", f"'{key}' is missing"), _first_line(holder)
        case "string_too_short" | "too_short":
            return Slip("CD013", f"'{key}' is empty"), node
        case "enum" | "literal_error":
            written = node.text if isinstance(node, Scalar) else ""
            known = error["ctx"]["expected"].replace(" or ", ", ").replace("'", "").split(", ")
            code = "CD012" if key == "is" else "CD011"
            what = {"is": "kind of subject", "kind": "kind of fact"}.get(key, key)
            choice = f"it is one of {', '.join(known)}"
            return Slip(code, f"unknown {what} '{written}'; {choice}", did_you_mean(written, known)), node
        case "string_type":
            return Slip("CD002", f"'{key}' takes plain text, not a list or keys"), node
        case "model_type" | "model_attributes_type":
            return Slip("CD002", f"'{key}' takes keys with values, such as {{{', '.join(_form(words))}: …}}"), node
        case "tuple_type":
            return Slip("CD002", f"'{key}' takes a list: begin each entry with '- '"), node
        case "value_error" if isinstance(slip := error["ctx"]["error"], Slip):
            return slip, node
        case _:
            return Slip("CD002", f"'{key}': {error['msg']}"), node


def _unknown_key(loc: tuple[Any, ...], root: Keyed) -> tuple[Slip, Node]:
    key = loc[-1]
    holder = find(root, loc[:-1])
    hint = "put it under 'stets:'" if _is_loose_stet(loc, root) else did_you_mean(key, _keys_at(loc))
    if not isinstance(holder, Keyed) or key not in holder.pairs:
        return Slip("CD002", f"unknown key '{key}'", hint), holder
    name, value = holder.pairs[key]
    if hint is None and isinstance(value, Scalar) and value.start == value.end:
        hint = "a comma ends a value inside {…}: does the value before it need quotes?"
    return Slip("CD002", f"unknown key '{key}'", hint), name


def _is_loose_stet(loc: tuple[Any, ...], root: Keyed) -> bool:
    """Whether a file's own keys are those of a stet: an entry pasted without its list."""
    loose = root.pairs.keys() - RegistryFile.model_fields.keys()
    return len(loc) == 1 and len(loose) > 1 and loose <= set(keys_of(StetEntry))


def _keys_at(loc: tuple[Any, ...]) -> list[str]:
    """The keys that the form knows where this one stands."""
    words = [step for step in loc[:-1] if isinstance(step, str)]
    return keys_of(ENTRIES[words[-1]] if words else RegistryFile)


def _form(words: list[str]) -> list[str]:
    """The keys that an entry at this place must have, or its first."""
    entry: type[Entry] = ENTRIES.get(words[-1], RegistryFile) if words else RegistryFile
    required = [field.alias or name for name, field in entry.model_fields.items() if field.is_required()]
    return required or keys_of(entry)[:1]


def _first_line(node: Node) -> Node:
    """Of an entry written over several lines, its first key: one line is enough to find it by."""
    if isinstance(node, Keyed) and node.pairs:
        return next(iter(node.pairs.values()))[0]
    return node
