"""Python: what is made of a completion, and what a program finds behind the wall."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humanevalx.judge import Station, set_up
from humanevalx.language import Choices, Cleaned, Extraction
from humanevalx.languages import python
from humanevalx.records import Problem, Result, Sample
from humanevalx.verdict import Verdict

Run = Callable[..., Result]
HEADER = "from typing import List\n\n\ndef helper(x):\n    return x + 1\n\n\n"
SIGNATURE = 'def add(a: int, b: int) -> int:\n    """ Sum.\n    >>> add(1, 2)\n    3\n    """\n'
BODY = "    return a + b\n"
PROBLEM = Problem(
    task_id="Python/0",
    prompt=HEADER + SIGNATURE,
    declaration=HEADER + SIGNATURE,
    canonical_solution=BODY,
    test="assert add(1, 2) == 3\nassert helper(1) == 2\n",
)
WHOLE = "def add(a, b):\n    return a + b\n"


def auto(code: str, form: str = "generation", problem: Problem = PROBLEM) -> Cleaned:
    return python.clean(problem, code, form, Extraction.AUTO)


def works(cleaned: Cleaned) -> bool:
    """Whether the tests pass on what was cleaned. Our own texts only: they run here, without a wall."""
    space: dict[str, object] = {}
    exec(cleaned.text, space)
    exec(PROBLEM.test, space)
    return True


# ---- the reference rule


def by_the_reference_rule(code: str) -> str:
    """Lines up to the first one that has something in its first column."""
    lines = code.split("\n")
    ends = [i for i, line in enumerate(lines) if line.strip() != "" and not line.startswith((" ", "\t"))]
    return "\n".join(lines[: ends[0]] if ends else lines)


PIECES = ["    ", "\t", " ", "\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\xa0", "\u3000"]
TEXTS = st.lists(
    st.one_of(st.sampled_from([*PIECES, "```", "def add(a, b):", "return 1", "#", "x"]), st.text(max_size=5)),
    max_size=30,
).map("".join)


@given(TEXTS)
def test_reference_extraction_is_the_reference_rule(code: str) -> None:
    cleaned = python.clean(PROBLEM, code, "generation", Extraction.REFERENCE)
    assert (cleaned.prefix, cleaned.code) == (PROBLEM.prompt, by_the_reference_rule(code))


@given(TEXTS, st.sampled_from(["generation", "completion", "solution", "code"]))
def test_no_extraction_changes_nothing(code: str, form: str) -> None:
    cleaned = python.clean(PROBLEM, code, form, Extraction.NONE)
    assert cleaned.text == ("" if form == "solution" else PROBLEM.prompt) + code
    assert cleaned.rules == ()


@given(TEXTS, st.sampled_from(["generation", "completion", "solution", "code"]))
def test_auto_never_fails(code: str, form: str) -> None:
    assert isinstance(auto(code, form).text, str)


@given(st.lists(st.sampled_from(["    x = 1", "", "  # é", "    return a + b", "print(1)", "x"]), max_size=12))
def test_auto_is_the_reference_rule_for_plain_continuations(lines: list[str]) -> None:
    code = "\n".join(["    pass", *lines])
    assert auto(code).text == PROBLEM.prompt + by_the_reference_rule(code)


# ---- auto


SUM = "def {}(a, b):\n    return a + b\n"


@pytest.mark.parametrize(
    ("tail", "kept"),
    [
        (SUM.format("other"), True),
        (SUM.format("unasked") + "\nprint(1)\n\n" + SUM.format("other"), True),
        ("def other(a, b):\n    return more(a, b)\n\n\n# More.\n" + SUM.format("more"), True),
        ("print(other(1, 2))\n```\n" + SUM.format("other"), False),
        (SUM.format("other") + "```\nThis adds them.\n", True),
        (SUM.format("other") + "\n\ndef cut_off(a", True),
        (SUM.format("other").replace("    return", "  (return"), False),
        ("@staticmethod\n@(lambda f: f)\n" + SUM.format("other"), True),
        ("other = lambda a, b: a + b\n", False),
        (SUM.format("unasked"), False),
    ],
)
def test_functions_behind_a_body_stay_if_it_needs_them(tail: str, *, kept: bool) -> None:
    body = "    return other(a, b)\n"
    cleaned = auto(f"{body}\n\n{tail}")
    assert "unasked" not in cleaned.text
    assert "print" not in cleaned.text
    if kept:
        assert works(cleaned)
    else:
        assert cleaned.code.strip() == body.strip()
    built_in = f"    return sum([a, b])\n\n\n{tail.replace('other', 'sum')}"
    assert auto(built_in).code.strip() == "return sum([a, b])"
    # What the body binds itself is not looked for.
    own = f"    other = max\n    return other(a + b, 0)\n\n\n{tail}"
    assert auto(own).code.strip() == "other = max\n    return other(a + b, 0)"


def test_a_body_of_tabs_goes_on_behind_a_prompt_of_spaces() -> None:
    cleaned = auto("\tif a:\n\t\treturn a + b\n\n\treturn b\n")
    assert cleaned.code == "    if a:\n        return a + b\n\n    return b\n"
    assert cleaned.rules == ("tabs",)
    # What parses as it is, or in neither way, stays.
    for code in ("    if a:\n    \treturn a\n    return b\n", "\treturn (\n"):
        assert auto(code).code == code


@pytest.mark.parametrize(
    ("code", "rules"),
    [
        (BODY, ()),
        (BODY.replace("\n", "\r\n"), ()),
        (BODY + "\n\nprint(add(1, 2))\n", ("cut",)),
        (BODY + "\n\nThis adds them.\n", ("cut",)),
        (PROBLEM.prompt + BODY, ("prompt",)),
        (PROBLEM.prompt + BODY + "\nprint(1)\n", ("prompt", "cut")),
        (f"```python\n{BODY}```", ("fence",)),
        (f"```\n{BODY}```\n", ("fence",)),
        (f"```py\r\n{BODY}\r\n```\r\n".replace("\n", "\r\n").replace("\r\r", "\r"), ("fence",)),
        (f"Sure!\n\n```python\n{WHOLE}```\nHope this helps.", ("fence", "signature")),
        (f"~~~python\n{WHOLE}~~~", ("fence", "signature")),
        (f"````Python title=x\n{WHOLE}````", ("fence", "signature")),
        (f"Sure!\n```python\n{WHOLE}", ("fence", "signature")),
        (f"```python\n{PROBLEM.prompt}{BODY}```", ("fence", "prompt")),
        (WHOLE, ("signature",)),
        ("import os\nfrom math import pi\n\n" + WHOLE, ("signature",)),
        ("def other(a, b):\n    return a + b\n\n\ndef add(a, b):\n    return other(a, b)\n", ("signature",)),
        ("def add(a, b):\n    return other(a, b)\n\n\ndef other(a, b):\n    return a + b\n", ("signature",)),
        (WHOLE + "\n\nprint(add(1, 2))\n", ("signature", "tail")),
        (WHOLE + "\n\nif __name__ == '__main__':\n    unknown()\n", ("signature", "tail")),
        (WHOLE + "\nassert add(1, 2) == 4\n", ("signature", "tail")),
        (WHOLE + "\nThis function adds two numbers.\n", ("signature", "chatter")),
        ("Here is the function:\n\n" + WHOLE, ("signature", "chatter")),
        ("TABLE = {1: 1}\n\n" + WHOLE, ("signature",)),
    ],
)
def test_auto_recognises(code: str, rules: tuple[str, ...]) -> None:
    cleaned = auto(code)
    assert cleaned.rules == rules
    assert "print" not in cleaned.code
    assert works(cleaned)


@pytest.mark.parametrize(
    "tail", ["```", "```\n\nThis adds them.\n", "```\nprint(add(1, 2))\n```\n", "```python\nx\n```"]
)
def test_a_fence_that_closes_behind_a_continuation_ends_it(tail: str) -> None:
    assert works(auto(BODY + tail))


def test_the_block_that_declares_the_function_is_the_code() -> None:
    usage = "print(add(1, 2), add(3, 4), add(5, 6), add(7, 8), add(9, 10), add(11, 12))\n"
    assert works(auto(f"```python\n{WHOLE}```\nUse it so:\n```python\n{usage}```\n"))
    assert works(auto(f"```bash\npip install add\n# add add add add add add add add\n```\n```python\n{WHOLE}```\n"))


def test_helpers_below_the_function_survive_chatter() -> None:
    code = "def add(a, b):\n    return plus(a, b)\n\n\ndef plus(a, b):\n    return a + b\n\nThat is all.\n"
    assert works(auto(code))


def test_a_continuation_is_not_replaced_by_what_follows_it() -> None:
    assert works(auto(BODY + "\n\ndef add(a, b):\n    return a - b\n"))


def test_long_chatter_is_not_parsed_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = []
    monkeypatch.setattr(python, "_parse", lambda code, parse=python._parse: parsed.append(code) or parse(code))
    assert works(auto("Let me think step by step.\n" * 3000 + WHOLE + "\nThat is all.\n" * 3000))
    assert len(parsed) < 300


def test_a_solution_brings_everything_but_what_the_prompt_has_above() -> None:
    cleaned = auto(WHOLE, "solution")
    assert cleaned.prefix.strip() == HEADER.strip()
    assert works(cleaned)
    # A class or a lambda is a solution too, whatever declares the name.
    assert works(auto("add = lambda a, b: a + b\n", "solution"))


def test_async_functions_and_decorators() -> None:
    problem = replace(PROBLEM, prompt="import functools\n\n@functools.cache\ndef add(a, b):\n    ''' Sum. '''\n")
    assert python.entry_point(problem) == "add"
    cleaned = auto("@functools.cache\n" + WHOLE, problem=problem)
    assert cleaned.prefix.strip() == "import functools"
    assert python.entry_point(replace(PROBLEM, prompt="async def wait(x):\n")) == "wait"
    assert python.entry_point(replace(PROBLEM, prompt="x = 1\n")) is None


def test_methods_are_not_the_function_under_test() -> None:
    problem = replace(PROBLEM, prompt="class A:\n    def add(self): pass\n\ndef add(a, b):\n")
    assert python.entry_point(problem) == "add"
    assert auto("    return a + b\n    def add(): pass\n", problem=problem).prefix == problem.prompt


# ---- the program


def test_a_program_is_named_by_its_code_and_its_test() -> None:
    cleaned = auto(BODY)
    one = python.program(PROBLEM, cleaned)
    assert dict(one.files) == {"solution.py": PROBLEM.prompt + BODY, "test.py": PROBLEM.test}
    assert one.code == PROBLEM.prompt + BODY
    assert one.digest == python.program(PROBLEM, auto(BODY)).digest
    assert one.digest != python.program(replace(PROBLEM, test="assert True\n"), cleaned).digest
    assert one.digest != python.program(PROBLEM, auto(BODY + " ")).digest
    # The border between solution and test counts.
    moved = python.program(replace(PROBLEM, test="\n" + PROBLEM.test), Cleaned(prefix="", code=cleaned.text[:-1]))
    assert one.digest != moved.digest


# ---- the toolchain


def test_own_interpreter() -> None:
    own = python.probe(Choices())
    assert own.missing is None
    assert own.version == ".".join(map(str, sys.version_info[:3]))
    assert own.major == f"{sys.version_info[0]}.{sys.version_info[1]}"
    assert Path(own.path) == Path(sys.executable).resolve()


def test_a_named_interpreter_is_probed_like_our_own() -> None:
    assert python.probe(Choices(python=sys.executable)) == python.probe(Choices())


def test_numpy_is_the_only_mount_from_the_environment() -> None:
    own = python.probe(Choices())
    inside = [mount.target for mount in own.mounts if mount.target.startswith("/hx/site/")]
    if find_spec("numpy") is None:
        assert (inside, own.notes) == ([], ("without numpy",))
    else:
        assert {Path(target).name for target in inside} <= {"numpy", "numpy.libs"}
        assert "/hx/site/numpy" in inside
        assert own.notes[0].startswith("numpy ")


@pytest.mark.parametrize("what", ["absent", "no program", "not Python", "fails"])
def test_an_interpreter_that_can_not_be_used(tmp_path: Path, what: str) -> None:
    path = tmp_path / "python"
    if what != "absent":
        path.write_text(
            {"no program": "x", "not Python": "#!/bin/sh\necho hello\n", "fails": "#!/bin/sh\nexit 3\n"}[what]
        )
        path.chmod(0o644 if what == "no program" else 0o755)
    found = python.probe(Choices(python=str(path)))
    assert found.missing is not None
    assert str(path) in found.missing


def test_an_interpreter_that_is_too_old(tmp_path: Path) -> None:
    path = tmp_path / "python"
    facts = {"version": [3, 8, 18], "executable": "/x", "prefix": "/usr", "numpy": None, "numpy_version": None}
    path.write_text(f"#!/bin/sh\necho '{json.dumps(facts)}'\n")
    path.chmod(0o755)
    found = python.probe(Choices(python=str(path)))
    assert found.version == "3.8.18"
    assert found.missing is not None
    assert "too old" in found.missing


def test_another_interpreter_runs_the_samples(run: Run) -> None:
    candidates = [shutil.which(name, path="/usr/local/bin:/usr/bin") for name in ("python3", "python")]
    other = next((c for c in candidates if c and Path(c).resolve() != Path(sys.executable).resolve()), None)
    if other is None:
        pytest.skip("there is no second interpreter in /usr/local/bin or /usr/bin")
    shown = subprocess.run([other, "-c", "import sys; print(sys.version)"], capture_output=True, text=True, check=True)
    setup = set_up(["python"], choices=Choices(python=other))
    station = Station(setup)
    code = f"import sys\nassert sys.version == {shown.stdout.strip()!r}, sys.version\n"
    problem = replace(PROBLEM, prompt="", test="\n")
    try:
        judged = station.judge(Sample(task_id="Python/0", completion_id=0, code=code, form="code"), problem)
    finally:
        station.close()
    assert (judged.verdict, judged.detail) == (Verdict.PASSED, "")


# ---- real programs


@pytest.mark.parametrize(
    ("solution", "test", "verdict"),
    [
        ("def f():\n    return 1\n", "assert f() == 1\n", Verdict.PASSED),
        ("def f():\n    return 1\n", "assert f() == 2\n", Verdict.FAILED),
        ("def f():\n    assert False\n", "assert f() == 2\n", Verdict.RUNTIME_ERROR),
        ("def f():\n    return 1 / 0\n", "assert f() == 2\n", Verdict.RUNTIME_ERROR),
        ("def f(:\n", "assert f() == 2\n", Verdict.COMPILE_ERROR),
        ("def f():\n  return 1\n   return 2\n", "assert f() == 1\n", Verdict.COMPILE_ERROR),
        ("x = '\\ud800'\nprint(x)\n", "pass\n", Verdict.PASSED),
        ("x = 'é\U0001f600'\n", "assert len(x) == 2\n", Verdict.PASSED),
        ("exit(0)\n", "pass\n", Verdict.INCOMPLETE),
        ("exit(3)\n", "pass\n", Verdict.RUNTIME_ERROR),
        ("def f():\n    exit()\n", "f()\n", Verdict.INCOMPLETE),
        ("import os\nos.abort()\n", "pass\n", Verdict.RUNTIME_ERROR),
        ("def f(n):\n    return f(n)\n", "f(1)\n", Verdict.RUNTIME_ERROR),
        ("raise KeyboardInterrupt\n", "pass\n", Verdict.RUNTIME_ERROR),
        ("def f():\n    return sorted(dict(a=1))\n", "assert f() == ['a']\n", Verdict.PASSED),
    ],
)
def test_real_programs(run: Run, solution: str, test: str, verdict: Verdict) -> None:
    result = run("Python", solution, test)
    assert (result.verdict, result.detail if verdict is Verdict.PASSED else "") == (verdict, "")


def test_the_import_helper_of_the_reference_scripts_is_there(run: Run) -> None:
    test = """
