"""Who may write what: an office its own scope, by the kinds' declarations and the rights that its province gave."""

from functools import partial

from desktop.domain import authority, kinds
from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.workspace import Workspace
from desktop.store import grants, identity
from desktop.store.standing import SELF_REVOKED


class NotOursToWriteError(AppError):
    """Another office writes records of this kind or scope."""

    template = QT_TRANSLATE_NOOP("Errors", "{kind} of {scope} is written by another office, not by this computer.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Ask that office to make the change and to send it.")


class RevokedHereError(NotOursToWriteError):
    """The key of this computer is revoked."""

    template = QT_TRANSLATE_NOOP("Errors", "The key of this computer was revoked: what it writes counts at no office.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors",
        "Ask the office that accepted this computer's card. With `amphoeplan new-key` it gets new keys, whose card is"
        " then accepted as the first one was.",
    )


def check_writer(workspace: Workspace, kind: str, scope: str) -> None:
    """Raise `NotOursToWriteError` unless this computer may write `kind` in `scope`, `RevokedHereError` if none."""
    if identity.said(workspace.db, SELF_REVOKED):
        raise RevokedHereError
    if not may_write(workspace, kind, scope):
        label = translate("Kinds", kinds.struct(kind).kind.label) if kinds.known(kind) else kind
        raise NotOursToWriteError(kind=label, scope=scope)


def may_write(workspace: Workspace, kind: str, scope: str) -> bool:
    """Whether this computer may write `kind` in `scope`."""
    who = workspace.identity
    allowed = partial(authority.may_write, who.kind, who.office, kind, scope)
    return allowed() or allowed(grants.grants(workspace.db))
