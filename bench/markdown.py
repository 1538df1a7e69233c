"""Bench: reading Markdown, 35 kB of what a module is made of."""

from __future__ import annotations

import time

from builder.source.markdown import read_markdown

_PASSAGE = """## Am Schalter {#schalter points=2}

Herr Diallo legt seine *Unterlagen* vor. **Sie** verstehen ihn kaum, die Kolleg*innen [@agg, § 1] auch nicht.
Ein {term}`Wort` mit einem [Link](20-begriffe.md#x) und einer {{ name }}. „Zitat“ – so.

- [x] ethnische Herkunft
  > Richtig: § 1 AGG nennt sie [@agg, § 1].
- [ ] Wohnort
  > Der Wohnort ist kein Merkmal.

::: example Frau Yılmaz {by="eine Kollegin"}
Text in Markdown. Text in Markdown. Text in Markdown. Text in Markdown.
:::

| a | b |
|---|---|
| eins | zwei |

"""


def report_markdown(*, size: int = 35_000) -> None:
    """Print the CPU milliseconds that reading `size` characters takes, the best of five."""
    text = _PASSAGE * (size // len(_PASSAGE))
    print(f"markdown: {len(text):,} characters in {min(_time(text) for _ in range(5)) * 1000:.0f} ms CPU")


def _time(text: str) -> float:
    started = time.process_time()
    read_markdown(text, file="bench.md")
    return time.process_time() - started


if __name__ == "__main__":
    report_markdown()
