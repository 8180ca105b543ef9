"""Between QGIS and the core: layers and files read once into arrays and frames, results written to sinks.

Nothing is computed here but what a database can do for us.
"""
