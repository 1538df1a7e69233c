"""Findings of the second witness about archives and the pages in them (RUNTIME, Manifests and zips)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error, warning

ENTRIES: tuple[Entry, ...] = (
    error(
        "zip-unreadable",
        de=(
            "Die Datei ist kein lesbares ZIP-Archiv.",
            "Vielleicht ist sie beim Übertragen beschädigt worden: Laden Sie sie neu, oder bauen Sie das Paket neu.",
        ),
        en=(
            "The file is not a readable zip archive.",
            "It may have been damaged in transfer: download it again, or build the package again.",
        ),
    ),
    error(
        "zip-empty",
        de=(
            "Das Archiv enthält keine Dateien.",
            "Bauen Sie das Paket neu.",
        ),
        en=(
            "The archive holds no files.",
            "Build the package again.",
        ),
    ),
    error(
        "zip-bomb",
        de=(
            "Das Archiv würde beim Entpacken unverhältnismäßig groß: {megabytes} MB in {files} Dateien.",
            "Importieren Sie es nicht. Fragen Sie die Stelle, von der es stammt.",
        ),
        en=(
            "The archive would grow out of all proportion when unpacked: {megabytes} MB in {files} files.",
            "Do not import it. Ask whoever sent it.",
        ),
    ),
    error(
        "zip-path-outside",
        de=(
            "Der Pfad „{path}“ führt aus dem Paket hinaus.",
            "Importieren Sie das Paket nicht: So ein Pfad könnte Dateien der Plattform überschreiben.",
        ),
        en=(
            "The path “{path}” leads out of the package.",
            "Do not import the package: such a path could overwrite files of the platform.",
        ),
    ),
    error(
        "zip-symlink",
        de=(
            "„{path}“ ist eine Verknüpfung statt einer Datei.",
            "Plattformen verweigern oder missverstehen Verknüpfungen. Packen Sie die Datei selbst ein.",
        ),
        en=(
            "“{path}” is a symbolic link instead of a file.",
            "Platforms refuse or misread links. Put the file itself into the package.",
        ),
    ),
    warning(
        "zip-folder-entry",
        de=(
            "Das Archiv enthält einen eigenen Eintrag für den Ordner „{path}“.",
            "Manche Plattformen legen dafür eine leere Datei an. Packen Sie ohne Ordnereinträge (zip -D).",
        ),
        en=(
            "The archive has an entry of its own for the folder “{path}”.",
            "Some platforms make an empty file of it. Pack without folder entries (zip -D).",
        ),
    ),
    error(
        "zip-name-twice",
        de=(
            "„{path}“ und „{first}“ sind für manche Plattformen derselbe Name.",
            "Benennen Sie eine der Dateien um; Groß- und Kleinschreibung allein unterscheidet sie nicht überall.",
        ),
        en=(
            "“{path}” and “{first}” are the same name on some platforms.",
            "Rename one of the files; upper and lower case alone do not tell them apart everywhere.",
        ),
    ),
    error(
        "zip-encrypted",
        de=(
            "„{path}“ ist mit einem Kennwort geschützt.",
            "Lernplattformen können das nicht öffnen. Packen Sie ohne Kennwort.",
        ),
        en=(
            "“{path}” is protected by a password.",
            "Learning platforms cannot open it. Pack without a password.",
        ),
    ),
    error(
        "zip-file-damaged",
        de=(
            "„{path}“ lässt sich nicht entpacken.",
            "Die Datei ist beschädigt oder ungewöhnlich gepackt. Bauen Sie das Paket neu.",
        ),
        en=(
            "“{path}” cannot be unpacked.",
            "The file is damaged or packed in an unusual way. Build the package again.",
        ),
    ),
    error(
        "file-name-unsafe",
        de=(
            "Der Dateiname „{path}“ enthält Zeichen, an denen manche Plattformen scheitern.",
            "Verwenden Sie nur A–Z, a–z, 0–9, Punkt, Strich und Unterstrich.",
        ),
        en=(
            "The file name “{path}” has characters that some platforms fail on.",
            "Use only A–Z, a–z, 0–9, dot, dash and underscore.",
        ),
    ),
    error(
        "page-unreadable",
        de=(
            "Die Seite lässt sich nicht als HTML lesen.",
            "Prüfen Sie die Datei im Browser.",
        ),
        en=(
            "The page cannot be read as HTML.",
            "Check the file in a browser.",
        ),
    ),
    error(
        "anchor-missing",
        de=(
            "Ein Link führt zur Stelle „#{anchor}“, die es auf der Seite nicht gibt.",
            "Korrigieren Sie den Link.",
        ),
        en=(
            "A link leads to “#{anchor}”, which is not on the page.",
            "Correct the link.",
        ),
    ),
    error(
        "reference-missing",
        de=(
            "Verwiesen wird auf „{path}“, aber diese Datei fehlt im Paket.",
            "Ergänzen Sie die Datei, oder korrigieren Sie den Verweis.",
        ),
        en=(
            "“{path}” is referred to, but the file is not in the package.",
            "Add the file, or correct the reference.",
        ),
    ),
    error(
        "other-origin",
        de=(
            "Die Datei lädt etwas von einem fremden Server: {url}",
            "In Intranets bleibt die Stelle leer, und die Adresse der Lernenden wird übertragen. Legen Sie die Datei ins Paket.",
        ),
        en=(
            "The file loads something from another server: {url}",
            "Inside an intranet the place stays empty, and the learner's address is passed on. Put the file into the package.",
        ),
    ),
)
