"""The command line. Each verb is a function in commands/ that takes plain values and returns an exit code."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from humanevalx import __version__
from humanevalx.errors import EXIT_INTERRUPTED, EXIT_OURS, HumanevalxError

_CONTEXT = {"help_option_names": ["-h", "--help"], "show_default": True, "max_content_width": 110}


def _options(*wanted: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def decorate(function: Any) -> Any:
        for option in reversed(wanted):
            function = option(function)
        return function

    return decorate


_PROBLEMS = _options(
    click.option(
        "--problems",
        metavar="NAME|DIR|FILE",
        help="Problem set: humaneval-x, starter, or your own files.  [default: $HUMANEVALX_PROBLEMS, else humaneval-x]",
    ),
    click.option("--no-corrections", is_flag=True, help="Use the published rows as they are, known defects included."),
)
_READING = _options(
    click.option(
        "--format",
        default="auto",
        metavar="NAME",
        help="Of the samples: rows, evalplus, bigcode, multipl-e, lm-eval, inspect or openai-batch; auto tells them "
        "apart by their structure.",
    ),
    click.option("--language", metavar="L", help="Of bigcode's generations.  [default: as the file's name says]"),
    click.option(
        "--limit-start",
        type=click.IntRange(0),
        metavar="N",
        help="Of bigcode's generations: the first problem, counted from 0, where they are not of all.",
    ),
    click.option("--skip-bad", is_flag=True, help="Leave out rows that can't be read, count and list them."),
)
_TASK = _options(
    click.option(
        "--task",
        type=click.Choice(["generation", "translation", "explanation"]),
        show_default=False,
        help="What was asked of the model. Translations continue the target's declaration.  [default: generation]",
    ),
    click.option("--from", "source", metavar="L", help="Translation: source, where no row or file name says it."),
    click.option("--to", "target", metavar="L", help="Translation: target, where rows carry the source's task_id."),
)
_JUDGING = _options(
    click.option(
        "--workers", type=click.IntRange(1), help="Worker processes, one sandbox each.  [default: one a core]"
    ),
    click.option(
        "--sandbox",
        type=click.Choice(["auto", "bubblewrap", "docker", "none"]),
        default="auto",
        help="The wall. none has no wall: for debugging code that you trust.",
    ),
    click.option(
        "--timeout",
        type=click.FloatRange(0.01),
        metavar="S",
        help="CPU seconds a sample (wall: three times).  [default: 5]",
    ),
    click.option("--memory", type=click.IntRange(16), metavar="MIB", help="Memory a sample.  [default: by language]"),
)
_INTEGRITY = click.option(
    "--integrity",
    type=click.Choice(["separate", "same-process", "both"]),
    default="separate",
    help="Where the tests run: in a process that the sample can't reach, or in its own; both says where they differ.",
)
_TESTS = click.option(
    "--tests",
    type=click.Choice(["official", "example"]),
    default="official",
    help="example: those that the prompt shows; problems that show none keep their own.",
)
_TOOLCHAINS = _options(
    click.option("--python", metavar="PATH", help="Interpreter for Python samples.  [default: the harness's own]"),
    click.option("--cxx", metavar="PATH", help="C++ compiler, g++ or clang++.  [default: g++]"),
    click.option("--cpp-std", type=click.Choice(["c++11", "c++17"]), default="c++11", help="C++ standard."),
    click.option(
        "--plain-toolchain",
        is_flag=True,
        help="Each language's plain tools (g++, javac, go test …): the same verdicts, several times slower.",
    ),
    click.option("--image", metavar="NAME", help="With --sandbox docker: the image.  [default: of `make images`]"),
    click.option("--runtime", default="", metavar="NAME", help="With --sandbox docker: its runtime, such as runsc."),
)
_JSON = click.option("--json", "as_json", is_flag=True, help="Machine-readable output on stdout, nothing else there.")


class _Unread(BaseException):
    """Whoever read our output has seen enough. Not the error itself, which click would make an exit code of 1."""


class _Group(click.Group):
    def invoke(self, ctx: click.Context) -> Any:
        try:
            code = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError as error:
            raise _Unread from error
        return code


@click.group(cls=_Group, context_settings=_CONTEXT)
@click.version_option(__version__, prog_name="humanevalx")
def cli() -> None:
    """Runs model-written programs behind a sandbox wall and turns verdicts into unbiased pass@k.

    Exit codes: 0 fine, 1 something that should pass did not, 2 the input is wrong, 3 our fault, 130 Ctrl-C.
    """


@cli.command()
@click.argument("samples", nargs=-1, required=True, metavar="SAMPLES…")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Run directory.  [default: the file's name + .run]",
)
@_PROBLEMS
@_TASK
@_TESTS
@_READING
@click.option(
    "--extraction",
    type=click.Choice(["auto", "reference", "none"]),
    default="auto",
    help="How code is got out of a row: auto knows fences and repeated prompts; reference does what the reference "
    "scorer does; none takes it as it is.",
)
@click.option("--k", "ks", default="1,10,100", help="Values of k, comma-separated.")
@_JUDGING
@_TOOLCHAINS
@_INTEGRITY
@click.option("--cluster", metavar="ADDRESS", help="Not in this version.")
@click.option("--resume", is_flag=True, help="Go on with a run that was ended (this is the default).")
@click.option("--fresh", is_flag=True, help="Start over; an earlier run directory is kept under another name.")
@click.option(
    "--show-program",
    metavar="TASK_ID[:INDEX]",
    help="Print exactly what would be run for a problem's sample (INDEX counts its samples from 0), and run nothing.",
)
@click.option("--skip-missing", is_flag=True, help="Leave out languages whose toolchain is missing, and say so.")
@_JSON
def run(**values: Any) -> int:
    """Judge samples and print pass@k. SAMPLES are .jsonl or .jsonl.gz files, directories, or - for stdin.

    Rows look like {"task_id": "Python/0", "generation": "    return …"}. Files of other harnesses are read as they are.
    """
    from humanevalx.commands.run import run as command
    from humanevalx.errors import InputError
    from humanevalx.evaluate import parse_ks

    later: tuple[tuple[str, Any, tuple[Any, ...]], ...] = (
        ("--task", values["task"], (None, "generation", "translation")),
        ("--sandbox", values["sandbox"], ("auto", "bubblewrap", "docker", "none")),
        ("--cluster", values["cluster"], (None,)),
    )
    for name, given, allowed in later:
        if given not in allowed:
            only = ", ".join(str(value) for value in allowed if value not in (None, False))
            raise InputError(f"{name} {given}: not in this version" + (f", which has {only} only" if only else ""))
    if values["resume"] and values["fresh"]:
        raise InputError("--resume and --fresh are opposites: give one of them")
    options = _run_options(values, ks=parse_ks(values["ks"]), extraction=values["extraction"])
    if values["show_program"]:
        from humanevalx.commands.show_program import show_program

        return show_program(list(values["samples"]), options, values["show_program"])
    return command(list(values["samples"]), options, out=values["out"], as_json=values["as_json"])


@cli.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT…")
@click.option(
    "--out",
    type=click.Path(path_type=Path, allow_dash=True),
    required=True,
    metavar="FILE",
    help="A .jsonl file, .jsonl.gz to pack it, or - for stdout.",
)
@_TASK
@_READING
@_PROBLEMS
@click.option("--force", is_flag=True, help="Overwrite a file that is there.")
def convert(**values: Any) -> int:
    """Write samples of any format as rows: task_id, completion_id, code, and what is known of their generation.

    INPUT is what `run` takes. The rows are judged like what they were made of.
    """
    from humanevalx.commands.convert import convert as command
    from humanevalx.evaluate import Options

    reading = Options(
        problems=values["problems"],
        corrections=not values["no_corrections"],
        **{name: values[name] for name in ("format", "language", "limit_start", "task", "source", "target")},
    ).reading
    return command(
        list(values["inputs"]), reading, out=values["out"], force=values["force"], skip_bad=values["skip_bad"]
    )


@cli.command()
@click.option("--language", "languages", multiple=True, metavar="L", help="Only this language; may be repeated.")
@_PROBLEMS
@_TESTS
@_JUDGING
@_TOOLCHAINS
@_INTEGRITY
@_JSON
def check(**values: Any) -> int:
    """Check the wall, then that every reference solution passes behind it."""
    from humanevalx.commands.check import check as command

    return command(list(values["languages"]), _run_options(values), as_json=values["as_json"])


@cli.command()
@_TOOLCHAINS
@_JSON
def doctor(**values: Any) -> int:
    """Toolchains, versions, caches, sandbox features; what to install for what is missing."""
    from humanevalx.commands.doctor import doctor as command

    return command(_choices(values), as_json=values["as_json"])


@cli.group()
def problems() -> None:
    """Problem sets: list, fetch, show, check, prompts."""


@problems.command("list")
@_JSON
def problems_list(as_json: bool) -> int:
    """The problem sets that humanevalx knows."""
    from humanevalx.commands.problems import list_sets

    return list_sets(as_json=as_json)


@problems.command("fetch")
@click.argument("name", default="humaneval-x")
@click.option("--language", "languages", multiple=True, metavar="L", help="Only this language; may be repeated.")
@click.option("--force", is_flag=True, help="Download again what is here.")
@click.option("--dest", type=click.Path(path_type=Path), metavar="DIR", help="Folder.  [default: the user cache]")
def problems_fetch(name: str, languages: tuple[str, ...], force: bool, dest: Path | None) -> int:
    """Download a problem set; every file is verified by its digest."""
    from humanevalx.commands.problems import fetch_set

    return fetch_set(name, list(languages), force=force, dest=dest)


@problems.command("check")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@_JSON
def problems_check(file: Path, as_json: bool) -> int:
    """Read a problem file, and say which problems can't be judged separately."""
    from humanevalx.commands.problems import check_file

    return check_file(file, as_json=as_json)


