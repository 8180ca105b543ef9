"""Businesses as points: located, counted into areas, grouped into microclusters, compared with what lies near them.

Coordinates in metres and categories in; layers and their coordinate systems stay outside.
"""
