"""From a file's bytes to text: UTF-8 with or without BOM, any line end, nothing invisible (FORMAT, Findings)."""

from __future__ import annotations

import re

from builder.diagnostics import Finding, Span, finding
from builder.yaml.places import Places

LONGEST = 2_000_000
"""How many bytes a text file may have. A lesson of 5,800 words has 50,000."""

# C0, C1, DEL, line ends that only some programs know, marks of byte order, non-characters.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_MOST = 20


def decode(data: bytes, *, file: str) -> tuple[str, tuple[Finding, ...]]:
    """Return the text of the file, its line ends as LF, and what is wrong with its bytes.

    What is no UTF-8, and invisible control characters, become spaces of the same number of characters, so that the
    rest is read and columns hold. A file that is too long to be a text gives "".
    """
    if len(data) > LONGEST:
        return "", (finding("file-too-long", Span(file), size=_megabytes(len(data)), limit=_megabytes(LONGEST)),)
    found: list[Finding] = []
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = data.decode("utf-8", errors="replace")
        before = data[: error.start].decode("utf-8").removeprefix("\ufeff")
        found.append(finding("not-utf-8", Places(before, file=file).span(len(before))))
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _without_controls(text, file, found), tuple(found[:1] if found and found[0].code == "not-utf-8" else found)


def _without_controls(text: str, file: str, found: list[Finding]) -> str:
    places: Places | None = None
    for hit in _CONTROL.finditer(text):
        places = places or Places(text, file=file)
        point = f"U+{ord(hit.group()):04X}"
        found.append(finding("control-character", places.span(hit.start()), point=point))
        if len(found) >= _MOST:
            break
    return _CONTROL.sub(" ", text) if places else text


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
