"""Findings about exceptions with a reason: `allow` in attributes, front matter and YAML files."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error, warning

ENTRIES: tuple[Entry, ...] = (
    error(
        "allow-unknown",
        de=(
            "Die Regel „{rule}“ gibt es nicht.",
            "So bliebe der Hinweis stehen, den Sie begründen wollen. Der Name der Regel steht in der Meldung hinter „Warnung“. Gemeint ist vielleicht „{nearest}“.",
        ),
        en=(
            "There is no rule “{rule}”.",
            "The finding that you give a reason for would stay. The rule's name stands in its message behind “warning”. Perhaps you mean “{nearest}”.",
        ),
    ),
    error(
        "allow-refused",
        de=(
            "Für „{rule}“ gibt es keine Ausnahme.",
            "Begründen lässt sich nur, was eine didaktische Regel anmerkt. Alles andere würde den Kurs beschädigen oder etwas verschwinden lassen: Beheben Sie die Ursache (kursbau explain {rule}).",
        ),
        en=(
            "There is no exception from “{rule}”.",
            "Reasons can be given for what a didactic rule remarks. Anything else would damage the course or make something vanish: mend its cause (kursbau explain {rule}).",
        ),
    ),
    error(
        "allow-without-reason",
        de=(
            "Zu dieser Ausnahme fehlt die Begründung.",
            'Wer den Kurs später prüft, muss sie verstehen können. Ergänzen Sie hinter allow=…: reason="warum es hier richtig ist"; in YAML steht die Begründung hinter dem Namen der Regel.',
        ),
        en=(
            "This exception lacks its reason.",
            'Whoever reviews the course later must be able to follow it. Add after allow=…: reason="why it is right here"; in YAML the reason follows the rule\'s name.',
        ),
    ),
    error(
        "reason-without-allow",
        de=(
            "Hier steht eine Begründung, aber keine Regel, von der sie ausnimmt.",
            'Ergänzen Sie allow=NAME, zum Beispiel {{allow=percentage-uncited reason="…"}}, oder löschen Sie reason.',
        ),
        en=(
            "Here stands a reason, but no rule that it is an exception from.",
            'Add allow=NAME, such as {{allow=percentage-uncited reason="…"}}, or delete reason.',
        ),
    ),
    warning(
        "allow-unused",
        de=(
            "Die Ausnahme von „{rule}“ wird nicht mehr gebraucht.",
            "An dieser Stelle gibt es nichts, was die Regel anmerkt. Löschen Sie die Ausnahme, sonst deckt sie später etwas zu, was niemand begründet hat.",
        ),
        en=(
            "The exception from “{rule}” is no longer needed.",
            "The rule finds nothing in this place. Delete the exception, or it will later cover what nobody gave a reason for.",
        ),
    ),
)
