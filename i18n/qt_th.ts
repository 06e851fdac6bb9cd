<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH">
    <context>
        <name>CloseButton</name>
        <message>
            <source>Close Tab</source>
            <translation>ปิดแท็บ</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>%1 File</source>
            <translation>ไฟล์ %1</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>ทางลัด</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>ไดรฟ์</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>โฟลเดอร์</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>ทางลัด</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>ไม่ทราบชนิด</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>เลือกทั้งหมด</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>ลด</translation>
        </message>
    </context>
    <context>
        <name>QAccessibleActionInterface</name>
        <message>
            <source>Decrease</source>
            <translation>ลด</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>กด</translation>
        </message>
        <message>
            <source>SetFocus</source>
            <translation>ไปที่นี่</translation>
        </message>
        <message>
            <source>ShowMenu</source>
            <translation>แสดงเมนู</translation>
        </message>
        <message>
            <source>Toggle</source>
            <translation>สลับ</translation>
        </message>
    </context>
    <context>
        <name>QApplication</name>
        <message>
            <source>About %1</source>
            <translation>เกี่ยวกับ %1</translation>
        </message>
        <message>
            <source>Hide %1</source>
            <translation>ซ่อน %1</translation>
        </message>
        <message>
            <source>Hide Others</source>
            <translation>ซ่อนที่เหลือ</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>ตั้งค่า…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>ออกจากโปรแกรม</translation>
        </message>
        <message>
            <source>Quit %1</source>
            <translation>ออกจาก %1</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>บริการ</translation>
        </message>
        <message>
            <source>Show All</source>
            <translation>แสดงทั้งหมด</translation>
        </message>
    </context>
    <context>
        <name>QCalendarWidget</name>
        <message>
            <source>Next Month</source>
            <translation>เดือนถัดไป</translation>
        </message>
        <message>
            <source>Previous Month</source>
            <translation>เดือนก่อน</translation>
        </message>
        <message>
            <source>Select Month</source>
            <translation>เลือกเดือน</translation>
        </message>
        <message>
            <source>Select Year</source>
            <translation>เลือกปี</translation>
        </message>
    </context>
    <context>
        <name>QCocoaMenuItem</name>
        <message>
            <source>About</source>
            <translation>เกี่ยวกับ</translation>
        </message>
        <message>
            <source>About Qt</source>
            <translation>เกี่ยวกับ Qt</translation>
        </message>
        <message>
            <source>Config</source>
            <translation>ตั้งค่า</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>คัดลอก</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>ตัด</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>ออก</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>ตัวเลือก</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>วาง</translation>
        </message>
        <message>
            <source>Preference</source>
            <translation>ตั้งค่า</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>ออก</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>เลือกทั้งหมด</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>ตั้งค่า</translation>
        </message>
        <message>
            <source>Setup</source>
            <translation>ตั้งค่า</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>ตกลง</translation>
        </message>
    </context>
    <context>
        <name>QDockWidget</name>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Closes the dock widget</source>
            <translation>ปิดแผงนี้</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>แยกออก</translation>
        </message>
    </context>
    <context>
        <name>QErrorMessage</name>
        <message>
            <source>&amp;OK</source>
            <translation>ตกลง</translation>
        </message>
        <message>
            <source>&amp;Show this message again</source>
            <translation>แสดงข้อความนี้อีก</translation>
        </message>
        <message>
            <source>Debug Message:</source>
            <translation>ข้อความตรวจสอบ:</translation>
        </message>
        <message>
            <source>Fatal Error:</source>
            <translation>ข้อผิดพลาดร้ายแรง:</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>คำเตือน:</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
ไม่พบโฟลเดอร์ โปรดตรวจชื่อโฟลเดอร์</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
ไม่พบไฟล์ โปรดตรวจชื่อไฟล์</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>มี %1 อยู่แล้ว
ต้องการเขียนทับหรือไม่</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>เลือก</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>&amp;Look in:</source>
            <translation>ดูใน:</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>สร้างโฟลเดอร์</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>เปลี่ยนชื่อ</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>'%1' ป้องกันการเขียนไว้
