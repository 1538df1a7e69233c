"""What a drawn scenario says: key → (German, English)."""

from __future__ import annotations

GRAPH: dict[str, tuple[str, str]] = {
    "graph": ("Der Fall „{title}“ als Bild", "The case “{title}” as a drawing"),
    "leads": ("führt zu {targets}", "leads to {targets}"),
    "ending_good": ("hilft weiter", "helps"),
    "ending_mixed": ("lässt Fragen offen", "leaves questions open"),
    "ending_poor": ("hat schwere Folgen", "has serious consequences"),
    "unreached": ("nicht erreichbar", "cannot be reached"),
    "missing": ("Szene fehlt", "scene is missing"),
}
