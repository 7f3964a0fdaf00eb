"""The stand-in for the npm package js-md5: the published vectors, and the standard library on any text."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import random
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

MODULES = Path(__file__).resolve().parent.parent / "runners" / "js" / "modules"
NODE = shutil.which("node") or shutil.which("nodejs")
pytestmark = pytest.mark.skipif(NODE is None, reason="node is missing")

# RFC 1321, appendix A.5.
VECTORS = {
    "": "d41d8cd98f00b204e9800998ecf8427e",
    "a": "0cc175b9c0f1b6a831c399e269772661",
    "abc": "900150983cd24fb0d6963f7d28e17f72",
    "message digest": "f96b697d7cb7938d525a2f31aaf161d0",
    "abcdefghijklmnopqrstuvwxyz": "c3fcd3d76192e4007dfb496cca67e13b",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789": "d174ab98d277d9f5a5611c2c9f419d9f",
    "1234567890" * 8: "57edf4a22be3c955ac49da2e2107b67a",
}


def node(script: str, values: object = None) -> Any:
    """What `script` (the body of a function of md5 and values) returns."""
    whole = f"""
    const md5 = require('js-md5')
    const values = JSON.parse(require('fs').readFileSync(0, 'utf8'))
    process.stdout.write(JSON.stringify((() => {{ {script} }})()))
    """
    assert NODE is not None
    shown = subprocess.run(
        [NODE, "-e", whole],
        input=json.dumps(values),
        capture_output=True,
        text=True,
        env={"NODE_PATH": str(MODULES)},
        timeout=120,
        check=False,
    )
    assert shown.returncode == 0, shown.stderr
    return json.loads(shown.stdout)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    chance = random.Random(7)
    alphabet = [*map(chr, range(32, 127)), *"äßçñ€漢字\U0001f600\U0001d11e\n\0\u2028"]
    sizes = [*range(70), *(chance.randrange(5000) for _ in range(40))]
    return ["".join(chance.choices(alphabet, k=size)) for size in sizes]


def digest(data: bytes) -> str:
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def test_published_vectors() -> None:
    assert node("return values.map(v => md5(v))", list(VECTORS)) == list(VECTORS.values())


def test_texts_are_hashed_as_utf8(texts: list[str]) -> None:
    assert node("return values.map(v => md5(v))", texts) == [digest(text.encode()) for text in texts]


@pytest.mark.parametrize(
    "made",
    [
        "v",
        "new Uint8Array(v)",
        "new Uint8Array(v).buffer",
        "Buffer.from(v)",
        "new Uint8Array([9, ...v, 9]).subarray(1, -1)",
    ],
)
def test_bytes_in_every_container(texts: list[str], made: str) -> None:
    data = [list(text.encode()) for text in texts[:90]]
    assert node(f"return values.map(v => md5({made}))", data) == [digest(bytes(values)) for values in data]


@pytest.mark.parametrize("output", ["hex", "array", "digest", "base64", "arrayBuffer", "buffer", "toString"])
def test_every_output_of_the_function_and_of_a_hasher(output: str) -> None:
    plain = "message digest"
    raw = hashlib.md5(plain.encode(), usedforsecurity=False).digest()
    expected: object = {"hex": raw.hex(), "toString": raw.hex(), "base64": base64.b64encode(raw).decode()}.get(
        output, list(raw)
    )
    shown = "Array.isArray(r) || typeof r === 'string' ? r : Array.from(new Uint8Array(r))"
    calls = [f"md5.create().update(values).{output}()", f"md5.update(values).{output}()"]
    if output != "toString":
        calls.append(f"md5.{output}(values)")
    for call in calls:
        assert node(f"const r = {call}; return {shown}", plain) == expected, call


def test_updates_add_up_and_a_hasher_can_be_asked_again(texts: list[str]) -> None:
    pairs = [[a, b] for a, b in zip(texts[:60], texts[60:], strict=False)]
    script = """return values.map(([a, b]) => {
        const hasher = md5.create()
        const same = hasher.update(a) === hasher
        hasher.update(Array.from(Buffer.from(b)))
        return [same, hasher.hex(), hasher.hex(), String(hasher), md5.update(a).update(b).hex()]
    })"""
    expected = [digest((a + b).encode()) for a, b in pairs]
    assert node(script, pairs) == [[True, value, value, value, value] for value in expected]


def test_hashers_do_not_share_state() -> None:
    script = "const a = md5.create(); const b = md5.create(); a.update('a'); b.update('abc'); return [a.hex(), b.hex()]"
    assert node(script) == [VECTORS["a"], VECTORS["abc"]]


def test_hmac(texts: list[str]) -> None:
    keys = ["", "key", "ключ", "k" * 64, "k" * 65, "k" * 200]
    pairs = [[keys[i % len(keys)], text] for i, text in enumerate(texts)]
    expected = [hmac.new(key.encode(), text.encode(), "md5").hexdigest() for key, text in pairs]
    script = """return values.map(([key, text]) => [md5.hmac(key, text), md5.hmac.hex(key, text),
        md5.hmac.create(key).update(text).hex(), md5.hmac.update(key, text).hex(),
        Buffer.from(md5.hmac.array(key, text)).toString('hex')])"""
    assert node(script, pairs) == [[value] * 5 for value in expected]


def test_the_ways_to_import_it() -> None:
    assert node("return [md5('a'), md5.md5('a'), md5.hex('a'), require('js-md5').md5('a')]") == [VECTORS["a"]] * 4


@pytest.mark.parametrize("wrong", ["undefined", "null", "5", "{}", "true"])
def test_what_it_can_not_hash_is_an_error(wrong: str) -> None:
    assert node(f"try {{ md5({wrong}); return 'hashed' }} catch (e) {{ return e.message }}") == "input is invalid type"
