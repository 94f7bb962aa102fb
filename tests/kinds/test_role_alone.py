"""Parts that one alone plays in a project or event, told beside names that no subject bears."""

from __future__ import annotations

from dataclasses import replace

import pytest

from copydesk.kinds.role import KIND
from copydesk.kinds.role_names import are_comparable, is_one_name
from copydesk.model import Fact
from copydesk.registry.intervals import read_interval
from tests.kinds.desk_fixtures import Case, explain, fact, judged, meets, person, registry, subject


def part(of: str, role: str, who: str, valid: str = "../..") -> Fact:
    return replace(fact(of, "role", role, who=who), valid=read_interval(valid).period)


def on(event: str, day: str) -> Fact:
    return replace(fact(event, "date", day), when=read_interval(day).period)


DESK = registry(
    [
        subject("elmswick", "place", "Elmswick"),
        subject("mole", "project", "Elmswick Mole", aliases=("Mole",)),
        subject("bath", "project", "Sand Lane Baths"),
        subject("opera", "body", "Elmswick Opera"),
        subject("kelp", "body", "Kelp Shipping"),
        person("Ada Brook"),
        person("Ivo Marsh"),
        person("Lena Quist"),
        subject("kite-fair", "event", "Kite Fair"),
        subject("kite-fair-2023", "event", "Kite Fair 2023", of="kite-fair"),
        subject("kite-fair-2024", "event", "Kite Fair 2024", of="kite-fair"),
        subject("kelp-merger", "event", "Merger of Kelp and Tarvel", aliases=("Kelp-Tarvel merger",)),
        subject("high-jump", "event", "pole sitting"),
        subject("lake-row", "event", "Lake Row"),
        subject("lake-row-2023", "event", "Lake Row 2023", of="lake-row"),
        subject("lake-row-2024", "event", "Lake Row 2024", of="lake-row"),
        subject("reed-prize", "event", "Reed Prize"),
        subject("reed-prize-2023", "event", "Reed Prize 2023", of="reed-prize"),
        subject("norland", "country", "Norland"),
        subject("sudmark", "country", "Sudmark"),
        subject("tide-pact", "body", "Tide Pact"),
        subject("rowers", "body", "Norland eight"),
    ],
    [
        part("mole", "main contractor", "Brandt Works"),
        part("bath", "lead architect", "Olga Venn"),
        part("kelp-merger", "lead adviser", "Hollum Securities"),
        part("kite-fair-2023", "main sponsor", "Alder Dairy"),
        part("kite-fair-2024", "main sponsor", "Reed Mills"),
        part("opera", "resident conductor", "Karl Sonne", "2019/.."),
        part("high-jump", "record holder", "ada-brook", "2012-03-04/2024-01-31"),
        part("high-jump", "record holder", "ivo-marsh", "2024-02-01/.."),
        part("lake-row-2023", "men's winner", "ivo-marsh"),
        part("lake-row-2023", "women's winner", "lena-quist"),
        part("lake-row-2024", "women's winner", "ada-brook"),
        part("reed-prize-2023", "winner", "lena-quist"),
        part("tide-pact", "chair", "norland", "2023"),
        part("tide-pact", "chair", "sudmark", "2024"),
        part("rowers", "captain", "ada-brook", "2018-03-01/2022-05-31"),
        part("rowers", "captain", "ivo-marsh", "2022-06-01/.."),
        on("lake-row-2023", "2023-05-27"),
        on("lake-row-2024", "2024-05-18"),
        on("reed-prize-2023", "2023-11-03"),
        on("kite-fair-2023", "2023-05-19/2023-05-21"),
        on("kite-fair-2024", "2024-05-17/2024-05-19"),
    ],
)

