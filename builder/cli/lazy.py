"""A group whose commands live in modules of the same name, loaded when they are called: `--help` is instant."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click


class Lazy(click.Group):
    """`package` holds a module for each of `names`, each with its `command`."""

    def __init__(self, *args: Any, package: str, names: tuple[str, ...], **options: Any) -> None:
        super().__init__(*args, **options)
        self._package = package
        self._names = names

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._names:
            return None
        command: click.Command = import_module(f"{self._package}.{cmd_name}").command
        return command
