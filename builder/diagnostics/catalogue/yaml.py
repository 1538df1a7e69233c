"""Findings about YAML as such, in front matter and in every YAML file (FORMAT 1)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error, warning

ENTRIES: tuple[Entry, ...] = (
    error(
        "yaml-quotes-missing",
        de=(
            "Hier fehlen Anführungszeichen: {value}",
            "Dieser Text enthält ein Zeichen, das in YAML eine eigene Bedeutung hat, etwa einen Doppelpunkt mit "
            "Leerzeichen oder ein Sternchen am Anfang. Schreiben Sie ihn in Anführungszeichen: {fix}",
        ),
        en=(
            "Quotation marks are missing here: {value}",
            "This text holds a character that has a meaning of its own in YAML, such as a colon with a space, or an "
            "asterisk at the beginning. Put it in quotation marks: {fix}",
        ),
    ),
    error(
        "yaml-quote-open",
        de=(
            "Dieses Anführungszeichen ({mark}) wird nirgends geschlossen.",
            "Setzen Sie ans Ende des Textes dasselbe Zeichen. Im Text selbst sind „…“ unproblematisch.",
        ),
        en=(
            "This quotation mark ({mark}) is never closed.",
            "Put the same mark at the end of the text. Inside the text, “…” do no harm.",
        ),
    ),
    error(
        "yaml-bracket-open",
        de=(
            "In dieser Klammer ({mark}) stimmt etwas nicht: Sie wird nicht geschlossen, oder ein Text in ihr braucht "
            "Anführungszeichen.",
            "Eine Liste hat die Form [eins, zwei], mehrere Angaben {{a: eins, b: zwei}}. Texte mit Komma, Doppelpunkt "
            "oder Klammer stehen darin in Anführungszeichen.",
        ),
        en=(
            "Something is wrong in this bracket ({mark}): it is not closed, or a text in it needs quotation marks.",
            "A list reads [one, two], several entries {{a: one, b: two}}. Texts with a comma, a colon or a bracket stand in "
            "quotation marks there.",
        ),
    ),
    error(
        "yaml-escape",
        de=(
            "Nach dem umgekehrten Schrägstrich steht hier ein Zeichen, das YAML nicht kennt.",
            "Zwischen doppelten Anführungszeichen leitet \\ ein Sonderzeichen ein. Schreiben Sie \\\\ oder setzen Sie "
            "den Text in einfache Anführungszeichen.",
        ),
        en=(
            "After the backslash stands a character that YAML does not know.",
            "Between double quotation marks, \\ begins a special character. Write \\\\ or use single quotation marks.",
        ),
    ),
    error(
        "yaml-indentation",
        de=(
            "Diese Zeile ist anders eingerückt, als es hier möglich ist.",
            "Zusammengehörige Zeilen beginnen in derselben Spalte. Was zu einem Schlüssel gehört, steht zwei "
            "Leerzeichen weiter rechts, und nach dem Schlüssel steht dann kein Text mehr in derselben Zeile.",
        ),
        en=(
            "This line is indented in a way that cannot be read here.",
            "Lines that belong together begin in the same column. What belongs to a key stands two spaces further "
            "right, and then no text follows the key on its own line.",
        ),
    ),
    error(
        "yaml-tab",
        de=(
            "Diese Zeile ist mit einem Tabulator eingerückt.",
            "YAML kennt zum Einrücken nur Leerzeichen. Ersetzen Sie den Tabulator durch zwei Leerzeichen.",
        ),
        en=(
            "This line is indented with a tab.",
            "YAML knows only spaces for indentation. Put two spaces in place of the tab.",
        ),
    ),
    error(
        "yaml-syntax",
        de=(
            "Ab hier lassen sich die Angaben nicht mehr lesen.",
            "Jede Zeile hat die Form „schlüssel: Wert“ oder „- Wert“. Prüfen Sie diese Zeile und die davor: Fehlt ein "
            "Doppelpunkt mit Leerzeichen, eine Klammer, ein Anführungszeichen? Stimmt die Einrückung?",
        ),
        en=(
            "From here on the entries cannot be read.",
            "Each line reads “key: value” or “- value”. Look at this line and the one before: is a colon with a "
            "space, a bracket, a quotation mark missing? Is the indentation right?",
        ),
    ),
    error(
        "yaml-colon-missing",
        de=(
            "In dieser Zeile fehlt der Doppelpunkt nach dem Schlüssel.",
            "Schreiben Sie „schlüssel: Wert“, mit einem Leerzeichen nach dem Doppelpunkt. Setzt die Zeile den Text "
            "der vorigen fort, so rücken Sie sie um zwei Leerzeichen ein.",
        ),
        en=(
            "The colon after the key is missing in this line.",
            "Write “key: value”, with a space after the colon. If the line continues the text of the one before, "
            "indent it by two spaces.",
        ),
    ),
    error(
        "yaml-character",
        de=(
            "Hier steht ein Zeichen, das in YAML nicht erlaubt ist.",
            "Meist ist es ein unsichtbares Steuerzeichen aus einem anderen Programm. Löschen Sie es und schreiben Sie "
            "die Stelle neu.",
        ),
        en=(
            "Here stands a character that YAML does not allow.",
            "Mostly it is an invisible control character out of another program. Delete it and type the place anew.",
        ),
    ),
    error(
        "yaml-alias",
        de=(
            "Ein Wert, der mit einem Sternchen beginnt, braucht Anführungszeichen: *{name}",
            'Schreiben Sie "*{name}". Ohne sie wäre das ein Verweis auf eine andere Stelle; die gibt es hier nicht, damit jede Angabe dort '
            "steht, wo sie gilt.",
        ),
        en=(
            "A value that begins with an asterisk needs quotation marks: *{name}",
            'Write "*{name}". Without them it would refer to another place, which this format does not have: every value stands where it applies.',
        ),
    ),
    error(
        "yaml-anchor",
        de=(
            "Ein Wert, der mit & beginnt, braucht Anführungszeichen: &{name}",
            "Das Zeichen hat in YAML eine eigene Bedeutung. Setzen Sie den ganzen Wert in Anführungszeichen.",
        ),
        en=(
            "A value that begins with & needs quotation marks: &{name}",
            "The sign has a meaning of its own in YAML. Put the whole value in quotation marks.",
        ),
    ),
    error(
        "yaml-tag",
        de=(
            "Ein Wert, der mit einem Ausrufezeichen beginnt, braucht Anführungszeichen.",
            "Das Zeichen hat in YAML eine eigene Bedeutung. Setzen Sie den ganzen Wert in Anführungszeichen.",
        ),
        en=(
            "A value that begins with an exclamation mark needs quotation marks.",
            "The sign has a meaning of its own in YAML. Put the whole value in quotation marks.",
        ),
    ),
    error(
        "yaml-merge",
        de=(
            "Ein Schlüssel << ist in diesem Format nicht vorgesehen.",
            "Schreiben Sie die Angaben aus, die er übernehmen sollte.",
        ),
        en=("A key << is not part of this format.", "Write out the values that it was to bring in."),
    ),
    error(
        "yaml-documents",
        de=(
            "Hier beginnt mit --- ein zweiter Satz von Angaben.",
            "Eine Datei enthält genau einen; was folgt, ginge verloren. Löschen Sie die Zeile ---, oder verschieben Sie, was folgt.",
        ),
        en=(
            "With --- a second set of entries begins here.",
            "A file holds exactly one; what follows would be lost. Delete the line --- or move what follows it.",
        ),
    ),
    error(
        "yaml-not-mapping",
        de=(
            "Hier werden Angaben der Form „schlüssel: Wert“ erwartet.",
            "Beginnen Sie jede Zeile mit einem Schlüssel, gefolgt von Doppelpunkt und Leerzeichen, etwa „title: …“.",
        ),
        en=(
            "Entries of the form “key: value” are expected here.",
            "Begin each line with a key, followed by a colon and a space, such as “title: …”.",
        ),
    ),
    error(
        "yaml-key-repeated",
        de=(
            "„{key}“ steht hier zum zweiten Mal, zuerst in Zeile {line}.",
            "Jeder Schlüssel gilt einmal. Löschen Sie eine der beiden Angaben; gelesen wird bis dahin die erste.",
        ),
        en=(
            "“{key}” stands here for the second time; the first is in line {line}.",
            "Each key counts once. Delete one of the two; until then the first is read.",
        ),
    ),
    error(
        "yaml-key-empty",
        de=("Vor dem Doppelpunkt fehlt der Schlüssel.", "Schreiben Sie davor, worum es geht, etwa „title“."),
        en=("The key before the colon is missing.", "Write before it what this is about, such as “title”."),
    ),
    error(
        "yaml-key-not-text",
        de=(
            "Links vom Doppelpunkt steht ein einzelnes Wort, keine Liste und keine Klammer.",
            "Steht links vom Doppelpunkt eine Klammer, die zum Text gehört, so setzen Sie den Text in "
            "Anführungszeichen.",
        ),
        en=(
            "Left of the colon stands a single word, not a list and no brackets.",
            "If a bracket left of the colon belongs to the text, put the text in quotation marks.",
        ),
    ),
    error(
        "yaml-too-deep",
        de=(
            "Hier sind mehr als {depth} Ebenen ineinander verschachtelt.",
            "So tief ist keine Angabe dieses Formats. Wahrscheinlich fehlen schließende Klammern.",
        ),
        en=(
            "More than {depth} levels are nested here.",
            "Nothing in this format goes that deep. Closing brackets are probably missing.",
        ),
    ),
    warning(
        "yaml-comment-in-text",
        de=(
            "Ab hier gilt der Rest der Zeile als Kommentar und geht verloren: {rest}",
            "In YAML beginnt mit Leerzeichen und # ein Kommentar. Gehört er zum Text, so setzen Sie den ganzen Text "
            "in Anführungszeichen; ist es ein Kommentar, so lassen Sie nach # ein Leerzeichen.",
        ),
        en=(
            "From here the rest of the line counts as a comment and is lost: {rest}",
            "In YAML, a space and # begin a comment. If it belongs to the text, put the whole text in quotation "
            "marks; if it is a comment, leave a space after #.",
        ),
    ),
    error(
        "front-matter-open",
        de=(
            "Der Vorspann der Datei beginnt mit ---, wird aber nirgends geschlossen.",
            "Ohne Ende wüsste niemand, wo der Text beginnt. Setzen Sie nach der letzten Angabe eine Zeile, die nur aus --- besteht.",
        ),
        en=(
            "The front matter begins with ---, but is never closed.",
            "Without an end nobody could tell where the text begins. Put a line that is just --- after its last entry.",
        ),
    ),
)
