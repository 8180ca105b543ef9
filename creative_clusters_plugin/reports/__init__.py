"""Pages of HTML on the result of a run: texts, tables and charts.

Results of the core in, markup out; nothing is computed here that the core could have said.
"""
