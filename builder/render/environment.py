"""The one jinja environment of a process: autoescaped, strict, compiled once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined


@cache
def environment(folder: Path) -> Environment:
    """Return the environment for the templates below `folder`, named "page/x.jinja".

    Cached: compiling the templates costs more than rendering a module with them.
    """
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


@cache
def macros(folder: Path, name: str) -> Any:
    """Return the macros of the template page/`name`, callable from Python; each gives Markup."""
    return environment(folder).get_template(f"page/{name}").module