POSITIVE = [
    Case("was", "The Elmswick Mole is open. Brandt Works was the main contractor.", "agrees", "Brandt Works"),
    Case("was, wrong", "The Elmswick Mole is open. Marsh Works was the main contractor.", "contradicts", "Marsh Works"),
    Case("in apposition", "The Mole is open. Brandt Works, the main contractor, was proud.", "agrees", "Brandt"),
    Case("in apposition, wrong", "The Mole is open. Tarvel, the firm, and Marsh Steel, the main contractor, left."),
    Case("apposed, wrong", "The Mole is open. Marsh Steel, the main contractor, left.", "contradicts", "Marsh Steel"),
    Case("of the mole", "Marsh Steel, the main contractor of the Mole, left.", "contradicts", "Marsh Steel"),
    Case("its", "The Mole and its main contractor, Marsh Steel, are at odds.", "contradicts", "Marsh Steel"),
    Case("is", "The Mole leaks. The main contractor is Marsh Steel.", "contradicts", "Marsh Steel"),
    Case("is, right", "The Mole leaks. The main contractor is Brandt Works.", "agrees", "Brandt Works"),
    Case("directly", "The Mole leaks, and main contractor Marsh Steel knows it.", "contradicts", "Marsh Steel"),
    Case("the project's", "The Mole leaks. Marsh Steel, the project's main contractor, left.", "contradicts", "Marsh"),
    Case("a known firm", "The Mole leaks. Kelp Shipping was the main contractor.", "contradicts", "Kelp"),
    Case("a paragraph on", "The Mole leaks.\n\nMarsh Steel was the main contractor.", "contradicts", "Marsh Steel"),
    Case("named", "The Mole leaks. Marsh Steel was named as the main contractor.", "contradicts", "Marsh"),
    Case("whose part", "The Mole leaks. The project's main contractor was Marsh Steel.", "contradicts", "Marsh"),
    Case("on the deal", "The Kelp-Tarvel merger is done. Quist Bank acted as lead adviser on the deal.", "contradicts"),
    Case("this year's", "The Kite Fair is over. Alder Dairy, this year's main sponsor, left.", "contradicts", "Alder"),
    Case("last year's", "The Kite Fair is over. Alder Dairy, last year's main sponsor, left.", "agrees", "Alder"),
    Case("last year's winner", "The Reed Prize is near. Ada Brook, last year's winner, wept.", "contradicts", "Ada"),
    Case("a person", "The Sand Lane Baths opened. The lead architect, Ute Grau, came.", "contradicts", "Ute Grau"),
    Case("a person, right", "The Sand Lane Baths opened. The lead architect, Ms Venn, came.", "agrees", "Venn"),
    Case("shortened", "The Mole leaks. Brandt, the main contractor, denies it.", None),
    Case("shortened, inside", "The Mole leaks, and the main contractor, Brandt, denies it.", "agrees", "Brandt"),
    Case("in full", "The Mole leaks. Brandt Works Ltd was the main contractor.", "agrees", "Brandt Works Ltd"),
    Case("adviser", "Quist Bank was the lead adviser on the Kelp-Tarvel merger.", "contradicts", "Quist Bank"),
    Case("adviser, right", "Hollum Securities was the lead adviser on the Kelp-Tarvel merger.", "agrees", "Hollum"),
    Case("of last year's", "Alder Dairy, the main sponsor of last year's Kite Fair, left.", "agrees", "Alder Dairy"),
    Case(
        "of last year's fair",
        "The Kite Fair is over. Reed Mills, the main sponsor of last year's fair, left.",
        "contradicts",
        "Reed Mills",
    ),
    Case(
        "of this year's fair",
        "The Kite Fair is over. Alder Dairy, the main sponsor of this year's fair, left.",
        "contradicts",
        "Alder Dairy",
    ),
    Case("in that year", "The Lake Row is over. Ivo Marsh, the men's winner in 2023, wept.", "agrees", "Ivo Marsh"),
    Case("another name", "The Lake Row is over. Kim Sand, the men's winner in 2023, wept.", "contradicts", "Kim Sand"),
    Case("known", "The Lake Row is over. Ada Brook, the women's winner in 2023, wept.", "contradicts", "Ada Brook"),
    Case("women's", "The Lake Row is over. Lena Quist, the women's winner in 2023, wept.", "agrees", "Lena Quist"),
    Case("won it", "The Reed Prize was given out by Lena Quist, who won it last year.", "agrees", "Lena Quist"),
    Case(
        "won it, wrong", "The Reed Prize was given out by Ada Brook, who won it last year.", "contradicts", "Ada Brook"
    ),
    Case("won the prize", "The Reed Prize is near. Ada Brook won the prize in 2023.", "contradicts", "Ada Brook"),
    Case(
        "chairs its board",
        "The Tide Pact met. Sudmark, which chairs its council this year, spoke.",
        "agrees",
        "Sudmark",
    ),
    Case(
        "chaired its board",
        "The Tide Pact met. Sudmark, which chaired its council last year, spoke.",
        "contradicts",
        "last year",
    ),
    Case(
        "took over from",
        "It was won by Ivo Marsh, who has been captain since June 2022, when he took over from Ada Brook.",
        "agrees",
        "Ada Brook",
    ),
    Case(
        "took over from, wrong",
        "It was won by Ivo Marsh, who has been captain since June 2022, when he took over from Lena Quist.",
        "contradicts",
        "Lena Quist",
    ),
    Case("record", "Ivo Marsh, the record holder in pole sitting, yawned.", "agrees", "Ivo Marsh"),
    Case("an old record", "Ada Brook, the record holder in pole sitting, yawned.", "contradicts", "Ada Brook"),
    Case("a record then", "Ada Brook, the record holder in pole sitting, yawned.", "agrees", day="2020-06-01"),
]

