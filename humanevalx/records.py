"""The values that flow through the harness: Problem, Sample, Program, Result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from humanevalx.errors import InputError
from humanevalx.verdict import Verdict

#: Public names of problems that have another one here: the original HumanEval is the Python of HumanEval-X.
RENAMED = {"HumanEval": "Python"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One problem in HumanEval-X's format: `prompt` ends where a completion begins."""

    task_id: str
    prompt: str
    declaration: str
    canonical_solution: str
    test: str
    example_test: str = ""
    text: str = ""
    # Go only: the prompt's import block, its docstring, and what stands above everything in the test file.
    imports: str = ""
    docstring: str = ""
    test_setup: str = ""

    @property
    def prefix(self) -> str:
        """What stands before the slash of the task_id: names the language."""
        return self.task_id.partition("/")[0]

    @property
    def number(self) -> str:
        """What stands behind the slash: the same in every language."""
        return self.task_id.partition("/")[2]

    @classmethod
    def from_json(cls, row: object) -> Problem:
        """Reads one row of a problem file.

        Raises InputError naming the field that is missing or of the wrong type; fields we don't know are ignored.
        """
        if not isinstance(row, dict):
            raise InputError(f"a problem must be a JSON object, this is {_kind(row)}")
        values: dict[str, str] = {}
        for field in fields(cls):
            key = _JSON_NAMES.get(field.name, field.name)
            value = row.get(key)
            if value is None and field.name not in _REQUIRED:
                continue
            if not isinstance(value, str):
                raise InputError(f"field {key!r} of a problem must be a string, this is {_kind(value)}")
            values[field.name] = value
        if "/" not in values["task_id"]:
            raise InputError(
                f"field 'task_id' must look like Python/0 (language, slash, number): {values['task_id']!r}"
            )
        return cls(**values)

    def to_json(self) -> dict[str, str]:
        """The row, with the fields that the file format has for this problem."""
        row = {_JSON_NAMES.get(f.name, f.name): getattr(self, f.name) for f in fields(self)}
        return {key: value for key, value in row.items() if value or key in _REQUIRED}


_JSON_NAMES = {"imports": "import"}
_REQUIRED = frozenset({"task_id", "prompt", "declaration", "canonical_solution", "test"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One row of a samples file."""

    task_id: str
    completion_id: int | str
    code: str
    # How `code` relates to the prompt: generation, completion and code may continue it or repeat it,
    # solution is a whole program. The name of the key it was found under.
    form: str = "generation"
    source: str = ""
    index: int = 0
    origin: str = ""  # of a translation: the task_id of what was translated


@dataclass(frozen=True, slots=True, kw_only=True)
class Separate:
    """A program for separate judging: what the candidate gets, and what the judge gets."""

    files: tuple[tuple[str, str], ...]
    key: str  # names the tests
    tests: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """What is run for a sample: files laid into an empty folder, and the digest that names the code as cleaned."""

    language: str
    files: tuple[tuple[str, str], ...]
    code: str
    digest: str
    separate: Separate | None = None  # the same for separate judging, where that was asked for and can be


#: Where tests run: in the sample's process, or in one of their own that the sample can't reach.
SAME_PROCESS, SEPARATE, BOTH = "same-process", "separate", "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A verdict and the facts that people ask for next to it. Times are seconds of CPU, memory MiB."""

    task_id: str
    completion_id: int | str
    verdict: Verdict
    source: str = ""
    index: int = 0
    program: str = ""
    detail: str = ""
    compile_s: float = 0.0
    run_s: float = 0.0
    peak_mib: float = 0.0
    cached: bool = False
    integrity: str = SAME_PROCESS
    same_process: str = ""  # the other verdict, where a sample was judged in both ways
    origin: str = ""  # see Sample

    @property
    def suspect(self) -> bool:
        """Whether the two ways of judging disagree."""
        return bool(self.same_process) and self.passed != (self.same_process == Verdict.PASSED.value)

    @property
    def passed(self) -> bool:
        return self.verdict is Verdict.PASSED

    def to_json(self) -> dict[str, Any]:
        """A row of results.jsonl: first the keys that the reference scripts write, then ours."""
        reason = self.verdict.value + (f": {self.detail}" if self.detail else "")
        return {
            "task_id": self.task_id,
            "completion_id": self.completion_id,
            "passed": self.passed,
            "result": "passed" if self.passed else f"failed: {reason}",
            "verdict": self.verdict.value,
            "source": self.source,
            "index": self.index,
            "program": self.program,
            "detail": self.detail,
            "compile_s": round(self.compile_s, 4),
            "run_s": round(self.run_s, 4),
            "peak_mib": round(self.peak_mib, 1),
            "cached": self.cached,
            "integrity": self.integrity,
            **({"same_process": self.same_process} if self.same_process else {}),
            **({"source_task_id": self.origin} if self.origin else {}),
        }

    @classmethod
    def from_json(cls, row: Mapping[str, Any]) -> Result:
        """The inverse of to_json. Raises KeyError or ValueError on a row that to_json did not write."""
        return cls(
            task_id=row["task_id"],
            completion_id=row["completion_id"],
            verdict=Verdict(row["verdict"]),
            source=row["source"],
            index=row["index"],
            program=row["program"],
            detail=row["detail"],
            compile_s=row["compile_s"],
            run_s=row["run_s"],
            peak_mib=row["peak_mib"],
            cached=row["cached"],
            integrity=row.get("integrity", SAME_PROCESS),  # rows of earlier versions lack it
            same_process=row.get("same_process", ""),
            origin=row.get("source_task_id", ""),
        )


#: Keys of a results row that may differ between two runs of the same samples.
MEASUREMENTS = ("compile_s", "run_s", "peak_mib", "cached")


def _kind(value: object) -> str:
    names = {
        dict: "an object",
        list: "a list",
        str: "a string",
        bool: "a boolean",
        type(None): "missing or null",
    }
    return names.get(type(value), f"a {type(value).__name__}")
