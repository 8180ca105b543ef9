"""Parameters for tools on the published data of ../shared/data; `folder` is what the fixture `real_data` gives."""

from pathlib import Path


def bres(folder: Path) -> dict:
    """The employment survey of Great Britain by 4-digit industry and 40 ITL2 areas, 2015 to 2021."""
    pair = folder / "pairs" / "uk_itl2_bres.gpkg"
    return {
        "BOUNDARIES": f"{pair}|layername=itl2_boundaries",
        "BOUNDARY_ID": "itl2_code",
        "EMPLOYMENT": f"{pair}|layername=bres_itl2_sic4_2015_2021",
        "EMPLOYMENT_AREA": "itl2_code",
        "EMPLOYMENT_INDUSTRY": "sic4",
        "EMPLOYMENT_JOBS": "employment",
        "YEAR": "2021",
    }


def cbsa(folder: Path) -> dict:
    """County Business Patterns 2019 of the metropolitan and micropolitan areas of the United States, 6-digit industries."""
    source = folder / "us_cbsa_cbp_2019"
    return {
        "BOUNDARIES": str(source / "cbsa.gpkg"),
        "BOUNDARY_ID": "cbsa_code",
        "EMPLOYMENT": str(source / "cbp2019_cbsa_naics6.csv"),
        "EMPLOYMENT_AREA": "cbsa_code",
        "EMPLOYMENT_INDUSTRY": "naics_code",
        "EMPLOYMENT_JOBS": "employment",
        "SECTORS": 4,
    }


def new_jersey(folder: Path) -> dict:
    """The counties of New Jersey by 4-digit industry, at the end of 2016: nearly half of the figures are suppressed."""
    pair = folder / "pairs" / "us_nj_qcew.gpkg"
    return {
        "BOUNDARIES": f"{pair}|layername=nj_counties",
        "BOUNDARY_ID": "fips",
        "EMPLOYMENT": f"{pair}|layername=qcew_2016q4_private",
        "EMPLOYMENT_AREA": "area_fips",
        "EMPLOYMENT_INDUSTRY": "industry_code",
        "EMPLOYMENT_JOBS": "employment",
        "EMPLOYMENT_TOTAL": "county_total_covered",
        "EMPLOYMENT_FILTER": 'length("industry_code") = 4',
        "EMPLOYMENT_SUPPRESSED": 'not "disclosed"',
        "SECTORS": 5,
    }


def uk_flows(folder: Path) -> dict:
    """The input-output table of the United Kingdom, 2022, as flows between 105 products."""
    source = folder / "uk_ioat"
    return {
        "FLOWS": str(source / "ioat_flow_2022_long.csv"),
        "FLOWS_FROM": "from",
        "FLOWS_TO": "to",
        "FLOWS_VALUE": "flow_gbp_m",
        "OUTPUTS_TABLE": str(source / "output_2022.csv"),
        "OUTPUTS_PRODUCT": "CPA",
        "OUTPUTS_VALUE": "output_gbp_m",
        "LOOKUP": str(source / "sic4_to_cpa.csv"),
        "LOOKUP_INDUSTRY": "sic4",
        "LOOKUP_PRODUCT": "cpa",
        "LOOKUP_NAME": "cpa_product",
    }


def us_flows(folder: Path) -> dict:
    """Use and make tables of the United States, 2022, 71 industries."""
    source = folder / "us_bea_io"
    return {
        "FLOWS": str(source / "bea_summary_use_2022_producer_prices_musd.csv"),
        "MAKE": str(source / "bea_summary_make_2022_musd.csv"),
        "OUTPUTS_TABLE": str(source / "bea_summary_industries.csv"),
        "OUTPUTS_PRODUCT": "BEA_2017_Summary_Industry_Code",
        "OUTPUTS_NAME": "BEA_2017_Summary_Industry_Name",
        "LOOKUP": str(source / "bea_naics2017_crosswalk.csv"),
        "LOOKUP_INDUSTRY": "NAICS_2017_Code",
        "LOOKUP_PRODUCT": "BEA_2017_Summary_Code",
    }


def south_yorkshire(folder: Path) -> dict:
    """42,918 companies of South Yorkshire on 11,578 places, by creative sub-sector."""
    source = folder / "uk_southyorks_firm_points" / "southyorks_firms.gpkg"
    return {"POINTS": f"{source}|layername=firms", "POINTS_CATEGORY": "sic4", "SECTORS": 0}


def arts_audience(folder: Path, run, output: str = "TEMPORARY_OUTPUT"):
    """Engagement with the arts in the 296 local authorities of England, 2023/24: what `run` gives for table and areas joined."""
    source = folder / "uk_lad_ace_arts_engagement"
    return run(
        "native:joinattributestable",
        {
            "INPUT": f"{source / 'uk_lad.gpkg'}|layername=lad_2023",
            "FIELD": "LAD23CD",
            "INPUT_2": str(source / "ace_lad_2023_24.csv"),
            "FIELD_2": "LAD23CD",
            "DISCARD_NONMATCHING": True,
            "OUTPUT": output,
        },
    ).layers["OUTPUT"]


def arts_fields() -> dict:
    """Parameters of `audienceoverlap` for the areas of `arts_audience`, online first."""
    return {
        "AUDIENCE_FIELDS": ["engaged_arts_online_pct", "engaged_arts_in_person_pct"],
        "AUDIENCE_POPULATION": "people_2021",
    }
