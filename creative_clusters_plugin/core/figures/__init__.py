"""Single figures: how people and languages write them, and which of a result's digits say something.

Text or floats in, floats, marks and texts out: columns with their rows and layers are the business of `core.values`.
"""
