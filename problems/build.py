"""Packs the readable sources in problems/starter/ into the files that the harness reads.

python problems/build.py            writes one file a language, and demo.jsonl
python problems/build.py --check    writes nothing; exit status 1 if one of them is stale
python problems/build.py --translations FILE
                                    writes the demo's translations: for all pairs of languages, right ones and wrong

Exit status 2: a source is malformed; the message names the file.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

STARTER = Path(__file__).resolve().parent / "starter"
LEAST_ENTRIES = 2  # of the demo, for a problem
SECTIONS = ("prompt", "solution", "test", "example test")


class SourceError(Exception):
    """A source file is malformed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What packing has to know about a language; `source` is the file name in a problem's folder."""

    prefix: str
    source: str
    packed: str
    comment: str
    fence: str
    # The description inside a prompt: what is cut out for the declaration, its text as a group.
    description: re.Pattern[str]
    gap: str  # between a solution and the tests
    has_text: bool
    chatter: str  # what a model adds behind a function; %s is a call from the prompt's examples
    # Go: what stands above everything in a test file; then a row holds the parts of its prompt too.
    setup: str = ""
    # Rust: the row's prompt is the description alone, and stands behind the declaration.
    prompt_is_description: bool = False

    @property
    def ending(self) -> str:
        return "." + self.source.rpartition(".")[2]


_BLOCK_COMMENT = re.compile(r"^/\*(.*?)\*/\n", re.DOTALL | re.MULTILINE)

LANGUAGES = (
    Language(
        prefix="Python",
        source="problem.py",
        packed="python.jsonl",
        comment="#",
        fence="python",
        description=re.compile(r'^ +"""(.*?)"""\n', re.DOTALL | re.MULTILINE),
        gap="\n\n",
        has_text=True,
        chatter='\n\ndef main():\n    print(%s)\n\n\nif __name__ == "__main__":\n    main()\n',
    ),
    Language(
        prefix="JavaScript",
        source="problem.js",
        packed="js.jsonl",
        comment="//",
        fence="javascript",
        description=_BLOCK_COMMENT,
        gap="\n",
        has_text=False,
        chatter="\nconst main = () => console.log(%s);\n\nmain();\n",
    ),
    Language(
        prefix="CPP",
        source="problem.cpp",
        packed="cpp.jsonl",
        comment="//",
        fence="cpp",
        description=_BLOCK_COMMENT,
        gap="",
        has_text=False,
        chatter="\nint main(){\n    auto answer = %s;\n    return 0;\n}\n",
    ),
    Language(
        prefix="Go",
        source="problem.go",
        packed="go.jsonl",
        comment="//",
        fence="go",
        description=re.compile(r"^((?://.*\n)+)", re.MULTILINE),
        gap="\n\n",
        has_text=False,
        chatter="\nfunc main() {\n    fmt.Println(%s)\n}\n",
        setup='package main\n\nimport (\n    "testing"\n    "github.com/stretchr/testify/assert"\n)\n',
    ),
    Language(
        prefix="Java",
        source="problem.java",
        packed="java.jsonl",
        comment="//",
        fence="java",
        description=re.compile(r"^    /\*\*\n(.*?)^     \*/\n", re.DOTALL | re.MULTILINE),
        gap="",
        has_text=True,
        chatter=(
            "\npublic class Main {\n    public static void main(String[] args) {\n"
            "        System.out.println(new Solution().%s);\n    }\n}\n"
        ),
    ),
    Language(
        prefix="Rust",
        source="problem.rs",
        packed="rust.jsonl",
        comment="//",
        fence="rust",
        description=_BLOCK_COMMENT,
        gap="\n",
        has_text=False,
        chatter='\nfn main() {\n    println!("{:?}", %s);\n}\n',
        prompt_is_description=True,
    ),
)


