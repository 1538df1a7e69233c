"""The files of the learner's page as parts of a package."""

from __future__ import annotations

from collections.abc import Callable

from builder.exporters._player.course_data import course_data
from builder.exporters._player.media import MediaFiles
from builder.exporters._player.page import index_html
from builder.exporters._player.script import player_js
from builder.model.assets import Asset
from builder.model.course import Course, Module
from builder.package.part import Part
from builder.resources import templates


def player_parts(course: Course, module: Module, *, target: str, read: Callable[[Asset], bytes]) -> tuple[Part, ...]:
    """Return index.html (first), player.js and the media that the page uses.

    `course` is an applied edition; `target` is scorm12, scorm2004 or web; `read` gives the bytes of an asset. Names
    are [A-Za-z0-9._-] only (RUNTIME, Manifests and zips).
    """
    folder, media = templates(), MediaFiles()
    data = course_data(course, module, target=target)
    page = index_html(course, module, target=target, data=data, media=media, read=read, templates=folder)
    return (
        Part("index.html", page),
        Part("player.js", player_js(folder, target, translated=bool(module.translations))),
        *media.parts(read),
    )
