"""A WebDAV collection, through fsspec: each upload anew under a temporary name, then moved to its own."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from desktop.domain.causes import cause as why
from desktop.sync.transport import disk
from desktop.sync.transport.errors import (
    CertificateError,
    LineCutError,
    OpenLineError,
    PlaceFullError,
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
AT_HOME = ("localhost", "127.0.0.1", "::1")


class WebdavPlace:
    """Files put into a collection and fetched from it."""

    host_key = ""

    def __init__(self, way: Way, password: str) -> None:
        self._way = way
        self._host = address(way.place)
        from webdav4.fsspec import WebdavFileSystem

        signs_in = (way.user, password) if way.user else None
        self._fs: Any = WebdavFileSystem(
            way.place, auth=signs_in, timeout=SECONDS, retry=False, skip_instance_cache=True
        )

    def put(self, source: Path, name: str, token: str, step: Step) -> None:
        """Put `source` there as `name`; nothing to do when a cut came after it had got its name."""
        size, part = source.stat().st_size, token + TEMPORARY
        lying = {found.name: found.size for found in self.files()}
        if lying.get(name) == size and self._hash(name) == disk.sha256(disk.chunks(source)):
            return
        with self._faults(name):
            self._upload(source, part, size, step)
            if self._fs.size(part) not in (None, size):  # not every server says
                raise LineCutError(host=self._host, file=name)
            self._fs.client.move(part, name, overwrite=True)

    def files(self) -> list[Found]:
        """Whole files of the collection."""
        with self._faults(""):
            lying = self._fs.ls("", detail=True)
        return [
            Found(name=entry["name"].rpartition("/")[2], size=entry["size"] or 0, modified=_version(entry))
            for entry in lying
            if entry["type"] == "file" and is_whole(entry["name"].rpartition("/")[2])
        ]

    def get(self, name: str, out: Path, step: Step) -> None:
        """Fetch `name` to `out`."""
        done = 0
        with self._faults(name), self._fs.open(name, "rb") as source, out.open("wb") as target:
            while chunk := source.read(disk.CHUNK):
                step(done, max(done, source.size or 0))
                target.write(chunk)
                done += len(chunk)

    def close(self) -> None:
        """Hang up."""
        self._fs.client.http.close()

    def _upload(self, source: Path, part: str, size: int, step: Step) -> None:
        done = 0

        def through(count: int) -> None:
            nonlocal done
            done += count
            step(done, size)

        with source.open("rb") as file:
            self._fs.client.upload_fileobj(file, part, overwrite=True, size=size, callback=through)

    def _hash(self, name: str) -> bytes:
        with self._faults(name), self._fs.open(name, "rb") as source:
            return disk.sha256(iter(lambda: source.read(disk.CHUNK), b""))

    @contextmanager
    def _faults(self, name: str) -> Iterator[None]:
        import httpx
        from webdav4.client import ClientError, InsufficientStorage, ResourceNotFound
        from webdav4.client import HTTPError as Refused

        try:
            yield
        except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
            raise WayAddressError(place=self._way.place) from error
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise _no_answer(self._host, error) from error
        except httpx.TransportError as error:
            raise line_cut(self._host, name, error) from error
        except Refused as error:
            raise self._refused(name, error.status_code, error) from error
        except InsufficientStorage as error:
            raise PlaceFullError(place=self._host, file=name) from error
        except (FileNotFoundError, ResourceNotFound) as error:
            raise ServerFolderMissingError(place=self._way.place, host=self._host) from error
        except ClientError as error:
            raise ServerTroubledError(host=self._host, file=name, cause=error) from error

    def _refused(self, name: str, status: int, error: Exception) -> Exception:
        if status == HTTPStatus.UNAUTHORIZED:
            return WrongPasswordError(host=self._host, user=self._way.user)
        if status in (HTTPStatus.FORBIDDEN, HTTPStatus.METHOD_NOT_ALLOWED):
            return PlaceReadOnlyError(place=self._way.place, cause=error)
        if status == HTTPStatus.CONFLICT:
            return ServerFolderMissingError(place=self._way.place, host=self._host)
        if status in (HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.INSUFFICIENT_STORAGE):
            return PlaceFullError(place=self._host, file=name)
        return ServerTroubledError(host=self._host, file=name, cause=error)


def address(place: str) -> str:
    """The server's name in a URL. Raises `WayAddressError`, `OpenLineError` (a password needs an encrypted line)."""
    parts = urlsplit(place)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise WayAddressError(place=place)
    if parts.scheme == "http" and parts.hostname not in AT_HOME:
        raise OpenLineError(place=place)
    return parts.hostname


def _no_answer(host: str, error: Exception) -> Exception:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return CertificateError(host=host, cause=cause.verify_message)
        cause = cause.__cause__ or cause.__context__
    return ServerGoneError(host=host, cause=why(error))


def _version(entry: dict[str, Any]) -> str:
    return str(entry.get("etag") or entry.get("modified") or "")
