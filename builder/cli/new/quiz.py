"""`kursbau new quiz`."""

from __future__ import annotations

from builder.cli.new.unit import unit_command

command = unit_command("quiz", "Legt ein Quiz an, mit einer Beispielfrage je Lernziel.")
