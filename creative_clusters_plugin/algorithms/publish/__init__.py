"""Tools of the group *5 Publish*: styles, print maps, atlases, profiles and interactive maps from the outputs of the others.

One tool a file; none of them computes a statistic.
"""
