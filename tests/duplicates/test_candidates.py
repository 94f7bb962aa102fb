"""What is found worth comparing, by what articles share; what an article is found by; and what finding costs."""

from __future__ import annotations

import os
import pickle
import random
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.corpus import read_text
from copydesk.duplicates import find_duplicates, sql
from copydesk.duplicates.candidates import SAMPLED_ARTICLES, Candidates, propose
from copydesk.duplicates.shingles import WIDTH, Signature, sign, words_of
from copydesk.model import Article, Part, PartKind, Registry, Review

FERRY = "The night ferry to Elmswick will not sail before the end of March, the harbour board announced."


def article(text: str, id: str = "a") -> Article:
    return Article(id, f"{id}.txt", text, (Part(PartKind.BODY, 0, len(text)),))


def invented(seed: int, words: int = 60) -> str:
    """A story of its own: no two share a phrase."""
    letters = random.Random(seed)
    return " ".join("".join(letters.choices("abcdefgh", k=6)) for _ in range(words)) + "."


def hashed(words: Sequence[str]) -> list[int]:
    """The hashes of shingles as they are defined, word by word."""

    def number(text: str) -> int:
        return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "little")

    multipliers = [number(f"place {place}") >> 4 | 1 for place in range(WIDTH)]
    plain = [number(word.replace(",", "") if word[0].isdigit() else word) for word in words]
    sums = (sum(map(int.__mul__, plain[at : at + WIDTH], multipliers)) for at in range(len(plain) - WIDTH + 1))
    return [(one + 2**63) % 2**64 - 2**63 for one in sums]


@settings(deadline=None)
@given(st.text("ab1, .'\u2019\u00a0\n\u03a3\u03c2\u0130\u00e9-", max_size=80))
def test_words_are_hashed_in_their_order_whatever_stands_around_them(text):
    assert list(sign(article(text)).shingles) == hashed(words_of(text))


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        (FERRY, FERRY.upper().replace(",", " \u2013"), True),
        (FERRY, FERRY.replace("March", "April"), False),
        ("a toll of 1,200 crowns a year", "a toll of 1200 crowns a year", True),
        ("a toll of 12 crowns a year", "a toll of a 12 crowns year", False),
        ("", "\n", True),
    ],
)
def test_case_and_marks_do_not_change_a_signature_and_words_do(one, two, same):
    assert (sign(article(one)) == sign(article(two))) is same


