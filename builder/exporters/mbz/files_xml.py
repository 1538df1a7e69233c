"""files.xml: every file with the area it belongs to; the bytes stand in files/ by their SHA-1 (MBZ_FORMAT 13)."""

from __future__ import annotations

from collections.abc import Iterable
from mimetypes import MimeTypes

from builder.exporters._moodle.element import Element, Value, child, element
from builder.exporters.mbz.desk import StoredFile
from builder.package.part import Part

_TYPES = MimeTypes(filenames=())  # the table of the standard library alone: no file of the machine decides
_UNKNOWN = "application/octet-stream"


def files_xml(files: Iterable[StoredFile], *, epoch: int) -> Element:
    """Return files.xml for `files`."""
    root = element("files")
    for file in files:
        child(root, "file", _values(file, epoch), id=file.id)
    return root


def pool(files: Iterable[StoredFile]) -> tuple[Part, ...]:
    """Return the bytes of `files`, each once, sorted by path."""
    found = {f"files/{file.digest[:2]}/{file.digest}": file.data for file in files}
    return tuple(Part(path, data) for path, data in sorted(found.items()))


def _values(file: StoredFile, epoch: int) -> dict[str, Value]:
    return {
        "contenthash": file.digest,
        "contextid": file.context,
        "component": file.component,
        "filearea": file.area,
        "itemid": file.item,
        "filepath": file.path,
        "filename": file.name,
        "userid": None,
        "filesize": len(file.data),
        "mimetype": _TYPES.guess_type(file.name)[0] or _UNKNOWN,
        "status": 0,
        "timecreated": epoch,
        "timemodified": epoch,
        "source": None,
        "author": None,
        "license": None,
        "sortorder": int(file.main),
        "repositorytype": None,
        "repositoryid": None,
        "reference": None,
    }
