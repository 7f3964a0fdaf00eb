"""humanevalx check: does the wall hold, and do all reference solutions pass?"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from typing import Any

from humanevalx.engine import Task, judge_tasks
from humanevalx.errors import EXIT_GATE, EXIT_OK, EXIT_OURS, InputError, OurError
from humanevalx.evaluate import Options
from humanevalx.judge import lacking, prepare, set_up
from humanevalx.language import Extraction
from humanevalx.languages import LANGUAGES, by_name
from humanevalx.problems import load
from humanevalx.progress import Progress
from humanevalx.records import BOTH, SAME_PROCESS, SEPARATE, Result, Sample
from humanevalx.sandbox.base import Backend
from humanevalx.sandbox.selfcheck import ALL, run_checks, settled
from humanevalx.task import posed


def check(languages: list[str], options: Options, *, as_json: bool) -> int:
    """First the wall's behaviours, all of them; then, only if they hold, every reference solution."""
    begun = time.monotonic()
    wanted = [by_name(name).name for name in languages]
    backend = settled(options.sandbox, options.choices, wanted or list(LANGUAGES))
    names = wanted or _found(backend, options, as_json=as_json)
    described = backend.describe(backend.image(names, options.choices))
    report: dict[str, Any] = {"sandbox": described}
    if backend.name == "none":
        print("WARNING: --sandbox none has no wall to check", file=sys.stderr)
    else:
        outcomes = run_checks(backend, ALL, options.choices, names)
        broken = [tried for tried in outcomes if tried.problem]
        report["wall"] = {tried.name: tried.problem or "holds" for tried in outcomes}
        if not as_json:
            print(f"wall: {len(outcomes) - len(broken)} of {len(outcomes)} behaviours hold ({described})")
        for tried in broken:
            print(f"wall: {tried.name} DOES NOT HOLD: {tried.problem}", file=sys.stderr)
        if broken:
            print("the wall is not trusted; nothing was run behind it", file=sys.stderr)
            if as_json:
                print(json.dumps(report, indent=1))
            return EXIT_OURS
    problems = load(
        options.problems, prefixes={LANGUAGES[name].prefix for name in names}, corrections=options.corrections
    )
    present = {problem.prefix for problem in problems.problems.values()}
    for name in wanted:
        if LANGUAGES[name].prefix not in present:
            raise InputError(f"{problems.name} has no problems in {LANGUAGES[name].title} ({problems.origin})")
    # Of a set of one's own, the languages that it has.
    names = [name for name in names if LANGUAGES[name].prefix in present]
    problems = posed(problems, tests=options.tests)
    setup = set_up(
        names,
        backend=backend.name,
        extraction=Extraction.NONE,
        choices=options.choices,
        timeout_s=options.timeout_s,
        memory_mib=options.memory_mib,
        integrity=options.integrity,
    )
    for remark in setup.slow(options.choices):
        print(remark, file=sys.stderr)
    samples = [
        Sample(task_id=task_id, completion_id=0, code=problem.canonical_solution, index=index)
        for index, (task_id, problem) in enumerate(problems.problems.items())
    ]
    tasks = (
        Task(
            sample.index,
            prepare(sample, problems.problems[sample.task_id], Extraction.NONE, options.integrity).program,
        )
        for sample in samples
    )
    judged: list[Result] = []
    with Progress(len(samples), shown=not as_json) as bar:
        for task, outcome in judge_tasks(tasks, setup, len(samples), workers=options.workers):
            judged.append(outcome.result(samples[task.number], task.program))
            bar.add(judged[-1].passed)
    if options.integrity != SAME_PROCESS:
        report["same_process"] = sorted(result.task_id for result in judged if result.integrity != SEPARATE)
    if options.integrity == BOTH:
        report["suspects"] = {one.task_id: one.same_process for one in judged if one.suspect}
    return _tell(judged, names, report, problems.count_by_prefix(), as_json=as_json, seconds=time.monotonic() - begun)


def _found(backend: Backend, options: Options, *, as_json: bool) -> list[str]:
    """The languages that this machine, or the image, has. Says what is missing, loudly: nothing of that is checked."""
    missing = lacking(list(LANGUAGES), backend.name, options.choices)
    for name, reason in missing.items():
        print(f"NOT CHECKED: {LANGUAGES[name].title}: {reason}", file=sys.stderr if as_json else sys.stdout)
    if len(missing) == len(LANGUAGES):
        raise OurError("no toolchain of any language was found: see `humanevalx doctor`")
    return [name for name in LANGUAGES if name not in missing]


def _tell(
    judged: list[Result],
    names: list[str],
    report: dict[str, Any],
    totals: dict[str, int],
    *,
    as_json: bool,
    seconds: float,
) -> int:
    failed = sorted((result for result in judged if not result.passed), key=lambda result: result.index)
    passes = Counter(result.task_id.partition("/")[0] for result in judged if result.passed)
    total = sum(totals.values())
    if as_json:
        report["languages"] = {n: f"{passes[LANGUAGES[n].prefix]}/{totals[LANGUAGES[n].prefix]}" for n in names}
        report["failed"] = {result.task_id: f"{result.verdict.value}: {result.detail}" for result in failed}
        report["seconds"] = round(seconds, 1)
        print(json.dumps(report, indent=1))
    else:
        for name in names:
            prefix = LANGUAGES[name].prefix
            print(f"{LANGUAGES[name].title}: {passes[prefix]}/{totals[prefix]}")
        for result in failed:
            print(f"  {result.task_id}: {result.verdict.value}: {result.detail}")
        if "same_process" in report:
            print(_apart(report["same_process"], len(judged)))
        if "suspects" in report:
            named = [
                f"{task_id} is {verdict} in the sample's process" for task_id, verdict in report["suspects"].items()
            ]
            print(f"the two ways of judging disagree about {len(named)}" + "".join(f"\n  {one}" for one in named))
        print(f"{passes.total()}/{total} reference solutions pass, in {seconds:.1f} s")
    if any(result.verdict.value == "sandbox_error" for result in failed) or len(judged) < total:
        return EXIT_OURS
    return EXIT_GATE if failed else EXIT_OK


def _apart(together: list[str], total: int) -> str:
    named = f": {', '.join(together)}" if together else ""
    return f"judged separately: {total - len(together)} of {total}; in the sample's process: {len(together)}{named}"
