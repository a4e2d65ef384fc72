# SPDX-License-Identifier: Apache-2.0
"""Texts → the rows that the weights have, read by the program itself (`decoro features`)."""

import json
import subprocess
import tempfile

import numpy as np
from scipy.sparse import csr_matrix

RUN_BITS = 17  # rows for runs of letters
PAIR_BITS = 17  # rows for pairs of words
LISTS = 48
STYLES = 36


def fold_bits(number, bits):
    """A 64-bit number to a row: the same in Sources/Score/Weights.swift."""
    return (number ^ (number >> 29) ^ (number >> 47)) & ((1 << bits) - 1)


def letter_runs(letters):
    """FNV-1a of every run of 3, 4 and 5 letters, edges marked: `FeatureReader.letterRuns`."""
    data = b"<" + letters[:24].encode("latin-1", "replace")[:24] + b">"
    if len(letters) > 24:
        data = data[:-1] + letters[24:25].encode("latin-1", "replace")
    runs = []
    for start in range(len(data) - 2):
        value = 0xCBF29CE484222325
        for k, byte in enumerate(data[start:start + 5]):
            value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
            if k >= 2:
                runs.append(value)
    return runs


class Text:
    """One text as the program reads it."""

    __slots__ = ("styles", "words", "pairs")

    def __init__(self, line):
        _, styles, words, pairs = line.rstrip("\n").split("\t")
        self.styles = [int(style) for style in styles.split()]
        self.words = [word.split("/") for word in words.split(" ")] if words else []
        self.pairs = [int(pair, 16) for pair in pairs.split()]


def read(binary, rows):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for number, row in enumerate(rows):
            file.write(json.dumps({"id": str(number), "text": row.text, "surface": row.surface}, ensure_ascii=False) + "\n")
        file.flush()
        done = subprocess.run([binary, "features", file.name], capture_output=True, check=True)
    texts = [Text(line) for line in done.stdout.decode("utf-8").split("\n") if line]
    if len(texts) != len(rows):
        raise SystemExit(f"{len(rows) - len(texts)} texts could not be read: {done.stderr.decode()[:500]}")
    return texts


class Words:
    """Every distinct word of the texts: its number, letters, lists and runs."""

    def __init__(self):
        self.known = {}

    def add(self, number, letters, lists):
        entry = self.known.get(number)
        if entry is None or (not entry[0] and letters):
            runs = [fold_bits(run, RUN_BITS) for run in letter_runs(letters)] if letters else []
            mask = int(lists, 16)
            entry = self.known[number] = (letters, [bit for bit in range(LISTS) if mask >> bit & 1], runs)
        return entry


class Space:
    """Columns: words with a row of their own, runs of letters, pairs, lists, styles."""

    def __init__(self, texts, least):
        self.words = Words()
        counts = {}
        for text in texts:
            for number in {word[0] for word in text.words}:
                counts[number] = counts.get(number, 0) + 1
            for number, letters, lists in text.words:
                self.words.add(number, letters, lists)
        self.column = {number: k for k, number in enumerate(n for n, c in counts.items() if c >= least)}
        self.first_run = len(self.column)
        self.first_pair = self.first_run + (1 << RUN_BITS)
        self.first_list = self.first_pair + (1 << PAIR_BITS)
        self.first_style = self.first_list + LISTS
        self.width = self.first_style + STYLES

    def columns(self, text):
        """Columns of one text, with repeats; the styles apart."""
        found = []
        for number, letters, lists in text.words:
            column = self.column.get(number)
            if column is not None:
                found.append(column)
            _, bits, runs = self.words.add(number, letters, lists)
            found += [self.first_run + run for run in runs]
            found += [self.first_list + bit for bit in bits]
        found += [self.first_pair + fold_bits(pair, PAIR_BITS) for pair in text.pairs]
        return found

    def counts(self, texts):
        """Texts × columns, how often; styles are left for `scaled`."""
        indptr, indices = [0], []
        for text in texts:
            indices += self.columns(text)
            indptr.append(len(indices))
        data = np.ones(len(indices), dtype=np.float32)
        matrix = csr_matrix((data, np.array(indices, dtype=np.int32), np.array(indptr)), shape=(len(texts), self.width))
        matrix.sum_duplicates()
        return matrix

    def inverse_frequency(self, counts):
        seen = np.asarray((counts > 0).sum(axis=0)).ravel()
        weights = np.log((1 + counts.shape[0]) / (1 + seen)) + 1
        weights[self.first_list:self.first_style] = 2.0
        return weights.astype(np.float32)

    def scaled(self, texts, counts, idf):
        """Each text of length 1, every occurrence counted as a feature of its own; styles added as 0.5."""
        norms = np.sqrt(counts @ (idf ** 2)) + 1e-6
        matrix = counts.multiply(idf[None, :]).multiply(1 / norms[:, None]).tocsr()
        rows = [k for k, text in enumerate(texts) for _ in text.styles]
        columns = [self.first_style + style for text in texts for style in text.styles]
        styles = csr_matrix((np.full(len(rows), 0.5, dtype=np.float32), (rows, columns)), shape=matrix.shape)
        return (matrix + styles).tocsr().astype(np.float32)
