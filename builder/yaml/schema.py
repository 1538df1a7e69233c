"""JSON Schemas (draft 7) of mappings, made of the tables that their readers go by."""

from __future__ import annotations

from builder.yaml.fields import Table
from builder.yaml.reader import Schema

KEYS = r"^[^\s!-/:-@\[-`{-~][^\s!-,/:-@\[-^`{-~]*$"
"""Keys that authors choose (builder/yaml/scalars.py, KEY) in a form that Python and JavaScript read alike."""


def record(table: Table) -> Schema:
    """Return the schema of a mapping with the keys of `table` and no others."""
    required = [field.key for field in table if field.required]
    return {
        "type": "object",
        "properties": {
            field.key: {
                "title": field.key,
                "description": field.about,
                **(field.reader.schema if field.required else _or_empty(field.reader.schema)),
            }
            for field in table
        },
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def keyed(values: Schema) -> Schema:
    """Return the schema of a mapping whose keys the author chose."""
    return {"type": "object", "propertyNames": {"pattern": KEYS}, "additionalProperties": values}


def _or_empty(schema: Schema) -> Schema:
    """A key without a value counts as not given: what editors read as null."""
    if "anyOf" in schema:
        choices = schema["anyOf"]
        assert isinstance(choices, list)
        return {**schema, "anyOf": [*choices, {"type": "null"}]}
    words, types = schema.get("enum"), schema.get("type")
    if isinstance(words, list):
        return {**schema, "enum": [*words, None]}
    return {**schema, "type": [*(types if isinstance(types, list) else [types]), "null"]}
