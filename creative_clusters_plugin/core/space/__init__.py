"""Who is whose neighbour, and statistics of spatial association of any field over areas or points.

Values and neighbours in, statistics and tests out: this room knows nothing of employment.
"""
