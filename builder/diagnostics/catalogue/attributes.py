"""Findings about attributes in braces (FORMAT 3)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error

ENTRIES: tuple[Entry, ...] = (
    error(
        "attribute-unknown",
        de=(
            "Das Attribut „{name}“ ist hier nicht bekannt.",
            "Möglich sind: {known}. Gemeint ist vermutlich „{nearest}“.",
        ),
        en=(
            "The attribute “{name}” is not known here.",
            "Possible are: {known}. Probably “{nearest}” is meant.",
        ),
    ),
    error(
        "attribute-not-here",
        de=(
            "Das Attribut „{name}“ hat hier keine Wirkung.",
            "An dieser Stelle ist nur eine Kennung möglich, etwa „{{#wegweiser}}“, oder eine Ausnahme mit Begründung (allow, reason). Löschen Sie das Attribut.",
        ),
        en=(
            "The attribute “{name}” has no effect here.",
            "Only an id is possible in this place, such as “{{#signpost}}”, or an exception with a reason (allow, reason). Delete the attribute.",
        ),
    ),
    error(
        "attribute-required",
        de=(
            "Das Attribut „{name}“ fehlt.",
            "Ohne diese Angabe kann das Element nicht gezeigt werden oder bleibt für manche unzugänglich. Ergänzen Sie in "
            'der geschweiften Klammer am Ende der Zeile „{name}="…"“.',
        ),
        en=(
            "The attribute “{name}” is missing.",
            "Without it the element cannot be shown, or stays inaccessible to some people. Add "
            '“{name}="…"” to the braces at the end of the line.',
        ),
    ),
    error(
        "attribute-needs-value",
        de=(
            "Das Attribut „{name}“ hat keinen Wert.",
            'Schreiben Sie den Wert hinter ein Gleichheitszeichen, ohne Leerzeichen davor: „{name}="…"“.',
        ),
        en=(
            "The attribute “{name}” has no value.",
            'Write the value after an equals sign, without a space before it: “{name}="…"”.',
        ),
    ),
    error(
        "attribute-flag",
        de=(
            "Das Attribut „{name}“ steht ohne Wert; „={value}“ ist überzählig.",
            "Schreiben Sie nur „{name}“, wenn es gelten soll, und lassen Sie es weg, wenn nicht.",
        ),
        en=(
            "The attribute “{name}” takes no value; “={value}” is too much.",
            "Write “{name}” alone where it is to hold, and leave it out where not.",
        ),
    ),
    error(
        "attribute-value",
        de=(
            "„{value}“ ist kein Wert für „{name}“.",
            "Möglich sind: {known}. Gemeint ist vermutlich „{nearest}“.",
        ),
        en=(
            "“{value}” is no value for “{name}”.",
            "Possible are: {known}. Probably “{nearest}” is meant.",
        ),
    ),
    error(
        "attribute-number",
        de=(
            "„{name}“ braucht eine Zahl; hier steht „{value}“.",
            "Möglich sind Zahlen wie {allowed}, ohne Tausenderpunkt und ohne Einheit.",
        ),
        en=(
            "“{name}” needs a number; here it says “{value}”.",
            "Possible are numbers such as {allowed}, without thousands separators and without a unit.",
        ),
    ),
)
