"""Which code is mended by which function."""

from __future__ import annotations

from collections.abc import Mapping

from builder.fix.attributes import flag_value, german_attribute, german_value, link_title, straight_quotes
from builder.fix.headings import level_too_deep, level_too_high, missing_space
from builder.fix.ids import missing_id
from builder.fix.marks import answer_mark, blank_after_mark, gap_bars, list_mark, plain_blank
from builder.fix.spot import Fix
from builder.fix.yaml import date, german_flag, german_key, invisible, percentage, quoted_value, spelled_word, tab

FIXES: Mapping[str, Fix] = {
    "attribute-flag": flag_value,
    "attribute-quotes": straight_quotes,
    "attribute-unknown": german_attribute,
    "attribute-value": german_value,
    "control-character": invisible,
    "gap-bar-in-table": gap_bars,
    "hard-blank-after-mark": plain_blank,
    "heading-first-level": level_too_high,
    "heading-in-text": missing_space,
    "heading-order": level_too_deep,
    "id-missing": missing_id,
    "id-required": missing_id,
    "key-unknown": german_key,
    "link-broken": link_title,
    "list-typed-by-hand": list_mark,
    "mark-malformed": answer_mark,
    "mark-without-blank": blank_after_mark,
    "value-not-date": date,
    "value-not-flag": german_flag,
    "value-not-percent": percentage,
    "value-unknown": spelled_word,
    "yaml-quotes-missing": quoted_value,
    "yaml-tab": tab,
}
