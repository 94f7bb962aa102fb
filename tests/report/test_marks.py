from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from copydesk.model import Article, Dateline, Part, PartKind
from copydesk.report.marks import Mark, cut_excerpt, cut_segments, mark_shared
from copydesk.report.states import State

TEXT = "The mayor opened the wing."


def mark(start: int, end: int, state: State = State.AGREES, number: int = 1) -> Mark:
    return Mark(start, end, state, number, f"n{number}")


marks_anywhere = st.lists(
    st.builds(
        mark,
        st.integers(0, 30),
        st.integers(0, 30),
        st.sampled_from(State),
        st.integers(1, 9),
    ),
    max_size=6,
)


@given(marks_anywhere, st.integers(0, 25), st.integers(0, 25))
def test_segments_joined_are_the_text_whatever_the_marks(marks: list[Mark], first: int, last: int) -> None:
    start, end = min(first, last), max(first, last)
    segments = cut_segments(TEXT, start, end, marks)
    assert "".join(segment.text for segment in segments) == TEXT[start:end]


@given(marks_anywhere)
def test_every_mark_inside_begins_once_and_ends_once(marks: list[Mark]) -> None:
    segments = cut_segments(TEXT, 0, len(TEXT), marks)
    inside = [m for m in marks if m.start < m.end <= len(TEXT)]
    begun = [m for segment in segments for m in segment.begins if m.end <= len(TEXT)]
    ended = [m for segment in segments for m in segment.ends]
    key = str
    assert sorted(begun, key=key) == sorted(inside, key=key)
    assert sorted(ended, key=key) == sorted(inside, key=key)


def test_where_marks_overlap_the_gravest_state_shows() -> None:
    outer, inner = mark(4, 25, State.AGREES, 1), mark(10, 16, State.CONTRADICTS, 2)
    states = [(s.text, s.state) for s in cut_segments(TEXT, 0, len(TEXT), [outer, inner])]
    assert states == [
        ("The ", None),
        ("mayor ", State.AGREES),
        ("opened", State.CONTRADICTS),
        (" the wing", State.AGREES),
        (".", None),
    ]


def test_crossing_marks_each_keep_their_own_edges() -> None:
    segments = cut_segments(TEXT, 0, len(TEXT), [mark(4, 16, number=1), mark(10, 25, number=2)])
    assert [[m.number for m in s.begins] for s in segments] == [[], [1], [2], [], []]
    assert [[m.number for m in s.ends] for s in segments] == [[], [], [1], [2], []]


def test_a_mark_clipped_by_a_paragraph_is_not_begun_twice() -> None:
    first, second = cut_segments(TEXT, 0, 10, [mark(4, 16)]), cut_segments(TEXT, 10, 26, [mark(4, 16)])
    assert [len(s.begins) for s in (*first, *second)] == [0, 1, 0, 0]
    assert [len(s.ends) for s in (*first, *second)] == [0, 0, 1, 0]


def test_the_dateline_is_a_segment_of_its_own() -> None:
    segments = cut_segments("ELMSWICK -- Rain fell.", 0, 22, [], (0, 11))
    assert [(s.text, s.dateline) for s in segments] == [("ELMSWICK --", True), (" Rain fell.", False)]


def test_an_excerpt_stays_in_its_paragraph_and_cuts_between_words() -> None:
    source = "ELMSWICK --  The old mill\nburned on a very long and windy night.\nNobody was there."
    dateline = Dateline("ELMSWICK --", 0, 11, None, date(2024, 1, 1), None)
    article = Article("a", "a.txt", source, (Part(PartKind.BODY, 0, 64),), dateline=dateline)
    start = source.index("mill")
    excerpt = cut_excerpt(article, start, start + 4, around=20)
    assert (excerpt.before, excerpt.quote, excerpt.after) == ("The old ", "mill", " burned on a very…")


def test_words_shared_in_a_run_of_five_are_marked_whatever_their_case() -> None:
    ours, theirs = "Then the old mill on the river burned.", "The old mill on the river stands."
    assert mark_shared(ours, theirs) == (("Then ", False), ("the old mill on the river", True), (" burned.", False))
    assert mark_shared("four words are few", "four words are few") == (("four words are few", False),)
    assert mark_shared("", "x") == ()


@given(st.text(alphabet="ab .", max_size=60), st.text(alphabet="ab .", max_size=60))
def test_shared_runs_joined_are_the_text(ours: str, theirs: str) -> None:
    assert "".join(text for text, _ in mark_shared(ours, theirs)) == ours
