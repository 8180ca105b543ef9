"""How the figures of the reports are to be read, and the papers they come from.

Texts only.
"""