def test_a_signature_is_the_same_in_every_process():
    program = (
        "from copydesk.corpus import read_text; from copydesk.duplicates.shingles import sign; import sys;"
        "signed = sign(read_text(sys.argv[1], 'a.txt'), {'b', 'a'}); print(list(signed.shingles), list(signed.marks))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program, f"News of the day\n\n{FERRY}\n"],
            env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    signed = sign(read_text(f"News of the day\n\n{FERRY}\n", "a.txt"), {"a", "b"})
    assert said == {f"{list(signed.shingles)} {list(signed.marks)}\n"}
    assert signed.shingles[0] == hashed(words_of(FERRY))[0]


def marked(*marks: int, shingles: Sequence[int] = ()) -> Signature:
    signature = sign(article(""))
    signature.shingles.extend(shingles)
    signature.marks.extend(marks)
    return signature


CASES = [
    ("one mark", [marked(1, 2), marked(2, 3)], {(0, 1)}),
    ("no mark", [marked(1), marked(2)], set()),
    ("two fifths of the shorter", [marked(shingles=range(10)), marked(shingles=range(6, 36))], {(0, 1)}),
    ("less than that", [marked(shingles=range(10)), marked(shingles=range(7, 37))], set()),
    ("a passage of thirty words", [marked(shingles=range(200)), marked(shingles=range(174, 374))], {(0, 1)}),
    ("less than a passage", [marked(shingles=range(200)), marked(shingles=range(175, 375))], set()),
    ("a refrain counts once", [marked(shingles=[1] * 30 + [2, 3]), marked(shingles=[1] * 30 + [4, 5])], set()),
]  # fmt: skip


@pytest.mark.parametrize(("signatures", "pairs"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_two_share_makes_them_worth_comparing(signatures, pairs):
    assert propose(signatures).pairs == pairs


def test_what_many_share_is_boilerplate_but_for_copies_of_it():
    others = [marked(shingles=range(1000 * n, 1000 * n + 50)) for n in range(1, 20)]
    footers = [marked(shingles=[*range(40), *range(100 * n, 100 * n + 40)]) for n in range(1, 7)]
    copies = [marked(shingles=[*range(40), 100 * n]) for n in range(1, 7)]
    assert propose([*footers, *others]) == Candidates(frozenset(), frozenset(range(40)))
    assert len(propose([*copies, *others]).pairs) == 15


def in_duckdb(signatures: Sequence[Signature], sampled_from: int = SAMPLED_ARTICLES) -> Candidates:
    pytest.importorskip("duckdb")
    return sql.propose(signatures, sampled_from)


stories = st.lists(st.sampled_from([invented(seed, 25) for seed in range(9)]), max_size=4).map("\n".join)


@settings(deadline=None)
@given(st.lists(stories, min_size=1, max_size=60), st.data())
def test_articles_added_later_give_what_one_run_gives(texts, data):
    whole = propose([sign(article(text), {text[:2]}) for text in texts])
    order = data.draw(st.permutations(range(len(texts))))
    cut = data.draw(st.integers(0, len(texts)))
    kept: dict[int, bytes] = {}
    for part in (order[:cut], order[cut:]):
        kept |= {number: pickle.dumps(sign(article(texts[number]), {texts[number][:2]})) for number in part}
        grown = propose([pickle.loads(kept[number]) for number in sorted(kept)])
    assert grown == whole


def operations(work: Callable[[], object]) -> int:
    """How many steps the interpreter takes for some work."""
    count = 0

    def trace(frame: FrameType, event: str, _: object) -> Callable[..., object]:
        nonlocal count
        count += event == "opcode"
        frame.f_trace_opcodes = True
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def crowds() -> Iterator[tuple[str, Callable[[int], str]]]:
    notice = invented(0)
    yield "nothing in common", invented
    yield "a line of the house in every article", lambda seed: f"{invented(seed)}\n{notice}"
    yield "one release, printed by all", lambda seed: notice
    yield "one release with a word of each", lambda seed: f"{notice}\n{invented(seed, 6)}"


@pytest.mark.parametrize("story", [one for _, one in crowds()], ids=[name for name, _ in crowds()])
def test_twice_the_articles_cost_twice_the_work(story):
    signatures = [sign(article(story(seed)), {"a fair that all tell of"}) for seed in range(1, 401)]
    few, many = (operations(lambda count=count: propose(signatures[:count])) for count in (200, 400))
    assert many < 2.2 * few
    assert len(propose(signatures).pairs) < 400


@pytest.mark.parametrize("sampled_from", [0, SAMPLED_ARTICLES], ids=["sampled", "all"])
@pytest.mark.parametrize("story", [one for _, one in crowds()], ids=[name for name, _ in crowds()])
def test_a_database_proposes_the_same_of_a_crowd(story, sampled_from):
    signatures = [sign(article(story(seed)), {"a fair", f"a toll of {seed % 200}"}) for seed in range(1, 400)]
    assert in_duckdb(signatures, sampled_from) == propose(signatures, sampled_from)


@settings(max_examples=25, deadline=None)
@given(st.lists(stories, max_size=60), st.sampled_from([0, SAMPLED_ARTICLES]))
def test_a_database_proposes_the_same_pairs(texts, sampled_from):
    signatures = [sign(article(text), {text[:2]}) for text in texts]
    assert in_duckdb(signatures, sampled_from) == propose(signatures, sampled_from)


@pytest.mark.parametrize("shared", [36, 60, 200])
def test_a_sample_loses_hardly_a_pair(shared):
    numbers = random.Random(shared)
    lost = 0
    for _ in range(300):
        common, one, two = ([numbers.getrandbits(63) for _ in range(count)] for count in (shared, 200, 200))
        lost += not propose([marked(shingles=common + one), marked(shingles=common + two)], sampled_from=0).pairs
    assert lost <= 3


def test_a_crowd_with_one_footer_is_no_crowd_of_duplicates():
    notice = invented(0)
    reviews = [Review(article(f"{invented(seed)}\n{notice}", f"{seed:04}"), ()) for seed in range(1, 301)]
    assert find_duplicates(reviews, Registry()) == []
