"""The Moodle that a backup says it comes from: the oldest that it is for, so that no newer one warns (fact 20)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Version:
    """Moodle's number of a release, and its name."""

    number: str
    release: str


_KNOWN = {
    "4.1": Version("2022112800", "4.1"),
    "4.2": Version("2023042400", "4.2"),
    "4.3": Version("2023100900", "4.3"),
    "4.4": Version("2024042200", "4.4"),
}
_NEWEST = Version("2024100700", "4.5")  # 5.x restores what 4.5 wrote


def version_of(release: str) -> Version:
    """Return the stamp for the oldest Moodle to serve, `release` as an edition writes it ("4.2")."""
    return _KNOWN.get(release, _NEWEST)
