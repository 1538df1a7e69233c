"""What the IMS content packaging manifests of SCORM 1.2 and 2004 have in common."""
