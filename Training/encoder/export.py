# SPDX-License-Identifier: Apache-2.0
"""The trained encoder as a file: weights in 8 bits, calibrated on rows held out. The layout stands in Sources/CScore/encoder.c."""

import struct

import numpy as np
from sklearn.linear_model import LogisticRegression

from data import NAMES
from files import replace
from program import Program
from vocabulary import CONTENT, UNKNOWN, Vocabulary

MIX = 0x9E3779B97F4A7C15


def hashed(data):
    value = 0x811C9DC5
    for byte in data:
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def checksum(data):
    rows = np.frombuffer(data + bytes(-len(data) % 32), "<u8").reshape(-1, 4)
    lanes = [1, 2, 3, 4]
    for row in rows.tolist():
        for k in range(4):
            value = (lanes[k] ^ row[k]) * MIX & 0xFFFFFFFFFFFFFFFF
            lanes[k] = value ^ value >> 29
    total = len(data)
    for lane in lanes:
        total = (total ^ lane) * MIX & 0xFFFFFFFFFFFFFFFF
        total ^= total >> 32
    return total


def in_eight_bits(rows):
    """Steps from 1 to 255, of which 128 stands for nought, and each row's scale."""
    rows = rows.detach().numpy()
    scale = np.abs(rows).max(axis=1) / 127
    scale[scale == 0] = 1
    return (np.round(rows / scale[:, None]) + 128).astype(np.uint8), scale


class Sections:
    def __init__(self):
        self.data = bytearray()

    def add(self, values, kind=None):
        self.data += values if kind is None else np.ascontiguousarray(values, dtype=kind).tobytes()
        self.data += bytes(-len(self.data) % 64)

    def matrix(self, linear):
        """Blocks of 16 outputs; in a block groups of 4 inputs; 128 stands for nought."""
        whole, scale = in_eight_bits(linear.weight)
        outputs, inputs = whole.shape
        self.add(whole.reshape(outputs // 16, 16, inputs // 4, 4).transpose(0, 2, 1, 3), "u1")
        self.add(scale, "<f4")
        self.add(linear.bias.detach().numpy(), "<f4")

    def norm(self, norm):
        self.add(norm.weight.detach().numpy(), "<f4")
        self.add(norm.bias.detach().numpy(), "<f4")


def spelling(sections, vocabulary):
    """Pieces, costs, texts, hash table and the two tables of characters; returns what the header says of them."""
    texts = [b"" if k <= UNKNOWN else piece.encode() for k, piece in enumerate(vocabulary.pieces)]
    slots = 1 << (2 * len(texts) - 1).bit_length()
    table = np.zeros(slots, dtype=np.uint16)
    for number, text in enumerate(texts):
        if text:
            slot = hashed(text) & (slots - 1)
            while table[slot]:
                slot = (slot + 1) & (slots - 1)
            table[slot] = number
    sections.add(np.cumsum([0] + [len(text) for text in texts]), "<u4")
    sections.add(vocabulary.costs, "<u2")
    sections.add(b"".join(texts))
    sections.add(table, "<u2")
    plain = sorted(vocabulary.plain.items())
    sections.add(b"".join(struct.pack("<I4H", ord(char), *[ord(letter) for letter in folded.ljust(4, "\0")]) for char, folded in plain))
    marks = sorted((ord(base), ord(mark), ord(both)) for (base, mark), both in vocabulary.marks.items())
    sections.add(b"".join(struct.pack("<4H", *entry, 0) for entry in marks))
    return slots, len(plain), len(marks), sum(map(len, texts)), vocabulary.longest


def packed(model, vocabulary, calibration):
    sections = Sections()
    tables = spelling(sections, vocabulary)
    steps, scales = in_eight_bits(model.words)
    sections.add(scales, "<f4")
    sections.add(steps, "u1")
    sections.add(model.places.detach().numpy(), "<f4")
    sections.norm(model.first)
    for layer in model.layers:
        sections.matrix(layer.qkv)
        sections.matrix(layer.out)
        sections.norm(layer.first)
        sections.matrix(layer.grow)
        sections.matrix(layer.shrink)
        sections.norm(layer.second)
    sections.add(model.heads.weight.detach().numpy(), "<f4")
    sections.add(model.heads.bias.detach().numpy(), "<f4")
    for row in calibration:
        sections.add(row, "<f4")
    body = bytes(sections.data)
    words, width = model.words.shape
    inner = model.layers[0].grow.out_features
    shape = (words, len(model.layers), len(NAMES), *tables, width, inner, CONTENT + 2, 0)
    rest = struct.pack("<12I", *shape) + body
    return struct.pack("<8sQ", b"DECOROE3", checksum(rest)) + rest


def calibrate(logits, held, head):
    """Slope and offset (Platt), from rows that were not trained on."""
    column = NAMES.index(head)
    known = held.labels[:, column] >= 0
    x, truth = logits[known, column], (held.labels[known, column] == 1).astype(int)
    if truth.sum() < 5:
        return 1.0, 0.0
    # A weak pull to slope 1 keeps a head with few rows from being too sure of itself.
    fitted = LogisticRegression(C=10.0).fit(x.reshape(-1, 1), truth)
    return float(fitted.coef_[0, 0]), float(fitted.intercept_[0])


def export(model, pieces, scores, own, public, path, program=Program):
    model.eval()
    vocabulary = Vocabulary(pieces, scores)
    plain = [np.ones(len(NAMES)), np.zeros(len(NAMES))]
    reader = program(packed(model, vocabulary, plain))
    for held in (own, public):
        spelled = [reader.pieces(row.text) for row in held.rows]
        if spelled != held.pieces:
            raise SystemExit("the program spells otherwise than training did")
    ours, theirs = reader.logits([row.text for row in own.rows]), reader.logits([row.text for row in public.rows])
    found = [calibrate(theirs, public, head) if head == "public-toxicity" else calibrate(ours, own, head) for head in NAMES]
    data = packed(model, vocabulary, list(zip(*found)))
    replace(path, data)
    print(f"{path}: {len(data) / 1e6:.1f} MB", flush=True)
