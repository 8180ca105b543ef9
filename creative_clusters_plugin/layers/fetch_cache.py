"""Answers kept by address and date, so that a second run sends nothing."""

import datetime
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from .whole import whole


@dataclass(frozen=True)
class Cached:
    """An answer on disk. date: the day on which it came, as 2026-11-29."""

    path: Path
    date: str


@dataclass(frozen=True)
class Cache:
    """folder: where answers are kept, None for nowhere. days: how old an answer may be to be taken."""

    folder: Path | None
    days: int = 30

    def get(self, address: str) -> Cached | None:
        """The latest answer to `address` that is not too old."""
        if self.folder is None or not self.folder.is_dir():
            return None
        kept = sorted(self.folder.glob(f"{name_of(address)}_*"))
        oldest = (datetime.date.today() - datetime.timedelta(days=self.days)).isoformat()
        found = re.search(r"_(\d{4}-\d\d-\d\d)$", kept[-1].name) if kept else None
        return Cached(kept[-1], found[1]) if found and found[1] >= oldest else None

    def put(self, address: str, body: bytes) -> str:
        """Keep an answer, where there is a folder; the day that it came."""
        today = datetime.date.today().isoformat()
        if self.folder is not None:
            with whole(self.folder / f"{name_of(address)}_{today}") as part:
                part.write_bytes(body)
        return today


def name_of(address: str) -> str:
    """The file of an address, without its date. Addresses have no key in them."""
    return f"{urlsplit(address).netloc}_{hashlib.sha256(address.encode()).hexdigest()[:20]}"
