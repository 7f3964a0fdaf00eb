"""humanevalx problems prompts: what to send to a model."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from humanevalx.errors import EXIT_OK, InputError
from humanevalx.language import Language
from humanevalx.languages import LANGUAGES, by_name
from humanevalx.pairing import ORIGIN
from humanevalx.problems import ProblemSet, load
from humanevalx.records import Problem
from humanevalx.task import TRANSLATION

_COMPLETE = (
    "Complete this {title} code. Answer with the whole code in one fenced block, without a main program or tests."
)
_TRANSLATE = (
    "Translate this {source} code to {title}. Answer with the whole {title} code in one fenced block, without a main "
    "program or tests."
)
_BEGIN = "It must begin like this:"


def prompts(
    task: str,
    *,
    languages: Sequence[str],
    sources: Sequence[str],
    targets: Sequence[str],
    tag: bool,
    chat: bool,
    spec: str | None,
    corrections: bool,
    out: Path | None,
) -> int:
    """Writes a row for each problem, of each language or ordered pair. Raises InputError for options that clash."""
    if task == TRANSLATION and (languages or tag):
        raise InputError("--language and --tag are for generation: say --from and --to")
    if task != TRANSLATION and (sources or targets):
        raise InputError("--from and --to are for translations: add --task translation")
    if chat and tag:
        raise InputError("--tag is for texts that a model continues: leave out --tag or --chat")
    wanted = _chosen((*sources, *targets) if sources and targets else languages)
    problems = load(spec, prefixes={language.prefix for language in wanted}, corrections=corrections)
    if task == TRANSLATION:
        rows = _translations(problems, _chosen(sources), _chosen(targets), chat=chat)
    else:
        rows = _generations(problems, wanted, tag=tag, chat=chat)
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    if out is None:
        sys.stdout.writelines(lines)
        return EXIT_OK
    try:
        with out.open("w", encoding="utf-8") as file:
            file.writelines(lines)
    except OSError as error:
        raise InputError(f"--out {out}: {error.strerror}") from error
    return EXIT_OK


def generation_prompt(problem: Problem, language: Language, *, tag: bool = False) -> str:
    """The text that a completion continues; `tag` puts CodeGeeX's line that names the language above it."""
    return (f"{language.tag}\n" if tag else "") + language.start(problem)


def translation_prompt(source: Problem, target: Problem, titles: tuple[str, str]) -> str:
    """The source's declaration and solution, then the target's declaration: as the reference scripts put it."""
    solution = source.declaration + "\n" + source.canonical_solution.rstrip()
    return f"code translation\n{titles[0]}:\n{solution}\n{titles[1]}:\n{target.declaration}"


def _chosen(names: Iterable[str]) -> list[Language]:
    chosen = {by_name(name).name for name in names} or set(LANGUAGES)
    return [language for language in LANGUAGES.values() if language.name in chosen]


def _generations(
    problems: ProblemSet, languages: Sequence[Language], *, tag: bool, chat: bool
) -> Iterator[dict[str, Any]]:
    for language in languages:
        for problem in problems.problems.values():
            if problem.prefix != language.prefix:
                continue
            text = generation_prompt(problem, language, tag=tag)
            asked = f"{_COMPLETE.format(title=language.title)}\n\n{_fenced(text, language)}"
            yield {"task_id": problem.task_id, **(_message(asked) if chat else {"prompt": text})}


def _translations(
    problems: ProblemSet, sources: Sequence[Language], targets: Sequence[Language], *, chat: bool
) -> Iterator[dict[str, Any]]:
    for source in sources:
        for target in targets:
            if source.name == target.name:
                continue
            for problem in problems.problems.values():
                other = problems.problems.get(f"{target.prefix}/{problem.number}")
                if problem.prefix != source.prefix or other is None:
                    continue
                ids = {"task_id": other.task_id, ORIGIN: problem.task_id}
                if not chat:
                    yield {**ids, "prompt": translation_prompt(problem, other, (source.title, target.title))}
                    continue
                code = source.start(source.bare(problem)) + problem.canonical_solution.rstrip() + "\n"
                asked = _TRANSLATE.format(source=source.title, title=target.title)
                begun = target.bare(other)
                asked += f"\n\n{_fenced(code, source)}\n\n{_BEGIN}\n\n{_fenced(target.start(begun), target)}"
                yield {**ids, **_message(asked)}


def _message(text: str) -> dict[str, Any]:
    return {"messages": [{"role": "user", "content": text}]}


def _fenced(code: str, language: Language) -> str:
    ending = "" if code.endswith("\n") else "\n"
    return f"```{language.title.lower()}\n{code.lstrip(chr(10))}{ending}```"
