"""The tables that offices keep in workbooks, column by column: villages, problems, projects.

Titles and words are the offices' own, whatever language the program shows (domain.md §2.4, §3.10).
"""

from desktop.planning.load import cells
from desktop.planning.load.columns import Column, Table

DIMENSION_WORDS = {
    "infrastructure": ("โครงสร้างพื้นฐาน", "โครงสร้างพื้นฐานและสาธารณูปโภค"),
    "economy": ("เศรษฐกิจ", "เศรษฐกิจและอาชีพ"),
    "society": ("สังคม", "สังคมและคุณภาพชีวิต"),
    "environment": (
        "ทรัพยากรธรรมชาติและสิ่งแวดล้อม",
        "ทรัพยากรธรรมชาติ และสิ่งแวดล้อม",
        "สิ่งแวดล้อม",
        "ทรัพยากรธรรมชาติ",
    ),
    "security": ("ความมั่นคงและความสงบเรียบร้อย", "ความมั่นคง", "ความสงบเรียบร้อย", "ความมั่นคงและความปลอดภัย"),
    "governance": ("การบริหารจัดการ", "บริหารจัดการ", "การบริหารจัดการชุมชน", "การเมืองการบริหาร"),
    "health": ("สาธารณสุขและคุณภาพชีวิต", "สาธารณสุข", "คุณภาพชีวิต"),
    "education": ("การศึกษา ศาสนา และวัฒนธรรม", "การศึกษา ศาสนาและวัฒนธรรม", "การศึกษา"),
}
MODE_WORDS = {
    "self": ("ทำเอง", "หมู่บ้านทำเอง", "ชุมชนทำเอง", "ดำเนินการเอง", "หมู่บ้านดำเนินการเอง"),
    "joint": ("ทำร่วม", "ร่วมทำ", "ทำร่วมกับหน่วยงาน", "ดำเนินการร่วม", "ทำร่วมกัน"),
    "request": ("ขอรับการสนับสนุน", "ขอสนับสนุน", "ขอรับสนับสนุน", "หน่วยงานทำให้", "ทำให้", "ขอความช่วยเหลือ"),
}

dimension = cells.word(DIMENSION_WORDS, without=r"^(?:มิติ)?\s*(?:ด้าน)?\s*")
mode = cells.word(MODE_WORDS)

_VILLAGE = Column(
    name="village",
    titles=("รหัสหมู่บ้าน", "รหัส", "รหัสหมู่บ้าน/ชุมชน"),
    parse=cells.code,
    needed=True,
    filled=True,
    merges=True,
)
_VILLAGE_NAME = Column(
    name="village_name", titles=("หมู่บ้าน", "ชื่อหมู่บ้าน", "บ้าน", "หมู่บ้าน/ชุมชน"), parse=cells.text, merges=True
)
_DIMENSION = Column(name="dimension", titles=("มิติ", "ด้าน", "มิติ/ด้าน"), parse=dimension, needed=True, merges=True)

VILLAGES = Table(
    kind="village",
    columns=(
        Column(name="code", titles=_VILLAGE.titles, parse=cells.code, needed=True, filled=True),
        Column(
            name="name",
            titles=("ชื่อหมู่บ้าน", "หมู่บ้าน", "บ้าน", "ชื่อบ้าน", "ชื่อหมู่บ้าน/ชุมชน"),
            parse=cells.text,
            needed=True,
            filled=True,
        ),
        Column(name="tambon_name", titles=("ตำบล", "ชื่อตำบล"), parse=cells.text, merges=True),
        Column(name="moo", titles=("หมู่ที่", "หมู่", "ม."), parse=cells.count, needed=True, filled=True),
        Column(
            name="laos",
            titles=("อปท.", "องค์กรปกครองส่วนท้องถิ่น", "ชื่อ อปท.", "อปท. ที่รับผิดชอบ"),
            parse=cells.text,
            merges=True,
        ),
        Column(name="households", titles=("จำนวนครัวเรือน", "ครัวเรือน", "จำนวนบ้าน"), parse=cells.count),
        Column(name="men", titles=("ประชากรชาย", "ชาย", "ประชากร ชาย", "จำนวนประชากรชาย"), parse=cells.count),
        Column(name="women", titles=("ประชากรหญิง", "หญิง", "ประชากร หญิง", "จำนวนประชากรหญิง"), parse=cells.count),
        Column(name="", titles=("ลำดับ", "ลำดับที่", "ที่"), parse=cells.checked(lambda _value: None)),
    ),
)

