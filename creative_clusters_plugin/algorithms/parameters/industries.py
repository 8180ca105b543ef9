"""All industries of a table as sectors: the parameters of the tools that offer it, and what they choose."""

from ...translation import tr, ui_language


def add_level(tool) -> None:
    """LEVEL, and a table of names for the industries."""
    tool.add.whole_number(
        "LEVEL",
        tr("Digits of the industries"),
        tr(
            "Level of the industry codes where all industries are taken: 4 for classes of SIC 2007, such as 6201. More detailed codes are "
            "added up. 0: the most detailed level with at least half of the jobs."
        ),
        0,
        most=6,
        advanced=True,
    )
    tool.add.table(
        "INDUSTRY_NAMES",
        tr("Names of the industries"),
        tr(
            "A table with a readable name for each industry code. Left empty: what the employment table writes behind the code, or the "
            "sub-sector."
        ),
        optional=True,
        advanced=True,
    )
    tool.add.field(
        "INDUSTRY_NAMES_CODE",
        tr("Code in the table of names"),
        tr("Field with the industry code. Left empty: the first field."),
        "INDUSTRY_NAMES",
        advanced=True,
    )
    tool.add.field(
        "INDUSTRY_NAMES_NAME",
        tr("Name in the table of names"),
        tr("Field with the name. Left empty: the last field."),
        "INDUSTRY_NAMES",
        advanced=True,
    )


def all_industries(reader, inputs) -> tuple:
    """All industries of the table at LEVEL as a sector list, and the level; sectors as given in the table stay what they are."""
    from ...core.employment.industries import industry_list

    if inputs.sector_list is None:
        return None, 0
    return industry_list(
        inputs.employment, inputs.sector_list, reader.integer("LEVEL"), _names(reader, inputs), ui_language()
    )


def _names(reader, inputs) -> dict[str, str]:
    from ...core.employment.industries import names_by_code
    from ...core.values import Column
    from ...layers.read import read_table

    source = reader.source("INDUSTRY_NAMES")
    if source is None:
        return {}
    table = read_table(source)
    fields = [name for name in source.fields().names() if name.lower() not in ("fid", "ogc_fid")]
    code, name = (
        (reader.fields(f"INDUSTRY_NAMES_{role}", source) or [fields[usual]])[0]
        for role, usual in (("CODE", 0), ("NAME", -1))
    )
    numeric = source.fields()[source.fields().lookupField(code)].isNumeric()
    return names_by_code(Column(code, table[code]), Column(name, table[name]), inputs.sector_list.scheme, numeric)
