"""Tools of the group *2 Concentration*: where sectors are concentrated, and how sure that is.

One tool a file: parameters, one call into the core, outputs.
"""
