"""Tries new hostile files and orders of work for some minutes with other seeds, then hostile files under atheris.

atheris steers by what the code reached; it is used where it can be imported, and is no dependency. What is found is
printed with the line that repeats it; exit code 1 then.
"""

import argparse
import importlib.util
import os
import random
import subprocess
import sys
from pathlib import Path
from time import monotonic

ROOT = Path(__file__).resolve().parent.parent
FOUND = ROOT / ".work" / "fuzz"
EXAMPLES = 100
TARGETS = (
    "tests/fuzz",
    "tests/sync/test_fleet.py",
    "tests/sync/test_fleet_at_odds.py",
    "tests/sync/test_replicas.py",
)
SHARE_OF_ATHERIS = 3
UNDER_ATHERIS = """
import sys, atheris
with atheris.instrument_imports(include=["desktop"]):
    from tests.fuzz import test_fuzz
target = getattr(test_fuzz, sys.argv[1]).hypothesis.fuzz_one_input
def once(raw):
    target(raw)
limits = [f"-max_total_time={sys.argv[2]}", "-rss_limit_mb=0", f"-artifact_prefix={sys.argv[3]}/"]
atheris.Setup([sys.argv[0], *limits], once)
atheris.Fuzz()
"""


def main(arguments: list[str]) -> int:
    """Exit code 0 when nothing was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--only", default="", help="targets whose name holds this word")
    given = parser.parse_args(arguments)
    seconds = given.minutes * 60
    steered = seconds / SHARE_OF_ATHERIS if importlib.util.find_spec("atheris") else 0
    return by_hypothesis(seconds - steered, given.only) or (by_atheris(steered, given.only) if steered else 0)


def by_hypothesis(seconds: float, only: str) -> int:
    """Rounds of a few hundred examples for each target, each with a seed of its own, until the time is up."""
    until, rounds = monotonic() + seconds, 0
    while rounds == 0 or monotonic() < until:
        seed, rounds = random.randrange(1 << 32), rounds + 1  # noqa: S311 - any number will do
        print(f"round {rounds}, seed {seed}: {EXAMPLES} examples for each target", flush=True)
        command = [sys.executable, "-m", "pytest", "-q", "-n", "auto", "--timeout=0", "-p", "no:cacheprovider"]
        command += [*TARGETS, f"--hypothesis-seed={seed}", "-k", only]
        if code := subprocess.run(command, cwd=ROOT, env=_environment(), check=False).returncode:
            return code
    return 0


def by_atheris(seconds: float, only: str) -> int:
    """Every target in turn, for its share of the time."""
    names = [name for name in _targets() if only in name]
    FOUND.mkdir(parents=True, exist_ok=True)
    for name in names:
        print(f"atheris: {name}", flush=True)
        share = str(max(5, int(seconds / len(names))))
        done = subprocess.run(
            [sys.executable, "-c", UNDER_ATHERIS, name, share, str(FOUND)], cwd=ROOT, env=_environment(), check=False
        )
        if done.returncode:
            return done.returncode
    return 0


def _environment() -> dict[str, str]:
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
    config = {"AMPHOEPLAN_CONFIG": str(FOUND)}
    return os.environ | config | {"AMPHOEPLAN_EXAMPLES": str(EXAMPLES), "PYTHONPATH": path}


def _targets() -> list[str]:
    sys.path.insert(0, str(ROOT))
    from tests.fuzz import test_fuzz

    return [name for name in sorted(vars(test_fuzz)) if hasattr(getattr(test_fuzz, name), "hypothesis")]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
