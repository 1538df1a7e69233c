"""builder/fix/yaml.py, by way of a whole programme."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from builder.context import Context
from builder.pipeline import mend
from builder.project import open_project
from tests.programme import SCAFFOLD, write_programme

MODULE = SCAFFOLD["modules/m/module.yaml"]


def _mended(tmp_path: Path, name: str, data: bytes) -> bytes:
    folder = write_programme(tmp_path, {})
    (folder / name).write_bytes(data)
    project, _ = open_project(folder)
    assert project is not None
    changes = mend(project, context=Context(date(2026, 11, 23))).changes
    assert all(change.name == name and change.before == data for change in changes)
    return changes[0].after if changes else data


@pytest.mark.parametrize(
    ("broken", "sound"),
    [
        ("id: m\ntitel: M\nversion: 1.0.0\nsprache: de\n", MODULE),
        (MODULE + "kurzbeschreibung: Eins: zwei\n", MODULE + 'summary: "Eins: zwei"\n'),
        (MODULE + 'summary: Sie sagt: "ja" \\ nein\n', MODULE + "summary: 'Sie sagt: \"ja\" \\ nein'\n"),
        (MODULE + "status: 'Review'\n", MODULE + "status: 'review'\n"),
        (MODULE + "completion: {pass: 66,7 %}\n", None),
        (MODULE + "completion:\n\tpass: 80\n", MODULE + "completion:\n  pass: 80\n"),
        (MODULE + "completion:\n  pass: 66,7 %\n", MODULE + "completion:\n  pass: 66.7\n"),
        (
            MODULE + "sources:\n  a: {title: A, as_of: 19.8.2026}\n",
            MODULE + "sources:\n  a: {title: A, as_of: 2026-08-19}\n",
        ),
        (MODULE + "sources:\n  a: {title: A, as_of: 31.2.2026}\n", None),
        (MODULE + "title: B\nsummary: x\ntitel: y\n", None),
        (MODULE + "summary: a\x07b\n", None),
        (MODULE + "\ufeffsummary: x\n", MODULE + "summary: x\n"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_module_yaml(tmp_path: Path, broken: str, sound: str | None, end: str, bom: bytes) -> None:
    data = bom + broken.replace("\n", end).encode()
    wanted = data if sound is None else bom + sound.replace("\n", end).encode()
    assert _mended(tmp_path, "modules/m/module.yaml", data) == wanted
