"""Codes of British local authorities that have been replaced: ONS, Register of Geographic Codes and Code History Database.

By the new code the old ones that it took the place of, whole areas only. From the orders that made the changes: 2009-2013 (new codes
after changes of boundaries), 2018-2019 (Scotland, Dorset, Suffolk, Somerset), 2020 (Buckinghamshire), 2021 (Northamptonshire), 2023
(Cumbria, North Yorkshire, Somerset), 2025 (Barnsley, Sheffield).
"""


def _numbers(*numbers: int) -> tuple[str, ...]:
    return tuple(f"E07{number:06d}" for number in numbers)


REPLACED: dict[str, tuple[str, ...]] = {
    "E06000057": ("E06000048",),
    "E06000058": ("E06000028", "E06000029", "E07000048"),
    "E06000059": _numbers(49, 50, 51, 52, 53),
    "E06000060": _numbers(4, 5, 6, 7),
    "E06000061": _numbers(150, 152, 153, 156),
    "E06000062": _numbers(151, 154, 155),
    "E06000063": _numbers(26, 28, 29),
    "E06000064": _numbers(27, 30, 31),
    "E06000065": _numbers(163, 164, 165, 166, 167, 168, 169),
    "E06000066": _numbers(187, 188, 189, 246),
    "E07000240": _numbers(100),
    "E07000241": _numbers(104),
    "E07000242": _numbers(97),
    "E07000243": _numbers(101),
    "E07000244": _numbers(205, 206),
    "E07000245": _numbers(201, 204),
    "E07000246": _numbers(190, 191),
    "E08000037": ("E08000020",),
    "E08000038": ("E08000016",),
    "E08000039": ("E08000019",),
    "S12000047": ("S12000015",),
    "S12000048": ("S12000024",),
    "S12000049": ("S12000046",),
    "S12000050": ("S12000044",),
}
