"""Findings about blocks and about what stands outside the one it belongs to (FORMAT 3)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error

_BLOCKS: tuple[Entry, ...] = (
    error(
        "block-unknown",
        de=(
            "Einen Baustein „{keyword}“ gibt es nicht.",
            "Möglich sind, deutsch oder englisch: {known}. Gemeint ist vermutlich „{nearest}“.",
        ),
        en=(
            "There is no block “{keyword}”.",
            "Possible are, in German or English: {known}. Probably “{nearest}” is meant.",
        ),
    ),
    error(
        "block-misplaced",
        de=(
            "Ein Baustein „{keyword}“ kann nur in einer Lektion stehen.",
            "In Szenen, Fragen und Einleitungen ist er nicht vorgesehen, weil dort schon geantwortet oder gewählt wird. "
            "Verschieben Sie ihn in eine Lektion.",
        ),
        en=(
            "A block “{keyword}” can stand in a lesson only.",
            "It is not meant for scenes, questions and introductions, where learners answer or choose already. Move it "
            "into a lesson.",
        ),
    ),
    error(
        "block-empty",
        de=(
            "Dieser Baustein „{keyword}“ hat keinen Inhalt.",
            "Lernende sähen einen leeren Kasten. Schreiben Sie Text zwischen die Zeilen mit den Doppelpunkten, oder "
            "löschen Sie den Baustein.",
        ),
        en=(
            "This block “{keyword}” has no content.",
            "Learners would see an empty box. Write text between the lines of colons, or delete the block.",
        ),
    ),
    error(
        "local-without-id",
        de=(
            "Diesem lokalen Baustein fehlt die Kennung.",
            "Kommunen ersetzen den Text über seine Kennung: Ihre Fassung liegt in „local/<Modul>/<Kennung>.md“. Ergänzen Sie am "
            "Ende der Zeile, nach einem Leerzeichen, eine Kennung, etwa „{{#ansprechstelle}}“.",
        ),
        en=(
            "This local block has no id.",
            "Municipalities replace the text by its id: theirs lies in “local/<module>/<id>.md”. Add an id at the end of "
            "the line, after a space, such as “{{#contact}}”.",
        ),
    ),
    error(
        "steps-without-list",
        de=(
            "In diesem Baustein fehlt die nummerierte Liste.",
            "Die Schritte sind eine Liste mit Ziffern: „1. …“, „2. …“. Für Text ohne Reihenfolge passt ein anderer Baustein, "
            "etwa „note“.",
        ),
        en=(
            "This block has no numbered list.",
            "The steps are a list with numbers: “1. …”, “2. …”. For text without an order another block fits, such as "
            "“note”.",
        ),
    ),
    error(
        "compare-sections",
        de=(
            "Ein Vergleich braucht mindestens zwei Abschnitte; hier sind es {count}.",
            "Jeder Abschnitt beginnt mit einer Überschrift der dritten Ebene, etwa „### Statt“ und „### Besser“. Die "
            "Abschnitte stehen dann nebeneinander.",
        ),
        en=(
            "A comparison needs at least two sections; here are {count}.",
            "Each section begins with a heading of the third level, such as “### Instead of” and “### Better”. The "
            "sections then stand side by side.",
        ),
    ),
    error(
        "checklist-empty",
        de=(
            "In dieser Checkliste steht nichts zum Abhaken.",
            "Jeder Punkt ist eine Zeile, die mit „- “ beginnt, ohne eckige Klammern. Eine nummerierte Liste wird nicht "
            "zum Abhaken angeboten.",
        ),
        en=(
            "There is nothing to tick in this checklist.",
            "Each item is a line that begins with “- ”, without square brackets. A numbered list is not offered for "
            "ticking.",
        ),
    ),
    error(
        "checklist-text-after",
        de=(
            "Nach den Punkten einer Checkliste kann kein Text mehr folgen.",
            "Erst kommt die Einleitung, dann die Punkte. Verschieben Sie den Text vor die Liste oder hinter den Baustein.",
        ),
        en=(
            "No text can follow the items of a checklist.",
            "The introduction comes first, then the items. Move the text before the list or behind the block.",
        ),
    ),
    error(
        "video-without-description",
        de=(
            "Für Menschen, die das Video nicht sehen, fehlt eine Beschreibung.",
            "Nennen Sie mit „description=“ die Datei, die beschreibt, was zu sehen ist. Sagt der Ton schon alles, schreiben "
            "Sie „visual=none“.",
        ),
        en=(
            "A description for people who cannot see the video is missing.",
            "Name the file that describes what is to be seen with “description=”. If the sound says everything already, "
            "write “visual=none”.",
        ),
    ),
)

_OUTSIDE: tuple[Entry, ...] = (
    error(
        "answer-mark-outside",
        de=(
            "Das Antwortzeichen „{mark}“ steht außerhalb der Antworten einer Frage.",
            "Antworten gibt es nur in Fragen, auf der obersten Ebene ihrer Liste. In einer Lektion beginnt eine Frage mit "
            "„::: frage“. Soll das Zeichen zu lesen sein, stellen Sie ihm einen umgekehrten Schrägstrich voran („\\“).",
        ),
        en=(
            "The answer mark “{mark}” stands outside the answers of a question.",
            "Answers exist in questions only, on the top level of their list. In a lesson a question begins with "
            "“::: question”. If the sign is to be read, put a backslash before it (“\\”).",
        ),
    ),
    error(
        "gap-outside",
        de=(
            "Eine Lücke kann nur im Text einer Frage stehen.",
            "Hier könnte niemand etwas eintragen. In einer Lektion beginnt eine Frage mit „::: frage“; in Antworten und "
            "Rückmeldungen sind keine Lücken möglich. Sollen die Klammern zu lesen sein, schreiben Sie „\\[\\[“.",
        ),
        en=(
            "A gap can stand in the text of a question only.",
            "Nobody could fill it in here. In a lesson a question begins with “::: question”; answers and feedback cannot "
            "have gaps. If the brackets are to be read, write “\\[\\[”.",
        ),
    ),
    error(
        "label-outside",
        de=(
            "Die Marke „[!{label}]“ hat hier keine Bedeutung.",
            "Zitate mit Marke gehören zu einer Frage oder zu einer Entscheidung in einem Fall. Für einen Kasten im Text nehmen "
            "Sie einen Baustein, etwa „::: hinweis“; für ein Zitat löschen Sie die Marke.",
        ),
        en=(
            "The label “[!{label}]” has no meaning here.",
            "Quotations with a label belong to a question or to a choice in a scenario. For a box in the text use a block, "
            "such as “::: note”; for a quotation delete the label.",
        ),
    ),
)

ENTRIES: tuple[Entry, ...] = (*_BLOCKS, *_OUTSIDE)
