"""PLAN2, CONFLICT, ORPHAN: two documents for one thing, computers that disagree, and what a deletion left behind."""

import json
from collections.abc import Iterator

from desktop.domain import kinds
from desktop.i18n import translate
from desktop.planning.check.look import CheckFinding, Look, rule
from desktop.planning.needs_plan.plans import joined

ONE_EACH = {
    "village_plan": ("village", "cycle", "status IS NULL OR status <> 'superseded'"),
    "needs_plan": ("district", "cycle", "1"),
    "district_plan": ("district", "cycle", "status IS NULL OR status <> 'superseded'"),
    "beyond_list": ("district", "cycle", "1"),
    "action_plan": ("district", "fiscal_year", "1"),
}
"""Documents of which there is one per area and year: kind → area, year, which records count."""


@rule("PLAN2")
def one_document_each(look: Look) -> Iterator[CheckFinding]:
    """Two documents of one kind for one area and year are marked as the same, or one is deleted."""
    todo = translate("Check", "Mark the two as the same, or delete one.")
    for kind, (area, year, counts) in ONE_EACH.items():
        query = f"""SELECT "{area}" area, group_concat(id) ids FROM {kind}
            WHERE scope = :scope AND "{year}" = :cycle AND ({counts}) GROUP BY "{area}" HAVING count(*) > 1"""
        for row in look.ws.db.execute(query, look.asked):
            first, *others = sorted(row["ids"].split(","))
            same = set(joined(look.ws, first))
            for other in others:
                if other not in same:
                    label = translate("Kinds", kinds.struct(kind).kind.label)
                    text = translate(
                        "Check", "{kind}: there is a second one for {cycle}.", kind=label, cycle=look.cycle
                    )
                    yield CheckFinding("PLAN2", other, text, todo, kind, waivable=False)


@rule("CONFLICT")
def computers_agree(look: Look) -> Iterator[CheckFinding]:
    """No field holds different values from two computers; no record is deleted on one and edited on another."""
    query = """SELECT r.id, r.kind, c.field FROM conflict c JOIN record r USING (rid)
        WHERE r.scope = :scope ORDER BY r.kind, r.id, c.field"""
    for row in look.ws.db.execute(query, {"scope": look.district}):
        if row["field"] == "deleted":
            text = translate("Check", "It was deleted on one computer and edited on another.")
            todo = translate("Check", "Decide whether it stays.")
        else:
            text = translate(
                "Check", "Two computers filled in “{field}” differently.", field=_label(row["kind"], row["field"])
            )
            todo = translate("Check", "Choose the value that holds.")
        yield CheckFinding("CONFLICT", row["id"], text, todo, row["kind"], waivable=False)


def _label(kind: str, field: str) -> str:
    name = field.partition(".")[0]
    specs = kinds.fields(kind) if kinds.known(kind) else {}
    return translate("Kinds", specs[name].label) if name in specs else field


@rule("ORPHAN")
def nothing_left_behind(look: Look) -> Iterator[CheckFinding]:
    """No record lives on after the one that it belongs to was deleted."""
    gone: dict[str, list[str]] = {}
    deleted = "SELECT id, kind FROM record WHERE deleted = 1 AND scope = :scope ORDER BY id"
    for row in look.ws.db.execute(deleted, {"scope": look.district}):
        gone.setdefault(row["kind"], []).append(row["id"])
    todo = translate("Check", "Delete it too, or take back the deletion.")
    for kind, ids in gone.items():
        for child, owner in kinds.children(kind) if kinds.known(kind) else ():
            query = f"""SELECT c.id FROM json_each(:ids) o JOIN {child}_all c ON c."{owner}" = o.value
                WHERE c.deleted = 0 ORDER BY c.id"""
            said = {"child": kinds.struct(child).kind.label, "owner": kinds.struct(kind).kind.label}
            names = {name: translate("Kinds", label) for name, label in said.items()}
            for row in look.ws.db.execute(query, {"ids": json.dumps(ids)}):
                text = translate("Check", "{child}: its {owner} was deleted.", **names)
                yield CheckFinding("ORPHAN", row["id"], text, todo, child, waivable=False)
