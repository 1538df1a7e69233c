"""Findings about links and pictures."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error

LINKS: tuple[Entry, ...] = (
    error(
        "reference-link",
        de=(
            "Zwei Klammern hintereinander ([Text][Name]) ergeben hier keinen Link.",
            "Schreiben Sie das Ziel in runde Klammern: [Text](Ziel). "
            "Sollen die Klammern zu sehen sein, schreiben Sie \\[ vor die zweite.",
        ),
        en=(
            "Two brackets in a row ([text][name]) make no link here.",
            "Write the target in round brackets: [text](target). If the brackets should show, write \\[ for the second.",
        ),
    ),
    error(
        "link-broken",
        de=(
            "Hier steht „](“, aber es entsteht kein Link.",
            'Ein Link sieht so aus: [Text](Ziel) oder [Text](Ziel "Titel") mit geraden Anführungszeichen. '
            "Leerzeichen im Ziel: schreiben Sie (<Ziel mit Leerzeichen>). Sollen die Zeichen zu sehen sein: ]\\(",
        ),
        en=(
            "Here is “](”, but it does not make a link.",
            'A link looks like this: [text](target) or [text](target "title") with straight quotation marks. '
            "Spaces in the target: write (<target with spaces>). If the characters should show: ]\\(",
        ),
    ),
    error(
        "link-in-link",
        de=(
            "Dieser Link umschließt einen anderen Link.",
            "Wer klickt, wüsste nicht, wohin es geht. Lösen Sie einen der beiden auf.",
        ),
        en=(
            "This link encloses another link.",
            "Whoever follows it could not know where it leads. Take one of the two out.",
        ),
    ),
    error(
        "link-scheme",
        de=(
            "Auf „{href}“ darf ein Link nicht zeigen.",
            "Erlaubt sind https, http, mailto, tel und Ziele im Kurs: eine Datei wie 20-begriffe.md, #id oder /assets/…",
        ),
        en=(
            "A link must not lead to “{href}”.",
            "Allowed are https, http, mailto, tel, and targets in the course: a file such as 20-begriffe.md, #id or /assets/…",
        ),
    ),
    error(
        "link-characters",
        de=(
            "Das Ziel „{href}“ enthält Leer- oder Steuerzeichen.",
            "Manche Browser fänden es nicht. Benennen Sie die Datei ohne Leerzeichen, oder schreiben Sie in Internetadressen %20 für ein Leerzeichen.",
        ),
        en=(
            "The target “{href}” holds blanks or control characters.",
            "Some browsers would not find it. Name the file without spaces, or write %20 for a space in a web address.",
        ),
    ),
    error(
        "link-target-missing",
        de=(
            "Diesem Link fehlt das Ziel.",
            "Ein Klick bliebe ohne Wirkung. Schreiben Sie zwischen die runden Klammern, wohin er führt.",
        ),
        en=(
            "This link has no target.",
            "Following it would do nothing. Write between the round brackets where it leads.",
        ),
    ),
    error(
        "link-without-text",
        de=(
            "Diesem Link fehlt der Text.",
            "Schreiben Sie zwischen die eckigen Klammern, was ihn dort erwartet: Ohne Text ist er weder zu sehen noch "
            "vorzulesen.",
        ),
        en=(
            "This link has no text.",
            "Write between the square brackets where it leads: without text it can be neither seen nor read out.",
        ),
    ),
    error(
        "picture-alt-missing",
        de=(
            "Diesem Bild fehlt der Alternativtext.",
            "Schreiben Sie in die eckigen Klammern, was auf dem Bild zu sehen ist und worauf es ankommt. "
            "Schmückt das Bild nur, schreiben Sie dahinter {{decorative}}.",
        ),
        en=(
            "This picture has no alternative text.",
            "Write between the square brackets what the picture shows and what matters in it. "
            "If it only decorates, write {{decorative}} after it.",
        ),
    ),
    error(
        "picture-alt-twice",
        de=(
            "Dieses Bild hat einen Alternativtext und gilt zugleich als Schmuck.",
            "Entscheiden Sie sich: Trägt das Bild zum Inhalt bei, entfällt „decorative“, sonst der Alternativtext.",
        ),
        en=(
            "This picture has an alternative text and counts as decoration as well.",
            "Choose one: if the picture adds to the content, drop “decorative”, else drop the alternative text.",
        ),
    ),
    error(
        "picture-from-outside",
        de=(
            "Dieses Bild liegt nicht im Kurs: {href}",
            "Legen Sie die Datei in den Ordner media des Moduls oder nach assets. Ein Kurs lädt nichts von fremden "
            "Servern: Das verriete ihnen, wer lernt.",
        ),
        en=(
            "This picture is not part of the course: {href}",
            "Put the file into the module's media folder or into assets. A course loads nothing from other servers: "
            "that would tell them who is learning.",
        ),
    ),
)
