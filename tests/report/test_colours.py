"""The palette: contrast by WCAG 2.2 (1.4.3), and states that stay apart for readers who see two primaries."""

from __future__ import annotations

import re
from importlib.resources import files
from itertools import combinations

import pytest

from copydesk.report.states import State

STYLE = (files("copydesk.report") / "templates" / "style.css").read_text(encoding="utf-8")
_PALETTES = [
    dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", block)) for block in re.findall(r":root \{([^}]*)\}", STYLE)
]
THEMES = {"light": _PALETTES[0], "dark": _PALETTES[1]}

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
BLINDNESS = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
}


def linear(colour: str) -> tuple[float, ...]:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def seen(colour: str, matrix: tuple[tuple[float, ...], ...]) -> tuple[float, ...]:
    """CIELAB of a colour as such a reader sees it."""
    rgb = [min(1.0, max(0.0, sum(m * c for m, c in zip(row, linear(colour), strict=True)))) for row in matrix]
    to_xyz = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    xyz = [sum(m * c for m, c in zip(row, rgb, strict=True)) / w for row, w in zip(to_xyz, white, strict=True)]
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", ["paper", "card"])
@pytest.mark.parametrize("ink", ["ink", "soft", "link", *(state.value for state in State)])
def test_every_ink_is_readable_on_every_ground(theme: str, ground: str, ink: str) -> None:
    assert contrast(THEMES[theme][ink], THEMES[theme][ground]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("wash", ["wash-contradicts", "wash-unclear", "wash-stet", "shared"])
def test_text_stays_readable_on_a_wash(theme: str, wash: str) -> None:
    assert contrast(THEMES[theme]["ink"], THEMES[theme][wash]) >= 7


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_states_stand_apart_without_red_or_green(theme: str, blindness: str) -> None:
    palette = THEMES[theme]
    for one, other in combinations(State, 2):
        pair = [seen(palette[state.value], BLINDNESS[blindness]) for state in (one, other)]
        apart = sum((a - b) ** 2 for a, b in zip(*pair, strict=True)) ** 0.5
        assert apart >= 15, (one, other, round(apart, 1))


def test_every_state_has_an_underline_of_its_own() -> None:
    shapes = {state: re.search(rf"mark\.{state.value} {{ text-decoration: underline (\w+)", STYLE) for state in State}
    assert len({shape[1] for shape in shapes.values() if shape}) == len(State)
    assert len({state.glyph for state in State}) == len(State)
