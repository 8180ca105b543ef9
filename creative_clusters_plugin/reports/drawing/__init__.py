"""Charts as inline SVG.

Numbers and texts in, markup out; what a chart says is the business of `pages`.
"""
