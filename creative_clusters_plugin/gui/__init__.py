"""What only QGIS with a window has: dialogs of tools that fill themselves in.

Nothing here is imported by models, scripts or `qgis_process`; what a dialog shows, a run finds out for itself.
"""
