"""A matrix of relatedness that the user brings: its parameters, and what they hold."""

from ...translation import tr


def add_links(tool) -> None:
    """LINKS_TABLE and its fields: a matrix of relatedness of the user's own."""
    tool.add.table(
        "LINKS_TABLE",
        tr("Own matrix of relatedness"),
        tr(
            "A table with a row for each pair of sectors, by code, id or name: flows of an input-output table, linkages of clusters, "
            "moves of staff. Taken instead of what the areas say. LINKS of an earlier run fits."
        ),
        optional=True,
        advanced=True,
    )
    tool.add.field(
        "LINKS_FROM",
        tr("One sector of the pair"),
        tr("Field with its code, id or name. Left empty: 'sector_a', else the first field."),
        "LINKS_TABLE",
        advanced=True,
    )
    tool.add.field(
        "LINKS_TO",
        tr("Other sector of the pair"),
        tr("Field with its code, id or name. Left empty: 'sector_b', else the second field."),
        "LINKS_TABLE",
        advanced=True,
    )
    tool.add.field(
        "LINKS_VALUE",
        tr("How related they are"),
        tr(
            "Field with a number of 0 or more, on any scale. Left empty: 'relatedness' if there is one, else every row counts 1."
        ),
        "LINKS_TABLE",
        advanced=True,
    )


def given_links(reader):
    """The user's matrix as columns, None where there is none."""
    from ...core.relatedness.given_links import LinkColumns
    from ...core.values import Column
    from ...layers.read import read_table

    source = reader.source("LINKS_TABLE")
    if source is None:
        return None
    table = read_table(source)
    names = [name for name in source.fields().names() if name.lower() not in ("fid", "ogc_fid")]

    def field(role: str, usual: str, otherwise: str) -> str:
        chosen = reader.fields(f"LINKS_{role}", source)
        return chosen[0] if chosen else usual if usual in names else otherwise

    first, second = field("FROM", "sector_a", names[0]), field("TO", "sector_b", names[min(1, len(names) - 1)])
    value = field("VALUE", "relatedness", "")
    return LinkColumns(
        source.sourceName(),
        Column(first, table[first]),
        Column(second, table[second]),
        Column(value, table[value]) if value else None,
        source.fields()[source.fields().lookupField(first)].isNumeric(),
    )
