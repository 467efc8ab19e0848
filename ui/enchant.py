"""The dictionaries that Enchant has on this computer, where there is one: most Linux desktops bring it.

Enchant would keep a person's own words in files; it is told of no place for them, and no word is ever added.
"""

from __future__ import annotations

import ctypes
import os

LANGUAGES = ("en_GB", "cy_GB", "cy")
_LIBRARIES = ("libenchant-2.so.2", "libenchant-2.2.dylib")
_WELL_SPELT = 0


class EnchantSpeller:
    """Words of English or Welsh. A word is well spelt where one of the dictionaries knows it."""

    def __init__(self, library: ctypes.CDLL, dictionaries: list[ctypes.c_void_p]) -> None:
        self._library = library
        self._dictionaries = dictionaries

    def knows(self, word: str) -> bool:
        """Whether the word stands in one of the dictionaries."""
        text = word.encode("utf-8")
        check = self._library.enchant_dict_check
        return any(check(dictionary, text, len(text)) == _WELL_SPELT for dictionary in self._dictionaries)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Words that may have been meant, the likeliest first, English before Welsh."""
        found = (other for dictionary in self._dictionaries for other in self._suggested(dictionary, word))
        return tuple(dict.fromkeys(found))

    def _suggested(self, dictionary: ctypes.c_void_p, word: str) -> list[str]:
        text, number = word.encode("utf-8"), ctypes.c_size_t()
        words = self._library.enchant_dict_suggest(dictionary, text, len(text), ctypes.byref(number))
        if not words:
            return []
        found = [words[place].decode("utf-8", "replace") for place in range(number.value)]
        self._library.enchant_dict_free_string_list(dictionary, words)
        return found


def enchant_speller() -> EnchantSpeller | None:
    """The dictionaries for English and Welsh; None where the platform has no Enchant, or none for English."""
    os.environ["ENCHANT_CONFIG_DIR"] = os.devnull  # else it makes files for words of one's own
    library = _library()
    if library is None:
        return None
    broker = library.enchant_broker_init()
    asked = (library.enchant_broker_request_dict(broker, name.encode()) for name in LANGUAGES)
    dictionaries = [ctypes.c_void_p(dictionary) for dictionary in asked if dictionary]
    return EnchantSpeller(library, dictionaries) if dictionaries else None


def _library() -> ctypes.CDLL | None:
    for name in _LIBRARIES:
        try:
            return _declared(ctypes.CDLL(name))
        except OSError:
            continue
    return None


def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    """The library, with the types of the five functions that are called."""
    pointer, text, size = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_ssize_t
    library.enchant_broker_init.restype = pointer
    library.enchant_broker_request_dict.restype = pointer
    library.enchant_broker_request_dict.argtypes = (pointer, text)
    library.enchant_dict_check.argtypes = (pointer, text, size)
    library.enchant_dict_suggest.restype = ctypes.POINTER(text)
    library.enchant_dict_suggest.argtypes = (pointer, text, size, ctypes.POINTER(ctypes.c_size_t))
    library.enchant_dict_free_string_list.argtypes = (pointer, ctypes.POINTER(text))
    return library
