"""A draft onto the disk, all of it or nothing, and what comes next."""

from __future__ import annotations

from pathlib import Path

from builder.cli.new.asking import give_up, sound
from builder.cli.output import show
from builder.cli.project import place_of
from builder.edit.write import write_whole
from builder.new.draft import Draft, Refused
from builder.words.new import say_new


def make(
    draft: Draft | Refused, root: Path, language: str, *, hints: tuple[str, ...] = ("next",), folder: str = ""
) -> None:
    """Write `draft` below `root` and say what was done and what comes next; `hints` are keys of words for that.

    Nothing that exists is replaced, but for the one changed file. `folder`: how to get there, for a new project.
    """
    drafted = sound(draft, language)
    if there := [name for name, _ in drafted.files if (root / name).exists()]:
        give_up(say_new("there", language, names=", ".join(there)))
    made: list[Path] = []
    try:
        for name, text in drafted.files:
            write_whole(root / name, text.encode())
            made.append(root / name)
        if drafted.changed:
            write_whole(root / drafted.changed.name, drafted.changed.after)
    except OSError as fault:
        for path in made:
            path.unlink(missing_ok=True)
        give_up(say_new("cannot-write", language, place=place_of(fault, root), reason=str(fault.strerror)))
    show("".join(_told(drafted, language, hints, folder)))


def _told(draft: Draft, language: str, hints: tuple[str, ...], folder: str) -> list[str]:
    hidden = [name for name, _ in draft.files if name.startswith(".vscode/schemas/")]
    shown = [name for name, _ in draft.files if name not in hidden] + ([".vscode/schemas/"] if hidden else [])
    return [
        say_new("made", language),
        *(f"  {name}\n" for name in shown),
        say_new("entered", language, name=draft.changed.name) if draft.changed else "",
        *(say_new(hint, language, first=draft.first, folder=folder) for hint in hints),
        say_new("next-commands", language),
    ]
