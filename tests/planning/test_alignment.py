"""The alignment matrix: every need under the strategies that answer it, once in every total; gaps on both sides."""

import pytest

from desktop.planning import alignment, district_plan, edit
from desktop.planning.alignment import Cell
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, province
from tests.planning.year_offices import needs, node


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def plan(ws):
    return district_plan.open_plan(ws, CYCLE)


def whole(matrix):
    return {row.node.code: (row.whole.items, row.whole.total) for row in matrix.rows}


def test_needs_stand_under_the_strategies_that_answer_their_cluster(ws, plan):
    roads, water = node(ws, "1", "คมนาคม"), node(ws, "2", "น้ำ")
    needs(ws)
    district_plan.add_strategy(ws, plan, "ถนน", provincial=[roads], dimensions=["infrastructure"])

    matrix = alignment.matrix(ws, CYCLE)

    assert whole(matrix) == {"1": (1, 100_00), "2": (0, 0)}
    assert [node.id for node in matrix.not_asked] == [water]
    assert [row.title for row in matrix.unanswered] == ["สระ", "อบรมอาชีพ"]
    assert matrix.columns[0][0] == "infrastructure" and matrix.rows[0].cells["infrastructure"] == Cell(1, 100_00)


def test_an_item_under_several_strategies_counts_once_in_the_total(ws, plan):
    roads, water = node(ws, "1", "คมนาคม"), node(ws, "2", "น้ำ")
    needs(ws)
    district_plan.add_strategy(ws, plan, "ถนน", provincial=[roads, water], dimensions=["infrastructure", "environment"])

    matrix = alignment.matrix(ws, CYCLE)

    assert whole(matrix) == {"1": (2, 150_00), "2": (2, 150_00)}
    assert (
        matrix.whole
        == Cell(3, 157_00)
        == Cell(sum(cell.items for cell in matrix.totals.values()), sum(cell.total for cell in matrix.totals.values()))
    )


def test_a_strategy_that_an_item_names_itself_goes_before_its_cluster(ws, plan):
    roads, water = node(ws, "1", "คมนาคม"), node(ws, "2", "น้ำ")
    road, pond, training = needs(ws)
    own = district_plan.add_strategy(ws, plan, "ถนน", provincial=[roads], dimensions=["infrastructure", "environment"])
    edit.put(ws, "needs_item", [{"id": pond, "strategy": water}, {"id": training, "strategy": own}])

    assert whole(alignment.matrix(ws, CYCLE)) == {"1": (2, 107_00), "2": (1, 50_00)}
    assert alignment.matrix(ws, CYCLE).unanswered == ()
    assert road


def test_a_strategy_holds_what_stands_below_it(ws, plan):
    top = node(ws, "1", "เศรษฐกิจ")
    tenth, second = node(ws, "1.10", "ท่องเที่ยว", top), node(ws, "1.2", "อาชีพ", top)
    needs(ws)
    district_plan.add_strategy(ws, plan, "อาชีพ", provincial=[second], dimensions=["economy"])

    matrix = alignment.matrix(ws, CYCLE)

    assert [(row.node.code, row.node.depth) for row in matrix.rows] == [("1", 0), ("1.2", 1), ("1.10", 1)]
    assert whole(matrix) == {"1": (1, 7_00), "1.2": (1, 7_00), "1.10": (0, 0)}
    assert [one.id for one in matrix.not_asked] == [tenth]


def test_items_left_out_of_the_needs_plan_count_nowhere(ws, plan):
    node(ws, "1", "คมนาคม")
    road, *_others = needs(ws)
    edit.put(ws, "needs_item", [{"id": road, "status": "dropped", "reason": "อบต.ทำแล้ว"}])

    assert alignment.matrix(ws, CYCLE).whole == Cell(2, 57_00)


def test_without_needs_and_strategies_the_matrix_is_empty(ws):
    matrix = alignment.matrix(ws, CYCLE)

    assert (matrix.rows, matrix.columns, matrix.whole, matrix.not_asked) == ((), (), Cell(), ())


def test_a_new_edition_of_the_framework_takes_over_what_was_mapped(tmp_path, ws, plan):
    head = province(tmp_path)
    acquaint(tmp_path, head, ws)
    first = edit.create(
        head, "strategy_framework", title="กรอบ", from_year=2557, to_year=2560, edition=1, status="published"
    )
    old = node(head, "1", "คมนาคม", framework=first)
    carry(tmp_path, head, ws)
    needs(ws)
    district_plan.add_strategy(ws, plan, "ถนน", provincial=[old], dimensions=["infrastructure"])
    assert whole(alignment.matrix(ws, CYCLE)) == {"1": (1, 100_00)}

    second = edit.create(
        head,
        "strategy_framework",
        title="กรอบ",
        from_year=2559,
        to_year=2562,
        edition=2,
        status="published",
        replaces=first,
    )
    new = node(head, "A", "คมนาคมและขนส่ง", framework=second)
    carry(tmp_path, head, ws)
    assert whole(alignment.matrix(ws, CYCLE)) == {"A": (0, 0)}
    edit.create(ws, "strategy_mapping", old=old, framework=second, new=[new])

    assert whole(alignment.matrix(ws, CYCLE)) == {"A": (1, 100_00)}
    head.close()
