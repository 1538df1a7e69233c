"""Findings of the second witness about Moodle backups, one table for each subject."""

from __future__ import annotations

from builder.diagnostics.catalogue.backup_activities import ACTIVITIES
from builder.diagnostics.catalogue.backup_archive import ARCHIVE
from builder.diagnostics.catalogue.backup_files import FILES
from builder.diagnostics.catalogue.backup_questions import QUESTIONS
from builder.diagnostics.entry import Entry

ENTRIES: tuple[Entry, ...] = (*ARCHIVE, *FILES, *QUESTIONS, *ACTIVITIES)
