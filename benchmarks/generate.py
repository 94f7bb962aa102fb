"""Registries and corpora of any size, of countries that do not exist: the same arguments give the same bytes.

    python benchmarks/generate.py FOLDER --facts 1000 --articles 100

writes ``FOLDER/facts`` and ``FOLDER/seeds``. A larger registry begins with the files of a smaller one, and the
articles tell of the first countries only, so that one corpus can be read under registries of every size. About
one figure, holder or date in twenty differs from what is held.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate, count
from pathlib import Path
from random import Random

FIRST_COUNTRIES = 3
_LEVELS = (
    "partnership",
    "cooperative partnership",
    "comprehensive partnership",
    "strategic partnership",
    "comprehensive strategic partnership",
    "enhanced comprehensive strategic partnership",
)
_OFFICES = ("President", "Prime Minister", "Minister of Foreign Affairs", "Minister of Trade")
_METRICS = {
    "bilateral-trade": ("USD", "bilateral trade, two-way trade, trade volume"),
    "direct-investment": ("USD", "direct investment"),
    "exchange-students": ("students", "exchange students"),
    "weekly-flights": ("flights", "weekly flights"),
}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ONSETS = (
    *("b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m"),
    *("n", "p", "pr", "r", "s", "sk", "st", "t", "tr", "v", "w", "z"),
)
_VOWELS = ("a", "e", "i", "o", "u", "ai", "ei", "ou")
_CODAS = ("", "", "l", "m", "n", "r", "s", "nd", "rk", "lt")
_FORUMS = ("Forum on Clean Water", "Trade Fair", "Summit on Railways", "Conference of Mayors", "Energy Dialogue")
_PROSE = (
    "The two sides exchanged views on energy, transport and the exchange of students, officials said.",
    "It was raining when the delegation left the station, and few people had come to see it go.",
    "Both called the talks frank and useful, and agreed to stay in touch.",
    "Analysts had expected less: in the spring, negotiations over river tolls had come to a halt.",
    '"We are neighbours, and neighbours talk," a spokesman told reporters after the meeting.',
    "Farmers on the lower river, who lost a third of their harvest to floods, want a dam instead.",
    "A joint statement is to be published later this week.",
    "Nearly 40 percent of the freight still goes by road, and the ports are full.",
    "The opposition asked why 12 of the 30 contracts had been signed without a tender.",
    "Hotels in the old town were booked out, and the trams ran until midnight.",
    "No date for a further round was given.",
    "Under the plan, some 250 kilometres of track would be laid by the end of the decade.",
)


@dataclass(frozen=True)
class Office:
    """An office with its holders and the days on which they took it, the latest last."""

    id: str
    title: str
    holders: tuple[tuple[str, date], ...]


@dataclass(frozen=True)
class Country:
    """A country with its offices, its series of events and the number of its first edition."""

    number: int
    name: str
    adjective: str
    capital: str
    offices: tuple[Office, ...]
    forum: str
    first_edition: int

    @property
    def id(self) -> str:
        """Its subject's id."""
        return _slug(self.name)

    @property
    def forum_id(self) -> str:
        """The id of its series of events."""
        return f"{self.id}-{_slug(self.forum)}"


def countries(first: int = 0) -> Iterator[Country]:
    """Countries without end; each depends on its number alone."""
    for number in count(first):
        random = Random(f"country {number}")
        stem = invent_name(random, 2) + _letters(number)
        offices = tuple(
            Office(f"{stem.lower()}ia-{_slug(title)}", title, tuple(_holders(random, number, order)))
            for order, title in enumerate(_OFFICES)
        )
        capital = (
            f"{invent_name(random, random.randint(1, 3))}{_letters(number)} {random.choice(('Bay', 'City', 'Hill'))}"
        )
        forum = random.choice(_FORUMS)
        yield Country(number, f"{stem}ia", f"{stem}ian", capital, offices, forum, random.randint(1, 30))


def registry(facts: int) -> Iterator[tuple[str, str]]:
    """Files (path, YAML) with about so many facts: those of whole countries, never fewer than the first."""
    yield "levels.yaml", "levels:\n" + "".join(f"  - {{name: {name}}}\n" for name in _LEVELS)
    rows = (f"  - {{name: {name}, unit: {unit}, phrases: [{said}]}}\n" for name, (unit, said) in _METRICS.items())
    yield "metrics.yaml", "metrics:\n" + "".join(rows)
    made = 0
    for country in countries():
        for path, text in _files(country):
            made += text.count("{kind:")
            yield path, text
        if made >= facts and country.number + 1 >= FIRST_COUNTRIES:
            return


