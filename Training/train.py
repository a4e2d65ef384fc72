# SPDX-License-Identifier: Apache-2.0
"""Trains the fast model from data to weights, and prints the figures that stand beside them.

    python3 Training/train.py --binary .build/release/decoro --data DATA --output weights/fast.weights

DATA is a folder with the public sets (see README.md here). Without it the corpus alone is used, and the public register, of which the
corpus holds nothing, is left out. With `--feedback FILE` it also learns from scores that clients of a server suggested.
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
# The logit of a head that nothing could be learned of: it is never so.
NEVER = -30.0


def is_learnable(train, head):
    """Whether there are rows that are so and rows that are not."""
    return {row.known[head] for row in train if head in row.known} == {0, 1}


def column(matrix, train, head):
    """Weights (one a column of the matrix), bias, slope, offset and report threshold of one head. One that cannot be learned has weights
    of nought: its probability is nought for every text, and a public register so unlikely is never blended in."""
    if not is_learnable(train, head):
        return 0, NEVER, 1, 0, 1.01
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


def suggested(files, labelled):
    """The rows of feedback files, without texts that are labelled already: those of a test must not be learned, and the others keep
    the labels that readers gave them."""
    plain = lambda row: " ".join(row.text.lower().split())
    taken = {plain(row) for row in labelled}
    kept = []
    for path in files:
        found, broken = rows.feedback(path)
        new = [row for row in found if plain(row) not in taken]
        kept += new
        print(f"{path}: {len(new)} suggestions, {len(found) - len(new)} left out because their text is labelled already, "
              f"{len(broken)} lines from which nothing can be learned", flush=True)
        if broken:
            print(f"  lines {', '.join(map(str, broken[:20]))}{' …' if len(broken) > 20 else ''}", flush=True)
    return kept


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=".build/release/decoro")
    parser.add_argument("--corpus", default="Corpus")
    parser.add_argument("--data", type=Path, help="the folder with the public sets; without it the public register is not learned")
    parser.add_argument("--feedback", type=Path, action="append", default=[], metavar="FILE",
                        help="scores that `decoro serve --feedback FILE` gathered; may be given several times")
    parser.add_argument("--output", default="weights/fast.weights")
    parser.add_argument("--figures", default="weights/figures.md")
    parser.add_argument("--seed", type=int, default=20261126)
    options = parser.parse_args()
    for path in options.feedback:
        if not path.is_file():
            parser.error(f"there is no file {path}")
    began = time.time()

    train = lesson.training(options.corpus, options.data, options.seed, by_words=True)
    # The functional tests are for the second look: a sum over words cannot tell what is done to a group.
    test = [row for row in rows.corpus(options.corpus, test=True) if "functions" not in row.file]
    outside = rows.offendes(options.data, "test") if options.data else []
    train += suggested(options.feedback, train + test + outside)
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
        what = f"reported from {model.thresholds[number]:.2f}" if is_learnable(train, head) else "left out: all rows say the same of it"
        print(f"{head}: {what}, {time.time() - began:.0f} s", flush=True)
    Path(options.output).parent.mkdir(parents=True, exist_ok=True)
    model.write(options.output)
    report = figures.report(model, test, matrices[1], outside, matrices[2])
    Path(options.figures).write_text(report, encoding="utf-8")
    print(report)


main()
