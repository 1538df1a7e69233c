"""build.json and SHA256SUMS: what lies in an edition's folder, also after a partial build."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

RECORD = "build.json"
SUMS = "SHA256SUMS"


@dataclass(frozen=True, slots=True)
class Built:
    """A package of this build: its file name, what it is, and the digest of the inputs it was made from."""

    name: str
    module: str
    version: str
    target: str
    inputs: str


def digest(inputs: Iterable[tuple[str, str]]) -> str:
    """Return one digest of `inputs`, pairs of path and sha256, whatever their order."""
    lines = "".join(f"{sum}  {path}\n" for path, sum in sorted(inputs))
    return "sha256:" + sha256(lines.encode()).hexdigest()


def file_records(folder: Path, built: Sequence[Built]) -> list[dict[str, object]]:
    """Return a record of every file in `folder` but the records themselves, by name.

    What this build did not make keeps what an earlier build.json said of it, as long as its bytes are the same.
    """
    fresh = {
        each.name: {"module": each.module, "version": each.version, "target": each.target, "inputs": each.inputs}
        for each in built
    }
    earlier = _earlier(folder)
    records: list[dict[str, object]] = []
    for path in sorted(folder.iterdir(), key=lambda found: found.name):
        if path.name in (RECORD, SUMS) or path.name.startswith(".") or not path.is_file():
            continue
        data = path.read_bytes()
        record: dict[str, object] = {"name": path.name, "bytes": len(data), "sha256": sha256(data).hexdigest()}
        known = earlier.get(path.name, {})
        if path.name in fresh:
            record |= fresh[path.name]
        elif known.get("sha256") == record["sha256"]:
            record |= known
        records.append(record)
    return records


def record_bytes(records: Sequence[Mapping[str, object]], *, about: Mapping[str, object]) -> bytes:
    """Return build.json: what the build says `about` itself, then its `files`."""
    return (json.dumps({**about, "files": list(records)}, ensure_ascii=False, indent=2) + "\n").encode()


def sums_bytes(records: Sequence[Mapping[str, object]]) -> bytes:
    """Return SHA256SUMS in the form that `sha256sum --check` reads."""
    return "".join(f"{record['sha256']}  {record['name']}\n" for record in records).encode()


def _earlier(folder: Path) -> dict[str, dict[str, Any]]:
    try:
        whole = json.loads((folder / RECORD).read_bytes())
        return {str(record["name"]): dict(record) for record in whole["files"]}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
