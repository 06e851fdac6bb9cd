"""What a received file brings, in planners' words: the plan sent, the answers, the village projects."""

from dataclasses import dataclass

from desktop.domain.district import NeedsPlan, Submission
from desktop.domain.money import baht
from desktop.i18n import translate
from desktop.planning.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Known:
    """Ids of what is here: submissions, decisions, village projects."""

    submissions: frozenset[str]
    decisions: frozenset[str]
    projects: frozenset[str]


def known(ws: Workspace) -> Known:
    """What is here now."""
    return Known(*(_ids(ws, f"SELECT id FROM {table}") for table in ("submission", "decision", "project")))


def _ids(ws: Workspace, query: str) -> frozenset[str]:
    return frozenset(str(row[0]) for row in ws.db.execute(query))


def told(ws: Workspace, before: Known) -> tuple[str, ...]:
    """A sentence each for plans sent, answers and projects that came since `before`."""
    now = known(ws)
    sentences = [_plan(ws, one) for one in sorted(now.submissions - before.submissions)]
    if answers := len(now.decisions - before.decisions):
        sentences.append(translate("Exchange", "Answers to {count} items", count=f"{answers:,}"))
    if projects := len(now.projects - before.projects):
        sentences.append(translate("Exchange", "{count} village projects", count=f"{projects:,}"))
    return tuple(sentence for sentence in sentences if sentence)


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
