"""The client that a spec names: finding its package, reading its manifest. Nothing of the package is imported.

find.py        `client: x` -> the folder `codegen` of the package `tamis_x`; which clients there are
read.py        its `client.yaml` -> a `Client` of the model
references.py  `module:Class`, and whether the client's package has it
options.py     what the client's `Bot` takes
"""

from __future__ import annotations

from tamis_codegen.client_manifest.find import client_files
from tamis_codegen.client_manifest.read import read_client

__all__ = ["client_files", "read_client"]
