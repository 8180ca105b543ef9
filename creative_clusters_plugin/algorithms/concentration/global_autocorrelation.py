"""Whether the values of fields are spread over the map at random, over all areas at once."""

from ...core.messages import mark
from ...core.space.global_records import GLOBAL_IDS, GLOBAL_STATISTICS
from ...translation import tr, translated
from ..base import CreativeClustersAlgorithm, progress_of
from ..builder import ANY
from ..parameters.common import CHECKED_BY, add_check, add_report
from ..parameters.neighbours import add_layer, add_neighbours

_ALPHA = 0.05


class GlobalAutocorrelation(CreativeClustersAlgorithm):
    ID = "globalautocorrelation"
    GROUP = "concentration"
    NEEDS = ("numpy", "pandas", "scipy", "shapely")
    TITLE = mark("Global autocorrelation")
    TAGS = mark(
        "Moran's I,Geary's C,General G,join count,Lee's L,spatial autocorrelation,neighbours,clustering,"
        "dispersion,spatial statistics,Moran"
    )
    SUMMARY = mark("Tests whether neighbouring areas have like values more often than chance would have them.")
    HELP = mark(
        "<p>One number for the whole map and each field.</p><ul>{statistics}</ul><p>p-values are two-sided, by permutation, and q "
        "corrects them for the number of fields (false discovery rate).</p><p>Where the clusters are, 'Spatial hotspots' says.</p>"
    )

    def shortHelpString(self):
        titles = [f"<li>{translated(one.title)}</li>" for one in GLOBAL_STATISTICS]
        return super().shortHelpString().format(statistics="".join(titles))

    def initAlgorithm(self, configuration=None):
        add_layer(self)
        self.add.choices(
            "STATISTICS",
            tr("Statistics"),
            tr("Moran's I above and Geary's C below their expected values: neighbours are alike."),
            [translated(one.title) for one in GLOBAL_STATISTICS],
            [0, 1],
        )
        self.add.field("FIELD_2", tr("Second field"), tr("For statistics of two fields."), "INPUT", numeric=True)
        add_neighbours(self)
        self.add.permutations(tr("How often the values are shuffled over the areas."))
        self.add.seed()
        add_check(self)
        self.add.choice(
            "CORRELOGRAM",
            tr("Correlogram"),
            tr(
                "How far likeness reaches: Moran's I by distance (in a projected system) or by the order of neighbours."
            ),
            [tr("No correlogram"), tr("By distance"), tr("By order of neighbours")],
            advanced=True,
        )
        self.add.source_text()
        self.add.sink(
            "TABLE",
            tr("Global autocorrelation"),
            tr("A row for each field and statistic: value, expected value, z, p, q and number of areas."),
            ANY,
        )
        self.add.sink(
            "CORRELOGRAM_TABLE",
            tr("Table of the correlogram"),
            tr("A row for each field and step: distance or order, pairs, Moran's I, what chance gives, p and q."),
            ANY,
            optional=True,
        )
        add_report(self)
        self.add.numbers(
            SIGNIFICANT_COUNT=tr("Number of significant results"),
            STATISTIC=tr("Value of the first result"),
            P_VALUE=tr("p-value of the first result"),
        )

    def further_needs(self, parameters, context):
        return CHECKED_BY if self.parameterAsBoolean(parameters, "CHECK", context) else ()

    def work(self, parameters, context, feedback):
        import numpy as np
        import pandas as pd

        from ...core.space.global_statistics import global_statistics
        from ...core.space.spatial import near_of
        from ...layers.boundaries import read_layer
        from ..parameters.neighbours import given_neighbours, neighbour_settings
        from ..running.field_titles import field_titles
        from ..running.inputs import LayerInputs
        from ..running.parameter_reader import ParameterReader
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        source = reader.source("INPUT")
        fields, second = reader.quotient_fields("FIELDS", source), reader.fields("FIELD_2", source)
        boundaries, values, shapes = read_layer(
            source, [*fields, *second], progress_of(feedback, 0, 20), each_once=True
        )
        near_settings = neighbour_settings(reader, boundaries.crs)
        near, placed, notes = near_of(
            shapes,
            near_settings,
            given_neighbours(reader, boundaries.features, boundaries.fields, shapes),
        )
        known = pd.DataFrame({name: np.where(placed, found, np.nan) for name, found in values.items()})
        result = global_statistics(
            known[fields],
            near,
            tuple(GLOBAL_IDS[place] for place in self.parameterAsEnums(parameters, "STATISTICS", context)),
            known[second[0]] if second else None,
            reader.integer("PERMUTATIONS"),
            reader.integer("SEED"),
            progress_of(feedback, 30, 90),
        )
        spread = _correlogram(known[fields], near, reader, boundaries.crs, progress_of(feedback, 90, 95))
        writer = OutputWriter(self, parameters, context, feedback, LayerInputs(boundaries, []))
        writer.notes(boundaries.notes)
        writer.notes((*notes, *result.notes))
        writer.table(result.frame)
        if spread is not None:
            writer.notes(spread.notes)
            writer.table(spread.frame, "CORRELOGRAM_TABLE")
        title, titles = tr("Global autocorrelation"), field_titles(source, [*fields, *second])
        opinions = _opinions(result.frame, known, near, reader, writer)
        writer.report(
            lambda run: _page(
                result.frame, titles, opinions, spread, _reproduced(result.frame, near_settings, reader), run
            ),
            title,
            "",
            pictured=0,
        )
        return writer.results(
            SIGNIFICANT_COUNT=int((result.frame["q"] <= _ALPHA).sum()),
            STATISTIC=float(result.frame["value"].iloc[0]),
            P_VALUE=float(result.frame["p"].iloc[0]),
        )


