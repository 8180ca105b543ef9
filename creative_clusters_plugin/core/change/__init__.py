"""What grew between two years and why, and what the next years may bring.

Years of one panel; a single year is the business of `concentration`.
"""
