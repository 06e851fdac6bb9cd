"""Keeps None, True and False alive on Python 3.11, where PySide6 6.12.0 gives back references it never took.

Measured: every `super().paintEvent(event)`, every None that `data()` gives to Qt and every `translate()` in Python
loses one reference; a process has about 7,000, then the interpreter aborts (“none_dealloc”). From Python 3.12 on
these objects are immortal and nothing is done.
"""

import ctypes
import sys

_MANY = 1 << 40 if sys.maxsize > 2**32 else 1 << 28


def keep_constants_alive() -> None:
    """Add references that are never given back; a second call changes nothing."""
    if sys.version_info >= (3, 12):
        return
    for constant in (None, True, False):
        references = ctypes.c_ssize_t.from_address(id(constant))  # the first word of every object of CPython
        if references.value < _MANY // 2:
            references.value += _MANY
