"""Findings about what a target cannot express or hold."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, note

ENTRIES: tuple[Entry, ...] = (
    note(
        "target-not-available",
        de=(
            "Das Ziel „{target}“ kann diese Version von kursbau noch nicht erzeugen.",
            "Die übrigen Pakete entstehen wie gewohnt. Es ist nichts zu tun; streichen Sie das Ziel aus `targets:`, "
            "wenn der Hinweis stört.",
        ),
        en=(
            "This version of kursbau cannot make the target “{target}” yet.",
            "The other packages are made as usual. Nothing needs to be done; remove the target from `targets:` if "
            "this note is in the way.",
        ),
    ),
    note(
        "survey-left-out",
        de=(
            "Die Umfrage „{unit}“ steht nicht in den Kurspaketen.",
            "SCORM- und Web-Pakete können Antworten nicht anonym entgegennehmen. Führen Sie die Umfrage getrennt durch, zum "
            "Beispiel als anonyme Feedback-Aktivität in Moodle.",
        ),
        en=(
            "The survey “{unit}” is not part of the course packages.",
            "SCORM and web packages cannot take answers anonymously. Run the survey separately, for example as an anonymous "
            "feedback activity in Moodle.",
        ),
    ),
)
