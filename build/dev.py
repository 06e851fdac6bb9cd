"""One door to every chore of the project: `python3 build/dev.py VERB`, with nothing but Python installed."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.dont_write_bytecode = True  # build/ is source: nothing is written into it

from build import environment, machine, strings  # noqa: E402
from build.environment import python, tool  # noqa: E402

DEMO = ROOT / ".work" / "demo"
FROZEN = ROOT / "dist" / "amphoeplan" / ("amphoeplan.exe" if sys.platform == "win32" else "amphoeplan")


def setup() -> int:
    """prepare .venv/ and the system's libraries, and do nothing else"""
    return 0


def demo() -> int:
    """one district and its province with sample data, the whole line run once; then the window on it"""
    shutil.rmtree(DEMO, ignore_errors=True)
    code = tool("amphoeplan", "demo", str(DEMO))
    if code or not machine.has_display():
        return code
    return tool("amphoeplan", "--home", str(DEMO / "district"))


def test(*arguments: str) -> int:
    """every test, the slow ones too, on all cores; or what further arguments tell pytest"""
    return python("-m", "pytest", *(arguments or ("-n", "auto", "--dist", "loadfile")))


def run(*arguments: str) -> int:
    """open the window; further arguments go to amphoeplan"""
    return tool("amphoeplan", *arguments)


def check() -> int:
    """ruff, mypy --strict and the layers' contract"""
    codes = [
        tool("ruff", "check", "."),
        tool("ruff", "format", "--check", "."),
        tool("mypy"),
        tool("lint-imports", "--no-logo"),
    ]
    return 1 if any(codes) else 0


def update_strings() -> int:
    """bring i18n/*.ts in step with the code and list what is not translated yet"""
    code = strings.update()
    for language in strings.LANGUAGES:
        strings.report(ROOT / "i18n" / f"{language}.ts")
    return code


def bench(*arguments: str) -> int:
    """measure what design promises, beside its yardsticks"""
    return python("build/bench.py", *arguments)


def fuzz(*arguments: str) -> int:
    """try new hostile files and orders of work for ten minutes, or --minutes N"""
    return python("build/fuzz.py", *arguments)


def package() -> int:
    """freeze the program into dist/amphoeplan/ and let it check itself"""
    machine.need_freezing_tools()
    code = tool("pyinstaller", "--noconfirm", "--workpath", ".work", "--distpath", "dist", "build/amphoeplan.spec")
    if code:
        return code
    return subprocess.run([str(FROZEN), "--selfcheck"], cwd=FROZEN.parent, check=False).returncode


def lock() -> int:
    """write build/*.lock anew from pyproject.toml, with the newest versions"""
    return environment.lock()


VERBS: dict[str, Callable[..., int]] = {
    "setup": setup,
    "demo": demo,
    "test": test,
    "run": run,
    "check": check,
    "strings": update_strings,
    "bench": bench,
    "fuzz": fuzz,
    "package": package,
    "lock": lock,
}
TAKES_ARGUMENTS = ("test", "run", "bench", "fuzz")


def main(arguments: list[str]) -> int:
    """Exit code of the verb that `arguments` begin with; 2 when there is none."""
    verb, *rest = arguments or ["help"]
    if verb not in VERBS or (rest and verb not in TAKES_ARGUMENTS):
        print("usage: python3 build/dev.py VERB\n")
        print("\n".join(f"  {name:9}{chore.__doc__}" for name, chore in VERBS.items()))
        return 0 if verb in ("help", "-h", "--help") else 2
    environment.setup()
    return VERBS[verb](*rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
