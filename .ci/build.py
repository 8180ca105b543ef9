"""Lay out the installable plugin in build/: package, metadata, licence, translations."""

import glob
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "creative_clusters_plugin"
BUILT = ROOT / "build" / PACKAGE.name


def lrelease() -> str:
    """Qt's translation compiler; on Debian it is not on PATH for every Qt version."""
    found = [*sorted(glob.glob("/usr/lib/qt*/bin/lrelease")), shutil.which("lrelease")]
    if not found[0]:
        sys.exit("build: Qt's lrelease is missing (Debian: qttools5-dev-tools)")
    return found[0]


def pictures() -> set[Path]:
    """What the pages of the guide show: QGIS opens them from the plugin."""
    pages = (ROOT / "docs" / "guide").glob("*.md")
    return {
        (page.parent / name).resolve()
        for page in pages
        for name in re.findall(r"!\[[^]]*\]\(([^)]+)\)", page.read_text(encoding="utf-8"))
    }


def build() -> None:
    shutil.rmtree(BUILT, ignore_errors=True)
    shutil.copytree(PACKAGE, BUILT, ignore=shutil.ignore_patterns("__pycache__", "*.pyc", ".*"))
    for name in ("metadata.txt", "LICENSE"):
        shutil.copy(ROOT / name, BUILT)
    shutil.copytree(ROOT / "docs", BUILT / "docs", ignore=shutil.ignore_patterns("*.png", "*.svg"))
    for picture in pictures():
        shutil.copy(picture, BUILT / picture.relative_to(ROOT))
    translations = sorted((ROOT / "i18n").glob("*.ts"))
    if translations:
        (BUILT / "i18n").mkdir(exist_ok=True)
        compiler = lrelease()
    for source in translations:
        compiled = BUILT / "i18n" / f"{source.stem}.qm"
        subprocess.run([compiler, "-silent", str(source), "-qm", str(compiled)], check=True)


if __name__ == "__main__":
    build()
