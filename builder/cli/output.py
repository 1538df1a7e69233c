"""The only place that prints: text in UTF-8, progress on a terminal, tables."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from builder.words.cli import say


def show(text: str) -> None:
    """Write `text` to standard output, in UTF-8 also where the locale is another."""
    _write(sys.stdout, text)


def complain(text: str) -> None:
    """Write `text` to standard error."""
    _write(sys.stderr, text)


def progress(step: str) -> None:
    """Show `step` in place of the previous one, on a terminal only; "" clears the line."""
    if sys.stderr.isatty():
        _in_utf_8(sys.stderr)
        sys.stderr.write("\r\x1b[2K" + step)
        sys.stderr.flush()


def show_written(paths: Sequence[Path], *, root: Path, language: str) -> None:
    """Tell which files were written, with their sizes; names are relative to `root`."""
    rows = [(path.relative_to(root).as_posix(), path.stat().st_size) for path in paths]
    show(say("written-one" if len(rows) == 1 else "written", language, count=str(len(rows))) + table(rows))


def table(rows: Sequence[tuple[str, int]]) -> str:
    """Return `rows` of name and bytes as aligned lines with sizes in kB."""
    width = max((len(name) for name, _ in rows), default=0)
    return "".join(f"  {name:<{width}}  {size / 1000:>10,.1f} kB\n" for name, size in rows)


def _write(stream: object, text: str) -> None:
    _in_utf_8(stream)
    click.echo(text, nl=False, file=stream)  # type: ignore[arg-type]


def _in_utf_8(stream: object) -> None:
    """Make the stream take every character, on Windows and under any locale."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
