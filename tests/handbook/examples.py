"""The examples of the handbook, as an author would copy them.

A code block below a paragraph that is one code span is the file of that name. Others say by their language what they
are: `md` a piece of a lesson, `quiz` a piece of a quiz, `yaml` an excerpt, `befehl` commands, `falsch` a piece of a
lesson that is wrong, with the code of its finding at the beginning of the next paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from builder.context import Context
from builder.handbook.chapters import read_handbook
from builder.model.blocks import Block, CodeBlock, Paragraph
from builder.model.inlines import Code
from builder.model.walk import walk
from builder.resources import handbook
from tests.programme import write_programme

CONTEXT = Context.from_environment(environment={"SOURCE_DATE_EPOCH": "1780000000"})

# What the pieces refer to and the handbook has no room to show.
MEDIA = {f"modules/beispiel/media/{name}": name for name in ("gespraech.mp3", "gespraech.txt", "tabelle.txt")}
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'


@dataclass(frozen=True, slots=True)
class Example:
    """A code block: where it stands, its language, the file or code that the paragraph beside it names."""

    place: str
    language: str
    named: str
    text: str


def examples() -> list[Example]:
    """Return every code block of the handbook in its order."""
    book = read_handbook(handbook(), context=CONTEXT)
    return [each for unit in book.module.units for each in _examples(getattr(unit, "body", ()))]


def _examples(blocks: tuple[Block, ...]) -> Iterator[Example]:
    for index, block in enumerate(blocks):
        if isinstance(block, CodeBlock):
            beside = blocks[index + 1 : index + 2] if block.language == "falsch" else blocks[max(0, index - 1) : index]
            named = _code(beside[0], alone=block.language != "falsch") if beside else ""
            yield Example(f"{block.span.file}:{block.span.line}", block.language, named, block.text)
        else:
            inner = [node for node in walk(block) if isinstance(node, CodeBlock)]
            assert not inner, f"{block.span.file}:{block.span.line}: an example in a box is not tested"


def _code(block: Block, *, alone: bool) -> str:
    """Return the code span that `block` begins with, or is."""
    if not isinstance(block, Paragraph) or not block.content or not isinstance(block.content[0], Code):
        return ""
    return block.content[0].text if not alone or len(block.content) == 1 else ""


def write_example_programme(folder: Path, *, pieces: dict[str, str] | None = None) -> Path:
    """Write the programme that the handbook's files make.

    `pieces` are more files: they come with what they need, and without the translation.
    """
    files = {each.named: each.text for each in examples() if not each.language and each.named}
    scaffold = {"modules/m/module.yaml": "", "modules/m/10-a.md": ""}
    if pieces is not None:
        translation = {name: "" for name in files if "/i18n/" in name}
        files |= pieces | translation | MEDIA | {"modules/beispiel/media/gespraech.svg": SVG}
    return write_programme(folder, scaffold | files)
