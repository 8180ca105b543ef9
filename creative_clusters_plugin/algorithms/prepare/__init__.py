"""Tools of the group *1 Prepare*: raw files, suppressed figures, points and other boundaries, made ready for the rest.

One tool a file: parameters, one call into the core, outputs. What several tools ask for is in `parameters`, what they do in `running`.
"""
