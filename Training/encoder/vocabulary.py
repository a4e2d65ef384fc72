# SPDX-License-Identifier: Apache-2.0
"""Text → pieces: the same steps in the same order as Sources/CScore/encoder_text.c, and the choice of the pieces that stay.

A text is brought to plain letters, cut at spaces, and each word is spelled with the pieces that cost least. Costs are whole numbers,
so that both programs spell alike.
"""

import unicodedata
from functools import lru_cache

SPACE = "\u2581"  # what begins a word, in a piece
READ, HEAD_BYTES, TAIL_BYTES = 2048, 1408, 640  # of a longer text only both ends are looked at
CONTENT, HEAD_PIECES, TAIL_PIECES = 94, 62, 32  # and of many pieces, too
WORD = 64
REPEATS = 3
UNKNOWN_EXTRA = 2560
BEGIN, END, UNKNOWN = 0, 1, 2
SPECIAL = ["<s>", "</s>", "<unk>"]
WHITE = set("\t\n\v\f\r \x1c\x1d\x1e\x1f\x85\u1680\u2028\u2029\u3000")
# Letters of other scripts that pass for Latin ones.
TWINS = dict(zip("аеорсхуіјѕһԁАВЕКМНОРСТУХІЈЅαονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aeopcxyijshdABEKMHOPCTYXIJSaovABEZHIKMNOPTYX"))


def latin(char):
    return "LATIN" in unicodedata.name(char, "")


def single(piece):
    """A piece of one sign that any text in Latin letters may need."""
    sign = piece.replace(SPACE, "")
    if len(sign) != 1:
        return False
    return latin(sign) or unicodedata.category(sign)[0] in "NPS"


def plain(char, kept):
    """What stands for a character, or None where it stays as it is."""
    if char in WHITE:
        return " "
    code = ord(char)
    category = unicodedata.category(char)
    if category in ("Cc", "Cf", "Co", "Cs") or 0xFE00 <= code <= 0xFE0F or 0x1F3FB <= code <= 0x1F3FF or category in ("Me",):
        return ""
    if char in TWINS:
        return TWINS[char]
    for first in (0x1F130, 0x1F150, 0x1F170):
        if first <= code < first + 26:
            return chr(65 + code - first)
    folded = unicodedata.normalize("NFKC", char)
    if all(letter in kept or letter == " " for letter in folded):
        return None if folded == char else folded
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", char) if not unicodedata.combining(letter))
    return bare if bare and bare != char and all(letter in kept or letter == " " for letter in bare) else None