NEGATIVE = [
    Case("another thing known", "The Mole is open. The Sand Lane Baths leak. Marsh Steel was the main contractor."),
    Case("another thing", "The Mole is open. A second bridge fell. Marsh Steel was the main contractor."),
    Case("of another thing", "The Mole is open. Marsh Steel, the main contractor of the Tarvel Bridge, came."),
    Case("of that tunnel", "The Mole is open. Marsh Steel, the main contractor for a tunnel, came."),
    Case("not in the piece", "Marsh Steel was the main contractor."),
    Case("a former one", "The Mole is open. Marsh Steel, the former main contractor, sued."),
    Case("a new one", "The Mole is open. Marsh Steel, the new main contractor, sued."),
    Case("the original one", "The Mole is open. Marsh Steel, the original main contractor, sued."),
    Case("until", "The Mole is open. Marsh Steel was the main contractor until it went under."),
    Case("replaced", "The Mole is open. Brandt Works replaced Marsh Steel, the main contractor, in 2020."),
    Case("one of several", "The Mole is open. Marsh Steel, one of the main contractors, sued."),
    Case("several", "The Mole is open. Marsh Steel and Brandt Works were the main contractors."),
    Case("any", "The Mole is open. Marsh Steel, a main contractor, sued."),
    Case("with another", "The Mole is open. Marsh Steel was the main contractor with Brandt Works."),
    Case("not", "The Mole is open. Marsh Steel was not the main contractor."),
    Case("planned", "The Mole is to be lengthened. Marsh Steel will be the main contractor."),
    Case("somebody of it", "The Mole is open. Ute Grau of Brandt Works, the main contractor, came."),
    Case("somebody for it", "The Mole is open. Ute Grau, for the main contractor, came."),
    Case("a sub", "The Mole is open. Marsh Steel, the main contractor's supplier, came."),
    Case("a phase of it", "The Mole is open. Marsh Steel was the main contractor for the second phase."),
    Case("initials", "The Mole is open, and BW, the main contractor, sued."),
    Case("an abbreviation", "The Mole is open, and MSK, the main contractor, sued."),
    Case("a fuller name", "The Mole is open. Brandt Working Group was the main contractor."),
    Case("the firm of a person", "The Sand Lane Baths opened. The lead architect, Venn & Grau, came."),
    Case("another firm for a person", "The Sand Lane Baths opened. The lead architect, Grau Studio, came."),
    Case("adviser to one side", "Quist Bank was the lead adviser to Kelp Shipping on the Kelp-Tarvel merger."),
    Case("at the start", "The Mole is open. Still, the main contractor, Brandt Works, sued."),
    Case("it", "The Mole is open. It was the main contractor that sued."),
    Case("he", "The Mole is open. Who was the main contractor is open, too."),
    Case("then the holder", "When she sat there, Ada Brook, then the record holder in pole sitting, yawned."),
    Case("of long ago", "In 2015 Ada Brook was the record holder in pole sitting."),
    Case("whose winner", "The Lake Row is over. Lena Quist, the winner in 2023, wept."),
    Case("the men's, not held", "The Lake Row is over. Kim Sand, the men's winner in 2024, wept."),
    Case("the junior race", "The Lake Row is over. Kim Sand, the junior winner in 2023, wept."),
    Case("of another race", "The Lake Row is over. So is the Hill Race. Kim Sand, the men's winner in 2023, wept."),
    Case("two series", "The Lake Row and the Reed Prize are over. Kim Sand, the winner in 2023, wept."),
    Case("won it at some time", "The Reed Prize was given out by Ada Brook, who won it once."),
    Case("won it in another year", "The Reed Prize was given out by Ada Brook, who won it in 2009."),
    Case("won another", "The Reed Prize and the Alder Medal are old. Ada Brook won it last year."),
    Case("won it for", "The Reed Prize is near. Ada Brook won the prize for best hat in 2023."),
    Case("chairs a board", "The Tide Pact met. Sudmark, which chaired its council meeting last year, spoke."),
    Case("a person chairs", "The Tide Pact met. Ada Brook, who chaired its board last year, spoke."),
    Case("a guest chairs", "The Tide Pact met. Elmswick, which chaired its board last year, spoke."),
    Case("captain of another", "Ivo Marsh has been captain since May 2019, when he took over from Lena Quist."),
    Case("coach", "Ivo Marsh has been coach since June 2022, when he took over from Lena Quist."),
    Case("last year's winner of", "The Reed Prize is near. Ada Brook, last year's winner of the hat race, wept."),
    Case("last year's winners", "The Reed Prize is near. Ada Brook and Ivo Marsh, last year's winners of it, wept."),
    Case("named captain", "The Norland eight won. Lena Quist was named captain in May 2024."),
    Case("before that", "Brandt Works built the Mole. Before that, Marsh Steel had been the main contractor."),
]


