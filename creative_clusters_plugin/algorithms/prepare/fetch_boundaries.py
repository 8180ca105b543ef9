"""From a service to boundaries as a layer."""

from ...core.messages import CreativeClustersError, mark
from ...core.sources.maps import MAPS
from ...translation import tr, translated
from ..base import CreativeClustersAlgorithm, report
from ..builder import POLYGONS
from ..parameters.fetching import add_fetching, fetcher_of


class FetchBoundaries(CreativeClustersAlgorithm):
    ID = "fetchboundaries"
    GROUP = "prepare"
    TITLE = mark("Fetch boundaries")
    TAGS = mark(
        "download,internet,boundaries,areas,polygons,NUTS,districts,counties,ONS,GISCO,TIGER,borders,map,"
        "shapefile,GeoPackage,regions,Eurostat,Census,local authorities,geography,outline"
    )
    SUMMARY = mark("Downloads the boundaries of districts, NUTS regions or counties as a layer.")
    HELP = mark(
        "<p>Asks the ONS (Open Geography Portal), Eurostat (GISCO) or the US Census Bureau for the boundaries of areas. Nothing is sent "
        "before <i>Run</i>. QGIS's proxy and authentication are used; the log names host, requests and bytes. The areas are counted "
        "against what the service promised; licence, source and date come into the metadata of the layer, and from there onto maps.</p>"
        "<p>Take the year for which the figures were published: the codes of areas change. The services could not be reached where this "
        "was built: it follows their documentation and recorded answers, and may need a change when they change.</p>"
    )

    def initAlgorithm(self, configuration=None):
        self.add.choice(
            "SOURCE", tr("Source"), tr("The service to ask for boundaries."), [translated(one.title) for one in MAPS]
        )
        self.add.text(
            "LEVEL",
            tr("Level of the areas"),
            tr(
                "NUTS: 0 to 3 (empty: 3). United States: county, state or cbsa (empty: county). ONS: left empty for districts, or "
                "the name of a service of the portal, such as LAD_MAY_2025_UK_BGC_V2, which holds year and detail."
            ),
        )
        self.add.text(
            "YEAR",
            tr("Year of the boundaries"),
            tr("Left empty: 2023 (districts, United States), 2021 (NUTS)."),
        )
        self.add.text(
            "AREAS",
            tr("Areas"),
            tr(
                "Beginnings of codes, divided by commas: E07, W for districts, DE for NUTS, 34 for New Jersey. Left empty: all."
            ),
        )
        self.add.choice(
            "DETAIL",
            tr("Detail"),
            tr("Coarse boundaries are small files and enough for a map of the nation."),
            [tr("Coarse"), tr("Medium"), tr("Fine")],
        )
        add_fetching(self)
        self.add.source_text()
        self.add.new_file(
            "FILE",
            tr("File as fetched"),
            tr("What the service gave, as evidence."),
            tr("GeoJSON and archives (*.geojson *.zip)"),
            optional=True,
        )
        self.add.sink(
            "OUTPUT", tr("Boundaries"), tr("A polygon for each area, with the fields of the service."), POLYGONS
        )
        self.add.numbers(AREA_COUNT=tr("Number of areas"), REQUEST_COUNT=tr("Number of requests sent"))

    def work(self, parameters, context, feedback):
        from ...core.sources.asking import ARCHIVE, parts, years
        from ...layers.fetched_areas import areas_of
        from ...layers.fetching import save
        from ..running.parameter_reader import ParameterReader

        reader = ParameterReader(self, parameters, context, feedback)
        service = MAPS[self.parameterAsEnum(parameters, "SOURCE", context)]
        (year, *further) = years(reader.text("YEAR") or service.year)
        if further:
            raise CreativeClustersError(mark("YEAR takes one year of boundaries, not several."))
        detail = self.parameterAsEnum(parameters, "DETAIL", context)
        request = service.request(reader.text("LEVEL") or service.level, year, detail)
        fetcher = fetcher_of(self, parameters, context, feedback, service.by_hand)
        content = fetcher.fetch(request)
        report(fetcher.traffic(), feedback, self)
        layer, features = areas_of(content, request.kind == ARCHIVE, parts(reader.text("AREAS")))
        file = self.parameterAsFileOutput(parameters, "FILE", context)
        if file:
            save(file, content)
        origin = f"{service.origin.format(year=year)}. {request.title}; {fetcher.date}"
        destination = self._written(parameters, context, layer, features, reader.text("SOURCE_TEXT") or origin)
        sent = sum(count for count, _ in fetcher.sent.values())
        written = {"OUTPUT": destination, "AREA_COUNT": len(features), "REQUEST_COUNT": sent}
        return {**written, **({"FILE": file} if file else {})}

    def _written(self, parameters, context, layer, features: list, origin: str):
        from qgis.core import QgsFeatureSink

        from ...layers.about import About
        from ...layers.sinks import write_sink

        def fill(sink) -> int:
            if not sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
                raise CreativeClustersError(
                    mark("The boundaries cannot be written: {reason}."), reason=sink.lastError()
                )
            return len(features)

        fields = layer.fields()
        shape = (fields, layer.wkbType(), layer.crs())
        destination = write_sink(self, parameters, "OUTPUT", context, shape, fill)
        if destination is not None:
            self.styled("OUTPUT", destination, None, fields, About(self.displayName(), origin, data=origin), context)
        return destination
