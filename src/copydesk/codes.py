"""The codes of everything that copydesk can say: what each means, with a wrong and a right example.

Codes are stable: a code that is no longer used is never given away again. ``CD002`` and ``CD010`` to
``CD040`` speak about the registry, ``CD041`` about gold, ``CD101`` and on about claims, ``CD201`` about an article
at odds with itself, ``CD301`` and on about pairs of articles.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """One code: its number, what it is called, an example that earns it and one that does not."""

    code: str
    title: str
    wrong: str
    right: str


_READING = (
    Code(
        "CD000",
        "a crash of copydesk itself; report it, no severity and no stet hides it",
        "an article at which our code raises an error",
        "an article that is read to its end",
    ),
    Code(
        "CD001",
        "a file that cannot be read",
        "an article without the permission to read it",
        "an ordinary file that everybody may read",
    ),
    Code("CD003", "a file that is not UTF-8 text", "a story saved as Latin-1 or UTF-16", "the story saved as UTF-8"),
    Code("CD004", "an article without text", "a file that holds a date and nothing else", "a date, and the story"),
    Code(
        "CD005",
        "a row or a front matter that cannot be read, or a day in it that is none",
        '{"id": "a-1", "date": "2024-13-04", "text": "The museum opened."}',
        '{"id": "a-1", "date": "2024-12-04", "text": "The museum opened."}',
    ),
    Code(
        "CD006",
        "two articles with one id",
        "2023/opening.txt and 2024/opening.txt",
        "opening-2023.txt, opening-2024.txt",
    ),
    Code("CD007", "a link that leads out of the corpus", "seeds/story.txt -> /home/me/story.txt", "the story itself"),
    Code(
        "CD008",
        "an article that was not reviewed, because it is not in English",
        "Das Museum wird am Montag eröffnet.",
        "The museum opens on Monday.",
    ),
    Code(
        "CD009",
        "settings or a command line that ask for something that there is not",
        '[tool.copydesk]\ncorpsu = "seeds"',
        '[tool.copydesk]\ncorpus = "seeds"',
    ),
)

_CLAIMS = (
    Code(
        "CD101",
        "an office that somebody else held at that time, or that is another one",
        "Mayor Ferdinand Hale opened the bridge in 2024. (we hold: Ada Voss is mayor since 2021)",
        "Mayor Ada Voss opened the bridge in 2024. | Ferdinand Hale, the former mayor, attended.",
    ),
    Code(
        "CD102",
        "relations on another level than they had at that time",
        "the two towns became sister cities in 2024 (we hold: sister cities since 2019)",
        "the two towns, sister cities since 2019",
    ),
    Code(
        "CD103",
        "a figure outside what its words leave open",
        "the museum had 14,000 visitors last year (we hold: 41,000)",
        "the museum had over 40,000 visitors last year",
    ),
    Code(
        "CD104",
        "another edition of an event",
        "the 13th Elmswick Book Fair opened on Monday (we hold: the fair of that year is the 12th)",
        "the 12th Elmswick Book Fair opened on Monday",
    ),
    Code(
        "CD105",
        "an event on another day, or in another month or year",
        "the museum opened in May 2023 (we hold: 2023-06-04)",
        "the museum opened in June 2023 | the museum opened last year",
    ),
    Code(
        "CD106",
        "an event, a body or a capital in another place",
        "the Elmswick Book Fair in Harrowgate (we hold: it takes place in Elmswick)",
        "the book fair in Elmswick | visitors from Harrowgate came to the fair",
    ),
    Code(
        "CD107",
        "another role of somebody in a body or event, or another year of it",
        "Sudmark, an observer of the River Union (we hold: a member since July 2020) | Norland hosted the 2023 summit",
        "Sudmark, a member of the River Union | Sudmark, then an observer",
    ),
    Code(
        "CD108",
        "a known name misspelt or altered, or outside the time in which it was borne",
        "Mayor Ferdnand Hale opened the Elmswick Boook Fair (we hold: Ferdinand Hale, Elmswick Book Fair)",
        "Mayor Ferdinand Hale | Fernanda Hale, a painter | Elmswick, then called Port Regent",
    ),
    Code(
        "CD109",
        "a list with another member, or of another length",
        "the three rivers, the Arle, the Bourne and the Sorre (we hold: Arle, Bourne, Tamsel) | the four rivers",
        "the three rivers, Bourne, Tamsel and Arle | rivers such as the Arle",
    ),
    Code(
        "CD111",
        "somebody at an event who is not on the whole list of those who took part; a visit of another rank",
        "Sudmark took part in the 2023 River Games (we hold the participants: Norland and Westria) | a working visit",
        "Norland took part in the 2023 River Games | a state visit",
    ),
    Code(
        "CD110",
        "a day that no calendar has, or another day of the week; flagged only where it is not the dateline's",
        "the mayor spoke on Monday, Nov. 5, 2024 (that day is a Tuesday)",
        "the mayor spoke on Tuesday, Nov. 5, 2024",
    ),
)

_REGISTRY = (
    Code(
        "CD002",
        "a registry file that is not in the form of a registry",
        "facts:\n  - {kind: figure, metric: bilateral-trade, valeu: 41 billion USD}",
        "facts:\n  - {kind: figure, metric: bilateral-trade, value: 41 billion USD}",
    ),
    Code(
        "CD010",
        "a registry without facts",
        "subject: {id: astana, is: place, name: Astana}",
        "subject: {id: astana, is: place, name: Astana}\n"
        "facts:\n  - {kind: place, qualifier: country, value: kazakhstan}",
    ),
    Code(
        "CD011",
        "a word where only certain words may stand",
        "{kind: holdre, value: ada-voss}",
        "{kind: holder, value: ada-voss}",
    ),
    Code(
        "CD012",
        "a kind of subject that does not exist",
        "subject: {id: astana, is: city, name: Astana}",
        "subject: {id: astana, is: place, name: Astana}",
    ),
    Code(
        "CD013",
        "something is missing or empty",
        "subject: {id: ada-voss, is: person}",
        "subject: {id: ada-voss, is: person, name: Ada Voss}",
    ),
    Code(
        "CD014",
        "a date or an interval that cannot be read",
        "{kind: date, value: 2024-13-04}",
        "{kind: date, value: 2024-12-04}",
    ),
    Code(
        "CD015",
        "an interval that ends before it begins",
        "{kind: holder, value: ada-voss, valid: 2024-02-06/2022-01-11}",
        "{kind: holder, value: ada-voss, valid: 2022-01-11/2024-02-06}",
    ),
    Code(
        "CD016",
        "a reference to a subject that the registry does not hold",
        "subject: {id: kazakhstan-prime-minister, is: office, name: Prime Minister, of: kazahstan}",
        "subject: {id: kazakhstan-prime-minister, is: office, name: Prime Minister, of: kazakhstan}",
    ),
    Code(
        "CD017",
        "subjects that are part of each other in a circle",
        "a is `of: b`, and b is `of: a`",
        "a is `of: b`, and b stands alone",
    ),
    Code(
        "CD018",
        "an id that is not a slug",
        "subject: {id: Ada Voss, is: person, name: Ada Voss}",
        "subject: {id: ada-voss, is: person, name: Ada Voss}",
    ),
    Code(
        "CD019",
        "an id or a name that is given twice",
        "two files with `id: astana`",
        "one file with `id: astana`",
    ),
    Code(
        "CD020",
        "a fact that rests on nobody's word",
        "{kind: edition, value: 24}",
        "{kind: edition, value: 24, sources: [{article: 002_summit, quote: 24th Meeting}]}",
    ),
    Code(
        "CD021",
        "a fact that is written twice",
        "{kind: edition, value: 24} and again {kind: edition, value: 24}",
        "{kind: edition, value: 24}",
    ),
    Code(
        "CD022",
        "a level that is not on the ladder",
        "{kind: level, value: strategic partnershp}",
        "{kind: level, value: strategic partnership}",
    ),
    Code(
        "CD023",
        "a metric that the registry does not hold",
        "{kind: figure, metric: bilateral-trde, value: 41 billion USD}",
        "{kind: figure, metric: bilateral-trade, value: 41 billion USD}",
    ),
    Code(
        "CD024",
        "a value that does not fit its kind",
        "{kind: edition, value: the latest}",
        "{kind: edition, value: 24th}",
    ),
    Code(
        "CD025",
        "a unit that is not the metric's",
        "{kind: figure, metric: bilateral-trade, value: 41 billion EUR}, the metric counts USD",
        "{kind: figure, metric: bilateral-trade, value: 41 billion USD}",
    ),
    Code(
        "CD026",
        "two values on one day where only one can hold",
        "{kind: holder, value: a, valid: 2022/2024}\n{kind: holder, value: b, valid: 2023/..}",
        "{kind: holder, value: a, valid: 2022/2024}\n{kind: holder, value: b, valid: 2024/..}",
    ),
    Code(
        "CD027",
        "a source that the corpus does not bear out",
        "{article: 002_summit, quote: 25th Meeting}, and the article says 24th",
        "{article: 002_summit, quote: 24th Meeting}",
    ),
    Code(
        "CD028",
        "keys that do not go together",
        "{kind: edition, value: 24, out_of: 45}",
        "{kind: figure, metric: projects-completed, value: 26, out_of: 45}",
    ),
    Code(
        "CD029",
        "a value that looks like an id, and no subject has it",
        "{kind: holder, value: ada-vos}",
        "{kind: holder, value: ada-voss}",
    ),
    Code(
        "CD030",
        "a stet that settles nothing any more",
        "a stet for an article that has been corrected since",
        "the stet is removed with the correction",
    ),
    Code(
        "CD040",
        "a fact that may be stale: an article of a later day says otherwise",
        "the mayor held since 2021 and confirmed up to 2024-05-01, another one in an article of June 2024",
        "the fact closed and the new mayor added, or `confirmed` set to a later day",
    ),
    Code(
        "CD041",
        "a claim marked by hand that cannot be planted with errors: gold for copydesk mutate",
        "gold/opening.yaml: - {kind: place, quote: in Elmswik, subject: town-fair, value: elmswick}",
        "gold/opening.yaml: - {kind: place, quote: in Elmswick, subject: town-fair, value: elmswick}",
    ),
)

_AGREEMENT = (
    Code(
        "CD201",
        "two places of one article that cannot both be right",
        "Seventh Book Fair opens | The eighth Book Fair opened in Elmswick. || 45 of the 26 projects are completed",
        "Seventh Book Fair opens | The seventh Book Fair opened in Elmswick, a year after the sixth.",
    ),
    Code(
        "CD202",
        "two articles that cannot both be right",
        "The museum drew 14,000 visitors in 2023. | The museum drew 41,000 visitors in 2023.",
        "The museum drew 14,000 visitors in 2023. | The museum drew about 14,200 visitors in 2023.",
    ),
)

_DUPLICATES = (
    Code(
        "CD301",
        "an article that is a copy of another",
        "The ferry to Elmswick will stop for repairs. | THE FERRY to Elmswick will stop for repairs",
        "one of the two, or a stet that says why both stay",
    ),
    Code(
        "CD302",
        "an article that is an edited version of another",
        "one text in two files, with a word changed here and there",
        "the later version alone",
    ),
    Code(
        "CD303",
        "an article that holds a large part of another",
        "a brief whose every sentence stands in the report of the same day",
        "a report that quotes a sentence of another",
    ),
    Code(
        "CD304",
        "two articles that tell of the same event as their news",
        "Mayor Ada Voss met Ferdinand Hale on Monday. | Ferdinand Hale held talks with Mayor Ada Voss on Monday.",
        "Mayor Ada Voss met Ferdinand Hale on Monday. | Mayor Ada Voss met Ferdinand Hale in May last year.",
    ),
)

CODES: dict[str, Code] = {code.code: code for code in (*_READING, *_REGISTRY, *_CLAIMS, *_AGREEMENT, *_DUPLICATES)}
