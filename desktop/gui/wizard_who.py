"""The last questions of the first start: who works here, and whether everything is right."""

from PySide6.QtWidgets import QWidget

from desktop.domain.thai import clean
from desktop.gui import theme
from desktop.gui.widgets.boxes import Card, column, row
from desktop.gui.widgets.labels import Caption, Hint, Section, ThaiLabel
from desktop.gui.widgets.line import Line
from desktop.gui.widgets.notes import Glyph
from desktop.gui.wizard_pages import Page
from desktop.i18n import translate
from desktop.store import reference


class WhoPage(Page):
    """What this computer is called in its office, and who works at it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.computer_field, self.person_field, self.position_field = Line(), Line(), Line()
        self.computer_hint = Hint()
        self.position_field.set_hint(self.tr("for example: assistant district officer"))
        fields = column(gap=theme.XS)
        for caption, field, hint in (
            (self.tr("Your name"), self.person_field, Hint(self.tr("Stands beside everything you write."))),
            (self.tr("Your position"), self.position_field, None),
            (self.tr("Short name of this computer"), self.computer_field, self.computer_hint),
        ):
            field.setAccessibleName(caption)
            field.setMaximumWidth(460)
            field.textChanged.connect(self.changed)
            fields.addWidget(Caption(caption))
            fields.addWidget(field)
            if hint:
                fields.addWidget(hint)
            fields.addSpacing(theme.M)
        fields.addStretch(1)
        self.setLayout(fields)

    def ask_for(self, kind: str) -> None:
        """Offer a name that suits this kind of computer, while none is typed."""
        usual = {
            "province": self.tr("Strategy group"),
            "district": self.tr("Registry"),
            "field": self.tr("Field laptop 1"),
        }
        if not self.computer() or self.computer() in usual.values():
            self.computer_field.setText(usual.get(kind, ""))
        self.computer_hint.set_text(self.tr("Other offices see it on files from here; it tells your computers apart."))

    def computer(self) -> str:
        """The computer's name, without the slash that addresses are made with."""
        return clean(self.computer_field.text()).replace("/", "-")

    def person(self) -> str:
        """The name of the person."""
        return clean(self.person_field.text())

    def position(self) -> str:
        """The position, or ""."""
        return clean(self.position_field.text())

    def name(self) -> str:
        return self.tr("You")

    def question(self) -> str:
        return self.tr("Who works at this computer?")

    def explanation(self) -> str:
        return self.tr("More people can be added later; changing between them takes one click.")

    def answered(self) -> bool:
        return bool(self.person() and self.computer())

    def take_focus(self) -> None:
        self.person_field.setFocus()

    def enter(self) -> bool:
        empty = next((field for field in (self.person_field, self.computer_field) if not clean(field.text())), None)
        if self.person_field.hasFocus() and self.person() and not self.position():
            self.position_field.setFocus()
            return False
        if empty is not None:
            empty.setFocus()
        return self.answered()


class LastPage(Page):
    """What was answered, before anything is written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.office, self.province = Section(), ThaiLabel()
        self.person, self.computer = ThaiLabel(), ThaiLabel()
        after = ThaiLabel(self.tr("Next, the first page shows the first steps: the register of villages comes first."))
        card = Card().add(self.office, self.province, self.person, self.computer)
        self.setLayout(column(card, row(Glyph("lock-simple", "quiet", 18), Hint(self._safety()), None), after, None))

    def sum_up(self, kind: str, code: str, who: WhoPage) -> None:
        """Show the answers."""
        self.office.set_text(_office(kind, code))
        self.province.set_text(_office("province", code[:2]) if kind != "province" else "")
        self.province.setVisible(bool(self.province.text()))
        self.person.set_text(" · ".join(part for part in (who.person(), who.position()) if part))
        self.computer.set_text(self.tr("This computer: {name}").format(name=who.computer()))

    def _safety(self) -> str:
        return self.tr("Two keys are made now and stay on this computer: one signs files, one opens those sent to you.")

    def name(self) -> str:
        return self.tr("Begin")

    def question(self) -> str:
        return self.tr("Is everything right?")

    def explanation(self) -> str:
        return self.tr("Area and kind of computer cannot be changed afterwards; names can.")


def _office(kind: str, code: str) -> str:
    if not code:
        return ""
    if kind == "province":
        return translate("Home", "Province of {name}", name=reference.province_name(code))
    return translate("Home", "District office of {name}", name=reference.district_name(code))
