"""Findings about what a target cannot express or hold."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, error, note

ENTRIES: tuple[Entry, ...] = (
    note(
        "survey-left-out",
        de=(
            "Die Umfrage „{unit}“ steht nicht in den Kurspaketen.",
            "SCORM- und Web-Pakete können Antworten nicht anonym entgegennehmen. Führen Sie die Umfrage getrennt durch, zum "
            "Beispiel als anonyme Feedback-Aktivität in Moodle.",
        ),
        en=(
            "The survey “{unit}” is not part of the course packages.",
            "SCORM and web packages cannot take answers anonymously. Run the survey separately, for example as an anonymous "
            "feedback activity in Moodle.",
        ),
    ),
    note(
        "page-words-english",
        de=(
            "Die Knöpfe und Hinweise der Lernseite gibt es nicht in der Sprache „{language}“; sie stehen dort auf Englisch.",
            "Der Text des Moduls bleibt, wie er ist. Die Wörter der Lernseite stehen in builder/words; wer kursbau "
            "betreut, kann die Sprache dort ergänzen.",
        ),
        en=(
            "The buttons and notes of the learner's page do not exist in the language “{language}”; they are English there.",
            "The module's text stays as it is. The page's words are in builder/words; whoever maintains kursbau can add "
            "the language there.",
        ),
    ),
    error(
        "suspend-data-too-long",
        de=(
            "Der Lernstand von „{module}“ kann bis zu {size} Zeichen lang werden; der Standard bewahrt {limit} auf.",
            "Ein Lernmanagementsystem darf mehr als {limit} Zeichen abschneiden, dann ginge der Lernstand verloren. Den "
            "meisten Platz brauchen getippte Antworten eines laufenden Versuchs: Begrenzen Sie sie mit „{{max=20}}“ an der "
            "Frage, machen Sie aus getippten Lücken solche mit Auswahl („[[?richtig|falsch]]“), ziehen Sie weniger "
            "Fragen aus einem Pool, oder teilen Sie den Test auf zwei Module auf.",
        ),
        en=(
            "The learner's state of “{module}” can grow to {size} characters; the standard keeps {limit}.",
            "A learning management system may cut off what exceeds {limit} characters, and the state would be lost. Typed "
            "answers of an attempt under way need most room: limit them with “{{max=20}}” at the question, turn typed gaps "
            "into chosen ones (“[[?right|wrong]]”), draw fewer questions from a pool, or divide the quiz between two "
            "modules.",
        ),
    ),
    error(
        "state-code-clash",
        de=(
            "„{id}“ und „{other}“ bekämen im Lernstand dasselbe Kürzel.",
            "Die Kürzel entstehen aus den Kennungen, und diese beiden treffen sich zufällig. Geben Sie einer von beiden "
            "einen anderen Namen.",
        ),
        en=(
            "“{id}” and “{other}” would have the same code in the learner's state.",
            "The codes are made from the ids, and these two happen to meet. Give one of them another name.",
        ),
    ),
)
