"""Text that wants to be more than text has no effect on a page."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from types import MappingProxyType

import pytest

from copydesk.model import Article, Problem, Run
from copydesk.report import render

EVIL = [
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "\"'><svg onload=alert(1)>",
    "{{ 7 * 7 }}{% raw %}",
    "--><b>x</b><!--",
    "a\x00b",
    "user\u202efdp.exe",
    "]]></p></main><iframe src=//x>",
    "\ud800 half",
    "::error file=x::y",
]
ALLOWED = re.compile(
    "html|head|meta|title|style|body|a|header|nav|main|article|section|footer|h[123]|p|span|strong|b|bdi|q|mark"
    "|blockquote|ul|ol|li|dl|div|dt|dd|details|summary|table|caption|thead|tbody|tr|th|td|pre|code"
)


class Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


def poison(run: Run, evil: str) -> Run:
    """The sample with the evil text in every place that an article, a name or a YAML file can fill."""
    registry = replace(
        run.registry,
        subjects=MappingProxyType({key: replace(s, name=s.name + evil) for key, s in run.registry.subjects.items()}),
        facts=tuple(
            replace(
                fact,
                note=evil,
                according_to=evil,
                location=replace(fact.location, path=evil),
                sources=tuple(replace(s, title=evil, quote=evil, url=f"https://x/{evil}") for s in fact.sources),
            )
            for fact in run.registry.facts
        ),
    )
    reviews = []
    for review in run.reviews:
        article = replace(
            review.article,
            source=review.article.source.replace("barge", evil[:5].ljust(5)) + evil,
            headline=evil,
            byline=evil,
            language=evil,
            path=evil,
        )
        judged = tuple(
            (replace(claim, binding=evil, attribution=evil, metric=evil, quote=evil), replace(c, says=evil, note=evil))
            for claim, c in review.judged
        )
        reviews.append(
            replace(review, article=article, judged=judged, problems=(Problem(evil, evil, evil, hint=evil),))
        )
    findings = tuple(
        replace(f, message=evil + str(n), says=evil, registry=evil, note=evil, path=evil, cluster=evil)
        for n, f in enumerate(run.findings)
    )
    return replace(run, registry=registry, reviews=tuple(reviews), findings=findings, corpus=evil, facts=evil)


@pytest.mark.parametrize("evil", EVIL)
def test_hostile_text_stays_text(run: Run, evil: str) -> None:
    for path, page in render(poison(run, evil)).items():
        found = Tags(page)
        assert not {tag for tag in found.tags if not ALLOWED.fullmatch(tag)}, path
        assert not {name for name in found.attributes if name.startswith("on") or name in ("style", "src")}, path
        assert not re.search("[\x00\u202e\ud800]", page)
        assert page.encode("utf-8")
        assert "{{" not in evil or evil.replace("{{ 7 * 7 }}", "49") not in page


def test_hostile_ids_make_harmless_file_names(run_of: Callable[..., Run], article_of: Callable[..., Article]) -> None:
    run = run_of([article_of(identity, "Rain fell.\n") for identity in ("../up", "a/../../b", "x" * 400, "\x00")])
    for path in render(run):
        assert re.fullmatch(r"(?:articles/)?[a-z0-9_~-]{1,100}\.html", path)


def test_the_policy_allows_our_style_and_nothing_else(run: Run) -> None:
    for page in render(run).values():
        style = page.split("<style>")[1].split("</style>")[0]
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode().replace("+", "&#43;")
        policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
        assert policy is not None
        said = policy[1].replace("&#39;", "'")
        assert said.startswith("default-src 'none'; style-src 'sha256-")
        assert f"sha256-{digest.replace('&#43;', '+')}" in said.replace("&#43;", "+")
        assert "unsafe" not in said
