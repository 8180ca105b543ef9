"""Tools of the group *4 Change*: what grew, why, and what the next years may bring.

One tool a file: parameters, one call into the core, outputs.
"""
