"""Links that open a place in the author's editor."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import quote

from builder.diagnostics import Span

EDITORS = {
    "vscode": "vscode://file/{path}:{line}:{column}",
    "vscodium": "vscodium://file/{path}:{line}:{column}",
    "cursor": "cursor://file/{path}:{line}:{column}",
    "idea": "idea://open?file=/{path}&line={line}&column={column}",
    "sublime": "subl://open?url=file:///{path}&line={line}&column={column}",
    "none": "",
}
"""Editors' addresses by name, with places for {path} (absolute, without its leading slash), {line} and {column}."""

_TEMPLATE = re.compile(r"(?!(?:javascript|data|vbscript|blob|file):)[a-z][a-z0-9+.-]*:.*\{path\}.*", re.IGNORECASE)


def editor_template(given: str) -> str | None:
    """Return the address for `given`, a name in EDITORS or an address with {path}; None where it is neither."""
    if given in EDITORS:
        return EDITORS[given]
    known = re.sub(r"\{(?:path|line|column)\}", "", given)
    return given if _TEMPLATE.fullmatch(given) and not set(known) & set("{} \"'<>") else None


def editor_link(span: Span, *, root: Path, template: str) -> str:
    """Return the address that opens `span`, "" where there is no editor."""
    if not template:
        return ""
    path = quote((root / span.file).as_posix().lstrip("/"), safe="/:")
    return template.format(path=path, line=max(span.line, 1), column=max(span.column, 1))
