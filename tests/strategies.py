"""Hypothesis strategies: valid programmes, as an author could have written them."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

WORDS = [
    *"Amt Bürger*innen Straße Termin Übung Kolleg*innen Ärger jede*r fair „Ruhe“ Anfrage & ' heute".split(),
    "3 < 5 > 4",
    "ein\u00a0Wort",
    "Grundsicherungs\u00adantrag",
]
phrase = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
sentence = phrase.map(lambda words: f"Satz {words} Ende.")

_INLINE: list[Callable[[str], str]] = [
    lambda words: f"**{words}**",
    lambda words: f"[{words}](https://example.org/a?b=c&d=e)",
    lambda words: f"[{words}]{{lang=en}}",
    lambda words: f"~~{words}~~",
    lambda words: f"`{words}`",
    lambda words: f"{words} {{{{ name }}}}",
    lambda words: f"{words} {{term}}`Ermessen` [@agg, § 1]",
]
inline = st.one_of(sentence, *(phrase.map(shape) for shape in _INLINE))
paragraph = st.lists(inline, min_size=1, max_size=3).map(lambda parts: "Text " + " ".join(parts) + "\n")

_BOXES = ["note", "Tipp", "IMPORTANT", "beispiel", "takeaway", "reveal", "voice", "content-note"]


@st.composite
def block(draw: st.DrawFn) -> str:
    """One block of a lesson or a scene."""
    kind = draw(
        st.sampled_from(
            ["paragraph", "paragraph", "list", "numbers", "table", "quote", "code", "box", "steps", "compare"]
        )
    )
    text = draw(paragraph)
    match kind:
        case "list":
            return "".join(f"- {each}" for each in draw(st.lists(paragraph, min_size=1, max_size=3)))
        case "numbers":
            items = draw(st.lists(paragraph, min_size=1, max_size=3))
            return "".join(f"{number}. {each}" for number, each in enumerate(items, 1))
        case "table":
            return f"| Kopf | {draw(phrase)} |\n| --- | ---: |\n| {draw(inline)} | {draw(phrase)} |\n"
        case "quote":
            return f"> {text}"
        case "code":
            return f"```\n{draw(phrase)}\n  {{{{ kein }}}} *Satz\n```\n"
        case "box":
            return f"::: {draw(st.sampled_from(_BOXES))} {draw(phrase)}\n{text}\n:::\n"
        case "steps":
            return f"::: steps {draw(phrase)}\n1. {text}2. Danach.\n:::\n"
        case "compare":
            return f"::: compare\n### Statt {draw(phrase)}\n\n{text}\n\n### Besser\n\n{draw(paragraph)}\n:::\n"
        case _:
            return text


blocks = st.lists(block(), min_size=1, max_size=4).map("\n".join)


@st.composite
def answers(draw: st.DrawFn) -> tuple[str, str]:
    """The attributes and the body of a question: each of the nine types."""
    note = f"  > {draw(sentence)}\n" if draw(st.booleans()) else ""
    right = draw(st.integers(1, 3))
    match draw(st.sampled_from(["single", "multiple", "match", "order", "typed", "chosen", "short", "number", "text"])):
        case "single":
            return "", f"- (x) Ja {draw(phrase)}\n{note}" + "".join(f"- ( ) Nein {n}\n" for n in range(right))
        case "multiple":
            good = "".join(f"- [x] Ja {n}\n{note}" for n in range(right))
            return " partial=no" * draw(st.booleans()), f"{good}- [ ] Nein {draw(phrase)}\n"
        case "match":
            return "", "".join(f"- Links {n} => Rechts {n}\n{note}" for n in range(right + 1)) + "- => Übrig\n"
        case "order":
            return " type=order", "".join(f"{n}. Schritt {n}\n" for n in range(1, right + 2))
        case "typed":
            return " case" * draw(st.booleans()), f"Die Lücke ist [[groß|klein]] oder [[{right}]].\n"
        case "chosen":
            return "", f"Die Wahl ist [[?richtig|falsch|{draw(st.sampled_from(['nie', 'immer']))}]] hier.\n"
        case "short":
            return " max=20", f"- = Antwort\n{note}- = Lösung\n"
        case "number":
            return " type=number", f"- = {right},5 +- 0.5\n{note}"
        case _:
            return " type=text", ""


@st.composite
def question(draw: st.DrawFn, *, id: str) -> tuple[str, str]:
    """Heading attributes and body of the question `id`."""
    attributes, body = draw(answers())
    whole = "\n> [!hint] Ein Tipp.\n> [!correct] Genau.\n> [!incorrect] Noch nicht.\n" if draw(st.booleans()) else ""
    return f"{{#{id}{attributes} objective=wissen}}", f"{draw(paragraph)}\n{body}{whole}"


@st.composite
def lesson(draw: st.DrawFn, *, id: str) -> str:
    parts = [f"# {draw(phrase)}\n", draw(blocks)]
    if draw(st.booleans()):
        attributes, body = draw(question(id=f"uebung-{id}"))
        parts.append(f"::: question {draw(phrase)}? {attributes}\n{body}\n:::\n")
    if draw(st.booleans()):
        parts.append(f"::: reflection {draw(phrase)} {{#denken-{id}}}\n{draw(paragraph)}\n:::\n")
    if draw(st.booleans()):
        items = f"- Punkt {draw(phrase)} {{level=me}}\n- Team {{level=team}}\n"
        parts.append(f"::: checklist {{#liste-{id}}}\n{items}:::\n")
    if draw(st.booleans()):
        parts.append(f"## {draw(phrase)}\n\n{draw(blocks)}\n::: plain\n{draw(paragraph)}\n:::\n")
    return "\n".join(parts)


@st.composite
def quiz(draw: st.DrawFn) -> str:
    parts = ["# Test\n"]
    for number in range(draw(st.integers(1, 4))):
        attributes, body = draw(question(id=f"frage-{number}"))
        parts.append(f"## {draw(phrase)}? {attributes}\n\n{body}")
    parts.append("## Sicher? {#sicher objective=wissen}\n\n- (x) Ja\n- ( ) Nein\n")
    return "\n".join(parts)


@st.composite
def scenario(draw: st.DrawFn) -> str:
    """A case whose scenes lead forward only: every scene is reached, every way ends."""
    scenes = draw(st.integers(1, 4))
    parts = ["# Fall\n"]
    for number in range(scenes):
        parts.append(f"## Szene {number} {{#szene-{number}}}\n\n{draw(blocks)}\n\nWas tun Sie?\n")
        onward = f"szene-{number + 1}" if number + 1 < scenes else "gut"
        parts.append(f"- [Weiter {draw(phrase)}](#{onward})\n  > {draw(sentence)}\n  > [!effect] {draw(sentence)}")
        parts.append(
            f"- [Zurück](#{draw(st.sampled_from(['schlecht', 'szene-0']))}) {{points=0}}\n  > {draw(sentence)}\n"
        )
    parts.append("## Gut {#gut ending=good}\n\nEnde.\n")
    whole = "\n".join(parts)
    return whole + ("\n## Schlecht {#schlecht ending=poor}\n\nEnde.\n" if "(#schlecht)" in whole else "")


@st.composite
def programme(draw: st.DrawFn) -> dict[str, str]:
    """The files of a valid programme of one module, by path."""
    report = draw(st.sampled_from(["status", "score", "answers"]))
    files = {
        "modules/curriculum.yaml": "id: p\ntitle: Programm\nversion: 1.0.0\nlanguage: de\nmodules: [m]\n"
        "sources:\n  agg: {title: AGG, as_of: 2026-01-01}\nglossary:\n  Ermessen: Der *Spielraum* einer Behörde.\n",
        "modules/m/module.yaml": "id: m\ntitle: 'Modul & < Ämter'\nversion: 1.2.3\nlanguage: de\nduration: 10\n"
        f"objectives:\n  wissen: Sie wissen es.\nreport: {report}\n",
    }
    for number in range(1, draw(st.integers(1, 3)) + 1):
        files[f"modules/m/{number}0-l{number}.md"] = draw(lesson(id=f"l{number}"))
    if draw(st.booleans()):
        files["modules/m/50-fall.scenario.md"] = draw(scenario())
    files["modules/m/60-test.quiz.md"] = draw(quiz())
    return files
