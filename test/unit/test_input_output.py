"""Input-output tables: published and textbook numbers, identities, and tables as offices write them."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.supply.flow_checks import flow_context_notes
from creative_clusters_plugin.core.supply.flow_tables import FlowColumns, ProductColumns, flow_table, year_in
from creative_clusters_plugin.core.supply.input_output import (
    leontief_inverse,
    linkages,
    local_multipliers,
    own_shares,
    regional_shares,
    size_factor,
    technical_coefficients,
)
from creative_clusters_plugin.core.supply.make_tables import industry_flows
from creative_clusters_plugin.core.values import Column
from test.unit.builders import texts

FLOWS = np.array([[150.0, 500.0], [200.0, 100.0]])  # Miller & Blair (2009), table 2.3
OUTPUT = np.array([1000.0, 2000.0])
NAMES = np.array(["a", "b"], dtype=object)


def column(name, values):
    return Column(name, [None if pd.isna(value) else value for value in values])


def long(rows, layer="flows"):
    seller, buyer, value = zip(*rows, strict=True)
    return FlowColumns(layer, column("from", seller), column("to", buyer), column("value", value))


def matrix(rows: dict, columns: list, layer="flows"):
    table = pd.DataFrame(rows, index=columns).T
    return FlowColumns(
        layer, column("product", table.index), columns=tuple(column(name, table[name]) for name in columns)
    )


def outputs(values: dict, names=None):
    name = None if names is None else column("name", names)
    return ProductColumns("products", column("code", values), column("output", values.values()), name)


SMALL = [("a", "a", 150.0), ("a", "b", 500.0), ("b", "a", 200.0), ("b", "b", 100.0)]
SMALL_OUTPUT = outputs({"a": 1000.0, "b": 2000.0})
TWICE = ProductColumns("products", column("code", ["a", "b", "b"]), column("output", [1000.0, 2000.0, 2100.0]))


def test_worked_example_of_miller_and_blair():
    coefficients = technical_coefficients(FLOWS, OUTPUT)
    np.testing.assert_allclose(coefficients, [[0.15, 0.25], [0.20, 0.05]])
    inverse = leontief_inverse(coefficients, NAMES)
    np.testing.assert_allclose(inverse, [[1.2541, 0.3300], [0.2640, 1.1221]], atol=5e-5)
    np.testing.assert_allclose(inverse @ [600.0, 1500.0], [1247.5, 1841.6], atol=0.05)


@given(st.integers(2, 12), st.integers(0, 10_000))
@settings(max_examples=40, deadline=None)
def test_output_is_the_inverse_times_final_use(products, seed):
    rng = np.random.default_rng(seed)
    output = rng.uniform(1, 1e6, products)
    flows = rng.uniform(0, 0.9 / products, (products, products)) * output
    final = output - flows.sum(axis=1)
    inverse = leontief_inverse(technical_coefficients(flows, output), np.arange(products))
    np.testing.assert_allclose(inverse @ final, output, rtol=1e-9)
    assert (inverse >= np.eye(products) - 1e-12).all()


@pytest.mark.parametrize("seed", range(10))
def test_industries_make_what_the_use_and_make_tables_say(seed):
    """g = (I - D B)^-1 D f: with the final uses of products, industries make their output, to 1e-9."""
    rng, codes = np.random.default_rng(seed), [f"p{number}" for number in range(6)]
    made = np.diag(rng.uniform(100, 200, 6)) + rng.uniform(0, 20, (6, 6))
    output, supply = made.sum(axis=1), made.sum(axis=0)
    used = rng.uniform(0, 0.1, (6, 6)) * output
    use = flow_table(matrix(dict(zip(codes, used, strict=True)), codes), outputs(dict(zip(codes, output, strict=True))))
    found = industry_flows(use, matrix(dict(zip(codes, made, strict=True)), codes, "make"))
    inverse = leontief_inverse(found.coefficients, found.products)
    shares = made / supply
    np.testing.assert_allclose(found.flows, shares @ used, rtol=1e-12)
    np.testing.assert_allclose(inverse @ shares @ (supply - used.sum(axis=1)), output, rtol=1e-9)
    np.testing.assert_allclose(found.final, output - (shares @ used).sum(axis=1))


def test_industries_that_make_their_own_product_alone_need_no_make_table():
    use = flow_table(long(SMALL), SMALL_OUTPUT)
    found = industry_flows(use, matrix({"A": [1000.0, 0.0], "b": [0.0, 2000.0]}, ["a", "B"], "make"))
    np.testing.assert_allclose(found.flows, FLOWS)
    assert "make 100.0\u00a0% of their output in their own product" in texts(found.notes)
    with pytest.raises(CreativeClustersError, match="1 of 2 codes of 'flows' is not both a row and a column"):
        industry_flows(use, matrix({"a": [1000.0, 0.0], "c": [0.0, 2000.0]}, ["a", "b"], "make"))
    with pytest.raises(CreativeClustersError, match="'make' holds 1 negative value"):
        industry_flows(use, matrix({"a": [1000.0, -1.0], "b": [0.0, 2000.0]}, ["a", "b"], "make"))


def test_linkages_are_those_of_both_inverses():
    inverse = leontief_inverse(technical_coefficients(FLOWS, OUTPUT), NAMES)
    tied = linkages(inverse, OUTPUT)
    ghosh = np.linalg.inv(np.eye(2) - FLOWS / OUTPUT[:, None])
    np.testing.assert_allclose(tied.forward, ghosh.sum(axis=1) / ghosh.sum(axis=1).mean())
    np.testing.assert_allclose(tied.multiplier, inverse.sum(axis=0))
    for measure in (tied.backward, tied.forward, tied.sensitivity):
        assert measure.mean() == pytest.approx(1)


def test_size_factor_of_flegg():
    np.testing.assert_allclose(size_factor([0.05, 0.20], 0.3), [0.4510784, 0.6698904], atol=5e-8)
    assert size_factor(1.0, 0.3) == 1.0
    assert size_factor(0.2, 0.0) == 1.0


def test_regional_shares_are_capped_and_unknown_without_a_buyer():
    supplier, size = np.array([[0.5, 3.0, np.nan, 0.0]]), np.array([0.5])
    shares = regional_shares(supplier, np.array([[1.0, 0.0]]), size)
    np.testing.assert_allclose(shares[0, :, 0], [0.25, 1.0, np.nan, 0.0])
    assert np.isnan(shares[0, :, 1]).all()
    np.testing.assert_allclose(own_shares(supplier, size), [[0.25, 1.0, np.nan, 0.0]])


def test_local_multipliers_are_column_sums_of_the_regional_inverse():
    rng = np.random.default_rng(3)
    quotients = rng.uniform(0, 2, (7, 5)) * (rng.random((7, 5)) > 0.2)
    quotients[0, 1] = np.nan
    coefficients, size = rng.uniform(0, 0.15, (5, 5)), rng.uniform(0.2, 1, 7)
    found = local_multipliers(coefficients, quotients, size)
    for area in range(7):
        own = np.nan_to_num(quotients[area])
        with np.errstate(divide="ignore", invalid="ignore"):
            shares = np.nan_to_num(np.minimum(1, own[:, None] / np.where(own > 0, own, np.nan) * size[area]))
        np.fill_diagonal(shares, np.minimum(1, own * size[area]))
        inverse = np.linalg.inv(np.eye(5) - shares * coefficients)
        np.testing.assert_allclose(found[area], inverse.sum(axis=0), rtol=1e-12)
    assert (found <= np.linalg.inv(np.eye(5) - coefficients).sum(axis=0) + 1e-12).all()
    assert (found >= 1).all()


def test_an_area_that_is_the_nation_has_its_multipliers():
    coefficients = technical_coefficients(FLOWS, OUTPUT)
    found = local_multipliers(coefficients, np.ones((1, 2)), np.ones(1))
    np.testing.assert_allclose(found[0], leontief_inverse(coefficients, NAMES).sum(axis=0))


def test_multipliers_can_be_cancelled():
    with pytest.raises(Cancelled):
        local_multipliers(np.zeros((2, 2)), np.ones((3, 2)), np.ones(3), lambda share: False)


def test_a_chain_that_needs_more_than_it_makes_is_refused():
    with pytest.raises(CreativeClustersError, match=r"no Leontief inverse.*a \(1\.20\)"):
        leontief_inverse(np.array([[0.9, 0.3], [0.3, 0.5]]), NAMES)
    with pytest.raises(CreativeClustersError, match="no Leontief inverse"):
        leontief_inverse(np.array([[0.5, 0.5], [0.5, 0.5]]), NAMES)


def test_long_and_matrix_are_one_table():
    one = flow_table(long(SMALL), SMALL_OUTPUT)
    other = flow_table(matrix({"a": [150.0, 500.0], "b": [200.0, 100.0]}, ["a", "b"]), SMALL_OUTPUT)
    np.testing.assert_allclose(one.flows, FLOWS)
    np.testing.assert_allclose(other.flows, FLOWS)
    np.testing.assert_allclose(one.final, [350.0, 1700.0])
    assert one.notes == other.notes == ()


def test_codes_meet_without_case_and_spaces_and_names_come_along():
    rows = [("CPA_J62 ", "cpa_j62", 10.0), ("B06 &  B07", "CPA_J62", 5.0), ("CPA_J62", "b06 & B07", 1.0)]
    found = flow_table(long(rows), outputs({"CPA_J62": 40.0, "B06 & B07": 30.0}, ["Software", None]))
    assert found.products.tolist() == ["CPA_J62", "B06 &  B07"]
    assert found.names.tolist() == ["Software", "B06 &  B07"]
    np.testing.assert_allclose(found.flows, [[10, 1], [5, 0]])


def test_totals_value_added_and_final_uses_are_told_from_products():
    table = {
        "a": [150.0, 500.0, 650.0, 350.0, 1000.0],
        "b": [200.0, 100.0, 300.0, 1700.0, 2000.0],
        "Imports": [50.0, 100.0, 150.0, 0.0, 0.0],
        "Total Intermediate": [400.0, 700.0, 1100.0, 0.0, 0.0],
        "Total Value Added": [600.0, 1300.0, 0.0, 0.0, 0.0],
        "Total Industry Output": [1000.0, 2000.0, 0.0, 0.0, 0.0],
    }
    found = flow_table(matrix(table, ["a", "b", "Total Intermediate", "F010", "Total Commodity Output"]))
    np.testing.assert_allclose(found.flows, FLOWS)
    np.testing.assert_allclose(found.output, OUTPUT)
    said = texts(found.notes)
    assert "4 rows of 'flows' are no products" in said and "3 columns of 'flows' are no products" in said
    assert "13.6 % of the purchases" in said
    assert "does not balance" not in said


def test_output_can_be_purchases_and_value_added():
    table = {"a": [150.0, 500.0], "b": [200.0, 100.0], "Gross value added": [650.0, 1400.0]}
    np.testing.assert_allclose(flow_table(matrix(table, ["a", "b"])).output, OUTPUT)
    assert "purchases and value added" in texts(flow_table(matrix(table, ["a", "b"])).notes)


def test_a_table_that_does_not_balance_is_said():
    table = {
        "a": [150.0, 500.0],
        "b": [200.0, 100.0],
        "Total value added": [600.0, 1400.0],
        "Total output": [1000.0, 2000.0],
    }
    said = texts(flow_table(matrix(table, ["a", "b"])).notes)
    assert "more than half a per cent: 0; columns whose purchases and value added do: 1 (a)" in said


@pytest.mark.parametrize(
    ("rows", "products", "message"),
    [
        (SMALL, None, "has no total output"),
        (SMALL, outputs({"a": 1000.0, "b": 0.0}), r"1 product has no output, or a zero or negative one.*b \(0\)"),
        (SMALL, outputs({"a": -5.0, "b": 10.0}), r"a \(-5\)"),
        (SMALL, outputs({"a": 1000.0}), r"1 product has no output.*: b \(–\)"),
        ([("a", "x", 1.0), ("b", "y", 2.0)], SMALL_OUTPUT, "does not hold the same products as rows and as columns"),
        ([(None, None, 1.0)], SMALL_OUTPUT, "has no row with a product"),
        (
            [(one, other, None) for one in "ab" for other in "ab"],
            SMALL_OUTPUT,
            "No flow of 'flows' from one product to another",
        ),
        (SMALL, TWICE, r"has 1 product more than once \(b\): give one row for each"),
        ([("a", "b", "many")], SMALL_OUTPUT, "Field 'value' of 'flows' must hold numbers"),
    ],
)
def test_bad_tables_are_refused(rows, products, message):
    with pytest.raises(CreativeClustersError, match=message):
        flow_table(long(rows), products)


def test_a_long_table_without_the_sales_of_a_product_is_told_of():
    three = outputs({"a": 1000.0, "b": 2000.0, "C": 500.0})
    rows = [("a", "a", 150.0), ("a", "b", 500.0), ("b", "a", 200.0), ("b", "b", 100.0), ("a", "C", 10.0)]
    assert "1 product of 'flows' buys but sells nothing (C)" in texts(flow_table(long(rows), three).notes)
    back = [(buyer, seller, value) for seller, buyer, value in rows]
    assert "1 product of 'flows' sells but buys nothing (C)" in texts(flow_table(long(back), three).notes)


def test_a_matrix_that_is_not_square_is_told_of():
    """A product with an output that has no row sells nothing, one without a column buys nothing: neither without a word."""
    three = outputs({"a": 1000.0, "b": 2000.0, "C": 500.0})
    no_row = flow_table(matrix({"a": [150.0, 500.0, 10.0], "b": [200.0, 100.0, 20.0]}, ["a", "b", "C"]), three)
    assert "1 product has a column in 'flows' but no row (C)" in texts(no_row.notes)
    assert no_row.flows[2].sum() == 0 and no_row.flows[:, 2].sum() == 30
    no_column = flow_table(matrix({"a": [150.0, 500.0], "b": [200.0, 100.0], "C": [1.0, 2.0]}, ["a", "b"]), three)
    assert "1 product has a row in 'flows' but no column (C)" in texts(no_column.notes)
    assert no_column.flows[:, 2].sum() == 0


def test_names_of_fields_are_totals_too():
    """GeoPackages and databases write underscores: what does not add up is found all the same."""
    table = {
        "a": [150.0, 500.0, 350.0, 1000.0],
        "b": [200.0, 100.0, 1700.0, 2500.0],
        "total_output": [1000.0, 2000.0, None, None],
    }
    found = flow_table(matrix(table, ["a", "b", "final_demand", "total_output"]))
    assert list(found.output) == [1000.0, 2000.0] and list(found.products) == ["a", "b"]
    assert "more than half a per cent: 1; columns whose purchases and value added do: 0 (b)" in texts(found.notes)


def test_odd_flows_are_counted():
    rows = [*SMALL, ("a", "a", 1.0), ("a", None, 3.0), ("b", "b", None)]
    said = texts(flow_table(long(rows), SMALL_OUTPUT).notes)
    assert "1 flow of 'flows' has no product" in said
    assert "1 flow of 'flows' is NULL" in said
    assert "2 flows of 'flows' repeat" in said
    rows = [("a", "a", 150.0), ("a", "b", -5.0), ("b", "a", 2000.0), ("b", "b", 100.0)]
    said = texts(flow_table(long(rows), SMALL_OUTPUT).notes)
    assert "1 product of 'flows' has negative purchases: b (-5)" in said
    assert "1 product of 'flows' buys more than it makes: a (2,150 > 1,000)" in said


def test_a_product_without_output_and_flows_is_no_trouble():
    found = flow_table(long(SMALL), outputs({"a": 1000.0, "b": 2000.0, "c": 0.0}))
    assert found.products.tolist() == ["a", "b", "c"]
    assert (found.coefficients[:, 2] == 0).all()
    assert leontief_inverse(found.coefficients, found.products)[2, 2] == 1


def test_years_and_prices():
    assert year_in("ioat_flow_2022_long", "flow_gbp_m") == "2022"
    assert year_in("flows 2017", "value_2022") == year_in("sic12022") == ""
    said = texts(flow_context_notes("use", "use in Purchasers' prices", "2022", "2017", "2021"))
    assert "output of products is of 2017" in said and "jobs of 2021" in said and "purchasers' prices" in said
    assert flow_context_notes("use", "use", "2022", "2022", "2022") == []
    note = flow_context_notes("use", "use", "", "", "2022")[0]
    assert "not known" in note.text and not note.warning


def read(folder, name):
    path = folder / name
    if not path.is_file():
        pytest.skip(f"needs {name} in the published data in ../shared/data beside the checkout")
    return pd.read_csv(path)


@pytest.fixture(scope="module")
def united_kingdom(real_data):
    flows, output = read(real_data, "uk_ioat/ioat_flow_2022_long.csv"), read(real_data, "uk_ioat/output_2022.csv")
    products = outputs(dict(zip(output["CPA"], output["output_gbp_m"], strict=True)))
    return flow_table(long(flows.itertuples(index=False), "ioat_flow_2022_long"), products)


def test_coefficients_of_the_united_kingdom_are_those_published(united_kingdom, real_data):
    published = read(real_data, "uk_ioat/ioat_A_2022.csv").set_index("Unnamed: 0")
    ours = pd.DataFrame(united_kingdom.coefficients, united_kingdom.products, united_kingdom.products)
    assert len(ours) == 105
    np.testing.assert_allclose(ours.loc[published.index, published.columns], published, atol=1e-8)


def test_the_united_kingdom_makes_what_it_uses(united_kingdom):
    inverse = leontief_inverse(united_kingdom.coefficients, united_kingdom.products)
    np.testing.assert_allclose(inverse @ united_kingdom.final, united_kingdom.output, rtol=1e-9)
    # coal, and the dwellings that people own and live in: true of the table, and said
    assert texts(united_kingdom.notes) == (
        "2 products of 'ioat_flow_2022_long' buy but sell nothing (CPA_B05, CPA_L68A): they are taken to supply nobody."
    )


def test_the_use_table_of_the_united_states_is_read_with_its_totals(real_data):
    table = read(real_data, "us_bea_io/bea_summary_use_2022_producer_prices_musd.csv")
    columns = tuple(column(name, table[name]) for name in table.columns[1:])
    found = flow_table(FlowColumns("use", column("code", table.iloc[:, 0]), columns=columns))
    assert len(found.products) == 71
    output = table.set_index("Unnamed: 0").loc["Total Industry Output", found.products]
    np.testing.assert_allclose(found.output, output.astype(float))
    said = texts(found.notes)
    assert "8 rows of 'use' are no products" in said and "23 columns of 'use' are no products" in said
    assert "include imports, which are taken off in the final uses (F050)" in said
    assert "does not balance" not in said


def test_use_and_make_tables_of_the_united_states(real_data):
    """With both tables industries sell what they make; their output and the purchases of each stay what they are."""
    use, make = (
        read(real_data, f"us_bea_io/bea_summary_{name}_musd.csv") for name in ("use_2022_producer_prices", "make_2022")
    )
    use, make = (
        FlowColumns(
            name, column("code", table.iloc[:, 0]), columns=tuple(column(one, table[one]) for one in table.columns[1:])
        )
        for name, table in (("use", use), ("make", make))
    )
    alone = flow_table(use, own_products=False)
    found = industry_flows(alone, make)
    assert "Each industry is taken" not in texts(found.notes)
    assert "make 9" in texts(found.notes)  # more than nine tenths in their own product
    np.testing.assert_allclose(found.flows.sum(axis=0), alone.flows.sum(axis=0), rtol=1e-9)
    inverse = leontief_inverse(found.coefficients, found.products)
    np.testing.assert_allclose(inverse @ found.final, found.output, rtol=1e-9)
