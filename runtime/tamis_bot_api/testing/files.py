"""Files that were sent, or that a test has put there, for getFile and downloads."""

from __future__ import annotations

from typing import Any

from tamis_bot_api.testing.calls import Upload


class Files:
    """Contents by file id. An id that was never seen has a small content of its own."""

    def __init__(self) -> None:
        self._files: dict[str, Upload] = {}
        self._paths: dict[str, str] = {}

    def put(self, file_id: str, content: bytes, name: str = "file.bin") -> None:
        """What downloads of this id give."""
        self._files[file_id] = Upload(name, content)

    def take(self, upload: Upload) -> str:
        """Keeps a file that was sent, and gives its id."""
        file_id = f"file-{len(self._files) + 1}"
        self._files[file_id] = upload
        return file_id

    def of(self, file_id: str) -> Upload:
        """The file of an id."""
        return self._files.get(file_id) or Upload("file.bin", f"content of {file_id}".encode())

    def info(self, file_id: str) -> dict[str, Any]:
        """The `File` that getFile answers; it can be downloaded from then on."""
        upload = self.of(file_id)
        path = f"documents/{len(self._paths)}_{upload.name.rpartition('/')[2]}"
        self._paths[path] = file_id
        return {
            "file_id": file_id, "file_unique_id": f"unique-{file_id}", "file_size": len(upload.content),
            "file_path": path,
        }  # fmt: skip

    def at(self, path: str) -> Upload | None:
        """The file at a path that getFile gave."""
        file_id = self._paths.get(path)
        return None if file_id is None else self.of(file_id)
