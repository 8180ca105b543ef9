"""Scenarios: published and textbook multipliers, the sum over areas, what stays and leaks, closures, displacement, bad input."""

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.impact.effects import Ranges
from creative_clusters_plugin.core.impact.households import Households, HouseholdSettings, households_of, named
from creative_clusters_plugin.core.impact.impact import Drawn, ImpactSettings, impact_scenario
from creative_clusters_plugin.core.impact.multipliers import multipliers
from creative_clusters_plugin.core.impact.scenario import ScenarioColumns
from creative_clusters_plugin.core.impact.trade import Trade, nearness, refuse_many
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.space.great_circles import great_circle
from creative_clusters_plugin.core.supply.flow_tables import FlowColumns, flow_table
from creative_clusters_plugin.core.supply.input_output import leontief_inverse, own_shares, regional_shares, size_factor
from test.unit.builders import employment_of, rows, sector_list, texts
from test.unit.test_input_output import FLOWS, OUTPUT, column, long, matrix

LABELS = {"nowhere": "Nowhere", "elsewhere": "The rest", "supplies": "Suppliers", "wages": "Wages"}
LISTED = (("62.01", "Software", "creative"), ("90", "Arts", "creative"))
CODES = ["62", "90", "18", "69"]
TABLE = {  # rows sell to the columns 62, 90, 18, 69 and households
    "62": [100.0, 10.0, 0.0, 30.0, 50.0],
    "90": [0.0, 20.0, 0.0, 0.0, 80.0],
    "18": [50.0, 40.0, 10.0, 20.0, 30.0],
    "69": [200.0, 0.0, 40.0, 10.0, 60.0],
    "Compensation of employees": [400.0, 60.0, 120.0, 200.0, None],
    "Gross value added": [600.0, 110.0, 300.0, 320.0, None],
    "Total output": [1000.0, 200.0, 400.0, 400.0, None],
}
JOBS = rows(
    *(("A", code, jobs) for code, jobs in (("6201", 60), ("6202", 20), ("9001", 10), ("1812", 10), ("6910", 30))),
    *(("B", code, jobs) for code, jobs in (("6201", 15), ("6202", 5), ("9001", 10), ("6910", 10), ("1812", 30))),
    *(("C", code, jobs) for code, jobs in (("6201", 15), ("6910", 5), ("1812", 30), ("4711", 250))),
)
IDS = np.array(["A", "B", "C"], dtype=object)
NAMES = {"A": "Ayton", "B": "Beeby", "C": "Ceeham"}
PLACES = {"A": (0.0, 50.0), "B": (1.0, 50.0), "C": (0.0, 53.0)}
EXACT = {"rel": 1e-9, "abs": 1e-9}


def flows(table=None):
    return flow_table(matrix(table or TABLE, [*CODES, "Households"]))


def bare_flows(*leave_out: str):
    """Without the column of households, and without some rows."""
    return flow_table(matrix({name: values[:4] for name, values in TABLE.items() if name not in leave_out}, CODES))


def scenario(*given, years=None) -> ScenarioColumns:
    """(area, industry, jobs, output) of each row."""
    area, industry, jobs, output = zip(*given, strict=True)
    return ScenarioColumns(
        "plan",
        column("area", area),
        column("industry", industry),
        column("jobs", jobs),
        column("output", output),
        years and column("year", years),
    )


ONE = scenario(("A", "62", 20, None))


def impact(given=ONE, frame=JOBS, ids=IDS, table=None, places=PLACES, listed=LISTED, reference=None, **more):
    settings = {
        "ranges": Ranges(0.3, 0.2, 0.4),
        "households": HouseholdSettings(),
        "decay": 0.9,
        "displacement": 0.0,
        "everywhere": False,
        **more,
    }
    chosen = sector_list(*listed) if listed else None
    return impact_scenario(
        employment_of(frame),
        Drawn(ids, NAMES, places),
        chosen,
        flows(table),
        None,
        given,
        ImpactSettings(**settings),
        LABELS,
        reference=None if reference is None else employment_of(reference),
    )


def refusal(given=ONE, **more) -> str:
    with pytest.raises(CreativeClustersError) as caught:
        impact(given, **more)
    return str(caught.value)


