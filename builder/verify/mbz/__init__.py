"""The second witness for Moodle course backups (.mbz), ours or anybody's. Knows the format, not the exporter."""

from __future__ import annotations

from builder.verify.mbz.backup import HEADER
from builder.verify.mbz.verify import is_backup, verify_backup

__all__ = ["HEADER", "is_backup", "verify_backup"]
