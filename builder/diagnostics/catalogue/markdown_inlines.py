"""Findings about what stands inside a paragraph: HTML, attributes, braces, brackets, emphasis."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error, warning

INLINES: tuple[Entry, ...] = (
    error(
        "html-refused",
        de=(
            "HTML ist in diesem Format nicht möglich: {tag}",
            "Nehmen Sie die Schreibweisen des Formats. Sollen die Zeichen zu sehen sein, schreiben Sie \\< davor. "
            "Notizen für das Team gehören in eine Datei, deren Name mit „_“ beginnt.",
        ),
        en=(
            "HTML is not part of this format: {tag}",
            "Use what the format offers. If the characters should show, write \\<. "
            "Notes for the team belong in a file whose name begins with “_”.",
        ),
    ),
    error(
        "attribute-malformed",
        de=(
            "Diese Attribute sind ab hier nicht zu lesen.",
            'Die Form ist {{#id key=wort key="mehrere Wörter" schalter}}: Leerzeichen dazwischen, keine um das „=“, '
            "mehrere Wörter in geraden Anführungszeichen.",
        ),
        en=(
            "These attributes cannot be read from here on.",
            'The form is {{#id key=word key="several words" flag}}: spaces in between, none around the “=”, '
            "several words in straight quotation marks.",
        ),
    ),
    error(
        "attribute-quotes",
        de=(
            'Hier steht das Anführungszeichen {mark}; in Attributen gelten nur gerade: "',
            'Schreiben Sie key="mehrere Wörter". Textprogramme setzen die Zeichen oft von selbst in typografische um.',
        ),
        en=(
            'Here is the quotation mark {mark}; attributes take straight ones only: "',
            'Write key="several words". Word processors often turn the marks into typographic ones by themselves.',
        ),
    ),
    error(
        "attribute-repeated",
        de=(
            "„{name}“ steht hier zum zweiten Mal.",
            "Nur eine der beiden Angaben könnte gelten. Entfernen Sie die überzählige.",
        ),
        en=("“{name}” is given a second time here.", "Only one of the two could hold. Remove the extra one."),
    ),
    error(
        "attributes-misplaced",
        de=(
            "Hier können keine Attribute stehen: {brace}",
            "Attribute stehen direkt hinter einem Bild, einem Link oder [Wörtern in Klammern], oder nach einem Leerzeichen "
            "am Ende einer Überschrift, einer :::-Zeile oder des ersten Absatzes eines Listenpunkts.",
        ),
        en=(
            "Attributes cannot stand here: {brace}",
            "Attributes stand directly after a picture, a link or [words in brackets], or after a space at the end of a "
            "heading, a ::: line or a list item's first paragraph.",
        ),
    ),
    error(
        "id-malformed",
        de=(
            "Die Kennung „{id}“ enthält Zeichen, die dort nicht möglich sind.",
            "Links und gespeicherte Antworten müssen sie auf jedem Gerät wiederfinden: nur kleine Buchstaben von a bis z, Ziffern und Bindestriche, zum Beispiel #fall-1.",
        ),
        en=(
            "The id “{id}” holds characters that are not possible there.",
            "Links and saved answers must find it on any device: only the small letters a to z, digits and hyphens, for example #fall-1.",
        ),
    ),
    error(
        "inline-attribute-unknown",
        de=(
            "Das Attribut „{name}“ gibt es hier nicht. Meinten Sie „{nearest}“?",
            "Möglich sind hier: {known}. Die Namen sind englisch und klein geschrieben. Gehört das Attribut zum "
            "Listenpunkt oder zur Überschrift, setzen Sie vor die geschweifte Klammer ein Leerzeichen.",
        ),
        en=(
            "There is no attribute “{name}” here. Did you mean “{nearest}”?",
            "Possible here: {known}. Names are English and written small. If the attribute belongs to the list item or "
            "the heading, put a space before the curly bracket.",
        ),
    ),
    error(
        "inline-attribute-value",
        de=(
            "Dem Attribut „{name}“ fehlt sein Wert.",
            'Schreiben Sie {name}=wort oder {name}="mehrere Wörter".',
        ),
        en=("The attribute “{name}” has no value.", 'Write {name}=word or {name}="several words".'),
    ),
    error(
        "inline-attribute-flag",
        de=("„{name}“ steht allein, ohne Wert.", "Schreiben Sie nur {{{name}}}."),
        en=("“{name}” stands alone, without a value.", "Write {{{name}}} only."),
    ),
    error(
        "brace-in-text",
        de=(
            "Die geschweifte Klammer {brace} bliebe im Text stehen.",
            "Attribute stehen direkt hinter einem Bild, einem Link oder [Wörtern in Klammern], sonst nur am Zeilenende; "
            "Variablen heißen {{{{ name }}}}. Soll die Klammer zu sehen sein, schreiben Sie \\{{ oder \\}}.",
        ),
        en=(
            "The curly bracket {brace} would show in the text.",
            "Attributes stand directly after a picture, a link or [words in brackets], else at the end of a line only; "
            "variables are {{{{ name }}}}. If the bracket should show, write \\{{ or \\}}.",
        ),
    ),
    error(
        "variable-malformed",
        de=(
            "{written} ist keine Variable.",
            "Ein Name besteht aus Buchstaben, Ziffern und Bindestrichen mit Punkten dazwischen: "
            "{{{{ contacts.agg.email }}}}. Soll die Klammer zu sehen sein, schreiben Sie \\{{ davor.",
        ),
        en=(
            "{written} is no variable.",
            "A name is made of letters, digits and hyphens with dots in between: {{{{ contacts.agg.email }}}}. "
            "If the bracket should show, write \\{{.",
        ),
    ),
    error(
        "term-malformed",
        de=(
            "Dieser Glossarbegriff ist nicht zu lesen.",
            "Lernende bekämen keine Erklärung. Schreiben Sie {{term}}`Alltagsrassismus`, oder gebeugt: {{term}}`alltagsrassistisch <Alltagsrassismus>`.",
        ),
        en=(
            "This glossary term cannot be read.",
            "Learners would get no explanation. Write {{term}}`Alltagsrassismus`, or inflected: {{term}}`alltagsrassistisch <Alltagsrassismus>`.",
        ),
    ),
    error(
        "citation-malformed",
        de=(
            "Dieser Beleg ist nicht zu lesen.",
            "Lernende sähen die Klammern statt der Quelle. Schreiben Sie [@agg] oder [@agg, § 1], jede Quelle in eigenen Klammern. "
            "Sollen die Zeichen zu sehen sein, schreiben Sie \\[@.",
        ),
        en=(
            "This citation cannot be read.",
            "Learners would see the brackets instead of the source. Write [@agg] or [@agg, § 1], every source in brackets of its own. If the characters should show, write \\[@.",
        ),
    ),
    error(
        "footnote-malformed",
        de=(
            "Dieses Fußnotenzeichen ist nicht zu lesen.",
            "Lernende sähen die Klammern. Schreiben Sie [^1] oder [^name], ohne Leerzeichen. Sollen die Zeichen zu sehen sein, schreiben Sie \\[^.",
        ),
        en=(
            "This footnote mark cannot be read.",
            "Learners would see the brackets. Write [^1] or [^name], without blanks. If the characters should show, write \\[^.",
        ),
    ),
    error(
        "footnote-undefined",
        de=(
            "Zur Fußnote „{label}“ gibt es keinen Text.",
            "Das Zeichen im Text führte nirgendwohin. Schreiben Sie ihn in einen eigenen Absatz: [^{label}]: Text der Fußnote.",
        ),
        en=(
            "There is no text for the footnote “{label}”.",
            "The mark in the text would lead nowhere. Write it as a paragraph of its own: [^{label}]: text of the footnote.",
        ),
    ),
    warning(
        "footnote-unused",
        de=(
            "Auf die Fußnote „{label}“ verweist nichts.",
            "Niemand fände sie. Setzen Sie [^{label}] an die Stelle, zu der sie gehört, oder entfernen Sie die Fußnote.",
        ),
        en=(
            "Nothing refers to the footnote “{label}”.",
            "Nobody would find it. Put [^{label}] where it belongs, or remove the footnote.",
        ),
    ),
    error(
        "footnote-repeated",
        de=(
            "Die Fußnote „{label}“ gibt es schon.",
            "Das Zeichen im Text könnte beide meinen. Geben Sie einer der beiden einen anderen Namen.",
        ),
        en=(
            "The footnote “{label}” is there already.",
            "The mark in the text could mean either. Give one of the two another name.",
        ),
    ),
    error(
        "label-misplaced",
        de=(
            "Die Marke {label} steht hier nicht am Anfang einer Zitatzeile.",
            "Eine Marke beginnt eine Zeile eines Zitats: > {label} Text. "
            "Sollen die Zeichen zu sehen sein, schreiben Sie \\[!.",
        ),
        en=(
            "The label {label} does not begin a quoted line here.",
            "A label begins a line of a quotation: > {label} text. If the characters should show, write \\[!.",
        ),
    ),
    error(
        "gap-not-closed",
        de=(
            "Hier beginnt eine Lücke mit [[, die nicht mit ]] endet.",
            "So könnte niemand etwas eintragen. Schreiben Sie [[Antwort]]. Sollen die Klammern zu sehen sein, schreiben Sie \\[\\[.",
        ),
        en=(
            "A gap begins here with [[ that does not end with ]].",
            "Nobody could fill it in. Write [[answer]]. If the brackets should show, write \\[\\[.",
        ),
    ),
    warning(
        "gap-escaped-bar",
        de=(
            "Dieser Strich (\\|) trennt die Antworten nicht, er gehört zur Antwort.",
            "Außerhalb von Tabellen trennt ein einfacher Strich: [[richtig|auch richtig]].",
        ),
        en=(
            "This bar (\\|) does not separate answers, it is part of one.",
            "Outside tables a plain bar separates: [[right|right as well]].",
        ),
    ),
    error(
        "plain-text-mark",
        de=(
            "Hier steht {mark}, aber Bildunterschriften und Attribute sind reiner Text; das Zeichen bliebe stehen.",
            "Schreiben Sie Belege, Links und Fußnoten in den Text neben dem Bild oder in den Baustein. Soll das Zeichen "
            "in einer Bildunterschrift zu sehen sein, setzen Sie einen umgekehrten Schrägstrich davor.",
        ),
        en=(
            "Here stands {mark}, but captions and attributes are plain text; the mark would show.",
            "Write citations, links and footnotes into the text beside the picture or into the block. If the mark "
            "should show in a caption, put a backslash before it.",
        ),
    ),
    error(
        "colons-in-text",
        de=(
            "Diese Doppelpunkte blieben im Text stehen.",
            "Ein Baustein beginnt und endet auf einer eigenen Zeile. Sollen die Zeichen zu sehen sein, schreiben Sie \\:::.",
        ),
        en=(
            "These colons would show in the text.",
            "A block begins and ends on a line of its own. If the characters should show, write \\:::.",
        ),
    ),
    warning(
        "star-unpaired",
        de=(
            "Dieser Stern beginnt eine Hervorhebung, die nirgends endet.",
            "Setzen Sie hinter das letzte hervorgehobene Wort ebenso viele Sterne. "
            "Soll der Stern zu sehen sein, schreiben Sie \\*.",
        ),
        en=(
            "This asterisk begins an emphasis that never ends.",
            "Put as many asterisks after the last emphasised word. If the asterisk should show, write \\*.",
        ),
    ),
)
