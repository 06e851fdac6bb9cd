"""Workbooks and offices for the tests of loading: small ones made here, and the two sample districts."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl

from desktop.paths import RESOURCES
from desktop.planning import office
from desktop.planning.workspace import Workspace

DEMO = RESOURCES / "demo"
OMKOI = DEMO / "5018-omkoi"
MESSY = DEMO / "5801-mueang-mae-hong-son-messy"

VILLAGES = ("ลำดับ", "รหัสหมู่บ้าน", "ตำบล", "หมู่ที่", "ชื่อหมู่บ้าน", "อปท.", "จำนวนครัวเรือน", "ประชากรชาย", "ประชากรหญิง")
PROBLEMS = (
    "รหัสหมู่บ้าน", "หมู่บ้าน", "ลำดับ", "มิติ", "ปัญหา", "สาเหตุ", "ความต้องการ", "ครัวเรือนที่เดือดร้อน", "คะแนนเสียง",
    "วันที่จัดเวที",
)  # fmt: skip
PROJECTS = (
    "รหัสหมู่บ้าน", "หมู่บ้าน", "ลำดับความสำคัญ", "มิติ", "โครงการ/กิจกรรม", "แก้ปัญหาลำดับที่", "วัตถุประสงค์", "ปริมาณ", "หน่วยนับ",
    "งบประมาณ 2559 (บาท)", "งบประมาณ 2560 (บาท)", "ลักษณะการดำเนินการ", "หน่วยงานรับผิดชอบ",
)  # fmt: skip

Row = Sequence[Any]
Cells = Mapping[str, Any]
NOTHING: Cells = {}


def district(home: Path, code: str = "5018") -> Workspace:
    """A district office with an empty store."""
    return office.init(home, office=code, kind="district", name="อำเภอ", person="ปลัดสมชาย")


def village(other: Cells = NOTHING) -> Row:
    """A row of the register; `other` by title."""
    return _row(
        VILLAGES,
        {
            "รหัสหมู่บ้าน": "50180101",
            "ตำบล": "อมก๋อย",
            "หมู่ที่": 1,
            "ชื่อหมู่บ้าน": "บ้านหลิม-ดง",
            "อปท.": "อบต.อมก๋อย",
            "จำนวนครัวเรือน": 87,
            "ประชากรชาย": 152,
            "ประชากรหญิง": 134,
            **other,
        },
    )


def problem(number: Any = 1, other: Cells = NOTHING) -> Row:
    """A row of problems; `other` by title."""
    return _row(
        PROBLEMS,
        {
            "รหัสหมู่บ้าน": "50180101",
            "หมู่บ้าน": "บ้านหลิม-ดง",
            "ลำดับ": number,
            "มิติ": "สังคม",
            "ปัญหา": f"ปัญหาที่ {number}",
            "ครัวเรือนที่เดือดร้อน": 22,
            "คะแนนเสียง": 15,
            "วันที่จัดเวที": "15/1/2558",
            **other,
        },
    )


def project(number: Any = 1, other: Cells = NOTHING) -> Row:
    """A row of projects; `other` by title."""
    return _row(
        PROJECTS,
        {
            "รหัสหมู่บ้าน": "50180101",
            "หมู่บ้าน": "บ้านหลิม-ดง",
            "ลำดับความสำคัญ": number,
            "มิติ": "โครงสร้างพื้นฐาน",
            "โครงการ/กิจกรรม": f"ถนน คสล. สายที่ {number}",
            "ปริมาณ": 1,
            "หน่วยนับ": "สาย",
            "งบประมาณ 2559 (บาท)": 78000,
            "ลักษณะการดำเนินการ": "ทำร่วม",
            "หน่วยงานรับผิดชอบ": "อบต.อมก๋อย",
            **other,
        },
    )


def _row(titles: Sequence[str], values: Mapping[str, Any]) -> Row:
    assert set(values) <= set(titles), set(values) - set(titles)
    return [values.get(title) for title in titles]


def book(path: Path, **sheets: Sequence[Row]) -> Path:
    """A workbook with these sheets, rows as given."""
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    made.save(path)
    return path


def villages(path: Path, *rows: Row) -> Path:
    """A register of villages."""
    return book(path / "villages.xlsx", ทะเบียน=[VILLAGES, *rows])


def plans(path: Path, *, problems: Sequence[Row] = (), projects: Sequence[Row] = ()) -> Path:
    """A workbook of problems and projects."""
    return book(path / "plans.xlsx", ปัญหาความต้องการ=[PROBLEMS, *problems], โครงการ=[PROJECTS, *projects])
