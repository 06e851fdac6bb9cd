"""Where the program's own files and a person's data are, installed, from a checkout or frozen."""

import os
import sys
from pathlib import Path

ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
RESOURCES = ROOT / "resources"


def data_folder() -> Path:
    """The data folder of this user: `AMPHOEPLAN_HOME`, else the system's usual place."""
    import platformdirs

    home = os.environ.get("AMPHOEPLAN_HOME")
    return Path(home) if home else Path(platformdirs.user_data_path("AmphoePlan", appauthor=False))


def config_folder() -> Path:
    """The user's configuration, outside the data folder (design: the token that notices copies)."""
    import platformdirs

    given = os.environ.get("AMPHOEPLAN_CONFIG")
    return Path(given) if given else Path(platformdirs.user_config_path("AmphoePlan", appauthor=False))
