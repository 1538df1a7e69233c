"""Findings about Markdown's blocks: what FORMAT 3 refuses, `:::` blocks, lists, tables, headings."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error, warning

BLOCKS: tuple[Entry, ...] = (
    error(
        "indented-code",
        de=(
            "Diese Zeile ist um vier oder mehr Zeichen eingerückt und würde dadurch zu Programmcode.",
            "Rücken Sie die Zeile weniger weit ein. Echten Code setzen Sie zwischen zwei Zeilen mit je drei ```.",
        ),
        en=(
            "This line is indented by four or more characters, which would make it program code.",
            "Indent the line less. Put real code between two lines of three ``` each.",
        ),
    ),
    error(
        "underlined-heading",
        de=(
            "Durch die Striche darunter würde dieser Text zu einer Überschrift.",
            "Schreiben Sie eine Überschrift mit Rauten davor: „## Titel“. "
            "Ist eine Trennlinie gemeint, lassen Sie davor eine Zeile frei.",
        ),
        en=(
            "The line of dashes below would turn this text into a heading.",
            "Write a heading with hash signs in front: “## Title”. If you want a dividing line, leave a blank line before it.",
        ),
    ),
    error(
        "reference-definition",
        de=(
            "Verweise, deren Ziel an anderer Stelle steht („[x]: …“), gibt es in diesem Format nicht.",
            "Schreiben Sie das Ziel direkt an den Link: [Text](Ziel). "
            "Ist kein Link gemeint, setzen Sie einen umgekehrten Schrägstrich davor: \\[x]: …",
        ),
        en=(
            "References whose target stands elsewhere (“[x]: …”) are not part of this format.",
            "Write the target right at the link: [text](target). If no link is meant, put a backslash in front: \\[x]: …",
        ),
    ),
    error(
        "list-start",
        de=(
            "Diese nummerierte Liste beginnt mit {number}, nicht mit 1.",
            "Lernende sähen eine andere Nummer als Sie. Beginnen Sie die Liste mit 1. Soll sie eine Liste darüber fortsetzen, rücken Sie ein, was dazwischensteht. "
            "Ist keine Liste gemeint (etwa ein Datum), schreiben Sie {number}\\. mit einem umgekehrten Schrägstrich.",
        ),
        en=(
            "This numbered list begins with {number}, not with 1.",
            "Learners would see another number than you wrote. Begin the list with 1. If it should continue a list above, indent what stands in between. "
            "If no list is meant (a date, say), write {number}\\. with a backslash.",
        ),
    ),
    error(
        "fence-not-closed",
        de=(
            "Der Baustein „{keyword}“ wird nirgends geschlossen.",
            "Alles Folgende stünde mit im Kasten. Setzen Sie hinter seinen Inhalt eine eigene Zeile mit mindestens so vielen "
            "Doppelpunkten, wie hier stehen. Ein Baustein in einer Liste oder einem Zitat endet auch dort.",
        ),
        en=(
            "The block “{keyword}” is never closed.",
            "Everything that follows would be in the box. After its content, put a line of its own with at least as many "
            "colons as stand here. A block inside a list or a quotation must end there too.",
        ),
    ),
    error(
        "fence-closes-nothing",
        de=(
            "Diese Doppelpunkte schließen einen Baustein, aber hier ist keiner offen.",
            "Entfernen Sie die Zeile, oder ergänzen Sie das Stichwort, wenn hier ein Baustein beginnen soll: „::: hinweis“.",
        ),
        en=(
            "These colons close a block, but none is open here.",
            "Remove the line, or add the keyword if a block should begin here: “::: note”.",
        ),
    ),
    error(
        "fence-closed-short",
        de=(
            "Diese Doppelpunkte sind zu wenige, um den offenen Baustein zu schließen.",
            "Der innerste offene Baustein beginnt mit {colons} – schließen Sie ihn mit mindestens ebenso vielen Doppelpunkten.",
        ),
        en=(
            "These colons are too few to close the open block.",
            "The innermost open block begins with {colons}; close it with at least as many colons.",
        ),
    ),
    error(
        "fence-without-keyword",
        de=(
            "Diesem Baustein fehlt das Stichwort.",
            "Nach den Doppelpunkten steht, was für ein Baustein es ist, zum Beispiel „::: beispiel Titel“.",
        ),
        en=(
            "This block has no keyword.",
            "After the colons comes what kind of block it is, for example “::: example Title”.",
        ),
    ),
    error(
        "code-not-closed",
        de=(
            "Dieser Codeblock wird nirgends geschlossen; alles bis zum Ende zählt als Code.",
            "Alles Folgende erschiene als Programmcode. Setzen Sie hinter den Code eine eigene Zeile mit {ticks}.",
        ),
        en=(
            "This code block is never closed; everything up to the end counts as code.",
            "Everything that follows would appear as code. After the code, put a line of its own with {ticks}.",
        ),
    ),
    error(
        "code-language",
        de=(
            "Hinter der Sprache des Codeblocks steht noch etwas: „{rest}“.",
            "Dort darf nur ein Wort stehen, die Sprache. Ein Codeblock hat weder Titel noch Attribute.",
        ),
        en=(
            "Something follows the code block's language: “{rest}”.",
            "Only one word may stand there, the language. A code block has neither a title nor attributes.",
        ),
    ),
    error(
        "nested-too-deep",
        de=(
            "Hier ist zu tief verschachtelt; was noch tiefer liegt, bleibt einfacher Text.",
            "Lösen Sie einige Ebenen auf. Zu tief Verschachteltes kann niemand mehr lesen.",
        ),
        en=(
            "The nesting is too deep here; anything deeper stays plain text.",
            "Take some levels out. Nobody can read text nested that deep.",
        ),
    ),
    error(
        "mark-malformed",
        de=(
            "„{mark}“ sieht wie ein Antwortzeichen aus, ist aber keines.",
            "Schreiben Sie genau ( ) oder (x) für eine Einfachauswahl, [ ] oder [x] für eine Mehrfachauswahl, = für eine "
            "Kurzantwort, dahinter ein Leerzeichen.",
        ),
        en=(
            "“{mark}” looks like an answer mark but is none.",
            "Write exactly ( ) or (x) for single choice, [ ] or [x] for multiple choice, = for a short answer, "
            "followed by a space.",
        ),
    ),
    error(
        "mark-without-blank",
        de=(
            "Zwischen dem Listenzeichen und dem Antwortzeichen fehlt ein Leerzeichen: „{mark}“",
            "Schreiben Sie zum Beispiel „- [x] Antwort“. Ohne das Leerzeichen entsteht keine Liste.",
        ),
        en=(
            "A space is missing between the list sign and the answer mark: “{mark}”",
            "Write for example “- [x] answer”. Without the space there is no list.",
        ),
    ),
    error(
        "table-head",
        de=(
            "Die Kopfzeile der Tabelle hat {head} Zellen, die Zeile mit den Strichen {dashes}.",
            "Sonst fehlten Spalten. Beide Zeilen brauchen gleich viele Zellen. Ein Strich, der Text sein soll, wird \\| geschrieben.",
        ),
        en=(
            "The table's head has {head} cells, its line of dashes {dashes}.",
            "Columns would be missing otherwise. Both lines need the same number of cells. A bar that is meant as text is written \\|.",
        ),
    ),
    error(
        "table-cells",
        de=(
            "Diese Zeile hat {cells} Zellen, die Tabelle aber nur {columns} Spalten; ab hier ginge Text verloren.",
            "Verteilen Sie den Text neu, oder ergänzen Sie oben eine Spalte. "
            "Ein Strich, der Text sein soll (auch in einer Lücke), wird \\| geschrieben.",
        ),
        en=(
            "This row has {cells} cells, but the table has {columns} columns only; text would be lost from here on.",
            "Redistribute the text or add a column above. A bar that is meant as text (also in a gap) is written \\|.",
        ),
    ),
    error(
        "gap-bar-in-table",
        de=(
            "In dieser Lücke steht ein Strich, der in einer Tabelle die Zellen trennt.",
            "Sonst zerfiele die Lücke in zwei Zellen. Schreiben Sie in Tabellen vor jeden Strich einer Lücke einen umgekehrten "
            "Schrägstrich: [[richtig\\|auch richtig]]. „kursbau check --fix“ macht das für Sie.",
        ),
        en=(
            "This gap holds a bar, which divides cells in a table.",
            "The gap would fall apart into two cells. In tables write a backslash before each bar of a gap: "
            "[[right\\|right as well]]. “kursbau check --fix” does it for you.",
        ),
    ),
    error(
        "table-too-wide",
        de=(
            "Diese Tabelle hat {columns} Spalten; mehr als {most} sind nicht möglich.",
            "Teilen Sie die Tabelle auf. Auf dem Telefon sind schon fünf Spalten schwer zu lesen.",
        ),
        en=(
            "This table has {columns} columns; more than {most} are not possible.",
            "Split the table. On a phone five columns are hard to read already.",
        ),
    ),
    warning(
        "table-row-without-bar",
        de=(
            "Diese Zeile gehört noch zur Tabelle, obwohl kein Strich darin steht.",
            "Lassen Sie nach der Tabelle eine Zeile frei, wenn hier neuer Text beginnt.",
        ),
        en=(
            "This line still belongs to the table although it holds no bar.",
            "Leave a blank line after the table if new text begins here.",
        ),
    ),
    warning(
        "term-in-definition",
        de=(
            "Diese Zeile gehört noch zur Erklärung darüber, obwohl darunter eine neue Erklärung beginnt.",
            "Ist sie ein neuer Begriff, lassen Sie davor eine Zeile frei. Gehört sie zur Erklärung, rücken Sie sie ein.",
        ),
        en=(
            "This line still belongs to the definition above, although a new definition begins below it.",
            "If it is a new term, leave a blank line before it. If it belongs to the definition, indent it.",
        ),
    ),
    error(
        "quote-in-text",
        de=(
            "Diese Zeile beginnt mit „>“, wird aber nicht zu einem Zitat; das Zeichen bliebe stehen.",
            "Rücken Sie die Zeile weniger weit ein. Soll das Zeichen stehen bleiben, schreiben Sie \\>.",
        ),
        en=(
            "This line begins with “>” but does not become a quotation; the sign would show.",
            "Indent the line less. If the sign should show, write \\>.",
        ),
    ),
    error(
        "hard-blank-after-mark",
        de=(
            "Hinter „{mark}“ steht ein geschütztes Leerzeichen statt eines gewöhnlichen.",
            "Es sieht gleich aus und kommt meist aus Word; die Zeile würde aber weder Überschrift noch Listenpunkt. Löschen Sie "
            "es und drücken Sie die Leertaste. „kursbau check --fix“ ersetzt es für Sie.",
        ),
        en=(
            "After “{mark}” stands a no-break space instead of a plain one.",
            "It looks the same and mostly comes from Word; but the line would become neither heading nor list item. Delete "
            "it and press the space bar. “kursbau check --fix” replaces it for you.",
        ),
    ),
    error(
        "heading-in-text",
        de=(
            "Diese Zeile beginnt mit „{mark}“, wird aber nicht zu einer Überschrift; die Rauten blieben stehen.",
            "Setzen Sie hinter die Rauten (höchstens sechs) ein Leerzeichen, und rücken Sie die Zeile nicht ein. "
            "Sollen die Zeichen stehen bleiben, schreiben Sie \\#\\#.",
        ),
        en=(
            "This line begins with “{mark}” but does not become a heading; the signs would show.",
            "Put a space after the hash signs (six at most), and do not indent the line. "
            "If the signs should show, write \\#\\#.",
        ),
    ),
    warning(
        "heading-without-space",
        de=(
            "Diese Zeile beginnt mit „#“ ohne Leerzeichen dahinter und wird deshalb nicht zu einer Überschrift.",
            "Setzen Sie ein Leerzeichen dahinter: „# Titel“. Soll das Zeichen stehen bleiben, schreiben Sie \\#.",
        ),
        en=(
            "This line begins with “#” without a space after it, so it does not become a heading.",
            "Put a space after it: “# Title”. If the sign should show, write \\#.",
        ),
    ),
    warning(
        "list-typed-by-hand",
        de=(
            "Diese Zeile beginnt mit „{mark}“, wird aber nicht zu einem Listenpunkt.",
            "Beginnen Sie Listenpunkte mit „- “ (Bindestrich, Leerzeichen). "
            "Nur dann erkennt auch ein Vorleseprogramm die Liste.",
        ),
        en=(
            "This line begins with “{mark}” but does not become a list item.",
            "Begin list items with “- ” (hyphen, space). Only then do screen readers recognise the list.",
        ),
    ),
    warning(
        "list-in-text",
        de=(
            "Diese Zeile beginnt mit „{mark}“, ist aber so weit eingerückt, dass sie zum Text darüber gehört.",
            "Rücken Sie einen Listenpunkt um zwei Zeichen weiter ein als den Punkt, zu dem er gehört (in nummerierten "
            "Listen um drei). Soll das Zeichen stehen bleiben, schreiben Sie \\{mark}.",
        ),
        en=(
            "This line begins with “{mark}” but is indented so far that it belongs to the text above.",
            "Indent a list item by two characters more than the item it belongs to (three in numbered lists). "
            "If the sign should show, write \\{mark}.",
        ),
    ),
)
