"""Words by which news says that somebody was at an event, and of what rank a visit is."""

from __future__ import annotations

from typing import Final

ATTENDING: Final[tuple[str, ...]] = (
    "attended",
    "attends",
    "attending",
    "has attended",
    "have attended",
    "took part in",
    "takes part in",
    "taking part in",
    "taken part in",
    "participated in",
    "participates in",
    "participating in",
    "competed in",
    "competed at",
    "competes in",
    "played in",
    "played at",
    "performed at",
    "sang at",
    "spoke at",
    "were present at",
    "was present at",
    "was represented at",
    "were represented at",
    "sailed in",
    "raced in",
    "reached",
)
# A list fact of an event so qualified holds everybody who takes part, and nobody else did.
WHOLE_LISTS: Final[frozenset[str]] = frozenset(
    {"participants", "participating countries", "participating teams", "teams", "finalists", "attendees", "parties"}
)
# Words for those whom such a list holds.
THOSE: Final[tuple[str, ...]] = (
    "participants",
    "participating countries",
    "participating teams",
    "teams",
    "finalists",
    "attendees",
    "parties",
)

# How a visit ranks in protocol. An official visit may be any visit that is not private; the others exclude each other.
VISITS: Final[tuple[str, ...]] = (
    "state",
    "official",
    "working",
    "private",
    "unofficial",
    "courtesy",
    "goodwill",
    "transit",
)
LOOSE_VISITS: Final[frozenset[str]] = frozenset({"official", "goodwill", "courtesy"})
PRIVATE_VISITS: Final[frozenset[str]] = frozenset({"private", "unofficial", "transit"})

# Who comes together → what a series that is theirs has in its name, in small letters.
_STATE: Final = ("heads of state", "leaders", "presidents")
_GOVERNMENT: Final = ("heads of government", "prime ministers")
GROUPS: Final[dict[str, tuple[str, ...]]] = {
    "heads of state": _STATE,
    "presidents": _STATE,
    "leaders": ("leaders", "heads of state"),
    "heads of government": _GOVERNMENT,
    "prime ministers": _GOVERNMENT,
    "premiers": _GOVERNMENT,
    **{
        f"{field} ministers": (f"{field} ministers", f"ministers of {field}")
        for field in ("finance", "trade", "defence", "defense", "energy", "health", "culture", "transport", "interior")
    },
    "foreign ministers": ("foreign ministers", "ministers of foreign affairs"),
    **{
        group: (group,)
        for group in (
            "rectors",
            "mayors",
            "governors",
            "speakers",
            "bishops",
            "chancellors",
            "vice-chancellors",
            "jurists",
        )
    },
}
