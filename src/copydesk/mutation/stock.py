"""What replacements are drawn from, gathered once a registry."""

from __future__ import annotations

from copydesk.lexicon import Lexicon
from copydesk.model import Registry, SubjectKind
from copydesk.vocabulary.cities import cities_named


class Stock:
    """A registry's countries and places, and its lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        subjects = lexicon.registry.subjects.values()
        self.lexicon = lexicon
        self.countries = [s for s in subjects if s.kind is SubjectKind.COUNTRY]
        self.places = [s for s in subjects if s.kind is SubjectKind.PLACE]
        self.cities = [s for s in self.places if cities_named(s.name)]

    @property
    def registry(self) -> Registry:
        """What the desk holds."""
        return self.lexicon.registry
