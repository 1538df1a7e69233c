"""Links and files that lead nowhere (FORMAT, Findings: a reference that leads nowhere; a path out of the project)."""

from __future__ import annotations

from collections.abc import Iterator
from posixpath import basename, normpath
from urllib.parse import unquote

from builder.check.scope import Scope
from builder.diagnostics import Finding, Span, finding
from builder.diagnostics.nearest import nearest
from builder.model.blocks import Download, Media
from builder.model.inlines import Link, Picture
from builder.model.links import AssetTarget, ExternalTarget, written_ids


class LinkDead:
    """A link to a file, an id or a module that does not exist."""

    code = "link-dead"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for link in scope.nodes(Link):
            if not _outside(link.span.file, link.href) and scope.links.resolve(link.span.file, link.href) is None:
                yield finding(self.code, link.span, href=link.href, near=_nearest_link(scope, link.href))


class FileNotFound:
    """A picture, sound, video or download whose file is missing."""

    code = "file-not-found"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for span, src in _sources(scope):
            target = scope.links.resolve(span.file, src)
            if src and not _outside(span.file, src) and not isinstance(target, AssetTarget | ExternalTarget):
                yield finding(self.code, span, src=src, near=_nearest_file(scope, src))


class FileElsewhere:
    """Sound, video or a download on another server: a package loads its own files only."""

    code = "file-elsewhere"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for span, src in _files(scope):
            if isinstance(scope.links.resolve(span.file, src), ExternalTarget):
                yield finding(self.code, span, src=src)


class PathOutside:
    """A path that leads out of the project folder."""

    code = "path-outside"

    def check(self, scope: Scope) -> Iterator[Finding]:
        links = ((link.span, link.href) for link in scope.nodes(Link))
        for span, path in (*links, *_sources(scope)):
            if _outside(span.file, path):
                yield finding(self.code, span, path=path)


def _sources(scope: Scope) -> Iterator[tuple[Span, str]]:
    for picture in scope.nodes(Picture):
        yield picture.span, picture.src
    yield from _files(scope)


def _files(scope: Scope) -> Iterator[tuple[Span, str]]:
    for media in scope.nodes(Media):
        named = (media.src, media.captions, media.transcript, media.poster, media.description)
        yield from ((media.span, src) for src in named if src)
    for download in scope.nodes(Download):
        yield download.span, download.src


def _outside(file: str, href: str) -> bool:
    place = unquote(href.partition("#")[0])
    if not place or ":" in place or place.startswith("/"):
        return place.startswith("/") and normpath(place.lstrip("/")).startswith("..")
    return normpath(f"{file.rpartition('/')[0]}/{place}").startswith("..")


def _nearest_link(scope: Scope, href: str) -> str:
    place, _, anchor = href.partition("#")
    if anchor:
        known = [f"{place}#{id}" for unit in scope.own for id in sorted(written_ids(unit))]
    else:
        known = [basename(unit.head.path) for unit in scope.own]
        known += [f"../{id}/" for id in scope.course.programme.order]
    return nearest(href, known)


def _nearest_file(scope: Scope, src: str) -> str:
    own = [asset.path.removeprefix(scope.module.folder + "/") for asset in scope.module.media]
    return nearest(src, own + [f"/{asset.path}" for asset in scope.course.assets])
