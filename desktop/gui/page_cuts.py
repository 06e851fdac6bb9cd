"""Where a long text is cut into pages: between rows and paragraphs, never through them.

A title stays with its table, a total with the row before it, and a table that fits into half a page in one piece.
"""

from dataclasses import dataclass, replace

from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable


@dataclass(frozen=True, slots=True)
class Cut:
    """One page: the slice of the text on it, and the slice with the heading to draw above it (empty: none)."""

    top: float
    bottom: float
    head_top: float = 0
    head_bottom: float = 0


@dataclass(slots=True)
class Piece:
    """What stays together, from `top` to `bottom`; `head` is the heading it needs when it begins a page.

    One that is higher than a page goes on under the heading `torn`.
    A `title` stays with what follows, an `ending` (signatures) with what stands before it.
    """

    top: float
    bottom: float
    head: tuple[float, float] = (0, 0)
    title: bool = False
    ending: bool = False
    torn: tuple[float, float] = (0, 0)


def page_cuts(document: QTextDocument, height: float) -> list[Cut]:
    """Pages of at most `height` that show all of `document`, which is laid out in one column without pages."""
    pieces = _pieces(document, height)
    cuts: list[Cut] = []
    start, head = 0.0, (0.0, 0.0)
    for place, piece in enumerate(pieces):
        room = height - (head[1] - head[0])
        if piece.bottom - start > room and piece.top > start:
            cuts.append(Cut(start, piece.top, *head))
            start, head = piece.top, piece.head
        while piece.bottom - start > (room := height - (head[1] - head[0])):  # higher than a page: it has to be torn
            end = _between_lines(document, start, start + room)
            cuts.append(Cut(start, end, *head))
            start, head = end, piece.torn
        if place == len(pieces) - 1:
            cuts.append(Cut(start, piece.bottom, *head))
    return cuts or [Cut(0, document.size().height())]


def _between_lines(document: QTextDocument, top: float, bottom: float) -> float:
    """The lowest place above `bottom` that goes through no line of text; `bottom` where lines are higher than that."""
    lines, at = _lines_across(document, top, bottom), bottom
    while crossed := [line_top for line_top, line_bottom in lines if line_top < at < line_bottom]:
        at = min(crossed)
    return at if at > top else bottom


def _lines_across(document: QTextDocument, top: float, bottom: float) -> list[tuple[float, float]]:
    """(top, bottom) of the lines of all paragraphs that go on below `bottom`."""
    layout, found = document.documentLayout(), []
    block = document.begin()
    while block.isValid():
        box = layout.blockBoundingRect(block)
        if box.top() < bottom < box.bottom():
            rects = (block.layout().lineAt(n).rect() for n in range(block.layout().lineCount()))
            edges = ((box.top() + rect.top(), box.top() + rect.bottom()) for rect in rects)
            found += [(upper, lower) for upper, lower in edges if lower > top]
        block = block.next()
    return found


def _pieces(document: QTextDocument, height: float) -> list[Piece]:
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    found = _paragraphs(document, tables)
    for table in tables:
        found += _rows(document, table, height)
    return _joined(sorted(found, key=lambda piece: piece.top), height)


def _paragraphs(document: QTextDocument, tables: list[QTextTable]) -> list[Piece]:
    """Paragraphs outside tables; one right before a table is its title."""
    found = []
    block = document.begin()
    while block.isValid():
        inside = any(table.firstPosition() <= block.position() <= table.lastPosition() for table in tables)
        if not inside:
            box = document.documentLayout().blockBoundingRect(block)
            before = any(table.firstPosition() == block.position() + block.length() for table in tables)
            found.append(Piece(box.top(), box.bottom(), title=before))
        block = block.next()
    return found


def _rows(document: QTextDocument, table: QTextTable, height: float) -> list[Piece]:
    """The rows of a table: all in one when they are few, else the heading with the first and the last two together."""
    heads = table.format().headerRowCount()
    edges = _edges(document, table)
    head = (edges[0], edges[heads]) if heads else (0.0, 0.0)
    if edges[-1] - edges[0] <= height / 2 or table.rows() <= heads + 2:
        return [Piece(edges[0], edges[-1], ending=not heads, torn=head)]
    first = Piece(edges[0], edges[heads + 1], torn=head)
    middle = [Piece(edges[row], edges[row + 1], head, torn=head) for row in range(heads + 1, table.rows() - 2)]
    return [first, *middle, Piece(edges[-3], edges[-1], head, torn=head)]


def _edges(document: QTextDocument, table: QTextTable) -> list[float]:
    """The upper edge of each row and the lower one of the last.

    A row's edge lies border and padding above its first line; the frame's rectangle, which Qt gives at the first
    line, is right in its height only.
    """
    layout, shape = document.documentLayout(), table.format()
    inset = (shape.cellPadding() + shape.border()) * layout.paintDevice().logicalDpiY() / PIXELS_PER_INCH
    tops = [layout.blockBoundingRect(_first(table, row)).top() - inset for row in range(table.rows())]
    return [*tops, tops[0] + layout.frameBoundingRect(table).height()]


PIXELS_PER_INCH = 96
"""What measures in HTML are in."""


def _first(table: QTextTable, row: int) -> QTextBlock:
    return table.cellAt(row, 0).firstCursorPosition().block()


def _joined(pieces: list[Piece], height: float) -> list[Piece]:
    """Titles joined to what follows them, then endings to what is before them."""
    titled: list[Piece] = []
    for piece in pieces:
        if titled and titled[-1].title:
            titled[-1] = replace(piece, top=titled[-1].top, head=(0, 0))
        else:
            titled.append(piece)
    joined: list[Piece] = []
    for piece in titled:
        if joined and piece.ending and piece.bottom - joined[-1].top <= height:
            joined[-1] = replace(joined[-1], bottom=piece.bottom, title=False, ending=False)
        else:
            joined.append(piece)
    return joined
