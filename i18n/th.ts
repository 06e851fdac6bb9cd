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
</TS>
