"""The window: screens over what the planning layer does, jobs beside it, one look.

Once Qt is imported it reads the source of every module that comes after it (which of its features that uses); what
the first screen needs and has no Qt in it therefore comes before.
"""

import thaibreak  # noqa: F401

import desktop.planning.conflicts
import desktop.planning.home
import desktop.planning.office  # noqa: F401
