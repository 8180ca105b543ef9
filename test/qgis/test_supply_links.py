"""Supply links: the same figures in the four ways, tables as files hold them, bad tables, NULLs, cancelling."""

import csv
import functools
from dataclasses import dataclass

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from .layers import AREAS, ROWS, SAMPLE_INPUTS, by_area, inputs, memory, nation_of_the_sample, records, table
from .running import FOUR_WAYS, run
from .styled_areas import labels_drawn

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:supplylinks"
PRODUCTS = ("58", "62", "71", "90", "26", "47", "69", "06")
LONG = {"FLOWS_FROM": "seller", "FLOWS_TO": "buyer", "FLOWS_VALUE": "flow_2022"}
BY_PRODUCT = {"OUTPUTS_PRODUCT": "code", "OUTPUTS_VALUE": "output", "OUTPUTS_NAME": "called"}
TABLES = {"OUTPUT", "TABLE", "FLOW_TABLE"}
every_way = pytest.mark.parametrize("way", FOUR_WAYS)


def flow_rows(products=PRODUCTS) -> list[tuple]:
    """Everybody buys from everybody, twice as much of the next product as of the last but one."""
    n = len(products)
    return [
        (seller, buyer, 10.0 + 5 * ((i - j) % n))
        for i, seller in enumerate(products)
        for j, buyer in enumerate(products)
    ]


def output_rows(products=PRODUCTS, output: float = 1000.0) -> list[tuple]:
    return [(product, output + 10 * place, f"Product {product}") for place, product in enumerate(products)]


def flows(rows=None, fields: str = "seller:string buyer:string flow_2022:double", name: str = "flows"):
    return memory("NoGeometry", fields, flow_rows() if rows is None else rows, name)


def products(rows=None, fields: str = "code:string output:double called:string"):
    return memory("NoGeometry", fields, output_rows() if rows is None else rows, "outputs")


def given(**more) -> dict:
    own = {"FLOWS": flows(), **LONG, "OUTPUTS_TABLE": products(), **BY_PRODUCT}
    return {key: value for key, value in inputs(**{**own, **more}).items() if value is not None}


def works(**more):
    done = run(TOOL, given(**more))
    assert "Traceback" not in done.log
    return done


def refused(**more) -> str:
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as caught:
        run(TOOL, given(**more), feedback)
    assert "Traceback" not in str(caught.value) + feedback.textLog()
    return str(caught.value)


@dataclass(frozen=True)
class Found:
    areas: dict[str, dict]
    table: list[dict]
    flows: list[dict]
    numbers: dict
    drawn: list
    styles: int
    report: str


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Flows and products of the divisions of the sample's industries, as CSV files without types."""
    folder = tmp_path_factory.mktemp("flows")
    with open(SAMPLE_INPUTS["EMPLOYMENT"], encoding="utf-8") as file:
        codes = sorted({row["industry"][:2] for row in csv.DictReader(file)})
    for name, header, rows in (
        ("flows", ("seller", "buyer", "flow_2022"), flow_rows(codes)),
        ("outputs", ("code", "output", "called"), output_rows(codes, 40_000.0)),
    ):
        with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, *rows])
    files = {"FLOWS": str(folder / "flows.csv"), **LONG, "OUTPUTS_TABLE": str(folder / "outputs.csv"), **BY_PRODUCT}
    return {**files, "REFERENCE": nation_of_the_sample(folder)}


@pytest.fixture(scope="module")
def found(provider, files, tmp_path_factory):
    @functools.cache
    def found(way: str) -> Found:
        folder = tmp_path_factory.mktemp(f"supply_{way}")
        targets = {name: str(folder / f"{name}.gpkg") for name in TABLES}
        report = folder / "report.html"
        done = FOUR_WAYS[way](TOOL, {**SAMPLE_INPUTS, **files, **targets, "REPORT": str(report)})
        output = done.layers["OUTPUT"]
        return Found(
            by_area(output),
            records(QgsVectorLayer(targets["TABLE"], "table", "ogr")),
            records(QgsVectorLayer(targets["FLOW_TABLE"], "flows", "ogr")),
            {name: done.outputs[name] for name in ("AREA_COUNT", "PRODUCT_COUNT", "SECTOR_COUNT", "MULTIPLIER")},
            labels_drawn(output),
            QgsVectorLayer(targets["OUTPUT"], "again", "ogr").listStylesInDatabase()[0],
            report.read_text(encoding="utf-8"),
        )

    return found


