"""The page of a mutation run: what survived, before and after; hostile text stays text."""

from __future__ import annotations

from copydesk.model import Run
from copydesk.mutation import Score, Survivor, Tally, digest_of
from copydesk.mutation.stubs import Stub
from copydesk.report import render

FACT = "elmswick-mayor/holder/ada-thornbury"


def survivor(before: str, after: str, fact: str | None = FACT, stub: Stub | None = None) -> Survivor:
    return Survivor(
        article="101_council_vote",
        path="101_council_vote.txt",
        line=3,
        column=4,
        kind="holder",
        operator="another holder",
        gives="another holder: Ben Hale",
        before=before,
        after=after,
        fact=fact,
        origin="gold",
        reason="not read",
        detail="no claim is read",
        stub=stub,
    )


def score(run: Run, *survivors: Survivor) -> Score:
    total = Tally("all", 10, 10 - len(survivors), 5, 0)
    kinds = (Tally("holder", 10, 10 - len(survivors), 5, 0),)
    facts = (Tally(FACT, 10, 10 - len(survivors), 5, 0),)
    digest = digest_of(run.articles, run.registry)
    return Score(0, digest, 3, 2, 1, 7, total, kinds, kinds, facts, (("not read", 1),), survivors, (), ("a: b: c",))


def page(run: Run, *survivors: Survivor) -> str:
    return render(run, score(run, *survivors))["mutation.html"]


def test_a_survivor_shows_the_words_that_differ(run: Run) -> None:
    text = page(run, survivor("Mayor Ada Thornbury spoke.", "Mayor Ben Hale spoke."))
    assert 'Mayor <mark class="agrees">Ada Thornbury</mark> spoke.' in text
    assert 'Mayor <mark class="contradicts">Ben Hale</mark> spoke.' in text
    assert f">{FACT}</bdi></a>" in text
    assert "9 of 10 planted errors caught (90.0%)" in text


def test_words_put_in_are_marked_whole(run: Run) -> None:
    text = page(run, survivor("on Monday", "on Monday, May 20"))
    assert '<mark class="contradicts">Monday, May 20</mark>' in text


def test_the_fact_that_would_catch_it_is_there_to_paste(run: Run) -> None:
    text = page(run, survivor("a 1", "a 2", None, Stub("facts/x.yaml", "subject: {id: x}\n", True)))
    assert "<pre tabindex" in text
    assert "subject: {id: x}" in text


def test_markup_in_an_article_stays_text(run: Run) -> None:
    text = page(run, survivor("<script>a</script>", "<script>b</script>\u202e"))
    assert "<script>" not in text
    assert "\u202e" not in text


def test_without_a_run_the_page_says_how_to_make_one(run: Run) -> None:
    assert "copydesk mutate" in render(run)["mutation.html"]


def test_a_run_over_other_articles_is_marked_as_past(run: Run) -> None:
    from dataclasses import replace

    past = replace(score(run), digest="0")
    assert "have changed since" in render(run, past)["mutation.html"]
    assert "have changed since" not in page(run)


def test_every_page_leads_to_it(run: Run) -> None:
    assert all("mutation.html" in text for text in render(run).values())