def test_worked_example_of_miller_and_blair():
    """Households as the third industry of the example: (2009), ch. 2.5, its closed coefficients and inverse."""
    coefficients = FLOWS / OUTPUT
    households = Households(np.array([0.3, 0.25]), np.array([0.05, 0.4]), 0.05)
    closed = households.closed(coefficients)
    np.testing.assert_allclose(closed, [[0.15, 0.25, 0.05], [0.2, 0.05, 0.4], [0.3, 0.25, 0.05]])
    inverse = leontief_inverse(closed, np.array(["a", "b", "h"]))
    np.testing.assert_allclose(
        inverse, [[1.3651, 0.4253, 0.2509], [0.5273, 1.3481, 0.5954], [0.5698, 0.4890, 1.2885]], atol=5e-5
    )
    none = np.zeros(2)
    first = multipliers(leontief_inverse(coefficients, np.array(["a", "b"])), households, none, none)
    second = multipliers(inverse, households, none, none)
    np.testing.assert_allclose(first.output, [1.518, 1.452], atol=5e-4)
    np.testing.assert_allclose(second.output, [1.892, 1.773], atol=5e-4)
    np.testing.assert_allclose(second.income, [1.899, 1.956], atol=5e-4)


@pytest.mark.parametrize("households", [HouseholdSettings(), HouseholdSettings(income=900.0), None])
@pytest.mark.parametrize(
    "more", [{}, {"decay": 0.0}, {"displacement": 0.25}, {"displacement": 0.25, "everywhere": True}]
)
def test_the_nation_is_the_sum_over_areas_and_what_none_makes(households, more):
    given = scenario(("A", "62", 20, None), ("B", "Arts", 7, None), ("C", "6910", None, 3.0))
    result = impact(given, households=households, **more)
    year = result.last
    assert year.effects.further[0].sum() == pytest.approx(year.national, **EXACT)
    table = result.table
    assert table["jobs_gained"].sum() == pytest.approx(year.effects.gained.sum(), **EXACT)
    for name in ("jobs_gained", "jobs_direct", "jobs_indirect", "jobs_induced", "jobs_displaced", "output_gained"):
        own = table.groupby("area")[name].sum()
        if name in result.areas:
            np.testing.assert_allclose(result.areas[name], own.reindex(IDS), atol=1e-9)


def test_all_jobs_are_the_new_ones_times_the_multiplier_of_the_nation():
    result = impact()
    made = result.made_in.iloc[0]
    assert made["product"] == "62"
    effects = result.last.effects
    assert effects.gained.sum() == pytest.approx(20 * made["jobs_2"], rel=1e-9)
    supplies = (effects.direct + effects.indirect).sum()
    assert supplies == pytest.approx(20 * made["jobs_1"], rel=1e-9)
    # without households, the same chain of supplies
    assert impact(households=None).last.effects.gained.sum() == pytest.approx(supplies, rel=1e-9)


def by_hand(delta: float, decay: float, new: float):
    """The table of all areas and products, households included, as one matrix; its inverse times the new output."""
    jobs = np.array([[80.0, 10, 10, 30], [20, 10, 30, 10], [15, 0, 30, 5]])
    total, nation = np.array([130.0, 70, 300]), np.array([115.0, 20, 70, 45])
    share = (jobs / total[:, None]) / (nation / total.sum())
    after = jobs.copy()
    after[0, 0] += new
    grown = total + after.sum(axis=1) - jobs.sum(axis=1)
    buyer = (after / grown[:, None]) / (after.sum(axis=0) / grown.sum())
    size = size_factor(total / total.sum(), delta)
    kept = np.nan_to_num(regional_shares(share, np.column_stack([buyer, np.ones(3)]), size))
    for product in range(4):
        kept[:, product, product] = own_shares(share, size)[:, product]
    flow = np.array([TABLE[code][:4] for code in CODES])
    a = np.zeros((5, 5))
    a[:4, :4] = flow / np.array(TABLE["Total output"][:4])
    wages = np.array(TABLE["Compensation of employees"][:4])
    a[4, :4] = wages / np.array(TABLE["Total output"][:4])
    a[:4, 4] = np.array([TABLE[code][4] for code in CODES]) / wages.sum()
    points = np.array([PLACES[one] for one in IDS])
    big = np.zeros((15, 15))
    for buyer_area in range(3):
        for product in range(4):
            pull = np.array(
                [
                    0.0
                    if other == buyer_area
                    else jobs[other, product] * great_circle(points[buyer_area], points[other]) ** -decay
                    for other in range(3)
                ]
            )
            for use in range(5):
                own = kept[buyer_area, product, use] * a[product, use]
                big[buyer_area * 5 + product, buyer_area * 5 + use] += own
                away = a[product, use] - own
                if pull.sum() > 0:
                    for other in range(3):
                        big[other * 5 + product, buyer_area * 5 + use] += away * pull[other] / pull.sum()
                else:
                    big[buyer_area * 5 + product, buyer_area * 5 + use] += away
        big[buyer_area * 5 + 4, buyer_area * 5 : buyer_area * 5 + 4] = a[4, :4]
    per_output = nation / np.array(TABLE["Total output"][:4])
    direct = np.zeros(15)
    direct[0] = new / per_output[0]
    output = np.linalg.solve(np.eye(15) - big, direct)
    output[0] -= direct[0]
    return (output.reshape(3, 5)[:, :4] * per_output).sum(axis=1)


