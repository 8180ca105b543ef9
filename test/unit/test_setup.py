"""How the set-up finds the distribution's own mirror in apt's configuration; all addresses are invented."""

import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / ".ci" / "backports.py"
spec = importlib.util.spec_from_file_location("backports", SCRIPT)
backports = importlib.util.module_from_spec(spec)
spec.loader.exec_module(backports)

DEB822 = """\
# The main archive
Types: deb deb-src
# an older snapshot
URIs: https://mirror.example/debian/
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /usr/share/keyrings/own.gpg

Types: deb
URIs: https://mirror.example/debian-security
Suites: bookworm-security
Components: main
"""
EMBEDDED_KEY = """\
Types: deb
URIs: https://mirror.example/debian
Suites: trixie trixie-updates
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 mQINBGPL0BUBEADmW5NdOOHwPIJlgPu6JDcKw/NZJPR8lsD3K87ZM18gzyQZJD+w
 -----END PGP PUBLIC KEY BLOCK-----
"""
THIRD_PARTY = """\
Types: deb
URIs: https://tools.example/apt
Suites: bookworm
Components: main
Signed-By: /etc/apt/keyrings/tools.gpg
"""
ONE_LINE = """\
# deb https://off.example/debian bookworm main
deb cdrom:[Debian GNU/Linux 12 _Bookworm_]/ bookworm main
deb [arch=amd64 signed-by=/etc/apt/keyrings/tools.gpg] https://tools.example/apt bookworm main
deb [ signed-by=/usr/share/keyrings/own.gpg trusted=yes ] https://mirror.example/debian bookworm main # x
deb-src https://mirror.example/debian bookworm main
deb https://mirror.example/debian bookworm-updates main
"""


def source_from(tmp_path, codename="bookworm", **files):
    (tmp_path / "sources.list.d").mkdir()
    for name, text in files.items():
        folder = tmp_path if name == "sources" else tmp_path / "sources.list.d"
        (folder / (f"{name}.list" if text.startswith("# deb") else f"{name}.sources")).write_text(text)
    return backports.backports_source(backports.machine_sources(tmp_path), codename)


def test_deb822_sources_with_a_third_party_before_them(tmp_path):
    assert source_from(tmp_path, a_tools=THIRD_PARTY, debian=DEB822) == (
        "Types: deb\nURIs: https://mirror.example/debian/\nSuites: bookworm-backports\n"
        "Components: main\nSigned-By: /usr/share/keyrings/own.gpg\n"
    )


def test_one_line_sources(tmp_path):
    assert source_from(tmp_path, sources=ONE_LINE) == (
        "Types: deb\nURIs: https://mirror.example/debian\nSuites: bookworm-backports\n"
        "Components: main\nSigned-By: /usr/share/keyrings/own.gpg\nTrusted: yes\n"
    )


def test_an_embedded_key_is_taken_over_whole(tmp_path):
    source = source_from(tmp_path, "trixie", debian=EMBEDDED_KEY)
    assert source.endswith(EMBEDDED_KEY[EMBEDDED_KEY.index("Signed-By:") :])


def test_disabled_and_foreign_sources_are_no_mirror(tmp_path):
    with pytest.raises(LookupError, match="no apt source of this machine serves bookworm main"):
        source_from(tmp_path, off="Enabled: no\n" + DEB822.split("\n\n")[0], other=EMBEDDED_KEY)
