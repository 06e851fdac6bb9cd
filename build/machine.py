"""What the machine must have before Python packages help: a new enough Python, Qt's system libraries, objdump.

As root on Debian and its like they are installed; otherwise the exact line to run is printed and we stop.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
DISPLAY_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def has_display() -> bool:
    """True when a window can be shown to somebody."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def need_python() -> None:
    """Stop with a sentence when this Python is too old or cannot make virtual environments."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file also runs under the system's own Python
        sys.exit(f"AmphoePlan needs Python 3.11 or later; this is {sys.version.split()[0]}.")
    if not importlib.util.find_spec("ensurepip"):
        need_packages([f"python3.{sys.version_info.minor}-venv"], "Python cannot make virtual environments here.")


def need_qt_libraries() -> None:
    """Qt's system libraries, on Linux; those for a display only where there is one, or where we may install."""
    if not sys.platform.startswith("linux"):
        return
    wanted = QT_LIBRARIES | (DISPLAY_LIBRARIES if has_display() or _can_install() else {})
    absent = [name for name in wanted if not _loads(name)]
    if absent:
        need_packages([wanted[name] for name in absent], f"Qt needs these libraries: {' '.join(absent)}.")


def need_freezing_tools() -> None:
    """What PyInstaller calls: objdump, and Python as a shared library."""
    if not sys.platform.startswith("linux"):
        return
    packages = [] if shutil.which("objdump") else ["binutils"]
    library = sysconfig.get_config_var("INSTSONAME") or ""
    if not Path(sysconfig.get_config_var("LIBDIR") or "", library).is_file() and not _loads(library):
        packages.append(f"libpython3.{sys.version_info.minor}")
    if packages:
        need_packages(packages, "PyInstaller needs these packages.")


def need_packages(packages: list[str], reason: str) -> None:
    """Install Debian `packages` when root, else say how to and stop."""
    line = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        sys.exit(f"{reason}\nInstall them with this system's package manager (on Debian: {' '.join(packages)}).")
    if not _can_install():
        sys.exit(f"{reason}\nRun this line, then try again:\n\n    sudo {' '.join(line)}\n")
    print(f"{reason} Installing {' '.join(packages)}", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-q"], env=environment, check=True)
    subprocess.run(line, env=environment, check=True)


def _can_install() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and bool(shutil.which("apt-get"))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
