"""What people type into a registry: one model for each entry, with a description and examples of every key.

These models are the form of §4 of the design and the source of the JSON Schema that editors complete
from. Values arrive as text; one value may stand where a list is expected.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)

from copydesk.model import Period, SubjectKind
from copydesk.registry.intervals import Interval, read_day, read_interval, read_period
from copydesk.registry.slips import Slip

_T = TypeVar("_T")
_YES = frozenset({"yes", "true"})
_NO = frozenset({"no", "false"})


class FactKind(StrEnum):
    """The kinds of fact that a registry may hold."""

    HOLDER = "holder"
    LEVEL = "level"
    FIGURE = "figure"
    EDITION = "edition"
    DATE = "date"
    PLACE = "place"
    ROLE = "role"
    NAME = "name"
    LIST = "list"


def _as_list(value: object) -> object:
    """One value where a list is expected is a list of one."""
    return value if isinstance(value, list) else [value]


def _as_source(value: object) -> object:
    """A bare text is the title of a source."""
    return {"title": value} if isinstance(value, str) else value


def _read_flag(value: object) -> bool:
    """``yes`` and ``true``, ``no`` and ``false``, in any case. Raises ``Slip``."""
    word = str(value).strip().lower()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise Slip("CD011", f"'{value}' is neither yes nor no")


def _read_text_as(read: object) -> object:
    """A validator of text by one of our readers; anything but text is a slip."""

    def validate(value: object) -> object:
        if not isinstance(value, str):
            raise Slip("CD002", "a date is one value, not a list or keys")
        return read(value)  # type: ignore[operator]

    return PlainValidator(validate)


_DATED = {
    "type": ["string", "integer"],
    "description": "EDTF: 2024, 2024-02, 2024-02-06, 2024-02-06/.., ../2019",
}
_DAY = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}

Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1),
    WithJsonSchema({"type": ["string", "number", "boolean"]}),
]
Texts = Annotated[tuple[Text, ...], BeforeValidator(_as_list, json_schema_input_type=Text | tuple[Text, ...])]
Flag = Annotated[bool, PlainValidator(_read_flag), WithJsonSchema({"enum": ["yes", "no", True, False]})]
Valid = Annotated[Interval, _read_text_as(read_interval), WithJsonSchema(_DATED)]
When = Annotated[Period, _read_text_as(read_period), WithJsonSchema(_DATED)]
Day = Annotated[date, _read_text_as(read_day), WithJsonSchema(_DAY)]


def _written(value: object) -> object:
    """What somebody wrote where a message put "…". Raises ``Slip``."""
    if value == "…":
        raise Slip("CD013", "'…' stands where words are missing: write them")
    return value


def _read_expiry(value: object) -> object:
    """A day where a message put "YYYY-MM-DD". Raises ``Slip``."""
    if value in ("YYYY-MM-DD", "…"):
        raise Slip("CD014", f"'{value}' is no day yet", "put a day here, such as 2026-06-30")
    return value


class Entry(BaseModel):
    """What is typed is frozen once read, and a key that the form does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    @model_validator(mode="before")
    @classmethod
    def _leave_out_what_is_empty(cls, data: object) -> object:
        """``note:`` is as good as no note; an unknown key with nothing after it is still unknown."""
        if not isinstance(data, dict) or None not in data.values():
            return data
        known = keys_of(cls)
        return {key: value for key, value in data.items() if value is not None or key not in known}


Written = Annotated[Text, BeforeValidator(_written)]
Expiry = Annotated[Day, BeforeValidator(_read_expiry)]


