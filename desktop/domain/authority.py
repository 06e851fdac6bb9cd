"""Who may write what: every change is checked by replica → scope → kind's writers (design: offices and trust)."""

from desktop.domain import kinds
from desktop.domain.changes import base_scope, sub_scope
from desktop.domain.record import DISTRICT, PROVINCE

FIELD = "field"
NOT_FIELD = ("office", "revocation", "erasure")
"""Kinds by which an office vouches for computers and erases for ever; its field laptops do neither."""


Grants = frozenset[tuple[str, str]]
"""(office, area): that an office goes on in the scope of an area that is not its own (kind `scope_grant`)."""


def may_write(type_of_office: str, office: str, kind: str, scope: str, grants: Grants = frozenset()) -> bool:
    """Whether a computer of this type (province, district, field) and office may write `kind` in `scope`.

    A kind that both may write is written by each in its own scope; a kind of the province alone also in its
    districts'. Kinds that this program does not know follow the scope alone.
    """
    base, sub = base_scope(scope), sub_scope(scope)
    own = base == office or (office, base) in grants
    if kind in NOT_FIELD and type_of_office == FIELD:
        return False
    if sub == "desk":
        return type_of_office == PROVINCE and own
    if not _writes(kind, PROVINCE if type_of_office == PROVINCE else DISTRICT):
        return False
    if type_of_office == PROVINCE:
        return base.startswith(office) and (own or _province_in_district(kind))
    return own or (_anywhere(kind) and office.startswith(base))


def _province_in_district(kind: str) -> bool:
    if not kinds.known(kind):
        return True
    about = kinds.struct(kind).kind
    return about.writers == (PROVINCE,) or about.anywhere


def _writes(kind: str, office: str) -> bool:
    return not kinds.known(kind) or office in kinds.struct(kind).kind.writers


def _anywhere(kind: str) -> bool:
    return kinds.known(kind) and kinds.struct(kind).kind.anywhere
