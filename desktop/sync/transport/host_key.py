"""The key by which an SFTP server is known: accepted the first time, the same ever after or refused."""

import paramiko

from desktop.sync.transport.errors import HostKeyChangedError
from desktop.sync.transport.way import fingerprint


class Pinned(paramiko.MissingHostKeyPolicy):
    """Lets a server in that shows the key `known` (`type base64`; "": any). `shown` is the key it has shown."""

    def __init__(self, host: str, known: str) -> None:
        self._host, self._known = host, known
        self._client: paramiko.SSHClient | None = None
        self.shown = known

    def missing_host_key(self, client: paramiko.SSHClient, hostname: str, key: paramiko.PKey) -> None:  # noqa: ARG002
        """Called for every connection, since nothing else knows any key. Raises `HostKeyChangedError`."""
        self._client = client
        self.shown = f"{key.get_name()} {key.get_base64()}"
        if self._known and self.shown != self._known:
            raise HostKeyChangedError(host=self._host, shown=fingerprint(self.shown), known=fingerprint(self._known))

    def hang_up(self) -> None:
        """Close a connection that came no further."""
        if self._client is not None:
            self._client.close()
