"""Every kind is declared whole: labels in both languages, an owner that exists, a scope, names that scripts rely on."""

import pytest

from desktop.domain.kinds import UnknownKindError, children, children_of_any, fields, kinds, struct
from desktop.i18n import lookup

FIXED = {
    "village": "code name tambon moo type households men women",
    "lao": "type name district",
    "forum": "village cycle date venue men women households officer_present officer_note",
    "village_plan": "village cycle status vision",
    "problem": "plan dimension problem cause need affected_households votes priority order forum",
    "project": "plan title objective quantity unit budget mode agency priority order problems",
    "dimension": "code name",
    "strategy": "parent code title level",
    "needs_plan": "district cycle status",
    "needs_item": "plan title origin agency priority order budget strategy status",
    "needs_source": "item project",
    "submission": "document edition letter sent_on vector totals",
    "decision": "item decided_by result reason amount fiscal_year date supersedes",
}


@pytest.mark.parametrize("kind", sorted(FIXED))
def test_the_names_of_the_main_line_are_binding_for_scripts(kind: str):
    assert set(FIXED[kind].split()) <= fields(kind).keys()


@pytest.mark.parametrize("kind", sorted(kinds()))
def test_a_kind_is_declared_whole(kind: str):
    about = struct(kind).kind
    assert about.name == kind
    assert set(about.writers) <= {"district", "province"}
    assert about.writers
    for name in (about.owner, about.area, about.title, *about.link):
        assert not name or name in fields(kind), name
    if about.owner:
        owner = fields(kind)[about.owner].of
        assert owner in kinds() or (kind, about.owner) in children_of_any()
        assert not owner or (kind, about.owner) in children(owner)
        assert fields(kind)[about.owner].needed == "save"
    assert lookup("th", "Kinds", about.label)


@pytest.mark.parametrize("kind", sorted(kinds()))
def test_every_field_has_a_thai_label_and_names_a_kind_that_exists(kind: str):
    for name, spec in fields(kind).items():
        assert lookup("th", "Kinds", spec.label), (name, spec.label)
        assert not spec.unit or lookup("th", "Kinds", spec.unit), (name, spec.unit)
        assert not spec.of or spec.of in kinds(), (name, spec.of)
        for label in spec.choices.values():
            assert lookup("th", "Choices", label), (name, label)
        assert bool(spec.choices) or spec.type != "enum", name
        assert "." not in name


def test_a_kind_that_nobody_declared_is_refused_by_name():
    with pytest.raises(UnknownKindError):
        struct("drone")
