"""Local supply: jobs brought to products, recipes of sectors, shares and multipliers of areas, and the four states."""

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.employment.sector_tables import bundled
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.supply.flow_tables import flow_table
from creative_clusters_plugin.core.supply.input_output import leontief_inverse, size_factor
from creative_clusters_plugin.core.supply.product_jobs import Lookup
from creative_clusters_plugin.core.supply.supply_links import SupplySettings, supply_links
from test.unit.builders import employment_of, rows, sector_list, texts
from test.unit.test_input_output import column, long, outputs

LABELS = {"final": "Final", "other_suppliers": "Others", "other_customers": "Others", "customer": "{name} buys"}
# software, arts, and two suppliers: print and legal services
LISTED = (("62.01", "Software", "creative"), ("90", "Arts", "creative"))
PRODUCTS = {"J62": 1000.0, "R90": 200.0, "C18": 400.0, "M69": 400.0}
FLOWS = [
    ("J62", "J62", 100.0),
    ("M69", "J62", 200.0),
    ("C18", "J62", 50.0),
    ("J62", "R90", 10.0),
    ("C18", "R90", 40.0),
    ("C18", "M69", 20.0),
    ("M69", "C18", 40.0),
]
JOBS = rows(
    *(("A", code, jobs) for code, jobs in (("6201", 60), ("6202", 20), ("9001", 10), ("1812", 10), ("6910", 30))),
    *(("B", code, jobs) for code, jobs in (("6201", 15), ("6202", 5), ("9001", 10), ("6910", 10), ("1812", 30))),
    *(("C", code, jobs) for code, jobs in (("6201", 15), ("6910", 5), ("1812", 30), ("4711", 250))),
)
IDS = np.array(["A", "B", "C"], dtype=object)


def lookup(*pairs, names=None):
    codes, products = zip(*pairs, strict=True)
    return Lookup("lookup", column("sic", codes), column("cpa", products), names and column("name", names))


BY_CODE = lookup(("62", "J62"), ("90", "R90"), ("18", "C18"), ("69", "M69"))


def links(frame=JOBS, ids=IDS, listed=LISTED, pairs=BY_CODE, flows=None, **settings):
    flows = flow_table(long(flows or FLOWS), outputs(PRODUCTS))
    chosen = sector_list(*listed) if listed else None
    nation = settings.pop("reference", None)
    reference = None if nation is None else employment_of(nation.assign(area="nation"))
    own = SupplySettings(**settings)
    return supply_links(employment_of(frame), ids, {}, chosen, flows, pairs, own, LABELS, reference=reference)


def by_hand(area, supplier, buyer, delta=0.3):
    """min(1, FLQ) from the table's own jobs."""
    jobs = JOBS.assign(jobs=JOBS["jobs"].astype(float))
    total, nation = jobs.groupby("area")["jobs"].sum(), jobs["jobs"].sum()

    def quotient(prefixes):
        own = jobs[jobs["industry"].str.startswith(prefixes)]
        return (own[own["area"] == area]["jobs"].sum() / total[area]) / (own["jobs"].sum() / nation)

    return min(1.0, quotient(supplier) / quotient(buyer) * float(size_factor(total[area] / nation, delta)))


def test_shares_are_those_of_fleggs_quotient():
    table = links().table.set_index(["area", "sector_name", "product"])
    for area in "ABC":
        assert table.at[(area, "Software", "M69"), "local_share"] == pytest.approx(by_hand(area, "69", "6201"))
    assert table.at[("A", "Arts", "C18"), "local_share"] == pytest.approx(by_hand("A", "18", "90"))
    # of its own product a sector gets by that product's quotient alone
    share = table.at[("B", "Software", "J62"), "local_share"]
    jobs_b, jobs_n, total_b, total_n = 20, 115, 70, 500
    assert share == pytest.approx((jobs_b / total_b) / (jobs_n / total_n) * size_factor(total_b / total_n, 0.3))
    assert table.at[("A", "Software", "M69"), "coefficient"] == pytest.approx(0.2)


