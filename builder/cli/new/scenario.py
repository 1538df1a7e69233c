"""`kursbau new scenario`."""

from __future__ import annotations

from builder.cli.new.unit import unit_command

command = unit_command("scenario", "Legt einen verzweigten Fall an.")
