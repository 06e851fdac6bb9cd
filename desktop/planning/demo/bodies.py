"""Committees with their orders and meetings, and the officer of every tambon."""

from typing import Any

from desktop.i18n import translate
from desktop.planning import edit
from desktop.planning.demo.steps import CYCLE, DISTRICT, Row, told
from desktop.planning.workspace import Workspace
from desktop.store import reference

OFFICERS = ("สมชาย ใจดี", "มาลี แสงทอง", "ประเสริฐ วงค์คำ")
MEMBERS = (
    ("chair", "นายอำเภออมก๋อย"),
    ("member", "ท้องถิ่นอำเภออมก๋อย"),
    ("member", "เกษตรอำเภออมก๋อย"),
    ("member", "นายกเทศมนตรีตำบลอมก๋อย"),
    ("member", "กำนันตำบลยางเปียง"),
    ("secretary", "ปลัดอำเภอหัวหน้ากลุ่มงานบริหารงานปกครอง"),
)


def appoint(ws: Workspace) -> Row:
    """The main committee of the cycle and an officer for each tambon (S1 §2.1, §1.2)."""
    main = committee(ws, "district_administration", "คณะกรรมการบริหารงานอำเภอ (กบอ.)", "12/2558", "2015-03-16",
                     main_mechanism=True, cycle=CYCLE, quorum=4)  # fmt: skip
    for place, tambon in enumerate(reference.tambons(DISTRICT)):
        officer = OFFICERS[place % len(OFFICERS)]
        edit.create(ws, "tambon_assignment", tambon=tambon.code, officer=officer, since="2014-10-01", order="41/2557")
    meeting(ws, main, "2015-03-20", "1/2558", "เห็นชอบปฏิทินการจัดทำแผนปี 2559")
    return told(translate("Demo", "Members of the main committee"), len(MEMBERS))


def committee(ws: Workspace, type_: str, name: str, number: str, signed_on: str, **fields: Any) -> str:
    """A committee of the district with members and a signed order; answers its id."""
    body = edit.create(ws, "committee", type=type_, name=name, area=DISTRICT, **fields)
    order(ws, body, number, signed_on, f"แต่งตั้ง{name}")
    return body


def order(ws: Workspace, body: str, number: str, signed_on: str, subject: str) -> None:
    """The members of a committee and its signed order."""
    edit.put(ws, "committee_member", [{"committee": body, "role": role, "name": who} for role, who in MEMBERS])
    said = {"number": number, "subject": subject, "signed_on": signed_on, "signer": "นายอำเภออมก๋อย"}
    edit.create(ws, "committee_order", committee=body, status="signed", effective=signed_on, **said)


def meeting(ws: Workspace, body: str, day: str, number: str, resolved: str, **fields: Any) -> str:
    """A meeting that was held and resolved; answers its id."""
    said = {"venue": "ห้องประชุมอำเภออมก๋อย", "present": len(MEMBERS), "status": "held", "resolutions": resolved}
    return edit.create(ws, "meeting", committee=body, date=day, number=number, cycle=CYCLE, **said, **fields)
