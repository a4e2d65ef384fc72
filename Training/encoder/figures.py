# SPDX-License-Identifier: Apache-2.0
"""What weights/deep.weights reaches on the test splits, which had no part in its training.

    python Training/encoder/figures.py --data DATA --weights weights/deep.weights --output weights/figures-deep.md

Three tables: every head on the first test split, toxicity by country on the same, and the kinds of abuse on the two files that were
written to be harder. Where a figure has two more in brackets, those are the ends of a 95 % interval by drawing rows anew.
"""

import argparse
import sys
from fnmatch import fnmatch
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from sklearn.metrics import f1_score, roc_auc_score

import data
import rows
from data import NAMES
from intervals import with_interval
from program import Program

# The first test split: eight countries of Spanish, Portuguese and English. The harder files came later and are counted apart.
FIRST = ("es-??-test", "pt-br-test", "en-us-test")
HARDER = {
    "public talk": "es-xx-public-test", "threats and hate": "es-xx-hard-test",
    "functions, first pair": "*-functions-test", "functions, second pair": "*-functions-2-test",
}
OF_HARDER = ("toxicity", "insult", "threat", "hate", "mockery", "disrespect")
BINS = 10
RESAMPLES = 200


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def known(held, head):
    """Indexes of the rows that say something of a head, and what they say (0 or 1)."""
    index = [k for k, row in enumerate(held) if head in row.known]
    return index, np.array([held[k].known[head] for k in index])


def of_files(test, patterns):
    """Indexes of the rows whose file has one of these names."""
    return [k for k, row in enumerate(test) if any(fnmatch(row.file, pattern) for pattern in patterns)]


def best(truth, score, average="binary"):
    """The threshold of the highest F1."""
    found = [(f1_score(truth, score >= at, average=average), at) for at in np.quantile(score, np.linspace(0.3, 0.998, 250))]
    return max(found)[1]


def f1(truth, p, at=0.5, average="binary"):
    return f1_score(truth, p >= at, average=average, zero_division=0)


def calibration_error(truth, p):
    """Expected calibration error, from 0 to 1: in ten bins of equal width, how far the mean probability lies from the share of rows
    that are so, weighed by the rows of the bin."""
    bins = np.minimum((p * BINS).astype(int), BINS - 1)
    return sum(abs(p[bins == k].sum() - truth[bins == k].sum()) for k in range(BINS)) / len(p)


def table(test, logits, own, own_logits, seed):
    """Every head; `logits` are rows of `test` × heads, `own_logits` rows held out of training × heads."""
    lines = ["| head | rows | AUC | F1 at 0.5 | F1 at the threshold chosen on held-out rows |", "|---|---:|---:|---:|---:|"]
    around = partial(with_interval, resamples=RESAMPLES, seed=seed)
    for column, head in enumerate(NAMES):
        if head == "public-toxicity":
            continue
        index, truth = known(test, head)
        held, held_truth = known(own, head)
        p, at = sigmoid(logits[index, column]), best(held_truth, sigmoid(own_logits[held, column]))
        if head == "toxicity":
            figures = [around(roc_auc_score, truth, p), around(f1, truth, p, digits=2), around(partial(f1, at=at), truth, p, digits=2)]
        else:
            figures = [f"{roc_auc_score(truth, p):.3f}", f"{f1(truth, p):.2f}", f"{f1(truth, p, at):.2f}"]
        lines.append(f"| {head} | {truth.sum()} | {' | '.join(figures)} |")
    return lines


def by_country(test, logits):
    """Toxicity by language and country; `logits` are rows of `test` × heads."""
    lines = ["| toxicity in | rows | toxic | AUC | F1 at 0.5 | calibration error, 10 bins |", "|---|---:|---:|---:|---:|---:|"]
    index, truth = known(test, "toxicity")
    p = sigmoid(logits[index, NAMES.index("toxicity")])
    places = np.array([f"{test[k].language}-{test[k].country}" for k in index])
    for place in sorted(set(places), key=lambda name: (not name.startswith("es"), name)) + ["all"]:
        here = places == place if place != "all" else np.ones(len(places), dtype=bool)
        lines.append(f"| {place} | {here.sum()} | {truth[here].sum()} | {roc_auc_score(truth[here], p[here]):.3f} "
                     f"| {f1(truth[here], p[here]):.2f} | {calibration_error(truth[here], p[here]):.3f} |")
    return lines


def of_harder_files(test, logits):
    """The kinds of abuse in each of the harder files; `logits` are rows of `test` × heads."""
    lines = ["| head | " + " | ".join(f"{name}: rows | AUC | F1 at 0.5" for name in HARDER) + " |", "|---|" + "---:|---:|---:|" * len(HARDER)]
    for head in OF_HARDER:
        cells = []
        for file in HARDER.values():
            here = of_files(test, [file])
            index, truth = known([test[k] for k in here], head)
            p = sigmoid(logits[here][index, NAMES.index(head)])
            area = f"{roc_auc_score(truth, p):.3f}" if 0 < truth.sum() < len(truth) else "–"
            cells.append(f"{truth.sum()} | {area} | {f1(truth, p):.2f}")
        lines.append(f"| {head} | {' | '.join(cells)} |")
    return lines


def outside_line(truth, p, at, seed):
    """`truth` (0 or 1) and `p` (from 0 to 1) are a value a row; `at` is the chosen threshold."""
    around = partial(with_interval, resamples=RESAMPLES, seed=seed, digits=4)
    area = around(roc_auc_score, truth, p)
    half, chosen = (around(partial(f1, at=bar, average="macro"), truth, p) for bar in (0.5, at))
    return (f"OffendES, official test, two classes: AUC {area}, macro-F1 {half} at 0.5, {chosen} at {at:.2f}, "
            "the threshold chosen on held-out rows of its training split.")


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
    first = of_files(test, FIRST)
    old = [test[k] for k in first]
    column = NAMES.index("public-toxicity")
    truth = [np.array([row.known["toxicity"] for row in outside]), np.array([row.known["public-toxicity"] for row in public])]
    p, at = sigmoid(logits[3][:, column]), best(truth[1], sigmoid(logits[1][:, column]), "macro")
    lines = table(old, logits[2][first], own, logits[0], options.seed)
    lines += ["", outside_line(truth[0], p, at, options.seed)]
    lines += ["", "By country, the same test split:", ""] + by_country(old, logits[2][first])
    lines += ["", f"The harder files ({', '.join(f'`{file}`' for file in HARDER.values())}):", ""] + of_harder_files(test, logits[2])
    lines += ["", "`rows` counts those that are so, in the table of countries all. These are figures of the second look alone, without rules and "
              f"without the first look. In brackets: 95 % intervals, {RESAMPLES} draws of as many rows. A country has a hundred rows or little "
              "more: with so few, even perfect probabilities show a calibration error of some hundredths."]
    report = "\n".join(lines) + "\n"
    Path(options.output).write_text(report, encoding="utf-8")
    print(report)


main()
