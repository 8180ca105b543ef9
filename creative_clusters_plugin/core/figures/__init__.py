"""Single figures: how people write them, and which of a result's digits say something.

Text or floats in, floats and marks out: columns with their rows and layers are the business of `core.values`.
"""