class Vocabulary:
    def __init__(self, pieces, scores):
        self.pieces = list(pieces)
        self.scores = [float(score) for score in scores]
        self.costs = [0, 0, 0] + [round(-score * 256) for score in self.scores[3:]]
        self.unknown_cost = max(self.costs) + UNKNOWN_EXTRA
        self.number = {piece: k for k, piece in enumerate(self.pieces) if k > UNKNOWN}
        self.longest = max(len(piece) for piece in self.number)
        kept = {piece for piece in self.number if len(piece) == 1}
        self.plain = {}
        for code in range(0x20000):
            if 0x300 <= code < 0x370 or 0xD800 <= code < 0xE000:
                continue
            folded = plain(chr(code), kept)
            if folded is not None and folded != chr(code) and len(folded) <= 4 and all(ord(letter) < 0x10000 for letter in folded):
                self.plain[chr(code)] = folded
        self.marks = {}
        for mark in map(chr, range(0x300, 0x370)):
            for base in kept:
                if latin(base):
                    both = unicodedata.normalize("NFC", base + mark)
                    if len(both) == 1 and both in kept and ord(both) < 0x10000:
                        self.marks[base, mark] = both
        self.spell = lru_cache(maxsize=None)(self.spell)

    def words(self, text):
        """Each word's letters, and whether it begins one."""
        found, letters, begins, masked = [], [], True, False

        def flush(last):
            nonlocal begins, masked
            if letters and not masked:
                word = "".join(letters)
                if begins and word[0] == "@" and len(word) > 1 and word[1].isascii() and (word[1].isalnum() or word[1] == "_"):
                    word, masked = "@usuario", True
                elif begins and word.startswith(("http://", "https://", "www.")):
                    word, masked = "URL", True
                found.append((SPACE if begins else "") + word)
            if letters:
                begins = False
            letters.clear()
            if last:
                begins, masked = True, False

        for char in text:
            if 0x300 <= ord(char) < 0x370:
                if letters and (letters[-1], char) in self.marks:
                    letters[-1] = self.marks[letters[-1], char]
                continue
            for letter in self.plain.get(char, char):
                if letter == " ":
                    flush(True)
                    continue
                if len(letters) >= REPEATS and all(one == letter for one in letters[-REPEATS:]):
                    continue
                if len(letters) == WORD:
                    flush(False)
                letters.append(letter)
        flush(True)
        return found

    def spell(self, word):
        length = len(word)
        best = [0] + [1 << 30] * length
        back = [None] * (length + 1)
        for start in range(length):
            for end in range(start + 1, min(length, start + self.longest) + 1):
                number = self.number.get(word[start:end])
                if number is not None and best[start] + self.costs[number] < best[end]:
                    best[end], back[end] = best[start] + self.costs[number], (start, number)
            if best[start] + self.unknown_cost < best[start + 1]:
                best[start + 1], back[start + 1] = best[start] + self.unknown_cost, (start, UNKNOWN)
        numbers, at = [], length
        while at:
            at, number = back[at]
            if not (number == UNKNOWN and numbers and numbers[-1] == UNKNOWN):
                numbers.append(number)
        return tuple(reversed(numbers))

    def content(self, text):
        data = text.encode("utf-8", "replace")
        parts = [text]
        if len(data) > READ:
            cut = HEAD_BYTES
            while cut > 0 and data[cut] & 0xC0 == 0x80:
                cut -= 1
            tail = len(data) - TAIL_BYTES
            while tail < len(data) and data[tail] & 0xC0 == 0x80:
                tail += 1
            parts = [data[:cut].decode(), data[tail:].decode()]
        return [number for part in parts for word in self.words(part) for number in self.spell(word)]

    def read(self, text):
        """The numbers of the pieces of a text, its ends marked."""
        numbers = self.content(text)
        if len(numbers) > CONTENT:
            numbers = numbers[:HEAD_PIECES] + numbers[-TAIL_PIECES:]
        return [BEGIN] + numbers + [END]


def trim(source, texts, size):
    """The pieces that stay, as numbers in `source`: what spells any Latin word, and what the texts use most."""
    whole = Vocabulary(SPECIAL + source.pieces[4:250_001], [0, 0, 0] + list(source.scores[4:250_001]))
    counts = [0] * len(whole.pieces)
    for text in texts:
        for number in whole.content(text):
            counts[number] += 1
    keep = {k for k, piece in enumerate(whole.pieces) if k > UNKNOWN and single(piece) and whole.words(piece.replace(SPACE, "")) in
            ([piece], [SPACE + piece])}
    keep.add(whole.number[SPACE])
    basic = len(keep)
    for number in sorted(range(3, len(counts)), key=lambda k: (-counts[k], k)):
        if len(keep) >= size - 3 or not counts[number]:
            break
        keep.add(number)
    used = len(keep)
    for number in range(3, len(counts)):
        if len(keep) >= size - 3:
            break
        if all(latin(char) for char in whole.pieces[number].replace(SPACE, "")):
            keep.add(number)
    print(f"{basic} signs, {used} pieces with those the texts use at least {min(counts[k] for k in keep if counts[k])} times", flush=True)
    numbers = [source.begin, source.end, source.unknown] + [k + 1 for k in sorted(keep)]
    pieces = SPECIAL + [source.pieces[k] for k in numbers[3:]]
    return numbers, Vocabulary(pieces, [0, 0, 0] + [source.scores[k] for k in numbers[3:]])
