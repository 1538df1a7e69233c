"""SCORM 2004, 4th Edition."""
