"""`kursbau new programme`: an empty project that checks clean and can be built at once."""

from __future__ import annotations

from builder.new.draft import Draft
from builder.new.editor import editor_files
from builder.new.module import module_files
from builder.new.texts import filled

_MODULE = ("einstieg", "Einstieg")


def new_programme(id: str, title: str) -> Draft:
    """Return the project's files: the programme, its first module, and what an editor and Git need to know."""
    module, module_title = _MODULE
    module_parts = module_files(module, module_title, language="de")
    files = (
        ("README.md", filled("README.md", title=title, module=module)),
        (".gitignore", filled("gitignore")),
        ("modules/curriculum.yaml", filled("curriculum.yaml", id=id, title=title, module=module)),
        ("modules/facts.yaml", filled("facts.yaml")),
        *module_parts,
        ("editions/_LIESMICH.md", filled("editions.md")),
        *editor_files(),
    )
    return Draft(files, module_parts[-1][0])
