"""Texts of Moodle's question XML: HTML with its files beside it, in base64."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass

from builder.exporters._moodle.element import Element, child
from builder.exporters._moodle.fragment import FileNames, Fragment
from builder.exporters._moodle.question_values import Combined
from builder.model.assets import Asset


@dataclass(frozen=True, slots=True)
class Texts:
    """Writes texts; `read` gives the bytes of their files."""

    names: FileNames
    read: Callable[[Asset], bytes]

    def html(self, parent: Element, tag: str, fragment: Fragment, **attributes: str) -> Element:
        """Append `fragment` as the element `tag` and return that."""
        made = child(parent, tag, {"text": str(fragment.html)}, format="html", **attributes)
        self.attach(made, fragment)
        return made

    def attach(self, element: Element, fragment: Fragment) -> None:
        """Append the files of `fragment` to `element`."""
        for asset in fragment.assets:
            file = child(element, "file", name=self.names.name(asset), path="/", encoding="base64")
            file.text = b64encode(self.read(asset)).decode("ascii")

    def combined(self, parent: Element, combined: Combined) -> None:
        """Append the feedback on the whole."""
        self.html(parent, "correctfeedback", combined.correct)
        self.html(parent, "partiallycorrectfeedback", combined.partial)
        self.html(parent, "incorrectfeedback", combined.incorrect)


def plain(parent: Element, tag: str, text: str, **attributes: str) -> Element:
    """Append the plain `text` as the element `tag` and return that."""
    return child(parent, tag, {"text": text}, **attributes)
