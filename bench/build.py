"""A cold build to scorm12: CPU seconds, peak memory and size, against zipping the same files as they are."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bench.programme import write_programme

_BASELINE = (
    "import sys, zipfile, pathlib\n"
    "root = pathlib.Path(sys.argv[1])\n"
    "with zipfile.ZipFile(root / 'plain.zip', 'w', zipfile.ZIP_DEFLATED) as target:\n"
    "    for path in sorted((root / 'modules').rglob('*')):\n"
    "        if path.is_file(): target.write(path, path.relative_to(root))\n"
)


@dataclass(frozen=True, slots=True)
class Run:
    cpu: float
    wall: float
    megabytes: float


def measure(command: list[str]) -> Run:
    """Return CPU and wall seconds and peak memory (MB) of `command`; raises CalledProcessError where it fails."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    if status:
        raise subprocess.CalledProcessError(status, command)
    scale = 1_000_000 if sys.platform == "darwin" else 1_000
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / scale)


def _median(runs: list[Run]) -> Run:
    return Run(*(statistics.median(getattr(run, name) for run in runs) for name in ("cpu", "wall", "megabytes")))


def report_build(modules: int, *, runs: int = 3) -> None:
    """Print what building the bench programme of `modules` modules costs."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_programme(folder, modules=modules)
        kursbau = [str(Path(sys.executable).with_name("kursbau")), "build", "-C", name, "--target", "scorm12"]
        base = _median([measure([sys.executable, "-c", _BASELINE, name]) for _ in range(runs)])
        built = _median([measure(kursbau) for _ in range(runs)])
        media = sum(path.stat().st_size for path in folder.glob("modules/*/media/*"))
        zips = sum(path.stat().st_size for path in folder.glob("dist/standard/*-scorm12.zip"))
    extra = (zips - media) / modules / 1000
    print(f"build, {modules} module(s), median of {runs}; baseline: the same files zipped as they are")
    print(f"  CPU    {built.cpu:7.2f} s   {built.cpu / base.cpu:5.1f} × baseline ({base.cpu:.2f} s)")
    ratio = built.megabytes / base.megabytes
    print(f"  memory {built.megabytes:7.1f} MB  {ratio:5.1f} × baseline ({base.megabytes:.1f} MB)")
    print(f"  zips   {zips / 1e6:7.2f} MB  media plus {extra:.1f} kB a module")
