"""One province of the largest size, made up of real villages: 3,743 villages of นครราชสีมา with 30 projects each.

The rows are the same on every machine (each village draws from a generator seeded by its code), so that figures of
two runs can be compared. As loaded: one change a project, ids derived from the workbook's row. As typed: three.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from desktop.domain.ids import row_id
from desktop.planning.order import spread
from desktop.store import reference

PROVINCE = "30"
CYCLE = 2559
VILLAGES = 3743
PROJECTS = 30
DISTRICTS = 32

Fields = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Village:
    """A village of the reference register and the projects it proposes, as flat fields by id."""

    code: str
    name: str
    tambon: str
    plan: str
    projects: tuple[tuple[str, Fields], ...]


# Title (domain.md §5.2), unit, dimension, mode, least and most thousand baht; {a} {b} {c} are drawn.
SORTS = (
    (
        "ก่อสร้างถนน คสล. สาย{from_}–{to} กว้าง {a}.00 ม. ยาว {b} ม. หนา 0.15 ม.",
        "สาย",
        "infrastructure",
        "request",
        300,
        2500,
    ),
    ("ปรับปรุงถนนดินลูกรัง สาย{from_} กว้าง {a}.00 ม. ยาว {b} ม. หนา 0.10 ม.", "สาย", "infrastructure", "request", 80, 600),
    ("ซ่อมแซมถนนลูกรังเพื่อการเกษตร ปรับเกรดลงหินคลุก ยาว {b} ม.", "สาย", "infrastructure", "request", 60, 480),
    ("เสริมผิวแอสฟัลติกคอนกรีต กว้าง {a}.00 ยาว {b} หนา 0.05 ม.", "สาย", "infrastructure", "request", 900, 3200),
    ("วางท่อระบายน้ำ คสล. พร้อมบ่อพัก ยาว {b} ม. จาก{from_}ถึง{to}", "สาย", "infrastructure", "request", 190, 1200),
    ("ขยายเขตไฟฟ้าแรงต่ำเพื่อการเกษตร {b} ม.", "สาย", "infrastructure", "request", 150, 900),
    ("ติดตั้งโคมไฟถนนโซลาร์เซลล์รอบหมู่บ้าน {c} จุด", "จุด", "infrastructure", "request", 90, 700),
    ("ขยายเขตประปา วางท่อ HDPE 110 มม. {b} ม. พร้อมถังพักและปั๊ม", "ระบบ", "infrastructure", "request", 300, 2800),
    ("ปรับปรุงระบบกรองประปาหมู่บ้าน", "ระบบ", "infrastructure", "request", 120, 400),
    ("ขุดลอกหนองน้ำสาธารณะ{from_} {b}00 ลบ.ม.", "แห่ง", "environment", "request", 200, 1200),
    ("ฝายชะลอน้ำแบบผสมผสาน (กระสอบ/ไม้ไผ่) {a} แห่ง", "แห่ง", "environment", "self", 5, 20),
    ("เจาะบ่อบาดาลเพื่อการเกษตร ลึก {c} ม. พร้อมโซลาร์ปั๊ม", "บ่อ", "economy", "request", 250, 600),
    ("กลุ่มผลิตปุ๋ยอินทรีย์อัดเม็ด สมาชิก {c} คน", "กลุ่ม", "economy", "self", 20, 90),
    ("ลานตากผลผลิต คสล. {c}×{a}0 ม.", "แห่ง", "economy", "request", 150, 500),
    ("อบรมทำบัญชีครัวเรือน {c} ครัวเรือน", "ครัวเรือน", "economy", "self", 5, 20),
    ("พัฒนาลายผ้าทอและการขายออนไลน์ {c} คน", "คน", "economy", "joint", 30, 120),
    ("เลี้ยงโคเนื้อกลุ่ม (ธนาคารโค {c} ตัว)", "ตัว", "economy", "joint", 100, 400),
    ("ปลูกผักสวนครัวรั้วกินได้ {c} ครัวเรือน", "ครัวเรือน", "economy", "self", 0, 5),
    ("ฝึกอาชีพช่างไฟฟ้า/ช่างปูน {c} คน", "คน", "economy", "request", 20, 90),
    ("เยี่ยมบ้านผู้ป่วยติดเตียง/ผู้พิการ {c} ราย", "ราย", "health", "joint", 5, 30),
    ("โรงเรียนผู้สูงอายุ {c} คน", "คน", "society", "joint", 20, 80),
    ("ซ่อมบ้านผู้ยากไร้ {a} หลัง", "หลัง", "society", "joint", 40, 200),
    ("ป้องกันไข้เลือดออก พ่น/ทราย {b} หลัง", "หลังคาเรือน", "health", "joint", 10, 40),
    ("ค่ายเยาวชนภาคฤดูร้อน {c} คน", "คน", "society", "joint", 20, 90),
    ("ปลูกป่าชุมชน {b} ต้น บริเวณ{from_}", "ต้น", "environment", "self", 3, 15),
    ("คัดแยกขยะ ถังขยะเปียก {b} ครัวเรือน", "ครัวเรือน", "environment", "joint", 5, 30),
    ("อบรม ชรบ. {c} คน", "คน", "security", "joint", 20, 60),
    ("ติดตั้ง CCTV ทางเข้าหมู่บ้าน {a} ตัว", "ตัว", "security", "request", 60, 200),
    ("ซ่อมแซมศาลาประชาคม{from_}", "แห่ง", "governance", "joint", 50, 300),
    ("ปรับปรุงหอกระจายข่าวหมู่บ้าน {a} จุด", "แห่ง", "governance", "request", 30, 120),
    ("ทุนการศึกษาเด็กยากจน {c} ทุน", "ทุน", "education", "self", 5, 30),
    ("ปรับปรุงสนามเด็กเล่น ศูนย์พัฒนาเด็กเล็ก{from_}", "แห่ง", "education", "request", 80, 300),
)
AIMS = (
    "เพื่อให้ประชาชน {c} ครัวเรือนเดินทางและขนส่งพืชผลได้สะดวกปลอดภัย",
    "เพื่อให้มีน้ำใช้ในการเกษตรและอุปโภคบริโภคตลอดปี แก้ภัยแล้งที่เกิดซ้ำทุกปี",
    "เพื่อเพิ่มรายได้และลดรายจ่ายของครัวเรือนตามหลักปรัชญาของเศรษฐกิจพอเพียง",
    "เพื่อให้ผู้สูงอายุและผู้มีภาวะพึ่งพิง {c} คนได้รับการดูแลอย่างต่อเนื่อง",
    "เพื่อป้องกันและแก้ไขปัญหายาเสพติดและอุบัติเหตุในหมู่บ้าน",
    "เพื่ออนุรักษ์ทรัพยากรธรรมชาติและลดมลพิษจากการเผาในที่โล่ง",
    "เพื่อพัฒนาทักษะอาชีพ สร้างงาน และลดการย้ายถิ่นของแรงงานนอกฤดูทำนา",
    "เพื่อแก้ปัญหาน้ำท่วมขังในฤดูฝน ลดความเสียหายของบ้านเรือน {c} หลังคาเรือน",
    "เพื่อให้เด็กและเยาวชน {b} คนมีที่เรียนรู้และใช้เวลาว่างให้เกิดประโยชน์",
    "เพื่อให้คณะกรรมการหมู่บ้านทำงานและให้ข้อมูลแก่ประชาชนได้ทั่วถึง",
)
PLACES = (
    "วัดบ้าน{name}", "หนอง{name}", "บ้านนาย{person}", "โรงเรียนบ้าน{name}", "คลองอีสาน", "ทางหลวงชนบท", "ห้วยใหญ่",
    "ไร่นาง{person}", "สระหลวง", "ป่าช้า", "ศาลากลางบ้าน", "ถนนมิตรภาพ", "ลำตะคอง", "โนนสูง", "ตลาดนัด",
)  # fmt: skip
PEOPLE = ("สมชาย", "บุญมี", "ทองใบ", "ประสิทธิ์", "คำปุ่น", "สำราญ", "วิเชียร", "จันทร์เพ็ญ", "สมพร", "ประยูร", "หนูเล็ก", "ไพบูลย์")


def districts(share: int = 1) -> list[tuple[str, list[Village]]]:
    """The districts with their villages; of `share` villages one is taken."""
    every = [one for code in reference.districts(PROVINCE) for one in reference.villages(code.code)][:VILLAGES:share]
    groups: dict[str, list[Village]] = {}
    for one in every:
        groups.setdefault(one.code[:4], []).append(_village(one.code, one.name, one.moo))
    return list(groups.items())


def _village(code: str, name: str, moo: int) -> Village:
    draw = Random(code)  # noqa: S311 - sample texts
    tambon = reference.tambon_name(code[:6])
    plan = row_id("village_plan", code, CYCLE, "")
    keys = spread(PROJECTS)
    projects: dict[str, Fields] = {}
    for place, sort in enumerate(draw.sample(SORTS, PROJECTS)):
        fields = _project(draw, sort, f"หมู่ที่ {moo} {name} ตำบล{tambon}", name.removeprefix("บ้าน"), tambon)
        fields |= {"plan": plan, "order": keys[place], "priority": place + 1}
        projects[row_id("project", code, CYCLE, fields["title"])] = fields
    return Village(code, name, tambon, plan, tuple(projects.items()))


def _project(draw: Random, sort: tuple[Any, ...], where: str, name: str, tambon: str) -> Fields:
    title, unit, dimension, mode, least, most = sort
    drawn = {
        "a": draw.randint(2, 9),
        "b": draw.randint(10, 240) * 5,
        "c": draw.randint(8, 90),
        "from_": draw.choice(PLACES).format(name=name, person=draw.choice(PEOPLE)),
        "to": draw.choice(PLACES).format(name=name, person=draw.choice(PEOPLE)),
    }
    first = CYCLE + draw.choice((0, 0, 0, 1, 2))
    years = [first, first + 1] if draw.random() < 0.15 else [first]
    return {
        "title": f"{title.format(**drawn)} {where}",
        "dimension": dimension,
        "objective": draw.choice(AIMS).format(**drawn),
        "quantity": str(drawn["c"] if "{c}" in title else 1),
        "unit": unit,
        "mode": mode,
        "agency": "คณะกรรมการหมู่บ้าน" if mode == "self" else f"องค์การบริหารส่วนตำบล{tambon}",
        **{f"budget.{year}": draw.randint(least, most) * 100_000 for year in years},
    }


def in_visits(fields: Fields) -> Iterator[tuple[str, Fields]]:
    """What a person typed of one project: entered at the forum, costed later, corrected by the committee."""
    costs = {name: value for name, value in fields.items() if name.startswith("budget.")}
    later = {name: fields[name] for name in ("quantity", "unit", "mode", "agency")}
    entered = {name: value for name, value in fields.items() if name not in costs and name not in later}
    yield "enter", entered | {"title": fields["title"].split(" หมู่ที่ ")[0]}
    yield "edit", costs | later
    yield "edit", {"title": fields["title"]}
