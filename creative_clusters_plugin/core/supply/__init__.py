"""Input-output tables: flows between products, multipliers, suppliers and customers, and what an area could provide.

Money between industries of one nation; nothing here knows where areas lie.
"""
