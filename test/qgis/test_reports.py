"""The reports as pages: complete, well-formed, safe whatever the data hold, and true to the result."""

import re
from dataclasses import replace
from html import escape, unescape
from html.parser import HTMLParser

import numpy as np
import pandas as pd
import pytest
import shapely

from creative_clusters_plugin.core.concentration.classes import RuleSettings
from creative_clusters_plugin.core.concentration.hotspots import HotspotSettings, creative_hotspots
from creative_clusters_plugin.core.concentration.quotient_frames import (
    employment_table,
    location_quotients,
    quotient_table,
)
from creative_clusters_plugin.core.concentration.quotients import QuotientSettings, quotients
from creative_clusters_plugin.core.concentration.scores import ScoreSettings
from creative_clusters_plugin.core.concentration.subregional import SubregionalSettings, subregional_clusters
from creative_clusters_plugin.core.employment.employment import EmploymentColumns, tidy
from creative_clusters_plugin.core.employment.sector_sums import sector_employment
from creative_clusters_plugin.core.employment.sector_tables import bundled
from creative_clusters_plugin.core.options import RELATED_GROUPS
from creative_clusters_plugin.core.overlap.overlap import OverlapSettings, related_overlap
from creative_clusters_plugin.core.points.microclusters import Firms, MicroclusterSettings, microclusters
from creative_clusters_plugin.core.space.global_statistics import global_statistics
from creative_clusters_plugin.core.space.local_statistics import LocalSettings
from creative_clusters_plugin.core.space.spatial import NeighbourSettings, spatial_hotspots
from creative_clusters_plugin.core.values import Column
from creative_clusters_plugin.reports.html.page import Picture, Run, page
from creative_clusters_plugin.reports.pages.creative_hotspots import hotspot_report
from creative_clusters_plugin.reports.pages.global_autocorrelation import global_report
from creative_clusters_plugin.reports.pages.location_quotients import employment_report, quotient_report
from creative_clusters_plugin.reports.pages.microclusters import microcluster_report
from creative_clusters_plugin.reports.pages.related_sector_overlap import overlap_report
from creative_clusters_plugin.reports.pages.spatial_hotspots import spatial_report
from creative_clusters_plugin.reports.pages.subregional_clusters import subregional_report

EVIL = "<script>alert(\"x\")</script> & 'Sons'"
VOID = {"meta", "img", "line", "circle", "br"}
AREAS = [f"A{number:02}" for number in range(16)]
WITHHELD, IDLE, ABSENT = "A12", "A13", "A15"
RUN = Run(
    title=f"Creative hotspots {EVIL}, 2021",
    source=f"areas · {EVIL}.csv",
    settings=[(EVIL, EVIL)],
    warnings=[f"3 rows of '{EVIL}' are left out.", "Another warning."],
    pictures=[Picture(b"\x89PNG", EVIL, EVIL, [(EVIL, 'url("x")'), ("No data", "#f4f4f4")])],
)


class Page(HTMLParser):
    """Checks while it reads that tags are balanced, and keeps what the tests ask for."""

    def __init__(self, html):
        super().__init__()
        self.open, self.tags, self.text, self.rows = [], [], [], []
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"}:
            self.rows[-1].append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.text.append(data)
        if self.open and {"td", "th"} & set(self.open):
            self.rows[-1][-1] += data

    def all(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]

    def row(self, name):
        """The first row that has a cell `name`."""
        return next(row for row in self.rows if name in row)


@pytest.fixture(scope="module")
def employment():
    """15 of 16 areas in creative, related and other industries; A12 has a suppressed figure, A13 no jobs."""
    rng = np.random.default_rng(7)
    rows = []
    for number, area in enumerate(AREAS[:-1]):
        creative = 6.0 if number < 3 else 1.0
        shares = {"6201": 20, "7021": 8, "9001": 6, "5911": 5, "7111": 6, "2611": 15, "7010": 30, "4711": 900}
        for code, share in shares.items():
            jobs = rng.poisson(share * 20 * (creative if code not in ("4711", "7010") else 1))
            jobs = None if (area, code) == (WITHHELD, "9001") else jobs * (area != IDLE)
            rows.append((area, code, None if jobs is None else float(jobs)))
    area, code, jobs = (list(column) for column in zip(*rows, strict=True))
    return tidy(EmploymentColumns("jobs", Column("area", area), Column("code", code), Column("jobs", jobs)))


@pytest.fixture(scope="module")
def names():
    return {area: f"Town {number} {EVIL}" for number, area in enumerate(AREAS)}


@pytest.fixture(scope="module")
def hotspots(employment, names):
    settings = HotspotSettings(score=ScoreSettings(draws=50), rule=RuleSettings(minimum_jobs=10))
    return creative_hotspots(employment, np.array(AREAS, dtype=object), names, bundled("dcms_creative_2014"), settings)


