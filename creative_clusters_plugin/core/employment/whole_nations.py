"""Which nation areas make up, where their codes say so: never a part of one."""

from collections.abc import Collection

from ..messages import mark

# regions (ITL 1, NUTS 1 of 2021; ONS), with the TL of ITL or the UK of NUTS before them; N is Northern Ireland
_BRITAIN = frozenset("CDEFGHIJKLM")
_GERMANY = frozenset("123456789ABCDEFG")
# states of the FIPS codes (ANSI INCITS 38:2009); Alaska, Hawaii, the District and the territories may be left out
_FARTHER = frozenset(("02", "11", "15", "60", "66", "69", "72", "78"))
_STATES = frozenset(f"{number:02d}" for number in range(1, 57)) - _FARTHER - {"03", "07", "14", "43", "52"}


def titled_with_nation(codes: Collection[str]) -> str:
    """A text with `{title}` that names the nation which areas of these codes make up ('{title} of Great Britain'); '' where unknown."""
    known = {str(code).strip() for code in codes}
    if not known:
        return ""
    if _all_of(known, ("TL", "UK")):
        regions = {code[2] for code in known}
        if regions == _BRITAIN:
            return mark("{title} of Great Britain")
        return mark("{title} of the United Kingdom") if regions == _BRITAIN | {"N"} else ""
    if _all_of(known, ("DE",)):
        return mark("{title} of Germany") if {code[2] for code in known} == _GERMANY else ""
    if all(len(code) in (2, 5) and code.isascii() and code.isdigit() for code in known):
        states = {code[:2] for code in known}
        return mark("{title} of the United States") if _STATES <= states <= _STATES | _FARTHER else ""
    return ""


def _all_of(codes: set[str], beginnings: tuple[str, ...]) -> bool:
    return all(code.startswith(beginnings) and 3 <= len(code) <= 5 for code in codes)
