"""Where links lead inside a restored course: Moodle's link tokens, which it turns into addresses when it restores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Place:
    """An activity: its type ("page", "quiz" …), its course module id, and the prefix of the ids in its HTML."""

    kind: str
    cm: int

    @property
    def token(self) -> str:
        """The link token of the activity (MBZ_FORMAT 13, Links)."""
        return f"$@{self.kind.upper()}VIEWBYID*{self.cm}@$"


@dataclass(frozen=True, slots=True)
class Addresses:
    """What can be linked: units and module by their ids, practice questions and scenes by module and id.

    Without entries nothing inside the course has an address, and links to it are shown as their words.
    """

    units: Mapping[tuple[str, str], Place] = field(default_factory=dict)
    modules: Mapping[str, Place] = field(default_factory=dict)
    practice: Mapping[tuple[str, str], Place] = field(default_factory=dict)
    scenes: Mapping[tuple[str, str], Place] = field(default_factory=dict)
    glossary: Place | None = None
