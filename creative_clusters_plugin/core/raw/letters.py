"""Which encoding makes words of the bytes of a file: a choice by the letters that stand beside one another in its names."""

import math
import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from .letter_pairs import PAIRS

# with those whose every letter but one or two is there
_WEST = (
    *(
        "German",
        "French",
        "Spanish",
        "Italian",
        "Portuguese",
        "Dutch",
        "Swedish",
        "Danish",
        "Norwegian",
        "Finnish",
        "Catalan",
        "Icelandic",
    ),
    *("Estonian", "Hungarian"),
)
_CENTRE = ("Polish", "Czech", "Slovak", "Hungarian", "Slovene", "Croatian", "Romanian", "German")
_EAST = ("Russian", "Ukrainian", "Bulgarian", "Serbian")
# The likelier of two that read a file alike comes first.
LANGUAGES = {
    "cp1252": _WEST,
    "iso8859-15": _WEST,
    "cp1250": _CENTRE,
    "iso8859-2": _CENTRE,
    "cp1251": _EAST,
    "cp1253": ("Greek",),
    "cp1254": ("Turkish", *_WEST),
    "cp1257": ("Lithuanian", "Latvian", "Estonian", "Polish"),
    "cp1255": ("Hebrew",),
    "cp1256": ("Arabic", "French"),
    "mac_roman": _WEST,
    "cp850": _WEST,
    "cp437": ("German", "French", "Spanish", "Italian", "Swedish", "Finnish"),
    "cp852": _CENTRE,
    "iso8859-5": _EAST,
    "koi8-r": _EAST,
    "cp866": _EAST,
    "iso8859-7": ("Greek",),
    "iso8859-9": ("Turkish", *_WEST),
    "iso8859-13": ("Lithuanian", "Latvian", "Estonian", "Polish"),
    "iso8859-1": _WEST,
    "mac_latin2": _CENTRE,
    "mac_cyrillic": _EAST,
    "mac_greek": ("Greek",),
}
# Of each the rows of its frequent characters, as the lead bytes that they have in it.
_WIDE = {
    "cp932": (0x88, 0x97),
    "gbk": (0xB0, 0xD7),
    "big5": (0xA4, 0xC6),
    "euc_kr": (0xB0, 0xC8),
}
# bits that an encoding is likelier than others before one looks
_USUAL = {
    "cp1252": 4.0,
    "cp1250": 2.0,
    "cp1251": 2.0,
    "cp1253": 2.0,
    "cp1254": 1.0,
    "cp1257": 1.0,
    "cp932": 2.0,
    "gbk": 2.0,
}
_RARE = dict.fromkeys(
    (
        "cp437",
        "iso8859-1",
        "mac_latin2",
        "mac_cyrillic",
        "mac_greek",
        "cp866",
        "iso8859-5",
    ),
    -2.0,
)
_MOST_ROWS = max(last - first + 1 for first, last in _WIDE.values())
_UNSEEN, _FOREIGN, _ODD, _IMPOSSIBLE = -7.0, -10.0, -13.0, -25.0
_WITHIN = "’'‘´`·-–‑\u00ad"
_MIXED = 4.0  # bits for each word that is of a language of its own
_SURE = 8.0  # bits by which the best has to be ahead of what reads other letters
_WORD = re.compile(rb"[A-Za-z'\-\x80-\xff]*[\x80-\xff][A-Za-z'\-\x80-\xff]*")
_CAPITAL_INSIDE = re.compile(r"(?<=[^\W\d_])(?![A-Z])[^\W\d_]")
_MOST = 3000  # words that are looked at


@dataclass(frozen=True)
class Guess:
    """encoding: the likeliest; other: one nearly as likely that reads other letters, '' where there is none.

    example, otherwise: a word as the one and as the other reads it.
    """

    encoding: str
    example: str
    other: str = ""
    otherwise: str = ""


def guessed(sample: bytes) -> Guess:
    """The encoding of a sample of whole lines that are no UTF-8."""
    words = list(dict.fromkeys(found[0].strip(b"-'") for found in _WORD.finditer(sample)))[:_MOST]
    scores = {name: _score(words, name) + (_USUAL | _RARE).get(name, 0.0) for name in LANGUAGES}
    scores |= {
        name: score + (_USUAL | _RARE).get(name, 0.0)
        for name in _WIDE
        if (score := _wide_score(sample, name)) is not None
    }
    ranked = sorted(scores, key=lambda name: -scores[name])
    best = ranked[0]
    example = _example_of_wide(sample, best) if best in _WIDE else _example(words, best)
    for name in ranked[1:]:
        if scores[best] - scores[name] > _SURE:
            break
        apart = next((word for word in words if word.decode(name, "replace") != word.decode(best, "replace")), None)
        if apart is not None:
            return Guess(best, apart.decode(best, "replace"), name, apart.decode(name, "replace"))
    return Guess(best, example)


