"""Entries → the subjects, metrics, levels and stets of the registry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from copydesk.model import Level, Metric, Problem, Stet, Subject
from copydesk.patterns import re
from copydesk.problems import did_you_mean
from copydesk.registry.forms import Form
from copydesk.registry.nodes import Node
from copydesk.registry.pages import Page, find
from copydesk.registry.schema import SubjectEntry
from copydesk.registry.slips import Slip
from copydesk.values.measures import canonical_unit

_SLUG = re.compile(r"[a-z0-9]+(?:[-_.][a-z0-9]+)*")
_BREAKS = re.compile(r"[\s\-\u2010-\u2015]+")


@dataclass(slots=True)
class Holdings:
    """What facts may refer to, gathered from all files before the first fact is read.

    ``named`` leads from an exact name or alias that only one subject bears to its id, ``rungs`` from
    every wording of a level to the level, ``lost`` holds the ids of subjects that could not be read,
    and ``unsure`` the lists (metrics, levels) of which not every entry could be.
    """

    subjects: dict[str, Subject] = field(default_factory=dict)
    metrics: dict[str, Metric] = field(default_factory=dict)
    levels: list[Level] = field(default_factory=list)
    stets: list[Stet] = field(default_factory=list)
    named: dict[str, str | None] = field(default_factory=dict)
    rungs: dict[str, Level] = field(default_factory=dict)
    lost: set[str] = field(default_factory=set)
    unsure: set[str] = field(default_factory=set)
    places: dict[str, tuple[Page, Node]] = field(default_factory=dict)

    def knows(self, reference: str) -> bool:
        """Whether a subject has this id, or would have it if its entry could be read."""
        return reference in self.subjects or reference in self.lost

    def resolved(self, reference: str) -> str:
        """A subject's id by its id, or by a name that it alone bears; any other text as it is."""
        return reference if reference in self.subjects else self.named.get(reference) or reference

    def rung(self, wording: str) -> Level | None:
        """The level with this wording; case and hyphens do not matter."""
        return self.rungs.get(_loosely(wording))


def gather(forms: Iterable[Form]) -> tuple[Holdings, list[Problem]]:
    """Every subject, metric, level and stet; of two with one name the first, and a problem (``CD019``)."""
    held = Holdings()
    problems: list[Problem] = []
    for form in forms:
        held.lost |= form.lost
        held.unsure |= form.unsure
        if form.file.subject is not None and form.subject is not None:
            problems += _add_subject(held, form.file.subject, form.page, form.subject)
        problems += _add_metrics(held, form)
        problems += _add_levels(held, form)
        problems += _add_stets(held, form)
    for subject in held.subjects.values():
        held.subjects[subject.id] = replace(
            subject,
            of=None if subject.of is None else held.resolved(subject.of),
            between=tuple(map(held.resolved, subject.between)),
            participants=tuple(map(held.resolved, subject.participants)),
            not_to_be_confused_with=tuple(map(held.resolved, subject.not_to_be_confused_with)),
        )
    for level in held.levels:
        # A shortened wording is often a lower rung's own name, and then it means that one.
        for wording in (level.as_persons, *level.short):
            if wording is not None:
                held.rungs.setdefault(_loosely(wording), level)
    return held, problems


def unknown_reference(reference: str, subjects: Mapping[str, Subject], key: str) -> Slip:
    """The slip of a key that names a subject which nobody wrote down."""
    meant = next((each.id for each in subjects.values() if reference in (each.name, *each.aliases)), None)
    hint = f"did you mean '{meant}'?" if meant else did_you_mean(reference, subjects)
    return Slip("CD016", f"'{key}' names '{reference}', and no subject has that id", hint)


def is_slug(text: str) -> bool:
    """Lower-case letters, digits, and single hyphens, underscores or dots between them: ``sco-2024``."""
    return _SLUG.fullmatch(text) is not None


