"""Tools of the group *3 Related sectors*: with whom creative work goes together, and what an area could grow into.

One tool a file: parameters, one call into the core, outputs.
"""
