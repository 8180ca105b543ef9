"""Files that are awkward in the ways of real downloads give the right table, or an error that says what and where."""

from pathlib import Path

import pytest

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.raw.importing import import_table
from creative_clusters_plugin.core.raw.sheet import sheet_of
from creative_clusters_plugin.core.raw.table import ImportOptions
from test.awkward import (
    Case,
    abroad,
    agencies,
    columns,
    countries,
    dimensions,
    eurostat,
    figures_units_flags,
    further,
    layouts,
    measures,
    nomis,
    offices,
    plain,
    strangers,
    trials,
    us,
)

MODULES = (
    abroad,
    agencies,
    columns,
    countries,
    dimensions,
    eurostat,
    figures_units_flags,
    further,
    layouts,
    measures,
    nomis,
    offices,
    plain,
    strangers,
    trials,
    us,
)
CASES = {f"{module.__name__.rpartition('.')[2]}: {case.title}": case for module in MODULES for case in module.CASES}


def told(case: Case) -> tuple[str, str]:
    """The table as lines, or the text of the error; what is warned of."""
    try:
        result = import_table([sheet_of(case.name, case.bytes)], "auto", ImportOptions(**case.options))
    except CreativeClustersError as error:
        return str(error), ""
    found, warnings = result.table, "\n".join(note.render() for note in result.notes if note.warning)
    figures = [format(jobs, "g") if jobs == jobs else "" for jobs in found["jobs"]]
    of_rows = (found["area"], found["industry"], found["year"], figures, found["status"])
    return "".join(f"{';'.join(row)}\n" for row in zip(*of_rows, strict=True)), warnings


@pytest.mark.parametrize("name", CASES)
def test_awkward_files(name):
    case = CASES[name]
    found, warnings = told(case)
    assert found == case.wanted
    assert case.warned in warnings


def test_every_module_of_awkward_files_is_tried():
    folder = Path(__file__).parents[1] / "awkward"
    assert {module.__name__.rpartition(".")[2] for module in MODULES} == {
        file.stem for file in folder.glob("[a-z]*.py")
    }
