"""`kursbau new lesson`."""

from __future__ import annotations

from builder.cli.new.unit import unit_command

command = unit_command("lesson", "Legt eine Lektion an.")
