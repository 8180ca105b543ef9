"""Builders for parameters that several tools take, and how their values are read.

One file a subject. No tool is defined here, and nothing is computed.
"""
