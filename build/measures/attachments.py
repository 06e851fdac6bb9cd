"""A file with thousands of attached pictures, written and taken in piece by piece: memory does not grow with it."""

import io
import os
import shutil
from pathlib import Path
from time import perf_counter

from build.measures.children import Measured, peak_megabytes
from desktop.planning import edit, exchange, office
from desktop.planning.workspace import Workspace
from desktop.store import files

BYTES = 200_000
DISTRICT, PROVINCE = "5018", "50"
BUNDLE = "pictures.amphoe"


def pictures(room: str, number: str) -> Measured:
    """A district in `room` with so many pictures of a village, and its province, who know each other."""
    folder = Path(room)
    shutil.rmtree(folder, ignore_errors=True)
    with (
        office.init(folder / DISTRICT, office=DISTRICT, kind="district", name="ทะเบียน-1", person="สมชาย") as district,
        office.init(folder / PROVINCE, office=PROVINCE, kind="province", name="ยุทธศาสตร์", person="วิภา") as province,
    ):
        for one, other in ((district, province), (province, district)):
            exchange.write_card(one, folder / f"{one.identity.office}.card")
            exchange.trust_card(other, folder / f"{one.identity.office}.card")
        village = edit.create(district, "village", code="50180102", name="บ้านหลวง", tambon="501801", moo=2)
        rows = []
        for place in range(int(number)):
            sha256, size = files.keep(district.home, io.BytesIO(os.urandom(BYTES)))
            rows.append({"record": village, "name": f"{place:04d}.jpg", "sha256": sha256, "size": size})
        edit.put(district, "attachment", rows)
    return {"bytes": len(rows) * BYTES}


def pictures_out(room: str) -> Measured:
    """Seconds and peak memory of writing all of them into one file, locked for the province."""
    folder = Path(room)
    with Workspace.open(folder / DISTRICT) as workspace:
        started = perf_counter()
        sent = exchange.export(workspace, folder / BUNDLE, PROVINCE)
        seconds = perf_counter() - started
    return {"seconds": seconds, "peak": peak_megabytes(), "size": sent.size}


def pictures_in(room: str) -> Measured:
    """Seconds and peak memory of taking that file in; how many of the pictures are then there."""
    folder = Path(room)
    with Workspace.open(folder / PROVINCE) as workspace:
        started = perf_counter()
        (outcome,) = exchange.receive(workspace, [folder / BUNDLE])
        seconds = perf_counter() - started
        missing = len(files.missing(workspace.db, [DISTRICT]))
        known = workspace.db.execute("SELECT count(*) FROM attachment").fetchone()[0]
    if outcome.state != exchange.APPLIED:
        raise RuntimeError(f"{BUNDLE} was {outcome.state}: {outcome.error or outcome.needs}")
    return {"seconds": seconds, "peak": peak_megabytes(), "here": known - missing}


MEASUREMENTS = {"pictures": pictures, "pictures_out": pictures_out, "pictures_in": pictures_in}
