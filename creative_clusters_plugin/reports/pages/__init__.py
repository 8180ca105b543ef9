"""The report of each tool, a file a tool, and parts that several share.

Results of the core in, a page out; nothing is computed that the core could have said.
"""
