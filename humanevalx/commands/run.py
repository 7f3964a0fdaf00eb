"""humanevalx run: samples to verdicts and scores."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from humanevalx.errors import EXIT_OK
from humanevalx.evaluate import Options, evaluate
from humanevalx.judge import Setup
from humanevalx.report import scores_text
from humanevalx.sandbox.backends import pick
from humanevalx.sandbox.selfcheck import trust


def run(paths: list[str], options: Options, *, out: Path | None, as_json: bool) -> int:
    """Judges the samples and prints the scores; with `as_json` the summary, and nothing else, on stdout."""

    def before(setup: Setup) -> None:
        for remark in setup.slow(options.choices):
            print(remark, file=sys.stderr)
        if setup.backend == "none":
            print("WARNING: --sandbox none runs the samples with no wall at all", file=sys.stderr)
            return
        trust(pick(setup.backend), options.choices, [language.name for language in setup.languages])

    evaluation = evaluate(list(paths), options, out=out, before=before)
    summary = evaluation.summary.to_json()
    for note in evaluation.notes:
        print(note, file=sys.stderr)
    if as_json:
        print(json.dumps(summary, indent=1))
    else:
        print(scores_text(summary))
        print(f"run       {evaluation.directory}")
    return EXIT_OK
