"""Builders for the parameters that several tools take; each adds its group of parameters to a tool."""

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...translation import tr

_FIELD = Qgis.ProcessingFieldParameterDataType
_NUMBER = Qgis.ProcessingNumberParameterType


def add(
    tool: QgsProcessingAlgorithm, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False
) -> None:
    parameter.setHelp(help_text)
    if advanced:
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    tool.addParameter(parameter)


def add_field(
    tool,
    name: str,
    title: str,
    help_text: str,
    parent: str,
    kind=_FIELD.Any,
    advanced=False,
    optional=True,
    multiple=False,
):
    parameter = QgsProcessingParameterField(
        name, title, parentLayerParameterName=parent, type=kind, optional=optional, allowMultiple=multiple
    )
    add(tool, parameter, help_text, advanced)


def add_boundaries(tool: QgsProcessingAlgorithm) -> None:
    add(
        tool,
        QgsProcessingParameterFeatureSource("BOUNDARIES", tr("Boundaries"), [Qgis.ProcessingSourceType.VectorPolygon]),
        tr("Polygons of the areas to map: one for each area, in any coordinate reference system."),
    )
    add_field(
        tool,
        "BOUNDARY_ID",
        tr("Area id in the boundaries"),
        tr("Field of the boundaries with the code that the employment table names the areas by."),
        "BOUNDARIES",
        optional=False,
    )
    add_field(
        tool,
        "BOUNDARY_NAME",
        tr("Area name in the boundaries"),
        tr(
            "Field with the names for labels, tables and reports. Left empty: a text field with 'name' in its name.",
        ),
        "BOUNDARIES",
    )


def add_employment(tool: QgsProcessingAlgorithm, one_year: bool = True) -> None:
    """one_year: the tool maps one year of the table, which YEAR chooses."""
    add(
        tool,
        QgsProcessingParameterFeatureSource("EMPLOYMENT", tr("Employment"), [Qgis.ProcessingSourceType.Vector]),
        tr(
            "Table or layer with jobs by area and industry: long (a row for each area and industry) or wide (a row for each area, "
            "a column for each industry). Areas and industries without a row count as having no jobs; NULL and the usual marks "
            "(*, c, :, ..) count as suppressed.",
        ),
    )
    add_field(
        tool,
        "EMPLOYMENT_AREA",
        tr("Area in the employment table"),
        tr("Field with the area's code. Left empty: the field named 'area'."),
        "EMPLOYMENT",
    )
    add_field(
        tool,
        "EMPLOYMENT_INDUSTRY",
        tr("Industry code"),
        tr(
            "Field with the industry's code, or the sector. Left empty: the field named 'industry' or 'sector'.",
        ),
        "EMPLOYMENT",
    )
    add_field(
        tool,
        "EMPLOYMENT_JOBS",
        tr("Jobs"),
        tr("Field with the number of jobs. Left empty: the field named 'jobs' or 'employment'."),
        "EMPLOYMENT",
    )
    add_field(
        tool,
        "EMPLOYMENT_BUSINESSES",
        tr("Businesses"),
        tr(
            "Field with the number of businesses. With it, intervals allow for jobs coming in whole businesses, and the score has "
            "a component of business concentration. Left empty: the field named 'businesses', if there is one.",
        ),
        "EMPLOYMENT",
    )
    add_field(
        tool,
        "EMPLOYMENT_YEAR",
        tr("Year field"),
        tr("Field with the year. Left empty: the field named 'year', if there is one."),
        "EMPLOYMENT",
    )
    if one_year:
        add(
            tool,
            QgsProcessingParameterString("YEAR", tr("Year"), optional=True),
            tr("The year to map. Left empty: the latest year in the table."),
        )
    add_field(
        tool,
        "EMPLOYMENT_COLUMNS",
        tr("Industry columns of a wide table"),
        tr(
            "For a wide table: its columns of jobs, named by industry code (such as sic_6201). The fields for industry and jobs are "
            "then not used.",
        ),
        "EMPLOYMENT",
        advanced=True,
        multiple=True,
    )
    add_field(
        tool,
        "EMPLOYMENT_TOTAL",
        tr("All jobs of the area"),
        tr(
            "Field with the jobs of the area in all industries, repeated in each of its rows, where the table does not hold all "
            "industries or many are suppressed. Left empty: the field 'jobs_total' if there is one, else the sum of the rows.",
        ),
        "EMPLOYMENT",
        kind=_FIELD.Numeric,
        advanced=True,
    )
    add_field(
        tool,
        "EMPLOYMENT_GROUP",
        tr("Group of the sector"),
        tr(
            "For sectors as given in the table: field that says which group a sector belongs to, 'creative' for the creative ones. "
            "Left empty: the field named 'group', if there is one.",
        ),
        "EMPLOYMENT",
        advanced=True,
    )
    add(
        tool,
        QgsProcessingParameterExpression(
            "EMPLOYMENT_FILTER",
            tr("Rows to use"),
            parentLayerParameterName="EMPLOYMENT",
            optional=True,
        ),
        tr(
            "Expression that is true for the rows to use, such as \"level\" = 'naics4'. Left empty: all.",
        ),
        advanced=True,
    )
    add(
        tool,
        QgsProcessingParameterExpression(
            "EMPLOYMENT_SUPPRESSED",
            tr("Suppressed rows"),
            parentLayerParameterName="EMPLOYMENT",
            optional=True,
        ),
        tr(
            "Expression that is true where the figure is withheld although the field holds a number (often 0), such as "
            "\"disclosure_code\" = 'N'. These are then not taken for zeros.",
        ),
        advanced=True,
    )


def add_years(tool: QgsProcessingAlgorithm) -> None:
    add(
        tool,
        QgsProcessingParameterString("YEARS", tr("Several years in one layer"), optional=True),
        tr(
            "Years separated by commas, or 'all': the output then has every area once for each year, and QGIS's Temporal "
            "Controller plays them. Report and numbers are those of the last one. Left empty, or where a single year is given: that "
            "year only.",
        ),
        advanced=True,
    )


def add_optional_sink(tool: QgsProcessingAlgorithm, name: str, title: str, help_text: str, kind) -> None:
    sink = QgsProcessingParameterFeatureSink(name, title, kind, optional=True)
    sink.setCreateByDefault(False)
    add(tool, sink, help_text)


def add_report(tool: QgsProcessingAlgorithm) -> None:
    page = QgsProcessingParameterFileDestination("REPORT", tr("Report"), tr("HTML files (*.html)"), optional=True)
    page.setCreateByDefault(False)
    add(tool, page, tr("A page with the results, the pictures, and every warning of the run."))


def add_outputs(tool: QgsProcessingAlgorithm, title: str, table_title: str, numbers: dict[str, str]) -> None:
    """OUTPUT (polygons), TABLE (area x sector), REPORT (HTML) and numeric outputs (name: title)."""
    output = QgsProcessingParameterFeatureSink("OUTPUT", title, Qgis.ProcessingSourceType.VectorPolygon)
    add(
        tool,
        output,
        tr("The boundaries with the results, styled. The style is stored in a GeoPackage."),
    )
    about = tr("The figures as a table: a row for each area and sector, or for each related group.")
    add_optional_sink(tool, "TABLE", table_title, about, Qgis.ProcessingSourceType.Vector)
    add_report(tool)
    for name, number_title in numbers.items():
        tool.addOutput(QgsProcessingOutputNumber(name, number_title))
