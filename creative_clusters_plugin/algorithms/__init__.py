"""The Processing tools, one file each, in the groups of the toolbox, and what they share.

A tool declares parameters, reads, calls the core once, writes. No formula lives here.
"""
