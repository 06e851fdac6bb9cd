"""Disputes put into words: each side's value, who wrote it on whose computer, when, and at which meeting."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from msgspec.structs import replace

from desktop.domain.dates import short_date
from desktop.domain.record import Record
from desktop.domain.thai import search_key
from desktop.i18n import translate
from desktop.planning.conflicts import postponed, words
from desktop.planning.conflicts.cases import DELETED, FIELD, Case, Side
from desktop.planning.exchange_list import office_words
from desktop.planning.history import Dispute, Said
from desktop.planning.workspace import Workspace
from desktop.sync import trust


class Telling:
    """Puts disputes into words; what offices are called is looked up once."""

    def __init__(self, ws: Workspace) -> None:
        self._ws, self._own = ws, ws.identity
        self._addresses = trust.addresses(ws.db)

    def case(self, dispute: Dispute) -> Case:
        """A disputed field, or a deletion against an edit."""
        found = words.record_of(self._ws, dispute.kind, dispute.record, dispute.scope)
        name = dispute.field
        return Case(
            id=dispute.id,
            what=DELETED if name == DELETED else FIELD,
            kind=dispute.kind,
            record=dispute.record,
            scope=dispute.scope,
            title=words.title(self._ws, dispute.kind, dispute.record, dispute.scope),
            where=words.where(self._ws, found),
            field=name,
            label=self._label(dispute.kind, name),
            sides=tuple(self._sides(dispute, found)),
            mark=postponed.mark_of([side.change for side in dispute.sides]),
            held=words.held(self._ws, found),
            reopened=dispute.reopened,
        )

    def _label(self, kind: str, name: str) -> str:
        if name == DELETED:
            return translate("Conflicts", "Deleted or kept")
        return words.field_words(kind, name, self._ws)

    def _sides(self, dispute: Dispute, found: Record | None) -> Iterator[Side]:
        """Those that differ only in spacing, digits or the order of marks are one side."""
        last = dispute.sides[-1].change if dispute.sides else ""
        for _key, group in groupby(sorted(dispute.sides, key=_sort_key), key=_sort_key):
            said = list(group)
            yield self._side(dispute, found, said, stands=any(one.change == last for one in said))

    def _side(self, dispute: Dispute, found: Record | None, said: list[Said], *, stands: bool) -> Side:
        newest = max(said, key=lambda one: (one.lamport, one.replica))
        return self.side(
            value=newest.value,
            shown=self._shown(dispute, found, newest),
            person=" · ".join(dict.fromkeys(one.person for one in said if one.person)),
            replicas=tuple(dict.fromkeys(one.replica for one in said)),
            at=newest.at,
            meeting=words.meeting(self._ws, newest.meeting) if newest.meeting else "",
            lamport=newest.lamport,
            stands=stands,
            take=self._take(dispute, newest),
        )

    def _shown(self, dispute: Dispute, found: Record | None, said: Said) -> str:
        if dispute.field == DELETED:
            return self._deletion(dispute.kind, said)
        if dispute.field == words.ORDER and found is not None:
            return words.place_words(self._ws, found, said.value)
        return words.value_words(dispute.kind, dispute.field, said.value, self._ws)

    def _deletion(self, kind: str, said: Said) -> str:
        if said.value:
            return translate("Conflicts", "deleted")
        changed = [words.field_words(kind, name, self._ws) for name in said.fields if name != DELETED]
        if not changed:
            return translate("Conflicts", "kept")
        return translate("Conflicts", "kept, and changed: {fields}", fields=", ".join(changed))

    def _take(self, dispute: Dispute, said: Said) -> str:
        if dispute.field == DELETED:
            return translate("Conflicts", "Delete all the same") if said.value else translate("Conflicts", "Keep it")
        return translate("Conflicts", "Use this one")

    def side(self, **said: Any) -> Side:
        """A side, with whose computers it came from."""
        replicas: Iterable[str] = said.get("replicas", ())
        computers = [self._addresses[one] for one in replicas if one in self._addresses]
        office = " · ".join(dict.fromkeys(office_words(address) for address in computers))
        offices = tuple(dict.fromkeys(address.partition("/")[0] for address in computers))
        made = Side(
            **said,
            office=office,
            offices=offices,
            ours=self._own.office in offices or "" in replicas,
            here=self._own.replica in replicas or "" in replicas,
        )
        return replace(made, told=" · ".join(part for part in (made.person, office, short_date(made.at)) if part))


def _sort_key(said: Said) -> str:
    text = search_key(said.value).replace(" ", "") if isinstance(said.value, str) else repr(said.value)
    return f"{type(said.value).__name__} {text}"
