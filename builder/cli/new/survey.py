"""`kursbau new survey`."""

from __future__ import annotations

from builder.cli.new.unit import unit_command

command = unit_command("survey", "Legt eine anonyme Umfrage an.")
