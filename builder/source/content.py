"""One content file of a module, or of its translation, read once as long as its text stays the same."""

from __future__ import annotations

from builder.diagnostics import Finding
from builder.model.course import Module
from builder.model.units import Unit
from builder.source.assemble import read_content
from builder.source.files import Files
from builder.source.names import ContentName


def read_unit(
    text: str, *, name: str, parts: ContentName, module: Module, files: Files
) -> tuple[Unit, tuple[Finding, ...]]:
    """Return what `text`, the file `name` (project-relative) of `module`, holds, and what is wrong with it.

    `parts` is what the file's name says. Status and pass mark are the module's.
    """
    return files.recall(
        f"content {name}",
        read_content,
        text,
        file=name,
        id=parts.id,
        kind=parts.kind,
        status=module.status,
        pass_mark=module.completion.pass_mark,
    )
