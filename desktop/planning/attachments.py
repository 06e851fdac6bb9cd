"""Files attached to records: sign-in sheets, photographs, orders. The bytes travel with bundles and hold nothing up."""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from desktop.domain import file_names
from desktop.domain.attachment import ABOUT, KINDS, PERSONAL, Attachment
from desktop.domain.causes import cause as why
from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import edit, rights, scopes
from desktop.planning.workspace import Workspace
from desktop.store import files, grants
from desktop.store.identity import may_read

MOST_BYTES = 20 << 20
"""What one file may have: bundles go by stick and e-mail (domain.md §2.3)."""
ENDINGS = {".jpg": "photo", ".jpeg": "photo", ".png": "photo", ".heic": "photo"}
SHOWN = frozenset({
    ".jpg", ".jpeg", ".png", ".heic", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".pdf", ".txt", ".csv", ".doc",
    ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".mp3", ".m4a", ".wav", ".mp4", ".mov",
})  # fmt: skip
"""Endings of what can only be looked at; a file from another office may bear any, also that of a program."""


class AttachmentTooLargeError(AppError):
    """A file is larger than what the exchange carries well."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} has {size} MB; an attached file may have {most}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Make a smaller picture or PDF of it, or split it.")


class AttachmentUnreadableError(AppError):
    """A file to be attached cannot be read, or one attached cannot be written."""

    template = QT_TRANSLATE_NOOP("Errors", "{file}: {cause}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Check that the file or stick is still there and try again.")


class AttachmentNotHereError(AppError):
    """The record of a file has come, its bytes have not."""

    template = QT_TRANSLATE_NOOP("Errors", "The attached file {file} has not come to this computer yet.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "The next file that is sent from here asks for it; it then comes by itself with theirs."
    )


class AttachmentRow(msgspec.Struct, frozen=True):
    """An attached file as a list shows it; `here` while its bytes are on this computer."""

    attachment: Attachment
    here: bool

    @property
    def private(self) -> bool:
        """Whether it stays with the computers of the office."""
        return bool(self.attachment.kind.sub)


def attach(
    ws: Workspace, record: str, path: Path, *, private: bool | None = None, about: str = "", note: str = ""
) -> AttachmentRow:
    """Attach the file at `path` to a record. Sign-in sheets and photographs are private unless said otherwise.

    Raises `AttachmentTooLargeError`, `AttachmentUnreadableError`, `NoSuchRecordError`, `NotOursToWriteError`.
    """
    shows = about or ENDINGS.get(path.suffix.lower(), "other")
    kind = KINDS[private if private is not None else shows in PERSONAL].kind.name
    try:
        if path.stat().st_size > MOST_BYTES:
            size = f"{path.stat().st_size / (1 << 20):,.0f}"
            raise AttachmentTooLargeError(file=path.name, size=size, most=f"{MOST_BYTES >> 20} MB")
        rights.check_writer(ws, kind, scopes.scope_of(ws, kind, "", {"record": record}))
        with path.open("rb") as source:
            sha256, size_kept = files.keep(ws.home, source)
    except OSError as error:
        raise AttachmentUnreadableError(file=path.name, cause=why(error)) from error
    given = {"record": record, "name": path.name, "sha256": sha256, "size": size_kept, "about": shows}
    made = edit.create(ws, kind, **given, **({"note": note} if note else {}))
    return _row(ws, ws.get(KINDS[kind != KINDS[0].kind.name], made))


def of(ws: Workspace, record: str) -> list[AttachmentRow]:
    """The files attached to a record, oldest first."""
    found = [one for kind in KINDS for one in ws.every(kind, "record = :record", record=record)]
    return [_row(ws, one) for one in sorted(found, key=lambda one: one.id)]


def save(ws: Workspace, attachment: str, out: Path) -> Path:
    """Write the bytes of an attached file to `out` (into it when it is a folder); answers the path.

    Raises `NoSuchRecordError`, `AttachmentNotHereError`, `AttachmentUnreadableError`.
    """
    found = next((one for kind in KINDS if (one := ws.find(kind, attachment))), None) or ws.get(Attachment, attachment)
    target = out / file_names.safe(found.name or "", attachment) if out.is_dir() else out
    if not files.has(ws.home, found.sha256 or ""):
        raise AttachmentNotHereError(file=found.name)
    try:
        files.copy_out(ws.home, found.sha256 or "", target)
    except OSError as error:
        raise AttachmentUnreadableError(file=target, cause=why(error)) from error
    return target


def can_be_shown(path: Path) -> bool:
    """Whether to open the file does nothing but show it: a program that came as an attachment is never started."""
    return path.suffix.lower() in SHOWN


def told(ws: Workspace, new: int) -> tuple[str, ...]:
    """What a file brought and what is still missing, in sentences for the report of an import."""
    missing = len(files.missing(ws.db, _scopes(ws)))
    brought = translate("Exchange", "{count} attached files", count=f"{new:,}") if new else ""
    lacking = translate("Exchange", "{count} attached files are missing: the next file from here asks for them",
                        count=f"{missing:,}") if missing else ""  # fmt: skip
    return tuple(sentence for sentence in (brought, lacking) if sentence)


def words(row: AttachmentRow) -> str:
    """What the file shows, in the reader's language."""
    about = row.attachment.about or "other"
    return translate("Choices", ABOUT[about]) if about in ABOUT else about


def _scopes(ws: Workspace) -> Iterable[str]:
    who, granted = ws.identity, grants.grants(ws.db)
    every = [row[0] for row in ws.db.execute("SELECT DISTINCT scope FROM stream")]
    return [scope for scope in every if may_read(who.kind, who.office, scope, granted)]


def _row(ws: Workspace, one: Attachment) -> AttachmentRow:
    return AttachmentRow(one, files.has(ws.home, one.sha256 or ""))
