"""A long day at the window does not wear out None, True and False."""

import subprocess
import sys

LONG_DAY = """
from PySide6.QtCore import QAbstractListModel, QModelIndex, QSortFilterProxyModel
from PySide6.QtWidgets import QApplication
from desktop.gui import theme

class Model(QAbstractListModel):
    def rowCount(self, parent=QModelIndex()):
        return 1
    def data(self, index, role=0):
        return None

app = QApplication([])
theme.apply(app, "light")
model, proxy = Model(), QSortFilterProxyModel()
proxy.setSourceModel(model)
index = proxy.index(0, 0)
for _ in range(60_000):
    index.data()
print("still here")
"""


def test_python_survives_sixty_thousand_answers_of_none():
    ran = subprocess.run([sys.executable, "-c", LONG_DAY], capture_output=True, text=True, timeout=60, check=False)

    assert ran.stdout.strip() == "still here", ran.stderr
    assert ran.returncode == 0
