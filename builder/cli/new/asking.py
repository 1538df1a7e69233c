"""Questions at a terminal; without one, an option that is missing ends the command."""

from __future__ import annotations

import re
import sys
from typing import TypeVar

from builder.cli.output import complain, show
from builder.cli.project import CANNOT_RUN
from builder.new.draft import Refused
from builder.new.names import made_id, sound_id
from builder.words.new import say_new

T = TypeVar("T")

_DISGUISED = re.compile("[\udc80-\udcff]+")


def at_terminal() -> bool:
    """Return whether somebody is there to answer."""
    return bool(sys.stdin and sys.stdin.isatty())


def ask(given: str | None, question: str, *, option: str, language: str, default: str = "") -> str:
    """Return what was `given` on the command line, else the answer to `question`, an empty one being the default.

    Without a terminal the default counts; where there is none, say that `option` is missing and exit with 2.
    """
    if given is not None and one_line(given):
        return one_line(given)
    if not at_terminal():
        return default or give_up(say_new("missing", language, option=option))
    while True:
        show(f"{question}{f' [{default}]' if default else ''}: ")
        try:
            answer = one_line(input()) or default
        except (EOFError, KeyboardInterrupt):
            return give_up("\n")
        if answer:
            return answer
        show(say_new("ask-again", language) + "\n")


def ask_title(given: str | None, *, language: str, default: str = "") -> str:
    """Return the title given, or the one answered."""
    return ask(given, say_new("ask-title", language), option="--title", language=language, default=default)


def ask_id(given: str | None, title: str, *, language: str) -> str:
    """Return the id given, or the one answered; the default is made of `title`."""
    made = made_id(title)
    usual = made if isinstance(made, str) else ""
    if given is None and not usual and not at_terminal():
        return sound(made, language)
    id = ask(given, say_new("ask-id", language), option="KENNUNG", language=language, default=usual)
    return sound(sound_id(id), language)


def one_line(text: str) -> str:
    """Return `text` with every run of white space and control characters as one space, none at its ends.

    Under a locale that knows ASCII only, other letters arrive as bytes in disguise (PEP 383): they are UTF-8.
    """
    read = _DISGUISED.sub(lambda run: run[0].encode("ascii", "surrogateescape").decode("utf-8", "replace"), text)
    return " ".join("".join(sign if sign.isprintable() else " " for sign in read).split())


def sound(made: T | Refused, language: str) -> T:
    """Return what was made; where it was refused, say why and exit with 2."""
    if isinstance(made, Refused):
        give_up(say_new(made.key, language, **dict(made.facts)))
    assert not isinstance(made, Refused)
    return made


def give_up(words: str) -> str:
    """Say `words` and exit with 2."""
    complain(words)
    raise SystemExit(CANNOT_RUN)