ยังต้องการลบหรือไม่</translation>
        </message>
        <message>
            <source>All Files</source>
            <translation>ทุกไฟล์</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>ทุกไฟล์ (*)</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>ต้องการลบ '%1' หรือไม่</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>ย้อนกลับ</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>แสดงแบบรายละเอียด</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>แสดงแบบรายการ</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>ลบโฟลเดอร์ไม่ได้</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>สร้างโฟลเดอร์ใหม่</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>สร้างโฟลเดอร์ใหม่</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>รายละเอียด</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>โฟลเดอร์</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>โฟลเดอร์:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>ชื่อไฟล์:</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>ชนิดไฟล์:</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>หาโฟลเดอร์</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>ไปหน้า</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>ย้อนกลับ</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>ไปหน้า</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>ขึ้นไปหนึ่งชั้น</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>ที่เก็บและที่คั่นไว้</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>เครื่องของฉัน</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>โฟลเดอร์ใหม่</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>ชั้นบน</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>ที่เปิดล่าสุด</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>เอาออก</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>บันทึกเป็น</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>แสดง </translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>แสดงไฟล์ที่ซ่อน</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>แถบข้าง</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>%1 byte(s)</source>
            <translation>%1 ไบต์</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 ไบต์</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>เครื่องคอมพิวเตอร์</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>วันที่แก้ไข</translation>
        </message>
        <message>
            <source>Invalid filename</source>
            <translation>ชื่อไฟล์ใช้ไม่ได้</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>เครื่องของฉัน</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>ขนาด</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>ชนิด</translation>
        </message>
    </context>
    <context>
        <name>QInputDialog</name>
        <message>
            <source>Enter a value:</source>
            <translation>กรอกค่า:</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Copy</source>
            <translation>คัดลอก</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>วาง</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>ทำซ้ำ</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>เลิกทำ</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>ตัด</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>เลือกทั้งหมด</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Help</source>
            <translation>วิธีใช้</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>ซ่อนรายละเอียด</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>ตกลง</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translation>แสดงรายละเอียด…</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation>ไ&amp;ม่ใช่</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;ใช่</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>หยุด</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>นำไปใช้</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>ทิ้ง</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>วิธีใช้</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>ข้าม</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>ไม่ใช่ทั้งหมด</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>ตกลง</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>ล้างค่า</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>กลับเป็นค่าเริ่มต้น</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>ลองใหม่</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>บันทึกทั้งหมด</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>ใช่ทั้งหมด</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>ตัวเลือก &lt;&lt;</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>ตัวเลือก &gt;&gt;</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>พิมพ์</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Left to Right, Top to Bottom</source>
            <translation>ซ้ายไปขวา บนลงล่าง</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>ตกลง</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>พิมพ์</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>พิมพ์ลงไฟล์…</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>พิมพ์ทั้งหมด</translation>
        </message>
        <message>
            <source>Print current page</source>
            <translation>พิมพ์หน้านี้</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>พิมพ์เฉพาะหน้า</translation>
        </message>
        <message>
            <source>Write PDF file</source>
            <translation>บันทึกเป็นไฟล์ PDF</translation>
        </message>
    </context>
    <context>
        <name>QPrintPreviewDialog</name>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>หน้าแรก</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>พอดีหน้า</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>พอดีความกว้าง</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>แนวนอน</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>หน้าสุดท้าย</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>หน้าถัดไป</translation>
        </message>
        <message>
            <source>Page Setup</source>
            <translation>ตั้งหน้ากระดาษ</translation>
        </message>
        <message>
            <source>Page setup</source>
            <translation>ตั้งหน้ากระดาษ</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>แนวตั้ง</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>หน้าก่อน</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>พิมพ์</translation>
        </message>
        <message>
            <source>Print Preview</source>
            <translation>ตัวอย่างก่อนพิมพ์</translation>
        </message>
        <message>
            <source>Show facing pages</source>
            <translation>สองหน้าคู่กัน</translation>
        </message>
        <message>
            <source>Show overview of all pages</source>
            <translation>ทุกหน้า</translation>
        </message>
        <message>
            <source>Show single page</source>
            <translation>ทีละหน้า</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>ขยาย</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>ย่อ</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Bottom</source>
            <translation>ล่างสุด</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>ซ้ายสุด</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>ลงหนึ่งหน้า</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>ซ้ายหนึ่งหน้า</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>ขวาหนึ่งหน้า</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>ขึ้นหนึ่งหน้า</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>ขวาสุด</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>เลื่อนลง</translation>
        </message>
        <message>
            <source>Scroll here</source>
            <translation>เลื่อนมาที่นี่</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>เลื่อนซ้าย</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>เลื่อนขวา</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>เลื่อนขึ้น</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>บนสุด</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>เลื่อนซ้าย</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>เลื่อนขวา</translation>
        </message>
    </context>
    <context>
        <name>QToolBar</name>
        <message>
            <source>More</source>
            <translation>เพิ่มเติม</translation>
        </message>
    </context>
    <context>
        <name>QUndoGroup</name>
        <message>
            <source>Redo</source>
            <translation>ทำซ้ำ</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>ทำซ้ำ %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>เลิกทำ</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>เลิกทำ %1</translation>
        </message>
    </context>
    <context>
        <name>QUndoStack</name>
        <message>
            <source>Redo</source>
            <translation>ทำซ้ำ</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>ทำซ้ำ %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>เลิกทำ</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>เลิกทำ %1</translation>
        </message>
    </context>
    <context>
        <name>QWhatsThisAction</name>
        <message>
            <source>What's This?</source>
            <translation>นี่คืออะไร</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Copy</source>
            <translation>คัดลอก</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>วาง</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>ทำซ้ำ</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>เลิกทำ</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>คัดลอกที่อยู่ลิงก์</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>ตัด</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>เลือกทั้งหมด</translation>
        </message>
    </context>
    <context>
        <name>QWizard</name>
        <message>
            <source>&amp;Finish</source>
            <translation>เสร็จ</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>วิธีใช้</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>ถัดไป</translation>
        </message>
        <message>
            <source>&amp;Next &gt;</source>
            <translation>ถัดไป &gt;</translation>
        </message>
        <message>
            <source>&lt; &amp;Back</source>
            <translation>&lt; ย้อนกลับ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>ยืนยัน</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>ทำต่อ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>เสร็จ</translation>
        </message>
        <message>
            <source>Go Back</source>
            <translation>ย้อนกลับ</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>วิธีใช้</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>ออก</translation>
        </message>
    </context>
</TS>