def alike(rows) -> list[dict]:
    """The rows with room for the last digits, which depend on the linear algebra library."""
    return [
        {name: pytest.approx(value) if isinstance(value, float) else value for name, value in row.items()}
        for row in rows
    ]


@every_way
def test_results_are_the_same_and_styled(found, way):
    here, first = found(way), found("run")
    assert list(here.areas) == list(first.areas)
    assert list(here.areas.values()) == alike(first.areas.values())
    assert here.table == alike(first.table)
    assert (here.flows, [here.numbers]) == (alike(first.flows), alike([first.numbers]))
    assert here.styles >= 3
    assert len(set(here.drawn)) > 3
    assert "Flegg" in here.report and "Product 62" in here.report and "<td>whole</td>" in here.report


def test_figures_are_plausible(found):
    here = found("run")
    assert here.numbers["SECTOR_COUNT"] == 9
    shares = [record["local_supply_pct"] for record in here.areas.values() if record["local_supply_pct"] is not None]
    assert len(shares) == here.numbers["AREA_COUNT"] > 50
    assert all(0 <= share <= 100 for share in shares)
    largest = max(here.areas.values(), key=lambda record: record["jobs_total"] or 0)
    assert largest["local_supply_pct"] > np.median(shares)
    for record in here.areas.values():
        if record["multiplier"] is not None:
            assert 1 <= record["multiplier"] <= here.numbers["MULTIPLIER"] + 1e-9
            assert record["supplies_per_million"] == pytest.approx(1e6 * (record["multiplier"] - 1))
    assert {"supply", "sale"} == {row["kind"] for row in here.flows}
    totals = {}
    for row in here.flows:
        totals[row["sector"], row["kind"]] = totals.get((row["sector"], row["kind"]), 0) + row["share"]
    assert all(total == pytest.approx(1) for total in totals.values())


def test_a_matrix_as_text_and_totals_is_the_same():
    columns = [f"c{product}" for product in PRODUCTS]
    cells = {(seller, buyer): value for seller, buyer, value in flow_rows()}
    rows = [(f"c{one}", *(str(cells[one, two]) for two in PRODUCTS), "x") for one in PRODUCTS]
    rows.append(("Total output", *(str(output) for _, output, _ in output_rows()), None))
    fields = "product:string " + " ".join(f"{column}:string" for column in columns) + " remark:string"
    pairs = memory("NoGeometry", "sic:string to:string", [(one, f"c{one}") for one in PRODUCTS], "pairs")
    own = {"FLOWS_FROM": "product", "FLOWS_TO": None, "FLOWS_VALUE": None, "OUTPUTS_TABLE": None}
    fields_given = dict.fromkeys(BY_PRODUCT)
    done = works(FLOWS=flows(rows, fields), LOOKUP=pairs, **own, **fields_given)
    same, other = by_area(works().layers["OUTPUT"]), by_area(done.layers["OUTPUT"])
    for area in AREAS:
        assert other[area]["local_supply_pct"] == pytest.approx(same[area]["local_supply_pct"])
    assert "Output is the row of totals" in done.log


def test_a_make_table_says_who_makes_what():
    """Industries that make their own product alone change nothing; where others make some of it, they supply it, too."""
    fields = "industry:string " + " ".join(f"c{product}:double" for product in PRODUCTS)
    outputs = {product: output for product, output, _ in output_rows()}
    rows = [(f"c{one}", *(outputs[one] if one == two else 0.0 for two in PRODUCTS)) for one in PRODUCTS]
    named = [(f"c{seller}", f"c{buyer}", value) for seller, buyer, value in flow_rows()]
    products_named = products([(f"c{code}", output, name) for code, output, name in output_rows()])
    pairs = memory("NoGeometry", "sic:string to:string", [(one, f"c{one}") for one in PRODUCTS], "pairs")
    own = {"FLOWS": flows(named), "OUTPUTS_TABLE": products_named, "LOOKUP": pairs}
    alone = works(**own).outputs["MULTIPLIER"]
    same = works(**own, MAKE=memory("NoGeometry", fields, rows, "make"))
    assert same.outputs["MULTIPLIER"] == pytest.approx(alone)
    assert "100.0\u00a0% of their output" in same.log
    shared = [(name, *(value / 2 for value in values[:-1]), values[-1] + 400) for name, *values in rows]
    assert works(**own, MAKE=memory("NoGeometry", fields, shared, "make")).outputs["MULTIPLIER"] != pytest.approx(alone)
    assert "not both a row and a column of the make table" in refused(
        **own, MAKE=memory("NoGeometry", fields, rows[1:], "make")
    )