def test_areas_add_up_their_sectors_inputs():
    result = links()
    area = result.areas.loc["A"]
    # output of 60 of 115 software jobs, and 10 of 20 in the arts
    weight = {"Software": 1000 * 60 / 115, "Arts": 200 * 10 / 20}
    inputs = {"Software": {"J62": 0.1, "M69": 0.2, "C18": 0.05}, "Arts": {"J62": 0.05, "C18": 0.2}}
    table = result.table.set_index(["area", "sector_name", "product"])["local_share"]
    spent = sum(weight[sector] * value for sector, one in inputs.items() for value in one.values())
    local = sum(
        weight[sector] * value * table["A", sector, product]
        for sector, one in inputs.items()
        for product, value in one.items()
    )
    assert area["local_supply_pct"] == pytest.approx(100 * local / spent)
    assert area["jobs_creative"] == 70
    assert area["supplies_per_million"] == pytest.approx(1e6 * (area["multiplier"] - 1))


def test_the_nation_as_one_area_provides_everything():
    whole = JOBS.assign(area="N")
    result = links(whole, np.array(["N"], dtype=object), reference=JOBS)
    area = result.areas.loc["N"]
    assert area["local_supply_pct"] == pytest.approx(100)
    assert area["stays_pct"] == pytest.approx(100)
    assert area["multiplier"] == pytest.approx(result.multiplier)
    assert area["size_factor"] == 1
    most = links(pd.concat([whole, rows(("M", "4711", 1))]), np.array(["N", "M"], dtype=object))
    assert "One area has 100 % of all jobs" in texts(most.notes)


def test_multipliers_are_those_of_the_inverse_and_fall_with_delta():
    result = links()
    inverse = leontief_inverse(result.flows.coefficients, result.flows.products)
    software = result.sectors.set_index("sector_name").loc["Software"]
    assert software["multiplier"] == pytest.approx(inverse[:, 0].sum())
    shares = [links(delta=delta).areas[["local_supply_pct", "multiplier"]] for delta in (0.0, 0.3, 1.0)]
    assert (np.diff([one.to_numpy() for one in shares], axis=0) <= 1e-12).all()
    assert (shares[1]["multiplier"] >= 1).all() and (shares[0]["multiplier"] <= result.multiplier + 0.5).all()


def test_a_product_that_is_partly_creative_is_split_by_jobs():
    result = links()
    software = result.links[result.links["sector"] == "software"]
    part = 90 / 115
    bought = software[software["kind"] == "supply"].set_index("product")
    assert bought.at["M69", "value"] == pytest.approx(200 * part)
    assert bought.at["M69", "share"] == pytest.approx(200 / 350)
    assert bought.at["M69", "coefficient"] == pytest.approx(0.2)
    sold = software[software["kind"] == "sale"].set_index("target")["value"]
    assert sold["R90 buys"] == pytest.approx(10 * part)
    assert sold["Final"] == pytest.approx((1000 - 110) * part)
    few = rows(("A", "6201", 1), ("A", "6202", 99), ("B", "9001", 5), ("B", "6910", 5), ("B", "1812", 5))
    assert "1 of the 2 products that creative sectors make is made mostly by other industries" in texts(
        links(few).notes
    )


def test_flows_of_a_sector_add_up():
    result = links(least=0.3)
    for kind in ("supply", "sale"):
        of_kind = result.links[result.links["kind"] == kind]
        np.testing.assert_allclose(of_kind.groupby("sector")["share"].sum(), 1)
    assert "Others" in set(result.links["source"])


