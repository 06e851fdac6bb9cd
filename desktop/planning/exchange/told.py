"""What a received file brings, in planners' words: the plan sent, the answers, the village projects."""

from desktop.domain.district import NeedsPlan, Submission
from desktop.domain.money import baht
from desktop.i18n import translate
from desktop.planning.workspace import Workspace


def told(ws: Workspace, above: int) -> tuple[str, ...]:
    """A sentence each for plans sent, answers and projects that are new: records with keys above `above`."""
    sentences = [_plan(ws, one) for one in sorted(_new(ws, "submission", above))]
    if answers := _count(ws, "decision", above):
        sentences.append(translate("Exchange", "Answers to {count} items", count=f"{answers:,}"))
    if projects := _count(ws, "project", above):
        sentences.append(translate("Exchange", "{count} village projects", count=f"{projects:,}"))
    return tuple(sentence for sentence in sentences if sentence)


def _new(ws: Workspace, kind: str, above: int) -> list[str]:
    return [str(row[0]) for row in ws.db.execute(f"SELECT id FROM {kind} WHERE rid > ?", (above,))]


def _count(ws: Workspace, kind: str, above: int) -> int:
    return int(ws.db.execute(f"SELECT count(*) FROM {kind} WHERE rid > ?", (above,)).fetchone()[0])


def _plan(ws: Workspace, submission: str) -> str:
    sent = ws.get(Submission, submission)
    if ws.find(NeedsPlan, sent.document or "") is None:
        return ""
    totals = sent.totals or {}
    return translate(
        "Exchange", "Needs plan, edition {n}: {items} items, {total} baht",
        n=sent.edition, items=f"{totals.get('items', 0):,}", total=baht(totals.get("total", 0)),
    )  # fmt: skip


def about_streams(gaps: int, *, copied: bool) -> tuple[str, ...]:
    """What a person must know: parts left out, and work in this computer's name that it did not do."""
    sentences = []
    if gaps:
        sentences.append(
            translate("Exchange", "Went on without {count} missing parts. They close by themselves if they turn up.",
                      count=f"{gaps:,}")
        )  # fmt: skip
    if copied:
        sentences.append(
            translate(
                "Copies",
                "Another copy of this computer's data has worked on. Both works are kept; this computer goes on under"
                " a new number.",
            )
        )
    return tuple(sentences)
