"""Which standard a manifest follows, and the names it must use."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from builder.xml.namespaces import ADLCP, ADLCP_12, ADLNAV, ADLSEQ, IMSCP, IMSCP_12, IMSSS


@dataclass(frozen=True, slots=True)
class Standard:
    """The names of one standard. `sets` are the schema folders that may hold it, best first."""

    content: str
    delivery: str
    type_name: str
    versions: tuple[str, ...]
    prefixes: dict[str, str | None]
    sets: tuple[str, ...]

    def q(self, name: str) -> str:
        """Return `name` in the content packaging namespace."""
        return f"{{{self.content}}}{name}"

    @property
    def type_attribute(self) -> str:
        """The attribute that marks a SCO, in the case that ILIAS wants."""
        return f"{{{self.delivery}}}{self.type_name}"


SCORM_12 = Standard(
    content=IMSCP_12,
    delivery=ADLCP_12,
    type_name="scormtype",
    versions=("1.2",),
    prefixes={IMSCP_12: None, ADLCP_12: "adlcp"},
    sets=("scorm12",),
)
SCORM_2004 = Standard(
    content=IMSCP,
    delivery=ADLCP,
    type_name="scormType",
    versions=("2004 3rd Edition", "2004 4th Edition"),
    prefixes={IMSCP: None, ADLCP: "adlcp", ADLSEQ: "adlseq", ADLNAV: "adlnav", IMSSS: "imsss"},
    sets=("scorm2004_4th", "scorm2004_3rd"),
)


def standard_of(manifest: etree._Element) -> Standard | None:
    """Return the standard of `manifest` by its root element, None where it is neither."""
    return next((each for each in (SCORM_12, SCORM_2004) if manifest.tag == each.q("manifest")), None)
