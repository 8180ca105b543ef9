"""Where two things coincide over areas: creative and related sectors, audiences and creative jobs.

Two sides at a time; many sectors at once are the business of `relatedness`.
"""
