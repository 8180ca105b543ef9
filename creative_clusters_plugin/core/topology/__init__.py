"""Borders of areas as each drawn once and simplified once, so that neighbours stay neighbours, in TopoJSON.

Vertices only: no figures, no colours.
"""