def corpus(articles: int) -> Iterator[tuple[str, str]]:
    """Articles (name, text) of mixed lengths about the first countries, from 2020 to 2024."""
    known = [country for country, _ in zip(countries(), range(FIRST_COUNTRIES), strict=False)]
    for number in range(articles):
        random = Random(f"article {number}")
        day = date(2020, 1, 1) + timedelta(random.randrange(365 * 5))
        host, guest = random.sample(known, 2)
        told = [_sentence(random, host, guest, day) for _ in range(random.randint(3, 9))]
        told += random.choices(_PROSE, k=random.choice((4, 8, 12, 30)))
        random.shuffle(told)
        opening, *rest = told
        body = list(_paragraphs(random, rest))
        month = _MONTHS[day.month - 1]
        dateline = f"{host.capital.upper()}, {month} {day.day} (Wire) --"
        headline = f"{host.name}, {guest.name} to talk about trade"
        text = "\n\n".join([f"{day.isoformat()}      Source: Wire", headline, f"{dateline} {opening}", *body])
        yield f"{number:06d}.txt", f"{text}\n"


def write(folder: Path, facts: int, articles: int) -> None:
    """Both as files below a folder."""
    for part, files in (("facts", registry(facts)), ("seeds", corpus(articles))):
        for path, text in files:
            file = folder / part / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")


def _files(country: Country) -> Iterator[tuple[str, str]]:
    folder = f"{country.number // 100:04d}/{country.id}"
    capital = _slug(country.capital)
    source = "sources: [{act: Gazette}]"
    yield (
        f"{folder}/country.yaml",
        f"subject: {{id: {country.id}, is: country, name: {country.name}, adjectives: [{country.adjective}]}}\n"
        f"facts:\n  - {{kind: place, qualifier: capital, value: {capital}, {source}}}\n",
    )
    yield f"{folder}/capital.yaml", f"subject: {{id: {capital}, is: place, name: {country.capital}}}\n"
    for office in country.offices:
        facts = []
        ends = [since for _, since in office.holders[1:]]
        for (person, since), end in zip(office.holders, [*ends, None], strict=True):
            until = ".." if end is None else end.isoformat()
            facts.append(f"  - {{kind: holder, value: {_slug(person)}, valid: {since}/{until}, {source}}}\n")
            family = person.rpartition(" ")[2]
            head = f"subject: {{id: {_slug(person)}, is: person, name: {person}, weak_aliases: [{family}]}}\n"
            yield f"{folder}/{_slug(person)}.yaml", head
        head = f"subject: {{id: {office.id}, is: office, name: {office.title}, of: {country.id}}}\n"
        yield f"{folder}/{office.id}.yaml", f"{head}facts:\n{''.join(facts)}"
    if country.number:
        yield f"{folder}/relation.yaml", _relation(country, next(countries(country.number - 1)), source)
    head = f"subject: {{id: {country.forum_id}, is: event, series: yes, name: {country.name} {country.forum}}}\n"
    yield f"{folder}/forum.yaml", head
    for order in range(5):
        edition, day = country.first_edition + order, _forum_day(country, order)
        head = (
            f"subject: {{id: {country.forum_id}-{day.year}, is: event, of: {country.forum_id}, "
            f"name: {_ordinal(edition)} {country.name} {country.forum}}}\n"
        )
        facts = [
            f"  - {{kind: edition, value: {edition}, {source}}}\n",
            f"  - {{kind: date, value: {day}, {source}}}\n",
            f"  - {{kind: place, value: {capital}, {source}}}\n",
        ]
        yield f"{folder}/forum-{day.year}.yaml", f"{head}facts:\n{''.join(facts)}"


def _relation(one: Country, other: Country, source: str) -> str:
    pair = f"{other.id}-{one.id}"
    name = f"{other.name} and {one.name}"
    facts = [f"  - {{kind: date, qualifier: diplomatic-relations, value: {1950 + one.number % 50}, {source}}}\n"]
    for order, year in enumerate(_level_years(one)):
        end = (*_level_years(one), None)[order + 1]
        valid = f"{year}-06-01/{'..' if end is None else f'{end}-05-31'}"
        facts.append(f"  - {{kind: level, value: {_LEVELS[order]}, valid: {valid}, {source}}}\n")
    for year in range(2018, 2025):
        for metric in _METRICS:
            value = _held(one, metric, year)
            facts.append(f"  - {{kind: figure, metric: {metric}, value: {value}, period: {year}, {source}}}\n")
    head = f"subject: {{id: {pair}, is: relation, name: {name}, between: [{other.id}, {one.id}]}}\n"
    return f"{head}facts:\n{''.join(facts)}"


