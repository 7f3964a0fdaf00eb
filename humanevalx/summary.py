"""From verdicts to scores: what summary.json holds."""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from humanevalx.judge import Setup
from humanevalx.pairing import key_of, score_of, task_of
from humanevalx.problems import ProblemSet
from humanevalx.records import BOTH, SAME_PROCESS, Result
from humanevalx.signature import Signature, sign, toolchains
from humanevalx.verdict import Verdict

_MOST_NAMED = 20


@dataclass(slots=True)
class Tally:
    """Counts of a run so far. Its size depends on the number of problems, not of samples."""

    problems: dict[str, Counter[str]] = field(default_factory=dict)  # by pairing.key_of
    rules: Counter[str] = field(default_factory=Counter)
    samples: int = 0
    broken: int = 0
    cached: int = 0
    integrities: dict[str, set[str]] = field(default_factory=dict)  # how samples were judged -> their problems

    suspects: int = 0
    suspected: list[str] = field(default_factory=list)  # the first ones, in order

    def add(self, result: Result) -> None:
        if result.suspect:
            self.suspects += 1
            insort(self.suspected, f"{result.task_id} completion {result.completion_id}")
            del self.suspected[_MOST_NAMED:]
        self.integrities.setdefault(result.integrity, set()).add(result.task_id)
        self.problems.setdefault(key_of(result.task_id, result.origin), Counter())[result.verdict.value] += 1
        self.samples += 1
        self.cached += result.cached
        self.broken += result.verdict is Verdict.SANDBOX_ERROR


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A finished run.

    `scores` maps a language, or a pair such as `cpp->go`, to {"pass@k": {"value", "low", "high", "n_problems",
    "n_samples"}}, with values from 0 to 1, or {"value": None, "reason"} where pass@k can't be given. `problems` is by
    task_id, of translations with the source's prefix and an arrow before it.
    """

    scores: Mapping[str, Mapping[str, Any]]
    problems: Mapping[str, Mapping[str, Any]]
    verdicts: Mapping[str, Mapping[str, int]]
    partial: Mapping[str, str]
    signature: Signature
    settings: Mapping[str, Any]
    toolchains: Mapping[str, str]
    digests: Mapping[str, Any]
    extraction: Mapping[str, int]
    same_process: Sequence[str]  # problems that were to be judged separately and could not be
    suspects: int | None  # samples on which the two ways of judging disagree, where both were asked for
    suspected: Sequence[str]  # some of them
    cached: int  # samples whose program was identical to one that had been judged
    skipped: int  # bad rows that were left out
    bad_rows: Sequence[str]  # the first of them, as messages
    seconds: float

    def to_json(self) -> dict[str, Any]:
        return {
            "scores": self.scores,
            "problems": self.problems,
            "verdicts": self.verdicts,
            "partial": self.partial,
            "signature": self.signature.to_json(),
            "settings": self.settings,
            "toolchains": self.toolchains,
            "digests": self.digests,
            "extraction": self.extraction,
            "same_process": list(self.same_process),
            **({} if self.suspects is None else {"suspects": self.suspects, "suspected": list(self.suspected)}),
            "cached": self.cached,
            "skipped": self.skipped,
            "bad_rows": list(self.bad_rows),
            "seconds": round(self.seconds, 3),
        }


def summarise(
    tally: Tally,
    *,
    setup: Setup,
    problems: ProblemSet,
    ks: Sequence[int],
    generation: Mapping[str, Sequence[str]],
    settings: Mapping[str, Any],
    digests: Mapping[str, Any],
    seconds: float,
    skipped: int = 0,
    bad_rows: Sequence[str] = (),
) -> Summary:
    """Scores by language, or pair of them, over the problems that were attempted."""
    by_language: dict[str, dict[str, Counter[str]]] = {}
    # In the problems' order: what is summed in the order of completion differs in the last digit, intervals in more.
    places = {task_id: place for place, task_id in enumerate(problems.problems)}
    keys = sorted(tally.problems, key=lambda key: (places[task_of(key)], key))
    for key in keys:
        by_language.setdefault(score_of(key), {})[key] = tally.problems[key]
    together = tally.integrities.get(SAME_PROCESS, set()) if setup.integrity != SAME_PROCESS else ()
    same_process = [task_id for task_id in problems.problems if task_id in together]
    totals = Counter(p.prefix for p in problems.problems.values())
    partial, verdicts, scores = {}, {}, {}
    for name, attempted in sorted(by_language.items()):
        total = totals[task_of(next(iter(attempted))).partition("/")[0]]
        if len(attempted) < total:
            partial[name] = f"{len(attempted)}/{total}"
        verdicts[name] = _counts(sum(attempted.values(), Counter()))
        scores[name] = _scores(attempted, ks)
    return Summary(
        scores=scores,
        problems={
            key: {"n": counts.total(), "c": counts[Verdict.PASSED.value], "verdicts": _counts(counts)}
            for key, counts in ((key, tally.problems[key]) for key in keys)
        },
        verdicts=verdicts,
        partial=partial,
        signature=sign(setup, problems, ks=ks, partial=partial, settings=generation, same_process=same_process),
        settings=settings,
        toolchains=toolchains(setup),
        digests={"problems": problems.digest, **digests},
        extraction=dict(sorted(tally.rules.items())),
        same_process=same_process,
        suspects=tally.suspects if setup.integrity == BOTH else None,
        suspected=tally.suspected,
        cached=tally.cached,
        skipped=skipped,
        bad_rows=bad_rows,
        seconds=seconds,
    )


def _counts(counts: Counter[str]) -> dict[str, int]:
    return {verdict.value: counts[verdict.value] for verdict in Verdict if counts[verdict.value]}


def _scores(attempted: Mapping[str, Counter[str]], ks: Sequence[int]) -> dict[str, Any]:
    # Not before it is needed: numpy costs a tenth of a second, and worker processes never score.
    import numpy as np

    from humanevalx.metrics.interval import bootstrap_interval
    from humanevalx.metrics.pass_at_k import pass_at_k

    n = np.array([counts.total() for counts in attempted.values()])
    c = np.array([counts[Verdict.PASSED.value] for counts in attempted.values()])
    scores: dict[str, Any] = {}
    for k in ks:
        if (n < k).any():
            task_id, few = min(((t, counts.total()) for t, counts in attempted.items()), key=lambda item: item[1])
            short = int((n < k).sum())
            reason = f"{short} of {len(n)} problems have fewer samples ({task_id} has {few})"
            scores[f"pass@{k}"] = {"value": None, "reason": reason}
            continue
        values = pass_at_k(n, c, k)
        interval = bootstrap_interval(values)
        scores[f"pass@{k}"] = {
            "value": float(values.mean()),
            "low": interval.low,
            "high": interval.high,
            "n_problems": len(n),
            "n_samples": int(n.sum()),
        }
    return scores
