"""Control documents: the official schemas that a package may carry (SCORM 1.2 CAM 2.2; 2004 4th Edition CAM 3.3)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from builder.package.part import Part

_KINDS = (".xsd", ".dtd")
# Not official: loads a whole set at once for validation.
_DRIVER = "driver.xsd"
_ORIGINAL = ".orig"


def control_documents(folder: Path, sets: Sequence[str], *, read: Callable[[Path], bytes]) -> tuple[Part, ...]:
    """Return the schemas of `sets`, subfolders of `folder`, as parts at the package's root, sorted by path.

    The first set that has a file gives it. Where a file was mended for validation, the package gets `<file>.orig`, as
    published. Raises OSError where a file cannot be read.
    """
    found: dict[str, Path] = {}
    for name in sets:
        home = folder / name
        for path in sorted(home.rglob("*")):
            inside = path.relative_to(home).as_posix()
            if path.suffix in _KINDS and path.name != _DRIVER:
                original = path.with_name(path.name + _ORIGINAL)
                found.setdefault(inside, original if original.exists() else path)
    return tuple(Part(inside, read(path)) for inside, path in sorted(found.items()))
