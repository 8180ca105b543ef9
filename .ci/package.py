"""Zip build/creative_clusters_plugin/ for the plugin repository, and check it as its gate does."""

import configparser
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import urlparse

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "build" / "creative_clusters_plugin"

LARGEST = 25_000_000
FORBIDDEN_NAMES = {"__pycache__", "__MACOSX", ".git"}
FORBIDDEN_SUFFIXES = {".pyc", ".pyo", ".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd"}
REQUIRED = ["name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker"]
REQUIRED += ["repository"]
OPTIONAL = ["homepage", "changelog", "qgisMaximumVersion", "tags", "icon", "experimental", "deprecated"]
OPTIONAL += ["license", "category", "hasProcessingProvider"]


def read_metadata(folder: Path) -> dict[str, str]:
    # the repository reads with interpolation on: a lone % in a text is an error there and has to be one here
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string((folder / "metadata.txt").read_text(encoding="utf-8"))
    return dict(parser.items("general"))


def metadata_findings(folder: Path) -> list[str]:
    try:
        metadata = read_metadata(folder)
    except (OSError, configparser.Error) as error:
        return [f"metadata.txt: {error}"]
    found = [f"metadata.txt: {key} is missing" for key in REQUIRED if not metadata.get(key, "").strip()]
    found += [f"metadata.txt: {key} is no known key" for key in metadata if key not in REQUIRED + OPTIONAL]
    for key in ("tracker", "repository", "homepage"):
        url = urlparse(metadata.get(key, ""))
        if not (url.scheme == "https" and url.netloc and url.path.strip("/")):
            found.append(f"metadata.txt: {key} is no https address of a page")
    # the repository sorts versions as text unless they are plain numbers
    if not re.fullmatch(r"\d+\.\d+\.\d+", metadata.get("version", "")):
        found.append("metadata.txt: version is not of the form 1.2.3")
    if "/" in metadata.get("author", ""):
        found.append("metadata.txt: author contains a slash")
    icon = metadata.get("icon")
    if icon and not (folder / icon).is_file():
        found.append(f"metadata.txt: icon {icon} is not in the package")
    return found


def file_findings(folder: Path) -> list[str]:
    found = [f"{name} is missing" for name in ("__init__.py", "LICENSE") if not (folder / name).is_file()]
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in FORBIDDEN_SUFFIXES or path.name in FORBIDDEN_NAMES or path.name.startswith("."):
            found.append(f"{path.relative_to(folder)}: such a file may not be in the package")
    return found


def bandit_findings(folder: Path) -> list[str]:
    # all of Bandit's tests and no `nosec`: stricter than the repository, whose list of tests changes
    command = [sys.executable, "-m", "bandit", "--quiet", "--ignore-nosec", "-r", "-f", "json", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        return [f"bandit failed: {done.stderr.strip()}"]
    report = json.loads(done.stdout)
    found = [f"bandit could not read {error['filename']}: {error['reason']}" for error in report["errors"]]
    for issue in report["results"]:
        found.append(f"{issue['filename']}:{issue['line_number']}: {issue['test_id']} {issue['issue_text']}")
    return found


def secret_findings(folder: Path) -> list[str]:
    command = [
        sys.executable,
        "-m",
        "detect_secrets",
        "scan",
        "--all-files",
        "--exclude-files",
        r"metadata\.txt",
        ".",
    ]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    if done.returncode:
        return [f"detect-secrets failed: {done.stderr.strip()}"]
    results = json.loads(done.stdout)["results"]
    return [f"{name}:{hit['line_number']}: {hit['type']}" for name, hits in results.items() for hit in hits]


def findings(folder: Path) -> list[str]:
    """Whatever would keep the plugin folder out of the repository, a line each."""
    checks = (metadata_findings, file_findings, bandit_findings, secret_findings)
    return [line for check in checks for line in check(folder)]


def write_zip(folder: Path, target: Path) -> None:
    """Zip `folder` so that the same files give the same bytes, whenever and wherever it is done."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(f"{folder.name}/{path.relative_to(folder).as_posix()}", (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, path.read_bytes())


def main() -> None:
    problems = findings(BUILT)
    if problems:
        sys.exit("package: the plugin repository would refuse this:\n" + "\n".join(f"  {line}" for line in problems))
    target = BUILT.with_name(f"{BUILT.name}.{read_metadata(BUILT)['version']}.zip")
    write_zip(BUILT, target)
    if target.stat().st_size > LARGEST:
        sys.exit(f"package: {target.name} has {target.stat().st_size:,} bytes; the repository takes {LARGEST:,}")
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
