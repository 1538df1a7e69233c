"""player.js: the modules of the player joined into one classic script (RUNTIME, Learners' machines).

What opens from disk cannot load modules. The sources keep to a small convention, so that no parser is needed: an
import is one line, `import { a, b } from './file.js';`, an export is the word before a declaration, declarations stand
at the margin, and no two files declare the same name.
"""

from __future__ import annotations

import re
from functools import cache
from hashlib import sha256
from pathlib import Path

from rjsmin import jsmin  # type: ignore[import-untyped]

from builder.exporters._player import shorten as shortener
from builder.resources import keep, kept

_IMPORT = re.compile(r"import (?:\{ [\w$, ]+ \} from )?'(\.{1,2}/[\w./-]+\.js)';")
_EXPORT = re.compile(r"export (?=(?:async )?(?:function|class|const|let)\b)")
_NAME = re.compile(r"(?:export )?(?:async )?(?:function\*?|class|const|let|var) ([\w$]+)")
_MODULE_WORD = re.compile(r"(?:import|export)\b")
_RENAMED = re.compile(r"\bas\b")


class ScriptError(ValueError):
    """A source of the player that the joiner cannot join: a bug of ours, never an author's."""


@cache
def player_js(folder: Path) -> bytes:
    """Return the script made of `folder`/player/main.js and all it imports, each file once, imports first.

    Raises ScriptError where a source leaves the convention. Cached: thirty modules share it.
    """
    sources: dict[Path, str] = {}
    _read((folder / "player" / "main.js").resolve(), sources, ())
    _refuse_equal_names(sources)
    joined = "\n".join(sources.values())
    name = f"player-{_digest(joined)}-{_digest(Path(shortener.__file__).read_text('utf-8'))}"
    short = kept(name)
    if not short:
        short = f"(function(){{'use strict';\n{shortener.shorten(jsmin(joined))}\n}})();\n".encode()
        keep(name, short)
    return short


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]


def _read(path: Path, sources: dict[Path, str], above: tuple[Path, ...]) -> None:
    """Add `path` to `sources` after what it imports; `above` are the files that led here."""
    if path in above:
        raise ScriptError(f"{path.name}: imports itself by way of {above[-1].name}")
    if path in sources:
        return
    lines = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        found = _IMPORT.fullmatch(line.rstrip())
        if found and not _RENAMED.search(line):
            _read((path.parent / found[1]).resolve(), sources, (*above, path))
            continue
        stripped = _EXPORT.sub("", line, count=1) if line.startswith("export") else line
        if _MODULE_WORD.match(stripped):
            raise ScriptError(f"{path.name}:{number}: not an import or export that can be joined: {line}")
        lines.append(stripped)
    sources[path] = "\n".join(lines)


def _refuse_equal_names(sources: dict[Path, str]) -> None:
    owners: dict[str, Path] = {}
    for path, text in sources.items():
        for line in text.splitlines():
            found = _NAME.match(line)
            if found is None:
                continue
            owner = owners.setdefault(found[1], path)
            if owner is not path:
                raise ScriptError(f"{path.name}: {found[1]} is declared in {owner.name} too")
