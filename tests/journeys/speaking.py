"""The command line as a script speaks with it: what it printed as documents, and what it refused."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main


@dataclass
class Speaker:
    """Runs commands in homes below `folder`."""

    folder: Path
    capsys: pytest.CaptureFixture[str]

    def __call__(self, home: str, *argv: object, objects: Iterable[dict[str, Any]] = ()) -> list[Any]:
        """The documents that a command printed; fails where it was refused. `objects` go in as NDJSON."""
        code, out, err = self._run(home, argv, objects)
        assert code == 0, err or out
        return [json.loads(line) for line in out.splitlines()]

    def refused(self, home: str, *argv: object, objects: Iterable[dict[str, Any]] = ()) -> set[str]:
        """The ids of the rules for which a command was refused; its error's code where it names none."""
        code, out, err = self._run(home, argv, objects)
        assert code == 1, out
        error = next(json.loads(line)["error"] for line in (out + err).splitlines() if line.startswith('{"error"'))
        assert error["message"] and "remedy" in error
        return {one["rule"] for one in error.get("findings", ())} or {error["code"]}

    def _run(self, home: str, argv: Iterable[object], objects: Iterable[dict[str, Any]]) -> tuple[int, str, str]:
        given = [str(one) for one in argv]
        if objects:
            file = self.folder / "in.ndjson"
            file.write_text("\n".join(json.dumps(one, ensure_ascii=False) for one in objects), encoding="utf-8")
            given.append(str(file))
        code = main(["--home", str(self.folder / home), "--json", *given])
        captured = self.capsys.readouterr()
        return code, captured.out, captured.err

    def put(self, home: str, kind: str, *objects: dict[str, Any]) -> list[str]:
        """Create or change records; answers their ids."""
        return self(home, "put", kind, objects=objects)[0]["ids"]

    def acquaint(self, *homes: str) -> None:
        """Each home takes in the cards of the others."""
        for home in homes:
            said = self(home, "card", self.folder / f"{home}.json")[0]["fingerprint"]
            for other in homes:
                if other != home:
                    self(other, "trust", self.folder / f"{home}.json", "--fingerprint", said)

    def carry(self, sender: str, reader: str, to: str, out: Path) -> None:
        """A file from one home to another: rehearsed, then taken in with the same figures."""
        sent = self(sender, "export", out, "--to", to)[0]
        assert sent["encrypted"]
        rehearsed = self(reader, "import", out, "--dry-run")[0]["bundles"][0]
        done = self(reader, "import", out)[0]["bundles"][0]
        assert done["state"] in ("applied", "already_here")
        assert (done["changes"], done["records"]) == (rehearsed["changes"], rehearsed["records"])
        assert sum(done["changes"].values()) == sent["changes"]
