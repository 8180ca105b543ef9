"""Which sectors go together, what an area could grow into, and which areas are alike.

Pairs of sectors and profiles of areas; flows of money between industries are the business of `supply`.
"""
