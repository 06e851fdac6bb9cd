"""Every file that leaves is entered: what was in it, for whom, who could open it, when; and what came in, from whom."""

from desktop.planning import edit, exchange
from tests import offices
from tests.offices import Offices


def test_the_log_says_what_was_sent_to_whom_and_who_could_open_it(three: Offices):
    offices.a_project(three.district, title="ขุดบ่อ")
    edit.put(three.district, "person_contact", [{"person": three.district.identity.person, "phone": "053-1"}])
    for to in ("50", "5018/สนาม-1"):
        exchange.export(three.district, three.folder / "sent.amphoe", to)
    laptop, province = exchange.log(three.district)[:2]
    assert (province.direction, province.office, province.report["readers"]) == ("out", "50", ["50/กลุ่มงานยุทธศาสตร์"])
    assert (laptop.office, laptop.report["readers"]) == ("5018/สนาม-1", ["5018/สนาม-1"])
    assert "5018/private" in laptop.report["scopes"]
    assert "5018/private" not in province.report["scopes"]
    assert province.report["changes"] > 0
    assert province.at


def test_the_log_says_what_came_in_from_whom_and_what_became_of_it(three: Offices):
    offices.a_project(three.district, title="ขุดบ่อ")
    path = three.send(three.district, three.province)
    exchange.receive(three.province, [path])
    path.write_bytes(b"x")
    exchange.receive(three.province, [path])
    refused, taken = exchange.log(three.province)[:2]
    assert (taken.direction, taken.state, taken.office) == ("in", exchange.APPLIED, "5018/ที่ทำการ")
    assert (refused.direction, refused.state) == ("in", exchange.REFUSED)
    assert refused.report["error"]["remedy"]
