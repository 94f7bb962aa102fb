"""Page furniture, and lines of a story that only resemble it."""

from __future__ import annotations

import pytest

from copydesk.corpus.furniture import is_furniture


@pytest.mark.parametrize(
    "line",
    [
        "HOME> GSI News>",
        "Home / World / Asia",
        "News » Europe » Politics",
        "World>",
        "Share this article",
        "Share",
        "12 comments",
        "Comments (3)",
        "Read more: Ministers meet again",
        "Read also",
        "Tags: trade, rail",
        "Copyright 2024 The Daily",
        "© 2024 The Daily. All rights reserved.",
        "Subscribe to our newsletter",
        "Follow us on every network",
        "ADVERTISEMENT",
        "* * *",
        "###",
        "-30-",
        "ENDS",
        "Enditem",
        "https://example.org/story",
    ],
)
def test_page_furniture_is_known(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Home prices rose by 3 percent.",
        "Shares rose on Monday",
        "Share prices fell",
        "Trade rose > 5 percent, he said, and more is to come in the second half of the year.",
        "Related talks are held in May.",
        "Copyright law changes",
        "Read the statement here and there.",
        "Comments by the minister were welcome",
        "* The minister spoke.",
        '"No," he said.',
        "More trade is needed",
        "30",
    ],
)
def test_a_line_of_a_story_is_no_furniture(line: str) -> None:
    assert not is_furniture(line)