@pytest.fixture(scope="module")
def overlap(employment, names):
    creative, related = bundled("dcms_creative_2014"), bundled("related_sic2007")
    both = replace(creative, rows=pd.concat([creative.rows, related.rows], ignore_index=True))
    both = both.only("creative", "high_tech_manufacturing", "kibs")
    areas, settings = np.array(AREAS, dtype=object), OverlapSettings(permutations=199)
    return related_overlap(employment, areas, names, both, dict(RELATED_GROUPS), settings, QuotientSettings())


@pytest.fixture(scope="module")
def tables(employment, names):
    areas, sectors = np.array(AREAS, dtype=object), bundled("dcms_creative_2014")
    sums = sector_employment(employment, areas, sectors)
    result = quotients(sums, len(areas), "jobs", sectors, QuotientSettings())
    return quotient_table(result, names, "Others"), employment_table(sums, result.area, names, "Others")


@pytest.fixture(scope="module")
def spatial():
    """100 cells with a slope in a field of evil name, one without a value, and an island that no cell touches."""
    across, up = np.arange(100) % 10, np.arange(100) // 10
    cells = shapely.box(across, up, across + 1, up + 1)
    cells[99] = shapely.box(50, 50, 51, 51)
    values = 10.0 * across + np.random.default_rng(2).normal(size=100)
    values[0] = np.nan
    fields = {f"slope {EVIL}": values, "noise": np.random.default_rng(3).normal(size=100)}
    return spatial_hotspots(
        [str(number) for number in range(100)],
        [bytes(shape) for shape in shapely.to_wkb(cells)],
        fields,
        None,
        NeighbourSettings(),
        LocalSettings("local_moran", permutations=9_999),
    )


@pytest.fixture(scope="module")
def clusters():
    """A quarter of 60 creative businesses at 6 addresses, in a town of 1,000 others."""
    rng = np.random.default_rng(5)
    quarter = np.repeat(rng.normal(5000, 40, (6, 2)), 10, axis=0)
    firms = Firms(
        np.vstack([quarter, rng.uniform(0, 10_000, (1000, 2))]),
        np.array([f"Design {EVIL}"] * 60 + ["Music"] * 40 + [None] * 960, dtype=object),
    )
    settings = MicroclusterSettings("dbscan", 30, 150.0, relabellings=99)
    return microclusters(firms, {"creative": np.arange(1060) < 100}, settings)


@pytest.fixture(scope="module")
def regions(employment, names):
    own = {area: f"Region {number % 3} {EVIL}" for number, area in enumerate(AREAS)}
    areas, settings = np.array(AREAS, dtype=object), SubregionalSettings(rule=RuleSettings(minimum_jobs=10))
    return subregional_clusters(employment, areas, names, own, None, bundled("dcms_creative_2014"), settings)


@pytest.fixture(scope="module")
def autocorrelation(spatial):
    fields = pd.DataFrame(spatial.values)
    return global_statistics(fields, spatial.near, ("moran", "geary", "lee"), pd.Series(fields["noise"]), 999)


@pytest.fixture(scope="module")
def pages(hotspots, overlap, tables, spatial, clusters, regions, autocorrelation):
    labels = [f"Cell {number} {EVIL}" for number in range(100)]
    return {
        "spatial": spatial_report(spatial, RUN, labels),
        "microclusters": microcluster_report(clusters, RUN),
        "regions": subregional_report(regions, RUN),
        "autocorrelation": global_report(autocorrelation.frame, RUN),
        "hotspots": hotspot_report(hotspots, RUN),
        "overlap": overlap_report(overlap, RUN),
        "quotients": quotient_report(tables[0], RUN),
        "employment": employment_report(tables[1], RUN),
    }


@pytest.fixture(
    params=[
        *("hotspots", "overlap", "quotients", "employment"),
        *("spatial", "microclusters", "regions", "autocorrelation"),
    ]
)
def html(request, pages):
    return pages[request.param]


