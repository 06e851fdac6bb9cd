"""The development environment `.venv/`: made from the locks once, then left alone until they change."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from build import machine

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
LOCKS = (ROOT / "build" / "requirements.lock", ROOT / "build" / "requirements.dev.lock")
STAMP = VENV / "amphoeplan-setup"


def setup() -> None:
    """Make `.venv/` ready: quick, and without a network, when nothing has changed since the last time."""
    machine.need_python()
    _need_own_folder()
    machine.need_qt_libraries()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == _wanted() and PYTHON.exists():
        return
    STAMP.unlink(missing_ok=True)
    if not _is_sound():
        print("Making .venv", flush=True)
        shutil.rmtree(VENV, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    print("Installing what build/requirements.lock and build/requirements.dev.lock name", flush=True)
    for lock in LOCKS:
        _pip("--require-hashes", "--only-binary=:all:", "-r", str(lock))
    _pip("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    STAMP.write_text(_wanted(), encoding="utf-8")


def _need_own_folder() -> None:
    """A `.venv` shared by a link would be turned to this checkout behind the other one's back."""
    if VENV.exists() and VENV.resolve().parent != ROOT.resolve():
        raise SystemExit(f"{VENV} is a link to {VENV.resolve()}. Remove the link; setup makes an environment here.")


def tool(name: str, *arguments: str, environment: dict[str, str] | None = None) -> int:
    """Exit code of the environment's command `name`, run at the root of the project."""
    return subprocess.run(
        [str(SCRIPTS / name), *arguments], cwd=ROOT, env=os.environ | (environment or {}), check=False
    ).returncode


def python(*arguments: str) -> int:
    """Exit code of the environment's Python, run at the root of the project."""
    return tool(PYTHON.name, *arguments)


def lock() -> int:
    """Write the two locks anew from pyproject.toml, naming no registry; fail if Windows lacks a ready-made package."""
    for path, extra in ((LOCKS[0], ()), (LOCKS[1], ("--extra", "dev", "--constraint", "build/requirements.lock"))):
        code = tool(
            "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes",
            "--no-emit-index-url", "--no-header", "--no-annotate", "--upgrade", *extra,
            "pyproject.toml", "--output-file", str(path.relative_to(ROOT)),
        )  # fmt: skip
        if code:
            return code
    return tool(
        "uv", "pip", "install", "--quiet", "--dry-run", "--python-platform", "windows", "--only-binary", ":all:",
        "--target", ".work/windows", "--requirements", "build/requirements.dev.lock",
    )  # fmt: skip


def _pip(*arguments: str) -> None:
    quiet = ("--quiet", "--quiet", "--disable-pip-version-check")  # errors only
    subprocess.run([str(PYTHON), "-m", "pip", "install", *quiet, *arguments], cwd=ROOT, check=True)


def _is_sound() -> bool:
    """True when `.venv/` runs, with pip, under the same Python release as we do."""
    if not PYTHON.exists():
        return False
    asked = "import sys, pip; print(*sys.version_info[:2])"
    answer = subprocess.run([str(PYTHON), "-c", asked], capture_output=True, text=True, check=False)
    return answer.stdout.split() == [str(number) for number in sys.version_info[:2]]


def _wanted() -> str:
    content = b"".join(path.read_bytes() for path in (*LOCKS, ROOT / "pyproject.toml"))
    return hashlib.sha256(content + f"{sys.version_info[:2]} {ROOT}".encode()).hexdigest()
