"""Moodle course backups (.mbz), as Moodle's own restore reads them."""
