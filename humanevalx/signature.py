"""The signature of a run: one printable string that says exactly what was computed, and what surrounded it."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from humanevalx import __version__
from humanevalx.judge import Setup
from humanevalx.language import EXTRACTION_VERSION, Extraction, Toolchain
from humanevalx.problems import ProblemSet
from humanevalx.sandbox.backends import pick


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """judging must match for two runs to be compared; generation and environment are shown."""

    judging: Mapping[str, str]
    generation: Mapping[str, str]
    environment: Mapping[str, str]

    @property
    def text(self) -> str:
        return "|".join(f"{key}:{value}" for key, value in self.judging.items())

    def to_json(self) -> dict[str, object]:
        return {
            "judging": dict(self.judging),
            "generation": dict(self.generation),
            "environment": dict(self.environment),
            "text": self.text,
        }


def sign(
    setup: Setup,
    problems: ProblemSet,
    *,
    ks: Sequence[int],
    partial: Mapping[str, str],
    settings: Mapping[str, Sequence[str]],
    same_process: Sequence[str] = (),
) -> Signature:
    """The signature of a run over `problems` with `setup`.

    `partial` has the languages that were not run in full, `same_process` the problems that could not be judged
    separately though that was wanted.
    """
    said = {**judging(setup, problems), "k": ",".join(map(str, ks))}
    if same_process:
        said["integrity"] += f",same-process={'+'.join(same_process)}"
    if partial:
        said["partial"] = ",".join(f"{language}={share}" for language, share in sorted(partial.items()))
    environment = {
        "humanevalx": __version__,
        "sandbox": pick(setup.backend).describe(setup.image),
        "system": f"{platform.system()} {platform.machine()}",
        **toolchains(setup),
    }
    generation = {name: ",".join(values) for name, values in settings.items()}
    return Signature(judging=said, generation=generation, environment=environment)


def judging(setup: Setup, problems: ProblemSet) -> dict[str, str]:
    """What verdicts depend on."""
    rule = setup.extraction.value
    if setup.extraction is Extraction.AUTO:
        rule += f".v{EXTRACTION_VERSION}"
    said = {
        "problems": f"{problems.name}@{problems.digest[:8]}",
        "corrections": problems.corrections,
        "task": problems.task,
        "extraction": rule,
        "tests": problems.tests + (f",official={n}" if (n := len(problems.without_examples)) else ""),
        "integrity": setup.integrity,
        "limits": ",".join(f"{s.name}={s.limits.cpu_s:g}s/{s.limits.memory_mib}MiB" for s in setup.languages),
        "toolchains": ",".join(f"{s.name}={s.toolchain.major}" for s in setup.languages),
    }
    if setup.backend == "none":
        said["wall"] = "NONE"
    return said


def toolchains(setup: Setup) -> dict[str, str]:
    """Language name -> version, with what else of it samples can see."""
    return {
        language.name: " ".join((language.toolchain.version, *(f"({note})" for note in _notes(language.toolchain))))
        for language in setup.languages
    }


def _notes(toolchain: Toolchain) -> tuple[str, ...]:
    return (*toolchain.notes, "plain tools") if toolchain.plain else toolchain.notes
