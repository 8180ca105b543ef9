"""The reports of the sample say their finding first and draw it: peers as a map, related sectors as a network."""

import re

import pytest

from .layers import SAMPLE_INPUTS
from .running import run

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture(scope="module")
def pages(provider, tmp_path_factory):
    folder = tmp_path_factory.mktemp("pictures")
    for tool in ("peerareas", "sectorrelatedness"):
        run(
            f"creativeclusters:{tool}",
            {**SAMPLE_INPUTS, "YEAR": "2021", "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(folder / f"{tool}.html")},
        )
    return {file.stem: file.read_text(encoding="utf-8") for file in folder.glob("*.html")}


def picture(page: str, name: str) -> str:
    (svg,) = re.findall(rf'<svg[^>]*aria-labelledby="{name}-title.*?</svg>', page, re.DOTALL)
    return svg


def test_peers_are_a_map_with_lines_between_those_that_are_alike(pages):
    svg = picture(pages["peerareas"], "peers")
    lines = re.search(r'<path class="link" d="([^"]+)"', svg)[1].count("M")
    said = re.search(r"(\d+) of (\d+) areas have a peer more alike than chance", pages["peerareas"])
    assert 0 < int(said[1]) <= min(2 * lines, int(said[2]))
    assert svg.count("<circle") == 200
    assert 10 < svg.count('class="halo"') <= 25


def test_related_sectors_are_a_network_without_codes(pages):
    svg = picture(pages["sectorrelatedness"], "space")
    names = re.findall(r"<g><title>([^<]+)</title>", svg)
    assert len(names) == svg.count("<circle") > 20
    assert not [name for name in names if re.match(r"\d{4} ", name)]
    assert svg.count('class="tie"') >= len(names) / 2


def test_a_simpler_figure_that_beats_density_is_named_in_the_first_paragraph(pages):
    page = pages["sectorrelatedness"]
    lead = re.search(r'<p class="lead">(.*?)</p>', page, re.DOTALL)[1]
    figures = {
        name: float(re.search(rf"{text}.*?</t[hd]><td[^>]*>([\d.]+)</td>", page, re.DOTALL)[1])
        for name, text in (
            ("density", "<th scope=.row.>Relatedness density"),
            ("lq", "The sector&#x27;s own location quotient"),
        )
    }
    assert ("Read the ranking with care" in lead) == (figures["lq"] > figures["density"])