def _example(words: list[bytes], encoding: str) -> str:
    texts = (word.decode(encoding, "replace") for word in words)
    return next((text for text in texts if len(text) > 2), words[0].decode(encoding, "replace") if words else "")


def _example_of_wide(sample: bytes, encoding: str) -> str:
    """A word of an encoding of two bytes a letter, whose second may look like a sign of ASCII."""
    found = re.search(r"(?=[^\x00-\x7f])[^\W\d_]{2,}", sample.decode(encoding, "replace"))
    return found[0] if found else ""


@cache
def _weights(language: str) -> tuple[dict[str, float], frozenset[str]]:
    """Bits of each pair of letters of a language by its rank (Zipf 1949), 0 for the mean one, and its letters beyond ASCII."""
    pairs = PAIRS[language].split(" ")
    ranks = range(1, len(pairs) + 1)
    mean = sum(math.log2(rank) / rank for rank in ranks) / sum(1 / rank for rank in ranks)
    weights = {pair: mean - math.log2(rank) for rank, pair in zip(ranks, pairs, strict=True)}
    return weights, frozenset(letter for pair in pairs for letter in pair if not letter.isascii())


def _score(words: list[bytes], encoding: str) -> float:
    """Bits of all words in the language that fits best, or of each word in its own, which is less likely."""
    texts = [word.decode(encoding, "replace") for word in words]
    languages = LANGUAGES[encoding]
    found = [[_in_language(text, language) for language in languages] for text in texts]
    together = max((sum(column) for column in zip(*found, strict=True)), default=0.0)
    return max(together, sum(max(row) - _MIXED for row in found))


@lru_cache(maxsize=1 << 14)
def _in_language(text: str, language: str) -> float:
    """Bits of a word: of its pairs with a letter beyond ASCII, each of which is in two; what is no letter there makes it unlikely."""
    weights, letters = _weights(language)
    padded = f"_{text.lower()}_"
    bits = []
    for place, (first, second) in enumerate(pairwise(padded)):
        if first.isascii() and second.isascii():
            continue
        pair = first + second
        own = [sign for sign in pair if not sign.isascii()]
        if pair in weights:
            bits.append(weights[pair])
        elif all(sign in letters for sign in own):
            bits.append(_ODD if _of_two_scripts(first, second) else _UNSEEN)
        else:
            bits.append(min(_of_sign(sign, 0 < place < len(padded) - 2) for sign in own if sign not in letters))
    # capitals inside of words are those of ASCII ('McDonald'), or all are
    odd = 0 if text.isupper() else sum(sign.isupper() for sign in _CAPITAL_INSIDE.findall(text))
    return sum(bits) / 2 + _ODD * odd


def _of_two_scripts(first: str, second: str) -> bool:
    """Whether one of two letters is of the Latin script and the other is not ('Ιd'), as in no word."""
    return (
        first.isalpha()
        and second.isalpha()
        and len({"LATIN" in unicodedata.name(sign, "") for sign in (first, second)}) > 1
    )


def _of_sign(sign: str, inside: bool) -> float:
    if sign.isalpha() or unicodedata.category(sign).startswith("M"):
        return _FOREIGN
    if sign in _WITHIN:
        return -4.0
    if sign == "\ufffd" or unicodedata.category(sign) in ("Cc", "Cn", "Co"):
        return _IMPOSSIBLE
    return _ODD - 4 if inside else _ODD


def _wide_score(sample: bytes, encoding: str) -> float | None:
    """Bits of all distinct words; None where the bytes are none of the encoding."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return None
    words = list(dict.fromkeys(re.findall(r"[^\x00-\x7f]+", text)))[:_MOST]
    # one beside a letter of ASCII is a letter of another encoding
    mixed = len(re.findall(r"[A-Za-z][^\x00-\x7f]+|[^\x00-\x7f]+[A-Za-z]", text))
    if (
        not words
        or mixed > 0.2 * len(words)
        or any(unicodedata.category(sign) == "Co" for word in words for sign in word)
    ):
        return None
    # the fewer rows an encoding's frequent characters have, the less likely others stand in them by chance
    first, last = _WIDE[encoding]
    bonus = math.log2(_MOST_ROWS / (last - first + 1))
    return sum(_of_wide_sign(sign, encoding) + bonus for word in words for sign in word if sign.isalpha())


def _of_wide_sign(sign: str, encoding: str) -> float:
    lead = sign.encode(encoding)[0]
    first, last = _WIDE[encoding]
    if 0xFF61 <= ord(sign) <= 0xFF9F:
        return _ODD  # half-width katakana
    if 0x3041 <= ord(sign) <= 0x30FF or not sign.isalpha():
        return 0.0
    return 0.0 if first <= lead <= last else -10.0