@pytest.mark.parametrize(("delta", "decay"), [(0.3, 0.9), (0.0, 0.0), (1.0, 2.0)])
def test_rounds_of_buying_are_the_inverse_of_the_table_of_all_areas(delta, decay):
    result = impact(ranges=Ranges(delta, delta, delta), decay=decay, households=HouseholdSettings(least_spent=1.0))
    np.testing.assert_allclose(result.areas["jobs_further"], by_hand(delta, decay, 20.0), rtol=1e-9)
    np.testing.assert_allclose(result.areas["jobs_further_low"], result.areas["jobs_further"], rtol=1e-12)


def test_the_range_holds_the_figure_and_delta_moves_jobs():
    result = impact()
    areas = result.areas
    assert (areas["jobs_further_low"] <= areas["jobs_further"]).all()
    assert (areas["jobs_further_high"] >= areas["jobs_further"]).all()
    assert areas.at["A", "jobs_further_high"] > areas.at["A", "jobs_further"] > areas.at["A", "jobs_further_low"]
    further, low, high = result.last.effects.whole()
    # wages are the divisor already: no convention gives more
    assert low < further == pytest.approx(high)
    given = impact(households=HouseholdSettings(income=900.0)).last.effects.whole()
    assert given[1] < given[0] < given[2] == pytest.approx(further, rel=1e-6)
    none = impact(households=None).last.effects.whole()
    assert none[0] == pytest.approx(none[1]) == pytest.approx(none[2])


def nation(frame=JOBS, **changed):
    """The jobs of all areas by industry, some of them changed."""
    whole = frame.groupby("industry", as_index=False)["jobs"].sum().assign(area="nation")
    whole["jobs"] = [changed.get(f"c{code}", jobs) for code, jobs in zip(whole["industry"], whole["jobs"], strict=True)]
    return whole[~whole["jobs"].isna()]


def test_the_rest_of_a_nation_is_one_area_more():
    part = JOBS[JOBS["area"] != "C"]
    ids = IDS[:2]
    found = impact(frame=part, ids=ids, reference=nation())
    whole = impact(ids=ids, places={key: PLACES[key] for key in ids})  # C has no boundary, and no place
    for name in ("jobs_total", "jobs_gained", "jobs_further_low", "jobs_further_high", "output_gained"):
        np.testing.assert_allclose(found.areas[name], whole.areas[name], rtol=1e-12)
    assert found.last.effects.whole()[0] == pytest.approx(found.last.national, **EXACT)
    assert set(found.table["area_name"]) == {"Ayton", "Beeby", "The rest"}
    assert "1 area has no boundary" in texts(found.notes)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"c6201": None}, "lacks industries that 'jobs table' has (6201;"),
        ({"c4711": 0, **{f"c{code}": 0 for code in ("1812", "6201", "6202", "6910", "9001")}}, "no jobs beyond those"),
    ],
)
def test_a_nation_that_does_not_hold_its_areas_is_refused(changed, said):
    part = JOBS[JOBS["area"] != "C"]
    assert said in refusal(frame=part, ids=IDS[:2], reference=nation(**changed))


def test_more_jobs_in_the_areas_than_in_the_nation_are_said():
    part = JOBS[JOBS["area"] != "C"]
    found = impact(frame=part, ids=IDS[:2], reference=nation(c9001=5))
    assert "In 1 industry the areas have more jobs" in texts(found.notes)


