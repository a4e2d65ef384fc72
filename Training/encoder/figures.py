# SPDX-License-Identifier: Apache-2.0
"""What weights/deep.weights reaches on the test splits, which had no part in its training.

    python Training/encoder/figures.py --data DATA --weights weights/deep.weights --output weights/figures-deep.md
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from sklearn.metrics import f1_score, roc_auc_score

import data
import rows
from data import NAMES
from program import Program


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def known(held, head):
    index = [k for k, row in enumerate(held) if head in row.known]
    return index, np.array([held[k].known[head] for k in index])


def best(truth, score, average="binary"):
    """The threshold of the highest F1."""
    found = [(f1_score(truth, score >= at, average=average), at) for at in np.quantile(score, np.linspace(0.3, 0.998, 250))]
    return max(found)[1]


def table(test, logits, own, own_logits):
    lines = ["| head | rows | AUC | F1 at 0.5 | F1 at the threshold chosen on held-out rows |", "|---|---:|---:|---:|---:|"]
    for column, head in enumerate(NAMES):
        if head == "public-toxicity":
            continue
        index, truth = known(test, head)
        held, held_truth = known(own, head)
        p, at = sigmoid(logits[index, column]), best(held_truth, sigmoid(own_logits[held, column]))
        lines.append(f"| {head} | {truth.sum()} | {roc_auc_score(truth, p):.3f} | {f1_score(truth, p >= 0.5):.2f} | {f1_score(truth, p >= at):.2f} |")
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", default="Corpus")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", default="weights/deep.weights")
    parser.add_argument("--output", default="weights/figures-deep.md")
    parser.add_argument("--seed", type=int, default=20261126)
    options = parser.parse_args()
    program = Program(Path(options.weights).read_bytes())
    _, own, public = data.split(options.corpus, options.data, options.seed)
    test, outside = rows.corpus(options.corpus, test=True), rows.offendes(options.data, "test")
    logits = [program.logits([row.text for row in part]) for part in (own, public, test, outside)]
    lines = table(test, logits[2], own, logits[0])
    column = NAMES.index("public-toxicity")
    truth = [np.array([row.known["toxicity"] for row in outside]), np.array([row.known["public-toxicity"] for row in public])]
    p, at = sigmoid(logits[3][:, column]), best(truth[1], sigmoid(logits[1][:, column]), "macro")
    lines += ["", f"OffendES, official test, two classes: AUC {roc_auc_score(truth[0], p):.4f}, macro-F1 "
              f"{f1_score(truth[0], p >= 0.5, average='macro'):.4f} at 0.5, {f1_score(truth[0], p >= at, average='macro'):.4f} at {at:.2f}, "
              "the threshold chosen on held-out rows of its training split."]
    report = "\n".join(lines) + "\n"
    Path(options.output).write_text(report, encoding="utf-8")
    print(report)


main()
