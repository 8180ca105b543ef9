"""A synthetic country, to try the tools on and to test them with: `python -m test.sample` writes it afresh.

Everything in it is invented; what the tools should find in it is known, because it was planted.
"""

from .country import Country, make_country
from .files import write

__all__ = ["Country", "make_country", "write"]