def test_products_are_called_by_the_sectors_that_make_them():
    table = impact().table
    assert table.drop_duplicates("product").set_index("product")["sectors"].to_dict() == {
        "62": "Software",
        "90": "Arts",
        "18": None,
        "69": None,
    }


def test_nearer_areas_get_more():
    far = {**PLACES, "B": (0.0, 59.0)}
    near, gone = (impact(places=places).areas["jobs_further"] for places in (PLACES, far))
    assert near["B"] > gone["B"] and near["C"] < gone["C"]
    same = [impact(places=places, decay=0.0).areas["jobs_further"] for places in (PLACES, far)]
    pd.testing.assert_series_equal(*same)


def test_what_no_area_makes_is_in_none():
    frame = JOBS[JOBS["industry"] != "9001"]
    result = impact(frame=frame, listed=(("62.01", "Software", "creative"),))
    year = result.last
    assert year.effects.further[0].sum() == pytest.approx(year.national, **EXACT)
    # arts are bought of the wages, but no job goes with an unknown output per job; their own suppliers have some
    assert year.effects.output[-1].sum() > 0
    nobody = result.table[result.table["area"].isna()]
    assert set(nobody["area_name"]) == {"Nowhere"} and nobody["output_gained"].sum() > 0
    everything = year.effects.output.sum(axis=0)
    closed = households_of(flows(), HouseholdSettings())[0].closed(flows().coefficients)
    direct = np.array([20 / (115 / 1000.0), 0, 0, 0, 0])
    np.testing.assert_allclose(everything, np.linalg.solve(np.eye(5) - closed, direct)[:4], rtol=1e-9)


def test_closures_are_the_mirror_of_new_jobs():
    new, lost = impact(), impact(scenario(("A", "62", -20, None)))
    said = texts(lost.notes)
    assert "1 row of 'plan' has negative jobs or output: it is taken for a closure" in said
    # the quotients of buyers count new jobs only
    assert lost.last.effects.whole()[0] == pytest.approx(-new.last.effects.whole()[0], rel=1e-9)
    assert "1 closure takes more jobs than the table has there: Ceeham, 62 (500 > 15)" in texts(
        impact(scenario(("C", "62", -500, None))).notes
    )


def test_displaced_jobs_are_taken_from_the_same_area_or_from_all():
    plain, same = impact(), impact(displacement=0.5)
    np.testing.assert_allclose(same.areas["jobs_further"], plain.areas["jobs_further"] / 2, rtol=1e-9)
    assert same.areas["jobs_displaced"].tolist() == [10, 0, 0]
    spread = impact(displacement=0.5, everywhere=True).areas
    np.testing.assert_allclose(spread["jobs_displaced"], 10 * np.array([80, 20, 15]) / 115)
    assert spread["jobs_gained"].sum() == pytest.approx(same.areas["jobs_gained"].sum(), rel=1e-9)
    assert spread.at["C", "jobs_gained"] < plain.areas.at["C", "jobs_gained"]


def test_jobs_output_and_both():
    per_job = 1000.0 / 115
    jobs, output = impact(), impact(scenario(("A", "62", None, 20 * per_job)))
    np.testing.assert_allclose(output.areas["jobs_gained"], jobs.areas["jobs_gained"], rtol=1e-9)
    both = impact(scenario(("A", "62", 10, 20 * per_job)))
    assert both.areas.at["A", "jobs_direct"] == 10
    # less new jobs compete for the same output: its chain is as large over all areas
    assert both.last.effects.whole()[0] == pytest.approx(jobs.last.effects.whole()[0], rel=1e-9)


@pytest.mark.parametrize("industry", ["62", "6201", "62.01", "software", "Software", "SOFTWARE"])
def test_an_industry_is_a_product_a_code_or_a_sector(industry):
    result = impact(scenario(("Ayton", industry, 20, None)))
    # a sector's id is said as its name, a code stays
    assert result.rows["industry"].tolist() == [industry if industry[0] == "6" else "Software"]
    pd.testing.assert_frame_equal(result.areas, impact().areas)


