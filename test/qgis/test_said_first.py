"""Growth of which nothing is sure is hatched, and reports begin with a sentence for a reader who sees no more."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsSymbolLayer

from creative_clusters_plugin.algorithms.change import employment_outlook
from creative_clusters_plugin.core.relatedness.entries import Backtest
from creative_clusters_plugin.core.space.emerging import PATTERNS
from creative_clusters_plugin.reports.pages import (
    complexity_parts,
    count_businesses,
    emerging_hotspots,
    fill_suppressed,
    sector_relatedness,
)
from creative_clusters_plugin.reports.pages import employment_outlook as outlook_page
from creative_clusters_plugin.styling import texts
from creative_clusters_plugin.styling.apply import apply_styles
from creative_clusters_plugin.styling.legend_counts import count_features
from creative_clusters_plugin.styling.specs import StyleSpec
from creative_clusters_plugin.styling.style_files import write_style

from .layers import memory, square

pytestmark = pytest.mark.usefixtures("provider")
GROWTH = StyleSpec("Growth", "change", "growth", unsure_field="class")


def outlook(*classes):
    rows = [(0.1 * number, kind) for number, kind in enumerate(classes)]
    shapes = [square(number) for number in range(len(classes))]
    return memory("Polygon?crs=EPSG:3035", "growth:double class:string", rows, "outlook", shapes)


def hatched(layer) -> list[bool]:
    """Of each feature whether its symbol has a hatch."""
    ranges = layer.renderer().ranges()
    symbol = ranges[0].symbol().clone()
    hatch = symbol.symbolLayer(symbol.symbolLayerCount() - 1)
    properties = hatch.dataDefinedProperties()
    shown = properties.property(QgsSymbolLayer.Property.LayerEnabled).asExpression()
    context, found = QgsExpressionContext(), []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        context.setFields(layer.fields())
        found.append(bool(QgsExpression(shown).evaluate(context)))
    return found


def test_an_outlook_is_shown_by_its_class_first():
    """Growth of which nothing is sure would be noise as a map: it comes second, with its unsure areas hatched."""
    result = SimpleNamespace(last_year="2021", areas=pd.DataFrame({"year": ["2026", "2026"]}))
    first, second, third = employment_outlook._styles(result, "Creative industries")
    assert (first.kind, first.field) == ("outlook", "class")
    assert (second.kind, second.unsure_field) == ("change", "class")
    assert third.kind == "jobs"


def test_growth_that_is_unsure_is_hatched():
    layer = outlook("growth", "unsure", "decline", "unsure")
    apply_styles(layer, [GROWTH])
    assert hatched(layer) == [False, True, False, True]
    items = layer.renderer().legendSymbolItems()
    assert items[-1].label() == "Hatched: unsure, growth and decline are both possible"
    assert sum(count_features(layer)) == 4, "the hatch is no class"


def test_no_hatch_where_all_is_sure():
    layer = outlook("growth", "decline")
    apply_styles(layer, [GROWTH])
    assert not [item for item in layer.renderer().legendSymbolItems() if item.label() in texts.hatches()]


def test_the_hatch_goes_into_files_for_map_servers(tmp_path):
    layer = outlook("growth", "unsure")
    apply_styles(layer, [GROWTH])
    assert write_style(layer, GROWTH, str(tmp_path / "style.sld")) == ""
    assert "unsure" in (tmp_path / "style.sld").read_text(encoding="utf-8")


def test_counted_businesses_are_said_first():
    areas = SimpleNamespace(areas=[1, 2, 3])
    said = count_businesses._said(SimpleNamespace(counted=4320, outside=1), areas)
    assert (
        said
        == "4,320 businesses were counted in 3 areas, each where it lies. 1 business lies in none of the areas and is not counted."
    )
    assert "none of the areas" not in count_businesses._said(SimpleNamespace(counted=5, outside=0), areas)


def filled(count: int, tried: bool = True) -> SimpleNamespace:
    return SimpleNamespace(
        filled=SimpleNamespace(estimated=np.array([True] * count + [False])),
        suppressed=10,
        filled_jobs=1234.0,
        test=SimpleNamespace() if tried else None,
        error=0.15,
    )


def test_estimates_are_said_first():
    assert fill_suppressed._said(filled(9)).startswith(
        "9 of 10 withheld figures now have an estimate, 1,234 jobs together. Tried on"
    )
    assert "15.0\N{NO-BREAK SPACE}% of the jobs" in fill_suppressed._said(filled(9))
    assert fill_suppressed._said(filled(1)).startswith("1 of 10 withheld figures now has")
    assert fill_suppressed._said(filled(9, tried=False)).endswith("too few figures are published.")
    assert fill_suppressed._said(filled(0)) == "No withheld figure could be estimated: the table is as it was."


def emerging(**counts: int) -> str:
    every = dict.fromkeys(PATTERNS, 0) | {name.replace("_", " "): count for name, count in counts.items()}
    areas = pd.DataFrame({"pattern": ["new hot"] * 20, "times": [5] * 20})
    return emerging_hotspots._summary(SimpleNamespace(counts=lambda: every, areas=areas), "LQ")


def test_hot_spots_over_time_are_said_first():
    said = emerging(new_hot=2, persistent_hot=3, historical_hot=1, sporadic_cold=4)
    assert (
        "In 6 of 20 areas, the area and its neighbours have or had much of &#x27;LQ&#x27; (hot spots), in 4 little"
        in said.replace("&#39;", "&#x27;").replace("'LQ'", "&#x27;LQ&#x27;")
    )
    assert "2 of the hot spots are new, 1 have been one" in said
    assert "None of the 20 areas is a hot or a cold spot" in emerging()


def test_a_simpler_figure_that_did_better_is_named_first():
    """The first paragraph of the opportunities warns where the area's own quotient told better what would enter than density did."""

    def verdict(density: float, own: float) -> str:
        figures = {"density": density, "lq": own, "size": 0.5, "diversity": 0.5}
        columns = ("auc", "low", "high", "ahead_low", "ahead_high")
        scores = pd.DataFrame([[auc] * len(columns) for auc in figures.values()], list(figures), columns)
        return sector_relatedness._verdict(SimpleNamespace(backtest=Backtest(scores, 100, 10, "2015", "2021")))

    said = verdict(0.647, 0.785)
    assert said.startswith("Read the ranking with care: a simpler figure told better what would enter")
    assert "(its own location quotient in 2015): 0.79, against 0.65 of density" in said
    assert "Read the ranking" not in verdict(0.785, 0.647)


