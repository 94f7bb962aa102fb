from __future__ import annotations

import pytest
from pydantic import BaseModel

from copydesk.registry.schema import ENTRIES, RegistryFile, keys_of

MODELS = [RegistryFile, *ENTRIES.values()]


@pytest.mark.parametrize("entry", ENTRIES.values())
def test_every_key_has_a_description_and_an_example(entry: type[BaseModel]) -> None:
    bare = [name for name, field in entry.model_fields.items() if not (field.description and field.examples)]
    assert bare == []


def test_a_json_schema_comes_of_the_form_with_the_keys_that_people_write() -> None:
    schema = RegistryFile.model_json_schema(by_alias=True)
    subject = schema["$defs"]["SubjectEntry"]["properties"]
    assert list(subject) == keys_of(ENTRIES["subject"])
    assert {"id", "is", "between"} <= set(subject)
    assert subject["series"]["enum"] == ["yes", "no", True, False]
    assert schema["additionalProperties"] is False