def read_sections(path: Path, comment: str) -> dict[str, str]:
    """The text below each marker line of a problem, by the marker's name.

    Raises SourceError if a marker is missing, unknown or out of order, or text stands before the first.
    """
    if not path.is_file():
        raise SourceError(f"{path}: no such file; every problem needs one")
    marker = re.compile(rf"^{re.escape(comment)} --- (.*) ---\n", re.MULTILINE)
    before, *rest = marker.split(path.read_text(encoding="utf-8"))
    names = tuple(rest[::2])
    if before.strip() or names != SECTIONS:
        raise SourceError(f"{path}: markers {list(names)}, wanted exactly {list(SECTIONS)}, from line 1 on")
    sections = {name: text.strip("\n") + "\n" for name, text in zip(names, rest[1::2], strict=True)}
    empty = [name for name, text in sections.items() if not text.strip()]
    if empty:
        raise SourceError(f"{path}: section {empty[0]!r} is empty")
    return sections


def read_attempt(path: Path, comment: str) -> tuple[str, str]:
    """The note in the first line of an attempt, and the completion below it."""
    if not path.is_file():
        raise SourceError(f"{path}: no such file")
    first, _, code = path.read_text(encoding="utf-8").partition("\n")
    note = first.removeprefix(comment + " ")
    if note == first or not note.strip() or not code.strip():
        raise SourceError(f"{path}: the first line must be a comment saying what is special, then the code")
    return note.strip(), code


def pack_problem(folder: Path, language: Language) -> dict[str, str]:
    path = folder / language.source
    sections = read_sections(path, language.comment)
    prompt = sections["prompt"]
    found = language.description.search(prompt)
    if found is None or prompt.count(">>>") < 2:
        raise SourceError(f"{path}: the prompt needs a description with at least two examples (>>>)")
    row = {
        "task_id": f"{language.prefix}/{int(folder.name[:2])}",
        "prompt": "\n" + found[0] if language.prompt_is_description else prompt,
        "declaration": prompt[: found.start()] + prompt[found.end() :],
        "canonical_solution": sections["solution"],
        "test": language.gap + sections["test"],
        "example_test": language.gap + sections["example test"],
    }
    if language.setup:
        row |= {
            "import": prompt[: found.start()].strip() and prompt[: found.start()],
            "docstring": found[0],
            "declaration": "\n" + prompt[found.end() :],
            "test_setup": language.setup,
        }
    if language.has_text:
        row["text"] = textwrap.dedent("    " + found[1].strip())
    return row


def pack_completion(entry: str, folder: Path, row: dict[str, str], language: Language) -> tuple[str, str]:
    """The generation that an entry of demo.json stands for, and a note on it."""
    name, _, shape = entry.partition(" ")
    if name == "solution":
        note, code = "right: the reference solution", row["canonical_solution"]
    else:
        kind = name.partition("/")[0]
        base = STARTER if kind == "hostile" else folder
        note, code = read_attempt(base / name, language.comment)
        # Notes in broken/ begin with the kind of the error.
        note = note if kind == "broken" else f"{kind}: {note}"
    start = row["declaration"] + row["prompt"] if language.prompt_is_description else row["prompt"]
    shapes: dict[str, Callable[[], tuple[str, str]]] = {
        "": lambda: (code, note),
        "whole": lambda: (start + code, f"{note} (repeats the prompt)"),
        "fenced": lambda: (f"```{language.fence}\n{start}{code}```\n", f"{note} (whole, in a fence)"),
        "chatter": lambda: (code + language.chatter % first_call(row), f"{note} (more code behind it)"),
    }
    if shape not in shapes:
        raise SourceError(f"demo.json: {entry!r} of {row['task_id']}: shape {shape!r} is none of {sorted(shapes)}")
    return shapes[shape]()


def first_call(row: dict[str, str]) -> str:
    """The first example of the prompt that is a call of the function: the others prepare something."""
    calls = re.findall(r"^(?:// | *)>>> (\w+\(.*\))$", row["prompt"], re.MULTILINE)
    if not calls:
        raise SourceError(f"{row['task_id']}: no example in the prompt is a call")
    return str(calls[0])


