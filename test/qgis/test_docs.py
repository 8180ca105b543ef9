"""docs/tools.md and the tools have the same parameters, outputs and fields, titled as in the dialog."""

import re
from pathlib import Path

import pytest

from creative_clusters_plugin.core.employment.sector_tables import bundled
from creative_clusters_plugin.core.raw.formats import FORMATS
from creative_clusters_plugin.core.space.global_records import BINARY, GLOBAL_STATISTICS, NOT_NEGATIVE
from creative_clusters_plugin.core.space.local.families import LOCAL_STATISTICS
from creative_clusters_plugin.core.space.local.record import MANY, ONE, PAIR, RATE, UPPER
from creative_clusters_plugin.provider import TOOLS

from .layers import EMPLOYMENT_TOOLS, SAMPLE_INPUTS
from .running import run
from .test_audience import given as audiences
from .test_count_businesses import firms as business_points
from .test_count_businesses import given as counted
from .test_count_businesses import inner
from .test_emerging import years as areas_by_year
from .test_fill_suppressed import full_table as with_suppressed_figures
from .test_impact_scenario import given as scenario
from .test_import_employment import written_file
from .test_microclusters import businesses, given, layer
from .test_rebase_areas import by_lookup, full_table
from .test_spatial import areas
from .test_supply_links import given as supplies

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "tools.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL))
SHARED = SECTIONS["Shared parameters"]
NAMES = [tool.ID for tool in TOOLS]
TABLES_OF = {
    "creativehotspots": ("sectoremployment", "locationquotients"),
    "locationquotients": ("sectoremployment",),
    "countbusinesses": ("sectoremployment",),
}
GROUPS = ("creative", "high_tech_manufacturing", "kibs")
every_tool = pytest.mark.parametrize("name", NAMES)


