"""Findings of the second witness about imsmanifest.xml (RUNTIME, Manifests and zips)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error, warning

ENTRIES: tuple[Entry, ...] = (
    error(
        "manifest-missing",
        de=(
            "Im Paket fehlt die Datei imsmanifest.xml.",
            "Ohne sie erkennt keine Plattform ein SCORM-Paket. Bauen oder exportieren Sie das Paket neu.",
        ),
        en=(
            "The package has no file imsmanifest.xml.",
            "Without it no platform recognises a SCORM package. Build or export the package again.",
        ),
    ),
    error(
        "manifest-not-at-root",
        de=(
            "imsmanifest.xml liegt in einem Ordner ({path}) statt ganz oben im Archiv.",
            "Packen Sie den Inhalt des Ordners, nicht den Ordner selbst.",
        ),
        en=(
            "imsmanifest.xml lies in a folder ({path}) instead of at the top of the archive.",
            "Zip the contents of the folder, not the folder itself.",
        ),
    ),
    warning(
        "manifest-not-first",
        de=(
            "imsmanifest.xml ist nicht der erste Eintrag im Archiv.",
            "Einige Werkzeuge lesen nur den Anfang. Packen Sie das Manifest zuerst ein.",
        ),
        en=(
            "imsmanifest.xml is not the first entry of the archive.",
            "Some tools read the beginning only. Put the manifest first.",
        ),
    ),
    error(
        "manifest-doctype",
        de=(
            "Das Manifest enthält eine DOCTYPE- oder ENTITY-Angabe.",
            "Plattformen lehnen das aus Sicherheitsgründen ab. Entfernen Sie die Angabe.",
        ),
        en=(
            "The manifest contains a DOCTYPE or ENTITY declaration.",
            "Platforms refuse it for safety. Remove the declaration.",
        ),
    ),
    error(
        "manifest-broken",
        de=(
            "Das Manifest ist kein gültiges XML: {reason}",
            "Bauen oder exportieren Sie das Paket neu.",
        ),
        en=(
            "The manifest is not well-formed XML: {reason}",
            "Build or export the package again.",
        ),
    ),
    warning(
        "manifest-character-reference",
        de=(
            "Das Manifest schreibt Zeichen als Zahlen (etwa &#220;).",
            "Moodle zeigt sie wörtlich an. Schreiben Sie das Manifest in UTF-8 mit echten Umlauten.",
        ),
        en=(
            "The manifest writes characters as numbers (such as &#220;).",
            "Moodle shows them literally. Write the manifest in UTF-8 with the characters themselves.",
        ),
    ),
    error(
        "manifest-unknown",
        de=(
            "Das Manifest gehört weder zu SCORM 1.2 noch zu SCORM 2004 ({tag}).",
            "Exportieren Sie das Paket in einem dieser beiden Formate.",
        ),
        en=(
            "The manifest belongs neither to SCORM 1.2 nor to SCORM 2004 ({tag}).",
            "Export the package in one of these two formats.",
        ),
    ),
    error(
        "schemaversion-wrong",
        de=(
            "Als schemaversion steht „{found}“ im Manifest; bekannt sind: {known}.",
            "Moodle behandelt alles andere als SCORM 1.2. Tragen Sie genau einen dieser Werte ein.",
        ),
        en=(
            "The manifest's schemaversion is “{found}”; known are: {known}.",
            "Moodle treats anything else as SCORM 1.2. Use exactly one of these values.",
        ),
    ),
    error(
        "prefix-wrong",
        de=(
            "Der Namensraum {uri} hat das Präfix „{found}“ statt „{wanted}“.",
            "Moodle und ILIAS suchen wörtlich nach diesem Präfix und finden sonst nichts. Benennen Sie es um.",
        ),
        en=(
            "The namespace {uri} has the prefix “{found}” instead of “{wanted}”.",
            "Moodle and ILIAS look for this very prefix and find nothing otherwise. Rename it.",
        ),
    ),
    error(
        "identifier-malformed",
        de=(
            "Die Kennung „{name}“ ist nicht erlaubt oder zu lang.",
            "Eine Kennung beginnt mit einem Buchstaben, enthält nur Buchstaben, Ziffern, Punkt, Strich und Unterstrich und hat höchstens 255 Zeichen.",
        ),
        en=(
            "The identifier “{name}” is not allowed or too long.",
            "An identifier starts with a letter, has only letters, digits, dots, dashes and underscores, and at most 255 characters.",
        ),
    ),
    error(
        "identifier-twice",
        de=(
            "Die Kennung „{name}“ kommt zweimal vor.",
            "Plattformen verwechseln dann die Teile. Jede Kennung darf nur einmal stehen.",
        ),
        en=(
            "The identifier “{name}” occurs twice.",
            "Platforms then mix up the parts. Each identifier may stand only once.",
        ),
    ),
    error(
        "organization-missing",
        de=(
            "Das Manifest beschreibt keinen Kursaufbau (organization).",
            "Die Plattform wüsste nicht, was sie starten soll. Bauen oder exportieren Sie das Paket neu.",
        ),
        en=(
            "The manifest describes no course structure (organization).",
            "The platform would not know what to start. Build or export the package again.",
        ),
    ),
    error(
        "organization-default",
        de=(
            "organizations/@default nennt „{name}“, das es im Manifest nicht gibt.",
            "Tragen Sie die Kennung einer vorhandenen organization ein.",
        ),
        en=(
            "organizations/@default names “{name}”, which the manifest does not have.",
            "Enter the identifier of an existing organization.",
        ),
    ),
    error(
        "item-missing",
        de=(
            "Kein Eintrag (item) im Manifest führt zu einem Inhalt.",
            "Mindestens ein item braucht ein identifierref auf eine resource.",
        ),
        en=(
            "No item of the manifest leads to any content.",
            "At least one item needs an identifierref to a resource.",
        ),
    ),
    error(
        "item-dangling",
        de=(
            "Ein Eintrag verweist auf „{name}“, das es im Manifest nicht gibt.",
            "Korrigieren Sie identifierref, oder ergänzen Sie die resource.",
        ),
        en=(
            "An item refers to “{name}”, which the manifest does not have.",
            "Correct identifierref, or add the resource.",
        ),
    ),
    error(
        "title-lost",
        de=(
            "Ein Titel ist leer oder „0“ („{title}“).",
            "Moodle zeigt solche Titel nicht an. Geben Sie einen Titel in Worten.",
        ),
        en=(
            "A title is empty or “0” (“{title}”).",
            "Moodle does not show such titles. Give a title in words.",
        ),
    ),
    warning(
        "title-too-long",
        de=(
            "Ein Titel hat {length} Zeichen; Plattformen speichern höchstens 255.",
            "Kürzen Sie den Titel.",
        ),
        en=(
            "A title has {length} characters; platforms keep 255 at most.",
            "Shorten the title.",
        ),
    ),
    warning(
        "mastery-score",
        de=(
            "Das Manifest gibt eine Bestehensgrenze vor (masteryscore).",
            "Moodle überschreibt damit beim Beenden jeden gemeldeten Status. Lassen Sie das Paket selbst über „bestanden“ entscheiden.",
        ),
        en=(
            "The manifest sets a mastery score.",
            "Moodle then overrides any status told when the course ends. Let the package decide about “passed” itself.",
        ),
    ),
    error(
        "resource-without-href",
        de=(
            "Die Ressource „{name}“ hat keine Startdatei (href).",
            "Open edX und andere können sie dann nicht öffnen. Ergänzen Sie href.",
        ),
        en=(
            "The resource “{name}” has no file to start (href).",
            "Open edX and others cannot open it then. Add href.",
        ),
    ),
    warning(
        "resource-without-files",
        de=(
            "Die Ressource „{name}“ zählt ihre Dateien nicht auf.",
            "Manche Plattformen kopieren nur aufgezählte Dateien. Ergänzen Sie file-Einträge.",
        ),
        en=(
            "The resource “{name}” does not list its files.",
            "Some platforms copy listed files only. Add file entries.",
        ),
    ),
    error(
        "file-missing",
        de=(
            "Das Manifest nennt „{path}“, aber die Datei fehlt im Paket.",
            "Ergänzen Sie die Datei, oder streichen Sie den Eintrag.",
        ),
        en=(
            "The manifest names “{path}”, but the file is not in the package.",
            "Add the file, or remove the entry.",
        ),
    ),
    error(
        "file-unlisted",
        de=(
            "„{path}“ liegt im Paket, steht aber nicht im Manifest.",
            "Manche Plattformen lassen solche Dateien weg. Tragen Sie sie als file ein.",
        ),
        en=(
            "“{path}” is in the package but not in the manifest.",
            "Some platforms leave such files out. List it as a file.",
        ),
    ),
    error(
        "sco-missing",
        de=(
            'Keine Ressource ist als Lerneinheit gekennzeichnet ({attribute}="sco").',
            "Ohne diese Angabe, genau so geschrieben, meldet der Kurs nichts zurück. ILIAS unterscheidet Groß- und Kleinschreibung.",
        ),
        en=(
            'No resource is marked as a learning unit ({attribute}="sco").',
            "Without this attribute, spelt exactly so, the course reports nothing. ILIAS is case-sensitive.",
        ),
    ),
    warning(
        "sco-not-first",
        de=(
            "Die Lerneinheit ist nicht die erste Ressource im Manifest.",
            "Open edX startet die erste. Stellen Sie die Lerneinheit nach vorn.",
        ),
        en=(
            "The learning unit is not the first resource of the manifest.",
            "Open edX starts the first one. Move the learning unit to the front.",
        ),
    ),
    error(
        "schemas-missing",
        de=(
            "Im Schema-Ordner „{folder}“ fehlt der passende Satz ({sets}).",
            "Geben Sie den Ordner an, in dem diese Unterordner mit driver.xsd liegen.",
        ),
        en=(
            "The schema folder “{folder}” lacks the set for this package ({sets}).",
            "Name the folder that holds these subfolders with their driver.xsd.",
        ),
    ),
    error(
        "schemas-broken",
        de=(
            "Die Schemas in „{folder}“ lassen sich nicht laden: {reason}",
            "Holen Sie die offiziellen Dateien neu.",
        ),
        en=(
            "The schemas in “{folder}” cannot be loaded: {reason}",
            "Fetch the official files again.",
        ),
    ),
    error(
        "manifest-invalid",
        de=(
            "Das Manifest verletzt das offizielle Schema: {reason}",
            "Bauen oder exportieren Sie das Paket neu; strenge Plattformen weisen es sonst ab.",
        ),
        en=(
            "The manifest violates the official schema: {reason}",
            "Build or export the package again; strict platforms refuse it otherwise.",
        ),
    ),
)
