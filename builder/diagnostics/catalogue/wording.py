"""Findings of the didactic rules about wording (builder/check/wording.py, terms.py, slurs.py)."""

from __future__ import annotations

from builder.diagnostics.entry import Entry, didactic

_FEEDBACK: tuple[Entry, ...] = (
    didactic(
        "feedback-verdict",
        de=(
            "Die Rückmeldung beginnt mit einem Urteil: „{words}“.",
            "Sagen Sie, was an der Antwort naheliegt und was daran nicht trägt. Dass sie nicht passt, zeigt der Kurs schon an.",
        ),
        en=(
            "The feedback begins with a verdict: “{words}”.",
            "Say what speaks for the answer and where it does not hold. That it does not fit is shown by the course already.",
        ),
        advice_de=(
            "Urteil statt Rückmeldung",
            "Ein „Falsch!“ beendet das Nachdenken, und wer sich ertappt fühlt, lernt schlechter. Eine Begründung hält das Gespräch offen.",
            "> Leider falsch.",
            "> Diese Antwort liegt nahe, weil Rassismus oft mit Absicht verbunden wird. Das Recht fragt nach der Wirkung.",
        ),
        advice_en=(
            "Verdict instead of feedback",
            "“Wrong!” ends the thinking, and people who feel caught learn less. A reason keeps the conversation open.",
            "> Sorry, wrong.",
            "> This answer suggests itself because racism is often linked with intent. The law asks for the effect.",
        ),
    ),
    didactic(
        "feedback-praise",
        de=(
            "Die Rückmeldung lobt, statt zu begründen: „{words}“.",
            "Sagen Sie in einem Satz, warum die Antwort trägt oder was sie bewirkt.",
        ),
        en=(
            "The feedback praises instead of giving a reason: “{words}”.",
            "Say in one sentence why the answer holds, or what it brings about.",
        ),
        advice_de=(
            "Lob statt Rückmeldung",
            "Ein Lob bewertet die Person und sagt nichts über die Sache. Wer geraten hat, weiß danach nicht mehr als vorher.",
            "> Super!",
            "> Entscheidend ist die Wirkung, nicht die Absicht [@icerd, Art. 1].",
        ),
        advice_en=(
            "Praise instead of feedback",
            "Praise judges the person and says nothing of the matter. Whoever guessed knows no more than before.",
            "> Well done!",
            "> What counts is the effect, not the intent [@icerd, Art. 1].",
        ),
    ),
    didactic(
        "blame",
        de=(
            "Hier wird eine Person beschuldigt oder eingeordnet: „{words}“.",
            "Beschreiben Sie die Handlung oder das Verfahren und ihre Wirkung, nicht die Person.",
        ),
        en=(
            "A person is blamed or labelled here: “{words}”.",
            "Describe the action or the procedure and its effect, not the person.",
        ),
        advice_de=(
            "Schuld statt Struktur",
            "Wer sich angeklagt fühlt, verteidigt sich. Über Abläufe lässt sich reden, und ändern lassen sie sich auch.",
            "> Sie hätten wissen müssen, dass das verletzt.",
            "> Die Frage verletzt, auch wenn sie nicht so gemeint war. Eine Liste der nötigen Unterlagen macht sie überflüssig.",
        ),
        advice_en=(
            "Blame instead of structure",
            "Whoever feels accused defends themselves. Procedures can be talked about, and they can be changed.",
            "> You should have known that this hurts.",
            "> The question hurts, even if it was not meant to. A list of the documents needed makes it unnecessary.",
        ),
    ),
)

