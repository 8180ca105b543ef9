"""A title names a nation only where the codes of the areas make up the whole of it."""

import pytest

from creative_clusters_plugin.core.employment.whole_nations import titled_with_nation

BRITAIN = [f"TL{region}{number}" for region in "CDEFGHIJKLM" for number in (1, 2)]
STATES = [f"{n:02d}" for n in range(1, 57) if n not in (2, 3, 7, 11, 14, 15, 43, 52)]
COUNTIES = [f"{state}{number:03d}" for state in STATES for number in (1, 3)]
LAND = [f"DE{letter}{number}" for letter in "123456789ABCDEFG" for number in (1, 2)]


@pytest.mark.parametrize(
    ("codes", "title"),
    [
        (BRITAIN, "Creative hotspots of Great Britain"),
        ([code.replace("TL", "UK") for code in BRITAIN], "Creative hotspots of Great Britain"),
        ([*BRITAIN, "TLN0"], "Creative hotspots of the United Kingdom"),
        (COUNTIES, "Creative hotspots of the United States"),
        ([*COUNTIES, "02020", "15001", "72001"], "Creative hotspots of the United States"),
        (LAND, "Creative hotspots of Germany"),
    ],
)
def test_a_whole_nation_is_named(codes, title):
    assert titled_with_nation(codes).format(title="Creative hotspots") == title


@pytest.mark.parametrize(
    "codes",
    [
        [],
        ["TLI3", "TLI4"],
        [code for code in BRITAIN if not code.startswith("TLM")],
        ["34001", "34003"],
        [*COUNTIES, "03001"],
        [code for code in LAND if not code.startswith("DEG")],
        [*BRITAIN, "FR10"],
        ["A1", "A2"],
        ["E02000001", "W02000001"],
    ],
)
def test_a_part_or_what_nobody_knows_is_none(codes):
    assert titled_with_nation(codes) == ""