def test_an_industry_is_called_by_words_of_its_title():
    """62.01 is 'Computer programming activities', 62.02 'Computer consultancy activities': both make the same product here."""
    for words in ("computer programming", "Computer consultancy"):
        result = impact(scenario(("A", words, 20, None)))
        pd.testing.assert_frame_equal(result.areas, impact().areas)
        assert f"'{words}' is taken for 620" in texts(result.notes)
    # 'activities' stands in too many titles
    assert "'comp' is no product" in refusal(scenario(("A", "comp", 5, None)))


def test_areas_are_named_by_code_or_name():
    for area in ("a", "A", "ayton", " AYTON "):
        pd.testing.assert_frame_equal(impact(scenario((area, "62", 20, None))).areas, impact().areas)


def test_rows_add_up_and_years_stand_apart():
    twice = impact(scenario(("A", "62", 15, None), ("A", "62", 5, None)))
    pd.testing.assert_frame_equal(twice.areas, impact().areas)
    years = impact(scenario(("A", "62", 10, None), ("A", "62", 20, None), years=[2030, 2027]))
    assert [one.year for one in years.years] == ["2027", "2030"]
    assert years.areas["year"].tolist() == ["2027"] * 3 + ["2030"] * 3
    np.testing.assert_allclose(
        years.areas[years.areas["year"] == "2027"]["jobs_further"], impact().areas["jobs_further"]
    )
    assert set(years.table["year"]) == set(years.links["year"]) == {"2027", "2030"}


def test_links_lead_from_cause_to_product_to_area():
    links = impact().links
    sums = links.groupby("kind")["value"].sum()
    assert sums["place"] == pytest.approx(sums["indirect"] + sums["induced"])
    assert set(links[links["kind"] == "indirect"]["source"]) == {"Suppliers"}
    assert set(links[links["kind"] == "place"]["target"]) == {"Ayton", "Beeby", "Ceeham"}


def test_areas_without_a_boundary_take_part():
    result = impact(ids=IDS[:2])
    assert result.areas.index.tolist() == ["A", "B"]
    assert set(result.table["area"]) == {"A", "B", "C"}
    assert result.last.effects.further[0].sum() == pytest.approx(result.last.national, **EXACT)
    lost = impact(places={"A": (0.0, 50.0), "B": (1.0, 50.0)})
    assert "1 area has no boundary, so that its distance is not known (C)" in texts(lost.notes)
    unmapped = impact(ids=np.array(["A", "B", "C", "X"], dtype=object)).areas
    assert unmapped.loc["X"].drop("year").isna().all()


def test_nearness_of_places():
    places = np.array([[0.0, 50.0], [1.0, 50.0], [0.0, 50.0], [np.nan, np.nan]])
    near = nearness(places, 1.0)
    apart = great_circle(places[0], places[1])
    assert near[0, 1] == pytest.approx(1 / apart)
    assert near[0, 2] == 1  # at one place: as if a kilometre apart
    assert near[3, :3] == pytest.approx([(1 + 2 / apart) / 3] * 3)
    assert not near.diagonal().any()
    assert (nearness(places[3:], 1.0) == 0).all()
    assert nearness(np.full((2, 2), np.nan), 2.0).tolist() == [[0, 1], [1, 0]]


def test_the_only_maker_supplies_all():
    ones = np.ones((1, 2))
    trade = Trade(np.array([[0.1, 0.5], [0.2, 0.1]]), np.array([[5.0, 0.0]]), ones, ones, np.ones(1), np.zeros((1, 1)))
    found = trade.chain(np.array([[1.0, 0.0], [0.0, 0.0]]))
    np.testing.assert_allclose(found.sum(axis=0), np.linalg.solve(np.eye(2) - trade.coefficients, [1.0, 0.0]))


def test_what_was_divided_by_is_said():
    assert "is divided by the compensation of employees (780)" in texts(impact().notes)
    said = texts(impact(households=HouseholdSettings(income=900.0)).notes)
    assert "is divided by the household income given (900), not by the compensation of employees (780)" in said
    assert "below the compensation of employees" in texts(impact(households=HouseholdSettings(income=600.0)).notes)
    both = HouseholdSettings(income=900.0, spending_share=0.5)
    assert "The household income given (900) is not used, as SPENDING_SHARE says what is spent" in texts(
        impact(households=both).notes
    )


def without(*labels: str) -> dict:
    return {name: values for name, values in TABLE.items() if name not in labels}


