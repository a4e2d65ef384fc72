# SPDX-License-Identifier: Apache-2.0
"""The fast model: one logistic regression a head, over the columns of `features.Space`; and its file."""

import hashlib
import struct

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from features import LISTS, PAIR_BITS, RUN_BITS, STYLES
from files import replace
from heads import HEADS

COLUMNS = 32
LENGTH = 31
STRENGTH = 6.0  # inverse of the L2 penalty, by cross-validation on the corpus


def known(rows, head):
    """Indexes of the rows that say something of a head, what they say, and how much each counts."""
    index = np.array([k for k, row in enumerate(rows) if head in row.known])
    labels = np.array([rows[k].known[head] for k in index])
    weights = np.array([rows[k].weight for k in index])
    share = labels.mean()
    return index, labels, weights * np.where(labels == 1, min(8, (1 - share) / share) ** 0.5, 1)


def fit(matrix, labels, weights):
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=60, random_state=0)
    return model.fit(matrix, labels, sample_weight=weights)


def out_of_fold(matrix, rows, head, folds=4):
    """Logits of the corpus rows, each by a model that never saw the row: what calibration and thresholds are set by."""
    index, labels, weights = known(rows, head)
    own = np.array([rows[k].source == "corpus" for k in index])
    logits = np.zeros(len(index))
    split = StratifiedKFold(folds, shuffle=True, random_state=0)
    ours = np.where(own)[0]
    for train, test in split.split(ours, labels[ours]):
        use = np.concatenate([np.where(~own)[0], ours[train]])
        model = fit(matrix[index[use]], labels[use], weights[use])
        logits[ours[test]] = model.decision_function(matrix[index[ours[test]]])
    return logits[ours], labels[ours]


def calibrate(logits, labels):
    """Platt: slope and offset that make the logits probabilities."""
    model = LogisticRegression(C=1e6).fit(logits.reshape(-1, 1), labels)
    return float(model.coef_[0][0]), float(model.intercept_[0])


def threshold(probabilities, labels, precision):
    """The lowest probability from which on so large a share of what is reported is right; 0.5 at least."""
    order = np.argsort(-probabilities)
    right = np.cumsum(labels[order]) / np.arange(1, len(order) + 1)
    good = np.where(right >= precision)[0]
    return max(0.5, float(probabilities[order[good[-1]]])) if len(good) and good[-1] >= 4 else 1.01


class Model:
    def __init__(self, space, idf):
        self.space = space
        self.idf = idf
        self.coef = np.zeros((COLUMNS, space.width), dtype=np.float64)
        self.bias = np.zeros(COLUMNS)
        self.slopes = np.ones(COLUMNS)
        self.offsets = np.zeros(COLUMNS)
        self.thresholds = np.full(COLUMNS, 1.01)

    def logits(self, matrix):
        """Texts × heads, registers blended as `Scorer` does."""
        logits = matrix @ self.coef.T[:, :len(HEADS)] + self.bias[None, :len(HEADS)]
        public = 1 / (1 + np.exp(-logits[:, HEADS.index("public-register")]))
        own = logits[:, 0].copy()
        logits[:, 0] = own + public * (logits[:, HEADS.index("public-toxicity")] - own)
        return logits

    def probabilities(self, matrix):
        logits = self.logits(matrix)
        return 1 / (1 + np.exp(-(self.slopes[None, :len(HEADS)] * logits + self.offsets[None, :len(HEADS)])))

    # The file: see Sources/Score/Weights.swift.

    def write(self, path):
        space = self.space
        scaled = self.coef * self.idf[None, :]
        length = self.idf ** 2
        runs = slice(space.first_run, space.first_pair)
        pairs = slice(space.first_pair, space.first_list)
        lists = slice(space.first_list, space.first_style)
        word_rows = np.zeros((len(space.column), COLUMNS))
        for number, column in space.column.items():
            letters, bits, its_runs = space.words.known[number]
            columns = np.array([column] + [space.first_run + run for run in its_runs] + [space.first_list + bit for bit in bits])
            word_rows[column] = scaled[:, columns].sum(axis=1)
            word_rows[column, LENGTH] = length[columns].sum()
        run_rows = scaled[:, runs].T.copy()
        run_rows[:, LENGTH] = length[runs]
        pair_rows = scaled[:, pairs].T.copy()
        pair_rows[:, LENGTH] = length[pairs]
        body = []
        words, word_scales = quantise(word_rows, 32_767, np.int16)
        run_bytes, run_scales = quantise(run_rows, 127, np.int8)
        pair_bytes, pair_scales = quantise(pair_rows, 127, np.int8)
        for row in (word_scales, run_scales, pair_scales, self.bias, self.thresholds, self.slopes, self.offsets):
            body.append(np.asarray(row, dtype="<f4").tobytes())
        body.append(scaled[:, lists].T.astype("<f4").tobytes())
        body.append((self.coef[:, space.first_style:].T * 0.5).astype("<f4").tobytes())
        slots = 64
        while slots < 2 * len(space.column):
            slots *= 2
        table = np.zeros((slots, 2), dtype="<u4")
        for number, column in space.column.items():
            mixed = (int(number, 16) * 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
            slot = (mixed >> 40) & (slots - 1)
            while table[slot, 0]:
                slot = (slot + 1) & (slots - 1)
            table[slot] = (mixed & 0xFFFFFFFF) | 1, column
        body += [table.tobytes(), words.tobytes(), run_bytes.tobytes(), pair_bytes.tobytes()]
        data = b"".join(body)
        digest = hashlib.sha256(data).digest()[:8]
        head = struct.pack("<8s8I", b"DECOROW2", COLUMNS, slots, len(space.column), RUN_BITS, PAIR_BITS, LISTS, STYLES, 0)
        replace(path, head + digest + data)


def quantise(rows, most, kind):
    """Whole numbers, and one scale a column."""
    scales = np.abs(rows).max(axis=0) / most
    scales[scales == 0] = 1
    return np.round(rows / scales).astype(kind), scales
