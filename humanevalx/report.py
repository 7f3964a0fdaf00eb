"""A run for people: tables for the terminal and for Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from humanevalx.languages import LANGUAGES
from humanevalx.pairing import score_of, sides, title_of
from humanevalx.verdict import Verdict


def harmless(text: str, *, lines: bool = False) -> str:
    """Text of a sample for a terminal: what could steer it is shown as an escape. One line, unless `lines` are kept."""
    kept = "\n\t" if lines else ""
    return "".join(c if c.isprintable() or c in kept else c.encode("unicode_escape").decode() for c in text)


def table(rows: Sequence[Sequence[str]], *, markdown: bool = False) -> list[str]:
    """Lines of a table; the first row is its head, the first column is aligned left, the others right."""
    if markdown:
        lines = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
        return [lines[0], "|---" + "|---:" * (len(rows[0]) - 1) + "|", *lines[1:]]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        lines.append("  ".join(cells).rstrip())
    return lines


def scores_text(summary: Mapping[str, Any], *, markdown: bool = False) -> str:
    """The scores and verdicts of a summary.json."""
    ks = sorted(
        {key for scores in summary["scores"].values() for key in scores}, key=lambda key: int(key.partition("@")[2])
    )
    given = [k for k in ks if any(s[k]["value"] is not None for s in summary["scores"].values())]
    pairs = any(sides(name)[0] for name in summary["scores"])
    rows = [["translation" if pairs else "language", "problems", "samples", *(f"{k} [95 % interval]" for k in given)]]
    reasons: dict[str, list[str]] = {}
    attempts: dict[str, list[Mapping[str, Any]]] = {}
    for key, problem in summary["problems"].items():
        attempts.setdefault(score_of(key), []).append(problem)
    for name, scores in summary["scores"].items():
        attempted = attempts.get(name, [])
        share = summary["partial"].get(name, f"{len(attempted)}/{len(attempted)}")
        rows.append([title_of(name), share, str(sum(p["n"] for p in attempted)), *(_score(scores[k]) for k in given)])
        for k, score in scores.items():
            if score["value"] is None:
                reasons.setdefault(k, []).append(f"{title_of(name)}: {score['reason']}")
    present = [v.value for v in Verdict if any(v.value in counts for counts in summary["verdicts"].values())]
    verdicts = [["verdicts", *present], *_verdict_rows(summary["verdicts"], present)]
    lines = [*table(rows, markdown=markdown), "", *table(verdicts, markdown=markdown)]
    if pairs and given:
        lines += ["", *_matrix(summary["scores"], given[0], markdown=markdown)]
    notes = []
    if summary["partial"]:
        shares = ", ".join(_first([f"{title_of(name)} {share}" for name, share in summary["partial"].items()]))
        notes.append(f"PARTIAL: averaged over the problems attempted ({shares})")
    notes += [f"no {k} for {'; '.join(_first(whose))}" for k, whose in reasons.items()]
    if summary.get("same_process"):  # summaries of earlier versions lack it
        notes.append(f"judged in the process of the sample: {', '.join(summary['same_process'])}")
    if "suspects" in summary:
        named = ": " + ", ".join(map(harmless, summary["suspected"])) if summary["suspected"] else ""
        more = ", …" if summary["suspects"] > len(summary["suspected"]) else ""
        notes.append(f"{summary['suspects']} suspects, which the two ways of judging disagree about{named}{more}")
    if summary["cached"]:
        notes.append(f"{summary['cached']} samples were identical to another and judged with it")
    if summary["skipped"]:
        notes.append(f"{summary['skipped']} bad rows were left out")
    if notes:
        lines += ["", *(f"- {note}" for note in notes)] if markdown else ["", *notes]
    quoted = "`" if markdown else ""
    lines += ["", f"signature {quoted}{summary['signature']['text']}{quoted}"]
    return "\n".join(lines)


def _matrix(scores: Mapping[str, Any], k: str, *, markdown: bool) -> list[str]:
    """pass@k of translations, a row for each source, a column for each target."""
    there = {sides(name): score[k] for name, score in scores.items()}
    sources = [name for name in LANGUAGES if any(name == source for source, _ in there)]
    targets = [name for name in LANGUAGES if any(name == target for _, target in there)]
    rows = [[f"{k}, from \\ to", *(LANGUAGES[name].title for name in targets)]]
    for source in sources:
        cells = (there.get((source, target)) for target in targets)
        shown = ("-" if cell is None or cell["value"] is None else f"{100 * cell['value']:.1f}" for cell in cells)
        rows.append([LANGUAGES[source].title, *shown])
    return table(rows, markdown=markdown)


def examples_text(found: Mapping[str, Sequence[Mapping[str, Any]]], *, markdown: bool = False) -> str:
    """Some failures of each verdict, in the order of verdicts."""
    lines: list[str] = []
    for verdict in Verdict:
        rows = found.get(verdict.value, [])
        if not rows:
            continue
        lines.append(f"### {verdict.value}" if markdown else f"{verdict.value}:")
        for row in rows:
            name = harmless(f"{row['task_id']} completion {row['completion_id']}")
            detail = harmless(row["detail"] or "-")
            # A detail may hold anything that a program said.
            lines.append(f"- {name}: `{detail.replace('`', chr(39))}`" if markdown else f"  {name}: {detail}")
    return "\n".join(lines)


def _first(texts: Sequence[str]) -> Sequence[str]:
    """Those of all languages, but not those of all pairs of them."""
    return texts if len(texts) <= len(LANGUAGES) else (*texts[:3], f"and {len(texts) - 3} more likewise")


def _verdict_rows(verdicts: Mapping[str, Mapping[str, int]], present: Sequence[str]) -> list[list[str]]:
    return [
        [title_of(name), *(str(counts.get(verdict, 0)) for verdict in present)] for name, counts in verdicts.items()
    ]


def _score(score: Mapping[str, Any]) -> str:
    if score["value"] is None:
        return "-"
    return f"{100 * score['value']:.1f} [{100 * score['low']:.1f}, {100 * score['high']:.1f}]"
