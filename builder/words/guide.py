"""What LIESMICH.html says to the people who import the packages: key → (German, English)."""

from __future__ import annotations

GUIDE_WORDS: dict[str, tuple[str, str]] = {
    "title": ("So kommen die Kurse auf Ihre Lernplattform", "How the courses get onto your learning platform"),
    "lead": (
        "Diese Seite gehört zu den Kurspaketen in diesem Ordner. Sie brauchen dafür nur Ihr Konto mit dem Recht, "
        "Kurse oder Lernobjekte anzulegen.",
        "This page belongs to the course packages in this folder. All you need is an account that may create courses "
        "or learning objects.",
    ),
    "draft": (
        "Mindestens ein Modul ist ein Entwurf und noch nicht von einem Fachgremium freigegeben. Bitte nur zum "
        "Ansehen und Erproben einsetzen.",
        "At least one module is a draft that no expert panel has approved yet. Please use it for review and trial only.",
    ),
    "publisher": ("Herausgabe: {name}", "Published by: {name}"),
    "files": ("Welche Datei wofür?", "Which file is for what?"),
    "module": ("Modul", "Module"),
    "version": ("Version", "Version"),
    "file": ("Datei", "File"),
    "purpose": ("Wofür", "For"),
    "stored": ("Was die Plattform erfährt", "What the platform is told"),
    "minutes": ("{n} Minuten", "{n} minutes"),
    "others": ("Weitere Dateien aus früheren Versionen:", "Further files from earlier versions:"),
    "for-scorm12": ("SCORM 1.2 – läuft auf fast jeder Plattform", "SCORM 1.2 – runs on almost every platform"),
    "for-scorm2004": (
        "SCORM 2004, 4th Edition – trennt „abgeschlossen“ und „bestanden“",
        "SCORM 2004, 4th Edition – keeps “completed” and “passed” apart",
    ),
    "for-web": (
        "Ohne Lernplattform: entpacken und index.html öffnen; es wird nichts aufgezeichnet",
        "Without a learning platform: unpack and open index.html; nothing is recorded",
    ),
    "for-mbz": (
        "Moodle-Kurssicherung – wird zu einem Kurs mit Seiten, Test und Abschluss in Moodle selbst",
        "Moodle course backup – becomes a course with pages, quiz and completion in Moodle itself",
    ),
    "whole": ("Das ganze Programm", "The whole programme"),
    "for-whole": (
        "Moodle-Kurssicherung aller Module in einem Kurs, ein Abschnitt je Modul",
        "Moodle course backup of all modules in one course, a section for each",
    ),
    "stored-mbz": (
        "Im Moodle-Kurs (MBZ) steht auf der ersten Seite, was Moodle je Aktivität speichert; das ist mehr als hier genannt.",
        "In the Moodle course (MBZ) the first page says what Moodle stores for each activity; that is more than named here.",
    ),
    "mbz": ("Moodle-Kurs aus einer MBZ-Datei", "A Moodle course from an MBZ file"),
    "mbz-1": (
        "Im Kursbereich „Mehr“, dann „Kurs wiederherstellen“ wählen und die MBZ-Datei in das Feld ziehen (Recht: "
        "Kursverwalter*in). In einen bestehenden Kurs geht es dort über „Mehr“, „Kurse wiederverwenden“, „Wiederherstellen“.",
        "In the course category choose “More”, “Restore course” and drop the MBZ file into the field (role: course creator). "
        "For an existing course choose “More”, “Course reuse”, “Restore” there.",
    ),
    "mbz-2": (
        "Alle Einstellungen so lassen, wie Moodle sie vorschlägt, und bis zum Ende bestätigen. Teilnehmende werden danach wie "
        "gewohnt eingeschrieben.",
        "Leave all settings as Moodle proposes them and confirm to the end. Then enrol participants as usual.",
    ),
    "mbz-3": (
        "Das Abzeichen kommt inaktiv an: unter „Abzeichen“ den „Zugriff aktivieren“, wenn Sie es vergeben möchten.",
        "The badge arrives inactive: choose “Enable access” under “Badges” if you want to award it.",
    ),
    "mbz-4": (
        "Eine neue Version als neuen Kurs wiederherstellen und den alten auslaufen lassen: So bleiben laufende Versuche und "
        "Nachweise erhalten. Version und Prüfsumme stehen in der Kursbeschreibung.",
        "Restore a new version as a new course and let the old one run out: attempts under way and records are kept that way. "
        "Version and digest stand in the course description.",
    ),
    "report-status": (
        "Nur der Stand: begonnen, abgeschlossen oder bestanden. Keine Punkte, keine einzelnen Antworten.",
        "Only the status: begun, completed or passed. No points, no single answers.",
    ),
    "report-score": (
        "Der Stand und die erreichten Punkte. Keine einzelnen Antworten.",
        "The status and the points reached. No single answers.",
    ),
    "report-answers": (
        "Der Stand, die Punkte, jede gewertete Antwort und jede Entscheidung im Fallbeispiel.",
        "The status, the points, each graded answer and each decision in the case.",
    ),
    "privacy": ("Datenschutz in Kürze", "Privacy in brief"),
    "privacy-resume": (
        "Damit Beschäftigte dort weitermachen können, wo sie aufgehört haben, speichert die Plattform außerdem einen "
        "kurzen Zwischenstand: die Stelle im Kurs, welche Lektionen und Fälle erledigt sind, und während eines "
        "laufenden Tests die bisherigen Antworten. Wer die Plattform verwaltet, kann diesen Zwischenstand lesen.",
        "So that staff can go on where they stopped, the platform also stores a short state: the place in the course, "
        "which lessons and cases are done, and the answers of a quiz under way. Whoever administers the platform can "
        "read this state.",
    ),
    "privacy-never": (
        "Nie gespeichert oder gemeldet werden: Texte in Reflexionen, Häkchen in Checklisten, übersprungene "
        "Inhaltshinweise, Übungsantworten, die Wahl von Einfacher Sprache und alles, was als privat gekennzeichnet ist.",
        "Never stored or told: texts in reflections, ticks in checklists, skipped content notes, practice answers, the "
        "choice of plain language, and anything marked as private.",
    ),
    "privacy-requests": (
        "Die Pakete laden nichts von fremden Servern: keine Schriften, keine Statistik, keine Cookies.",
        "The packages load nothing from other servers: no fonts, no analytics, no cookies.",
    ),
    "privacy-platform": (
        "Was die Plattform selbst zusätzlich aufzeichnet (zum Beispiel Anmeldung und Zugriffszeit), bestimmt Ihre "
        "Plattform. Bitte klären Sie das mit Datenschutz und Personalvertretung.",
        "What the platform itself records in addition (such as logins and access times) is up to your platform. Please "
        "settle that with your data protection officer and staff council.",
    ),
    "before": ("Vor dem Import", "Before the import"),
    "before-sums": (
        "Prüfen Sie auf Wunsch mit SHA256SUMS, dass die Dateien unverändert angekommen sind: unter Linux und macOS "
        "„sha256sum --check SHA256SUMS“, unter Windows „certutil -hashfile DATEI SHA256“.",
        "If you like, use SHA256SUMS to check that the files arrived unchanged: “sha256sum --check SHA256SUMS” on Linux "
        "and macOS, “certutil -hashfile FILE SHA256” on Windows.",
    ),
    "before-whole": (
        "Laden Sie die ZIP-Datei so hoch, wie sie ist. Bitte nicht entpacken und neu packen.",
        "Upload the zip file as it is. Please do not unpack and repack it.",
    ),
    "before-one": (
        "Wählen Sie je Modul ein Format: SCORM 1.2, wenn Sie unsicher sind.",
        "Choose one format per module: SCORM 1.2 if in doubt.",
    ),
    "moodle": ("Moodle", "Moodle"),
    "moodle-1": (
        "Im Kurs „Bearbeiten einschalten“, dann „Aktivität oder Material anlegen“ und „Lernpaket“ (SCORM) wählen.",
        "In the course turn editing on, then choose “Add an activity or resource” and “SCORM package”.",
    ),
    "moodle-2": (
        "Namen eintragen und die SCORM-1.2-Datei in das Feld „Paketdatei“ ziehen.",
        "Enter a name and drop the SCORM 1.2 file into the field “Package file”.",
    ),
    "moodle-3": (
        "Unter „Darstellung“ empfiehlt sich „Neues Fenster“ oder „Aktuelles Fenster“ mit „Kursstruktur anzeigen: "
        "Deaktiviert“; das Modul hat eine eigene Navigation.",
        "Under “Appearance” we suggest “New window” or “Current window” with “Display course structure: Disabled”; the "
        "module brings its own navigation.",
    ),
    "moodle-4": (
        "Unter „Versuche“: „Unbegrenzt“, „Neuen Versuch erzwingen: Nein“, sonst beginnt jedes Öffnen von vorn.",
        "Under “Attempts management”: unlimited attempts, “Force new attempt: No”; otherwise each visit starts anew.",
    ),
    "moodle-5": (
        "Unter „Aktivitätsabschluss“: „Status erforderlich“ mit „Bestanden“ und „Beendet“ ankreuzen. Moodle liest "
        "SCORM 2004 mit einem älteren Laufzeitmodell; für Moodle raten wir zu SCORM 1.2.",
        "Under “Activity completion”: require status and tick “Passed” and “Completed”. Moodle reads SCORM 2004 with an "
        "older run-time model; for Moodle we advise SCORM 1.2.",
    ),
    "ilias": ("ILIAS", "ILIAS"),
    "ilias-1": (
        "Im Magazin „Neues Objekt hinzufügen“, „Lernmodul SCORM/AICC“ wählen.",
        "In the repository choose “Add new item”, “Learning module SCORM/AICC”.",
    ),
    "ilias-2": (
        "Beim Import die Version selbst wählen: „SCORM 1.2“ für die Datei mit scorm12 im Namen, „SCORM 2004“ für die "
        "andere. ILIAS erkennt sie nicht von selbst.",
        "Choose the version yourself when importing: “SCORM 1.2” for the file with scorm12 in its name, “SCORM 2004” "
        "for the other. ILIAS does not detect it.",
    ),
    "ilias-3": (
        "Danach das Objekt unter „Einstellungen“ auf „Online“ setzen, sonst sehen die Lernenden es nicht.",
        "Then set the object to “Online” under “Settings”, or learners will not see it.",
    ),
    "ilias-4": (
        "Unter „Lernfortschritt“ den Modus „Lernfortschritt wird aus SCORM-Status bestimmt“ wählen.",
        "Under “Learning progress” choose the mode that takes the status from SCORM.",
    ),
    "sap": ("SAP SuccessFactors", "SAP SuccessFactors"),
    "sap-1": (
        "Unter „Content“, „Import Content“ die Datei hochladen und ein neues Inhaltspaket anlegen lassen.",
        "Under “Content”, “Import Content” upload the file and let it create a new content package.",
    ),
    "sap-2": (
        "Eine neue Version des Moduls behält ihre Kennung: beim Import „Update“ wählen, dann bleiben die Lernstände.",
        "A new version of the module keeps its identifier: choose “update” on import and progress is kept.",
    ),
    "cornerstone": ("Cornerstone", "Cornerstone"),
    "cornerstone-1": (
        "Den „Course Publisher“ verwenden; er nimmt Dateien bis 250 MB, der „Content Uploader“ bis 750 MB.",
        "Use the “Course Publisher”; it takes files up to 250 MB, the “Content Uploader” up to 750 MB.",
    ),
    "generic": ("Andere Plattformen", "Other platforms"),
    "generic-1": (
        "Die SCORM-1.2-Datei als „SCORM-Paket“ hochladen. Ein Paket enthält genau ein Lernobjekt (SCO).",
        "Upload the SCORM 1.2 file as a “SCORM package”. A package holds exactly one learning object (SCO).",
    ),
    "generic-2": (
        "Keine Bestehensgrenze (Mastery Score) auf der Plattform eintragen: Das Modul meldet selbst, ob bestanden ist.",
        "Do not enter a mastery score on the platform: the module itself reports whether it is passed.",
    ),
    "generic-3": (
        "Nach dem Import einmal als Lernende*r öffnen, eine Seite weitergehen, „Beenden“ wählen und wieder öffnen: Der "
        "Kurs beginnt dort, wo Sie aufgehört haben.",
        "After the import open it once as a learner, go one page on, choose “Exit” and open it again: the course starts "
        "where you stopped.",
    ),
    "trouble": ("Wenn etwas nicht klappt", "If something does not work"),
    "trouble-1": (
        "Der Stand kommt nicht an: Die Seite zeigt oben „Gespeichert“, sobald die Plattform die Annahme bestätigt hat. "
        "Steht dort „Keine Verbindung“, liegt es an Sitzung oder Netz; der Kurs versucht es von selbst weiter.",
        "The status does not arrive: the page shows “Saved” once the platform has confirmed. If it shows “No "
        "connection”, session or network is the cause; the course keeps trying by itself.",
    ),
    "trouble-2": (
        "Ein bereits gemeldetes „bestanden“ oder „abgeschlossen“ nimmt der Kurs nie zurück, auch nicht bei einem "
        "weiteren Versuch.",
        "The course never takes back a “passed” or “completed” once told, not even in a further attempt.",
    ),
    "trouble-3": (
        "Der Kurs läuft in Edge, Firefox (auch ESR), Chrome und Safari, auf dem Telefon und nur mit der Tastatur.",
        "The course runs in Edge, Firefox (ESR too), Chrome and Safari, on a phone, and by keyboard alone.",
    ),
    "trouble-4": (
        "Der Kurs erscheint ohne Gestaltung oder hört nach der ersten Seite auf: Ihr Webserver schickt eine eigene "
        "Content-Security-Policy, die Stile und Skripte in der Seite verbietet. Für den Ordner des Kurses muss sie "
        "„script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'“ erlauben; strenger ist die Seite selbst.",
        "The course appears without its design, or ends after the first page: your web server sends a Content Security "
        "Policy of its own that forbids styles and scripts in the page. For the course's folder it must allow "
        "“script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'”; the page itself is stricter.",
    ),
}
