"""CPU milliseconds a sample, wall up: the slope between two runs of different length, over the whole process tree.

    python bench/speed.py [--language L]… [--problems SET] [--reference DIR] [--rounds N] [--no-pin] [--json]

Every round runs `humanevalx run` with one worker on a small and on a large number of distinct programs (a reference
solution each, made distinct by a comment with a number). The slope is what a sample costs; what is left is the start
of a run: interpreter, self-check of the wall, sandbox, scores. Both ways of judging are measured, the separate one with
the judges of all problems made; what it costs to make one is measured apart. With --reference the reference scripts of
a checkout of the public CodeGeeX repository run on the same files in the same rounds.

Exit codes: 0 measured, 1 a run did not end as it must (a control that passed, a reference solution that did not).
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from tree import Use, measure

from humanevalx.errors import HumanevalxError, InputError
from humanevalx.languages import LANGUAGES, by_name
from humanevalx.problems import ProblemSet, cache_dir, load
from humanevalx.records import Problem
from humanevalx.resources import data_dir

SMALL, LARGE = 164, 656
# The reference scripts have no start to speak of, and take an hour for as many.
_OURS, _SEPARATE, _REFERENCE = "same-process", "separate", "reference"
_SIZES = {_OURS: (SMALL, LARGE), _SEPARATE: (SMALL, LARGE), _REFERENCE: (41, 164)}
# A comment where a completion may begin with one.
_COMMENTS = {"python": "    # {}\n"}
_COMMENT = "    // {}\n"
# Where the tests' text gets an assertion that can't hold: the place, and what is put behind it.
_FAILING = {
    "python": (r"\A", "assert False\n"),
    "js": (r"\A", "console.assert(false)\n"),
    "cpp": (r"\A", "#undef NDEBUG\n#include <assert.h>\nstatic int control = [] { assert(false); return 0; }();\n"),
    "java": (r"\bmain\(String\[\] args\)[^{]*\{", "\nif (true) throw new AssertionError();\n"),
    "go": (r"assert\.New\(t\)", "\nassert.Equal(1, 2)\n"),
    "rust": (r"#\[test\](?:\s|//[^\n]*\n)*(?:pub )?fn \w+\(\)[^{]*\{", "\nassert!(false);\n"),
}
#: Packages of Go's that programs of the benchmark may import.
_STANDARD = {
    "bufio", "bytes", "container/heap", "container/list", "crypto/md5", "encoding/hex", "errors", "fmt", "io", "math",
    "math/big", "math/bits", "math/rand", "os", "reflect", "regexp", "sort", "strconv", "strings", "sync", "time",
    "unicode", "unicode/utf8",
}  # fmt: skip
# Published without the project that its tests are built in.
_NO_REFERENCE = {"rust"}
_BURNT_S = 2.0


class WrongEnd(Exception):
    """A run did not end as it must, so its time means nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One measured run."""

    n: int
    use: Use
    passed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one tool needs for one language: medians over the rounds, and the extremes of the slope."""

    tool: str
    ms_a_sample: float
    lowest_ms: float
    highest_ms: float
    start_cpu_s: float
    wall_s: float  # of the large run
    passed: str  # of the large run
    rounds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """Where and how everything is run."""

    folder: Path
    cpu: int | None
    reference: Path | None
    reference_python: str

    def ours(
        self, samples: Path, problems: Path, integrity: str = _OURS, cache: Path | None = None
    ) -> tuple[Use, list[dict[str, object]]]:
        run = samples.with_suffix(".run")
        shutil.rmtree(run, ignore_errors=True)
        argv = [
            *(sys.executable, "-m", "humanevalx", "run", str(samples), "--out", str(run)),
            *("--problems", str(problems), "--no-corrections", "--workers", "1", "--k", "1"),
            *("--integrity", integrity),
        ]
        env = os.environ if cache is None else {**os.environ, "HUMANEVALX_CACHE": str(cache)}
        return self._measured(argv, run / "results.jsonl", env)

    def reference_scripts(self, samples: Path, problems: Path) -> tuple[Use, list[dict[str, object]]]:
        assert self.reference is not None
        results = samples.with_name(samples.stem + "_results.jsonl")
        results.unlink(missing_ok=True)
        argv = [
            *(self.reference_python, str(Path(__file__).with_name("reference.py")), str(self.reference)),
            *("--input_file", str(samples), "--problem_file", str(problems)),
            *("--tmp_dir", str(self.folder / "tmp"), "--n_workers", "1", "--timeout", "5"),
        ]
        go = self.folder / "tmp" / "go" / "evaluation"
        if not go.exists():
            # The module, with its dependencies, that the scripts expect beside the programs.
            given = self.reference / "codegeex" / "benchmark" / "humaneval-x" / "go" / "evaluation"
            shutil.copytree(given, go)
            shutil.unpack_archive(go / "vendor.tar.gz", go)
            _warm_go(go, problems)
        env = {
            **os.environ,
            "PYTHONPATH": str(self.reference),
            "NODE_PATH": str(data_dir("runners") / "js" / "modules"),
        }
        return self._measured(argv, results, env)

    def run(self, tool: str, samples: Path, problems: Path) -> tuple[Use, list[dict[str, object]]]:
        if tool == _REFERENCE:
            return self.reference_scripts(samples, problems)
        return self.ours(samples, problems, tool)

    def _measured(
        self, argv: Sequence[str], results: Path, env: Mapping[str, str]
    ) -> tuple[Use, list[dict[str, object]]]:
        log = self.folder / "log"
        log.unlink(missing_ok=True)
        use = measure(argv, cpu=self.cpu, cwd=self.folder, env=env, log=log)
        if use.status or not results.exists():
            words = log.read_text(encoding="utf-8", errors="replace")[-2000:]
            raise WrongEnd(f"status {use.status} of {' '.join(argv)}\n{words}")
        return use, [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]