@problems.command("prompts")
@click.option("--task", type=click.Choice(["generation", "translation"]), default="generation")
@click.option("--language", "languages", multiple=True, metavar="L", help="Generation: only this; may be repeated.")
@click.option("--from", "sources", multiple=True, metavar="L", help="Translation: only from this; may be repeated.")
@click.option("--to", "targets", multiple=True, metavar="L", help="Translation: only to this; may be repeated.")
@click.option("--tag", is_flag=True, help="Generation: a line such as `// language: C++` above each prompt.")
@click.option("--chat", is_flag=True, help="Messages for a chat model in place of a text to be continued.")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE", help="[default: stdout]")
@_PROBLEMS
def problems_prompts(**values: Any) -> int:
    """What to send to a model, as JSON lines: task_id, and prompt or messages.

    Copy task_id (and source_task_id) to the rows of samples.
    """
    from humanevalx.commands.prompts import prompts

    return prompts(
        values["task"],
        languages=values["languages"],
        sources=values["sources"],
        targets=values["targets"],
        tag=values["tag"],
        chat=values["chat"],
        spec=values["problems"],
        corrections=not values["no_corrections"],
        out=values["out"],
    )


@problems.command("show")
@click.argument("task_id")
@_PROBLEMS
@_JSON
def problems_show(task_id: str, problems: str | None, no_corrections: bool, as_json: bool) -> int:
    """One problem, field by field."""
    from humanevalx.commands.problems import show

    return show(task_id, problems, corrections=not no_corrections, as_json=as_json)


