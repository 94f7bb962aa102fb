"""Whether a text is English."""

from __future__ import annotations

import pytest

from copydesk.corpus.language import guess_language

ENGLISH = "The two ministers met on Monday and said that trade between their countries had grown by a fifth in a year."
GERMAN = (
    "Die beiden Minister trafen sich am Montag und sagten, der Handel zwischen ihren Ländern sei in einem Jahr "
    "um ein Fünftel gewachsen und werde weiter wachsen, wenn beide Seiten es wollen."
)
SPANISH = (
    "Los dos ministros se reunieron el lunes y dijeron que el comercio entre sus países había crecido una quinta "
    "parte en un año y que seguirá creciendo si las dos partes quieren."
)
DUTCH = (
    "De twee ministers spraken maandag met elkaar en zeiden dat de handel tussen hun landen in een jaar met een "
    "vijfde was gegroeid en verder zal groeien als beide partijen dat willen."
)
RUSSIAN = "Министры двух стран встретились в понедельник и заявили о росте торговли."
CHINESE = "两国部长星期一举行会晤，双方表示，两国贸易额一年来增长了五分之一，今后将继续扩大各领域合作，造福两国人民。"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (ENGLISH.upper(), "en"),
        (GERMAN, "und"),
        (SPANISH, "und"),
        (DUTCH, "und"),
        (RUSSIAN, "und"),
        (CHINESE, "und"),
        (ENGLISH + " " + CHINESE, "en"),
        ("Ministers meet", "en"),
        ("", "en"),
        ("2024: 41, 26, 45", "en"),
    ],
)
def test_a_text_in_another_language_is_told_from_english(text: str, language: str) -> None:
    assert guess_language(text) == language
