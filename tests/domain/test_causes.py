"""Why a file or a disk refused, in the reader's language and never in the system's English."""

import errno
import os
import sqlite3
from pathlib import Path

import pytest

from desktop import i18n
from desktop.domain.causes import cause


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.ENOENT, errno.EISDIR, errno.EACCES, errno.EROFS, errno.EIO])
def test_a_systems_error_is_said_in_thai(number: int):
    i18n.use("th")
    said = cause(OSError(number, os.strerror(number)))
    assert os.strerror(number) not in said
    assert any("ก" <= letter <= "ฮ" for letter in said)


def test_a_store_on_a_full_disk_says_what_a_full_stick_says(tmp_path: Path):
    db = sqlite3.connect(tmp_path / "x.db")
    db.execute("CREATE TABLE t (x)")
    db.execute(f"PRAGMA max_page_count={db.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(sqlite3.OperationalError) as full:
        db.execute("INSERT INTO t VALUES (?)", ("x" * 100_000,))
    db.close()
    assert cause(full.value) == cause(OSError(errno.ENOSPC, ""))


def test_what_has_no_usual_words_says_what_the_system_says():
    assert cause(OSError(errno.EXDEV, "odd")) == "odd"
