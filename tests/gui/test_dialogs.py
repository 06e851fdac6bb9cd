"""Every dialog lies whole on a small display: its body scrolls, its buttons are always there."""

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QDialog, QPushButton

import desktop.gui
from desktop.domain.district import NeedsItem
from desktop.domain.errors import AppError
from desktop.domain.lao_plan import LaoProject
from desktop.gui.loading.whose import WhoseAsk
from desktop.gui.person import NewPersonDialog
from desktop.gui.screens.action_plan.linking import LinkAsk
from desktop.gui.screens.action_plan.report import ReportAsk
from desktop.gui.screens.allocated.notify import NotifyAsk
from desktop.gui.screens.area_plans.areas import TakeAsk
from desktop.gui.screens.conflicts.ruling import RuleDialog
from desktop.gui.screens.decide.issuing import IssueAsk
from desktop.gui.screens.decide.rule import RuleAsk
from desktop.gui.screens.district_plan.received import ReceivedAsk
from desktop.gui.screens.exchange_ways_dialog import WayDialog
from desktop.gui.screens.framework.tree import StrategyAsk
from desktop.gui.screens.history import HistoryDialog
from desktop.gui.screens.lao_plans.choosing import ChooseProject
from desktop.gui.screens.lao_plans.details import ProjectDetails
from desktop.gui.screens.needs_plan.dialogs import CombineAsk, SendAsk, TextAsk, in_common
from desktop.gui.screens.offices_revoke import RevokeAsk
from desktop.gui.screens.paper_answer import PaperAsk
from desktop.gui.screens.sure import SureAsk
from desktop.gui.screens.village_plan.asks import MoveDialog
from desktop.gui.screens.village_plan.carrying import CarryAsk
from desktop.gui.screens.villages.together import TogetherAsk
from desktop.gui.screens.year.asks import MissingAsk, StepAsk
from desktop.gui.screens.year.other_year import YearAsk
from desktop.gui.screens.year.spellings import SpellingsAsk
from desktop.gui.screens.year.steps import Step
from desktop.gui.widgets.dialog import Dialog
from desktop.gui.widgets.labels import ThaiLabel
from desktop.gui.widgets.room import TITLE_BAR
from desktop.gui.wizard_safe import DigitsAsk
from desktop.planning import action_plan, exchange, needs_plan
from desktop.planning.allocated import DistrictSum
from desktop.planning.guards import Finding
from desktop.planning.village_plan import PlanFinding, plans
from desktop.planning.village_plan.carry import Earlier
from desktop.sync.transport.way import SFTP
from tests.gui import needs_sample as sample

SMALL = QRect(0, 0, 910, 512)  # 1366×768 at 150 %
LONG = "ที่ประชุมคณะกรรมการหมู่บ้านยังไม่ได้ให้ความเห็นชอบแผนพัฒนาหมู่บ้านฉบับนี้ และยังไม่มีรายงานการประชุม " * 2


@pytest.fixture
def ws(tmp_path):
    made = sample.district(tmp_path / "district")
    sample.sent_plan(made)
    return made


@pytest.fixture
def screen(ws):
    with sample.opened(ws, "needs_plan") as window:
        yield window.current()


def item(ws: Any) -> NeedsItem:
    return ws.every(NeedsItem)[0]


def rows(ws: Any) -> Any:
    return needs_plan.pool(ws, sample.CYCLE)


def missing(kind: Any, **more: Any) -> Any:
    return [kind(rule=f"R{n:02}", record="", message=LONG, remedy=LONG, **more) for n in range(1, 9)]


def notified() -> list[DistrictSum]:
    return [DistrictSum(district=f"50{n:02}", projects=9, amount=9_000_00, waiting=9) for n in range(1, 26)]


def reported(ws: Any) -> Any:
    """A project of the action plan."""
    plan = action_plan.open_plan(ws, sample.CYCLE)
    action_plan.add_item(ws, plan, LONG)
    return action_plan.rows(ws, plan)[0]


def step(_fields: Any, _waive: Any) -> None: ...


MEETING = Step(verb="เสนอ", icon="check", said="", run=step, kinds=(), body="กบอ.", summary=LONG,
               asks={"meeting": "meeting", "letter": "letter", "day": "day"})  # fmt: skip

