"""Builders for the parameters that several tools take; each adds its group of parameters to a tool."""

from qgis.core import (
    QgsProcessingAlgorithm,
)

from ...translation import tr
from ..builder import ANY, POLYGONS


def add_boundaries(tool: QgsProcessingAlgorithm) -> None:
    tool.add.layer(
        "BOUNDARIES",
        tr("Boundaries"),
        tr("Polygons of the areas to map: one for each area, in any coordinate reference system."),
        POLYGONS,
    )
    tool.add.field(
        "BOUNDARY_ID",
        tr("Area id in the boundaries"),
        tr(
            "Field of the boundaries with the code that the table names the areas by. Left empty: the field whose values a field of the "
            "table has."
        ),
        "BOUNDARIES",
    )
    tool.add.field(
        "BOUNDARY_NAME",
        tr("Area name in the boundaries"),
        tr("Field with the names for labels, tables and reports. Left empty: a text field with 'name' in its name."),
        "BOUNDARIES",
        advanced=True,
    )


def add_measure(tool):
    tool.add.text(
        "MEASURE",
        tr("What the figures count"),
        tr(
            "Jobs, unless the table says otherwise: jobs, wages, gva, turnover, businesses, self_employed, hours, or a word of your own, "
            "which titles, legends and reports then say. Left empty: what the table's metadata or its field 'measure' says, else the "
            "name of "
            "the field of figures. Only what is counted varies by chance: for money, intervals need counts of businesses."
        ),
        advanced=True,
    )


def add_employment(tool: QgsProcessingAlgorithm, one_year: bool = True) -> None:
    """one_year: the tool maps one year of the table, which YEAR chooses."""
    tool.add.table(
        "EMPLOYMENT",
        tr("Employment"),
        tr(
            "Table or layer with jobs by area and industry: long (a row for each area and industry) or wide (a row for each area, "
            "a column for each industry). Areas and industries without a row count as having no jobs; NULL and the usual marks "
            "(*, c, :, ..) count as suppressed."
        ),
    )
    tool.add.field(
        "EMPLOYMENT_AREA",
        tr("Area in the employment table"),
        tr("Field with the area's code. Left empty: the field whose values a field of the boundaries has."),
        "EMPLOYMENT",
    )
    tool.add.field(
        "EMPLOYMENT_INDUSTRY",
        tr("Industry code"),
        tr(
            "Field with the industry's code, or the sector. Left empty: the field named 'industry' or 'sector', else the one whose values "
            "are codes of a classification."
        ),
        "EMPLOYMENT",
    )
    tool.add.field(
        "EMPLOYMENT_JOBS",
        tr("Jobs"),
        tr(
            "Field with the number of jobs. Left empty: the one named 'jobs' or the like, or the only one with figures."
        ),
        "EMPLOYMENT",
    )
    add_measure(tool)
    tool.add.field(
        "EMPLOYMENT_BUSINESSES",
        tr("Businesses"),
        tr(
            "Field with the number of businesses. With it, intervals allow for jobs coming in whole businesses, and the score has "
            "a component of business concentration. Left empty: the field named 'businesses' or the like, if there is one."
        ),
        "EMPLOYMENT",
        advanced=True,
    )
    tool.add.field(
        "EMPLOYMENT_YEAR",
        tr("Year field"),
        tr("Field with the year. Left empty: the field named 'year' or the like, if there is one."),
        "EMPLOYMENT",
        advanced=True,
    )
    tool.add.source_text()
    if one_year:
        tool.add.text("YEAR", tr("Year"), tr("The year to map. Left empty: the latest year in the table."))
    tool.add.field(
        "EMPLOYMENT_COLUMNS",
        tr("Industry columns of a wide table"),
        tr(
            "For a wide table: its columns of jobs, named by industry code (such as sic_6201). The fields for industry and jobs are "
            "then not used."
        ),
        "EMPLOYMENT",
        multiple=True,
        advanced=True,
    )
    tool.add.field(
        "EMPLOYMENT_TOTAL",
        tr("All jobs of the area"),
        tr(
            "Field with the jobs of the area in all industries, repeated in each of its rows, where the table does not hold all "
            "industries or many are suppressed. Left empty: the field 'jobs_total' if there is one, else the sum of the rows."
        ),
        "EMPLOYMENT",
        numeric=True,
        advanced=True,
    )
    tool.add.field(
        "EMPLOYMENT_GROUP",
        tr("Group of the sector"),
        tr(
            "For sectors as given in the table: field that says which group a sector belongs to, 'creative' for the creative ones. "
            "Left empty: the field named 'group', if there is one."
        ),
        "EMPLOYMENT",
        advanced=True,
    )
    tool.add.expression(
        "EMPLOYMENT_FILTER",
        tr("Rows to use"),
        tr("Expression that is true for the rows to use, such as \"level\" = 'naics4'. Left empty: all."),
        "EMPLOYMENT",
        advanced=True,
    )
    tool.add.expression(
        "EMPLOYMENT_SUPPRESSED",
        tr("Suppressed rows"),
        tr(
            "Expression that is true where the figure is withheld although the field holds a number (often 0), such as "
            "\"disclosure_code\" = 'N'. These are then not taken for zeros."
        ),
        "EMPLOYMENT",
        advanced=True,
    )


def add_years(tool: QgsProcessingAlgorithm) -> None:
    tool.add.text(
        "YEARS",
        tr("Several years in one layer"),
        tr(
            "Years separated by commas, or 'all': the output then has every area once for each year, and QGIS's Temporal "
            "Controller plays them. Report and numbers are those of the last one. Left empty, or where a single year is given: that "
            "year only."
        ),
        advanced=True,
    )


# what *Check with PySAL* needs
CHECKED_BY = ("libpysal", "esda")


def add_check(tool: QgsProcessingAlgorithm) -> None:
    tool.add.flag(
        "CHECK",
        tr("Check with PySAL"),
        tr(
            "The same statistic by esda, compared in the log and in the report. Needs libpysal and esda, and takes its time."
        ),
        advanced=True,
    )


def add_report(tool: QgsProcessingAlgorithm) -> None:
    tool.add.new_file(
        "REPORT",
        tr("Report"),
        tr("A page with the results, the pictures, and every warning of the run."),
        tr("HTML files (*.html)"),
        optional=True,
        by_default=True,
    )


def add_outputs(tool: QgsProcessingAlgorithm, title: str, table_title: str, **numbers: str) -> None:
    """OUTPUT (polygons), TABLE (area x sector), REPORT (HTML) and numeric outputs (their titles by name)."""
    tool.add.sink(
        "OUTPUT", title, tr("The boundaries with the results, styled. The style is stored in a GeoPackage."), POLYGONS
    )
    tool.add.sink(
        "TABLE",
        table_title,
        tr("The figures as a table: a row for each area and sector, or for each related group."),
        ANY,
        optional=True,
    )
    add_report(tool)
    tool.add.numbers(**numbers)
