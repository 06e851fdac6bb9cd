"""Deciding many at once: whose word counts, for which fields, what that will do, and the one button."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.thai import elide
from desktop.gui import theme
from desktop.gui.columns import Column
from desktop.gui.language import count
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.dialog import Dialog
from desktop.gui.widgets.labels import Caption, ThaiLabel
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.text import ChoiceBox
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import conflicts
from desktop.planning.conflicts import DELETED, FIELD, KEPT, NEWEST, SHOWN, Case, Preview, Rule
from desktop.planning.conflicts.rules import OFFICE, REPLICA, field_label, take_words

LETTERS = 26
COLUMNS = (
    Column(
        key="thing",
        title=QT_TRANSLATE_NOOP("Columns", "What it is about"),
        text=lambda row: row[0].title,
        stretch=True,
    ),
    Column(key="field", title=QT_TRANSLATE_NOOP("Columns", "Field"), text=lambda row: row[0].label, width=130),
    Column(
        key="now",
        title=QT_TRANSLATE_NOOP("Columns", "Shown for now"),
        text=lambda row: elide(row[0].stands.shown, LETTERS),
        width=170,
    ),
    Column(
        key="becomes",
        title=QT_TRANSLATE_NOOP("Columns", "Will be"),
        text=lambda row: elide(row[1].shown, LETTERS) if row[1] else row[2],
        width=190,
    ),
)


class RuleDialog(Dialog):
    """`agreed` brings the preview that was shown."""

    agreed = Signal(object)

    def __init__(self, cases: Sequence[Case], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Decide many by a rule"))
        self.want(860, 560)
        self._cases = tuple(cases)
        self.preview: Preview | None = None
        open_ones = [one for one in cases if one.what in (FIELD, DELETED) and one.later is None]
        self.take = ChoiceBox(_takes(open_ones), NEWEST)
        self.about = ChoiceBox((("", self.tr("every field")), *_fields(open_ones)), "")
        self.said = ThaiLabel()
        empty = EmptyState("check-circle", self.tr("The rule finds nothing to decide."))
        self.table = TableView(COLUMNS, _id, totals=False, several=False, empty=empty)
        self.yes = button("", self._agree, name="check", kind="main")
        self.yes.setDefault(True)
        self._lay_out()
        self.take.edited.connect(self._look)
        self.about.edited.connect(self._look)
        self._look()

    def rule(self) -> Rule:
        """The rule as chosen."""
        kind, _, name = str(self.about.value() or "").partition(".")
        return Rule(take=str(self.take.value()), kind=kind, field=name)

    def _lay_out(self) -> None:
        whose, which = Caption(self.tr("Whose word counts")), Caption(self.tr("For"))
        chosen = row(column(whose, self.take, gap=theme.XS), column(which, self.about, gap=theme.XS), gap=theme.L)
        for place in range(chosen.count()):
            chosen.setStretch(place, 1)
        for piece in (chosen, self.said, self.table):
            self.add(piece)
        self.finish(button(self.tr("Cancel"), self.reject), self.yes)

    def _look(self, _chosen: object = None) -> None:
        self.preview = shown = conflicts.preview_of(self._cases, self.rule())
        self.table.set_rows([*((case, side, "") for case, side in shown.decides),
                             *((case, None, why) for case, why in shown.left)])  # fmt: skip
        words = self.tr("{decided} decided, of which {changed} get another value than now; {left} stay as they are.")
        self.said.set_text(
            words.format(decided=count(len(shown.decides)), changed=count(shown.changes), left=count(len(shown.left)))
        )
        self.yes.setText(self.tr("Decide %n", "", len(shown.decides)))
        self.yes.setEnabled(bool(shown.decides))

    def _agree(self) -> None:
        if self.preview is not None:
            self.accept()
            self.agreed.emit(self.preview)


def _id(shown: tuple[Case, object, str]) -> str:
    return f"{shown[0].kind} {shown[0].id}"


def _takes(cases: Iterable[Case]) -> list[tuple[object, str]]:
    """The newest, an office's word, a computer's, what is shown now; of deletions: keep what was edited."""
    every = list(cases)
    sides = [side for case in every for side in case.sides]
    offices = sorted({office for side in sides for office in side.offices})
    computers = {side.replicas[0]: f"{side.office} {side.person}".strip() for side in sides if len(side.replicas) == 1}
    whose = [f"{OFFICE}{office}" for office in offices]
    general = [NEWEST, *whose, SHOWN, *([KEPT] if any(case.what == DELETED for case in every) else [])]
    return [
        *((take, take_words(take)) for take in general),
        *((f"{REPLICA}{one}", words) for one, words in sorted(computers.items(), key=lambda pair: pair[1]) if one),
    ]


def _fields(cases: Iterable[Case]) -> list[tuple[object, str]]:
    """Each field that is disputed, by its label and kind."""
    from desktop.domain import kinds
    from desktop.i18n import translate

    found = sorted({(case.kind, case.field.partition(".")[0]) for case in cases})
    labels = {kind: translate("Kinds", kinds.struct(kind).kind.label) for kind, _ in found if kinds.known(kind)}
    return [(f"{kind}.{name}", f"{field_label(kind, name)} – {labels.get(kind, kind)}") for kind, name in found]
