"""A package tree as a zip file, the same bytes for the same tree."""

from __future__ import annotations

import io
import time
import zipfile

from builder.package.part import PackageTree

# Formats that are compressed already: deflating them again costs time and gains nothing.
_STORED = frozenset({"png", "jpg", "jpeg", "gif", "webp", "avif", "mp3", "m4a", "ogg", "mp4", "webm", "zip", "woff2"})
_FIRST_DAY = 315_532_800  # 1980-01-01, the earliest time that a zip can name


def zip_bytes(tree: PackageTree, *, epoch: int) -> bytes:
    """Return `tree` as a zip: its parts in order, mode 644, every time stamp `epoch` (seconds, UTC).

    No directory entries, no ZIP64 below 4 GB, forward slashes (RUNTIME, Manifests and zips).
    """
    stamp = time.gmtime(max(epoch, _FIRST_DAY))[:6]
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for part in tree:
            info = zipfile.ZipInfo(part.path, stamp)
            info.create_system = 3
            info.external_attr = 0o100644 << 16
            stored = part.path.rpartition(".")[2].lower() in _STORED
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, part.data, compresslevel=9)
    return target.getvalue()
