"""A corpus whose duplicates are known, of countries that do not exist: the same arguments give the same bytes.

    python benchmarks/generate_duplicates.py FOLDER --articles 10000
    python benchmarks/generate_duplicates.py FOLDER --real FILE.jsonl[.gz]

writes ``FOLDER/facts``, ``FOLDER/corpus/articles.jsonl`` and ``FOLDER/pairs.jsonl``, the pairs that are duplicates
with their relation. Of twenty articles some are stories and what became of them: a reprint, an edit of one word in
ten, the first third, the paragraphs in another order, the same meeting in other words, a roundup of two. Others are
told apart by little: the same people two weeks later, a preview and the report, a visitor's two meetings of one day,
a form filled in anew. One article in three ends with the notice of its house.

``--real`` makes a reprint, an edit, a cut or another order of every fifth article of a file. What real articles have in
common with each other is not known: a pair counts where one of its ids ends in ``x``, as all do without ``--real``.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations, islice
from pathlib import Path
from random import Random

from generate import Country, countries, find_holder, invent_name, registry

_COUNTRIES, _FACTS = 40, 2_000
_FIRST_DAY, _DAYS_COVERED = date(2020, 1, 1), 1_500
_HOUSES = 10
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_NOUNS = _words(
    "harbour river bridge railway canal market harvest school hospital mill tariff customs border ferry tunnel wheat "
    "timber copper fishery vineyard orchard factory workshop museum library archive theatre festival stadium airport "
    "pipeline dam reservoir turbine grid mine quarry forest pasture cattle wool cotton textile leather glass ceramics "
    "salt sugar coffee tobacco fertiliser steel cement plywood paper printing postage telegraph satellite laboratory "
    "vaccine nurse surgeon teacher student apprentice engineer surveyor farmer miller baker weaver sailor pilot driver "
    "judge notary auditor inspector mayor council parliament ministry embassy consulate bank loan bond currency budget "
    "tax subsidy pension wage strike union contract tender auction lease licence patent standard treaty protocol quota "
    "flood drought storm landslide earthquake wildfire shelter refugee convoy depot warehouse terminal lock quay"
)
_VERBS = _words(
    "widened closed reopened inspected financed doubled halved postponed approved rejected measured replaced restored "
    "surveyed insured leased supplied exported imported repaired extended shortened opened guarded mapped registered "
    "audited praised questioned defended criticised welcomed feared expected promised refused delayed finished"
)
_ADJECTIVES = _words(
    "old new northern southern eastern western upper lower coastal rural costly cheap modest joint private public "
    "regional annual seasonal temporary permanent broken flooded crowded empty narrow deep shallow secret formal early "
    "late rapid gradual sudden partial complete reliable doubtful popular unpopular local foreign ancient modern"
)
_LINKS = ("near", "beside", "behind", "across", "along", "after", "before", "despite", "without", "instead of")
_SAYERS = _words("officials engineers residents traders observers unions growers shippers teachers doctors economists")
_TIMES = ("this spring", "last autumn", "before long", "in the summer", "within weeks", "next winter", "over the years")
_SHARES = ("a third", "a quarter", "half", "two fifths", "most", "a tenth", "hardly any", "three quarters")
_FILLERS = {"v": _VERBS, "l": _LINKS, "s": _SAYERS, "t": _TIMES, "k": _SHARES}
_SLOT = re.compile(r"\{(\w)\}")
_PATTERNS = (
    "the {n} {l} the {n} was {v} {t}, {s} said, but the {n} of the {n} was not {v} by the {n}.",
    "{t}, {s} of the {n} said that the {n} had {v} the {n} because of the {n} and a {n}.",
    "it was the {n} that had {v} the {n} {l} the {n}, and {k} of the {n} is in the {n}.",
    "for the {s} of the {n}, {k} of the {n} has been {v} by the {n}, and that is a {n}.",
    "nobody {v} the {n} {l} the {n}, and there was a {n} for the {n}, the {s} of the {n} said.",
    "the {s} {v} the {n}, as {k} of the {n} is with the {n}, while the {n} is {v}.",
)


Row = dict[str, str]
Paragraphs = list[str]
Pair = tuple[int, int, str]
"""The numbers of two rows, and their relation."""


@dataclass(frozen=True)
class Meeting:
    """The holders of two offices meet in a capital; several articles may tell of it."""

    host: Country
    guest: Country
    offices: tuple[int, int]
    day: date

    def told(self, way: str) -> str:
        """A sentence about it: as a "report", in "other" words, or "ahead" of it."""
        (seen, title), (caller, office) = self._who(self.host, 0), self._who(self.guest, 1)
        host, guest = self.host, self.guest
        at = f"in {host.capital} on {_WEEKDAYS[self.day.weekday()]}"
        return {
            "report": f"{host.adjective} {title} {seen} met with {guest.adjective} {office} {caller} {at}.",
            "other": f"{caller}, {office} of {guest.name}, held talks with {seen}, {title} of {host.name}, {at}.",
            "ahead": f"{host.adjective} {title} {seen} will meet {guest.adjective} {office} {caller} {at}.",
        }[way]

    def _who(self, country: Country, side: int) -> tuple[str, str]:
        order = self.offices[side]
        return find_holder(country, order, self.day), country.offices[order].title


def corpus(articles: int) -> tuple[list[Row], list[Pair]]:
    """So many articles, twenty at a time, and the pairs that are duplicates."""
    known = list(islice(countries(), _COUNTRIES))
    rows: list[Row] = []
    pairs: list[Pair] = []
    block = 0
    while len(rows) < articles:
        made, related = _block(block, known)
        pairs += [(len(rows) + one, len(rows) + two, relation) for one, two, relation in related]
        rows += made
        block += 1
    return rows[:articles], [pair for pair in pairs if max(pair[:2]) < articles]


def edited_copies(real: Sequence[Row]) -> tuple[list[Row], list[Pair]]:
    """Real articles, and an edit of every fifth."""
    rows, pairs = list(real), []
    for number, source in enumerate(range(0, len(real), 5)):
        relation, edit = _EDITS[number % len(_EDITS)]
        edited = edit(real[source]["text"].split("\n\n"), Random(f"real {number}"))
        pairs.append((source, len(rows), relation))
        rows.append({**real[source], "text": "\n\n".join(edited)})
    return rows, pairs


def write(folder: Path, rows: Sequence[Row], pairs: Iterable[Pair], real: int) -> None:
    """The registry, the corpus and its pairs; what the first ``real`` rows have in common is not known."""
    for path, text in registry(_FACTS):
        file = folder / "facts" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (folder / "corpus").mkdir(exist_ok=True)
    places = list(range(len(rows)))
    Random("order").shuffle(places)  # an id must not tell what was made of what
    ids = [f"{place:07d}{'' if number < real else 'x'}" for number, place in enumerate(places)]
    lines = sorted(json.dumps({"id": id, **row}, ensure_ascii=False) for row, id in zip(rows, ids, strict=True))
    (folder / "corpus" / "articles.jsonl").write_text("\n".join(lines), encoding="utf-8")
    told = (json.dumps([*sorted((ids[one], ids[two])), relation]) for one, two, relation in pairs)
    (folder / "pairs.jsonl").write_text("\n".join(told), encoding="utf-8")


def _block(block: int, known: Sequence[Country]) -> tuple[list[Row], list[Pair]]:
    """Twenty articles, with the pairs among them."""
    random = Random(f"block {block}")
    meetings = [_meeting(block * 9 + number, known) for number in range(9)]
    rows: list[Row] = []
    pairs: list[Pair] = []
    for (relation, edit), meeting in zip(_EDITS, meetings, strict=False):
        (story,) = _stories(random, meeting)
        pairs.append((len(rows), len(rows) + 1, relation))
        rows += [_row(meeting, story), _row(meeting, edit(story, random), "Post")]
    reported, repeated, announced, visited, alone = meetings[4:]
    pairs.append((len(rows), len(rows) + 1, "same-event"))
    rows += [_row(reported, story) for story in _stories(random, reported, reported, ways=("report", "other"))]
    later = replace(repeated, day=repeated.day + timedelta(14))
    second = replace(visited, offices=((visited.offices[0] + 1) % 4, visited.offices[1]))
    for pair in ((repeated, later), (visited, second)):
        rows += [_row(meeting, story) for meeting, story in zip(pair, _stories(random, *pair), strict=True)]
    preview, report = _stories(random, announced, announced, ways=("ahead", "report"))
    rows += [_row(announced, preview, day=announced.day - timedelta(2)), _row(announced, report)]
    form = [f"{one} It stood at {{}} points on {{}} contracts." for one in _prose(random, _topics(random), 9)]
    rows += [_row(alone, _filled(form, random), day=alone.day + timedelta(days)) for days in (0, 14)]
    rows.append(_row(alone, *_stories(random, alone)))
    excerpts = [part for row in (10, 12) for part in rows[row]["text"].split("\n\n")[1:3]]
    pairs += [(row, len(rows), "overlap") for row in (10, 12)]
    rows.append(_row(alone, [*_prose(random, _topics(random), 3), *excerpts]))
    for row in rows[::3]:
        row["text"] += f"\n\n{_notice(random.randrange(_HOUSES))}"
    return rows, pairs


def _meeting(number: int, known: Sequence[Country]) -> Meeting:
    """A meeting such that the same two people never meet in another within weeks."""
    sides = list(combinations(known, 2))
    seats, pair = divmod(number, len(sides))
    day = _FIRST_DAY + timedelta(number * 37 % _DAYS_COVERED)
    return Meeting(*sides[pair], (seats % 4, seats // 4 % 4), day)


def _row(meeting: Meeting, paragraphs: Sequence[str], agency: str = "Wire", day: date | None = None) -> Row:
    day = day or meeting.day
    opening, *rest = paragraphs
    dateline = f"{meeting.host.capital.upper()}, {day:%B} {day.day} ({agency}) --"
    title = f"{meeting.host.name}, {meeting.guest.name} to talk about trade"
    return {"date": day.isoformat(), "title": title, "text": "\n\n".join([f"{dateline} {opening}", *rest])}


def _stories(random: Random, *meetings: Meeting, ways: Sequence[str] = ("report", "report")) -> Iterator[Paragraphs]:
    """Stories with the same topics: half of their nouns are the same eight."""
    topics = _topics(random)
    for meeting, way in zip(meetings, ways, strict=False):
        yield _paragraphs([meeting.told(way), *_prose(random, topics, 9)])


def _topics(random: Random) -> Sequence[str]:
    return [f"{invent_name(random, 3)} {noun}" for noun in random.sample(_NOUNS, 8)]


def _prose(random: Random, topics: Sequence[str], sentences: int) -> list[str]:
    def word(slot: re.Match[str]) -> str:
        if slot[1] != "n":
            return random.choice(_FILLERS[slot[1]])
        noun = random.choice((*random.sample(topics, 2), random.choice(_NOUNS), invent_name(random, 3)))
        form = random.choice(("{n}", "{a} {n}", "{n} {m}"))
        return form.format(n=noun, a=random.choice(_ADJECTIVES), m=random.choice(_NOUNS))

    made = [_SLOT.sub(word, random.choice(_PATTERNS)) for _ in range(sentences)]
    return [sentence[0].upper() + sentence[1:] for sentence in made]


def _paragraphs(sentences: Sequence[str]) -> Paragraphs:
    return [" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3)]


def _notice(house: int) -> str:
    return " ".join(["About us:", *_prose(Random(f"house {house}"), _topics(Random(house)), 3)])


def _filled(form: Sequence[str], random: Random) -> Paragraphs:
    return _paragraphs([line.format(random.randint(300, 900), random.randint(1000, 9000)) for line in form])


def _reprinted(paragraphs: Paragraphs, _: Random) -> Paragraphs:
    return [" ".join(paragraphs[:2]), *paragraphs[2:]]


def _edited(paragraphs: Paragraphs, random: Random) -> Paragraphs:
    """One word in ten replaced, left out, or followed by another."""

    def edit(word: str) -> str:
        other = random.choice(_NOUNS)
        return random.choice((other, "", f"{word} {other}")) if random.random() < 0.1 else word

    return [" ".join(filter(None, map(edit, paragraph.split(" ")))) for paragraph in paragraphs]


def _cut(paragraphs: Paragraphs, _: Random) -> Paragraphs:
    """The first 30 % of the words."""
    left = sum(len(paragraph.split(" ")) for paragraph in paragraphs) * 3 // 10
    kept = []
    for paragraph in paragraphs:
        words = paragraph.split(" ")[:left]
        left -= len(words)
        kept += [" ".join(words)] if words else []
    return kept


def _reordered(paragraphs: Paragraphs, random: Random) -> Paragraphs:
    return random.sample(paragraphs, len(paragraphs))


_EDITS: Sequence[tuple[str, Callable[[Paragraphs, Random], Paragraphs]]] = (
    ("copy", _reprinted),
    ("near-copy", _edited),
    ("overlap", _cut),
    ("near-copy", _reordered),
)


def _real_rows(path: Path) -> Iterator[Row]:
    data = path.read_bytes()
    text = gzip.decompress(data) if path.suffix == ".gz" else data
    for row in map(json.loads, text.splitlines()):
        if row.get("text"):
            yield {name: row[name] for name in ("date", "title", "text") if row.get(name)}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Write a corpus whose duplicates are known.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--real", type=Path, help="JSON Lines with a text in every row")
    asked = parser.parse_args()
    given = list(_real_rows(asked.real)) if asked.real else []
    asked.folder.mkdir(parents=True, exist_ok=True)
    write(asked.folder, *(edited_copies(given) if given else corpus(asked.articles)), len(given))
