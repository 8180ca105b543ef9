"""What an area could grow into: sectors that it lacks and that are close to those it has."""

from ...core.messages import mark
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of
from ..builder import ANY
from ..parameters.common import add_boundaries, add_employment, add_outputs
from ..parameters.industries import add_level, all_industries
from ..parameters.relatedness import add_links, given_links
from ..parameters.sectors import add_reference, add_related, add_sectors

_MOST_STYLES = 12
_ECI_BREAKS = (-1.5, -0.5, 0.5, 1.5)


class SectorRelatedness(CreativeClustersAlgorithm):
    ID = "sectorrelatedness"
    GROUP = "related"
    NEEDS = ("numpy", "pandas", "scipy")
    LIMITED_BY = "LEVEL"
    TITLE = mark("Sector relatedness and opportunities")
    TAGS = mark(
        "relatedness,product space,diversification,opportunities,proximity,density,smart specialisation,"
        "related variety,network,complexity,economic complexity,specialisation,what next,missing sectors"
    )
    SUMMARY = mark("Ranks for each area the sectors that it lacks by how close they are to what it has.")
    HELP = mark(
        "<p>Which industries go together in the same areas says how related they are (the product space of Hidalgo et al. 2007). For "
        "each area and sector the <b>density</b> is the share of related industries that the area has, weighted by how related they "
        "are. Sectors that an area lacks and whose density is high are its opportunities; the table names what supports them.</p><p>"
        "Relatedness is computed over all industries of the table at one level, and shown for the creative ones; both can be chosen. A "
        "matrix of your own, such as an input-output table or the linkages of the US Cluster Mapping Project, can take its place.</p>"
        "<p><b>Complexity</b> (ECI of areas, PCI of sectors; Hidalgo & Hausmann 2009) says which sectors are had by areas that have "
        "complex ones; the gain, how much an absent sector would open. Its sign is a matter of choice, which the report states.</p>"
        "<p><b>How good is it?</b> Where the table has several years, the densities of the first are tested on which sectors entered "
        "by the last: AUC, against the sector's size and the area's diversity alone, with intervals, whatever comes out.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_boundaries(self)
        add_employment(self)
        add_sectors(self)
        self._add_space()
        add_links(self)
        add_reference(self)
        self._add_presence()
        self.add.seed()
        add_outputs(
            self,
            tr("Opportunities of areas"),
            tr("Opportunities by area and sector"),
            AREA_COUNT=tr("Number of areas with data"),
            SECTOR_COUNT=tr("Number of sectors shown"),
            SPACE_COUNT=tr("Number of sectors that relatedness is computed over"),
            ENTRY_COUNT=tr("Back-test: number of entries"),
            AUC=tr("Back-test: AUC of density"),
            AUC_LOW=tr("Back-test: AUC of density, lower bound"),
            AUC_HIGH=tr("Back-test: AUC of density, upper bound"),
            AUC_COMPLEXITY=tr("Back-test: AUC of density together with complexity"),
            AUC_SIZE=tr("Back-test: AUC of the sector's size"),
            AUC_DIVERSITY=tr("Back-test: AUC of the area's diversity"),
            UNMATCHED_JOBS=tr("Jobs in rows without a boundary or a readable code"),
        )
        self.add.sink(
            "LINKS",
            tr("Related sectors"),
            tr("A row for each pair of sectors that are related, the closest first."),
            ANY,
            optional=True,
        )

    def _add_space(self):
        self.add.choice(
            "SPACE",
            tr("Relatedness over"),
            tr(
                "A creative sector may be closest to one that is not creative: over all industries nothing is missed. With few sectors, "
                "densities are coarse. With sectors as given in the table these are taken."
            ),
            [
                tr("All industries of the table at one level"),
                tr("Sub-sectors and related sectors"),
                tr("Creative sub-sectors only"),
            ],
        )
        self.add.flag(
            "SHOW_ALL",
            tr("Show opportunities in all sectors"),
            tr("Off: in the creative ones only. On: in every sector that relatedness is computed over."),
            advanced=True,
        )
        add_related(self)
        add_level(self)
        self.add.choice(
            "RELATEDNESS",
            tr("Relatedness"),
            tr(
                "How areas with both sectors are set against areas with either. All divide by the numbers of areas with each sector."
            ),
            [
                tr("Proximity (Hidalgo et al. 2007)"),
                tr("Cosine"),
                tr("Association strength (van Eck & Waltman 2009)"),
                tr("Jaccard index"),
            ],
            advanced=True,
        )

    def _add_presence(self):
        self.add.number(
            "THRESHOLD",
            tr("Location quotient from which a sector is present"),
            tr("An area has a sector where its quotient reaches this."),
            1.0,
            least=0.01,
            advanced=True,
        )
        self.add.number(
            "MINIMUM_JOBS",
            tr("Fewest jobs of a sector that is present"),
            tr("A few jobs make a high quotient in a small industry; with this, they do not count as having it."),
            0.0,
            least=0.0,
            advanced=True,
            decimals=0,
        )
        self.add.text(
            "START",
            tr("Back-test from"),
            tr(
                "Year whose densities are tested on which sectors had entered by the year mapped. Left empty: the first year in the table; "
                "with one year only there is no back-test."
            ),
            advanced=True,
        )

        self.add.choice(
            "COMPLEXITY_SIGN",
            tr("Sign of complexity"),
            tr(
                "Complexity is an eigenvector, whose sign means nothing. Complex activities concentrate in large cities, so that by "
                "default it rises with the number of jobs. 'With diversity' is the rule for exports of countries; it puts London last in "
                "Britain."
            ),
            [
                tr("Rises with the size of areas (Balland et al. 2020)"),
                tr("Rises with the diversity of areas (Hidalgo & Hausmann 2009)"),
                tr("Falls with the size of areas"),
            ],
            advanced=True,
        )

    def work(self, parameters, context, feedback):
        from ...core.relatedness.complexity import SIGNS
        from ...core.relatedness.opportunities import SPACES, OpportunitySettings, opportunities
        from ...core.relatedness.relatedness import KINDS
        from ..running.employment_reader import FIRST
        from ..running.inputs import most_sectors, year_inputs
        from ..running.parameter_reader import ParameterReader
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        space = reader.choice("SPACE", SPACES)
        related = space == "listed" and bool(self.parameterAsEnums(parameters, "RELATED", context))
        inputs = year_inputs(reader, related=related, start=reader.text("START") or FIRST)
        sector_list, level = inputs.sector_list, 0
        if space == "industries":
            sector_list, level = all_industries(reader, inputs)
        elif space == "creative" and sector_list is not None:
            sector_list = sector_list.only(sector_list.main_group)
        reader.announce(inputs.rows(most_sectors(_shown(reader, sector_list), inputs.employment.industries)))
        result = opportunities(
            inputs.employment,
            inputs.earlier[0] if inputs.earlier else None,
            inputs.boundaries.known_ids,
            inputs.boundaries.names,
            sector_list,
            given_links(reader),
            OpportunitySettings(
                reader.choice("RELATEDNESS", KINDS),
                reader.number("THRESHOLD"),
                reader.number("MINIMUM_JOBS"),
                reader.flag("SHOW_ALL"),
                level,
                reader.integer("SEED"),
                reader.choice("COMPLEXITY_SIGN", SIGNS),
            ),
            inputs.quotients,
            progress_of(feedback, 62, 90),
        )
        writer = OutputWriter(self, parameters, context, feedback, inputs)
        writer.notes(result.notes)
        writer.polygons(result.areas, _styles(result))
        writer.table(result.table)
        writer.table(result.links, "LINKS")
        title = tr("Sector relatedness and opportunities")
        writer.report(lambda run: _page(result, run), title, result.year, pictured=3)
        return writer.results(
            AREA_COUNT=int(result.areas["sectors_present"].notna().sum()),
            SECTOR_COUNT=len(result.sectors),
            SPACE_COUNT=result.space,
            **_tested(result.backtest),
            UNMATCHED_JOBS=result.unmatched_jobs,
        )


def _shown(reader, sector_list):
    """The part of the space whose opportunities are shown."""
    if sector_list is None or reader.flag("SHOW_ALL") or sector_list.main_group not in set(sector_list.rows["group"]):
        return sector_list
    return sector_list.only(sector_list.main_group)


def _tested(backtest) -> dict[str, float | int | None]:
    """The numeric outputs of the back-test, empty where there is none."""
    names = ("ENTRY_COUNT", "AUC", "AUC_LOW", "AUC_HIGH", "AUC_SIZE", "AUC_DIVERSITY", "AUC_COMPLEXITY")
    if backtest is None:
        return dict.fromkeys(names)
    of = backtest.of
    together = of("with_complexity") if "with_complexity" in backtest.scores.index else None
    found = (of("density"), of("density", "low"), of("density", "high"), of("size"), of("diversity"), together)
    return dict(zip(names, (backtest.entries, *found), strict=True))


def _styles(result) -> list:
    from ...styling.specs import StyleSpec, with_names

    specs = [
        StyleSpec(
            tr("First opportunity: density"),
            "density",
            "top_density",
            tr("Density of the closest sector that the area lacks"),
        ),
        StyleSpec(
            tr("Sectors present"),
            "jobs",
            "sectors_present",
            tr("Number of the sectors shown that the area has"),
        ),
        StyleSpec(
            tr("Absent sectors: density"),
            "density",
            "mean_density",
            tr("Mean density of the sectors that the area lacks"),
        ),
    ]
    specs += _complexity_styles()
    text = tr("Density: {sector}")
    fields = [name for name in result.areas.columns if name.startswith("density_")][:_MOST_STYLES]
    titles = dict(zip(result.sectors["sector"], result.sectors["sector_name"], strict=True))
    specs += [
        StyleSpec(text.format(sector=titles[field.removeprefix("density_")]), "density", field) for field in fields
    ]
    return with_names(specs, titles)


def _complexity_styles() -> list:
    """ECI and COI in standard deviations: five classes about the mean."""
    from ...styling import texts
    from ...styling.kind import OPEN_END
    from ...styling.palettes import SCORE_COLOURS
    from ...styling.specs import StyleSpec

    written = [texts.shortest(bound, 1) for bound in _ECI_BREAKS]
    classes = tuple(zip((-OPEN_END, *_ECI_BREAKS), (*_ECI_BREAKS, OPEN_END), texts.class_names(written), strict=True))
    shown = (
        (
            tr("Economic complexity (ECI)"),
            "eci",
            tr("Economic complexity of areas (ECI), in standard deviations from their mean"),
        ),
        (
            tr("Outlook for complexity (COI)"),
            "coi",
            tr("Outlook for complexity of areas (COI), in standard deviations from their mean"),
        ),
    )
    return [
        StyleSpec(name, "graduated", field, title, classes=classes, colours=SCORE_COLOURS)
        for name, field, title in shown
    ]


def _page(result, run) -> str:
    from ...reports.pages.sector_relatedness import opportunity_report
    from ...styling.palettes import SCORE_COLOURS

    return opportunity_report(result, {"sequential": SCORE_COLOURS}, run)
