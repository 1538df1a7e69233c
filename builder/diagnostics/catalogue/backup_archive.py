"""Findings of the second witness about Moodle backups: archive, header, parts, sections and ids."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error, warning

ARCHIVE: tuple[Entry, ...] = (
    error(
        "backup-unreadable",
        de=(
            "Die Sicherung ist kein lesbares Archiv: {reason}.",
            "Vielleicht ist sie beim Übertragen beschädigt worden: Laden Sie sie neu, oder bauen Sie sie neu.",
        ),
        en=(
            "The backup is not a readable archive: {reason}.",
            "It may have been damaged in transfer: download it again, or build it again.",
        ),
    ),
    error(
        "backup-header-missing",
        de=(
            "„moodle_backup.xml“ fehlt ganz oben im Archiv (erwartet statt „{path}“).",
            "Ohne diese Datei erkennt Moodle keine Sicherung. Packen Sie den Inhalt ohne einen Ordner darum.",
        ),
        en=(
            "“moodle_backup.xml” is missing at the top of the archive (expected instead of “{path}”).",
            "Without it Moodle sees no backup. Pack the contents without a folder around them.",
        ),
    ),
    error(
        "backup-header-start",
        de=(
            "„moodle_backup.xml“ beginnt nicht so, wie Moodle es erwartet.",
            "Moodle erkennt eine Sicherung an den ersten 200 Byte: der XML-Zeile mit UTF-8, dann moodle_backup und information.",
        ),
        en=(
            "“moodle_backup.xml” does not begin as Moodle expects.",
            "Moodle knows a backup by its first 200 bytes: the XML line with UTF-8, then moodle_backup and information.",
        ),
    ),
    error(
        "backup-xml-broken",
        de=(
            "Diese Datei ist kein wohlgeformtes XML: {reason}.",
            "Moodle bricht die Wiederherstellung hier ab. Bauen Sie die Sicherung neu.",
        ),
        en=(
            "This file is not well-formed XML: {reason}.",
            "Moodle stops the restore here. Build the backup again.",
        ),
    ),
    error(
        "backup-field-missing",
        de=(
            "Das Element „{field}“ fehlt.",
            "Moodle bricht ohne es ab, meldet eine Warnung oder setzt einen Wert ein, den niemand gewählt hat.",
        ),
        en=(
            "The element “{field}” is missing.",
            "Without it Moodle stops, warns, or fills in a value that nobody chose.",
        ),
    ),
    error(
        "backup-version-old",
        de=(
            "Die Sicherung gibt sich als Version {release} ({version}) aus, also älter als Moodle 4.0.",
            "Moodle liest Fragen dann in ihrer alten Form und findet sie nicht. Tragen Sie mindestens 4.0 ein.",
        ),
        en=(
            "The backup calls itself version {release} ({version}), which is older than Moodle 4.0.",
            "Moodle then reads questions in their old form and does not find them. Write at least 4.0.",
        ),
    ),
    error(
        "backup-course-name",
        de=(
            "Der Kursname „{name}“ ist leer oder enthält etwas, das wie HTML aussieht.",
            "Moodle lehnt solche Namen ab und bricht ab. Schreiben Sie den Namen ohne „<“ vor einem Zeichen.",
        ),
        en=(
            "The course name “{name}” is empty or holds what looks like HTML.",
            "Moodle refuses such names and stops. Write the name without “<” in front of a character.",
        ),
    ),
    error(
        "backup-header-differs",
        de=(
            "„{field}“ ist hier „{found}“, zugehörig wäre „{header}“.",
            "Diese Angaben verbinden die Teile der Sicherung. Was nicht zusammenpasst, geht verloren oder landet falsch.",
        ),
        en=(
            "“{field}” is “{found}” here, where “{header}” belongs to it.",
            "These values tie the parts of the backup together. What does not match is lost or misplaced.",
        ),
    ),
    error(
        "backup-setting-dangling",
        de=(
            "Eine Einstellung nennt „{name}“, das nicht in der Sicherung ist.",
            "Moodle stürzt daran ab. Entfernen Sie die Einstellung, oder nehmen Sie den Teil auf.",
        ),
        en=(
            "A setting names “{name}”, which is not in the backup.",
            "Moodle crashes on it. Remove the setting, or include the part.",
        ),
    ),
    error(
        "backup-setting-off",
        de=(
            "„{path}“ enthält Inhalte, aber die Einstellung „{setting}“ ist nicht 1.",
            "Moodle liest sie dann nicht: Sie fehlen im Kurs, ohne dass jemand es erfährt.",
        ),
        en=(
            "“{path}” has contents, but the setting “{setting}” is not 1.",
            "Moodle does not read them then: they are missing from the course and nobody is told.",
        ),
    ),
    error(
        "backup-part-missing",
        de=(
            "Die Datei „{path}“ fehlt.",
            "Moodle verlangt sie und bricht die Wiederherstellung ohne sie ab.",
        ),
        en=(
            "The file “{path}” is missing.",
            "Moodle asks for it and stops the restore without it.",
        ),
    ),
    error(
        "backup-part-unlisted",
        de=(
            "„{path}“ liegt in der Sicherung, steht aber nicht in „moodle_backup.xml“.",
            "Was dort nicht steht, stellt Moodle nicht wieder her.",
        ),
        en=(
            "“{path}” lies in the backup but is not listed in “moodle_backup.xml”.",
            "Moodle does not restore what is not listed there.",
        ),
    ),
    warning(
        "backup-activity-foreign",
        de=(
            "Die Aktivität „{name}“ ist von der Art „{kind}“, die nicht zu Moodle selbst gehört.",
            "Wo die Erweiterung fehlt, lässt Moodle die Aktivität ohne ein Wort weg.",
        ),
        en=(
            "The activity “{name}” is of the kind “{kind}”, which is not part of Moodle itself.",
            "Where the plugin is missing Moodle leaves the activity out without a word.",
        ),
    ),
    error(
        "backup-section-dangling",
        de=(
            "„{name}“ soll in Abschnitt {section} stehen, den es in der Sicherung nicht gibt.",
            "Nehmen Sie den Abschnitt auf, oder ordnen Sie die Aktivität einem anderen zu.",
        ),
        en=(
            "“{name}” is to stand in section {section}, which is not in the backup.",
            "Include the section, or put the activity into another one.",
        ),
    ),
    error(
        "backup-section-numbers",
        de=(
            "Die Abschnitte sind nicht lückenlos von 0 an gezählt: {numbers}.",
            "Moodle legt für Lücken leere Abschnitte an und verschiebt die anderen.",
        ),
        en=(
            "The sections are not counted from 0 without gaps: {numbers}.",
            "Moodle makes empty sections for the gaps and moves the others.",
        ),
    ),
    warning(
        "backup-sequence-ignored",
        de=(
            "Der Abschnitt „{section}“ nennt eine andere Reihenfolge als „moodle_backup.xml“.",
            "Moodle nimmt die Reihenfolge aus „moodle_backup.xml“. Ordnen Sie die Aktivitäten dort.",
        ),
        en=(
            "The section “{section}” gives another order than “moodle_backup.xml”.",
            "Moodle takes the order of “moodle_backup.xml”. Put the activities in order there.",
        ),
    ),
    error(
        "backup-text-long",
        de=(
            "„{field}“ hat {length} Zeichen, Moodle fasst {longest}.",
            "Die Datenbank weist längere Werte zurück, und die Wiederherstellung bricht mittendrin ab. Kürzen Sie den Text.",
        ),
        en=(
            "“{field}” has {length} characters, Moodle holds {longest}.",
            "The database refuses longer values and the restore stops halfway. Shorten the text.",
        ),
    ),
    error(
        "backup-id-twice",
        de=(
            "Die Kennung {id} gibt es mehrmals (Art: {kind}).",
            "Moodle ordnet danach zu: Einer der beiden Teile ersetzt den anderen oder wird mit ihm verwechselt.",
        ),
        en=(
            "The id {id} exists more than once (kind: {kind}).",
            "Moodle maps by it: one of the parts replaces the other or is taken for it.",
        ),
    ),
    warning(
        "backup-idnumber-twice",
        de=(
            "Die ID-Nummer „{idnumber}“ steht bei mehreren Aktivitäten.",
            "Moodle leert sie bei allen bis auf eine. Spätere Fassungen lassen sich dann nicht mehr zuordnen.",
        ),
        en=(
            "The ID number “{idnumber}” is given to several activities.",
            "Moodle blanks it for all but one. Later versions can then no longer be matched.",
        ),
    ),
)