def _sentence(random: Random, host: Country, guest: Country, day: date) -> str:
    """A sentence with a claim: true, but for one in twenty."""
    later = max(host, guest, key=lambda country: country.number)
    adjacent = abs(host.number - guest.number) == 1
    wrong = random.random() < 0.05
    order = random.randrange(len(_OFFICES))
    seen = find_holder(guest if wrong else host, order, day)
    other = find_holder(guest, order, day)
    title = _OFFICES[order]
    weekday = _DAYS[day.weekday()]
    fair = date(day.year, 1, 1).year - 2020
    edition = _ordinal(host.first_edition + fair + wrong)
    forum = f"{edition} {host.name} {host.forum}"
    year = day.year - 1
    metric = random.choice(list(_METRICS))
    value = _held(later, metric, year + (3 if wrong else 0))
    spoken = metric.replace("-", " ").capitalize()
    pair = f"{host.name} and {guest.name}"
    level = _LEVELS[sum(start <= year for start in _level_years(later)) - 1]
    meeting = f"{host.adjective} {title} {seen} met with {guest.adjective} {title} {other}"
    choices = [
        f"{meeting} in {host.capital} on {weekday}.",
        f"{host.adjective} {title} {seen} said on {weekday} that work would begin in {_MONTHS[random.randrange(12)]}.",
        f"{other}, {title} of {guest.name}, thanked {seen} for the welcome.",
        f"The {forum} was held in {host.capital} in {_MONTHS[_forum_day(host, fair).month - 1]} {day.year}.",
        f"Guests of the {forum} came from 26 countries.",
    ]
    if adjacent:
        shown = value.replace("USD", "U.S. dollars")
        choices += [
            f"{spoken} between {pair} reached {shown} last year, according to the statistics office.",
            f"In {year}, {spoken.lower()} of {pair} stood at about {shown}.",
            f"The relations of {pair} have been a {level} since {_level_years(later)[_LEVELS.index(level)]}.",
        ]
    return random.choice(choices)


def _paragraphs(random: Random, told: list[str]) -> Iterator[str]:
    while told:
        size = random.randint(1, 4)
        yield " ".join(told[:size])
        told = told[size:]


def _holders(random: Random, number: int, order: int) -> Iterator[tuple[str, date]]:
    spans = [random.randint(500, 2500) for _ in range(6)]
    for place, days in enumerate(accumulate(spans, initial=-sum(spans[1:]))):
        if place == len(spans):
            return
        given = invent_name(random, random.randint(1, 3))
        if random.random() < 0.2:
            given = f"{given}-{invent_name(random, 1)}"
        family = f"{invent_name(random, random.randint(1, 2))}{_letters(number * 24 + order * 6 + place)}"
        yield f"{given} {family}", date(2023, 5, 1) + timedelta(days)


def find_holder(country: Country, order: int, day: date) -> str:
    return [person for person, since in country.offices[order].holders if since <= day][-1]


def _forum_day(country: Country, order: int) -> date:
    random = Random(f"forum {country.number} {order}")
    return date(2020 + order, random.randint(3, 11), random.randint(1, 28))


def _level_years(country: Country) -> tuple[int, ...]:
    first = 1995 + country.number % 10
    return tuple(first + step for step in (0, 4, 9, 14))


def _held(country: Country, metric: str, year: int) -> str:
    base = Random(f"{metric} {country.number} {year}").randint(11, 99)
    unit = _METRICS[metric][0]
    return f"{base / 10} billion {unit}" if unit == "USD" else f"{base * (100 if unit == 'students' else 1)} {unit}"


def invent_name(random: Random, syllables: int) -> str:
    parts = (random.choice(_ONSETS) + random.choice(_VOWELS) + random.choice(_CODAS) for _ in range(syllables))
    return "".join(parts).capitalize()


def _letters(number: int) -> str:
    """A number as a syllable or more, so that no two names are equal."""
    word = ""
    while True:
        number, rest = divmod(number, 80)
        word += "bdfgklmnprstvzhj"[rest // 5] + "aeiou"[rest % 5]
        if not number:
            return f"{word}x"


def _ordinal(number: int) -> str:
    last = 0 if 10 < number % 100 < 14 else number % 10
    return f"{number}{({1: 'st', 2: 'nd', 3: 'rd'}).get(last, 'th')}"


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Write a registry and a corpus of invented countries.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--facts", type=int, default=1000)
    parser.add_argument("--articles", type=int, default=100)
    asked = parser.parse_args()
    write(asked.folder, asked.facts, asked.articles)
