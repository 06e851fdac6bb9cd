"""To whom there is something to send: other computers, never what this one was before."""

import shutil

from desktop.planning import exchange, exchange_letter, exchange_list, office
from desktop.planning.workspace import Workspace
from tests.planning.needs_offices import acquaint, carry, district, project, province


def test_a_copied_data_folder_has_no_reader_in_its_own_past(tmp_path, monkeypatch):
    here, above = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, here, above)
    project(here)
    carry(tmp_path, here, above)
    carry(tmp_path, above, here)
    assert exchange_list.readers(here) == ("50",)
    here.close()
    shutil.copytree(here.home, tmp_path / "copy")
    monkeypatch.setenv("AMPHOEPLAN_CONFIG", str(tmp_path / "elsewhere"))
    copied = Workspace.open(tmp_path / "copy")

    assert office.begin(copied)

    own = [row.how for row in exchange.offices(copied) if row.card.office == "5018"]
    assert sorted(own) == ["record", "self"]  # its card of before is still known
    assert exchange_list.readers(copied) == ("50",)
    assert exchange_list.mail(copied, "50").new == 0, "that it goes on from a copy is nobody's work"
    assert "การใช้งานต่อจากสำเนา" not in dict(exchange_letter.letter(copied, "50").contents)
    project(copied, title="สระน้ำ")
    assert exchange_list.mail(copied, "50").new > 0
    copied.close()
    above.close()
