"""Validation against official schemas that lie in a folder. The project ships none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lxml import etree


class _Local(etree.Resolver):
    """Maps any schemaLocation to the file of that name in the set's folder or in `common` beside it."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folders = (folder, folder.parent / "common")

    def resolve(self, system_url: str | None, public_id: str | None, context: Any) -> Any:
        url = system_url or ""
        inside = url.removeprefix("file://").removeprefix(self._folders[0].as_posix() + "/")
        for folder in self._folders:
            for candidate in (folder / inside, folder / url.rpartition("/")[2]):
                if candidate.is_file():
                    return self.resolve_filename(str(candidate), context)
        return self.resolve_string("", context)


def load_schema(folder: Path) -> etree.XMLSchema:
    """Return the schema in `folder`/driver.xsd. Raises `OSError` or `etree.LxmlError` where it cannot be read."""
    parser = etree.XMLParser(no_network=True, load_dtd=False)
    parser.resolvers.add(_Local(folder))
    return etree.XMLSchema(etree.parse(str(folder / "driver.xsd"), parser))


def violations(element: etree._Element, schema: etree.XMLSchema) -> tuple[tuple[int, str], ...]:
    """Return line and message of every violation of `schema` by `element`, in document order."""
    schema.validate(element)
    return tuple((entry.line, entry.message) for entry in schema.error_log)
