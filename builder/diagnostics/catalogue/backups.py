"""Findings of the second witness about Moodle backups: archive, header, parts, files and links."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error, warning

ENTRIES: tuple[Entry, ...] = (
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
    error(
        "backup-file-dangling",
        de=(
            "Hier wird die Datei mit der Kennung {id} genannt, die nicht in „files.xml“ steht.",
            "Ohne den Eintrag kommt die Datei nicht im Kurs an.",
        ),
        en=(
            "The file with the id {id} is named here but is not in “files.xml”.",
            "Without the entry the file does not arrive in the course.",
        ),
    ),
    error(
        "backup-file-unreferenced",
        de=(
            "Die Datei „{name}“ steht in keiner „inforef.xml“.",
            "Moodle stellt sie dann nicht wieder her, und niemand erfährt davon. Nennen Sie sie bei ihrem Abschnitt oder ihrer Aktivität.",
        ),
        en=(
            "The file “{name}” is named in no “inforef.xml”.",
            "Moodle does not restore it then, and nobody is told. Name it with its section or activity.",
        ),
    ),
    error(
        "backup-file-context",
        de=(
            "Die Datei „{name}“ gehört zum Kontext {context}, den es in der Sicherung nicht gibt.",
            "Moodle findet ihren Ort im Kurs nicht und lässt sie weg.",
        ),
        en=(
            "The file “{name}” belongs to the context {context}, which is not in the backup.",
            "Moodle does not find its place in the course and leaves it out.",
        ),
    ),
    error(
        "backup-file-area",
        de=(
            "Die Datei „{name}“ liegt im Bereich „{area}“, den Moodle nicht wiederherstellt (bekannt: {known}).",
            "Dateien in anderen Bereichen übergeht Moodle ohne ein Wort.",
        ),
        en=(
            "The file “{name}” lies in the area “{area}”, which Moodle does not restore (known: {known}).",
            "Moodle passes over files in other areas without a word.",
        ),
    ),
    error(
        "backup-pool-missing",
        de=(
            "Der Inhalt der Datei „{name}“ fehlt („{path}“).",
            "Im Kurs stünde ein Verweis auf nichts. Bauen Sie die Sicherung neu.",
        ),
        en=(
            "The contents of the file “{name}” are missing (“{path}”).",
            "The course would refer to nothing. Build the backup again.",
        ),
    ),
    error(
        "backup-pool-hash",
        de=(
            "Der Inhalt der Datei „{name}“ passt nicht zu seiner Prüfsumme.",
            "Die Datei ist verändert oder vertauscht worden. Bauen Sie die Sicherung neu.",
        ),
        en=(
            "The contents of the file “{name}” do not match its checksum.",
            "The file was changed or mixed up. Build the backup again.",
        ),
    ),
    error(
        "backup-pool-size",
        de=(
            "Für die Datei „{name}“ sind {written} Byte angegeben, es sind {size}.",
            "Die Datei ist verändert oder abgeschnitten worden. Bauen Sie die Sicherung neu.",
        ),
        en=(
            "The file “{name}” is said to have {written} bytes and has {size}.",
            "The file was changed or cut off. Build the backup again.",
        ),
    ),
    warning(
        "backup-pool-unused",
        de=(
            "„{path}“ wird von keinem Eintrag in „files.xml“ gebraucht.",
            "Der Inhalt kommt nirgends an und macht die Sicherung nur größer.",
        ),
        en=(
            "“{path}” is used by no entry of “files.xml”.",
            "The contents arrive nowhere and only make the backup larger.",
        ),
    ),
    warning(
        "backup-picture-missing",
        de=(
            "Der Text verweist auf die Datei „{name}“, die es an diesem Ort nicht gibt.",
            "Lernende sähen ein fehlendes Bild oder einen toten Verweis. Prüfen Sie Kontext, Bereich und Namen in „files.xml“.",
        ),
        en=(
            "The text refers to the file “{name}”, which does not exist at this place.",
            "Learners would see a missing picture or a dead link. Check context, area and name in “files.xml”.",
        ),
    ),
    error(
        "backup-link-unknown",
        de=(
            "Die Verweismarke „{token}“ kennt Moodle nicht.",
            "Sie bliebe als Text stehen. Nehmen Sie die Marke der Aktivität, auf die der Verweis führen soll.",
        ),
        en=(
            "Moodle does not know the link token “{token}”.",
            "It would stay as text. Use the token of the activity that the link shall lead to.",
        ),
    ),
    error(
        "backup-link-dangling",
        de=(
            "Der Verweis „{token}“ führt zu etwas, das nicht in der Sicherung ist.",
            "Moodle macht daraus eine Adresse auf der Seite, von der die Sicherung stammt.",
        ),
        en=(
            "The link “{token}” leads to something that is not in the backup.",
            "Moodle turns it into an address on the site where the backup was made.",
        ),
    ),
    error(
        "backup-link-kind",
        de=(
            "Der Verweis „{token}“ nennt eine Aktivität anderer Art.",
            "Moodle prüft das nicht: Lernende landen auf einer Fehlerseite. Nehmen Sie die Marke der richtigen Art.",
        ),
        en=(
            "The link “{token}” names an activity of another kind.",
            "Moodle does not check it: learners end on an error page. Use the token of the right kind.",
        ),
    ),
    error(
        "backup-link-undecoded",
        de=(
            "In „{field}“ übersetzt Moodle keine Verweismarken: „{token}“ bliebe stehen.",
            "Setzen Sie den Verweis in einen Text, den Moodle übersetzt, zum Beispiel den Inhalt einer Seite.",
        ),
        en=(
            "Moodle decodes no link tokens in “{field}”: “{token}” would stay.",
            "Put the link into a text that Moodle decodes, such as the content of a page.",
        ),
    ),
)
