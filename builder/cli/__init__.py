"""The command line: one file per command, loaded when it is called, so that `--help` is instant."""

from __future__ import annotations

import click

from builder import __version__
from builder.cli.lazy import Lazy

_COMMANDS = ("build", "check", "explain", "new", "handbook", "review", "serve", "verify")


@click.group(cls=Lazy, package="builder.cli", names=_COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kursbau")
def main() -> None:
    """Aus Markdown-Modulen werden Kurspakete für Lernplattformen."""
