"""Findings about a file's title, its headings and its ids (FORMAT 2 at its end, 3 and 8)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error, warning

_FILES: tuple[Entry, ...] = (
    error(
        "title-missing",
        de=(
            "Diese Datei hat keinen Titel.",
            "Ohne Titel kann niemand die Seite im Inhaltsverzeichnis finden. Schreiben Sie eine Überschrift mit einem "
            "Rautenzeichen an den Anfang, etwa „# Ankommen“, oder „title:“ in den Vorspann.",
        ),
        en=(
            "This file has no title.",
            "Without a title nobody finds the page in the table of contents. Begin with a heading of one hash sign, such "
            "as “# Arriving”, or write “title:” into the front matter.",
        ),
    ),
    error(
        "title-twice",
        de=(
            "Diese Datei hat schon einen Titel (Zeile {line}).",
            "Jede Datei hat genau einen Titel: die Überschrift mit einem Rautenzeichen oder „title:“ im Vorspann. Machen "
            "Sie aus dieser Überschrift einen Abschnitt („## …“), oder löschen Sie einen der beiden Titel.",
        ),
        en=(
            "This file already has a title (line {line}).",
            "Each file has exactly one title: the heading of one hash sign, or “title:” in the front matter. Turn this "
            "heading into a section (“## …”), or delete one of the two titles.",
        ),
    ),
    error(
        "title-not-first",
        de=(
            "Vor dem Titel steht schon Text.",
            "Der Titel wird immer zuerst gezeigt; was vor ihm steht, käme danach. Setzen Sie die Überschrift mit einem "
            "Rautenzeichen an den Anfang der Datei.",
        ),
        en=(
            "There is text before the title.",
            "The title is always shown first, so that this text would come after it. Move the heading of one hash sign to "
            "the top of the file.",
        ),
    ),
    error(
        "title-with-id",
        de=(
            "Der Titel einer Datei braucht keine Kennung.",
            "Die Seite wird über ihren Dateinamen verlinkt, etwa „[Text](20-begriffe.md)“. Löschen Sie die geschweifte "
            "Klammer nach dem Titel.",
        ),
        en=(
            "A file's title needs no id.",
            "The page is linked by its file name, such as “[text](20-terms.md)”. Delete the braces after the title.",
        ),
    ),
    error(
        "lesson-empty",
        de=(
            "Diese Lektion hat noch keinen Inhalt.",
            "Lernende sähen eine leere Seite. Ergänzen Sie Text, oder stellen Sie dem Dateinamen einen Unterstrich voran "
            "(„_entwurf.md“); dann bleibt die Datei außen vor.",
        ),
        en=(
            "This lesson has no content yet.",
            "Learners would see an empty page. Add some text, or let the file name begin with an underscore "
            "(“_draft.md”); then the file is left out.",
        ),
    ),
)

_HEADINGS: tuple[Entry, ...] = (
    error(
        "heading-order",
        de=(
            "Nach der Überschrift davor kann nicht gleich „{given}“ kommen.",
            "Wer mit dem Vorleseprogramm von Überschrift zu Überschrift springt, vermutet sonst, dass ein Abschnitt fehlt. "
            "Schreiben Sie hier höchstens „{allowed}“.",
        ),
        en=(
            "“{given}” cannot follow the heading before it.",
            "People who jump from heading to heading with a screen reader would believe that a section is missing. Write "
            "“{allowed}” at most.",
        ),
    ),
    error(
        "heading-first-level",
        de=(
            "Eine Überschrift mit einem Rautenzeichen ist der Titel der Datei und kann hier nicht stehen.",
            "Überschriften im Text beginnen mit „##“. Ergänzen Sie ein Rautenzeichen.",
        ),
        en=(
            "A heading of one hash sign is the file's title and cannot stand here.",
            "Headings within the text start at “##”. Add a hash sign.",
        ),
    ),
    error(
        "heading-empty",
        de=(
            "Diese Überschrift hat keinen Text.",
            "Eine leere Überschrift hilft niemandem bei der Orientierung. Ergänzen Sie den Text, oder löschen Sie die Zeile.",
        ),
        en=(
            "This heading has no text.",
            "An empty heading guides nobody. Add its text, or delete the line.",
        ),
    ),
)

_IDS: tuple[Entry, ...] = (
    warning(
        "id-missing",
        de=(
            "Hier fehlt eine Kennung; vorläufig gilt „{id}“.",
            "An der Kennung hängen gespeicherte Antworten. Ändern Sie später die Überschrift, gingen sie verloren. Schreiben "
            "Sie ans Ende der Zeile, nach einem Leerzeichen, „{{#{id}}}“. Ab „status: pilot“ ist die Kennung Pflicht. „kursbau check --fix“ schreibt sie für Sie.",
        ),
        en=(
            "An id is missing here; for now it is “{id}”.",
            "Saved answers hang on the id. If you change the heading later, they would be lost. Write “{{#{id}}}” at the "
            "end of the line, after a space. From “status: pilot” on the id is required. “kursbau check --fix” writes it for you.",
        ),
    ),
    error(
        "id-required",
        de=(
            "Hier fehlt eine Kennung. Ab „status: pilot“ ist sie Pflicht.",
            "An der Kennung hängen gespeicherte Antworten; sie darf sich nicht mit der Überschrift ändern. Schreiben Sie ans "
            "Ende der Zeile, nach einem Leerzeichen, „{{#{id}}}“. „kursbau check --fix“ schreibt sie für Sie.",
        ),
        en=(
            "An id is missing here. From “status: pilot” on it is required.",
            "Saved answers hang on the id; it must not change with the heading. Write “{{#{id}}}” at the end of the line, after a space. “kursbau check --fix” writes it for you.",
        ),
    ),
    error(
        "id-not-derivable",
        de=(
            "Aus dieser Überschrift lässt sich keine Kennung bilden.",
            "Kennungen bestehen aus Kleinbuchstaben von a bis z, Ziffern und Bindestrichen; davon steht hier nichts. Schreiben "
            "Sie selbst eine ans Ende der Zeile, nach einem Leerzeichen, etwa „{{#erste-frage}}“.",
        ),
        en=(
            "No id can be made from this heading.",
            "Ids consist of small letters from a to z, digits and hyphens; there are none here. Write one yourself at the "
            "end of the line, after a space, such as “{{#first-question}}”.",
        ),
    ),
    error(
        "id-duplicate",
        de=(
            "Die Kennung „{id}“ ist in dieser Datei schon vergeben (Zeile {line}).",
            "Links und gespeicherte Antworten wüssten nicht, welche Stelle gemeint ist. Geben Sie einer der beiden eine "
            "andere Kennung. Eine Kennung, die Sie nicht geschrieben haben, wurde aus der Überschrift gebildet.",
        ),
        en=(
            "The id “{id}” is already taken in this file (line {line}).",
            "Links and saved answers could not tell which place is meant. Give one of the two another id. An id that you "
            "did not write was made from the heading.",
        ),
    ),
)

ENTRIES: tuple[Entry, ...] = (*_FILES, *_HEADINGS, *_IDS)
