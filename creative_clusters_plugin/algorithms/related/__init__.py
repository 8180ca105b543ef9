"""Tools of the group *Related sectors*: with whom creative work goes together, and what an area could grow into.

One tool a file: parameters, one call into the core, outputs.
"""
