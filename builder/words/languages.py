"""Languages by their own names, and what the page must know of them besides its words."""

from __future__ import annotations

NAMES = {
    "ar": "العربية",
    "bg": "Български",
    "cs": "Čeština",
    "da": "Dansk",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "en": "English",
    "es": "Español",
    "fa": "فارسی",
    "fr": "Français",
    "he": "עברית",
    "hr": "Hrvatski",
    "hu": "Magyar",
    "it": "Italiano",
    "ku": "Kurdî",
    "nl": "Nederlands",
    "pl": "Polski",
    "ps": "پښتو",
    "pt": "Português",
    "ro": "Română",
    "rom": "Romanes",
    "ru": "Русский",
    "sq": "Shqip",
    "sr": "Српски",
    "ti": "ትግርኛ",
    "tr": "Türkçe",
    "uk": "Українська",
    "ur": "اردو",
    "vi": "Tiếng Việt",
    "zh": "中文",
}
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def language_name(tag: str) -> str:
    """Return a language's own name: "English", "Deutsch (AT)"; the tag itself where we do not know it."""
    first, _, rest = tag.partition("-")
    name = NAMES.get(first.lower())
    if name is None:
        return tag
    return f"{name} ({rest})" if rest else name


def direction(tag: str) -> str:
    """Return "rtl" or "ltr", as HTML's `dir` wants it."""
    return "rtl" if tag.lower().partition("-")[0] in _RIGHT_TO_LEFT else "ltr"
