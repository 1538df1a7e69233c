"""Where the files lie that the packages are made of."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def templates() -> Path:
    """Return the folder `scorm_templates`: inside the package when installed, beside it in a checkout.

    Raises FileNotFoundError where neither exists, which is a broken installation.
    """
    for folder in (_HERE / "_data" / "scorm_templates", _HERE.parent / "scorm_templates"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError("scorm_templates is missing: the installation is incomplete")
