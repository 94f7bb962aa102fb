"""File names and anchors for ids: safe on every file system, unique, of bounded length, and stable."""

from __future__ import annotations

import hashlib

from copydesk.patterns import re

_LONGEST = 96
_PLAIN = re.compile(r"[a-z0-9_][a-z0-9_-]*(?:/[a-z0-9_][a-z0-9_-]*)*")
_OTHER = re.compile(r"[^a-z0-9_]+")
# Windows opens a device under these names, whatever follows the first dot.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:/|$)")


def slug_of(identity: str) -> str:
    """The file name of an id, without extension; one id has one slug, whatever else is in the run.

    >>> slug_of("elmswick-mayor/holder/ada-thornbury")
    'elmswick-mayor.holder.ada-thornbury'

    An id that is no plain name keeps what is readable of it and a hash: ``../Etc`` is ``etc~5b4f…``.
    """
    if len(identity) <= _LONGEST and _PLAIN.fullmatch(identity) and not _DEVICES.match(identity):
        return identity.replace("/", ".")
    readable = _OTHER.sub("-", identity.lower()).strip("-")[:48].rstrip("-")
    digest = hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return f"{readable or 'id'}~{digest}"


def anchor_of(fingerprint: str) -> str:
    """The place of a finding in its page, which links from outside may keep: ``f-8c1a…``."""
    return f"f-{slug_of(fingerprint)}"
