"""One small request to each service that the plugin fetches from: what came, or what differs. Needs the network; for maintainers."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from qgis.core import QgsApplication, QgsFeedback

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.sources.asking import Asked
from creative_clusters_plugin.core.sources.maps import MAPS
from creative_clusters_plugin.core.sources.services import SERVICES
from creative_clusters_plugin.layers.fetch_cache import Cache
from creative_clusters_plugin.layers.fetching import Fetcher

SMALL = {
    "bres": Asked(("E08000034",), ("62",), ("2022",)),
    "bres2009": Asked(("E08000034",), ("62",), ("2014",)),
    "qcew": Asked((), ("10",), ("2023",)),
    "eurostat": Asked(("DE111",), ("J",), ("2018",)),
    "cbp": Asked(("us",), (), ("2022",)),
    "lodes": Asked(("dc",), (), ("2021",)),
    "businesses": Asked(("E08000034",), ("62",), ("2022",)),
}
LEVELS = {"ons": "districts", "gisco": "0", "census": "state"}


def main() -> int:
    application = QgsApplication([], False)
    application.initQgis()
    asked = [(one, one.asked(SMALL[one.id])[0]) for one in SERVICES]
    asked += [(one, one.request(LEVELS[one.id], one.year, 0)) for one in MAPS]
    failed = 0
    for service, request in asked:
        try:
            content = Fetcher(QgsFeedback(), Cache(None), service.by_hand, retries=0).fetch(request)
            print(f"{service.id}: {len(content):,} bytes, begins {content[:80]!r}")
        except CreativeClustersError as error:
            failed += 1
            print(f"{service.id}: {error}\n  {request.address}")
    return min(failed, 1)


if __name__ == "__main__":
    sys.exit(main())
