"""Modules made up from a seed, in the page data's shape: every question type, pools, private units, all settings."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.reference.learner import most_points

_WORDS = "amt antrag auskunft beratung bürger eingang formular frist gehör geld haus karte leute name ort pass".split()
_TYPES = ["single", "multiple", "matching", "ordering", "cloze", "short", "number", "text"]


def made_up_course(seed: int, *, target: str) -> dict[str, Any]:
    """Return a module; the same seed and target give the same one."""
    rng = Random(seed)
    units: list[dict[str, Any]] = [{"id": f"lektion-{n}", "kind": "lesson"} for n in range(rng.randint(1, 6))]
    units += [{"id": "geheim-lektion", "kind": "lesson", "private": True}]
    units += [_scenario(rng, f"fall-{n}") for n in range(rng.randint(0, 2))]
    units += [_scenario(rng, "geheim-fall") | {"private": True}]
    units += [_quiz(rng, f"test-{n}") for n in range(rng.randint(0, 2))]
    rng.shuffle(units)
    return {
        "id": f"modul-{seed}",
        "version": "1.4.2",
        "target": target,
        "report": rng.choice(["status", "score", "answers"]),
        "require": rng.sample(["lessons", "scenario", "quiz"], rng.randint(1, 3)),
        "units": units,
        "practice": {},
    }


def _quiz(rng: Random, id: str) -> dict[str, Any]:
    questions = [_question(rng, f"{id}-frage-{n}") for n in range(rng.randint(1, 8))]
    quiz: dict[str, Any] = {"id": id, "kind": "quiz", "questions": questions, "pass": rng.choice([50, 66.67, 80, 100])}
    if rng.random() < 0.4:
        quiz["attempts"] = rng.randint(1, 3)
    if rng.random() < 0.5:
        quiz["feedback"] = "end"
    if rng.random() < 0.3:
        quiz["shuffle"] = False
    pooled = [question for question in questions if rng.random() < 0.5]
    if len(pooled) > 1 and rng.random() < 0.5:
        for question in pooled:
            question["pool"] = "topf"
        quiz["draw"] = {"topf": rng.randint(1, len(pooled) - 1)}
    return quiz | {"most": float(most_points(quiz))}


def _question(rng: Random, id: str) -> dict[str, Any]:
    kind = rng.choice(_TYPES)
    keys = rng.sample(_WORDS, rng.randint(2, 6))
    question: dict[str, Any] = {"id": id, "type": kind, "points": rng.choice([1, 1, 2, 0.5, 0.1])}
    if rng.random() < 0.2:
        question["partial"] = False
    if kind in ("single", "multiple"):
        count = 1 if kind == "single" else rng.randint(1, len(keys))
        question |= {"options": keys, "right": [key for key in keys if key in rng.sample(keys, count)] or keys[:1]}
        question["right"] = question["right"][:count]
    elif kind == "matching":
        sides = [rng.choice(["Täglich", "Nie", "Nur auf Antrag"]) for _ in keys]
        question["pairs"] = dict(zip(keys, sides, strict=True))
        question["rights"] = {side: keys[sides.index(side)] for side in sides} | {"Niemals nicht": "extra"}
    elif kind == "ordering":
        question["items"] = keys
    elif kind == "cloze":
        question["gaps"] = [
            {"answers": [word, word + "e"]} | ({"chosen": True} if rng.random() < 0.5 else {}) for word in keys
        ]
    elif kind == "short":
        question["accepted"] = [{"key": key, "text": key} for key in keys]
    elif kind == "number":
        question["accepted"] = [{"key": "a", "value": "2.5", "tolerance": "0.5"}]
    return question


def _scenario(rng: Random, id: str) -> dict[str, Any]:
    names = [f"{id}-szene-{n}" for n in range(rng.randint(1, 5))]
    scenes: dict[str, Any] = {}
    for n, name in enumerate(names):
        targets = [*names[n + 1 :], f"{id}-gut", f"{id}-schlecht", *names[:n]]
        choices = {f"wahl-{m}": {"to": rng.choice(targets[:3] if m else targets)} for m in range(rng.randint(1, 3))}
        scenes[name] = {"choices": choices}
    scenes[f"{id}-gut"] = {"ending": "good", "choices": {}}
    scenes[f"{id}-schlecht"] = {"ending": "poor", "choices": {}}
    return {"id": id, "kind": "scenario", "start": names[0], "scenes": scenes}
