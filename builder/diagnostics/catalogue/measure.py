"""Findings about the amounts that a programme asks for under `didactics:` (builder/check/measure.py)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, Switch, didactic

_Texts = tuple[str, str]
_Advice = tuple[str, str, str, str]


def _yes(code: str, de: _Texts, en: _Texts, advice_de: _Advice, advice_en: _Advice) -> Entry:
    return didactic(code, de=de, en=en, advice_de=advice_de, advice_en=advice_en, switch=Switch.YES)


def _limit(code: str, de: _Texts, en: _Texts, advice_de: _Advice, advice_en: _Advice) -> Entry:
    return didactic(code, de=de, en=en, advice_de=advice_de, advice_en=advice_en, switch=Switch.LIMIT)


ENTRIES: tuple[Entry, ...] = (
    _limit(
        "screen-long",
        (
            "Diese Lektion hat {words} Wörter auf einem Bildschirm, höchstens {most} sind vorgesehen.",
            "Teilen Sie sie, oder verlegen Sie Vertiefendes in einen Baustein „aufklappen“. Einfache Sprache, Aufgaben und Aufgeklapptes zählen nicht mit.",
        ),
        (
            "This lesson has {words} words on a screen; at most {most} are planned.",
            "Split it, or move what goes deeper into a reveal block. Plain language, tasks and what is folded away do not count.",
        ),
        (
            "Langer Bildschirm",
            "Gelernt wird zwischen zwei Terminen. Eine Seite, die sich in zwei Minuten lesen lässt, wird auch gelesen.",
            "eine Lektion mit 400 Wörtern",
            "zwei Lektionen mit je einem Gedanken",
        ),
        (
            "Long screen",
            "People learn between two appointments. A page that can be read in two minutes is read.",
            "a lesson of 400 words",
            "two lessons with one thought each",
        ),
    ),
    _limit(
        "questions-few",
        (
            "Dieser Wissenscheck hat {count} Fragen, mindestens {least} sind vorgesehen.",
            "Ergänzen Sie Fragen, am besten zu Lernzielen, die erst eine haben.",
        ),
        (
            "This knowledge check has {count} questions; at least {least} are planned.",
            "Add questions, best about objectives that have only one.",
        ),
        (
            "Wenige Fragen",
            "Bei wenigen Fragen entscheidet der Zufall mit, wer besteht.",
            "drei Fragen",
            "sechs bis zehn Fragen",
        ),
        (
            "Few questions",
            "With few questions chance has a say in who passes.",
            "three questions",
            "six to ten questions",
        ),
    ),
    _limit(
        "question-types-few",
        (
            "Dieser Wissenscheck hat {count} Arten von Fragen, mindestens {least} sind vorgesehen.",
            "Zuordnen, ordnen, ergänzen oder eingeben: Manche Lernziele prüft eine andere Form besser.",
        ),
        (
            "This knowledge check has {count} types of question; at least {least} are planned.",
            "Match, order, complete or type: another form tests some objectives better.",
        ),
        (
            "Wenige Fragearten",
            "Wer immer nur ankreuzt, übt das Ankreuzen.",
            "sechs Einfachauswahlen",
            "Auswahl, Zuordnung, Reihenfolge und Lückentext",
        ),
        (
            "Few types of question",
            "Those who always tick boxes practise ticking boxes.",
            "six single choices",
            "choice, matching, order and cloze",
        ),
    ),
    _yes(
        "answer-without-feedback",
        (
            "Zu dieser Antwort fehlt die Rückmeldung.",
            "Ergänzen Sie darunter, eingerückt, einen Satz: Was spricht für sie, was gegen sie?",
        ),
        ("This answer has no feedback.", "Add a sentence below it, indented: what speaks for it, what against?"),
        (
            "Antwort ohne Rückmeldung",
            "Gerade wer daneben liegt, lernt an der Begründung, nicht am Ergebnis.",
            "- ( ) Wohnort",
            "- ( ) Wohnort\n  > Der Wohnort ist kein Merkmal nach dem Gesetz [@agg, § 1].",
        ),
        (
            "Answer without feedback",
            "Those who miss the point learn by the reason, not by the result.",
            "- ( ) residence",
            "- ( ) residence\n  > Residence is none of the statute's grounds [@agg, § 1].",
        ),
    ),
    _limit(
        "scenes-few",
        (
            "Dieser Fall hat {count} Szenen, mindestens {least} sind vorgesehen.",
            "Lassen Sie Entscheidungen weiterwirken, bevor der Fall endet.",
        ),
        (
            "This case has {count} scenes; at least {least} are planned.",
            "Let decisions take effect before the case ends.",
        ),
        (
            "Kurzer Fall",
            "Eine einzige Entscheidung ist eine Quizfrage. Ein Fall zeigt, was aus ihr folgt und wie man umkehrt.",
            "eine Szene und drei Enden",
            "Szenen, in denen sich eine Entscheidung noch ändern lässt",
        ),
        (
            "Short case",
            "A single decision is a quiz question. A case shows what comes of it and how to turn back.",
            "a scene and three endings",
            "scenes in which a decision can still be changed",
        ),
    ),
    _limit(
        "endings-few",
        (
            "Dieser Fall hat {count} Arten von Enden, mindestens {least} sind vorgesehen.",
            "Es gibt good, mixed und poor. Ein gemischtes Ende zeigt, dass Gutes auch mit einem Rest gelingt.",
        ),
        (
            "This case has {count} kinds of ending; at least {least} are planned.",
            "There are good, mixed and poor. A mixed ending shows that good things may leave something over.",
        ),
        (
            "Nur gut und schlecht",
            "Im Alltag geht selten alles gut oder alles schief.",
            "good und poor",
            "good, mixed und poor",
        ),
        (
            "Good and bad only",
            "In everyday life seldom everything goes well, or wrong.",
            "good and poor",
            "good, mixed and poor",
        ),
    ),
    _yes(
        "choice-without-effect",
        (
            "Diese Entscheidung sagt nicht, wie sie auf die betroffene Person wirkt.",
            "Ergänzen Sie > [!effect] …, am besten mit effects: required im Vorspann.",
        ),
        (
            "This choice does not say its effect on the person concerned.",
            "Add > [!effect] …, best with effects: required in the front matter.",
        ),
        (
            "Entscheidung ohne Wirkung",
            "Die Wirkung zählt vor der Absicht. Wer sie nicht erfährt, prüft nur die eigene Absicht.",
            "> Das war höflich gemeint.",
            "> Das war höflich gemeint.\n> [!effect] Frau Aydın hört: Ich gehöre nicht dazu.",
        ),
        (
            "Choice without effect",
            "Effect comes before intent. Those who do not learn of it examine only their own intent.",
            "> That was meant politely.",
            "> That was meant politely.\n> [!effect] Ms Aydın hears: I do not belong.",
        ),
    ),
    _yes(
        "choice-without-law",
        ("Dieser Entscheidung fehlt der rechtliche Rahmen.", "Ergänzen Sie > [!law] … mit Fundstelle."),
        ("This choice lacks its legal frame.", "Add > [!law] … with its place in the statute."),
        (
            "Entscheidung ohne Recht",
            "In der Verwaltung fragt jede Entscheidung nach ihrer Grundlage. Der Fall soll sie zeigen.",
            "> Sie fragen nach.",
            "> Sie fragen nach.\n> [!law] Behörden geben Auskunft, soweit erforderlich [@vwvfg, § 25].",
        ),
        (
            "Choice without law",
            "In an administration every decision is asked for its basis. The case should show it.",
            "> You ask again.",
            "> You ask again.\n> [!law] Authorities inform as far as necessary [@vwvfg, § 25].",
        ),
    ),
    _yes(
        "scenario-scored",
        ("Dieser Fall vergibt Punkte.", "Streichen Sie scored: und points. Punkte gibt es nur im Wissenscheck."),
        ("This case gives points.", "Remove scored: and points. Points belong to the knowledge check only."),
        (
            "Punkte im Fall",
            "Wo es Punkte gibt, wählt man, was erwartet wird. Ein Fall lädt ein, auch den schlechteren Weg zu sehen.",
            "- [Ich frage nach.](#nachfrage) {points=2}",
            "- [Ich frage nach.](#nachfrage)",
        ),
        (
            "Points in a case",
            "Where there are points people choose what is expected. A case invites them to see the worse way as well.",
            "- [I ask again.](#asked) {points=2}",
            "- [I ask again.](#asked)",
        ),
    ),
)
