"""Findings of the second witness about Moodle backups: files, their bytes, pictures and links."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error, warning

FILES: tuple[Entry, ...] = (
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
