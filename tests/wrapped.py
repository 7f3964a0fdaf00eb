"""What models return around a right solution: every form of it, made from a problem's own reference solution."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from humanevalx.language import Language
from humanevalx.languages import by_prefix
from humanevalx.records import Problem

WORDS = "This function does what was asked, and it's fast.\n"
LEAD = "Here is the function that you asked for:\n\n"


@dataclass(frozen=True, slots=True)
class Around:
    """Pieces of a language that stand around a solution and are no part of it."""

    comment: str
    main: str  # a program's entry, or example calls
    extra: str  # a function that nobody needs
    shell: str  # what installs or runs it


AROUND = {
    "Python": Around(
        "#",
        '\n\nif __name__ == "__main__":\n    print("hello")\n',
        "\n\ndef unused(x):\n    return x + 1\n",
        "pip install numpy\npython3 main.py\n",
    ),
    "CPP": Around(
        "//",
        "\nint main() {\n    return 0;\n}\n",
        "\nint unused(int x) {\n    return x + 1;\n}\n",
        "g++ -o main main.cpp\n./main\n",
    ),
    "JavaScript": Around(
        "//",
        '\nconsole.log("hello");\n',
        "\nconst unused = (x) => {\n  return x + 1;\n};\n",
        "npm install\nnode main.js\n",
    ),
    "Go": Around(
        "//",
        '\nfunc main() {\n    println("hello")\n}\n',
        "\nfunc unused(x int) int {\n    return x + 1\n}\n",
        "go mod init main\ngo run main.go\n",
    ),
    "Java": Around(
        "//",
        '\npublic class Main {\n    public static void main(String[] args) {\n        System.out.println("hello");\n'
        "    }\n}\n",
        "\nclass Unused {\n    int unused(int x) {\n        return x + 1;\n    }\n}\n",
        "javac Main.java\njava Main\n",
    ),
    "Rust": Around(
        "//",
        '\nfn main() {\n    println!("hello");\n}\n',
        "\nfn unused(x: i32) -> i32 {\n    x + 1\n}\n",
        "cargo build\ncargo run\n",
    ),
}


def forms(problem: Problem) -> Iterator[tuple[str, str]]:
    """(name, text) of everything that should be judged like the reference solution."""
    language = by_prefix(problem.prefix)
    assert language is not None
    around = AROUND[problem.prefix]
    body = problem.canonical_solution
    start = language.start(problem)
    bare = language.start(language.bare(problem)) + body  # the whole function, without its description
    tag = language.title.lower()

    yield from _plain(body, start, bare, around)
    yield from _fenced(body, start, bare, tag, around, language)
    yield "renamed parameters", renamed(problem, bare)


def _plain(body: str, start: str, bare: str, around: Around) -> Iterator[tuple[str, str]]:
    whole = start + body
    for name, text in (("body", body), ("function", bare), ("prompt and body", whole)):
        yield name, text
        yield f"{name}, CRLF", text.replace("\n", "\r\n")
        yield f"{name}, words behind", f"{text.rstrip(chr(10))}\n\n{WORDS}"
        yield f"{name}, entry behind", text + around.main
        yield f"{name}, function behind", text + around.extra
        yield f"{name}, both behind", text + around.extra + around.main
        if name != "body":
            yield f"{name}, words above", LEAD + text
    for name, text in (("body", body), ("function", bare)):
        yield f"{name}, tabs", tabbed(text)
    yield "body, empty lines above", "\n\n" + body
    yield "body, end of a fence", body.rstrip("\n") + "\n```\n"
    yield "body, end of a fence, words", body.rstrip("\n") + f"\n```\n\n{WORDS}"
    yield "body, and the function once more", f"{body}\n{bare}"
    yield "prompt and body, twice", f"{whole}\n{whole}"


def _fenced(
    body: str, start: str, bare: str, tag: str, around: Around, language: Language
) -> Iterator[tuple[str, str]]:
    block = fence(bare, tag)
    yield "fence", block
    yield "fence, no tag", fence(bare, "")
    yield "fence, alias", fence(bare, language.aliases[0])
    yield "fence, CRLF", block.replace("\n", "\r\n")
    yield "fence, tildes", block.replace("```", "~~~")
    yield "fence, prompt and body", fence(start + body, tag)
    yield "fence, body", fence(body, tag)
    yield "fence, entry in it", fence(bare + around.main, tag)
    yield "fence, function in it", fence(bare + around.extra, tag)
    yield "chat", f"Sure!\n\n{block}\n\n{WORDS}"
    yield "chat, headings", f"**Solution**\n\n{block}\n\n### Explanation\n\n* It `loops`; don't worry.\n"
    yield (
        "chat, commands",
        f"First:\n\n{fence(around.shell, 'bash')}\n\n{block}\n\n{fence(around.shell * 40, 'bash')}\n",
    )
    yield "chat, a draft", f"An idea:\n\n{fence(around.comment + ' not yet', tag)}\n\nThe solution:\n\n{block}\n"
    yield "chat, usage", f"{block}\n\nExample:\n\n{fence(around.main * 30, tag)}\n"
    yield "chat, never closed", f"Here you are:\n\n```{tag}\n{bare}"
    yield "chat, in a list", "1. The code:\n\n" + "".join(f"   {line}\n" for line in block.split("\n"))
    yield "thoughts", f"<think>\nLoop over it.\n```\n{around.comment} draft\n```\n</think>\n\n{block}"


def fence(code: str, tag: str) -> str:
    return f"```{tag}\n{code.strip(chr(10))}\n```"


def tabbed(code: str) -> str:
    return re.sub(r"^(?: {4})+", lambda match: "\t" * (len(match[0]) // 4), code, flags=re.MULTILINE)


def renamed(problem: Problem, code: str) -> str:
    """The whole function, with its first parameter called otherwise wherever that is a word of its own."""
    head = problem.declaration.rstrip().rpartition("\n")[2]
    inside = head[head.find("(") + 1 : head.rfind(")")]
    # `a: int`, `int a`, `a int`, `map<string, int> a`: what brackets hold goes first.
    while (shorter := re.sub(r"[<\[(][^<>()\[\]]*[>\])]", "", inside)) != inside:
        inside = shorter
    first = inside.split(",")[0]
    words = re.findall(r"[A-Za-z_]\w*", first.partition(":")[0] if ":" in first else first)
    if not words:
        return code
    name = words[0] if problem.prefix in ("Python", "JavaScript", "Go", "Rust") else words[-1]
    if problem.prefix == "Rust" and name == "mut":
        name = words[1]
    return re.sub(rf"(?:(?<=\.\.\.)|(?<![\w.\"'#])){name}\b(?!['\"])", f"{name}Given", code)
