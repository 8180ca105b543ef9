"""What Print atlas reads: the areas with a page, what the layers say of each, and the pages made of it."""

from qgis.core import QgsVectorLayer

from ...core.messages import CreativeClustersError, Note, Parameter, mark, mark_plural, some
from ...translation import tr, translated, within_sentence
from ..base import progress_of, report

MOST_PAGES = 5000
_MOST_NAMED = 2  # sub-sectors under the name of an area


def shapes_of(areas, id_field: str, chosen: str, crs, feedback) -> dict:
    """Shape of each area to make a page of, in the coordinates `crs`. Raises where there is none, or there are too many."""
    from qgis.core import (
        QgsCoordinateTransform,
        QgsExpressionContext,
        QgsExpressionContextUtils,
        QgsFeatureRequest,
        QgsProject,
    )

    from ...core.values import identifier
    from ...layers.read import checked_expression, plain
    from ...layers.reading import features_of

    scopes = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(areas))
    request = QgsFeatureRequest()
    if checked_expression(chosen.strip(), _Named(areas), scopes, "COVERAGE_FILTER") is not None:
        request.setFilterExpression(chosen).setExpressionContext(scopes)
    transform = QgsCoordinateTransform(areas.crs(), crs, QgsProject.instance())
    shapes: dict = {}
    lacking: list = []
    for feature in features_of(areas, request):
        value = plain(feature[id_field])
        if value is None or not feature.hasGeometry():
            lacking.append(value)
            continue
        shape = feature.geometry()
        shape.transform(transform)
        shapes.setdefault(identifier(value), shape)
    if lacking:
        text = mark_plural(
            "{count} area of '{layer}' has no geometry or no id: it has no page ({ids}).",
            "{count} areas of '{layer}' have no geometry or no id: they have no page ({ids}).",
        )
        names = some("NULL" if value is None else value for value in lacking)
        report([Note(text, {"count": len(lacking), "layer": areas.name(), "ids": names})], feedback)
    if not 0 < len(shapes) <= MOST_PAGES:
        raise CreativeClustersError(
            mark(
                "'{layer}' would give {count} pages; an atlas has 1 to {most}. Choose them with '{parameter}', or take regions.",
            ),
            parameter=Parameter("COVERAGE_FILTER"),
            layer=areas.name(),
            count=len(shapes),
            most=MOST_PAGES,
        )
    return shapes


class _Named:
    """A layer with the methods of a Processing source that `checked_expression` asks for."""

    def __init__(self, layer: QgsVectorLayer):
        self.fields, self.sourceName = layer.fields, layer.name
        self.getFeatures = lambda request, _flags: layer.getFeatures(request)


def profiles_of(areas, id_field: str, name_field: str, further: list, chosen: set, feedback):
    """What there is to say of each area. Layers of other, smaller areas are left out, and named."""
    from ...core.publish.area_profiles import area_profiles
    from ...layers.profile_layers import read_snapshot, snapshot

    sources = [read_snapshot(snapshot(layer), progress_of(feedback, 0, 10)) for layer in (areas, *further)]
    kept: list = []
    finer: list = []
    for source in sources[1:]:
        frame = source.frame
        both = (
            id_field != "area"
            and id_field in frame
            and "area" in frame
            and "sector" not in frame
            and "peer" not in frame
        )
        (finer if both and frame[id_field].duplicated().any() else kept).append(source)
    if finer:
        text = mark_plural(
            "{count} layer has several areas to one '{field}' and is not used: {names}. Give results for the same "
            "areas.",
            "{count} layers have several areas to one '{field}' and are not used: {names}. Give results for the "
            "same areas.",
        )
        values = {"count": len(finer), "field": id_field, "names": some(f"'{one.name}'" for one in finer)}
        report([Note(text, values)], feedback)
    profiles = area_profiles(sources[0], id_field, name_field, kept, {}, chosen, progress_of(feedback, 10, 20))
    report(profiles.notes, feedback)
    return profiles


def _said_of(profile: dict, classes: dict[str, str]) -> str:
    """The area's class, and in what it is surely specialised itself: its type's strengths need not be its own."""
    from ...core.publish.profile_strengths import strengths

    sure = [row["sector_name"] for row in strengths(profile).sure[:_MOST_NAMED]]
    strong = tr("strongest in {sectors}").format(sectors=", ".join(map(within_sentence, sure))) if sure else ""
    return " · ".join(part for part in (classes.get((profile.get("summary") or {}).get("class"), ""), strong) if part)


def pages_of(profiles, shapes: dict) -> list:
    from ...core.concentration import class_labels
    from ...core.employment.sector_tables import bundled
    from ...core.options import BUNDLED, RELATED_GROUPS
    from ...core.publish.profile_strengths import alike
    from ...styling.atlas import AtlasPage
    from ...styling.atlas_panel import panel
    from ...styling.texts import in_words

    sectors: dict = {}
    for one in BUNDLED:
        frame = bundled(one.id).sectors()
        sectors = dict(zip(frame["sector"], map(translated, frame["sector_name"]), strict=True)) | sectors
    groups = {key: translated(title) for key, title in RELATED_GROUPS}
    classes = in_words(class_labels.plain(class_labels.CLASS))
    pages = []
    for profile in profiles.areas:
        for row in profile.get("sectors") or []:
            if "jobs" not in row:  # of fields, which bring no names
                row["sector_name"] = sectors.get(row["sector"], row["sector_name"])
        subtitle = _said_of(profile, classes)
        profile["peers"] = [row for row in profile.get("peers") or [] if alike(row)]
        pages.append(
            AtlasPage(profile["area"], profile["name"], shapes[profile["area"]], subtitle, panel(profile, groups))
        )
    return pages
