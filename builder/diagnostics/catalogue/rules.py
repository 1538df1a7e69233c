"""Findings of the rules about the course as a whole (builder/check)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, didactic, error, warning

ENTRIES: tuple[Entry, ...] = (
    error(
        "link-dead",
        de=(
            "Der Link „{href}“ führt ins Leere.",
            "Wer ihn anklickt, landet nirgends. Verlinken Sie eine Datei des Moduls (20-begriffe.md), eine geschriebene Kennung (#fall-1) oder ein anderes Modul (../recht/). Am ähnlichsten: {near}.",
        ),
        en=(
            "The link “{href}” leads nowhere.",
            "Whoever follows it ends up nowhere. Link to a file of the module (20-begriffe.md), to a written id (#fall-1) or to another module (../recht/). Nearest: {near}.",
        ),
    ),
    error(
        "file-not-found",
        de=(
            "Die Datei „{src}“ gibt es nicht.",
            "Lernende sähen eine Lücke. Legen Sie sie in den Ordner media/ des Moduls, oder berichtigen Sie den Pfad. Groß- und Kleinschreibung zählt. Am ähnlichsten: {near}.",
        ),
        en=(
            "There is no file “{src}”.",
            "Learners would see a gap. Put it into the module's media/ folder, or correct the path. Upper and lower case matter. Nearest: {near}.",
        ),
    ),
    error(
        "file-elsewhere",
        de=(
            "„{src}“ liegt auf einem fremden Server.",
            "Ein Kurspaket lädt nur eigene Dateien; im Intranet bliebe die Stelle leer. Legen Sie die Datei in media/, oder setzen Sie einen Link.",
        ),
        en=(
            "“{src}” lies on another server.",
            "A course package loads its own files only; inside an intranet the place would stay empty. Put the file into media/, or set a link.",
        ),
    ),
    error(
        "path-outside",
        de=(
            "Der Pfad „{path}“ führt aus dem Projektordner hinaus.",
            "Kopieren Sie die Datei in das Projekt (media/ oder assets/), sonst fehlt sie auf anderen Rechnern.",
        ),
        en=(
            "The path “{path}” leads out of the project folder.",
            "Copy the file into the project (media/ or assets/), or it will be missing on other machines.",
        ),
    ),
    error(
        "citation-unknown",
        de=(
            "Die Quelle „{key}“ ist nicht eingetragen.",
            "Lernende könnten nicht nachlesen. Tragen Sie sie unter sources: in module.yaml oder curriculum.yaml ein, oder als Fakt in facts.yaml. Am ähnlichsten: {near}.",
        ),
        en=(
            "The source “{key}” is not registered.",
            "Learners could not look it up. Enter it under sources: in module.yaml or curriculum.yaml, or as a fact in facts.yaml. Nearest: {near}.",
        ),
    ),
    error(
        "source-unknown",
        de=(
            "Die Rechtsquelle „{key}“ ist nicht eingetragen.",
            "Tragen Sie sie unter sources: in module.yaml oder curriculum.yaml ein. Am ähnlichsten: {near}.",
        ),
        en=(
            "The legal source “{key}” is not registered.",
            "Enter it under sources: in module.yaml or curriculum.yaml. Nearest: {near}.",
        ),
    ),
    error(
        "term-unknown",
        de=(
            "Der Begriff „{term}“ steht nicht im Glossar.",
            "Erklären Sie ihn unter glossary: in curriculum.yaml, oder nennen Sie den Eintrag: {{term}}`Wort <Eintrag>`. Am ähnlichsten: {near}.",
        ),
        en=(
            "The term “{term}” is not in the glossary.",
            "Explain it under glossary: in curriculum.yaml, or name the entry: {{term}}`word <entry>`. Nearest: {near}.",
        ),
    ),
    error(
        "recommendation-unknown",
        de=(
            "Die Handlungsempfehlung „{ref}“ gibt es nicht.",
            "An dieser Stelle bliebe der Kurs leer. Prüfen Sie die Kennung in recommendations.yaml. Am ähnlichsten: {near}.",
        ),
        en=(
            "There is no recommendation “{ref}”.",
            "The course would show nothing here. Check its key in recommendations.yaml. Nearest: {near}.",
        ),
    ),
    error(
        "objective-unknown",
        de=(
            "Das Lernziel „{key}“ steht nicht in module.yaml.",
            "Tragen Sie es unter objectives: ein, oder berichtigen Sie den Namen. Sonst fehlt es in der Auswertung nach Lernzielen. Am ähnlichsten: {near}.",
        ),
        en=(
            "The objective “{key}” is not in module.yaml.",
            "Enter it under objectives:, or correct the name. Otherwise it is missing in the result by objective. Nearest: {near}.",
        ),
    ),
    didactic(
        "objective-untested",
        de=(
            "Das Lernziel „{key}“ wird von keiner gewerteten Frage geprüft.",
            "Ergänzen Sie bei einer Frage {{objective={key}}}, oder streichen Sie das Lernziel: Versprochen ist, was geprüft wird.",
        ),
        en=(
            "No graded question tests the objective “{key}”.",
            "Add {{objective={key}}} to a question, or remove the objective: what is promised should be tested.",
        ),
        advice_de=(
            "Lernziel ohne Frage",
            "Ein Lernziel ist ein Versprechen. Lernende merken erst an einer Frage, ob sie es erreicht haben.",
            "ein Lernziel „ansprechen“, zu dem keine gewertete Frage gehört",
            "## Welche Ansprache passt? {objective=ansprechen}",
        ),
        advice_en=(
            "Objective without a question",
            "An objective is a promise. Learners see by a question only whether they have reached it.",
            "an objective “address” that no graded question belongs to",
            "## Which way to address someone fits? {objective=address}",
        ),
    ),
    error(
        "id-twice",
        de=(
            "Die Kennung „{id}“ gibt es in diesem Modul schon ({first}).",
            "Unter einer Kennung wird der Lernstand gespeichert; zweimal vergeben, gerät er durcheinander. Wählen Sie eine andere.",
        ),
        en=(
            "The id “{id}” exists in this module already ({first}).",
            "Progress is stored under ids; given twice, it gets mixed up. Choose another.",
        ),
    ),
    warning(
        "media-unused",
        de=(
            "Die Datei „{path}“ wird nirgends verwendet.",
            "Sie kommt nicht ins Paket. Löschen Sie sie, oder binden Sie sie ein.",
        ),
        en=(
            "The file “{path}” is not used anywhere.",
            "It is not packed. Delete it, or use it.",
        ),
    ),
    warning(
        "media-large",
        de=(
            "Die Datei ist mit {megabytes} MB sehr groß; empfohlen sind höchstens {most} MB.",
            "Auf langsamen Leitungen wartet man lange. Verkleinern Sie das Bild auf etwa 1600 Pixel Breite, oder komprimieren Sie das Video.",
        ),
        en=(
            "At {megabytes} MB the file is very large; at most {most} MB are advised.",
            "On slow lines people wait long. Scale the picture to about 1600 pixels, or compress the video.",
        ),
    ),
    didactic(
        "percentage-uncited",
        de=(
            "Zu „{figure}“ fehlt im selben Absatz der Beleg.",
            "Nennen Sie den Fakt, zum Beispiel [@F07]. Zahlen ohne Quelle schwächen den Kurs.",
        ),
        en=(
            "“{figure}” has no citation in its paragraph.",
            "Name the fact, for example [@F07]. Figures without a source weaken the course.",
        ),
        advice_de=(
            "Prozentzahl ohne Beleg",
            "Wer eine Zahl liest, will wissen: Woher stammt sie, von wann, und was sagt sie nicht? Eine Zahl ohne Beleg lädt zum Streit über die Zahl ein statt zum Nachdenken über die Sache.",
            "Viele Befragte (54 %) berichten davon.",
            "Viele Befragte (54 %) berichten davon [@F12].",
        ),
        advice_en=(
            "Percentage without a source",
            "Whoever reads a figure wants to know: where is it from, of what year, and what does it not say? A figure without a source invites a quarrel about the figure instead of thought about the matter.",
            "Many respondents (54 %) tell of it.",
            "Many respondents (54 %) tell of it [@F12].",
        ),
    ),
    didactic(
        "fact-overdue",
        de=(
            "Der Fakt {key} sollte bis {date} geprüft werden.",
            "Schlagen Sie die Quelle nach, berichtigen Sie die Zahl, und setzen Sie check_by in facts.yaml neu.",
        ),
        en=(
            "The fact {key} was to be checked by {date}.",
            "Look up the source, correct the figure, and set check_by in facts.yaml anew.",
        ),
        advice_de=(
            "Fakt nach dem Prüfdatum",
            "Zahlen altern. Wer eine überholte Zahl im Kurs findet, glaubt auch den anderen nicht mehr.",
            "check_by: 2025-06-01 (vorbei)",
            "Zahl nachgeschlagen, as_of und check_by neu gesetzt",
        ),
        advice_en=(
            "Fact past its date",
            "Figures grow old. Whoever finds an outdated one in the course will not believe the others either.",
            "check_by: 2025-06-01 (past)",
            "figure looked up, as_of and check_by set anew",
        ),
    ),
    didactic(
        "gender-mixed",
        de=(
            "„{word}“ weicht von der vereinbarten Schreibweise ab ({wanted}).",
            "Eine einheitliche Form liest sich ruhiger. Welche gilt, steht in curriculum.yaml unter gender:.",
        ),
        en=(
            "“{word}” differs from the agreed form ({wanted}).",
            "One form throughout reads more calmly. curriculum.yaml says which under gender:.",
        ),
        advice_de=(
            "Gemischte Schreibweise",
            "Wechselnde Formen lenken vom Inhalt ab, und manche lesen in den Wechsel eine Absicht hinein.",
            "Bürger*innen und Kolleg:innen",
            "Bürger*innen und Kolleg*innen",
        ),
        advice_en=(
            "Mixed gender forms",
            "Changing forms draw attention from the content, and some read an intention into the change.",
            "Bürger*innen und Kolleg:innen",
            "Bürger*innen und Kolleg*innen",
        ),
    ),
    error(
        "completion-unreachable",
        de=(
            "Der Abschluss verlangt „{part}“, aber das Modul hat davon nichts, was zählt.",
            "Niemand könnte das Modul abschließen. Streichen Sie „{part}“ unter completion: require:, oder ergänzen Sie den Inhalt; Privates zählt nicht.",
        ),
        en=(
            "Completion requires “{part}”, but the module has nothing of it that counts.",
            "Nobody could complete the module. Remove “{part}” under completion: require:, or add the content; private parts do not count.",
        ),
    ),
    error(
        "module-empty",
        de=(
            "Das Modul „{module}“ hat keine Inhalte.",
            "Lernende sähen einen leeren Kurs. Legen Sie eine Lektion an: kursbau new lesson.",
        ),
        en=(
            "The module “{module}” has no content.",
            "Learners would see an empty course. Add a lesson: kursbau new lesson.",
        ),
    ),
    didactic(
        "plain-without-original",
        de=(
            "Vor diesem Text in Einfacher Sprache steht nichts, was er ersetzen könnte.",
            "Stellen Sie ihn ans Ende des Abschnitts, den er in Einfacher Sprache wiedergibt.",
        ),
        en=(
            "Nothing stands before this plain-language text that it could replace.",
            "Put it at the end of the section that it says in plain language.",
        ),
        advice_de=(
            "Einfache Sprache ohne Vorlage",
            "Der Schalter „Einfache Sprache“ tauscht den Abschnitt davor aus. Steht dort nichts, bekommen alle anderen diesen Text nie zu sehen.",
            "ein Baustein „einfach“ direkt unter der Überschrift",
            "erst der Abschnitt, dann an seinem Ende der Baustein „einfach“",
        ),
        advice_en=(
            "Plain language without an original",
            "The plain-language switch replaces the section before it. Where nothing stands there, everybody else never sees this text.",
            "a plain block directly below the heading",
            "the section first, the plain block at its end",
        ),
    ),
    didactic(
        "survey-unpaired",
        de=(
            "Zur Umfrage mit wave: {wave} fehlt das Gegenstück mit wave: {other}.",
            "Ohne Vorher und Nachher gibt es keinen Vergleich. Ergänzen Sie die zweite Umfrage, oder streichen Sie wave:.",
        ),
        en=(
            "The survey with wave: {wave} lacks its counterpart with wave: {other}.",
            "Without before and after there is no comparison. Add the second survey, or remove wave:.",
        ),
        advice_de=(
            "Umfrage ohne Gegenstück",
            "Ob sich etwas verändert hat, zeigt nur der Vergleich. Eine einzelne Umfrage kostet Zeit, ohne diese Frage zu beantworten.",
            "nur eine Umfrage mit wave: pre",
            "je eine mit wave: pre und wave: post",
        ),
        advice_en=(
            "Survey without its counterpart",
            "Only a comparison shows whether something has changed. A single survey costs time without an answer to that.",
            "one survey only, with wave: pre",
            "one with wave: pre and one with wave: post",
        ),
    ),
)
