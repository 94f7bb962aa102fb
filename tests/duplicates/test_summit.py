"""Twenty reports of one summit, by twenty hands: one matter to settle, in every output."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Command

SAID = {
    "opened": "{host} opened the {event} of the harbour towns in Marlow {day} and warned of silting channels.",
    "dredger": "The towns will buy a dredger together for 48 million crowns, the dearest ship they ever shared.",
    "toll": "A toll on timber was rejected by eleven votes to nine, which {guest} called a sorry result.",
    "pilots": "Pilots from Marlow are to train their colleagues of Tarn during the winter, officials said.",
    "lamps": "New lamps for the breakwaters, ordered in 2029, will at last be delivered in April.",
    "next": "The towns meet again next spring in Tarn, whose guildhall is being repaired.",
    "walkout": "{guest} left the hall for an hour after a quarrel about herring quotas.",
}
OTHERWISE = {
    "opened": "With a warning about silt in the channels {host} began the {event} in Marlow {day}.",
    "dredger": "A dredger worth 48 million crowns is to be bought in common, more than any ship cost them before.",
    "toll": "By eleven to nine the timber toll fell; {guest} was not amused and spoke of a sorry result.",
    "pilots": "This winter colleagues of Tarn will be trained by pilots of Marlow, it was said.",
    "lamps": "In April the breakwaters get the lamps that were ordered back in 2029.",
    "next": "Tarn, where the guildhall is under repair, is the place of the next meeting in spring.",
    "walkout": "A quarrel over herring quotas drove {guest} out of the hall for an hour.",
}


def report(number: int) -> str:
    """One of the twenty: which points it tells, in which words and order, is its own."""
    chance = random.Random(number)
    points = ["opened", *chance.sample(sorted(SAID.keys() - {"opened"}), 5)]
    told = [chance.choice([SAID, OTHERWISE])[point] for point in points]
    words = {"host": "Mayor Edda Varnholt", "guest": "Councillor Ruben Askil", "event": "summit", "day": "on Monday"}
    body = "\n\n".join(sentence.format(**words) for sentence in told)
    return f"date 2031-03-04 Harbour towns, as correspondent {number} saw them\n\n{body}\n"


@pytest.fixture
def seeds(museum: Path) -> Path:
    """The folder of articles, with the twenty reports in it."""
    for number in range(20):
        (museum / "seeds" / f"report-{number:02}.txt").write_text(report(number), encoding="utf-8")
    return museum / "seeds"


def pairs(copydesk: Command) -> list[dict[str, Any]]:
    """The pairs that are flagged."""
    found = json.loads(copydesk("check", "--format", "json").out)["findings"]
    return [one for one in found if one["kind"] == "duplicate"]


def test_twenty_reports_are_one_cluster(seeds: Path, copydesk: Command) -> None:
    found = pairs(copydesk)
    assert len({one for pair in found for one in (pair["article"], pair["related"][0]["article"])}) == 20
    assert {pair["cluster"] for pair in found} == {"report-00"}
    assert {pair["verdict"] for pair in found} <= {"near-copy", "overlap", "same-event"}


def test_one_stet_settles_them_all(seeds: Path, copydesk: Command) -> None:
    signed = ("--reason", "each paper keeps its own", "--by", "the desk", "--until", "2040-01-01")
    assert copydesk("stet", "--cluster", "report-00", *signed).code == 0
    assert {pair["stet"]["by"] for pair in pairs(copydesk)} == {"the desk"}


def test_the_report_has_one_line_for_them(seeds: Path, copydesk: Command) -> None:
    copydesk("check", "--report", "out")
    index = Path("out/index.html").read_text(encoding="utf-8")
    assert index.count("19 other articles") == 1
    assert "Harbour towns, as correspondent 7 saw them</bdi> <span" not in index
    page = Path("out/duplicates.html").read_text(encoding="utf-8")
    assert "20 articles, one matter to settle" in page
    assert "only through the others" not in page


def test_what_belongs_together_only_through_a_third_says_so(museum: Path, copydesk: Command) -> None:
    said = [line.format(host="Edda Varnholt", guest="Ruben Askil", event="summit", day="") for line in SAID.values()]
    for name, told in (("whole", said), ("first", said[:3]), ("last", said[4:])):
        text = "date 2031-03-04 Harbour towns meet\n\n" + "\n\n".join(told)
        (museum / "seeds" / f"{name}.txt").write_text(text, encoding="utf-8")
    assert [pair["verdict"] for pair in pairs(copydesk)] == ["near-copy", "near-copy"]
    copydesk("check", "--report", "out")
    page = Path("out/duplicates.html").read_text(encoding="utf-8")
    assert "3 articles, one matter to settle" in page
    assert "1 pair of them is not alike enough to be flagged, and belongs together only through the others" in page
