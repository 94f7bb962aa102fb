"""Lines of names around a day, the names of papers, and headlines that only resemble them."""

from __future__ import annotations

from datetime import date

import pytest

from copydesk.corpus import read_text
from copydesk.corpus.masthead import is_masthead

DAY = date(2024, 5, 15)
STORY = "The mayor opened the bridge on Monday, the council said.\n\nThe bridge cost much.\n"
HEADLINE = "Mayor opens the bridge"

LINES = [
    ("The Elmswick Courier, 15 May 2024", None, "The Elmswick Courier"),
    ("ELMSWICK COURIER, Wednesday, May 15, 2024", None, "ELMSWICK COURIER"),
    ("The Elmswick Courier. Wednesday, 15 May 2024.", None, "The Elmswick Courier"),
    ("Wednesday, 15 May 2024, The Elmswick Courier", None, "The Elmswick Courier"),
    ("Elmswick Courier - English edition - 15 May 2024", None, "Elmswick Courier - English edition"),
    ("Elmswick Courier, Science section, page 4, 15 May 2024", None, "Elmswick Courier, Science section, page 4"),
    ("Harbour News Agency (HNA) - 15 May 2024", None, "Harbour News Agency (HNA"),
    ("May 15, 2024 (Harbour News)", None, "Harbour News"),
    ("May 15, 2024 - By Ada Voss", "Ada Voss", None),
    ("Posted on May 15, 2024 by Ada Voss", "Ada Voss", None),
    ("By Ada Voss, Harbour News, May 15, 2024", "Ada Voss, Harbour News", None),
    ("[15 May 2024]", None, None),
    ("Printed in the edition of 15 May 2024", None, None),
    ("FOR IMMEDIATE RELEASE: May 15, 2024", None, None),
    ("Vol. 12, No. 5, May 15, 2024", None, None),
    ("Date of publication: 15 May 2024", None, None),
    ("15-05-2024", None, None),
]

HEADLINES = [
    "Mayor Opens Bridge On May 15, 2024",
    "Elmswick marks its day, May 15, 2024",
    "What happened between May 15, 2024 and June 3, 2024",
    "Bridge Opens After Years. May 15, 2024 Remembered",
    "Council votes by 15 May 2024",
]


@pytest.mark.parametrize(("line", "byline", "credit"), LINES)
@pytest.mark.parametrize("form", ["{line}\n\n{headline}\n\n{story}", "{headline}\n\n{line}\n\n{story}"])
def test_a_line_of_names_around_a_day_dates_the_piece(
    form: str, line: str, byline: str | None, credit: str | None
) -> None:
    article = read_text(form.format(line=line, headline=HEADLINE, story=STORY), "a.txt")
    assert (article.day, article.headline) == (DAY, HEADLINE)
    assert (article.byline, article.credit) == (byline, credit)


@pytest.mark.parametrize("line", HEADLINES)
def test_a_headline_with_a_day_in_it_stays_a_headline(line: str) -> None:
    article = read_text(f"{line}\n\n{STORY}", "a.txt")
    assert (article.published, article.headline) == (None, line)


def test_a_line_below_the_first_paragraph_is_no_header() -> None:
    article = read_text(f"{HEADLINE}\n\n{STORY}\nElmswick Courier, 15 May 2024\n\n{STORY}", "a.txt")
    assert article.published is None


@pytest.mark.parametrize(
    "name",
    [
        "Elmswick Courier",
        "The Elmswick Courier",
        "Harbour Business Wire",
        "(Harbour Daily, from our correspondent)",
        "Courier of the Lakes – English edition",
        "DAILY MAIL",
    ],
)
def test_the_name_of_a_paper_above_a_story_is_its_source(name: str) -> None:
    assert is_masthead(name)
    article = read_text(f"{name}\nMay 15, 2024\n\n{HEADLINE}\n\n{STORY}", "a.txt")
    assert (article.headline, article.credit) == (HEADLINE, name.strip("()"))


@pytest.mark.parametrize(
    "line",
    [
        "Mayor opens the bridge",
        "Elmswick Courier sold",
        "Storm hits the Daily Mail",
        "Good news",
        "By Ada Voss, Harbour News",
        "Harbour News | 15 May",
        "A star is born.",
        "Elmswick",
        "HOME> Harbour News>",
        "",
    ],
)
def test_a_headline_is_no_name_of_a_paper(line: str) -> None:
    assert not is_masthead(line)
