"""Findings about the project folder, its files and names, and what modules and curriculum say of each other."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error, warning

ENTRIES: tuple[Entry, ...] = (
    error(
        "project-folder-missing",
        de=("Diesen Ordner gibt es nicht.", "Prüfen Sie den Pfad hinter -C."),
        en=("There is no such folder.", "Check the path after -C."),
    ),
    error(
        "modules-folder-missing",
        de=(
            "In diesem Ordner gibt es kein „modules“.",
            "Ein Projekt hat darin seine Module und curriculum.yaml. Wechseln Sie in den Projektordner oder nennen "
            "Sie ihn mit -C.",
        ),
        en=(
            "There is no “modules” in this folder.",
            "A project keeps its modules and curriculum.yaml there. Change to the project folder or name it with -C.",
        ),
    ),
    error(
        "schemas-folder-missing",
        de=(
            "Den Ordner „{value}“ mit den XSD-Dateien gibt es nicht.",
            "Nennen Sie einen Ordner, ausgehend vom Projektordner, oder löschen Sie die Zeile: Pakete sind auch ohne "
            "diese Dateien vollständig.",
        ),
        en=(
            "There is no folder “{value}” with XSD files.",
            "Name a folder, starting from the project folder, or delete the line: packages are complete without "
            "these files.",
        ),
    ),
    error(
        "file-unreadable",
        de=("Diese Datei lässt sich nicht lesen: {reason}", "Prüfen Sie, ob Sie sie öffnen dürfen und ob es sie gibt."),
        en=("This file cannot be read: {reason}", "Check whether you may open it and whether it exists."),
    ),
    error(
        "file-too-long",
        de=(
            "Diese Textdatei ist {size} groß, gelesen werden höchstens {limit}.",
            "Wahrscheinlich sind darin Daten gelandet, die kein Text sind. Bilder und Videos gehören nach media/.",
        ),
        en=(
            "This text file has {size}; at most {limit} are read.",
            "It probably holds data that is no text. Pictures and videos belong in media/.",
        ),
    ),
    error(
        "not-utf-8",
        de=(
            "Ab hier ist die Datei nicht in UTF-8 gespeichert; Umlaute gehen so verloren.",
            "Speichern Sie sie neu und wählen Sie als Kodierung „UTF-8“.",
        ),
        en=(
            "From here the file is not stored in UTF-8; letters such as ä are lost that way.",
            "Save it again and choose “UTF-8” as its encoding.",
        ),
    ),
    error(
        "control-character",
        de=(
            "Hier steht ein unsichtbares Steuerzeichen ({point}).",
            "Es kommt meist beim Kopieren aus einem anderen Programm mit. Löschen Sie es und schreiben Sie die Stelle "
            "neu.",
        ),
        en=(
            "Here stands an invisible control character ({point}).",
            "It mostly comes along when text is copied out of another program. Delete it and type the place anew.",
        ),
    ),
    error(
        "link-refused",
        de=(
            "Diese Verknüpfung führt aus dem Projekt hinaus, ins Leere oder zu einem Ordner und wird nicht gelesen.",
            "Legen Sie die Datei selbst hierher. Nur so ist das Projekt auf jedem Rechner vollständig.",
        ),
        en=(
            "This symbolic link leads out of the project, nowhere, or to a folder, and is not read.",
            "Put the file itself here. Only then is the project complete on every machine.",
        ),
    ),
    error(
        "file-name-twice",
        de=(
            "Zwei Dateien in diesem Ordner heißen gleich; ihre Namen sind nur verschieden gespeichert.",
            "Das kommt vor, wenn Dateien von einem Mac dazukommen. Löschen Sie eine der beiden.",
        ),
        en=(
            "Two files in this folder have the same name, only stored in different ways.",
            "That happens when files come from a Mac. Delete one of the two.",
        ),
    ),
    error(
        "file-name-refused",
        de=(
            "Unter Windows kann keine Datei „{name}“ heißen.",
            'Wer dort am Kurs arbeitet oder ein Paket auspackt, bekäme sie nicht. Benennen Sie sie um: ohne < > : " | ? * und '
            "umgekehrten Schrägstrich, ohne Punkt oder Leerzeichen am Ende, und nicht con, prn, aux, nul, com1 oder lpt1.",
        ),
        en=(
            "On Windows no file can be called “{name}”.",
            'Whoever works on the course or unpacks a package there would not get it. Rename it: without < > : " | ? * and '
            "backslashes, without a dot or a space at its end, and not con, prn, aux, nul, com1 or lpt1.",
        ),
    ),
    error(
        "file-name-capitals",
        de=(
            "„{name}“ und „{other}“ unterscheiden sich nur in Groß- und Kleinbuchstaben.",
            "Unter Windows und auf einem Mac ist das dieselbe Datei; eine von beiden ginge verloren. Benennen Sie eine um.",
        ),
        en=(
            "“{name}” and “{other}” differ in capitals only.",
            "On Windows and on a Mac they are one file; one of the two would be lost. Rename one.",
        ),
    ),
    warning(
        "path-too-long",
        de=(
            "Dieser Pfad ist {length} Zeichen lang; unter Windows sind oft schon mehr als {limit} zu viel.",
            "Dort ließe sich die Datei nicht öffnen oder auspacken. Kürzen Sie ihren Namen oder den eines Ordners darüber.",
        ),
        en=(
            "This path has {length} characters; on Windows more than {limit} are often too many.",
            "The file could not be opened or unpacked there. Shorten its name or that of a folder above it.",
        ),
    ),
    warning(
        "file-unknown",
        de=(
            "Das gehört hier nicht zum Kurs und wird übergangen.",
            "Inhalte enden auf .md, Bilder und anderes liegen in media/. Was nur für Sie ist, beginnt mit _.",
        ),
        en=(
            "This is no part of the course here and is passed over.",
            "Content ends in .md, pictures and the like lie in media/. What is only for you begins with _.",
        ),
    ),
    warning(
        "file-is-document",
        de=(
            "Das ist ein Dokument aus einem Textprogramm; kursbau liest nur reine Textdateien und übergeht es.",
            "Legen Sie mit „kursbau new lesson“ eine Lektion an, und fügen Sie den Text dort ein. Soll das Dokument nur für "
            "Sie hier liegen, beginnt sein Name mit _.",
        ),
        en=(
            "This is a word processor's document; kursbau reads plain text files only and passes it over.",
            "Make a lesson with “kursbau new lesson” and paste the text there. If the document lies here only for you, let "
            "its name begin with _.",
        ),
    ),
    warning(
        "file-ending-plain",
        de=(
            "Diese Datei endet auf „{ending}“ und wird übergangen.",
            "Inhalte enden auf .md. Soll sie zum Kurs gehören, nennen Sie sie {proposal}. Windows zeigt Endungen erst, wenn im "
            "Explorer unter „Ansicht“ die Dateinamenerweiterungen eingeschaltet sind.",
        ),
        en=(
            "This file ends in “{ending}” and is passed over.",
            "Content ends in .md. If it belongs to the course, call it {proposal}. Windows shows endings only where the "
            "Explorer's “View” has file name extensions switched on.",
        ),
    ),
    warning(
        "media-misplaced",
        de=(
            "„{name}“ liegt neben den Texten statt im Ordner media/ und kommt nicht in den Kurs.",
            "Verschieben Sie die Datei in den Ordner media/ des Moduls; im Text steht dann media/{name}.",
        ),
        en=(
            "“{name}” lies beside the texts instead of in the folder media/ and does not get into the course.",
            "Move the file into the module's folder media/; the text then says media/{name}.",
        ),
    ),
    error(
        "curriculum-missing",
        de=(
            "Die Datei curriculum.yaml fehlt.",
            "Sie beschreibt das Programm: id, title, version, language und unter modules die Module in ihrer "
            "Reihenfolge.",
        ),
        en=(
            "The file curriculum.yaml is missing.",
            "It describes the programme: id, title, version, language, and under modules the modules in their order.",
        ),
    ),
    error(
        "module-yaml-missing",
        de=(
            "In diesem Ordner fehlt module.yaml.",
            "Jedes Modul hat eine solche Datei, mindestens mit id, title, version und language. Soll der Ordner noch "
            "nicht gelesen werden, so beginnen Sie seinen Namen mit _.",
        ),
        en=(
            "module.yaml is missing in this folder.",
            "Each module has such a file, at least with id, title, version and language. If the folder is not to be "
            "read yet, begin its name with _.",
        ),
    ),
    error(
        "module-folder-missing",
        de=(
            "Das Modul „{id}“ gibt es nicht. Gemeint ist vielleicht „{nearest}“.",
            "Jeder Eintrag ist der Name eines Ordners in modules/ mit einer module.yaml. Haben Sie den Ordner gelöscht, "
            "streichen Sie den Namen auch hier.",
        ),
        en=(
            "There is no module “{id}”. Perhaps “{nearest}” is meant.",
            "Each entry is the name of a folder in modules/ that holds a module.yaml. If you have deleted the folder, "
            "strike the name here too.",
        ),
    ),
    error(
        "module-not-listed",
        de=(
            "Das Modul „{id}“ hat einen Ordner, steht hier aber nicht.",
            "Fügen Sie es an seiner Stelle der Reihenfolge ein. Soll es noch nicht dazugehören, so beginnen Sie den "
            "Namen seines Ordners mit _.",
        ),
        en=(
            "The module “{id}” has a folder, but does not stand here.",
            "Put it in its place in the order. If it is not to be part of the programme yet, begin its folder's name "
            "with _.",
        ),
    ),
    error(
        "module-unknown",
        de=("Ein Modul „{id}“ gibt es nicht. Gemeint ist vielleicht „{nearest}“.", "Bekannt sind: {known}."),
        en=("There is no module “{id}”. Perhaps “{nearest}” is meant.", "Known are: {known}."),
    ),
    error(
        "id-not-folder",
        de=(
            "Die Kennung „{id}“ stimmt nicht mit dem Namen des Ordners überein: „{folder}“.",
            "Unter der Kennung wird der Lernstand gespeichert; beide müssen gleich sein. Nach einer Veröffentlichung ändert sich die Kennung nicht mehr, dann "
            "benennen Sie den Ordner um.",
        ),
        en=(
            "The id “{id}” is not the folder's name: “{folder}”.",
            "Progress is stored under the id; the two must be equal. After a release the id no longer changes; rename the folder then.",
        ),
    ),
    error(
        "folder-id-invalid",
        de=(
            "„{id}“ eignet sich nicht als Name dieses Ordners.",
            "Er ist zugleich die Kennung: Kleinbuchstaben a–z, Ziffern und Bindestriche, etwa „{proposal}“.",
        ),
        en=(
            "“{id}” cannot be this folder's name.",
            "It is the id as well: lower-case letters a–z, digits and hyphens, such as “{proposal}”.",
        ),
    ),
    warning(
        "unit-number-missing",
        de=(
            "Der Dateiname „{name}“ beginnt nicht mit einer Nummer.",
            "Die Reihenfolge der Lektionen folgt den Dateinamen. Schreiben Sie etwa 10-{name}.",
        ),
        en=(
            "The file name “{name}” does not begin with a number.",
            "The lessons come in the order of their file names. Write 10-{name}, for example.",
        ),
    ),
    error(
        "unit-id-invalid",
        de=(
            "„{id}“ eignet sich nicht als Kennung dieser Datei.",
            "Nach der Nummer stehen im Dateinamen nur Kleinbuchstaben a–z, Ziffern und Bindestriche, etwa "
            "„{proposal}“.",
        ),
        en=(
            "“{id}” cannot be this file's id.",
            "After the number, a file name has only lower-case letters a–z, digits and hyphens, such as “{proposal}”.",
        ),
    ),
    error(
        "unit-suffix-unknown",
        de=(
            "Die Endung „{suffix}“ ist nicht bekannt. Gemeint ist vielleicht „{nearest}“.",
            "Die Endung sagt, was eine Datei ist: {known} (Lektion, Fall, Test, Umfrage).",
        ),
        en=(
            "The ending “{suffix}” is not known. Perhaps “{nearest}” is meant.",
            "The ending says what a file is: {known} (lesson, case, quiz, survey).",
        ),
    ),
    error(
        "unit-id-repeated",
        de=(
            "Die Kennung „{id}“ ist schon vergeben, an {other}.",
            "Die Nummer am Anfang des Dateinamens zählt nicht zur Kennung. Geben Sie einer der Dateien einen anderen "
            "Namen.",
        ),
        en=(
            "The id “{id}” is taken already, by {other}.",
            "The number at the beginning of a file name is no part of the id. Give one of the files another name.",
        ),
    ),
    warning(
        "unit-order-surprising",
        de=(
            "Diese Datei mit der Nummer {number} kommt nach einer mit der Nummer {before}.",
            "Sortiert wird nach dem Namen, Zeichen für Zeichen. Geben Sie allen Nummern gleich viele Stellen.",
        ),
        en=(
            "This file with the number {number} comes after one with the number {before}.",
            "Files are sorted by name, character by character. Give all numbers the same count of digits.",
        ),
    ),
    error(
        "digest-invalid",
        de=(
            "„{value}“ ist keine Prüfsumme der Form sha256:….",
            "Freigaben schreibt „kursbau approve“, sie werden nicht von Hand geändert.",
        ),
        en=(
            "“{value}” is not a digest of the form sha256:….",
            "Approvals are written by “kursbau approve”, never by hand.",
        ),
    ),
    error(
        "variable-reserved",
        de=(
            "Die Variable „name“ gibt es schon: Sie ist der Name der Edition.",
            "Wählen Sie einen anderen Namen, etwa mit einem Punkt: contacts.agg.name.",
        ),
        en=(
            "The variable “name” exists already: it is the edition's name.",
            "Choose another name, with a dot, for example: contacts.agg.name.",
        ),
    ),
    error(
        "glossary-footnote",
        de=(
            "Im Glossar sind keine Fußnoten möglich.",
            "Ein Eintrag wird im Text erklärt, dort fehlt der Platz dafür. Schreiben Sie den Satz aus.",
        ),
        en=(
            "The glossary cannot have footnotes.",
            "An entry is explained within the text, where there is no room for them. Write the sentence out.",
        ),
    ),
)
