from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest
import yaml

from copydesk.model import Article, Finding, PartKind, Passage, Run, Severity
from copydesk.report import render
from copydesk.report.pages.coverage import write_stub
from copydesk.report.pages.duplicates import _side_by_side
from copydesk.report.pages.lookup import say_days, title_of
from copydesk.report.pages.overview import say_verdict

COUNCIL = "articles/101_council_vote.html"


class Words(HTMLParser):
    """The text of a page without its style, as one line of words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self._style = False
        self.feed(page)
        self.text = re.sub(r"\s+", " ", " ".join(self.found))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._style = tag == "style"
        self.links += [value for name, value in attrs if name == "href" and value]
        self.ids += [value for name, value in attrs if name == "id" and value]

    def handle_endtag(self, tag: str) -> None:
        self._style = False

    def handle_data(self, data: str) -> None:
        if not self._style:
            self.found.append(data)


@pytest.fixture(scope="module")
def pages(run: Run) -> dict[str, str]:
    return dict(render(run))


def words(page: str) -> str:
    return Words(page).text


def test_one_run_gives_one_report(run: Run, pages: dict[str, str]) -> None:
    assert dict(render(run)) == pages
    assert list(pages)[-1] == "index.html"


def test_every_link_inside_the_report_leads_somewhere(pages: dict[str, str]) -> None:
    ids = {path: set(Words(page).ids) for path, page in pages.items()}
    for path, page in pages.items():
        folder = path.rpartition("/")[0]
        for link in Words(page).links:
            if link.startswith("http"):
                continue
            target, _, anchor = link.partition("#")
            full = path if not target else target[3:] if target.startswith("../") else f"{folder}/{target}".strip("/")
            assert full in pages, (path, link)
            assert not anchor or anchor in ids[full], (path, link)


def test_no_page_uses_an_id_twice(pages: dict[str, str]) -> None:
    for page in pages.values():
        ids = Words(page).ids
        assert len(ids) == len(set(ids))


def test_the_overview_begins_with_one_sentence_and_ends_with_the_run(pages: dict[str, str]) -> None:
    text = words(pages["index.html"])
    verdict = "1 contradiction; 1 disagreement between articles; 1 same-event pair; 1 stet; 2 files could not be read."
    order = [
        verdict,
        "Contradictions",
        "Unclear",
        "Let stand",
        "2 of 5 paragraphs shared, 2 differences in fact",
        "What was not checked",
        "Could not be read",
        "The run",
    ]
    assert sorted(order, key=text.rindex) == order


def test_each_claim_is_counted_once_and_a_stet_by_itself(run: Run, pages: dict[str, str]) -> None:
    strip = words(pages["index.html"])
    assert "1 ✗ contradicts 1 ? unclear 1 ◊ stet 4 ○ uncovered 6 ✓ agrees" in strip
    assert sum((1, 1, 1, 4, 6)) == run.summary.claims


def test_findings_are_folded_by_fact(run: Run) -> None:
    finding = next(f for f in run.findings if f.code == "CD103" and f.verdict == "contradicts")
    others = tuple(replace(finding, article=f"x{n}", path=f"x{n}.txt", fingerprint=f"x{n}") for n in range(9))
    text = words(render(replace(run, findings=(finding, *others)))["index.html"])
    assert text.count("Visitors of the River Museum in 2023: 124,000, according to the annual report") == 1
    assert "10 findings in 10 articles" in text
    assert "10 articles say otherwise: the fact itself may be wrong" in text
    assert "And 6 more" in text


@pytest.mark.parametrize(
    ("keep", "verdict"),
    [
        (lambda f: False, "No contradiction."),
        (lambda f: f.stet is not None, "No contradiction; 1 stet."),
        (lambda f: f.kind == "duplicate", "No contradiction; 1 same-event pair."),
    ],
)
def test_the_verdict_says_what_was_found(run: Run, keep: Callable[[Finding], bool], verdict: str) -> None:
    assert say_verdict(replace(run, findings=tuple(filter(keep, run.findings)), problems=())) == verdict


def test_nothing_read_is_never_said_as_nothing_wrong(run_of: Callable[..., Run]) -> None:
    assert say_verdict(run_of([])) == "Nothing was checked: no article in seeds."
    assert "Nothing was checked" in render(run_of([]))["index.html"]


def test_a_warning_about_a_file_is_no_unread_file(run: Run) -> None:
    warned = replace(run, findings=(), problems=tuple(replace(p, severity=Severity.WARNING) for p in run.problems))
    assert say_verdict(warned) == "No contradiction."


def test_a_card_tells_the_fact_both_sides_the_source_the_time_and_why(pages: dict[str, str]) -> None:
    text = words(pages[COUNCIL])
    card = text[text.index("Says 142,000 in 2023") :]
    for part in (
        "Registry 124,000 in 2023",
        "On whose word Annual report 2023 , River Museum, 2024-02-01",
        "Time “last year” → 2023, from the dateline of 2024-03-14",
        "Credited to Mayor Ada Thornbury",
        "Why matched the subject is named in the same clause",
        "River museum to grow as town votes for barge wing agrees",
        "CD103 facts/bodies/river-museum.yaml:9",
    ):
        assert part in card, part


def test_a_mark_bears_its_state_as_class_glyph_and_word(pages: dict[str, str]) -> None:
    assert '<mark class="contradicts">142,000 visitors last year</mark>' in pages[COUNCIL]
    assert '<mark class="stet">friendship town of Hollum</mark>' in pages[COUNCIL]
    assert "✗ 1 contradicts" in words(pages[COUNCIL])


def test_the_raw_header_is_never_shown_and_furniture_is_greyed(pages: dict[str, str]) -> None:
    text = words(pages[COUNCIL])
    assert "date 2024-03-15" not in text
    assert "Published 2024-03-15" in text
    assert '<p class="furniture" dir="auto"><span class="hide">Not checked: </span>HOME&gt; Local' in pages[COUNCIL]


def test_an_article_without_a_headline_is_known_by_its_first_sentence(run: Run) -> None:
    assert title_of(run.articles[2]) == "The keepers of the slow river are many, and most of them are over sixty."
    assert title_of(replace(run.articles[1], headline=None)).startswith("A new wing of the River Museum was approved")
    assert title_of(replace(run.articles[2], parts=())) == "103_slow_river"


def test_text_that_no_part_covers_is_still_shown(
    run_of: Callable[..., Run], article_of: Callable[..., Article]
) -> None:
    article = replace(article_of("a", "First line.\nSecond line.\n"), parts=())
    assert "Second line." in words(render(run_of([article]))["articles/a.html"])


def test_both_sides_of_a_disagreement_point_at_each_other(pages: dict[str, str]) -> None:
    anchor = re.search(r'id="(f-cd121[^"]*)"', pages[COUNCIL])
    assert anchor is not None
    assert f"101_council_vote.html#{anchor[1]}" in pages["articles/102_harbour_wire.html"]
    assert f"102_harbour_wire.html#{anchor[1]}-other" in pages[COUNCIL]


def test_a_fact_shows_value_count_and_articles(pages: dict[str, str]) -> None:
    text = words(pages["facts/river-museum.figure.visitors.html"])
    assert "142,000 ✗ contradicts 1 Council backs new wing for river museum" in text
    assert "124,000 ✓ agrees 1 River museum to grow" in text
    assert (
        'href="https://museum.example/report-2023" rel="noopener noreferrer"'
        in (pages["facts/river-museum.figure.visitors.html"])
    )


def test_a_level_shows_its_ladder_and_an_office_its_holders(pages: dict[str, str]) -> None:
    ladder = words(pages["facts/elmswick-hollum.level.sister-towns.html"])
    rungs = (
        "united towns not held sister towns since 2019-09-01 friendship towns from 1988-06-04 to 2019-08-31 acquainted"
    )
    assert rungs in ladder
    line = words(pages["facts/elmswick-mayor.holder.ada-thornbury.html"])
    assert "Piers Lowe from 2015-05-08 to 2021-05-06 Ada Thornbury since 2021-05-07" in line


def test_a_source_that_is_no_web_address_is_text(pages: dict[str, str]) -> None:
    page = pages["facts/elmswick-hollum.level.friendship-towns.html"]
    assert "javascript:alert(1)" in words(page)
    assert not any(link.startswith("javascript") for link in Words(page).links)


def test_duplicates_stand_side_by_side_with_their_differences(pages: dict[str, str]) -> None:
    text = words(pages["duplicates.html"])
    assert "Same event : 2 of 5 paragraphs shared" in text
    assert "cost of the wing 6.5 million GBP 6.8 million GBP" in text
    assert "Told by one side only: 1 by Council backs new wing for river museum , 0 by River museum to grow" in text
    assert "votes seven to two does not say" in text
    assert text.index("6.8 million GBP") < text.index("Told by one side only") < text.index("votes seven to two")
    assert '<b class="shared">will hold the barge collection</b>' in pages["duplicates.html"]
    assert "3 paragraphs only in Council backs new wing" in text


def test_a_claim_without_a_fact_comes_with_yaml_that_loads(run: Run) -> None:
    stubs = [
        write_stub(claim, review.article, run.registry)
        for review in run.reviews
        for claim, c in review.judged
        if c.verdict == "uncovered"
    ]
    loaded = [yaml.load("facts:\n" + stub, yaml.BaseLoader)["facts"][0] for stub in stubs]
    assert loaded[0] == {
        "kind": "figure",
        "metric": "cost-of-wing",
        "value": "6.5 million GBP",
        "period": "2024-03-14",
        "sources": [{"title": "…", "publisher": "…", "date": "…", "url": "…"}],
    }


def test_a_claim_without_a_fact_never_offers_its_own_article_as_the_source(run: Run) -> None:
    article = run.reviews[0].article
    claim = replace(next(iter(run.reviews[0].claims)), article=article.id)
    body = next(part for part in article.parts if part.kind is PartKind.BODY)
    sentence = replace(claim.sentence, start=body.start, end=body.end)
    stub = write_stub(replace(claim, sentence=sentence), article, run.registry)
    comment = [line.removeprefix("  # ") for line in stub.splitlines() if line.startswith("  # ")]
    assert " ".join(comment) == " ".join(article.source[body.start : body.end].split())
    assert article.id not in stub


@pytest.mark.parametrize(
    "evil", ["a\nb: c", "a\r- b", "a\u2028b: c", "a\x85b: c", "a\u202eb", "a\x00b", "\ufeff#x", ""]
)
def test_a_sentence_stays_a_comment_whatever_is_in_it(run: Run, article_of: Callable[..., Article], evil: str) -> None:
    claim = next(iter(run.reviews[0].claims))
    claim = replace(claim, sentence=replace(claim.sentence, start=0, end=len(evil)))
    loaded = yaml.load(write_stub(claim, article_of("x", evil), run.registry), yaml.BaseLoader)
    assert [list(fact) for fact in loaded] == [["kind", "value", "valid", "sources"]]


def test_facts_are_folded_by_kind_of_subject_and_by_subject(run: Run, pages: dict[str, str]) -> None:
    text = words(pages["facts.html"])
    assert f"{len(run.registry.facts)} held, by subject" in text
    assert "Offices 2 facts on 1 subject" in text
    assert "Mayor of Elmswick 2 facts" in text
    assert "holder facts/offices/mayor.yaml:6 not mentioned" in text
    assert "list facts/bodies/river-museum.yaml:18 not mentioned" in text
    assert "<details open" not in pages["facts.html"]


def test_facts_that_no_article_mentions_are_told_in_the_overview_and_the_coverage(pages: dict[str, str]) -> None:
    for path in ("coverage.html", "index.html"):
        text = words(pages[path])
        silent = text[text.index("Facts that no article mentions") :]
        assert "Piers Lowe" in silent


def test_the_overview_only_begins_the_facts_that_no_article_mentions(run: Run) -> None:
    mayor = run.registry.facts[0]
    more = tuple(replace(mayor, id=f"elmswick-mayor/holder/no-{n}") for n in range(30))
    pages = render(replace(run, registry=replace(run.registry, facts=(*more, *run.registry.facts))))
    index = words(pages["index.html"])
    assert index.count("facts/offices/mayor.yaml:6") == 5
    assert re.search(r"And \d\d more: see the coverage , by subject", index)
    assert words(pages["coverage.html"]).count("facts/offices/mayor.yaml:6") == 31


@pytest.mark.parametrize(
    ("published", "dateline", "said"),
    [
        ("2024-03-15", date(2024, 3, 14), "2024-03-15, dateline\u00a02024-03-14"),
        ("2024-03-14", date(2024, 3, 14), "2024-03-14"),
        ("2024-03-15", None, "2024-03-15"),
        (None, date(2024, 3, 14), "dateline\u00a02024-03-14"),
        (None, None, ""),
    ],
)
def test_the_day_of_an_article_says_which_day_it_is(
    run: Run, published: str | None, dateline: date | None, said: str
) -> None:
    article = run.articles[0]
    assert article.dateline is not None
    day = date.fromisoformat(published) if published else None
    assert say_days(replace(article, published=day, dateline=replace(article.dateline, date=dateline))) == said


@pytest.mark.parametrize(
    "name", ['he said: "no"', "[a, b]", "# x", "*a", "- b", "it's", "a\nb", "a\u202eb", "%x", "true", "é: ü"]
)
def test_a_name_survives_the_yaml_whatever_is_in_it(run: Run, name: str) -> None:
    claim = replace(next(iter(run.reviews[0].claims)), attribution=name)
    stub = write_stub(claim, run.reviews[0].article, run.registry)
    assert "\u202e" not in stub
    assert yaml.load(stub, yaml.BaseLoader)[0]["according_to"] == name


def test_what_could_not_be_read_shows_its_line_and_a_caret(pages: dict[str, str]) -> None:
    assert "    valeu: 41 crossings\n    ^^^^^</pre>" in pages["index.html"]
    assert "facts/bodies/ferry.yaml:5:5" in pages["index.html"]


def test_a_shared_phrase_is_shown_in_its_sentences_and_none_of_them_twice(article_of: Callable[..., Article]) -> None:
    left = article_of("left", "The barge hall opens on Friday, said the mayor of the town. It rained.")
    right = article_of(
        "right", "Snow fell. On Friday, said the mayor of the town, the barge hall opens on Friday, said she."
    )
    first = Passage(left.source.index("The barge"), 31, right.source.index("the barge"), len(right.source) - 11)
    again = Passage(left.source.index("said"), 58, right.source.index("said"), right.source.index(", the barge"))
    rows = _side_by_side((first, again), left, right)
    texts = [("".join(text for text, _ in ours), "".join(text for text, _ in theirs)) for ours, theirs in rows]
    assert texts == [
        (
            "The barge hall opens on Friday, said the mayor of the town.",
            "On Friday, said the mayor of the town, the barge hall opens on Friday, said she.",
        )
    ]
    assert any(shared for _, shared in rows[0][0])
