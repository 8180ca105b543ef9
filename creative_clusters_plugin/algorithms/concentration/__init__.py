"""Tools of the group *Concentration*: where sectors are concentrated, and how sure that is.

One tool a file: parameters, one call into the core, outputs.
"""
