"""Findings about the parts of a module that a programme asks for under `didactics:` (builder/check/template.py)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, Switch, didactic

_Texts = tuple[str, str]
_Advice = tuple[str, str, str, str]


def _yes(code: str, de: _Texts, en: _Texts, advice_de: _Advice, advice_en: _Advice) -> Entry:
    return didactic(code, de=de, en=en, advice_de=advice_de, advice_en=advice_en, switch=Switch.YES)


ENTRIES: tuple[Entry, ...] = (
    _yes(
        "opening-missing",
        (
            "In der ersten Lektion fehlt eine Auftaktfrage.",
            "Ergänzen Sie einen Baustein „frage“, der Vorwissen weckt und nicht gewertet wird.",
        ),
        (
            "The first lesson lacks an opening question.",
            "Add a question block that wakes what people know, and is not graded.",
        ),
        (
            "Kein Auftakt",
            "Wer zuerst selbst überlegt, liest danach mit einer Frage im Kopf.",
            "eine erste Lektion, die nur ankündigt",
            "::: frage Was trägt dazu bei, dass sich Menschen gut behandelt fühlen?",
        ),
        (
            "No opening",
            "Those who think for themselves first read on with a question in mind.",
            "a first lesson that only announces",
            "::: question What helps people to feel well treated?",
        ),
    ),
    _yes(
        "plain-missing",
        (
            "Zu dieser Lektion gibt es keine Fassung in Einfacher Sprache.",
            "Ergänzen Sie am Ende jedes wichtigen Abschnitts einen Baustein „einfach“.",
        ),
        ("This lesson has no version in plain language.", "Add a plain block at the end of each important section."),
        (
            "Keine Einfache Sprache",
            "Einfache Sprache hilft auch denen, die wenig Zeit haben oder müde sind. Wer den Schalter umlegt, findet sonst den gewohnten Text.",
            "ein Abschnitt ohne Baustein „einfach“",
            "::: einfach\nSie müssen nichts über sich erzählen.\n:::",
        ),
        (
            "No plain language",
            "Plain language also helps those who are short of time or tired. Whoever turns the switch finds the usual text otherwise.",
            "a section without a plain block",
            "::: plain\nYou need not tell anything about yourself.\n:::",
        ),
    ),
    _yes(
        "content-note-missing",
        (
            "Vor diesem Fall steht kein Inhaltshinweis.",
            "Sagen Sie in einem Baustein „inhaltshinweis“, was vorkommt und was nicht: davor in einer Lektion, über der ersten Szene oder in ihr.",
        ),
        (
            "There is no content note before this case.",
            "Say in a content-note block what it holds and what it does not: in a lesson before, above the first scene or in it.",
        ),
        (
            "Fall ohne Inhaltshinweis",
            "Manche haben selbst erlebt, was der Fall erzählt. Sie sollen entscheiden können, wann sie ihn öffnen.",
            "ein Fall, der mit der Szene beginnt",
            "::: inhaltshinweis Abwertung am Schalter\nBeleidigungen kommen nicht im Wortlaut vor.\n:::",
        ),
        (
            "Case without a content note",
            "Some have lived through what the case tells. They should be able to decide when to open it.",
            "a case that begins with its scene",
            "::: content-note Disrespect at the counter\nInsults are not repeated.\n:::",
        ),
    ),
    _yes(
        "case-missing",
        ("Diesem Modul fehlt ein Fall.", "Legen Sie eine Datei mit der Endung .scenario.md an."),
        ("This module lacks a case.", "Add a file that ends with .scenario.md."),
        (
            "Modul ohne Fall",
            "Handeln lernt man an Entscheidungen. Ein Fall erlaubt, sie ohne Folgen auszuprobieren.",
            "nur Lektionen und ein Test",
            "70-am-schalter.scenario.md",
        ),
        (
            "Module without a case",
            "Acting is learned by deciding. A case lets people try decisions without consequences.",
            "lessons and a test only",
            "70-at-the-counter.scenario.md",
        ),
    ),
    _yes(
        "perspective-missing",
        (
            "In diesem Modul kommt keine Stimme zu Wort.",
            "Ergänzen Sie einen Baustein „stimme“: Was erlebt eine Person, um die es geht? Kennzeichnen Sie Erfundenes als erfunden.",
        ),
        (
            "No voice is heard in this module.",
            "Add a voice block: what does a person concerned experience? Mark what is invented as invented.",
        ),
        (
            "Keine Perspektive",
            "Ohne die Sicht der Betroffenen bleibt das Modul ein Gespräch über sie.",
            "ein Modul ganz in der Sicht der Verwaltung",
            '::: stimme {by="Amina Rahal (erfunden)" role="Bürgerin"}',
        ),
        (
            "No perspective",
            "Without the view of those concerned the module remains a conversation about them.",
            "a module wholly in the administration's view",
            '::: voice {by="Amina Rahal (invented)" role="resident"}',
        ),
    ),
    _yes(
        "quiz-missing",
        ("Diesem Modul fehlt ein Wissenscheck.", "Legen Sie eine Datei mit der Endung .quiz.md an."),
        ("This module lacks a knowledge check.", "Add a file that ends with .quiz.md."),
        (
            "Modul ohne Wissenscheck",
            "Lernende wollen wissen, ob sie es verstanden haben, und die Kommune braucht einen Nachweis.",
            "nur Lektionen und ein Fall",
            "80-wissenscheck.quiz.md",
        ),
        (
            "Module without a knowledge check",
            "Learners want to know whether they have understood, and the municipality needs a record.",
            "lessons and a case only",
            "80-check.quiz.md",
        ),
    ),
    _yes(
        "reflection-missing",
        (
            "Diesem Modul fehlt eine Reflexion.",
            "Ergänzen Sie einen Baustein „reflexion“ mit einer Frage zur eigenen Arbeit.",
        ),
        ("This module lacks a reflection.", "Add a reflection block with a question about one's own work."),
        (
            "Modul ohne Reflexion",
            "Erst die Frage an den eigenen Alltag macht aus Wissen eine Absicht.",
            "ein Modul, das mit dem Test endet",
            "::: reflexion Welche Routine habe ich nie hinterfragt?\n:::",
        ),
        (
            "Module without a reflection",
            "Only a question to one's own day turns knowledge into an intention.",
            "a module that ends with the test",
            "::: reflection Which routine have I never questioned?\n:::",
        ),
    ),
    _yes(
        "checklist-missing",
        (
            "Die letzte Lektion endet ohne Checkliste.",
            "Ergänzen Sie einen Baustein „checkliste“: Was geht ab morgen, und was muss die Organisation ändern?",
        ),
        (
            "The last lesson ends without a checklist.",
            "Add a checklist block: what is possible from tomorrow on, and what must the organisation change?",
        ),
        (
            "Ende ohne Handlung",
            "Wer mit einem nächsten Schritt aus dem Modul geht, fängt eher an.",
            "ein Modul, das mit Quellen endet",
            "::: checkliste Ab morgen\n- Nach Verhalten fragen {level=me}\n- Formularfelder prüfen {level=organisation}\n:::",
        ),
        (
            "End without action",
            "Those who leave the module with a next step are more likely to begin.",
            "a module that ends with its sources",
            "::: checklist From tomorrow on\n- Ask for behaviour {level=me}\n- Review form fields {level=organisation}\n:::",
        ),
    ),
    _yes(
        "checklist-one-sided",
        (
            "In der Checkliste am Ende steht nichts mit level={level}.",
            "Jedes Modul endet mit einer Routine, die ab morgen geht (me), und einer, die die Organisation ändern muss (organisation).",
        ),
        (
            "The checklist at the end holds nothing with level={level}.",
            "Every module ends with a routine that is possible from tomorrow on (me) and one that the organisation must change (organisation).",
        ),
        (
            "Einseitige Checkliste",
            "Nur Vorsätze überlassen alles den Einzelnen, nur Forderungen lassen sie ohne eigenen Schritt.",
            "- Freundlich bleiben {level=me}",
            "- Freundlich bleiben {level=me}\n- Musterantworten bereitstellen {level=organisation}",
        ),
        (
            "One-sided checklist",
            "Resolutions alone leave everything to the individual; demands alone leave them without a step of their own.",
            "- Stay friendly {level=me}",
            "- Stay friendly {level=me}\n- Provide model answers {level=organisation}",
        ),
    ),
    _yes(
        "checklist-level-missing",
        (
            "Diesem Punkt der Checkliste fehlt die Ebene.",
            "Ergänzen Sie {{level=me}}, {{level=team}} oder {{level=organisation}}.",
        ),
        ("This item of the checklist lacks its level.", "Add {{level=me}}, {{level=team}} or {{level=organisation}}."),
        (
            "Punkt ohne Ebene",
            "Lernende sehen sonst nicht, was sie selbst tun können und wofür andere zuständig sind.",
            "- Musterantworten bereitstellen",
            "- Musterantworten bereitstellen {level=organisation}",
        ),
        (
            "Item without a level",
            "Otherwise learners do not see what they can do themselves and what is up to others.",
            "- Provide model answers",
            "- Provide model answers {level=organisation}",
        ),
    ),
    _yes(
        "draft-unmarked",
        (
            "Das Modul hat status: {status}, aber seine erste Lektion sagt nicht, dass es ein Entwurf ist.",
            "Ergänzen Sie dort einen Baustein „wichtig“ mit dem Wort „Entwurf“.",
        ),
        (
            "The module has status: {status}, but its first lesson does not say that it is a draft.",
            "Add an important block there with the word “draft”.",
        ),
        (
            "Entwurf ohne Kennzeichnung",
            "Wer das Modul in die Hand bekommt, muss sehen, dass noch niemand es freigegeben hat.",
            "ein Entwurf, der wie ein fertiger Kurs aussieht",
            "::: wichtig Unfertiger Entwurf\nNoch nicht freigegeben.\n:::",
        ),
        (
            "Draft without a mark",
            "Whoever gets the module must see that nobody has approved it yet.",
            "a draft that looks like a finished course",
            "::: important Unfinished draft\nNot approved yet.\n:::",
        ),
    ),
)
