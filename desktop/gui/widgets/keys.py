"""Several short words in one line, separated by commas; each is set for itself, so that two people do not conflict."""

from collections.abc import Iterable

from desktop.domain.thai import clean
from desktop.gui.widgets.fields import LineField


class KeysEdit(LineField):
    """`value()` is a tuple of words; `edited` says {word: True, or None when it was taken out}."""

    def parse(self, text: str) -> dict[str, bool | None]:
        words = tuple(dict.fromkeys(word for part in text.split(",") if (word := clean(part))))
        before = self._words()
        return {one: True for one in words if one not in before} | {one: None for one in before if one not in words}

    def commit(self) -> None:
        """Take what is typed: only what was added or taken out is said."""
        if self.line.isReadOnly() or not self.line.isModified():
            return
        changed = self.parse(self.line.text())
        kept = [one for one in self._words() if one not in changed]
        self._value = (*kept, *(one for one, there in changed.items() if there))
        self._present()
        if changed:
            self.edited.emit(changed)

    def show_value(self, value: object) -> str:
        return ", ".join(str(one) for one in value) if isinstance(value, Iterable) else ""

    def _words(self) -> tuple[str, ...]:
        return tuple(str(one) for one in self._value) if isinstance(self._value, Iterable) else ()