def _opinions(frame, known, near, reader, writer) -> list:
    if not reader.flag("CHECK"):
        return []
    from ...core.space.global_opinion import global_opinions, global_verdict

    opinions = global_opinions(frame, known, near, reader.integer("PERMUTATIONS"), reader.integer("SEED"))
    writer.notes(global_verdict(opinions))
    return opinions


def _reproduced(frame, near_settings, reader):
    from ...core.space.global_records import records_of
    from ...core.space.scripts import Reproduced, global_script, link_lines
    from ..running.origins import given_links, layers_read, origin_of

    origin, given = origin_of(reader, "INPUT"), given_links(reader)
    had = frame[frame["value"].notna()]
    jobs = [(field, records_of(set(part["statistic"]))) for field, part in had.groupby("field", sort=False)]
    script = global_script(
        jobs,
        "".join(reader.fields("FIELD_2", reader.source("INPUT"))),
        reader.integer("PERMUTATIONS"),
        reader.integer("SEED"),
        origin,
        link_lines(near_settings, given),
    )
    return Reproduced(script, layers_read(reader, origin, given))


def _correlogram(fields, near, reader, crs, progress):
    """What was asked for, None for nothing; refuses distances in degrees."""
    from ...core.messages import CreativeClustersError
    from ...core.space.correlogram import DISTANCE, ORDER, correlogram

    by = reader.choice("CORRELOGRAM", ("", DISTANCE, ORDER))
    if not by:
        if reader.parameters.get("CORRELOGRAM_TABLE"):
            raise CreativeClustersError(mark("CORRELOGRAM_TABLE: choose what the correlogram goes by (CORRELOGRAM)."))
        return None
    if by == DISTANCE and crs.isGeographic():
        raise CreativeClustersError(
            mark(
                "The layer is in degrees ({crs}), in which distances cannot be measured. Reproject it ('Reproject layer') to a "
                "projected system in metres, or choose the correlogram by order of neighbours."
            ),
            crs=crs.authid(),
        )
    return correlogram(fields, near, by, min(reader.integer("PERMUTATIONS"), 999), reader.integer("SEED"), progress)


def _page(frame, titles: dict[str, str], opinions: list, spread, reproduced, run) -> str:
    from dataclasses import replace

    from ...reports.pages.global_autocorrelation import global_report
    from ..running.field_titles import retitled

    named = frame.assign(**{column: frame[column].replace(titles) for column in ("field", "second")})
    if spread is not None:
        reach = {titles.get(name, name): found for name, found in spread.reach.items()}
        spread = replace(spread, frame=spread.frame.assign(field=spread.frame["field"].replace(titles)), reach=reach)
    return global_report(named, run, retitled(opinions, titles), reproduced, spread)
