"""One name for one finding, the same in every run until what it says changes."""

from __future__ import annotations

from hashlib import blake2b


def fingerprint(code: str, fact: str | None, article: str, value: str, sentence: str) -> str:
    """Sixteen hexadecimal digits from what a finding says, never from where it stands.

    ``fingerprint("CD101", "elmswick-mayor/holder/ada-voss", "harbour", "Ada Voss", "Mayor Ada Voss spoke.")``.
    A text that moves down a paragraph keeps its name; another value, or another sentence, has another.
    """
    digest = blake2b(digest_size=8)
    for field in (code, fact or "", article, value, sentence):
        data = field.encode("utf-8", "surrogatepass")
        # The length before each field keeps "ab" + "c" apart from "a" + "bc".
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()