def test_a_page_is_complete_and_well_formed(html):
    page_read = Page(html)
    assert html.startswith("<!DOCTYPE html>")
    assert page_read.all("html")[0]["lang"] == "en"
    assert len(page_read.all("h1")) == 1
    ids = [attributes["id"] for _tag, attributes in page_read.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert all(attributes["alt"] for attributes in page_read.all("img"))
    assert html.count("<table") == html.count("<caption>") > 0
    assert all(header["scope"] in {"col", "row"} for header in page_read.all("th"))
    assert not re.search(r"\bnan\b|\binf\b|<NA>", "".join(page_read.text))


def test_a_page_needs_nothing_from_elsewhere(html):
    addresses = re.findall(r"""(?:src|href|url)\s*[=(]\s*["']?([^"'\s>)]+)""", html)
    assert all(address.startswith("data:image/png;base64,") or address == "&quot;x&quot;" for address in addresses)
    assert "@import" not in html


def test_data_cannot_become_markup(html):
    page_read = Page(html)
    assert not page_read.all("script")
    assert not any(name.startswith("on") for _tag, attributes in page_read.tags for name in attributes)
    assert escape(EVIL) in html
    assert EVIL not in html


def test_every_warning_and_setting_is_on_the_page_in_full(html):
    text = "".join(Page(html).text)
    assert all(warning in text for warning in RUN.warnings)
    assert "Warnings (2)" in text
    assert [EVIL, EVIL] in Page(html).rows
    assert "This run gave no warnings." in page(replace(RUN, warnings=[]), [])


def test_the_headline_and_the_ranking_say_what_the_result_says(hotspots, pages):
    read = Page(pages["hotspots"])
    text = "".join(read.text)
    leader = hotspots.leading(1).iloc[0]
    assert hotspots.count("hotspot") == 3
    assert "3 of 14 areas are creative hotspots." in text
    assert f"{leader['area_label']} leads with a score of {leader['score']:.1f} out of 100" in text
    row = read.row(leader["area_label"])
    assert row[0] == "1"
    assert row[3:8] == [
        "Hotspot",
        f"{leader['score']:.1f}",
        f"{leader['lq_creative']:.2f}",
        f"{leader['lq_low']:.2f}–{leader['lq_high']:.2f}",
        f"{leader['jobs_creative']:,.0f}",
    ]


def test_missing_suppressed_and_idle_areas_are_told_apart(names, pages):
    text = "".join(Page(pages["hotspots"]).text)
    assert f"No row in the employment table (1): {names[ABSENT]}." in text
    assert f"Rows, but no jobs at all (1): {names[IDLE]}." in text
    assert f"LQs uncertain) (1): {names[WITHHELD]}." in text
    assert next(cell for cell in Page(pages["hotspots"]).row(names[WITHHELD]) if cell.startswith("≥"))


def test_what_businesses_are_taken_for_is_said_where_they_are_not_counted(pages, employment, names):
    said = "<p>The table does not count businesses"
    assert said in pages["hotspots"] and "of 3 jobs on average in the sectors" in pages["hotspots"]
    assert said in pages["regions"]
    areas, listed = np.array(AREAS, dtype=object), bundled("dcms_creative_2014")
    for size, expected in ((3, True), (0, False)):
        settings = QuotientSettings(jobs_per_business=size)
        found = location_quotients(employment, areas, names, listed, settings, "Others")
        assert (said in quotient_report(found.table, RUN, found.notes)) == expected


def test_the_correlation_of_the_shared_denominator_is_beside_the_observed(overlap, pages):
    read = Page(pages["overlap"])
    row = next(row for row in read.rows if row and row[0].startswith("Spearman: expected from the shared denominator"))
    expected = overlap.groups["spearman_expected"]
    assert [float(cell.replace("−", "-")) for cell in row[1:]] == pytest.approx(expected.tolist(), abs=0.006)
    assert "Both are shares of the same jobs, which alone gives" in "".join(read.text)


def test_a_result_without_hotspots_has_a_report_too(employment, names):
    settings = HotspotSettings(score=ScoreSettings(draws=0), rule=RuleSettings(minimum_jobs=1e9))
    areas = np.array(AREAS, dtype=object)
    result = creative_hotspots(employment, areas, names, bundled("dcms_creative_2014"), settings)
    text = "".join(Page(hotspot_report(result, RUN)).text)
    assert "None of the 14 areas with data is a creative hotspot." in text
    assert "Its place is not certain" not in text


def test_the_overlap_counts_add_up(overlap, pages):
    read = Page(pages["overlap"])
    for group in overlap.groups.to_dict("records"):
        sentence = "{group_name}: {both} of the {creative_specialised} creative areas are specialised in it too"
        assert sentence.format(**group) in "".join(read.text)
    crossed = [row for row in read.rows if row and row[0] in {"Creative above", "Creative not above"}]
    assert len(crossed) == 2 * len(overlap.groups)
    for row in crossed:
        observed = [int(cell.split(" (")[0]) for cell in row[1:3]]
        expected = [float(re.search(r"expected ([\d.]+)", cell)[1]) for cell in row[1:3]]
        assert sum(observed) == int(row[3]) == pytest.approx(sum(expected), abs=0.11)


def test_the_overlap_lists_the_shared_codes_and_its_limits(pages):
    text = "".join(Page(pages["overlap"]).text)
    assert "Industries that belong to both groups (3): 6201, 7021, 7111." in text
    assert "autocorrelation" in text


def test_quotients_list_the_surest_areas_and_count_every_state(tables, names, pages):
    rows, read = tables[0], Page(pages["quotients"])
    film = rows[(rows["sector"] == "film_tv_radio_photography") & (rows["lq"] > 1)]
    best = film.nlargest(1, "lq_low").iloc[0]
    assert any(row[0] == best["area_name"] and row[2] == f"{best['lq']:.2f}" for row in read.rows)
    listed = rows[rows["group"] != "rest"]
    states = ["Published, with jobs", "Published, no jobs (zero)", "Partly suppressed: a lower bound"]
    states += ["Suppressed: unknown, not zero", "Area has no row in the table"]
    assert sum(int(read.row(state)[1].replace(",", "")) for state in states) == len(listed)
    assert read.row("Area has no row in the table")[2] == "1"


def test_employment_adds_up_to_all_jobs(tables, pages):
    read = Page(pages["employment"])
    total = tables[1].loc[tables[1]["group"] == "rest", "jobs_total"].sum()
    sectors = [row for row in read.rows if len(row) == 5 and row[2].endswith("%")]
    assert sum(float(row[2].rstrip("\u00a0%")) for row in sectors) == pytest.approx(100, abs=0.5)
    assert f"of {total:,.0f} jobs are in the sectors listed" in unescape("".join(read.text))


def test_local_statistics_are_counted_and_the_untested_named(spatial, pages):
    read = Page(pages["spatial"])
    text = "".join(read.text)
    field = f"slope {EVIL}"
    kinds = list(spatial.fields[field].kind)
    significant = sum(kind in ("high-high", "low-low", "high-low", "low-high") for kind in kinds)
    assert significant > 10
    assert f"{significant} of 98 areas stand out from chance in '{field}'" in text
    row = read.row(field)
    assert row[1:3] == [str(kinds.count("high-high")), str(kinds.count("low-low"))]
    assert f"{field}, isolated (1): Cell 99 {EVIL}." in text
    assert f"{field}, undefined (1): Cell 0 {EVIL}." in text
    assert row[-1] == f"{spatial.fields[field].cut_off:.2g}"


def test_the_moran_scatterplot_has_a_point_for_every_area_tested(spatial, pages):
    first = pages["spatial"].split("<svg")[1]
    assert first.count("<circle") == 98
    kinds = spatial.fields[f"slope {EVIL}"].kind
    assert first.count('class="mark"') == (~np.isin(kinds, ("not significant", "isolated", "undefined"))).sum()
    z, lag = spatial.scatter("noise")
    assert np.isnan(z).sum() == 1 and np.nanmean(z) == pytest.approx(0) and np.nanstd(z) == pytest.approx(1)
    tested = np.flatnonzero(np.isfinite(z))
    around = spatial.near.weights.toarray()[tested[0]] > 0
    assert lag[tested[0]] == pytest.approx(z[around].mean())


def test_clusters_at_few_addresses_are_pointed_out(clusters, pages):
    read = Page(pages["microclusters"])
    text = "".join(read.text)
    first = clusters.clusters.iloc[0]
    assert "The 1 cluster found is denser" in text
    assert f"Cluster 1: {first['businesses']} creative businesses at {first['locations']} points." in text
    row = next(row for row in read.rows if row[:2] == ["1", f"Design {EVIL}"])
    assert row[2:5] == [str(first[name]) for name in ("businesses", "all_businesses", "locations")]


def test_no_clusters_have_a_report_too(clusters):
    nothing = replace(clusters, clusters=clusters.clusters.iloc[:0], sectors=clusters.sectors.iloc[:0])
    assert "No cluster was found." in "".join(Page(microcluster_report(nothing, RUN)).text)
    untested = replace(clusters, clusters=clusters.clusters.assign(p=np.nan, q=np.nan))
    assert "It was not tested" in "".join(Page(microcluster_report(untested, RUN)).text)


def test_regions_add_up(regions, pages):
    read = Page(pages["regions"])
    rows = [row for row in read.rows if row and row[0].startswith("Region ") and row[0] != "Region" and len(row) == 11]
    assert len(rows) == 3
    for place, kind in enumerate(("national", "regional", "local"), start=2):
        assert sum(int(row[place]) for row in rows) == regions.count(kind)
    assert sum(int(row[1]) for row in rows) == len(AREAS)


def test_what_is_clustered_is_read_in_words(autocorrelation, pages):
    read = Page(pages["autocorrelation"])
    rows = [row for row in read.rows if row and row[0] == f"slope {EVIL}"]
    assert [row[-1] for row in rows[:2]] == ["neighbours are alike"] * 2
    assert rows[0][1] == f"{autocorrelation.frame['value'][0]:.4f}"
    noise = next(row for row in read.rows if row and row[0] == "noise")
    assert noise[-1] == "not told from chance"
