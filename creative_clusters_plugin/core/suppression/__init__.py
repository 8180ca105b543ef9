"""Figures withheld by disclosure rules: what they may be, what they most probably are, and how good such estimates are.

Estimates leave this room marked as such; known figures leave it as they came.
"""
