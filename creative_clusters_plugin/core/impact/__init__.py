"""What new jobs, or their loss, would do: the nation's chain of supplies and wages, spread over areas by what is near and made there.

What an area makes and where it lies come together here; the input-output table itself is a matter of `supply`.
"""