def test_four_states_of_a_supplier():
    frame = pd.concat(
        [JOBS[~((JOBS["area"] == "B") & JOBS["industry"].isin(["6910", "9001"]))], rows(("B", "6910", None))],
        ignore_index=True,
    )
    frame.loc[(frame["area"] == "C") & (frame["industry"] == "6910"), "jobs"] = 0
    result = links(frame, np.array(["A", "B", "C", "X"], dtype=object))
    status = result.table.set_index(["area", "sector_name", "product"])["status"]
    assert status["A", "Software", "M69"] == "ok"
    assert status["B", "Software", "M69"] == "suppressed"
    assert status["C", "Software", "M69"] == "no supplier"
    assert status["X", "Software", "M69"] == "missing"
    assert status["B", "Arts", "C18"] == "no jobs in the sector"
    share = result.table.set_index(["area", "sector_name", "product"])["local_share"]
    assert np.isnan(share["B", "Software", "M69"]) and share["C", "Software", "M69"] == 0
    areas = result.areas
    assert areas["suppliers_missing"].tolist()[:3] == [0, 0, 1] and areas["suppliers_missing"].isna()["X"]
    assert areas.at["B", "suppressed"] == 1
    assert np.isnan(areas.at["X", "local_supply_pct"])
    # what is not known is in neither part of the share
    known = result.table[(result.table["area"] == "B") & (result.table["sector_name"] == "Software")].dropna(
        subset=["local_share"]
    )
    expected = (known["coefficient"] * known["local_share"]).sum() / known["coefficient"].sum()
    assert areas.at["B", "local_supply_pct"] == pytest.approx(100 * expected)


def test_codes_meet_products_at_every_level():
    pairs = lookup(("62", "J62"), ("6910", "M69"), ("1811", "C18"), ("1812", "C18"), ("90", "R90"), ("9", "J62"))
    frame = pd.concat([JOBS, rows(("B", "18", 30), ("C", "691", 3))], ignore_index=True)
    frame = frame[~((frame["area"] == "B") & (frame["industry"] == "1812"))]
    result = links(frame, pairs=pairs)
    jobs = result.table.drop_duplicates(["area", "product"]).set_index(["area", "product"])["jobs"]
    assert jobs["B", "C18"] == 30
    # a published figure for the whole goes before its parts
    assert jobs["C", "M69"] == 3
    assert "1 of 8 industries of 'jobs table' meets no product" in texts(result.notes)


def test_industries_of_several_products_are_split_by_output():
    pairs = lookup(("62", "J62"), ("90", "R90"), ("18", "C18"), ("69", "M69"), ("4711", "C18"), ("4711", "J62"))
    result = links(pairs=pairs)
    assert "1 of 6 industries of 'jobs table' stands for several products (4711): its 250 jobs" in texts(result.notes)
    jobs = result.table.drop_duplicates(["area", "product"]).set_index(["area", "product"])["jobs"]
    assert jobs["C", "C18"] == pytest.approx(30 + 250 * 400 / 1400)


def test_without_a_lookup_products_are_codes():
    by_code, by_lookup = links(pairs=None), links()
    pd.testing.assert_frame_equal(by_code.areas, by_lookup.areas)


def test_sectors_as_given_meet_the_same_text():
    given = JOBS.assign(
        industry=JOBS["industry"].str[:2].map({"62": "J62", "90": "R90", "18": "C18", "69": "M69", "47": "G"})
    )
    given = given.groupby(["area", "industry"], as_index=False)["jobs"].sum()
    given["group"] = np.where(given["industry"].isin(["J62", "R90"]), "creative", "other")
    result = links(given, listed=None, pairs=None)
    assert result.sectors["sector_name"].tolist() == ["J62", "R90"]
    table = result.table.set_index(["area", "sector_name", "product"])["local_share"]
    assert table["A", "R90", "C18"] == pytest.approx(by_hand("A", "18", "90"))


def test_order_of_rows_does_not_matter():
    shuffled = JOBS.sample(frac=1, random_state=5).reset_index(drop=True)
    other = links(shuffled, flows=FLOWS[::-1])
    pd.testing.assert_frame_equal(other.areas, links().areas, rtol=1e-12)


