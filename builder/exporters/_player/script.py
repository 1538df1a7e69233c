"""player.js: the modules of the player joined into one classic script (RUNTIME, Learners' machines).

What opens from disk cannot load modules. The sources keep to a small convention: an import is one line,
`import { a, b } from './file.js';`, an export is the word before a declaration, no two files declare the same name,
and no file uses a name that another one declares without importing it. So each name means in the joined script what
it means in its file, the browser's own names (`location`, `print`) too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from rjsmin import jsmin  # type: ignore[import-untyped]

from builder.exporters._player import javascript
from builder.exporters._player.javascript.scopes import resolve
from builder.exporters._player.javascript.tree import JavaScriptError, parse
from builder.exporters._player.shorten import shorten
from builder.resources import keep, kept

_IMPORT = re.compile(r"import (?:\{ ([\w$, ]+) \} from )?'(\.{1,2}/[\w./-]+\.js)';")
_EXPORT = re.compile(r"export (?=(?:async )?(?:function|const|let)\b)")
_MODULE_WORD = re.compile(r"(?:import|export)\b")
_RENAMED = re.compile(r"\bas\b")


class ScriptError(ValueError):
    """A source of the player that the joiner cannot join: a bug of ours, never an author's."""


@dataclass(slots=True)
class _Source:
    """One file without its module words; `imported` are the names that it takes from others."""

    text: str
    imported: set[str]


@cache
def player_js(folder: Path, target: str, *, translated: bool = False) -> bytes:
    """Return the script made of `folder`/player/target/`target`.js and all it imports, each file once, imports first.

    A `translated` module needs the language switch besides, which keeps the page before anything else touches it.
    Raises ScriptError where a source leaves the convention. Cached: thirty modules share it.
    """
    sources: dict[Path, _Source] = {}
    for name in ("languages", target) if translated else (target,):
        _read((folder / "player" / "target" / f"{name}.js").resolve(), sources, ())
    joined = "\n".join(source.text for source in sources.values())
    name = f"player-{_digest(joined)}-{_digest(_own_source())}"
    short = kept(name)
    if not short:
        _refuse_confusion(sources)
        short = f"(()=>{{'use strict';{shorten(jsmin(joined), wrapped=True)}}})();\n".encode()
        keep(name, short)
    return short


@cache
def boot_js(folder: Path) -> str:
    """Return the short script in the page's head that runs before the first paint: `folder`/player/boot.js."""
    return shorten(jsmin((folder / "player" / "boot.js").read_text("utf-8")))


def _own_source() -> str:
    """The source of all that makes the script short: what was kept is of no use once that has changed."""
    here = Path(__file__).parent
    files = [*here.glob("s[ch]*.py"), *Path(str(javascript.__file__)).parent.glob("*.py")]
    return "\n".join(file.read_text("utf-8") for file in sorted(files))


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]


def _read(path: Path, sources: dict[Path, _Source], above: tuple[Path, ...]) -> None:
    """Add `path` to `sources` after what it imports; `above` are the files that led here."""
    if path in above:
        raise ScriptError(f"{path.name}: imports itself by way of {above[-1].name}")
    if path in sources:
        return
    lines: list[str] = []
    imported: set[str] = set()
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        found = _IMPORT.fullmatch(line.rstrip())
        if found and not _RENAMED.search(line):
            _read((path.parent / found[2]).resolve(), sources, (*above, path))
            imported.update((found[1] or "").replace(" ", "").split(","))
            continue
        stripped = _EXPORT.sub("", line, count=1) if line.startswith("export") else line
        if _MODULE_WORD.match(stripped):
            raise ScriptError(f"{path.name}:{number}: not an import or export that can be joined: {line}")
        lines.append(stripped)
    sources[path] = _Source("\n".join(lines), imported)


def _refuse_confusion(sources: dict[Path, _Source]) -> None:
    """Refuse names that would mean something else once all files are one: ScriptError names file and name."""
    owners: dict[str, Path] = {}
    used: dict[Path, set[str]] = {}
    for path, source in sources.items():
        try:
            resolved = resolve(parse(source.text))
        except JavaScriptError as error:
            raise ScriptError(f"{path.name}: {error}") from None
        used[path] = resolved.free.keys() - source.imported
        for name in resolved.top.names:
            owner = owners.setdefault(name, path)
            if owner is not path or name in source.imported:
                raise ScriptError(f"{path.name}: {name} is declared in {owner.name} too")
    for path, names in used.items():
        for name in sorted(names & owners.keys()):
            raise ScriptError(f"{path.name}: {name} is not imported from {owners[name].name}")
