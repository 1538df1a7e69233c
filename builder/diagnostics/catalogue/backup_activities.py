"""Findings of the second witness about Moodle backups: conditions, completion, grades, lessons, packages and glossaries."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error, warning

ACTIVITIES: tuple[Entry, ...] = (
    error(
        "backup-availability-broken",
        de=(
            "Die Voraussetzung ist kein gültiges JSON für Moodle: {reason}.",
            "Moodle bricht die Wiederherstellung deswegen ganz am Ende ab.",
        ),
        en=(
            "The access condition is not valid JSON for Moodle: {reason}.",
            "Moodle stops the restore because of it, at the very end.",
        ),
    ),
    error(
        "backup-availability-dangling",
        de=(
            "Die Voraussetzung nennt {kind} {id}: Das gibt es in der Sicherung nicht, oder sein Abschluss wird nicht verfolgt.",
            "Moodle macht daraus eine Bedingung, die niemand erfüllen kann.",
        ),
        en=(
            "The access condition names {kind} {id}, which is not in the backup or whose completion is not tracked.",
            "Moodle makes a condition of it that nobody can meet.",
        ),
    ),
    error(
        "backup-criterion-dangling",
        de=(
            "Ein Kriterium nennt {id}, das nicht in der Sicherung ist.",
            "Der Kurs oder das Abzeichen ließe sich so nicht abschließen.",
        ),
        en=(
            "A criterion names {id}, which is not in the backup.",
            "The course or the badge could not be completed.",
        ),
    ),
    error(
        "backup-criterion-impossible",
        de=(
            "Ein Kriterium verlangt den Abschluss von „{name}“, der dort nicht verfolgt wird.",
            "Niemand könnte den Kurs oder das Abzeichen abschließen. Schalten Sie die Abschlussverfolgung der Aktivität ein.",
        ),
        en=(
            "A criterion asks for the completion of “{name}”, which is not tracked there.",
            "Nobody could complete the course or the badge. Switch on completion tracking for the activity.",
        ),
    ),
    warning(
        "backup-badge-without-picture",
        de=(
            "Das Abzeichen „{name}“ hat kein Bild.",
            "Moodle zeigt statt des Abzeichens ein fehlendes Bild.",
        ),
        en=(
            "The badge “{name}” has no picture.",
            "Moodle shows a missing picture in place of the badge.",
        ),
    ),
    error(
        "backup-grade-missing",
        de=(
            "„{name}“ wird bewertet, hat aber keinen Eintrag für das Notenbuch.",
            "Nach der Wiederherstellung fehlt die Bewertung, und ein Abschluss, der davon abhängt, wird nie erreicht.",
        ),
        en=(
            "“{name}” is graded but has no grade item.",
            "After the restore there is no grade, and completion that depends on it is never reached.",
        ),
    ),
    error(
        "backup-grade-to-pass",
        de=(
            "„{name}“ verlangt zum Abschluss eine Bestehensgrenze, aber keine ist gesetzt.",
            "Tragen Sie die Punkte zum Bestehen im Eintrag für das Notenbuch ein.",
        ),
        en=(
            "“{name}” needs a grade to pass for its completion, but none is set.",
            "Write the grade to pass into the grade item.",
        ),
    ),
    error(
        "backup-grade-unreachable",
        de=(
            "Die Bestehensgrenze von „{name}“ liegt über der höchsten Bewertung.",
            "Niemand könnte bestehen. Senken Sie die Grenze.",
        ),
        en=(
            "The grade to pass of “{name}” is above the highest grade.",
            "Nobody could pass. Lower it.",
        ),
    ),
    error(
        "backup-lesson-chain",
        de=(
            "Die Seiten der Lektion „{name}“ bilden keine lückenlose Kette.",
            "Jede Seite nennt ihre Vorgängerin und ihre Nachfolgerin; am Anfang und am Ende steht 0. Sonst fehlen Seiten.",
        ),
        en=(
            "The pages of the lesson “{name}” do not form a complete chain.",
            "Each page names the one before and the one after it, with 0 at both ends. Otherwise pages are missing.",
        ),
    ),
    error(
        "backup-lesson-page",
        de=(
            "Die Seite „{title}“ hat die unbekannte Art {kind}.",
            "Moodle kann sie nicht anzeigen.",
        ),
        en=(
            "The page “{title}” is of the unknown type {kind}.",
            "Moodle cannot show it.",
        ),
    ),
    error(
        "backup-lesson-dead-end",
        de=(
            "Von der Seite „{title}“ führt nichts weiter.",
            "Geben Sie ihr mindestens eine Antwort oder Schaltfläche, auch um die Lektion zu beenden.",
        ),
        en=(
            "Nothing leads on from the page “{title}”.",
            "Give it at least one answer or button, also to end the lesson.",
        ),
    ),
    error(
        "backup-lesson-jump",
        de=(
            "Von der Seite „{title}“ führt ein Sprung zu {jump}, und diese Seite gibt es nicht.",
            "Lernende landen auf einer Fehlerseite. Nennen Sie eine Seite dieser Lektion.",
        ),
        en=(
            "A jump leads from the page “{title}” to {jump}, and there is no such page.",
            "Learners end on an error page. Name a page of this lesson.",
        ),
    ),
    error(
        "backup-lesson-loop",
        de=(
            "„{title}“ leitet ohne Ende auf sich selbst um.",
            "Diese Seiten sieht niemand, der Browser hängt fest. Nennen Sie die Seite, zu der es zurückgeht, oder -1.",
        ),
        en=(
            "“{title}” redirects to itself without end.",
            "Nobody sees such pages, the browser is stuck. Name the page to go back to, or -1.",
        ),
    ),
    error(
        "backup-scorm-incomplete",
        de=(
            "Dem Lernpaket „{name}“ fehlt: {part}.",
            "Moodle liest Pakete beim Wiederherstellen nicht ein: Paket, ausgepackte Dateien und Teile müssen alle in der Sicherung stehen.",
        ),
        en=(
            "The SCORM activity “{name}” lacks: {part}.",
            "Moodle does not parse packages at restore: package, unpacked files and SCOs must all be in the backup.",
        ),
    ),
    error(
        "backup-scorm-hash",
        de=(
            "Die Prüfsumme des Lernpakets „{name}“ passt nicht zum Paket.",
            "Moodle hielte das Paket für verändert und läse es neu ein. Bauen Sie die Sicherung neu.",
        ),
        en=(
            "The checksum of the SCORM activity “{name}” does not match its package.",
            "Moodle would take the package for changed and parse it again. Build the backup again.",
        ),
    ),
    error(
        "backup-entries-locked",
        de=(
            "Die Einträge von „{name}“ kämen nur bei Administrator*innen an.",
            "Mit der Einstellung users = 1 verlieren Lehrende sie ohne ein Wort. Setzen Sie users auf 0 und userinfo der Aktivität auf 1.",
        ),
        en=(
            "The entries of “{name}” would only arrive for administrators.",
            "With the setting users = 1 teachers lose them without a word. Set users to 0 and the activity's userinfo to 1.",
        ),
    ),
    error(
        "backup-entries-author",
        de=(
            "„{name}“ zeigt Einträge in der Form „{shown}“, die einen Namen braucht; die Einträge haben keinen.",
            "Moodle zeigt dann eine Fehlerseite. Nehmen Sie zum Beispiel die Form „dictionary“.",
        ),
        en=(
            "“{name}” shows entries as “{shown}”, which needs an author; the entries have none.",
            "Moodle then shows an error page. Use “dictionary”, for example.",
        ),
    ),
)