assert math.pi > 3 and re.match("a", "a") and sys and copy.copy([1]) == [1] and datetime.date(2000, 1, 1)
assert itertools.count and collections.Counter and heapq.heappush and statistics.mean([1, 3]) == 2
assert functools.reduce and hashlib.md5(b"").hexdigest() and string.ascii_lowercase
assert List and Dict and Optional and Tuple and Counter and deque and OrderedDict
"""
    assert run("Python", "\n", test).verdict is Verdict.PASSED


def test_what_a_program_is_called(run: Run) -> None:
    code = "class A: pass\n"
    test = (
        "import sys\nassert sys.modules['__main__'].A is A and A.__module__ == 'solution', (A.__module__, __name__)\n"
    )
    assert run("Python", code, test).verdict is Verdict.PASSED


def test_dataclasses_pickle_and_typing_work_on_what_a_program_declares(run: Run) -> None:
    code = "import dataclasses, pickle, typing\n@dataclasses.dataclass\nclass A:\n    x: 'int' = 1\n"
    test = "assert pickle.loads(pickle.dumps(A(3))) == A(3)\nassert typing.get_type_hints(A) == {'x': int}\n"
    assert run("Python", code, test).verdict is Verdict.PASSED


@pytest.mark.skipif(find_spec("numpy") is None, reason="numpy is not installed here")
def test_numpy_is_seen_and_runs_on_one_thread(run: Run) -> None:
    test = """
