"""The same candidates found by a database: one statement, for corpora that are large or kept in tables.

``PAIRS`` is written in what DuckDB and Spark SQL have in common, and reads three tables, whose rows depend on one
article each (``shingles.sign``): to add articles is to add rows.

    articles(article)             every article; ids of any type that has an order
    shingles(article, shingle)    each shingle of an article once, 64-bit integers
    marks(article, mark)          each mark of an article, 64-bit integers
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from tempfile import TemporaryDirectory

from copydesk.duplicates.candidates import (
    BOILERPLATE_COUNT,
    BOILERPLATE_PERCENT,
    CROWD,
    FEWEST_ARTICLES,
    PROPOSING_COUNT,
    PROPOSING_PERCENT,
    SAMPLE,
    SAMPLED_ARTICLES,
    SAMPLED_COUNT,
    SAMPLED_PERCENT,
    Candidates,
)
from copydesk.duplicates.shingles import OWN_PERCENT, Signature

_HOLDERS = f"""WITH corpus AS (
    SELECT CASE WHEN count(*) > {{sampled_from}} THEN {SAMPLE} ELSE 1 END AS sample,
        CASE WHEN count(*) < {FEWEST_ARTICLES} THEN count(*)
            ELSE least({CROWD}, greatest({BOILERPLATE_COUNT}, floor({BOILERPLATE_PERCENT} * count(*) / 100)))
        END AS most
    FROM articles
),
repeated AS (
    SELECT shingle, count(*) AS holders, min(article) AS first FROM shingles GROUP BY shingle HAVING count(*) > 1
),
boilerplate AS (
    SELECT shingle FROM repeated CROSS JOIN corpus WHERE holders > most
)"""

_PAIRS = f"""{_HOLDERS},
-- How many shingles an article has, and how many of them are boilerplate.
counts AS (
    SELECT s.article, count(*) AS shingles, count(b.shingle) AS common
    FROM shingles s LEFT JOIN boilerplate b ON b.shingle = s.shingle
    GROUP BY s.article
),
-- In one of many copies of the boilerplate, all of them speak for it.
sizes AS (
    SELECT article, 100 * (shingles - common) < {OWN_PERCENT} * shingles AS copied,
        CASE WHEN 100 * (shingles - common) < {OWN_PERCENT} * shingles THEN shingles ELSE shingles - common END AS size
    FROM counts
),
-- How many a pair must share, in hundredths, of which it is the shorter piece.
pieces AS (
    SELECT article, copied, CASE
        WHEN sample = 1 THEN least({100 * PROPOSING_COUNT}, {PROPOSING_PERCENT} * size)
        ELSE least({100 * SAMPLED_COUNT}, {SAMPLED_PERCENT} * size / sample)
    END AS enough
    FROM sizes CROSS JOIN corpus
),
-- Who has which: boilerplate only the copies of it.
held AS (
    SELECT r.shingle, r.holders, r.first, FALSE AS common
    FROM repeated r CROSS JOIN corpus WHERE holders <= most AND r.shingle % sample = 0
    UNION ALL
    SELECT s.shingle, count(*), min(s.article), TRUE
    FROM shingles s
    JOIN boilerplate b ON b.shingle = s.shingle
    JOIN pieces p ON p.article = s.article AND p.copied
    CROSS JOIN corpus WHERE s.shingle % sample = 0
    GROUP BY s.shingle
),
own AS (
    SELECT s.article, p.enough, s.shingle, h.holders, h.first
    FROM shingles s JOIN held h ON h.shingle = s.shingle JOIN pieces p ON p.article = s.article
    WHERE p.copied OR NOT h.common
),
-- The most common are left out, one fewer than enough: who shares enough has one of the rest.
rarest AS (
    SELECT article, shingle, holders, first
    FROM (SELECT *, row_number() OVER (PARTITION BY article ORDER BY holders DESC, shingle DESC) AS place FROM own) o
    WHERE 100 * place >= enough
),
found AS (
    SELECT a.article AS one, b.article AS two
    FROM rarest a JOIN own b ON b.shingle = a.shingle
    WHERE a.holders <= {CROWD} AND a.article <> b.article
    UNION
    SELECT article, first FROM rarest WHERE holders > {CROWD} AND article <> first
),
ordered AS (
    SELECT DISTINCT least(one, two) AS one, greatest(one, two) AS two FROM found
),
sharing AS (
    SELECT o.one, o.two
    FROM ordered o JOIN own a ON a.article = o.one JOIN own b ON b.article = o.two AND b.shingle = a.shingle
    GROUP BY o.one, o.two, a.enough, b.enough
    HAVING 100 * count(*) >= least(a.enough, b.enough)
),
marked AS (
    SELECT m.article, m.mark, g.holders, g.first
    FROM marks m JOIN (SELECT mark, count(*) AS holders, min(article) AS first FROM marks GROUP BY mark) g
        ON g.mark = m.mark
)
SELECT one, two FROM sharing
UNION
SELECT a.article, b.article FROM marked a JOIN marked b ON b.mark = a.mark
WHERE a.holders <= {CROWD} AND a.article < b.article
UNION
SELECT first, article FROM marked WHERE holders > {CROWD} AND article <> first
"""

PAIRS = _PAIRS.format(sampled_from=SAMPLED_ARTICLES)
"""The pairs worth comparing, the smaller id first, each once, in no order."""

BOILERPLATE = f"{_HOLDERS.format(sampled_from=SAMPLED_ARTICLES)}\nSELECT shingle FROM boilerplate"
"""The shingles that say nothing of a pair: who compares the pairs leaves them out."""

_MEMORY = "2GB"
"""What DuckDB may hold before it writes to disk."""


def can_propose() -> bool:
    """Whether DuckDB and numpy are installed, as ``copydesk[scale]`` does."""
    return find_spec("duckdb") is not None and find_spec("numpy") is not None


def propose(signatures: Sequence[Signature], sampled_from: int = SAMPLED_ARTICLES) -> Candidates:
    """What ``candidates.propose`` gives, found in DuckDB: on every core, and in little memory.

    It needs DuckDB and numpy, which ``copydesk[scale]`` brings, and raises ``ImportError`` without.
    """
    import duckdb
    import numpy

    positions = numpy.arange(len(signatures))
    shingles = [numpy.unique(numpy.frombuffer(signature.shingles, numpy.int64)) for signature in signatures]
    tables = {
        "articles": {"article": positions},
        "shingles": {
            "article": numpy.repeat(positions, list(map(len, shingles))),
            "shingle": numpy.concatenate([*shingles, numpy.empty(0, numpy.int64)]),
        },
        "marks": {
            "article": numpy.repeat(positions, [len(signature.marks) for signature in signatures]),
            "mark": numpy.frombuffer(b"".join([signature.marks.tobytes() for signature in signatures]), numpy.int64),
        },
    }
    with TemporaryDirectory() as folder, duckdb.connect() as database:
        database.execute(f"SET memory_limit = '{_MEMORY}'")
        database.execute("SET temp_directory = $folder", {"folder": folder})
        for name, columns in tables.items():
            database.register("given", columns)
            database.execute(f"CREATE TABLE {name} AS SELECT * FROM given")
        pairs = database.sql(_PAIRS.format(sampled_from=sampled_from)).fetchnumpy()
        boilerplate = database.sql(BOILERPLATE).fetchnumpy()["shingle"]
    found = zip(pairs["one"].tolist(), pairs["two"].tolist(), strict=True)
    return Candidates(frozenset(found), frozenset(boilerplate.tolist()))
