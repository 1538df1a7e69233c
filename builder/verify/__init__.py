"""The second witness: reads finished packages, ours or anybody's, and tells what a platform would stumble over."""

from __future__ import annotations

from pathlib import Path

from builder.diagnostics import Finding
from builder.verify.package import verify_bytes

__all__ = ["verify_bytes", "verify_file"]


def verify_file(path: Path, *, schemas: Path | None = None) -> tuple[Finding, ...]:
    """Return what is wrong with the package at `path`; `schemas` is a folder with the official XSD sets.

    Raises `OSError` where the file cannot be read.
    """
    return verify_bytes(path.read_bytes(), name=path.name, schemas=schemas)
