"""Templates of text files: what an author typed is escaped for Markdown or YAML, whichever the file is."""

from __future__ import annotations

import json
import re
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from builder.resources import templates

_PLAIN = re.compile(r"[^\W\d_](?:[\w ,;()/–-]|[.!?](?![^\W_]))*")
_WORDS = frozenset({"yes", "no", "on", "off", "y", "n", "true", "false", "null"})
_SPECIAL = re.compile(r"[\\`\[\]{}<~|]|(?<![^\W_])[*_]|[*_](?![^\W_])|:(?=::)|&(?=[\w#]+;)|#+$|=(?=>)|!(?=\[)|\^")


def filled(template: str, /, **values: object) -> str:
    """Return the text of a template of scorm_templates/new."""
    return _environment().get_template(f"{template}.jinja").render(values)


def in_markdown(text: str) -> str:
    """Return one line of `text` as Markdown that means just that."""
    return _SPECIAL.sub(lambda found: "".join(f"\\{character}" for character in found[0]), text)


def in_yaml(text: str) -> str:
    """Return one line of `text` as a YAML value, quoted where it has to be."""
    plain = _PLAIN.fullmatch(text) and text.lower() not in _WORDS and text == text.strip()
    return text if plain else json.dumps(text, ensure_ascii=False)


@cache
def _environment() -> Environment:
    # Markdown and YAML, no HTML: the two filters escape.
    made = Environment(
        loader=FileSystemLoader(templates() / "new"),
        autoescape=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= {"markdown": in_markdown, "yaml": in_yaml}
    return made