def test_years_and_prices_are_compared():
    years = table([(*row, 2019) for row in ROWS], "area:string industry:string jobs:double year:integer")
    log = works(EMPLOYMENT=years, FLOWS=flows(name="use, purchasers prices")).log
    assert "The flows are of 2022 and the jobs of 2019" in log and "purchasers' prices" in log
    assert "The flows are of 2019" not in works(EMPLOYMENT=years, FLOWS_YEAR="2019").log
    assert (
        "is not known" in works(FLOWS=flows(fields="seller:string buyer:string value:double"), FLOWS_VALUE="value").log
    )


def test_null_and_suppressed_are_no_zeros():
    rows = [row if row[:2] != ("A2", "6910") else ("A2", "6910", None) for row in ROWS]
    rows = [row for row in rows if row[0] != "A9" and row[:2] != ("A3", "6910")]
    done = works(EMPLOYMENT=table(rows), TABLE="TEMPORARY_OUTPUT")
    areas = by_area(done.layers["OUTPUT"])
    law = {
        row["area"]: row
        for row in records(done.layers["TABLE"])
        if row["product"] == "69" and row["sector"] == "publishing"
    }
    assert (law["A2"]["status"], law["A2"]["local_share"]) == ("suppressed", None)
    assert (law["A3"]["status"], law["A3"]["local_share"]) == ("no supplier", 0)
    assert law["A9"]["status"] == "missing" and areas["A9"]["local_supply_pct"] is None
    assert areas["A3"]["suppliers_missing"] == 1 and areas["A1"]["suppliers_missing"] == 0
    assert areas["A2"]["suppressed"] == 1
    log = works(FLOWS=flows([(*row[:2], None) if row[:2] == ("69", "62") else row for row in flow_rows()])).log
    assert "1 flow of 'flows' is NULL" in log


def test_bad_tables_are_refused():
    assert "does not hold the same products" in refused(FLOWS=flows([("x", "y", 1.0), ("z", "62", 2.0)]))
    assert "have no output, or a zero or negative one" in refused(OUTPUTS_TABLE=products(output_rows(output=-500.0)))
    assert "has no total output" in refused(OUTPUTS_VALUE=None)
    assert "no Leontief inverse" in refused(OUTPUTS_TABLE=products(output_rows(output=50.0)))
    assert "Buying product (FLOWS_TO) and Value of the flow (FLOWS_VALUE) belong together" in refused(FLOWS_TO=None)
    assert "has no numeric column" in refused(
        FLOWS=flows([("a", "b")], "seller:string buyer:string"), FLOWS_TO=None, FLOWS_VALUE=None
    )
    assert "Selling product (FLOWS_FROM): 'flows' has no field 'nobody'" in refused(FLOWS_FROM="nobody")
    strange = memory("NoGeometry", "sic:string to:string", [("99", "62")], "pairs")
    assert "meets a product of 'flows'" in refused(LOOKUP=strange)


def test_inputs_are_left_as_they_were():
    before = flows()
    rows = records(before)
    works(FLOWS=before)
    assert records(before) == rows


def test_cancelling_stops_it():
    class Impatient(QgsProcessingFeedback):
        def setProgress(self, progress):
            super().setProgress(progress)
            if progress > 61:
                self.cancel()

    feedback = Impatient(False)
    done = run(TOOL, given(), feedback)
    assert "OUTPUT" not in done.outputs
    assert "Traceback" not in feedback.textLog()


def test_markup_in_the_data_is_text_in_the_report(tmp_path):
    named = products([(code, output, f"<b>{name}</b>") for code, output, name in output_rows()])
    works(OUTPUTS_TABLE=named, REPORT=str(tmp_path / "r.html"))
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "<b>Product" not in page and "&lt;b&gt;Product" in page
