"""Writes assets/schemas/ anew: `make schemas`."""

from __future__ import annotations

import json
from pathlib import Path

from builder.source.schemas import described

FOLDER = Path(__file__).resolve().parent.parent.parent / "assets" / "schemas"


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.glob("*.json"):
        path.unlink()
    for each in described():
        text = json.dumps(each.document(), ensure_ascii=False, indent=2) + "\n"
        (FOLDER / f"{each.name}.schema.json").write_text(text, encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
