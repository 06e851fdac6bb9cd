"""Python's garbage is collected in the window's thread only: a widget freed in another thread ends the program."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 200


class Garbage(QObject):
    """While `held`, nothing is collected by chance in a job's thread; a timer of this thread collects instead."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MS)
        self._clock.timeout.connect(self._collect)

    def hold(self) -> None:
        """A job begins."""
        gc.disable()
        self._clock.start()

    def release(self) -> None:
        """No job runs any more."""
        self._clock.stop()
        gc.enable()

    def _collect(self) -> None:
        """What Python would do by itself, youngest first, by its own thresholds."""
        for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if count > most:
                gc.collect(generation)
