"""The command line: one file per command, loaded when it is called, so that `--help` is instant."""

from __future__ import annotations

from importlib import import_module

import click

from builder import __version__

_COMMANDS = ("build", "check", "explain", "handbook", "review", "verify")


class _Lazy(click.Group):
    """A group whose commands live in modules of the same name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f"builder.cli.{cmd_name}").command
        return command


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kursbau")
def main() -> None:
    """Aus Markdown-Modulen werden Kurspakete für Lernplattformen."""
