"""A run for people: the table on the terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from humanevalx.languages import LANGUAGES
from humanevalx.verdict import Verdict


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines of a table; the first column is aligned left, the others right."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [
            row[0].ljust(widths[0]),
            *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)),
        ]
        lines.append("  ".join(cells).rstrip())
    return lines


def scores_text(summary: Mapping[str, Any]) -> str:
    """The scores and verdicts of a summary.json."""
    ks = sorted(
        {key for scores in summary["scores"].values() for key in scores},
        key=lambda key: int(key.partition("@")[2]),
    )
    given = [k for k in ks if any(s[k]["value"] is not None for s in summary["scores"].values())]
    rows = [["language", "problems", "samples", *(f"{k} [95 % interval]" for k in given)]]
    reasons: dict[str, list[str]] = {}
    for name, scores in summary["scores"].items():
        attempted = [p for task, p in summary["problems"].items() if task.startswith(LANGUAGES[name].prefix + "/")]
        share = summary["partial"].get(name, f"{len(attempted)}/{len(attempted)}")
        rows.append(
            [
                LANGUAGES[name].title,
                share,
                str(sum(p["n"] for p in attempted)),
                *(_score(scores[k]) for k in given),
            ]
        )
        for k, score in scores.items():
            if score["value"] is None:
                reasons.setdefault(k, []).append(f"{LANGUAGES[name].title}: {score['reason']}")
    lines = table(rows)
    present = [v.value for v in Verdict if any(v.value in counts for counts in summary["verdicts"].values())]
    lines += ["", *table([["verdicts", *present], *_verdict_rows(summary["verdicts"], present)])]
    if summary["partial"]:
        shares = ", ".join(f"{LANGUAGES[name].title} {share}" for name, share in summary["partial"].items())
        lines += ["", f"PARTIAL: averaged over the problems attempted ({shares})"]
    if reasons:
        lines += ["", *(f"no {k} for {'; '.join(whose)}" for k, whose in reasons.items())]
    lines += ["", f"signature {summary['signature']['text']}"]
    return "\n".join(lines)


def _verdict_rows(verdicts: Mapping[str, Mapping[str, int]], present: Sequence[str]) -> list[list[str]]:
    return [
        [LANGUAGES[name].title, *(str(counts.get(verdict, 0)) for verdict in present)]
        for name, counts in verdicts.items()
    ]


def _score(score: Mapping[str, Any]) -> str:
    if score["value"] is None:
        return "-"
    return f"{100 * score['value']:.1f} [{100 * score['low']:.1f}, {100 * score['high']:.1f}]"
