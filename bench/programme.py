"""Writes the bench programme: modules of 12 lessons, about 5,800 words, 10 pictures, 20 questions, one scenario."""

from __future__ import annotations

import random
import struct
import zlib
from pathlib import Path

_WORDS = """
    Verwaltung Schalter Antrag Bescheid Termin Auskunft Beratung Verfahren Frist Unterlagen Kolleginnen Kollegen
    Bürgeramt Wohnung Zuständigkeit freundlich sachlich verständlich vollständig rechtzeitig gemeinsam prüfen fragen
    erklären zuhören nachfragen entscheiden dokumentieren weiterleiten wer heute morgen im Team mit einer klaren
    Regel und ohne Umweg für alle Menschen in der Stadt die ihr Anliegen vortragen
""".split()
_LESSONS, _PARAGRAPHS, _WORDS_EACH = 12, 6, 51
_SIDE = 210


def write_programme(folder: Path, *, modules: int) -> None:
    """Write a programme of `modules` equal-sized modules into `folder`; the same call writes the same bytes."""
    ids = [f"modul-{number:02}" for number in range(1, modules + 1)]
    home = folder / "modules"
    home.mkdir(parents=True)
    (home / "curriculum.yaml").write_text(
        "id: bench\ntitle: Bench\nversion: 1.0.0\nlanguage: de\n"
        f"modules: [{', '.join(ids)}]\nglossary:\n  Ermessen: Der Spielraum einer Behörde.\n",
        encoding="utf-8",
    )
    for id in ids:
        _write_module(home / id, id, random.Random(id))


def _write_module(folder: Path, id: str, dice: random.Random) -> None:
    (folder / "media").mkdir(parents=True)
    (folder / "module.yaml").write_text(
        f"id: {id}\ntitle: Modul {id}\nversion: 1.0.0\nlanguage: de\nduration: 45\n"
        "objectives: {wissen: Die Teilnehmenden kennen das Verfahren.}\n"
        "completion: {require: [lessons, scenario, quiz], pass: 80}\nreport: score\n",
        encoding="utf-8",
    )
    for number in range(_LESSONS):
        name = f"{(number + 1) * 10:03}-lektion-{number + 1}.md"
        (folder / name).write_text(_lesson(number, dice), encoding="utf-8")
    for number in range(10):
        (folder / "media" / f"bild-{number}.png").write_bytes(_picture(dice))
    (folder / "200-fall.scenario.md").write_text(_scenario(dice), encoding="utf-8")
    (folder / "300-test.quiz.md").write_text(_quiz(dice), encoding="utf-8")


def _lesson(number: int, dice: random.Random) -> str:
    parts = [f"# Lektion {number + 1}\n"]
    for position in range(_PARAGRAPHS):
        if position % 3 == 0:
            parts.append(f"## {_sentence(dice, 4)[:-1]}\n")
        parts.append(_paragraph(dice) + "\n")
        if position == 1 and number < 10:
            parts.append(f'![Ein Schaubild zum Ablauf](media/bild-{number}.png "Der Ablauf")\n')
        if position == 3:
            parts.append(f"::: note Gut zu wissen\n{_sentence(dice, 14)} {{term}}`Ermessen` gehört dazu.\n:::\n")
        if position == 5:
            parts.append("".join(f"- {_sentence(dice, 5)}\n" for _ in range(4)))
    return "\n".join(parts)


def _paragraph(dice: random.Random) -> str:
    left, sentences = _WORDS_EACH, []
    while left > 0:
        length = min(left, dice.randint(7, 16))
        sentences.append(_sentence(dice, length))
        left -= length
    sentences[1] = f"**{sentences[1][:-1]}**."
    return " ".join(sentences)


def _sentence(dice: random.Random, words: int) -> str:
    text = " ".join(dice.choice(_WORDS) for _ in range(words))
    return text[0].upper() + text[1:] + "."


def _quiz(dice: random.Random) -> str:
    parts = ["# Wissenscheck\n"]
    for number in range(20):
        parts.append(f"## {_sentence(dice, 6)[:-1]}? {{#frage-{number + 1} objective=wissen}}\n")
        mark = "( )" if number % 2 else "[ ]"
        for option in range(4):
            right = option == 0 or (option == 1 and number % 2 == 0)
            shown = mark.replace(" ", "x") if right else mark
            parts.append(f"- {shown} {_sentence(dice, 5)[:-1]} {option}\n  > {_sentence(dice, 9)}")
        parts.append("")
    return "\n".join(parts)


def _scenario(dice: random.Random) -> str:
    scenes = ["anfang", "mitte", "weiter", "gut", "gemischt", "schlecht"]
    ways = {"anfang": ("mitte", "schlecht"), "mitte": ("weiter", "gemischt"), "weiter": ("gut", "gemischt")}
    endings = {"gut": "good", "gemischt": "mixed", "schlecht": "poor"}
    parts = ["# Der Fall\n"]
    for scene in scenes:
        ending = f" ending={endings[scene]}" if scene in endings else ""
        parts.append(f"## Szene {scene} {{#{scene}{ending}}}\n\n{_paragraph(dice)}\n")
        parts.extend(_choice(target, dice) for target in ways.get(scene, ()))
        parts.append("")
    return "\n".join(parts)


def _choice(target: str, dice: random.Random) -> str:
    return f"- [{_sentence(dice, 7)}](#{target})\n  > {_sentence(dice, 10)}\n  > [!effect] {_sentence(dice, 8)}"


def _picture(dice: random.Random) -> bytes:
    """Return a PNG of noise, about 130 kB: as large as a photograph of its size, and as incompressible."""
    rows = b"".join(b"\0" + dice.randbytes(_SIDE * 3) for _ in range(_SIDE))
    header = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
