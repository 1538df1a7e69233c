"""Findings about keys and values of YAML files: unknown, missing, ill-typed (FORMAT 2, 7, 8)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error

ENTRIES: tuple[Entry, ...] = (
    error(
        "key-unknown",
        de=(
            "„{key}“ ist hier nicht bekannt. Gemeint ist vielleicht „{nearest}“.",
            "Bekannt sind: {known}. Eine unbekannte Angabe bliebe ohne Wirkung, deshalb wird sie nicht übergangen.",
        ),
        en=(
            "“{key}” is not known here. Perhaps “{nearest}” is meant.",
            "Known are: {known}. An unknown entry would have no effect, which is why it is not passed over.",
        ),
    ),
    error(
        "key-elsewhere",
        de=(
            "„{key}“ hat in dieser Datei keine Wirkung; die Angabe gehört in eine Datei der Art „{where}“.",
            "Löschen Sie die Zeile hier, oder prüfen Sie, ob die Endung des Dateinamens stimmt.",
        ),
        en=(
            "“{key}” has no effect in this file; it belongs in a file of the kind “{where}”.",
            "Delete the line here, or check whether the file name's ending is right.",
        ),
    ),
    error(
        "key-missing",
        de=(
            "Die Angabe „{key}“ fehlt.",
            "Ohne sie lässt sich der Kurs nicht zusammenstellen. Ergänzen Sie eine Zeile „{key}: …“.",
        ),
        en=("The entry “{key}” is missing.", "Without it the course cannot be put together. Add a line “{key}: …”."),
    ),
    error(
        "value-empty",
        de=("Nach „{key}:“ fehlt der Wert.", "Die Angabe ist Pflicht. Schreiben Sie den Wert hinter den Doppelpunkt."),
        en=("The value after “{key}:” is missing.", "This entry is required. Write the value after the colon."),
    ),
    error(
        "value-not-text",
        de=(
            "Hier wird ein einfacher Text erwartet, keine Liste und keine weiteren Angaben.",
            "Beginnt der Text mit einer Klammer, so setzen Sie ihn in Anführungszeichen.",
        ),
        en=(
            "A plain text is expected here, not a list and no further entries.",
            "If the text begins with a bracket, put it in quotation marks.",
        ),
    ),
    error(
        "value-not-list",
        de=("Hier wird eine Liste erwartet.", "Schreiben Sie [eins, zwei] oder je Zeile „- eins“."),
        en=("A list is expected here.", "Write [one, two], or “- one” line by line."),
    ),
    error(
        "value-not-mapping",
        de=(
            "Hier werden Angaben der Form „schlüssel: Wert“ erwartet.",
            "Schreiben Sie sie eingerückt auf eigene Zeilen oder in geschweifte Klammern: {{schlüssel: Wert}}.",
        ),
        en=(
            "Entries of the form “key: value” are expected here.",
            "Write them indented on lines of their own, or in braces: {{key: value}}.",
        ),
    ),
    error(
        "value-not-flag",
        de=("„{value}“ ist weder „yes“ noch „no“.", "Schreiben Sie „yes“ oder „no“ (auch „true“ und „false“ gelten)."),
        en=("“{value}” is neither “yes” nor “no”.", "Write “yes” or “no” (“true” and “false” count as well)."),
    ),
    error(
        "value-not-whole",
        de=(
            "„{value}“ ist keine ganze Zahl ab {minimum}.",
            "Schreiben Sie nur Ziffern, ohne Punkt, Komma oder Einheit.",
        ),
        en=("“{value}” is not a whole number from {minimum} on.", "Write digits only, no point, comma or unit."),
    ),
    error(
        "value-not-percent",
        de=(
            "„{value}“ ist keine Zahl von 0 bis 100.",
            "Schreiben Sie nur die Zahl, ohne %-Zeichen, Nachkommastellen mit Punkt: 66.7.",
        ),
        en=("“{value}” is not a number from 0 to 100.", "Write the number alone, without a % sign, decimals as 66.7."),
    ),
    error(
        "value-not-date",
        de=(
            "„{value}“ ist kein Datum der Form JJJJ-MM-TT.",
            "Schreiben Sie zum Beispiel 2026-08-19 für den 19. August 2026, und prüfen Sie, ob es den Tag gibt.",
        ),
        en=(
            "“{value}” is not a date of the form YYYY-MM-DD.",
            "Write 2026-08-19 for 19 August 2026, and check that the day exists.",
        ),
    ),
    error(
        "value-unknown",
        de=("„{value}“ ist hier nicht bekannt. Gemeint ist vielleicht „{nearest}“.", "Möglich sind: {known}."),
        en=("“{value}” is not known here. Perhaps “{nearest}” is meant.", "Possible are: {known}."),
    ),
    error(
        "value-repeated",
        de=(
            "„{value}“ steht in dieser Liste schon.",
            "Ein zweites Mal hat er keine Wirkung. Löschen Sie diesen Eintrag.",
        ),
        en=("“{value}” stands in this list already.", "A second time it has no effect. Delete this entry."),
    ),
    error(
        "key-invalid",
        de=(
            "„{value}“ eignet sich nicht als Schlüssel.",
            "Ein Schlüssel beginnt mit einem Buchstaben oder einer Ziffer und enthält nur Buchstaben, Ziffern, Punkt, "
            "Unter- und Bindestrich, keine Leerzeichen.",
        ),
        en=(
            "“{value}” cannot be a key.",
            "A key begins with a letter or a digit and holds only letters, digits, dot, underscore and hyphen, no "
            "spaces.",
        ),
    ),
    error(
        "id-invalid",
        de=(
            "„{value}“ eignet sich nicht als Kennung.",
            "Eine Kennung besteht aus Kleinbuchstaben a–z, Ziffern und Bindestrichen. Schreiben Sie ä als ae, ß als ss "
            "und statt Leerzeichen einen Bindestrich.",
        ),
        en=(
            "“{value}” cannot be an id.",
            "An id is made of lower-case letters a–z, digits and hyphens. Write ä as ae, ß as ss, and a hyphen "
            "in place of a space.",
        ),
    ),
    error(
        "version-invalid",
        de=(
            "„{value}“ ist keine Version der Form 1.2.0.",
            "Drei Zahlen mit Punkten: neue Lernziele erhöhen die erste, neue Inhalte die zweite, neuer Wortlaut die "
            "dritte.",
        ),
        en=(
            "“{value}” is not a version of the form 1.2.0.",
            "Three numbers with dots: new objectives raise the first, new content the second, new wording the third.",
        ),
    ),
    error(
        "language-invalid",
        de=(
            "„{value}“ ist kein Sprachkürzel.",
            "Danach richten sich Silbentrennung und Vorleseprogramme. Schreiben Sie zum Beispiel de, en oder de-AT.",
        ),
        en=(
            "“{value}” is not a language code.",
            "Hyphenation and screen readers go by it. Write de, en or de-AT, for example.",
        ),
    ),
    error(
        "url-invalid",
        de=(
            "„{value}“ ist keine Webadresse.",
            "Lernende könnten sie nicht anklicken. Sie beginnt mit https:// oder http:// und enthält keine Leerzeichen.",
        ),
        en=(
            "“{value}” is not a web address.",
            "Learners could not follow it. It begins with https:// or http:// and holds no spaces.",
        ),
    ),
)
