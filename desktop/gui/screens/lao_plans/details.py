"""Everything that an LAO's plan says of one project: corrected in place, with what the LAO notes of money and work."""

from PySide6.QtWidgets import QWidget

from desktop.domain.lao_plan import LaoProject
from desktop.gui.record_form import Place, RecordForm
from desktop.gui.widgets.boxes import button
from desktop.gui.widgets.dialog import Dialog
from desktop.planning import rights
from desktop.planning.workspace import Workspace

KIND = "lao_project"
PLACES = (
    Place(name="title", span=2),
    Place(name="number"),
    Place(name="page"),
    Place(name="objective", span=2),
    Place(name="target", span=2),
    Place(name="agency"),
    Place(name="strategy"),
    Place(name="tambon"),
    Place(name="village"),
    Place(name="fund"),
    Place(name="beyond"),
    Place(name="budget_status"),
    Place(name="work_status"),
    Place(name="indicator", span=2),
    Place(name="outcome", span=2),
    Place(name="note", span=2),
)
"""What form ผ.02 and the LAOs' own lists say of a project (domain.md §2.5); its money by year stands in the file."""


class ProjectDetails(Dialog):
    """`form.field_left` with each field as it is left, as any other form."""

    def __init__(self, ws: Workspace, project: LaoProject, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Project of the LAO"))
        self.want(760, 640)
        self.project = project.id
        self.form = RecordForm(KIND, PLACES, ws=ws)
        mine = rights.may_write(ws, KIND, project.scope)
        self.form.show_record(
            project.id,
            project,
            locked="" if mine else self.tr("Another office writes this; this computer only shows it."),
        )
        close = button(self.tr("Close"), self.accept, kind="main")
        self.add(self.form)
        self.finish(close)

    def done(self, result: int) -> None:
        """However it is closed, what is typed is taken first."""
        self.form.leave()
        super().done(result)
