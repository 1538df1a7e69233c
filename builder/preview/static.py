"""The preview's own files: its scripts and styles, by the names under which its pages ask for them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from builder.exporters._player.colour import dark_shades, light_shades
from builder.resources import templates

_STYLES = ("css/tokens.css", "graph/graph.css", "preview/preview.css", "preview/overview.css", "preview/module.css")
_SHARED = ("player/dom.js",)


@cache
def static_files() -> dict[str, Path]:
    """Return every script by its address below /static/; nothing else of the disk is ever served."""
    folder = templates()
    own = {f"preview/{path.relative_to(folder / 'preview').as_posix()}": path for path in _scripts(folder / "preview")}
    return own | {name: folder / name for name in _SHARED}


def style_sheet() -> bytes:
    """Return the styles of the preview's pages: the player's tokens with our own accent, then what is ours."""
    folder = templates()
    light, dark = light_shades(""), dark_shades("")
    night = f"@media (prefers-color-scheme:dark){{:root{{--accent:{dark.accent};--accent-strong:{dark.strong};"
    shades = (
        f":root{{--accent:{light.accent};--accent-strong:{light.strong};--accent-soft:{light.soft}}}\n"
        f"{night}--accent-soft:{dark.soft}}}}}\n"
    )
    return (shades + "\n".join((folder / name).read_text("utf-8") for name in _STYLES)).encode()


def _scripts(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.js"))
