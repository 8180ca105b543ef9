"""A page of HTML: its elements, its style sheet, and the words of the interactive map.

Plain values in, escaped markup out; no figure is known here.
"""