@pytest.fixture(scope="module")
def outputs(provider, tmp_path_factory):
    """Layers of each tool by name of output."""
    written = {"OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT"}
    parameters = {**SAMPLE_INPUTS, "YEAR": "2021", **written}
    more = {"creativehotspots": {"USE_NEIGHBOURS": True}}
    layers = {
        name: run(f"creativeclusters:{name}", parameters | more.get(name, {})).layers for name in EMPLOYMENT_TOOLS
    }
    tested = {"INPUT": layers["creativehotspots"]["OUTPUT"], "FIELDS": ["lq_creative"], "PERMUTATIONS": 99, **written}
    firms = {"POINTS": layer(*businesses()), **given(RELABELLINGS=0), "POINTS_OUTPUT": "TEMPORARY_OUTPUT"}
    others = {
        "spatialhotspots": {**tested, "INPUT": areas(), "FIELDS": ["value"], "LINKS": "TEMPORARY_OUTPUT"},
        "globalautocorrelation": tested,
        "spatialweights": {"INPUT": areas(), "LINKS": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT"},
        "subregionalclusters": {**parameters, "REGION": "region"},
        "hotspotrobustness": {**parameters, "REGION": "region", "DRAWS": 5},
        "microclusters": firms,
        "pointcolocation": {
            "POINTS": firms["POINTS"],
            "POINTS_CATEGORY": "sic",
            "SECTORS": 0,
            "RELABELLINGS": 9,
            **written,
        },
        "supplylinks": supplies(TABLE="TEMPORARY_OUTPUT", FLOW_TABLE="TEMPORARY_OUTPUT"),
        "impactscenario": scenario(TABLE="TEMPORARY_OUTPUT", FLOW_TABLE="TEMPORARY_OUTPUT"),
        "peerareas": {**parameters, "START": "2015", "PEERS": "TEMPORARY_OUTPUT"},
        "colocationmatrix": {**SAMPLE_INPUTS, "PERMUTATIONS": 99, "TABLE": "TEMPORARY_OUTPUT"},
        "sectorrelatedness": {**parameters, "SPACE": 1, "LINKS": "TEMPORARY_OUTPUT"},
        "audienceoverlap": audiences(TABLE="TEMPORARY_OUTPUT"),
        "countbusinesses": counted(business_points([(inner(0), "62010", 3.0, 2020)])),
        "employmentchange": {**SAMPLE_INPUTS, **written},
        "employmentoutlook": {**SAMPLE_INPUTS, **written},
        "emerginghotspots": {"INPUT": areas_by_year(), "PERMUTATIONS": 99, **written},
        "fillsuppressed": {"EMPLOYMENT": with_suppressed_figures(), "TABLE": "TEMPORARY_OUTPUT"},
        "translateindustries": {
            "EMPLOYMENT": with_suppressed_figures(),
            "TABLE": "TEMPORARY_OUTPUT",
            "UNPLACED": "TEMPORARY_OUTPUT",
        },
        "rebaseareas": {**by_lookup(EMPLOYMENT=full_table()), **written},
        "importemployment": {
            "FILE": written_file(tmp_path_factory.mktemp("raw"), "cbp16co.txt"),
            "TABLE": "TEMPORARY_OUTPUT",
        },
    }
    published = {"fetchboundaries": {}, "fetchemployment": {}} | {
        tool.ID: {} for tool in TOOLS if tool.GROUP == "publish"
    }
    return layers | published | {name: run(f"creativeclusters:{name}", given).layers for name, given in others.items()}


def rows_of(section: str) -> set[tuple[str, str]]:
    """Name and title in the dialog, as the tables of parameters and outputs give them."""
    return set(re.findall(r"^\| `([A-Z_0-9]+)` \| ([^|]+) \|", section, re.MULTILINE))


def fields_in(section: str) -> set[str]:
    cells = re.findall(r"^\| (`[a-z0-9_<>`, ]+) \|", section, re.MULTILINE)
    return {field for cell in cells for field in re.findall(r"`([a-z0-9_<>]+)`", cell)}


def spellings(field: str) -> set[str]:
    """The field as it is, and with <sector> or <group> for the part that stands for one."""
    found = {field}
    for part in (*bundled("dcms_creative_2014").sectors()["sector"], "rest"):
        found |= {re.sub(f"_{part}(?=$|_pct$)", f"_<{kind}>", field) for kind in ("sector", "category")}
    if field.startswith("businesses_"):
        found.add("businesses_<sector>")
    found.add(re.sub("_theatre$", "_<segment>", field))
    for group in GROUPS:
        found.add(re.sub(f"_{group}(?=$|_)", "_<group>", field))
    return found


@every_tool
def test_parameters_and_outputs_stand_with_their_titles(provider, name):
    tool = provider.algorithm(name)
    listed = rows_of(SECTIONS[name]) | rows_of(SHARED)
    titles = [(one.name(), one.description()) for one in (*tool.parameterDefinitions(), *tool.outputDefinitions())]
    assert [title for title in titles if title not in listed] == []


@every_tool
def test_no_parameter_stands_there_that_the_tool_lacks(provider, name):
    tool = provider.algorithm(name)
    known = {one.name() for one in (*tool.parameterDefinitions(), *tool.outputDefinitions())}
    assert {parameter for parameter, _ in rows_of(SECTIONS[name])} - known == set()


def test_no_shared_parameter_stands_there_that_all_tools_lack(provider):
    known = {one.name() for tool in provider.algorithms() for one in tool.parameterDefinitions()}
    assert {parameter for parameter, _ in rows_of(SHARED)} - known - {"UNMATCHED_JOBS"} == set()


@every_tool
def test_every_field_stands_there(outputs, name):
    described = fields_in(SECTIONS[name])
    own = {"area", "area_name", "region", "region_name", "fid", "id", "value", "code", "name"}
    own |= {"firm", "sic", "jobs"} if name == "pointcolocation" else set()
    for output in set(outputs[name]) & {"OUTPUT", "TABLE"} if name not in TABLES_OF else {"OUTPUT"}:
        written = set(outputs[name][output].fields().names()) - own
        assert {field for field in written if not spellings(field) & described} == set()
    for other in TABLES_OF.get(name, ()):
        described |= fields_in(SECTIONS[other])
    if "TABLE" in outputs[name]:
        assert set(outputs[name]["TABLE"].fields().names()) - {"fid", "region"} - described == set()


@every_tool
def test_no_field_stands_there_that_the_tool_does_not_write(outputs, name):
    layers = outputs[name].values()
    written = {spelling for layer in layers for field in layer.fields().names() for spelling in spellings(field)}
    assert fields_in(SECTIONS[name]) - written == set()


TAKES = {ONE: "one", PAIR: "two", RATE: "events, base", MANY: "two or more at once"}
VALUES = {"": "any", NOT_NEGATIVE: "0 or more", BINARY: "0 and 1"}


def as_row(*cells) -> str:
    return f"| {' | '.join(str(cell).replace('*', chr(92) + '*') for cell in cells)} |"


def test_local_statistics_stand_there_as_their_records_have_them():
    expected = [
        as_row(
            *(one.number, one.title, TAKES[one.takes], VALUES[BINARY if one.binary else ""]),
            *("upper tail" if one.tail == UPPER else "two-sided", "yes" if one.analytic else "no"),
            ", ".join(f"`{value}`" for value in one.classes.labels),
        )
        for one in LOCAL_STATISTICS
    ]
    rows = SECTIONS["spatialhotspots"].splitlines()
    assert [row for row in expected if row not in rows] == []


def test_global_statistics_stand_there_as_their_records_have_them():
    expected = [
        as_row(
            *(number, one.title, "two" if one.paired else "one", VALUES[one.values]),
            ", ".join(f"`{row.id}`" for row in one.rows),
        )
        for number, one in enumerate(GLOBAL_STATISTICS)
    ]
    rows = SECTIONS["globalautocorrelation"].splitlines()
    assert [row for row in expected if row not in rows] == []


def test_the_methods_name_the_papers_of_every_statistic():
    """By the last name of the first author and the year."""
    methods = (ROOT / "docs" / "methods.md").read_text(encoding="utf-8")
    sections = dict(re.findall(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", methods, re.MULTILINE | re.DOTALL))
    for heading, statistics in (("Local statistics", LOCAL_STATISTICS), ("Global statistics", GLOBAL_STATISTICS)):
        papers = {paper for one in statistics for paper in one.papers}
        cited = [re.match(r"([^,]+),.*?\((\d{4})\)", paper).groups() for paper in papers]
        assert len(cited) > 2
        assert [one for one in cited if not re.search(rf"{one[0]}\b[^|]*\b{one[1]}", sections[heading])] == []


def test_raw_formats_stand_there_as_their_records_have_them():
    expected = [as_row(number, known.title, f"`{known.id}`") for number, known in enumerate(FORMATS, start=1)]
    rows = SECTIONS["importemployment"].splitlines()
    assert [row for row in expected if row not in rows] == []


def test_the_readme_counts_the_hotspots_of_the_sample(outputs):
    layer = outputs["creativehotspots"]["OUTPUT"]
    hotspots = sum(feature["class"] == "hotspot" for feature in layer.getFeatures())
    assert f"{hotspots} hotspots of {layer.featureCount()} areas" in " ".join(README.split())


def test_the_guide_lists_every_tool_under_its_group(provider):
    listed = {}
    guide = (ROOT / "docs" / "guide" / "tools.md").read_text(encoding="utf-8")
    for section in re.split(r"^## ", guide, flags=re.MULTILINE)[1:]:
        group = section.splitlines()[0]
        listed |= dict.fromkeys(re.findall(r"^\| `creativeclusters:(\w+)`", section, flags=re.MULTILINE), group)
    assert listed == {tool.name(): tool.group() for tool in provider.algorithms()}


def anchors(page: Path) -> set[str]:
    """The headings of a page as its links name them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def leads_somewhere(page: Path, link: str) -> bool:
    if "://" in link:
        return True
    path, _, anchor = link.partition("#")
    target = page.parent / path if path else page
    return target.exists() and (not anchor or anchor in anchors(target))


def test_links_lead_to_files_and_headings():
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    links = [(page, link) for page in pages for link in re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8"))]
    assert len(links) > 20
    assert [link for page, link in links if not leads_somewhere(page, link)] == []


def test_the_tests_named_in_the_methods_exist():
    named = set(re.findall(r"`(test_[a-z_]+)`", (ROOT / "docs" / "methods.md").read_text(encoding="utf-8")))
    tests = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "test").rglob("test_*.py"))
    assert len(named) > 20
    assert {name for name in named if f"def {name}(" not in tests} == set()