@pytest.mark.parametrize("case", [*POSITIVE, *NEGATIVE], ids=lambda case: case.name)
def test_a_part_is_told_beside_the_name_that_we_hold(case: Case) -> None:
    found = judged(DESK, case.text, KIND, case.day)
    assert meets(case, found), explain(found)


@pytest.mark.parametrize(
    ("said", "held", "same"),
    [
        ("Brandt", "Brandt Works", True),
        ("Brandt Works Ltd", "Brandt Works", True),
        ("BWE", "Brandt Works Elmswick", True),
        ("Ms Venn", "Olga Venn", True),
        ("Marsh Works", "Brandt Works", False),
        ("Ltd", "Brandt Works Ltd", False),
    ],
)
def test_a_shortened_name_is_the_same_name(said: str, held: str, same: bool) -> None:
    assert is_one_name(said, held) is same


@pytest.mark.parametrize(
    ("said", "held", "role", "told_apart"),
    [
        ("Marsh Works", "Brandt Works", "main contractor", True),
        ("Brandt Working", "Brandt Works", "main contractor", False),
        ("MSK", "Brandt Works", "main contractor", False),
        ("Ute Grau", "Olga Venn", "lead architect", True),
        ("Grau Associates", "Olga Venn", "lead architect", False),
        ("Ute Venn", "Olga Venn", "lead architect", False),
    ],
)
def test_two_names_are_told_apart_where_they_must_be_two(said: str, held: str, role: str, told_apart: bool) -> None:
    assert are_comparable(said, held, role) is told_apart
