"""Figures of some areas brought to others, by a lookup table or by geometry, with totals kept.

Weights and sums only: where the shapes come from is the business of `layers`.
"""
