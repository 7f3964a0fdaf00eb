"""The registry. To add a language: its module, and its line here."""

from __future__ import annotations

from humanevalx.errors import InputError
from humanevalx.language import Language
from humanevalx.languages import cpp, go, java, js, python, rust

LANGUAGES: dict[str, Language] = {module.name: module for module in (python, cpp, go, java, js, rust)}

_BY_PREFIX = {language.prefix: language for language in LANGUAGES.values()}


def by_prefix(prefix: str) -> Language | None:
    """The language whose task_ids begin with `prefix`, None if we can't run it."""
    return _BY_PREFIX.get(prefix)


def by_name(name: str) -> Language:
    """A language by its name, title, prefix or alias, in any case.

    Raises InputError listing the names.
    """
    wanted = name.lower()
    for language in LANGUAGES.values():
        if wanted in {language.name, language.title.lower(), language.prefix.lower(), *language.aliases}:
            return language
    raise InputError(f"unknown language {name!r}: known are {', '.join(LANGUAGES)}")
