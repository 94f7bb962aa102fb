"""Names misspelt, altered or out of their time; and all that is nearly a name we hold and is another, or the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk import desk
from copydesk.kinds import KINDS
from copydesk.kinds.name import KIND
from copydesk.model import Article, Part, PartKind, Verdict
from copydesk.registry.intervals import read_interval
from tests.kinds.desk_fixtures import Case, explain, fact, judged, meets, person, registry, subject

_PEOPLE = (
    "Edvard Kallingrud", "Marta Osterlind", "Tobias Fenwright", "Ilkka Saarivuori", "Ines Quintavalle",
    "Anton Sevastyan", "Livia Brandmeier",
)  # fmt: skip
_OFFICES = {
    "sudmark-premier": ("Prime Minister", "sudmark", "edvard-kallingrud", "2021-03-01/.."),
    "sudmark-foreign-minister": ("Foreign Minister", "sudmark", "marta-osterlind", "2019-06-01/.."),
    "norlandia-president": ("President", "norlandia", "anton-sevastyan", "2018-01-20/.."),
    "velmont-coach": ("head coach", "velmont-rovers", "tobias-fenwright", "2022-07-01/.."),
    "harbour-director": ("chief executive", "keswold-freight", "ines-quintavalle", "2020-01-01/.."),
}
DESK = registry(
    [
        *map(person, _PEOPLE),
        subject("qiao-meilin", "person", "Qiao Meilin", weak=("Qiao",)),
        subject("wu-jian", "person", "Wu Jian", weak=("Wu",)),
        subject("ilvan-tarayev", "person", "Ilvan Tarayev", aliases=("Ilvan Taraev",)),
        subject("sudmark", "country", "Sudmark", adjectives=("Sudmarker",)),
        subject("norlandia", "country", "Norlandia", adjectives=("Norlandian",)),
        subject("sichou", "country", "Sichou"),
        subject("velmont-rovers", "body", "Velmont Rovers", aliases=("Rovers",)),
        subject("keswold-freight", "body", "Keswold Freight"),
        subject("baltic-council", "body", "Baltic Harbour Cooperation Council", aliases=("BHCC",)),
        subject("labour-body", "body", "Northern Labour Organisation"),
        subject("ministers", "body", "Conference of Interior Ministers of the Lakes"),
        subject("fair", "event", "Norlandia International Timber Import Fair", aliases=("NITIF",)),
        subject("forum", "event", "Tidal Power Forum"),
        subject("regattas", "event", "Great Winter Regattas"),
        subject("seaway", "project", "Canal and Road Initiative", aliases=("CRI",)),
        subject("bridge", "project", "Eastwick Suspension Bridge"),
        subject("plan", "project", "Sudmark-2035 strategy", aliases=("Sudmark 2035",), of="sudmark"),
        subject("agenda", "project", "Agenda 2051", of="baltic-council"),
        subject("tolvik", "place", "Tolvikstad"),
        subject("queenshold", "place", "Queenshold"),
        subject("arena", "place", "Marlowfield Arena"),
        subject("ferry-line", "body", "Grey Heron Ferries"),
        *(subject(id, "office", title, of=of) for id, (title, of, _, _) in _OFFICES.items()),
    ],
    [
        *(fact(id, "holder", who, valid) for id, (_, _, who, valid) in _OFFICES.items()),
        fact("tolvik", "name", "Carlsborough", "1990-05-01/2020-09-30"),
        fact("arena", "name", "Hexalot Park", "2012/2019"),
        fact("queenshold", "name", "Ostermangrad", "1950/1990"),
        fact("baltic-council", "name", "Baltic Herring Board", "1960/1990"),
        fact("ferry-line", "name", "Sundlines", "1988/2012-03-31"),
        fact("ferry-line", "name", "Tolvik Harbour Boats", "1951/1987"),
        replace(fact("ferry-line", "date", "1951", qualifier="founded"), when=read_interval("1951").period),
        fact("arena", "place", "tolvik", qualifier="town"),
    ],
)
_LEAD = "Sudmarker Prime Minister Edvard Kallingrud met Norlandian President Anton Sevastyan on Monday.\n\n"
_FREIGHT = "Keswold Freight earned more last year.\n\n"

POSITIVE = [
    Case("a vowel", "Sudmarker Prime Minister Edvard Kallengrud arrived.", "contradicts", "Kallengrud"),
    Case("a letter too many", "Sudmarker Prime Minister Edvard Kallinggrud arrived.", "contradicts", "Kallinggrud"),
    Case("a letter missing", "Edvard Kallngrud was late, and nobody minded.", "contradicts", "Kallngrud"),
    Case("letters swapped", "Marta Osterlidn left the hall early.", "contradicts", "Osterlidn"),
    Case("the first letter, by a title", "Sudmarker Foreign Minister Marta Usterlind.", "contradicts", "Usterlind"),
    Case("a given name", "Tobbias Fenwright shook his head.", "contradicts", "Tobbias"),
    Case("a family name by a title", "Sudmarker Prime Minister Kallengrud arrived.", "contradicts", "Kallengrud"),
    Case("its country behind", "Prime Minister Kallengrud of Sudmark left.", "contradicts", "Kallen"),
    Case("in apposition", _LEAD + "Kallengrud, the Sudmarker prime minister, smiled.", "contradicts", "Kallengrud"),
    Case("beside the right one", _LEAD + "Later Kallengrud flew home.", "contradicts", "Kallengrud"),
    Case("with a honorific", _LEAD + "Mr. Sevastyen said little.", "contradicts", "Sevastyen"),
    Case("of a possessor", _LEAD + "Sevastyen's adviser said little.", "contradicts", "Sevastyen"),
    Case("in a headline", "# Kallengrud Meets Sevastyan\n\n" + _LEAD, "contradicts", "Kallengrud"),
    Case("in capitals", "# KALLENGRUD AND SEVASTYAN MEET\n\n" + _LEAD, "contradicts", "KALLENGRUD"),
    Case("a coach", "Velmont Rovers head coach Tobias Fenwrght was pleased.", "contradicts", "Fenwrght"),
    Case("a chief executive", "Keswold Freight chief executive Ines Quintovalle spoke.", "unclear", "Quintovalle"),
    Case("two letters of a long name", _LEAD + "Edvard Kallengrod flew.", "contradicts", "Kallengrod"),
    Case("another given name", "Sudmarker Prime Minister Egon Kallingrud arrived.", "contradicts", "Egon Kallingrud"),
    Case("a minister's given name", "Sudmarker Foreign Minister Moira Osterlind spoke.", "contradicts", "Moira"),
    Case("a country", "Ships from Norlendia lay outside.", "contradicts", "Norlendia"),
    Case("a short country, named twice", "Sichou is far. Sichou trades. Ships left Sichuo.", "contradicts", "Sichuo"),
    Case("a place", "They met in Tolvigstad on Monday.", "contradicts", "Tolvigstad"),
    Case("a place by the piece", "Queenshold slept. Half of Queenshuld slept.", "contradicts", "Queenshuld"),
    Case("a body", "The Baltic Harbuor Cooperation Council met.", "contradicts", "Harbuor"),
    Case("a body, its last word", "The Baltic Harbour Cooperation Cuoncil met.", "contradicts", "Cuoncil"),
    Case("a body of two words", "Velmnot Rovers lost.", "contradicts", "Velmnot"),
    Case("a body with an acronym", "The Baltic Harbour Coperation Council (BHCC) met.", "contradicts", "Coperation"),
    Case("a neighbour in meaning", "The Baltic Harbour Collaboration Council met.", "contradicts", "Collaboration"),
    Case("export for import", "The Norlandia International Timber Export Fair opened.", "contradicts", "Export"),
    Case("bridge for road", "The Canal and Bridge Initiative is ten years old.", "contradicts", "Canal and Bridge"),
    Case("a singular", "The Conference of Interior Minister of the Lakes met.", "contradicts", "Interior Minister"),
    Case("a singular in the middle", "The Conference of Interior Minister of the Lake met.", "contradicts", "Minister"),
    Case("an event", "The Tidal Pwoer Forum opened.", "contradicts", "Pwoer"),
    Case("a project", "The Eastwick Suspention Bridge is closed.", "contradicts", "Suspention"),
    Case("an arena", "They played at the Marlowfeild Arena.", "contradicts", "Marlowfeild"),
    Case("a year", "The Sudmark-2045 strategy was praised.", "contradicts", "Sudmark-2045"),
    Case("a year without a hyphen", "The plan is called Sudmark 2036.", "contradicts", "2036"),
    Case("a year with its owner", "Agenda 2061 of the Baltic Harbour Cooperation Council.", "contradicts", "2061"),
    Case("the right year", "The Sudmark-2035 strategy was praised.", "agrees", "Sudmark-2035"),
    Case("an old name for the present", "Carlsborough is the largest port.", "contradicts", "Carlsborough"),
    Case("an old name in the news", "They met in Carlsborough on Monday.", "contradicts", "Carlsborough"),
    Case("an old name for what is to come", "They will meet in Carlsborough on June 3, 2024.", "contradicts", "Carls"),
    Case("an old name in its time", "In 2015 they met in Carlsborough.", "agrees", "Carlsborough"),
    Case("an old name in a piece of its time", "They met in Carlsborough.", "agrees", "Carls", day="2015-05-05"),
    Case("a name before its time", "They played at Hexalot Park.", "contradicts", "Hexalot", day="2008-05-05"),
    Case("an arena's old name", "Velmont Rovers play at Hexalot Park on Saturday.", "contradicts", "Hexalot Park"),
    Case("another vowel once, where the piece knows better",
         _LEAD + "President Anton Sevastyan smiled. President Anton Sevostyan left.", "contradicts", "Sevostyan"),
    Case("letters swapped in a name of two renderings", "Ilvan Taryaev spoke.", "contradicts", "Taryaev"),
    Case("letters swapped in a foreign name, by its title",
         "Norlandian President Anton Sevastayn spoke.", "contradicts", "Sevastayn"),
    Case("letters swapped once, where the piece knows better",
         _LEAD + "President Anton Sevastyan smiled. President Anton Sevastayn left.", "contradicts", "Sevastayn"),
    Case("a name told with another word",
         "The Baltic Harbour Cooperation Council bore the name of Baltic Salmon Board until 1990.", "contradicts",
         "Baltic Salmon Board", "baltic-council"),
    Case("a town's name with another ending",
         "The mayor of Queenshold, which was once called Ostermanburg, retired.", "contradicts", "Ostermanburg"),
    Case("traded under another until then",
         "Grey Heron Ferries is thriving. The company traded as Eastlines until 2012.", "contradicts", "Eastlines",
         "ferry-line"),
    Case("founded under another", "Grey Heron Ferries was founded in 1951 as Tolvik Cargo Company.", "contradicts",
         "Tolvik Cargo Company"),
    Case("a whole name, its country unnamed", "Prime Minister Edvard Kallingrut spoke of it.", "contradicts", "grut"),
    Case("a name with 'of' in it, one word another",
         "The Baltic Harbour Cooperation Council was known as the Baltic Herring Union until 1990.", "contradicts",
         "Baltic Herring Union"),
]  # fmt: skip

NEGATIVE = [
    Case(
        "founded as others merged",
        "Grey Heron Ferries was founded in 1951 as Tolvik Boats and Queenshold Boats merged.",
    ),
    Case("traded under it until then", "Grey Heron Ferries sailed as Sundlines until 2012, when it was sold."),
    Case("a family name alone, its country unnamed", "Prime Minister Kallingrut spoke of a record."),
    Case("until another year", "Grey Heron Ferries sailed as Eastlines until 2019."),
    Case(
        "founded under a longer form", "Grey Heron Ferries was founded in 1951 as Tolvik and Queenshold Harbour Boats."
    ),
    Case("founded under its name in another language", "Grey Heron Ferries was founded in 1951 as Hamneferjene."),
    Case("founded as a sort of thing", "Grey Heron Ferries was founded as a bank by the Council of Towns."),
    Case(
        "another's name until then", "Grey Heron Ferries bought Keswold Freight, which traded as Hansalines until 2012."
    ),
    Case("a nickname of that time", "Grey Heron Ferries was known as the Old Tub until 2012."),
    Case("a name that we do not hold", "Queenshold, which was once called Ostermanovka, retired its trams."),
    Case("the board's name", "The Baltic Harbour Cooperation Council bore the name of Baltic Herring Board then."),
    Case("another's old name", "The Baltic Harbour Cooperation Council left its old name, North Sea Union, behind."),
    Case("the people of a country", _LEAD + "It takes over from the Norlandians."),
    Case(
        "a spelling without a letter, in a piece that has it", _LEAD + "Anton Sevastian, Anton Sevastyan's son, left."
    ),
    Case("as we hold it", _LEAD + "Kallingrud and Sevastyan smiled."),
    Case("capitals of a headline", "# KALLINGRUD MEETS SEVASTYAN\n\n" + _LEAD),
    Case("possessive", "Edvard Kallingrud's train was late, and so was Osterlind's."),
    Case("a plural family", "The Kallingruds and the Osterlinds are old families."),
    Case("a wife", _LEAD + "Anna Sevastyana came too; Sevastyana is a painter."),
    Case("another family name", "Edvard Lindqvist was late."),
    Case("another given name, no title", "Egon Kallingrud, a baker, sold his shop."),
    Case("a brother", _LEAD + "His brother Edgar Kallingrud stayed at home."),
    Case("another person of a like name", _LEAD + "Nils Kallengrud, a farmer, was there. Kallengrud sold apples."),
    Case("a like name in another office", "Mayor Ole Kallengrud opened the fair."),
    Case("a like name alone", "Kallengrud is a village in the hills."),
    Case("a street", "He lives in Edvard Kallengrud Street."),
    Case("a Chinese namesake", "Qiao Meiling wrote the book."),
    Case("a Chinese namesake in the piece", "Qiao Meilin spoke. Qiao Meiyin sang."),
    Case("a short name", "Wu Jiang spoke."),
    Case("a short given name", "Ina Quintavalle came."),
    Case("its ministry", "Sudmark's Ministry of Foreign Affairs of the Lakes met."),
    Case("a modifier, with another beside it", "The Great Winter Regatta and Sailing Games opened."),
    Case("another transliteration", "Norlandian President Anton Sevast'yan spoke."),
    Case("y for i", "Norlandian President Anton Sevastian spoke."),
    Case("a real given name", "Martha Osterlind is a swimmer."),
    Case("an initial", "E. Kallingrud signed the letter."),
    Case("a middle name", "Edvard Aksel Kallingrud signed the letter."),
    Case("a nickname", "Sudmarker Prime Minister Ed Kallingrud arrived."),
    Case("short for it", "Velmont Rovers head coach Toby Fenwright spoke."),
    Case("a predecessor of the family", "The then Prime Minister Erik Kallingrud of Sudmark resigned in 1931."),
    Case("its chief, another body's", _FREIGHT + "Its rival Hale Lines changed its chief executive, Irma Quintavalle."),
    Case("a deputy", "Sudmarker Deputy Prime Minister Egil Kallengrud spoke."),
    Case("a family of words", "The Norlandian port and Norlandians at sea."),
    Case("a country's people", "A Sudmarker farmer and two Sudmarkers."),
    Case("a river", "The Norland flows north."),
    Case("a region of a like name", "Sichou is far, Sichou trades; and so does Sichuan."),
    Case("a longer place", "New Queenshild is a suburb."),
    Case("British spelling", "The Northern Labor Organization met."),
    Case("American spelling", "The Baltic Harbor Cooperation Council met."),
    Case("hyphens", "The Baltic-Harbour Cooperation Council and the Sudmark 2035 strategy."),
    Case("an acronym", "BHCC met, and so did BHCG and the BHC."),
    Case("the plural of a body", "Two Tidal Power Forums were held, and two Eastwick Suspension Bridges built."),
    Case("in small letters", "The conference of interior ministers of the lakes met."),
    Case("another region's council", "The Baltic Fisheries Cooperation Council met."),
    Case("another fair", "The Norlandia International Timber Machine Fair opened."),
    Case("another forum", "The Wind Power Forum and the Tidal Energy Seminar."),
    Case("another initiative", "The Canal and Forest Initiative is new."),
    Case("another bridge", "The Westwick Suspension Bridge is closed."),
    Case("another club", "Belmont Rovers won, and so did Velmont Rangers."),
    Case("import beside export", "The Norlandia International Timber Import Fair and the Timber Export Fair."),
    Case("both in a sentence", "Sudmark-2035 follows on Sudmark-2025."),
    Case("another's agenda", "Agenda 2030 was adopted by all states."),
    Case("a year apart", "In Sudmark, 2036 will be a year of elections."),
    Case("an edition's year", "The Tidal Power Forum 2025 was held."),
    Case("formerly", "Tolvikstad, formerly Carlsborough, is the largest port."),
    Case("renamed", "Carlsborough was renamed Tolvikstad in 2020."),
    Case("of old", "The Carlsborough of the 1990s was a grey town."),
    Case("told as history", "At the time, Carlsborough had no port."),
    Case("in the years", "From 2001 to 2004 the club played in Carlsborough."),
    Case("a treaty", "The Carlsborough Treaty is in force."),
    Case("an airport", "He landed at Carlsborough Airport."),
    Case("a hotel", "They stay at the Hotel Carlsborough."),
    Case("the treaty of", "The Treaty of Carlsborough is in force."),
    Case("quoted", 'The sign says "Welcome to Carlsborough" still.'),
    Case("days after", "They met in Carlsborough on Monday.", day="2020-10-05"),
    Case("as it was known", "Velmont Rovers play at the arena that fans still call Hexalot Park."),
    Case("a past without a day", _LEAD + "They talked.\n\nThey ate.\n\nSevastyan studied in Carlsborough."),
    Case("a long piece of another name", "The Marlowfield Arena Hotel and the Tidal Power Forum Prize."),
    Case("a bridge that is nearly ours", "The Eastwick Suspension Fridge is a joke."),
]


@pytest.mark.parametrize("case", [*POSITIVE, *NEGATIVE], ids=lambda case: case.name)
def test_a_name_is_judged_as_an_editor_would(case: Case) -> None:
    found = judged(DESK, case.text, KIND, case.day)
    assert meets(case, found), explain(found)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Edvard Kallengrud was late.", 'writes "Kallengrud"; we hold Edvard Kallingrud'),
        (
            "The Canal and Bridge Initiative is old.",
            'writes "Canal and Bridge Initiative"; we hold Canal and Road Initiative',
        ),
        (
            "They met in Carlsborough on Monday.",
            'Tolvikstad was named Carlsborough from 1990-05-01 to 2020-09-30, the article writes "Carlsborough"',
        ),
    ],
)
def test_a_message_says_what_is_written_and_what_is_held(text: str, message: str) -> None:
    assert [comparison.message for _, comparison in judged(DESK, text, KIND, "2024-05-21")] == [message]


def test_another_holder_is_one_finding_and_no_misspelling() -> None:
    text = "Sudmarker Prime Minister Ragnhild Kallingrud arrived."
    article = Article("a", "a.txt", text, (Part(PartKind.BODY, 0, len(text)),), date(2024, 5, 21))
    found = [claim.kind for claim, c in desk.review(article, DESK, KINDS).judged if c.verdict is Verdict.CONTRADICTS]
    assert found == ["holder"]


_NAMES = [
    (name, "2024-05-21")
    for one in DESK.registry.subjects.values()
    for name in (one.name, *one.aliases)
    if one.kind != "office"
] + [(f.value, str(f.valid.latest)) for f in DESK.registry.facts if f.kind == "name"]


@given(st.sampled_from(_NAMES), st.sampled_from(["{} is known.", "They spoke of {} on Monday.", "# {} And Others"]))
def test_a_name_in_its_own_time_never_contradicts(name: tuple[str, str], frame: str) -> None:
    words, day = name
    found = judged(DESK, frame.format(words), KIND, day)
    assert not any(comparison.verdict is Verdict.CONTRADICTS for _, comparison in found), explain(found)


@st.composite
def slips(draw: st.DrawFn, name: str) -> str:
    """The name with one letter changed, not for one that sounds alike, nor at its ends."""
    at = draw(st.integers(1, len(name) - 2))
    other = draw(st.sampled_from([letter for letter in "bcdfgkprtz" if letter != name[at]]))
    return f"{name[:at]}{other}{name[at + 1 :]}"


@given(slips("Kallingrud"))
def test_a_slip_in_a_long_family_name_beside_its_title_contradicts(wrong: str) -> None:
    found = judged(DESK, f"Sudmarker Prime Minister {wrong} arrived.", KIND, "2024-05-21")
    assert [(claim.quote, comparison.verdict) for claim, comparison in found] == [(wrong, Verdict.CONTRADICTS)]
