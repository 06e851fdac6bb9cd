<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH">
    <context>
        <name>AcceptCard</name>
        <message>
            <source>1  Get the card file from the other office.</source>
            <translation>1  ขอไฟล์บัตรจากหน่วยนั้น</translation>
        </message>
        <message>
            <source>2  Choose it here, or drop it on this page.</source>
            <translation>2  เลือกไฟล์ที่นี่ หรือลากมาวางบนหน้านี้</translation>
        </message>
        <message>
            <source>3  Telephone them on a number you know and compare the figures.</source>
            <translation>3  โทรศัพท์ไปยังหมายเลขที่ท่านรู้จัก แล้วเทียบรหัสให้ตรงกัน</translation>
        </message>
        <message>
            <source>Accept another office's card</source>
            <translation>รับบัตรของหน่วยอื่น</translation>
        </message>
        <message>
            <source>Choose a card file…</source>
            <translation>เลือกไฟล์บัตร…</translation>
        </message>
        <message>
            <source>Figures to compare</source>
            <translation>รหัสสำหรับเทียบ</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>ไม่ตรง</translation>
        </message>
        <message>
            <source>Telephone this office on a number you know. Do they read the same eight groups?</source>
            <translation>โปรดโทรศัพท์ไปยังหมายเลขที่ท่านรู้จัก หน่วยนั้นอ่านรหัสแปดกลุ่มตรงกันหรือไม่</translation>
        </message>
        <message>
            <source>They read the same: accept</source>
            <translation>ตรงกันทุกกลุ่ม รับบัตรนี้</translation>
        </message>
        <message>
            <source>This card is of {office}: that is not your province ({province}).</source>
            <translation>บัตรนี้เป็นของ{office} ไม่ใช่จังหวัดของท่าน ({province})</translation>
        </message>
    </context>
    <context>
        <name>ActionPlan</name>
        <message>
            <source>Action plans begin with the fiscal year {first}, not {year}.</source>
            <translation>แผนปฏิบัติการเริ่มตั้งแต่ปีงบประมาณ {first} จึงทำของปี {year} ไม่ได้</translation>
        </message>
        <message>
            <source>Ask for it, or note that they have nothing this year.</source>
            <translation>ทวงถาม หรือบันทึกว่าปีนี้ไม่มีโครงการ</translation>
        </message>
        <message>
            <source>Choose a later fiscal year.</source>
            <translation>เลือกปีงบประมาณถัดไป</translation>
        </message>
        <message>
            <source>Fill it in, or take them out.</source>
            <translation>เติมให้ครบ หรือนำออกจากแผน</translation>
        </message>
        <message>
            <source>Has given its list</source>
            <translation>ส่งบัญชีแล้ว</translation>
        </message>
        <message>
            <source>Has nothing this year</source>
            <translation>ปีนี้ไม่มีโครงการ</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>เชื่อมแล้ว</translation>
        </message>
        <message>
            <source>Name the meeting with its resolution.</source>
            <translation>ระบุการประชุมที่มีมติ</translation>
        </message>
        <message>
            <source>No meeting that was held has resolved on the plan.</source>
            <translation>ยังไม่มีมติที่ประชุมเห็นชอบแผน</translation>
        </message>
        <message>
            <source>Not funded</source>
            <translation>ยังไม่มีงบ</translation>
        </message>
        <message>
            <source>Not given yet</source>
            <translation>ยังไม่ส่ง</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>จังหวัด</translation>
        </message>
        <message>
            <source>Take up the allocated projects first.</source>
            <translation>นำโครงการที่ได้รับจัดสรรเข้าแผนก่อน</translation>
        </message>
        <message>
            <source>Taken up</source>
            <translation>เข้าแผนแล้ว</translation>
        </message>
        <message>
            <source>The plan has no projects yet.</source>
            <translation>แผนยังไม่มีโครงการ</translation>
        </message>
        <message>
            <source>money of another fiscal year</source>
            <translation>งบประมาณของปีอื่น</translation>
        </message>
        <message>
            <source>no agency</source>
            <translation>ไม่ระบุหน่วยงาน</translation>
        </message>
        <message>
            <source>no allocated money</source>
            <translation>ไม่มีงบประมาณที่ได้รับจัดสรร</translation>
        </message>
        <message>
            <source>no origin</source>
            <translation>ไม่ระบุที่มา</translation>
        </message>
        <message>
            <source>no source of the money</source>
            <translation>ไม่ระบุแหล่งงบประมาณ</translation>
        </message>
        <message>
            <source>{count} have not given their list yet: {names}</source>
            <translation>ยังไม่ส่งบัญชีโครงการ {count} แห่ง: {names}</translation>
        </message>
        <message>
            <source>{count} projects have {what}: {titles}</source>
            <translation>{count} โครงการ{what}: {titles}</translation>
        </message>
        <message>
            <source>{count} to take up</source>
            <translation>รอนำเข้า {count} โครงการ</translation>
        </message>
        <message>
            <source>{percent}% alike</source>
            <translation>คล้าย {percent}%</translation>
        </message>
    </context>
    <context>
        <name>ActionPlanScreen</name>
        <message numerus="yes">
            <source>%n list(s) not given yet</source>
            <translation>
                <numerusform>ยังไม่ส่งบัญชี %n แห่ง</numerusform>
            </translation>
        </message>
        <message>
            <source>After closing, nothing in the plan can be changed. Not finished: {left} of {n} projects.</source>
            <translation>เมื่อปิดแผนแล้วจะแก้ไขแผนนี้ไม่ได้อีก โครงการที่ยังไม่เสร็จ {left} จาก {n} โครงการ</translation>
        </message>
        <message>
            <source>Annual action plan, {district} – fiscal year {year}</source>
            <translation>แผนปฏิบัติการประจำปี {district} – ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Approved by the committee…</source>
            <translation>คณะกรรมการเห็นชอบ…</translation>
        </message>
        <message>
            <source>Back to the draft</source>
            <translation>กลับเป็นร่าง</translation>
        </message>
        <message>
            <source>Close the year…</source>
            <translation>ปิดแผนสิ้นปี…</translation>
        </message>
        <message>
            <source>Open for revision</source>
            <translation>เปิดปรับปรุงแผน</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>โครงการในแผน</translation>
        </message>
        <message>
            <source>Promulgate again…</source>
            <translation>ประกาศใช้อีกครั้ง…</translation>
        </message>
        <message>
            <source>Promulgate…</source>
            <translation>ประกาศใช้…</translation>
        </message>
        <message>
            <source>Take up projects</source>
            <translation>นำโครงการเข้าแผน</translation>
        </message>
        <message>
            <source>Who has given a list</source>
            <translation>การส่งบัญชีโครงการ</translation>
        </message>
        <message>
            <source>Who has given a list ({n} missing)</source>
            <translation>การส่งบัญชีโครงการ (ขาด {n})</translation>
        </message>
        <message>
            <source>paid out {baht} baht</source>
            <translation>เบิกจ่ายแล้ว {baht} บาท</translation>
        </message>
        <message>
            <source>revision {n}</source>
            <translation>ปรับปรุงครั้งที่ {n}</translation>
        </message>
        <message>
            <source>{n} projects, {total} baht</source>
            <translation>{n} โครงการ {total} บาท</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message numerus="yes">
            <source>%n item(s) not selected</source>
            <translation>
                <numerusform>ไม่คัดแล้ว %n รายการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) on hold</source>
            <translation>
                <numerusform>พักไว้แล้ว %n รายการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) selected again</source>
            <translation>
                <numerusform>คัดเข้าอีกครั้งแล้ว %n รายการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) taken out of the plan</source>
            <translation>
                <numerusform>นำออกจากแผนแล้ว %n รายการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) combined into one</source>
            <translation>
                <numerusform>รวม %n รายการเป็นรายการเดียวแล้ว</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) taken into the plan</source>
            <translation>
                <numerusform>นำเข้าแผนแล้ว %n โครงการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Combine</source>
            <translation>รวม</translation>
        </message>
        <message numerus="yes">
            <source>Combine %n line(s) into one</source>
            <translation>
                <numerusform>รวม %n รายการเป็นรายการเดียว</numerusform>
            </translation>
        </message>
        <message>
            <source>Not select</source>
            <translation>ไม่คัด</translation>
        </message>
        <message numerus="yes">
            <source>Not select %n item(s)</source>
            <translation>
                <numerusform>ไม่คัด %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Reason, which the villages will read</source>
            <translation>เหตุผล (หมู่บ้านจะได้อ่าน)</translation>
        </message>
        <message>
            <source>Split into its parts</source>
            <translation>แยกกลับเป็นรายการเดิมแล้ว</translation>
        </message>
        <message>
            <source>Title of the combined item</source>
            <translation>ชื่อรายการที่รวมแล้ว</translation>
        </message>
        <message>
            <source>such as: the tambon has it in its own budget</source>
            <translation>เช่น อบต. ตั้งงบประมาณไว้แล้ว</translation>
        </message>
    </context>
    <context>
        <name>AgenciesPage</name>
        <message>
            <source>Answer noted for {n} items</source>
            <translation>บันทึกคำตอบแล้ว {n} รายการ</translation>
        </message>
        <message>
            <source>Decide on items</source>
            <translation>พิจารณารายการ</translation>
        </message>
        <message>
            <source>Every agency</source>
            <translation>ทุกหน่วยงาน</translation>
        </message>
        <message>
            <source>Gathered for {agency}: {n} items</source>
            <translation>รวบรวมไว้ถึง {agency} แล้ว {n} รายการ</translation>
        </message>
        <message>
            <source>Items appear here once the answer “referred on” has been sent to their district.</source>
            <translation>รายการจะมาอยู่ที่นี่เมื่อแจ้งผล “ส่งต่อ” ให้อำเภอแล้ว</translation>
        </message>
        <message>
            <source>No agency yet</source>
            <translation>ยังไม่ระบุหน่วยงาน</translation>
        </message>
        <message>
            <source>Referred to {agency}: {n} items</source>
            <translation>ส่งต่อ {agency} แล้ว {n} รายการ</translation>
        </message>
        <message>
            <source>Select all shown</source>
            <translation>เลือกทุกแถวที่แสดง</translation>
        </message>
        <message>
            <source>{n} items wait for an agency again</source>
            <translation>{n} รายการกลับมารอระบุหน่วยงาน</translation>
        </message>
    </context>
    <context>
        <name>Allocated</name>
        <message>
            <source>Letter to come</source>
            <translation>รอหนังสือ</translation>
        </message>
        <message>
            <source>Not notified</source>
            <translation>ยังไม่แจ้ง</translation>
        </message>
        <message>
            <source>Several tambons</source>
            <translation>หลายตำบล</translation>
        </message>
    </context>
    <context>
        <name>AllocatedActs</name>
        <message>
            <source>It answers {n} needs</source>
            <translation>ตอบความต้องการ {n} รายการ</translation>
        </message>
        <message>
            <source>Make the files…</source>
            <translation>ทำไฟล์…</translation>
        </message>
        <message>
            <source>Now make the files.</source>
            <translation>ขั้นต่อไป: ทำไฟล์ให้อำเภอ</translation>
        </message>
        <message>
            <source>{n} districts notified by letter {letter}</source>
            <translation>แจ้ง {n} อำเภอ ตามหนังสือ {letter} แล้ว</translation>
        </message>
    </context>
    <context>
        <name>AllocatedScreen</name>
        <message>
            <source>Add a project</source>
            <translation>เพิ่มโครงการ</translation>
        </message>
        <message>
            <source>Allocated projects, {place} {year}</source>
            <translation>โครงการจัดสรร {place} ปี {year}</translation>
        </message>
        <message>
            <source>Every district</source>
            <translation>ทุกอำเภอ</translation>
        </message>
        <message>
            <source>Load a list</source>
            <translation>นำเข้าบัญชี</translation>
        </message>
        <message>
            <source>Needs it answers…</source>
            <translation>ความต้องการที่ตอบ…</translation>
        </message>
        <message>
            <source>No allocated projects of this year. Load the list of the budget.</source>
            <translation>ยังไม่มีโครงการที่ได้รับจัดสรรของปีนี้ นำเข้าบัญชีจากเอกสารงบประมาณได้เลย</translation>
        </message>
        <message>
            <source>Not notified yet</source>
            <translation>ยังไม่แจ้งอำเภอ</translation>
        </message>
        <message>
            <source>Notify the districts…</source>
            <translation>แจ้งอำเภอ…</translation>
        </message>
        <message>
            <source>Receive files</source>
            <translation>รับไฟล์</translation>
        </message>
        <message>
            <source>The province has not notified allocated projects of this year.</source>
            <translation>จังหวัดยังไม่ได้แจ้งโครงการที่ได้รับจัดสรรของปีนี้</translation>
        </message>
        <message>
            <source>To the action plan</source>
            <translation>ไปแผนปฏิบัติการ</translation>
        </message>
        <message>
            <source>{n} districts</source>
            <translation>{n} อำเภอ</translation>
        </message>
        <message>
            <source>{n} districts not notified of everything</source>
            <translation>ยังแจ้งไม่ครบ {n} อำเภอ</translation>
        </message>
        <message>
            <source>{n} projects, {amount} baht</source>
            <translation>{n} โครงการ {amount} บาท</translation>
        </message>
    </context>
    <context>
        <name>AnalysisPage</name>
        <message>
            <source>Data the plan was made from</source>
            <translation>ข้อมูลที่ใช้ทำแผน</translation>
        </message>
        <message>
            <source>Dimensions without a problem</source>
            <translation>ด้านที่ไม่มีปัญหา</translation>
        </message>
        <message>
            <source>Every dimension has a problem.</source>
            <translation>มีปัญหาครบทุกด้านแล้ว</translation>
        </message>
        <message>
            <source>How the plan keeps to the three loops and two conditions; a sentence each is enough.</source>
            <translation>แผนเป็นไปตามสามห่วงสองเงื่อนไขอย่างไร ตอบสั้น ๆ ข้อละประโยคก็พอ</translation>
        </message>
        <message>
            <source>Strengths, weaknesses, opportunities, threats</source>
            <translation>จุดแข็ง จุดอ่อน โอกาส อุปสรรค</translation>
        </message>
        <message>
            <source>Sufficiency economy</source>
            <translation>ปรัชญาเศรษฐกิจพอเพียง</translation>
        </message>
        <message>
            <source>Where the village has no problem, say why; else add the problem.</source>
            <translation>ด้านใดไม่มีปัญหา ให้บอกเหตุผล ถ้ามี ให้เพิ่มปัญหาที่ขั้น “ปัญหา”</translation>
        </message>
        <message>
            <source>Why there is no problem</source>
            <translation>เหตุผลที่ไม่มีปัญหา</translation>
        </message>
        <message>
            <source>Year and note of each source</source>
            <translation>ปีและรายละเอียดของแต่ละแหล่งข้อมูล</translation>
        </message>
    </context>
    <context>
        <name>AnswerReport</name>
        <message>
            <source>All villages have been told</source>
            <translation>แจ้งทุกหมู่บ้านแล้ว</translation>
        </message>
        <message>
            <source>All villages: {format}</source>
            <translation>ทุกหมู่บ้าน: {format}</translation>
        </message>
        <message>
            <source>Answers to the villages {cycle}</source>
            <translation>คำตอบถึงหมู่บ้าน {cycle}</translation>
        </message>
        <message>
            <source>Answers to {village} {cycle}</source>
            <translation>คำตอบถึง {village} {cycle}</translation>
        </message>
        <message>
            <source>Making the answer sheet</source>
            <translation>กำลังจัดทำใบคำตอบ</translation>
        </message>
        <message>
            <source>Print the answers</source>
            <translation>พิมพ์ใบคำตอบ</translation>
        </message>
        <message>
            <source>Printing the answer sheet</source>
            <translation>กำลังพิมพ์ใบคำตอบ</translation>
        </message>
        <message>
            <source>Save the answer sheet</source>
            <translation>บันทึกใบคำตอบ</translation>
        </message>
        <message>
            <source>This village has been told</source>
            <translation>แจ้งหมู่บ้านนี้แล้ว</translation>
        </message>
        <message>
            <source>This village: {format}</source>
            <translation>หมู่บ้านนี้: {format}</translation>
        </message>
        <message>
            <source>print…</source>
            <translation>พิมพ์…</translation>
        </message>
    </context>
    <context>
        <name>AnswerSheet</name>
        <message>
            <source>This village has proposed no projects for this plan year.</source>
            <translation>หมู่บ้านนี้ยังไม่ได้เสนอโครงการในแผนปีนี้</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>หมู่บ้าน</translation>
        </message>
    </context>
    <context>
        <name>AreaButton</name>
        <message>
            <source>{label}: sent {done}, begun {begun}, of {total} villages</source>
            <translation>{label}: ส่งแล้ว {done} กำลังทำ {begun} จาก {total} หมู่บ้าน</translation>
        </message>
    </context>
    <context>
        <name>AreaPage</name>
        <message>
            <source>Area</source>
            <translation>พื้นที่</translation>
        </message>
        <message>
            <source>District</source>
            <translation>อำเภอ</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>จังหวัด</translation>
        </message>
        <message>
            <source>The register of villages and local administrations comes with it.</source>
            <translation>โปรแกรมมีทะเบียนหมู่บ้านและ อปท. ของพื้นที่ให้แล้ว</translation>
        </message>
        <message>
            <source>Type a part of the name</source>
            <translation>พิมพ์บางส่วนของชื่อ</translation>
        </message>
        <message>
            <source>Which district is it?</source>
            <translation>อำเภอใด</translation>
        </message>
        <message>
            <source>Which province is it?</source>
            <translation>จังหวัดใด</translation>
        </message>
    </context>
    <context>
        <name>AreaPlan</name>
        <message>
            <source>Enter the day.</source>
            <translation>ระบุวันที่</translation>
        </message>
        <message>
            <source>Name that committee's meeting with its resolution.</source>
            <translation>ระบุการประชุมที่มีมติเห็นชอบ</translation>
        </message>
        <message>
            <source>No meeting of its own committee has resolved on it: {committee}.</source>
            <translation>ยังไม่มีมติที่ประชุมของ{committee}</translation>
        </message>
        <message>
            <source>Take up projects of its villages.</source>
            <translation>เลือกโครงการของหมู่บ้านในพื้นที่</translation>
        </message>
        <message>
            <source>The day of sending is missing.</source>
            <translation>ยังไม่ได้ระบุวันที่ส่ง</translation>
        </message>
        <message>
            <source>The plan takes up no village project yet.</source>
            <translation>แผนยังไม่มีโครงการของหมู่บ้าน</translation>
        </message>
    </context>
    <context>
        <name>AreaPlansScreen</name>
        <message>
            <source>Another office writes this; this computer only shows it.</source>
            <translation>หน่วยงานอื่นเป็นผู้บันทึก เครื่องนี้ดูได้อย่างเดียว</translation>
        </message>
        <message>
            <source>Approved by the committee…</source>
            <translation>คณะกรรมการเห็นชอบ…</translation>
        </message>
        <message>
            <source>Back to the draft</source>
            <translation>กลับเป็นร่าง</translation>
        </message>
        <message>
            <source>Into the needs plan ({n})</source>
            <translation>เข้าแผนความต้องการ ({n})</translation>
        </message>
        <message>
            <source>Kept at this level</source>
            <translation>ทำที่ระดับนี้</translation>
        </message>
        <message>
            <source>Moo {moo} {village}</source>
            <translation>หมู่ {moo} {village}</translation>
        </message>
        <message>
            <source>No plan yet</source>
            <translation>ยังไม่มีแผน</translation>
        </message>
        <message>
            <source>Plans between village and district</source>
            <translation>แผนระหว่างหมู่บ้านกับอำเภอ</translation>
        </message>
        <message>
            <source>Referred to the district</source>
            <translation>ส่งต่ออำเภอแล้ว</translation>
        </message>
        <message>
            <source>Send to the district…</source>
            <translation>ส่งอำเภอ…</translation>
        </message>
        <message>
            <source>Taken into the needs plan</source>
            <translation>นำเข้าแผนความต้องการแล้ว</translation>
        </message>
        <message>
            <source>Taken out of the plan</source>
            <translation>นำออกจากแผนแล้ว</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>ตัวแผน</translation>
        </message>
        <message>
            <source>The plan was approved; take it back to the draft to change it.</source>
            <translation>แผนเห็นชอบแล้ว ถ้าจะแก้ให้กลับเป็นร่างก่อน</translation>
        </message>
        <message>
            <source>The rules of this year have no such plans.</source>
            <translation>หลักเกณฑ์ของปีนี้ไม่มีแผนระดับนี้</translation>
        </message>
        <message>
            <source>Village projects</source>
            <translation>โครงการหมู่บ้าน</translation>
        </message>
        <message>
            <source>last day {day}</source>
            <translation>กำหนดวันสุดท้าย {day}</translation>
        </message>
        <message>
            <source>{made} of {all} made</source>
            <translation>ทำแล้ว {made} จาก {all}</translation>
        </message>
        <message>
            <source>{n} projects taken up</source>
            <translation>นำเข้าแผน {n} โครงการ</translation>
        </message>
        <message>
            <source>{plan}, {district} – {cycle}</source>
            <translation>{plan} {district} – ปี {cycle}</translation>
        </message>
        <message>
            <source>{status}, late</source>
            <translation>{status} (ล่าช้า)</translation>
        </message>
    </context>
    <context>
        <name>Arrival</name>
        <message>
            <source>Changed since</source>
            <translation>แก้ไขหลังส่ง</translation>
        </message>
        <message>
            <source>File made</source>
            <translation>ทำไฟล์แล้ว</translation>
        </message>
        <message>
            <source>File made {day}; not known yet whether it arrived</source>
            <translation>ทำไฟล์แล้ว {day} ยังไม่ทราบว่าถึง</translation>
        </message>
        <message>
            <source>In no file yet</source>
            <translation>ยังไม่ได้ทำไฟล์ส่ง</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>ยังไม่ส่ง</translation>
        </message>
        <message>
            <source>Received {day}</source>
            <translation>รับแล้ว {day}</translation>
        </message>
        <message>
            <source>{office} has an earlier state; changed since</source>
            <translation>{office}มีฉบับก่อนหน้า มีการแก้ไขหลังจากนั้น</translation>
        </message>
        <message>
            <source>{office} has it</source>
            <translation>{office}มีแล้ว</translation>
        </message>
        <message>
            <source>{office} received it {day}</source>
            <translation>{office}รับแล้ว {day}</translation>
        </message>
        <message>
            <source>{received}, {plans} plans {total} baht</source>
            <translation>{received}, {plans} แผน {total} บาท</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
    </context>
    <context>
        <name>AssignmentPane</name>
        <message>
            <source>Another office writes this; it can be read here.</source>
            <translation>สำนักงานอื่นเป็นผู้บันทึก ที่นี่อ่านได้อย่างเดียว</translation>
        </message>
        <message>
            <source>History</source>
            <translation>ประวัติ</translation>
        </message>
    </context>
    <context>
        <name>AttachedFiles</name>
        <message>
            <source>Attach a file…</source>
            <translation>แนบไฟล์…</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>ไฟล์แนบ</translation>
        </message>
        <message>
            <source>Attached: {file}</source>
            <translation>แนบแล้ว: {file}</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>ลบถาวร</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>ลบถาวร</translation>
        </message>
        <message>
            <source>Erased: {file}</source>
            <translation>ลบถาวรแล้ว: {file}</translation>
        </message>
        <message>
            <source>Removed: {file}</source>
            <translation>นำออกแล้ว: {file}</translation>
        </message>
        <message>
            <source>Sign-in sheets and photographs stay with this office; other files go with the record.</source>
            <translation>ใบลงชื่อและภาพถ่ายอยู่เฉพาะในสำนักงานนี้ ไฟล์อื่นไปพร้อมกับรายการ ลากไฟล์มาวางที่นี่ได้</translation>
        </message>
        <message>
            <source>Undo does not bring it back. Copies outside this program are not reached.</source>
            <translation>ย้อนกลับไม่ได้ และสำเนาที่อยู่นอกโปรแกรมนี้ไม่ถูกลบ</translation>
        </message>
        <message>
            <source>{file} is erased here, and on every other computer as soon as it hears of it.</source>
            <translation>ลบ {file} ออกจากเครื่องนี้ และจากทุกเครื่องที่มีเมื่อได้รับคำสั่งลบ</translation>
        </message>
    </context>
    <context>
        <name>Balance</name>
        <message>
            <source>At the sender</source>
            <translation>ที่ผู้ส่ง</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>เดิม</translation>
        </message>
        <message>
            <source>Changed or removed</source>
            <translation>แก้ไขหรือลบ</translation>
        </message>
        <message>
            <source>New</source>
            <translation>ใหม่</translation>
        </message>
        <message>
            <source>Now here</source>
            <translation>ที่นี่ขณะนี้</translation>
        </message>
        <message>
            <source>What</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>{field} (baht)</source>
            <translation>{field} (บาท)</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
    </context>
    <context>
        <name>Beyond</name>
        <message>
            <source>Choose items of the needs plan.</source>
            <translation>เลือกรายการจากแผนความต้องการ</translation>
        </message>
        <message>
            <source>Choose why it is beyond the LAO.</source>
            <translation>เลือกเหตุที่เกินศักยภาพ อปท.</translation>
        </message>
        <message>
            <source>Enter its number.</source>
            <translation>ใส่เลขหนังสือ</translation>
        </message>
        <message>
            <source>Name that committee's meeting with its resolution.</source>
            <translation>ระบุการประชุมของคณะกรรมการนั้นพร้อมมติ</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>ยังไม่มีผล</translation>
        </message>
        <message>
            <source>No longer part of the needs plan: {titles}</source>
            <translation>ไม่อยู่ในแผนความต้องการแล้ว: {titles}</translation>
        </message>
        <message>
            <source>No meeting of the LAO-plan coordination committee has resolved on the list.</source>
            <translation>ยังไม่มีมติคณะกรรมการประสานแผนพัฒนาท้องถิ่นระดับอำเภอ</translation>
        </message>
        <message>
            <source>No reason yet</source>
            <translation>ยังไม่ระบุเหตุผล</translation>
        </message>
        <message>
            <source>Nothing stands on the list yet.</source>
            <translation>บัญชียังไม่มีรายการ</translation>
        </message>
        <message>
            <source>Take it off the list, or select it again in the needs plan.</source>
            <translation>นำออกจากบัญชี หรือคัดเข้าแผนความต้องการอีกครั้ง</translation>
        </message>
        <message>
            <source>The letter to the province has no number.</source>
            <translation>ยังไม่มีเลขหนังสือถึงจังหวัด</translation>
        </message>
        <message>
            <source>The meeting cited is not one of the LAO-plan coordination committee.</source>
            <translation>การประชุมที่อ้างถึงไม่ใช่ของคณะกรรมการประสานแผนพัฒนาท้องถิ่น</translation>
        </message>
        <message>
            <source>There is no reason for: {titles}</source>
            <translation>ยังไม่ระบุเหตุผล: {titles}</translation>
        </message>
        <message>
            <source>no longer in the needs plan</source>
            <translation>ไม่อยู่ในแผนความต้องการแล้ว</translation>
        </message>
    </context>
    <context>
        <name>BeyondScreen</name>
        <message numerus="yes">
            <source>%n item(s) on the list</source>
            <translation>
                <numerusform>นำเข้าบัญชี %n รายการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) taken off the list</source>
            <translation>
                <numerusform>นำออกจากบัญชี %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Approved by the committee…</source>
            <translation>คณะกรรมการเห็นชอบ…</translation>
        </message>
        <message>
            <source>Back to the draft</source>
            <translation>กลับเป็นร่าง</translation>
        </message>
        <message>
            <source>Beyond the LAOs' capacity, {district} – {cycle}</source>
            <translation>บัญชีโครงการเกินศักยภาพ อปท. {district} – ปี {cycle}</translation>
        </message>
        <message>
            <source>Correct and send again</source>
            <translation>แก้ไขและส่งใหม่</translation>
        </message>
        <message>
            <source>Edition {n}, letter {letter} of {day}</source>
            <translation>ฉบับที่ {n} หนังสือ {letter} ลงวันที่ {day}</translation>
        </message>
        <message>
            <source>Make the file for the province</source>
            <translation>จัดทำไฟล์ส่งจังหวัด</translation>
        </message>
        <message>
            <source>Send to the province…</source>
            <translation>ส่งจังหวัด…</translation>
        </message>
        <message>
            <source>The list goes through the LAO-plan coordination committee of the district.</source>
            <translation>บัญชีนี้ต้องผ่านคณะกรรมการประสานแผนพัฒนาท้องถิ่นระดับอำเภอ</translation>
        </message>
        <message>
            <source>What is sent is kept as it is now. Later changes make a new edition.</source>
            <translation>สิ่งที่ส่งจะเก็บไว้ตามที่เป็นอยู่ตอนนี้ หากแก้ไขภายหลังจะเป็นฉบับใหม่</translation>
        </message>
        <message>
            <source>What is sent stays readable for ever as it is now.</source>
            <translation>สิ่งที่ส่งจะเก็บไว้ตามที่ส่ง และเปิดดูได้ตลอด</translation>
        </message>
        <message>
            <source>{n} items, {total} baht</source>
            <translation>{n} รายการ {total} บาท</translation>
        </message>
    </context>
    <context>
        <name>Bodies</name>
        <message>
            <source>Choose the order that it replaces.</source>
            <translation>เลือกคำสั่งเดิมที่ถูกยกเลิก</translation>
        </message>
        <message>
            <source>Choose: came in person, sent a substitute, did not come.</source>
            <translation>เลือก: มาเอง ส่งผู้แทน หรือไม่มา</translation>
        </message>
        <message>
            <source>Correct its date, or leave it planned.</source>
            <translation>แก้วันที่ หรือคงสถานะนัดหมายไว้</translation>
        </message>
        <message>
            <source>Correct one of the two dates.</source>
            <translation>แก้ไขวันที่ให้ถูกต้อง</translation>
        </message>
        <message>
            <source>Enter its date.</source>
            <translation>กรอกวันที่ประชุม</translation>
        </message>
        <message>
            <source>Enter its members, one of them chair.</source>
            <translation>กรอกรายชื่อกรรมการ โดยมีประธาน 1 คน</translation>
        </message>
        <message>
            <source>Enter what it resolved.</source>
            <translation>กรอกมติที่ประชุม</translation>
        </message>
        <message>
            <source>Enter who came, or meet again.</source>
            <translation>กรอกจำนวนผู้มาประชุม หรือนัดประชุมใหม่</translation>
        </message>
        <message>
            <source>Fill in number, subject and date of the order.</source>
            <translation>กรอกเลขที่ เรื่อง และวันที่ของคำสั่ง</translation>
        </message>
        <message>
            <source>It is not stated whether the tambon's district officer came.</source>
            <translation>ยังไม่ระบุว่าปลัดอำเภอผู้รับผิดชอบประจำตำบลมาหรือไม่</translation>
        </message>
        <message>
            <source>It replaces an order of another committee.</source>
            <translation>ระบุยกเลิกคำสั่งของคณะกรรมการอื่น</translation>
        </message>
        <message>
            <source>It replaces an order that is younger than itself.</source>
            <translation>ระบุยกเลิกคำสั่งที่ออกภายหลัง</translation>
        </message>
        <message>
            <source>Main mechanism of the district</source>
            <translation>กลไกหลักของอำเภอ</translation>
        </message>
        <message>
            <source>Name the substitute or the reason.</source>
            <translation>ระบุชื่อผู้แทนหรือเหตุผล</translation>
        </message>
        <message>
            <source>No order</source>
            <translation>ยังไม่มีคำสั่ง</translation>
        </message>
        <message>
            <source>Nobody from {first} to {last}</source>
            <translation>ว่างตั้งแต่ {first} ถึง {last}</translation>
        </message>
        <message>
            <source>Nobody is assigned</source>
            <translation>ไม่มีผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Order {number}, {day}</source>
            <translation>คำสั่งที่ {number} ลงวันที่ {day}</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>ลงนามแล้ว</translation>
        </message>
        <message>
            <source>State the reason.</source>
            <translation>ระบุเหตุผล</translation>
        </message>
        <message>
            <source>Take one of the steps that follow.</source>
            <translation>โปรดทำตามลำดับขั้นตอน</translation>
        </message>
        <message>
            <source>The committee has no members on the day of the order.</source>
            <translation>คณะกรรมการยังไม่มีรายชื่อกรรมการในวันที่ของคำสั่ง</translation>
        </message>
        <message>
            <source>The committee has {count} chairs on the day of the order.</source>
            <translation>คณะกรรมการมีประธาน {count} คนในวันที่ของคำสั่ง</translation>
        </message>
        <message>
            <source>The meeting did not take place, and no reason is given.</source>
            <translation>ไม่ได้ประชุมตามนัดและยังไม่ระบุเหตุผล</translation>
        </message>
        <message>
            <source>The meeting has no date.</source>
            <translation>การประชุมยังไม่มีวันที่</translation>
        </message>
        <message>
            <source>The meeting has no resolutions.</source>
            <translation>การประชุมยังไม่มีมติ</translation>
        </message>
        <message>
            <source>The meeting is recorded as held on a day still to come.</source>
            <translation>วันที่ประชุมยังมาไม่ถึง</translation>
        </message>
        <message>
            <source>The officer did not come in person, and no substitute or reason is given.</source>
            <translation>ปลัดอำเภอไม่ได้มาเอง และยังไม่ระบุผู้แทนหรือเหตุผล</translation>
        </message>
        <message>
            <source>The order does not say what it is about.</source>
            <translation>คำสั่งยังไม่มีเรื่อง</translation>
        </message>
        <message>
            <source>The order has no date.</source>
            <translation>คำสั่งยังไม่ลงวันที่</translation>
        </message>
        <message>
            <source>The order has no number</source>
            <translation>ไม่มีเลขที่คำสั่ง</translation>
        </message>
        <message>
            <source>The order has no number.</source>
            <translation>คำสั่งยังไม่มีเลขที่</translation>
        </message>
        <message>
            <source>The order is in force before it was signed.</source>
            <translation>วันมีผลใช้บังคับอยู่ก่อนวันที่ลงนาม</translation>
        </message>
        <message>
            <source>Two at once: {one}, {other}</source>
            <translation>ซ้อนกัน: {one}, {other}</translation>
        </message>
        <message>
            <source>Without gap or overlap</source>
            <translation>ต่อเนื่อง ไม่ซ้อนกัน</translation>
        </message>
        <message>
            <source>{name} (main)</source>
            <translation>{name} (กลไกหลัก)</translation>
        </message>
        <message>
            <source>{present} members came; {quorum} are needed.</source>
            <translation>มีกรรมการมาประชุม {present} คน องค์ประชุมต้องมี {quorum} คน</translation>
        </message>
        <message>
            <source>“{becomes}” does not follow “{was}”.</source>
            <translation>เปลี่ยนจาก “{was}” เป็น “{becomes}” ไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>BodiesScreen</name>
        <message>
            <source>Bodies and orders – {office}, plan year {year}</source>
            <translation>คณะกรรมการและคำสั่ง – {office} แผนปี {year}</translation>
        </message>
        <message>
            <source>Committee added</source>
            <translation>เพิ่มคณะกรรมการแล้ว</translation>
        </message>
        <message>
            <source>Committees</source>
            <translation>คณะกรรมการ</translation>
        </message>
        <message>
            <source>Committees: {n}</source>
            <translation>คณะกรรมการ {n} คณะ</translation>
        </message>
        <message>
            <source>Officers of the tambons</source>
            <translation>ปลัดอำเภอประจำตำบล</translation>
        </message>
        <message>
            <source>no main mechanism yet</source>
            <translation>ยังไม่มีกลไกหลัก</translation>
        </message>
        <message>
            <source>tambons without an officer, or with a gap or overlap: {n}</source>
            <translation>ตำบลที่ไม่มีผู้รับผิดชอบ มีช่วงว่าง หรือซ้อนกัน {n} ตำบล</translation>
        </message>
    </context>
    <context>
        <name>BudgetEdit</name>
        <message>
            <source>No budget entered</source>
            <translation>ยังไม่ได้ใส่งบประมาณ</translation>
        </message>
        <message>
            <source>Total {baht} baht</source>
            <translation>รวม {baht} บาท</translation>
        </message>
    </context>
    <context>
        <name>ByWay</name>
        <message>
            <source>By which way</source>
            <translation>ส่งทาง</translation>
        </message>
        <message>
            <source>Send by this way</source>
            <translation>ส่งทางนี้</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Done late</source>
            <translation>เสร็จช้ากว่ากำหนด</translation>
        </message>
        <message>
            <source>Done on time</source>
            <translation>เสร็จทันกำหนด</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>เดือนถัดไป</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>เดือนก่อน</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>ยังไม่เริ่ม</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>เลยกำหนด</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>Total: districts that are done</source>
            <translation>รวม: จำนวนอำเภอที่เสร็จแล้ว</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>กำลังดำเนินการ</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>ข้อมูล ณ {day}</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>เริ่มแล้ว</translation>
        </message>
        <message>
            <source>done</source>
            <translation>เสร็จ</translation>
        </message>
        <message>
            <source>late</source>
            <translation>เสร็จช้า</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>ไม่กำหนดวัน</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>เลย</translation>
        </message>
        <message>
            <source>past</source>
            <translation>เลย</translation>
        </message>
        <message>
            <source>today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>{day} (own)</source>
            <translation>{day} (กำหนดเอง)</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
    </context>
    <context>
        <name>CalendarScreen</name>
        <message numerus="yes">
            <source>%n deadline(s) overdue</source>
            <translation>
                <numerusform>เลยกำหนด %n เรื่อง</numerusform>
            </translation>
        </message>
        <message>
            <source>A village's reason is written in its own plan.</source>
            <translation>เหตุผลของหมู่บ้านให้บันทึกในแผนของหมู่บ้านนั้น</translation>
        </message>
        <message>
            <source>Calendar for the plan of {year}</source>
            <translation>ปฏิทินการจัดทำแผนปี {year}</translation>
        </message>
        <message>
            <source>Calendar of {district}, plan of {year}</source>
            <translation>ปฏิทินอำเภอ{district} แผนปี {year}</translation>
        </message>
        <message>
            <source>Date changed</source>
            <translation>เปลี่ยนวันครบกำหนดแล้ว</translation>
        </message>
        <message>
            <source>Its state here follows from the files that come in.</source>
            <translation>สถานะในหน้านี้เปลี่ยนเองเมื่อรับไฟล์จากหน่วยงานนั้น</translation>
        </message>
        <message>
            <source>No single document takes the reason for this deadline.</source>
            <translation>กำหนดการนี้ไม่มีเอกสารฉบับเดียวที่บันทึกเหตุผลได้</translation>
        </message>
        <message>
            <source>Plan calendar</source>
            <translation>ปฏิทินแผน</translation>
        </message>
        <message>
            <source>Plan of {year}</source>
            <translation>แผนปี {year}</translation>
        </message>
        <message>
            <source>Plan year</source>
            <translation>ปีแผน</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>พิมพ์</translation>
        </message>
        <message>
            <source>Reason kept</source>
            <translation>บันทึกเหตุผลแล้ว</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>บันทึกเป็น PDF</translation>
        </message>
        <message>
            <source>The letters' date holds again</source>
            <translation>กลับไปใช้วันตามหนังสือสั่งการแล้ว</translation>
        </message>
        <message>
            <source>{office}, {province}</source>
            <translation>{office} {province}</translation>
        </message>
        <message>
            <source>“{title}” is worked on by another office or kept elsewhere.</source>
            <translation>“{title}” เป็นงานของหน่วยงานอื่น หรือบันทึกไว้ที่อื่น</translation>
        </message>
    </context>
    <context>
        <name>CarryAsk</name>
        <message>
            <source>All of them</source>
            <translation>เลือกทั้งหมด</translation>
        </message>
        <message>
            <source>Carry over</source>
            <translation>ยกมาเสนออีก</translation>
        </message>
        <message>
            <source>Not answered or refused for {cycle}: propose again?</source>
            <translation>เรื่องของปี {cycle} ที่ยังไม่ได้รับคำตอบหรือไม่ผ่าน จะเสนออีกเรื่องใด</translation>
        </message>
        <message>
            <source>Ticked ones are copied into this plan with the problems they solve; budgets move on a year.</source>
            <translation>เรื่องที่เลือกจะคัดลอกมาในแผนนี้พร้อมปัญหาที่แก้ งบประมาณเลื่อนตามปีแผน</translation>
        </message>
        <message>
            <source>plan of {cycle}, time no. {n}</source>
            <translation>แผนปี {cycle} เสนอครั้งที่ {n}</translation>
        </message>
        <message>
            <source>problem without a project</source>
            <translation>ปัญหาที่ยังไม่มีโครงการ</translation>
        </message>
        <message>
            <source>time no. {n}</source>
            <translation>จะเป็นครั้งที่ {n}</translation>
        </message>
        <message>
            <source>{baht} baht</source>
            <translation>{baht} บาท</translation>
        </message>
    </context>
    <context>
        <name>CaseCard</name>
        <message>
            <source>Decide so</source>
            <translation>ตัดสินตามนี้</translation>
        </message>
        <message>
            <source>Everyone sees this one for now.</source>
            <translation>ขณะนี้ทุกเครื่องแสดงค่านี้</translation>
        </message>
        <message>
            <source>Let them stand apart</source>
            <translation>แยกเป็นสองแผนตามเดิม</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>ของเรา</translation>
        </message>
        <message>
            <source>Postponed: {note}</source>
            <translation>เลื่อนไว้: {note}</translation>
        </message>
        <message>
            <source>Postpone…</source>
            <translation>เลื่อนไว้…</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>ผล</translation>
        </message>
        <message>
            <source>Take a side, or write what was agreed.</source>
            <translation>เลือกข้างใดข้างหนึ่ง หรือพิมพ์ค่าที่ตกลงกัน</translation>
        </message>
        <message>
            <source>Take one of the sides.</source>
            <translation>เลือกข้างใดข้างหนึ่ง</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>นำกลับมาตัดสิน</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>ของเขา</translation>
        </message>
        <message>
            <source>They are one: show them as one</source>
            <translation>เป็นแผนเดียวกัน ให้แสดงรวม</translation>
        </message>
        <message>
            <source>They are two</source>
            <translation>เป็นคนละแผน</translation>
        </message>
        <message>
            <source>What belongs to either is shown under the first one opened.</source>
            <translation>รายการของทั้งสองแผนแสดงรวมในแผนที่เปิดก่อน</translation>
        </message>
        <message>
            <source>What belongs to either is shown under the first one opened; this can be taken back.</source>
            <translation>รายการของทั้งสองแผนจะแสดงรวมในแผนที่เปิดก่อน และแยกกลับได้</translation>
        </message>
    </context>
    <context>
        <name>Causes</name>
        <message>
            <source>it is a folder</source>
            <translation>เป็นโฟลเดอร์ ไม่ใช่ไฟล์</translation>
        </message>
        <message>
            <source>it is no folder</source>
            <translation>ไม่ใช่โฟลเดอร์</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>ไม่พบไฟล์หรือโฟลเดอร์นี้</translation>
        </message>
        <message>
            <source>it is write-protected</source>
            <translation>ป้องกันการเขียนไว้</translation>
        </message>
        <message>
            <source>its name is not found, or there is no internet</source>
            <translation>หาชื่อเครื่องไม่พบ หรือไม่มีอินเทอร์เน็ต</translation>
        </message>
        <message>
            <source>its name is too long</source>
            <translation>ชื่อยาวเกินไป</translation>
        </message>
        <message>
            <source>no answer came</source>
            <translation>ไม่มีคำตอบ</translation>
        </message>
        <message>
            <source>no line leads to it</source>
            <translation>ไม่มีเส้นทางไปถึง</translation>
        </message>
        <message>
            <source>the disk or stick answers with faults</source>
            <translation>ดิสก์หรือแฟลชไดรฟ์ขัดข้อง</translation>
        </message>
        <message>
            <source>the server hung up</source>
            <translation>เครื่องแม่ข่ายตัดสาย</translation>
        </message>
        <message>
            <source>the server takes no calls</source>
            <translation>เครื่องแม่ข่ายไม่รับการเชื่อมต่อ</translation>
        </message>
        <message>
            <source>there is no internet</source>
            <translation>ไม่มีอินเทอร์เน็ต</translation>
        </message>
        <message>
            <source>there is no room left on it</source>
            <translation>ที่ว่างไม่พอ</translation>
        </message>
        <message>
            <source>this computer's user has no right to</source>
            <translation>ผู้ใช้เครื่องนี้ไม่มีสิทธิ์</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>A meeting of “{name}” is recorded as held on a day still to come.</source>
            <translation>บันทึกว่า “{name}” ประชุมแล้ว แต่วันที่ยังมาไม่ถึง</translation>
        </message>
        <message>
            <source>A project stands in “{one}” and in “{other}”.</source>
            <translation>มีโครงการเดียวกันอยู่ทั้งใน “{one}” และ “{other}”</translation>
        </message>
        <message>
            <source>Add a problem in each, or state why there is none.</source>
            <translation>เพิ่มปัญหาให้ครบทุกด้าน หรือระบุเหตุผลที่ไม่มีปัญหา</translation>
        </message>
        <message>
            <source>Add it to the register, or leave it when it no longer exists.</source>
            <translation>เพิ่มในทะเบียน หรือข้ามไปหากยุบรวมแล้ว</translation>
        </message>
        <message>
            <source>An item of the list does not say why it exceeds the LAO's capacity.</source>
            <translation>มีรายการที่ยังไม่ระบุเหตุที่เกินขีดความสามารถของ อปท.</translation>
        </message>
        <message>
            <source>Appoint or revise one of: {names}.</source>
            <translation>แต่งตั้งหรือปรับปรุงคณะใดคณะหนึ่ง: {names}</translation>
        </message>
        <message>
            <source>Ask the agency whether it still goes into its budget request.</source>
            <translation>สอบถามส่วนราชการว่ายังบรรจุในคำของบประมาณได้หรือไม่</translation>
        </message>
        <message>
            <source>Ask the province for its file of answers, or enter those that came on paper.</source>
            <translation>ขอไฟล์ผลการพิจารณาจากจังหวัด หรือบันทึกผลที่มาเป็นหนังสือ</translation>
        </message>
        <message>
            <source>Call it by the fixed name “{name}”.</source>
            <translation>ใช้ชื่อที่กำหนด คือ “{name}”</translation>
        </message>
        <message>
            <source>Choose one of them; it is that one which counts.</source>
            <translation>เลือกเพียงคณะเดียวเป็นกลไกหลัก</translation>
        </message>
        <message>
            <source>Choose the value that holds.</source>
            <translation>เลือกค่าที่ถูกต้อง</translation>
        </message>
        <message>
            <source>Choose the village projects that it answers.</source>
            <translation>เลือกโครงการของหมู่บ้านที่รายการนี้ตอบ</translation>
        </message>
        <message>
            <source>Choose where it comes from.</source>
            <translation>เลือกที่มาของรายการ</translation>
        </message>
        <message>
            <source>Compare them with the calendar of the year, and enter its days.</source>
            <translation>เทียบกับปฏิทินของปีนั้น แล้วกำหนดวันจริง</translation>
        </message>
        <message>
            <source>Correct its date or its status.</source>
            <translation>แก้วันที่หรือสถานะ</translation>
        </message>
        <message>
            <source>Correct its fiscal year.</source>
            <translation>แก้ไขปีงบประมาณ</translation>
        </message>
        <message>
            <source>Correct one of the two.</source>
            <translation>แก้ข้อใดข้อหนึ่งให้ถูกต้อง</translation>
        </message>
        <message>
            <source>Correct the number, or delete one.</source>
            <translation>แก้เลขครั้งที่ หรือลบรายการที่ซ้ำ</translation>
        </message>
        <message>
            <source>Correct the plan and send it again, or put back what was sent.</source>
            <translation>แก้ไขแผนแล้วส่งใหม่ หรือคืนค่าตามที่ส่งไป</translation>
        </message>
        <message>
            <source>Correct the plan and send its next edition.</source>
            <translation>แก้ไขแผนแล้วส่งฉบับถัดไป</translation>
        </message>
        <message>
            <source>Correct the positions of its members.</source>
            <translation>แก้ไขตำแหน่งของกรรมการ</translation>
        </message>
        <message>
            <source>Decide again; the new answer replaces both.</source>
            <translation>บันทึกผลอีกครั้ง ผลใหม่จะแทนผลเดิมทั้งสอง</translation>
        </message>
        <message>
            <source>Decide them and send the answers.</source>
            <translation>พิจารณาให้ครบแล้วแจ้งผล</translation>
        </message>
        <message>
            <source>Decide whether it stays.</source>
            <translation>ตัดสินใจว่าจะคงไว้หรือลบ</translation>
        </message>
        <message>
            <source>Delete it too, or take back the deletion.</source>
            <translation>ลบรายการนี้ด้วย หรือยกเลิกการลบ</translation>
        </message>
        <message>
            <source>Delete one of the two.</source>
            <translation>ลบออกหนึ่งฉบับ</translation>
        </message>
        <message>
            <source>Enter amount and fund, or take it out of the plan.</source>
            <translation>กรอกจำนวนเงินและแหล่งงบประมาณ หรือนำออกจากแผน</translation>
        </message>
        <message>
            <source>Enter how the LAO supported the forum.</source>
            <translation>กรอกการสนับสนุนของ อปท.</translation>
        </message>
        <message>
            <source>Enter its order.</source>
            <translation>กรอกคำสั่งแต่งตั้ง</translation>
        </message>
        <message>
            <source>Enter its strategies.</source>
            <translation>กรอกประเด็นยุทธศาสตร์</translation>
        </message>
        <message>
            <source>Enter the facilitator of the community development office.</source>
            <translation>กรอกชื่อวิทยากรกระบวนการจาก สพอ.</translation>
        </message>
        <message>
            <source>Enter the last day of the earlier assignment.</source>
            <translation>กรอกวันสิ้นสุดของการมอบหมายเดิม</translation>
        </message>
        <message>
            <source>Enter the meeting of the coordination committee and what it resolved.</source>
            <translation>กรอกการประชุมคณะกรรมการประสานแผนและมติ</translation>
        </message>
        <message>
            <source>Enter the number of the letter.</source>
            <translation>กรอกเลขที่หนังสือ</translation>
        </message>
        <message>
            <source>Enter the number of the order.</source>
            <translation>กรอกเลขที่คำสั่ง</translation>
        </message>
        <message>
            <source>Enter the officer with the order that assigns him.</source>
            <translation>กรอกชื่อปลัดอำเภอพร้อมคำสั่งมอบหมาย</translation>
        </message>
        <message>
            <source>Enter the reason for the delay.</source>
            <translation>กรอกเหตุผลที่ล่าช้า</translation>
        </message>
        <message>
            <source>Enter the substitute or the reason.</source>
            <translation>กรอกชื่อผู้แทนหรือเหตุผล</translation>
        </message>
        <message>
            <source>Enter the village committee and its meeting, and name it in the plan.</source>
            <translation>กรอกข้อมูล กม. และการประชุม แล้วอ้างอิงในแผน</translation>
        </message>
        <message>
            <source>Enter them, or state that there are none.</source>
            <translation>กรอกโครงการ หรือระบุว่าไม่มี</translation>
        </message>
        <message>
            <source>Enter this year's days, or state that they are the same.</source>
            <translation>กรอกปฏิทินของปีนี้ หรือยืนยันว่าใช้ตามเดิม</translation>
        </message>
        <message>
            <source>Enter who came, or meet again.</source>
            <translation>กรอกผู้มาประชุมให้ครบ หรือประชุมใหม่</translation>
        </message>
        <message>
            <source>Enter who is its secretary.</source>
            <translation>กรอกชื่อเลขานุการ</translation>
        </message>
        <message>
            <source>Fill in its five parts.</source>
            <translation>กรอกให้ครบทั้งห้าข้อ</translation>
        </message>
        <message>
            <source>Finish it and send it.</source>
            <translation>จัดทำให้เสร็จแล้วส่ง</translation>
        </message>
        <message>
            <source>Finish the plan and send it.</source>
            <translation>จัดทำแผนให้เสร็จแล้วส่ง</translation>
        </message>
        <message>
            <source>It ends before it begins.</source>
            <translation>เวลาเลิกอยู่ก่อนเวลาเริ่ม</translation>
        </message>
        <message>
            <source>It is not stated whether the tambon's officer came to the review in {village}.</source>
            <translation>ยังไม่ระบุว่าปลัดอำเภอประจำตำบลมาร่วมทบทวนแผนที่ {village} หรือไม่</translation>
        </message>
        <message>
            <source>It was deleted on one computer and edited on another.</source>
            <translation>เครื่องหนึ่งลบ แต่อีกเครื่องหนึ่งยังแก้ไขอยู่</translation>
        </message>
        <message>
            <source>It was sent to {agency} after October.</source>
            <translation>ส่งให้ {agency} หลังเดือนตุลาคม</translation>
        </message>
        <message>
            <source>It was sent to {agency} for {year}, whose budget is closed.</source>
            <translation>ส่งให้ {agency} สำหรับปี {year} ซึ่งปิดคำของบประมาณแล้ว</translation>
        </message>
        <message>
            <source>It was to be referred on, and has not been sent to an agency.</source>
            <translation>ต้องส่งต่อส่วนราชการ แต่ยังไม่ได้ส่ง</translation>
        </message>
        <message>
            <source>Leave exactly one chair among its members.</source>
            <translation>ให้เหลือประธานเพียงคนเดียว</translation>
        </message>
        <message>
            <source>Link it to a provincial strategy and to a cluster of needs.</source>
            <translation>เชื่อมกับยุทธศาสตร์จังหวัดและกลุ่มความต้องการ</translation>
        </message>
        <message>
            <source>Link those that answer a need of the villages.</source>
            <translation>เชื่อมโครงการที่ตอบความต้องการของหมู่บ้าน</translation>
        </message>
        <message>
            <source>Make the district development plan as a document of its own.</source>
            <translation>จัดทำแผนพัฒนาอำเภอแยกเป็นอีกฉบับ</translation>
        </message>
        <message>
            <source>Make the district needs plan as a document of its own.</source>
            <translation>จัดทำแผนความต้องการของอำเภอแยกเป็นอีกฉบับ</translation>
        </message>
        <message>
            <source>Mark the two as the same, or delete one.</source>
            <translation>ระบุว่าเป็นฉบับเดียวกัน หรือลบฉบับหนึ่ง</translation>
        </message>
        <message>
            <source>Name the meeting that resolved on it.</source>
            <translation>ระบุการประชุมที่มีมติ</translation>
        </message>
        <message>
            <source>No facilitator is named for the forum of {village}.</source>
            <translation>เวทีประชาคม {village} ยังไม่ระบุวิทยากรกระบวนการ</translation>
        </message>
        <message>
            <source>No meeting of the village committee is recorded.</source>
            <translation>ยังไม่มีบันทึกการประชุม กม.</translation>
        </message>
        <message>
            <source>No problem in these dimensions: {names}.</source>
            <translation>ยังไม่มีปัญหาด้าน: {names}</translation>
        </message>
        <message>
            <source>No support of the LAO is recorded for the forum of {village}.</source>
            <translation>เวทีประชาคม {village} ยังไม่ระบุการสนับสนุนของ อปท.</translation>
        </message>
        <message>
            <source>Nobody is assigned to {tambon}.</source>
            <translation>ยังไม่มีปลัดอำเภอผู้รับผิดชอบตำบล{tambon}</translation>
        </message>
        <message>
            <source>Nobody was assigned to {tambon} from {first} to {last}.</source>
            <translation>ตำบล{tambon}ไม่มีผู้รับผิดชอบตั้งแต่ {first} ถึง {last}</translation>
        </message>
        <message>
            <source>Project “{title}” solves no problem that a forum raised.</source>
            <translation>โครงการ “{title}” ไม่ได้แก้ปัญหาที่ยกขึ้นในเวทีประชาคม</translation>
        </message>
        <message>
            <source>Public records list {lao}, the district's register does not.</source>
            <translation>ทะเบียนราชการมี {lao} แต่ทะเบียนของอำเภอไม่มี</translation>
        </message>
        <message>
            <source>Put back what was approved (History says what stood there), or take the document back and approve anew.</source>
            <translation>คืนค่าตามที่เห็นชอบ (ดูค่าเดิมได้ที่ประวัติ) หรือถอนเอกสารกลับมาเห็นชอบใหม่</translation>
        </message>
        <message>
            <source>Refer it for {year}.</source>
            <translation>ส่งต่อสำหรับปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Remind the district to appoint or revise it.</source>
            <translation>กำชับอำเภอให้แต่งตั้งหรือปรับปรุง</translation>
        </message>
        <message>
            <source>Send it and enter day and letter.</source>
            <translation>ส่งแล้วกรอกวันที่และเลขที่หนังสือ</translation>
        </message>
        <message>
            <source>Send it, and enter agency, letter and day.</source>
            <translation>ส่งแล้วกรอกส่วนราชการ เลขที่หนังสือ และวันที่</translation>
        </message>
        <message>
            <source>State the reason for the delay with the deadline in the calendar.</source>
            <translation>ระบุเหตุผลที่ล่าช้าไว้กับกำหนดนั้นในปฏิทิน</translation>
        </message>
        <message>
            <source>State the reason, so that the village gets an answer.</source>
            <translation>ระบุเหตุผล เพื่อแจ้งหมู่บ้านได้</translation>
        </message>
        <message>
            <source>State the reason.</source>
            <translation>ระบุเหตุผล</translation>
        </message>
        <message>
            <source>State whether the officer came.</source>
            <translation>ระบุว่าปลัดอำเภอมาหรือไม่</translation>
        </message>
        <message>
            <source>Strategy “{title}” answers no needs of the villages.</source>
            <translation>ยุทธศาสตร์ “{title}” ยังไม่เชื่อมกับความต้องการของหมู่บ้าน</translation>
        </message>
        <message>
            <source>Strategy “{title}” serves no provincial strategy.</source>
            <translation>ยุทธศาสตร์ “{title}” ยังไม่เชื่อมกับยุทธศาสตร์จังหวัด</translation>
        </message>
        <message>
            <source>Take it out of one of them, or split them.</source>
            <translation>นำออกจากรายการหนึ่ง หรือแยกรายการ</translation>
        </message>
        <message>
            <source>Take it out of the plan.</source>
            <translation>นำออกจากแผน</translation>
        </message>
        <message>
            <source>The action plan holds no project of the LAOs.</source>
            <translation>แผนปฏิบัติการยังไม่มีโครงการของ อปท.</translation>
        </message>
        <message>
            <source>The action plan holds no project of the district.</source>
            <translation>แผนปฏิบัติการยังไม่มีโครงการของอำเภอ</translation>
        </message>
        <message>
            <source>The action plan holds nothing of the province's list.</source>
            <translation>แผนปฏิบัติการยังไม่มีโครงการตามบัญชีของจังหวัด</translation>
        </message>
        <message>
            <source>The action plan moves on, and there is no district needs plan.</source>
            <translation>แผนปฏิบัติการดำเนินการแล้ว แต่ไม่มีแผนความต้องการของอำเภอ</translation>
        </message>
        <message>
            <source>The answer does not say why the item was not accepted.</source>
            <translation>ผลการพิจารณาไม่ได้ระบุเหตุผลที่ไม่รับ</translation>
        </message>
        <message>
            <source>The assignment to {tambon} names no order.</source>
            <translation>การมอบหมายผู้รับผิดชอบตำบล{tambon}ไม่มีเลขที่คำสั่ง</translation>
        </message>
        <message>
            <source>The calendar for {cycle} has not been set; that of {first} is used.</source>
            <translation>ยังไม่กำหนดปฏิทินของปี {cycle} ขณะนี้ใช้ปฏิทินของปี {first}</translation>
        </message>
        <message>
            <source>The days of “{rules}” are a proposal that nobody has confirmed for {cycle}.</source>
            <translation>กำหนดวันตาม “{rules}” เป็นค่าเสนอ ยังไม่มีใครยืนยันสำหรับปี {cycle}</translation>
        </message>
        <message>
            <source>The district development plan has no strategies.</source>
            <translation>แผนพัฒนาอำเภอยังไม่มีประเด็นยุทธศาสตร์</translation>
        </message>
        <message>
            <source>The district has no main committee for {cycle}.</source>
            <translation>อำเภอยังไม่มีคณะกรรมการที่เป็นกลไกหลักของปี {cycle}</translation>
        </message>
        <message>
            <source>The framework has not been sent to {lao}.</source>
            <translation>ยังไม่ได้ส่งกรอบแผนพัฒนาอำเภอให้ {lao}</translation>
        </message>
        <message>
            <source>The letter by which the framework went to {lao} has no number.</source>
            <translation>หนังสือส่งกรอบแผนพัฒนาอำเภอถึง {lao} ไม่มีเลขที่</translation>
        </message>
        <message>
            <source>The list beyond the LAOs' capacity rests on no resolution.</source>
            <translation>บัญชีที่เกินขีดความสามารถของ อปท. ไม่มีมติรองรับ</translation>
        </message>
        <message>
            <source>The main committee has no signed order.</source>
            <translation>คณะกรรมการที่เป็นกลไกหลักยังไม่มีคำสั่งที่ลงนามแล้ว</translation>
        </message>
        <message>
            <source>The meeting that the plan cites was not held, or resolved nothing.</source>
            <translation>การประชุมที่แผนอ้างถึงยังไม่ได้จัด หรือไม่มีมติ</translation>
        </message>
        <message>
            <source>The needs plan has not been sent to the province.</source>
            <translation>ยังไม่ได้ส่งแผนความต้องการของอำเภอให้จังหวัด</translation>
        </message>
        <message>
            <source>The needs plan moves on, and there is no district development plan.</source>
            <translation>แผนความต้องการดำเนินการแล้ว แต่ไม่มีแผนพัฒนาอำเภอ</translation>
        </message>
        <message>
            <source>The needs plan was sent late.</source>
            <translation>ส่งแผนความต้องการล่าช้า</translation>
        </message>
        <message>
            <source>The order of the district's main committee has not been received.</source>
            <translation>ยังไม่ได้รับคำสั่งแต่งตั้งหรือปรับปรุงคณะกรรมการของอำเภอ</translation>
        </message>
        <message>
            <source>The plan cites no meeting of its committee.</source>
            <translation>แผนไม่ได้อ้างการประชุมของคณะกรรมการ</translation>
        </message>
        <message>
            <source>The plan does not name its village committee.</source>
            <translation>แผนไม่ได้อ้างอิง กม.</translation>
        </message>
        <message>
            <source>The plan names no data that it was made from.</source>
            <translation>แผนไม่ได้ระบุแหล่งข้อมูลที่ใช้</translation>
        </message>
        <message>
            <source>The plan of {village} has not come.</source>
            <translation>ยังไม่ได้รับแผนของ {village}</translation>
        </message>
        <message>
            <source>The plan takes up a project that its village has deleted.</source>
            <translation>แผนมีโครงการที่หมู่บ้านลบไปแล้ว</translation>
        </message>
        <message>
            <source>The plan was sent late.</source>
            <translation>ส่งแผนล่าช้า</translation>
        </message>
        <message>
            <source>The resolution on the list is not one of the coordination committee.</source>
            <translation>มติที่อ้างถึงไม่ใช่มติของคณะกรรมการประสานแผน</translation>
        </message>
        <message>
            <source>The rules in use call the plan “{name}”.</source>
            <translation>หลักเกณฑ์ที่ใช้เรียกแผนนี้ว่า “{name}”</translation>
        </message>
        <message>
            <source>The section on the sufficiency economy is not filled in.</source>
            <translation>ยังกรอกส่วนปรัชญาของเศรษฐกิจพอเพียงไม่ครบ</translation>
        </message>
        <message>
            <source>The tambon's officer did not come in person to the review in {village}.</source>
            <translation>ปลัดอำเภอประจำตำบลไม่ได้มาร่วมทบทวนแผนที่ {village} ด้วยตนเอง</translation>
        </message>
        <message>
            <source>There is a second plan of this level for {area}.</source>
            <translation>มีแผนระดับนี้ของ {area} ซ้ำอีกฉบับ</translation>
        </message>
        <message>
            <source>There is an action plan for {year}; the first is for {first}.</source>
            <translation>มีแผนปฏิบัติการของปี {year} ทั้งที่เริ่มใช้ปี {first}</translation>
        </message>
        <message>
            <source>Tick the data sources used.</source>
            <translation>เลือกแหล่งข้อมูลที่ใช้</translation>
        </message>
        <message>
            <source>Tick the problem that it solves, and the forum that raised it.</source>
            <translation>เลือกปัญหาที่แก้ และเวทีประชาคมที่ยกปัญหานั้น</translation>
        </message>
        <message>
            <source>Tick why it exceeds the LAO's capacity.</source>
            <translation>เลือกเหตุที่เกินขีดความสามารถของ อปท.</translation>
        </message>
        <message>
            <source>Two computers filled in “{field}” differently.</source>
            <translation>สองเครื่องกรอก “{field}” ไม่ตรงกัน</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>ลบออก</translation>
        </message>
        <message>
            <source>{agency} has not given its funded projects.</source>
            <translation>{agency} ยังไม่ส่งโครงการที่ได้รับงบประมาณ</translation>
        </message>
        <message>
            <source>{came} households came to the forum, the village has {known}.</source>
            <translation>ครัวเรือนที่มาเวที {came} ครัวเรือน มากกว่าทั้งหมู่บ้านที่มี {known} ครัวเรือน</translation>
        </message>
        <message>
            <source>{child}: its {owner} was deleted.</source>
            <translation>{child}: {owner}ต้นทางถูกลบแล้ว</translation>
        </message>
        <message>
            <source>{count} committees are marked as main mechanism.</source>
            <translation>มีคณะกรรมการที่ระบุเป็นกลไกหลัก {count} คณะ</translation>
        </message>
        <message>
            <source>{count} items of the needs plan have no answer.</source>
            <translation>แผนความต้องการยังไม่มีผลการพิจารณา {count} รายการ</translation>
        </message>
        <message>
            <source>{count} items of the needs plan were changed after it was sent.</source>
            <translation>มี {count} รายการในแผนความต้องการถูกแก้หลังส่งจังหวัด</translation>
        </message>
        <message>
            <source>{count} of {total} projects of the action plan are not linked to a need.</source>
            <translation>โครงการในแผนปฏิบัติการ {count} จาก {total} โครงการยังไม่เชื่อมกับความต้องการ</translation>
        </message>
        <message>
            <source>{kind}: there is a second one for {cycle}.</source>
            <translation>{kind}: มีฉบับที่สองของปี {cycle}</translation>
        </message>
        <message>
            <source>{lao} has not given its funded projects.</source>
            <translation>{lao} ยังไม่ส่งโครงการที่ได้รับงบประมาณ</translation>
        </message>
        <message>
            <source>{one} and {other} are both assigned to {tambon}.</source>
            <translation>{one} และ {other} ได้รับมอบหมายตำบล{tambon}พร้อมกัน</translation>
        </message>
        <message>
            <source>{plan} of {area} is not made.</source>
            <translation>ยังไม่ได้จัดทำ{plan} {area}</translation>
        </message>
        <message>
            <source>{present} members came to meeting {number} of “{name}”; {quorum} are needed.</source>
            <translation>การประชุมครั้งที่ {number} ของ “{name}” มีกรรมการมา {present} คน ต้องมีอย่างน้อย {quorum} คน</translation>
        </message>
        <message>
            <source>{who} has two current answers on one item.</source>
            <translation>{who}มีผลการพิจารณาปัจจุบันสองผลในรายการเดียวกัน</translation>
        </message>
        <message>
            <source>“{name}” has a second meeting {number} in one year.</source>
            <translation>“{name}” มีการประชุมครั้งที่ {number} ซ้ำในปีเดียวกัน</translation>
        </message>
        <message>
            <source>“{name}” has no secretary.</source>
            <translation>“{name}” ไม่มีเลขานุการ</translation>
        </message>
        <message>
            <source>“{name}” has {count} chairs.</source>
            <translation>“{name}” มีประธาน {count} คน</translation>
        </message>
        <message>
            <source>“{name}” has {count} qualified members instead of 2 to 10.</source>
            <translation>“{name}” มีกรรมการผู้ทรงคุณวุฒิ {count} คน ต้องมี 2–10 คน</translation>
        </message>
        <message>
            <source>“{name}” may not be the main mechanism.</source>
            <translation>“{name}” ใช้เป็นกลไกหลักไม่ได้</translation>
        </message>
        <message>
            <source>“{title}” ({baht} baht) does not say from which fund.</source>
            <translation>“{title}” ({baht} บาท) ยังไม่ระบุแหล่งงบประมาณ</translation>
        </message>
        <message>
            <source>“{title}” comes from villages, but names none of their projects.</source>
            <translation>“{title}” มาจากหมู่บ้าน แต่ไม่ได้อ้างอิงโครงการของหมู่บ้าน</translation>
        </message>
        <message>
            <source>“{title}” counts, and so does the item that it is part of.</source>
            <translation>“{title}” ถูกนับพร้อมกับรายการที่รวมไว้แล้ว</translation>
        </message>
        <message>
            <source>“{title}” does not say where it comes from.</source>
            <translation>“{title}” ยังไม่ระบุที่มา</translation>
        </message>
        <message>
            <source>“{title}” has no allocated budget.</source>
            <translation>“{title}” ยังไม่ได้รับจัดสรรงบประมาณ</translation>
        </message>
        <message>
            <source>“{title}” stands on money of {year}, not of {plan_year}.</source>
            <translation>“{title}” ใช้งบประมาณปี {year} ไม่ใช่ปี {plan_year} ของแผน</translation>
        </message>
        <message>
            <source>“{title}” was changed after it was approved: {fields}, by {person}, {day}.</source>
            <translation>“{title}” ถูกแก้หลังเห็นชอบแล้ว: {fields} โดย {person} เมื่อ {day}</translation>
        </message>
        <message>
            <source>“{title}” was not selected, and nothing says why.</source>
            <translation>“{title}” ไม่ได้รับคัดเลือก และไม่มีเหตุผล</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>Accepted</source>
            <translation>บรรจุในแผน</translation>
        </message>
        <message>
            <source>Additional</source>
            <translation>เพิ่มเติม</translation>
        </message>
        <message>
            <source>Administration</source>
            <translation>การบริหารจัดการ</translation>
        </message>
        <message>
            <source>Adviser</source>
            <translation>ที่ปรึกษา</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>ส่วนราชการ</translation>
        </message>
        <message>
            <source>Agriculture office data</source>
            <translation>ข้อมูลเกษตรอำเภอ</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>ทั้งหมด</translation>
        </message>
        <message>
            <source>Annual plan of the province</source>
            <translation>แผนปฏิบัติราชการประจำปีของจังหวัด</translation>
        </message>
        <message>
            <source>Another agency</source>
            <translation>หน่วยงานอื่น</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>เห็นชอบ</translation>
        </message>
        <message>
            <source>Approved by the village committee</source>
            <translation>กม. เห็นชอบ</translation>
        </message>
        <message>
            <source>Assistant secretary</source>
            <translation>ผู้ช่วยเลขานุการ</translation>
        </message>
        <message>
            <source>Basic minimum needs (จปฐ.)</source>
            <translation>จปฐ.</translation>
        </message>
        <message>
            <source>Beyond its budget</source>
            <translation>เกินงบประมาณ</translation>
        </message>
        <message>
            <source>Beyond the LAO</source>
            <translation>เกิน อปท.</translation>
        </message>
        <message>
            <source>Beyond the province</source>
            <translation>เกินจังหวัด</translation>
        </message>
        <message>
            <source>Beyond the village</source>
            <translation>เกินหมู่บ้าน</translation>
        </message>
        <message>
            <source>Budget ordinance</source>
            <translation>ข้อบัญญัติ/เทศบัญญัติ</translation>
        </message>
        <message>
            <source>Budget request of an agency</source>
            <translation>คำของบประมาณของส่วนราชการ</translation>
        </message>
        <message>
            <source>Came in person</source>
            <translation>มาเอง</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Cancelled or replaced</source>
            <translation>ยกเลิก/แทนที่แล้ว</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>ประธาน</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>เปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Checked and complete</source>
            <translation>ตรวจแล้ว ครบถ้วน</translation>
        </message>
        <message>
            <source>Checked and matched</source>
            <translation>ตรวจและจับคู่แล้ว</translation>
        </message>
        <message>
            <source>City municipality</source>
            <translation>เทศบาลนคร</translation>
        </message>
        <message>
            <source>Civil register</source>
            <translation>ทะเบียนราษฎร</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>ปิดรอบ</translation>
        </message>
        <message>
            <source>Combined into another</source>
            <translation>รวมกับรายการอื่น</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>ยืนยันแล้ว</translation>
        </message>
        <message>
            <source>Consent of the community</source>
            <translation>ประชาคมยินยอม</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>แก้ไข</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>รอปีถัดไป</translation>
        </message>
        <message>
            <source>Departmental budget</source>
            <translation>งบ Function/กรม</translation>
        </message>
        <message>
            <source>Design and estimate (ปร.4 ปร.5)</source>
            <translation>แบบและประมาณราคา (ปร.4 ปร.5)</translation>
        </message>
        <message>
            <source>Development plan of the PAO</source>
            <translation>แผนพัฒนา อบจ.</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>ไม่มา</translation>
        </message>
        <message>
            <source>District</source>
            <translation>อำเภอ</translation>
        </message>
        <message>
            <source>District LAO-plan coordination committee</source>
            <translation>คณะกรรมการประสานแผนฯ อำเภอ</translation>
        </message>
        <message>
            <source>District administration committee (กบอ.)</source>
            <translation>กบอ.</translation>
        </message>
        <message>
            <source>District integration committee (อ.ก.อ.)</source>
            <translation>อ.ก.อ.</translation>
        </message>
        <message>
            <source>Done at this level</source>
            <translation>ทำที่ระดับนี้</translation>
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
            <source>Enough to live on</source>
            <translation>พออยู่ พอกิน</translation>
        </message>
        <message>
            <source>Field laptop</source>
            <translation>เครื่องภาคสนาม</translation>
        </message>
        <message>
            <source>File received</source>
            <translation>รับไฟล์แล้ว</translation>
        </message>
        <message>
            <source>Finish on the last working day before</source>
            <translation>ควรแล้วเสร็จในวันทำการก่อนหน้า</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>เสร็จสิ้น</translation>
        </message>
        <message>
            <source>First edition</source>
            <translation>ฉบับแรก</translation>
        </message>
        <message>
            <source>Forum held</source>
            <translation>ผ่านเวทีประชาคม</translation>
        </message>
        <message>
            <source>Framework approved</source>
            <translation>เห็นชอบกรอบ</translation>
        </message>
        <message>
            <source>Framework sent to the LAOs</source>
            <translation>ส่งกรอบให้ อปท. แล้ว</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>กองทุน</translation>
        </message>
        <message>
            <source>Funded</source>
            <translation>ได้รับจัดสรร</translation>
        </message>
        <message>
            <source>General grant</source>
            <translation>เงินอุดหนุนทั่วไป</translation>
        </message>
        <message>
            <source>Given back to the LAO</source>
            <translation>คืน อปท.</translation>
        </message>
        <message>
            <source>Health centre data</source>
            <translation>ข้อมูล รพ.สต.</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>ประชุมแล้ว</translation>
        </message>
        <message>
            <source>In the budget request</source>
            <translation>บรรจุคำของบ</translation>
        </message>
        <message>
            <source>Infrastructure</source>
            <translation>โครงสร้างพื้นฐาน</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>ความรู้</translation>
        </message>
        <message>
            <source>LAO</source>
            <translation>อปท.</translation>
        </message>
        <message>
            <source>LAO budget</source>
            <translation>งบ อปท.</translation>
        </message>
        <message>
            <source>Large, or benefits the whole district</source>
            <translation>โครงการขนาดใหญ่/ประโยชน์ระดับอำเภอ</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>ล่าช้า</translation>
        </message>
        <message>
            <source>Less is better</source>
            <translation>ยิ่งน้อยยิ่งดี</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>หนังสือราชการ</translation>
        </message>
        <message>
            <source>Living well</source>
            <translation>อยู่ดี กินดี</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>กรรมการ</translation>
        </message>
        <message>
            <source>Member and secretary</source>
            <translation>กรรมการและเลขานุการ</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>รายงานการประชุม</translation>
        </message>
        <message>
            <source>Minutes confirmed</source>
            <translation>รับรองรายงานแล้ว</translation>
        </message>
        <message>
            <source>Moderation</source>
            <translation>พอประมาณ</translation>
        </message>
        <message>
            <source>Money kept for the next year</source>
            <translation>กันเงินไปทำปีถัดไป</translation>
        </message>
        <message>
            <source>More is better</source>
            <translation>ยิ่งมากยิ่งดี</translation>
        </message>
        <message>
            <source>Natural resources and environment</source>
            <translation>ทรัพยากรธรรมชาติและสิ่งแวดล้อม</translation>
        </message>
        <message>
            <source>Needs special technique or machines</source>
            <translation>ต้องใช้เทคนิค/เครื่องจักรเฉพาะ</translation>
        </message>
        <message>
            <source>New</source>
            <translation>ใหม่</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ไม่ใช่</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>ไม่บรรจุ</translation>
        </message>
        <message>
            <source>Not approved or not entered</source>
            <translation>ไม่อนุมัติ/ไม่ได้บรรจุ</translation>
        </message>
        <message>
            <source>Not carried out</source>
            <translation>ไม่ได้ดำเนินการ</translation>
        </message>
        <message>
            <source>Not in the budget request</source>
            <translation>ไม่บรรจุคำของบ</translation>
        </message>
        <message>
            <source>Not received yet</source>
            <translation>ยังไม่ได้รับ</translation>
        </message>
        <message>
            <source>Not selected</source>
            <translation>ไม่คัด</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>ยังไม่เริ่ม</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>ยังไม่ระบุ</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>ไม่ใช่เรื่องเดียวกัน</translation>
        </message>
        <message>
            <source>On another agency's land</source>
            <translation>พื้นที่ของหน่วยงานอื่น</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>พักไว้</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>คำสั่ง</translation>
        </message>
        <message>
            <source>Ordinance being drafted</source>
            <translation>อยู่ระหว่างจัดทำข้อบัญญัติ</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>อื่น ๆ</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>อื่น ๆ</translation>
        </message>
        <message>
            <source>Outside its duties</source>
            <translation>นอกอำนาจหน้าที่</translation>
        </message>
        <message>
            <source>Own survey</source>
            <translation>สำรวจเอง</translation>
        </message>
        <message>
            <source>PAO</source>
            <translation>อบจ.</translation>
        </message>
        <message>
            <source>PAO budget</source>
            <translation>งบ อบจ.</translation>
        </message>
        <message>
            <source>Part of it</source>
            <translation>บางส่วน</translation>
        </message>
        <message>
            <source>Permit of the area's agency</source>
            <translation>ใบอนุญาตใช้พื้นที่</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>ภาพถ่าย</translation>
        </message>
        <message>
            <source>Plan working group</source>
            <translation>คณะทำงานจัดทำแผน</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>นัดหมาย</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>เลื่อน</translation>
        </message>
        <message>
            <source>Promulgated</source>
            <translation>ประกาศใช้แล้ว</translation>
        </message>
        <message>
            <source>Prosperous</source>
            <translation>มั่งมี ศรีสุข</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>จังหวัด</translation>
        </message>
        <message>
            <source>Provincial LAO-plan coordination committee</source>
            <translation>คณะกรรมการประสานแผนฯ จังหวัด</translation>
        </message>
        <message>
            <source>Provincial administration committee (ก.บ.จ.)</source>
            <translation>ก.บ.จ.</translation>
        </message>
        <message>
            <source>Provincial administrative organisation</source>
            <translation>อบจ.</translation>
        </message>
        <message>
            <source>Provincial budget</source>
            <translation>งบจังหวัด</translation>
        </message>
        <message>
            <source>Provincial cluster budget</source>
            <translation>งบกลุ่มจังหวัด</translation>
        </message>
        <message>
            <source>Provincial coordination committee</source>
            <translation>คกก.ประสานแผนฯ จังหวัด</translation>
        </message>
        <message>
            <source>Provincial development plan</source>
            <translation>แผนพัฒนาจังหวัด</translation>
        </message>
        <message>
            <source>Public health and quality of life</source>
            <translation>สาธารณสุขและคุณภาพชีวิต</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Put to the committee</source>
            <translation>เสนอคณะกรรมการ</translation>
        </message>
        <message>
            <source>Put up for signature</source>
            <translation>เสนอลงนาม</translation>
        </message>
        <message>
            <source>Reasonableness</source>
            <translation>มีเหตุผล</translation>
        </message>
        <message>
            <source>Received by the district</source>
            <translation>อำเภอรับแล้ว</translation>
        </message>
        <message>
            <source>Referred on</source>
            <translation>ส่งต่อหน่วยงาน</translation>
        </message>
        <message>
            <source>Referred to the district</source>
            <translation>ส่งต่ออำเภอ</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>แทนที่แล้ว</translation>
        </message>
        <message>
            <source>Replaced by the next plan</source>
            <translation>แทนที่แล้ว</translation>
        </message>
        <message>
            <source>Reserves</source>
            <translation>เงินสะสม</translation>
        </message>
        <message>
            <source>Returned for correction</source>
            <translation>ส่งกลับแก้ไข</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>ทบทวน</translation>
        </message>
        <message>
            <source>Revised</source>
            <translation>ปรับปรุง</translation>
        </message>
        <message>
            <source>Security and public order</source>
            <translation>ความมั่นคงและความสงบเรียบร้อย</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>คัดเข้า</translation>
        </message>
        <message>
            <source>Self-immunity</source>
            <translation>มีภูมิคุ้มกันที่ดี</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>ส่งแล้ว</translation>
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
            <source>Sent to the province</source>
            <translation>ส่งจังหวัดแล้ว</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>ใบลงชื่อผู้เข้าประชุม</translation>
        </message>
        <message>
            <source>Signed, in force</source>
            <translation>ลงนามแล้ว ใช้บังคับ</translation>
        </message>
        <message>
            <source>Society</source>
            <translation>สังคม</translation>
        </message>
        <message>
            <source>Special administrative organisation</source>
            <translation>รูปแบบพิเศษ</translation>
        </message>
        <message>
            <source>Specific grant</source>
            <translation>เงินอุดหนุนเฉพาะกิจ</translation>
        </message>
        <message>
            <source>Subdistrict municipality</source>
            <translation>เทศบาลตำบล</translation>
        </message>
        <message>
            <source>Subsidy of the PAO</source>
            <translation>เงินอุดหนุนจาก อบจ.</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>แนะนำ</translation>
        </message>
        <message>
            <source>Support requested</source>
            <translation>ขอรับการสนับสนุน</translation>
        </message>
        <message>
            <source>TPMAP</source>
            <translation>TPMAP</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>รับไว้แล้ว</translation>
        </message>
        <message>
            <source>Tambon administrative organisation</source>
            <translation>อบต.</translation>
        </message>
        <message>
            <source>Tambon committee (ก.บ.ต.)</source>
            <translation>ก.บ.ต.</translation>
        </message>
        <message>
            <source>Tambon operation team (ชปต.)</source>
            <translation>ชุดปฏิบัติการประจำตำบล (ชปต.)</translation>
        </message>
        <message>
            <source>ThaiQM</source>
            <translation>ThaiQM</translation>
        </message>
        <message>
            <source>The LAO</source>
            <translation>อปท.</translation>
        </message>
        <message>
            <source>The date stays</source>
            <translation>คงวันที่เดิม</translation>
        </message>
        <message>
            <source>The district</source>
            <translation>อำเภอ</translation>
        </message>
        <message>
            <source>The land may be used</source>
            <translation>ใช้พื้นที่ได้</translation>
        </message>
        <message>
            <source>The village does it</source>
            <translation>ทำเอง</translation>
        </message>
        <message>
            <source>To be considered</source>
            <translation>รอพิจารณา</translation>
        </message>
        <message>
            <source>Touches two or more LAOs</source>
            <translation>คาบเกี่ยว อปท. ตั้งแต่ 2 แห่ง</translation>
        </message>
        <message>
            <source>Town municipality</source>
            <translation>เทศบาลเมือง</translation>
        </message>
        <message>
            <source>Transferred away or cancelled</source>
            <translation>โอนลด/ยกเลิก</translation>
        </message>
        <message>
            <source>Transferred to a new item</source>
            <translation>โอนตั้งจ่ายรายการใหม่</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>กำลังดำเนินการ</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>หน่วยนับ</translation>
        </message>
        <message>
            <source>Urban community</source>
            <translation>ชุมชน</translation>
        </message>
        <message>
            <source>Used for integration</source>
            <translation>ใช้บูรณาการ</translation>
        </message>
        <message>
            <source>Vice-chair</source>
            <translation>รองประธาน</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>หมู่บ้าน</translation>
        </message>
        <message>
            <source>Village committee (กม.)</source>
            <translation>คณะกรรมการหมู่บ้าน (กม.)</translation>
        </message>
        <message>
            <source>Village data (กชช. 2ค)</source>
            <translation>กชช. 2ค</translation>
        </message>
        <message>
            <source>Virtue</source>
            <translation>คุณธรรม</translation>
        </message>
        <message>
            <source>Within capacity</source>
            <translation>ไม่เกินขีดความสามารถ</translation>
        </message>
        <message>
            <source>Working group of the village committee</source>
            <translation>คณะทำงานของ กม.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ใช่</translation>
        </message>
    </context>
    <context>
        <name>ChooseProject</name>
        <message>
            <source>Match</source>
            <translation>จับคู่</translation>
        </message>
        <message>
            <source>No village plan of this year holds a project yet.</source>
            <translation>แผนหมู่บ้านปีนี้ยังไม่มีโครงการ</translation>
        </message>
        <message>
            <source>The whole district</source>
            <translation>ทั้งอำเภอ</translation>
        </message>
        <message>
            <source>Which village project does the LAO take up?</source>
            <translation>อปท. รับโครงการใดของหมู่บ้าน</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>(on paper)</source>
            <translation>(ตามหนังสือ)</translation>
        </message>
        <message>
            <source>About</source>
            <translation>เรื่อง</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>หน่วยงาน</translation>
        </message>
        <message>
            <source>Agency asked</source>
            <translation>หน่วยงานที่ขอรับการสนับสนุน</translation>
        </message>
        <message>
            <source>Agency responsible</source>
            <translation>หน่วยงานรับผิดชอบ</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>วงเงิน</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>ผล</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>ตอบแล้ว</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>พื้นที่</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>ตามที่เขียน</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>ที่ขอ</translation>
        </message>
        <message>
            <source>Asked (baht)</source>
            <translation>ที่ขอ (บาท)</translation>
        </message>
        <message>
            <source>Asked for (baht)</source>
            <translation>งบประมาณ (บาท)</translation>
        </message>
        <message>
            <source>At the office above</source>
            <translation>ถึงผู้รับ</translation>
        </message>
        <message>
            <source>Awaiting receipt</source>
            <translation>รอใบตอบรับ</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>ค่าฐาน</translation>
        </message>
        <message>
            <source>Baseline year</source>
            <translation>ปีฐาน</translation>
        </message>
        <message>
            <source>Became</source>
            <translation>เปลี่ยนเป็น</translation>
        </message>
        <message>
            <source>Beyond</source>
            <translation>เกินศักยภาพ</translation>
        </message>
        <message>
            <source>Beyond capacity</source>
            <translation>เกินศักยภาพ</translation>
        </message>
        <message>
            <source>Beyond the LAO</source>
            <translation>เหตุที่เกินศักยภาพ</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>งบประมาณ</translation>
        </message>
        <message>
            <source>Budget (baht)</source>
            <translation>งบประมาณ (บาท)</translation>
        </message>
        <message>
            <source>Budget year</source>
            <translation>ปีงบประมาณ</translation>
        </message>
        <message>
            <source>By</source>
            <translation>ทาง</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>ช่อง</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>แก้ไขแล้ว</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>รหัส</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>คณะกรรมการ</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>เครื่อง</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>นับเป็น</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>ลงวันที่</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>วันที่</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>พิจารณาแล้ว</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>มิติ</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>ทิศทาง</translation>
        </message>
        <message>
            <source>District</source>
            <translation>อำเภอ</translation>
        </message>
        <message>
            <source>Done of</source>
            <translation>เสร็จ/ทั้งหมด</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>เสร็จเมื่อ</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>ครบกำหนด</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>ฉบับ</translation>
        </message>
        <message>
            <source>Edition {n}: {answer}</source>
            <translation>ผลของฉบับที่ {n}: {answer}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>ช่อง</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>รหัสประจำบัตร</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>For</source>
            <translation>สำหรับ</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>เวที</translation>
        </message>
        <message>
            <source>From</source>
            <translation>ตั้งแต่</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>จาก</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>แหล่งงบ</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>กลุ่ม</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>การรับรอง</translation>
        </message>
        <message>
            <source>In plan</source>
            <translation>ในแผน</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>รับเข้า</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>ตัวชี้วัด</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>ประเภท</translation>
        </message>
        <message>
            <source>LAO</source>
            <translation>อปท.</translation>
        </message>
        <message>
            <source>LAOs</source>
            <translation>อปท.</translation>
        </message>
        <message>
            <source>Lacks</source>
            <translation>สิ่งที่ยังขาด</translation>
        </message>
        <message>
            <source>Leads to</source>
            <translation>ไปที่</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>หนังสือ</translation>
        </message>
        <message>
            <source>Letter no.</source>
            <translation>เลขที่หนังสือ</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>ระดับ</translation>
        </message>
        <message>
            <source>Likeness</source>
            <translation>ความคล้าย</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>ข้อ</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>ที่อ้างถึง</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>จัดทำเมื่อ</translation>
        </message>
        <message>
            <source>Matched</source>
            <translation>จับคู่แล้ว</translation>
        </message>
        <message>
            <source>Matching</source>
            <translation>การจับคู่</translation>
        </message>
        <message>
            <source>May be</source>
            <translation>อาจหมายถึง</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>ลักษณะ</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>เดือน</translation>
        </message>
        <message>
            <source>Moo</source>
            <translation>หมู่</translation>
        </message>
        <message>
            <source>Need that it answers</source>
            <translation>ความต้องการที่ตอบ</translation>
        </message>
        <message>
            <source>Needs it answers</source>
            <translation>ความต้องการที่ตอบ</translation>
        </message>
        <message>
            <source>New strategy</source>
            <translation>ยุทธศาสตร์ใหม่</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>รอผล</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>ที่</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>ยังไม่ได้ส่ง</translation>
        </message>
        <message>
            <source>Notified</source>
            <translation>แจ้งเมื่อ</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>หน่วยงาน</translation>
        </message>
        <message>
            <source>Officer now</source>
            <translation>ผู้รับผิดชอบปัจจุบัน</translation>
        </message>
        <message>
            <source>Old strategy</source>
            <translation>ยุทธศาสตร์เดิม</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>คำสั่ง</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>ที่มา</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>ของเรา</translation>
        </message>
        <message>
            <source>PAO</source>
            <translation>อบจ.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>หน้า</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>ผู้ทำ</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>พื้นที่</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>แผน</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>ปัญหา</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>โครงการ</translation>
        </message>
        <message>
            <source>Project of the LAO</source>
            <translation>โครงการของ อปท.</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>โครงการ</translation>
        </message>
        <message>
            <source>Province's answer</source>
            <translation>ผลจากจังหวัด</translation>
        </message>
        <message>
            <source>Provincial strategy</source>
            <translation>ยุทธศาสตร์จังหวัด</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>ลำดับ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Reason for the delay</source>
            <translation>เหตุผลที่ล่าช้า</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>การตอบรับ</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>ได้รับเมื่อ</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>วันที่รับ</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>ผู้รับ</translation>
        </message>
        <message>
            <source>Referred up</source>
            <translation>ส่งต่อ</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>ทะเบียน</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>ผลการพิจารณา</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>แถว</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ข้อ</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>ผู้กำหนด</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>วันที่ส่ง</translation>
        </message>
        <message>
            <source>Sent or received</source>
            <translation>รับ/ส่ง</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>แผ่นงาน</translation>
        </message>
        <message>
            <source>Should be finished by</source>
            <translation>ควรแล้วเสร็จ</translation>
        </message>
        <message>
            <source>Shown for now</source>
            <translation>ค่าที่แสดงอยู่</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>ข้อสังเกต</translation>
        </message>
        <message>
            <source>Since sent</source>
            <translation>หลังส่ง</translation>
        </message>
        <message>
            <source>Source of the data</source>
            <translation>แหล่งข้อมูล</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>รวมจาก</translation>
        </message>
        <message>
            <source>State</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>Still lacks</source>
            <translation>ยังขาด</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>ประเด็นการพัฒนา</translation>
        </message>
        <message>
            <source>Strategy, indicator</source>
            <translation>ยุทธศาสตร์ ตัวชี้วัด</translation>
        </message>
        <message>
            <source>Sum (baht)</source>
            <translation>รวม (บาท)</translation>
        </message>
        <message>
            <source>Tambon</source>
            <translation>ตำบล</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>ค่าเป้าหมาย</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>ของเขา</translation>
        </message>
        <message>
            <source>This year (baht)</source>
            <translation>ปีนี้ (บาท)</translation>
        </message>
        <message>
            <source>Time no.</source>
            <translation>ครั้งที่</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>ครั้ง</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>เรื่อง</translation>
        </message>
        <message>
            <source>To</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>ต้องแก้ไข</translation>
        </message>
        <message>
            <source>To the agency</source>
            <translation>ถึงหน่วยงาน</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <source>Together (baht)</source>
            <translation>รวมกัน (บาท)</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>รวม</translation>
        </message>
        <message>
            <source>Total (baht)</source>
            <translation>รวม (บาท)</translation>
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
            <source>Village</source>
            <translation>หมู่บ้าน</translation>
        </message>
        <message>
            <source>Village priority</source>
            <translation>ลำดับของหมู่บ้าน</translation>
        </message>
        <message>
            <source>Village project</source>
            <translation>โครงการของหมู่บ้าน</translation>
        </message>
        <message>
            <source>Villages asked</source>
            <translation>หมู่บ้านขอ</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>ช่องทาง</translation>
        </message>
        <message>
            <source>What</source>
            <translation>งาน</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>ผล</translation>
        </message>
        <message>
            <source>What is found</source>
            <translation>สิ่งที่พบ</translation>
        </message>
        <message>
            <source>What it asks</source>
            <translation>สาระ</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>เรื่อง</translation>
        </message>
        <message>
            <source>What stands there</source>
            <translation>ข้อมูลในช่อง</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>สิ่งที่ต้องทำ</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>ที่</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>ผู้เข้าเวที</translation>
        </message>
        <message>
            <source>Who gives</source>
            <translation>ผู้ส่งบัญชี</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>สาเหตุ</translation>
        </message>
        <message>
            <source>Will be</source>
            <translation>จะเป็น</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>การดำเนินงาน</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>ปี</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>ปี</translation>
        </message>
        <message>
            <source>{number} ({size})</source>
            <translation>{number} ({size})</translation>
        </message>
        <message>
            <source>{village} M.{moo}</source>
            <translation>{village} ม.{moo}</translation>
        </message>
        <message>
            <source>{village} M.{moo} T.{tambon}</source>
            <translation>{village} ม.{moo} ต.{tambon}</translation>
        </message>
        <message>
            <source>✓</source>
            <translation>✓</translation>
        </message>
    </context>
    <context>
        <name>CombineAsk</name>
        <message>
            <source>Combine</source>
            <translation>รวม</translation>
        </message>
        <message>
            <source>Title of the combined item</source>
            <translation>ชื่อรายการที่รวมแล้ว</translation>
        </message>
        <message>
            <source>Together (baht)</source>
            <translation>รวมเป็นเงิน (บาท)</translation>
        </message>
    </context>
    <context>
        <name>CommitteesPage</name>
        <message>
            <source>Add a committee</source>
            <translation>เพิ่มคณะกรรมการ</translation>
        </message>
        <message>
            <source>Add a meeting</source>
            <translation>เพิ่มการประชุม</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>เพิ่มรายชื่อ</translation>
        </message>
        <message>
            <source>Add an order</source>
            <translation>เพิ่มคำสั่ง</translation>
        </message>
        <message>
            <source>Another office writes this; it can be read here.</source>
            <translation>สำนักงานอื่นเป็นผู้บันทึก ที่นี่อ่านได้อย่างเดียว</translation>
        </message>
        <message>
            <source>Another office writes this; this computer only shows it.</source>
            <translation>หน่วยงานอื่นเป็นผู้บันทึก เครื่องนี้ดูได้อย่างเดียว</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>คณะกรรมการ</translation>
        </message>
        <message>
            <source>Committee removed</source>
            <translation>ลบคณะกรรมการแล้ว</translation>
        </message>
        <message>
            <source>Meeting removed</source>
            <translation>ลบการประชุมแล้ว</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>การประชุม</translation>
        </message>
        <message>
            <source>Member removed</source>
            <translation>ลบรายชื่อแล้ว</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>รายชื่อ</translation>
        </message>
        <message>
            <source>No committees yet. Add the district's main committee first.</source>
            <translation>ยังไม่มีคณะกรรมการ เริ่มจากคณะที่เป็นกลไกหลักของอำเภอ</translation>
        </message>
        <message>
            <source>No committees yet. Add the province's own; those of the districts come with their files.</source>
            <translation>ยังไม่มีคณะกรรมการ เพิ่มคณะของจังหวัด ส่วนของอำเภอจะมากับไฟล์ที่อำเภอส่ง</translation>
        </message>
        <message>
            <source>No meetings yet. What a meeting resolves is cited by plans and lists.</source>
            <translation>ยังไม่มีการประชุม มติที่ประชุมใช้อ้างอิงในแผนและบัญชีต่าง ๆ</translation>
        </message>
        <message>
            <source>No members yet. Enter the chair first; the first one entered is taken as chair.</source>
            <translation>ยังไม่มีรายชื่อ กรอกประธานก่อน คนแรกที่กรอกจะเป็นประธาน</translation>
        </message>
        <message>
            <source>No orders yet. Enter the order that appoints this committee.</source>
            <translation>ยังไม่มีคำสั่ง กรอกคำสั่งแต่งตั้งคณะกรรมการนี้</translation>
        </message>
        <message>
            <source>Order removed</source>
            <translation>ลบคำสั่งแล้ว</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>คำสั่ง</translation>
        </message>
        <message>
            <source>Remove the committee</source>
            <translation>ลบคณะกรรมการ</translation>
        </message>
        <message>
            <source>Remove the meeting</source>
            <translation>ลบการประชุม</translation>
        </message>
        <message>
            <source>Remove the member</source>
            <translation>ลบรายชื่อ</translation>
        </message>
        <message>
            <source>Remove the order</source>
            <translation>ลบคำสั่ง</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>Use this one</source>
            <translation>ใช้ค่านี้</translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>Bring it back</source>
            <translation>นำกลับคืน</translation>
        </message>
        <message>
            <source>Delete all the same</source>
            <translation>ยืนยันให้ลบ</translation>
        </message>
        <message>
            <source>Delete what is under it</source>
            <translation>ลบรายการที่เหลือด้วย</translation>
        </message>
        <message>
            <source>Deleted or kept</source>
            <translation>ลบหรือคงไว้</translation>
        </message>
        <message>
            <source>Deleted, with others under it</source>
            <translation>ถูกลบ แต่ยังมีรายการอยู่ภายใต้</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>เวทีประชาคม</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>คงไว้</translation>
        </message>
        <message>
            <source>Meeting {number}</source>
            <translation>การประชุมครั้งที่ {number}</translation>
        </message>
        <message>
            <source>No side is theirs</source>
            <translation>ไม่มีค่าของฝ่ายนั้น</translation>
        </message>
        <message>
            <source>Number {n}, after “{name}”</source>
            <translation>ลำดับที่ {n} ต่อจาก “{name}”</translation>
        </message>
        <message>
            <source>Number {n}, first in the list</source>
            <translation>ลำดับที่ {n} อยู่ต้นรายการ</translation>
        </message>
        <message>
            <source>Opened twice</source>
            <translation>เปิดซ้ำสองแผน</translation>
        </message>
        <message>
            <source>Others decide</source>
            <translation>หน่วยอื่นตัดสิน</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>เลื่อนไว้</translation>
        </message>
        <message>
            <source>Stand as one</source>
            <translation>รวมเป็นแผนเดียวแล้ว</translation>
        </message>
        <message>
            <source>The newest value counts</source>
            <translation>ค่าล่าสุดเป็นหลัก</translation>
        </message>
        <message>
            <source>The word of {office} counts</source>
            <translation>{office}เป็นหลัก</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>รอตัดสิน</translation>
        </message>
        <message>
            <source>Use this one</source>
            <translation>ใช้ค่านี้</translation>
        </message>
        <message>
            <source>What is shown now counts</source>
            <translation>ค่าที่แสดงอยู่เป็นหลัก</translation>
        </message>
        <message>
            <source>What was edited is kept</source>
            <translation>คงรายการที่มีการแก้ไข</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>ลบแล้ว</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>ทุกเรื่อง</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>คงไว้</translation>
        </message>
        <message>
            <source>kept, and changed: {fields}</source>
            <translation>คงไว้ และแก้ไข: {fields}</translation>
        </message>
        <message>
            <source>left empty</source>
            <translation>เว้นว่าง</translation>
        </message>
        <message>
            <source>nothing in it yet</source>
            <translation>ยังไม่มีข้อมูล</translation>
        </message>
        <message>
            <source>still under it: {children}</source>
            <translation>ยังมีอยู่ภายใต้: {children}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ใช่</translation>
        </message>
        <message>
            <source>{amount} baht</source>
            <translation>{amount} บาท</translation>
        </message>
        <message>
            <source>{kind} {count}</source>
            <translation>{kind} {count}</translation>
        </message>
        <message>
            <source>{who}, for {what}</source>
            <translation>{who} สำหรับ{what}</translation>
        </message>
    </context>
    <context>
        <name>ConflictsScreen</name>
        <message numerus="yes">
            <source>%n decided</source>
            <translation>
                <numerusform>ตัดสินแล้ว %n เรื่อง</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>ทั้งหมด</translation>
        </message>
        <message>
            <source>At no meeting</source>
            <translation>ไม่ได้ตัดสินในที่ประชุม</translation>
        </message>
        <message>
            <source>Decide many by a rule…</source>
            <translation>ตัดสินหลายเรื่องตามเกณฑ์…</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>ตัดสินในการประชุม</translation>
        </message>
        <message>
            <source>Decided; the other offices get it with the next file.</source>
            <translation>ตัดสินแล้ว หน่วยอื่นจะได้รับพร้อมไฟล์ถัดไป</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>กำลังตรวจ…</translation>
        </message>
        <message>
            <source>Nobody disagrees: nothing to decide.</source>
            <translation>ข้อมูลจากทุกเครื่องตรงกัน ไม่มีเรื่องที่ต้องตัดสิน</translation>
        </message>
        <message>
            <source>Nothing of this sort.</source>
            <translation>ไม่มีเรื่องในกลุ่มนี้</translation>
        </message>
        <message>
            <source>Others decide</source>
            <translation>หน่วยอื่นตัดสิน</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>เลื่อนไว้</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>เลื่อนไว้</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>แสดง</translation>
        </message>
        <message>
            <source>Stand as one</source>
            <translation>รวมเป็นแผนเดียวแล้ว</translation>
        </message>
        <message>
            <source>The meeting at which it is decided: it stands with the decision.</source>
            <translation>การประชุมที่ตัดสินเรื่องนี้ จะบันทึกไว้กับคำตัดสิน</translation>
        </message>
        <message>
            <source>They stand apart again.</source>
            <translation>แยกเป็นสองแผนแล้ว</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>รอตัดสิน</translation>
        </message>
        <message>
            <source>What differs – {office}</source>
            <translation>ค่าที่ต่างกัน – {office}</translation>
        </message>
        <message>
            <source>What does it wait for? Such as a meeting, or somebody's word.</source>
            <translation>รออะไร เช่น การประชุม หรือคำตอบจากผู้เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>{open} to decide · {later} postponed · {other} for others to decide</source>
            <translation>รอตัดสิน {open} เรื่อง · เลื่อนไว้ {later} เรื่อง · หน่วยอื่นตัดสิน {other} เรื่อง</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Add</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <source>Add a recipient…</source>
            <translation>เพิ่มผู้รับ…</translation>
        </message>
        <message>
            <source>An older copy of the data was put back into this folder.</source>
            <translation>มีการนำข้อมูลชุดเก่ากลับมาวางในโฟลเดอร์นี้</translation>
        </message>
        <message>
            <source>Another copy of this computer's data has worked on. Both works are kept; this computer goes on under a new number.</source>
            <translation>มีข้อมูลสำเนาของเครื่องนี้ทำงานต่ออีกชุดหนึ่ง งานของทั้งสองชุดยังอยู่ครบ เครื่องนี้จะทำงานต่อด้วยหมายเลขใหม่</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>This data comes from another computer or folder: cloned, moved, or put back from a backup.</source>
            <translation>ข้อมูลนี้มาจากเครื่องหรือโฟลเดอร์อื่น เช่น โคลนดิสก์ ย้ายโฟลเดอร์ หรือกู้จากสำเนาสำรอง</translation>
        </message>
        <message>
            <source>Who else got the plan?</source>
            <translation>แจกจ่ายแผนให้ใครอีก</translation>
        </message>
        <message>
            <source>Your work goes on under a new computer number, so nothing is lost even if the other copy is still in use.</source>
            <translation>งานของท่านดำเนินต่อด้วยหมายเลขเครื่องใหม่ จึงไม่มีข้อมูลหาย แม้อีกชุดหนึ่งยังใช้งานอยู่</translation>
        </message>
        <message>
            <source>Your work goes on under a new computer number. What was done since that copy comes back with the next files from the offices that have it.</source>
            <translation>งานของท่านดำเนินต่อด้วยหมายเลขเครื่องใหม่ งานที่ทำหลังจากชุดเก่านั้นจะกลับมากับไฟล์ถัดไปจากสำนักงานที่มีอยู่</translation>
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
        <name>Decide</name>
        <message>
            <source>Not sent: {result}</source>
            <translation>ยังไม่ส่ง: {result}</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>รอพิจารณา</translation>
        </message>
        <message>
            <source>{amount} baht</source>
            <translation>{amount} บาท</translation>
        </message>
    </context>
    <context>
        <name>DecideList</name>
        <message numerus="yes">
            <source>%n draft(s) taken back</source>
            <translation>
                <numerusform>ยกเลิกผลที่บันทึกไว้ %n รายการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n result(s) noted, not sent yet</source>
            <translation>
                <numerusform>บันทึกผลแล้ว %n รายการ ยังไม่ส่งคำตอบ</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>ทั้งหมด</translation>
        </message>
        <message>
            <source>Answer not sent</source>
            <translation>ยังไม่ส่งคำตอบ</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>ตอบแล้ว</translation>
        </message>
        <message>
            <source>By rule…</source>
            <translation>ตามเงื่อนไข…</translation>
        </message>
        <message>
            <source>Every district</source>
            <translation>ทุกอำเภอ</translation>
        </message>
        <message>
            <source>Every tambon</source>
            <translation>ทุกตำบล</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>รอพิจารณา</translation>
        </message>
    </context>
    <context>
        <name>DecidePanel</name>
        <message numerus="yes">
            <source>%n item(s) selected</source>
            <translation>
                <numerusform>เลือกไว้ %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount (baht)</source>
            <translation>วงเงิน (บาท)</translation>
        </message>
        <message>
            <source>Choose a result first: keys 1 to 4.</source>
            <translation>เลือกผลก่อน กดปุ่ม 1 ถึง 4</translation>
        </message>
        <message>
            <source>Date of the decision</source>
            <translation>วันที่พิจารณา</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>ผู้พิจารณา</translation>
        </message>
        <message>
            <source>Each item gets what it asks</source>
            <translation>แต่ละรายการได้ตามที่ขอ</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>ปีงบประมาณ</translation>
        </message>
        <message>
            <source>Goes into</source>
            <translation>บรรจุใน</translation>
        </message>
        <message>
            <source>Meeting that resolved</source>
            <translation>การประชุมที่มีมติ</translation>
        </message>
        <message>
            <source>Note it and go on   Enter</source>
            <translation>บันทึกและไปข้อต่อไป   Enter</translation>
        </message>
        <message>
            <source>Rank {n}</source>
            <translation>ลำดับที่ {n}</translation>
        </message>
        <message>
            <source>Reason (needed)</source>
            <translation>เหตุผล (จำเป็น)</translation>
        </message>
        <message>
            <source>Reason or remark</source>
            <translation>เหตุผลหรือหมายเหตุ</translation>
        </message>
        <message>
            <source>Select an item</source>
            <translation>เลือกรายการทางซ้าย</translation>
        </message>
        <message>
            <source>State the reason, so that the village gets an answer.</source>
            <translation>โปรดระบุเหตุผล เพื่อให้หมู่บ้านได้คำตอบ</translation>
        </message>
        <message>
            <source>Take the draft back</source>
            <translation>ยกเลิกผลที่บันทึกไว้</translation>
        </message>
        <message>
            <source>The province's own meetings stand under “Bodies and orders”</source>
            <translation>การประชุมของจังหวัดบันทึกไว้ที่หน้า “คณะกรรมการ”</translation>
        </message>
        <message>
            <source>The village will read it</source>
            <translation>หมู่บ้านจะได้อ่าน</translation>
        </message>
        <message>
            <source>asked: {amount}</source>
            <translation>ขอไว้ {amount}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>วันนี้</translation>
        </message>
    </context>
    <context>
        <name>DecideScreen</name>
        <message>
            <source>Answers recorded – no file made yet</source>
            <translation>บันทึกผลแล้ว – ยังไม่ได้ทำไฟล์</translation>
        </message>
        <message>
            <source>Items appear here once a district has sent its needs plan and its file was received.</source>
            <translation>เมื่ออำเภอส่งแผนความต้องการและรับไฟล์แล้ว รายการจะแสดงที่นี่</translation>
        </message>
        <message>
            <source>Items to decide</source>
            <translation>พิจารณารายการ</translation>
        </message>
        <message>
            <source>Items to decide – every district</source>
            <translation>พิจารณารายการ – ทุกอำเภอ</translation>
        </message>
        <message>
            <source>Items to decide – {district}</source>
            <translation>พิจารณาความต้องการ – {district}</translation>
        </message>
        <message>
            <source>Make the files…</source>
            <translation>สร้างไฟล์…</translation>
        </message>
        <message>
            <source>No result waits to be sent.</source>
            <translation>ไม่มีผลที่รอส่ง</translation>
        </message>
        <message>
            <source>Plan of {year}</source>
            <translation>แผนปี {year}</translation>
        </message>
        <message>
            <source>Plan {cycle}, edition {n}, letter {letter}</source>
            <translation>แผนปี {cycle} ฉบับที่ {n} หนังสือที่ {letter}</translation>
        </message>
        <message>
            <source>Receive files</source>
            <translation>รับไฟล์</translation>
        </message>
        <message>
            <source>Return for correction…</source>
            <translation>ส่งกลับแก้ไข…</translation>
        </message>
        <message>
            <source>Return it</source>
            <translation>ส่งกลับ</translation>
        </message>
        <message>
            <source>Return the plan for correction</source>
            <translation>ส่งแผนกลับให้อำเภอแก้ไข</translation>
        </message>
        <message>
            <source>Returned for correction – goes with the next file to the district</source>
            <translation>ส่งกลับแก้ไขแล้ว จะไปกับไฟล์ถัดไปที่ส่งให้อำเภอ</translation>
        </message>
        <message>
            <source>Send the answers ({n})…</source>
            <translation>ส่งคำตอบให้อำเภอ ({n})…</translation>
        </message>
        <message>
            <source>Send the answers…</source>
            <translation>ส่งคำตอบให้อำเภอ…</translation>
        </message>
        <message>
            <source>The district reads it and sends its next edition</source>
            <translation>อำเภอจะได้อ่าน แล้วส่งฉบับถัดไป</translation>
        </message>
        <message>
            <source>What is to be corrected</source>
            <translation>เรื่องที่ต้องแก้ไข</translation>
        </message>
        <message>
            <source>every sum agrees with what was sent</source>
            <translation>ยอดตรงกับที่ทุกอำเภอส่ง</translation>
        </message>
        <message>
            <source>part has not arrived: {districts}</source>
            <translation>ยังได้รับไม่ครบ: {districts}</translation>
        </message>
        <message>
            <source>{n} districts, {total} baht</source>
            <translation>{n} อำเภอ {total} บาท</translation>
        </message>
        <message>
            <source>{n} of {all} decided</source>
            <translation>พิจารณาแล้ว {n} จาก {all}</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>Action plan promulgated</source>
            <translation>ประกาศใช้แผนปฏิบัติการประจำปี</translation>
        </message>
        <message>
            <source>Answers sent back</source>
            <translation>ส่งคำตอบกลับอำเภอ</translation>
        </message>
        <message>
            <source>DIFFERENT</source>
            <translation>ไม่ตรงกัน</translation>
        </message>
        <message>
            <source>Decisions issued</source>
            <translation>ออกผลการพิจารณา</translation>
        </message>
        <message>
            <source>Digest of 5018 on both sides</source>
            <translation>ลายนิ้วมือข้อมูล 5018 ทั้งสองฝั่ง</translation>
        </message>
        <message>
            <source>Funded projects notified</source>
            <translation>แจ้งโครงการที่ได้รับจัดสรร</translation>
        </message>
        <message>
            <source>List beyond the LAOs sent</source>
            <translation>ส่งบัญชีเกินศักยภาพ อปท.</translation>
        </message>
        <message>
            <source>Loaded {file}</source>
            <translation>นำเข้า {file}</translation>
        </message>
        <message>
            <source>Matched with projects of villages</source>
            <translation>จับคู่กับโครงการของหมู่บ้าน</translation>
        </message>
        <message>
            <source>Members of the main committee</source>
            <translation>กรรมการของกลไกหลัก (กบอ.)</translation>
        </message>
        <message>
            <source>Needs plan drafted</source>
            <translation>ร่างแผนความต้องการอำเภอ</translation>
        </message>
        <message>
            <source>Needs plan sent and frozen</source>
            <translation>ส่งแผนความต้องการ (เก็บไว้ตามที่ส่ง)</translation>
        </message>
        <message>
            <source>Progress sent to the province</source>
            <translation>ส่งความก้าวหน้าให้จังหวัด</translation>
        </message>
        <message>
            <source>Projects of an LAO's plan loaded</source>
            <translation>นำเข้าแผน อปท. (โครงการ)</translation>
        </message>
        <message>
            <source>Projects of the villages</source>
            <translation>โครงการของหมู่บ้าน</translation>
        </message>
        <message>
            <source>Provincial strategy sent</source>
            <translation>ส่งยุทธศาสตร์จังหวัดให้อำเภอ</translation>
        </message>
        <message>
            <source>Referred to agencies</source>
            <translation>ส่งต่อส่วนราชการ</translation>
        </message>
        <message>
            <source>Sent to the province</source>
            <translation>ส่งให้จังหวัด</translation>
        </message>
        <message>
            <source>Strategies of the district plan</source>
            <translation>แผนพัฒนาอำเภอ (ประเด็นการพัฒนา)</translation>
        </message>
        <message>
            <source>The province sees</source>
            <translation>จังหวัดเห็น</translation>
        </message>
        <message>
            <source>Verified: {office}</source>
            <translation>ตรวจสอบ: {office}</translation>
        </message>
        <message>
            <source>Village plans checked and complete</source>
            <translation>แผนหมู่บ้านที่ตรวจครบถ้วนแล้ว</translation>
        </message>
        <message>
            <source>clean: {changes} changes, {records} records</source>
            <translation>ถูกต้องครบถ้วน: {changes} รายการเปลี่ยนแปลง {records} ระเบียน</translation>
        </message>
        <message>
            <source>district</source>
            <translation>อำเภอ</translation>
        </message>
        <message>
            <source>equal</source>
            <translation>ตรงกัน</translation>
        </message>
        <message>
            <source>province</source>
            <translation>จังหวัด</translation>
        </message>
        <message>
            <source>{file}: {changes} changes, {size} kB; taken in: {new} new, {state}</source>
            <translation>{file}: {changes} รายการเปลี่ยนแปลง {size} kB; รับเข้า: ใหม่ {new} {state}</translation>
        </message>
        <message>
            <source>{read} rows = {created} new + {unchanged} unchanged + {rejected} rejected</source>
            <translation>{read} แถว = ใหม่ {created} + เหมือนเดิม {unchanged} + ไม่รับ {rejected}</translation>
        </message>
    </context>
    <context>
        <name>DigitsAsk</name>
        <message>
            <source>Put the backup back</source>
            <translation>กู้คืนข้อมูล</translation>
        </message>
        <message>
            <source>Recovery passphrase</source>
            <translation>รหัสกู้คืน</translation>
        </message>
        <message>
            <source>The 25 digits on the sheet in the office safe:</source>
            <translation>ตัวเลข 25 หลักบนเอกสารในตู้นิรภัย</translation>
        </message>
    </context>
    <context>
        <name>DistrictFiles</name>
        <message numerus="yes">
            <source>%n file(s) ready for the districts</source>
            <translation>
                <numerusform>ไฟล์พร้อมส่งให้อำเภอ %n ไฟล์</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>โฟลเดอร์สำหรับไฟล์</translation>
        </message>
        <message>
            <source>Making the files for the districts</source>
            <translation>กำลังสร้างไฟล์ให้อำเภอ</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>เปิดโฟลเดอร์</translation>
        </message>
    </context>
    <context>
        <name>DistrictPlan</name>
        <message>
            <source>Add an indicator with a unit and a target.</source>
            <translation>เพิ่มตัวชี้วัดพร้อมหน่วยนับและค่าเป้าหมาย</translation>
        </message>
        <message>
            <source>Add the first strategy.</source>
            <translation>เพิ่มประเด็นการพัฒนาประเด็นแรก</translation>
        </message>
        <message>
            <source>Choose the needs that it answers.</source>
            <translation>เลือกความต้องการที่ตอบสนอง</translation>
        </message>
        <message>
            <source>Choose the provincial strategies that it serves.</source>
            <translation>เลือกยุทธศาสตร์จังหวัดที่สอดคล้อง</translation>
        </message>
        <message>
            <source>Enter date and letter for each of them.</source>
            <translation>บันทึกวันที่และเลขหนังสือให้ครบทุกแห่ง</translation>
        </message>
        <message>
            <source>Enter the unit and a target for at least one year.</source>
            <translation>ใส่หน่วยนับและค่าเป้าหมายอย่างน้อยหนึ่งปี</translation>
        </message>
        <message>
            <source>Name the meeting with its resolution.</source>
            <translation>ระบุการประชุมที่มีมติ</translation>
        </message>
        <message>
            <source>No meeting that was held has resolved on the framework.</source>
            <translation>ยังไม่มีมติที่ประชุมเห็นชอบกรอบแผน</translation>
        </message>
        <message>
            <source>No meeting that was held has resolved on the plan.</source>
            <translation>ยังไม่มีมติที่ประชุมเห็นชอบแผน</translation>
        </message>
        <message>
            <source>No need of the people is named for: {titles}</source>
            <translation>ยังไม่เชื่อมกับความต้องการของประชาชน: {titles}</translation>
        </message>
        <message>
            <source>No provincial strategy is named for: {titles}</source>
            <translation>ยังไม่เชื่อมกับยุทธศาสตร์จังหวัด: {titles}</translation>
        </message>
        <message>
            <source>Record the committee as main mechanism, with its order.</source>
            <translation>บันทึกคณะกรรมการที่เป็นกลไกหลักพร้อมคำสั่งแต่งตั้ง</translation>
        </message>
        <message>
            <source>The district has no main mechanism (อ.ก.อ. or กบอ.) for this year.</source>
            <translation>ปีนี้อำเภอยังไม่มีกลไกหลัก (อ.ก.อ. หรือ กบอ.)</translation>
        </message>
        <message>
            <source>The district has {count} main mechanisms for this year.</source>
            <translation>ปีนี้อำเภอมีกลไกหลักถึง {count} คณะ</translation>
        </message>
        <message>
            <source>The framework has not gone to {count} LAOs: {names}</source>
            <translation>ยังไม่ได้ส่งกรอบแผนให้ อปท. {count} แห่ง: {names}</translation>
        </message>
        <message>
            <source>The plan has no strategies.</source>
            <translation>แผนยังไม่มีประเด็นการพัฒนา</translation>
        </message>
        <message>
            <source>The plan has no vision.</source>
            <translation>แผนยังไม่มีวิสัยทัศน์</translation>
        </message>
        <message>
            <source>There is no indicator for: {titles}</source>
            <translation>ยังไม่มีตัวชี้วัด: {titles}</translation>
        </message>
        <message>
            <source>Unit or target is missing for: {titles}</source>
            <translation>ขาดหน่วยนับหรือค่าเป้าหมาย: {titles}</translation>
        </message>
        <message>
            <source>Write the vision.</source>
            <translation>เขียนวิสัยทัศน์</translation>
        </message>
        <message>
            <source>“{name}” has no signed order.</source>
            <translation>“{name}” ยังไม่มีคำสั่งแต่งตั้งที่ลงนามแล้ว</translation>
        </message>
    </context>
    <context>
        <name>DistrictPlanColumns</name>
        <message>
            <source>Late: not sent</source>
            <translation>เลยกำหนด ยังไม่ได้ส่ง</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>เชื่อมแล้ว</translation>
        </message>
        <message>
            <source>No needs yet</source>
            <translation>ขาดความต้องการ</translation>
        </message>
        <message>
            <source>No province yet</source>
            <translation>ขาดยุทธศาสตร์จังหวัด</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>ยังไม่เชื่อม</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>ยังไม่ส่ง</translation>
        </message>
        <message>
            <source>Only the edition before</source>
            <translation>ส่งแล้วเฉพาะฉบับก่อน</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>ส่งแล้ว</translation>
        </message>
        <message>
            <source>Sent late</source>
            <translation>ส่งล่าช้า</translation>
        </message>
        <message>
            <source>The edition before went on {day}; the new one has not gone yet.</source>
            <translation>ฉบับก่อนส่งเมื่อ {day} ฉบับใหม่ยังไม่ได้ส่ง</translation>
        </message>
        <message>
            <source>{name}  ({items} items, {million} million baht)</source>
            <translation>{name}  ({items} รายการ {million} ล้านบาท)</translation>
        </message>
    </context>
    <context>
        <name>DistrictPlanScreen</name>
        <message numerus="yes">
            <source>%n strategy(ies)</source>
            <translation>
                <numerusform>%n ประเด็นการพัฒนา</numerusform>
            </translation>
        </message>
        <message>
            <source>A new plan was begun</source>
            <translation>เริ่มแผนใหม่แล้ว</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>ความเชื่อมโยง</translation>
        </message>
        <message>
            <source>Back to the draft</source>
            <translation>กลับเป็นร่าง</translation>
        </message>
        <message>
            <source>District development plan, {district} – {years}</source>
            <translation>แผนพัฒนาอำเภอ {district} – {years}</translation>
        </message>
        <message>
            <source>Framework approved…</source>
            <translation>เห็นชอบกรอบ…</translation>
        </message>
        <message>
            <source>Framework no. {number}, sent to {sent} of {all} LAOs</source>
            <translation>กรอบแผนฉบับที่ {number} ส่งแล้ว {sent} จาก {all} อปท.</translation>
        </message>
        <message>
            <source>Framework to the LAOs</source>
            <translation>ส่งกรอบให้ อปท.</translation>
        </message>
        <message>
            <source>Make a new plan from {year}</source>
            <translation>จัดทำแผนใหม่ตั้งแต่ปี {year}</translation>
        </message>
        <message>
            <source>Plan approved…</source>
            <translation>เห็นชอบแผน…</translation>
        </message>
        <message>
            <source>Promulgate…</source>
            <translation>ประกาศใช้…</translation>
        </message>
        <message>
            <source>Put to the committee</source>
            <translation>เสนอคณะกรรมการ</translation>
        </message>
        <message>
            <source>Sent to every LAO</source>
            <translation>ส่งครบทุก อปท.</translation>
        </message>
        <message>
            <source>Strategies</source>
            <translation>ประเด็นการพัฒนา</translation>
        </message>
        <message>
            <source>Vision and SWOT</source>
            <translation>วิสัยทัศน์และสภาพแวดล้อม</translation>
        </message>
    </context>
    <context>
        <name>Districts</name>
        <message>
            <source>Answered</source>
            <translation>ตอบครบแล้ว</translation>
        </message>
        <message>
            <source>Decided, answer not sent</source>
            <translation>พิจารณาแล้ว ยังไม่ส่งคำตอบ</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>ร่าง</translation>
        </message>
        <message>
            <source>Edition {n}</source>
            <translation>ฉบับที่ {n}</translation>
        </message>
        <message>
            <source>Not received</source>
            <translation>ยังไม่ได้รับ</translation>
        </message>
        <message>
            <source>Part is missing</source>
            <translation>ได้รับไม่ครบ</translation>
        </message>
        <message>
            <source>new draft</source>
            <translation>มีร่างใหม่</translation>
        </message>
        <message>
            <source>{n} to decide</source>
            <translation>รอพิจารณา {n}</translation>
        </message>
    </context>
    <context>
        <name>DistrictsScreen</name>
        <message numerus="yes">
            <source>%n answer(s) decided and not sent yet</source>
            <translation>
                <numerusform>พิจารณาแล้วแต่ยังไม่ส่งคำตอบ %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>A draft may be on its way; ask the district to send it.</source>
            <translation>อาจกำลังจัดทำร่างอยู่ โปรดประสานให้อำเภอส่งแผน</translation>
        </message>
        <message>
            <source>Decide on its items</source>
            <translation>พิจารณารายการ</translation>
        </message>
        <message>
            <source>Districts of {province}</source>
            <translation>ภาพรวมอำเภอ {province}</translation>
        </message>
        <message>
            <source>No district has sent its needs plan yet.</source>
            <translation>ยังไม่มีอำเภอใดส่งแผนความต้องการ</translation>
        </message>
        <message>
            <source>Plan of {year}</source>
            <translation>แผนปี {year}</translation>
        </message>
        <message>
            <source>Receive files</source>
            <translation>รับไฟล์</translation>
        </message>
        <message>
            <source>{district} has not sent its needs plan yet.</source>
            <translation>อำเภอ{district}ยังไม่ได้ส่งแผนความต้องการ</translation>
        </message>
        <message>
            <source>{n} of {all} districts have sent</source>
            <translation>ส่งแล้ว {n} จาก {all} อำเภอ</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A computer that got new keys keeps its name. Say which by the eight groups of figures.</source>
            <translation>เครื่องที่เปลี่ยนกุญแจยังใช้ชื่อเดิม ให้ระบุด้วยตัวเลขแปดชุดว่าหมายถึงดอกใด</translation>
        </message>
        <message>
            <source>A province has 2 digits (50), a district 4 (5018).</source>
            <translation>รหัสจังหวัดมี 2 หลัก (50) อำเภอมี 4 หลัก (5018)</translation>
        </message>
        <message>
            <source>A report cannot be written as {file}.</source>
            <translation>บันทึกรายงานเป็น {file} ไม่ได้</translation>
        </message>
        <message>
            <source>A result that is not favourable needs a reason.</source>
            <translation>ผลพิจารณาที่ไม่เห็นชอบหรือชะลอต้องมีเหตุผล</translation>
        </message>
        <message>
            <source>A village code has 8 digits, such as 50180101.</source>
            <translation>รหัสหมู่บ้านมี 8 หลัก เช่น 50180101</translation>
        </message>
        <message>
            <source>A way needs a name that no other has; this one is “{name}”.</source>
            <translation>ช่องทางต้องมีชื่อที่ไม่ซ้ำกัน ชื่อนี้คือ “{name}”</translation>
        </message>
        <message>
            <source>Accept that office's card first, and do not ask for a plain file.</source>
            <translation>รับบัตรของหน่วยนั้นก่อน และอย่าเลือกไฟล์ไม่เข้ารหัส</translation>
        </message>
        <message>
            <source>Accept the office's new card first.</source>
            <translation>ให้รับรองบัตรใหม่ของหน่วยงานนั้นก่อน</translation>
        </message>
        <message>
            <source>Add a column “ปีงบประมาณ”, or choose the year (--cycle 2559).</source>
            <translation>โปรดเพิ่มคอลัมน์ “ปีงบประมาณ” หรือเลือกปี (--cycle 2559)</translation>
        </message>
        <message>
            <source>Add the column or correct its title (row {row}).</source>
            <translation>เพิ่มคอลัมน์ หรือแก้ชื่อหัวคอลัมน์ (แถวที่ {row})</translation>
        </message>
        <message>
            <source>After taking in {file} the data would not equal the sender's ({scope}).</source>
            <translation>เมื่อรับ {file} แล้วข้อมูลจะไม่ตรงกับของผู้ส่ง ({scope})</translation>
        </message>
        <message>
            <source>Another window or command is fetching files already.</source>
            <translation>หน้าต่างหรือคำสั่งอื่นกำลังดึงไฟล์อยู่</translation>
        </message>
        <message>
            <source>Ask that computer for its card once more and accept it.</source>
            <translation>ขอบัตรจากเครื่องนั้นอีกครั้งแล้วรับบัตรใหม่</translation>
        </message>
        <message>
            <source>Ask that office to make the change and to send it.</source>
            <translation>ขอให้สำนักงานนั้นแก้แล้วส่งมา</translation>
        </message>
        <message>
            <source>Ask the LAO which is right, and correct the file.</source>
            <translation>โปรดสอบถาม อปท. ว่าจำนวนใดถูกต้อง แล้วแก้ไขในไฟล์</translation>
        </message>
        <message>
            <source>Ask the office that accepted this computer's card. With `amphoeplan new-key` it gets new keys, whose card is then accepted as the first one was.</source>
            <translation>สอบถามหน่วยงานที่รับรองบัตรของเครื่องนี้ คำสั่ง `amphoeplan new-key` จะออกกุญแจใหม่ แล้วให้รับรองบัตรใหม่เหมือนครั้งแรก</translation>
        </message>
        <message>
            <source>Ask the office to make its card again and to send the file itself.</source>
            <translation>ขอให้สำนักงานนั้นทำบัตรใหม่และส่งเป็นไฟล์</translation>
        </message>
        <message>
            <source>Ask the sender to make the file again.</source>
            <translation>ขอให้ผู้ส่งทำไฟล์ใหม่</translation>
        </message>
        <message>
            <source>Ask the sender to send it in several files.</source>
            <translation>ขอให้ผู้ส่งแบ่งส่งหลายไฟล์</translation>
        </message>
        <message>
            <source>Ask {sender} to accept that computer's office card and to send again, or accept it here.</source>
            <translation>ขอให้ {sender} รับบัตรของเครื่องนั้นแล้วส่งใหม่ หรือรับบัตรนั้นที่นี่</translation>
        </message>
        <message>
            <source>Check that it is the right file, and that the column titles stand within the first {rows} rows.</source>
            <translation>ตรวจสอบว่าเลือกไฟล์ถูก และหัวตารางอยู่ใน {rows} แถวแรก</translation>
        </message>
        <message>
            <source>Check that the disk is not full and the folder can be written; else restore the latest backup.</source>
            <translation>ตรวจว่าดิสก์ไม่เต็มและโฟลเดอร์เขียนได้ ถ้ายังไม่ได้ให้กู้คืนจากสำเนาล่าสุด</translation>
        </message>
        <message>
            <source>Check that the file or stick is still there and try again.</source>
            <translation>ตรวจว่าไฟล์หรือแฟลชไดรฟ์ยังอยู่ แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>Check that the stick is plugged in, copy the file again and retry.</source>
            <translation>ตรวจว่าเสียบแฟลชไดรฟ์แน่นแล้ว คัดลอกไฟล์อีกครั้งแล้วลองใหม่</translation>
        </message>
        <message>
            <source>Check the address of this way, or ask whoever looks after the server to make the folder.</source>
            <translation>ตรวจที่อยู่ของช่องทางนี้ หรือขอให้ผู้ดูแลเครื่องแม่ข่ายสร้างโฟลเดอร์</translation>
        </message>
        <message>
            <source>Check the code: 2 digits for a province, 4 for a district, 6 for a tambon.</source>
            <translation>โปรดตรวจรหัส จังหวัด 2 หลัก อำเภอ 4 หลัก ตำบล 6 หลัก</translation>
        </message>
        <message>
            <source>Check the file's name and place.</source>
            <translation>ตรวจชื่อและที่อยู่ของไฟล์</translation>
        </message>
        <message>
            <source>Check the internet and the address. The program tries again by itself; a stick works meanwhile.</source>
            <translation>ตรวจอินเทอร์เน็ตและที่อยู่ โปรแกรมจะลองใหม่ให้เอง ระหว่างนี้ส่งทางแฟลชไดรฟ์ได้</translation>
        </message>
        <message>
            <source>Check the name, close it in other programs, and try again.</source>
            <translation>ตรวจสอบชื่อไฟล์ ปิดไฟล์นี้ในโปรแกรมอื่น แล้วลองใหม่</translation>
        </message>
        <message>
            <source>Check the number.</source>
            <translation>โปรดตรวจตัวเลขอีกครั้ง</translation>
        </message>
        <message>
            <source>Check the office's code; accept its office card first.</source>
            <translation>ตรวจรหัสสำนักงาน และรับบัตรสำนักงานนั้นก่อน</translation>
        </message>
        <message>
            <source>Check the plan year and the area, or enter or receive the plan first.</source>
            <translation>ตรวจปีของแผนและพื้นที่ หรือบันทึก/รับแผนก่อน</translation>
        </message>
        <message>
            <source>Check the rights and the room on the disk, or choose another folder.</source>
            <translation>โปรดตรวจสิทธิ์และเนื้อที่ว่างของดิสก์ หรือเลือกโฟลเดอร์อื่น</translation>
        </message>
        <message>
            <source>Check the room on the disk or stick, or choose another folder.</source>
            <translation>ตรวจที่ว่างบนดิสก์หรือแฟลชไดรฟ์ หรือเลือกโฟลเดอร์อื่น</translation>
        </message>
        <message>
            <source>Check the stick and the room on it, or choose another folder. Nothing counts as sent.</source>
            <translation>ตรวจแฟลชไดรฟ์และที่ว่าง หรือเลือกโฟลเดอร์อื่น ยังไม่ถือว่าส่งแล้ว</translation>
        </message>
        <message>
            <source>Check this computer's date and the address. If both are right, tell whoever looks after the server.</source>
            <translation>ตรวจวันที่ของเครื่องนี้และที่อยู่ หากถูกต้องทั้งคู่ ให้แจ้งผู้ดูแลเครื่องแม่ข่าย</translation>
        </message>
        <message>
            <source>Choose a file that “Backup” wrote.</source>
            <translation>เลือกไฟล์ที่ทำจากคำสั่ง “สำรองข้อมูล”</translation>
        </message>
        <message>
            <source>Choose a folder that exists, or plug the USB stick in again.</source>
            <translation>เลือกโฟลเดอร์ที่มีอยู่ หรือเสียบ USB อีกครั้ง</translation>
        </message>
        <message>
            <source>Choose all parts together; ask the sender for those that did not come.</source>
            <translation>เลือกทุกส่วนพร้อมกัน และขอส่วนที่ยังไม่มาจากผู้ส่ง</translation>
        </message>
        <message>
            <source>Choose among those that come with the program, or load your own.</source>
            <translation>โปรดเลือกจากหลักเกณฑ์ที่มากับโปรแกรม หรือนำเข้าหลักเกณฑ์ของหน่วยงาน</translation>
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation>เลือกโฟลเดอร์อื่นแล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>Choose parts of 1 MB or more.</source>
            <translation>เลือกขนาดส่วนละ 1 MB ขึ้นไป</translation>
        </message>
        <message>
            <source>Choose rules that have it, such as the regulation of 2562.</source>
            <translation>เลือกหลักเกณฑ์ที่มีแผนระดับนี้ เช่น ระเบียบปี 2562</translation>
        </message>
        <message>
            <source>Choose the district of this line.</source>
            <translation>โปรดเลือกอำเภอของรายการนี้</translation>
        </message>
        <message>
            <source>Choose the district of this line; possible: {meant}.</source>
            <translation>โปรดเลือกอำเภอของรายการนี้ ที่เป็นไปได้คือ {meant}</translation>
        </message>
        <message>
            <source>Choose the district.</source>
            <translation>เลือกอำเภอ</translation>
        </message>
        <message>
            <source>Choose the file with the ending .amphoe that the other office sent.</source>
            <translation>เลือกไฟล์ลงท้าย .amphoe ที่อีกสำนักงานส่งมา</translation>
        </message>
        <message>
            <source>Choose the plan year (--cycle 2559), or title a column “งบประมาณ 2559 (บาท)”.</source>
            <translation>เลือกปีของแผน (--cycle 2559) หรือตั้งชื่อหัวคอลัมน์ว่า “งบประมาณ 2559 (บาท)”</translation>
        </message>
        <message>
            <source>Close it in Excel, Word or the PDF viewer, or choose another name.</source>
            <translation>ปิดไฟล์ใน Excel, Word หรือโปรแกรมอ่าน PDF หรือใช้ชื่ออื่น</translation>
        </message>
        <message>
            <source>Combining takes at least two projects or items of this plan.</source>
            <translation>การรวมต้องเลือกโครงการหรือรายการของแผนนี้อย่างน้อยสองรายการ</translation>
        </message>
        <message>
            <source>Complete what is missing, or state a reason for going on without.</source>
            <translation>เติมส่วนที่ขาด หรือระบุเหตุผลที่ดำเนินการต่อ</translation>
        </message>
        <message>
            <source>Copy it again from the sender and try once more.</source>
            <translation>คัดลอกจากผู้ส่งอีกครั้งแล้วลองใหม่</translation>
        </message>
        <message>
            <source>Copy it again from where it came, or save it again in Excel.</source>
            <translation>คัดลอกจากต้นทางอีกครั้ง หรือบันทึกใหม่ใน Excel</translation>
        </message>
        <message>
            <source>Copy only the rows of this district into a new workbook.</source>
            <translation>คัดลอกเฉพาะแถวของอำเภอนี้ไปไว้ในสมุดงานใหม่</translation>
        </message>
        <message>
            <source>Copy the file again and retry. If that does not help, give the sender this computer's office card and ask for the file once more.</source>
            <translation>คัดลอกไฟล์ใหม่อีกครั้งแล้วลองใหม่ ถ้ายังไม่ได้ ให้ส่งบัตรสำนักงานของเครื่องนี้ให้ผู้ส่ง แล้วขอไฟล์ใหม่</translation>
        </message>
        <message>
            <source>Correct the code of what it stands under, or add that strategy.</source>
            <translation>โปรดแก้รหัสระดับบน หรือเพิ่มยุทธศาสตร์นั้นในไฟล์</translation>
        </message>
        <message>
            <source>Correct the code of what it stands under.</source>
            <translation>โปรดแก้รหัสระดับบน</translation>
        </message>
        <message>
            <source>Correct the code or the name.</source>
            <translation>แก้รหัสหรือชื่อให้ตรงกัน</translation>
        </message>
        <message>
            <source>Correct the code or the tambon.</source>
            <translation>แก้รหัสหรือชื่อตำบลให้ตรงกัน</translation>
        </message>
        <message>
            <source>Correct the code, or load the register of villages first.</source>
            <translation>แก้รหัสให้ถูกต้อง หรือนำเข้าทะเบียนหมู่บ้านก่อน</translation>
        </message>
        <message>
            <source>Correct the name in the file, or load the register of villages with that LAO first.</source>
            <translation>โปรดแก้ชื่อในไฟล์ หรือนำเข้าทะเบียนหมู่บ้านที่มี อปท. นี้ก่อน</translation>
        </message>
        <message>
            <source>Correct the number or the row of that problem.</source>
            <translation>แก้ลำดับที่ หรือแก้แถวของปัญหานั้น</translation>
        </message>
        <message>
            <source>Correct the value and try again.</source>
            <translation>แก้ค่าแล้วลองใหม่</translation>
        </message>
        <message>
            <source>Delete the parts and take them once more, all from one message.</source>
            <translation>ลบทุกส่วนแล้วบันทึกใหม่จากข้อความเดียวกันทั้งหมด</translation>
        </message>
        <message>
            <source>Do not accept it. Ask the office to send its card once more.</source>
            <translation>อย่ารับบัตรนี้ ขอให้สำนักงานส่งบัตรใหม่อีกครั้ง</translation>
        </message>
        <message>
            <source>End the name in one of {formats}.</source>
            <translation>ให้ชื่อไฟล์ลงท้ายด้วย {formats}</translation>
        </message>
        <message>
            <source>Enter a number from 0 to 100.</source>
            <translation>ใส่ตัวเลข 0 ถึง 100</translation>
        </message>
        <message>
            <source>Enter a way to it, or name the one to take.</source>
            <translation>เพิ่มช่องทาง หรือระบุช่องทางที่จะใช้</translation>
        </message>
        <message>
            <source>Enter name and password of this way again. Until then nothing is tried, so that no lock-out happens.</source>
            <translation>กรอกชื่อผู้ใช้และรหัสผ่านของช่องทางนี้ใหม่ ระหว่างนี้โปรแกรมจะไม่ลอง เพื่อไม่ให้บัญชีถูกระงับ</translation>
        </message>
        <message>
            <source>Every district has been notified of its projects of {year}.</source>
            <translation>แจ้งโครงการปี {year} ให้ทุกอำเภอแล้ว</translation>
        </message>
        <message>
            <source>Fill in the amount, or remove the line.</source>
            <translation>โปรดกรอกวงเงิน หรือลบรายการนี้</translation>
        </message>
        <message>
            <source>Fill it in and try again.</source>
            <translation>กรอกแล้วลองใหม่</translation>
        </message>
        <message>
            <source>Fill the cell.</source>
            <translation>กรุณากรอกช่องนี้</translation>
        </message>
        <message>
            <source>Give a short name without “/”, at most {most} letters.</source>
            <translation>ตั้งชื่อสั้น ๆ ไม่เกิน {most} ตัวอักษร และไม่มีเครื่องหมาย “/”</translation>
        </message>
        <message>
            <source>Give each problem of the village its own number.</source>
            <translation>ให้ลำดับที่ของปัญหาในหมู่บ้านเดียวกันไม่ซ้ำกัน</translation>
        </message>
        <message>
            <source>Give each strategy its own code; Excel makes 1.10 a 1.1 unless the cell is text.</source>
            <translation>โปรดให้รหัสไม่ซ้ำกัน (Excel จะเปลี่ยน 1.10 เป็น 1.1 หากเซลล์ไม่ได้กำหนดเป็นข้อความ)</translation>
        </message>
        <message>
            <source>Give it a name by which everybody here knows it.</source>
            <translation>ตั้งชื่อที่ทุกคนในสำนักงานเข้าใจ</translation>
        </message>
        <message>
            <source>Give the id of one; `amphoeplan search TEXT` finds it.</source>
            <translation>โปรดระบุรหัส โดยค้นได้ด้วย `amphoeplan search ข้อความ`</translation>
        </message>
        <message>
            <source>Give the new record another id.</source>
            <translation>ใช้รหัสอื่นสำหรับระเบียนใหม่</translation>
        </message>
        <message>
            <source>Go on in that window, or close it and start again.</source>
            <translation>โปรดทำงานต่อในหน้าต่างนั้น หรือปิดแล้วเปิดโปรแกรมใหม่</translation>
        </message>
        <message>
            <source>If honest work is in it: let that computer get a new key, accept its new card and ask for the file again.</source>
            <translation>หากในไฟล์มีงานที่ถูกต้อง ให้เครื่องนั้นออกกุญแจใหม่ รับรองบัตรใหม่ แล้วขอไฟล์อีกครั้ง</translation>
        </message>
        <message>
            <source>If only the card is lost, write it once more. If these keys, too, are in wrong hands and their card was accepted, repeat the command with --yes.</source>
            <translation>ถ้าเพียงบัตรหาย ให้เขียนบัตรใหม่อีกครั้ง ถ้ากุญแจชุดนี้ตกไปอยู่กับผู้อื่นด้วยและมีผู้รับบัตรไว้แล้ว ให้สั่งอีกครั้งโดยเติม --yes</translation>
        </message>
        <message>
            <source>If they lack something all the same, send everything from the beginning.</source>
            <translation>หากผู้รับยังขาดข้อมูล ให้ส่งทั้งหมดตั้งแต่ต้น</translation>
        </message>
        <message>
            <source>Install the newest version and open it again.</source>
            <translation>ติดตั้งโปรแกรมรุ่นล่าสุดแล้วเปิดใหม่</translation>
        </message>
        <message>
            <source>Install the newest version, then take the file in again.</source>
            <translation>ติดตั้งโปรแกรมรุ่นล่าสุดแล้วรับไฟล์อีกครั้ง</translation>
        </message>
        <message>
            <source>Is {meant} meant? Correct the code.</source>
            <translation>หมายถึง {meant} ใช่หรือไม่ กรุณาแก้รหัสให้ถูกต้อง</translation>
        </message>
        <message>
            <source>Is {meant} meant? Correct the name in the file.</source>
            <translation>หมายถึง {meant} ใช่หรือไม่ โปรดแก้ชื่อในไฟล์</translation>
        </message>
        <message>
            <source>It is not certain in which district of the province this lies.</source>
            <translation>ยังไม่แน่ชัดว่ารายการนี้อยู่ในอำเภอใดของจังหวัด</translation>
        </message>
        <message>
            <source>It is not said what to decide, or how.</source>
            <translation>ยังไม่ได้ระบุว่าจะตัดสินเรื่องใด หรือตัดสินอย่างไร</translation>
        </message>
        <message>
            <source>It may come with a file that has not been received yet.</source>
            <translation>อาจมากับไฟล์ที่ยังไม่ได้รับ</translation>
        </message>
        <message>
            <source>It was meant for another office: delete it and tell the sender.</source>
            <translation>ไฟล์นี้ส่งถึงสำนักงานอื่น ให้ลบทิ้งและแจ้งผู้ส่ง</translation>
        </message>
        <message>
            <source>Let that computer get a new key, and accept its new card.</source>
            <translation>ให้เครื่องนั้นออกกุญแจใหม่ แล้วรับรองบัตรใหม่</translation>
        </message>
        <message>
            <source>Let the committee approve the framework first.</source>
            <translation>ให้คณะกรรมการเห็นชอบกรอบแผนก่อน</translation>
        </message>
        <message>
            <source>Line {line}: {cause}</source>
            <translation>บรรทัดที่ {line}: {cause}</translation>
        </message>
        <message>
            <source>Load it as what it is (`amphoeplan load {table}`).</source>
            <translation>นำเข้าตามชนิดของไฟล์ (`amphoeplan load {table}`)</translation>
        </message>
        <message>
            <source>Load it at the office of that district.</source>
            <translation>โปรดนำเข้าที่ที่ว่าการอำเภอนั้น</translation>
        </message>
        <message>
            <source>Load the list first, or choose another fiscal year.</source>
            <translation>นำเข้าบัญชีก่อน หรือเลือกปีงบประมาณอื่น</translation>
        </message>
        <message>
            <source>Look at the list of ways, or enter it first.</source>
            <translation>ดูรายการช่องทาง หรือเพิ่มช่องทางนี้ก่อน</translation>
        </message>
        <message>
            <source>Look at the list; it may have been withdrawn.</source>
            <translation>ดูรายการในกล่องส่ง ไฟล์นี้อาจถูกถอนแล้ว</translation>
        </message>
        <message>
            <source>Look at the new report and confirm again.</source>
            <translation>ดูรายงานใหม่แล้วยืนยันอีกครั้ง</translation>
        </message>
        <message>
            <source>Make a smaller picture or PDF of it, or split it.</source>
            <translation>ย่อภาพหรือทำ PDF ให้เล็กลง หรือแบ่งเป็นหลายไฟล์</translation>
        </message>
        <message>
            <source>Make room on the disk, check that the data folder can be written, and do it again.</source>
            <translation>เพิ่มที่ว่างบนดิสก์ ตรวจว่าโฟลเดอร์ข้อมูลเขียนได้ แล้วทำใหม่</translation>
        </message>
        <message>
            <source>Make room or choose another disk, then try again.</source>
            <translation>เพิ่มพื้นที่ว่างหรือเลือกดิสก์อื่น แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>Make room there, or take another stick. Nothing counts as sent.</source>
            <translation>ลบไฟล์ที่ไม่ใช้ หรือใช้แฟลชไดรฟ์อันอื่น ขณะนี้ยังไม่นับว่าส่งแล้ว</translation>
        </message>
        <message>
            <source>Meanwhile something changed: {file} would now do other than was shown.</source>
            <translation>ข้อมูลเปลี่ยนไประหว่างนี้ {file} จะให้ผลต่างจากที่แสดง</translation>
        </message>
        <message>
            <source>Meanwhile something was decided or came in: the rule would do otherwise.</source>
            <translation>ระหว่างนี้มีการตัดสินหรือมีข้อมูลใหม่เข้ามา ผลตามเกณฑ์จึงไม่ตรงกับที่แสดง</translation>
        </message>
        <message>
            <source>Move the stick's switch, or ask whoever looks after the folder for the right to write there.</source>
            <translation>เลื่อนสวิตช์ป้องกันการเขียนของแฟลชไดรฟ์ หรือขอสิทธิ์เขียนจากผู้ดูแลโฟลเดอร์</translation>
        </message>
        <message>
            <source>Name the conflict with --value or --take, or a rule with --rule newest|shown|kept|office:CODE.</source>
            <translation>ระบุเรื่องพร้อม --value หรือ --take หรือระบุเกณฑ์ด้วย --rule newest|shown|kept|office:รหัส</translation>
        </message>
        <message>
            <source>Name the village by its code of eight digits, such as 50180101.</source>
            <translation>ระบุรหัสหมู่บ้านแปดหลัก เช่น 50180101</translation>
        </message>
        <message>
            <source>Neither the line nor the request says which fiscal year it is for.</source>
            <translation>ทั้งในรายการและในคำสั่งนำเข้าไม่ได้ระบุปีงบประมาณ</translation>
        </message>
        <message>
            <source>No computer {card} is known here.</source>
            <translation>ไม่รู้จักเครื่อง {card}</translation>
        </message>
        <message>
            <source>No file {bundle} has brought anything here.</source>
            <translation>ไม่มีไฟล์ {bundle} ที่นำสิ่งใดเข้ามา</translation>
        </message>
        <message>
            <source>No sheet of {file} has a header row with the columns {columns}.</source>
            <translation>ไม่มีแผ่นงานใดใน {file} ที่มีหัวตาราง {columns}</translation>
        </message>
        <message>
            <source>No strategy stands above this indicator.</source>
            <translation>ไม่มียุทธศาสตร์อยู่เหนือตัวชี้วัดนี้</translation>
        </message>
        <message>
            <source>Nothing can be written to {place}: {cause}.</source>
            <translation>เขียนลง {place} ไม่ได้ ({cause})</translation>
        </message>
        <message>
            <source>Nothing is lost: the program goes on by itself when the line is back.</source>
            <translation>ไม่มีอะไรหาย โปรแกรมจะส่งต่อให้เองเมื่อสัญญาณกลับมา</translation>
        </message>
        <message>
            <source>Nothing to do: that province notifies its own districts.</source>
            <translation>ไม่ต้องดำเนินการ จังหวัดนั้นจะแจ้งอำเภอของตนเอง</translation>
        </message>
        <message>
            <source>Nothing was kept. Try again on another disk and tell the support.</source>
            <translation>ไม่ได้เก็บไฟล์ไว้ ลองบันทึกที่ดิสก์อื่น และแจ้งผู้ดูแลระบบ</translation>
        </message>
        <message>
            <source>Nothing was taken in. Ask the sender to make a full file.</source>
            <translation>ไม่ได้รับสิ่งใดเข้า ขอให้ผู้ส่งทำไฟล์เต็มใหม่</translation>
        </message>
        <message>
            <source>Nothing was taken in. Keep the file and report this fault.</source>
            <translation>ไม่ได้รับสิ่งใดเข้า โปรดเก็บไฟล์ไว้และแจ้งปัญหานี้</translation>
        </message>
        <message>
            <source>Nothing was taken in. Tell the sender and the province.</source>
            <translation>ไม่ได้รับสิ่งใดเข้า โปรดแจ้งผู้ส่งและจังหวัด</translation>
        </message>
        <message>
            <source>Nothing was written, because the disk did not accept it: {cause}.</source>
            <translation>ยังไม่ได้บันทึก เพราะเขียนลงดิสก์ไม่ได้: {cause}</translation>
        </message>
        <message>
            <source>Nothing was written. Correct the line and put all of them again.</source>
            <translation>ยังไม่ได้บันทึกสิ่งใด แก้บรรทัดนั้นแล้วส่งใหม่ทั้งหมด</translation>
        </message>
        <message>
            <source>Nothing was written. Look at the list once more.</source>
            <translation>ยังไม่ได้บันทึกสิ่งใด โปรดดูรายการอีกครั้ง</translation>
        </message>
        <message>
            <source>Nothing was written. {lines}</source>
            <translation>ยังไม่ได้บันทึกรายการใด {lines}</translation>
        </message>
        <message>
            <source>Of {file} the parts {missing} of {total} are missing.</source>
            <translation>{file} ยังขาดส่วนที่ {missing} จากทั้งหมด {total} ส่วน</translation>
        </message>
        <message>
            <source>Only personal data (telephones, attendants, faces) can be erased; other records are deleted.</source>
            <translation>ลบถาวรได้เฉพาะข้อมูลส่วนบุคคล (โทรศัพท์ ผู้เข้าร่วม ภาพบุคคล) รายการอื่นใช้การลบตามปกติ</translation>
        </message>
        <message>
            <source>Open it for revision first.</source>
            <translation>เปิดปรับปรุงแผนก่อน</translation>
        </message>
        <message>
            <source>Open it from the list of villages.</source>
            <translation>เปิดจากรายการหมู่บ้าน</translation>
        </message>
        <message>
            <source>Open it in Excel and save it as “CSV UTF-8” or as *.xlsx.</source>
            <translation>เปิดใน Excel แล้วบันทึกเป็น “CSV UTF-8” หรือ *.xlsx</translation>
        </message>
        <message>
            <source>Open it in Excel and save it as “Excel Workbook (*.xlsx)”.</source>
            <translation>เปิดใน Excel แล้วบันทึกเป็น “สมุดงาน Excel (*.xlsx)”</translation>
        </message>
        <message>
            <source>Open it in Excel, remove the password and save it.</source>
            <translation>เปิดใน Excel ยกเลิกรหัสผ่าน แล้วบันทึก</translation>
        </message>
        <message>
            <source>Open it, or choose another folder with --home.</source>
            <translation>เปิดใช้ข้อมูลเดิม หรือเลือกโฟลเดอร์อื่นด้วย --home</translation>
        </message>
        <message>
            <source>Open the file in Excel, correct the formula and save it.</source>
            <translation>เปิดไฟล์ใน Excel แก้สูตร แล้วบันทึก</translation>
        </message>
        <message>
            <source>Part {number} of {file} is here twice with different contents.</source>
            <translation>{file} ส่วนที่ {number} มีสองไฟล์ที่เนื้อหาไม่ตรงกัน</translation>
        </message>
        <message>
            <source>Personal data goes to {to} only in a locked file.</source>
            <translation>ข้อมูลส่วนบุคคลส่งให้ {to} ได้เฉพาะในไฟล์ที่เข้ารหัส</translation>
        </message>
        <message>
            <source>Plug in the stick or connect the network drive, or choose another folder for this way.</source>
            <translation>เสียบแฟลชไดรฟ์หรือเชื่อมต่อไดรฟ์เครือข่าย หรือเลือกโฟลเดอร์อื่นสำหรับช่องทางนี้</translation>
        </message>
        <message>
            <source>Plug the stick in again and send once more. Nothing half written bears the file's name.</source>
            <translation>เสียบแฟลชไดรฟ์ใหม่แล้วส่งอีกครั้ง ไฟล์ที่เขียนไม่ครบจะไม่ใช้ชื่อของไฟล์จริง</translation>
        </message>
        <message>
            <source>Problem {value} of this village is not in the file or was rejected.</source>
            <translation>ไม่มีปัญหาลำดับที่ {value} ของหมู่บ้านนี้ในไฟล์ หรือแถวของปัญหานั้นไม่ผ่าน</translation>
        </message>
        <message>
            <source>Put it back from a copy, or delete it and enter the ways to other offices again.</source>
            <translation>นำกลับจากสำเนา หรือลบทิ้งแล้วกรอกช่องทางรับ–ส่งใหม่</translation>
        </message>
        <message>
            <source>Record results first, then issue them.</source>
            <translation>บันทึกผลพิจารณาก่อน แล้วจึงแจ้งผล</translation>
        </message>
        <message>
            <source>Record what the agency answers instead.</source>
            <translation>บันทึกคำตอบของหน่วยงานแทน</translation>
        </message>
        <message>
            <source>Remove one of the two rows.</source>
            <translation>ลบแถวใดแถวหนึ่งออก</translation>
        </message>
        <message>
            <source>Remove one of them or change its title.</source>
            <translation>ลบคอลัมน์ใดคอลัมน์หนึ่ง หรือเปลี่ยนชื่อหัวคอลัมน์</translation>
        </message>
        <message>
            <source>Remove the row, or load it at the office of that district.</source>
            <translation>ลบแถวนี้ หรือนำเข้าที่ที่ว่าการอำเภอนั้น</translation>
        </message>
        <message>
            <source>Restore into an empty folder with --home.</source>
            <translation>กู้คืนลงโฟลเดอร์ว่างด้วย --home</translation>
        </message>
        <message>
            <source>Return the plan to the village first, then load the file again.</source>
            <translation>ส่งแผนกลับให้หมู่บ้านแก้ไขก่อน แล้วนำเข้าไฟล์อีกครั้ง</translation>
        </message>
        <message>
            <source>Round the amount to whole baht or to two decimals.</source>
            <translation>โปรดปัดเป็นบาทเต็มหรือทศนิยมสองตำแหน่ง</translation>
        </message>
        <message>
            <source>Say why {strategy} has no successor in the new framework.</source>
            <translation>โปรดระบุเหตุผลที่ {strategy} ไม่มีในกรอบยุทธศาสตร์ฉบับใหม่</translation>
        </message>
        <message>
            <source>See whether it is on and connected, or save the report as PDF.</source>
            <translation>ตรวจว่าเปิดเครื่องพิมพ์และต่อสายแล้ว หรือบันทึกรายงานเป็น PDF</translation>
        </message>
        <message>
            <source>Select two or more lines and try again.</source>
            <translation>เลือกตั้งแต่สองบรรทัดขึ้นไปแล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>Send or withdraw them first.</source>
            <translation>ส่งหรือถอนไฟล์เหล่านั้นก่อน</translation>
        </message>
        <message>
            <source>Start the program once to set the office up, or use `amphoeplan init`.</source>
            <translation>เปิดโปรแกรมหนึ่งครั้งเพื่อตั้งค่าสำนักงาน หรือใช้ `amphoeplan init`</translation>
        </message>
        <message>
            <source>Tables: {tables}.</source>
            <translation>ตารางที่มี: {tables}</translation>
        </message>
        <message>
            <source>Take back what was set aside first, or take the file in all the same: what is new in it then counts without the earlier work.</source>
            <translation>ให้นำสิ่งที่พักไว้กลับมาก่อน หรือจะรับไฟล์เข้าเลยก็ได้ โดยสิ่งใหม่จะมีผลโดยไม่รวมงานก่อนหน้า</translation>
        </message>
        <message>
            <source>Take it back to the draft first.</source>
            <translation>ดึงกลับเป็นร่างก่อน</translation>
        </message>
        <message>
            <source>Take it back to the draft first; what was sent is kept.</source>
            <translation>นำกลับเป็นร่างก่อน สิ่งที่ส่งไปแล้วยังเก็บไว้</translation>
        </message>
        <message>
            <source>Take it into the action plan of that year.</source>
            <translation>นำเข้าแผนปฏิบัติการของปีนั้น</translation>
        </message>
        <message>
            <source>Telephone the office, compare the eight groups of figures, and accept its office card.</source>
            <translation>โทรศัพท์ถามสำนักงานนั้น เทียบตัวเลขแปดชุดให้ตรงกัน แล้วรับบัตรสำนักงาน</translation>
        </message>
        <message>
            <source>Telephone whoever looks after the server and compare the key. Only if it is the right one, accept it at this way.</source>
            <translation>โทรศัพท์เทียบกุญแจกับผู้ดูแลเครื่องแม่ข่าย หากถูกต้องจึงกดยอมรับที่ช่องทางนี้</translation>
        </message>
        <message>
            <source>The action plan was approved already, so its projects stay as they are.</source>
            <translation>แผนปฏิบัติการเห็นชอบแล้ว จึงเพิ่มหรือนำโครงการออกไม่ได้</translation>
        </message>
        <message>
            <source>The attached file {file} has not come to this computer yet.</source>
            <translation>ไฟล์แนบ {file} ยังมาไม่ถึงเครื่องนี้</translation>
        </message>
        <message>
            <source>The backup {file} could not be written: {cause}.</source>
            <translation>เขียนสำเนา {file} ไม่ได้: {cause}</translation>
        </message>
        <message>
            <source>The card of {card} is not right: nothing can be locked for its key.</source>
            <translation>บัตรของ {card} ไม่ถูกต้อง ใช้กุญแจในบัตรนั้นเข้ารหัสไฟล์ไม่ได้</translation>
        </message>
        <message>
            <source>The code {area} ({name}) is no longer in use.</source>
            <translation>รหัส {area} ({name}) ยกเลิกการใช้แล้ว</translation>
        </message>
        <message>
            <source>The code {code} is {known}, but the name {value} is that of {meant}.</source>
            <translation>รหัส {code} คือ{known} แต่ชื่อ {value} เป็นของ {meant}</translation>
        </message>
        <message>
            <source>The code {code} lies in tambon {known}, not in {value}.</source>
            <translation>รหัส {code} อยู่ในตำบล{known} ไม่ใช่{value}</translation>
        </message>
        <message>
            <source>The code {value} stands in row {row} already.</source>
            <translation>รหัส {value} มีอยู่แล้วในแถวที่ {row}</translation>
        </message>
        <message>
            <source>The data file {file} cannot be read: {cause}.</source>
            <translation>อ่านไฟล์ข้อมูล {file} ไม่ได้: {cause}</translation>
        </message>
        <message>
            <source>The data file {file} was written by a newer version of the program.</source>
            <translation>ไฟล์ข้อมูล {file} เขียนโดยโปรแกรมรุ่นใหม่กว่า</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be written to.</source>
            <translation>บันทึกลงโฟลเดอร์ข้อมูล {folder} ไม่ได้</translation>
        </message>
        <message>
            <source>The data in {folder} is already open in another window on {computer} (process {process}).</source>
            <translation>ข้อมูลใน {folder} เปิดอยู่แล้วในอีกหน้าต่างหนึ่งบนเครื่อง {computer} (หมายเลข {process})</translation>
        </message>
        <message>
            <source>The figures do not fit this card. It shows {fingerprint}.</source>
            <translation>ตัวเลขไม่ตรงกับบัตรนี้ บัตรแสดง {fingerprint}</translation>
        </message>
        <message>
            <source>The file holds an entry that is not written as the format requires.</source>
            <translation>ไฟล์มีรายการที่เขียนไม่ตรงตามรูปแบบ</translation>
        </message>
        <message>
            <source>The file {file} cannot be opened: {cause}.</source>
            <translation>เปิดไฟล์ {file} ไม่ได้: {cause}</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {cause}.</source>
            <translation>อ่านไฟล์ {file} ไม่ได้ ({cause})</translation>
        </message>
        <message>
            <source>The file {name} in the outbox is gone or was changed.</source>
            <translation>ไฟล์ {name} ในกล่องส่งหายไปหรือถูกแก้ไข</translation>
        </message>
        <message>
            <source>The folder {folder} already holds the data of an office.</source>
            <translation>โฟลเดอร์ {folder} มีข้อมูลของสำนักงานอยู่แล้ว</translation>
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation>ไม่พบโฟลเดอร์ {folder}</translation>
        </message>
        <message>
            <source>The folder {place} is not on {host}.</source>
            <translation>ไม่พบโฟลเดอร์ {place} บน {host}</translation>
        </message>
        <message>
            <source>The folder {place} is not there.</source>
            <translation>ไม่พบโฟลเดอร์ {place}</translation>
        </message>
        <message>
            <source>The formula in this cell has no result ({value}).</source>
            <translation>สูตรในช่องนี้ไม่มีผลลัพธ์ ({value})</translation>
        </message>
        <message>
            <source>The framework has not been approved yet, so there is nothing to send.</source>
            <translation>กรอบแผนยังไม่ได้รับความเห็นชอบ จึงยังไม่มีอะไรให้ส่ง</translation>
        </message>
        <message>
            <source>The key of this computer was revoked: what it writes counts at no office.</source>
            <translation>กุญแจของเครื่องนี้ถูกเพิกถอนแล้ว สิ่งที่บันทึกต่อจากนี้จะไม่มีผลที่หน่วยงานใด</translation>
        </message>
        <message>
            <source>The key of {card} is not this office's to revoke.</source>
            <translation>หน่วยงานนี้เพิกถอนกุญแจของ {card} ไม่ได้</translation>
        </message>
        <message>
            <source>The key of {card} was revoked on {since}.</source>
            <translation>กุญแจของ {card} ถูกเพิกถอนเมื่อ {since}</translation>
        </message>
        <message>
            <source>The keys of this computer are new already: nothing was sent with them yet.</source>
            <translation>กุญแจของเครื่องนี้เพิ่งเปลี่ยน และยังไม่ได้ใช้ส่งอะไรเลย</translation>
        </message>
        <message>
            <source>The keys of {to} are revoked: no file is made that they could open.</source>
            <translation>กุญแจของ {to} ถูกเพิกถอนแล้ว จึงไม่ทำไฟล์ที่ปลายทางเปิดได้</translation>
        </message>
        <message>
            <source>The letter to {agency} has gone out already.</source>
            <translation>ส่งหนังสือถึง {agency} ไปแล้ว</translation>
        </message>
        <message>
            <source>The letters of {file} are neither UTF-8 nor Thai Windows (CP874).</source>
            <translation>ตัวอักษรใน {file} ไม่ใช่ทั้ง UTF-8 และภาษาไทยของ Windows (CP874)</translation>
        </message>
        <message>
            <source>The line to {host} was cut before {file} was through.</source>
            <translation>สัญญาณไปยัง {host} ขาดก่อนส่ง {file} เสร็จ</translation>
        </message>
        <message>
            <source>The list of files received shows those that did.</source>
            <translation>ดูได้จากรายการไฟล์ที่ได้รับ</translation>
        </message>
        <message>
            <source>The list was approved already, so it is not changed any more.</source>
            <translation>บัญชีนี้เห็นชอบแล้ว จึงแก้ไขไม่ได้</translation>
        </message>
        <message>
            <source>The next file that is sent from here asks for it; it then comes by itself with theirs.</source>
            <translation>ไฟล์ถัดไปที่ส่งจากเครื่องนี้จะขอให้เอง แล้วจะมาพร้อมไฟล์ของหน่วยนั้น</translation>
        </message>
        <message>
            <source>The outbox is being sent already, by another window or command.</source>
            <translation>หน้าต่างหรือคำสั่งอื่นกำลังส่งไฟล์ในกล่องส่งอยู่</translation>
        </message>
        <message>
            <source>The plan of the area was approved already, so its projects stay.</source>
            <translation>แผนของพื้นที่นี้เห็นชอบแล้ว โครงการจึงคงเดิม</translation>
        </message>
        <message>
            <source>The plan was sent already, so the file adds nothing to it.</source>
            <translation>แผนส่งแล้ว ไฟล์นี้จึงเพิ่มข้อมูลไม่ได้</translation>
        </message>
        <message>
            <source>The planning rules of {cycle} have no plans of the level “{level}”.</source>
            <translation>หลักเกณฑ์การจัดทำแผนปี {cycle} ไม่มีแผนระดับ “{level}”</translation>
        </message>
        <message>
            <source>The printer takes nothing now.</source>
            <translation>เครื่องพิมพ์ยังไม่พร้อม</translation>
        </message>
        <message>
            <source>The program tries again by itself. If it lasts, tell whoever looks after the server.</source>
            <translation>โปรแกรมจะลองใหม่ให้เอง หากยังไม่ได้ ให้แจ้งผู้ดูแลเครื่องแม่ข่าย</translation>
        </message>
        <message>
            <source>The province revokes keys of its own computers and of its districts, a district those of its field laptops. Nobody revokes the key of the computer they work on.</source>
            <translation>จังหวัดเพิกถอนกุญแจของเครื่องตนเองและของอำเภอ อำเภอเพิกถอนของเครื่องสนามของตน ไม่มีใครเพิกถอนกุญแจของเครื่องที่กำลังใช้อยู่</translation>
        </message>
        <message>
            <source>The recovery passphrase does not open {file}.</source>
            <translation>รหัสกู้คืนนี้เปิดไฟล์ {file} ไม่ได้</translation>
        </message>
        <message>
            <source>The report “{report}” is about one district: {districts}.</source>
            <translation>รายงาน “{report}” จัดทำทีละอำเภอ: {districts}</translation>
        </message>
        <message>
            <source>The report “{report}” is about one village.</source>
            <translation>รายงาน “{report}” จัดทำทีละหมู่บ้าน</translation>
        </message>
        <message>
            <source>The sheet “{sheet}” of {file} has the column “{column}” twice ({cells}).</source>
            <translation>แผ่นงาน “{sheet}” ใน {file} มีคอลัมน์ “{column}” ซ้ำกัน ({cells})</translation>
        </message>
        <message>
            <source>The sheet “{sheet}” of {file} lacks the column “{column}”.</source>
            <translation>แผ่นงาน “{sheet}” ใน {file} ไม่มีคอลัมน์ “{column}”</translation>
        </message>
        <message>
            <source>The stick is faulty or smaller than it says. Do not use it; take another one.</source>
            <translation>แฟลชไดรฟ์เสียหรือจุน้อยกว่าที่ระบุ อย่าใช้ต่อ ให้ใช้อันอื่น</translation>
        </message>
        <message>
            <source>The village {value} belongs to another district, not to {district}.</source>
            <translation>หมู่บ้าน {value} อยู่ในอำเภออื่น ไม่ใช่อำเภอ {district}</translation>
        </message>
        <message>
            <source>The village {value} stands in row {row} already, with other values.</source>
            <translation>หมู่บ้าน {value} มีอยู่แล้วในแถวที่ {row} แต่ข้อมูลไม่ตรงกัน</translation>
        </message>
        <message>
            <source>The workbook {file} is damaged or incomplete.</source>
            <translation>สมุดงาน {file} ชำรุดหรือไม่ครบถ้วน</translation>
        </message>
        <message>
            <source>There are no planning rules named {name}.</source>
            <translation>ไม่มีหลักเกณฑ์การจัดทำแผนชื่อ {name}</translation>
        </message>
        <message>
            <source>There are no private data {record} of this office.</source>
            <translation>ไม่มีข้อมูลส่วนบุคคล {record} ของหน่วยงานนี้</translation>
        </message>
        <message>
            <source>There are: {names}.</source>
            <translation>รายงานที่มี: {names}</translation>
        </message>
        <message>
            <source>There is no LAO named “{value}” in this district.</source>
            <translation>ไม่มี อปท. ชื่อ “{value}” ในอำเภอนี้</translation>
        </message>
        <message>
            <source>There is no area with the code {area}.</source>
            <translation>ไม่มีพื้นที่ที่ใช้รหัส {area}</translation>
        </message>
        <message>
            <source>There is no data of an office in {folder} yet.</source>
            <translation>ยังไม่มีข้อมูลของสำนักงานใน {folder}</translation>
        </message>
        <message>
            <source>There is no draft decision to issue.</source>
            <translation>ไม่มีร่างผลพิจารณาที่รอแจ้ง</translation>
        </message>
        <message>
            <source>There is no file {name} in the outbox.</source>
            <translation>ไม่มีไฟล์ {name} ในกล่องส่ง</translation>
        </message>
        <message>
            <source>There is no kind of record named {kind}.</source>
            <translation>ไม่มีระเบียนชนิด {kind}</translation>
        </message>
        <message>
            <source>There is no open conflict {conflict}.</source>
            <translation>ไม่มีข้อขัดแย้งที่ค้างอยู่: {conflict}</translation>
        </message>
        <message>
            <source>There is no report named {name}.</source>
            <translation>ไม่มีรายงานชื่อ {name}</translation>
        </message>
        <message>
            <source>There is no room for {file} on {place}.</source>
            <translation>ที่ว่างใน {place} ไม่พอสำหรับ {file}</translation>
        </message>
        <message>
            <source>There is no strategy with the code {value} in the file.</source>
            <translation>ไม่มียุทธศาสตร์รหัส {value} ในไฟล์นี้</translation>
        </message>
        <message>
            <source>There is no table named {table} to load.</source>
            <translation>ไม่มีตารางชื่อ {table} ให้นำเข้า</translation>
        </message>
        <message>
            <source>There is no village plan with the id {plan} here.</source>
            <translation>ไม่พบแผนหมู่บ้านรหัส {plan} ในเครื่องนี้</translation>
        </message>
        <message>
            <source>There is no village with the code {value} in this district.</source>
            <translation>ไม่มีหมู่บ้านรหัส {value} ในอำเภอนี้</translation>
        </message>
        <message>
            <source>There is no way called {name}.</source>
            <translation>ไม่มีช่องทางชื่อ {name}</translation>
        </message>
        <message>
            <source>There is no {kind} with the id {record} here.</source>
            <translation>ที่นี่ไม่มี {kind} รหัส {record}</translation>
        </message>
        <message>
            <source>There is not enough room for {file} on the disk.</source>
            <translation>พื้นที่ในดิสก์ไม่พอสำหรับ {file}</translation>
        </message>
        <message>
            <source>There is nothing here that {to} may read.</source>
            <translation>ไม่มีข้อมูลที่ {to} อ่านได้</translation>
        </message>
        <message>
            <source>There is nothing new for {office}: they have confirmed everything.</source>
            <translation>ไม่มีข้อมูลใหม่สำหรับ{office} ผู้รับยืนยันครบแล้ว</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>ไม่มีรายการให้ย้อนกลับ</translation>
        </message>
        <message>
            <source>There is nothing yet to put into the report “{report}”.</source>
            <translation>ยังไม่มีข้อมูลสำหรับรายงาน “{report}”</translation>
        </message>
        <message>
            <source>This cannot be done yet: {what}</source>
            <translation>ยังทำไม่ได้: {what}</translation>
        </message>
        <message>
            <source>This could not be done.</source>
            <translation>ทำรายการนี้ไม่ได้</translation>
        </message>
        <message>
            <source>This file would hold the secret key of the computer: whoever has it reads every file ever sent to it.</source>
            <translation>ไฟล์นี้จะมีกุญแจลับของเครื่อง ผู้ใดได้ไปจะเปิดอ่านทุกไฟล์ที่เคยส่งมาถึงเครื่องนี้ได้</translation>
        </message>
        <message>
            <source>This is a heading; it is kept with the projects below it.</source>
            <translation>แถวนี้เป็นหัวข้อ เก็บไว้กับโครงการที่อยู่ข้างล่างแล้ว</translation>
        </message>
        <message>
            <source>This is a row of totals or a note, not an entry of the table.</source>
            <translation>แถวนี้เป็นแถวยอดรวมหรือหมายเหตุ ไม่ใช่รายการในตาราง</translation>
        </message>
        <message>
            <source>This is the header row again.</source>
            <translation>แถวนี้เป็นหัวตารางซ้ำ</translation>
        </message>
        <message>
            <source>This lies in {province}, not in this province.</source>
            <translation>รายการนี้อยู่ในจังหวัด{province} ไม่ใช่จังหวัดนี้</translation>
        </message>
        <message>
            <source>This line has no amount; only funded projects are notified.</source>
            <translation>รายการนี้ไม่มีวงเงิน แจ้งได้เฉพาะโครงการที่ได้รับงบประมาณ</translation>
        </message>
        <message>
            <source>This line names no district of the province.</source>
            <translation>รายการนี้ไม่ได้ระบุอำเภอในจังหวัด</translation>
        </message>
        <message>
            <source>This strategy would stand under itself ({value}).</source>
            <translation>ยุทธศาสตร์นี้อยู่ภายใต้ตัวเอง ({value})</translation>
        </message>
        <message>
            <source>This sum says {said} baht for {year}, but the rows above make {read}.</source>
            <translation>ยอดรวมแถวนี้ระบุงบประมาณปี {year} เป็นเงิน {said} บาท แต่แถวข้างบนรวมได้ {read} บาท</translation>
        </message>
        <message>
            <source>This sum says {said} projects, but {read} stand above it.</source>
            <translation>ยอดรวมแถวนี้ระบุ {said} โครงการ แต่ข้างบนมี {read} โครงการ</translation>
        </message>
        <message>
            <source>Two problems of this village have the number {value}.</source>
            <translation>หมู่บ้านนี้มีปัญหาลำดับที่ {value} ซ้ำกันสองรายการ</translation>
        </message>
        <message>
            <source>Two records for one thing are decided by {join} or {apart}.</source>
            <translation>สองรายการของเรื่องเดียวกัน ตัดสินด้วย {join} หรือ {apart}</translation>
        </message>
        <message>
            <source>Type the digits that were printed when the office was set up; they are kept in the office safe.</source>
            <translation>พิมพ์ตัวเลขรหัสกู้คืนที่พิมพ์ไว้เมื่อตั้งสำนักงาน ซึ่งเก็บไว้ในตู้นิรภัยของสำนักงาน</translation>
        </message>
        <message>
            <source>Use an address that begins with https:// or sftp://.</source>
            <translation>ใช้ที่อยู่ที่ขึ้นต้นด้วย https:// หรือ sftp://</translation>
        </message>
        <message>
            <source>Use the code in its place: {successors}.</source>
            <translation>โปรดใช้รหัสที่มาแทน: {successors}</translation>
        </message>
        <message>
            <source>Wait until it has finished, then look again.</source>
            <translation>รอให้เสร็จก่อน แล้วตรวจอีกครั้ง</translation>
        </message>
        <message>
            <source>Wait until it has finished; nothing has to be done twice.</source>
            <translation>รอให้เสร็จก่อน ไม่ต้องทำซ้ำ</translation>
        </message>
        <message>
            <source>Wait until that has ended, or stop it first.</source>
            <translation>รอให้ส่งเสร็จ หรือหยุดส่งก่อน</translation>
        </message>
        <message>
            <source>Withdraw it and send once more: the new file holds the same and more.</source>
            <translation>ถอนไฟล์นี้แล้วส่งใหม่ ไฟล์ใหม่จะมีข้อมูลเดิมครบถ้วน</translation>
        </message>
        <message>
            <source>Write --where FIELD=VALUE; `amphoeplan kinds` lists the fields of every kind.</source>
            <translation>เขียน --where FIELD=VALUE คำสั่ง `amphoeplan kinds` แสดงรายชื่อข้อมูลของทุกชนิด</translation>
        </message>
        <message>
            <source>Write codes such as 1, 1.1 and 1.1.2, as text.</source>
            <translation>โปรดเขียนรหัสเป็นข้อความ เช่น 1, 1.1 และ 1.1.2</translation>
        </message>
        <message>
            <source>Write day, month and B.E. year, such as 23 ก.พ. 2558 or 23/2/2558.</source>
            <translation>โปรดเขียนวัน เดือน และปี พ.ศ. เช่น 23 ก.พ. 2558 หรือ 23/2/2558</translation>
        </message>
        <message>
            <source>Write digits only, such as 1.5, and the unit in its own column.</source>
            <translation>กรอกเป็นตัวเลขอย่างเดียว เช่น 1.5 และกรอกหน่วยนับในช่องของหน่วยนับ</translation>
        </message>
        <message>
            <source>Write digits only, such as 120.</source>
            <translation>กรอกเฉพาะตัวเลข เช่น 120</translation>
        </message>
        <message>
            <source>Write digits only, such as 25.</source>
            <translation>กรอกเป็นตัวเลขอย่างเดียว เช่น 25</translation>
        </message>
        <message>
            <source>Write it again, or press Esc for what was there.</source>
            <translation>เขียนใหม่ หรือกด Esc เพื่อกลับไปใช้ข้อความเดิม</translation>
        </message>
        <message>
            <source>Write it as https://server/folder or sftp://server/folder, or choose a folder of this computer.</source>
            <translation>พิมพ์เป็น https://เครื่องแม่ข่าย/โฟลเดอร์ หรือ sftp://เครื่องแม่ข่าย/โฟลเดอร์ หรือเลือกโฟลเดอร์ในเครื่องนี้</translation>
        </message>
        <message>
            <source>Write it as {{"R08": "the reason"}}.</source>
            <translation>เขียนเป็น {{"R08": "เหตุผล"}}</translation>
        </message>
        <message>
            <source>Write it only to a stick that goes into the office's safe, and repeat the command with --yes.</source>
            <translation>ให้เขียนลงเฉพาะแฟลชไดรฟ์ที่จะเก็บในตู้นิรภัยของสำนักงาน แล้วสั่งอีกครั้งพร้อม --yes</translation>
        </message>
        <message>
            <source>Write its kind and name, such as อบต.อมก๋อย or เทศบาลตำบลอมก๋อย.</source>
            <translation>กรอกประเภทและชื่อ เช่น อบต.อมก๋อย หรือ เทศบาลตำบลอมก๋อย</translation>
        </message>
        <message>
            <source>Write one of: {choices}.</source>
            <translation>กรอกคำใดคำหนึ่งต่อไปนี้: {choices}</translation>
        </message>
        <message>
            <source>Write the B.E. year: {be} if that is the one.</source>
            <translation>โปรดเขียนปีเป็น พ.ศ. หากใช่ให้ใส่ {be}</translation>
        </message>
        <message>
            <source>Write the LAO above the table, such as “อบต.อมก๋อย อำเภออมก๋อย จังหวัดเชียงใหม่”.</source>
            <translation>โปรดเขียนชื่อ อปท. ไว้เหนือตาราง เช่น “อบต.อมก๋อย อำเภออมก๋อย จังหวัดเชียงใหม่”</translation>
        </message>
        <message>
            <source>Write the amount in digits, such as 1,200,000 or 1,200,000.50, - for zero, nothing if not planned.</source>
            <translation>โปรดเขียนจำนวนเงินเป็นตัวเลข เช่น 1,200,000 หรือ 1,200,000.50 ใส่ - เมื่อเป็นศูนย์ และเว้นว่างเมื่อไม่ได้ตั้งงบประมาณ</translation>
        </message>
        <message>
            <source>Write the reason, or choose the strategies it went into.</source>
            <translation>โปรดเขียนเหตุผล หรือเลือกยุทธศาสตร์ที่นำไปรวมไว้</translation>
        </message>
        <message>
            <source>Write the strategy's code in this row.</source>
            <translation>โปรดเขียนรหัสยุทธศาสตร์ในแถวนี้</translation>
        </message>
        <message>
            <source>Write the year such as 2559 (or 2016).</source>
            <translation>โปรดเขียนปี เช่น 2559 (หรือ 2016)</translation>
        </message>
        <message>
            <source>Write the year with four digits, such as 2570.</source>
            <translation>กรอกปี พ.ศ. สี่หลัก เช่น 2570</translation>
        </message>
        <message>
            <source>Write why, so that the village gets an answer.</source>
            <translation>ระบุเหตุผล เพื่อให้หมู่บ้านได้รับคำตอบ</translation>
        </message>
        <message>
            <source>`amphoeplan conflicts` lists those that are open.</source>
            <translation>ดูรายการที่ค้างด้วย `amphoeplan conflicts`</translation>
        </message>
        <message>
            <source>`amphoeplan kinds` lists all of them.</source>
            <translation>ดูทั้งหมดด้วยคำสั่ง `amphoeplan kinds`</translation>
        </message>
        <message>
            <source>`amphoeplan kinds` lists the fields of every kind.</source>
            <translation>ดูช่องของทุกชนิดด้วยคำสั่ง `amphoeplan kinds`</translation>
        </message>
        <message>
            <source>`amphoeplan offices` lists the computers whose cards are known.</source>
            <translation>คำสั่ง `amphoeplan offices` แสดงเครื่องที่รู้จักบัตรแล้ว</translation>
        </message>
        <message>
            <source>`waive` must name each rule with a reason.</source>
            <translation>`waive` ต้องระบุข้อกำหนดแต่ละข้อพร้อมเหตุผล</translation>
        </message>
        <message>
            <source>this is not a JSON object ({cause})</source>
            <translation>ไม่ใช่ออบเจกต์ JSON ({cause})</translation>
        </message>
        <message>
            <source>{card} has several keys: {fingerprints}.</source>
            <translation>{card} มีกุญแจหลายดอก: {fingerprints}</translation>
        </message>
        <message>
            <source>{code} is not the code of a {kind}.</source>
            <translation>{code} ไม่ใช่รหัสของ {kind}</translation>
        </message>
        <message>
            <source>{conflict} cannot be decided by {value}.</source>
            <translation>ตัดสิน {conflict} ด้วย {value} ไม่ได้</translation>
        </message>
        <message>
            <source>{count} files still wait for the way {name}.</source>
            <translation>ยังมี {count} ไฟล์รอส่งทาง {name}</translation>
        </message>
        <message>
            <source>{count} ways lead to {office}; it must be clear which to take.</source>
            <translation>มี {count} ช่องทางไปยัง{office} ต้องระบุให้ชัดว่าใช้ช่องทางใด</translation>
        </message>
        <message>
            <source>{field} cannot be left empty.</source>
            <translation>{field} เว้นว่างไม่ได้</translation>
        </message>
        <message>
            <source>{field}: {value} does not fit, because it must be {must}.</source>
            <translation>{field}: ใช้ค่า {value} ไม่ได้ เพราะต้องเป็น {must}</translation>
        </message>
        <message>
            <source>{file} cannot be cut into parts of {size} bytes.</source>
            <translation>แบ่ง {file} เป็นส่วนละ {size} ไบต์ไม่ได้</translation>
        </message>
        <message>
            <source>{file} cannot be read: {cause}.</source>
            <translation>อ่านไฟล์ {file} ไม่ได้: {cause}</translation>
        </message>
        <message>
            <source>{file} cannot be written: another program has it open, or it is protected.</source>
            <translation>บันทึก {file} ไม่ได้ เพราะโปรแกรมอื่นเปิดอยู่ หรือไฟล์ถูกป้องกันไว้</translation>
        </message>
        <message>
            <source>{file} comes from a sender who is not known here. Key: {fingerprint}</source>
            <translation>{file} มาจากผู้ส่งที่ยังไม่รู้จัก กุญแจ: {fingerprint}</translation>
        </message>
        <message>
            <source>{file} contradicts itself or what is already here ({what}).</source>
            <translation>{file} ขัดแย้งในตัวเองหรือกับข้อมูลที่มีอยู่ ({what})</translation>
        </message>
        <message>
            <source>{file} could not be written: {cause}.</source>
            <translation>บันทึก {file} ไม่ได้: {cause}</translation>
        </message>
        <message>
            <source>{file} does not say which plan year it is for.</source>
            <translation>{file} ไม่ได้ระบุปีของแผน</translation>
        </message>
        <message>
            <source>{file} does not say whose plan it is.</source>
            <translation>ไฟล์ {file} ไม่ได้ระบุว่าเป็นแผนของ อปท. ใด</translation>
        </message>
        <message>
            <source>{file} goes on with work of {sender} that was set aside here.</source>
            <translation>{file} ทำต่อจากงานของ {sender} ที่พักไว้ที่นี่</translation>
        </message>
        <message>
            <source>{file} has {size} MB; an attached file may have {most}.</source>
            <translation>{file} มีขนาด {size} MB ไฟล์แนบมีได้ไม่เกิน {most}</translation>
        </message>
        <message>
            <source>{file} holds a change to {kind} of {scope} that {writer} may not make.</source>
            <translation>{file} มีการแก้ {kind} ของ {scope} ซึ่ง {writer} ไม่มีสิทธิ์แก้</translation>
        </message>
        <message>
            <source>{file} holds data of {scope}, which this office may not read.</source>
            <translation>{file} มีข้อมูลของ {scope} ซึ่งสำนักงานนี้อ่านไม่ได้</translation>
        </message>
        <message>
            <source>{file} holds work of a computer ({writer}) that is not known here.</source>
            <translation>{file} มีงานของเครื่องที่ยังไม่รู้จัก ({writer})</translation>
        </message>
        <message>
            <source>{file} holds {size} MB when unpacked; at most {most} MB are read.</source>
            <translation>{file} มีขนาด {size} MB เมื่อคลายแล้ว อ่านได้ไม่เกิน {most} MB</translation>
        </message>
        <message>
            <source>{file} is a workbook of the old kind (*.xls), which cannot be read.</source>
            <translation>{file} เป็นสมุดงานแบบเก่า (*.xls) ซึ่งอ่านไม่ได้</translation>
        </message>
        <message>
            <source>{file} is incomplete or was changed on the way.</source>
            <translation>{file} ไม่ครบหรือถูกเปลี่ยนระหว่างทาง</translation>
        </message>
        <message>
            <source>{file} is locked for other readers than this computer, or it was damaged.</source>
            <translation>{file} เข้ารหัสไว้สำหรับผู้อื่น ไม่ใช่เครื่องนี้ หรือไฟล์เสียหาย</translation>
        </message>
        <message>
            <source>{file} is no {wanted}. It is: {found}.</source>
            <translation>{file} ไม่ใช่{wanted} แต่เป็น{found}</translation>
        </message>
        <message>
            <source>{file} is not a backup of this program, or it is damaged.</source>
            <translation>{file} ไม่ใช่สำเนาของโปรแกรมนี้ หรือเสียหาย</translation>
        </message>
        <message>
            <source>{file} is not a file of this program, or it is incomplete.</source>
            <translation>{file} ไม่ใช่ไฟล์ของโปรแกรมนี้ หรือไฟล์ไม่ครบ</translation>
        </message>
        <message>
            <source>{file} is not an Excel workbook or a CSV file.</source>
            <translation>{file} ไม่ใช่สมุดงาน Excel หรือไฟล์ CSV</translation>
        </message>
        <message>
            <source>{file} is not an office card, or it was damaged on the way.</source>
            <translation>{file} ไม่ใช่บัตรสำนักงาน หรือเสียหายระหว่างทาง</translation>
        </message>
        <message>
            <source>{file} is protected by a password.</source>
            <translation>{file} มีรหัสผ่านป้องกันอยู่</translation>
        </message>
        <message>
            <source>{file} is the plan of {lao}, which belongs to another district.</source>
            <translation>ไฟล์ {file} เป็นแผนของ {lao} ซึ่งอยู่ในอำเภออื่น</translation>
        </message>
        <message>
            <source>{file} is the plan of {lao}, which is not known in this district.</source>
            <translation>ไฟล์ {file} เป็นแผนของ {lao} ซึ่งไม่มีในทะเบียน อปท. ของอำเภอนี้</translation>
        </message>
        <message>
            <source>{file} was made by a newer version of the program (format {format}).</source>
            <translation>{file} ทำโดยโปรแกรมรุ่นใหม่กว่า (รูปแบบ {format})</translation>
        </message>
        <message>
            <source>{file} was signed by {sender}, whose key was revoked on {since}.</source>
            <translation>{file} ลงนามโดย {sender} ซึ่งกุญแจถูกเพิกถอนเมื่อ {since}</translation>
        </message>
        <message>
            <source>{file} would unpack to more than this program accepts.</source>
            <translation>{file} เมื่อแตกแล้วใหญ่เกินกว่าที่โปรแกรมรับได้</translation>
        </message>
        <message>
            <source>{file}: the figures read back from the file are not those of the report.</source>
            <translation>{file}: ตัวเลขที่อ่านกลับจากไฟล์ไม่ตรงกับรายงาน</translation>
        </message>
        <message>
            <source>{file}: {cause}.</source>
            <translation>{file}: {cause}</translation>
        </message>
        <message>
            <source>{host} cannot be reached: {cause}.</source>
            <translation>ติดต่อ {host} ไม่ได้ ({cause})</translation>
        </message>
        <message>
            <source>{host} cannot prove that it is {host}: {cause}.</source>
            <translation>{host} พิสูจน์ตัวตนว่าเป็น {host} ไม่ได้ ({cause})</translation>
        </message>
        <message>
            <source>{host} cannot take {file} now: {cause}.</source>
            <translation>{host} ยังรับ {file} ไม่ได้ในขณะนี้ ({cause})</translation>
        </message>
        <message>
            <source>{host} does not accept the name {user} with this password.</source>
            <translation>{host} ไม่รับชื่อผู้ใช้ {user} กับรหัสผ่านนี้</translation>
        </message>
        <message>
            <source>{host} shows another key than before: {shown} instead of {known}. Nothing was sent.</source>
            <translation>{host} แสดงกุญแจไม่ตรงกับครั้งก่อน คือ {shown} แทนที่จะเป็น {known} จึงยังไม่ได้ส่งอะไร</translation>
        </message>
        <message>
            <source>{kind} has no field named {field}.</source>
            <translation>{kind} ไม่มีช่องชื่อ {field}</translation>
        </message>
        <message>
            <source>{kind} of {scope} is written by another office, not by this computer.</source>
            <translation>{kind} ของ {scope} เป็นของสำนักงานอื่น เครื่องนี้แก้ไม่ได้</translation>
        </message>
        <message>
            <source>{kind}: {field} is missing.</source>
            <translation>{kind}: ยังไม่มี {field}</translation>
        </message>
        <message>
            <source>{name} is being sent at this moment.</source>
            <translation>กำลังส่ง {name} อยู่</translation>
        </message>
        <message>
            <source>{percent} percent is more than the whole project.</source>
            <translation>ร้อยละ {percent} เกินทั้งโครงการ</translation>
        </message>
        <message>
            <source>{place} did not keep {file}: what was read back is not what was written.</source>
            <translation>{place} เก็บ {file} ไว้ไม่ครบ เมื่ออ่านกลับมาแล้วไม่ตรงกับที่เขียน</translation>
        </message>
        <message>
            <source>{place} is not an address that this way can use.</source>
            <translation>{place} ไม่ใช่ที่อยู่ที่ช่องทางนี้ใช้ได้</translation>
        </message>
        <message>
            <source>{place} is not encrypted: everybody on the line could read the password.</source>
            <translation>{place} ไม่เข้ารหัส ผู้อื่นในเครือข่ายอ่านรหัสผ่านได้</translation>
        </message>
        <message>
            <source>{place} went away or failed while {file} was being written: {cause}.</source>
            <translation>{place} หลุดหรือขัดข้องระหว่างเขียน {file} ({cause})</translation>
        </message>
        <message>
            <source>{record} is a {is_kind} and cannot become a {kind}.</source>
            <translation>{record} เป็น {is_kind} อยู่แล้ว จะเป็น {kind} ไม่ได้</translation>
        </message>
        <message>
            <source>{record} is no problem, project or needs item that is here.</source>
            <translation>{record} ไม่ใช่ปัญหา โครงการ หรือรายการความต้องการที่มีในเครื่องนี้</translation>
        </message>
        <message>
            <source>{value} is not between {low} and {high}.</source>
            <translation>{value} ไม่อยู่ระหว่าง {low} ถึง {high}</translation>
        </message>
        <message>
            <source>“{column}” is empty.</source>
            <translation>ช่อง “{column}” ว่าง</translation>
        </message>
        <message>
            <source>“{condition}” is no condition on {kind}.</source>
            <translation>“{condition}” ไม่ใช่เงื่อนไขของ {kind}</translation>
        </message>
        <message>
            <source>“{name}” is no name for a computer or a person.</source>
            <translation>“{name}” ใช้เป็นชื่อเครื่องหรือชื่อคนไม่ได้</translation>
        </message>
        <message>
            <source>“{title}” is funded in {year}, not in the year of this plan.</source>
            <translation>“{title}” ได้รับงบประมาณปี {year} ไม่ใช่ปีของแผนนี้</translation>
        </message>
        <message>
            <source>“{title}” is not a combined item, so it cannot be split.</source>
            <translation>“{title}” ไม่ใช่รายการที่รวมไว้ จึงแยกไม่ได้</translation>
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
            <source>“{value}” is not a fiscal year.</source>
            <translation>“{value}” ไม่ใช่ปีงบประมาณ</translation>
        </message>
        <message>
            <source>“{value}” is not a number.</source>
            <translation>“{value}” ไม่ใช่ตัวเลข</translation>
        </message>
        <message>
            <source>“{value}” is not a village code.</source>
            <translation>“{value}” ไม่ใช่รหัสหมู่บ้าน</translation>
        </message>
        <message>
            <source>“{value}” is not a whole number.</source>
            <translation>“{value}” ไม่ใช่จำนวนเต็ม</translation>
        </message>
        <message>
            <source>“{value}” is not an amount in baht.</source>
            <translation>“{value}” ไม่ใช่จำนวนเงินบาท</translation>
        </message>
        <message>
            <source>“{value}” is not known here.</source>
            <translation>ไม่รู้จัก “{value}”</translation>
        </message>
        <message>
            <source>“{value}” is not the code of a strategy.</source>
            <translation>“{value}” ไม่ใช่รหัสยุทธศาสตร์</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>Accepted by a revoked key</source>
            <translation>รับบัตรโดยกุญแจที่ถูกเพิกถอน</translation>
        </message>
        <message>
            <source>Accepted by its office</source>
            <translation>หน่วยต้นสังกัดรับรอง</translation>
        </message>
        <message>
            <source>Answers to {count} items</source>
            <translation>คำตอบ {count} ข้อ</translation>
        </message>
        <message>
            <source>Can be taken in</source>
            <translation>รับเข้าได้</translation>
        </message>
        <message>
            <source>Cannot be taken in</source>
            <translation>รับเข้าไม่ได้</translation>
        </message>
        <message>
            <source>Compared here</source>
            <translation>เทียบรหัสแล้วที่เครื่องนี้</translation>
        </message>
        <message>
            <source>District of {name}</source>
            <translation>อำเภอ{name}</translation>
        </message>
        <message>
            <source>For {reader}-{sender}-{day}</source>
            <translation>ส่ง{reader}-{sender}-{day}</translation>
        </message>
        <message>
            <source>Goes on with work of {sender} that was set aside here; what is new counts without that</source>
            <translation>ทำต่อจากงานของ {sender} ที่พักไว้ที่นี่ สิ่งใหม่จะมีผลโดยไม่รวมส่วนที่พักไว้</translation>
        </message>
        <message>
            <source>In the outbox; not sent yet</source>
            <translation>อยู่ในกล่องส่ง ยังไม่ได้ส่ง</translation>
        </message>
        <message>
            <source>It has new keys</source>
            <translation>เปลี่ยนกุญแจใหม่แล้ว</translation>
        </message>
        <message>
            <source>Key revoked {day}</source>
            <translation>กุญแจเพิกถอน {day}</translation>
        </message>
        <message>
            <source>Made; no receipt yet</source>
            <translation>จัดทำแล้ว ยังไม่มีใบตอบรับ</translation>
        </message>
        <message>
            <source>Missing is the work of {writer} for {scope} from {after} to {before}: entries {entries}.</source>
            <translation>ยังขาดงานของ {writer} ส่วน{scope} ตั้งแต่ {after} ถึง {before} รายการที่ {entries}</translation>
        </message>
        <message>
            <source>Missing is the work of {writer} for {scope} up to {before}: entries {entries}.</source>
            <translation>ยังขาดงานของ {writer} ส่วน{scope} จนถึง {before} รายการที่ {entries}</translation>
        </message>
        <message>
            <source>Needs plan, edition {n}: {items} items, {total} baht</source>
            <translation>แผนความต้องการ ฉบับที่ {n}: {items} ข้อ {total} บาท</translation>
        </message>
        <message>
            <source>New {created} · changed {updated} · unchanged {unchanged} · in conflict {in_conflict}</source>
            <translation>ใหม่ {created} · แก้ไข {updated} · เหมือนเดิม {unchanged} · ค่าต่างกัน {in_conflict}</translation>
        </message>
        <message>
            <source>Nothing new in it</source>
            <translation>ไม่มีข้อมูลใหม่</translation>
        </message>
        <message>
            <source>Please make a full file on computer {sender}.</source>
            <translation>ขอไฟล์เต็มตั้งแต่ต้นจากเครื่อง {sender}</translation>
        </message>
        <message>
            <source>Please send the file {files}, from computer {sender}.</source>
            <translation>ขอไฟล์ {files} จากเครื่อง {sender}</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>รับ</translation>
        </message>
        <message>
            <source>Received by them</source>
            <translation>ผู้รับได้รับแล้ว</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>ไม่รับ</translation>
        </message>
        <message>
            <source>Sender not known yet</source>
            <translation>ยังไม่รู้จักผู้ส่ง</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>ส่ง</translation>
        </message>
        <message>
            <source>Taken back here</source>
            <translation>ถอนที่นี่แล้ว</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>รับเข้าแล้ว</translation>
        </message>
        <message>
            <source>The file made {when} waits for this.</source>
            <translation>ไฟล์ที่ทำเมื่อ {when} กำลังรอส่วนนี้อยู่</translation>
        </message>
        <message>
            <source>The private content of {count} entries by {computer} was left out on the way: ask them for a full file</source>
            <translation>ข้อมูลส่วนบุคคล {count} รายการของ {computer} ถูกตัดออกระหว่างทาง ให้ขอไฟล์เต็มจากเครื่องนั้น</translation>
        </message>
        <message>
            <source>The waiting file itself, {file} made {when} by {sender}, is not in the data folder any more: ask for it, too.</source>
            <translation>ไฟล์ที่รออยู่ ({file} ที่ทำเมื่อ {when} จาก {sender}) ไม่อยู่ในโฟลเดอร์ข้อมูลแล้ว ขอไฟล์นี้อีกครั้งด้วย</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>เครื่องนี้</translation>
        </message>
        <message>
            <source>Waits for an earlier file</source>
            <translation>รอไฟล์ก่อนหน้า</translation>
        </message>
        <message>
            <source>Went on without {count} missing parts. They close by themselves if they turn up.</source>
            <translation>ทำงานต่อโดยไม่มีส่วนที่ขาด {count} ส่วน หากพบภายหลังระบบจะเติมให้เอง</translation>
        </message>
        <message>
            <source>What was set aside of this file counts again</source>
            <translation>สิ่งที่พักไว้จากไฟล์นี้กลับมามีผลอีกครั้ง</translation>
        </message>
        <message>
            <source>Withdrawn; not sent</source>
            <translation>ถอนแล้ว ไม่ได้ส่ง</translation>
        </message>
        <message>
            <source>already_here</source>
            <translation>มีอยู่แล้ว</translation>
        </message>
        <message>
            <source>an unknown sender</source>
            <translation>ผู้ส่งที่ไม่รู้จัก</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>รับเข้าแล้ว</translation>
        </message>
        <message>
            <source>held</source>
            <translation>พักรอ</translation>
        </message>
        <message>
            <source>personal data</source>
            <translation>ข้อมูลส่วนบุคคล</translation>
        </message>
        <message>
            <source>quarantined</source>
            <translation>กักไว้</translation>
        </message>
        <message>
            <source>receipts</source>
            <translation>ใบรับ</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>ไม่รับ</translation>
        </message>
        <message>
            <source>the province's desk</source>
            <translation>โต๊ะทำงานของจังหวัด</translation>
        </message>
        <message>
            <source>{before} before + {added} of new ones + {changed} by changes = {after} baht</source>
            <translation>เดิม {before} + รายการใหม่ {added} + จากการแก้ไข {changed} = {after} บาท</translation>
        </message>
        <message>
            <source>{changes} changes, can be opened by {readers}. Saved at {path}</source>
            <translation>{changes} รายการเปลี่ยนแปลง เปิดได้โดย {readers} บันทึกไว้ที่ {path}</translation>
        </message>
        <message>
            <source>{count} attached files</source>
            <translation>ไฟล์แนบ {count} ไฟล์</translation>
        </message>
        <message>
            <source>{count} attached files are missing: the next file from here asks for them</source>
            <translation>ไฟล์แนบยังขาด {count} ไฟล์: ไฟล์ถัดไปที่ส่งจากเครื่องนี้จะขอให้เอง</translation>
        </message>
        <message>
            <source>{count} entries are here and do not count: set aside, or of a revoked computer</source>
            <translation>การแก้ไข {count} ครั้งที่นี่ไม่นับ เพราะพักไว้หรือเป็นของเครื่องที่ถูกเพิกถอน</translation>
        </message>
        <message>
            <source>{count} entries of {writer} are at {sender} and not yet here</source>
            <translation>การแก้ไข {count} ครั้งของ{writer} {sender}มีแล้ว แต่ที่นี่ยังไม่มี</translation>
        </message>
        <message>
            <source>{count} entries of {writer} are here and not yet at {sender}</source>
            <translation>การแก้ไข {count} ครั้งของ{writer} ที่นี่มีแล้ว แต่{sender}ยังไม่มี</translation>
        </message>
        <message>
            <source>{count} fields are filled in differently and wait for a decision</source>
            <translation>{count} ช่องบันทึกไม่ตรงกันและรอตัดสิน</translation>
        </message>
        <message>
            <source>{count} village projects</source>
            <translation>โครงการของหมู่บ้าน {count} โครงการ</translation>
        </message>
        <message>
            <source>{entries} entries in the file = {new} new + {already_here} already here + {held} held</source>
            <translation>ในไฟล์มีการแก้ไข {entries} ครั้ง = ใหม่ {new} + มีอยู่ก่อนแล้ว {already_here} + รอไฟล์ก่อนหน้า {held}</translation>
        </message>
        <message>
            <source>{file}, made {when}</source>
            <translation>{file} ที่ทำเมื่อ {when}</translation>
        </message>
        <message>
            <source>{scope}: not the same as at {sender}</source>
            <translation>{scope}: ยังไม่ตรงกับ{sender}</translation>
        </message>
        <message>
            <source>{scope}: now the same as at {sender}</source>
            <translation>{scope}: ขณะนี้ตรงกับ{sender}</translation>
        </message>
        <message>
            <source>{sender} has gone on without it: {reason}. Ask {writer}, or another office that may have it.</source>
            <translation>{sender} เองก็ทำงานต่อโดยไม่มีส่วนนี้ (เหตุผล: {reason}) ขอจาก {writer} หรือสำนักงานอื่นที่อาจมี</translation>
        </message>
    </context>
    <context>
        <name>ExchangeScreen</name>
        <message>
            <source>All files</source>
            <translation>รายการทั้งหมด</translation>
        </message>
        <message>
            <source>Files go by e-mail, chat or USB stick; only the office addressed can open them.</source>
            <translation>ส่งไฟล์ทางอีเมล ไลน์ หรือแฟลชไดรฟ์ เฉพาะหน่วยผู้รับเท่านั้นที่เปิดได้</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>ทะเบียนหนังสือ</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>รับ</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>ส่ง</translation>
        </message>
        <message>
            <source>Send and receive</source>
            <translation>รับ–ส่งข้อมูล</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>ระหว่างส่ง</translation>
        </message>
        <message>
            <source>Under way ({count})</source>
            <translation>ระหว่างส่ง ({count})</translation>
        </message>
        <message>
            <source>Ways</source>
            <translation>ช่องทาง</translation>
        </message>
    </context>
    <context>
        <name>FactsPanel</name>
        <message>
            <source>Confirm these</source>
            <translation>ยืนยันข้อมูลนี้</translation>
        </message>
        <message>
            <source>Confirmed by the district</source>
            <translation>อำเภอยืนยันแล้ว</translation>
        </message>
        <message>
            <source>Corrected by the district; {source}, B.E. {year}: {name}</source>
            <translation>อำเภอแก้ไขแล้ว ({source} พ.ศ. {year}: {name})</translation>
        </message>
        <message>
            <source>From {source}, B.E. {year}; not confirmed yet</source>
            <translation>จาก{source} พ.ศ. {year} ยังไม่ได้ยืนยัน</translation>
        </message>
        <message>
            <source>Last year's answers</source>
            <translation>ผลของปีก่อน</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>ปัญหา</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>โครงการ</translation>
        </message>
        <message>
            <source>The village</source>
            <translation>ข้อมูลหมู่บ้าน</translation>
        </message>
        <message>
            <source>This plan</source>
            <translation>แผนนี้</translation>
        </message>
        <message>
            <source>Total (baht)</source>
            <translation>รวม (บาท)</translation>
        </message>
    </context>
    <context>
        <name>Fate</name>
        <message>
            <source>Combined with {count} other projects in “{title}”</source>
            <translation>รวมกับอีก {count} โครงการใน “{title}”</translation>
        </message>
        <message>
            <source>From the village plan of {village}</source>
            <translation>จากแผนหมู่บ้านของ {village}</translation>
        </message>
        <message>
            <source>Funded</source>
            <translation>ได้รับจัดสรรงบประมาณ</translation>
        </message>
        <message>
            <source>Funded and finished</source>
            <translation>ได้รับงบประมาณ ดำเนินการแล้วเสร็จ</translation>
        </message>
        <message>
            <source>In the annual action plan</source>
            <translation>อยู่ในแผนปฏิบัติการประจำปี</translation>
        </message>
        <message>
            <source>In the district's needs plan</source>
            <translation>อยู่ในแผนความต้องการของอำเภอ</translation>
        </message>
        <message>
            <source>In the plan of the LAO</source>
            <translation>อยู่ในแผนพัฒนาท้องถิ่น</translation>
        </message>
        <message>
            <source>In the plan: {plan}</source>
            <translation>อยู่ใน{plan}</translation>
        </message>
        <message>
            <source>In the village plan</source>
            <translation>อยู่ในแผนหมู่บ้าน</translation>
        </message>
        <message>
            <source>It does not name a problem raised at a forum.</source>
            <translation>ไม่ได้เชื่อมกับปัญหาที่ยกในเวทีประชาคม (ไม่ผ่านเวที)</translation>
        </message>
        <message>
            <source>It names no forum.</source>
            <translation>ไม่ได้ระบุเวทีประชาคม</translation>
        </message>
        <message>
            <source>It was sent without this project.</source>
            <translation>อำเภอส่งแผนแล้ว โดยไม่มีโครงการนี้</translation>
        </message>
        <message>
            <source>Its work was cancelled</source>
            <translation>ยกเลิกการดำเนินการ</translation>
        </message>
        <message>
            <source>Letter {letter}</source>
            <translation>หนังสือที่ {letter}</translation>
        </message>
        <message>
            <source>Letter {letter}, edition {edition}</source>
            <translation>หนังสือที่ {letter} ฉบับที่ {edition}</translation>
        </message>
        <message>
            <source>Needs it answers</source>
            <translation>ความต้องการที่ตอบ</translation>
        </message>
        <message>
            <source>No answer from the province yet</source>
            <translation>จังหวัดยังไม่แจ้งผล</translation>
        </message>
        <message>
            <source>No project of the village plan answers it.</source>
            <translation>ไม่มีโครงการในแผนหมู่บ้านที่แก้ปัญหานี้</translation>
        </message>
        <message>
            <source>No reason was given.</source>
            <translation>ไม่ได้ระบุเหตุผล</translation>
        </message>
        <message>
            <source>No village project was found in it.</source>
            <translation>ยังไม่พบโครงการของหมู่บ้านในโครงการนี้</translation>
        </message>
        <message>
            <source>No. {rank}</source>
            <translation>ลำดับที่ {rank}</translation>
        </message>
        <message>
            <source>No. {rank} of {count}</source>
            <translation>ลำดับที่ {rank} จาก {count}</translation>
        </message>
        <message>
            <source>None is linked to it.</source>
            <translation>ยังไม่ได้เชื่อมกับความต้องการใด</translation>
        </message>
        <message>
            <source>Not chosen by the district</source>
            <translation>อำเภอไม่คัดเข้า</translation>
        </message>
        <message>
            <source>Not chosen yet</source>
            <translation>ยังไม่ได้คัดเข้า</translation>
        </message>
        <message>
            <source>Not in the plan that the district sent</source>
            <translation>ไม่อยู่ในแผนที่อำเภอส่งจังหวัด</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>ยังไม่ได้ส่ง</translation>
        </message>
        <message>
            <source>On the list beyond the LAOs' capacity</source>
            <translation>อยู่ในบัญชีที่เกินขีดความสามารถของ อปท.</translation>
        </message>
        <message>
            <source>One sum for {count} projects</source>
            <translation>วงเงินรวม {count} โครงการ</translation>
        </message>
        <message>
            <source>One sum for {count} villages</source>
            <translation>วงเงินรวม {count} หมู่บ้าน</translation>
        </message>
        <message>
            <source>Project for it</source>
            <translation>โครงการที่แก้ปัญหานี้</translation>
        </message>
        <message>
            <source>Proposed again for {cycle}</source>
            <translation>เสนออีกครั้งในแผนปี {cycle}</translation>
        </message>
        <message>
            <source>Proposed for time no. {n}</source>
            <translation>เสนอครั้งที่ {n}</translation>
        </message>
        <message>
            <source>Raised at the village forum</source>
            <translation>ยกขึ้นในเวทีประชาคม</translation>
        </message>
        <message>
            <source>Ranked by the district</source>
            <translation>ลำดับความสำคัญของอำเภอ</translation>
        </message>
        <message>
            <source>Referred to {agency}</source>
            <translation>ส่งต่อ {agency}</translation>
        </message>
        <message>
            <source>Result from: {who}</source>
            <translation>ผลพิจารณาของ{who}</translation>
        </message>
        <message>
            <source>Result of the consideration</source>
            <translation>ผลการพิจารณา</translation>
        </message>
        <message>
            <source>Sent to the province</source>
            <translation>ส่งจังหวัด</translation>
        </message>
        <message>
            <source>Sent to the province, no answer yet</source>
            <translation>ส่งจังหวัดแล้ว รอผล</translation>
        </message>
        <message>
            <source>That plan is not here.</source>
            <translation>ยังไม่มีแผนนั้นในเครื่องนี้</translation>
        </message>
        <message>
            <source>budget of {year}</source>
            <translation>งบประมาณปี {year}</translation>
        </message>
        <message>
            <source>first for {cycle}</source>
            <translation>เสนอครั้งแรกในแผนปี {cycle}</translation>
        </message>
        <message>
            <source>paid out {baht} baht</source>
            <translation>เบิกจ่าย {baht} บาท</translation>
        </message>
        <message>
            <source>time no. {n}</source>
            <translation>ครั้งที่ {n}</translation>
        </message>
        <message>
            <source>{baht} baht</source>
            <translation>{baht} บาท</translation>
        </message>
        <message>
            <source>{percent} percent</source>
            <translation>ร้อยละ {percent}</translation>
        </message>
        <message>
            <source>{problem} ({votes} votes)</source>
            <translation>{problem} ({votes} คะแนน)</translation>
        </message>
        <message>
            <source>{who}: {said}</source>
            <translation>{who}: {said}</translation>
        </message>
    </context>
    <context>
        <name>FatePanel</name>
        <message>
            <source>What became of it</source>
            <translation>ผลของโครงการนี้</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>A fault of the program: what you were doing was not finished.</source>
            <translation>โปรแกรมขัดข้อง งานที่กำลังทำอยู่ยังไม่เสร็จ</translation>
        </message>
        <message>
            <source>AmphoePlan</source>
            <translation>แผนอำเภอ</translation>
        </message>
        <message>
            <source>Everything saved before is safe. Details are in {file}; please send it to the support.</source>
            <translation>ข้อมูลที่บันทึกไว้ก่อนหน้านี้ยังอยู่ครบ รายละเอียดอยู่ในไฟล์ {file} โปรดส่งให้ผู้ดูแลโปรแกรม</translation>
        </message>
    </context>
    <context>
        <name>FetchCard</name>
        <message numerus="yes">
            <source>%n file(s) already here</source>
            <translation>
                <numerusform>รับแล้วก่อนหน้านี้ %n ไฟล์</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) for other offices</source>
            <translation>
                <numerusform>ของหน่วยงานอื่น %n ไฟล์</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) refused before</source>
            <translation>
                <numerusform>เคยไม่รับ %n ไฟล์</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new file(s)</source>
            <translation>
                <numerusform>ไฟล์ใหม่ %n ไฟล์</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetch what has come</source>
            <translation>ดึงไฟล์ที่มาแล้ว</translation>
        </message>
        <message>
            <source>Files come in by {ways}</source>
            <translation>รับไฟล์ทาง {ways}</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>กำลังตรวจ…</translation>
        </message>
        <message>
            <source>Nothing new has come.</source>
            <translation>ยังไม่มีไฟล์ใหม่</translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message>
            <source>Already here</source>
            <translation>ที่มีอยู่ก่อนแล้ว</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>แก้ไข</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>รายละเอียด</translation>
        </message>
        <message>
            <source>In conflict</source>
            <translation>ค่าต่างกัน</translation>
        </message>
        <message>
            <source>New entries</source>
            <translation>การแก้ไขใหม่</translation>
        </message>
        <message>
            <source>New records</source>
            <translation>รายการใหม่</translation>
        </message>
        <message>
            <source>Not opened</source>
            <translation>ยังไม่ได้เปิด</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>เหมือนเดิม</translation>
        </message>
        <message>
            <source>{file} · made {when}</source>
            <translation>{file} · จัดทำเมื่อ {when}</translation>
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
            <source>P.{province}</source>
            <translation>จ.{province}</translation>
        </message>
        <message>
            <source>plan of {year}</source>
            <translation>แผนปี {year}</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>Life-line: {title}</source>
            <translation>เส้นทาง: {title}</translation>
        </message>
    </context>
    <context>
        <name>FindingsAsk</name>
        <message>
            <source>Go on with this reason</source>
            <translation>ดำเนินการต่อด้วยเหตุผลนี้</translation>
        </message>
        <message>
            <source>Reason for going on without</source>
            <translation>เหตุผลที่ดำเนินการต่อ</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>ดูรายการ</translation>
        </message>
        <message>
            <source>Some things are missing</source>
            <translation>ยังไม่ครบ</translation>
        </message>
    </context>
    <context>
        <name>ForumPage</name>
        <message numerus="yes">
            <source>%n person(s) came</source>
            <translation>
                <numerusform>ผู้เข้าร่วม %n คน</numerusform>
            </translation>
        </message>
        <message>
            <source>Add another forum</source>
            <translation>เพิ่มเวทีอีกครั้ง</translation>
        </message>
        <message>
            <source>Forum and who came</source>
            <translation>เวทีและผู้เข้าร่วม</translation>
        </message>
        <message>
            <source>Forum {number}</source>
            <translation>เวทีครั้งที่ {number}</translation>
        </message>
        <message>
            <source>Needed when the officer did not come in person.</source>
            <translation>ต้องระบุเมื่อปลัดอำเภอไม่ได้มาเอง</translation>
        </message>
        <message>
            <source>New forum</source>
            <translation>เวทีใหม่</translation>
        </message>
        <message>
            <source>Who helped</source>
            <translation>ผู้สนับสนุนเวที</translation>
        </message>
        <message>
            <source>such as 09:00</source>
            <translation>เช่น 09:00</translation>
        </message>
        <message>
            <source>such as 12:00</source>
            <translation>เช่น 12:00</translation>
        </message>
        <message>
            <source>such as place, food, materials</source>
            <translation>เช่น สถานที่ อาหาร วัสดุ</translation>
        </message>
        <message>
            <source>such as the tambon's community development officer</source>
            <translation>เช่น พัฒนากรประจำตำบล</translation>
        </message>
        <message>
            <source>such as the village's hall</source>
            <translation>เช่น ศาลาประชาคมหมู่บ้าน</translation>
        </message>
        <message>
            <source>{some} of {all} households ({share} %)</source>
            <translation>{some} จาก {all} ครัวเรือน ({share} %)</translation>
        </message>
    </context>
    <context>
        <name>ForumView</name>
        <message>
            <source>Back to the plan (Esc)</source>
            <translation>กลับไปที่แผน (Esc)</translation>
        </message>
        <message>
            <source>Community forum</source>
            <translation>เวทีประชาคม</translation>
        </message>
        <message>
            <source>Larger letters (Ctrl++)</source>
            <translation>ตัวอักษรใหญ่ขึ้น (Ctrl++)</translation>
        </message>
        <message>
            <source>Most votes first</source>
            <translation>เรียงตามคะแนน</translation>
        </message>
        <message>
            <source>No project yet.</source>
            <translation>ยังไม่มีโครงการ</translation>
        </message>
        <message>
            <source>Nothing has been said yet.</source>
            <translation>ยังไม่มีปัญหาที่เสนอ</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>ปัญหา</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>โครงการ</translation>
        </message>
        <message>
            <source>Smaller letters (Ctrl+−)</source>
            <translation>ตัวอักษรเล็กลง (Ctrl+−)</translation>
        </message>
        <message>
            <source>What somebody says; Enter puts it on the wall</source>
            <translation>พิมพ์ปัญหาที่ชาวบ้านเสนอ แล้วกด Enter</translation>
        </message>
        <message>
            <source>no budget</source>
            <translation>ยังไม่ได้ตั้งงบ</translation>
        </message>
        <message>
            <source>plan year {year}</source>
            <translation>ปีแผน {year}</translation>
        </message>
        <message>
            <source>{baht} baht</source>
            <translation>{baht} บาท</translation>
        </message>
        <message>
            <source>{n} people came</source>
            <translation>ผู้เข้าร่วม {n} คน</translation>
        </message>
        <message>
            <source>{votes} votes are more than the {n} people who came: count again, or correct the forum.</source>
            <translation>คะแนน {votes} มากกว่าผู้เข้าร่วม {n} คน โปรดนับใหม่ หรือแก้จำนวนผู้เข้าร่วมเวที</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>AmphoePlan</source>
            <translation>แผนอำเภอ</translation>
        </message>
        <message>
            <source>Find anything   Ctrl+K</source>
            <translation>ค้นหา   Ctrl+K</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>วิธีใช้</translation>
        </message>
        <message>
            <source>What one can do here (F1)</source>
            <translation>หน้านี้ทำอะไรได้บ้าง (F1)</translation>
        </message>
    </context>
    <context>
        <name>Framework</name>
        <message>
            <source>Edition {number}, {years} – {status}</source>
            <translation>ฉบับที่ {number} พ.ศ. {years} – {status}</translation>
        </message>
        <message>
            <source>Entered here, in no edition</source>
            <translation>กรอกไว้เอง ไม่อยู่ในฉบับใด</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>ตัวชี้วัด</translation>
        </message>
        <message>
            <source>None: {reason}</source>
            <translation>ไม่มีข้อที่ตรง: {reason}</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>จังหวัด</translation>
        </message>
        <message>
            <source>This office</source>
            <translation>สำนักงานนี้</translation>
        </message>
        <message>
            <source>{score} % alike</source>
            <translation>คล้าย {score} %</translation>
        </message>
    </context>
    <context>
        <name>FrameworkDispatchScreen</name>
        <message>
            <source>Framework to the LAOs, {district} – {years}</source>
            <translation>ส่งกรอบแผนพัฒนาอำเภอให้ อปท. {district} – {years}</translation>
        </message>
        <message>
            <source>Sent to {sent} of {all} LAOs</source>
            <translation>ส่งแล้ว {sent} จาก {all} อปท.</translation>
        </message>
        <message>
            <source>all by {day}</source>
            <translation>ครบภายใน {day}</translation>
        </message>
    </context>
    <context>
        <name>FrameworkScreen</name>
        <message>
            <source>After a new edition</source>
            <translation>เชื่อมกับฉบับใหม่</translation>
        </message>
        <message>
            <source>Load the framework</source>
            <translation>นำเข้ากรอบยุทธศาสตร์</translation>
        </message>
        <message>
            <source>Old strategies whose successor has still to be said: {n}</source>
            <translation>ยุทธศาสตร์เดิมที่ยังไม่ได้บอกว่าเปลี่ยนเป็นข้อใด {n} ข้อ</translation>
        </message>
        <message>
            <source>Strategy framework of {province}</source>
            <translation>กรอบยุทธศาสตร์การพัฒนา {province}</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>ผังยุทธศาสตร์</translation>
        </message>
        <message>
            <source>{word} ({n})</source>
            <translation>{word} ({n})</translation>
        </message>
    </context>
    <context>
        <name>GiversPage</name>
        <message>
            <source>Add</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <source>Agency added</source>
            <translation>เพิ่มหน่วยงานแล้ว</translation>
        </message>
        <message>
            <source>Agency taken off</source>
            <translation>นำหน่วยงานออกแล้ว</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>ขอบัญชีอีกครั้ง</translation>
        </message>
        <message>
            <source>Ask one more agency</source>
            <translation>ขอบัญชีจากหน่วยงานเพิ่ม</translation>
        </message>
        <message>
            <source>Ask one more agency…</source>
            <translation>ขอบัญชีจากหน่วยงานเพิ่ม…</translation>
        </message>
        <message>
            <source>Begin the plan</source>
            <translation>เริ่มทำแผน</translation>
        </message>
        <message>
            <source>Do not ask this agency</source>
            <translation>ไม่ขอจากหน่วยงานนี้</translation>
        </message>
        <message>
            <source>Has nothing this year</source>
            <translation>ปีนี้ไม่มีโครงการ</translation>
        </message>
        <message>
            <source>Name of the agency</source>
            <translation>ชื่อหน่วยงาน</translation>
        </message>
        <message>
            <source>No action plan for this year yet.</source>
            <translation>ปีนี้ยังไม่มีแผนปฏิบัติการ</translation>
        </message>
        <message>
            <source>Noted: nothing this year</source>
            <translation>บันทึกแล้ว: ปีนี้ไม่มีโครงการ</translation>
        </message>
        <message>
            <source>Noted: to be asked again</source>
            <translation>บันทึกแล้ว: ขอบัญชีอีกครั้ง</translation>
        </message>
        <message>
            <source>Sums by agency…</source>
            <translation>ยอดรวมตามหน่วยงาน…</translation>
        </message>
        <message>
            <source>The action plan puts three lists together: the province's, the LAOs' and the district agencies'.</source>
            <translation>แผนปฏิบัติการรวมสามบัญชี: ของจังหวัด ของ อปท. และของหน่วยงานอำเภอ</translation>
        </message>
        <message>
            <source>The action plan was begun</source>
            <translation>เริ่มแผนปฏิบัติการแล้ว</translation>
        </message>
    </context>
    <context>
        <name>Guards</name>
        <message>
            <source>Confirm or reject each suggestion.</source>
            <translation>โปรดยืนยันหรือปฏิเสธทุกรายการที่ระบบเสนอ</translation>
        </message>
        <message>
            <source>Load the LAO's file of form ผ.02.</source>
            <translation>โปรดนำเข้าไฟล์แบบ ผ.02 ของ อปท.</translation>
        </message>
        <message>
            <source>Match its projects with those of the villages first.</source>
            <translation>โปรดจับคู่โครงการกับโครงการของหมู่บ้านก่อน</translation>
        </message>
        <message>
            <source>No project of this plan is here.</source>
            <translation>ยังไม่มีโครงการของแผนนี้ในระบบ</translation>
        </message>
        <message>
            <source>Suggestions are undecided for {count} of its projects.</source>
            <translation>ยังไม่ได้พิจารณารายการที่ระบบเสนอให้จับคู่ {count} โครงการ</translation>
        </message>
        <message>
            <source>The plan has not been checked and matched.</source>
            <translation>แผนนี้ยังไม่ได้ตรวจและจับคู่</translation>
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
        <name>HistoryDialog</name>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>History</source>
            <translation>ประวัติ</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>(empty)</source>
            <translation>(ว่าง)</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Moved in the list</source>
            <translation>เลื่อนลำดับ</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>นำกลับมา</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>ไม่มีผล</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ไม่ใช่</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ใช่</translation>
        </message>
        <message>
            <source>{field}: added {value}</source>
            <translation>{field}: เพิ่ม {value}</translation>
        </message>
        <message>
            <source>{field}: removed {value}</source>
            <translation>{field}: เอาออก {value}</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message numerus="yes">
            <source>%n answer(s) have come: tell the villages</source>
            <translation>
                <numerusform>%n คำตอบมาแล้ว แจ้งหมู่บ้าน</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not sent yet</source>
            <translation>
                <numerusform>%n รายการยังไม่ได้ส่ง</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>เลยกำหนด %n วัน</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>เหลือ %n วัน</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) not announced yet</source>
            <translation>
                <numerusform>%n ผลพิจารณายังไม่แจ้งอำเภอ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n district(s) open</source>
            <translation>
                <numerusform>ค้าง %n อำเภอ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) from a computer not known yet</source>
            <translation>
                <numerusform>%n ไฟล์จากเครื่องที่ยังไม่รู้จัก</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait in the outbox</source>
            <translation>
                <numerusform>มี %n ไฟล์รอในกล่องส่ง</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) waiting for an earlier one</source>
            <translation>
                <numerusform>%n ไฟล์รอไฟล์ก่อนหน้า</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) to decide</source>
            <translation>
                <numerusform>%n รายการรอพิจารณา</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more deadline(s)</source>
            <translation>
                <numerusform>ยังมีกำหนดส่งอีก %n เรื่อง</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) to fill</source>
            <translation>
                <numerusform>ต้องเติม %n จุด</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) returned for correction</source>
            <translation>
                <numerusform>%n แผนถูกส่งกลับให้แก้ไข</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) with something missing</source>
            <translation>
                <numerusform>%n แผนยังไม่ครบถ้วน</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) on which computers differ</source>
            <translation>
                <numerusform>มี %n เรื่องที่เครื่องต่าง ๆ บันทึกไม่ตรงกัน</numerusform>
            </translation>
        </message>
        <message>
            <source>Announce</source>
            <translation>แจ้งผล</translation>
        </message>
        <message>
            <source>Annual action plan</source>
            <translation>แผนปฏิบัติการประจำปี</translation>
        </message>
        <message>
            <source>Answers for {n} districts are in no file yet</source>
            <translation>คำตอบของ {n} อำเภอยังไม่ได้ทำไฟล์</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>สำรองข้อมูล</translation>
        </message>
        <message>
            <source>Begin the district needs plan</source>
            <translation>เริ่มแผนความต้องการของอำเภอ</translation>
        </message>
        <message>
            <source>Begin the village plans</source>
            <translation>เริ่มแผนหมู่บ้าน</translation>
        </message>
        <message>
            <source>Check the register</source>
            <translation>ตรวจทะเบียน</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>เลือก</translation>
        </message>
        <message>
            <source>Confirm the register of villages</source>
            <translation>ยืนยันทะเบียนหมู่บ้าน</translation>
        </message>
        <message numerus="yes">
            <source>Confirm the register: %n village(s)</source>
            <translation>
                <numerusform>ยืนยันทะเบียนหมู่บ้าน %n แห่ง</numerusform>
            </translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>แก้ไข</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>พิจารณา</translation>
        </message>
        <message>
            <source>District development plan</source>
            <translation>แผนพัฒนาอำเภอ</translation>
        </message>
        <message>
            <source>District needs plan</source>
            <translation>แผนความต้องการอำเภอ</translation>
        </message>
        <message>
            <source>District office of {name}</source>
            <translation>ที่ทำการปกครองอำเภอ{name}</translation>
        </message>
        <message>
            <source>Districts see them once they are announced and sent</source>
            <translation>อำเภอจะเห็นเมื่อแจ้งผลและส่งไฟล์แล้ว</translation>
        </message>
        <message>
            <source>Everyone sees the same value until you choose</source>
            <translation>ทุกเครื่องเห็นค่าเดียวกันจนกว่าท่านจะเลือก</translation>
        </message>
        <message>
            <source>Exchange office cards</source>
            <translation>แลกบัตรสำนักงาน</translation>
        </message>
        <message>
            <source>Finish the district needs plan</source>
            <translation>จัดทำแผนความต้องการของอำเภอให้เสร็จ</translation>
        </message>
        <message>
            <source>Give this computer's card to your district and take in its own, so that files are trusted.</source>
            <translation>ส่งบัตรของเครื่องนี้ให้อำเภอ และรับบัตรของอำเภอ เพื่อให้เชื่อถือไฟล์ระหว่างกันได้</translation>
        </message>
        <message>
            <source>Give your office card to the districts and take in theirs, so that files are trusted.</source>
            <translation>ส่งบัตรของจังหวัดให้อำเภอ และรับบัตรของอำเภอ เพื่อให้เชื่อถือไฟล์ระหว่างกันได้</translation>
        </message>
        <message>
            <source>Give your office card to the province and take in its own, so that files are trusted.</source>
            <translation>ส่งบัตรของอำเภอให้จังหวัด และรับบัตรของจังหวัด เพื่อให้เชื่อถือไฟล์ระหว่างกันได้</translation>
        </message>
        <message>
            <source>Go to the work</source>
            <translation>ไปที่งาน</translation>
        </message>
        <message>
            <source>It brings the register of villages and the plans that are there already.</source>
            <translation>ไฟล์นี้มีทะเบียนหมู่บ้านและแผนที่มีอยู่แล้ว</translation>
        </message>
        <message>
            <source>It comes with their next file</source>
            <translation>จะมาพร้อมไฟล์ถัดไปของผู้รับ</translation>
        </message>
        <message>
            <source>LAO plans</source>
            <translation>แผนพัฒนาท้องถิ่น</translation>
        </message>
        <message>
            <source>Listed in {source} of {year}</source>
            <translation>มีรายชื่อใน{source} ปี {year}</translation>
        </message>
        <message>
            <source>Make a file to send</source>
            <translation>จัดทำไฟล์ส่ง</translation>
        </message>
        <message>
            <source>Make the files</source>
            <translation>ทำไฟล์คำตอบ</translation>
        </message>
        <message numerus="yes">
            <source>No backup for %n day(s)</source>
            <translation>
                <numerusform>ไม่ได้สำรองข้อมูลมา %n วัน</numerusform>
            </translation>
        </message>
        <message>
            <source>Not read: compare its fingerprint by telephone first</source>
            <translation>ยังไม่เปิดอ่าน โปรดเทียบรหัสทางโทรศัพท์ก่อน</translation>
        </message>
        <message>
            <source>Note the committee's resolution on the needs plan</source>
            <translation>บันทึกมติคณะกรรมการต่อแผนความต้องการ</translation>
        </message>
        <message>
            <source>Old strategies to re-map: {n}</source>
            <translation>ยุทธศาสตร์เดิมรอเชื่อมกับฉบับใหม่ {n} ข้อ</translation>
        </message>
        <message>
            <source>Open the answer sheets</source>
            <translation>เปิดใบตอบหมู่บ้าน</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>เปิดปฏิทินแผน</translation>
        </message>
        <message>
            <source>Open the needs plan</source>
            <translation>เปิดแผนความต้องการ</translation>
        </message>
        <message>
            <source>Open the office cards</source>
            <translation>เปิดบัตรสำนักงาน</translation>
        </message>
        <message>
            <source>Open the villages</source>
            <translation>เปิดรายการหมู่บ้าน</translation>
        </message>
        <message>
            <source>Province of {name}</source>
            <translation>จังหวัด{name}</translation>
        </message>
        <message>
            <source>Re-map them</source>
            <translation>เชื่อมกับฉบับใหม่</translation>
        </message>
        <message>
            <source>Receive a file</source>
            <translation>รับไฟล์</translation>
        </message>
        <message>
            <source>Receive the district's first file</source>
            <translation>รับไฟล์แรกจากอำเภอ</translation>
        </message>
        <message>
            <source>Receive the districts' files</source>
            <translation>รับไฟล์จากอำเภอ</translation>
        </message>
        <message>
            <source>See the files</source>
            <translation>ดูไฟล์</translation>
        </message>
        <message>
            <source>See what is missing</source>
            <translation>ดูสิ่งที่ขาด</translation>
        </message>
        <message>
            <source>See what is under way</source>
            <translation>ดูไฟล์ระหว่างส่ง</translation>
        </message>
        <message>
            <source>See what to do</source>
            <translation>ดูวิธีแก้</translation>
        </message>
        <message>
            <source>See what was sent</source>
            <translation>ดูรายการที่ส่ง</translation>
        </message>
        <message>
            <source>See which one to ask for</source>
            <translation>ดูว่าต้องขอไฟล์ใด</translation>
        </message>
        <message>
            <source>Send the needs plan to the province</source>
            <translation>ส่งแผนความต้องการให้จังหวัด</translation>
        </message>
        <message>
            <source>The answer sheet of each village says what became of its projects</source>
            <translation>ใบตอบของแต่ละหมู่บ้านบอกว่าโครงการที่เสนอเป็นอย่างไร</translation>
        </message>
        <message>
            <source>The districts know nothing of them until they have the file</source>
            <translation>อำเภอจะทราบผลเมื่อได้รับไฟล์</translation>
        </message>
        <message>
            <source>The file for {office} does not get through</source>
            <translation>ไฟล์ถึง{office}ส่งไม่สำเร็จ</translation>
        </message>
        <message>
            <source>The province has returned the needs plan for correction</source>
            <translation>จังหวัดส่งแผนความต้องการกลับมาแก้ไข</translation>
        </message>
        <message>
            <source>Their needs plans then stand here, item by item, for you to decide.</source>
            <translation>แผนความต้องการของอำเภอจะปรากฏเป็นรายการให้พิจารณา</translation>
        </message>
        <message>
            <source>They are taken in by themselves when it comes</source>
            <translation>เมื่อไฟล์นั้นมาถึง โปรแกรมจะรับเข้าให้เอง</translation>
        </message>
        <message>
            <source>They go by themselves when the stick or the line is there</source>
            <translation>โปรแกรมส่งให้เองเมื่อเสียบแฟลชไดรฟ์หรือมีอินเทอร์เน็ต</translation>
        </message>
        <message>
            <source>This computer's disk holds the only copy of what has not been sent</source>
            <translation>สิ่งที่ยังไม่ได้ส่งมีอยู่ในดิสก์ของเครื่องนี้ที่เดียว</translation>
        </message>
        <message>
            <source>Type them village by village, or take in the office's Excel file.</source>
            <translation>พิมพ์ทีละหมู่บ้าน หรือรับเข้าจากไฟล์ Excel ของสำนักงาน</translation>
        </message>
        <message>
            <source>Waiting for the receipt of {office}</source>
            <translation>รอใบตอบรับจาก{office}</translation>
        </message>
        <message>
            <source>Work here still points to them; the province has a new framework.</source>
            <translation>จังหวัดมีกรอบยุทธศาสตร์ฉบับใหม่ แต่ยังมีงานที่อ้างถึงข้อเดิม</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>ครบกำหนดวันนี้</translation>
        </message>
        <message numerus="yes">
            <source>for %n office(s)</source>
            <translation>
                <numerusform>สำหรับ %n หน่วย</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>from %n district(s)</source>
            <translation>
                <numerusform>จาก %n อำเภอ</numerusform>
            </translation>
        </message>
        <message>
            <source>was due {day}</source>
            <translation>ครบกำหนดเมื่อ {day}</translation>
        </message>
        <message>
            <source>{done} of {total} done</source>
            <translation>เสร็จแล้ว {done} จาก {total}</translation>
        </message>
        <message>
            <source>{left} of {all} villages have not been told yet</source>
            <translation>ยังไม่ได้แจ้ง {left} จาก {all} หมู่บ้าน</translation>
        </message>
        <message numerus="yes">
            <source>{source} of {year} list %n village(s) here. Confirm them all at once, or one by one.</source>
            <translation>
                <numerusform>{source} ปี {year} มี %n หมู่บ้าน ยืนยันพร้อมกันทั้งหมดหรือทีละหมู่บ้านก็ได้</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HomeScreen</name>
        <message>
            <source>All deadlines</source>
            <translation>ดูกำหนดการทั้งหมด</translation>
        </message>
        <message>
            <source>Blue: answered · grey: decided, not announced</source>
            <translation>น้ำเงิน: แจ้งผลแล้ว · เทา: พิจารณาแล้ว ยังไม่แจ้ง</translation>
        </message>
        <message>
            <source>Blue: come to the district · grey: at work</source>
            <translation>น้ำเงิน: ส่งถึงอำเภอแล้ว · เทา: กำลังจัดทำ</translation>
        </message>
        <message>
            <source>Calendar of {year}, for the plan of {cycle}</source>
            <translation>ปฏิทิน {year} สำหรับแผนปี {cycle}</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>เริ่มต้นใช้งาน</translation>
        </message>
        <message>
            <source>Items answered {done}/{total}</source>
            <translation>แจ้งผลแล้ว {done}/{total} รายการ</translation>
        </message>
        <message>
            <source>Plan of {year}</source>
            <translation>แผนปี {year}</translation>
        </message>
        <message>
            <source>Plan year</source>
            <translation>ปีแผน</translation>
        </message>
        <message>
            <source>See the calendar</source>
            <translation>ดูในปฏิทิน</translation>
        </message>
        <message>
            <source>Sent and received lately</source>
            <translation>รับ–ส่งล่าสุด</translation>
        </message>
        <message>
            <source>To do now</source>
            <translation>ต้องทำตอนนี้</translation>
        </message>
        <message>
            <source>Village plans {done}/{total}</source>
            <translation>แผนหมู่บ้าน {done}/{total}</translation>
        </message>
    </context>
    <context>
        <name>Indicators</name>
        <message>
            <source>A new indicator</source>
            <translation>ตัวชี้วัดใหม่</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <source>Add an indicator</source>
            <translation>เพิ่มตัวชี้วัด</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>ตัวชี้วัด</translation>
        </message>
        <message>
            <source>Indicator added</source>
            <translation>เพิ่มตัวชี้วัดแล้ว</translation>
        </message>
        <message>
            <source>Indicator taken out</source>
            <translation>นำตัวชี้วัดออกแล้ว</translation>
        </message>
        <message>
            <source>No indicators yet.</source>
            <translation>ยังไม่มีตัวชี้วัด</translation>
        </message>
        <message>
            <source>Take the indicator out</source>
            <translation>นำตัวชี้วัดออก</translation>
        </message>
    </context>
    <context>
        <name>IssueAsk</name>
        <message>
            <source>Answers that were sent are not taken back; a later decision replaces them.</source>
            <translation>คำตอบที่ส่งแล้วเรียกคืนไม่ได้ หากผลเปลี่ยนให้พิจารณาใหม่แล้วส่งแทน</translation>
        </message>
        <message>
            <source>Send the answers</source>
            <translation>ส่งคำตอบ</translation>
        </message>
        <message>
            <source>Send the answers to the districts</source>
            <translation>ส่งคำตอบให้อำเภอ</translation>
        </message>
        <message numerus="yes">
            <source>{district}: %n answer(s)</source>
            <translation>
                <numerusform>{district}: %n รายการ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Issuing</name>
        <message numerus="yes">
            <source>%n answer(s) recorded – no file made yet</source>
            <translation>
                <numerusform>บันทึกผลแล้ว %n รายการ – ยังไม่ได้ทำไฟล์</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) recorded – no file made yet. Now make the files.</source>
            <translation>
                <numerusform>บันทึกผลแล้ว %n รายการ – ยังไม่ได้ทำไฟล์ ต่อไปทำไฟล์ให้อำเภอ</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers recorded</source>
            <translation>บันทึกคำตอบแล้ว</translation>
        </message>
        <message>
            <source>Make the files…</source>
            <translation>สร้างไฟล์…</translation>
        </message>
    </context>
    <context>
        <name>ItemForm</name>
        <message>
            <source>Agency asked</source>
            <translation>หน่วยงานที่ขอรับการสนับสนุน</translation>
        </message>
        <message>
            <source>Answer on paper…</source>
            <translation>คำตอบตามหนังสือ…</translation>
        </message>
        <message>
            <source>As the villages asked</source>
            <translation>เท่ากับที่หมู่บ้านขอ</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>กลับไปที่รายการ</translation>
        </message>
        <message>
            <source>Back to the village projects</source>
            <translation>กลับไปที่โครงการของหมู่บ้าน</translation>
        </message>
        <message>
            <source>Budget (baht)</source>
            <translation>งบประมาณ (บาท)</translation>
        </message>
        <message>
            <source>From the villages, as they wrote it</source>
            <translation>จากหมู่บ้าน ตามที่หมู่บ้านเขียน</translation>
        </message>
        <message>
            <source>History</source>
            <translation>ประวัติ</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>ในแผน</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Item {rank}</source>
            <translation>รายการที่ {rank}</translation>
        </message>
        <message>
            <source>Life-line</source>
            <translation>เส้นทาง</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>ที่มา</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Sent to the province. Press “Correct and send again” to change it.</source>
            <translation>ส่งให้จังหวัดแล้ว หากต้องการแก้ไขให้กด “แก้ไขเพื่อส่งใหม่”</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>ยุทธศาสตร์</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>ชื่อรายการ</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>รวม</translation>
        </message>
        <message>
            <source>Villages asked</source>
            <translation>หมู่บ้านขอ</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>ปี</translation>
        </message>
        <message>
            <source>not planned</source>
            <translation>ไม่ได้ตั้ง</translation>
        </message>
        <message>
            <source>{amount} less than the villages asked</source>
            <translation>น้อยกว่าที่หมู่บ้านขอ {amount}</translation>
        </message>
        <message>
            <source>{amount} more than the villages asked</source>
            <translation>มากกว่าที่หมู่บ้านขอ {amount}</translation>
        </message>
    </context>
    <context>
        <name>ItemsPane</name>
        <message>
            <source>All</source>
            <translation>ทั้งหมด</translation>
        </message>
        <message>
            <source>Back to the pool (Delete)</source>
            <translation>คืนไปยังโครงการของหมู่บ้าน (Delete)</translation>
        </message>
        <message>
            <source>Combine</source>
            <translation>รวม</translation>
        </message>
        <message>
            <source>Combined into another</source>
            <translation>รวมไว้ในรายการอื่น</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>พักไว้</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>อยู่ในแผน</translation>
        </message>
        <message>
            <source>Keep at this level</source>
            <translation>ทำที่ระดับนี้</translation>
        </message>
        <message>
            <source>Life-line</source>
            <translation>เส้นทาง</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>เลื่อนลง</translation>
        </message>
        <message>
            <source>Move down (Alt+↓)</source>
            <translation>เลื่อนลง (Alt+↓)</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>เลื่อนขึ้น</translation>
        </message>
        <message>
            <source>Move up (Alt+↑)</source>
            <translation>เลื่อนขึ้น (Alt+↑)</translation>
        </message>
        <message>
            <source>No village project in this plan yet. Take up those of its villages, then put them in order.</source>
            <translation>ยังไม่มีโครงการหมู่บ้านในแผนนี้ เลือกโครงการของหมู่บ้านในพื้นที่ แล้วเรียงลำดับ</translation>
        </message>
        <message>
            <source>Not selected</source>
            <translation>ไม่คัด</translation>
        </message>
        <message>
            <source>Not select…</source>
            <translation>ไม่คัด…</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>พักไว้</translation>
        </message>
        <message>
            <source>Plan in order</source>
            <translation>แผนตามลำดับ</translation>
        </message>
        <message>
            <source>Refer to the district</source>
            <translation>ส่งต่ออำเภอ</translation>
        </message>
        <message>
            <source>Select again</source>
            <translation>คัดเข้าอีกครั้ง</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>แยก</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>นำออก</translation>
        </message>
        <message>
            <source>Take up village projects…</source>
            <translation>เลือกโครงการหมู่บ้าน…</translation>
        </message>
        <message>
            <source>The plan is empty. Select village projects on the left and press Enter, or drag them here.</source>
            <translation>แผนยังว่างอยู่ เลือกโครงการของหมู่บ้านทางซ้ายแล้วกด Enter หรือลากมาวางที่นี่</translation>
        </message>
        <message>
            <source>{n} of them referred to the district, {total} baht</source>
            <translation>ส่งต่ออำเภอ {n} โครงการ {total} บาท</translation>
        </message>
        <message>
            <source>{n} projects, {total} baht</source>
            <translation>{n} โครงการ {total} บาท</translation>
        </message>
    </context>
    <context>
        <name>KindPage</name>
        <message>
            <source>District</source>
            <translation>อำเภอ</translation>
        </message>
        <message>
            <source>Field laptop</source>
            <translation>เครื่องภาคสนาม</translation>
        </message>
        <message>
            <source>Goes to the village forums without a network; its work goes into the district's computer.</source>
            <translation>นำไปเวทีประชาคมได้โดยไม่ต้องมีอินเทอร์เน็ต แล้วนำงานเข้าเครื่องของอำเภอ</translation>
        </message>
        <message>
            <source>One office may have several computers; each is set up once.</source>
            <translation>หนึ่งสำนักงานมีได้หลายเครื่อง แต่ละเครื่องตั้งค่าครั้งเดียว</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>จังหวัด</translation>
        </message>
        <message>
            <source>Receives the districts' needs plans, decides on them and sends the answers back.</source>
            <translation>รับแผนความต้องการของอำเภอ พิจารณา และแจ้งผลกลับ</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>เครื่องนี้</translation>
        </message>
        <message>
            <source>Village plans are collected here, put together and sent to the province.</source>
            <translation>รวบรวมแผนหมู่บ้าน จัดทำแผนความต้องการของอำเภอ และส่งให้จังหวัด</translation>
        </message>
        <message>
            <source>What is this computer for?</source>
            <translation>เครื่องนี้ใช้ทำงานของหน่วยใด</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Absentees and reasons</source>
            <translation>ผู้ไม่มาประชุมและเหตุผล</translation>
        </message>
        <message>
            <source>Action plan item</source>
            <translation>รายการแผนปฏิบัติการ</translation>
        </message>
        <message>
            <source>Agencies that support it</source>
            <translation>หน่วยงานสนับสนุน</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>หน่วยงาน</translation>
        </message>
        <message>
            <source>Agency asked</source>
            <translation>หน่วยงานที่ขอรับการสนับสนุน</translation>
        </message>
        <message>
            <source>Agency responsible</source>
            <translation>หน่วยงานรับผิดชอบ</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>ระเบียบวาระ</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>คำที่ใช้แทนกัน</translation>
        </message>
        <message>
            <source>Allocated project</source>
            <translation>โครงการที่ได้รับจัดสรร</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>จำนวนเงิน</translation>
        </message>
        <message>
            <source>Amount approved</source>
            <translation>วงเงินที่อนุมัติ</translation>
        </message>
        <message>
            <source>Annual action plan</source>
            <translation>แผนปฏิบัติการประจำปี</translation>
        </message>
        <message>
            <source>Answer on paper</source>
            <translation>คำตอบเป็นหนังสือ</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>วันที่ตอบ</translation>
        </message>
        <message>
            <source>Approaches</source>
            <translation>แนวทาง</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>วันที่เห็นชอบ</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>พื้นที่</translation>
        </message>
        <message>
            <source>Area code</source>
            <translation>รหัสพื้นที่</translation>
        </message>
        <message>
            <source>Area it goes on in</source>
            <translation>พื้นที่เดิมที่ทำต่อ</translation>
        </message>
        <message>
            <source>Area plan</source>
            <translation>แผนระดับพื้นที่</translation>
        </message>
        <message>
            <source>As it was approved</source>
            <translation>สภาพเมื่อเห็นชอบ</translation>
        </message>
        <message>
            <source>Attached file</source>
            <translation>ไฟล์แนบ</translation>
        </message>
        <message>
            <source>Attendant</source>
            <translation>ผู้เข้าร่วม</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>ข้อมูลฐาน</translation>
        </message>
        <message>
            <source>Baseline year</source>
            <translation>ปีข้อมูลฐาน</translation>
        </message>
        <message>
            <source>Begins at</source>
            <translation>เริ่มเวลา</translation>
        </message>
        <message>
            <source>Begins on</source>
            <translation>วันเริ่มต้น</translation>
        </message>
        <message>
            <source>Beyond capacity</source>
            <translation>เกินขีดความสามารถ</translation>
        </message>
        <message>
            <source>Beyond-LAO-capacity list</source>
            <translation>บัญชีเกินขีดความสามารถของ อปท.</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>งบประมาณ</translation>
        </message>
        <message>
            <source>Budget plan</source>
            <translation>แผนงานงบประมาณ</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>ไฟล์แลกเปลี่ยน</translation>
        </message>
        <message>
            <source>Carried over from</source>
            <translation>ต่อเนื่องจากปีก่อน</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>สาเหตุ</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>การแก้ไข</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>รหัส</translation>
        </message>
        <message>
            <source>Combined into</source>
            <translation>รวมกับ</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>คณะกรรมการ</translation>
        </message>
        <message>
            <source>Committee order</source>
            <translation>คำสั่งแต่งตั้งคณะกรรมการ</translation>
        </message>
        <message>
            <source>Committee resolution</source>
            <translation>มติคณะกรรมการ</translation>
        </message>
        <message>
            <source>Computed from</source>
            <translation>คำนวณจาก</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>เครื่อง</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>ช่องทางติดต่อ</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>ข้อมูลพื้นฐาน/บริบท</translation>
        </message>
        <message>
            <source>Continuation</source>
            <translation>การใช้งานต่อจากสำเนา</translation>
        </message>
        <message>
            <source>Contract or e-GP no.</source>
            <translation>เลขที่สัญญา/e-GP</translation>
        </message>
        <message>
            <source>Contribution of the LAO</source>
            <translation>เงินสมทบของ อปท.</translation>
        </message>
        <message>
            <source>Cooperation (1–5)</source>
            <translation>ความร่วมมือ (1–5)</translation>
        </message>
        <message>
            <source>Copy of a village plan</source>
            <translation>การแจกจ่ายแผนหมู่บ้าน</translation>
        </message>
        <message>
            <source>Counts up to</source>
            <translation>มีผลถึง</translation>
        </message>
        <message>
            <source>Data source of a village plan</source>
            <translation>แหล่งข้อมูลของแผนหมู่บ้าน</translation>
        </message>
        <message>
            <source>Data sources used</source>
            <translation>แหล่งข้อมูลที่ใช้</translation>
        </message>
        <message>
            <source>Data that confirm it</source>
            <translation>ข้อมูลที่ยืนยัน</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>วันที่</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>วันที่</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>กำหนดเวลา</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>ผู้พิจารณา</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>ผลการพิจารณา</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>มิติ</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>ทิศทาง</translation>
        </message>
        <message>
            <source>Distributed on</source>
            <translation>วันที่แจกจ่าย</translation>
        </message>
        <message>
            <source>Distributed to</source>
            <translation>แจกจ่ายให้</translation>
        </message>
        <message>
            <source>District</source>
            <translation>อำเภอ</translation>
        </message>
        <message>
            <source>District agencies asked</source>
            <translation>หน่วยงานอำเภอที่ขอบัญชี</translation>
        </message>
        <message>
            <source>District development plan</source>
            <translation>แผนพัฒนาอำเภอ</translation>
        </message>
        <message>
            <source>District needs plan</source>
            <translation>แผนความต้องการของอำเภอ</translation>
        </message>
        <message>
            <source>District strategy</source>
            <translation>ยุทธศาสตร์อำเภอ</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>เอกสาร</translation>
        </message>
        <message>
            <source>Documents resolved on</source>
            <translation>เอกสารที่มีมติ</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>ฉบับที่</translation>
        </message>
        <message>
            <source>Edition no.</source>
            <translation>ครั้งที่</translation>
        </message>
        <message>
            <source>Effect and extent</source>
            <translation>ผลกระทบและขนาดของปัญหา</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>เลิกเวลา</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>วันสิ้นสุด</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>การลบข้อมูลส่วนบุคคล</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>ผลที่คาดว่าจะได้รับ</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>ช่อง</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>ชื่อไฟล์</translation>
        </message>
        <message>
            <source>First month</source>
            <translation>เดือนเริ่ม</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>ปีงบประมาณ</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>เวทีประชาคม</translation>
        </message>
        <message>
            <source>Framework as approved</source>
            <translation>กรอบที่เห็นชอบ</translation>
        </message>
        <message>
            <source>Framework dispatch</source>
            <translation>การส่งกรอบแผน</translation>
        </message>
        <message>
            <source>From</source>
            <translation>ตั้งแต่</translation>
        </message>
        <message>
            <source>From year</source>
            <translation>ตั้งแต่ปี</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>แหล่งเงิน</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>เป้าประสงค์</translation>
        </message>
        <message>
            <source>Goes into</source>
            <translation>บรรจุใน</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>ไปที่</translation>
        </message>
        <message>
            <source>Have nothing this year</source>
            <translation>แจ้งว่าปีนี้ไม่มีโครงการ</translation>
        </message>
        <message>
            <source>Headman or kamnan</source>
            <translation>ผู้ใหญ่บ้าน/กำนัน</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>จำนวนครัวเรือน</translation>
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
            <source>How many suffer (1–5)</source>
            <translation>ผู้เดือดร้อนมากน้อย (1–5)</translation>
        </message>
        <message>
            <source>Important projects</source>
            <translation>แผนงาน/โครงการสำคัญ</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>มีผลตั้งแต่</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>ตัวชี้วัด</translation>
        </message>
        <message>
            <source>Indicator (KPI)</source>
            <translation>ตัวชี้วัด</translation>
        </message>
        <message>
            <source>Indicator or note</source>
            <translation>ตัวชี้วัดหรือหมายเหตุ</translation>
        </message>
        <message>
            <source>Item beyond capacity</source>
            <translation>รายการเกินขีดความสามารถ</translation>
        </message>
        <message>
            <source>Item of an area plan</source>
            <translation>รายการในแผนระดับพื้นที่</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>ประเภทรายการ</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>ความรู้</translation>
        </message>
        <message>
            <source>LAO</source>
            <translation>อปท.</translation>
        </message>
        <message>
            <source>LAO coverage</source>
            <translation>พื้นที่ อปท.</translation>
        </message>
        <message>
            <source>LAO plan</source>
            <translation>แผนพัฒนาท้องถิ่น</translation>
        </message>
        <message>
            <source>LAO project</source>
            <translation>โครงการของ อปท.</translation>
        </message>
        <message>
            <source>LAOs concerned</source>
            <translation>อปท. ที่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>ละติจูด</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>ฐานกฎหมาย</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>เลขที่หนังสือ</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>ระดับ</translation>
        </message>
        <message>
            <source>Lies in several tambons</source>
            <translation>อยู่หลายตำบล</translation>
        </message>
        <message>
            <source>List</source>
            <translation>บัญชี</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>ลองจิจูด</translation>
        </message>
        <message>
            <source>Main mechanism</source>
            <translation>กลไกหลัก</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>การจับคู่</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>หมายถึง</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>การประชุม</translation>
        </message>
        <message>
            <source>Meeting no.</source>
            <translation>ครั้งที่</translation>
        </message>
        <message>
            <source>Meeting that resolved</source>
            <translation>การประชุมที่มีมติ</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>กรรมการ</translation>
        </message>
        <message>
            <source>Members present</source>
            <translation>กรรมการที่มา</translation>
        </message>
        <message>
            <source>Men</source>
            <translation>ชาย</translation>
        </message>
        <message>
            <source>Men who came</source>
            <translation>ผู้เข้าร่วม ชาย</translation>
        </message>
        <message>
            <source>Minutes checked by</source>
            <translation>ผู้ตรวจรายงาน</translation>
        </message>
        <message>
            <source>Minutes taken by</source>
            <translation>ผู้จดรายงาน</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>พันธกิจ</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>ลักษณะการดำเนินการ</translation>
        </message>
        <message>
            <source>Moderation</source>
            <translation>ความพอประมาณ</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>เดือน</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>เดือนที่ดำเนินการ</translation>
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
            <source>Name of the plan</source>
            <translation>ชื่อแผน</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>ความต้องการ</translation>
        </message>
        <message>
            <source>Need clusters</source>
            <translation>กลุ่มความต้องการ</translation>
        </message>
        <message>
            <source>Needs it answers</source>
            <translation>ความต้องการที่ตอบสนอง</translation>
        </message>
        <message>
            <source>Needs item</source>
            <translation>รายการความต้องการ</translation>
        </message>
        <message>
            <source>Needs source</source>
            <translation>ที่มาของรายการ</translation>
        </message>
        <message>
            <source>New strategies</source>
            <translation>ยุทธศาสตร์ใหม่</translation>
        </message>
        <message>
            <source>No problem in a dimension</source>
            <translation>มิติที่ไม่มีปัญหา</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>หมายเหตุ</translation>
        </message>
        <message>
            <source>Note on what is ready</source>
            <translation>หมายเหตุความพร้อม</translation>
        </message>
        <message>
            <source>Notified on</source>
            <translation>แจ้งเมื่อวันที่</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>ที่</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>วัตถุประสงค์</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>สำนักงาน</translation>
        </message>
        <message>
            <source>Office that goes on</source>
            <translation>สำนักงานที่ทำต่อ</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>ปลัดอำเภอ</translation>
        </message>
        <message>
            <source>Officer of a tambon</source>
            <translation>ปลัดอำเภอประจำตำบล</translation>
        </message>
        <message>
            <source>Officer: substitute or reason</source>
            <translation>ผู้แทนหรือเหตุผล</translation>
        </message>
        <message>
            <source>Old strategy</source>
            <translation>ยุทธศาสตร์เดิม</translation>
        </message>
        <message>
            <source>On a weekend</source>
            <translation>เมื่อตรงวันหยุด</translation>
        </message>
        <message>
            <source>One record</source>
            <translation>ระเบียนหนึ่ง</translation>
        </message>
        <message>
            <source>Opportunities</source>
            <translation>โอกาส</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ลำดับ</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>คำสั่งที่</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>ที่มา</translation>
        </message>
        <message>
            <source>Other record</source>
            <translation>อีกระเบียน</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>หน้า</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>เบิกจ่าย</translation>
        </message>
        <message>
            <source>Passes the criterion</source>
            <translation>ผ่านเกณฑ์</translation>
        </message>
        <message>
            <source>Percent done</source>
            <translation>ร้อยละความก้าวหน้า</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>บุคคล</translation>
        </message>
        <message>
            <source>Persons affected</source>
            <translation>จำนวนคนที่เดือดร้อน</translation>
        </message>
        <message>
            <source>Persons who benefit</source>
            <translation>ผู้ได้รับประโยชน์</translation>
        </message>
        <message>
            <source>Plan year</source>
            <translation>ปีแผน</translation>
        </message>
        <message>
            <source>Planning rules in use</source>
            <translation>หลักเกณฑ์การจัดทำแผนที่ใช้</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>ตำแหน่ง</translation>
        </message>
        <message>
            <source>Predecessor</source>
            <translation>เครื่องเดิม</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>ลำดับความสำคัญ</translation>
        </message>
        <message>
            <source>Private area</source>
            <translation>ขอบเขตข้อมูลส่วนบุคคล</translation>
        </message>
        <message>
            <source>Private attached file</source>
            <translation>ไฟล์แนบ (เฉพาะในสำนักงาน)</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>ปัญหา</translation>
        </message>
        <message>
            <source>Problems it solves</source>
            <translation>แก้ปัญหา</translation>
        </message>
        <message>
            <source>Process facilitator (CDD)</source>
            <translation>วิทยากรกระบวนการ (พช.)</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>ความก้าวหน้า</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>โครงการ/กิจกรรม</translation>
        </message>
        <message>
            <source>Promulgated on</source>
            <translation>วันที่ประกาศใช้</translation>
        </message>
        <message>
            <source>Provincial strategies</source>
            <translation>ยุทธศาสตร์จังหวัด</translation>
        </message>
        <message>
            <source>Published on</source>
            <translation>วันที่เผยแพร่</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>ปริมาณ</translation>
        </message>
        <message>
            <source>Quorum (persons)</source>
            <translation>องค์ประชุม (คน)</translation>
        </message>
        <message>
            <source>Raised at forum</source>
            <translation>เวทีที่ยกปัญหา</translation>
        </message>
        <message>
            <source>Reading key</source>
            <translation>กุญแจอ่าน</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Reason for return</source>
            <translation>เหตุผลที่ส่งกลับ</translation>
        </message>
        <message>
            <source>Reason for the delay</source>
            <translation>เหตุผลที่ล่าช้า</translation>
        </message>
        <message>
            <source>Reasonableness</source>
            <translation>ความมีเหตุผล</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>ใบรับ</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>วันที่ได้รับ</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>ผู้รับ</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>การส่งต่อส่วนราชการ</translation>
        </message>
        <message>
            <source>Replaces decision</source>
            <translation>แทนผลพิจารณาเดิม</translation>
        </message>
        <message>
            <source>Replaces edition</source>
            <translation>แทนฉบับ</translation>
        </message>
        <message>
            <source>Replaces order</source>
            <translation>แทนคำสั่ง</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>มติ</translation>
        </message>
        <message>
            <source>Resolution on the framework</source>
            <translation>มติเห็นชอบกรอบ</translation>
        </message>
        <message>
            <source>Resolution on the plan</source>
            <translation>มติเห็นชอบแผน</translation>
        </message>
        <message>
            <source>Resolutions</source>
            <translation>มติที่ประชุม</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>ผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>ผล</translation>
        </message>
        <message>
            <source>Return for correction</source>
            <translation>การส่งกลับแก้ไข</translation>
        </message>
        <message>
            <source>Returned on</source>
            <translation>วันที่ส่งกลับ</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>ปรับปรุงครั้งที่</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>การเพิกถอนกุญแจ</translation>
        </message>
        <message>
            <source>Right to an area</source>
            <translation>สิทธิในพื้นที่</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>บทบาท</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>หลักเกณฑ์</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>ลายนิ้วมือไฟล์</translation>
        </message>
        <message>
            <source>Same thing</source>
            <translation>เป็นสิ่งเดียวกัน</translation>
        </message>
        <message>
            <source>Self-immunity</source>
            <translation>การมีภูมิคุ้มกันที่ดี</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>วันที่ส่ง</translation>
        </message>
        <message>
            <source>Severity (1–5)</source>
            <translation>ความรุนแรง (1–5)</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>ส่วนที่ครอบคลุม</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>ชื่อย่อ</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>ผู้ลงนาม</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>ลงวันที่</translation>
        </message>
        <message>
            <source>Signing key</source>
            <translation>กุญแจลงนาม</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>ตั้งแต่</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>ขนาด</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>แหล่งข้อมูล</translation>
        </message>
        <message>
            <source>Source of a project's money</source>
            <translation>แหล่งงบประมาณของโครงการ</translation>
        </message>
        <message>
            <source>Source of the data</source>
            <translation>แหล่งข้อมูล</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>คำที่เขียน</translation>
        </message>
        <message>
            <source>State of the journal</source>
            <translation>สถานะบันทึกการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>ยุทธศาสตร์</translation>
        </message>
        <message>
            <source>Strategy framework</source>
            <translation>กรอบยุทธศาสตร์</translation>
        </message>
        <message>
            <source>Strategy mapping</source>
            <translation>การเทียบยุทธศาสตร์</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>จุดแข็ง</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>เรื่อง</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>การส่งแผน</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>ผู้แทน</translation>
        </message>
        <message>
            <source>Sufficiency economy</source>
            <translation>ปรัชญาเศรษฐกิจพอเพียง</translation>
        </message>
        <message>
            <source>Sufficiency level</source>
            <translation>ระดับความพอเพียง</translation>
        </message>
        <message>
            <source>Support of the LAO</source>
            <translation>การสนับสนุนของ อปท.</translation>
        </message>
        <message>
            <source>Tambon</source>
            <translation>ตำบล</translation>
        </message>
        <message>
            <source>Target (output)</source>
            <translation>เป้าหมาย (ผลผลิต)</translation>
        </message>
        <message>
            <source>Targets by year</source>
            <translation>ค่าเป้าหมายรายปี</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>โทรศัพท์</translation>
        </message>
        <message>
            <source>The tambon's district officer</source>
            <translation>ปลัดอำเภอประจำตำบล</translation>
        </message>
        <message>
            <source>Threats</source>
            <translation>อุปสรรค</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>ชื่อแผนงาน/โครงการ</translation>
        </message>
        <message>
            <source>To be spent in quarter 1</source>
            <translation>แผนการใช้จ่าย ไตรมาส 1</translation>
        </message>
        <message>
            <source>To be spent in quarter 2</source>
            <translation>แผนการใช้จ่าย ไตรมาส 2</translation>
        </message>
        <message>
            <source>To be spent in quarter 3</source>
            <translation>แผนการใช้จ่าย ไตรมาส 3</translation>
        </message>
        <message>
            <source>To be spent in quarter 4</source>
            <translation>แผนการใช้จ่าย ไตรมาส 4</translation>
        </message>
        <message>
            <source>To year</source>
            <translation>ถึงปี</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>ยอดรวม</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>ประเภท</translation>
        </message>
        <message>
            <source>Under</source>
            <translation>อยู่ภายใต้</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>หน่วยนับ</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>จนถึง</translation>
        </message>
        <message>
            <source>Urgency (1–5)</source>
            <translation>ความเร่งด่วน (1–5)</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>ค่า</translation>
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
            <source>Village committee</source>
            <translation>คณะกรรมการหมู่บ้าน</translation>
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
            <source>Village since</source>
            <translation>ตั้งหมู่บ้านเมื่อ</translation>
        </message>
        <message>
            <source>Village until</source>
            <translation>สิ้นสุด/ยุบเมื่อ</translation>
        </message>
        <message>
            <source>Villages it lies in</source>
            <translation>หมู่บ้านที่ดำเนินการ</translation>
        </message>
        <message>
            <source>Virtue</source>
            <translation>คุณธรรม</translation>
        </message>
        <message>
            <source>Vision</source>
            <translation>วิสัยทัศน์</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>คะแนนเสียง</translation>
        </message>
        <message>
            <source>Way to solve it</source>
            <translation>แนวทางแก้ไข</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>จุดอ่อน</translation>
        </message>
        <message>
            <source>What hinders</source>
            <translation>ปัญหาอุปสรรค</translation>
        </message>
        <message>
            <source>What is ready</source>
            <translation>ความพร้อม</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>เป็นภาพหรือเอกสารอะไร</translation>
        </message>
        <message>
            <source>What the agency answered</source>
            <translation>คำตอบของหน่วยงาน</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>สถานที่</translation>
        </message>
        <message>
            <source>Where the money comes from</source>
            <translation>แหล่งงบประมาณ</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>หญิง</translation>
        </message>
        <message>
            <source>Women who came</source>
            <translation>ผู้เข้าร่วม หญิง</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>การดำเนินงาน</translation>
        </message>
        <message>
            <source>Year of the data</source>
            <translation>ข้อมูลปี</translation>
        </message>
        <message>
            <source>Years from F</source>
            <translation>ปีนับจากปีแผน</translation>
        </message>
        <message>
            <source>baht</source>
            <translation>บาท</translation>
        </message>
        <message>
            <source>bytes</source>
            <translation>ไบต์</translation>
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
        <name>LanguagePage</name>
        <message>
            <source>It can be changed at any time, from your name at the top right.</source>
            <translation>เปลี่ยนภายหลังได้ทุกเมื่อ ที่ชื่อของท่านมุมขวาบน</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>Which language shall the program speak?</source>
            <translation>ต้องการใช้โปรแกรมภาษาใด</translation>
        </message>
    </context>
    <context>
        <name>LaoPlans</name>
        <message>
            <source>Late: not received</source>
            <translation>เลยกำหนด ยังไม่ได้รับ</translation>
        </message>
        <message>
            <source>Matched: {n}</source>
            <translation>จับคู่แล้ว {n}</translation>
        </message>
        <message>
            <source>None alike</source>
            <translation>ไม่พบที่คล้าย</translation>
        </message>
        <message>
            <source>T. {tambon}</source>
            <translation>ต.{tambon}</translation>
        </message>
        <message>
            <source>To decide: {n}</source>
            <translation>รอตัดสิน {n}</translation>
        </message>
        <message>
            <source>page {page}</source>
            <translation>หน้า {page}</translation>
        </message>
        <message>
            <source>{score} % alike</source>
            <translation>คล้าย {score} %</translation>
        </message>
        <message>
            <source>{village} Moo {moo}</source>
            <translation>{village} หมู่ {moo}</translation>
        </message>
        <message>
            <source>{year}: {amount} baht</source>
            <translation>ปี {year}: {amount} บาท</translation>
        </message>
    </context>
    <context>
        <name>LaoPlansScreen</name>
        <message>
            <source>Load an LAO's plan</source>
            <translation>นำเข้าแผน อปท.</translation>
        </message>
        <message>
            <source>Matching</source>
            <translation>จับคู่โครงการ</translation>
        </message>
        <message>
            <source>Matching finished</source>
            <translation>จับคู่ครบแล้ว</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>ย้อนหนึ่งขั้น</translation>
        </message>
        <message>
            <source>Plans of the LAOs, {district} – plan year {year}</source>
            <translation>แผนพัฒนาท้องถิ่น {district} – แผนปี {year}</translation>
        </message>
        <message>
            <source>Received from {here} of {all} LAOs</source>
            <translation>ได้รับแล้ว {here} จาก {all} อปท.</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>ทะเบียน</translation>
        </message>
        <message>
            <source>Use for integration</source>
            <translation>ใช้บูรณาการ</translation>
        </message>
        <message>
            <source>to be here by {day}</source>
            <translation>ให้ครบภายใน {day}</translation>
        </message>
    </context>
    <context>
        <name>LastPage</name>
        <message>
            <source>Area and kind of computer cannot be changed afterwards; names can.</source>
            <translation>พื้นที่และประเภทเครื่องเปลี่ยนภายหลังไม่ได้ ส่วนชื่อเปลี่ยนได้</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>เริ่มใช้งาน</translation>
        </message>
        <message>
            <source>Is everything right?</source>
            <translation>ข้อมูลถูกต้องหรือไม่</translation>
        </message>
        <message>
            <source>Next, the first page shows the first steps: the register of villages comes first.</source>
            <translation>จากนั้นหน้าแรกจะบอกขั้นตอนเริ่มต้น โดยเริ่มจากการยืนยันทะเบียนหมู่บ้าน</translation>
        </message>
        <message>
            <source>This computer: {name}</source>
            <translation>เครื่องนี้: {name}</translation>
        </message>
        <message>
            <source>Two keys are made now and stay on this computer: one signs files, one opens those sent to you.</source>
            <translation>โปรแกรมจะสร้างรหัสลับไว้ในเครื่องนี้เท่านั้น ใช้ลงนามไฟล์ที่ส่งและเปิดไฟล์ที่ได้รับ</translation>
        </message>
    </context>
    <context>
        <name>LatelyCard</name>
        <message>
            <source>All that was sent and received</source>
            <translation>รายการรับ–ส่งทั้งหมด</translation>
        </message>
        <message>
            <source>Made for {office}</source>
            <translation>จัดทำไฟล์ส่ง{office}</translation>
        </message>
        <message>
            <source>Received from {office}</source>
            <translation>รับจาก{office}</translation>
        </message>
    </context>
    <context>
        <name>LetterAsk</name>
        <message>
            <source>Date of the letter</source>
            <translation>ลงวันที่</translation>
        </message>
        <message>
            <source>Enter the letter number first.</source>
            <translation>กรอกเลขที่หนังสือก่อน</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>เลขที่หนังสือ</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>Allocated: {title}</source>
            <translation>ได้รับจัดสรร: {title}</translation>
        </message>
        <message>
            <source>Answer: {title}</source>
            <translation>ผลการพิจารณา: {title}</translation>
        </message>
        <message>
            <source>District needs plan, edition {n}</source>
            <translation>แผนความต้องการของอำเภอ ฉบับที่ {n}</translation>
        </message>
        <message>
            <source>Every district</source>
            <translation>ทุกอำเภอ</translation>
        </message>
        <message>
            <source>Framework of the district development plan</source>
            <translation>กรอบแผนพัฒนาอำเภอ</translation>
        </message>
        <message>
            <source>List beyond the LAOs' capacity, edition {n}</source>
            <translation>บัญชีเกินศักยภาพ อปท. ฉบับที่ {n}</translation>
        </message>
        <message>
            <source>Promulgated plan of {village}</source>
            <translation>แผนที่ประกาศใช้ของ{village}</translation>
        </message>
        <message>
            <source>Returned for correction: {why}</source>
            <translation>ส่งกลับแก้ไข: {why}</translation>
        </message>
        <message>
            <source>{about} and {n} more</source>
            <translation>{about} และอีก {n} รายการ</translation>
        </message>
    </context>
    <context>
        <name>LettersPage</name>
        <message>
            <source>No letter yet. Whatever is sent or answered with a number of a letter stands here by itself.</source>
            <translation>ยังไม่มีหนังสือ สิ่งที่ส่งหรือตอบโดยมีเลขที่หนังสือจะแสดงที่นี่เอง</translation>
        </message>
        <message>
            <source>This document is kept at another office.</source>
            <translation>เอกสารนี้เก็บไว้ที่หน่วยงานอื่น</translation>
        </message>
    </context>
    <context>
        <name>LifelineScreen</name>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>ส่งไปยังเครื่องพิมพ์แล้ว %n หน้า</numerusform>
            </translation>
        </message>
        <message>
            <source>Already noted as told</source>
            <translation>บันทึกว่าแจ้งแล้วอยู่ก่อน</translation>
        </message>
        <message>
            <source>Answer on paper…</source>
            <translation>คำตอบตามหนังสือ…</translation>
        </message>
        <message>
            <source>Life-line of a need</source>
            <translation>เส้นทางของความต้องการ</translation>
        </message>
        <message>
            <source>Life-line: {title}</source>
            <translation>เส้นทาง: {title}</translation>
        </message>
        <message>
            <source>No village has proposed anything yet. Find a problem, project or item with Ctrl+K to follow it.</source>
            <translation>ยังไม่มีหมู่บ้านเสนอโครงการ ค้นหาปัญหา โครงการ หรือรายการด้วย Ctrl+K เพื่อติดตาม</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>เปิดดู</translation>
        </message>
        <message>
            <source>Open where it stands</source>
            <translation>เปิดที่อยู่ของเรื่องนี้</translation>
        </message>
        <message>
            <source>The answer sheet is ready: {file}</source>
            <translation>จัดทำใบคำตอบแล้ว: {file}</translation>
        </message>
        <message>
            <source>{n} villages noted as told</source>
            <translation>บันทึกว่าแจ้งแล้ว {n} หมู่บ้าน</translation>
        </message>
    </context>
    <context>
        <name>LinkAsk</name>
        <message>
            <source>Link</source>
            <translation>เชื่อม</translation>
        </message>
        <message>
            <source>There is no needs plan yet.</source>
            <translation>ยังไม่มีแผนความต้องการ</translation>
        </message>
        <message>
            <source>Which needs does it answer?</source>
            <translation>โครงการนี้ตอบความต้องการใด</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>LAO contribution (baht)</source>
            <translation>เงินสมทบ อปท. (บาท)</translation>
        </message>
        <message>
            <source>LAOs concerned</source>
            <translation>อปท. ที่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>List in order</source>
            <translation>บัญชีตามลำดับ</translation>
        </message>
        <message>
            <source>Move down (Alt+↓)</source>
            <translation>เลื่อนลง (Alt+↓)</translation>
        </message>
        <message>
            <source>Move up (Alt+↑)</source>
            <translation>เลื่อนขึ้น (Alt+↑)</translation>
        </message>
        <message>
            <source>Nothing on the list yet. Choose what no LAO can do alone on the left.</source>
            <translation>บัญชียังว่าง เลือกสิ่งที่ อปท. ทำเองไม่ได้จากด้านซ้าย</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>นำออก</translation>
        </message>
        <message>
            <source>The list is approved.</source>
            <translation>บัญชีเห็นชอบแล้ว</translation>
        </message>
        <message>
            <source>Why it is beyond the LAO</source>
            <translation>เหตุที่เกินศักยภาพ</translation>
        </message>
    </context>
    <context>
        <name>Load</name>
        <message>
            <source>Comparing with what is here</source>
            <translation>กำลังเทียบกับข้อมูลที่มีอยู่</translation>
        </message>
        <message>
            <source>List of allocated projects</source>
            <translation>บัญชีโครงการที่ได้รับจัดสรรงบประมาณ</translation>
        </message>
        <message>
            <source>Plan of an LAO (form PhO.02)</source>
            <translation>แผนพัฒนาท้องถิ่น (แบบ ผ.02)</translation>
        </message>
        <message>
            <source>Provincial strategy framework</source>
            <translation>กรอบยุทธศาสตร์การพัฒนาจังหวัด</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>กำลังอ่าน {file}</translation>
        </message>
        <message>
            <source>Register of villages</source>
            <translation>ทะเบียนหมู่บ้าน</translation>
        </message>
        <message>
            <source>Village plans (problems and projects)</source>
            <translation>แผนหมู่บ้าน (ปัญหาและโครงการ)</translation>
        </message>
        <message>
            <source>deleted here</source>
            <translation>ลบไปแล้วในเครื่องนี้</translation>
        </message>
    </context>
    <context>
        <name>LoadPanel</name>
        <message>
            <source>Back to the list</source>
            <translation>กลับไปที่รายการ</translation>
        </message>
        <message>
            <source>Every row can be read. There is nothing to look at.</source>
            <translation>อ่านได้ครบทุกแถว ไม่มีรายการที่ต้องตรวจ</translation>
        </message>
        <message>
            <source>It is loaded at another office.</source>
            <translation>ไฟล์ชนิดนี้นำเข้าที่สำนักงานอื่น</translation>
        </message>
        <message>
            <source>Load it as: {found}</source>
            <translation>นำเข้าเป็น{found}</translation>
        </message>
        <message>
            <source>Load {rows} rows</source>
            <translation>นำเข้า {rows} แถว</translation>
        </message>
        <message>
            <source>No entries: {n}</source>
            <translation>ไม่ใช่รายการ {n}</translation>
        </message>
        <message>
            <source>Questions: {n}</source>
            <translation>คำถาม {n}</translation>
        </message>
        <message>
            <source>Recognised by the columns of: {sheets}</source>
            <translation>ดูจากหัวคอลัมน์ของแผ่นงาน {sheets}</translation>
        </message>
        <message>
            <source>To look at: {n}</source>
            <translation>ที่ควรตรวจ {n}</translation>
        </message>
        <message>
            <source>What {file} would bring; nothing is written yet</source>
            <translation>ผลการตรวจ {file} (ยังไม่ได้บันทึก)</translation>
        </message>
        <message>
            <source>its villages lie in {district}, not in this district</source>
            <translation>เป็นของ อ.{district} ไม่ใช่ของอำเภอนี้</translation>
        </message>
        <message>
            <source>{file} brings nothing new</source>
            <translation>{file} ไม่มีข้อมูลใหม่</translation>
        </message>
        <message>
            <source>{file} has been loaded</source>
            <translation>นำเข้า {file} แล้ว</translation>
        </message>
        <message>
            <source>{file} is no {wanted}. It is: {found}</source>
            <translation>{file} ไม่ใช่{wanted} แต่เป็น{found}</translation>
        </message>
        <message>
            <source>{file} is the plan of another LAO: {about}</source>
            <translation>{file} เป็นแผนของ อปท. อื่น: {about}</translation>
        </message>
        <message>
            <source>{file}: {elsewhere}</source>
            <translation>{file} {elsewhere}</translation>
        </message>
        <message>
            <source>{read} rows: {created} new, {updated} changed, {unchanged} unchanged, {rejected} rejected</source>
            <translation>อ่าน {read} แถว: ใหม่ {created} แก้ไข {updated} เหมือนเดิม {unchanged} ไม่รับ {rejected}</translation>
        </message>
    </context>
    <context>
        <name>LoadQuestions</name>
        <message>
            <source>In which district?</source>
            <translation>อยู่ในอำเภอใด</translation>
        </message>
        <message>
            <source>In which tambon?</source>
            <translation>อยู่ในตำบลใด</translation>
        </message>
        <message>
            <source>Or another place:</source>
            <translation>หรือเลือกที่อื่น</translation>
        </message>
        <message>
            <source>Several tambons, or none</source>
            <translation>หลายตำบล หรือไม่ระบุตำบล</translation>
        </message>
        <message>
            <source>{done} of {all} answered. Keys 1–5 answer; answers stay when the list is loaded again.</source>
            <translation>ตอบแล้ว {done} จาก {all} เรื่อง กดปุ่ม 1–5 เพื่อตอบ คำตอบจะใช้ต่อเมื่อนำเข้าบัญชีนี้อีก</translation>
        </message>
        <message>
            <source>{number}  {name}  ({score} %)</source>
            <translation>{number}  {name}  ({score} %)</translation>
        </message>
    </context>
    <context>
        <name>LoadReport</name>
        <message>
            <source>Changed here since the last load; what stands here was kept.</source>
            <translation>มีการแก้ในเครื่องนี้หลังนำเข้าครั้งก่อน จึงคงข้อมูลในเครื่องไว้</translation>
        </message>
        <message>
            <source>Does not agree</source>
            <translation>ยอดไม่ตรง</translation>
        </message>
        <message>
            <source>Kept as it is here</source>
            <translation>คงไว้ตามเดิม</translation>
        </message>
        <message>
            <source>Loaded earlier, no longer in the file; it was kept.</source>
            <translation>เคยนำเข้าแล้ว แต่ไม่มีในไฟล์นี้ จึงคงไว้</translation>
        </message>
        <message>
            <source>No entry</source>
            <translation>ไม่ใช่รายการ</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>ไม่ได้อ่าน</translation>
        </message>
        <message>
            <source>Plan year {year}</source>
            <translation>แผนปี {year}</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>ไม่รับ</translation>
        </message>
        <message>
            <source>This column was not read.</source>
            <translation>ไม่ได้อ่านคอลัมน์นี้</translation>
        </message>
        <message>
            <source>This sheet was not read.</source>
            <translation>ไม่ได้อ่านแผ่นงานนี้</translation>
        </message>
        <message>
            <source>also {things}</source>
            <translation>พร้อมด้วย {things}</translation>
        </message>
        <message>
            <source>rows that ask where they lie: {n}</source>
            <translation>ต้องตอบว่าอยู่ที่ใด {n} แถว</translation>
        </message>
    </context>
    <context>
        <name>Loading</name>
        <message>
            <source>Another plan year can be chosen on the first screen.</source>
            <translation>เลือกแผนปีอื่นได้ที่หน้าแรก</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>ตอบแล้ว</translation>
        </message>
        <message>
            <source>Checking {file}</source>
            <translation>กำลังตรวจ {file}</translation>
        </message>
        <message>
            <source>Every screen shows plan year {year} now, no longer {now}.</source>
            <translation>ทุกหน้าจอแสดงแผนปี {year} แล้ว แทนปี {now}</translation>
        </message>
        <message>
            <source>Load a workbook</source>
            <translation>นำเข้าจาก Excel</translation>
        </message>
        <message>
            <source>Loading {file}</source>
            <translation>กำลังนำเข้า {file}</translation>
        </message>
        <message>
            <source>Once it is loaded, every screen shows plan year {year}.</source>
            <translation>เมื่อนำเข้าแล้ว ทุกหน้าจอจะแสดงแผนปี {year}</translation>
        </message>
        <message>
            <source>The workbook is of plan year {year}; the program stands on plan year {now}.</source>
            <translation>สมุดงานนี้เป็นแผนปี {year} แต่โปรแกรมอยู่ที่แผนปี {now}</translation>
        </message>
        <message>
            <source>{rows} rows loaded</source>
            <translation>นำเข้า {rows} แถวแล้ว</translation>
        </message>
    </context>
    <context>
        <name>Locks</name>
        <message>
            <source>A decision that was issued stays as it is.</source>
            <translation>ผลพิจารณาที่แจ้งแล้วแก้ไขไม่ได้</translation>
        </message>
        <message>
            <source>Decide anew; the new answer replaces this one, and both are kept.</source>
            <translation>พิจารณาใหม่ ผลใหม่จะแทนผลเดิม และเก็บไว้ทั้งสองผล</translation>
        </message>
        <message>
            <source>Take the document back or open it for revision first; what stood before is kept.</source>
            <translation>ดึงเอกสารกลับเป็นร่างหรือเปิดปรับปรุงก่อน ข้อมูลเดิมยังเก็บไว้ครบ</translation>
        </message>
        <message>
            <source>What was sent stays as it was sent.</source>
            <translation>สิ่งที่ส่งแล้วคงอยู่ตามที่ส่ง</translation>
        </message>
        <message>
            <source>{document}: “{status}”, so this stays as it is.</source>
            <translation>{document} อยู่ในขั้น “{status}” แล้ว จึงแก้ไขส่วนนี้ไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>Nothing was sent or received yet.</source>
            <translation>ยังไม่มีการรับหรือส่งไฟล์</translation>
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
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>หยุดแล้ว ไม่มีข้อมูลใดเปลี่ยน</translation>
        </message>
    </context>
    <context>
        <name>Matching</name>
        <message>
            <source>names another village of the tambon</source>
            <translation>ระบุหมู่บ้านอื่นในตำบลเดียวกัน</translation>
        </message>
        <message>
            <source>names this village</source>
            <translation>ระบุหมู่บ้านนี้</translation>
        </message>
        <message>
            <source>same tambon</source>
            <translation>ตำบลเดียวกัน</translation>
        </message>
        <message>
            <source>titles {score} % alike</source>
            <translation>ชื่อคล้ายกัน {score} %</translation>
        </message>
    </context>
    <context>
        <name>MatchingPage</name>
        <message>
            <source>Choose an LAO whose plan is here, or load its plan.</source>
            <translation>เลือก อปท. ที่ส่งแผนแล้ว หรือนำเข้าแผน</translation>
        </message>
        <message>
            <source>Matched by hand</source>
            <translation>จับคู่เองแล้ว</translation>
        </message>
        <message>
            <source>None is the same: {title}</source>
            <translation>ไม่มีเรื่องเดียวกัน: {title}</translation>
        </message>
        <message>
            <source>Not the same: {title}</source>
            <translation>ไม่ใช่เรื่องเดียวกัน: {title}</translation>
        </message>
        <message>
            <source>Taken up by the LAO: {title}</source>
            <translation>อปท. รับไปทำ: {title}</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>รอตัดสิน</translation>
        </message>
        <message>
            <source>Undecided again: {title}</source>
            <translation>กลับไปรอตัดสิน: {title}</translation>
        </message>
        <message>
            <source>{all} projects · {done} matched · {left} to decide</source>
            <translation>{all} โครงการ · จับคู่แล้ว {done} · รอตัดสิน {left}</translation>
        </message>
    </context>
    <context>
        <name>MatrixPage</name>
        <message>
            <source>Each cell: items · million baht. An item that several strategies answer stands in each row and counts once in the whole.</source>
            <translation>แต่ละช่อง: จำนวนรายการ · ล้านบาท รายการที่หลายยุทธศาสตร์ตอบจะอยู่ทุกแถว แต่นับครั้งเดียวในยอดรวมทั้งแผน</translation>
        </message>
        <message>
            <source>Every need has its strategy.</source>
            <translation>ทุกความต้องการมียุทธศาสตร์รองรับ</translation>
        </message>
        <message>
            <source>Needs that no strategy answers: {n}</source>
            <translation>ความต้องการที่ยังไม่มียุทธศาสตร์รองรับ: {n}</translation>
        </message>
        <message>
            <source>No strategy answers</source>
            <translation>ไม่มียุทธศาสตร์รองรับ</translation>
        </message>
        <message>
            <source>Strategies that no village asked for: {n}</source>
            <translation>ยุทธศาสตร์ที่ยังไม่มีหมู่บ้านใดเสนอ: {n}</translation>
        </message>
        <message>
            <source>The matrix shows provincial strategies and the needs plan side by side. Both are empty yet.</source>
            <translation>ตารางนี้เทียบยุทธศาสตร์จังหวัดกับแผนความต้องการ ขณะนี้ยังไม่มีทั้งสองอย่าง</translation>
        </message>
        <message>
            <source>Whole needs plan, each item once</source>
            <translation>รวมทั้งแผนความต้องการ (นับครั้งเดียว)</translation>
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
        <name>MeetingChoice</name>
        <message>
            <source>A meeting of {name} that is not recorded yet…</source>
            <translation>บันทึกการประชุมใหม่ของ {name}…</translation>
        </message>
        <message>
            <source>Day of the meeting</source>
            <translation>วันประชุม</translation>
        </message>
        <message>
            <source>Meeting no.</source>
            <translation>ครั้งที่</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>ยังไม่มี</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>มติ</translation>
        </message>
        <message>
            <source>What the meeting resolved</source>
            <translation>มติที่ประชุม</translation>
        </message>
        <message>
            <source>such as 2/2558</source>
            <translation>เช่น 2/2558</translation>
        </message>
    </context>
    <context>
        <name>MissingAsk</name>
        <message>
            <source>Go on with this reason</source>
            <translation>ดำเนินการต่อด้วยเหตุผลนี้</translation>
        </message>
        <message>
            <source>Reason for going on without</source>
            <translation>เหตุผลที่ดำเนินการต่อ</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>ดู</translation>
        </message>
        <message>
            <source>Some things are missing</source>
            <translation>ยังขาดบางอย่าง</translation>
        </message>
        <message>
            <source>Write the reason first.</source>
            <translation>กรอกเหตุผลก่อน</translation>
        </message>
    </context>
    <context>
        <name>MissingList</name>
        <message>
            <source>Fill in</source>
            <translation>ไปเติม</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>และอีก {n} เรื่อง</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>Complete what is missing, or state a reason for each. The reasons are kept.</source>
            <translation>เติมสิ่งที่ขาด หรือระบุเหตุผลของแต่ละเรื่อง เหตุผลจะเก็บไว้กับแผน</translation>
        </message>
        <message>
            <source>Complete what is missing, or state every reason, first.</source>
            <translation>เติมสิ่งที่ขาด หรือระบุเหตุผลให้ครบทุกเรื่องก่อน</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>ไปแก้</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ยังไม่ทำ</translation>
        </message>
        <message>
            <source>Nothing stops this step; please look at what is not filled in yet.</source>
            <translation>ไปต่อได้ ขอให้ดูส่วนที่ยังไม่ได้เติมก่อน</translation>
        </message>
        <message>
            <source>Reason for going on without</source>
            <translation>เหตุผลที่ดำเนินการต่อ</translation>
        </message>
        <message>
            <source>Reason, if there is one</source>
            <translation>เหตุผล (ถ้ามี)</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>และอีก %n เรื่อง</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoveTogether</name>
        <message numerus="yes">
            <source>%n plan(s) moved on</source>
            <translation>
                <numerusform>ดำเนินการแล้ว %n แผน</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedsPlan</name>
        <message>
            <source> and {more} more</source>
            <translation> และอีก {more} รายการ</translation>
        </message>
        <message>
            <source>Choose projects of the villages first.</source>
            <translation>เลือกโครงการจากแผนหมู่บ้านเข้ามาก่อน</translation>
        </message>
        <message>
            <source>Choose their dimension: {titles}</source>
            <translation>เลือกด้าน: {titles}</translation>
        </message>
        <message>
            <source>Choose where they come from: {titles}</source>
            <translation>เลือกที่มาของรายการ: {titles}</translation>
        </message>
        <message>
            <source>Enter its number.</source>
            <translation>กรอกเลขที่หนังสือ</translation>
        </message>
        <message>
            <source>Enter what they cost: {titles}</source>
            <translation>กรอกงบประมาณ: {titles}</translation>
        </message>
        <message>
            <source>It does not say into which item it is combined.</source>
            <translation>ยังไม่ได้ระบุว่ารวมกับรายการใด</translation>
        </message>
        <message>
            <source>It is part of “{title}” and would count twice.</source>
            <translation>รายการนี้รวมอยู่ใน “{title}” แล้ว จะถูกนับซ้ำ</translation>
        </message>
        <message>
            <source>Let the villages finish their plans, or go on: {titles}</source>
            <translation>ให้หมู่บ้านทำแผนให้เสร็จ หรือดำเนินการต่อ: {titles}</translation>
        </message>
        <message>
            <source>Look whether the resolution still fits them: {titles}</source>
            <translation>ตรวจว่ายังตรงกับมติหรือไม่: {titles}</translation>
        </message>
        <message>
            <source>Mark the two as the same, or delete one.</source>
            <translation>ระบุว่าเป็นฉบับเดียวกัน หรือลบฉบับหนึ่งออก</translation>
        </message>
        <message>
            <source>Name that item.</source>
            <translation>ระบุรายการที่รวมด้วย</translation>
        </message>
        <message>
            <source>Name the agency that is asked: {titles}</source>
            <translation>ระบุหน่วยงานที่ขอ: {titles}</translation>
        </message>
        <message>
            <source>Name the meeting that resolved, or state why there is none.</source>
            <translation>ระบุการประชุมที่มีมติ หรือบอกเหตุผลที่ยังไม่มี</translation>
        </message>
        <message>
            <source>No resolution of the committee on the plan is recorded.</source>
            <translation>ยังไม่ได้บันทึกมติคณะกรรมการที่เห็นชอบแผน</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>ไม่ระบุ</translation>
        </message>
        <message>
            <source>Put them before the committee, or say why they go without: {titles}</source>
            <translation>เสนอคณะกรรมการก่อน หรือระบุเหตุผลที่ส่งโดยไม่มีมติ: {titles}</translation>
        </message>
        <message>
            <source>Put them in their place among the others: {titles}</source>
            <translation>จัดลำดับ: {titles}</translation>
        </message>
        <message>
            <source>Returned for correction {day}: {reason}</source>
            <translation>จังหวัดส่งกลับแก้ไข {day}: {reason}</translation>
        </message>
        <message>
            <source>Several dimensions</source>
            <translation>หลายมิติ</translation>
        </message>
        <message>
            <source>Several tambons</source>
            <translation>หลายตำบล</translation>
        </message>
        <message>
            <source>Split that item first.</source>
            <translation>แยกรายการนั้นออกก่อน</translation>
        </message>
        <message>
            <source>State the reason.</source>
            <translation>ระบุเหตุผล</translation>
        </message>
        <message>
            <source>The letter to the province has no number.</source>
            <translation>ยังไม่ได้ระบุเลขที่หนังสือนำส่งจังหวัด</translation>
        </message>
        <message>
            <source>The plan has no items yet.</source>
            <translation>แผนนี้ยังไม่มีรายการ</translation>
        </message>
        <message>
            <source>There is a second needs plan for {cycle}, made on another computer.</source>
            <translation>มีแผนความต้องการของปี {cycle} อีกฉบับหนึ่งที่จัดทำจากเครื่องอื่น</translation>
        </message>
        <message>
            <source>There is no reason for not selecting it.</source>
            <translation>ยังไม่ได้ระบุเหตุผลที่ไม่คัดเข้า</translation>
        </message>
        <message>
            <source>Wait for the province's answers, or enter those that came on paper.</source>
            <translation>รอผลจากจังหวัด หรือบันทึกผลที่แจ้งมาเป็นหนังสือ</translation>
        </message>
        <message>
            <source>no origin</source>
            <translation>ที่มา</translation>
        </message>
        <message>
            <source>{count} items come from village plans not sent to the district yet</source>
            <translation>{count} ข้อมาจากแผนหมู่บ้านที่ยังไม่ส่งอำเภอ</translation>
        </message>
        <message>
            <source>{count} items have no answer yet.</source>
            <translation>ยังไม่ได้รับผลพิจารณา {count} รายการ</translation>
        </message>
        <message>
            <source>{count} items were added or changed since the last step</source>
            <translation>{count} ข้อเพิ่มหรือแก้ไขหลังขั้นตอนก่อน</translation>
        </message>
        <message>
            <source>{count} items were added or changed without a resolution of the committee</source>
            <translation>เพิ่มหรือแก้ {count} รายการโดยยังไม่มีมติคณะกรรมการ</translation>
        </message>
        <message>
            <source>{count} items without a budget</source>
            <translation>{count} ข้อไม่มีงบประมาณ</translation>
        </message>
        <message>
            <source>{count} items without a dimension</source>
            <translation>{count} ข้อไม่ระบุมิติการพัฒนา</translation>
        </message>
        <message>
            <source>{count} items without a place in the order</source>
            <translation>{count} ข้อไม่มีลำดับความสำคัญ</translation>
        </message>
        <message>
            <source>{count} items without an agency to ask</source>
            <translation>{count} ข้อไม่มีหน่วยงานที่ขอรับการสนับสนุน</translation>
        </message>
        <message>
            <source>{count} items without an origin</source>
            <translation>{count} ข้อไม่ระบุที่มา</translation>
        </message>
    </context>
    <context>
        <name>NeedsPlanScreen</name>
        <message>
            <source>Correct and send again</source>
            <translation>แก้ไขเพื่อส่งใหม่</translation>
        </message>
        <message>
            <source>District needs plan, {district} – {cycle}</source>
            <translation>แผนความต้องการ {district} – ปี {cycle}</translation>
        </message>
        <message>
            <source>Make the file again</source>
            <translation>สร้างไฟล์อีกครั้ง</translation>
        </message>
        <message>
            <source>Stop correcting</source>
            <translation>เลิกแก้ไข</translation>
        </message>
        <message>
            <source>You are correcting the plan for edition {n}. What was sent stays as it was sent.</source>
            <translation>กำลังแก้ไขแผนเพื่อส่งเป็นฉบับที่ {n} ส่วนฉบับที่ส่งแล้วยังคงเดิม</translation>
        </message>
    </context>
    <context>
        <name>NewKeys</name>
        <message>
            <source>Choose where the card goes</source>
            <translation>เลือกที่เก็บบัตร</translation>
        </message>
        <message>
            <source>Give the card to the offices that accepted the first one, and read the figures out to them.</source>
            <translation>มอบบัตรให้หน่วยงานที่เคยรับบัตรเดิม แล้วอ่านรหัสให้ฟังทางโทรศัพท์</translation>
        </message>
        <message>
            <source>Making new keys</source>
            <translation>กำลังออกกุญแจใหม่</translation>
        </message>
        <message>
            <source>New keys for this computer?</source>
            <translation>ออกกุญแจใหม่ให้เครื่องนี้หรือไม่</translation>
        </message>
        <message>
            <source>New keys…</source>
            <translation>กุญแจใหม่…</translation>
        </message>
        <message>
            <source>Office cards (*.card)</source>
            <translation>บัตรสำนักงาน (*.card)</translation>
        </message>
        <message>
            <source>This computer has new keys; its card is saved</source>
            <translation>เครื่องนี้มีกุญแจใหม่แล้ว และบันทึกบัตรแล้ว</translation>
        </message>
        <message>
            <source>What was done so far stays valid. Ask whoever accepted the card to revoke the old key.</source>
            <translation>งานที่ทำไว้แล้วยังใช้ได้ ขอให้ผู้ที่รับบัตรเดิมเพิกถอนกุญแจเดิมด้วย</translation>
        </message>
        <message>
            <source>When somebody else may know this computer's keys, or it was lost and is back. Until the other offices have accepted the new card as they accepted the first one, they do not read its files.</source>
            <translation>ใช้เมื่อผู้อื่นอาจรู้กุญแจของเครื่องนี้ หรือเครื่องหายแล้วได้คืน หน่วยงานอื่นจะยังไม่อ่านไฟล์จากเครื่องนี้จนกว่าจะรับบัตรใหม่เหมือนครั้งแรก</translation>
        </message>
        <message>
            <source>Where shall the card go?</source>
            <translation>เก็บบัตรไว้ที่ใด</translation>
        </message>
    </context>
    <context>
        <name>NewPersonDialog</name>
        <message>
            <source>A new person</source>
            <translation>เพิ่มผู้ใช้งาน</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ชื่อ–นามสกุล</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>ตำแหน่ง</translation>
        </message>
        <message>
            <source>The name stands beside everything this person writes.</source>
            <translation>ชื่อนี้แสดงคู่กับทุกรายการที่บันทึก</translation>
        </message>
        <message>
            <source>Work as this person</source>
            <translation>ใช้งานในชื่อนี้</translation>
        </message>
        <message>
            <source>for example: assistant district officer</source>
            <translation>เช่น ปลัดอำเภอ</translation>
        </message>
    </context>
    <context>
        <name>NotifyAsk</name>
        <message>
            <source>Date of the letter</source>
            <translation>ลงวันที่</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>เลขที่หนังสือ</translation>
        </message>
        <message>
            <source>Notify</source>
            <translation>แจ้ง</translation>
        </message>
        <message>
            <source>Notify the districts of their projects of {year}</source>
            <translation>แจ้งโครงการที่ได้รับจัดสรรปี {year} ให้อำเภอ</translation>
        </message>
        <message>
            <source>Then the files for the districts are made.</source>
            <translation>จากนั้นทำไฟล์ให้แต่ละอำเภอ</translation>
        </message>
        <message>
            <source>and {n} more districts</source>
            <translation>และอีก {n} อำเภอ</translation>
        </message>
        <message>
            <source>such as ชม 0017.2/123</source>
            <translation>เช่น ชม 0017.2/123</translation>
        </message>
        <message>
            <source>{district}: {n} projects, {amount} baht</source>
            <translation>{district}: {n} โครงการ {amount} บาท</translation>
        </message>
    </context>
    <context>
        <name>OffersPage</name>
        <message numerus="yes">
            <source>%n project(s) taken up</source>
            <translation>
                <numerusform>นำโครงการเข้าแผน %n โครงการ</numerusform>
            </translation>
        </message>
        <message>
            <source>LAOs</source>
            <translation>อปท.</translation>
        </message>
        <message>
            <source>No LAO plan with money in this year is here yet.</source>
            <translation>ยังไม่มีแผนของ อปท. ที่มีงบประมาณปีนี้ในเครื่อง</translation>
        </message>
        <message>
            <source>Only those not taken up</source>
            <translation>เฉพาะที่ยังไม่นำเข้าแผน</translation>
        </message>
        <message>
            <source>Province and agencies</source>
            <translation>จังหวัดและส่วนราชการ</translation>
        </message>
        <message>
            <source>Receive files</source>
            <translation>รับไฟล์</translation>
        </message>
        <message>
            <source>Take up</source>
            <translation>นำเข้าแผน</translation>
        </message>
        <message>
            <source>The province has not notified any allocated project for this year.</source>
            <translation>จังหวัดยังไม่ได้แจ้งบัญชีโครงการที่ได้รับจัดสรรของปีนี้</translation>
        </message>
    </context>
    <context>
        <name>OfficeCalendar</name>
        <message>
            <source>Change the date</source>
            <translation>แก้วันครบกำหนด</translation>
        </message>
        <message>
            <source>The letters' date</source>
            <translation>ใช้วันตามหนังสือสั่งการ</translation>
        </message>
        <message>
            <source>Write the reason</source>
            <translation>บันทึกเหตุผลที่ล่าช้า</translation>
        </message>
    </context>
    <context>
        <name>OfficeWindow</name>
        <message numerus="yes">
            <source>%n field(s) stay, because somebody has set them since</source>
            <translation>
                <numerusform>คงไว้ %n ช่อง เพราะมีผู้แก้ไขภายหลัง</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) have come: fetch them under “Send and receive”</source>
            <translation>
                <numerusform>มีไฟล์เข้ามา %n ไฟล์ เปิดดูที่หน้ารับ–ส่งข้อมูล</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {verb}</source>
            <translation>ทำซ้ำแล้ว: {verb}</translation>
        </message>
        <message>
            <source>Reading goes on; changes can be made again when this is done.</source>
            <translation>อ่านข้อมูลได้ตามปกติ แก้ไขได้อีกเมื่องานนี้เสร็จ</translation>
        </message>
        <message>
            <source>Taken back: {verb}</source>
            <translation>เลิกทำแล้ว: {verb}</translation>
        </message>
        <message>
            <source>{name} is working now</source>
            <translation>{name} กำลังใช้งาน</translation>
        </message>
    </context>
    <context>
        <name>OfficersPage</name>
        <message>
            <source>Add an officer</source>
            <translation>เพิ่มผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Nobody has been assigned to this tambon yet.</source>
            <translation>ยังไม่ได้มอบหมายปลัดอำเภอประจำตำบลนี้</translation>
        </message>
        <message>
            <source>Officer removed</source>
            <translation>ลบผู้รับผิดชอบแล้ว</translation>
        </message>
        <message>
            <source>Remove the officer</source>
            <translation>ลบผู้รับผิดชอบ</translation>
        </message>
    </context>
    <context>
        <name>OfficesScreen</name>
        <message numerus="yes">
            <source>%n file(s) that waited for it have been read</source>
            <translation>
                <numerusform>อ่านไฟล์ที่รออยู่แล้ว %n ไฟล์</numerusform>
            </translation>
        </message>
        <message>
            <source>A computer of this name had another key. If this one replaces it, revoke the key before: choose it below.</source>
            <translation>เครื่องชื่อนี้เคยมีกุญแจอื่น หากเครื่องนี้มาแทน ให้เพิกถอนกุญแจเดิม โดยเลือกจากรายการด้านล่าง</translation>
        </message>
        <message>
            <source>Accepted the card of {office}</source>
            <translation>รับบัตรของ {office} แล้ว</translation>
        </message>
        <message>
            <source>Accepting the card</source>
            <translation>กำลังรับบัตร</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>ทุกไฟล์ (*)</translation>
        </message>
        <message>
            <source>Card of this computer</source>
            <translation>บัตรของเครื่องนี้</translation>
        </message>
        <message>
            <source>Copy the figures</source>
            <translation>คัดลอกรหัส</translation>
        </message>
        <message>
            <source>Figures copied</source>
            <translation>คัดลอกรหัสแล้ว</translation>
        </message>
        <message>
            <source>Figures to compare</source>
            <translation>รหัสสำหรับเทียบ</translation>
        </message>
        <message>
            <source>Files can now go to this office and come from it.</source>
            <translation>จากนี้รับและส่งไฟล์กับหน่วยนี้ได้</translation>
        </message>
        <message>
            <source>Give the file to the other office. When they telephone, read these eight groups out to them.</source>
            <translation>มอบไฟล์บัตรให้อีกหน่วยหนึ่ง เมื่อเขาโทรศัพท์มา ให้อ่านรหัสแปดกลุ่มนี้ให้ฟัง</translation>
        </message>
        <message>
            <source>Office cards</source>
            <translation>บัตรสำนักงาน</translation>
        </message>
        <message>
            <source>Office cards (*.card)</source>
            <translation>บัตรสำนักงาน (*.card)</translation>
        </message>
        <message>
            <source>Offices known here</source>
            <translation>หน่วยงานที่รู้จัก</translation>
        </message>
        <message>
            <source>Only files by computers whose card was accepted are opened.</source>
            <translation>โปรแกรมเปิดเฉพาะไฟล์จากเครื่องที่รับบัตรแล้ว</translation>
        </message>
        <message>
            <source>Save the card…</source>
            <translation>บันทึกบัตรเป็นไฟล์…</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>บันทึก {file} แล้ว</translation>
        </message>
        <message>
            <source>Where shall the card go?</source>
            <translation>บันทึกบัตรไว้ที่ใด</translation>
        </message>
        <message>
            <source>Which card?</source>
            <translation>เลือกไฟล์บัตร</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>Being sent</source>
            <translation>กำลังส่ง</translation>
        </message>
        <message>
            <source>Fetching {file}</source>
            <translation>กำลังดึง {file}</translation>
        </message>
        <message>
            <source>In the folder; not confirmed yet</source>
            <translation>อยู่ในโฟลเดอร์ ยังไม่ยืนยันรับ</translation>
        </message>
        <message>
            <source>Laid there on {day}; it counts as received when their receipt comes.</source>
            <translation>วางไว้เมื่อ {day} จะนับว่ารับแล้วเมื่อใบตอบรับกลับมา</translation>
        </message>
        <message>
            <source>Next try at {time}.</source>
            <translation>จะลองอีกครั้งเวลา {time} น.</translation>
        </message>
        <message>
            <source>On the server; not confirmed yet</source>
            <translation>อยู่บนเครื่องแม่ข่าย ยังไม่ยืนยันรับ</translation>
        </message>
        <message>
            <source>Parts made: attach them; not confirmed yet</source>
            <translation>แบ่งไฟล์แล้ว รอท่านแนบส่ง</translation>
        </message>
        <message>
            <source>Received by them</source>
            <translation>ผู้รับรับแล้ว</translation>
        </message>
        <message>
            <source>Sending {file}</source>
            <translation>กำลังส่ง {file}</translation>
        </message>
        <message>
            <source>Sent; not confirmed yet</source>
            <translation>ส่งแล้ว ยังไม่ยืนยันรับ</translation>
        </message>
        <message>
            <source>Stopped: needs you</source>
            <translation>หยุด รอท่านแก้ไข</translation>
        </message>
        <message>
            <source>They took it in on {day}.</source>
            <translation>ผู้รับรับเข้าเมื่อ {day}</translation>
        </message>
        <message>
            <source>Waits to be sent</source>
            <translation>รอส่ง</translation>
        </message>
        <message>
            <source>a way that was removed</source>
            <translation>ช่องทางที่ลบแล้ว</translation>
        </message>
        <message>
            <source>{file} is still being copied</source>
            <translation>{file} ยังคัดลอกไม่เสร็จ</translation>
        </message>
    </context>
    <context>
        <name>OutboxPage</name>
        <message numerus="yes">
            <source>%n file(s) sent; not confirmed yet</source>
            <translation>
                <numerusform>ส่งแล้ว %n ไฟล์ ยังไม่ยืนยันรับ</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is under way. A file sent by one of your ways stays here until its reader has confirmed it.</source>
            <translation>ไม่มีไฟล์ระหว่างส่ง ไฟล์ที่ส่งทางช่องทางของท่านจะอยู่ที่นี่จนกว่าผู้รับจะยืนยัน</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>เปิดโฟลเดอร์</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>ส่งเดี๋ยวนี้</translation>
        </message>
        <message>
            <source>Send once more</source>
            <translation>ส่งอีกครั้ง</translation>
        </message>
        <message>
            <source>Send something</source>
            <translation>ไปหน้าส่ง</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>หยุดส่ง</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>นำออกจากรายการ</translation>
        </message>
        <message>
            <source>To {office}, by {way}</source>
            <translation>ถึง{office} ทาง{way}</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>ถอนไฟล์</translation>
        </message>
    </context>
    <context>
        <name>Pairs</name>
        <message>
            <source>Choose another…</source>
            <translation>เลือกโครงการอื่น…</translation>
        </message>
        <message>
            <source>Choose one…</source>
            <translation>เลือกเอง…</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>รายละเอียด…</translation>
        </message>
        <message>
            <source>Life-line</source>
            <translation>เส้นทางของเรื่อง</translation>
        </message>
        <message>
            <source>No village project of the tambon reads alike.</source>
            <translation>ไม่พบโครงการของหมู่บ้านในตำบลที่คล้ายกัน</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>ไม่ใช่ทั้งหมดที่แสดง</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>ไม่ใช่เรื่องเดียวกัน</translation>
        </message>
        <message>
            <source>The LAO takes up this need; the village's life-line shows it.</source>
            <translation>อปท. รับความต้องการนี้แล้ว แสดงในเส้นทางของเรื่องของหมู่บ้าน</translation>
        </message>
        <message>
            <source>The same: take up</source>
            <translation>เรื่องเดียวกัน อปท. รับ</translation>
        </message>
        <message>
            <source>Undecided again</source>
            <translation>กลับไปรอตัดสิน</translation>
        </message>
        <message>
            <source>Village projects stand here once an LAO's project is chosen.</source>
            <translation>เมื่อเลือกโครงการของ อปท. แล้ว โครงการของหมู่บ้านที่ตรงกันจะแสดงที่นี่</translation>
        </message>
        <message>
            <source>What the LAO's plan says of the project, its fund, budget and work</source>
            <translation>สิ่งที่แผนของ อปท. ระบุเกี่ยวกับโครงการ แหล่งเงิน งบประมาณ และการดำเนินงาน</translation>
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
        <name>Pane</name>
        <message>
            <source>Another office writes this; it can be read here.</source>
            <translation>สำนักงานอื่นเป็นผู้บันทึก ที่นี่อ่านได้อย่างเดียว</translation>
        </message>
        <message>
            <source>Another office writes this; this computer only shows it.</source>
            <translation>หน่วยงานอื่นเป็นผู้บันทึก เครื่องนี้ดูได้อย่างเดียว</translation>
        </message>
        <message>
            <source>History</source>
            <translation>ประวัติ</translation>
        </message>
    </context>
    <context>
        <name>PaperAnswers</name>
        <message>
            <source>The answer on paper is kept</source>
            <translation>บันทึกคำตอบตามหนังสือแล้ว</translation>
        </message>
    </context>
    <context>
        <name>PaperAsk</name>
        <message>
            <source>Amount approved (baht)</source>
            <translation>วงเงินที่เห็นชอบ (บาท)</translation>
        </message>
        <message>
            <source>Answer that came on paper</source>
            <translation>คำตอบที่ได้รับเป็นหนังสือ</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>ลงวันที่</translation>
        </message>
        <message>
            <source>Enter the day of the letter.</source>
            <translation>ใส่วันที่ของหนังสือ</translation>
        </message>
        <message>
            <source>Enter the letter number first.</source>
            <translation>กรอกเลขที่หนังสือก่อน</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>ปีงบประมาณ</translation>
        </message>
        <message>
            <source>It counts until the answer itself comes in a file of the province.</source>
            <translation>ใช้ไปจนกว่าคำตอบจริงจะมาในไฟล์ของจังหวัด</translation>
        </message>
        <message>
            <source>Keep the answer</source>
            <translation>บันทึกคำตอบ</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>เลขที่หนังสือ</translation>
        </message>
        <message>
            <source>Reason or remark</source>
            <translation>เหตุผลหรือหมายเหตุ</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>ผลการพิจารณา</translation>
        </message>
        <message>
            <source>State the reason, so that the village gets an answer.</source>
            <translation>ระบุเหตุผล เพื่อให้หมู่บ้านได้รับคำตอบ</translation>
        </message>
        <message>
            <source>The village will read it</source>
            <translation>หมู่บ้านจะได้อ่าน</translation>
        </message>
        <message>
            <source>Who answered</source>
            <translation>ผู้ตอบ</translation>
        </message>
        <message>
            <source>such as ชม 0017.2/123</source>
            <translation>เช่น ชม 0017.2/123</translation>
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
        <name>PersonMenu</name>
        <message>
            <source>A new person…</source>
            <translation>เพิ่มผู้ใช้งาน…</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>พื้นมืด</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>พื้นสว่าง</translation>
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation>สว่างหรือมืดตามระบบ</translation>
        </message>
    </context>
    <context>
        <name>PlanMover</name>
        <message>
            <source>Before going on</source>
            <translation>ก่อนไปขั้นต่อไป</translation>
        </message>
        <message>
            <source>Go on with these reasons</source>
            <translation>ดำเนินการต่อ</translation>
        </message>
        <message>
            <source>Next village</source>
            <translation>หมู่บ้านถัดไป</translation>
        </message>
        <message>
            <source>Not complete yet for: {status}</source>
            <translation>ยังไม่ครบสำหรับ “{status}”</translation>
        </message>
        <message>
            <source>Return it</source>
            <translation>ส่งกลับ</translation>
        </message>
        <message>
            <source>Return the plan for correction</source>
            <translation>ส่งแผนกลับให้แก้ไข</translation>
        </message>
        <message>
            <source>Village before</source>
            <translation>หมู่บ้านก่อนหน้า</translation>
        </message>
        <message>
            <source>What the village is to correct</source>
            <translation>ให้หมู่บ้านแก้ไขอะไร</translation>
        </message>
    </context>
    <context>
        <name>PlanRecords</name>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n ปัญหา</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>%n โครงการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n vote(s)</source>
            <translation>
                <numerusform>%n เสียง</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a problem</source>
            <translation>เพิ่มปัญหา</translation>
        </message>
        <message>
            <source>Add a project</source>
            <translation>เพิ่มโครงการ</translation>
        </message>
        <message>
            <source>Forum without a date</source>
            <translation>เวทีที่ยังไม่มีวันที่</translation>
        </message>
        <message>
            <source>No problems yet. Write down what people raised at the forum, one by one.</source>
            <translation>ยังไม่มีปัญหา บันทึกปัญหาที่ชาวบ้านยกขึ้นในเวทีทีละเรื่อง</translation>
        </message>
        <message>
            <source>No projects yet. Add what the village wants to do about its problems.</source>
            <translation>ยังไม่มีโครงการ เพิ่มสิ่งที่หมู่บ้านจะทำเพื่อแก้ปัญหา</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>What became of the projects</source>
            <translation>ผลของโครงการที่เสนอ</translation>
        </message>
        <message>
            <source>Write the problem first; it is kept as soon as the field is left.</source>
            <translation>เขียนปัญหาก่อน ระบบจะบันทึกทันทีเมื่อออกจากช่อง</translation>
        </message>
        <message>
            <source>Write the project's name first; it is kept as soon as the field is left.</source>
            <translation>เขียนชื่อโครงการก่อน ระบบจะบันทึกทันทีเมื่อออกจากช่อง</translation>
        </message>
        <message>
            <source>not linked to a problem of the forum</source>
            <translation>ยังไม่ได้เชื่อมกับปัญหาของเวที</translation>
        </message>
        <message>
            <source>proposed for time no. {n}</source>
            <translation>เสนอครั้งที่ {n}</translation>
        </message>
        <message>
            <source>such as 4 m wide, 310 m long, 0.15 m thick</source>
            <translation>เช่น กว้าง 4.00 ม. ยาว 310 ม. หนา 0.15 ม.</translation>
        </message>
        <message>
            <source>such as TAO 70 %, village 30 %</source>
            <translation>เช่น อบต. ร้อยละ 70 หมู่บ้านร้อยละ 30</translation>
        </message>
        <message>
            <source>total {baht} baht</source>
            <translation>รวม {baht} บาท</translation>
        </message>
        <message>
            <source>{households} households</source>
            <translation>{households} ครัวเรือน</translation>
        </message>
        <message>
            <source>{some} of {all} dimensions</source>
            <translation>ครบ {some} จาก {all} มิติ</translation>
        </message>
    </context>
    <context>
        <name>PlanSteps</name>
        <message>
            <source>Back to draft</source>
            <translation>กลับเป็นร่าง</translation>
        </message>
        <message>
            <source>Checked, complete</source>
            <translation>ตรวจแล้ว ครบถ้วน</translation>
        </message>
        <message>
            <source>Committee has approved</source>
            <translation>กม. เห็นชอบแล้ว</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>เวที</translation>
        </message>
        <message>
            <source>Forum is held</source>
            <translation>จัดเวทีแล้ว</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>ปัญหา</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>โครงการ</translation>
        </message>
        <message>
            <source>Promulgated</source>
            <translation>ประกาศใช้</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>รับแผน</translation>
        </message>
        <message>
            <source>Replaced by the next plan</source>
            <translation>แทนที่ด้วยแผนใหม่</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>มติ</translation>
        </message>
        <message>
            <source>Return for correction…</source>
            <translation>ส่งกลับแก้ไข…</translation>
        </message>
        <message>
            <source>Revise the plan (new revision)</source>
            <translation>ปรับปรุงแผน (ฉบับปรับปรุงใหม่)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>ส่ง</translation>
        </message>
        <message>
            <source>Send to the district</source>
            <translation>ส่งอำเภอ</translation>
        </message>
        <message>
            <source>The village itself</source>
            <translation>วิเคราะห์หมู่บ้าน</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>และอีก %n เรื่อง</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanWriter</name>
        <message>
            <source>Carried over: {n}</source>
            <translation>ยกมาเสนออีก {n} เรื่อง</translation>
        </message>
        <message>
            <source>Problem removed</source>
            <translation>ลบปัญหาแล้ว</translation>
        </message>
        <message>
            <source>Problems are in the order of their votes</source>
            <translation>เรียงปัญหาตามคะแนนแล้ว</translation>
        </message>
        <message>
            <source>Project removed</source>
            <translation>ลบโครงการแล้ว</translation>
        </message>
        <message>
            <source>Recipient added</source>
            <translation>เพิ่มผู้รับแล้ว</translation>
        </message>
        <message>
            <source>The village is confirmed</source>
            <translation>ยืนยันข้อมูลหมู่บ้านแล้ว</translation>
        </message>
        <message>
            <source>{village}: {status}</source>
            <translation>{village}: {status}</translation>
        </message>
    </context>
    <context>
        <name>PoolPane</name>
        <message numerus="yes">
            <source>%n group(s) alike</source>
            <translation>
                <numerusform>คล้ายกัน %n กลุ่ม</numerusform>
            </translation>
        </message>
        <message>
            <source>Alike</source>
            <translation>คล้ายกัน</translation>
        </message>
        <message>
            <source>Combine into one</source>
            <translation>รวมเป็นรายการเดียว</translation>
        </message>
        <message>
            <source>Every dimension</source>
            <translation>ทุกมิติ</translation>
        </message>
        <message>
            <source>Every mode</source>
            <translation>ทุกลักษณะ</translation>
        </message>
        <message>
            <source>Every tambon</source>
            <translation>ทุกตำบล</translation>
        </message>
        <message>
            <source>Go to village plans</source>
            <translation>ไปที่แผนหมู่บ้าน</translation>
        </message>
        <message>
            <source>Looking for what reads alike…</source>
            <translation>กำลังหาโครงการที่คล้ายกัน…</translation>
        </message>
        <message>
            <source>Not in the plan yet</source>
            <translation>ยังไม่อยู่ในแผน</translation>
        </message>
        <message>
            <source>Projects of neighbouring villages that read alike, group by group</source>
            <translation>โครงการที่ชื่อคล้ายกัน เรียงเป็นกลุ่ม</translation>
        </message>
        <message>
            <source>Projects of the village plans gather here once villages have held their forums.</source>
            <translation>เมื่อหมู่บ้านจัดเวทีประชาคมแล้ว โครงการจากแผนหมู่บ้านจะมารวมอยู่ที่นี่</translation>
        </message>
        <message>
            <source>Take into the plan</source>
            <translation>นำเข้าแผน</translation>
        </message>
        <message>
            <source>Village projects</source>
            <translation>โครงการของหมู่บ้าน</translation>
        </message>
        <message>
            <source>Whole group</source>
            <translation>เลือกทั้งกลุ่ม</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Open it</source>
            <translation>เปิดดู</translation>
        </message>
        <message>
            <source>Save the calendar</source>
            <translation>บันทึกปฏิทิน</translation>
        </message>
        <message>
            <source>The calendar is ready to print: {file}</source>
            <translation>ปฏิทินพร้อมพิมพ์แล้ว: {file}</translation>
        </message>
        <message>
            <source>The calendar was sent to the printer</source>
            <translation>ส่งปฏิทินไปยังเครื่องพิมพ์แล้ว</translation>
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
        <name>ProjectDetails</name>
        <message>
            <source>Another office writes this; it can be read here.</source>
            <translation>หน่วยงานอื่นเป็นผู้บันทึก เปิดอ่านได้ที่นี่</translation>
        </message>
        <message>
            <source>Another office writes this; this computer only shows it.</source>
            <translation>หน่วยงานอื่นเป็นผู้บันทึก เครื่องนี้ดูได้อย่างเดียว</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Project of the LAO</source>
            <translation>โครงการของ อปท.</translation>
        </message>
    </context>
    <context>
        <name>ProjectForm</name>
        <message>
            <source>Agency</source>
            <translation>หน่วยงาน</translation>
        </message>
        <message>
            <source>Allocated, not hoped for</source>
            <translation>เฉพาะที่ได้รับจัดสรรแล้ว</translation>
        </message>
        <message>
            <source>Amount (baht)</source>
            <translation>งบประมาณ (บาท)</translation>
        </message>
        <message>
            <source>Answers the need of</source>
            <translation>ตอบความต้องการ</translation>
        </message>
        <message>
            <source>From which money</source>
            <translation>แหล่งงบประมาณ</translation>
        </message>
        <message>
            <source>Link to needs…</source>
            <translation>เชื่อมกับความต้องการ…</translation>
        </message>
        <message>
            <source>Months in which it runs</source>
            <translation>เดือนที่ดำเนินการ</translation>
        </message>
        <message>
            <source>Not linked to a need yet.</source>
            <translation>ยังไม่ได้เชื่อมกับความต้องการ</translation>
        </message>
        <message>
            <source>Nothing reported yet.</source>
            <translation>ยังไม่มีรายงาน</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>ความก้าวหน้า</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>โครงการ</translation>
        </message>
        <message>
            <source>Report progress…</source>
            <translation>รายงานความก้าวหน้า…</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>ผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Spending plan, quarter {n} (baht)</source>
            <translation>แผนการใช้จ่าย ไตรมาส {n} (บาท)</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>The plan is approved.</source>
            <translation>แผนเห็นชอบแล้ว</translation>
        </message>
        <message>
            <source>paid out {baht} baht</source>
            <translation>เบิกจ่าย {baht} บาท</translation>
        </message>
    </context>
    <context>
        <name>ProjectsPage</name>
        <message numerus="yes">
            <source>%n project(s) taken out</source>
            <translation>
                <numerusform>นำโครงการออก %n โครงการ</numerusform>
            </translation>
        </message>
        <message>
            <source>A project of the district's own</source>
            <translation>โครงการของอำเภอ</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <source>Add a project of the district</source>
            <translation>เพิ่มโครงการของอำเภอ</translation>
        </message>
        <message>
            <source>Linked to its needs</source>
            <translation>เชื่อมกับความต้องการแล้ว</translation>
        </message>
        <message>
            <source>Move down (Alt+↓)</source>
            <translation>เลื่อนลง (Alt+↓)</translation>
        </message>
        <message>
            <source>Move up (Alt+↑)</source>
            <translation>เลื่อนขึ้น (Alt+↑)</translation>
        </message>
        <message>
            <source>No projects yet. Only those that have money belong here.</source>
            <translation>ยังไม่มีโครงการ แผนนี้มีเฉพาะโครงการที่ได้รับงบประมาณแล้ว</translation>
        </message>
        <message>
            <source>Progress reported</source>
            <translation>รายงานความก้าวหน้าแล้ว</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>โครงการ</translation>
        </message>
        <message>
            <source>Project added</source>
            <translation>เพิ่มโครงการแล้ว</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>นำออก</translation>
        </message>
        <message>
            <source>Take up projects</source>
            <translation>นำโครงการเข้าแผน</translation>
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
        <name>ReasonDialog</name>
        <message>
            <source>Not now</source>
            <translation>ยังไม่ทำ</translation>
        </message>
    </context>
    <context>
        <name>ReceivePage</name>
        <message numerus="yes">
            <source>%n file(s) taken in</source>
            <translation>
                <numerusform>รับเข้าแล้ว %n ไฟล์</numerusform>
            </translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>ทุกไฟล์ (*)</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>เลือกไฟล์อื่น</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>เลือกไฟล์…</translation>
        </message>
        <message>
            <source>Decide on it</source>
            <translation>ไปพิจารณา</translation>
        </message>
        <message>
            <source>Drop files here that another office sent, or choose them. You see first what they would do.</source>
            <translation>ลากไฟล์ที่หน่วยอื่นส่งมาวางที่นี่ หรือเลือกไฟล์ โปรแกรมจะแสดงก่อนว่าจะเกิดอะไรขึ้น โดยยังไม่บันทึก</translation>
        </message>
        <message>
            <source>Files of this program (*.amphoe *.amphoe.*)</source>
            <translation>ไฟล์ของโปรแกรมนี้ (*.amphoe *.amphoe.*)</translation>
        </message>
        <message>
            <source>Files of this program (*.amphoe)</source>
            <translation>ไฟล์ของโปรแกรม (*.amphoe)</translation>
        </message>
        <message>
            <source>First ask everybody who may have the file. Without it records and sums here stay incomplete, and so will be what you send on. If the part turns up later, it is filled in by itself.</source>
            <translation>ขอให้ถามทุกคนที่อาจมีไฟล์นี้ก่อน หากไม่มี ข้อมูลและผลรวมที่นี่จะไม่ครบ รวมถึงสิ่งที่ส่งต่อไปด้วย ถ้าพบส่วนนี้ภายหลัง ระบบจะเติมให้เอง</translation>
        </message>
        <message>
            <source>For example: the computer was lost, and nobody has the file</source>
            <translation>เช่น เครื่องหาย และไม่มีใครมีไฟล์นี้</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>ทำต่อโดยไม่มีส่วนนี้</translation>
        </message>
        <message>
            <source>Go on without the missing part?</source>
            <translation>ทำงานต่อโดยไม่มีส่วนที่ขาดหรือไม่</translation>
        </message>
        <message>
            <source>Keep until they can be read</source>
            <translation>เก็บไว้รอ</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>ไม่รับ</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>กำลังตรวจไฟล์</translation>
        </message>
        <message>
            <source>No file was taken in.</source>
            <translation>ไม่มีไฟล์ที่รับเข้า</translation>
        </message>
        <message>
            <source>Nothing has been written yet.</source>
            <translation>ยังไม่ได้บันทึกสิ่งใด</translation>
        </message>
        <message>
            <source>Open the office cards</source>
            <translation>เปิดบัตรสำนักงาน</translation>
        </message>
        <message>
            <source>Receive other files</source>
            <translation>รับไฟล์อื่น</translation>
        </message>
        <message>
            <source>See the answers</source>
            <translation>ดูผลการพิจารณา</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>รับเข้า</translation>
        </message>
        <message>
            <source>Taking the files in</source>
            <translation>กำลังรับไฟล์เข้า</translation>
        </message>
        <message>
            <source>What these files would do</source>
            <translation>หากรับไฟล์เข้า</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>ผลการรับไฟล์</translation>
        </message>
        <message>
            <source>Which files?</source>
            <translation>เลือกไฟล์ที่ได้รับ</translation>
        </message>
        <message>
            <source>Why? This is noted, and shown wherever the part is missing</source>
            <translation>เหตุผล (บันทึกไว้ และแสดงทุกที่ที่ข้อมูลขาด)</translation>
        </message>
    </context>
    <context>
        <name>ReceivedAsk</name>
        <message>
            <source>Received on</source>
            <translation>วันที่รับ</translation>
        </message>
    </context>
    <context>
        <name>RecordsPage</name>
        <message>
            <source>History</source>
            <translation>ประวัติ</translation>
        </message>
        <message>
            <source>Life-line</source>
            <translation>เส้นทางของเรื่อง</translation>
        </message>
    </context>
    <context>
        <name>RecordsScreen</name>
        <message>
            <source>Add: {kind}</source>
            <translation>เพิ่ม{kind}</translation>
        </message>
        <message>
            <source>Another office writes this; this computer only shows it.</source>
            <translation>หน่วยงานอื่นเป็นผู้บันทึก เครื่องนี้ดูได้อย่างเดียว</translation>
        </message>
        <message>
            <source>History</source>
            <translation>ประวัติ</translation>
        </message>
        <message>
            <source>Nothing here yet: {kind}</source>
            <translation>ยังไม่มี{kind}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>ลบออก</translation>
        </message>
        <message>
            <source>Removed: {kind}</source>
            <translation>ลบ {kind} แล้ว</translation>
        </message>
    </context>
    <context>
        <name>ReferPanel</name>
        <message>
            <source>Agency</source>
            <translation>หน่วยงาน</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>วันที่ตอบ</translation>
        </message>
        <message>
            <source>Choose the answer first.</source>
            <translation>เลือกคำตอบก่อน</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>ลงวันที่</translation>
        </message>
        <message>
            <source>Enter number and day of the letter, or neither.</source>
            <translation>ใส่ทั้งเลขที่และวันที่ของหนังสือ หรือเว้นไว้ทั้งสองช่อง</translation>
        </message>
        <message>
            <source>For the budget of (F+1)</source>
            <translation>เพื่องบประมาณปี</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>หนังสือเลขที่</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>เลขที่หนังสือ</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>บันทึกคำตอบ</translation>
        </message>
        <message>
            <source>Reason or remark</source>
            <translation>เหตุผลหรือหมายเหตุ</translation>
        </message>
        <message>
            <source>Refer to the agency</source>
            <translation>ส่งต่อส่วนราชการ</translation>
        </message>
        <message>
            <source>Select an item</source>
            <translation>เลือกรายการ</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>ยกเลิกการส่งต่อ</translation>
        </message>
        <message>
            <source>The agency has given its last answer.</source>
            <translation>หน่วยงานตอบเป็นที่สุดแล้ว</translation>
        </message>
        <message>
            <source>The agency's answer</source>
            <translation>คำตอบของหน่วยงาน</translation>
        </message>
        <message>
            <source>The village will read it</source>
            <translation>หมู่บ้านจะได้อ่าน</translation>
        </message>
        <message>
            <source>These items stand at different steps. Select those of one step.</source>
            <translation>รายการที่เลือกอยู่คนละขั้น โปรดเลือกเฉพาะขั้นเดียวกัน</translation>
        </message>
        <message>
            <source>Without a letter the items are only gathered for the agency.</source>
            <translation>ยังไม่มีหนังสือ รายการจะรวบรวมไว้ก่อน</translation>
        </message>
        <message>
            <source>Write the agency first.</source>
            <translation>ใส่ชื่อหน่วยงานก่อน</translation>
        </message>
        <message>
            <source>Write the agency's reason, so that the village gets an answer.</source>
            <translation>ระบุเหตุผลของหน่วยงาน เพื่อให้หมู่บ้านได้รับคำตอบ</translation>
        </message>
        <message>
            <source>such as Department of Rural Roads</source>
            <translation>เช่น กรมทางหลวงชนบท</translation>
        </message>
        <message>
            <source>{n} items selected</source>
            <translation>เลือกไว้ {n} รายการ</translation>
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
        <name>Referral</name>
        <message>
            <source>Enter both.</source>
            <translation>บันทึกให้ครบทั้งสองอย่าง</translation>
        </message>
        <message>
            <source>It does not say why the agency does not ask for the money.</source>
            <translation>ยังไม่ระบุเหตุผลที่หน่วยงานไม่บรรจุในคำของบประมาณ</translation>
        </message>
        <message>
            <source>The letter to the agency or its day is not entered.</source>
            <translation>ยังไม่ได้บันทึกเลขหนังสือหรือวันที่ส่งถึงส่วนราชการ</translation>
        </message>
        <message>
            <source>Write the agency's reason, so that the village gets an answer.</source>
            <translation>ระบุเหตุผลของหน่วยงาน เพื่อให้หมู่บ้านได้รับคำตอบ</translation>
        </message>
    </context>
    <context>
        <name>Referrals</name>
        <message>
            <source>Letter to be sent</source>
            <translation>รอออกหนังสือ</translation>
        </message>
        <message>
            <source>No agency yet</source>
            <translation>ยังไม่ระบุหน่วยงาน</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>รอคำตอบ</translation>
        </message>
    </context>
    <context>
        <name>ReferralsScreen</name>
        <message>
            <source>Beyond the province and the LAOs – {cycle}</source>
            <translation>เกินศักยภาพจังหวัดและ อปท. – แผนปี {cycle}</translation>
        </message>
        <message>
            <source>Files for the districts…</source>
            <translation>ทำไฟล์ให้อำเภอ…</translation>
        </message>
        <message>
            <source>Items appear here once a district has sent its list beyond the LAOs' capacity.</source>
            <translation>รายการจะมาอยู่ที่นี่เมื่ออำเภอส่งบัญชีโครงการเกินศักยภาพ อปท. แล้ว</translation>
        </message>
        <message>
            <source>No result waits to be sent.</source>
            <translation>ไม่มีผลที่รอส่ง</translation>
        </message>
        <message>
            <source>PAO: beyond the LAOs</source>
            <translation>อบจ. พิจารณา (เกินศักยภาพ อปท.)</translation>
        </message>
        <message>
            <source>Receive files</source>
            <translation>รับไฟล์</translation>
        </message>
        <message>
            <source>Send the answers ({n})…</source>
            <translation>ส่งคำตอบให้อำเภอ ({n})…</translation>
        </message>
        <message>
            <source>Send the answers…</source>
            <translation>ส่งคำตอบให้อำเภอ…</translation>
        </message>
        <message>
            <source>To the agencies, for F+1</source>
            <translation>ถึงส่วนราชการ (ตั้งงบปีถัดไป)</translation>
        </message>
        <message>
            <source>{n} items, {total} baht  ·  {answered} considered by the PAO</source>
            <translation>{n} รายการ {total} บาท  ·  อบจ. พิจารณาแล้ว {answered}</translation>
        </message>
        <message>
            <source>{n} items, {total} baht  ·  {waiting} to be sent  ·  {open} waiting for an answer</source>
            <translation>{n} รายการ {total} บาท  ·  รอส่ง {waiting}  ·  รอคำตอบ {open}</translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message>
            <source>Approved {day}</source>
            <translation>เห็นชอบเมื่อ {day}</translation>
        </message>
        <message>
            <source>Framework no. {number}, {years}</source>
            <translation>กรอบแผนพัฒนาอำเภอ ฉบับที่ {number} ({years})</translation>
        </message>
        <message numerus="yes">
            <source>Framework sent to %n LAO(s)</source>
            <translation>
                <numerusform>ส่งกรอบให้ อปท. %n แห่ง</numerusform>
            </translation>
        </message>
        <message>
            <source>Load this LAO's plan…</source>
            <translation>นำเข้าแผนของ อปท. นี้…</translation>
        </message>
        <message>
            <source>No LAO of this district is known. Load the register of villages.</source>
            <translation>ยังไม่ทราบว่าอำเภอนี้มี อปท. ใด นำเข้าทะเบียนหมู่บ้านก่อน</translation>
        </message>
        <message>
            <source>No framework yet. It is written when the committee approves it, and stays as it was.</source>
            <translation>ยังไม่มีกรอบแผน กรอบจะถูกบันทึกเมื่อคณะกรรมการเห็นชอบ และคงไว้ตามนั้น</translation>
        </message>
        <message>
            <source>Not sent after all</source>
            <translation>ยกเลิกการส่ง</translation>
        </message>
        <message>
            <source>Note as sent…</source>
            <translation>บันทึกการส่ง…</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>Noted as not sent</source>
            <translation>บันทึกว่ายังไม่ได้ส่ง</translation>
        </message>
        <message numerus="yes">
            <source>Noted as received by %n LAO(s)</source>
            <translation>
                <numerusform>บันทึกว่า อปท. %n แห่งรับแล้ว</numerusform>
            </translation>
        </message>
        <message>
            <source>Noted: the plan of {lao}</source>
            <translation>บันทึกแล้ว: แผนของ {lao}</translation>
        </message>
        <message>
            <source>Received by the LAO…</source>
            <translation>อปท. รับแล้ว…</translation>
        </message>
        <message>
            <source>Received on paper today</source>
            <translation>ได้รับเป็นเอกสารวันนี้</translation>
        </message>
        <message>
            <source>Select those not sent</source>
            <translation>เลือกที่ยังไม่ส่ง</translation>
        </message>
        <message>
            <source>Serves: {names}</source>
            <translation>สอดคล้องกับ: {names}</translation>
        </message>
        <message>
            <source>The LAO has the framework</source>
            <translation>อปท. ได้รับกรอบแผนแล้ว</translation>
        </message>
        <message>
            <source>The framework has to be approved first.</source>
            <translation>ต้องเห็นชอบกรอบก่อน</translation>
        </message>
        <message>
            <source>Vision</source>
            <translation>วิสัยทัศน์</translation>
        </message>
        <message>
            <source>{title} ({unit}): {targets}</source>
            <translation>{title} ({unit}): {targets}</translation>
        </message>
    </context>
    <context>
        <name>RemappingPage</name>
        <message>
            <source>Decided: {n}</source>
            <translation>ตัดสินแล้ว {n}</translation>
        </message>
        <message>
            <source>Every old strategy has its place in the new framework.</source>
            <translation>ยุทธศาสตร์เดิมทุกข้อมีข้อใหม่รองรับแล้ว</translation>
        </message>
        <message>
            <source>It became this</source>
            <translation>เปลี่ยนเป็นข้อนี้</translation>
        </message>
        <message>
            <source>Links here that point to it: {n}</source>
            <translation>มีงานที่อ้างถึงข้อนี้ {n} รายการ</translation>
        </message>
        <message>
            <source>None fits</source>
            <translation>ไม่มีข้อที่ตรง</translation>
        </message>
        <message>
            <source>None fits…</source>
            <translation>ไม่มีข้อที่ตรง…</translation>
        </message>
        <message>
            <source>None of the new strategies fits</source>
            <translation>ไม่มียุทธศาสตร์ใหม่ข้อใดตรง</translation>
        </message>
        <message>
            <source>Noted: none fits</source>
            <translation>บันทึกแล้ว: ไม่มีข้อที่ตรง</translation>
        </message>
        <message>
            <source>Nothing has been re-mapped yet.</source>
            <translation>ยังไม่มีการเชื่อมกับกรอบใหม่</translation>
        </message>
        <message>
            <source>Re-mapped</source>
            <translation>เชื่อมกับกรอบใหม่แล้ว</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>There is one edition only: nothing to re-map until a new one comes.</source>
            <translation>มีกรอบเพียงฉบับเดียว เมื่อได้รับฉบับใหม่จึงจะมีรายการให้เชื่อม</translation>
        </message>
        <message>
            <source>To decide: {n}</source>
            <translation>รอตัดสิน {n}</translation>
        </message>
        <message>
            <source>Undecided again</source>
            <translation>กลับไปรอตัดสิน</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Check</source>
            <translation>ตรวจทาน</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>ตัวเลข</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>หน้า {page}/{pages}</translation>
        </message>
        <message>
            <source>Read back from this file after writing and found equal.</source>
            <translation>อ่านกลับจากไฟล์นี้หลังบันทึกแล้ว ตัวเลขตรงกัน</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>จำนวนแถว</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>ตาราง</translation>
        </message>
        <message>
            <source>What</source>
            <translation>รายการ</translation>
        </message>
    </context>
    <context>
        <name>ReportAsk</name>
        <message>
            <source>Day</source>
            <translation>วันที่</translation>
        </message>
        <message>
            <source>Done (percent)</source>
            <translation>แล้วเสร็จ (ร้อยละ)</translation>
        </message>
        <message>
            <source>How far is it?</source>
            <translation>โครงการคืบหน้าถึงไหน</translation>
        </message>
        <message>
            <source>Leave empty when nothing hinders</source>
            <translation>เว้นว่างไว้ถ้าไม่มีปัญหา</translation>
        </message>
        <message>
            <source>Paid out so far (baht)</source>
            <translation>เบิกจ่ายสะสม (บาท)</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>รายงาน</translation>
        </message>
        <message>
            <source>What hinders</source>
            <translation>ปัญหาอุปสรรค</translation>
        </message>
    </context>
    <context>
        <name>ReportButton</name>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>ส่งไปยังเครื่องพิมพ์แล้ว %n หน้า</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the report</source>
            <translation>กำลังจัดทำรายงาน</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>เปิดดู</translation>
        </message>
        <message>
            <source>Printing the report</source>
            <translation>กำลังพิมพ์รายงาน</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>พิมพ์…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>รายงาน</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>บันทึกรายงาน</translation>
        </message>
        <message>
            <source>The report is ready: {file}</source>
            <translation>รายงานพร้อมแล้ว: {file}</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>About</source>
            <translation>เรื่อง</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>หน่วยงาน</translation>
        </message>
        <message>
            <source>Agency asked</source>
            <translation>หน่วยงานที่ขอ</translation>
        </message>
        <message>
            <source>Agency asked for support</source>
            <translation>หน่วยงานที่ขอรับการสนับสนุน</translation>
        </message>
        <message>
            <source>Agency not named yet</source>
            <translation>ยังไม่ระบุหน่วยงาน</translation>
        </message>
        <message>
            <source>Agency, budget year</source>
            <translation>หน่วยงาน ปีงบประมาณ</translation>
        </message>
        <message>
            <source>Agency, source of money</source>
            <translation>หน่วยงาน แหล่งงบประมาณ</translation>
        </message>
        <message>
            <source>Agrees with what was sent</source>
            <translation>ตรงกับที่ส่ง</translation>
        </message>
        <message>
            <source>Alignment of provincial strategies and needs (items, baht)</source>
            <translation>ความสอดคล้องของยุทธศาสตร์จังหวัดกับความต้องการ (รายการ บาท)</translation>
        </message>
        <message>
            <source>Allocated projects</source>
            <translation>บัญชีโครงการที่ได้รับจัดสรร</translation>
        </message>
        <message>
            <source>Amount (baht)</source>
            <translation>จำนวนเงิน (บาท)</translation>
        </message>
        <message>
            <source>Annual action plan</source>
            <translation>แผนปฏิบัติการประจำปี</translation>
        </message>
        <message>
            <source>Annual action plan of {district}</source>
            <translation>แผนปฏิบัติการประจำปีของ{district}</translation>
        </message>
        <message>
            <source>Answered by the PAO</source>
            <translation>อบจ. ตอบแล้ว</translation>
        </message>
        <message>
            <source>Answers to the villages</source>
            <translation>แจ้งผลแก่หมู่บ้าน</translation>
        </message>
        <message>
            <source>Approaches</source>
            <translation>แนวทางการพัฒนา</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>เห็นชอบเมื่อวันที่</translation>
        </message>
        <message>
            <source>Area (tambon/village)</source>
            <translation>พื้นที่ (ตำบล/หมู่บ้าน)</translation>
        </message>
        <message>
            <source>Asked (baht)</source>
            <translation>งบประมาณที่ขอ (บาท)</translation>
        </message>
        <message>
            <source>Asked by villages (baht)</source>
            <translation>หมู่บ้านขอ (บาท)</translation>
        </message>
        <message>
            <source>At the sender</source>
            <translation>ที่ผู้ส่ง</translation>
        </message>
        <message>
            <source>B.E. {years}</source>
            <translation>พ.ศ. {years}</translation>
        </message>
        <message>
            <source>Baht</source>
            <translation>บาท</translation>
        </message>
        <message>
            <source>Baseline (year)</source>
            <translation>ข้อมูลฐาน (ปี พ.ศ.)</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>เดิม</translation>
        </message>
        <message>
            <source>Budget (baht)</source>
            <translation>งบประมาณ (บาท)</translation>
        </message>
        <message>
            <source>Budget as sent (baht)</source>
            <translation>งบประมาณตามที่ส่ง (บาท)</translation>
        </message>
        <message>
            <source>Budget in all {baht} baht ({words})</source>
            <translation>รวมงบประมาณทั้งสิ้น {baht} บาท ({words})</translation>
        </message>
        <message>
            <source>By changes</source>
            <translation>จากการแก้ไข</translation>
        </message>
        <message>
            <source>By dimension</source>
            <translation>สรุปรายมิติ</translation>
        </message>
        <message>
            <source>By dimension and year</source>
            <translation>สรุปโครงการตามมิติและปีงบประมาณ</translation>
        </message>
        <message>
            <source>By tambon</source>
            <translation>สรุปรายตำบล</translation>
        </message>
        <message>
            <source>By who does it</source>
            <translation>สรุปตามลักษณะการดำเนินการ</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>สาเหตุ</translation>
        </message>
        <message>
            <source>Chair of the committee</source>
            <translation>ประธานคณะกรรมการ</translation>
        </message>
        <message>
            <source>Chair of the village committee</source>
            <translation>ประธานคณะกรรมการหมู่บ้าน</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>แก้ไข</translation>
        </message>
        <message>
            <source>Changed after approval</source>
            <translation>แก้ไขภายหลังเห็นชอบ (รายการ)</translation>
        </message>
        <message>
            <source>Chief of {district}</source>
            <translation>นาย{district}</translation>
        </message>
        <message>
            <source>Combined in: {title}</source>
            <translation>รวมอยู่ใน: {title}</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>คณะกรรมการ</translation>
        </message>
        <message>
            <source>Community forums</source>
            <translation>เวทีประชาคม</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>เครื่อง</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>อำเภอยืนยันแล้ว</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>ข้อมูลพื้นฐาน</translation>
        </message>
        <message>
            <source>Data that the plan was made from</source>
            <translation>แหล่งข้อมูลที่ใช้จัดทำแผน</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>วันที่</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>ลงวันที่</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>พิจารณาแล้ว</translation>
        </message>
        <message>
            <source>Development plan of {district}</source>
            <translation>แผนพัฒนา{district}</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>ผลต่าง</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>มิติ</translation>
        </message>
        <message>
            <source>Dimensions without a problem</source>
            <translation>มิติที่ไม่มีปัญหา</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>ทิศทาง</translation>
        </message>
        <message>
            <source>District</source>
            <translation>อำเภอ</translation>
        </message>
        <message>
            <source>District development plan</source>
            <translation>แผนพัฒนาอำเภอ</translation>
        </message>
        <message>
            <source>District needs plan</source>
            <translation>แผนความต้องการของอำเภอ</translation>
        </message>
        <message>
            <source>Districts that have sent</source>
            <translation>อำเภอที่ส่งแล้ว</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>วิธีทำ</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>ร่าง</translation>
        </message>
        <message>
            <source>Draft, not sent yet</source>
            <translation>ร่าง ยังไม่ส่ง</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>ฉบับที่</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>กรอบแผน</translation>
        </message>
        <message>
            <source>Framework for the LAOs</source>
            <translation>กรอบแผนที่ส่ง อปท.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>จาก</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>แหล่งงบ</translation>
        </message>
        <message>
            <source>General facts</source>
            <translation>ข้อมูลทั่วไปของหมู่บ้าน</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>เป้าประสงค์</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>หัวข้อ</translation>
        </message>
        <message>
            <source>Headman or kamnan</source>
            <translation>ผู้ใหญ่บ้าน/กำนัน</translation>
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
            <source>Important projects</source>
            <translation>แผนงาน/โครงการสำคัญ</translation>
        </message>
        <message>
            <source>In conflict</source>
            <translation>ไม่ตรงกัน</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>ตัวชี้วัด</translation>
        </message>
        <message>
            <source>Indicators and targets</source>
            <translation>ตัวชี้วัดและค่าเป้าหมาย</translation>
        </message>
        <message>
            <source>Install the program on the new computer and start it.</source>
            <translation>ติดตั้งโปรแกรมบนเครื่องใหม่ แล้วเปิดโปรแกรม</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>แจ้งผลแล้ว</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>จำนวนรายการ</translation>
        </message>
        <message>
            <source>Items as sent</source>
            <translation>รายการตามที่ส่ง</translation>
        </message>
        <message>
            <source>LAOs concerned</source>
            <translation>อปท. ที่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>หนังสือที่</translation>
        </message>
        <message>
            <source>Letter no.</source>
            <translation>เลขที่หนังสือ</translation>
        </message>
        <message>
            <source>Letter, dated</source>
            <translation>หนังสือ ลงวันที่</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>จำนวนหนังสือ</translation>
        </message>
        <message>
            <source>Level of the village</source>
            <translation>ระดับของหมู่บ้าน</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>การประชุม</translation>
        </message>
        <message>
            <source>Men (persons)</source>
            <translation>ชาย (คน)</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>พันธกิจ</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>ลักษณะการดำเนินการ</translation>
        </message>
        <message>
            <source>Moo {moo} {village}</source>
            <translation>ม.{moo} {village}</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>ความต้องการ</translation>
        </message>
        <message>
            <source>Need that it answers</source>
            <translation>ความต้องการที่ตอบสนอง</translation>
        </message>
        <message>
            <source>Needs and projects that the strategies answer</source>
            <translation>ความต้องการและโครงการที่เชื่อมโยง</translation>
        </message>
        <message>
            <source>Needs of all districts</source>
            <translation>ความต้องการของทุกอำเภอ</translation>
        </message>
        <message>
            <source>Needs plan of {district}</source>
            <translation>แผนความต้องการของ{district}</translation>
        </message>
        <message>
            <source>Needs plans of the districts</source>
            <translation>สรุปแผนความต้องการของอำเภอ</translation>
        </message>
        <message>
            <source>Needs that it answers</source>
            <translation>ความต้องการที่ตอบสนอง</translation>
        </message>
        <message>
            <source>New</source>
            <translation>ใหม่</translation>
        </message>
        <message>
            <source>New or reviewed</source>
            <translation>ฉบับ</translation>
        </message>
        <message>
            <source>No need of the district's needs plan is answered yet.</source>
            <translation>ยังไม่มีความต้องการที่เชื่อมโยงกับประเด็นการพัฒนา</translation>
        </message>
        <message>
            <source>No project has been taken up yet.</source>
            <translation>ยังไม่มีโครงการในแผน</translation>
        </message>
        <message>
            <source>No strategy answers</source>
            <translation>ยังไม่มียุทธศาสตร์รองรับ</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>ลำดับ</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>ครั้งที่ {number}</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>ยังไม่ส่ง</translation>
        </message>
        <message>
            <source>Notified</source>
            <translation>แจ้งเมื่อ</translation>
        </message>
        <message>
            <source>Now here</source>
            <translation>ที่นี่ขณะนี้</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>วัตถุประสงค์</translation>
        </message>
        <message>
            <source>Of new ones</source>
            <translation>จากรายการใหม่</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>หน่วยงาน</translation>
        </message>
        <message>
            <source>On the first page choose “Restore a backup…” and the latest backup file.</source>
            <translation>ที่หน้าแรกเลือก “กู้คืนจากไฟล์สำรอง…” แล้วเลือกไฟล์สำรองล่าสุด</translation>
        </message>
        <message>
            <source>Opportunities</source>
            <translation>โอกาส</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>ที่มา</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>ของเรา</translation>
        </message>
        <message>
            <source>Overview of the districts</source>
            <translation>ภาพรวมรายอำเภอ</translation>
        </message>
        <message>
            <source>PAO's result</source>
            <translation>ผลพิจารณาของ อบจ.</translation>
        </message>
        <message>
            <source>Paid out (baht)</source>
            <translation>เบิกจ่ายแล้ว (บาท)</translation>
        </message>
        <message>
            <source>Part of it has not arrived</source>
            <translation>ข้อมูลยังมาไม่ครบ</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>รหัสกู้คืน</translation>
        </message>
        <message>
            <source>Persons in all</source>
            <translation>รวม (คน)</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>พื้นที่</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>แผนฉบับสมบูรณ์</translation>
        </message>
        <message>
            <source>Plan year B.E. {year}</source>
            <translation>ประจำปีงบประมาณ พ.ศ. {year}</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>เลื่อนไว้</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>ผู้จัดทำ</translation>
        </message>
        <message>
            <source>Printed on</source>
            <translation>พิมพ์เมื่อ</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>ปัญหา</translation>
        </message>
        <message>
            <source>Problems and needs</source>
            <translation>ปัญหาและความต้องการ</translation>
        </message>
        <message>
            <source>Problems without a project</source>
            <translation>ปัญหาที่ยังไม่มีโครงการรองรับ</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>โครงการ</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>จำนวนโครงการ</translation>
        </message>
        <message>
            <source>Projects and activities</source>
            <translation>โครงการและกิจกรรม</translation>
        </message>
        <message>
            <source>Projects referred to agencies</source>
            <translation>บัญชีโครงการส่งต่อส่วนราชการ</translation>
        </message>
        <message>
            <source>Promulgated on</source>
            <translation>ประกาศใช้เมื่อวันที่</translation>
        </message>
        <message>
            <source>Proposed for time no. {n}</source>
            <translation>เสนอครั้งที่ {n}</translation>
        </message>
        <message>
            <source>Province-wide list beyond the LAOs' capacity</source>
            <translation>บัญชีโครงการเกินศักยภาพ อปท. ทั้งจังหวัด</translation>
        </message>
        <message>
            <source>Provincial strategies that it serves</source>
            <translation>ยุทธศาสตร์จังหวัดที่สอดคล้อง</translation>
        </message>
        <message>
            <source>Provincial strategy</source>
            <translation>ยุทธศาสตร์จังหวัด</translation>
        </message>
        <message>
            <source>Public records, not confirmed yet</source>
            <translation>ข้อมูลสาธารณะ อำเภอยังไม่ได้ยืนยัน</translation>
        </message>
        <message>
            <source>Quarter {n}</source>
            <translation>ไตรมาส {n}</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>ลำดับ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Reason or remark</source>
            <translation>เหตุผล/หมายเหตุ</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Recovery passphrase</source>
            <translation>รหัสกู้คืน</translation>
        </message>
        <message>
            <source>Register of letters</source>
            <translation>ทะเบียนหนังสือ</translation>
        </message>
        <message>
            <source>Register of villages</source>
            <translation>ทะเบียนหมู่บ้าน</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>หมายเหตุ</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>ลบออก</translation>
        </message>
        <message>
            <source>Report of a file taken in</source>
            <translation>รายงานการรับไฟล์</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>มติ</translation>
        </message>
        <message>
            <source>Resolution of the committee</source>
            <translation>มติคณะกรรมการ</translation>
        </message>
        <message>
            <source>Resolution of the village committee</source>
            <translation>มติคณะกรรมการหมู่บ้าน</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>ผลพิจารณา</translation>
        </message>
        <message>
            <source>Secretary of the village committee</source>
            <translation>เลขานุการคณะกรรมการหมู่บ้าน</translation>
        </message>
        <message>
            <source>Sheet for the office safe</source>
            <translation>ใบเก็บในตู้นิรภัย</translation>
        </message>
        <message>
            <source>Shown for now</source>
            <translation>ค่าที่แสดงอยู่</translation>
        </message>
        <message>
            <source>Signed ……………………………
(……………………………………)
{who}</source>
            <translation>ลงชื่อ ……………………………
(……………………………………)
{who}</translation>
        </message>
        <message>
            <source>Solves problem no.</source>
            <translation>แก้ปัญหาที่</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>แหล่งข้อมูล</translation>
        </message>
        <message>
            <source>Source of the data</source>
            <translation>แหล่งข้อมูล</translation>
        </message>
        <message>
            <source>State</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>Strategies</source>
            <translation>ประเด็นการพัฒนา</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>ประเด็นการพัฒนา</translation>
        </message>
        <message>
            <source>Strategy no.</source>
            <translation>ประเด็นที่</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>จุดแข็ง</translation>
        </message>
        <message>
            <source>Sufficiency economy philosophy</source>
            <translation>ปรัชญาของเศรษฐกิจพอเพียง</translation>
        </message>
        <message>
            <source>Sums by agency</source>
            <translation>ยอดรวมรายหน่วยงาน</translation>
        </message>
        <message>
            <source>Sums by district</source>
            <translation>ยอดรวมรายอำเภอ</translation>
        </message>
        <message>
            <source>Sums by origin</source>
            <translation>ยอดรวมตามที่มา</translation>
        </message>
        <message>
            <source>T.{tambon}</source>
            <translation>ต.{tambon}</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>รับเมื่อ</translation>
        </message>
        <message>
            <source>Tambon</source>
            <translation>ตำบล</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>เป้าหมาย</translation>
        </message>
        <message>
            <source>Target by year</source>
            <translation>ค่าเป้าหมายรายปี</translation>
        </message>
        <message>
            <source>The tambon's district officer</source>
            <translation>ปลัดอำเภอประจำตำบล</translation>
        </message>
        <message>
            <source>The village has proposed no project yet.</source>
            <translation>หมู่บ้านยังไม่ได้เสนอโครงการ</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>ของเขา</translation>
        </message>
        <message>
            <source>Threats</source>
            <translation>อุปสรรค</translation>
        </message>
        <message>
            <source>To</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <source>To be spent (baht)</source>
            <translation>แผนการใช้จ่าย (บาท)</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>รอตัดสิน</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>รวม</translation>
        </message>
        <message>
            <source>Total {items} items</source>
            <translation>รวม {items} รายการ</translation>
        </message>
        <message>
            <source>Total {n} projects</source>
            <translation>รวม {n} โครงการ</translation>
        </message>
        <message>
            <source>Type the digits below. Thai digits, spaces and strokes do not matter.</source>
            <translation>พิมพ์ตัวเลขข้างบนนี้ จะใช้เลขไทย เว้นวรรค หรือขีดก็ได้</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>เหมือนเดิม</translation>
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
            <source>Village committee</source>
            <translation>คณะกรรมการหมู่บ้าน</translation>
        </message>
        <message>
            <source>Village plan</source>
            <translation>แผนชุมชน/หมู่บ้าน</translation>
        </message>
        <message>
            <source>Vision</source>
            <translation>วิสัยทัศน์</translation>
        </message>
        <message>
            <source>Vision and analysis of the village</source>
            <translation>วิสัยทัศน์และการวิเคราะห์หมู่บ้าน</translation>
        </message>
        <message>
            <source>Vision and direction</source>
            <translation>วิสัยทัศน์และทิศทางการพัฒนา</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>คะแนน</translation>
        </message>
        <message>
            <source>Waits for an agency</source>
            <translation>รอระบุหน่วยงาน</translation>
        </message>
        <message>
            <source>Way to solve it</source>
            <translation>แนวทางแก้ไข</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>จุดอ่อน</translation>
        </message>
        <message>
            <source>What became of the villages' projects</source>
            <translation>ผลการพิจารณาโครงการของหมู่บ้าน</translation>
        </message>
        <message>
            <source>What differs, for a meeting to decide</source>
            <translation>ระเบียบวาระ ค่าที่ต่างกันซึ่งต้องตัดสิน</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>รายละเอียด</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>เรื่อง</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>ข้อมูลที่พบ</translation>
        </message>
        <message>
            <source>Whoever has a backup file and this sheet can read everything and sign as this office.</source>
            <translation>ผู้ที่มีทั้งไฟล์สำรองและใบนี้จะอ่านข้อมูลได้ทุกอย่าง และลงนามไฟล์แทนสำนักงานนี้ได้</translation>
        </message>
        <message>
            <source>Whole needs plan, each item once</source>
            <translation>ทั้งแผนความต้องการ นับรายการละครั้ง</translation>
        </message>
        <message>
            <source>Without this sheet nobody can open a backup on another computer, nor can we.</source>
            <translation>ไม่มีใบนี้ไม่มีใครเปิดไฟล์สำรองบนเครื่องอื่นได้ รวมทั้งผู้ทำโปรแกรม</translation>
        </message>
        <message>
            <source>Women (persons)</source>
            <translation>หญิง (คน)</translation>
        </message>
        <message>
            <source>Words between {open} and {close} are those that the other side does not have.</source>
            <translation>คำในเครื่องหมาย {open} {close} คือคำที่อีกฝ่ายไม่มี</translation>
        </message>
        <message>
            <source>Working on the next edition</source>
            <translation>กำลังจัดทำฉบับถัดไป</translation>
        </message>
        <message>
            <source>Year B.E.</source>
            <translation>ปี พ.ศ.</translation>
        </message>
        <message>
            <source>fiscal year B.E. {year}</source>
            <translation>ปีงบประมาณ พ.ศ. {year}</translation>
        </message>
        <message>
            <source>no. {number}, {day}</source>
            <translation>ฉบับที่ {number} วันที่ {day}</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>ยังไม่มี</translation>
        </message>
        <message>
            <source>revision {n}</source>
            <translation>ปรับปรุงครั้งที่ {n}</translation>
        </message>
        <message>
            <source>{baht} baht</source>
            <translation>{baht} บาท</translation>
        </message>
        <message>
            <source>{count} more were considered and are not part of the plan.</source>
            <translation>มีอีก {count} รายการที่พิจารณาแล้วไม่อยู่ในแผน</translation>
        </message>
        <message>
            <source>{count} villages</source>
            <translation>{count} หมู่บ้าน</translation>
        </message>
        <message>
            <source>{district} Office</source>
            <translation>ที่ทำการปกครอง{district}</translation>
        </message>
        <message>
            <source>{name} District</source>
            <translation>อำเภอ{name}</translation>
        </message>
        <message>
            <source>{name} Province</source>
            <translation>จังหวัด{name}</translation>
        </message>
        <message>
            <source>{n} cancelled projects do not count and are not listed.</source>
            <translation>มีโครงการที่ยกเลิก {n} โครงการ ไม่รวมในแผน</translation>
        </message>
        <message>
            <source>{n} problems in all</source>
            <translation>รวม {n} ปัญหา</translation>
        </message>
        <message>
            <source>{scope} – baht</source>
            <translation>{scope} – บาท</translation>
        </message>
        <message>
            <source>{scope} – records</source>
            <translation>{scope} – รายการ</translation>
        </message>
        <message>
            <source>{some} of {all} needs of the needs plan are answered; each counts once.</source>
            <translation>เชื่อมโยงแล้ว {some} จาก {all} รายการของแผนความต้องการ แต่ละรายการนับครั้งเดียว</translation>
        </message>
    </context>
    <context>
        <name>ResolutionPage</name>
        <message>
            <source>Approval by the village committee</source>
            <translation>กม. เห็นชอบ</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>มติที่ประชุม</translation>
        </message>
        <message>
            <source>The text of the resolution is kept with the forum; enter the forum first.</source>
            <translation>ข้อความมติเก็บไว้กับเวที โปรดบันทึกเวทีก่อน</translation>
        </message>
        <message>
            <source>Vision</source>
            <translation>วิสัยทัศน์หมู่บ้าน</translation>
        </message>
        <message>
            <source>What the meeting resolved</source>
            <translation>ที่ประชุมมีมติว่าอย่างไร</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <source>All files (*)</source>
            <translation>ทุกไฟล์ (*)</translation>
        </message>
        <message>
            <source>Backups (*.age)</source>
            <translation>ไฟล์สำรอง (*.age)</translation>
        </message>
        <message>
            <source>Putting the backup back</source>
            <translation>กำลังกู้คืน</translation>
        </message>
        <message>
            <source>Recovery passphrase</source>
            <translation>รหัสกู้คืน</translation>
        </message>
        <message>
            <source>The 25 digits on the sheet in the office safe:</source>
            <translation>ตัวเลข 25 หลักในใบที่เก็บในตู้นิรภัย:</translation>
        </message>
        <message>
            <source>The backup is back: {plans} village plans, {projects} projects, work up to {day}.</source>
            <translation>กู้คืนข้อมูลสำรองแล้ว: แผนหมู่บ้าน {plans} แผน โครงการ {projects} โครงการ งานถึงวันที่ {day}</translation>
        </message>
        <message>
            <source>Which backup?</source>
            <translation>ไฟล์สำรองไหน</translation>
        </message>
    </context>
    <context>
        <name>RevokeAsk</name>
        <message numerus="yes">
            <source>%n change(s) of its work would not count</source>
            <translation>
                <numerusform>งานที่จะไม่มีผล %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>All of its work that has come here counts.</source>
            <translation>งานทั้งหมดที่มาถึงที่นี่มีผล</translation>
        </message>
        <message>
            <source>Count up to there</source>
            <translation>ให้มีผลถึงวันนั้น</translation>
        </message>
        <message>
            <source>It was a mistake: the key counts again</source>
            <translation>เพิกถอนผิด ให้กุญแจกลับมามีผล</translation>
        </message>
        <message>
            <source>Its work counts to the end of</source>
            <translation>งานมีผลถึงสิ้นวันที่</translation>
        </message>
        <message>
            <source>Key of {computer}, revoked on {day}</source>
            <translation>กุญแจของ {computer} เพิกถอนเมื่อ {day}</translation>
        </message>
        <message>
            <source>Left empty: everything of its work that has come here counts. Late honest work is let in by receiving it through another office and choosing a later day here.</source>
            <translation>เว้นว่างไว้: งานทั้งหมดที่มาถึงที่นี่แล้วมีผล งานที่ถูกต้องแต่มาช้า ให้รับผ่านหน่วยงานอื่นแล้วเลือกวันที่หลังจากนั้นที่นี่</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Reason (needed; the other offices read it)</source>
            <translation>เหตุผล (ต้องระบุ หน่วยงานอื่นจะได้อ่าน)</translation>
        </message>
        <message>
            <source>Revoke the key</source>
            <translation>เพิกถอนกุญแจ</translation>
        </message>
        <message>
            <source>Revoke the key of {computer}</source>
            <translation>เพิกถอนกุญแจของ {computer}</translation>
        </message>
        <message>
            <source>When a computer is lost or others have used it. What it does from then on counts at no office, whoever brings it; nothing is deleted. Files that it makes are refused, and no file is locked for it any more.</source>
            <translation>ใช้เมื่อเครื่องหายหรือผู้อื่นนำไปใช้ งานของเครื่องนั้นหลังจากนี้จะไม่มีผลที่หน่วยงานใด ไม่ว่าใครนำมา โดยไม่มีการลบข้อมูล ไฟล์ที่เครื่องนั้นทำจะไม่ถูกรับ และจะไม่ทำไฟล์ให้เครื่องนั้นเปิดได้อีก</translation>
        </message>
        <message>
            <source>Write the reason first.</source>
            <translation>กรอกเหตุผลก่อน</translation>
        </message>
    </context>
    <context>
        <name>Revoking</name>
        <message>
            <source>Letting the key count again</source>
            <translation>กำลังให้กุญแจกลับมามีผล</translation>
        </message>
        <message>
            <source>Revoke the key…</source>
            <translation>เพิกถอนกุญแจ…</translation>
        </message>
        <message>
            <source>Revoked key…</source>
            <translation>กุญแจที่เพิกถอน…</translation>
        </message>
        <message>
            <source>Revoking the key</source>
            <translation>กำลังเพิกถอนกุญแจ</translation>
        </message>
        <message>
            <source>Send a file to the other offices: they come to the same with it.</source>
            <translation>ส่งไฟล์ให้หน่วยงานอื่น เพื่อให้มีผลตรงกัน</translation>
        </message>
        <message>
            <source>The key counts again</source>
            <translation>กุญแจกลับมามีผลแล้ว</translation>
        </message>
        <message>
            <source>The key of {computer} is revoked</source>
            <translation>เพิกถอนกุญแจของ {computer} แล้ว</translation>
        </message>
    </context>
    <context>
        <name>RoomsCard</name>
        <message>
            <source>A file by a sender who is not known: not opened</source>
            <translation>ไฟล์จากผู้ส่งที่ยังไม่รู้จัก ยังไม่ได้เปิด</translation>
        </message>
        <message>
            <source>A file waits for an earlier one</source>
            <translation>ไฟล์รอไฟล์ก่อนหน้า</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>คัดลอกแล้ว</translation>
        </message>
        <message>
            <source>Copy the request</source>
            <translation>คัดลอกคำขอ</translation>
        </message>
        <message>
            <source>Go on without it…</source>
            <translation>ทำต่อโดยไม่รอ…</translation>
        </message>
        <message>
            <source>Open the office cards</source>
            <translation>เปิดบัตรสำนักงาน</translation>
        </message>
        <message>
            <source>Telephone the sender, compare these figures, and accept its card. Then it is read at once.</source>
            <translation>โปรดโทรศัพท์ถึงผู้ส่ง เทียบรหัสนี้ แล้วรับบัตรสำนักงานของผู้ส่ง จากนั้นไฟล์จะถูกอ่านทันที</translation>
        </message>
    </context>
    <context>
        <name>RuleAsk</name>
        <message>
            <source>Agency asked</source>
            <translation>หน่วยงานที่ขอ</translation>
        </message>
        <message>
            <source>Date of the decision</source>
            <translation>วันที่พิจารณา</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>ด้าน</translation>
        </message>
        <message>
            <source>District</source>
            <translation>อำเภอ</translation>
        </message>
        <message>
            <source>Each accepted item gets what it asks.</source>
            <translation>รายการที่บรรจุได้ตามวงเงินที่ขอแต่ละรายการ</translation>
        </message>
        <message>
            <source>Every dimension</source>
            <translation>ทุกด้าน</translation>
        </message>
        <message>
            <source>Every district</source>
            <translation>ทุกอำเภอ</translation>
        </message>
        <message>
            <source>Every tambon</source>
            <translation>ทุกตำบล</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>ปีงบประมาณ</translation>
        </message>
        <message>
            <source>From (baht)</source>
            <translation>วงเงินตั้งแต่ (บาท)</translation>
        </message>
        <message>
            <source>Note it for {n} items</source>
            <translation>ลงผล {n} รายการ</translation>
        </message>
        <message>
            <source>One result for all items that meet a rule</source>
            <translation>ลงผลเดียวให้ทุกรายการตามเงื่อนไข</translation>
        </message>
        <message>
            <source>Only what is not decided yet</source>
            <translation>เฉพาะรายการที่ยังไม่ได้พิจารณา</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Reason on the list</source>
            <translation>เหตุที่เกินศักยภาพ</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>ผลการพิจารณา</translation>
        </message>
        <message>
            <source>State the reason, so that the village gets an answer.</source>
            <translation>ระบุเหตุผล เพื่อให้หมู่บ้านได้รับคำตอบ</translation>
        </message>
        <message>
            <source>Tambon</source>
            <translation>ตำบล</translation>
        </message>
        <message>
            <source>The village will read it</source>
            <translation>หมู่บ้านจะได้อ่าน</translation>
        </message>
        <message>
            <source>Their result</source>
            <translation>ผลของรายการเหล่านั้น</translation>
        </message>
        <message>
            <source>To (baht)</source>
            <translation>ถึง (บาท)</translation>
        </message>
        <message>
            <source>Which items</source>
            <translation>รายการใด</translation>
        </message>
        <message>
            <source>a part of its name</source>
            <translation>บางส่วนของชื่อก็ได้</translation>
        </message>
        <message>
            <source>{n} items meet the rule, {total}</source>
            <translation>ตรงเงื่อนไข {n} รายการ รวม {total}</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message numerus="yes">
            <source>Decide %n</source>
            <translation>
                <numerusform>ตัดสิน %n เรื่อง</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide many by a rule</source>
            <translation>ตัดสินหลายเรื่องตามเกณฑ์</translation>
        </message>
        <message>
            <source>For</source>
            <translation>สำหรับ</translation>
        </message>
        <message>
            <source>The rule finds nothing to decide.</source>
            <translation>ไม่มีเรื่องที่ตัดสินได้ตามเกณฑ์นี้</translation>
        </message>
        <message>
            <source>Whose word counts</source>
            <translation>ใครเป็นหลัก</translation>
        </message>
        <message>
            <source>every field</source>
            <translation>ทุกช่อง</translation>
        </message>
        <message>
            <source>{decided} decided, of which {changed} get another value than now; {left} stay as they are.</source>
            <translation>ตัดสิน {decided} เรื่อง ในจำนวนนี้ {changed} เรื่องจะเปลี่ยนจากค่าที่แสดงอยู่ และ {left} เรื่องคงเดิม</translation>
        </message>
    </context>
    <context>
        <name>RuleNames</name>
        <message>
            <source>Beyond-capacity list resolved</source>
            <translation>บัญชีเกินศักยภาพมีมติรองรับ</translation>
        </message>
        <message>
            <source>Calendar of the year</source>
            <translation>ปฏิทินประจำปี</translation>
        </message>
        <message>
            <source>Changed after approval</source>
            <translation>แก้หลังเห็นชอบ</translation>
        </message>
        <message>
            <source>Computers disagree</source>
            <translation>ข้อมูลสองเครื่องไม่ตรงกัน</translation>
        </message>
        <message>
            <source>Data and facilitator</source>
            <translation>ข้อมูลและวิทยากรกระบวนการ</translation>
        </message>
        <message>
            <source>Every dimension covered</source>
            <translation>ครอบคลุมทุกมิติ</translation>
        </message>
        <message>
            <source>First year of action plans</source>
            <translation>ปีแรกของแผนปฏิบัติการ</translation>
        </message>
        <message>
            <source>Framework to every LAO</source>
            <translation>ส่งกรอบแผนให้ อปท. ทุกแห่ง</translation>
        </message>
        <message>
            <source>Left after deletion</source>
            <translation>ค้างอยู่หลังการลบ</translation>
        </message>
        <message>
            <source>Levels of plans</source>
            <translation>ระดับของแผน</translation>
        </message>
        <message>
            <source>Meetings in order</source>
            <translation>การประชุมถูกต้อง</translation>
        </message>
        <message>
            <source>Members of a body</source>
            <translation>องค์ประกอบคณะกรรมการ</translation>
        </message>
        <message>
            <source>Name of the village plan</source>
            <translation>ชื่อแผนหมู่บ้าน</translation>
        </message>
        <message>
            <source>Needs plan by end of July</source>
            <translation>แผนความต้องการภายในสิ้นกรกฎาคม</translation>
        </message>
        <message>
            <source>Nothing counts twice</source>
            <translation>ไม่นับซ้ำ</translation>
        </message>
        <message>
            <source>Officer at every review</source>
            <translation>ปลัดอำเภอร่วมทบทวนทุกครั้ง</translation>
        </message>
        <message>
            <source>Officer of every tambon</source>
            <translation>ปลัดอำเภอประจำตำบลครบทุกตำบล</translation>
        </message>
        <message>
            <source>One answer per item</source>
            <translation>รายการละหนึ่งผล</translation>
        </message>
        <message>
            <source>One main committee</source>
            <translation>กลไกหลักคณะเดียว</translation>
        </message>
        <message>
            <source>One officer at a time</source>
            <translation>ผู้รับผิดชอบครั้งละหนึ่งคน</translation>
        </message>
        <message>
            <source>One plan per place and year</source>
            <translation>แผนเดียวต่อพื้นที่ต่อปี</translation>
        </message>
        <message>
            <source>Only what is funded</source>
            <translation>เฉพาะโครงการที่ได้งบประมาณ</translation>
        </message>
        <message>
            <source>Origin of every item</source>
            <translation>ที่มาของทุกรายการ</translation>
        </message>
        <message>
            <source>Problems raised at a forum</source>
            <translation>ปัญหาผ่านเวทีประชาคม</translation>
        </message>
        <message>
            <source>Projects answer needs</source>
            <translation>โครงการตอบความต้องการ</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>องค์ประชุม</translation>
        </message>
        <message>
            <source>Referrals in October</source>
            <translation>ส่งต่อภายในเดือนตุลาคม</translation>
        </message>
        <message>
            <source>Register of LAOs</source>
            <translation>ทะเบียน อปท.</translation>
        </message>
        <message>
            <source>Sent by end of February</source>
            <translation>ส่งภายในสิ้นเดือนกุมภาพันธ์</translation>
        </message>
        <message>
            <source>Strategy meets needs</source>
            <translation>ยุทธศาสตร์เชื่อมกับความต้องการ</translation>
        </message>
        <message>
            <source>Sufficiency economy</source>
            <translation>ปรัชญาของเศรษฐกิจพอเพียง</translation>
        </message>
        <message>
            <source>Supervision of districts</source>
            <translation>กำกับทุกอำเภอ</translation>
        </message>
        <message>
            <source>Support of the LAO</source>
            <translation>การสนับสนุนของ อปท.</translation>
        </message>
        <message>
            <source>Three kinds of plans</source>
            <translation>แผนอำเภอสามประเภท</translation>
        </message>
        <message>
            <source>Three origins of projects</source>
            <translation>โครงการจากสามแหล่ง</translation>
        </message>
        <message>
            <source>Village committee leads</source>
            <translation>กม. เป็นกลไกหลัก</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>A committee has its members, one of them chair</source>
            <translation>คณะกรรมการมีรายชื่อกรรมการและประธาน 1 คน</translation>
        </message>
        <message>
            <source>A decider has one current answer on an item</source>
            <translation>ผู้พิจารณาแต่ละฝ่ายมีผลปัจจุบันเพียงผลเดียวต่อรายการ</translation>
        </message>
        <message>
            <source>A meeting has its own number and a day that has come</source>
            <translation>การประชุมแต่ละครั้งมีเลขครั้งที่ของตนและวันที่ไม่อยู่ในอนาคต</translation>
        </message>
        <message>
            <source>A meeting has its quorum</source>
            <translation>การประชุมครบองค์ประชุม</translation>
        </message>
        <message>
            <source>A tambon has one officer at a time</source>
            <translation>แต่ละตำบลมีปลัดอำเภอผู้รับผิดชอบคราวละ 1 คน</translation>
        </message>
        <message>
            <source>Annual action plans begin with 2559</source>
            <translation>แผนปฏิบัติการประจำปีเริ่มตั้งแต่ปีงบประมาณ 2559</translation>
        </message>
        <message>
            <source>Computers agree on every field</source>
            <translation>ข้อมูลจากทุกเครื่องตรงกัน</translation>
        </message>
        <message>
            <source>District plans are of three kinds</source>
            <translation>แผนระดับอำเภอแยกเป็น 3 ประเภท</translation>
        </message>
        <message>
            <source>Every area of a plan level has its plan</source>
            <translation>ทุกพื้นที่ของระดับแผนมีแผนของตน</translation>
        </message>
        <message>
            <source>Every project can be followed from the village to its result</source>
            <translation>ติดตามโครงการได้ตั้งแต่หมู่บ้านจนถึงผลการพิจารณา</translation>
        </message>
        <message>
            <source>Every tambon has its assigned district officer</source>
            <translation>ทุกตำบลมีปลัดอำเภอประจำตำบลที่ได้รับมอบหมาย</translation>
        </message>
        <message>
            <source>Nothing counts twice</source>
            <translation>ไม่นับโครงการซ้ำ</translation>
        </message>
        <message>
            <source>Nothing lives on after its owner was deleted</source>
            <translation>ไม่มีรายการค้างหลังจากลบเอกสารต้นทาง</translation>
        </message>
        <message>
            <source>Plans are collected by the end of February</source>
            <translation>รวบรวมแผนให้แล้วเสร็จภายในเดือนกุมภาพันธ์</translation>
        </message>
        <message>
            <source>Projects beyond the province go to agencies in October</source>
            <translation>ส่งโครงการที่เกินขีดความสามารถของจังหวัดให้ส่วนราชการในเดือนตุลาคม</translation>
        </message>
        <message>
            <source>The LAO supports the forum</source>
            <translation>อปท. สนับสนุนการจัดเวทีประชาคม</translation>
        </message>
        <message>
            <source>The action plan holds only projects with allocated budget</source>
            <translation>แผนปฏิบัติการมีเฉพาะโครงการที่ได้รับจัดสรรงบประมาณ</translation>
        </message>
        <message>
            <source>The action plan joins projects of province, district and LAOs</source>
            <translation>แผนปฏิบัติการรวมโครงการของจังหวัด อำเภอ และ อปท.</translation>
        </message>
        <message>
            <source>The community development office helps with data</source>
            <translation>สำนักงานพัฒนาชุมชนอำเภอสนับสนุนข้อมูลและวิทยากร</translation>
        </message>
        <message>
            <source>The district has one main committee, appointed by order</source>
            <translation>อำเภอมีกลไกหลักคณะเดียว โดยมีคำสั่งแต่งตั้งหรือปรับปรุง</translation>
        </message>
        <message>
            <source>The district plan joins provincial strategy and people's needs</source>
            <translation>แผนพัฒนาอำเภอเชื่อมยุทธศาสตร์จังหวัดกับความต้องการของประชาชน</translation>
        </message>
        <message>
            <source>The framework goes to every LAO of the district</source>
            <translation>ส่งกรอบแผนพัฒนาอำเภอให้ อปท. ทุกแห่งในพื้นที่</translation>
        </message>
        <message>
            <source>The list beyond the LAOs' capacity goes through the coordination committee</source>
            <translation>บัญชีที่เกินขีดความสามารถของ อปท. ผ่านคณะกรรมการประสานแผน</translation>
        </message>
        <message>
            <source>The needs plan is with the province by the end of July</source>
            <translation>ส่งแผนความต้องการของอำเภอให้จังหวัดภายในเดือนกรกฎาคม</translation>
        </message>
        <message>
            <source>The needs plan joins villages and agencies</source>
            <translation>แผนความต้องการบูรณาการทั้งหมู่บ้านและส่วนราชการ</translation>
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
            <source>The province follows the calendar of the year</source>
            <translation>จังหวัดดำเนินการตามปฏิทินของปีนั้น</translation>
        </message>
        <message>
            <source>The province supervises the appointment of every district's committee</source>
            <translation>จังหวัดกำกับให้ทุกอำเภอแต่งตั้งหรือปรับปรุงคณะกรรมการ</translation>
        </message>
        <message>
            <source>The register leaves nothing out</source>
            <translation>ทะเบียนครบถ้วน</translation>
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
            <source>There is one document of a kind for an area and year</source>
            <translation>เอกสารแต่ละประเภทมีฉบับเดียวต่อพื้นที่ต่อปี</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>ต้องแก้ไข</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>ยกเว้นแล้ว</translation>
        </message>
        <message>
            <source>Waived: {reason}</source>
            <translation>ยกเว้นเพราะ: {reason}</translation>
        </message>
        <message>
            <source>What a plan needs before it is sent</source>
            <translation>สิ่งที่ต้องมีก่อนส่งแผน</translation>
        </message>
        <message>
            <source>What was approved or sent stands as it did then</source>
            <translation>สิ่งที่เห็นชอบหรือส่งแล้วคงอยู่ตามเดิม</translation>
        </message>
    </context>
    <context>
        <name>RulesScreen</name>
        <message>
            <source>All</source>
            <translation>ทั้งหมด</translation>
        </message>
        <message>
            <source>Another office mends this.</source>
            <translation>เป็นหน้าที่ของสำนักงานอื่น</translation>
        </message>
        <message>
            <source>Every rule</source>
            <translation>ทุกข้อ</translation>
        </message>
        <message>
            <source>Every rule is kept. Nothing to mend in this plan year.</source>
            <translation>เป็นไปตามหลักเกณฑ์ทุกข้อ แผนปีนี้ไม่มีสิ่งที่ต้องแก้ไข</translation>
        </message>
        <message>
            <source>Everything is as the rules want it. Nothing to mend this year.</source>
            <translation>เป็นไปตามหลักเกณฑ์ทุกข้อ ปีนี้ไม่มีสิ่งที่ต้องแก้ไข</translation>
        </message>
        <message>
            <source>Go and mend</source>
            <translation>ไปแก้ไข</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>ตรวจอีกครั้ง</translation>
        </message>
        <message>
            <source>Looking at every rule…</source>
            <translation>กำลังตรวจทุกข้อ…</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>หลักเกณฑ์</translation>
        </message>
        <message>
            <source>Rules – {office}, plan year {year}</source>
            <translation>ตรวจตามหลักเกณฑ์ – {office} แผนปี {year}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>แสดง</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>ต้องแก้ไข</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>ยกเว้นแล้ว</translation>
        </message>
        <message>
            <source>Waived: {reason}</source>
            <translation>ยกเว้นเพราะ: {reason}</translation>
        </message>
        <message>
            <source>{open} to mend · {waived} waived with a reason</source>
            <translation>ต้องแก้ไข {open} · ยกเว้นโดยมีเหตุผล {waived}</translation>
        </message>
    </context>
    <context>
        <name>SafePage</name>
        <message>
            <source>If this computer is lost or breaks, these digits and a backup bring everything back.</source>
            <translation>ถ้าเครื่องหายหรือเสีย ตัวเลขนี้กับไฟล์สำรองจะนำทุกอย่างกลับมา</translation>
        </message>
        <message>
            <source>Print the sheet for the safe</source>
            <translation>พิมพ์ใบเก็บในตู้นิรภัย</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>บันทึกเป็น PDF</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>ส่งไปยังเครื่องพิมพ์แล้ว</translation>
        </message>
        <message>
            <source>Sheet for the safe-{area}</source>
            <translation>ใบเก็บในตู้นิรภัย-{area}</translation>
        </message>
        <message>
            <source>The office stands. Print this for the office safe</source>
            <translation>ตั้งสำนักงานเสร็จแล้ว พิมพ์ใบนี้เก็บในตู้นิรภัย</translation>
        </message>
        <message>
            <source>The safe</source>
            <translation>ตู้นิรภัย</translation>
        </message>
        <message>
            <source>They can be shown and printed again later, under “Backup”.</source>
            <translation>ดูและพิมพ์อีกได้ภายหลังที่หน้า “สำรองข้อมูล”</translation>
        </message>
        <message>
            <source>Whoever has a backup and these digits can read everything; without them nobody can, nor can we.</source>
            <translation>ผู้ที่มีทั้งไฟล์สำรองและตัวเลขนี้จะอ่านได้ทุกอย่าง ไม่มีตัวเลขนี้ไม่มีใครเปิดได้ รวมทั้งผู้ทำโปรแกรม</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>เขียนแล้ว: {file}</translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message>
            <source>Backup-{area}-{computer}-{day}</source>
            <translation>สำรอง-{area}-{computer}-{day}</translation>
        </message>
    </context>
    <context>
        <name>SafekeepingScreen</name>
        <message numerus="yes">
            <source>%n fault(s) found:</source>
            <translation>
                <numerusform>พบข้อผิดพลาด %n แห่ง:</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup holds everything: plans, history, attached files and this computer's keys.</source>
            <translation>ไฟล์สำรองมีทุกอย่าง: แผน ประวัติ ไฟล์แนบ และกุญแจของเครื่องนี้</translation>
        </message>
        <message>
            <source>A disk that breaks must not take the villages' work with it</source>
            <translation>สำรองไว้ เครื่องเสียเมื่อใดงานของหมู่บ้านก็ยังอยู่</translation>
        </message>
        <message>
            <source>Back up now…</source>
            <translation>สำรองข้อมูลเดี๋ยวนี้…</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>สำรองข้อมูล</translation>
        </message>
        <message>
            <source>Check everything</source>
            <translation>ตรวจทั้งหมด</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>สำรองแล้ว</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>ถึงเวลาสำรอง</translation>
        </message>
        <message>
            <source>Everything is whole: {counted}.</source>
            <translation>ครบถ้วนทั้งหมด: {counted}</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>ซ่อน</translation>
        </message>
        <message>
            <source>Is everything whole?</source>
            <translation>ข้อมูลครบถ้วนหรือไม่</translation>
        </message>
        <message>
            <source>It opens a backup on another computer. Print it once and put it into the office safe.</source>
            <translation>ใช้เปิดไฟล์สำรองบนเครื่องอื่น พิมพ์หนึ่งครั้งแล้วเก็บในตู้นิรภัยของสำนักงาน</translation>
        </message>
        <message>
            <source>Keep it on a stick in another room; the passphrase in the safe opens it.</source>
            <translation>เก็บแฟลชไดรฟ์ไว้คนละห้อง รหัสในตู้นิรภัยเปิดไฟล์นี้ได้</translation>
        </message>
        <message>
            <source>Last backup: today</source>
            <translation>สำรองล่าสุดวันนี้</translation>
        </message>
        <message numerus="yes">
            <source>Last backup: {date} (%n day(s) ago)</source>
            <translation>
                <numerusform>สำรองล่าสุด {date} (%n วันก่อน)</numerusform>
            </translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>กำลังสำรองข้อมูล</translation>
        </message>
        <message>
            <source>No backup has been made on this computer yet.</source>
            <translation>เครื่องนี้ยังไม่เคยสำรองข้อมูล</translation>
        </message>
        <message>
            <source>Parts are missing that a person went on without:</source>
            <translation>มีส่วนที่ขาด ซึ่งมีผู้ให้ทำงานต่อโดยไม่มีส่วนนี้</translation>
        </message>
        <message>
            <source>Print the sheet for the safe</source>
            <translation>พิมพ์ใบเก็บในตู้นิรภัย</translation>
        </message>
        <message>
            <source>Recovery passphrase</source>
            <translation>รหัสกู้คืน</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>แสดง</translation>
        </message>
        <message>
            <source>The backup is whole and was read back: {file}</source>
            <translation>สำรองข้อมูลครบถ้วนและอ่านกลับมาตรวจแล้ว: {file}</translation>
        </message>
        <message>
            <source>The data is in {folder}</source>
            <translation>ข้อมูลอยู่ที่ {folder}</translation>
        </message>
        <message>
            <source>The last backup</source>
            <translation>การสำรองครั้งล่าสุด</translation>
        </message>
        <message>
            <source>What is here is whole: {counted}.</source>
            <translation>ส่วนที่มีอยู่ถูกต้องครบ: {counted}</translation>
        </message>
        <message>
            <source>Where shall the backup go?</source>
            <translation>จะเก็บไฟล์สำรองไว้ที่ไหน</translation>
        </message>
        <message>
            <source>{records} records from {changes} changes</source>
            <translation>{records} รายการ แก้ไขรวม {changes} ครั้ง</translation>
        </message>
        <message>
            <source>{records} records from {changes} changes in {streams} streams</source>
            <translation>{records} รายการ แก้ไขรวม {changes} ครั้ง จาก {streams} เครื่อง</translation>
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
        <name>Screens</name>
        <message>
            <source>Action plan</source>
            <translation>แผนปฏิบัติการ</translation>
        </message>
        <message>
            <source>Agencies and PAO</source>
            <translation>ส่วนราชการและ อบจ.</translation>
        </message>
        <message>
            <source>Allocated projects</source>
            <translation>โครงการจัดสรร</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>สำรองข้อมูล</translation>
        </message>
        <message>
            <source>Beyond the LAOs</source>
            <translation>เกินศักยภาพ อปท.</translation>
        </message>
        <message>
            <source>Bodies and orders</source>
            <translation>คณะกรรมการ</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>ปฏิทินแผน</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>การพิจารณา</translation>
        </message>
        <message>
            <source>District plan</source>
            <translation>แผนพัฒนาอำเภอ</translation>
        </message>
        <message>
            <source>District plans</source>
            <translation>แผนของอำเภอ</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>อำเภอ</translation>
        </message>
        <message>
            <source>Exchange and keeping</source>
            <translation>แลกเปลี่ยนและเก็บรักษา</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>กำกับและติดตาม</translation>
        </message>
        <message>
            <source>Framework to the LAOs</source>
            <translation>ส่งกรอบให้ อปท.</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>หน้าแรก</translation>
        </message>
        <message>
            <source>Items to decide</source>
            <translation>พิจารณารายการ</translation>
        </message>
        <message>
            <source>LAO plans</source>
            <translation>แผน อปท.</translation>
        </message>
        <message>
            <source>Life-line</source>
            <translation>ติดตามผล</translation>
        </message>
        <message>
            <source>Needs plan</source>
            <translation>แผนความต้องการ</translation>
        </message>
        <message>
            <source>Office cards</source>
            <translation>บัตรสำนักงาน</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>ตรวจตามหลักเกณฑ์</translation>
        </message>
        <message>
            <source>Send and receive</source>
            <translation>รับ–ส่งข้อมูล</translation>
        </message>
        <message>
            <source>Strategy framework</source>
            <translation>กรอบยุทธศาสตร์</translation>
        </message>
        <message>
            <source>Tambon plans</source>
            <translation>แผนระดับตำบล</translation>
        </message>
        <message>
            <source>Village plan</source>
            <translation>แผนหมู่บ้าน</translation>
        </message>
        <message>
            <source>Villages</source>
            <translation>หมู่บ้าน</translation>
        </message>
        <message>
            <source>Villages and LAOs</source>
            <translation>หมู่บ้านและ อปท.</translation>
        </message>
        <message>
            <source>Villages and plans</source>
            <translation>หมู่บ้านและแผน</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>ค่าที่ต่างกัน</translation>
        </message>
        <message>
            <source>{word} ({count})</source>
            <translation>{word} ({count})</translation>
        </message>
    </context>
    <context>
        <name>SendAsk</name>
        <message>
            <source>Date of the letter</source>
            <translation>ลงวันที่</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>เลขที่หนังสือ</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>ส่ง</translation>
        </message>
        <message>
            <source>Send edition {n}</source>
            <translation>ส่งฉบับที่ {n}</translation>
        </message>
        <message>
            <source>Send to the province</source>
            <translation>ส่งให้จังหวัด</translation>
        </message>
        <message>
            <source>What is sent can be read for ever from the button Report. Later changes make a new edition.</source>
            <translation>สิ่งที่ส่งจะเปิดดูตามที่ส่งได้ตลอดไปจากปุ่ม “รายงาน” หากแก้ไขภายหลังจะเป็นฉบับใหม่</translation>
        </message>
        <message>
            <source>What is sent stays readable for ever as it is now. Later changes make a new edition.</source>
            <translation>สิ่งที่ส่งจะเปิดดูได้ตลอดไปตามที่เป็นอยู่ตอนนี้ หากแก้ไขภายหลังจะเป็นฉบับใหม่</translation>
        </message>
        <message>
            <source>such as ชม 1018/123</source>
            <translation>เช่น ชม 1018/123</translation>
        </message>
    </context>
    <context>
        <name>SendPage</name>
        <message>
            <source>Among it what went before and is not confirmed yet</source>
            <translation>รวมรายการที่ส่งไปแล้วแต่ยังไม่ได้รับใบตอบรับ</translation>
        </message>
        <message>
            <source>Copy the place</source>
            <translation>คัดลอกที่อยู่ไฟล์</translation>
        </message>
        <message>
            <source>Everybody: no computer of this office is known.</source>
            <translation>ทุกคน เพราะยังไม่รู้จักเครื่องของหน่วยนี้</translation>
        </message>
        <message>
            <source>Everything from the beginning, for a new computer or a lost file</source>
            <translation>ส่งทั้งหมดตั้งแต่ต้น (เครื่องใหม่หรือไฟล์หาย)</translation>
        </message>
        <message>
            <source>Files of this program (*.amphoe)</source>
            <translation>ไฟล์ของโปรแกรม (*.amphoe)</translation>
        </message>
        <message>
            <source>It can be opened by</source>
            <translation>ผู้ที่เปิดได้</translation>
        </message>
        <message>
            <source>Make a file to hand over yourself…</source>
            <translation>จัดทำไฟล์ไปส่งเอง…</translation>
        </message>
        <message>
            <source>Make the file…</source>
            <translation>จัดทำไฟล์ส่ง…</translation>
        </message>
        <message>
            <source>Making the file for {office}</source>
            <translation>กำลังจัดทำไฟล์ส่ง{office}</translation>
        </message>
        <message>
            <source>No other office is known yet. Exchange office cards first, then files can go to them.</source>
            <translation>ยังไม่รู้จักหน่วยอื่น โปรดแลกบัตรสำนักงานก่อน จึงจะส่งไฟล์ถึงกันได้</translation>
        </message>
        <message>
            <source>Noted before: {words}</source>
            <translation>บันทึกไว้เดิม: {words}</translation>
        </message>
        <message>
            <source>Nothing new since the last file they confirmed.</source>
            <translation>ไม่มีข้อมูลใหม่ตั้งแต่ไฟล์ล่าสุดที่ผู้รับยืนยัน</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>เปิดโฟลเดอร์</translation>
        </message>
        <message>
            <source>Open the office cards</source>
            <translation>เปิดบัตรสำนักงาน</translation>
        </message>
        <message>
            <source>Promulgated and handed out</source>
            <translation>ประกาศใช้และแจกจ่าย</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>บันทึก {file} แล้ว</translation>
        </message>
        <message>
            <source>Sent late · last day {day}</source>
            <translation>ส่งล่าช้า · กำหนดวันสุดท้าย {day}</translation>
        </message>
        <message>
            <source>Sent to the district</source>
            <translation>ส่งอำเภอ</translation>
        </message>
        <message>
            <source>The file is ready</source>
            <translation>ไฟล์พร้อมส่งแล้ว</translation>
        </message>
        <message>
            <source>The file will hold</source>
            <translation>ไฟล์นี้จะมี</translation>
        </message>
        <message>
            <source>To</source>
            <translation>ส่งถึง</translation>
        </message>
        <message>
            <source>Where shall the file go?</source>
            <translation>บันทึกไฟล์ไว้ที่ใด</translation>
        </message>
        <message>
            <source>{changes} changes, {size} kB. Hand it over by e-mail, chat or USB stick.</source>
            <translation>{changes} รายการเปลี่ยนแปลง ขนาด {size} kB โปรดส่งให้ผู้รับทางอีเมล ไลน์ หรือแฟลชไดรฟ์</translation>
        </message>
        <message>
            <source>{kind} {count}</source>
            <translation>{kind} {count}</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message numerus="yes">
            <source>%n item(s) changed since</source>
            <translation>
                <numerusform>แก้ไขหลังส่ง %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers to edition {edition}: {n}/{all}</source>
            <translation>ผลของฉบับที่ {edition}: {n}/{all}</translation>
        </message>
        <message>
            <source>Correcting for edition {n}</source>
            <translation>กำลังแก้ไขเป็นฉบับที่ {n}</translation>
        </message>
        <message>
            <source>Edition {n} is kept</source>
            <translation>บันทึกฉบับที่ {n} แล้ว</translation>
        </message>
        <message>
            <source>Edition {n}, letter {letter} of {day}</source>
            <translation>ฉบับที่ {n} หนังสือที่ {letter} ลงวันที่ {day}</translation>
        </message>
        <message>
            <source>File for the province</source>
            <translation>ไฟล์ให้จังหวัด</translation>
        </message>
        <message>
            <source>File made</source>
            <translation>ทำไฟล์แล้ว</translation>
        </message>
        <message>
            <source>Frozen – no file for the province made yet</source>
            <translation>ยังไม่ได้ทำไฟล์ส่งจังหวัด</translation>
        </message>
        <message>
            <source>Frozen, no file yet</source>
            <translation>ยังไม่ได้ทำไฟล์</translation>
        </message>
        <message>
            <source>Make the file…</source>
            <translation>สร้างไฟล์…</translation>
        </message>
        <message>
            <source>Making the file for the province</source>
            <translation>กำลังสร้างไฟล์ให้จังหวัด</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>เปิดโฟลเดอร์</translation>
        </message>
        <message>
            <source>Received by the province</source>
            <translation>จังหวัดรับแล้ว</translation>
        </message>
        <message>
            <source>The file for the province is ready: {file} ({size} kB). Hand it over by e-mail or USB stick.</source>
            <translation>ไฟล์ให้จังหวัดพร้อมแล้ว: {file} ({size} kB) ส่งต่อทางอีเมลหรือแฟลชไดรฟ์ได้เลย</translation>
        </message>
        <message>
            <source>The file will hold the plan of {items} items, and the drafts of all village plans, {projects} projects (the province sees them as drafts and counts them in no sum).</source>
            <translation>ไฟล์จะมีแผน {items} ข้อ และร่างแผนหมู่บ้านทั้งหมด {projects} โครงการ (จังหวัดเห็นเป็นร่าง ไม่นับในยอด)</translation>
        </message>
        <message>
            <source>The file will hold the plan of {items} items, and the village plans with {projects} projects, of which {drafts} stand in drafts (the province sees these as drafts and counts them in no sum).</source>
            <translation>ไฟล์จะมีแผน {items} ข้อ และแผนหมู่บ้านรวม {projects} โครงการ ในจำนวนนี้ {drafts} โครงการอยู่ในแผนที่ยังเป็นร่าง (จังหวัดเห็นว่าเป็นร่างและไม่นับรวมในยอด)</translation>
        </message>
        <message>
            <source>The file will hold the plan of {items} items.</source>
            <translation>ไฟล์จะมีแผน {items} ข้อ</translation>
        </message>
        <message>
            <source>The plan is frozen, but nothing has left this computer. Now make the file for the province.</source>
            <translation>เก็บแผนฉบับนี้ไว้แล้ว แต่ยังไม่มีสิ่งใดออกจากเครื่องนี้ ต่อไปทำไฟล์ส่งจังหวัด</translation>
        </message>
        <message>
            <source>edition {n} as it was sent on {day}</source>
            <translation>ฉบับที่ {n} ตามที่ส่ง {day}</translation>
        </message>
        <message>
            <source>{items} items, {total} baht, for {district} in {cycle}.</source>
            <translation>{items} รายการ รวม {total} บาท ของ{district} ปี {cycle}</translation>
        </message>
        <message>
            <source>{n} of them without a resolution of the committee</source>
            <translation>ยังไม่มีมติคณะกรรมการ {n} รายการ</translation>
        </message>
        <message>
            <source>{n}/{all} answered</source>
            <translation>ได้รับผลแล้ว {n}/{all}</translation>
        </message>
    </context>
    <context>
        <name>SourceNotes</name>
        <message>
            <source>Indicator or note</source>
            <translation>ตัวชี้วัดหรือหมายเหตุ</translation>
        </message>
        <message>
            <source>such as indicator 12: 14 households below</source>
            <translation>เช่น ตัวชี้วัดที่ 12 ตกเกณฑ์ 14 ครัวเรือน</translation>
        </message>
        <message>
            <source>{source}: year</source>
            <translation>{source} ปี</translation>
        </message>
    </context>
    <context>
        <name>Spellings</name>
        <message>
            <source>Like “{name}”?</source>
            <translation>คล้าย “{name}”?</translation>
        </message>
    </context>
    <context>
        <name>SpellingsAsk</name>
        <message>
            <source>Agencies written in several ways can count together; every record keeps what was written in it.</source>
            <translation>หน่วยงานเดียวกันที่เขียนหลายแบบให้นับรวมกันได้ โดยข้อความที่เขียนไว้เดิมไม่เปลี่ยน</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Count together</source>
            <translation>นับรวมกัน</translation>
        </message>
        <message>
            <source>No agency is named yet.</source>
            <translation>ยังไม่ได้ระบุหน่วยงาน</translation>
        </message>
        <message>
            <source>Sums by agency</source>
            <translation>ยอดรวมตามหน่วยงาน</translation>
        </message>
        <message>
            <source>Take apart again</source>
            <translation>แยกนับตามเดิม</translation>
        </message>
        <message>
            <source>The selected count as</source>
            <translation>รายการที่เลือกนับเป็น</translation>
        </message>
    </context>
    <context>
        <name>Stations</name>
        <message>
            <source>Life-line</source>
            <translation>เส้นทางของความต้องการ</translation>
        </message>
    </context>
    <context>
        <name>StepAsk</name>
        <message>
            <source>Day</source>
            <translation>วันที่</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>เลขหนังสือ</translation>
        </message>
        <message>
            <source>Meeting that resolved</source>
            <translation>การประชุมที่มีมติ</translation>
        </message>
        <message>
            <source>such as ชม 1018/123</source>
            <translation>เช่น ชม 1018/123</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>และอีก %n เรื่อง</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Approved by the committee</source>
            <translation>คณะกรรมการเห็นชอบแล้ว</translation>
        </message>
        <message>
            <source>Correct and send again</source>
            <translation>แก้ไขเพื่อส่งใหม่</translation>
        </message>
        <message>
            <source>Go on correcting</source>
            <translation>แก้ไขต่อ</translation>
        </message>
        <message>
            <source>Put to the committee</source>
            <translation>เสนอคณะกรรมการ</translation>
        </message>
        <message>
            <source>Send again…</source>
            <translation>ส่งฉบับใหม่…</translation>
        </message>
        <message>
            <source>Send to the province…</source>
            <translation>ส่งให้จังหวัด…</translation>
        </message>
        <message>
            <source>Stop correcting</source>
            <translation>เลิกแก้ไข</translation>
        </message>
        <message>
            <source>The committee has approved…</source>
            <translation>คณะกรรมการเห็นชอบ…</translation>
        </message>
    </context>
    <context>
        <name>StrategiesPage</name>
        <message>
            <source>A new indicator</source>
            <translation>ตัวชี้วัดใหม่</translation>
        </message>
        <message>
            <source>A new strategy</source>
            <translation>ประเด็นการพัฒนาใหม่</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <source>Add a strategy</source>
            <translation>เพิ่มประเด็นการพัฒนา</translation>
        </message>
        <message>
            <source>Add an indicator</source>
            <translation>เพิ่มตัวชี้วัด</translation>
        </message>
        <message>
            <source>Approaches</source>
            <translation>แนวทางการพัฒนา</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>เป้าประสงค์</translation>
        </message>
        <message>
            <source>Important projects</source>
            <translation>แผนงาน/โครงการสำคัญ</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>ตัวชี้วัด</translation>
        </message>
        <message>
            <source>Indicator added</source>
            <translation>เพิ่มตัวชี้วัดแล้ว</translation>
        </message>
        <message>
            <source>Indicator taken out</source>
            <translation>นำตัวชี้วัดออกแล้ว</translation>
        </message>
        <message>
            <source>Move down (Alt+↓)</source>
            <translation>เลื่อนลง (Alt+↓)</translation>
        </message>
        <message>
            <source>Move up (Alt+↑)</source>
            <translation>เลื่อนขึ้น (Alt+↑)</translation>
        </message>
        <message>
            <source>Needs of the people that it answers</source>
            <translation>ตอบความต้องการของประชาชนด้าน</translation>
        </message>
        <message>
            <source>No indicators yet.</source>
            <translation>ยังไม่มีตัวชี้วัด</translation>
        </message>
        <message>
            <source>No provincial strategies are here yet: receive the province's file, or enter them from paper.</source>
            <translation>ยังไม่มียุทธศาสตร์จังหวัดในเครื่องนี้ รับไฟล์จากจังหวัด หรือกรอกจากเอกสาร</translation>
        </message>
        <message>
            <source>No strategies yet.</source>
            <translation>ยังไม่มีประเด็นการพัฒนา</translation>
        </message>
        <message>
            <source>Open the framework</source>
            <translation>เปิดกรอบยุทธศาสตร์</translation>
        </message>
        <message>
            <source>Provincial strategies that it serves</source>
            <translation>สอดคล้องกับยุทธศาสตร์จังหวัด</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>ประเด็นการพัฒนา</translation>
        </message>
        <message>
            <source>Strategy added</source>
            <translation>เพิ่มประเด็นการพัฒนาแล้ว</translation>
        </message>
        <message>
            <source>Strategy taken out</source>
            <translation>นำประเด็นการพัฒนาออกแล้ว</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>นำออก</translation>
        </message>
        <message>
            <source>Take the indicator out</source>
            <translation>นำตัวชี้วัดออก</translation>
        </message>
        <message>
            <source>The plan is approved.</source>
            <translation>แผนเห็นชอบแล้ว</translation>
        </message>
    </context>
    <context>
        <name>StrategyAsk</name>
        <message>
            <source>A strategy of the province</source>
            <translation>ยุทธศาสตร์ของจังหวัด</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>รหัส</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>such as 1.2</source>
            <translation>เช่น 1.2</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsPane</name>
        <message>
            <source>Needs plan</source>
            <translation>แผนความต้องการ</translation>
        </message>
        <message>
            <source>Put on the list   Enter</source>
            <translation>นำเข้าบัญชี   Enter</translation>
        </message>
        <message>
            <source>The needs plan has no further items.</source>
            <translation>แผนความต้องการไม่มีรายการอื่นแล้ว</translation>
        </message>
        <message>
            <source>With a sign only</source>
            <translation>เฉพาะที่มีข้อสังเกต</translation>
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
            <source>Nothing here fits the filter.</source>
            <translation>ไม่มีรายการที่ตรงกับตัวกรอง</translation>
        </message>
        <message>
            <source>Nothing here yet.</source>
            <translation>ยังไม่มีรายการ</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>กำลังอ่าน…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>แสดงทั้งหมด</translation>
        </message>
        <message>
            <source>{shown} of {known} rows</source>
            <translation>{shown} จาก {known} รายการ</translation>
        </message>
    </context>
    <context>
        <name>TakeAsk</name>
        <message>
            <source>Take up</source>
            <translation>นำเข้าแผน</translation>
        </message>
        <message>
            <source>Take up village projects</source>
            <translation>เลือกโครงการหมู่บ้านเข้าแผน</translation>
        </message>
    </context>
    <context>
        <name>TextAsk</name>
        <message>
            <source>Fill in the field first.</source>
            <translation>กรอกข้อความก่อน</translation>
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
        <name>TickList</name>
        <message>
            <source>ticked</source>
            <translation>เลือกแล้ว</translation>
        </message>
    </context>
    <context>
        <name>TodoCard</name>
        <message>
            <source>Nothing is waiting for you.</source>
            <translation>ไม่มีงานค้าง</translation>
        </message>
    </context>
    <context>
        <name>TogetherAsk</name>
        <message>
            <source>All {ready} lack nothing.</source>
            <translation>ครบถ้วนทั้ง {ready} แผน</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>วันที่ กม. เห็นชอบ</translation>
        </message>
        <message>
            <source>Days and signer are entered only where a plan does not say them yet.</source>
            <translation>วันที่และผู้ลงนามจะกรอกให้เฉพาะแผนที่ยังไม่ได้ระบุ</translation>
        </message>
        <message>
            <source>Moo {moo} {name}, T. {tambon}</source>
            <translation>หมู่ {moo} {name} ต.{tambon}</translation>
        </message>
        <message numerus="yes">
            <source>Move %n plan(s) on</source>
            <translation>
                <numerusform>ดำเนินการ %n แผน</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n plan(s) on together</source>
            <translation>
                <numerusform>ดำเนินการ %n แผนพร้อมกัน</numerusform>
            </translation>
        </message>
        <message>
            <source>Reason for going on without; empty: these stay as they are</source>
            <translation>เหตุผลที่ดำเนินการต่อทั้งที่ยังไม่ครบ (ไม่กรอก = แผนเหล่านี้คงสถานะเดิม)</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>วันที่ส่งอำเภอ</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>ผู้ลงนาม</translation>
        </message>
        <message>
            <source>Up to the step</source>
            <translation>ไปถึงขั้น</translation>
        </message>
        <message>
            <source>such as chairman of the village committee</source>
            <translation>เช่น ประธานคณะกรรมการหมู่บ้าน</translation>
        </message>
        <message>
            <source>{ready} lack nothing; {lack} lack something:</source>
            <translation>ครบถ้วน {ready} แผน ยังขาด {lack} แผน ได้แก่</translation>
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
        <name>TotalsPane</name>
        <message>
            <source>Sums by agency…</source>
            <translation>ยอดรวมตามหน่วยงาน…</translation>
        </message>
        <message>
            <source>Sums by tambon and dimension: {items} items, {total} baht</source>
            <translation>ยอดรวมรายตำบลและรายมิติ: {items} ข้อ {total} บาท</translation>
        </message>
    </context>
    <context>
        <name>TreePage</name>
        <message>
            <source>Add a strategy</source>
            <translation>เพิ่มยุทธศาสตร์</translation>
        </message>
        <message>
            <source>Load the framework</source>
            <translation>นำเข้ากรอบยุทธศาสตร์</translation>
        </message>
        <message>
            <source>No strategy framework yet. Load its workbook: codes, titles, indicators and targets.</source>
            <translation>ยังไม่มีกรอบยุทธศาสตร์ นำเข้าจาก Excel: รหัส ชื่อ ตัวชี้วัด และค่าเป้าหมาย</translation>
        </message>
        <message>
            <source>Strategy added</source>
            <translation>เพิ่มยุทธศาสตร์แล้ว</translation>
        </message>
        <message>
            <source>The province's framework is not here. Receive its file, or enter what you have on paper.</source>
            <translation>ยังไม่มีกรอบยุทธศาสตร์ของจังหวัด รับไฟล์จากจังหวัด หรือกรอกจากเอกสารที่มี</translation>
        </message>
        <message>
            <source>{n} indicators</source>
            <translation>{n} ตัวชี้วัด</translation>
        </message>
        <message>
            <source>{n} strategies</source>
            <translation>{n} ยุทธศาสตร์</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Redo</source>
            <translation>ทำซ้ำ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>เลิกทำ</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message numerus="yes">
            <source>%n field(s) you worked on since are listed as disputed</source>
            <translation>
                <numerusform>%n ช่องที่ท่านแก้ต่ออยู่ในหน้าค่าที่ต่างกัน</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) show again what the file brought</source>
            <translation>
                <numerusform>%n รายการแสดงสิ่งที่ไฟล์นำมาอีกครั้ง</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again</source>
            <translation>ทำซ้ำแล้ว</translation>
        </message>
        <message>
            <source>Let this file count again</source>
            <translation>ให้ไฟล์นี้กลับมามีผล</translation>
        </message>
        <message>
            <source>Letting the file count again</source>
            <translation>กำลังให้ไฟล์กลับมามีผล</translation>
        </message>
        <message numerus="yes">
            <source>Of %n record(s) only your later work is left</source>
            <translation>
                <numerusform>%n รายการเหลือเฉพาะส่วนที่ท่านแก้ภายหลัง</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back {file}?</source>
            <translation>ถอนสิ่งที่รับจาก {file} หรือไม่</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>ถอนออก</translation>
        </message>
        <message>
            <source>Take this file back…</source>
            <translation>ถอนสิ่งที่รับจากไฟล์นี้…</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>เลิกทำแล้ว</translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n record(s) show what they would show without the file</source>
            <translation>
                <numerusform>ถอนแล้ว: %n รายการแสดงเหมือนไม่ได้รับไฟล์</numerusform>
            </translation>
        </message>
        <message>
            <source>Taking the file back</source>
            <translation>กำลังถอนไฟล์</translation>
        </message>
        <message>
            <source>What it brought counts no more at this office: every record shows what it would show without it. Nothing is deleted, nothing is written into anybody's records, and it can be let count again.</source>
            <translation>สิ่งที่ไฟล์นี้นำมาจะไม่มีผลที่หน่วยงานนี้ ทุกรายการจะแสดงเหมือนไม่ได้รับไฟล์ ไม่มีการลบหรือเขียนลงในรายการของใคร และให้กลับมามีผลได้อีก</translation>
        </message>
        <message>
            <source>What you have written since on the same fields is then listed as disputed.</source>
            <translation>ช่องที่ท่านแก้ต่อจากไฟล์นี้จะอยู่ในหน้าค่าที่ต่างกัน</translation>
        </message>
    </context>
    <context>
        <name>Values</name>
        <message>
            <source>a code of {digits} digits</source>
            <translation>รหัส {digits} หลัก</translation>
        </message>
        <message>
            <source>a date such as 2015-02-23</source>
            <translation>วันที่ เช่น 2015-02-23</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>ตัวเลข</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>จำนวนเต็ม</translation>
        </message>
        <message>
            <source>at most {most} letters</source>
            <translation>ไม่เกิน {most} ตัวอักษร</translation>
        </message>
        <message>
            <source>from {least} to {most}</source>
            <translation>ตั้งแต่ {least} ถึง {most}</translation>
        </message>
        <message>
            <source>one of {choices}</source>
            <translation>อย่างใดอย่างหนึ่งใน {choices}</translation>
        </message>
        <message>
            <source>text</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ใช่ หรือ ไม่</translation>
        </message>
    </context>
    <context>
        <name>Verbs</name>
        <message>
            <source>accept_card</source>
            <translation>รับบัตรสำนักงาน</translation>
        </message>
        <message>
            <source>add_action_item</source>
            <translation>เพิ่มโครงการในแผนปฏิบัติการ</translation>
        </message>
        <message>
            <source>add_beyond</source>
            <translation>เพิ่มเข้าบัญชีเกินศักยภาพ</translation>
        </message>
        <message>
            <source>add_person</source>
            <translation>เพิ่มผู้ปฏิบัติงาน</translation>
        </message>
        <message>
            <source>add_problem</source>
            <translation>เพิ่มปัญหา</translation>
        </message>
        <message>
            <source>add_project</source>
            <translation>เพิ่มโครงการ</translation>
        </message>
        <message>
            <source>add_strategy</source>
            <translation>เพิ่มประเด็นการพัฒนา</translation>
        </message>
        <message>
            <source>attach</source>
            <translation>แนบไฟล์</translation>
        </message>
        <message>
            <source>beyond_list_sent</source>
            <translation>ส่งบัญชีเกินศักยภาพ</translation>
        </message>
        <message>
            <source>carry</source>
            <translation>ยกเรื่องมาจากปีก่อน</translation>
        </message>
        <message>
            <source>change_keys</source>
            <translation>ออกกุญแจใหม่</translation>
        </message>
        <message>
            <source>combine</source>
            <translation>รวมรายการ</translation>
        </message>
        <message>
            <source>confirm_villages</source>
            <translation>ยืนยันทะเบียนหมู่บ้าน</translation>
        </message>
        <message>
            <source>continue</source>
            <translation>ใช้งานต่อจากสำเนา</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>พิจารณา (ร่าง)</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>แก้ไข</translation>
        </message>
        <message>
            <source>erase</source>
            <translation>ลบข้อมูลส่วนบุคคล</translation>
        </message>
        <message>
            <source>expect_lao_plan</source>
            <translation>ลงทะเบียนรอแผนของ อปท.</translation>
        </message>
        <message>
            <source>framework_received</source>
            <translation>บันทึกว่า อปท. รับกรอบแผนแล้ว</translation>
        </message>
        <message>
            <source>issue</source>
            <translation>ออกผลพิจารณา</translation>
        </message>
        <message>
            <source>join_spellings</source>
            <translation>นับชื่อหน่วยงานรวมกัน</translation>
        </message>
        <message>
            <source>load_allocated</source>
            <translation>นำเข้ารายการโครงการที่ได้รับจัดสรรงบประมาณ</translation>
        </message>
        <message>
            <source>load_framework</source>
            <translation>นำเข้ากรอบยุทธศาสตร์จังหวัด</translation>
        </message>
        <message>
            <source>load_lao_plan</source>
            <translation>นำเข้าแผนพัฒนาท้องถิ่น</translation>
        </message>
        <message>
            <source>load_plans</source>
            <translation>นำเข้าแผนหมู่บ้าน</translation>
        </message>
        <message>
            <source>load_villages</source>
            <translation>นำเข้าทะเบียนหมู่บ้าน</translation>
        </message>
        <message>
            <source>missing_part</source>
            <translation>ขาดข้อมูลช่วงหนึ่งตรงนี้</translation>
        </message>
        <message>
            <source>move_action_item</source>
            <translation>จัดลำดับแผนปฏิบัติการ</translation>
        </message>
        <message>
            <source>move_beyond</source>
            <translation>จัดลำดับบัญชีเกินศักยภาพ</translation>
        </message>
        <message>
            <source>move_item</source>
            <translation>จัดลำดับรายการ</translation>
        </message>
        <message>
            <source>move_strategy</source>
            <translation>จัดลำดับประเด็นการพัฒนา</translation>
        </message>
        <message>
            <source>pick</source>
            <translation>คัดโครงการเข้าแผนความต้องการ</translation>
        </message>
        <message>
            <source>put</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>receive</source>
            <translation>รับไฟล์</translation>
        </message>
        <message>
            <source>redo</source>
            <translation>ทำซ้ำ</translation>
        </message>
        <message>
            <source>refer</source>
            <translation>ส่งต่อส่วนราชการ</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>remove_action_item</source>
            <translation>นำโครงการออกจากแผนปฏิบัติการ</translation>
        </message>
        <message>
            <source>remove_beyond</source>
            <translation>นำออกจากบัญชีเกินศักยภาพ</translation>
        </message>
        <message>
            <source>remove_referral</source>
            <translation>ยกเลิกการส่งต่อส่วนราชการ</translation>
        </message>
        <message>
            <source>remove_strategy</source>
            <translation>นำประเด็นการพัฒนาออก</translation>
        </message>
        <message>
            <source>report_progress</source>
            <translation>รายงานความก้าวหน้า</translation>
        </message>
        <message>
            <source>resolve</source>
            <translation>ตัดสินค่าที่ต่างกัน</translation>
        </message>
        <message>
            <source>resolve_by_rule</source>
            <translation>ตัดสินค่าที่ต่างกันตามเกณฑ์</translation>
        </message>
        <message>
            <source>revoke</source>
            <translation>เพิกถอนกุญแจ</translation>
        </message>
        <message>
            <source>send_framework</source>
            <translation>ส่งกรอบแผนให้ อปท.</translation>
        </message>
        <message>
            <source>send_plan</source>
            <translation>ส่งแผน</translation>
        </message>
        <message>
            <source>split</source>
            <translation>แยกรายการ</translation>
        </message>
        <message>
            <source>take_up</source>
            <translation>นำโครงการเข้าแผนปฏิบัติการ</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>ย้อนกลับ</translation>
        </message>
        <message>
            <source>unpick</source>
            <translation>นำรายการออกจากแผน</translation>
        </message>
        <message>
            <source>unsend_framework</source>
            <translation>ยกเลิกการส่งกรอบแผน</translation>
        </message>
        <message>
            <source>withdraw_draft</source>
            <translation>ยกเลิกร่างผลพิจารณา</translation>
        </message>
    </context>
    <context>
        <name>VillageList</name>
        <message>
            <source>All districts</source>
            <translation>ทุกอำเภอ</translation>
        </message>
        <message>
            <source>All tambons</source>
            <translation>ทุกตำบล</translation>
        </message>
        <message>
            <source>Every status</source>
            <translation>ทุกสถานะ</translation>
        </message>
        <message>
            <source>Load a workbook</source>
            <translation>นำเข้าจาก Excel</translation>
        </message>
        <message>
            <source>No villages yet. Load the district's register, or receive the file of the district.</source>
            <translation>ยังไม่มีหมู่บ้าน นำเข้าทะเบียนหมู่บ้าน หรือรับไฟล์จากอำเภอ</translation>
        </message>
        <message>
            <source>Not confirmed in the register</source>
            <translation>ยังไม่ยืนยันทะเบียน</translation>
        </message>
        <message>
            <source>Plan lacks something</source>
            <translation>แผนยังขาดข้อมูล</translation>
        </message>
        <message>
            <source>T. {tambon}</source>
            <translation>ต.{tambon}</translation>
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
            <source>Answer its five questions.</source>
            <translation>ตอบให้ครบทั้งห้าข้อ</translation>
        </message>
        <message>
            <source>Choose: came in person, sent a substitute, did not come.</source>
            <translation>เลือก มาเอง ส่งผู้แทน หรือไม่มา</translation>
        </message>
        <message>
            <source>Enter how the LAO helped: place, food, materials.</source>
            <translation>ใส่สิ่งที่ อปท. สนับสนุน เช่น สถานที่ อาหาร วัสดุ</translation>
        </message>
        <message>
            <source>Enter the day on which the village promulgated its plan.</source>
            <translation>ใส่วันที่หมู่บ้านประกาศใช้แผน</translation>
        </message>
        <message>
            <source>Enter the forum: date, venue, who came.</source>
            <translation>บันทึกเวที: วันที่ สถานที่ ผู้เข้าร่วม</translation>
        </message>
        <message>
            <source>Enter the reason for the delay.</source>
            <translation>ใส่เหตุผลที่ล่าช้า</translation>
        </message>
        <message>
            <source>Enter who led the forum.</source>
            <translation>ใส่ชื่อวิทยากรกระบวนการ</translation>
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
            <source>Name the meeting that resolved, or enter day or words of the resolution.</source>
            <translation>ระบุการประชุมที่มีมติ หรือกรอกวันที่เห็นชอบหรือข้อความมติ</translation>
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
            <source>No facilitator of the community development office is named.</source>
            <translation>ยังไม่ได้ระบุวิทยากรกระบวนการของ พช.</translation>
        </message>
        <message>
            <source>No problem in these dimensions: {dimensions}.</source>
            <translation>ยังไม่มีปัญหาในมิติ {dimensions}</translation>
        </message>
        <message>
            <source>No problem is recorded.</source>
            <translation>ยังไม่ได้บันทึกปัญหา</translation>
        </message>
        <message>
            <source>No support of the LAO for the forum is recorded.</source>
            <translation>ยังไม่ได้บันทึกการสนับสนุนเวทีของ อปท.</translation>
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
            <source>Put it before the committee again (back to draft), or say why it goes as it is.</source>
            <translation>กลับเป็นร่างเพื่อเสนอ กม. อีกครั้ง หรือระบุเหตุผลที่ส่งไปตามนี้</translation>
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
            <source>The day of promulgation is missing.</source>
            <translation>ยังไม่ได้ใส่วันที่ประกาศใช้</translation>
        </message>
        <message>
            <source>The day on which the village committee approved the plan is missing.</source>
            <translation>ยังไม่ได้ระบุวันที่ กม. เห็นชอบแผน</translation>
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
            <source>The plan is sent late: the last day was {day}.</source>
            <translation>แผนส่งล่าช้า กำหนดวันสุดท้ายคือ {day}</translation>
        </message>
        <message>
            <source>The plan names no data that it was made from.</source>
            <translation>แผนยังไม่ได้ระบุแหล่งข้อมูลที่ใช้</translation>
        </message>
        <message>
            <source>The reason for returning the plan is missing.</source>
            <translation>ยังไม่ได้ระบุเหตุผลที่ส่งกลับ</translation>
        </message>
        <message>
            <source>The section on the sufficiency economy is not complete.</source>
            <translation>ส่วนปรัชญาเศรษฐกิจพอเพียงยังไม่ครบ</translation>
        </message>
        <message>
            <source>The village committee's approval is not recorded.</source>
            <translation>ยังไม่ได้บันทึกมติเห็นชอบของ กม.</translation>
        </message>
        <message>
            <source>Tick the data sources used.</source>
            <translation>เลือกแหล่งข้อมูลที่ใช้</translation>
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
            <source>{count} entries were added or changed after the committee approved the plan: {names}</source>
            <translation>เพิ่มหรือแก้ {count} รายการหลัง กม. เห็นชอบ: {names}</translation>
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
        <name>VillagePlanScreen</name>
        <message numerus="yes">
            <source>%n person(s) came</source>
            <translation>
                <numerusform>ผู้เข้าร่วม %n คน</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n ปัญหา</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>%n โครงการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose “Back to draft” under “More” to put it before the committee again; otherwise a reason is asked.</source>
            <translation>เลือก “กลับเป็นร่าง” ใน “เพิ่มเติม” เพื่อเสนอ กม. อีกครั้ง มิฉะนั้นต้องระบุเหตุผลเมื่อส่งอำเภอ</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>เติมครบแล้ว</translation>
        </message>
        <message>
            <source>From last year ({n})</source>
            <translation>ยกมาจากปีก่อน ({n})</translation>
        </message>
        <message>
            <source>Go on with these reasons</source>
            <translation>ดำเนินการต่อ</translation>
        </message>
        <message>
            <source>More</source>
            <translation>เพิ่มเติม</translation>
        </message>
        <message>
            <source>Next village</source>
            <translation>หมู่บ้านถัดไป</translation>
        </message>
        <message>
            <source>No problem in… ({n})</source>
            <translation>ด้านที่ไม่มีปัญหา… ({n})</translation>
        </message>
        <message>
            <source>Not complete yet for: {status}</source>
            <translation>ยังไม่ครบสำหรับ “{status}”</translation>
        </message>
        <message>
            <source>Pick a village to see its plan, or start one.</source>
            <translation>เลือกหมู่บ้านเพื่อดูหรือเริ่มทำแผน</translation>
        </message>
        <message>
            <source>Pick a village to see its plan.</source>
            <translation>เลือกหมู่บ้านเพื่อดูแผน</translation>
        </message>
        <message>
            <source>Problem removed</source>
            <translation>ลบปัญหาแล้ว</translation>
        </message>
        <message>
            <source>Problems and votes in large letters for the forum (F11)</source>
            <translation>แสดงปัญหาและคะแนนตัวใหญ่สำหรับเวทีประชาคม (F11)</translation>
        </message>
        <message>
            <source>Project removed</source>
            <translation>ลบโครงการแล้ว</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>พร้อมส่ง</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>บันทึกแล้ว</translation>
        </message>
        <message>
            <source>Return it</source>
            <translation>ส่งกลับ</translation>
        </message>
        <message>
            <source>Return the plan for correction</source>
            <translation>ส่งแผนกลับให้แก้ไข</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>ส่งแล้ว</translation>
        </message>
        <message>
            <source>Show on the wall</source>
            <translation>ฉายในเวที</translation>
        </message>
        <message>
            <source>The district returned this plan: {reason}</source>
            <translation>อำเภอส่งกลับให้แก้ไข: {reason}</translation>
        </message>
        <message>
            <source>The plan cannot be changed any more: {status}.</source>
            <translation>แก้ไขไม่ได้ เพราะแผนนี้{status}</translation>
        </message>
        <message>
            <source>The plan cannot be changed: {status}. To change it, choose “Revise the plan” under “More”.</source>
            <translation>แก้ไขไม่ได้ เพราะแผนนี้{status} ถ้าต้องแก้ เลือก “ปรับปรุงแผน” ใน “เพิ่มเติม”</translation>
        </message>
        <message>
            <source>The plan cannot be changed: {status}. To correct it, return it first.</source>
            <translation>แก้ไขไม่ได้ เพราะแผนนี้{status} ถ้าต้องแก้ ให้ส่งกลับแก้ไขก่อน</translation>
        </message>
        <message>
            <source>The village is confirmed</source>
            <translation>ยืนยันข้อมูลหมู่บ้านแล้ว</translation>
        </message>
        <message>
            <source>These are the data of {district}; this computer only shows them.</source>
            <translation>เป็นข้อมูลของอำเภอ{district} เครื่องนี้ดูได้อย่างเดียว</translation>
        </message>
        <message>
            <source>To the villages</source>
            <translation>ไปที่รายการหมู่บ้าน</translation>
        </message>
        <message>
            <source>Village before</source>
            <translation>หมู่บ้านก่อนหน้า</translation>
        </message>
        <message>
            <source>Village plan – plan year {year}</source>
            <translation>แผนหมู่บ้าน – แผนปี {year}</translation>
        </message>
        <message>
            <source>What the village is to correct</source>
            <translation>ให้หมู่บ้านแก้ไขอะไร</translation>
        </message>
        <message>
            <source>{baht} baht</source>
            <translation>{baht} บาท</translation>
        </message>
        <message>
            <source>{n} changed after it was sent</source>
            <translation>แก้หลังส่ง {n} รายการ</translation>
        </message>
        <message>
            <source>{n} households</source>
            <translation>{n} ครัวเรือน</translation>
        </message>
        <message>
            <source>{n} people</source>
            <translation>{n} คน</translation>
        </message>
        <message>
            <source>{n} problems</source>
            <translation>{n} ปัญหา</translation>
        </message>
        <message>
            <source>{n} projects</source>
            <translation>{n} โครงการ</translation>
        </message>
        <message>
            <source>{status} · revision {n}</source>
            <translation>{status} · ปรับปรุงครั้งที่ {n}</translation>
        </message>
        <message>
            <source>{village} – plan year {year}</source>
            <translation>{village} – แผนปี {year}</translation>
        </message>
        <message>
            <source>{village}: {status}</source>
            <translation>{village}: {status}</translation>
        </message>
    </context>
    <context>
        <name>Villages</name>
        <message>
            <source>Confirmed</source>
            <translation>ยืนยันแล้ว</translation>
        </message>
        <message>
            <source>No plan yet</source>
            <translation>ยังไม่มีแผน</translation>
        </message>
        <message>
            <source>Public records</source>
            <translation>ข้อมูลอ้างอิง</translation>
        </message>
        <message>
            <source>late</source>
            <translation>ส่งล่าช้า</translation>
        </message>
        <message>
            <source>revision {n}</source>
            <translation>ปรับปรุงครั้งที่ {n}</translation>
        </message>
        <message>
            <source>{name} Moo {moo}, {tambon}</source>
            <translation>{name} หมู่ {moo} ต.{tambon}</translation>
        </message>
    </context>
    <context>
        <name>VillagesScreen</name>
        <message numerus="yes">
            <source>%n village(s) confirmed</source>
            <translation>
                <numerusform>ยืนยันทะเบียน %n หมู่บ้านแล้ว</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n village(s) have no name in the public records and are not confirmed</source>
            <translation>
                <numerusform>มี %n หมู่บ้านที่ข้อมูลอ้างอิงไม่มีชื่อ จึงยังไม่ได้ยืนยัน</numerusform>
            </translation>
        </message>
        <message>
            <source>All districts</source>
            <translation>ทุกอำเภอ</translation>
        </message>
        <message>
            <source>All tambons</source>
            <translation>ทุกตำบล</translation>
        </message>
        <message>
            <source>Checking {file}</source>
            <translation>กำลังตรวจ {file}</translation>
        </message>
        <message numerus="yes">
            <source>Confirm all %n in the register</source>
            <translation>
                <numerusform>ยืนยันทะเบียน %n หมู่บ้าน</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirm the %n selected</source>
            <translation>
                <numerusform>ยืนยันที่เลือก %n หมู่บ้าน</numerusform>
            </translation>
        </message>
        <message>
            <source>Every status</source>
            <translation>ทุกสถานะ</translation>
        </message>
        <message>
            <source>Load a workbook</source>
            <translation>นำเข้าจาก Excel</translation>
        </message>
        <message>
            <source>Loading {file}</source>
            <translation>กำลังนำเข้า {file}</translation>
        </message>
        <message numerus="yes">
            <source>Move %n plan(s) on together…</source>
            <translation>
                <numerusform>ดำเนินการ %n แผนพร้อมกัน…</numerusform>
            </translation>
        </message>
        <message>
            <source>No villages yet. Load the district's register, or receive the file of the district.</source>
            <translation>ยังไม่มีหมู่บ้าน นำเข้าทะเบียนหมู่บ้าน หรือรับไฟล์จากอำเภอ</translation>
        </message>
        <message>
            <source>Open the plan</source>
            <translation>เปิดแผน</translation>
        </message>
        <message>
            <source>Open their plans and enter the names.</source>
            <translation>เปิดแผนของหมู่บ้านนั้นแล้วใส่ชื่อ</translation>
        </message>
        <message>
            <source>Plans as the districts have sent them; this computer only shows them</source>
            <translation>แผนที่อำเภอส่งมา เครื่องนี้ดูได้อย่างเดียว</translation>
        </message>
        <message>
            <source>T. {tambon}</source>
            <translation>ต.{tambon}</translation>
        </message>
        <message>
            <source>Village plans (problems and projects)…</source>
            <translation>แผนหมู่บ้าน (ปัญหาและโครงการ)…</translation>
        </message>
        <message>
            <source>Village register…</source>
            <translation>ทะเบียนหมู่บ้าน…</translation>
        </message>
        <message>
            <source>Villages of {area} Province – plan year {year}</source>
            <translation>หมู่บ้าน จ.{area} – แผนปี {year}</translation>
        </message>
        <message>
            <source>Villages of {area} – plan year {year}</source>
            <translation>หมู่บ้าน อ.{area} – แผนปี {year}</translation>
        </message>
        <message>
            <source>all villages</source>
            <translation>ทุกหมู่บ้าน</translation>
        </message>
        <message>
            <source>{all} villages · {confirmed} confirmed by the district · {source}, B.E. {year}</source>
            <translation>{all} หมู่บ้าน · อำเภอยืนยันแล้ว {confirmed} · {source} พ.ศ. {year}</translation>
        </message>
        <message>
            <source>{rows} rows loaded</source>
            <translation>นำเข้า {rows} แถวแล้ว</translation>
        </message>
    </context>
    <context>
        <name>VisionPage</name>
        <message>
            <source>Basic data and context</source>
            <translation>ข้อมูลพื้นฐานและบริบท</translation>
        </message>
        <message>
            <source>From year (B.E.)</source>
            <translation>ตั้งแต่ปี (พ.ศ.)</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>เป้าประสงค์</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>พันธกิจ</translation>
        </message>
        <message>
            <source>Opportunities</source>
            <translation>โอกาส</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>จุดแข็ง</translation>
        </message>
        <message>
            <source>The plan is approved.</source>
            <translation>แผนเห็นชอบแล้ว</translation>
        </message>
        <message>
            <source>Threats</source>
            <translation>อุปสรรค</translation>
        </message>
        <message>
            <source>To year (B.E.)</source>
            <translation>ถึงปี (พ.ศ.)</translation>
        </message>
        <message>
            <source>Vision</source>
            <translation>วิสัยทัศน์</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>จุดอ่อน</translation>
        </message>
        <message>
            <source>What the district is to become</source>
            <translation>สิ่งที่อำเภอมุ่งจะเป็น</translation>
        </message>
    </context>
    <context>
        <name>WayDialog</name>
        <message>
            <source>Address</source>
            <translation>ที่อยู่</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>เลือก…</translation>
        </message>
        <message>
            <source>Files for us come in here too</source>
            <translation>รับไฟล์ถึงเราจากที่นี่ด้วย</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>โฟลเดอร์</translation>
        </message>
        <message>
            <source>For</source>
            <translation>สำหรับ</translation>
        </message>
        <message>
            <source>Keep and try</source>
            <translation>บันทึกและลองติดต่อ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ชื่อช่องทาง</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>รหัสผ่าน</translation>
        </message>
        <message>
            <source>Size of a part, MB</source>
            <translation>ขนาดแต่ละส่วน (MB)</translation>
        </message>
        <message>
            <source>The parts are laid into the folder; attach all of them to your message.</source>
            <translation>โปรแกรมวางไฟล์ที่แบ่งแล้วไว้ในโฟลเดอร์ ท่านแนบทุกส่วนไปกับข้อความ</translation>
        </message>
        <message>
            <source>The password stays on this computer; it is in no file and no list.</source>
            <translation>รหัสผ่านเก็บในเครื่องนี้เท่านั้น ไม่ไปกับไฟล์และไม่อยู่ในบันทึกใด</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>ชื่อผู้ใช้</translation>
        </message>
        <message>
            <source>Which folder?</source>
            <translation>เลือกโฟลเดอร์</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>ทุกหน่วยงาน</translation>
        </message>
        <message>
            <source>for example: the province's file store</source>
            <translation>เช่น คลังไฟล์ของจังหวัด</translation>
        </message>
        <message>
            <source>leave empty to keep the one entered before</source>
            <translation>เว้นว่างไว้เพื่อใช้รหัสเดิม</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>Folder or USB stick</source>
            <translation>โฟลเดอร์หรือแฟลชไดรฟ์</translation>
        </message>
        <message>
            <source>Parts for e-mail or chat</source>
            <translation>แบ่งไฟล์แนบอีเมลหรือไลน์</translation>
        </message>
        <message>
            <source>Server (SFTP)</source>
            <translation>เครื่องแม่ข่าย (SFTP)</translation>
        </message>
        <message>
            <source>Server in the web (WebDAV)</source>
            <translation>เครื่องแม่ข่าย (WebDAV)</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>ทุกหน่วยงาน</translation>
        </message>
        <message>
            <source>fetched from here</source>
            <translation>ดึงไฟล์จากที่นี่</translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <source>A new way</source>
            <translation>เพิ่มช่องทาง</translation>
        </message>
        <message>
            <source>Accept the new key</source>
            <translation>ยอมรับกุญแจใหม่</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>แก้ไข…</translation>
        </message>
        <message>
            <source>Key of the server: {key}. Compare it once by telephone with whoever looks after the server.</source>
            <translation>กุญแจของเครื่องแม่ข่าย {key} โทรศัพท์เทียบกับผู้ดูแลเครื่องแม่ข่ายหนึ่งครั้ง</translation>
        </message>
        <message>
            <source>No way to other offices yet. Enter where files shall go: a stick, a shared folder or a server. Passwords stay on this computer.</source>
            <translation>ยังไม่มีช่องทางรับ–ส่ง เพิ่มที่หมายของไฟล์ได้ เช่น แฟลชไดรฟ์ โฟลเดอร์กลาง หรือเครื่องแม่ข่าย รหัสผ่านเก็บในเครื่องนี้เท่านั้น</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>ลองติดต่อ</translation>
        </message>
        <message>
            <source>{way} leads there. {count} files lie there now.</source>
            <translation>ติดต่อ{way}ได้ ขณะนี้มี {count} ไฟล์</translation>
        </message>
    </context>
    <context>
        <name>WhoPage</name>
        <message>
            <source>Field laptop 1</source>
            <translation>ภาคสนาม 1</translation>
        </message>
        <message>
            <source>More people can be added later; changing between them takes one click.</source>
            <translation>เพิ่มผู้ใช้งานภายหลังได้ และสลับกันได้ในคลิกเดียว</translation>
        </message>
        <message>
            <source>Other offices see it on files from here; it tells your computers apart.</source>
            <translation>หน่วยอื่นเห็นชื่อนี้บนไฟล์ที่ส่งจากเครื่องนี้ ใช้แยกเครื่องในสำนักงานเดียวกัน</translation>
        </message>
        <message>
            <source>Registry</source>
            <translation>ที่ทำการปกครอง</translation>
        </message>
        <message>
            <source>Short name of this computer</source>
            <translation>ชื่อย่อของเครื่องนี้</translation>
        </message>
        <message>
            <source>Stands beside everything you write.</source>
            <translation>แสดงคู่กับทุกรายการที่ท่านบันทึก</translation>
        </message>
        <message>
            <source>Strategy group</source>
            <translation>กลุ่มงานยุทธศาสตร์</translation>
        </message>
        <message>
            <source>Who works at this computer?</source>
            <translation>ใครใช้งานเครื่องนี้</translation>
        </message>
        <message>
            <source>You</source>
            <translation>ผู้ใช้งาน</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>ชื่อ–นามสกุลของท่าน</translation>
        </message>
        <message>
            <source>Your position</source>
            <translation>ตำแหน่ง</translation>
        </message>
        <message>
            <source>for example: assistant district officer</source>
            <translation>เช่น ปลัดอำเภอ</translation>
        </message>
    </context>
    <context>
        <name>WhoseAsk</name>
        <message>
            <source>Go on</source>
            <translation>ไปต่อ</translation>
        </message>
        <message>
            <source>LAO</source>
            <translation>อปท.</translation>
        </message>
        <message>
            <source>Whose plan is it?</source>
            <translation>เป็นแผนของ อปท. ใด</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>AmphoePlan</source>
            <translation>แผนอำเภอ</translation>
        </message>
        <message>
            <source>Answer what is asked here first.</source>
            <translation>ตอบข้อที่ถามในหน้านี้ก่อน</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>ย้อนกลับ</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>เริ่มใช้งาน</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>ถัดไป</translation>
        </message>
        <message>
            <source>Open the program</source>
            <translation>เปิดโปรแกรม</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>กู้คืนจากไฟล์สำรอง…</translation>
        </message>
        <message>
            <source>Setting the office up</source>
            <translation>กำลังจัดเตรียมสำนักงาน</translation>
        </message>
    </context>
    <context>
        <name>YearAsk</name>
        <message>
            <source>Plan year (B.E.)</source>
            <translation>ปีแผน (พ.ศ.)</translation>
        </message>
        <message>
            <source>Show that year</source>
            <translation>ดูปีนี้</translation>
        </message>
        <message>
            <source>The fiscal year that plans are made for.</source>
            <translation>ปีงบประมาณที่จัดทำแผนให้</translation>
        </message>
        <message>
            <source>Which plan year?</source>
            <translation>ดูแผนปีใด</translation>
        </message>
        <message>
            <source>such as 2570</source>
            <translation>เช่น 2570</translation>
        </message>
    </context>
    <context>
        <name>YearBox</name>
        <message>
            <source>Another year…</source>
            <translation>ปีอื่น…</translation>
        </message>
        <message>
            <source>Plan of {year}</source>
            <translation>แผนปี {year}</translation>
        </message>
        <message>
            <source>Plan year</source>
            <translation>ปีแผน</translation>
        </message>
    </context>
    <context>
        <name>YearScreen</name>
        <message>
            <source>Changed after approval: {n}</source>
            <translation>แก้หลังเห็นชอบ {n} รายการ</translation>
        </message>
    </context>
    <context>
        <name>YearSteps</name>
        <message>
            <source> and {more} more</source>
            <translation> และอีก {more} รายการ</translation>
        </message>
        <message>
            <source>Take one of the steps that follow.</source>
            <translation>ทำตามลำดับขั้นตอน</translation>
        </message>
        <message>
            <source>“{becomes}” does not follow “{was}”.</source>
            <translation>ไปจาก “{was}” เป็น “{becomes}” ไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>_FileRow</name>
        <message>
            <source>Erase for good…</source>
            <translation>ลบถาวร…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>นำออก</translation>
        </message>
        <message>
            <source>not here yet, will be asked for</source>
            <translation>ยังไม่ได้รับ จะขอให้เอง</translation>
        </message>
        <message>
            <source>this office only</source>
            <translation>เฉพาะสำนักงานนี้</translation>
        </message>
    </context>
    <context>
        <name>_Steps</name>
        <message>
            <source>AmphoePlan</source>
            <translation>แผนอำเภอ</translation>
        </message>
    </context>
</TS>
