"""A folder on an SFTP server, through fsspec: its key pinned at first use, uploads that go on where they were cut."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from desktop.domain.causes import cause
from desktop.sync.transport import disk
from desktop.sync.transport.errors import (
    LineCutError,
    PlaceReadOnlyError,
    ServerFolderMissingError,
    ServerGoneError,
    ServerTroubledError,
    WayAddressError,
    WrongPasswordError,
    line_cut,
)
from desktop.sync.transport.folder import is_whole
from desktop.sync.transport.way import TEMPORARY, Found, Step, Way

SECONDS = 20
PORT = 22
PIECE = 1 << 18
AHEAD = 64
"""Pieces of 32 kB asked for before the first has come."""


class SftpPlace:
    """Files put into a folder of a server and fetched from it. `host_key` is the key it has shown."""

    def __init__(self, way: Way, password: str) -> None:
        self._way = way
        self._host, port, self._folder = address(way.place)
        self.host_key = way.host_key
        with self._connecting():
            self._fs = self._connect(port, password)
        self._fs.ftp.get_channel().settimeout(SECONDS)
        self._fs.client.get_transport().sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def put(self, source: Path, name: str, token: str, step: Step) -> None:
        """Put `source` there as `name`, going on after what an earlier try has left of it."""
        size, part = source.stat().st_size, self._path(token + TEMPORARY)
        lying = {found.name: found.size for found in self.files()}
        if lying.get(name) == size and self._starts(self._path(name), source, size):
            return
        with self._faults(name):
            start = self._start(part, source, size)
            with self._fs.open(part, "ab" if start else "wb") as target:
                target.set_pipelined(True)  # else each 32 kB wait for an answer
                for chunk in disk.told(disk.chunks(source, start, piece=PIECE), step, size, start):
                    target.write(chunk)
                    target.stat()  # answered once all before it is there: so much a cut never takes away again
            if self._fs.info(part)["size"] != size:
                raise LineCutError(host=self._host, file=name)
            self._rename(part, self._path(name))

    def files(self) -> list[Found]:
        """Whole files of the folder."""
        with self._faults(""):
            lying = self._fs.ls(self._folder, detail=True)
        return [
            Found(name=entry["name"].rpartition("/")[2], size=entry["size"], modified=str(entry["mtime"]))
            for entry in lying
            if entry["type"] == "file" and is_whole(entry["name"].rpartition("/")[2])
        ]

    def get(self, name: str, out: Path, step: Step) -> None:
        """Fetch `name` to `out`."""
        with self._faults(name), out.open("wb") as target:
            size = int(self._fs.info(self._path(name))["size"])
            for chunk in disk.told(self._read(self._path(name)), step, size):
                target.write(chunk)

    def close(self) -> None:
        """Hang up."""
        self._fs.client.close()

    def _connect(self, port: int, password: str) -> Any:
        import paramiko
        from fsspec.implementations.sftp import SFTPFileSystem

        from desktop.sync.transport.host_key import Pinned

        pinned = Pinned(self._host, self._way.host_key)
        try:
            fs = SFTPFileSystem(
                self._host, port=port, username=self._way.user, password=password, host_key_policy=pinned,
                look_for_keys=False, allow_agent=False, timeout=SECONDS, banner_timeout=SECONDS,
                auth_timeout=SECONDS, skip_instance_cache=True,
            )  # fmt: skip
        except BaseException as error:
            if isinstance(error, paramiko.AuthenticationException):
                self.host_key = pinned.shown
            pinned.hang_up()
            raise
        self.host_key = pinned.shown
        return fs

    def _start(self, part: str, source: Path, size: int) -> int:
        """From where the upload goes on: after what lies there, if that is how the file begins."""
        try:
            there = int(self._fs.info(part)["size"])
        except FileNotFoundError:
            return 0
        return there if there <= size and self._starts(part, source, there) else 0

    def _starts(self, there: str, source: Path, length: int) -> bool:
        with self._faults(source.name):
            return disk.sha256(self._read(there)) == disk.sha256(disk.chunks(source, 0, length))

    def _read(self, path: str) -> Iterator[bytes]:
        with self._fs.open(path, "rb") as file:
            file.prefetch(max_concurrent_requests=AHEAD)
            while chunk := file.read(disk.CHUNK):
                yield chunk

    def _rename(self, old: str, new: str) -> None:
        try:
            self._fs.mv(old, new)
        except OSError:  # a server without the means to replace a file in one step
            self._fs.ftp.rename(old, new)

    def _path(self, name: str) -> str:
        return f"{self._folder.rstrip('/')}/{name}"

    @contextmanager
    def _connecting(self) -> Iterator[None]:
        import paramiko

        try:
            yield
        except paramiko.AuthenticationException as error:
            refusal = WrongPasswordError(host=self._host, user=self._way.user)
            refusal.host_key = self.host_key
            raise refusal from error
        except (OSError, EOFError, paramiko.SSHException) as error:
            raise ServerGoneError(host=self._host, cause=cause(error)) from error

    @contextmanager
    def _faults(self, name: str) -> Iterator[None]:
        import paramiko

        try:
            yield
        except PermissionError as error:
            raise PlaceReadOnlyError(place=self._way.place, cause=cause(error)) from error
        except FileNotFoundError as error:
            raise ServerFolderMissingError(place=self._folder, host=self._host) from error
        except (EOFError, ConnectionError, TimeoutError, paramiko.SSHException) as error:
            raise LineCutError(host=self._host, file=name) from error
        except OSError as error:
            if error.errno in disk.FULL:  # this computer's own disk: servers tell of theirs without a number
                raise
            if "closed" in str(error).lower():
                raise line_cut(self._host, name, error) from error
            raise ServerTroubledError(host=self._host, file=name, cause=cause(error)) from error


def address(place: str) -> tuple[str, int, str]:
    """Server, port and folder of `sftp://server:port/folder`; `/~/folder` lies in the user's own.

    Raises `WayAddressError`.
    """
    parts = urlsplit(place)
    try:
        port = parts.port or PORT
    except ValueError as error:
        raise WayAddressError(place=place) from error
    if parts.scheme != "sftp" or not parts.hostname:
        raise WayAddressError(place=place)
    folder = unquote(parts.path) or "/"
    return parts.hostname, port, "." + folder[2:] if folder.startswith("/~") else folder
