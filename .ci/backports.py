"""Print an apt source (deb822) for a Debian release's backports suite, on this machine's mirror."""

import re
import sys
from pathlib import Path


def entries(text: str, deb822: bool) -> list[dict[str, str]]:
    """The enabled binary sources in one apt sources file, each as deb822 fields."""
    if not deb822:
        lines = [re.match(r"\s*deb\s+(?:\[([^]]*)\]\s*)?(\S+)\s+(\S+)\s+(.+)", line) for line in text.splitlines()]
        return [_from_one_line(*line.groups()) for line in lines if line]
    stanzas = re.split(r"\n[ \t]*\n", re.sub(r"(?m)^#.*\n?", "", text))
    found = [dict(re.findall(r"(?m)^([\w-]+):[ \t]*((?:.*)(?:\n[ \t].*)*)", stanza)) for stanza in stanzas]
    return [
        fields
        for fields in found
        if "deb" in fields.get("Types", "").split() and fields.get("Enabled", "yes").strip().lower() != "no"
    ]


def _from_one_line(options: str | None, uri: str, suite: str, components: str) -> dict[str, str]:
    fields = {"Types": "deb", "URIs": uri, "Suites": suite, "Components": components.partition("#")[0]}
    for name, value in re.findall(r"(\S+?)=(\S+)", options or ""):
        if name in ("signed-by", "trusted"):
            fields[name.title()] = value
    return fields


def backports_source(sources: list[dict[str, str]], codename: str) -> str:
    """The deb822 source of `codename`-backports.

    sources: all enabled sources of the machine. The distribution's own mirror is told from third parties, who
    also name their suites after the release, by serving the release's updates too.
    Raises LookupError where no source serves `codename`.
    """

    def serves(uris: str, suite: str) -> bool:
        return any(source["URIs"].split() == uris.split() and suite in source["Suites"].split() for source in sources)

    names = {codename, "stable", "oldstable"}
    candidates = [
        source
        for source in sources
        if names & set(source["Suites"].split())
        and "main" in source.get("Components", "").split()
        and not source["URIs"].startswith("cdrom:")
    ]
    if not candidates:
        raise LookupError(f"no apt source of this machine serves {codename} main")
    own = max(candidates, key=lambda source: any(serves(source["URIs"], f"{name}-updates") for name in names))
    kept = {name: own[name] for name in ("Signed-By", "Trusted") if name in own}
    fields = {
        "Types": "deb",
        "URIs": own["URIs"],
        "Suites": f"{codename}-backports",
        "Components": "main",
        **kept,
    }
    return "".join(f"{name}:{'' if value.startswith(chr(10)) else ' '}{value}\n" for name, value in fields.items())


def machine_sources(folder: Path = Path("/etc/apt")) -> list[dict[str, str]]:
    """All enabled sources of the apt configuration in `folder`."""
    files = [folder / "sources.list", *sorted(folder.glob("sources.list.d/*"))]
    files = [file for file in files if file.is_file() and file.suffix in (".list", ".sources")]
    return [entry for file in files for entry in entries(file.read_text(), file.suffix == ".sources")]


if __name__ == "__main__":
    try:
        print(backports_source(machine_sources(), sys.argv[1]), end="")
    except LookupError as error:
        sys.exit(f"setup: {error}; add its backports suite by hand, then run this again")
