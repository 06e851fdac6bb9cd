"""Setting an office up on this computer: replica, keys, first person; and who is working now."""

import shutil
from contextlib import closing
from pathlib import Path

from desktop.domain.errors import AppError
from desktop.domain.ids import new_id
from desktop.domain.people import Person
from desktop.domain.thai import clean, digits, elide
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.workspace import Workspace
from desktop.store import copies, database, identity, journal
from desktop.store.identity import Identity
from desktop.sync import keys

SETTING_UP = ".setting-up"
MOST_LETTERS = 80
CODE_DIGITS = {"province": 2, "district": 4, "field": 4}


class OfficeExistsError(AppError):
    """The data folder holds an office already."""

    template = QT_TRANSLATE_NOOP("Errors", "The folder {folder} already holds the data of an office.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Open it, or choose another folder with --home.")


class OfficeCodeError(AppError):
    """A code that is not one of a province or district."""

    template = QT_TRANSLATE_NOOP("Errors", "{code} is not the code of a {kind}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "A province has 2 digits (50), a district 4 (5018).")


class NoNameError(AppError):
    """A computer or a person without a name, or with one that cannot stand in an address or a list."""

    template = QT_TRANSLATE_NOOP("Errors", "“{name}” is no name for a computer or a person.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Give a short name without “/”, at most {most} letters.")


def init(home: Path, *, office: str, kind: str, name: str, person: str, position: str = "") -> Workspace:
    """A new office on this computer, with keys and its first person.

    Raises `OfficeExistsError`, `OfficeCodeError`, `NoNameError`.
    """
    if database.exists(home):
        raise OfficeExistsError(folder=home)
    office, name, person = digits(office.strip()), _name(name), _name(person)
    if not (office.isascii() and office.isdigit()) or len(office) != CODE_DIGITS[kind]:
        raise OfficeCodeError(code=office, kind=kind)
    if "/" in name:  # an address is OFFICE/NAME
        raise NoNameError(name=name, most=MOST_LETTERS)
    room = home / SETTING_UP
    shutil.rmtree(room, ignore_errors=True)
    with closing(database.create(room)) as db:
        with database.transaction(db):
            identity.write(db, Identity(replica=new_id(), office=office, kind=kind, name=name))
            keys.make(db)
        workspace = Workspace(room, db)
        work_as(workspace, add_person(workspace, person, position))
    (room / database.FILE).replace(home / database.FILE)  # whole or not at all, even when killed
    shutil.rmtree(room, ignore_errors=True)
    workspace = Workspace.open(home)
    begin(workspace)
    return workspace


def _name(text: str) -> str:
    """On one line, cleaned. Raises `NoNameError`."""
    name = " ".join(clean(text).split())
    if not name or len(name) > MOST_LETTERS or not name.isprintable():
        raise NoNameError(name=elide(name, MOST_LETTERS), most=MOST_LETTERS)
    return name


def begin(workspace: Workspace) -> str:
    """Every start that writes begins here; answers which copy the store was found to be (`copies.found`), "" for none.

    A copy goes on under a new number: the first change of the new replica names its predecessor.
    """
    with database.transaction(workspace.db):
        copied = copies.found(workspace.db, workspace.home)
        if copied:
            copies.go_on(workspace.db)
        copies.renew(workspace.db, workspace.home)
    with database.disk_faults():
        copies.settle(workspace.db, workspace.home)
    workspace.identity = identity.read(workspace.db)
    return copied


def copy_words(copied: str) -> tuple[str, str]:
    """What a person is told at the start when the data is a copy (issue 4: copies): what was found, what it means."""
    if copied == copies.OLDER:
        return (
            translate("Copies", "An older copy of the data was put back into this folder."),
            translate(
                "Copies",
                "Your work goes on under a new computer number. What was done since that copy comes back with the next"
                " files from the offices that have it.",
            ),
        )
    return (
        translate(
            "Copies", "This data comes from another computer or folder: cloned, moved, or put back from a backup."
        ),
        translate(
            "Copies",
            "Your work goes on under a new computer number, so nothing is lost even if the other copy is still in use.",
        ),
    )


def add_person(workspace: Workspace, name: str, position: str = "") -> str:
    """A new person of this office; answers the id."""
    record = new_id()
    fields = {"name": name, "office": workspace.identity.office} | ({"position": position} if position else {})
    with journal.act(workspace.db, "add_person") as act:
        act.set("person", record, workspace.identity.office, fields)
    return record


def work_as(workspace: Workspace, person: str) -> None:
    """From now on acts bear this person's id."""
    with database.transaction(workspace.db):
        journal.close_open(workspace.db)
        identity.say(workspace.db, "person", person)
    workspace.identity = identity.read(workspace.db)


def people(workspace: Workspace) -> list[Person]:
    """Everybody of this office who works with the program."""
    return workspace.every(Person, "scope = :office ORDER BY id", office=workspace.identity.office)


def who_is_working(workspace: Workspace) -> str:
    """The name of the person at work."""
    found = workspace.find(Person, workspace.identity.person)
    return (found.name if found else "") or ""
