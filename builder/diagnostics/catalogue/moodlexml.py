"""Findings about what Moodle's question XML cannot express."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, note, warning

ENTRIES: tuple[Entry, ...] = (
    warning(
        "moodlexml-share",
        de=(
            "In der Fragendatei für Moodle zählt ein Kreuz {nearest} % statt {share} %.",
            "Moodles Fragenimport kennt nur bestimmte Anteile. Mit 1 bis 10 richtigen und ebenso vielen falschen Antworten geht es "
            "genau auf.",
        ),
        en=(
            "In the question file for Moodle one tick counts {nearest} % instead of {share} %.",
            "Moodle's question import knows certain shares only. With 1 to 10 right answers and as many wrong ones it comes "
            "out even.",
        ),
    ),
    warning(
        "moodlexml-gap-points",
        de=(
            "Die Frage hat {gaps} Lücken und {points} Punkte; in der Fragendatei für Moodle zählt jede Lücke einen Punkt.",
            "Stellen Sie die Punkte nach dem Import im Test ein, oder geben Sie so viele Punkte, wie es Lücken gibt. Im "
            "Moodle-Kurs (Ziel „mbz“) stimmen sie.",
        ),
        en=(
            "The question has {gaps} gaps and {points} points; in the question file for Moodle each gap counts one point.",
            "Set the points in the quiz after the import, or give as many points as there are gaps. In the Moodle course "
            "(target “mbz”) they are right.",
        ),
    ),
    note(
        "moodlexml-links",
        de=(
            "In der Fragendatei aus „{unit}“ stehen Verweise in den Kurs nur als Wörter: {questions}.",
            "Eine Fragendatei weiß nicht, in welchen Kurs sie kommt. Verweise ins Netz bleiben. Im Moodle-Kurs (Ziel „mbz“) "
            "führen auch die anderen weiter.",
        ),
        en=(
            "In the question file of “{unit}” links into the course are mere words: {questions}.",
            "A question file does not know which course it will be in. Links to the web stay. In the Moodle course (target "
            "“mbz”) the others lead on as well.",
        ),
    ),
)
