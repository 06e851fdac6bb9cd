<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH">
    <context>
        <name>Banner</name>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Month after</source>
            <translation>เดือนถัดไป</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>เดือนก่อน</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>วันนี้</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>Administration</source>
            <translation>การบริหารจัดการ</translation>
        </message>
        <message>
            <source>Approved by the village committee</source>
            <translation>กม. เห็นชอบ</translation>
        </message>
        <message>
            <source>Came in person</source>
            <translation>มาเอง</translation>
        </message>
        <message>
            <source>Checked and complete</source>
            <translation>ตรวจแล้ว ครบถ้วน</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>ไม่มา</translation>
        </message>
        <message>
            <source>Done together</source>
            <translation>ทำร่วม</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>ร่าง</translation>
        </message>
        <message>
            <source>Economy</source>
            <translation>เศรษฐกิจ</translation>
        </message>
        <message>
            <source>Education, religion and culture</source>
            <translation>การศึกษา ศาสนา และวัฒนธรรม</translation>
        </message>
        <message>
            <source>Forum held</source>
            <translation>ผ่านเวทีประชาคม</translation>
        </message>
        <message>
            <source>Infrastructure</source>
            <translation>โครงสร้างพื้นฐาน</translation>
        </message>
        <message>
            <source>Natural resources and environment</source>
            <translation>ทรัพยากรธรรมชาติและสิ่งแวดล้อม</translation>
        </message>
        <message>
            <source>Promulgated</source>
            <translation>ประกาศใช้</translation>
        </message>
        <message>
            <source>Public health and quality of life</source>
            <translation>สาธารณสุขและคุณภาพชีวิต</translation>
        </message>
        <message>
            <source>Received by the district</source>
            <translation>อำเภอรับแล้ว</translation>
        </message>
        <message>
            <source>Replaced by the next plan</source>
            <translation>แทนที่ด้วยแผนใหม่</translation>
        </message>
        <message>
            <source>Returned for correction</source>
            <translation>ส่งกลับแก้ไข</translation>
        </message>
        <message>
            <source>Security and public order</source>
            <translation>ความมั่นคงและความสงบเรียบร้อย</translation>
        </message>
        <message>
            <source>Sent a substitute</source>
            <translation>ส่งผู้แทน</translation>
        </message>
        <message>
            <source>Sent to the district</source>
            <translation>ส่งอำเภอแล้ว</translation>
        </message>
        <message>
            <source>Society</source>
            <translation>สังคม</translation>
        </message>
        <message>
            <source>Support requested</source>
            <translation>ขอรับการสนับสนุน</translation>
        </message>
        <message>
            <source>The village does it</source>
            <translation>ทำเอง</translation>
        </message>
        <message>
            <source>Urban community</source>
            <translation>ชุมชน</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>หมู่บ้าน</translation>
        </message>
    </context>
    <context>
        <name>DateEdit</name>
        <message>
            <source>Pick a day (Alt+Down)</source>
            <translation>เลือกวัน (Alt+↓)</translation>
        </message>
        <message>
            <source>day/month/year B.E.</source>
            <translation>วัน/เดือน/ปี พ.ศ.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Check the code: 2 digits for a province, 4 for a district, 6 for a tambon.</source>
            <translation>โปรดตรวจรหัส จังหวัด 2 หลัก อำเภอ 4 หลัก ตำบล 6 หลัก</translation>
        </message>
        <message>
            <source>Check the number.</source>
            <translation>โปรดตรวจตัวเลขอีกครั้ง</translation>
        </message>
        <message>
            <source>Complete what is missing, or state a reason for going on without.</source>
            <translation>เติมสิ่งที่ขาด หรือระบุเหตุผลที่ดำเนินการต่อ</translation>
        </message>
        <message>
            <source>Open it from the list of villages.</source>
            <translation>เปิดจากรายการหมู่บ้าน</translation>
        </message>
        <message>
            <source>Round the amount to whole baht or to two decimals.</source>
            <translation>โปรดปัดเป็นบาทเต็มหรือทศนิยมสองตำแหน่ง</translation>
        </message>
        <message>
            <source>The code {area} ({name}) is no longer in use.</source>
            <translation>รหัส {area} ({name}) ยกเลิกการใช้แล้ว</translation>
        </message>
        <message>
            <source>There is no area with the code {area}.</source>
            <translation>ไม่มีพื้นที่ที่ใช้รหัส {area}</translation>
        </message>
        <message>
            <source>There is no village plan with the id {plan} here.</source>
            <translation>ไม่พบแผนหมู่บ้านรหัส {plan} ในเครื่องนี้</translation>
        </message>
        <message>
            <source>This cannot be done yet: {what}</source>
            <translation>ยังทำไม่ได้: {what}</translation>
        </message>
        <message>
            <source>Use the code in its place: {successors}.</source>
            <translation>โปรดใช้รหัสที่มาแทน: {successors}</translation>
        </message>
        <message>
            <source>Write day, month and B.E. year, such as 23 ก.พ. 2558 or 23/2/2558.</source>
            <translation>โปรดเขียนวัน เดือน และปี พ.ศ. เช่น 23 ก.พ. 2558 หรือ 23/2/2558</translation>
        </message>
        <message>
            <source>Write digits only, such as 120.</source>
            <translation>กรอกเฉพาะตัวเลข เช่น 120</translation>
        </message>
        <message>
            <source>Write the B.E. year: {be} if that is the one.</source>
            <translation>โปรดเขียนปีเป็น พ.ศ. หากใช่ให้ใส่ {be}</translation>
        </message>
        <message>
            <source>Write the amount in digits, such as 1,200,000 or 1,200,000.50, - for zero, nothing if not planned.</source>
            <translation>โปรดเขียนจำนวนเงินเป็นตัวเลข เช่น 1,200,000 หรือ 1,200,000.50 ใส่ - เมื่อเป็นศูนย์ และเว้นว่างเมื่อไม่ได้ตั้งงบประมาณ</translation>
        </message>
        <message>
            <source>Write the year with four digits, such as 2570.</source>
            <translation>กรอกปี พ.ศ. สี่หลัก เช่น 2570</translation>
        </message>
        <message>
            <source>{value} is not between {low} and {high}.</source>
            <translation>{value} ไม่อยู่ระหว่าง {low} ถึง {high}</translation>
        </message>
        <message>
            <source>“{value}” has more than two decimals; one satang is the smallest amount.</source>
            <translation>“{value}” มีทศนิยมเกินสองตำแหน่ง จำนวนเงินย่อยที่สุดคือ 1 สตางค์</translation>
        </message>
        <message>
            <source>“{value}” has the year {year}. Is B.E. {be} meant?</source>
            <translation>“{value}” มีปี {year} หมายถึง พ.ศ. {be} ใช่หรือไม่</translation>
        </message>
        <message>
            <source>“{value}” is below zero; a budget cannot be.</source>
            <translation>“{value}” ติดลบ งบประมาณติดลบไม่ได้</translation>
        </message>
        <message>
            <source>“{value}” is not a Buddhist year.</source>
            <translation>“{value}” ไม่ใช่ปี พ.ศ.</translation>
        </message>
        <message>
            <source>“{value}” is not a date.</source>
            <translation>“{value}” ไม่ใช่วันที่</translation>
        </message>
        <message>
            <source>“{value}” is not a whole number.</source>
            <translation>“{value}” ไม่ใช่จำนวนเต็ม</translation>
        </message>
        <message>
            <source>“{value}” is not an amount in baht.</source>
            <translation>“{value}” ไม่ใช่จำนวนเงินบาท</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message>
            <source>A.{district}</source>
            <translation>อ.{district}</translation>
        </message>
        <message>
            <source>Moo {moo} T.{tambon}</source>
            <translation>หมู่ {moo} ต.{tambon}</translation>
        </message>
        <message>
            <source>plan of {year}</source>
            <translation>แผนปี {year}</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>Close (F1)</source>
            <translation>ปิด (F1)</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>วิธีใช้</translation>
        </message>
        <message>
            <source>There is no help for this place yet.</source>
            <translation>ยังไม่มีคำแนะนำสำหรับหน้านี้</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Agency responsible</source>
            <translation>หน่วยงานรับผิดชอบ</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>วันที่ กม. เห็นชอบ</translation>
        </message>
        <message>
            <source>Attendant</source>
            <translation>ผู้เข้าร่วม</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>งบประมาณ</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>สาเหตุ</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>วันที่</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>มิติ</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>เวทีประชาคม</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>ครัวเรือน</translation>
        </message>
        <message>
            <source>Households affected</source>
            <translation>ครัวเรือนที่เดือดร้อน</translation>
        </message>
        <message>
            <source>Households that came</source>
            <translation>ครัวเรือนที่เข้าร่วม</translation>
        </message>
        <message>
            <source>Men</source>
            <translation>ชาย</translation>
        </message>
        <message>
            <source>Men who came</source>
            <translation>ผู้เข้าร่วมชาย</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>ลักษณะการดำเนินการ</translation>
        </message>
        <message>
            <source>Moo</source>
            <translation>หมู่ที่</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>ความต้องการ</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>วัตถุประสงค์</translation>
        </message>
        <message>
            <source>Officer: substitute or reason</source>
            <translation>ผู้แทนหรือเหตุผล</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ลำดับ</translation>
        </message>
        <message>
            <source>Plan year</source>
            <translation>ปีของแผน</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>ลำดับความสำคัญ</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>ปัญหา</translation>
        </message>
        <message>
            <source>Problems it solves</source>
            <translation>ปัญหาที่แก้</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>โครงการ/กิจกรรม</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>ปริมาณ</translation>
        </message>
        <message>
            <source>Raised at forum</source>
            <translation>เวทีที่ยกปัญหา</translation>
        </message>
        <message>
            <source>Reason for return</source>
            <translation>เหตุผลที่ส่งกลับ</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>มติ</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>บทบาท</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>วันที่ส่ง</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>ผู้ลงนาม (ประธาน กม.)</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>Tambon</source>
            <translation>ตำบล</translation>
        </message>
        <message>
            <source>The tambon's district officer</source>
            <translation>ปลัดอำเภอประจำตำบล</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>ประเภท</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>หน่วยนับ</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>สถานที่</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>หมู่บ้าน</translation>
        </message>
        <message>
            <source>Village code</source>
            <translation>รหัสหมู่บ้าน</translation>
        </message>
        <message>
            <source>Village name</source>
            <translation>ชื่อหมู่บ้าน</translation>
        </message>
        <message>
            <source>Village plan</source>
            <translation>แผนหมู่บ้าน</translation>
        </message>
        <message>
            <source>Vision</source>
            <translation>วิสัยทัศน์หมู่บ้าน</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>คะแนนเสียง</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>หญิง</translation>
        </message>
        <message>
            <source>Women who came</source>
            <translation>ผู้เข้าร่วมหญิง</translation>
        </message>
        <message>
            <source>baht</source>
            <translation>บาท</translation>
        </message>
        <message>
            <source>households</source>
            <translation>ครัวเรือน</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>คน</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>AmphoePlan</source>
            <translation>แผนอำเภอ</translation>
        </message>
        <message>
            <source>Find anything   Ctrl+K</source>
            <translation>ค้นหา   Ctrl+K</translation>
        </message>
    </context>
    <context>
        <name>Meaning</name>
        <message>
            <source>Done</source>
            <translation>เสร็จแล้ว</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>เกินกำหนด</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>พักไว้</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>ต้องทำ</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find a screen, village, project or letter</source>
            <translation>ค้นหาหน้าจอ หมู่บ้าน โครงการ หรือหนังสือ</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters.</source>
            <translation>ไม่พบ ลองพิมพ์ให้สั้นลง</translation>
        </message>
    </context>
    <context>
        <name>PersonButton</name>
        <message>
            <source>Who are you?</source>
            <translation>ท่านคือใคร</translation>
        </message>
        <message>
            <source>Who is working</source>
            <translation>ผู้ปฏิบัติงาน</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>กำลังหยุด…</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>กำลังทำงาน…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} จาก {total}</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>AmphoePlan</source>
            <translation>แผนอำเภอ</translation>
        </message>
    </context>
    <context>
        <name>Reference</name>
        <message>
            <source>Public records</source>
            <translation>ข้อมูลสาธารณะ</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>Every tambon has its assigned district officer</source>
            <translation>ทุกตำบลมีปลัดอำเภอประจำตำบลที่ได้รับมอบหมาย</translation>
        </message>
        <message>
            <source>Plans are collected by the end of February</source>
            <translation>รวบรวมแผนให้แล้วเสร็จภายในเดือนกุมภาพันธ์</translation>
        </message>
        <message>
            <source>The LAO supports the forum</source>
            <translation>อปท. สนับสนุนการจัดเวทีประชาคม</translation>
        </message>
        <message>
            <source>The community development office helps with data</source>
            <translation>สำนักงานพัฒนาชุมชนอำเภอสนับสนุนข้อมูลและวิทยากร</translation>
        </message>
        <message>
            <source>The order of the steps</source>
            <translation>ลำดับขั้นตอน</translation>
        </message>
        <message>
            <source>The plan covers every dimension</source>
            <translation>แผนครอบคลุมทุกมิติ</translation>
        </message>
        <message>
            <source>The plan is reviewed under the name village plan</source>
            <translation>ทบทวนแผนภายใต้ชื่อ “แผนชุมชน/หมู่บ้าน”</translation>
        </message>
        <message>
            <source>The plan reflects the people's real problems</source>
            <translation>แผนสะท้อนปัญหาและความต้องการที่แท้จริงของประชาชน</translation>
        </message>
        <message>
            <source>The review follows the sufficiency economy philosophy</source>
            <translation>ทบทวนแผนโดยยึดหลักปรัชญาของเศรษฐกิจพอเพียง</translation>
        </message>
        <message>
            <source>The tambon's officer attends the forum every time</source>
            <translation>ปลัดอำเภอประจำตำบลเข้าร่วมเวทีทุกครั้ง</translation>
        </message>
        <message>
            <source>The village committee is the main mechanism</source>
            <translation>คณะกรรมการหมู่บ้าน (กม.) เป็นกลไกหลัก</translation>
        </message>
        <message>
            <source>What a plan needs before it is sent</source>
            <translation>สิ่งที่ต้องมีก่อนส่งแผน</translation>
        </message>
    </context>
    <context>
        <name>SavedNote</name>
        <message>
            <source>Saved</source>
            <translation>บันทึกแล้ว</translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>คอลัมน์</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>กรองรายการนี้</translation>
        </message>
        <message>
            <source>Nothing here yet.</source>
            <translation>ยังไม่มีรายการ</translation>
        </message>
        <message>
            <source>{shown} of {known} rows</source>
            <translation>{shown} จาก {known} รายการ</translation>
        </message>
    </context>
    <context>
        <name>ThaiLabel</name>
        <message>
            <source>Copy</source>
            <translation>คัดลอก</translation>
        </message>
    </context>
    <context>
        <name>TotalRow</name>
        <message>
            <source>Total</source>
            <translation>รวม</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>เลิกทำ</translation>
        </message>
    </context>
    <context>
        <name>Verbs</name>
        <message>
            <source>add_problem</source>
            <translation>เพิ่มปัญหา</translation>
        </message>
        <message>
            <source>add_project</source>
            <translation>เพิ่มโครงการ</translation>
        </message>
        <message>
            <source>confirm_villages</source>
            <translation>ยืนยันทะเบียนหมู่บ้าน</translation>
        </message>
        <message>
            <source>plan_accepted</source>
            <translation>ตรวจแผนว่าครบถ้วน</translation>
        </message>
        <message>
            <source>plan_approved</source>
            <translation>บันทึกมติเห็นชอบ</translation>
        </message>
        <message>
            <source>plan_draft</source>
            <translation>กลับมาแก้ไขแผน</translation>
        </message>
        <message>
            <source>plan_forum_done</source>
            <translation>บันทึกว่าจัดเวทีแล้ว</translation>
        </message>
        <message>
            <source>plan_promulgated</source>
            <translation>ประกาศใช้แผน</translation>
        </message>
        <message>
            <source>plan_received</source>
            <translation>รับแผนหมู่บ้าน</translation>
        </message>
        <message>
            <source>plan_returned</source>
            <translation>ส่งแผนกลับแก้ไข</translation>
        </message>
        <message>
            <source>plan_submitted</source>
            <translation>ส่งแผนให้อำเภอ</translation>
        </message>
        <message>
            <source>plan_superseded</source>
            <translation>แทนที่ด้วยแผนใหม่</translation>
        </message>
    </context>
    <context>
        <name>VillagePlan</name>
        <message>
            <source>Add a problem in each, or state why there is none.</source>
            <translation>เพิ่มปัญหาให้ครบทุกมิติ หรือระบุเหตุผลที่ไม่มี</translation>
        </message>
        <message>
            <source>Add a project for a problem of the village.</source>
            <translation>เพิ่มโครงการที่แก้ปัญหาของหมู่บ้าน</translation>
        </message>
        <message>
            <source>Choose: came in person, sent a substitute, did not come.</source>
            <translation>เลือก มาเอง ส่งผู้แทน หรือไม่มา</translation>
        </message>
        <message>
            <source>Enter the date of approval or the text of the resolution.</source>
            <translation>ใส่วันที่เห็นชอบหรือข้อความมติ</translation>
        </message>
        <message>
            <source>Enter the forum: date, venue, who came.</source>
            <translation>บันทึกเวที: วันที่ สถานที่ ผู้เข้าร่วม</translation>
        </message>
        <message>
            <source>Fill in date, men and women of the forum.</source>
            <translation>ใส่วันที่ จำนวนชายและหญิงที่เข้าเวที</translation>
        </message>
        <message>
            <source>Fill in who signed and when it was sent.</source>
            <translation>ใส่ชื่อผู้ลงนามและวันที่ส่ง</translation>
        </message>
        <message>
            <source>Fill these in.</source>
            <translation>เติมข้อมูลเหล่านี้ให้ครบ</translation>
        </message>
        <message>
            <source>It is not stated whether the tambon's district officer came.</source>
            <translation>ยังไม่ได้ระบุว่าปลัดอำเภอประจำตำบลเข้าร่วมหรือไม่</translation>
        </message>
        <message>
            <source>Name the substitute or the reason.</source>
            <translation>ระบุชื่อผู้แทนหรือเหตุผล</translation>
        </message>
        <message>
            <source>No community forum is recorded.</source>
            <translation>ยังไม่ได้บันทึกเวทีประชาคม</translation>
        </message>
        <message>
            <source>No problem in these dimensions: {dimensions}.</source>
            <translation>ยังไม่มีปัญหาในมิติ {dimensions}</translation>
        </message>
        <message>
            <source>Nobody is named as having signed the plan.</source>
            <translation>ยังไม่ได้ระบุผู้ลงนามในแผน</translation>
        </message>
        <message>
            <source>Nobody is recorded as having come to the forum.</source>
            <translation>ยังไม่ได้ใส่จำนวนผู้เข้าเวที</translation>
        </message>
        <message>
            <source>Problem “{problem}” has no place in the order.</source>
            <translation>ปัญหา “{problem}” ยังไม่มีลำดับ</translation>
        </message>
        <message>
            <source>Project “{project}” solves no problem that a forum raised.</source>
            <translation>โครงการ “{project}” ยังไม่ได้เชื่อมกับปัญหาที่ยกขึ้นในเวที</translation>
        </message>
        <message>
            <source>Put the problems in order.</source>
            <translation>จัดลำดับปัญหา</translation>
        </message>
        <message>
            <source>Say what the village is to correct.</source>
            <translation>บอกว่าให้หมู่บ้านแก้ไขอะไร</translation>
        </message>
        <message>
            <source>The date of sending is missing.</source>
            <translation>ยังไม่ได้ใส่วันที่ส่งอำเภอ</translation>
        </message>
        <message>
            <source>The forum has no date.</source>
            <translation>ยังไม่ได้ใส่วันที่จัดเวที</translation>
        </message>
        <message>
            <source>The officer did not come in person, and no substitute or reason is given.</source>
            <translation>ปลัดอำเภอประจำตำบลไม่ได้มาเอง และยังไม่ได้ระบุผู้แทนหรือเหตุผล</translation>
        </message>
        <message>
            <source>The plan has no project.</source>
            <translation>แผนยังไม่มีโครงการ</translation>
        </message>
        <message>
            <source>The reason for returning the plan is missing.</source>
            <translation>ยังไม่ได้ระบุเหตุผลที่ส่งกลับ</translation>
        </message>
        <message>
            <source>The village committee's approval is not recorded.</source>
            <translation>ยังไม่ได้บันทึกมติเห็นชอบของ กม.</translation>
        </message>
        <message>
            <source>Tick the problem that it solves; the problem must name the forum that raised it.</source>
            <translation>เลือกปัญหาที่โครงการนี้แก้ และปัญหานั้นต้องระบุเวทีที่ยกขึ้น</translation>
        </message>
        <message>
            <source>What may follow: {statuses}.</source>
            <translation>ขั้นต่อไปที่ทำได้: {statuses}</translation>
        </message>
        <message>
            <source>{kind} “{title}” lacks: {fields}.</source>
            <translation>{kind} “{title}” ยังขาด {fields}</translation>
        </message>
        <message>
            <source>“{becomes}” does not follow “{was}”.</source>
            <translation>ยังไปเป็น “{becomes}” ไม่ได้ เพราะขณะนี้คือ “{was}”</translation>
        </message>
    </context>
    <context>
        <name>Villages</name>
        <message>
            <source>{name} Moo {moo}, {tambon}</source>
            <translation>{name} หมู่ {moo} ต.{tambon}</translation>
        </message>
    </context>
</TS>
