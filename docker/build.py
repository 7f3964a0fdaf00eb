"""Builds the images of the docker backend: one a language, and one that has all of them.

    python docker/build.py [IMAGE…] [--base IMAGE]

IMAGE is a folder beside this file: a language, `all`, or `harness`; all of them by default. The engine is the one that
DOCKER_HOST points to. Without a registry to take the base image from, --base debootstrap makes one of Debian's packages
(as root). What an image has is written into its labels.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PREFIX = "humanevalx-"
BASE = "debian:bookworm-slim"
OWN_BASE = f"{PREFIX}base"
_SUITE = "bookworm"


def run(*argv: str | Path, **more: object) -> str:
    """What a command prints. Raises CalledProcessError, and shows what it said, if it fails."""
    done = subprocess.run([*map(str, argv)], stdout=subprocess.PIPE, text=True, check=False, **more)  # type: ignore[call-overload]
    if done.returncode:
        sys.stderr.write(done.stdout[-4000:])
        raise subprocess.CalledProcessError(done.returncode, argv)
    return str(done.stdout)


def own_base() -> str:
    """An image of Debian's smallest system, from its packages."""
    if run("docker", "images", "-q", OWN_BASE).strip():
        return OWN_BASE
    with tempfile.TemporaryDirectory(prefix="humanevalx-base-") as folder:
        root = Path(folder, "root")
        run("debootstrap", "--variant=minbase", _SUITE, root)
        for path in (root / "var/cache/apt/archives").glob("*.deb"):
            path.unlink()
        shutil.rmtree(root / "var/lib/apt/lists", ignore_errors=True)
        with subprocess.Popen(["tar", "-C", root, "--one-file-system", "-c", "."], stdout=subprocess.PIPE) as tar:
            run("docker", "import", "-", OWN_BASE, stdin=tar.stdout)
    return OWN_BASE


def wheels(image: str, folder: Path) -> None:
    """This package and what it needs, for the Python of an image. They are fetched out here: only the host knows which
    index, proxy and certificates it has to use.
    """
    asked = "import platform, sys; print('%d.%d' % sys.version_info[:2], platform.machine())"
    version, machine = run("docker", "run", "--rm", "--network", "none", image, "python3", "-c", asked).split()
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    run(*pip, "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT)
    (own,) = folder.glob("*.whl")
    platforms = [word for libc in ("2_28", "2_17") for word in ("--platform", f"manylinux_{libc}_{machine}")]
    platforms += ["--platform", f"manylinux2014_{machine}"]
    wanted = ["--only-binary=:all:", "--python-version", version, *platforms]
    run(*pip, "download", "--quiet", "--dest", folder, *wanted, own)


def build(name: str, base: str) -> str:
    """Builds one image and gives its name. The network is the host's: package sources may be a mirror on it."""
    tag = PREFIX + name
    argv = ["docker", "build", "--network", "host", "--build-arg", f"BASE_IMAGE={base}"]
    argv += ["-f", str(HERE / name / "Dockerfile"), "-t", tag]
    # Dockerfiles are kept to what the old builder understands; which one the client has is no matter.
    if name == "harness":
        with tempfile.TemporaryDirectory(prefix="humanevalx-harness-") as folder:
            wheels(base, Path(folder, "wheels"))
            run(*argv, folder)
    else:
        run(*argv, ROOT)
        described = json.loads(run("docker", "run", "--rm", "--network", "none", tag, "cat", "/hx/toolchains.json"))
        # A language has one version, however many ways there are to use it.
        versions = {key.partition(" ")[0]: toolchain["version"] for key, toolchain in described["toolchains"].items()}
        versions["version"] = described["humanevalx"]
        labels = [word for key, version in versions.items() for word in ("--label", f"humanevalx.{key}={version}")]
        # Everything is in the builder's cache by now: this only adds the labels.
        run(*argv, *labels, ROOT)
    return tag


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("images", nargs="*", metavar="IMAGE")
    parser.add_argument("--base", default=BASE, metavar="IMAGE", help=f"(default: {BASE})")
    given = parser.parse_args()
    known = sorted((path.parent.name for path in HERE.glob("*/Dockerfile")), key=lambda name: (name == "harness", name))
    for name in given.images:
        if name not in known:
            parser.error(f"there is no image {name}: choose of {', '.join(known)}")
    try:
        base = own_base() if given.base == "debootstrap" else given.base
        for name in given.images or known:
            print(f"images: {build(name, PREFIX + 'all' if name == 'harness' else base)}", flush=True)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"images: NOT BUILT: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
