"""Writes the golden backups anew: `python -m tests.golden.renew`. The diff is for reading."""

from __future__ import annotations

import shutil

from tests.golden.made import GOLDEN, KEPT, backup_tree


def renew() -> None:
    """Write every kept backup unpacked, without its pool of files, whose digests stand in files.xml."""
    for name, edition, module in KEPT:
        folder = GOLDEN / name
        shutil.rmtree(folder, ignore_errors=True)
        for part in backup_tree(edition, module):
            if not part.path.startswith("files/"):
                path = folder / part.path
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(part.data)


if __name__ == "__main__":
    renew()
