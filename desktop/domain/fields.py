"""What a field can be: the words in which every kind declares its fields, once.

A field is one annotated line of a kind: its type, its English label (Thai in `i18n/th.ts`, context `Kinds`),
its unit and when it must be filled. Table, journal, sheet columns, form rows and command line follow from it.
"""

from collections.abc import Mapping
from typing import Annotated, Any

import msgspec

SAVE, SUBMIT = "save", "submit"

Text = Annotated[str | None, "text"]
LongText = Annotated[str | None, "longtext"]
Count = Annotated[int | None, "int"]
Satang = Annotated[int | None, "money"]
Decimal = Annotated[str | None, "decimal"]
Day = Annotated[str | None, "date"]
Year = Annotated[int | None, "year"]
Code = Annotated[str | None, "code"]
Choice = Annotated[str | None, "enum"]
Flag = Annotated[bool | None, "bool"]
Ref = Annotated[str | None, "ref"]
Refs = Annotated[tuple[str, ...], "refs"]
SatangByYear = Annotated[dict[str, int], "money_by_year"]
DecimalByYear = Annotated[dict[str, str], "decimal_by_year"]
Json = Annotated[Any, "json"]

BY_YEAR = ("money_by_year", "decimal_by_year")
"""Types whose keys are years (B.E.)."""

KEYED = ("refs", *BY_YEAR)
"""Types that are set key by key (`budget.2559`), so that two people who fill different keys do not conflict."""

INTEGERS = ("int", "money", "year")


class FieldSpec(msgspec.Struct, frozen=True, kw_only=True):
    """One field as declared: `label` and `unit` are English sources of context `Kinds`.

    `needed` is "save" (a record cannot be kept without it), "submit" (its document cannot be sent without it)
    or "". `least`/`most` bound numbers and, for text, its letters. `digits` fixes the length of a code.
    """

    name: str
    type: str
    label: str
    unit: str = ""
    needed: str = ""
    of: str = ""
    choices: Mapping[str, str] = msgspec.field(default_factory=dict)
    searchable: bool = False
    personal: bool = False
    least: int | None = None
    most: int | None = None
    digits: int | None = None

    @property
    def keyed(self) -> bool:
        """Whether the field is a map or list whose keys are set one by one."""
        return self.type in KEYED

    @property
    def by_year(self) -> bool:
        """Whether the keys are years."""
        return self.type in BY_YEAR


class Field(msgspec.Struct, frozen=True, eq=False):
    """What a kind says of one field beside its type; becomes a `FieldSpec`."""

    label: str
    unit: str = ""
    needed: str = ""
    of: str = ""
    choices: Mapping[str, str] = msgspec.field(default_factory=dict)
    searchable: bool = False
    personal: bool = False
    least: int | None = None
    most: int | None = None
    digits: int | None = None

    def named(self, name: str, kind_of_value: str) -> FieldSpec:
        """The complete specification once name and type are known."""
        return FieldSpec(
            name=name,
            type=kind_of_value,
            label=self.label,
            unit=self.unit,
            needed=self.needed,
            of=self.of,
            choices=self.choices,
            searchable=self.searchable,
            personal=self.personal,
            least=self.least,
            most=self.most,
            digits=self.digits,
        )
