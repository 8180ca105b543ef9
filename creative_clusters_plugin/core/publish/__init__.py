"""What profiles and interactive maps say of areas, gathered from the outputs of other tools, as plain values.

Nothing is computed anew here: a figure that no tool wrote is not said.
"""
