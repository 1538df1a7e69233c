"""Media nobody uses, and media that make learners wait."""

from __future__ import annotations

from collections.abc import Iterator

from builder.check.scope import Scope
from builder.diagnostics import Finding, Span, finding
from builder.model.blocks import Download, Media
from builder.model.inlines import Link, Picture
from builder.model.links import AssetTarget
from builder.model.walk import walk

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg")
_LARGE_PICTURE = 1_000_000
_LARGE_FILE = 50_000_000


class MediaUnused:
    """A file in the module's `media/` that nothing refers to; it is not packed."""

    code = "media-unused"

    def check(self, scope: Scope) -> Iterator[Finding]:
        if not scope.original:
            return
        units = (scope.own, *(translation.units for translation in scope.module.translations))
        used = set(_used(units, scope))
        for asset in scope.module.media:
            if asset.path not in used:
                yield finding(self.code, Span(asset.path), path=asset.path)


class MediaLarge:
    """A picture above 1 MB, or any file above 50 MB."""

    code = "media-large"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for asset in scope.module.media if scope.original else ():
            most = _LARGE_PICTURE if asset.path.lower().endswith(_PICTURES) else _LARGE_FILE
            if asset.size > most:
                yield finding(self.code, Span(asset.path), megabytes=f"{asset.size / 1e6:.1f}", most=most // 1_000_000)


def _used(units: object, scope: Scope) -> Iterator[str]:
    for node in walk(units):
        for src in _references(node):
            target = scope.links.resolve(node.span.file, src) if src else None
            if isinstance(target, AssetTarget):
                yield target.asset.path


def _references(node: object) -> tuple[str, ...]:
    match node:
        case Picture() | Download():
            return (node.src,)
        case Link():
            return (node.href,)
        case Media():
            return (node.src, node.captions, node.transcript, node.poster, node.description)
        case _:
            return ()