_PEOPLE: tuple[Entry, ...] = (
    didactic(
        "slur-quoted",
        de=(
            "Hier steht ein Wort, das als rassistische Beleidigung gebraucht wird.",
            "Beschreiben Sie, was geschieht, statt es zu wiederholen: „eine rassistische Beleidigung“, „das N-Wort“.",
        ),
        en=(
            "Here stands a word that is used as a racist insult.",
            "Describe what happens instead of repeating it: “a racist insult”, “the N-word”.",
        ),
        advice_de=(
            "Beleidigung im Wortlaut",
            "Das Wort verletzt auch im Zitat, und unter den Lernenden sind Menschen, denen es gilt. Zum Verstehen braucht es niemand.",
            "eine Beleidigung im Wortlaut, auch in Anführungszeichen",
            "Der Anrufer beleidigt sie rassistisch.",
        ),
        advice_en=(
            "Insult in full",
            "The word hurts in a quotation as well, and some of the learners are those it is aimed at. Nobody needs it to understand.",
            "an insult in full, even in quotation marks",
            "The caller insults her in racist terms.",
        ),
    ),
    didactic(
        "majority-voice",
        de=(
            "„{words}“ spricht, als gehörten alle Lernenden zur Mehrheit.",
            "Benennen Sie, wen Sie meinen, oder sprechen Sie die Lernenden in ihrer Rolle an: „wir in der Verwaltung“, „Beschäftigte“.",
        ),
        en=(
            "“{words}” speaks as if all learners belonged to the majority.",
            "Name those you mean, or speak to the learners in their role: “we in the administration”, “employees”.",
        ),
        advice_de=(
            "Wir, die Mehrheit",
            "Auch Menschen mit Rassismuserfahrung lernen hier. Ein „wir“, das sie nicht mitmeint, schließt sie aus dem eigenen Kurs aus.",
            "Wir Deutschen merken davon wenig.",
            "Wer selbst nicht betroffen ist, merkt davon oft wenig.",
        ),
        advice_en=(
            "We, the majority",
            "People who experience racism learn here too. A “we” that does not mean them shuts them out of their own course.",
            "We Germans notice little of it.",
            "Those who are not affected themselves often notice little of it.",
        ),
    ),
    didactic(
        "term-race",
        de=(
            "„{words}“ steht hier ohne Anführungszeichen und außerhalb eines Gesetzeszitats.",
            "Schreiben Sie von Rassismus, rassistischer Zuschreibung oder ethnischer Herkunft. Ist der Gesetzesbegriff gemeint, setzen Sie ihn in Anführungszeichen.",
        ),
        en=(
            "“{words}” stands here without quotation marks and outside a statute.",
            "Write of racism, racist ascription or ethnic origin. If the statute's term is meant, put it in quotation marks.",
        ),
        advice_de=(
            "Rasse als Tatsache",
            "Menschliche Rassen gibt es nicht. Ohne Anführungszeichen klingt der Gesetzesbegriff wie eine Tatsache.",
            "Menschen verschiedener Rasse",
            "das Merkmal „Rasse“ im Gesetz [@agg, § 1]",
        ),
        advice_en=(
            "Race as a fact",
            "There are no human races. Without quotation marks the statute's term sounds like a fact.",
            "Menschen verschiedener Rasse",
            "das Merkmal „Rasse“ im Gesetz [@agg, § 1]",
        ),
    ),
    didactic(
        "term-black",
        de=(
            "„{words}“: Schwarz ist hier eine Selbstbezeichnung und wird großgeschrieben.",
            "Schreiben Sie „Schwarze Menschen“, „eine Schwarze Ärztin“. Als Farbe von Dingen bleibt das Wort klein.",
        ),
        en=(
            "“{words}”: Black is a self-designation here and takes a capital.",
            "Write “Black people”, “a Black doctor”. As the colour of things the word stays in lower case.",
        ),
        advice_de=(
            "Schwarz als Selbstbezeichnung",
            "Großgeschrieben meint das Wort eine gesellschaftliche Position und keine Hautfarbe. So wünschen es viele, die sich so bezeichnen.",
            "ein schwarzer Arzt",
            "ein Schwarzer Arzt",
        ),
        advice_en=(
            "Black as a self-designation",
            "With a capital the word means a position in society, not a colour of skin. That is how many who use it of themselves want it.",
            "a black doctor",
            "a Black doctor",
        ),
    ),
    didactic(
        "term-othering",
        de=(
            "„{words}“ macht Menschen zu Fremden oder sagt nicht, was gemeint ist.",
            "Besser: {better}. Ist es der Wortlaut einer anderen Stelle, setzen Sie ihn in Anführungszeichen oder nennen Sie die Quelle.",
        ),
        en=(
            "“{words}” makes strangers of people, or does not say what is meant.",
            "Better: {better}. If these are somebody else's words, put them in quotation marks or name the source.",
        ),
        advice_de=(
            "Wort, das ausgrenzt",
            "Solche Wörter legen fest, wer dazugehört. Oft geht es um etwas anderes: um den Pass, um Rassismuserfahrung oder um gar nichts davon.",
            "Viele Ausländer warten am Schalter.",
            "Am Schalter warten viele Menschen.",
        ),
        advice_en=(
            "Word that excludes",
            "Such words decide who belongs. Often something else is meant: the passport, experience of racism, or none of it.",
            "Many foreigners wait at the counter.",
            "Many people wait at the counter.",
        ),
    ),
)

_PRIVATE: tuple[Entry, ...] = (
    didactic(
        "task-handed-in",
        de=(
            "Diese Reflexion verlangt, etwas abzugeben oder vorzuzeigen: „{words}“.",
            "Lassen Sie die Gedanken bei den Lernenden. Soll ein Team darüber sprechen, laden Sie an anderer Stelle dazu ein, ohne Pflicht.",
        ),
        en=(
            "This reflection asks to hand in or show something: “{words}”.",
            "Leave the thoughts with the learners. If a team is to talk about them, invite it elsewhere, without obligation.",
        ),
        advice_de=(
            "Reflexion mit Abgabe",
            "Ehrlich denkt nur, wer nichts vorzeigen muss. Der Kurs verspricht auf seiner ersten Seite, dass Reflexionen privat bleiben.",
            "Schicken Sie Ihre Gedanken an Ihre Führungskraft.",
            "Was davon möchten Sie für sich festhalten?",
        ),
        advice_en=(
            "Reflection to hand in",
            "Only those think honestly who need not show anything. The course promises on its first page that reflections stay private.",
            "Send your thoughts to your manager.",
            "What of it would you like to note for yourself?",
        ),
    ),
    didactic(
        "experience-demanded",
        de=(
            "Diese Aufgabe verlangt, eigene Erfahrungen offenzulegen: „{words}“.",
            "Fragen Sie nach einer Routine, einer Beobachtung oder einem erfundenen Fall. Eigene Erfahrungen sind ein Angebot, keine Aufgabe.",
        ),
        en=(
            "This task asks people to disclose experiences of their own: “{words}”.",
            "Ask for a routine, an observation or an invented case. Experiences of one's own are welcome, not a task.",
        ),
        advice_de=(
            "Pflicht zur Offenlegung",
            "Wer Rassismus erlebt hat, soll ihn nicht für andere erzählen müssen, und wer keinen erlebt hat, steht vor einer leeren Aufgabe.",
            "Beschreiben Sie Ihre eigene Diskriminierungserfahrung.",
            "Welche Routine in Ihrem Bereich könnte ungleich wirken?",
        ),
        advice_en=(
            "Duty to disclose",
            "Those who have lived through racism should not have to tell it for others; those who have not face an empty task.",
            "Describe your own experience of discrimination.",
            "Which routine in your area might have unequal effects?",
        ),
    ),
)

ENTRIES: tuple[Entry, ...] = (*_FEEDBACK, *_PEOPLE, *_PRIVATE)
