"""Captions, and paragraphs that only resemble them."""

from __future__ import annotations

import pytest

from copydesk.corpus.caption import is_caption


@pytest.mark.parametrize(
    "text",
    [
        "Two ministers shake hands in Rome, Italy, May 4, 2024. (Xinhua/Jane Doe)",
        "Two ministers shake hands. (Photo by Jane Doe)",
        "Two ministers shake hands. [Photo/Xinhua]",
        "Two ministers shake hands. (AP Photo/Jane Doe)",
        "Two ministers shake hands. REUTERS/Jane Doe",
        "Two ministers shake hands. REUTERS/Jane Doe/File Photo",
        "Two ministers shake hands. Photo: City Archive",
        "Two ministers shake hands. (Photo: City Archive)",
        "Two ministers shake hands. (Courtesy of the City Archive)",
        "Two ministers shake hands. | Getty Images",
        "Two ministers shake hands (file photo)",
        "A new bridge. File photo",
        "File photo: two ministers shake hands.",
        "Photo: City Archive",
        "This photo taken on May 4, 2024 shows a bridge.",
        "This aerial photo taken on May 4, 2024 shows a bridge.",
    ],
)
def test_a_paragraph_with_a_credit_is_a_caption(text: str) -> None:
    assert is_caption(text, 0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "The company's photo archive (the largest in Europe) was sold.",
        "Two ministers met in Rome. (Xinhua)",
        "The train runs at 250 kilometers an hour (km/h)",
        "The photo was taken by a passer-by, the police said.",
        "Photographs of the bridge sold well.",
        "They met in Rome (in the City Hall/Museum)",
        "The minister said he would (and/or his deputy would) come.",
    ],
)
def test_a_paragraph_of_the_body_is_no_caption(text: str) -> None:
    assert not is_caption(text, 0, len(text))
