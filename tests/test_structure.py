"""What the layout promises: a language costs one module and one line, and nothing knows the machine it was made on."""

from __future__ import annotations

import ast
import re
import sys
import tokenize
from pathlib import Path

import pytest

from humanevalx.languages import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "humanevalx"
RUNNERS = ROOT / "runners"
RUNNER_FILES = sorted(RUNNERS.rglob("*.py"))
OUTSIDE = sorted(p for p in PACKAGE.rglob("*.py") if "languages" not in p.parts)
# Made by tools, kept out of the repository.
GENERATED = {
    ".git",
    ".venv",
    "build",
    "dist",
    "__pycache__",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".hypothesis",
}
OLDEST = (3, 9)  # the oldest interpreter for samples, which the launcher and the warm script run in

# These may stand in these places, "python" mostly for the interpreter.
ALLOWED = {
    "cli.py": ({"python", "cpp", "c++", "cxx", "javac", "go"}, "options about toolchains, and their help"),
    "commands/show_program.py": ({"python"}, "Python/0, an example in a message"),
    "records.py": ({"python"}, "Python/0, an example in a message; the public name HumanEval/N, which means Python/N"),
    "pairing.py": ({"python", "go"}, "examples in messages"),
    "samples.py": ({"python"}, "Python/0 again"),
    "language.py": ({"python", "cpp", "c++", "cxx"}, "Choices, what those options give"),
    "commands/doctor.py": ({"python"}, "the line that says which interpreter the harness runs in"),
    "sandbox/bubblewrap.py": ({"python"}, "the interpreter that the agent runs in"),
    "sandbox/selfcheck.py": ({"python"}, "the interpreter that the probes of the wall run in"),
}


def names_of_languages() -> set[str]:
    words = {"node", "javascript", "cpp", "c++", "java", "golang", "rust", "go"}
    for language in LANGUAGES.values():
        words |= {language.name, language.title.lower(), language.prefix.lower(), *language.aliases}
    return words


def named_in(source: str) -> list[tuple[int, str]]:
    """Names of languages that are identifiers or whole words of strings other than docstrings: (line, name)."""
    tree = ast.parse(source)
    prose = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    found = []
    words = names_of_languages()
    for node in ast.walk(tree):
        texts: list[str] = []
        if isinstance(node, ast.Name):
            texts = [node.id]
        elif isinstance(node, ast.Attribute):
            texts = [node.attr]
        elif isinstance(node, ast.arg) or (isinstance(node, ast.keyword) and node.arg):
            texts = [node.arg or ""]
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            texts = [node.name]
        elif isinstance(node, ast.alias):
            texts = [node.name, node.asname or ""]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            texts = [node.value]
        for text in texts:
            # An ending .py is how our own files are called.
            parts = re.findall(r"[a-z+]+", re.sub(r"\.py\b", "", text.lower()))
            found += [(node.lineno, part) for part in parts if part in words and (part != "go" or len(parts) == 1)]  # type: ignore[attr-defined]
    return found


def files_of_the_tree() -> list[Path]:
    found = []
    for path in ROOT.rglob("*"):
        parts = set(path.relative_to(ROOT).parts)
        ignored = parts & GENERATED or any(re.search(r"\.(run|egg-info)(\.\d+)?$", part) for part in parts)
        if path.is_file() and not path.is_symlink() and not ignored:
            found.append(path)
    return found


def test_registry_is_bound_to_the_folders() -> None:
    modules = {path.stem for path in (PACKAGE / "languages").iterdir()} - {"__init__", "__pycache__"}
    assert modules == set(LANGUAGES)
    assert {name: language.name for name, language in LANGUAGES.items()} == {name: name for name in LANGUAGES}
    folders = {path.name for path in RUNNERS.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders <= set(LANGUAGES), "a folder of runners/ belongs to a language"


def test_every_language_has_tests() -> None:
    tested = {path.stem.removeprefix("test_") for path in (ROOT / "tests" / "languages").glob("test_*.py")}
    assert set(LANGUAGES) <= tested


def test_names_of_languages_are_their_own() -> None:
    seen: dict[str, str] = {}
    for language in LANGUAGES.values():
        for word in {language.name, language.title.lower(), language.prefix.lower(), *language.aliases}:
            assert seen.setdefault(word, language.name) == language.name
            assert word == word.lower()
    assert len({language.prefix for language in LANGUAGES.values()}) == len(LANGUAGES)


@pytest.mark.parametrize("path", OUTSIDE, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_language_is_named_outside_languages(path: Path) -> None:
    found = named_in(path.read_text(encoding="utf-8"))
    if str(path.relative_to(PACKAGE)) in ALLOWED:
        found = [(line, word) for line, word in found if word not in ALLOWED[str(path.relative_to(PACKAGE))][0]]
    assert not found


def test_the_allowed_places_are_still_needed() -> None:
    for name, (words, _) in ALLOWED.items():
        found = {word for _, word in named_in((PACKAGE / name).read_text(encoding="utf-8"))}
        assert found & words, name


def test_the_search_for_names_finds_them() -> None:
    source = 'import node\ndef f(python):\n    """Python is fine here."""\n    return js.x, "run-node", x.javascript\n'
    assert sorted(named_in(source)) == [(1, "node"), (2, "python"), (4, "javascript"), (4, "js"), (4, "node")]


@pytest.mark.parametrize("path", RUNNER_FILES, ids=lambda path: str(path.relative_to(RUNNERS)))
def test_runners_are_for_old_interpreters_too(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=OLDEST)
    assert not any(type(node).__name__ in {"Match", "TryStar"} for node in ast.walk(tree))
    own = {file.stem for folder in (RUNNERS, path.parent) for file in folder.glob("*.py")}
    imported = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imported |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            imported.add((node.module or "").partition(".")[0])
    assert imported <= own | set(sys.stdlib_module_names)


def test_the_check_of_grammar_can_fail() -> None:
    with pytest.raises(SyntaxError):
        ast.parse("match x:\n    case 1:\n        pass\n", feature_version=OLDEST)


def test_nothing_names_the_machine_it_was_made_on() -> None:
    # Split, so that this file does not find itself.
    homes = ["/ro" + "ot/", "/ho" + "me/", "/wo" + "rk/", "/Us" + "ers/"]
    pattern = re.compile("|".join(rf"(?<![\w./]){re.escape(home)}[\w.]" for home in homes))
    asked_for = "/ro" + "ot/.ssh"  # by the self-check of the wall
    found = []
    for path in files_of_the_tree():
        if "hostile" in path.parts:  # an attacker asks for such places by name
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.split("\n"), 1):
            if pattern.search(line.replace(asked_for, "")):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}")
    assert not found


def test_no_registry_or_mirror_is_configured() -> None:
    pattern = re.compile(r"index-url|extra-index|trusted-host|registry\s*=|GOPROXY\W+http|PIP_INDEX|pypi\.org/simple")
    found = [
        str(path.relative_to(ROOT))
        for path in files_of_the_tree()
        if path != Path(__file__).resolve()
        and path.suffix in {".toml", ".cfg", ".ini", ".sh", ".md", ".py", ".yml", ".yaml", ""}
        and pattern.search(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert not found


def test_sources_are_utf8_with_plain_newlines() -> None:
    for path in files_of_the_tree():
        if path.suffix in {".py", ".js", ".md", ".toml"}:
            data = path.read_bytes()
            assert b"\r" not in data, path
            assert not data or data.endswith(b"\n"), path
            if path.suffix == ".py" and "starter" not in path.parts:
                with tokenize.open(path) as file:
                    file.read()