class SubjectEntry(Entry):
    """What the facts of a file are about."""

    id: Text = Field(description="A slug that other files refer to.", examples=["astana", "sco-2024"])
    is_: SubjectKind = Field(alias="is", description="What sort of thing it is.", examples=["person", "office"])
    name: Text = Field(description="Its name as a reader knows it.", examples=["Astana", "Prime Minister"])
    aliases: Texts = Field((), description="Other names that identify it alone.", examples=[["PM", "premier"]])
    weak_aliases: Texts = Field(
        (), description="Names that identify it only in context.", examples=[["Li", "the Expo"]]
    )
    adjectives: Texts = Field((), description="Adjectives of a country or place.", examples=[["Kazakh"]])
    of: Text | None = Field(
        None,
        description="The country or body of an office, the series of an event, the whole of a part: an id.",
        examples=["kazakhstan"],
    )
    between: Texts = Field((), description="The sides of a relation: ids.", examples=[["china", "kazakhstan"]])
    series: Flag = Field(False, description="Whether an event comes round again.", examples=["yes"])
    participants: Texts = Field((), description="Who takes part in an event: ids.", examples=[["china", "russia"]])
    not_to_be_confused_with: Texts = Field(
        (), description="Ids or names that are easily taken for this one.", examples=[["li-keqiang"]]
    )
    note: Text | None = Field(None, description="For editors; never compared.", examples=["renamed in 2022"])


class SourceEntry(Entry):
    """On whose word a fact stands. A bare text is a title."""

    article: Text | None = Field(None, description="An article of the corpus: its file's stem.", examples=["004_261a"])
    quote: Text | None = Field(None, description="Its words, exactly.", examples=["Mayor Ada Voss"])
    title: Text | None = Field(None, description="The title of a page or paper.", examples=["Foreign trade in 2023"])
    publisher: Text | None = Field(None, description="Who published it.", examples=["Customs Administration"])
    date: When | None = Field(None, description="When it was published.", examples=["2024-01-12"])
    url: Text | None = Field(None, description="Where it was opened.", examples=["https://example.org/trade"])
    act: Text | None = Field(None, description="An official act known for certain.", examples=["Decree No. 7"])


SourceItem = Annotated[SourceEntry, BeforeValidator(_as_source, json_schema_input_type=str | SourceEntry)]
Sources = Annotated[
    tuple[SourceItem, ...],
    BeforeValidator(_as_list, json_schema_input_type=SourceItem | tuple[SourceItem, ...]),
]


class FactEntry(Entry):
    """One thing that holds of the file's subject."""

    kind: FactKind = Field(description="What sort of fact it is.", examples=["holder", "figure"])
    value: Texts = Field(
        description="A subject's id or plain text; a number, a date or a level as its kind wants it.",
        examples=["ada-voss", "41 billion USD", "24", "2024-07-03/2024-07-04"],
        min_length=1,
    )
    id: Text | None = Field(None, description="Its own id, where the derived one will not do.", examples=["sco/chair"])
    qualifier: Text | None = Field(
        None,
        description="Which of several facts of this kind; the author's word.",
        examples=["capital", "founded"],
    )
    metric: Text | None = Field(None, description="What a figure measures.", examples=["bilateral-trade"])
    period: When | None = Field(None, description="The time that a figure counts.", examples=["2023", "2023-05"])
    valid: Valid | None = Field(None, description="The time in which it holds.", examples=["2024-02-06/..", "2023"])
    out_of: Text | None = Field(None, description="The whole that a figure is a part of.", examples=["45"])
    who: Text | None = Field(None, description="Whose role it is: an id.", examples=["kazakhstan"])
    according_to: Text | None = Field(None, description="Whose figure it is.", examples=["Chinese statistics"])
    sources: Sources = Field((), description="On whose word it stands.", examples=[["Foreign trade in 2023"]])
    status: Literal["confirmed", "unconfirmed"] = Field(
        "confirmed",
        description="unconfirmed: from memory alone; may agree, never contradicts.",
        examples=["unconfirmed"],
    )
    confirmed: Day | None = Field(
        None, description="The day up to which somebody knows that it held.", examples=["2025-06-30"]
    )
    tolerance: Text | None = Field(None, description="How far an article may differ.", examples=["2 %", "1 billion"])
    severity: Literal["error", "warning", "info"] | None = Field(
        None, description="What a contradiction of it does to a run.", examples=["warning"]
    )
    note: Text | None = Field(None, description="For editors; never compared.", examples=["counted by customs"])
    recheck_after: Day | None = Field(None, description="When somebody should look again.", examples=["2026-01-31"])
    concurrent: Flag = Field(False, description="Whether it may hold beside another.", examples=["yes"])
    phrases: Texts = Field((), description="Further wordings that name it.", examples=[["railway cargo terminal"]])
    agrees: Texts = Field((), description="Sentences that agree with it.", examples=[["Trade reached 41 billion."]])
    contradicts: Texts = Field(
        (), description="Sentences that contradict it.", examples=[["Trade fell to 14 billion."]]
    )
    ignores: Texts = Field(
        (), description="Sentences that are not about it.", examples=[["Trade is to reach 100 billion."]]
    )
    not_to_be_confused_with: Texts = Field(
        (), description="Ids or words that are easily taken for it.", examples=[["trade-target"]]
    )


