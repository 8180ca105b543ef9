"""What nations, and areas of several of them, are called in tables of regional figures."""

import re

_NATIONS = re.compile(
    r"UK|GB|USA?|US000|0{1,7}|United Kingdom|Great Britain|England(?: and Wales)?|United States|Deutschland|Germany|DG|France|Italy|Italia|"
    r"Spain|España|Portugal|Netherlands|Nederland|NL01|Belgi[ëeq]\w*|Österreich|Austria|Schweiz|Switzerland|Suisse|Sweden|Sverige|Riket|"
    r"Hele landet|Norway|Norge|Denmark|Danmark|Finland|Suomi|KOKO MAA|WHOLE COUNTRY|Poland|Polska|POLSKA|Czechia|Česko|Hungary|"
    r"Ireland|State|Canada|Australia|New Zealand|Aotearoa|Japan|Total(?: UK)?|Nation|National|0 Sverige|"
    r"(?:000 )?Hele landet|Eesti|Latvija|Lietuva|Slovenija|Slovensko|Magyarország|Hrvatska|România|Türkiye|TR|Ελλάδα|Total Nacional|"
    r"Mexico|México|Estados Unidos Mexicanos|Brasil|Chile|Colombia|Argentina|全国|ITALIA|FRANCE|État|"
    r"France (?:enti[eè]re|m[eé]tropolitaine)|Bund(?:esgebiet)?|Bundesrepublik Deutschland|Latvia|"
    r"Lithuania|Estonia|Slovenia|Slovakia|Croatia|Romania|Bulgaria|България|Greece|Portugal \(total\)|Turkey|Korea|South Korea|"
    r"전국|대한민국|Россия|"
    r"Российская Федерация|Україна|Israel|South Africa|India|中国|中国大陆|全国合计|Ísland|Iceland|Luxembourg|Malta|Cyprus|Κύπρος|FE|FM",
    re.IGNORECASE,
)
_AGGREGATES = re.compile(
    r"EU(?:[ _-]?\d\d)?(?:[ _]\d{4})?|EA(?:[ _-]?\d\d)?(?:[ _]\d{4})?|EEA(?:\d\d)?(?:_\w+)?|EFTA|OECD\w*|G7|G20|WLD|World|W0|"
    r"European Union\b.*|Euro area\b.*|Europäische Union\b.*|Euroraum\b.*|Union européenne\b.*|Zone euro\b.*|Unione europea\b.*|"
    r"Unión Europea\b.*|Europe(?:an Economic Area)?",
    re.IGNORECASE,
)
_CODE_BEFORE = re.compile(r"(?:0{1,7}|[A-Z]{1,4}\d?)\s+(?=\S)")


def is_nation(text: str) -> bool:
    """Whether an area is called like a nation, in one language or two ('Schweiz / Suisse'), with a code before or not ('00 Riket')."""
    bare = _CODE_BEFORE.sub("", text.strip(), count=1) if _CODE_BEFORE.match(text.strip()) else text
    parts = [part for one in (text, bare) for part in (one, *re.split(r"\s*[/|]\s*|\s+[-–]\s+", one))]
    return any(_NATIONS.fullmatch(part.strip()) for part in parts)


def is_aggregate(text: str) -> bool:
    """Whether an area is called like one of several nations ('EU27_2020', 'OECD')."""
    return bool(_AGGREGATES.fullmatch(text.strip()))
