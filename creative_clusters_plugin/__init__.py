"""Creative Clusters: maps the creative economy of a country, as tools of QGIS's Processing toolbox."""


def classFactory(iface):  # noqa: N802 - the name that QGIS calls
    from .plugin import CreativeClustersPlugin

    return CreativeClustersPlugin(iface)
