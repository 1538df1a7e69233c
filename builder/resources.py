"""Where the files lie that the packages are made of, and what was derived from them before."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def templates() -> Path:
    """Return the folder `scorm_templates`: inside the package when installed, beside it in a checkout.

    Raises FileNotFoundError where neither exists, which is a broken installation.
    """
    return _shipped("scorm_templates", _HERE.parent / "scorm_templates")


def handbook() -> Path:
    """Return the folder with the handbook's chapters; errors like `templates`."""
    return _shipped("handbuch", _HERE.parent / "docs" / "handbuch")


def _shipped(name: str, beside: Path) -> Path:
    for folder in (_HERE / "_data" / name, beside):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"{name} is missing: the installation is incomplete")


def kept(name: str) -> bytes:
    """Return what `keep` kept under `name`, b"" where it kept nothing."""
    with contextlib.suppress(OSError):
        return _place(name).read_bytes()
    return b""


def keep(name: str, data: bytes) -> None:
    """Keep `data`, derived from what we ship, for the next run.

    It lies beside Python's own byte code, where that folder can be written; else nothing is kept. `name` must change
    with all that `data` was derived from.
    """
    path = _place(name)
    draft = path.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        draft.write_bytes(data)
        draft.replace(path)


def _place(name: str) -> Path:
    return _HERE / "__pycache__" / f"{name}.{sys.implementation.cache_tag}.derived"
