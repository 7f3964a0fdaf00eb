"""What a language must say about itself. A language is a module in `languages/`; the registry is a plain dict there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Protocol

from humanevalx.records import Problem, Program, Separate
from humanevalx.sandbox.base import Job, Launcher, Limits, Mount, Server


class Extraction(Enum):
    """How the code of a sample is got out of what the model returned."""

    AUTO = "auto"  # recognises fenced blocks, repeated prompts and signatures, and what follows the function
    REFERENCE = "reference"  # exactly what the reference scorer does
    NONE = "none"  # nothing: the text is the code


#: Part of every signature: raise it when a rule of AUTO changes.
EXTRACTION_VERSION = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """The code of a sample, ready to be put into a program."""

    # What stands before the code: the problem's prompt, or nothing where the sample brings everything itself.
    prefix: str
    code: str
    rules: tuple[str, ...] = ()  # names of the extraction rules that changed something

    @property
    def text(self) -> str:
        return self.prefix + self.code


@dataclass(frozen=True, slots=True, kw_only=True)
class Toolchain:
    """What this machine has for a language, as probed. `missing` says what to install if it has nothing usable."""

    version: str = ""
    major: str = ""  # the part of the version that verdicts may depend on: goes into the signature
    path: str = ""
    missing: str | None = None
    notes: tuple[str, ...] = ()
    plain: bool = False  # the fast way can't be had or was not wanted
    walled: bool = False  # its jobs name places that are only inside a wall
    data: tuple[tuple[str, str], ...] = ()  # paths and settings that the language's own `job` needs
    launchers: tuple[Launcher, ...] = ()
    servers: tuple[Server, ...] = ()
    judges: tuple[Server, ...] = ()  # for separate judging
    mounts: tuple[Mount, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the user may choose about toolchains."""

    python: str | None = None  # an interpreter for samples, instead of the harness's own
    cpp_std: str = "c++11"
    cxx: str | None = None  # a C++ compiler instead of g++
    plain: bool = False  # each language's plain tools only: slower, and the same verdicts
    image: str | None = None  # of the docker backend, instead of what `make images` builds
    runtime: str = ""  # of the docker backend, such as runsc


#: What images of the docker backend are built for. Two fast ways of one language would be in each other's place.
IN_IMAGES = (Choices(), Choices(plain=True), Choices(plain=True, cpp_std="c++17"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Separating:
    """How a language judges a sample in a process that its tests are not in."""

    #: Why a problem can't be judged so, as far as its text tells; or nothing. Pure.
    reason: Callable[[Problem], str]
    #: The part of a program for that; None if there is a reason against it. Pure.
    program: Callable[[Problem, Cleaned], Separate | None]
    #: How a program that has such a part is run; None if this toolchain can't.
    job: Callable[[Program, Toolchain, Limits], Job | None]


class Language(Protocol):
    """The interface of a language module."""

    #: How the language is called on the command line and in scores.
    name: str
    #: How people write it.
    title: str
    #: What stands before the slash in task_ids.
    prefix: str
    #: Further names that command lines and fenced blocks use.
    aliases: tuple[str, ...]
    #: What a run may use by default.
    limits: Limits
    #: Separate judging.
    separating: Separating

    #: The line that tells a model which language is wanted.
    tag: str

    def start(self, problem: Problem) -> str:
        """What a completion continues: the prompt, as a model should be given it. Pure."""

    def bare(self, problem: Problem) -> Problem:
        """The problem without its description, as a translation continues it. Pure."""

    def unoffered(self, problem: Problem) -> str:
        """What the tests use that samples are not run with, so that none could pass; or nothing. Pure."""

    def clean(self, problem: Problem, code: str, form: str, extraction: Extraction) -> Cleaned:
        """The code of a sample. Pure; never fails: what can't be understood is left as it is."""

    def program(self, problem: Problem, cleaned: Cleaned) -> Program:
        """The files that are laid into an empty folder. Pure."""

    def job(self, program: Program, toolchain: Toolchain, limits: Limits) -> Job:
        """How the program is run."""

    def probe(self, choices: Choices) -> Toolchain:
        """Looks what this machine has. Doesn't raise, builds nothing: what is missing is said in the answer."""

    def ready(self, toolchain: Toolchain, choices: Choices) -> Toolchain:
        """Makes a probed toolchain ready for judging: builds, once, what its fast way needs (see `cache`).

        If that fails the answer is the plain toolchain, with a note that says why; or what is missing for both ways.
        """


def start(problem: Problem) -> str:
    """Language.start where that is the prompt."""
    return problem.prompt


def bare(problem: Problem) -> Problem:
    """Language.bare where the declaration has all that the prompt has but the description."""
    return replace(problem, prompt=problem.declaration)


def unoffered(problem: Problem) -> str:  # noqa: ARG001 - the tests have their language's whole library
    """Language.unoffered where tests may use what they find."""
    return ""


def separated(language: str, files: Mapping[str, str], tests: Mapping[str, str]) -> Separate:
    """A program for separate judging, of the candidate's files and those of its judge."""
    return Separate(files=tuple(files.items()), key=digest_of(language, tests), tests=tuple(tests.items()))


def judge_key(separate: Separate, toolchain: Toolchain) -> str:
    """Names the program of a judge: equal for equal tests, made by an equal toolchain."""
    made_by = (toolchain.version, toolchain.plain, toolchain.data, tuple(str(one.source) for one in toolchain.mounts))
    return hashlib.sha256(repr((separate.key, made_by)).encode()).hexdigest()[:32]


def digest_of(language: str, files: Mapping[str, str]) -> str:
    """Names a program: equal for equal text in the same language."""
    text = json.dumps([language, sorted(files.items())], ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]
