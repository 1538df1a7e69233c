"""Findings about scenarios (FORMAT 5)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, didactic, error

_WAY: tuple[Entry, ...] = (
    error(
        "scenario-empty",
        de=(
            "In diesem Fall steht keine Szene.",
            "Jede Überschrift mit zwei Rautenzeichen beginnt eine Szene, etwa „## Am Schalter {{#schalter}}“; die erste "
            "ist der Anfang.",
        ),
        en=(
            "There is no scene in this scenario.",
            "Each heading of two hash signs begins a scene, such as “## At the counter {{#counter}}”; the first is the "
            "start.",
        ),
    ),
    error(
        "scenario-without-ending",
        de=(
            "Dieser Fall hat kein Ende.",
            "Jede Szene führt weiter; niemand käme je ans Ziel. Mindestens eine Szene braucht statt einer Auswahl ein "
            "Ende: „{{ending=good}}“, „{{ending=mixed}}“ oder „{{ending=poor}}“ hinter der Überschrift.",
        ),
        en=(
            "This scenario has no ending.",
            "Every scene leads on; nobody would ever arrive. At least one scene needs an ending instead of choices: "
            "“{{ending=good}}”, “{{ending=mixed}}” or “{{ending=poor}}” after its heading.",
        ),
    ),
    error(
        "scene-unreachable",
        de=(
            "Zu dieser Szene führt kein Weg.",
            "Niemand bekäme sie zu sehen. Verlinken Sie sie in einer Entscheidung, etwa „- [Ich frage nach.](#id-der-szene)“, oder "
            "löschen Sie sie. Die erste Szene ist der Anfang.",
        ),
        en=(
            "No path leads to this scene.",
            "Nobody would see it. Link it in a choice, such as “- [I ask.](#id-of-the-scene)”, or delete it. The first "
            "scene is the start.",
        ),
    ),
    error(
        "scene-without-way-out",
        de=(
            "Von dieser Szene aus ist kein Ende zu erreichen.",
            "Wer hierher kommt, geht im Kreis. Geben Sie dieser oder einer folgenden Szene eine Entscheidung, die zu einem Ende "
            "führt.",
        ),
        en=(
            "No ending can be reached from this scene.",
            "Who comes here goes in circles. Give this scene, or one that follows, a choice that leads to an ending.",
        ),
    ),
    error(
        "ending-missing",
        de=(
            "Diese Szene hat weder eine Auswahl noch ein Ende.",
            "Eine Entscheidung ist ein Listenpunkt, der mit dem Link zu einer Szene beginnt: „- [Ich frage nach.](#nachfrage)“. Ist "
            "die Szene ein Ende, schreiben Sie „ending=good“, „ending=mixed“ oder „ending=poor“ in die geschweifte "
            "Klammer hinter der Überschrift.",
        ),
        en=(
            "This scene has neither choices nor an ending.",
            "A choice is a list item that begins with the link to a scene: “- [I ask.](#asking)”. If the scene is an "
            "ending, write “ending=good”, “ending=mixed” or “ending=poor” into the braces after its heading.",
        ),
    ),
    error(
        "ending-with-choices",
        de=(
            "Diese Szene ist ein Ende und bietet trotzdem eine Auswahl.",
            "Nach einem Ende geht es nicht weiter. Löschen Sie „ending=“ oder die Auswahl.",
        ),
        en=(
            "This scene is an ending and offers choices all the same.",
            "Nothing follows an ending. Delete “ending=” or the choices.",
        ),
    ),
    didactic(
        "one-choice-only",
        de=(
            "In dieser Szene gibt es nur eine Entscheidung zur Auswahl.",
            "Wer nur einen Weg hat, entscheidet nichts. Bieten Sie einen zweiten an, oder fassen Sie die beiden Szenen "
            "zusammen.",
        ),
        en=(
            "This scene has one choice only.",
            "Who has one way only decides nothing. Offer a second one, or join the two scenes.",
        ),
        advice_de=(
            "Nur eine Möglichkeit",
            "Eine einzige Möglichkeit ist keine Entscheidung. Lernende merken das und klicken nur noch weiter.",
            "eine Szene mit einer einzigen Auswahl",
            "mindestens zwei Möglichkeiten, die beide jemand wählen könnte",
        ),
        advice_en=(
            "One choice only",
            "A single choice is no decision. Learners notice, and merely click on.",
            "a scene with a single choice",
            "at least two choices that somebody might make",
        ),
    ),
    error(
        "scored-without-points",
        de=(
            "Der Fall soll gewertet werden („scored: yes“), aber keine Entscheidung bringt Punkte.",
            "Der beste Weg gilt als 100 %; dafür muss es Punkte geben. Schreiben Sie hinter gute Entscheidungen, nach einem Leerzeichen, „{{points=2}}“, "
            "oder löschen Sie „scored“.",
        ),
        en=(
            "The scenario is to be scored (“scored: yes”), but no choice has points.",
            "The best path counts as 100 %, for which there must be points. After good decisions write a space and “{{points=2}}”, or "
            "delete “scored”.",
        ),
    ),
    error(
        "points-without-end",
        de=(
            "Diese Entscheidung bringt Punkte und führt im Kreis.",
            "Man könnte sie beliebig oft treffen; der beste Weg hätte keine feste Punktzahl. Setzen Sie sie auf "
            "„points=0“, oder führen Sie den Weg nicht zu dieser Szene zurück.",
        ),
        en=(
            "This choice has points and leads in a circle.",
            "It could be made again and again; the best path would have no certain score. Set it to “points=0”, or do "
            "not lead the path back to this scene.",
        ),
    ),
)

_CHOICES: tuple[Entry, ...] = (
    error(
        "choice-to-no-scene",
        de=(
            "Zu „#{id}“ gibt es hier keine Szene.",
            "Eine Entscheidung führt immer zu einer Szene derselben Datei. Prüfen Sie die Schreibweise; am nächsten liegt "
            "„#{nearest}“.",
        ),
        en=(
            "There is no scene for “#{id}” here.",
            "A choice always leads to a scene of the same file. Check the spelling; the nearest is “#{nearest}”.",
        ),
    ),
    error(
        "choice-to-made-id",
        de=(
            "Die Szene „#{id}“ hat keine geschriebene Kennung.",
            "Verlinkt werden kann nur eine Kennung, die in der Datei steht; sonst bricht der Weg ab, sobald sich die Überschrift "
            "ändert. Schreiben Sie „{{#{id}}}“ hinter die Überschrift der Szene, mit einem Leerzeichen davor.",
        ),
        en=(
            "The scene “#{id}” has no written id.",
            "Only an id that stands in the file can be linked; otherwise the path breaks as soon as the heading changes. "
            "Write “{{#{id}}}” after the scene's heading, with a space before it.",
        ),
    ),
    error(
        "choice-elsewhere",
        de=(
            "Diese Entscheidung führt aus dem Fall hinaus.",
            "Jede Entscheidung beginnt mit einem Link zu einer Szene dieser Datei: „(#id-der-szene)“. Andere Links können im Text "
            "der Szene stehen oder in der Rückmeldung.",
        ),
        en=(
            "This choice leads out of the scenario.",
            "Each choice begins with a link to a scene of this file: “(#id-of-the-scene)”. Other links can stand in the "
            "scene's text or in the feedback.",
        ),
    ),
    error(
        "choice-without-link",
        de=(
            "Dieser Punkt steht unter den Wahlmöglichkeiten, führt aber nirgendwohin.",
            "Beginnen Sie ihn mit einem Link zu einer Szene: „- [Ich frage nach.](#nachfrage)“. Eine gewöhnliche Liste "
            "steht für sich, vor der Auswahl.",
        ),
        en=(
            "This item stands among the choices but leads nowhere.",
            "Begin it with a link to a scene: “- [I ask.](#asking)”. An ordinary list stands by itself, before the "
            "choices.",
        ),
    ),
    error(
        "choice-with-text",
        de=(
            "In dieser Entscheidung steht mehr als eine Zeile und ihre Rückmeldung.",
            "Eine Entscheidung ist ein kurzer Satz. Schreiben Sie Weiteres in die Rückmeldung, jede Zeile mit „>“ am Anfang.",
        ),
        en=(
            "This choice holds more than a line and its feedback.",
            "A choice is a short sentence. Write anything else into the feedback, each line beginning with “>”.",
        ),
    ),
    error(
        "text-after-choices",
        de=(
            "Nach der Auswahl steht noch Text.",
            "Die Auswahl schließt die Szene ab. Setzen Sie den Text davor. Gehört er zu einer Entscheidung, rücken Sie ihn ein und "
            "beginnen ihn mit „>“.",
        ),
        en=(
            "There is text after the choices.",
            "The choices conclude the scene. Move the text before them. If it belongs to a choice, indent it and begin it "
            "with “>”.",
        ),
    ),
    didactic(
        "choice-without-feedback",
        de=(
            "Diese Entscheidung hat keine Rückmeldung.",
            "Lernende erfahren nicht, was ihre Entscheidung bewirkt. Schreiben Sie sie als eingerücktes Zitat darunter: "
            "„  > …“.",
        ),
        en=(
            "This choice has no feedback.",
            "Learners are not told what their decision does. Write it below as an indented quotation: “  > …”.",
        ),
        advice_de=(
            "Entscheidung ohne Rückmeldung",
            "Wer sich entscheidet, will wissen, was daraus folgt. Ohne Rückmeldung wirkt der Fall wie ein Weg ohne Schilder.",
            "- [Ich frage nach.](#nachfrage)",
            "- [Ich frage nach.](#nachfrage)\n  > Damit klären Sie zuerst, was gebraucht wird.",
        ),
        advice_en=(
            "Choice without feedback",
            "Whoever decides wants to know what comes of it. Without feedback the case is a road without signs.",
            "- [I ask again.](#asked)",
            "- [I ask again.](#asked)\n  > That way you first find out what is needed.",
        ),
    ),
    error(
        "effect-missing",
        de=(
            "Hier fehlt, was die Entscheidung für die betroffene Person bedeutet.",
            "Im Vorspann steht „effects: required“; dann gehört zu jeder Entscheidung ein „  > [!effect] …“.",
        ),
        en=(
            "What the choice means to the person concerned is missing.",
            "The front matter says “effects: required”; then each choice has a “  > [!effect] …”.",
        ),
    ),
)

ENTRIES: tuple[Entry, ...] = (*_WAY, *_CHOICES)