def test_households_can_be_given_as_shares():
    given = HouseholdSettings(wages_share=0.4, spending_share=0.5)
    households, notes = households_of(bare_flows("Compensation of employees"), given)
    assert households.wages.tolist() == [0.4] * 4
    assert households.spending.sum() == pytest.approx(0.5)
    final = OUTPUTS - np.array([TABLE[code][:4] for code in CODES]).sum(axis=1)
    np.testing.assert_allclose(households.spending, 0.5 * np.maximum(final, 0) / np.maximum(final, 0).sum())
    assert "Wages are 40.0 % of the output" in texts(notes) and "in the mix of the final uses" in texts(notes)
    mixed, notes = households_of(flows(), HouseholdSettings(spending_share=0.5))
    np.testing.assert_allclose(mixed.spending, 0.5 * np.array([50, 80, 30, 60]) / 220)
    assert "as given, in its mix" in texts(notes)


OUTPUTS = np.array(TABLE["Total output"][:4])


def test_missing_households_are_said():
    said = refusal(table=without("Compensation of employees"))
    assert "has no row of wages" in said and "WAGES_SHARE" in said and "INDUCED" in said
    with pytest.raises(CreativeClustersError, match="has no column of what households buy"):
        households_of(bare_flows(), HouseholdSettings())


def test_rows_and_columns_can_be_named():
    odd = {("L1" if name.startswith("Comp") else name): values for name, values in TABLE.items()}
    columns = matrix(odd, [*CODES, "PCE"])
    found = flow_table(named(columns, "l1", "pce"))
    np.testing.assert_allclose(found.wages, flows().wages)
    np.testing.assert_allclose(found.households, flows().households)
    for wages, households, parameter in (("L2", "", "WAGES_ROW"), ("", "HH", "HOUSEHOLDS_COLUMN")):
        with pytest.raises(CreativeClustersError, match=f"{parameter}: 'flows' has no '{wages or households}'"):
            named(columns, wages, households)
    pairs = [
        (one, other, value) for one, values in odd.items() for other, value in zip([*CODES, "PCE"], values, strict=True)
    ]
    table = flow_table(named(long(pairs), "L1", "PCE"))
    np.testing.assert_allclose(table.households, flows().households)
    with pytest.raises(CreativeClustersError, match="HOUSEHOLDS_COLUMN"):
        named(long(pairs), "", "HH")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("Aytn", "62", 5, None), "there is no area 'Aytn' with jobs in the table of employment. Alike: 'Ayton'"),
        (("A", "Softwear", 5, None), "'Softwear' is no product of 'flows', no sector of the list"),
        (("A", "Softwear", 5, None), "'Software'"),
        (("A", "4711", 5, None), "'4711' is no product"),
        ((None, "62", 5, None), "1 row of the scenario 'plan' has no area (row 1)"),
        (("A", None, 5, None), "has no industry or sector"),
        (("A", "62", None, None), "has neither jobs nor output"),
        (("A", "62", 0, None), "has neither jobs nor output"),
        (("A", "62", 5, -1.0), "has jobs and output of unlike sign"),
        (("A", "62", "many", None), "must hold numbers"),
    ],
)
def test_rows_that_cannot_be_used_are_refused(given, said):
    assert said in refusal(scenario(given))


def test_rows_are_counted_in_refusals():
    assert "2 rows of the scenario 'plan' have no area (rows 1, 3)" in refusal(
        scenario((None, "62", 5, None), ("A", "62", 5, None), ("", "62", 5, None))
    )
    assert "rows with a year and rows without one" in refusal(
        scenario(("A", "62", 5, None), ("A", "62", 5, None), years=[2030, None])
    )


def test_several_areas_of_one_name_need_the_code():
    names = dict(NAMES)
    try:
        NAMES["B"] = "Ayton"
        assert "2 areas are called 'Ayton'. Use the code: A, B" in refusal(scenario(("Ayton", "62", 5, None)))
    finally:
        NAMES.update(names)


def test_a_product_without_jobs_needs_its_output():
    frame = JOBS[JOBS["industry"] != "9001"]
    listed = (("62.01", "Software", "creative"),)
    assert "its output per job is not known" in refusal(scenario(("A", "90", 5, None)), frame=frame, listed=listed)
    result = impact(scenario(("A", "90", 5, 2.0)), frame=frame, listed=listed)
    assert result.areas.at["A", "jobs_direct"] == 5
    assert result.last.effects.whole()[0] > 0