def problem_folders(*, whole: bool = True) -> list[Path]:
    """Every problem's folder, by number. Raises SourceError for numbers with a gap, unless the set needn't be whole."""
    folders = sorted(path for path in STARTER.iterdir() if re.match(r"\d\d-", path.name))
    numbers = [int(folder.name[:2]) for folder in folders]
    if whole and numbers != list(range(len(numbers))):
        raise SourceError(f"{STARTER}: folders are numbered {numbers}; number them from 00 without a gap")
    return folders


def read_plan() -> dict[str, list[str]]:
    """task_id -> what the demo's samples of it are, in order of completion_id."""
    path = STARTER / "demo.json"
    try:
        plan: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, json.JSONDecodeError) as error:
        raise SourceError(f"{path}: {error}") from error
    return plan


def build() -> dict[str, str]:
    """File name -> content of every packed file. Raises SourceError."""
    files: dict[str, str] = {}
    demo: list[dict[str, str | int]] = []
    plan = read_plan()
    for language in LANGUAGES:
        rows = []
        for folder in problem_folders():
            row = pack_problem(folder, language)
            rows.append(row)
            entries = plan.pop(row["task_id"], [])
            if len(entries) < LEAST_ENTRIES:
                raise SourceError(f"demo.json: {row['task_id']}: {len(entries)} entries, not {LEAST_ENTRIES} or more")
            for number, entry in enumerate(entries):
                code, note = pack_completion(entry, folder, row, language)
                demo.append({"task_id": row["task_id"], "completion_id": number, "generation": code, "note": note})
        files[language.packed] = to_lines(rows)
    if plan:
        raise SourceError(f"demo.json: no such problem: {', '.join(plan)}")
    files["demo.jsonl"] = to_lines(demo)
    return files


def translations() -> Iterator[dict[str, str | int]]:
    """A row for each problem and ordered pair: an attempt of the target language, by turns. Raises SourceError."""
    plan = read_plan()
    # Every third problem: thirty pairs are many.
    for number, folder in enumerate(problem_folders()[::3]):
        rows = {language.prefix: pack_problem(folder, language) for language in LANGUAGES}
        for turn, (source, target) in enumerate(itertools.permutations(LANGUAGES, 2)):
            row = rows[target.prefix]
            attempts = [pack_completion(entry, folder, row, target) for entry in plan[row["task_id"]]]
            # What ends at a limit takes its time, in 30 pairs thirty times.
            attempts = [one for one in attempts if not one[1].startswith(("hostile", "endless loop"))]
            code, note = attempts[(number + turn) % len(attempts)]
            ids = {"task_id": row["task_id"], "source_task_id": rows[source.prefix]["task_id"]}
            yield {**ids, "generation": code, "note": note}


def to_lines(rows: Iterable[Mapping[str, str | int]]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Pack the sources of the starter set.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a file is stale")
    parser.add_argument("--translations", type=Path, metavar="FILE", help="write the demo's translations, nothing else")
    options = parser.parse_args(arguments)
    try:
        if options.translations:
            options.translations.write_text(to_lines(translations()), encoding="utf-8")
            return 0
        files = build()
    except SourceError as error:
        print(f"problems/build.py: {error}", file=sys.stderr)
        return 2
    stale = []
    for name, content in files.items():
        path = STARTER / name
        if path.is_file() and path.read_bytes() == content.encode():
            continue
        stale.append(name)
        if not options.check:
            path.write_bytes(content.encode())
    if stale and options.check:
        print(f"stale: {', '.join(stale)}; run python problems/build.py", file=sys.stderr)
        return 1
    print(f"{len(stale)} of {len(files)} packed files written" if stale else f"{len(files)} packed files are fresh")
    return 0


if __name__ == "__main__":
    sys.exit(main())
