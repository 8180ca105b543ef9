"""Employment as it stands in a table: read, checked, given its industries and sectors, summed by area, sector and year.

Nothing here measures anything: no quotient, no test, no estimate. Everything else in the core stands on this room.
"""
