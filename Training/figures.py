# SPDX-License-Identifier: Apache-2.0
"""The figures of a model on texts that it was not trained on."""

import numpy as np
from sklearn.metrics import f1_score, roc_auc_score

from heads import ABUSE, HEADS


def report(model, test, matrix, outside, outside_matrix):
    lines = [f"On {len(test)} texts of the test files, the two harder ones with them and the functional ones left out.", "",
             "| head | rows | AUC | F1 at 0.5 | precision and recall where a finding is reported |", "|---|---:|---:|---:|---:|"]
    probabilities = model.probabilities(matrix)
    for column, head in enumerate(HEADS):
        if head.startswith("public-"):
            continue
        index = [k for k, row in enumerate(test) if head in row.known]
        truth = np.array([test[k].known[head] for k in index])
        p = probabilities[index, column]
        said = p >= model.thresholds[column]
        precision = (truth[said] == 1).mean() if said.any() else float("nan")
        recall = said[truth == 1].mean()
        lines.append(f"| {head} | {truth.sum()} | {roc_auc_score(truth, p):.3f} | {f1_score(truth, p >= 0.5):.2f} "
                     f"| {precision:.2f} / {recall:.2f} |")
    criticism = [k for k, row in enumerate(test) if row.known.get("criticism") == 1]
    columns = [HEADS.index(head) for head in ABUSE]
    called = (probabilities[criticism][:, columns] >= model.thresholds[columns][None, :]).any(axis=1)
    lines += ["", f"Criticism called abuse by the scores alone: {called.sum()} of {len(criticism)}."]
    if outside:
        truth = np.array([row.known["toxicity"] for row in outside])
        p = model.probabilities(outside_matrix)[:, 0]
        lines.append(f"OffendES, official test, two classes: AUC {roc_auc_score(truth, p):.4f}, "
                     f"macro-F1 {f1_score(truth, p >= 0.5, average='macro'):.4f} at 0.5.")
    return "\n".join(lines) + "\n"
