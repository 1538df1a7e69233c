"""The namespaces of SCORM's manifests, with the prefixes that Moodle and ILIAS match literally (RUNTIME)."""

from __future__ import annotations

XSI = "http://www.w3.org/2001/XMLSchema-instance"

# SCORM 1.2 CAM, 2.3
IMSCP_12 = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
ADLCP_12 = "http://www.adlnet.org/xsd/adlcp_rootv1p2"
IMSMD_12 = "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"

# SCORM 2004 4th Edition CAM, 3.4
IMSCP = "http://www.imsglobal.org/xsd/imscp_v1p1"
ADLCP = "http://www.adlnet.org/xsd/adlcp_v1p3"
ADLSEQ = "http://www.adlnet.org/xsd/adlseq_v1p3"
ADLNAV = "http://www.adlnet.org/xsd/adlnav_v1p3"
IMSSS = "http://www.imsglobal.org/xsd/imsss"
LOM = "http://ltsc.ieee.org/xsd/LOM"


def schema_location(places: dict[str, str]) -> str:
    """Return the value of xsi:schemaLocation for `places`, schema file by namespace."""
    return " ".join(f"{namespace} {file}" for namespace, file in places.items())
