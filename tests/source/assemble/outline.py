"""A model as a few indented lines that a person can write: node, its own values, what is in it."""

from __future__ import annotations

from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from typing import Any, get_args

from builder.model.blocks import Paragraph
from builder.model.inlines import Citation, Code, Gap, Inline, Picture, SoftBreak, Term, Text, Variable
from builder.model.units import Head
from builder.model.walk import walk

_INLINES = get_args(Inline)


def outline(node: Any, *, depth: int = 0) -> list[str]:
    """Return the lines for `node`: its class, its values that are not the default, then its children.

    Inline content, and a single paragraph, is shown as quoted text with gaps, citations and pictures as they are
    written; spans, paths and the head of a unit other than its id and title are left out.
    """
    values, children = [], []
    for field in fields(node):
        value = getattr(node, field.name)
        if field.name.endswith("span") or _is_default(field, value):
            continue
        if isinstance(value, Head):
            values += [value.id, f'"{_words(value.title)}"']
        elif isinstance(value, tuple) and value and all(isinstance(each, _INLINES) for each in value):
            values.append(f'{field.name}="{_words(value)}"')
        elif isinstance(value, tuple) and len(value) == 1 and isinstance(value[0], Paragraph):
            values.append(f'{field.name}="{_words(value[0].content)}"')
        elif isinstance(value, tuple) or is_dataclass(value):
            children.append((field.name, value))
        else:
            values.append(f"{field.name}={_shown(value)}")
    lines = ["  " * depth + " ".join([type(node).__name__, *values])]
    for name, value in children:
        lines += _below(name, value, depth + 1)
    return lines


def _below(name: str, value: Any, depth: int) -> list[str]:
    if is_dataclass(value):
        return outline(value, depth=depth)
    if not value:
        return []
    if not is_dataclass(value[0]) and not isinstance(value[0], tuple):
        return ["  " * depth + f"{name}: {', '.join(str(each) or 'none' for each in value)}"]
    lines = [] if name in ("body", "options", "items", "rows") else ["  " * depth + f"{name}:"]
    inner = depth + len(lines)
    for each in value:
        lines += _below("-", each, inner) if isinstance(each, tuple) else outline(each, depth=inner)
    return lines


def _words(content: tuple[Inline, ...]) -> str:
    return "".join(_written(node) for node in walk(content))


def _written(node: Inline) -> str:
    match node:
        case Gap(answers=answers, chosen=chosen):
            return f"[[{'?' if chosen else ''}{'|'.join(answers)}]]"
        case Citation(key=key):
            return f"[@{key}]"
        case Picture(alt=alt, src=src):
            return f"![{alt}]({src})"
        case Variable(name=name):
            return f"{{{{ {name} }}}}"
        case SoftBreak():
            return " "
        case Text(text=text) | Code(text=text) | Term(text=text):
            return text
        case _:
            return ""


def _is_default(field: Field[Any], value: object) -> bool:
    default = field.default_factory() if field.default_factory is not MISSING else field.default
    return bool(value == default) or value in ("", (), None)


def _shown(value: object) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    return f'"{value}"' if isinstance(value, str) and " " in value else str(value)