def _add_subject(held: Holdings, entry: SubjectEntry, page: Page, node: Node) -> Iterable[Problem]:
    if not is_slug(entry.id):
        slip = Slip("CD018", f"'{entry.id}' is no slug: use a-z, 0-9 and hyphens, as in 'sco-2024'")
        yield page.problem(slip, find(node, ("id",)))
    if (other := held.subjects.get(entry.id)) is not None:
        slip = Slip("CD019", f"the id '{entry.id}' is taken by the subject in {other.location}")
        yield page.problem(slip, find(node, ("id",)))
        return
    if entry.is_ == "relation" and len(entry.between) < 2:
        where = find(node, ("between",)) if entry.between else find(node, ("is",))
        yield page.problem(Slip("CD013", "a relation has two sides or more: between: [china, kazakhstan]"), where)
    if entry.between and entry.is_ != "relation":
        slip = Slip("CD028", f"'between' goes with a relation, and this subject is of kind {entry.is_}")
        yield page.problem(slip, find(node, ("between",)))
    held.places[entry.id] = (page, node)
    held.subjects[entry.id] = Subject(
        id=entry.id,
        kind=entry.is_,
        name=entry.name,
        location=page.location(node),
        aliases=entry.aliases,
        weak_aliases=entry.weak_aliases,
        adjectives=entry.adjectives,
        of=entry.of,
        between=entry.between,
        series=entry.series,
        participants=entry.participants,
        not_to_be_confused_with=entry.not_to_be_confused_with,
        note=entry.note,
    )
    for name in (entry.name, *entry.aliases):
        held.named[name] = entry.id if held.named.get(name, entry.id) == entry.id else None


def _add_metrics(held: Holdings, form: Form) -> Iterable[Problem]:
    for entry, node in zip(form.file.metrics, form.nodes.get("metrics", ()), strict=True):
        if (other := held.metrics.get(entry.name)) is not None:
            slip = Slip("CD019", f"the metric '{entry.name}' stands already in {other.location}")
            yield form.page.problem(slip, find(node, ("name",)))
            continue
        unit = None if entry.unit is None else canonical_unit(entry.unit)
        held.metrics[entry.name] = Metric(entry.name, form.page.location(node), unit, entry.phrases, entry.target)


def _add_levels(held: Holdings, form: Form) -> Iterable[Problem]:
    for entry, node in zip(form.file.levels, form.nodes.get("levels", ()), strict=True):
        level = Level(
            entry.name,
            len(held.levels),
            form.page.location(node),
            entry.as_persons,
            entry.translations,
            entry.short,
        )
        held.levels.append(level)
        for wording in (entry.name, *entry.translations):
            other = held.rungs.setdefault(_loosely(wording), level)
            if other is not level:
                slip = Slip("CD019", f"'{wording}' is already a wording of '{other.name}' in {other.location}")
                yield form.page.problem(slip, _scalar(node, wording))


def _add_stets(held: Holdings, form: Form) -> Iterable[Problem]:
    for entry, node in zip(form.file.stets, form.nodes.get("stets", ()), strict=True):
        if entry.article is None and entry.cluster is None:
            slip = Slip("CD013", "a stet names the article, or the cluster, that it lets stand")
            yield form.page.problem(slip, find(node, ("reason",)))
            continue
        held.stets.append(
            Stet(
                reason=entry.reason,
                by=entry.by,
                until=entry.until,
                location=form.page.location(node),
                article=entry.article,
                fact=entry.fact,
                quote=entry.quote,
                cluster=entry.cluster,
            )
        )


def _loosely(wording: str) -> str:
    return _BREAKS.sub(" ", wording).strip().casefold()


def _scalar(entry: Node, text: str) -> Node:
    """The scalar of an entry that holds this text."""
    for key in ("name", "translations"):
        found = find(entry, (key,))
        for position in range(len(getattr(found, "nodes", ()))):
            if getattr(item := find(found, (position,)), "text", None) == text:
                return item
        if getattr(found, "text", None) == text:
            return found
    return entry
