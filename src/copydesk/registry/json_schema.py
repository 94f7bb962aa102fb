"""The JSON Schema of registry files, for editors that complete and check YAML while one types."""

from __future__ import annotations

import json

from copydesk.registry.schema import RegistryFile

# Where a repository keeps it; the modeline of each file names it: `# yaml-language-server: $schema=../schema.json`.
FILE = "schema.json"


def write_schema() -> str:
    """The schema as text, the same bytes every time."""
    made = RegistryFile.model_json_schema(by_alias=True)
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}
    return json.dumps(schema, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    print(write_schema(), end="")