def test_bad_input_is_refused():
    with pytest.raises(CreativeClustersError, match=r"No industry of 'jobs table'.*meets a product.*lookup 'lookup'"):
        links(pairs=lookup(("99", "J62")))
    with pytest.raises(CreativeClustersError, match="None of the creative sectors has jobs in a product"):
        links(pairs=lookup(("18", "C18"), ("69", "M69")))
    with pytest.raises(CreativeClustersError, match="give a lookup table"):
        links(
            pairs=None,
            frame=rows(("A", "4711", 5), ("B", "6201", 1)).assign(industry=["4711", "4712"]),
            listed=(("47", "x"),),
        )
    with pytest.raises(CreativeClustersError, match="no Leontief inverse"):
        links(flows=[*FLOWS, ("J62", "J62", 950.0)])
    with pytest.raises(Cancelled):
        flows = flow_table(long(FLOWS), outputs(PRODUCTS))
        supply_links(
            employment_of(JOBS),
            IDS,
            {},
            sector_list(*LISTED),
            flows,
            BY_CODE,
            SupplySettings(),
            LABELS,
            lambda _: False,
        )


def test_products_that_do_not_meet_are_counted():
    pairs = lookup(("62", "J62"), ("90", "R90"), ("69", "M69"), ("18", "Z"), names=["Software", "Arts", "Law", None])
    result = links(pairs=pairs)
    said = texts(result.notes)
    assert "1 product of 'lookup' is not in the flow table 'flows' and is left out: z" in said
    assert "1 product of the flow table 'flows' has no industry in 'lookup': C18" in said
    assert "1 product has no jobs in 'jobs table' (C18)" in said
    assert pairs.names() == {"j62": "Software", "r90": "Arts", "m69": "Law"}
    table = result.table.set_index(["area", "sector_name", "product"])
    assert table.at[("A", "Software", "C18"), "status"] == "not known"
    # what nobody is known to make is missing nowhere
    assert result.areas.at["A", "suppliers_missing"] == 0


def test_united_kingdom(real_data):
    """612 of the 616 codes of the survey map; Inner London West provides most of its own inputs."""
    paths = ["pairs/uk_employment_2021_sic4.csv", "uk_ioat/sic4_to_cpa.csv", "uk_ioat/ioat_flow_2022_long.csv"]
    if not all((real_data / path).is_file() for path in paths):
        pytest.skip("needs pairs and uk_ioat in the published data in ../shared/data beside the checkout")
    jobs, pairs, flows = (pd.read_csv(real_data / path, dtype={"sic4": str}) for path in paths)
    output = pd.read_csv(real_data / "uk_ioat/output_2022.csv")
    jobs = jobs.set_axis(["area", "industry", "jobs"], axis=1)
    table = flow_table(
        long(flows.itertuples(index=False)), outputs(dict(zip(output["CPA"], output["output_gbp_m"], strict=True)))
    )
    result = supply_links(
        employment_of(jobs),
        np.sort(jobs["area"].unique()).astype(object),
        {},
        bundled("dcms_creative_2014"),
        table,
        Lookup("lookup", column("sic4", pairs["sic4"]), column("cpa", pairs["cpa"])),
        SupplySettings(),
        LABELS,
    )
    assert result.areas["local_supply_pct"].idxmax() == "TLI3"
    assert result.areas["local_supply_pct"].idxmin() == "TLM6"
    assert 1.5 < result.multiplier < 1.8
    assert (result.areas["multiplier"] < result.multiplier).all()
    assert "CPA_T97" in texts(result.notes)


def test_a_region_beside_its_nation_has_what_it_has_in_the_table_of_the_nation():
    alone = links(JOBS[JOBS["area"] == "A"], IDS[:1], reference=JOBS[::-1])
    whole = links()
    for name in ("local_supply_pct", "multiplier", "stays_pct", "size_factor", "suppliers_needed", "largest_gap_pct"):
        assert alone.areas[name].iloc[0] == pytest.approx(whole.areas.loc["A", name]), name
    pd.testing.assert_frame_equal(alone.links, whole.links)
    assert alone.multiplier == pytest.approx(whole.multiplier)
    assert list(alone.areas.index) == ["A"]


def test_one_area_alone_is_refused():
    with pytest.raises(CreativeClustersError, match="one area only"):
        links(JOBS[JOBS["area"] == "A"], IDS[:1])
