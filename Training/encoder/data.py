# SPDX-License-Identifier: Apache-2.0
"""The rows to learn from and the rows to choose by, as pieces, and batches of texts of like length."""

import random
import unicodedata
from pathlib import Path

import numpy as np

import lesson
import rows
from heads import HEADS

NAMES = [head for head in HEADS if head != "public-register"]
# How many rows of a set one epoch sees, and how much each counts: the corpus and OffendES are what the figures are about.
SHARE = {
    "offendes": (8_000, 1.0), "tupy": (2_500, 0.5), "olid-br": (1_400, 0.5), "emoevent": (1_000, 0.5), "davidson": (1_000, 0.4),
    "banking77": (300, 0.5), "functions": (3_400, 0.5), "courtesy": (1_400, 0.5), "neutral": (2_000, 0.5), "innocents": (2_600, 0.5),
    "things": (200, 0.6),
}
HELD_WRITERS = ("es-ve-1",)
HELD_SHARE = 0.05


def split(corpus, data, seed):
    """Rows to train on, and two lists of held-out rows: our own, whose writer or whose draw is left out, and OffendES."""
    every = lesson.training(corpus, data, seed)
    held_texts = {row["text"] for name in HELD_WRITERS for row in rows.lines(Path(corpus) / f"{name}.jsonl")}
    rng = random.Random(seed)
    train, own, public = [], [], []
    for row in every:
        draw = rng.random()
        if row.source == "corpus" and (row.text in held_texts or draw < HELD_SHARE):
            own.append(row)
        elif row.source == "offendes" and draw < 0.07:
            public.append(row)
        else:
            train.append(row)
    # The same text must not stand on both sides.
    held = {row.text for row in own + public}
    return [row for row in train if row.text not in held], own, public


def bare(text):
    return "".join(char for char in unicodedata.normalize("NFD", text) if char not in "\u0301\u0300\u0302\u0308") if text else text


DIGITS = str.maketrans("aeiosAEIOS", "4310543105")


def hasty(text):
    """As it is typed in haste, or to slip past a filter: of one word in three two letters change places, one is missing, stands twice or
    is a digit, or a space is missing or too many. The same for the same text."""
    rng = random.Random(text)
    if rng.random() < 0.1:
        return text.translate(DIGITS)
    words = text.split(" ")
    for k, word in enumerate(words):
        if len(word) < 4 or rng.random() > 0.35:
            continue
        at = rng.randrange(1, len(word) - 1)
        before, letter, after = word[:at], word[at], word[at + 1:]
        words[k] = (
            before + after[0] + letter + after[1:], before + after, before + after, before + letter * 2 + after, word.translate(DIGITS),
            word + "\b", before + letter + " " + after,
        )[rng.randrange(7)]
    return " ".join(words).replace("\b ", "").replace("\b", "")


class Texts:
    """Rows as pieces and labels; a text also as it looks in small letters, in capitals, without accents and typed in haste."""

    def __init__(self, rows, vocabulary, variants=False):
        self.rows = rows
        self.pieces = [vocabulary.read(row.text) for row in rows]
        self.variants = []
        if variants:
            for change in (str.lower, bare, lambda text: bare(text.lower()), str.upper, hasty):
                self.variants.append([vocabulary.read(change(row.text)) for row in rows])
        self.labels = np.full((len(rows), len(NAMES)), -1, dtype=np.int8)
        for k, row in enumerate(rows):
            for head, label in row.known.items():
                if head in NAMES:
                    self.labels[k, NAMES.index(head)] = label
        self.sources = np.array([row.source for row in rows])


def epoch(texts, rng):
    """The rows of one epoch, with their weights."""
    chosen, weights = [], []
    for source in sorted(set(texts.sources)):
        index = np.where(texts.sources == source)[0]
        count, weight = SHARE.get(source, (len(index), 1.0))
        chosen.append(rng.permutation(index)[:count])
        weights.append(np.full(min(count, len(index)), weight, dtype=np.float32))
    return np.concatenate(chosen), np.concatenate(weights)


def batches(lengths, rng, tokens):
    """Orders of rows of like length, each at most so many tokens with its padding."""
    order = np.argsort(lengths + rng.random(len(lengths)) * 6, kind="stable")
    found, now, longest = [], [], 0
    for k in order:
        if now and max(longest, lengths[k]) * (len(now) + 1) > tokens:
            found.append(now)
            now, longest = [], 0
        now.append(k)
        longest = max(longest, lengths[k])
    found.append(now)
    return [found[k] for k in rng.permutation(len(found))]


def pad(pieces):
    width = max(map(len, pieces))
    numbers = np.zeros((len(pieces), width), dtype=np.int64)
    mask = np.zeros((len(pieces), width), dtype=np.float32)
    for k, one in enumerate(pieces):
        numbers[k, :len(one)] = one
        mask[k, :len(one)] = 1
    return numbers, mask
