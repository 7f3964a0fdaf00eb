"""What an image of the docker backend holds of ours, and how the host reads it.

In an image there is nothing of the host's: its toolchains are found, and what their fast ways need is built, while the
image is (see docker/lay-out.sh). What was found is kept in a file of the image.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from humanevalx import __version__
from humanevalx.digest import file_sha256
from humanevalx.errors import InputError, OurError
from humanevalx.language import IN_IMAGES, Choices, Toolchain
from humanevalx.languages import LANGUAGES
from humanevalx.resources import data_dir
from humanevalx.sandbox.base import RUNNERS, Launcher, Limits, Server

#: Where the file is, in the image.
DESCRIPTION = "/hx/toolchains.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """An image on an engine, and what it says about itself. Plain data: it travels to workers as it is."""

    name: str
    id: str  # sha256:…
    interpreter: str  # what the agent runs in
    runtime: str = ""  # such as runsc; the engine's default if empty
    toolchains: tuple[tuple[str, Toolchain], ...] = ()

    def toolchain(self, language: str, choices: Choices) -> Toolchain:
        """What the image has for a language: the plain tools if it has no fast way for these choices.

        A toolchain that is missing says so, as if it had been probed here. Raises InputError for choices that no image
        of ours is built for.
        """
        found = dict(self.toolchains)
        toolchain = found.get(_key(language, choices))
        if toolchain is None and (toolchain := found.get(_key(language, replace(choices, plain=True)))):
            note = f"{self.name} has no fast way for these choices"
            toolchain = replace(toolchain, notes=(*toolchain.notes, note))
        if toolchain is None and _key(language, Choices()) in found:
            raise InputError(f"the image {self.name} has its own tools: leave out the options that name others")
        if toolchain is None:
            return Toolchain(missing=f"the image {self.name} was built without it: `make images`")
        # What one image has compiled may not run in another.
        return replace(toolchain, data=(*toolchain.data, ("image", self.id)))


def _key(language: str, choices: Choices) -> str:
    """Names a toolchain of an image; which image is no part of that."""
    chosen = {key: value for key, value in asdict(choices).items() if key not in ("image", "runtime")}
    return f"{language} {json.dumps(chosen, sort_keys=True)}"


def read(description: Mapping[str, Any], *, name: str, identity: str, runtime: str) -> Image:
    """The image whose file that is. Raises OurError if the image is of another version of ours."""
    if description.get("ours") != our_digest():
        raise OurError(
            f"the image {name} was built by another version of humanevalx ({description.get('humanevalx')}): "
            "build it again with `make images`"
        )
    toolchains = tuple((key, _toolchain(value)) for key, value in description["toolchains"].items())
    return Image(name=name, id=identity, interpreter=description["interpreter"], runtime=runtime, toolchains=toolchains)


def _toolchain(value: Mapping[str, Any]) -> Toolchain:
    plain = {key: _tuples(field) for key, field in value.items() if key not in ("launchers", "servers", "judges")}
    launchers = tuple(Launcher(**{k: _tuples(v) for k, v in one.items()}) for one in value["launchers"])
    servers, judges = (tuple(map(_server, value[key])) for key in ("servers", "judges"))
    return Toolchain(**plain, launchers=launchers, servers=servers, judges=judges)


def _server(value: Mapping[str, Any]) -> Server:
    fields = {key: _tuples(field) for key, field in value.items() if key != "limits"}
    return Server(**fields, limits=Limits(**value["limits"]))


def _tuples(value: Any) -> Any:
    return tuple(map(_tuples, value)) if isinstance(value, list) else value


def our_digest() -> str:
    """Names everything of ours that an image holds or is built by: what crosses the wall, and the languages."""
    package = Path(__file__).resolve().parent
    digest = hashlib.sha256()
    for top in (data_dir("runners"), package / "languages"):
        for path in sorted(path for path in top.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
            digest.update(f"{path.relative_to(top)} {file_sha256(path)}\n".encode())
    return digest.hexdigest()


def lay_out(names: Iterable[str]) -> None:
    """Inside an image that is being built: finds toolchains, builds what they need, and puts all where a wall has it.

    Raises OurError if a language is not there.
    """
    _link(data_dir("runners"), RUNNERS)
    toolchains = {}
    # The first one's interpreter is in every image, for the agent; what tries the wall is written for it.
    for name in dict.fromkeys([next(iter(LANGUAGES)), *names]):
        module = LANGUAGES[name]
        for choices in IN_IMAGES:
            toolchain = module.probe(choices)
            if toolchain.missing is None:
                toolchain = module.ready(toolchain, choices)
            if toolchain.missing is not None:
                raise OurError(f"{module.title}: {toolchain.missing}")
            if toolchain.plain and not choices.plain:
                raise OurError(f"{module.title}: no fast way: {'; '.join(toolchain.notes)}")
            for mount in toolchain.mounts:
                _link(mount.source, mount.target)
            value = asdict(replace(toolchain, mounts=()))
            toolchains[_key(name, choices)] = value
        print(f"{module.title} {toolchain.version}")
    interpreter = os.path.realpath(sys.executable)
    found = {"humanevalx": __version__, "ours": our_digest(), "interpreter": interpreter, "toolchains": toolchains}
    Path(DESCRIPTION).write_text(json.dumps(found, indent=1))


def _link(source: Path, target: str) -> None:
    place = Path(target)
    if place.exists() and place.samefile(source):
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(source)


def main(names: Sequence[str]) -> None:
    lay_out(names or LANGUAGES)


if __name__ == "__main__":
    main(sys.argv[1:])
