"""Printed reports: Sarabun inside, headings on every page, no row torn, page numbers."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextDocument

from desktop.gui import printing
from desktop.gui.page_cuts import page_cuts
from desktop.reports import Column, Document, Page, Table, write
from desktop.reports.errors import PrinterNotReadyError
from desktop.reports.page import lay_out

COLUMNS = (
    Column(title="ลำดับ", kind="count", width=5),
    Column(title="โครงการ", width=50),
    Column(title="บาท", kind="money"),
)


def report(rows, signatures=()):
    text = "ก่อสร้างถนนคอนกรีตเสริมเหล็กสายบ้านปู่ถึงบ้านญู่ " * 3
    cells = tuple((n, text, n * 100) for n in range(1, rows + 1))
    table = Table(title="บัญชี", columns=COLUMNS, rows=cells, totals=(None, "รวม", sum(row[2] for row in cells)))
    return Document(name="x", title=("แผน",), tables=(table,), signatures=signatures, footer="แผน")


@pytest.fixture
def laid_out(qapp, tmp_path):
    """A report laid out as for printing, and the height of its pages."""

    def lay(document):
        writer = printing._writer(Page(html=""), tmp_path / "page.pdf")
        text = printing._document(lay_out(document), writer)
        text.setParent(writer)
        return text, writer.height() - printing.FOOTER_MM * printing.DOTS_PER_INCH / printing.MM_PER_INCH

    return lay


def rows_of(text):
    """(top, bottom) of the text of every row of the first table."""
    table = text.rootFrame().childFrames()[0]
    layout = text.documentLayout()
    boxes = []
    for row in range(table.rows()):
        cells = [table.cellAt(row, column).firstCursorPosition().block() for column in range(table.columns())]
        around = QRectF()
        for block in cells:
            around = around.united(layout.blockBoundingRect(block))
        boxes.append((around.top(), around.bottom()))
    return boxes


def test_every_row_stands_whole_on_one_page(laid_out):
    text, height = laid_out(report(90))

    cuts = page_cuts(text, height)

    assert len(cuts) > 2
    for top, bottom in rows_of(text):
        assert sum(cut.top <= top and bottom <= cut.bottom for cut in cuts) == 1
    assert all(cut.bottom - cut.top + cut.head_bottom - cut.head_top <= height for cut in cuts)


def test_pages_follow_each_other_without_a_gap(laid_out):
    text, height = laid_out(report(90))

    cuts = page_cuts(text, height)

    assert [cut.top for cut in cuts] == [0, *(cut.bottom for cut in cuts[:-1])]
    assert cuts[-1].bottom >= rows_of(text)[-1][1]


def test_the_heading_is_drawn_again_where_the_table_goes_on(laid_out):
    text, height = laid_out(report(90))

    first, *others = page_cuts(text, height)

    assert first.head_bottom == first.head_top == 0
    heading = rows_of(text)[0]
    assert all(cut.head_top <= heading[0] and heading[1] <= cut.head_bottom for cut in others)


def test_the_total_never_stands_alone(laid_out):
    for rows in range(20, 45):
        text, height = laid_out(report(rows))
        last = page_cuts(text, height)[-1]
        assert sum(last.top <= top < last.bottom for top, _bottom in rows_of(text)) >= 2


def test_signatures_stay_with_the_end_of_the_list(laid_out):
    for rows in range(20, 40):
        text, height = laid_out(report(rows, ("ลงชื่อ\n(ก)", "ลงชื่อ\n(ข)")))
        last = page_cuts(text, height)[-1]
        assert last.top <= rows_of(text)[-1][0]


def test_a_text_of_one_page_takes_one_page(qapp, tmp_path):
    assert printing.pdf(Page(html="<p>แผน</p>"), tmp_path / "one.pdf") == 1


def test_a_paragraph_higher_than_a_page_is_shown_in_full(qapp):
    text = QTextDocument()
    text.setTextWidth(300)
    text.setPlainText("แผน " * 3000)

    cuts = page_cuts(text, 200)

    assert cuts[-1].bottom >= text.size().height() - 10
    assert all(cut.bottom - cut.top <= 200 for cut in cuts)


def test_a_row_higher_than_a_page_is_torn_between_its_lines(laid_out):
    long = Table(columns=COLUMNS, rows=((1, "ก่อสร้างถนนคอนกรีตเสริมเหล็ก" * 1000, 1),))
    text, height = laid_out(Document(name="x", title=("แผน",), tables=(long,)))

    cuts = page_cuts(text, height)

    table = text.rootFrame().childFrames()[0]
    block = table.cellAt(1, 1).firstCursorPosition().block()
    top = text.documentLayout().blockBoundingRect(block).top()
    lines = [block.layout().lineAt(n).rect().translated(0, top) for n in range(block.layout().lineCount())]
    assert len(cuts) > 2
    assert not [line for line in lines for cut in cuts if line.top() < cut.bottom - 1 < line.bottom() - 2]
    assert all(cut.head_bottom > cut.head_top for cut in cuts[2:])


def test_the_font_is_in_the_file(qapp, tmp_path):
    path = write(report(3), tmp_path / "แผน.pdf", pdf=printing.pdf)

    content = path.read_bytes()
    assert content.startswith(b"%PDF") and b"Sarabun" in content


def test_paper_bears_the_same_pages_as_the_file(qapp, tmp_path):
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(printing.DOTS_PER_INCH)
    page = lay_out(report(90))

    assert printing.on_paper(page, printer) == printing.pdf(page, tmp_path / "file.pdf") > 2


def test_a_printer_that_takes_nothing_is_refused_with_a_remedy(qapp, tmp_path):
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "paper.pdf"))

    with pytest.raises(PrinterNotReadyError):
        printing.on_paper(lay_out(report(3)), printer)


def test_a_file_that_cannot_be_opened_is_refused(qapp, tmp_path):
    with pytest.raises(OSError, match="cannot be opened"):
        printing.pdf(Page(html="<p>แผน</p>"), tmp_path / "nowhere" / "plan.pdf")
