"""How concentrated sectors are in areas: location quotients, scores, hotspot classes, clusters at two scales.

What one sector does in one area; how sectors go together is the business of `overlap` and `relatedness`.
"""
