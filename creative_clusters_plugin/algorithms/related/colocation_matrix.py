"""Which sectors go together: every pair of creative and related sectors, or of all industries, over the areas."""

from math import comb

from ...core.messages import mark
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of, report
from ..builder import ANY
from ..parameters.common import add_boundaries, add_employment, add_report
from ..parameters.industries import add_level, all_industries
from ..parameters.sectors import add_reference, add_related, add_sectors

_ALL_INDUSTRIES = 1


class ColocationMatrix(CreativeClustersAlgorithm):
    ID = "colocationmatrix"
    GROUP = "related"
    NEEDS = ("numpy", "pandas", "scipy")
    LIMITED_BY = "LEVEL"
    TITLE = mark("Co-location of sectors in areas")
    TAGS = mark(
        "co-location,coagglomeration,correlation,proximity,heat map,pairs,Jaccard,lift,matrix,colocation,network,"
        "cluster,sectors,areas,Ellison,Glaeser,agglomeration"
    )
    SUMMARY = mark("Measures for every pair of sectors how far they are found in the same areas.")
    HELP = mark(
        "<p>Takes every pair of creative sub-sectors and related sectors, or of all industries at one level of the codes, and measures "
        "over the areas how far the two go together: correlation of their location quotients (Pearson, Spearman), areas with both "
        "against chance (lift, Jaccard, phi), and the coagglomeration index of Ellison, Glaeser & Kerr.</p><p>p-values come from "
        "random rearrangements of the areas, or exactly from the number of areas with both; q-values allow for the number of pairs. "
        "Sectors that share industries would go together by definition: such pairs are marked and not tested. Areas are taken for "
        "independent of one another; neighbouring areas seldom are.</p><p>The report draws all pairs as one picture, with sectors "
        "that go together side by side.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_boundaries(self)
        add_employment(self)
        add_sectors(self)
        self.add.choice(
            "SPACE",
            tr("Sectors to pair"),
            tr(
                "Some hundred industries make more than a hundred thousand pairs: the table has them all, the picture the largest."
            ),
            [tr("Sub-sectors and related sectors"), tr("All industries of the table at one level")],
        )
        add_related(self)
        add_level(self)
        add_reference(self)
        self._add_measures()
        self.add.sink(
            "TABLE", tr("Pairs of sectors"), tr("A row for each pair of sectors, with all measures, p and q."), ANY
        )
        self.add.sink(
            "MATRIX",
            tr("Matrix of a measure"),
            tr("A row and a column for each sector, with the measure chosen."),
            ANY,
            optional=True,
        )
        add_report(self)
        self.add.numbers(
            AREA_COUNT=tr("Number of areas with data"),
            SECTOR_COUNT=tr("Number of sectors"),
            PAIR_COUNT=tr("Number of pairs"),
            TESTED_COUNT=tr("Number of pairs tested"),
            SIGNIFICANT_COUNT=tr("Number of pairs with q up to 0.05"),
            SHARED_COUNT=tr("Number of pairs that share industries"),
            UNMATCHED_JOBS=tr("Jobs in rows without a boundary or a readable code"),
        )

    def _add_measures(self):
        self.add.choice(
            "MEASURE",
            tr("Measure to draw"),
            tr("What the picture of the report and the matrix show. The table has all measures."),
            list(_titles().values()),
        )
        self.add.number(
            "THRESHOLD",
            tr("Location quotient from which a sector is present"),
            tr("For the areas with both sectors: lift, Jaccard and phi."),
            1.0,
            least=0.01,
            advanced=True,
        )
        self.add.choice(
            "TEST",
            tr("What p and q test"),
            tr(
                "Ranks are not swayed by the extreme quotients of small areas. The exact test holds for lift, Jaccard and phi alike."
            ),
            [
                tr("Spearman correlation, by permutation"),
                tr("Pearson correlation, by permutation"),
                tr("Number of areas with both, exactly"),
            ],
            advanced=True,
        )
        self.add.permutations(
            tr(
                "Number of random rearrangements behind the p-values of the correlations. The more pairs, the more are needed for any q "
                "to be small. Left empty: 9,999 up to 100 sectors, 1,999 above, where each takes longer."
            ),
            None,
        )
        self.add.seed()

    def work(self, parameters, context, feedback):
        from ...core.relatedness.pair_frames import SIGNIFICANT
        from ...core.relatedness.pair_matrix import colocation_matrix
        from ...core.relatedness.pair_measures import MEASURES, TESTS, PairSettings
        from ..running.inputs import most_sectors, year_inputs
        from ..running.parameter_reader import ParameterReader
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        industries = self.parameterAsEnum(parameters, "SPACE", context) == _ALL_INDUSTRIES
        related = not industries and bool(self.parameterAsEnums(parameters, "RELATED", context))
        inputs = year_inputs(reader, related=related)
        sector_list = all_industries(reader, inputs)[0] if industries else inputs.sector_list
        reader.announce(comb(most_sectors(sector_list, inputs.employment.industries), 2))
        measure = reader.choice("MEASURE", MEASURES)
        result = colocation_matrix(
            inputs.employment,
            inputs.boundaries.known_ids,
            sector_list,
            PairSettings(
                reader.number("THRESHOLD"),
                reader.choice("TEST", TESTS),
                reader.integer("PERMUTATIONS") if parameters.get("PERMUTATIONS") is not None else 0,
                reader.integer("SEED"),
            ),
            inputs.quotients,
            progress_of(feedback, 62, 90),
            lambda note: report([note], feedback, self),
        )
        writer = OutputWriter(self, parameters, context, feedback, inputs)
        writer.notes(result.notes)
        writer.table(result.table)
        writer.table(result.matrix(measure), "MATRIX")
        title = tr("Co-location of sectors in areas")
        writer.report(lambda run: _page(result, measure, run), title, result.year, pictured=0)
        return writer.results(
            AREA_COUNT=result.areas,
            SECTOR_COUNT=len(result.sectors),
            PAIR_COUNT=len(result.table),
            TESTED_COUNT=int(result.table["q"].notna().sum()),
            SIGNIFICANT_COUNT=int((result.table["q"] <= SIGNIFICANT).sum()),
            SHARED_COUNT=int((result.table["codes_shared"] > 0).sum()),
            UNMATCHED_JOBS=result.unmatched_jobs,
        )


def _titles() -> dict[str, str]:
    """What the measures are called, in the order of colocation.MEASURES: models store its numbers."""
    return {
        "spearman": tr("Spearman correlation of the LQs"),
        "pearson": tr("Pearson correlation of the LQs"),
        "lift": tr("Lift"),
        "jaccard": tr("Jaccard index"),
        "phi": tr("Proximity phi"),
        "gamma_c": tr("Coagglomeration γc"),
    }


def _page(result, measure: str, run) -> str:
    from ...reports.pages.colocation_matrix import pair_report
    from ...styling.palettes import QUOTIENT_COLOURS, SCORE_COLOURS

    colours = {"diverging": QUOTIENT_COLOURS, "sequential": SCORE_COLOURS}
    return pair_report(result, measure, _titles(), colours, run)
