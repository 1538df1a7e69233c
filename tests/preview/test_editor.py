"""builder/preview/editor.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from builder.diagnostics import Span
from builder.preview.editor import EDITORS, editor_link, editor_template

_SPAN = Span("modules/m/10-Grüße 1.md", 3, 7)


@pytest.mark.parametrize(
    ("template", "span", "link"),
    [
        (EDITORS["vscode"], _SPAN, "vscode://file/home/w/modules/m/10-Gr%C3%BC%C3%9Fe%201.md:3:7"),
        (EDITORS["vscode"], Span("modules"), "vscode://file/home/w/modules:1:1"),
        (EDITORS["idea"], _SPAN, "idea://open?file=/home/w/modules/m/10-Gr%C3%BC%C3%9Fe%201.md&line=3&column=7"),
        (EDITORS["none"], _SPAN, ""),
    ],
)
def test_link(template: str, span: Span, link: str) -> None:
    assert editor_link(span, root=Path("/home/w"), template=template) == link


@pytest.mark.parametrize(
    ("given", "known"),
    [
        ("vscode", True),
        ("none", True),
        ("txmt://open?url=file:///{path}&line={line}", True),
        ("emacs", False),
        ("javascript:alert(`{path}`)", False),
        ("data:text/html,{path}", False),
        ("vscode://file/", False),
        ("x://{path}{other}", False),
    ],
)
def test_template(given: str, known: bool) -> None:
    assert (editor_template(given) is not None) is known
