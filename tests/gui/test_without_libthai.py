"""Every screen where the system cannot break Thai lines: an empty libthai stands before the system's own."""

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SONAME = "libthai.so.0"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only on Linux Qt asks libthai for breaks")

PROBE = """
import ctypes
try:
    th = ctypes.CDLL("libthai.so.0")
except OSError:
    print("cannot be loaded")
else:
    print("has th_brk" if hasattr(th, "th_brk") else "is empty")
    print(*{line.split()[-1] for line in open("/proc/self/maps") if "libthai" in line})
"""


@pytest.fixture(scope="module")
def without_libthai(tmp_path_factory):
    """The environment of a process that finds an empty libthai first."""
    folder = tmp_path_factory.mktemp("empty")
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler:
        made = [compiler, "-shared", "-nostdlib", f"-Wl,-soname,{SONAME}", "-x", "c", "/dev/null"]
        subprocess.run([*made, "-o", str(folder / SONAME)], check=True, capture_output=True)
    else:
        (folder / SONAME).write_bytes(empty_library())
    return {**os.environ, "LD_LIBRARY_PATH": str(folder)}, folder


def test_the_systems_libthai_is_hidden(without_libthai):
    environment, folder = without_libthai

    assert probe(environment) == ["is empty", str(folder / SONAME)]


@pytest.mark.skipif(sys.maxsize < 2**32, reason="the library is written for 64 bits")
def test_the_library_written_without_a_compiler_hides_it_too(tmp_path):
    (tmp_path / SONAME).write_bytes(empty_library())

    assert probe({**os.environ, "LD_LIBRARY_PATH": str(tmp_path)}) == ["is empty", str(tmp_path / SONAME)]


@pytest.mark.slow
@pytest.mark.timeout(660)
def test_every_screen_stands_without_it(without_libthai):
    environment, _ = without_libthai
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-p", "no:randomly"]

    run = subprocess.run(
        [*command, "tests/gui/test_every_screen.py", "-k", "fits"],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip

    assert run.returncode == 0, run.stdout[-3000:]
    assert " passed" in run.stdout


def probe(environment):
    run = subprocess.run([sys.executable, "-c", PROBE], env=environment, capture_output=True, text=True, check=True)
    return run.stdout.splitlines()


def empty_library() -> bytes:
    """A shared library of this computer's kind, named libthai.so.0, with no function in it."""
    running = Path(sys.executable).resolve().read_bytes()[:64]
    machine, flags = struct.unpack_from("<H", running, 18)[0], struct.unpack_from("<I", running, 48)[0]
    head, entry = 64, 56
    at = head + 2 * entry
    names = b"\0" + SONAME.encode() + b"\0"
    names += b"\0" * (-len(names) % 8)
    symbols = at + len(names)
    hashed = symbols + 24  # one symbol, which is none
    dynamic = hashed + 24
    # DT_HASH, DT_STRTAB, DT_SYMTAB, DT_STRSZ, DT_SYMENT, DT_SONAME, DT_NULL
    tags = ((4, hashed), (5, at), (6, symbols), (10, len(names)), (11, 24), (14, 1), (0, 0))
    size = dynamic + 16 * len(tags)
    made = struct.pack(
        "<4sBBBB8xHHIQQQIHHHHHH",
        b"\x7fELF", 2, 1, 1, 0, 3, machine, 1, 0, head, 0, flags, head, entry, 2, 0, 0, 0,
    )  # fmt: skip
    made += struct.pack("<IIQQQQQQ", 1, 6, 0, 0, 0, size, size, 0x10000)
    made += struct.pack("<IIQQQQQQ", 2, 6, dynamic, dynamic, dynamic, 16 * len(tags), 16 * len(tags), 8)
    made += names + b"\0" * 24 + struct.pack("<IIIII4x", 1, 1, 0, 0, 0)
    return made + b"".join(struct.pack("<QQ", *tag) for tag in tags)
