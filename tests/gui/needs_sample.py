"""A small district for window tests: two tambons, four villages, seven projects as villages write them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from desktop.domain.ids import derived_id
from desktop.gui.office_window import OfficeWindow
from desktop.gui.screen_list import SCREENS
from desktop.gui.settings import Settings
from desktop.planning import edit, needs_plan
from desktop.planning.workspace import Workspace
from tests import offices

CYCLE = 2559
VILLAGES = {"50180101": "บ้านหลิม", "50180102": "บ้านแม่ต๋อม", "50180201": "บ้านยางเปา", "50180202": "บ้านห้วยไม้หก"}
PROJECTS = (
    ("road", "50180101", "ก่อสร้างถนน คสล. สายบ้าน–บ้านข้างเคียง", "infrastructure", "request", {"2559": 2_450_000_00}),
    ("road2", "50180102", "ก่อสร้างถนน คสล. สายบ้านแม่ต๋อม", "infrastructure", "request", {"2559": 1_050_000_00}),
    ("weir", "50180102", "ปรับปรุงฝายชะลอน้ำ คสล. กว้าง 12 ม.", "environment", "request", {"2560": 1_640_000_00}),
    ("court", "50180201", "ลานกีฬาอเนกประสงค์ คสล. 30×40 ม.", "society", "joint", {"2559": 2_145_000_00}),
    ("lamps", "50180201", "โคมไฟถนนโซลาร์เซลล์ 85 จุด", "infrastructure", "request", {"2560": 1_700_000_00}),
    ("fund", "50180202", "กลุ่มออมทรัพย์ อบรม 40 คน", "economy", "self", {"2559": 24_000_00}),
    ("unpriced", "50180202", "ขยายเขตไฟฟ้า 1.2 กม.", "infrastructure", "request", {}),
)


def project(name: str) -> str:
    """The id of a project of the sample."""
    return derived_id("sample", name)


def plan_of(village: str) -> str:
    """The id of a village's plan."""
    return derived_id("sample", village)


def fill(ws: Workspace) -> Workspace:
    """Villages, their plans and their projects."""
    edit.put(ws, "village", [
        {"code": code, "name": name, "tambon": code[:6], "moo": int(code[6:]), "households": 80}
        for code, name in VILLAGES.items()
    ])  # fmt: skip
    edit.put(ws, "village_plan", [{"id": plan_of(code), "village": code, "cycle": CYCLE} for code in VILLAGES])
    edit.put(ws, "project", [
        {"id": project(name), "plan": plan_of(village), "title": title, "dimension": dimension, "mode": mode,
         "agency": "อบจ.เชียงใหม่", "budget": budget, "priority": place}
        for place, (name, village, title, dimension, mode, budget) in enumerate(PROJECTS, start=1)
    ])  # fmt: skip
    return ws


def district(home: Path) -> Workspace:
    """The district with its villages' plans and no needs plan yet."""
    return fill(offices.district(home))


def sent_plan(ws: Workspace) -> str:
    """A needs plan of three items, sent."""
    plan = needs_plan.open_plan(ws, CYCLE)
    needs_plan.pick(ws, plan, [project("road"), project("weir"), project("court")])
    for status in ("proposed", "approved"):
        edit.put(ws, "needs_plan", [{"id": plan, "status": status}])
    needs_plan.send(ws, plan, letter="ชม 1018/245", sent_on="2015-07-28")
    return plan


@contextmanager
def opened(ws: Workspace, *screens: str, language: str = "th") -> Iterator[OfficeWindow]:
    """The office's window on the first of `screens`; closed and freed afterwards, so that tests stay fast."""
    specs = [one for one in SCREENS if one.id in screens]
    window = OfficeWindow(ws, specs, Settings(language=language))
    window.resize(1366, 768)
    window.show()
    window.show_screen(screens[0])
    try:
        yield window
    finally:
        window.tasks.wait()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
