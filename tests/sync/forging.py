"""Bundles as an office with a known key could forge them: built with the program's own writer, signed for real."""

import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from desktop.domain.changes import canonical, first_hash, next_hash, stream_head
from desktop.domain.ids import new_id
from desktop.planning.workspace import Workspace
from desktop.sync import keys, package
from desktop.sync.manifest import seal_message

Manifest = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Stream:
    """Lines to go on with in a stream of `writer`, or to begin one with; `sealer` signs its head."""

    writer: Workspace
    scope: str
    lines: Sequence[bytes]
    sealer: Workspace | None = None
    start: tuple[int, bytes] | None = None
    contents: Mapping[int, bytes] | None = None


def line(kind: str, record: str, *, lamport: int = 1, parents: Sequence[str] = (), **more: Any) -> bytes:
    """A change as canonical bytes; `fields`, `about` and what else is given stand in it."""
    said = {"act": new_id(), "kind": kind, "record": record, "lamport": lamport, **more}
    return canonical(said | ({"parents": list(parents)} if parents else {}))


def head(workspace: Workspace, scope: str) -> tuple[int, bytes]:
    """Where the workspace's own stream in `scope` stands: seq and hash."""
    query = "SELECT seq, hash FROM stream WHERE replica = ? AND scope = ?"
    row = workspace.db.execute(query, (workspace.identity.replica, scope)).fetchone()
    return (int(row[0]), bytes(row[1])) if row else (0, first_hash(workspace.identity.replica, scope))


def bundle(
    signer: Workspace,
    out: Path,
    *streams: Stream,
    change: Callable[[Manifest], None] = lambda manifest: None,
    members: Mapping[str, bytes] | None = None,
    body: bytes | None = None,
) -> Path:
    """A bundle signed by `signer`. `change` alters the manifest; `members` are added; `body` replaces the changes."""
    ranges, content = [], b""
    for one in streams:
        found, lines = _range(one)
        ranges.append(found)
        content += lines
    writer = package.Writer(out)
    content = content if body is None else body
    size, digest = writer.add("changes-0001.ndjson", content)
    manifest = _manifest(signer, ranges, [{"name": "changes-0001.ndjson", "size": size, "sha256": digest}])
    change(manifest)
    writer.add("manifest.json", canonical(manifest))
    for name, inside in (members or {}).items():
        writer.add(name, inside)
    writer.close()
    package.sign_file(signer.db, out)
    return out


def _range(one: Stream) -> tuple[dict[str, Any], bytes]:
    replica = one.writer.identity.replica
    seq, before = one.start or head(one.writer, one.scope)
    lines, full_hash = [stream_head(replica, one.scope)], before
    for number, written in enumerate(one.lines):
        full_hash = next_hash(full_hash, written)
        lines += [written, *([one.contents[number]] if one.contents and number in one.contents else [])]
    last = seq + len(one.lines)
    sealer = one.sealer or one.writer
    signature = keys.sign(sealer.db, seal_message(replica, one.scope, last, full_hash.hex())).hex()
    found = {
        "replica": replica,
        "scope": one.scope,
        "branch": "",
        "first": seq + 1,
        "last": last,
        "before": before.hex(),
        "after": full_hash.hex(),
        "seal": {"key": keys.own_card(sealer.db).sign_key, "signature": signature},
    }
    return found, b"\n".join(lines) + b"\n"


def _manifest(signer: Workspace, ranges: list[dict[str, Any]], parts: list[dict[str, Any]]) -> Manifest:
    who = signer.identity
    builds_on: dict[str, dict[str, int]] = {}
    vector: dict[str, dict[str, int]] = {}
    for one in ranges:
        builds_on.setdefault(one["scope"], {})[one["replica"]] = one["first"] - 1
        vector.setdefault(one["scope"], {})[one["replica"]] = one["last"]
    return {
        "format": 1,
        "bundle": new_id(),
        "from": {"office": who.office, "kind": who.kind, "name": who.name, "replica": who.replica},
        "to": "50",
        "made": "2026-11-22T10:00:00+07:00",
        "program": "0",
        "person": "",
        "streams": ranges,
        "builds_on": builds_on,
        "vector": vector,
        "have": {},
        "want": [],
        "parts": parts,
        "totals": {},
        "summary": {"th": "", "en": ""},
    }


def repack(source: Path, out: Path, signer: Workspace, change: Callable[[dict[str, bytes]], None]) -> Path:
    """The plain bundle `source` with its members altered by `change`, signed again."""
    with zipfile.ZipFile(source) as found:
        members = {info.filename: found.read(info) for info in found.infolist()}
    change(members)
    writer = package.Writer(out)
    for name, content in members.items():
        writer.add(name, content)
    writer.close()
    package.sign_file(signer.db, out)
    return out


def sha(content: bytes) -> str:
    """SHA-256, hex."""
    return sha256(content).hexdigest()
