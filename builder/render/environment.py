"""The one jinja environment of a process: autoescaped, strict, compiled once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

from builder.resources import keep, kept


class _Compiled(BytecodeCache):
    """Keeps compiled templates from run to run: compiling them is a third of what a small build takes."""

    def load_bytecode(self, bucket: Bucket) -> None:
        data = kept(self._name(bucket))
        if data:
            bucket.bytecode_from_string(data)

    def dump_bytecode(self, bucket: Bucket) -> None:
        keep(self._name(bucket), bucket.bytecode_to_string())

    @staticmethod
    def _name(bucket: Bucket) -> str:
        return f"template-{jinja2.__version__}-{bucket.key[:12]}"


@cache
def environment(folder: Path) -> Environment:
    """Return the environment for the templates below `folder`, named "page/x.jinja".

    Cached: compiling the templates costs more than rendering a module with them.
    """
    made = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=_Compiled(),
    )
    made.policies["json.dumps_kwargs"] = {"sort_keys": True, "ensure_ascii": False, "separators": (",", ":")}
    return made


@cache
def macros(folder: Path, name: str, look: str = "page") -> Any:
    """Return the macros of the template `look`/`name`, callable from Python; each gives Markup."""
    return environment(folder).get_template(f"{look}/{name}").module