DIALOGS: dict[type[Dialog], Any] = {
    ChooseProject: lambda ws, _on: ChooseProject(LONG, rows(ws), "501801"),
    CarryAsk: lambda _ws, _on: CarryAsk([Earlier(kind="project", id=str(n), title=LONG, cycle=2558, times=2)
                                         for n in range(30)]),
    CombineAsk: lambda _ws, _on: CombineAsk("รวม", [(LONG, 936_000_00)] * 23),
    DigitsAsk: lambda _ws, _on: DigitsAsk("", LONG),
    HistoryDialog: lambda ws, _on: HistoryDialog(ws, "needs_item", item(ws).id),
    IssueAsk: lambda _ws, on: IssueAsk({f"50{n:02}": n for n in range(1, 26)}, on),
    LinkAsk: lambda _ws, _on: LinkAsk(LONG, []),
    MissingAsk: lambda _ws, _on: MissingAsk(missing(Finding)),
    MoveDialog: lambda _ws, _on: MoveDialog(LONG, "ส่งแผน", missing(PlanFinding)),
    NewPersonDialog: lambda _ws, _on: NewPersonDialog(),
    NotifyAsk: lambda _ws, _on: NotifyAsk(notified(), 2559),
    PaperAsk: lambda ws, _on: PaperAsk(item(ws), None),
    ReportAsk: lambda ws, _on: ReportAsk(reported(ws)),
    ProjectDetails: lambda ws, _on: ProjectDetails(ws, LaoProject(id="a", scope="5018", title=LONG)),
    ReceivedAsk: lambda _ws, _on: ReceivedAsk(LONG[:60], "ตกลง"),
    RevokeAsk: lambda ws, on: RevokeAsk(on.desk, exchange.offices(ws)[0].card, None),
    RuleAsk: lambda ws, _on: RuleAsk([], 2559, "province"),
    RuleDialog: lambda _ws, _on: RuleDialog([]),
    SendAsk: lambda _ws, _on: SendAsk(LONG, 2),
    SpellingsAsk: lambda ws, on: SpellingsAsk(on, ws, [(f"อบต.{n}", 5_000_000_00) for n in range(40)]),
    StepAsk: lambda ws, _on: StepAsk(MEETING, ws),
    StrategyAsk: lambda _ws, _on: StrategyAsk(),
    SureAsk: lambda _ws, _on: SureAsk(LONG[:60], "ลบ", LONG * 6, LONG * 6),
    TakeAsk: lambda ws, on: TakeAsk(rows(ws), on.desk.settings),
    TextAsk: lambda _ws, _on: TextAsk(LONG, "ตกลง", LONG, LONG),
    TogetherAsk: lambda ws, _on: TogetherAsk(ws, [one for one in plans(ws, sample.CYCLE) if one.plan]),
    WayDialog: lambda _ws, _on: WayDialog(SFTP, LONG, [], keep=print),
    WhoseAsk: lambda _ws, _on: WhoseAsk(AppError(), {"a": "อบต.ยางเปียง"}.items()),
    YearAsk: lambda _ws, _on: YearAsk(),
}  # fmt: skip


def every_kind(of: type) -> set[type]:
    return {one for sub in of.__subclasses__() for one in (sub, *every_kind(sub))}


def test_every_dialog_is_one_that_fits():
    folder = str(Path(desktop.gui.__file__).parent)
    for module in pkgutil.walk_packages([folder], "desktop.gui."):
        importlib.import_module(module.name)
    ours = {one for one in every_kind(QDialog) if one.__module__.startswith("desktop.")}

    assert {one.__name__ for one in ours if not issubclass(one, Dialog)} <= {
        "Palette",
        "ForumView",
        "PrinterAsk",
    }  # no forms: the last is the system's own
    bases = {one for one in ours if one.__subclasses__()}
    assert {one for one in ours if issubclass(one, Dialog)} - bases == set(DIALOGS) - bases


def faults_of(dialog: Dialog) -> Iterator[str]:
    """What of it a person could not reach."""
    if not QRect(0, 0, SMALL.width(), SMALL.height() - TITLE_BAR).contains(QRect(QPoint(), dialog.size())):
        yield f"too large: {dialog.size()}"
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible() and not dialog.body.isAncestorOf(one)]
    yield from () if buttons else ("no buttons",)
    for one in buttons:
        if not dialog.rect().contains(QRect(one.mapTo(dialog, QPoint()), one.size())):
            yield f"beyond the edge: {one.text()}"
        if one.width() < one.sizeHint().width():
            yield f"cut: {one.text()}"
    if dialog.body.horizontalScrollBar().isVisible():
        yield f"scrolls sideways: {dialog.body.widget().minimumSizeHint()}"


def test_on_a_small_display_each_is_whole_and_its_buttons_are_there(qtbot, ws, screen):
    wrong = {}
    for kind, make in DIALOGS.items():
        dialog = make(ws, screen)
        dialog.fit_into(SMALL)
        dialog.show()
        qtbot.wait(1)  # lets layouts settle; nothing is waited for
        if found := list(faults_of(dialog)):
            wrong[kind.__name__] = found
        dialog.close()

    assert wrong == {}


def test_it_grows_with_what_it_shows_and_stays_on_the_display(qtbot, shown):
    dialog = shown(SureAsk("ลบ", "ลบ", "แน่ใจ"))
    dialog.fit_into(SMALL)
    before = dialog.height()
    dialog.add(ThaiLabel(LONG))
    qtbot.waitUntil(lambda: dialog.height() > before)
    for _ in range(20):
        dialog.add(ThaiLabel(LONG))
    qtbot.waitUntil(dialog.body.verticalScrollBar().isVisible)

    assert SMALL.contains(dialog.geometry())


def test_what_is_combined_is_listed_with_its_sum_and_named_by_what_is_common_to_all(shown):
    parts = [("ก่อสร้างศาลา 10×16 ม. หมู่ที่ 4 บ้านสันต้นปิน", 936_000_00), ("ก่อสร้างศาลา 10×16 ม. หมู่ที่ 5 บ้านมูเซอ", 780_000_00)]
    dialog = shown(CombineAsk("รวม", parts))

    read = [one.text() for one in dialog.findChildren(ThaiLabel)]
    assert dialog.text.toPlainText() == "ก่อสร้างศาลา 10×16 ม."
    assert {"936,000", "780,000", "1,716,000"} <= set(read) and parts[1][0] in read
    assert in_common(["ขุดสระ", "ขุดบ่อ"]) == "ขุดสระ"
