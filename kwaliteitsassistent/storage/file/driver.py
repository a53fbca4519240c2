"""The SQLCipher driver, a compiled module that comes without types."""

from __future__ import annotations

from typing import Any

import sqlcipher3.dbapi2 as _compiled

sqlcipher: Any = _compiled

# A bare connection, for the few things only the driver can do.
Driver = Any
