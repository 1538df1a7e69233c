"""What Visual Studio Code needs to know of a project: help with YAML, spelling, snippets, and where findings stand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from builder.diagnostics import Severity
from builder.diagnostics.text import severity_name
from builder.resources import templates
from builder.source.assemble.fences import WORDS
from builder.source.schemas import described

SCHEMAS = ".vscode/schemas"
_TOOLS = ("kursbau", "Moodle", "SCORM", "curriculum", "frontmatter", "yaml")
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "info"}


def editor_files(
    *, command: str = "kursbau", schemas: str = SCHEMAS, words: Iterable[str] = ()
) -> list[tuple[str, str]]:
    """Return the files by name.

    `command` is how tasks call us, `schemas` the folder of the JSON Schemas (those in the default one are among the
    files), `words` are known to the spelling besides FORMAT's own.
    """
    folder = templates() / "new" / "vscode"
    read = {name: json.loads((folder / f"{name}.json").read_text("utf-8")) for name in ("settings", "snippets")}
    extensions = (folder / "extensions.json").read_text("utf-8")
    made = (
        [] if schemas != SCHEMAS else [(f"{SCHEMAS}/{each.name}.schema.json", each.document()) for each in described()]
    )
    return [
        (".vscode/settings.json", _json(read["settings"] | _settings(schemas, words))),
        (".vscode/tasks.json", _json(_tasks(command))),
        (".vscode/extensions.json", extensions),
        (".vscode/kursbau.code-snippets", _json(_snippets(read["snippets"]))),
        *((name, _json(document)) for name, document in made),
    ]


def _settings(schemas: str, words: Iterable[str]) -> dict[str, object]:
    mapped = {f"./{schemas}/{each.name}.schema.json": list(each.files) for each in described() if each.files}
    return {
        "yaml.schemas": mapped,
        "cSpell.words": sorted({*WORDS, *_TOOLS, *words}, key=lambda word: (word.lower(), word)),
    }


def _snippets(bodies: Mapping[str, Any]) -> dict[str, object]:
    return {name: {"scope": "markdown", **snippet, "description": name} for name, snippet in bodies.items()}


def _tasks(command: str) -> dict[str, object]:
    check = {
        "label": "check",
        "detail": "Prüft alle Module und Editionen",
        "type": "shell",
        "command": command,
        "args": ["check"],
        "group": {"kind": "build", "isDefault": True},
        "presentation": {"reveal": "silent", "clear": True},
        "problemMatcher": [matcher for level in Severity for matcher in _matchers(level)],
    }
    serve = {
        "label": "serve",
        "detail": "Zeigt den Kurs im Browser, während Sie schreiben",
        "type": "shell",
        "command": command,
        "args": ["serve"],
        "isBackground": True,
        "problemMatcher": [],
    }
    return {"version": "2.0.0", "tasks": [check, serve]}


def _matchers(level: Severity) -> tuple[dict[str, object], ...]:
    """Return what finds the findings of `level` in our text: those with a line, and those about a whole file.

    One matcher has one severity: Visual Studio Code does not know German words for it.
    """
    names = "|".join(severity_name(level, language) for language in ("de", "en"))
    common = {
        "owner": f"kursbau-{level}",
        "fileLocation": ["relative", "${workspaceFolder}"],
        "severity": _LEVELS[level],
    }
    message = {"regexp": r"^ {2}(\S.*)$", "message": 1}
    placed = {"regexp": rf"^(.+?):(\d+):(\d+): (?:{names}) ([a-z0-9-]+)$", "file": 1, "line": 2, "column": 3, "code": 4}
    whole = {"regexp": rf"^(?!.*:\d+:\d+: )(.+?): (?:{names}) ([a-z0-9-]+)$", "kind": "file", "file": 1, "code": 2}
    return (
        {**common, "pattern": [placed, message]},
        {**common, "owner": f"kursbau-{level}-file", "pattern": [whole, message]},
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