def test_one_area_is_refused():
    whole = JOBS.assign(area="N")
    said = refusal(scenario(("N", "62", 5, None)), frame=whole, ids=np.array(["N"], dtype=object))
    assert "has jobs in one area only (N)" in said


def test_coefficients_of_one_or_more_are_refused():
    table = {**TABLE, "69": [1200.0, *TABLE["69"][1:]]}
    assert "1 product of 'flows' buys as much of one product as it makes, or more: 69 → 62 (1.20)" in refusal(
        table=table
    )
    spent = {name: [*values[:4], 20 * values[4]] if values[4] else values for name, values in TABLE.items()}
    assert "no Leontief inverse" in refusal(table=spent)


def test_a_run_can_be_stopped():
    with pytest.raises(Cancelled):
        impact_scenario(
            employment_of(JOBS),
            Drawn(IDS, NAMES, PLACES),
            sector_list(*LISTED),
            flows(),
            None,
            ONE,
            ImpactSettings(Ranges(0.3, 0.2, 0.4), HouseholdSettings()),
            LABELS,
            lambda share: False,
        )


def test_the_order_of_rows_does_not_matter():
    shuffled = JOBS.sample(frac=1, random_state=3).reset_index(drop=True)
    pd.testing.assert_frame_equal(impact(frame=shuffled).areas, impact().areas, rtol=1e-12)


def test_the_unit_of_the_flows_does_not_matter():
    small = {name: [None if one is None else one / 1000 for one in values] for name, values in TABLE.items()}
    pd.testing.assert_series_equal(impact(table=small).areas["jobs_gained"], impact().areas["jobs_gained"], rtol=1e-9)


@pytest.mark.shared
def test_published_multipliers_of_scotland(real_data):
    """98 industries of 2019: output, income, jobs (full-time) and value added, type I and II, as the Scottish Government gives them."""
    folder = real_data / "scotland_io_2019"
    table = pd.read_csv(folder / "flows_gbp_m.csv", dtype={"code": str})
    columns = table.columns[1:]
    made = flow_table(
        FlowColumns("flows", column("code", table["code"]), columns=tuple(column(one, table[one]) for one in columns))
    )
    published = pd.read_csv(folder / "published_multipliers.csv", dtype={"code": str})
    assert made.products.tolist() == published["code"].tolist()
    households, notes = households_of(made, HouseholdSettings(income=156_241.0))
    assert (
        "57,975) is divided by the household income given (156,241), not by the compensation of employees (84,040)"
        in texts(notes)
    )
    assert "does not balance" not in texts(made.notes)
    jobs = published["implied_direct_employment_per_gbp_m"].to_numpy()
    value_added = np.divide(made.value_added, made.output, out=np.zeros(98), where=made.output > 0)
    compared, largest = 0, dict.fromkeys(("output", "effect", "jobs_effect", "ratio"), 0.0)
    for kind, coefficients in (("type1", made.coefficients), ("type2", households.closed(made.coefficients))):
        found = multipliers(
            leontief_inverse(coefficients, np.append(made.products, "h")), households, jobs, value_added
        )
        for name, own, group in (
            ("output_multiplier", found.output, "output"),
            ("income_effect", found.income_effect, "effect"),
            ("gva_effect", found.value_added_effect, "effect"),
            ("employment_effect", found.jobs_effect, "jobs_effect"),
            ("income_multiplier", found.income, "ratio"),
            ("employment_multiplier", found.jobs, "ratio"),
            ("gva_multiplier", found.value_added, "ratio"),
        ):
            official = published[f"{kind}_{name}"].to_numpy()
            known = ~np.isnan(own)
            scale = official[known] if group == "ratio" else 1.0
            compared += int(known.sum())
            largest[group] = max(largest[group], float(np.abs((own[known] - official[known]) / scale).max()))
    assert compared == 2 * (4 * 98 + 96 + 96 + 97)
    assert largest["output"] < 4e-7 and largest["effect"] < 4e-7
    assert largest["jobs_effect"] < 4e-6 and largest["ratio"] < 8e-7


def test_more_areas_than_can_trade_are_refused_before_they_are_read():
    refuse_many(12_000)
    with pytest.raises(CreativeClustersError, match="12,001 areas, 12,000 at most"):
        refuse_many(12_001)