import os
assert np is numpy and numpy.array([1, 2]).sum() == 3 and abs(np.linalg.det(np.eye(3)) - 1) < 1e-9
assert (np.ones((300, 300)) @ np.ones((300, 300)))[0, 0] == 300
assert {os.environ[name] for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")} == {"1"}
assert len(os.listdir("/proc/self/task")) == 1
"""
    result = run("Python", "\n", test)
    assert (result.verdict, result.detail) == (Verdict.PASSED, "")


@pytest.mark.parametrize("name", ["click", "tqdm", "pytest", "hypothesis", "pip", "humanevalx", "docker"])
def test_no_other_package_of_the_environment_is_seen(run: Run, name: str) -> None:
    result = run("Python", f"import {name}\n", "pass\n")
    assert result.verdict is Verdict.RUNTIME_ERROR
    assert f"No module named '{name}'" in result.detail


def test_the_environment_is_the_same_for_every_sample(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUMANEVALX_SECRET", "1")
    test = """
import os, sys
assert os.environ["PYTHONHASHSEED"] == "0" and os.environ["TZ"] == "UTC" and "HUMANEVALX_SECRET" not in os.environ
assert sys.flags.utf8_mode == 1 and sys.flags.no_user_site and sys.dont_write_bytecode
assert os.getcwd() == "/tmp/work" and os.listdir() == [], (os.getcwd(), os.listdir())
"""
    assert "HUMANEVALX_SECRET" in os.environ
    result = run("Python", "\n", test)
    assert (result.verdict, result.detail) == (Verdict.PASSED, "")


def test_luck_is_the_same_in_every_run(run: Run) -> None:
    code = "import random\nvalue = random.random()\n"
    expected = random.Random(42).random()
    assert run("Python", code, f"assert value == {expected!r}\n").verdict is Verdict.PASSED


def test_samples_leave_nothing_to_each_other(run: Run) -> None:
    dirty = """
import builtins, math, sys, os
builtins.leak = 1
math.pi = 3
math.leak = 1
sys.leak = 1
os.environ["LEAK"] = "1"
open("/tmp/leak", "w").close()
"""
    assert run("Python", dirty, "pass\n").verdict is Verdict.PASSED
    test = """
import builtins, math, sys, os
assert not hasattr(builtins, "leak") and not hasattr(math, "leak") and not hasattr(sys, "leak") and math.pi > 3.1
assert "LEAK" not in os.environ and not os.path.exists("/tmp/leak")
"""
    assert run("Python", "\n", test).verdict is Verdict.PASSED