def test_sectors_that_grow_alike_are_explained_and_errors_are_said_in_words():
    from creative_clusters_plugin.reports.html.page import Run
    from creative_clusters_plugin.reports.pages.employment_outlook import outlook_report

    from ..unit.test_outlook import THREE, alike_history, outlook, projections

    found = outlook(alike_history(), listed=THREE)
    page = outlook_report(found, "Creative", Run("Outlook", "invented"))
    first = page[: page.index("</p>", page.index('class="lead"'))]
    behind = page[page.index('class="key"') : page.index("</section>")]
    # intervals that are to hold 90 % and held 95 are said first, too
    assert "last value" in first and "Mean error" not in first and "wider than they need be" in first
    assert "times the usual change of a year" in behind and "intervals would have held" not in behind
    assert "MASE" not in first + behind
    assert "for: Arts, Museums. No model of their own would have done better than the last value" in page
    assert "intervals of 50 %" in page or "intervals of 50 %" in page
    given = projections(("creative", 2026, 12.0), growth=True)
    shared = outlook_report(
        outlook(alike_history(), listed=THREE, projections=given), "Creative", Run("Outlook", "invented")
    )
    assert "None of them is projected alone: they share what is projected of all together." in shared
    assert "No model of their own" not in shared
    nation = shared[shared.index("<h2>The nation") : shared.index("<h2>The areas")]
    assert "the published projection, which has no intervals" in nation and "its intervals of" not in nation


@pytest.mark.parametrize(
    ("mase", "coverage", "projections", "said"),
    [
        (1.756, 0.882, "nation", "shares would have been no better than the last value."),
        (1.078, 0.909, "nation", "shares would have been better than the last value."),
        (1.7, 0.9, "", "no better than the last value. Take the last value."),
        (1.5, 0.949, "", "held 94.9\u00a0% of the time: they are wider than they need be."),
        (1.5, 0.79, "nation", "held only 79.0\u00a0% of the time: they are too narrow."),
    ],
)
def test_an_outlook_says_first_where_its_backtest_falls_short(mase, coverage, projections, said):
    from ..unit.test_outlook import THREE, alike_history, outlook

    found = outlook(alike_history(), listed=THREE)
    summary = found.summary | {"mase": mase, "mase_naive": 1.623, "coverage_90": coverage}
    page = outlook_page._brief(replace(found, summary=summary, projections=projections), "Creative")
    first, rest = page.split("</p>", 1)
    assert said in first and said not in rest
    assert f"Mean error: {mase:.2f} times" in rest
    assert (f"held {100 * coverage:.1f}\u00a0% of the time." in rest) == (0.87 <= coverage <= 0.93)


@pytest.mark.parametrize("ahead", [0.031, -0.01])
def test_complexity_that_adds_nothing_is_said_first(ahead):
    scores = pd.DataFrame({"ahead_low": [-0.038], "ahead_high": [ahead]}, ["with_complexity"])
    said = complexity_parts.shortfall(SimpleNamespace(backtest=Backtest(scores, 100, 10, "2015", "2021")))
    assert said == ("Complexity adds nothing certain to what relatedness tells." if ahead > 0 else "")
    assert complexity_parts.shortfall(SimpleNamespace(backtest=None)) == ""
