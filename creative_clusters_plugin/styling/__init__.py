"""How outputs look: palettes, renderers, legends, labels, print layouts, atlases.

Never computes a statistic.
"""
