"""Write the bundled sample afresh."""

from pathlib import Path

from . import make_country, write

write(make_country(), Path(__file__).parents[2] / "creative_clusters_plugin" / "sample")
