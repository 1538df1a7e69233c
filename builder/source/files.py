"""The author's files, read one after the other: what was read is kept for messages and for the build's digest."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from unicodedata import normalize

from builder.context import Context
from builder.diagnostics import Finding, Span, finding
from builder.recall import Recall, afresh
from builder.source.portable import is_portable
from builder.yaml import YamlMap, read_yaml
from builder.yaml.decode import decode

T = TypeVar("T")

# Windows allows 260 characters for a whole path; the project's own folder needs some of them.
_LONGEST_PATH = 180
# What operating systems leave lying about; dotfiles are passed over as well.
_LITTER = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class Gathered:
    """What reading some files brought besides their content: findings, source texts, digests (SHA-256 in hex)."""

    found: tuple[Finding, ...]
    texts: tuple[tuple[str, str], ...]
    inputs: tuple[tuple[str, str], ...]


class Files:
    """Reads the files of one project. `found`, `texts` and `inputs` grow with every file read.

    What is made of a file's text is asked of `recall`, whose place names the file.
    """

    def __init__(self, root: Path, context: Context, recall: Recall = afresh) -> None:
        self.root = root
        self.recall = recall
        self.found: list[Finding] = []
        self.texts: dict[str, str] = {}
        self.inputs: list[tuple[str, str]] = []
        self._context = context
        self._real_root = root.resolve()

    def gathered(self) -> Gathered:
        """Return what was gathered so far."""
        return Gathered(tuple(self.found), tuple(self.texts.items()), tuple(self.inputs))

    def name(self, path: Path) -> str:
        """Return the path relative to the project, with forward slashes, in NFC."""
        return normalize("NFC", path.relative_to(self.root).as_posix())

    def list(self, folder: Path) -> list[Path]:
        """Return what lies in `folder`, sorted by name in NFC, without dotfiles, litter and `_`-prefixed names.

        Links that lead out of the project, and linked folders, are findings and left out; so is the later one of
        two names that differ in their Unicode form only. Names that not every system can store are findings.
        """
        try:
            paths = sorted(folder.iterdir(), key=lambda path: (normalize("NFC", path.name), path.name))
        except OSError as error:
            if folder.exists():
                self.found.append(finding("file-unreadable", Span(self.name(folder)), reason=error.strerror or ""))
            return []
        seen: dict[str, Path] = {}
        for path in paths:
            if _is_ignored(path.name) or not self._is_inside(path):
                continue
            if seen.setdefault(normalize("NFC", path.name), path) is not path:
                self.found.append(finding("file-name-twice", Span(self.name(path))))
        self._check_names(seen)
        return list(seen.values())

    def find(self, path: Path) -> Path | None:
        """Return the file at `path`, None where no file is spelled just so; its Unicode form does not matter.

        Windows and macOS would find `Logo.svg` under `logo.svg`, and the package would lack it elsewhere.
        """
        names = path.parent.iterdir() if path.parent.is_dir() else iter(())
        wanted = normalize("NFC", path.name)
        return next((each for each in names if normalize("NFC", each.name) == wanted and each.is_file()), None)

    def _check_names(self, seen: dict[str, Path]) -> None:
        """Report names that Windows refuses, or that differ in capitals only, and paths too long for it."""
        spelled: dict[str, str] = {}
        for name, path in seen.items():
            if not is_portable(name):
                self.found.append(finding("file-name-refused", Span(self.name(path)), name=name))
            other = spelled.setdefault(name.casefold(), name)
            if other != name:
                self.found.append(finding("file-name-capitals", Span(self.name(path)), name=name, other=other))
            length = len(self.name(path))
            if length > _LONGEST_PATH and path.is_file():
                told = finding("path-too-long", Span(self.name(path)), length=length, limit=_LONGEST_PATH)
                self.found.append(told)

    def _is_inside(self, path: Path) -> bool:
        if not path.is_symlink():
            return path.is_file() or path.is_dir()
        inside = path.is_file() and path.resolve().is_relative_to(self._real_root)
        if not inside:
            self.found.append(finding("link-refused", Span(self.name(path))))
        return inside

    def text(self, path: Path) -> str | None:
        """Return the text of a file, None where it cannot be read (a finding)."""
        name = self.name(path)
        data = self._guard(name, lambda: self._context.read(path))
        if data is None:
            return None
        self.inputs.append((name, hashlib.sha256(data).hexdigest()))
        text, faults = decode(data, file=name)
        self.found.extend(faults)
        self.texts[name] = text
        return text

    def mapping(self, path: Path) -> YamlMap | None:
        """Return the mapping that a YAML file holds, None where there is none (a finding)."""
        text = self.text(path)
        if text is None:
            return None
        name = self.name(path)
        node, faults = self.recall(f"yaml {name}", read_yaml, text, file=name)
        self.found.extend(faults)
        return node if isinstance(node, YamlMap) else None

    def digest(self, path: Path) -> tuple[int, str, bytes] | None:
        """Return size, SHA-256 in hex and the first 256 kB of a file, None where it cannot be read (a finding)."""
        name = self.name(path)
        read = self._guard(name, lambda: self._context.digest(path))
        if read is not None:
            self.inputs.append((name, read[1]))
        return read

    def _guard(self, name: str, read: Callable[[], T]) -> T | None:
        try:
            return read()
        except OSError as error:
            self.found.append(finding("file-unreadable", Span(name), reason=error.strerror or ""))
            return None


def _is_ignored(name: str) -> bool:
    return name.startswith((".", "_")) or name.endswith("~") or name.lower() in _LITTER
