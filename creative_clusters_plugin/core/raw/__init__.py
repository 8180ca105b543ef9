"""Raw downloads as statistical offices publish them, read into one tidy table and checked.

One file for each format; sheets of text in, a table with its notes out. Files are opened in `layers`.
"""