def _run_options(values: dict[str, Any], *, ks: tuple[int, ...] = (1,), extraction: str = "auto") -> Any:
    from humanevalx.evaluate import Options
    from humanevalx.language import Extraction

    return Options(
        problems=values["problems"],
        corrections=not values["no_corrections"],
        extraction=Extraction(extraction),
        ks=ks,
        workers=values["workers"],
        sandbox=values["sandbox"],
        timeout_s=values["timeout"],
        memory_mib=values["memory"],
        choices=_choices(values),
        integrity=values["integrity"],
        skip_missing=values.get("skip_missing", False),
        skip_bad=values.get("skip_bad", False),
        fresh=values.get("fresh", False),
        task=values.get("task"),
        source=values.get("source"),
        target=values.get("target"),
        tests=values["tests"],
        **{name: values[name] for name in ("format", "language", "limit_start") if name in values},
    )


def _choices(values: dict[str, Any]) -> Any:
    from humanevalx.language import Choices

    return Choices(
        python=values["python"],
        cxx=values["cxx"],
        cpp_std=values["cpp_std"],
        plain=values["plain_toolchain"],
        image=values["image"],
        runtime=values["runtime"],
    )


@cli.command()
@click.argument("run", type=click.Path(path_type=Path), metavar="RUN")
@click.option("--show", metavar="TASK_ID[:INDEX]", help="One problem: program, verdict and detail of its samples.")
@click.option("--examples", type=click.IntRange(0), default=3, help="Failures shown for each verdict.")
@click.option("--markdown", is_flag=True, help="As Markdown.")
@_JSON
def report(run: Path, show: str | None, examples: int, markdown: bool, as_json: bool) -> int:
    """Show a run: scores, failures by verdict with examples."""
    from humanevalx.commands.report import report as command

    return command(run, show=show, examples=examples, markdown=markdown, as_json=as_json)


def main() -> None:
    """Runs the command line and exits with its code."""
    signal.signal(signal.SIGTERM, _terminate)
    try:
        code = cli.main(prog_name="humanevalx", standalone_mode=False)
    except click.exceptions.Abort:
        code = _interrupted()
    except _Terminated:
        code = _interrupted(128 + signal.SIGTERM)
    except KeyboardInterrupt:
        code = _interrupted()
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except HumanevalxError as error:
        print(f"humanevalx: {error}", file=sys.stderr)
        code = error.exit_code
    except _Unread:
        # Python must not complain while it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        code = 0
    except Exception:
        traceback.print_exc()
        print("humanevalx: this is a fault of ours; please report it with the lines above", file=sys.stderr)
        code = EXIT_OURS
    sys.exit(code if isinstance(code, int) else 0)


class _Terminated(BaseException):  # click turns a KeyboardInterrupt into its own
    """SIGTERM: everything that a Ctrl-C unwinds, is unwound."""


def _terminate(*_: object) -> None:
    raise _Terminated


def _interrupted(code: int = EXIT_INTERRUPTED) -> int:
    print("humanevalx: interrupted. What was judged is kept; run the same command again to go on", file=sys.stderr)
    return code
