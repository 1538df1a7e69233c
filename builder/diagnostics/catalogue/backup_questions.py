"""Findings of the second witness about Moodle backups: question categories, questions and the slots of a quiz."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error

QUESTIONS: tuple[Entry, ...] = (
    error(
        "backup-category-top",
        de=(
            "Der Kontext {context} hat {count} oberste Fragenkategorien statt genau einer.",
            "Bei mehreren lehnt Moodle die Sicherung ab, ohne eine geht der Name der ersten Kategorie verloren.",
        ),
        en=(
            "The context {context} has {count} top question categories instead of exactly one.",
            "Moodle refuses a backup with several; without one the first category loses its name.",
        ),
    ),
    error(
        "backup-category-dangling",
        de=(
            "Eine „inforef.xml“ nennt die Fragenkategorie {id}, die es nicht gibt.",
            "Nehmen Sie die Kategorie auf, oder entfernen Sie den Verweis.",
        ),
        en=(
            "An “inforef.xml” names the question category {id}, which does not exist.",
            "Include the category, or remove the reference.",
        ),
    ),
    error(
        "backup-category-unlisted",
        de=(
            "Die Fragenkategorie „{name}“ mit {count} Fragen steht in keiner „inforef.xml“.",
            "Moodle stellt sie nicht wieder her; im Test stehen dann Fragen ohne Inhalt, ohne dass jemand gewarnt wird.",
        ),
        en=(
            "The question category “{name}” with {count} questions is named in no “inforef.xml”.",
            "Moodle does not restore it; the quiz then holds questions without content, and nobody is warned.",
        ),
    ),
    error(
        "backup-category-parent",
        de=(
            "Die Fragenkategorie „{name}“ hängt an keiner Kategorie desselben Kontexts.",
            "Geben Sie ihr die oberste Kategorie ihres Kontexts als Ort.",
        ),
        en=(
            "The question category “{name}” hangs below no category of its own context.",
            "Put it below the top category of its context.",
        ),
    ),
    error(
        "backup-category-context",
        de=(
            "Die Fragenkategorie „{name}“ (Ebene {level}) gehört weder zum Kurs noch zu einer Aktivität der Sicherung.",
            "Moodle legt ihre Fragen dann in die Fragensammlung der ganzen Website.",
        ),
        en=(
            "The question category “{name}” (level {level}) belongs neither to the course nor to an activity of the backup.",
            "Moodle then puts its questions into the bank of the whole site.",
        ),
    ),
    error(
        "backup-question-type",
        de=(
            "Die Frage „{name}“ hat die Art „{kind}“, die Moodle selbst nicht mitbringt.",
            "Wo die Erweiterung fehlt, wird daraus eine Frage ohne Inhalt.",
        ),
        en=(
            "The question “{name}” is of the type “{kind}”, which Moodle itself does not have.",
            "Where the plugin is missing it becomes a question without content.",
        ),
    ),
    error(
        "backup-question-empty",
        de=(
            "Der Frage „{name}“ fehlen die Angaben ihrer Art „{kind}“.",
            "Moodle kann sie so nicht anzeigen. Bauen Sie die Sicherung neu.",
        ),
        en=(
            "The question “{name}” lacks the data of its type “{kind}”.",
            "Moodle cannot show it. Build the backup again.",
        ),
    ),
    error(
        "backup-question-parts",
        de=(
            "Die Frage „{name}“ verweist auf Teile, die es nicht gibt: {ids}.",
            "Teilfragen müssen in derselben Kategorie stehen, Antworten in derselben Frage.",
        ),
        en=(
            "The question “{name}” refers to parts that do not exist: {ids}.",
            "Sub-questions must be in the same category, answers in the same question.",
        ),
    ),
    error(
        "backup-question-file",
        de=(
            "Die Datei „{name}“ gehört zu keiner Frage ihres Kontexts.",
            "Dateien von Fragen müssen den Kontext ihrer Kategorie haben, sonst verliert Moodle sie ohne ein Wort.",
        ),
        en=(
            "The file “{name}” belongs to no question of its context.",
            "Files of questions need the context of their category, or Moodle loses them without a word.",
        ),
    ),
    error(
        "backup-slot-empty",
        de=(
            "Platz {slot} im Test „{quiz}“ nennt keine Frage, oder mehr als eine Quelle.",
            "Jeder Platz braucht genau eine Frage oder eine Kategorie, aus der gezogen wird.",
        ),
        en=(
            "Slot {slot} of the quiz “{quiz}” names no question, or more than one source.",
            "Each slot needs exactly one question, or one category to draw from.",
        ),
    ),
    error(
        "backup-slot-dangling",
        de=(
            "Platz {slot} nennt {id}, das nicht (in diesem Kontext) in der Sicherung ist.",
            "Moodle nimmt dann irgendeine Frage, die auf der Website zufällig diese Kennung hat.",
        ),
        en=(
            "Slot {slot} names {id}, which is not in the backup (or not in this context).",
            "Moodle then takes whatever question happens to have that id on the site.",
        ),
    ),
    error(
        "backup-slot-numbers",
        de=(
            "Die Plätze im Test „{quiz}“ sind nicht lückenlos von 1 an gezählt: {numbers}.",
            "Moodle kann den Test so nicht anzeigen. Zählen Sie die Plätze durch.",
        ),
        en=(
            "The slots of the quiz “{quiz}” are not counted from 1 without gaps: {numbers}.",
            "Moodle cannot show such a quiz. Number the slots one after the other.",
        ),
    ),
    error(
        "backup-quiz-sum",
        de=(
            "Der Test „{quiz}“ nennt {written} Punkte, seine Plätze ergeben {sum}.",
            "Moodle rechnet das nicht nach: Alle Bewertungen wären falsch.",
        ),
        en=(
            "The quiz “{quiz}” says {written} points, its slots add up to {sum}.",
            "Moodle does not recalculate it: every grade would be wrong.",
        ),
    ),
)
