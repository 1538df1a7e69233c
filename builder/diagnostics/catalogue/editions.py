"""Findings about editions, variables and local texts (FORMAT 7)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error, note, warning

ENTRIES: tuple[Entry, ...] = (
    error(
        "edition-reserved",
        de=(
            "Die Edition „standard“ hat keinen Ordner: Sie besteht aus den Vorgaben des Curriculums.",
            "Geben Sie diesem Ordner den Namen der Kommune, für die er gilt.",
        ),
        en=(
            "The edition “standard” has no folder: it is made of the curriculum's defaults.",
            "Give this folder the name of the municipality that it is for.",
        ),
    ),
    error(
        "edition-yaml-missing",
        de=(
            "In diesem Ordner fehlt edition.yaml.",
            "Jede Edition hat eine solche Datei, mindestens mit id und name. Soll der Ordner noch nicht gelesen "
            "werden, so beginnen Sie seinen Namen mit _.",
        ),
        en=(
            "edition.yaml is missing in this folder.",
            "Each edition has such a file, at least with id and name. If the folder is not to be read yet, begin its "
            "name with _.",
        ),
    ),
    error(
        "modules-and-track",
        de=(
            "„track“ und „modules“ zugleich sind nicht möglich.",
            "Beide wählen die Module aus. Behalten Sie eine der beiden Angaben.",
        ),
        en=("“track” and “modules” cannot stand together.", "Both choose the modules. Keep one of the two."),
    ),
    error(
        "logo-outside",
        de=(
            "„{path}“ führt aus dem Ordner hinaus.",
            "Legen Sie die Datei neben diese Datei oder nach assets/ und nennen Sie sie dann /assets/….",
        ),
        en=(
            "“{path}” leads out of the folder.",
            "Put the file beside this one, or into assets/ and name it /assets/… then.",
        ),
    ),
    error(
        "logo-missing",
        de=(
            "Das Logo „{path}“ gibt es nicht.",
            "Der Kurs hätte keines. Der Pfad geht vom Ordner dieser Datei aus; Groß- und Kleinschreibung zählt.",
        ),
        en=(
            "There is no logo “{path}”.",
            "The course would have none. The path starts from this file's folder; upper and lower case matter.",
        ),
    ),
    error(
        "logo-not-picture",
        de=("„{path}“ ist kein Bild, das Browser zeigen.", "Möglich sind: {known}. Am schärfsten ist SVG."),
        en=("“{path}” is no picture that browsers show.", "Possible are: {known}. SVG is the sharpest."),
    ),
    error(
        "color-invalid",
        de=(
            "„{value}“ ist keine Farbe der Form #rrggbb.",
            'Schreiben Sie zum Beispiel "#0b5a8a", in Anführungszeichen.',
        ),
        en=("“{value}” is not a colour of the form #rrggbb.", 'Write "#0b5a8a", for example, in quotation marks.'),
    ),
    error(
        "color-contrast",
        de=(
            "Die Farbe {value} ist zu hell: Ihr Kontrast zu Weiß ist {ratio}:1, nötig sind 4.5:1.",
            "Auf Schaltflächen steht weiße Schrift in dieser Farbe, die sonst viele nicht lesen können (WCAG 2.2, "
            "1.4.3). Wählen Sie einen dunkleren Ton.",
        ),
        en=(
            "The colour {value} is too light: its contrast with white is {ratio}:1, 4.5:1 are needed.",
            "Buttons have white text on this colour, which many could not read otherwise (WCAG 2.2, 1.4.3). Choose a "
            "darker shade.",
        ),
    ),
    error(
        "moodle-version-invalid",
        de=("„{value}“ ist keine Moodle-Version von 4.1 an.", 'Schreiben Sie zum Beispiel "4.5".'),
        en=("“{value}” is not a Moodle version from 4.1 on.", 'Write "4.5", for example.'),
    ),
    error(
        "variable-unknown",
        de=(
            "Die Variable „{name}“ ist nicht bekannt. Gemeint ist vielleicht „{nearest}“.",
            "Bekannt sind: {known}. Neue Variablen stehen in curriculum.yaml unter „variables“.",
        ),
        en=(
            "The variable “{name}” is not known. Perhaps “{nearest}” is meant.",
            "Known are: {known}. New variables stand in curriculum.yaml under “variables”.",
        ),
    ),
    warning(
        "contact-unused",
        de=(
            "„{name}“ kommt im Curriculum nicht vor und wird nirgends gezeigt. Gemeint ist vielleicht „{nearest}“.",
            "Gezeigt wird, was curriculum.yaml unter „variables“ nennt.",
        ),
        en=(
            "“{name}” does not occur in the curriculum and is shown nowhere. Perhaps “{nearest}” is meant.",
            "What curriculum.yaml names under “variables” is shown.",
        ),
    ),
    error(
        "variable-in-value",
        de=(
            "Im Wert von „{name}“ stehen doppelte geschweifte Klammern; sie blieben stehen.",
            "Der Wert einer Variablen ist reiner Text, andere Variablen wirken darin nicht. Schreiben Sie den Text aus.",
        ),
        en=(
            "The value of “{name}” holds double braces; they would show.",
            "The value of a variable is plain text, other variables have no effect in it. Write the text out.",
        ),
    ),
    error(
        "variable-missing",
        de=(
            "In dieser Edition fehlt „{name}“ ({label}).",
            "Jede Kommune muss diesen Wert selbst angeben, damit Lernende nicht bei einer erfundenen Stelle landen. "
            "Ergänzen Sie ihn unter „contacts“ oder „variables“.",
        ),
        en=(
            "“{name}” ({label}) is missing in this edition.",
            "Each municipality must give this value itself, so that learners do not end up at an invented office. Add "
            "it under “contacts” or “variables”.",
        ),
    ),
    warning(
        "variable-without-value",
        de=(
            "Für „{name}“ ({label}) gibt es in dieser Edition keinen Wert und keine Vorgabe.",
            "Im Text erscheint ein Platzhalter. Ergänzen Sie den Wert hier oder „default“ in curriculum.yaml.",
        ),
        en=(
            "There is no value for “{name}” ({label}) in this edition, and no default.",
            "The text shows a placeholder. Add the value here, or a “default” in curriculum.yaml.",
        ),
    ),
    note(
        "variable-placeholder",
        de=(
            "„{name}“ hat keine Vorgabe; die Edition „standard“ zeigt einen Platzhalter.",
            "Kommunen geben den Wert in ihrer edition.yaml an. Ein „default“ ersetzt den Platzhalter.",
        ),
        en=(
            "“{name}” has no default; the edition “standard” shows a placeholder.",
            "Municipalities give the value in their edition.yaml. A “default” takes the placeholder's place.",
        ),
    ),
    error(
        "local-module-unknown",
        de=("Ein Modul „{id}“ gibt es nicht. Gemeint ist vielleicht „{nearest}“.", "Bekannt sind: {known}."),
        en=("There is no module “{id}”. Perhaps “{nearest}” is meant.", "Known are: {known}."),
    ),
    error(
        "local-block-unknown",
        de=(
            "Im Modul „{module}“ gibt es keinen Baustein „lokal“ mit der Kennung „{block}“. Gemeint ist vielleicht "
            "„{nearest}“.",
            "Der Dateiname ist die Kennung des Bausteins, den dieser Text ersetzt. Bekannt sind: {known}.",
        ),
        en=(
            "The module “{module}” has no “local” block with the id “{block}”. Perhaps “{nearest}” is meant.",
            "The file's name is the id of the block that this text replaces. Known are: {known}.",
        ),
    ),
    error(
        "local-empty",
        de=(
            "Dieser örtliche Text ist leer.",
            "So bliebe von dem Baustein nichts übrig. Schreiben Sie den Text, oder löschen Sie die Datei: Dann gilt die "
            "Vorgabe des Moduls.",
        ),
        en=(
            "This local text is empty.",
            "Nothing would be left of the block. Write the text, or delete the file: then the module's default holds.",
        ),
    ),
)
