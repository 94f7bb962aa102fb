"""Words that any piece of news has, whatever it is about: what two pieces share of them says nothing."""

from __future__ import annotations

from typing import Final

from copydesk.vocabulary.labels import FUNCTION_WORDS

_COMMON_TEXT: Final = """
able again against ago along already always among announce announced another away back bad became become been being
best better big both bring brought call called came cannot close come coming country could daily day days done early
eight either else end ended enough even ever far felt few fifth find five found four fourth full further gave general
get give given goes going gone good got great group had half hand hard having held help high himself hold home hour
hours hundred important including indeed instead into its itself just keep kept kind knew know known large late lead
least leave left less let life likely little long longer look lot low made main major make making man many matter may
mean meanwhile men might million mind minute moment month months morning must near need needed never new news next nine
nobody none nothing number of off officer officials often old once one onto open order out own part particular people
per percent perhaps place point possible present press put quite rather real really report reported reports rest right
room run said same saw say saying second see seem seen sent set seven several shall short should show shown side six
small soon speak special spoke stand start started state statement still such sure take taken taking tell ten thing
things think third thought thousand three time times told tomorrow too took top toward towards try turn twice two under
up upon use used very want wanted was way week weeks well went were whether white whole whom whose will wish woman women
word words work would year years yesterday young yet
him them me us itself themselves my ours yours hers do does did doing can won't don't didn't isn't wasn't
"""
COMMON_WORDS: Final[frozenset[str]] = FUNCTION_WORDS.union(_COMMON_TEXT.split())
