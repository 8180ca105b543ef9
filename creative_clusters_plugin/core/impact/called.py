"""What a user calls areas and industries, and what is meant by it."""

from collections.abc import Iterable
from difflib import get_close_matches

import numpy as np

from ..employment.codes import read_codes
from ..employment.employment import Employment
from ..employment.schemes import title
from ..employment.sector_lists import slug
from ..employment.sector_sums import SectorEmployment
from ..messages import CreativeClustersError, Note, mark, some
from ..supply.flow_tables import Flows, key
from ..supply.product_jobs import Lookup, ProductJobs, products_of

_SHORTEST = 5  # letters of a title that say something
_MOST_TITLES = 5  # industries that words of a title may stand for


class Places:
    """Areas by what a user calls them: their id, or their name where no other area has it."""

    def __init__(self, ids: np.ndarray, names: dict[str, str]):
        self._ids = [str(one) for one in ids]
        self._by_id = {text.casefold(): place for place, text in enumerate(self._ids)}
        self._by_name: dict[str, list[int]] = {}
        for place, text in enumerate(self._ids):
            self._by_name.setdefault(_plain(names.get(text, text)), []).append(place)
        self._written = {_plain(names.get(text, text)): names.get(text, text) for text in self._ids}

    def place(self, text: str, layer: str) -> int:
        """Raises CreativeClustersError for an unknown area and a name that several areas have."""
        own = self._by_id.get(text.casefold())
        found = [own] if own is not None else self._by_name.get(_plain(text), [])
        if len(found) == 1:
            return found[0]
        if found:
            raise CreativeClustersError(
                mark("'{layer}': {count} areas are called '{area}'. Use the code: {ids}."),
                layer=layer,
                count=len(found),
                area=text,
                ids=some(self._ids[place] for place in found),
            )
        raise CreativeClustersError(
            mark(
                "'{layer}': there is no area '{area}' with jobs in the table of employment. Alike: {alike}. Areas are named by their "
                "code or their name, such as {examples}."
            ),
            layer=layer,
            area=text,
            alike=_alike(text, [*self._written.values(), *self._ids]),
            examples=some([*list(self._written.values())[:2], *self._ids[:2]]),
        )


class Makers:
    """Products by what a user calls an industry: a product's code or name, a sector's id or name, an industry's code or a part of its
    official title. notes: what was taken for what."""

    def __init__(
        self,
        employment: Employment,
        sums: SectorEmployment,
        made: ProductJobs,
        flows: Flows,
        lookup: Lookup | None,
        scheme: str,
        language: str = "en",
    ):
        self._made, self._flows, self._lookup = made, flows, lookup
        self._employment, self._scheme, self._languages = employment, scheme, ("en", language)
        self.notes: list[Note] = []
        self._known: dict[str, np.ndarray] = {}
        self._names: list[str] = []
        self._titles: dict[str, str] = {}
        unit = np.eye(len(flows.products))
        for place, (product, name) in enumerate(zip(flows.products, flows.names, strict=True)):
            self._known.setdefault(_plain(product), unit[place])
            self._names += [str(product), str(name)]
        for place, row in enumerate(sums.sectors.itertuples()):
            own = made.in_sector[:, place]
            for label in (row.sector_name, row.sector):
                self._known.setdefault(_plain(label), own)
            self._names.append(str(row.sector_name))
            self._titles.setdefault(_plain(row.sector), str(row.sector_name))
        for place, name in enumerate(flows.names):
            self._known.setdefault(_plain(name), unit[place])

    def jobs_in(self, text: str, layer: str) -> np.ndarray:
        """(p,) share of each product in the jobs of the industry, adding up to 1; by the nation's jobs where it has several.

        Raises CreativeClustersError for an industry that is unknown and for one without jobs in a product.
        """
        found = self._known.get(_plain(text))
        if found is None:
            found = self._coded(text)
            found = self._titled(text) if found is None else found
            if found is None:
                raise CreativeClustersError(
                    mark(
                        "'{layer}': '{industry}' is no product of '{flows}', no sector of the list and no industry code of a product. "
                        "Alike: {alike}. Products: {products}."
                    ),
                    layer=layer,
                    industry=text,
                    flows=self._flows.layer,
                    alike=_alike(text, self._names),
                    products=some(self._flows.products, 8),
                )
        if not (found > 0).any():
            raise CreativeClustersError(
                mark("'{layer}': '{industry}' has no jobs in any product of '{flows}' in the table of employment."),
                layer=layer,
                industry=text,
                flows=self._flows.layer,
            )
        return found / found.sum()

    def title_of(self, text: str) -> str:
        """The name of a sector that is called by its id; what is called otherwise stays so."""
        return self._titles.get(_plain(text), text)

    def _coded(self, text: str) -> np.ndarray | None:
        """(p,) jobs of the products of an industry's code, None where it is none; 1 for the only product."""
        own = list(self._products(np.array([text], dtype=object))[0])
        if not own:
            return None
        found = np.zeros(len(self._flows.products))
        found[own] = self._made.nation[own] if len(own) > 1 else 1.0
        return found

    def _titled(self, text: str) -> np.ndarray | None:
        """(p,) the nation's jobs, by product, of the few industries of the table whose title has these words, None where none or many."""
        wanted = _plain(text)
        if not self._scheme or len(wanted) < _SHORTEST:
            return None
        industries = self._employment.industries
        codes = read_codes(industries, self._scheme, self._employment.numeric_codes)
        titles = [
            [title(self._scheme, code.ljust(digits, "0"), one) for one in self._languages] if code else []
            for code, digits in zip(codes.code, codes.digits, strict=True)
        ]
        hits = [place for place, called in enumerate(titles) if any(wanted in _plain(one) for one in called if one)]
        if not 0 < len(hits) <= _MOST_TITLES:
            return None
        jobs = np.bincount(self._employment.industry, np.nan_to_num(self._employment.jobs), len(industries))
        found = np.zeros(len(self._flows.products))
        for place, own in zip(hits, self._products(industries[hits]), strict=True):
            share = self._made.nation[list(own)] + 1e-12
            found[list(own)] += jobs[place] * share / share.sum()
        if found.sum() <= 0:
            return None
        note = mark("'{industry}' is taken for {titles}.")
        called = [f"{industries[place]} {titles[place][-1] or titles[place][0]}" for place in hits]
        self.notes.append(Note(note, {"industry": text, "titles": some(called)}, warning=False))
        return found

    def _products(self, industries: np.ndarray) -> list[tuple[int, ...]]:
        numeric = self._employment.numeric_codes
        return products_of(industries, self._scheme, numeric, self._flows, self._lookup)[0]


def _plain(text: object) -> str:
    return key(text) or slug(str(text))


def _alike(text: str, names: Iterable[str]) -> str:
    written = {_plain(name): str(name) for name in names}
    found = get_close_matches(_plain(text), list(written), 3, 0.5)
    return some(f"'{written[name]}'" for name in found) or "–"
