"""Creative Clusters: maps the creative economy of a country, as tools of QGIS's Processing toolbox."""


def classFactory(iface):
    from .plugin import CreativeClustersPlugin

    return CreativeClustersPlugin()
