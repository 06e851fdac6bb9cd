"""How large bundles and stores are, beside the same rows as CSV in a zip and in xz."""

import csv
import lzma
import sqlite3
import zipfile
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from build.measures.children import Measured
from desktop.store.database import FILE


def same_rows(home: str) -> Measured:
    """Bytes of the rows of `home` (projects and their plans, as the tables show them) as CSV: plain, zip and xz."""
    content = "".join(_csv(Path(home), table) for table in ("village_plan", "project")).encode()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rows.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr("rows.csv", content)
        zipped = path.stat().st_size
    return {"csv": len(content), "zip": zipped, "xz": len(lzma.compress(content))}


def _csv(home: Path, table: str) -> str:
    db = sqlite3.connect(home / FILE)
    rows = db.execute(f"SELECT * FROM {table} ORDER BY rid")
    names = [column[0] for column in rows.description]
    kept = [place for place, name in enumerate(names) if name not in ("rid", "deleted")]
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow([names[place] for place in kept])
    writer.writerows([row[place] for place in kept] for row in rows)
    db.close()
    return text.getvalue()


MEASUREMENTS = {"same_rows": same_rows}
