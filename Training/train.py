# SPDX-License-Identifier: Apache-2.0
"""Trains the fast model from data to weights, and prints the figures that stand beside them.

    python3 Training/train.py --binary .build/release/decoro --data DATA --output weights/fast.weights

DATA is a folder with the public sets (see README.md here); without it the corpus alone is used.
"""

import argparse
import time
from pathlib import Path

import numpy as np
from joblib import Parallel, delayed

import features
import figures
import lesson
import model as fast
import rows
from heads import ABUSE, HEADS

# The share of what a score reports alone that must be right, out of fold.
# Abuse is rarer among real comments than in the corpus, so the bar is high there.
PRECISION = {head: 0.95 for head in ABUSE} | {"off-topic": 0.95, "criticism": 0.9}


def column(matrix, train, head):
    """Weights, bias, slope, offset and report threshold of one head."""
    index, labels, weights = fast.known(train, head)
    fitted = fast.fit(matrix[index], labels, weights)
    if head.startswith("public-"):
        # The judge of registers decides, it does not hesitate: its logit counts threefold.
        sharpness = 3 if head == "public-register" else 1
        return fitted.coef_[0] * sharpness, fitted.intercept_[0] * sharpness, 1, 0, 1.01
    logits, truth = fast.out_of_fold(matrix, train, head)
    slope, offset = fast.calibrate(logits, truth)
    sure = 1 / (1 + np.exp(-(slope * logits + offset)))
    return fitted.coef_[0], fitted.intercept_[0], slope, offset, fast.threshold(sure, truth, PRECISION.get(head, 0.85))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=".build/release/decoro")
    parser.add_argument("--corpus", default="Corpus")
    parser.add_argument("--data", type=Path)
    parser.add_argument("--output", default="weights/fast.weights")
    parser.add_argument("--figures", default="weights/figures.md")
    parser.add_argument("--seed", type=int, default=20261126)
    options = parser.parse_args()
    began = time.time()

    train = lesson.training(options.corpus, options.data, options.seed, by_words=True)
    test = rows.corpus(options.corpus, test=True)
    outside = rows.offendes(options.data, "test") if options.data else []
    texts = [features.read(options.binary, part) for part in (train, test, outside)]
    space = features.Space(texts[0], least=2)
    counts = [space.counts(part) for part in texts]
    idf = space.inverse_frequency(counts[0])
    matrices = [space.scaled(*part, idf) for part in zip(texts, counts)]
    print(f"{len(train)} rows, {len(space.column)} words, {time.time() - began:.0f} s", flush=True)

    model = fast.Model(space, idf)
    fits = Parallel(n_jobs=2)(delayed(column)(matrices[0], train, head) for head in HEADS)
    for number, (head, fitted) in enumerate(zip(HEADS, fits)):
        (model.coef[number], model.bias[number], model.slopes[number], model.offsets[number],
         model.thresholds[number]) = fitted
        print(f"{head}: reported from {model.thresholds[number]:.2f}, {time.time() - began:.0f} s", flush=True)
    Path(options.output).parent.mkdir(parents=True, exist_ok=True)
    model.write(options.output)
    report = figures.report(model, test, matrices[1], outside, matrices[2])
    Path(options.figures).write_text(report, encoding="utf-8")
    print(report)


main()
