"""Real servers on loopback for the ways: WebDAV, SFTP, and a line between that can be cut after so many bytes."""

import asyncio
import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import asyncssh

USER, PASSWORD = "amphoe", "ความลับ-1"


@dataclass
class Server:
    """A server whose files lie in `folder`. `url` leads to it; `host_key` names an SFTP server's key."""

    folder: Path
    url: str
    port: int
    host_key: str = ""


@contextmanager
def webdav(folder: Path) -> Iterator[Server]:
    """A WebDAV server of `folder` that wants USER and PASSWORD."""
    from cheroot import wsgi
    from wsgidav.wsgidav_app import WsgiDAVApp

    logging.getLogger("wsgidav").setLevel(logging.CRITICAL)
    app = WsgiDAVApp({
        "provider_mapping": {"/": str(folder)},
        "simple_dc": {"user_mapping": {"*": {USER: {"password": PASSWORD}}}},
        "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
        "logging": {"enable": False}, "verbose": 0, "lock_storage": True,
    })  # fmt: skip
    server = wsgi.Server(("127.0.0.1", 0), app, numthreads=4, shutdown_timeout=1)
    vars(server)["error_log"] = _say_nothing
    server.expiration_interval = 0.02  # how soon it notices that it should stop
    server.prepare()
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    port = server.bind_addr[1]
    try:
        yield Server(folder, f"http://127.0.0.1:{port}/", port)
    finally:
        server.stop()
        thread.join(5)


def _say_nothing(*_said: object, **_more: object) -> None:
    pass


class _Asks(asyncssh.SSHServer):
    def begin_auth(self, username: str) -> bool:
        return True

    def password_auth_supported(self) -> bool:
        return True

    def validate_password(self, username: str, password: str) -> bool:
        return (username, password) == (USER, PASSWORD)


@contextmanager
def sftp(folder: Path, *, port: int = 0) -> Iterator[Server]:
    """An SFTP server of `folder` with a key of its own that wants USER and PASSWORD."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    key = asyncssh.generate_private_key("ssh-ed25519")

    async def listen() -> asyncssh.SSHAcceptor:
        return await asyncssh.listen(
            "127.0.0.1", port, server_factory=_Asks, server_host_keys=[key],
            sftp_factory=lambda channel: asyncssh.SFTPServer(channel, chroot=str(folder)), allow_scp=False,
        )  # fmt: skip

    async def hang_up(listener: asyncssh.SSHAcceptor) -> None:
        listener.close()
        await listener.wait_closed()
        others = asyncio.all_tasks(loop) - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    listener = asyncio.run_coroutine_threadsafe(listen(), loop).result(10)
    shown = " ".join(key.export_public_key().decode().split()[:2])
    try:
        found = listener.get_port()
        yield Server(folder, f"sftp://127.0.0.1:{found}/", found, shown)
    finally:
        with suppress(TimeoutError):
            asyncio.run_coroutine_threadsafe(hang_up(listener), loop).result(5)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)


@dataclass
class Line:
    """A line to a server. After `cut_after` bytes towards the server it breaks; after `stop_after` it goes silent."""

    port: int
    cut_after: int | None = None
    stop_after: int | None = None
    stopped: threading.Event = field(default_factory=threading.Event)
    carried: int = 0


@contextmanager
def line(to: int) -> Iterator[Line]:
    """A line to port `to` of this computer."""
    listener = socket.create_server(("127.0.0.1", 0))
    made = Line(listener.getsockname()[1])
    threading.Thread(target=_accept, args=(listener, to, made), daemon=True).start()
    try:
        yield made
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def _accept(listener: socket.socket, to: int, made: Line) -> None:
    with suppress(OSError):
        while True:
            near, _ = listener.accept()
            far = socket.create_connection(("127.0.0.1", to))
            made.carried = 0
            threading.Thread(target=_pump, args=(near, far, made, True), daemon=True).start()
            threading.Thread(target=_pump, args=(far, near, made, False), daemon=True).start()


def _pump(source: socket.socket, target: socket.socket, made: Line, outward: bool) -> None:
    with suppress(OSError):
        while data := source.recv(16384):
            if outward:
                made.carried += len(data)
                if made.cut_after is not None and made.carried > made.cut_after:
                    break
                while made.stop_after is not None and made.carried > made.stop_after:
                    made.stopped.set()
                    if not source.recv(65536):
                        break
            target.sendall(data)
    for end in (source, target):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