class MetricEntry(Entry):
    """What figures measure, and how news words it."""

    name: Text = Field(description="The name that facts use.", examples=["bilateral-trade"])
    unit: Text | None = Field(None, description="What it counts: a currency, %, a unit.", examples=["USD", "students"])
    phrases: Texts = Field((), description="How articles word it.", examples=[["bilateral trade", "two-way trade"]])
    target: Flag = Field(False, description="Whether it is a goal rather than a count.", examples=["yes"])
    note: Text | None = Field(None, description="For editors; never compared.", examples=["goods only"])


class LevelEntry(Entry):
    """One rung of the ladder of relations; the weakest comes first in the file."""

    name: Text = Field(description="The level's name.", examples=["strategic partnership"])
    as_persons: Text | None = Field(None, description="The same, said of the two.", examples=["strategic partners"])
    translations: Texts = Field((), description="Other wordings of the same rung.", examples=[["strategic tie"]])
    short: Texts = Field((), description="Shortened wordings.", examples=[["all-weather partnership"]])
    note: Text | None = Field(None, description="For editors; never compared.", examples=["since 2018"])


class StetEntry(Entry):
    """A finding that an editor lets stand."""

    article: Text | None = Field(None, description="The article: its file's stem.", examples=["004_261a"])
    fact: Text | None = Field(None, description="The fact's id.", examples=["sco/role/host"])
    quote: Text | None = Field(None, description="The words that may stand.", examples=["14 billion"])
    cluster: Text | None = Field(None, description="A cluster of duplicates to settle whole.", examples=["c-1a2b"])
    reason: Written = Field(description="Why it may stand.", examples=["the speaker misspoke, and we quote him"])
    by: Written = Field(description="Who decided.", examples=["the desk"])
    until: Expiry = Field(description="The day after which it is asked again.", examples=["2026-06-30"])


class RegistryFile(Entry):
    """One file: a subject with its facts, or metrics, or levels, or stets."""

    subject: SubjectEntry | None = Field(None, description="What this file's facts are about.")
    facts: tuple[FactEntry, ...] = Field((), description="What holds of the subject.")
    metrics: tuple[MetricEntry, ...] = Field((), description="What figures measure.")
    levels: tuple[LevelEntry, ...] = Field((), description="The ladder of relations, weakest first.")
    stets: tuple[StetEntry, ...] = Field((), description="Findings that an editor lets stand.")


ENTRIES: dict[str, type[Entry]] = {
    "subject": SubjectEntry,
    "facts": FactEntry,
    "sources": SourceEntry,
    "metrics": MetricEntry,
    "levels": LevelEntry,
    "stets": StetEntry,
}
"""Which form the entries under each key of a file have."""


def keys_of(entry: type[Entry]) -> list[str]:
    """The keys that people may write in such an entry, in the order of the form."""
    return [field.alias or name for name, field in entry.model_fields.items()]