PROBLEMS = Table(
    kind="problem",
    columns=(
        _VILLAGE,
        _VILLAGE_NAME,
        Column(name="priority", titles=("ลำดับ", "ลำดับที่", "ลำดับความสำคัญ", "ที่"), parse=cells.place),
        _DIMENSION,
        Column(name="problem", titles=("ปัญหา", "สภาพปัญหา", "ประเด็นปัญหา"), parse=cells.text, needed=True, filled=True),
        Column(name="cause", titles=("สาเหตุ", "สาเหตุของปัญหา"), parse=cells.text),
        Column(name="need", titles=("ความต้องการ", "แนวทางแก้ไข", "ความต้องการ/แนวทางแก้ไข"), parse=cells.text),
        Column(name="solution", titles=("แนวทางแก้ไข", "แนวทางแก้ไขปัญหา", "แนวทางการแก้ไข"), parse=cells.text),
        Column(name="impact", titles=("ผลกระทบ", "ผลกระทบ/ขนาด", "ขนาดของปัญหา"), parse=cells.text),
        Column(name="location", titles=("พื้นที่เกิดเหตุ", "สถานที่", "พื้นที่ที่เกิดปัญหา"), parse=cells.text),
        Column(name="affected_people", titles=("จำนวนคนที่เดือดร้อน", "จำนวนผู้เดือดร้อน"), parse=cells.count),
        Column(
            name="affected_households",
            titles=("ครัวเรือนที่เดือดร้อน", "จำนวนครัวเรือนที่เดือดร้อน", "ครัวเรือนเดือดร้อน"),
            parse=cells.count,
        ),
        Column(name="votes", titles=("คะแนนเสียง", "คะแนน", "จำนวนเสียง"), parse=cells.count),
        Column(
            name="forum_date",
            titles=("วันที่จัดเวที", "วันที่จัดเวทีประชาคม", "วันที่ประชุม", "วันจัดเวที"),
            parse=cells.day,
            merges=True,
        ),
    ),
)

PROJECTS = Table(
    kind="project",
    columns=(
        _VILLAGE,
        _VILLAGE_NAME,
        Column(name="priority", titles=("ลำดับความสำคัญ", "ลำดับ", "ลำดับที่", "ที่"), parse=cells.place),
        _DIMENSION,
        Column(
            name="title",
            titles=("โครงการ/กิจกรรม", "โครงการ", "ชื่อโครงการ", "ชื่อโครงการ/กิจกรรม", "กิจกรรม"),
            parse=cells.text,
            needed=True,
            filled=True,
        ),
        Column(
            name="problems",
            titles=("แก้ปัญหาลำดับที่", "แก้ปัญหาข้อที่", "แก้ปัญหาที่", "แก้ไขปัญหาลำดับที่"),
            parse=cells.numbers,
        ),
        Column(name="objective", titles=("วัตถุประสงค์",), parse=cells.text),
        Column(
            name="target",
            titles=("เป้าหมาย (ผลผลิต)", "เป้าหมาย (ผลผลิตของโครงการ)", "ผลผลิต", "รายละเอียดเป้าหมาย"),
            parse=cells.text,
        ),
        Column(name="quantity", titles=("ปริมาณ", "จำนวน", "เป้าหมาย"), parse=cells.quantity),
        Column(name="unit", titles=("หน่วยนับ", "หน่วย"), parse=cells.text),
        Column(name="indicator", titles=("ตัวชี้วัด", "ตัวชี้วัด (KPI)"), parse=cells.text),
        Column(name="outcome", titles=("ผลที่คาดว่าจะได้รับ", "ผลลัพธ์"), parse=cells.text),
        Column(name="beneficiaries", titles=("ผู้ได้รับประโยชน์", "จำนวนผู้ได้รับประโยชน์"), parse=cells.count),
        Column(name="location", titles=("สถานที่ดำเนินการ", "สถานที่", "พื้นที่ดำเนินการ"), parse=cells.text),
        Column(name="funds", titles=("แหล่งงบประมาณ", "แหล่งงบ", "ที่มาของงบประมาณ"), parse=cells.text),
        Column(name="partners", titles=("หน่วยงานสนับสนุน", "หน่วยงานที่สนับสนุน"), parse=cells.text),
        Column(
            name="budget",
            titles=("งบประมาณ", "งบประมาณ ปี", "งบประมาณ พ.ศ.", "งบประมาณ ปี พ.ศ.", "งบ"),
            parse=cells.baht,
            needed=True,
            by_year=True,
        ),
        Column(
            name="mode",
            titles=("ลักษณะการดำเนินการ", "ลักษณะ", "ลักษณะโครงการ", "วิธีดำเนินการ", "การดำเนินการ"),
            parse=mode,
        ),
        Column(
            name="agency",
            titles=("หน่วยงานรับผิดชอบ", "หน่วยงาน", "หน่วยงานที่รับผิดชอบ", "ผู้รับผิดชอบ"),
            parse=cells.text,
        ),
    ),
)
