"""The sectors of all bundled lists have names that the translators know; test_translations holds German and French complete."""

from creative_clusters_plugin.core.employment.sector_names import SECTOR_NAMES
from creative_clusters_plugin.core.employment.sector_tables import bundled_versions
from creative_clusters_plugin.core.options import BUNDLED


def test_every_sector_of_every_bundled_list_is_marked_and_nothing_else():
    listed = {name for one in BUNDLED for found in bundled_versions(one.id) for name in found.rows["sector_name"]}
    assert listed == set(SECTOR_NAMES)
    assert len(SECTOR_NAMES) == len(set(SECTOR_NAMES))
