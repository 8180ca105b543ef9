"""What an area's profile may say of it: its strengths, its peers, and what it could grow into."""

from dataclasses import dataclass

MOST_OPPORTUNITIES = 3


@dataclass(frozen=True)
class Strengths:
    """sure: rows of the sub-sectors whose quotients are surely above 1, the highest first. known: whether intervals are known."""

    sure: tuple[dict, ...]
    known: bool


def strengths(profile: dict) -> Strengths:
    """The sub-sectors in which the area itself is specialised: the lower end of the quotient's interval is above 1."""
    rows = profile.get("sectors", [])
    with_interval = [row for row in rows if row.get("lq_low") is not None]
    return Strengths(tuple(row for row in with_interval if row["lq_low"] > 1), bool(with_interval))


def alike(row: dict) -> bool:
    """Whether a peer is more alike than chance makes the nearest of all areas; only above 0 where that is not known."""
    similarity = row.get("similarity")
    return similarity is not None and similarity > max(row.get("similarity_chance") or 0.0, 0.0)
