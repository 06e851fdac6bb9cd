"""What several reports have alike: texts under their headings, baht by year, resolutions, and where people sign."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from desktop.domain.dates import long_date
from desktop.domain.record import Record
from desktop.i18n import translate
from desktop.planning import bodies, settled
from desktop.planning.needs_plan.words import Words
from desktop.planning.reporting.asked import Asked, WhichDistrictError, district, nothing
from desktop.planning.workspace import Workspace
from desktop.reports import MONEY, Cell, Column, Table

Plan = TypeVar("Plan", bound=Record)


def latest(  # noqa: PLR0917 - which plan, of whom, of which years
    ws: Workspace, struct: type[Plan], asked: Asked, title: str, year: str = "cycle", last: str = ""
) -> Plan:
    """The latest plan of this kind of the district asked for; at the province that of the only one that has one.

    `year` names the field with the plan's year (B.E.), `last` that with its last one where it is made for several.
    Raises NothingToReportError, WhichDistrictError.
    """
    home = asked.area or ws.identity.office
    every = ws.every(struct, f'scope LIKE :home ORDER BY "{year}" DESC, id', home=f"{home}%")
    known = [plan for plan in every if asked.cycle is None or _holds(plan, asked.cycle, year, last or year)]
    if not known:
        raise nothing(title)
    codes = sorted({plan.scope for plan in known})
    if len(codes) > 1:
        raise WhichDistrictError(report=translate("Reports", title), districts=", ".join(map(district, codes)))
    return known[0]


def _holds(plan: Record, cycle: int, year: str, last: str) -> bool:
    """Whether the plan is made for `cycle`, or for years that include it."""
    first = getattr(plan, year) or 0
    return bool(cycle == first or first <= cycle <= (getattr(plan, last) or 0))


def office(code: str) -> tuple[str, str]:
    """The fact which office it is: `หน่วยงาน: ที่ทำการปกครองอำเภออมก๋อย`."""
    return translate("Reports", "Office"), translate("Reports", "{district} Office", district=district(code))


def village_place(words: Words, code: str) -> str:
    """`ม.1 บ้านหลิม-ดง ต.อมก๋อย อำเภออมก๋อย`."""
    name, moo, tambon = words.village(code)
    place = translate("Reports", "T.{tambon}", tambon=words.tambon(tambon))
    return f"{translate('Reports', 'Moo {moo} {village}', moo=moo, village=name)} {place} {district(code[:4])}"


def changed_later(ws: Workspace, document: Record) -> tuple[tuple[str, str], ...]:
    """The fact that records were written after the approval by a computer that did not know of it; none mostly."""
    later = len(settled.later(ws, document))
    return ((translate("Reports", "Changed after approval"), f"{later:,}"),) if later else ()


def texts(title: str, said: Iterable[tuple[str, str | None]]) -> Table:
    """A section of texts, each beside its heading; what nobody wrote is "-"."""
    return Table(
        title=title,
        columns=(
            Column(title=translate("Reports", "Heading"), width=20),
            Column(title=translate("Reports", "What is said"), width=100),
        ),
        rows=tuple((heading, text or "-") for heading, text in said),
    )


def resolved(ws: Workspace, meeting: str | None) -> tuple[tuple[str, str], ...]:
    """The meeting that a document cites and what it resolved, as texts; "-" while none did."""
    found = bodies.resolution(ws, meeting)
    named = ""
    if found:
        number = translate("Reports", "No. {number}", number=found.number or "-")
        named = "  ".join(part for part in (number, long_date(found.date), found.venue) if part)
    said = (found.resolutions if found else "") or ""
    return ((translate("Reports", "Meeting"), named), (translate("Reports", "Resolution"), said))


def year_columns(years: Sequence[str]) -> list[Column]:
    """The budget by year (B.E.), and its total."""
    group = translate("Reports", "Budget (baht)")
    named = [Column(title=year, kind=MONEY, width=9, group=group) for year in years]
    return [*named, Column(title=translate("Reports", "Total"), kind=MONEY, width=10, group=group)]


def years_of(budget: Mapping[str, int], years: Sequence[str]) -> list[Cell]:
    """The amounts of these years; nothing where none was entered."""
    return [budget.get(year) for year in years]


def signature(who: str, name: str = "") -> str:
    """A line to sign on, the name below it where it is known, and in which function."""
    line = translate("Reports", "Signed ……………………………\n(……………………………………)\n{who}", who=who)
    return line.replace("……………………………………", name) if name else line


def district_signatures(code: str) -> tuple[str, ...]:
    """Who signs a plan of the district: who prepared it, the committee's chair, the district's chief."""
    return (
        signature(translate("Reports", "Prepared by")),
        signature(translate("Reports", "Chair of the committee")),
        signature(translate("Reports", "Chief of {district}", district=district(code))),
    )
