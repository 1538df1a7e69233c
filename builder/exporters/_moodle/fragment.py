"""A piece of HTML with the files it shows: what a field of Moodle holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from posixpath import basename, splitext
from urllib.parse import quote

from markupsafe import Markup

from builder.model.assets import Asset
from builder.model.course import Course

_EMPTY = Markup("")
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f&#%]+')


@dataclass(frozen=True, slots=True)
class Fragment:
    """HTML whose files are written `@@PLUGINFILE@@/name`; `assets` are these files, each once, in order of use."""

    html: Markup = _EMPTY
    assets: tuple[Asset, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.html)

    def __add__(self, other: Fragment) -> Fragment:
        return Fragment(self.html + other.html, tuple(dict.fromkeys((*self.assets, *other.assets))))


NOTHING = Fragment()


class FileNames:
    """The names of a course's files in Moodle: as they are in the source, told apart where two would be the same."""

    def __init__(self, course: Course) -> None:
        texts = course.edition.local if course.edition is not None else ()
        owners = (*(module.media for module in course.modules), course.assets, *(text.assets for text in texts))
        digests: dict[str, set[str]] = {}
        for assets in owners:
            for asset in assets:
                digests.setdefault(_plain(asset).casefold(), set()).add(asset.sha256)
        self._shared = {name for name, found in digests.items() if len(found) > 1}

    def name(self, asset: Asset) -> str:
        """Return the file name of `asset`, the same wherever it is used."""
        plain = _plain(asset)
        if plain.casefold() not in self._shared:
            return plain
        stem, suffix = splitext(plain)
        return f"{stem}-{asset.sha256[:8]}{suffix}"

    def address(self, asset: Asset) -> str:
        """Return the address of `asset` in the field that holds it."""
        return f"@@PLUGINFILE@@/{quote(self.name(asset))}"


def _plain(asset: Asset) -> str:
    return _UNSAFE.sub("-", basename(asset.path))
