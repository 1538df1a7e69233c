"""Same source, same bytes: another time zone, locale, umask, hash seed and working folder change nothing."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
KURSBAU = [sys.executable, "-c", "from builder.cli import main; main()"]
PART = ("--edition", "standard", "--edition", "musterstadt", "--module", "schalter", "--module", "recht")
HERE = {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"}
ELSEWHERE = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "4242", "PYTHONUTF8": "0"}


def _copy(folder: Path) -> Path:
    for name in ("modules", "editions", "assets"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


def _environment(changes: dict[str, str]) -> dict[str, str]:
    return {**os.environ, **changes, "PYTHONPATH": str(ROOT)}


def _packages(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.glob("dist/**/*"))
        if path.is_file()
    }


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = _copy(tmp_path / "erste"), _copy(tmp_path / "Zweite Stelle ä")
    subprocess.run([*KURSBAU, "build", *PART], cwd=first, env=_environment(HERE), check=True)
    umask = os.umask(0o077)
    try:
        command = [*KURSBAU, "build", *PART, "-C", str(second)]
        subprocess.run(command, cwd=tmp_path, env=_environment(ELSEWHERE), check=True)
    finally:
        os.umask(umask)
    built = _packages(first)
    assert len(built) > 15
    assert _packages(second) == built


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("after", [0.15, 0.35, 0.55, 0.75])
def test_a_killed_build_leaves_the_previous_packages_whole(tmp_path: Path, after: float) -> None:
    _copy(tmp_path)
    command = [*KURSBAU, "build", "--module", "schalter", "-C", str(tmp_path)]
    subprocess.run(command, env=_environment(HERE), check=True)
    before = _packages(tmp_path)
    lesson = next(tmp_path.glob("modules/schalter/10-*.md"))
    lesson.write_text(lesson.read_text(encoding="utf-8") + "\nEin Satz mehr.\n", encoding="utf-8")
    process = subprocess.Popen(command, env=_environment(HERE), stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    process.wait()
    left = {name: data for name, data in _packages(tmp_path).items() if not name.rpartition("/")[2].startswith(".")}
    subprocess.run(command, env=_environment(HERE), check=True)
    rebuilt = _packages(tmp_path)
    assert set(left) == set(before) == set(rebuilt)
    assert all(data in (before[name], rebuilt[name]) for name, data in left.items())
    assert all((tmp_path / name).parent.name == "standard" for name in rebuilt)
    assert not [name for name in rebuilt if name.rpartition("/")[2].startswith(".")]
