"""What tools share while they run: readers of parameters, the writer of outputs, and what the tools that publish have in common.

Nothing here declares a parameter.
"""
