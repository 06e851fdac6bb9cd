"""The rows of a table: which of them are shown, in which order, and what they add up to.

What is searched and ordered by is prepared in small slices after loading, so that typing never waits: 112,000 rows
are filtered and sorted as plain Python lists.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from desktop.domain.thai import search_key
from desktop.gui.columns import Column

SLICE = 1_000
NOTHING = "–"


class TableRows:
    """`every` row, and the places of those `shown` in it. `choose` after a change of filter, condition or order."""

    def __init__(self, columns: Sequence[Column], row_id: Callable[[Any], str]) -> None:
        self.columns, self.row_id = tuple(columns), row_id
        self.every: list[Any] = []
        self.shown: list[int] = []
        self.words: list[str] = []
        self.condition: Callable[[Any], bool] | None = None
        self.order: tuple[int, bool] | None = None
        """The number of a column, and whether downwards."""
        self._places: dict[str, int] | None = None
        self._sort_values: dict[int, list[int | str]] = {}
        self._amounts: dict[str, list[int]] = {}
        self._search_keys: list[str] = []

    def set_rows(self, rows: Iterable[Any]) -> None:
        """These rows instead; filter, condition and order stay."""
        self.every = list(rows)
        self._sort_values, self._search_keys, self._amounts = {}, [], {}
        self.choose()

    def update(self, row: Any) -> None:
        """`row` in place of the one with the same id. Raises KeyError when there is none."""
        wanted = self.row_id(row)
        at = next((n for n, one in enumerate(self.every) if self.row_id(one) == wanted), None)
        if at is None:
            raise KeyError(wanted)
        self.every[at] = row
        self._amounts = {}
        for number, values in self._sort_values.items():
            if at < len(values):
                values[at] = self.columns[number].sort_value(row)
        if at < len(self._search_keys):
            self._search_keys[at] = self._search_key(row)

    def choose(self) -> None:
        """Find out anew which rows are shown."""
        chosen: Iterable[int] = range(len(self.every))
        if self.words:
            self._prepare_search(len(self.every))
            keys = self._search_keys
            chosen = [at for at in chosen if all(word in keys[at] for word in self.words)]
        if self.condition is not None:
            chosen = [at for at in chosen if self.condition(self.every[at])]
        self.shown = self._in_order(list(chosen))
        self._places = None

    def prepare_slice(self) -> bool:
        """Search keys first, then what text columns are ordered by; False when all is prepared."""
        if len(self._search_keys) < len(self.every):
            self._prepare_search(len(self._search_keys) + SLICE)
            return True
        for number, one in enumerate(self.columns):
            ready = len(self._sort_values.get(number, ()))
            if one.sort is None and not one.hidden and ready < len(self.every):
                self._prepare_order(number, ready + SLICE)
                return True
        return False

    def shown_rows(self) -> list[Any]:
        """The rows shown, in their order."""
        return [self.every[at] for at in self.shown]

    def at(self, place: int) -> Any:
        """The row at a place among those shown."""
        return self.every[self.shown[place]]

    def place_of(self, row_id: str) -> int | None:
        """Where the row with this id stands among those shown; None when it is not."""
        if self._places is None:
            self._places = {self.row_id(self.every[at]): place for place, at in enumerate(self.shown)}
        return self._places.get(row_id)

    def totals(self) -> dict[str, int]:
        """Sums of the rows shown by column key; columns without `total` are absent."""
        if not self._amounts:
            for one in self.columns:
                if one.total is not None:
                    self._amounts[one.key] = [one.total(row) or 0 for row in self.every]
        return {key: sum(map(amounts.__getitem__, self.shown)) for key, amounts in self._amounts.items()}

    def shown_totals(self) -> dict[str, str]:
        """The same sums as they are read: "–" where none of the rows shown has a figure."""
        totals = self.totals()
        return {one.key: self._sum_words(one, totals[one.key]) for one in self.columns if one.key in totals}

    def _sum_words(self, column: Column, total: int) -> str:
        value = column.total
        empty = not total and self.shown and value is not None and all(value(one) is None for one in self.shown_rows())
        return NOTHING if empty else column.show_total(total)

    def _in_order(self, chosen: list[int]) -> list[int]:
        if self.order is None:
            return chosen
        number, down = self.order
        self._prepare_order(number, len(self.every))
        chosen.sort(key=self._sort_values[number].__getitem__, reverse=down)
        return chosen

    def _prepare_order(self, number: int, until: int) -> None:
        values = self._sort_values.setdefault(number, [])
        values.extend(self.columns[number].sort_value(row) for row in self.every[len(values) : until])

    def _prepare_search(self, until: int) -> None:
        start = len(self._search_keys)
        self._search_keys.extend(self._search_key(row) for row in self.every[start:until])

    def _search_key(self, row: Any) -> str:
        return search_key("\n".join(column.text(row) for column in self.columns if column.searched))