def _warm_go(folder: Path, problems: Path) -> None:
    """Has go's own cache filled with what programs import. Cold, no program would end within its limit."""
    text = problems.read_text(encoding="utf-8")
    imported = sorted(set(re.findall(r'\\"([a-z][\w/]*(?:\.[\w/]+)*)\\"(?=\\n)', text)) & _STANDARD)
    place = folder / "warm"
    place.mkdir()
    names = "".join(f'\t_ "{name}"\n' for name in imported if name != "testing")
    body = f'package main\n\nimport (\n\t"testing"\n\t"github.com/stretchr/testify/assert"\n{names})\n\n'
    body += "func TestNothing(t *testing.T) {\n\tassert.New(t).Equal(1, 1)\n}\n"
    (place / "main_test.go").write_text(body, encoding="utf-8")
    done = subprocess.run(["go", "test", "main_test.go"], cwd=place, capture_output=True, text=True, check=False)
    shutil.rmtree(place)
    if done.returncode:
        raise WrongEnd(f"go test, to fill its cache: {done.stdout[-500:]}{done.stderr[-1500:]}")


def write_rows(path: Path, rows: Sequence[Mapping[str, object]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def _row(problem: Problem) -> dict[str, str]:
    """With the fields that the reference scripts want even where they are empty."""
    return {"import": "", "docstring": "", "test_setup": "", **problem.to_json()}


def write_samples(path: Path, problems: Sequence[Problem], language: str, n: int) -> Path:
    """n reference solutions, no two programs alike, in the order of their problems as sample files usually are.

    The reference scripts want the prompt in every row.
    """
    rows = []
    of_each = -(-n // len(problems))
    for i in range(n):
        # A smaller number than problems is spread over all of them.
        problem = problems[i // of_each if n >= len(problems) else i * len(problems) // n]
        solution = problem.canonical_solution
        solution += "" if solution.endswith("\n") else "\n"
        rows.append(
            {
                "task_id": problem.task_id,
                "completion_id": i,
                "prompt": problem.prompt,
                "generation": _COMMENTS.get(language, _COMMENT).format(i) + solution,
            }
        )
    return write_rows(path, rows)


def missed(bench: Bench) -> float:
    """The share of a known amount of work behind the wall, half of it done by orphans, that our measuring misses."""
    n = 4
    body = f"""    import os, time
    while time.process_time() < {_BURNT_S / 2}:
        pass
    read, write = os.pipe()
    if os.fork() == 0:
        if os.fork() == 0:
            while time.process_time() < {_BURNT_S / 2}:
                pass
            os.write(write, b".")
        os._exit(0)
    os.wait()
    os.read(read, 1)
"""
    problem = Problem(
        task_id="Python/0", prompt="def burn():\n", declaration="", canonical_solution=body, test="burn()\n"
    )
    problems = write_rows(bench.folder / "burn-problems.jsonl", [problem.to_json()])
    uses = []
    for name, solution in (("idle", "    return\n"), ("burn", body)):
        rows = [{"task_id": "Python/0", "completion_id": i, "generation": f"{solution}    # {i}\n"} for i in range(n)]
        use, results = bench.ours(write_rows(bench.folder / f"{name}.jsonl", rows), problems)
        _expect(results, n, passed=n, what=f"{name} programs")
        uses.append(use.cpu_s)
    return 1 - (uses[1] - uses[0]) / (n * _BURNT_S)


def control(bench: Bench, tool: str, problems: Sequence[Problem], language: str) -> int:
    """How many of the smaller number of programs fail whose tests begin with an assertion that can't hold."""
    place, assertion = _FAILING[language]
    failing = [
        # Everywhere: the first place of some is in a comment.
        replace(problem, test=re.sub(place, lambda found: found[0] + assertion, problem.test))
        for problem in problems
    ]
    file = write_rows(bench.folder / "control-problems.jsonl", [_row(problem) for problem in failing])
    samples = write_samples(bench.folder / "control.jsonl", failing, language, _SIZES[tool][0])
    _, results = bench.run(tool, samples, file)
    return sum(not row["passed"] and row.get("verdict", "failed") == "failed" for row in results)


def costs(bench: Bench, tools: Sequence[str], found: ProblemSet, language: str, rounds: int) -> list[Cost]:
    """Runs the rounds, every tool and size in each, so that a change of the machine's mood meets all of them."""
    problems = list(found.problems.values())
    file = write_rows(bench.folder / "problems.jsonl", [_row(problem) for problem in problems])
    sizes = {n for tool in tools for n in _SIZES[tool]}
    samples = {n: write_samples(bench.folder / f"{n}.jsonl", problems, language, n) for n in sizes}
    points: dict[tuple[str, int], list[Point]] = {}
    for _ in range(rounds):
        for size in (0, 1):
            for tool in tools:
                n = _SIZES[tool][size]
                use, results = bench.run(tool, samples[n], file)
                passed = sum(bool(row["passed"]) for row in results)
                _expect(results, n, passed=None if tool == _REFERENCE else n, what=f"{tool} {language}")
                points.setdefault((tool, n), []).append(Point(n=n, use=use, passed=passed))
    return [_cost(tool, *(points[tool, n] for n in _SIZES[tool])) for tool in tools]


def judges_made(bench: Bench, found: ProblemSet, language: str) -> float:
    """CPU milliseconds that the judge of a problem costs once: a run that finds none made, and the same run again."""
    problems = list(found.problems.values())
    file = write_rows(bench.folder / "problems.jsonl", [_row(problem) for problem in problems])
    samples = write_samples(bench.folder / "judges.jsonl", problems, language, len(problems))
    cache = Path(tempfile.mkdtemp(prefix="cache-", dir=bench.folder))
    (cache / "built").mkdir()
    for made in (cache_dir() / "built").iterdir():
        if made.name != "judges":
            (cache / "built" / made.name).symlink_to(made)
    uses = []
    for _ in range(2):
        use, results = bench.ours(samples, file, _SEPARATE, cache)
        _expect(results, len(problems), passed=len(problems), what=f"judges of {language}")
        uses.append(use.cpu_s)
    return 1000 * (uses[0] - uses[1]) / len(problems)


def start_of_all(bench: Bench, spec: str | None, names: Sequence[str], report: Mapping[str, object]) -> float:
    """CPU seconds that a run over all languages needs beside its samples, one of each."""
    rows: list[dict[str, object]] = []
    problems = []
    spent = 0.0
    for language in names:
        found, _ = problems_for(spec, language)
        problem = next(iter(found.problems.values()))
        problems.append(problem.to_json())
        rows.append({"task_id": problem.task_id, "generation": problem.canonical_solution})
        spent += report[language]["costs"][0]["ms_a_sample"] / 1000  # type: ignore[index]
    file = write_rows(bench.folder / "all-problems.jsonl", problems)
    uses = []
    for _ in range(3):
        use, results = bench.ours(write_rows(bench.folder / "all.jsonl", rows), file)
        _expect(results, len(rows), passed=len(rows), what="one program a language")
        uses.append(use.cpu_s)
    return statistics.median(uses) - spent


def _cost(tool: str, small: Sequence[Point], large: Sequence[Point]) -> Cost:
    pairs = list(zip(small, large, strict=True))
    slopes = [(b.use.cpu_s - a.use.cpu_s) / (b.n - a.n) for a, b in pairs]
    starts = [a.use.cpu_s - a.n * slope for (a, _), slope in zip(pairs, slopes, strict=True)]
    return Cost(
        tool=tool,
        ms_a_sample=1000 * statistics.median(slopes),
        lowest_ms=1000 * min(slopes),
        highest_ms=1000 * max(slopes),
        start_cpu_s=statistics.median(starts),
        wall_s=statistics.median(point.use.wall_s for point in large),
        passed=f"{min(point.passed for point in large)}/{large[0].n}",
        rounds=len(large),
    )


def _expect(results: Sequence[Mapping[str, object]], n: int, *, passed: int | None, what: str) -> None:
    if len(results) != n:
        raise WrongEnd(f"{what}: {len(results)} results for {n} programs")
    if passed is None:
        return
    if (got := sum(bool(row["passed"]) for row in results)) != passed:
        first = next(row for row in results if not row["passed"])
        raise WrongEnd(f"{what}: {got} of {n} passed, first not: {first['task_id']} {first['result']}")
    if len({row["program"] for row in results}) != n or any(row["cached"] for row in results):
        raise WrongEnd(f"{what}: the programs are not distinct, so not all of them were run")


def problems_for(spec: str | None, language: str) -> tuple[ProblemSet, str]:
    """The problems, and what must be said about them."""
    prefixes = {LANGUAGES[language].prefix}
    try:
        found = load(spec, prefixes=prefixes)
    except InputError:
        if spec is not None or os.environ.get("HUMANEVALX_PROBLEMS"):
            raise
        found = load("starter", prefixes=prefixes)
        return found, f"the official set is not here: {len(found.problems)} starter problems, repeated"
    return found, f"{found.name}, {len(found.problems)} problems"


def show(language: str, said: str, controls: Mapping[str, int], measured: Sequence[Cost], judge_ms: float) -> None:
    print(f"\n{LANGUAGES[language].title}: {said}")
    for tool, failed in controls.items():
        print(f"  control, every program must fail: {tool} {failed} of {_SIZES[tool][0]} failed")
    print(f"  {'':<13}{'CPU ms/sample':>14}{'lowest-highest':>18}{'start CPU s':>13}{'wall s':>9}{'passed':>10}")
    for cost in measured:
        print(
            f"  {cost.tool:<13}{cost.ms_a_sample:>14.2f}{f'{cost.lowest_ms:.2f}-{cost.highest_ms:.2f}':>18}"
            f"{cost.start_cpu_s:>13.2f}{cost.wall_s:>9.1f}{cost.passed:>10}"
        )
    together, apart = measured[0].ms_a_sample, measured[1].ms_a_sample
    once = f"{judge_ms:.1f} ms to make a judge, once a problem"
    by_n = ", ".join(f"n = {n} {apart + judge_ms / n:.1f}" for n in (1, 20))
    print(f"  separate with the making of judges ({once}): {by_n} ms a sample; same-process {together:.1f}")
    if len(measured) == 3:
        print(f"  ratio        {measured[2].ms_a_sample / together:>14.1f}")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--language", action="append", metavar="L", help="only this one; may be repeated")
    parser.add_argument("--problems", metavar="SET", help="name, directory or file (default: as `humanevalx run`)")
    parser.add_argument("--reference", type=Path, metavar="DIR", help="checkout of the CodeGeeX repository")
    parser.add_argument(
        "--reference-python", default=sys.executable, metavar="PATH", help="an interpreter that has its needs"
    )
    parser.add_argument("--rounds", type=int, default=3, metavar="N")
    parser.add_argument("--no-pin", action="store_true", help="use all cores; else everything runs on one")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout, nothing else")
    given = parser.parse_args()
    if given.rounds < 1:
        parser.error("--rounds takes a number from 1 on")
    if given.reference is not None:
        given.reference = given.reference.resolve()
        if not (given.reference / "codegeex" / "benchmark").is_dir():
            parser.error(f"--reference {given.reference}: no codegeex/benchmark in it")
    return given


def main() -> int:
    given = arguments()
    tools = [_OURS, _SEPARATE, *([_REFERENCE] if given.reference else [])]
    names = [by_name(name).name for name in given.language or LANGUAGES]
    report: dict[str, object] = {"small": SMALL, "large": LARGE, "workers": 1, "pinned": not given.no_pin}
    ending = 0
    total: list[list[Cost]] = []
    with tempfile.TemporaryDirectory(prefix="humanevalx-bench-") as folder:
        bench = Bench(
            folder=Path(folder),
            cpu=None if given.no_pin else max(os.sched_getaffinity(0)),
            reference=given.reference,
            reference_python=given.reference_python,
        )
        report["missed"] = share = missed(bench)
        if abs(share) > 0.15:
            raise WrongEnd(
                f"{share:.0%} of a known amount of CPU time is missed here, so no number would be true. "
                "Measured as root with the cpuacct control group, nothing is"
            )
        if not given.json:
            where = "all cores" if given.no_pin else f"core {bench.cpu} only"
            print(f"1 worker, {where}, {given.rounds} rounds, slope between {SMALL} and {LARGE} distinct programs")
            print(f"of a known amount of CPU time behind the wall, half of it of orphans, {1 - share:.1%} is seen")
        for language in names:
            found, said = problems_for(given.problems, language)
            compared = [tool for tool in tools if tool != _REFERENCE or language not in _NO_REFERENCE]
            controls = {tool: control(bench, tool, list(found.problems.values()), language) for tool in compared}
            measured = costs(bench, compared, found, language, given.rounds)
            judge_ms = judges_made(bench, found, language)
            total.extend([measured] if len(measured) == 3 else [])
            report[language] = {
                "problems": said,
                "control_failed": controls,
                "costs": [asdict(cost) for cost in measured],
                "judge_ms": judge_ms,
            }
            if controls[_OURS] != SMALL or controls[_SEPARATE] != SMALL:
                ending = 1
            if not given.json:
                show(language, said, controls, measured, judge_ms)
        if len(names) > 1:
            report["start_cpu_s"] = start = start_of_all(bench, given.problems, names, report)
            if not given.json:
                print(f"\n{len(names)} languages in one run: it starts with {start:.2f} CPU s")
    if len(total) > 1:
        ours, theirs = (sum(costs[tool].ms_a_sample for costs in total) for tool in (0, 2))
        report["ratio"] = theirs / ours
        if not given.json:
            print(f"{len(total)} languages together: {ours:.0f} and {theirs:.0f} ms, ratio {theirs / ours:.1f}")
    if given.json:
        print(json.dumps(report, indent=1))
    if ending:
        print("a control program passed: the times mean nothing", file=sys.stderr)
    return ending


if __name__ == "__main__":
    try:
        sys.exit(main())
    except WrongEnd as error:
        print(f"speed: {error}", file=sys.stderr)
        sys.exit(1)
    except HumanevalxError as error:
        print(f"speed: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
