"""Every widget in Thai, as pictures: `python tests/gui/gallery.py FOLDER [--dark]` (not a test; needs no display)."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.money import NotAnAmountError
from desktop.gui import language, theme
from desktop.gui.palette import Found
from desktop.gui.screen import Desk, Done, Screen, ScreenSpec
from desktop.gui.settings import Settings
from desktop.gui.shell import MainWindow
from desktop.gui.table_view import TableView
from desktop.gui.tables import Column, money, number
from desktop.gui.tasks import Task
from desktop.gui.theme import Meaning
from desktop.gui.widgets.boxes import Card, Page, button, line, row
from desktop.gui.widgets.dates import Calendar, DateEdit
from desktop.gui.widgets.fields import BahtEdit, IntEdit, LineField, YearEdit
from desktop.gui.widgets.form import Form
from desktop.gui.widgets.labels import Hint, Section, ThaiLabel
from desktop.gui.widgets.notes import EmptyState, StatusChip
from desktop.gui.widgets.text import ChoiceBox, TextEdit

LONG = (
    "โครงการก่อสร้างถนนคอนกรีตเสริมเหล็กสายบ้านแม่ต๋อมถึงบ้านห้วยไม้หก หมู่ที่ 5 ตำบลอมก๋อย กว้าง 4 เมตร ยาว 1,200 เมตร "
    "หนา 0.15 เมตร พร้อมรางระบายน้ำและป้ายประชาสัมพันธ์โครงการเพื่อแก้ไขปัญหาการสัญจรในฤดูฝน"
)


@dataclass(frozen=True)
class Row:
    id: str
    title: str
    tambon: str
    budget: int | None
    households: int
    state: Meaning | None


TITLES = (
    LONG,
    "ซ่อมแซมระบบประปาภูเขาบ้านยางเปียงใต้",
    "อบรมอาชีพทอผ้ากะเหรี่ยงกลุ่มแม่บ้าน <b>R&D</b>",
    "ฝายชะลอน้ำลำห้วยแม่หลอง 12 แห่ง",
    "ศูนย์พัฒนาเด็กเล็กบ้านนาเกียน ปูกระเบื้องพื้นอาคาร",
    "ไฟฟ้าพลังงานแสงอาทิตย์ประจำหมู่บ้านสบลาน",
    "ปู่ย่าตายายที่อยู่ผู้ใหญ่ น้ำ ญู่ ปี่ กี่ฏุ้ม",
)
ROWS = tuple(
    Row(
        f"r{n}",
        TITLES[n % len(TITLES)],
        ("อมก๋อย", "ยางเปียง", "แม่ตื่น", "นาเกียน")[n % 4],
        None if n % 9 == 4 else (n % 13) * 35_000_00 + 1_200_000_00,
        20 + n * 7 % 180,
        (Meaning.DONE, Meaning.DUE, Meaning.LATE, Meaning.STOPPED)[n % 4],
    )
    for n in range(71)
)
COLUMNS = (
    Column(key="title", title="โครงการ", text=lambda r: r.title, stretch=True),
    Column(key="tambon", title="ตำบล", text=lambda r: r.tambon, width=110),
    Column(key="state", title="สถานะ", text=lambda r: r.state.word, meaning=lambda r: r.state, width=130),
    number("households", "ครัวเรือน", lambda r: r.households, width=100),
    money("budget", "งบประมาณ (บาท)", lambda r: r.budget, width=160),
)


class TableScreen(Screen):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.table = TableView(COLUMNS, lambda r: r.id, name="gallery", settings=desk.settings)
        self.table.extra.addWidget(ChoiceBox([("", "ทุกตำบล"), ("1", "อมก๋อย")], ""))
        self.add(self.table)
        self.quiet_action("พิมพ์", self.show_titles, name="printer")
        self.main_action("เพิ่มโครงการ", self.show_titles, name="plus")

    def title(self) -> str:
        return "โครงการของหมู่บ้าน ต.อมก๋อย – แผนปี 2559"

    def subtitle_text(self) -> str:
        return "ที่ทำการปกครองอำเภออมก๋อย จังหวัดเชียงใหม่"

    def refresh(self, changed: frozenset[str]) -> None:
        self.table.set_rows(ROWS)
        self.table.select(["r2"])


class FormScreen(Screen):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        form = Form(columns=2)
        form.add("title", "ชื่อโครงการ", TextEdit(LONG), span=2)
        form.add("date", "วันประชาคม", DateEdit("2015-02-23"))
        form.add("year", "ปีแผน (พ.ศ.)", YearEdit(2559))
        wrong = BahtEdit(1_234_567_50)
        form.add("budget", "งบประมาณ (บาท)", wrong, help_text="เว้นว่างไว้ถ้ายังไม่ได้ตั้งงบประมาณ")
        form.add("men", "ผู้เข้าร่วมชาย (คน)", IntEdit(45))
        form.add("mode", "วิธีดำเนินการ", ChoiceBox([("self", "หมู่บ้านทำเอง"), ("request", "ขอรับการสนับสนุน")], "self"))
        form.add("venue", "สถานที่", LineField("", hint="เช่น ศาลาอเนกประสงค์หมู่บ้าน"))
        wrong.line.setText("สองแสน")
        wrong.line.setModified(True)
        wrong.commit()
        chips = row(*[StatusChip(one) for one in Meaning], StatusChip(None, "ร่าง"), None)
        side = Card("ข้อมูลหมู่บ้าน").add(
            ThaiLabel("112 ครัวเรือน · ชาย 231 คน หญิง 218 คน"),
            Hint("จากทะเบียนหมู่บ้าน ธันวาคม 2558"),
            line(),
            Section("สถานะ"),
            chips,
            ThaiLabel(LONG),
            None,
            row(button("ยืนยันข้อมูล", kind="quiet", name="check"), None),
        )
        both = row(Card("โครงการ").add(form, None), side, gap=theme.L)
        both.setStretch(0, 3)
        both.setStretch(1, 2)
        inner = QWidget()
        inner.setLayout(both)
        self.body.addWidget(Page(inner))
        self.main_action("เสนอแผนต่ออำเภอ", self.show_titles, name="paper-plane-tilt")
        self.banner.refuse(NotAnAmountError(value="สองแสน"))

    def title(self) -> str:
        return "บ้านแม่ต๋อม หมู่ 5 ต.อมก๋อย – แผนปี 2559"


class EmptyScreen(Screen):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.body.addWidget(
            EmptyState(
                "tray", "ยังไม่มีไฟล์จากเครื่องอื่น นำไฟล์ .amphoe จากแฟลชไดรฟ์หรืออีเมลเข้ามาที่นี่ โปรแกรมจะตรวจก่อนทุกครั้ง", "เปิดไฟล์"
            )
        )
        self.banner.say(
            "warn",
            "ไฟล์ของ ต.แม่ตื่น ต้องต่อจากไฟล์วันที่ 3 ก.พ. 2558 ซึ่งยังไม่ได้รับ",
            "ขอไฟล์นั้นจากเครื่อง 5018/ทะเบียน-2 แล้วนำเข้าก่อน",
            action="ดูรายละเอียด",
        )

    def title(self) -> str:
        return "รับ–ส่งไฟล์"


SPECS = tuple(
    ScreenSpec(id=id_, icon=name, title=title, factory=factory)
    for id_, name, title, factory in (
        ("table", "house", "หน้าแรก", TableScreen),
        ("villages", "map-pin", "หมู่บ้าน", TableScreen),
        ("form", "files", "แผนหมู่บ้าน", FormScreen),
        ("needs", "stack", "แผนความต้องการ", TableScreen),
        ("empty", "arrows-left-right", "รับ–ส่ง", EmptyScreen),
        ("settings", "gear", "ตั้งค่า", EmptyScreen),
    )
)


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    name = ("dark" if "--dark" in sys.argv else "light") + os.environ.get("TAG", "")
    app = QApplication(sys.argv[:1])
    theme.apply(app, "dark" if "--dark" in sys.argv else "light")
    language.speak(app, "th")
    window = MainWindow(SPECS, Settings(), office="ที่ทำการปกครองอำเภออมก๋อย จังหวัดเชียงใหม่", person="ปลัดสมชาย ใจดี")
    window.resize(1366, 768)
    window.show()
    for one in ("table", "form", "empty"):
        window.show_screen(one)
        app.processEvents()
        if one == "table":
            window.say_done(Done(text="ย้าย 3 โครงการไปแผนความต้องการแล้ว", undo=lambda: None))
        if one == "empty":
            window.undo_bar.hide()
            task = Task(lambda progress: None, None, None, "กำลังรับไฟล์จากเครื่อง ต.แม่ตื่น", shown=True)
            task.progress.step(2_300, total=7_100, text="ตรวจลายเซ็นและนับรายการ")
            window.progress.show_task(task)
            window.toggle_help()
        app.processEvents()
        app.processEvents()
        print(one, window.minimumSizeHint(), window.size())
        window.grab().save(str(folder / f"{name}-{one}.png"))
    window._search = lambda text: [Found("บ้านแม่ต๋อม หมู่ 5", "ต.อมก๋อย", "house", main)]
    palette = window.open_palette()
    app.processEvents()
    palette.grab().save(str(folder / f"{name}-palette.png"))
    from datetime import date

    calendar = Calendar(date(2015, 2, 23))
    calendar.show()
    app.processEvents()
    calendar.grab().save(str(folder / f"{name}-calendar.png"))
    window.person.set_people([("a", "ปลัดสมชาย ใจดี"), ("b", "นางสาวมะลิ รักไทย")])
    menu = window.person.menu_now()
    menu.popup(window.mapToGlobal(window.rect().center()))
    app.processEvents()
    menu.grab().save(str(folder / f"{name}-menu.png"))
    window.tasks.wait()


if __name__ == "__main__":
    main()
