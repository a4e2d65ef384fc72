# SPDX-License-Identifier: Apache-2.0
"""OffendES, the official test split, in two classes and in four: Decoro's scores beside a plain baseline.

    python3 Training/offendes.py --data DATA --output weights/figures-offendes.md

Two classes: a text offends a person or a group (OFP, OFG), or it does not (NO, NOE). Four classes: NO, NOE (it swears and offends nobody),
OFG, OFP. The baseline is what a library gives in ten lines: tf-idf over words and runs of letters, and logistic regression. It learns
from the training split alone. Decoro is the program itself, in two ways: `decoro check`, which reads public talk twice only where its
first look is unsure, and `comments:analyze`, which reads every text twice. The figures of two classes are those of its toxicity.
None of its scores is one of the four classes: they are read off all sixteen by a multinomial regression over their logits. That
regression, and the thresholds that are not 0.5, are chosen on rows of the training split. In brackets: 95 % intervals by drawing rows anew.

It wants the release build and Debian's `python3-sklearn`, and takes some minutes. The seed is fixed.
"""

import argparse
import http.client
import json
import random
import re
import subprocess
import time
import urllib.parse
import warnings
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import local

import numpy as np
from scipy.sparse import hstack
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from intervals import with_interval
from rows import ATTRIBUTES, lines

CLASSES = ["NO", "NOE", "OFG", "OFP"]
OFFENSIVE = [CLASSES.index("OFG"), CLASSES.index("OFP")]
FITTED = 4_000  # rows of the training split by which the regression over Decoro's scores is fitted
CHOSEN = 2_000  # of these, the first: the rows on which thresholds are chosen
THREADS = 2
ATTEMPTS = 50
# A score has four decimals: what is written as 0 or 1 lies within half of the last one.
CLOSEST = 0.000_05


# The baseline.


def baseline(train, truth, test, chosen):
    """Tf-idf and logistic regression, as in Benchmarks/learners.py. `train` and `test` are texts, `truth` the classes of `train` (0 to 3), `chosen`
    the indexes in `train` of the rows on which the threshold is chosen: by a fit that did not learn from them. Gives the probability
    that each text of `test` offends, that threshold, and the class of each."""
    spaces = (
        TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=3, sublinear_tf=True))
    columns = hstack([space.fit_transform(train) for space in spaces]).tocsr()
    asked = hstack([space.transform(test) for space in spaces]).tocsr()
    model = lambda: LogisticRegression(C=4, max_iter=1000, class_weight="balanced")
    offends = np.isin(truth, OFFENSIVE).astype(int)
    rest = np.setdiff1d(np.arange(len(train)), chosen)
    held = model().fit(columns[rest], offends[rest]).predict_proba(columns[chosen])[:, 1]
    p = model().fit(columns, offends).predict_proba(asked)[:, 1]
    return p, best_threshold(offends[chosen], held), model().fit(columns, truth).predict(asked)


# Decoro.


def share(options):
    return ["--share", options.share] if options.share else []


def checked(options, texts):
    """What `decoro check` answers: texts × 16 scores, and the names of the scores."""
    asked = "".join(json.dumps({"text": text, "surface": "comment", "lang": "es"}, ensure_ascii=False) + "\n" for text in texts)
    command = [options.binary, "check", "--input", "jsonl", "--fail-on", "never", "--jobs", str(THREADS), *share(options)]
    done = subprocess.run(command, input=asked.encode(), capture_output=True)
    if done.returncode != 0:
        raise SystemExit(f"decoro check ended with {done.returncode}: {done.stderr.decode(errors='replace')[:500]}")
    answers = [json.loads(line)["scores"] for line in done.stdout.decode().splitlines()]
    if len(answers) != len(texts):
        raise SystemExit(f"decoro check answered {len(answers)} of {len(texts)} texts")
    names = list(answers[0])
    return np.array([[answer[name] for name in names] for answer in answers]), names


class Server:
    """`decoro serve` for the time of a `with`, on a port that is free, asked over one connection a thread."""

    def __init__(self, options):
        self.command = [options.binary, "serve", "--listen", "127.0.0.1:0", *share(options)]
        self.own = local()

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
        found = re.search(r"http://[^\s/]+", self.process.stdout.readline().decode(errors="replace"))
        if not found:
            self.__exit__()
            raise SystemExit("decoro serve told no address")
        self.address = urllib.parse.urlsplit(found.group(0)).netloc
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()

    def analyze(self, text):
        """A text's scores by attribute."""
        body = json.dumps({"comment": {"text": text}, "languages": ["es"], "requestedAttributes": {name: {} for name in ATTRIBUTES}})
        for _ in range(ATTEMPTS):
            try:
                connection = self.own.__dict__.setdefault("connection", http.client.HTTPConnection(self.address, timeout=60))
                connection.request("POST", "/v1alpha1/comments:analyze", body.encode(), {"Content-Type": "application/json"})
                answer = connection.getresponse()
                said = answer.read()
            except (http.client.HTTPException, ConnectionError, TimeoutError):
                # A connection that was long idle may be closed at the moment in which it is used.
                self.own.__dict__.pop("connection").close()
                continue
            if answer.status == 200:
                scores = json.loads(said)["attributeScores"]
                return [scores[name]["summaryScore"]["value"] for name in ATTRIBUTES]
            if answer.status not in (429, 503):
                raise SystemExit(f"comments:analyze answered {answer.status}: {said[:300].decode(errors='replace')}")
            time.sleep(float(answer.headers.get("Retry-After") or 1))
        raise SystemExit("comments:analyze did not answer")


def analyzed(options, texts):
    """What `comments:analyze` answers: texts × 7 scores, in the order of `ATTRIBUTES`."""
    with Server(options) as server, ThreadPoolExecutor(THREADS) as pool:
        return np.array(list(pool.map(server.analyze, texts)))


def logits(scores):
    near = np.clip(scores, CLOSEST, 1 - CLOSEST)
    return np.log(near / (1 - near))


def four_classes(scores, truth, asked):
    """Classes read off scores. `scores` are rows × 16 of the training split, `truth` their classes (0 to 3), `asked` the scores of the texts whose
    classes are given. How much a rare class counts, and how strong the penalty is, cross-validation on the same rows decides."""
    counts = np.bincount(truth, minlength=len(CLASSES))
    milder = {k: (len(truth) / len(CLASSES) / count) ** 0.5 for k, count in enumerate(counts) if count}
    model = make_pipeline(StandardScaler(), LogisticRegression(multi_class="multinomial", max_iter=2000))
    choices = {"logisticregression__C": [0.03, 0.3, 3], "logisticregression__class_weight": [None, milder, "balanced"]}
    found = GridSearchCV(model, choices, scoring="f1_macro", cv=5).fit(logits(scores), truth)
    print(f"regression over scores: {found.best_params_}, macro-F1 {found.best_score_:.3f} in cross-validation", flush=True)
    return found.predict(logits(asked))


# Figures.


def macro(truth, said):
    """Macro-F1 over the classes that there are."""
    return f1_score(truth, said, average="macro", zero_division=0)


def macro_from(at, truth, p):
    return macro(truth, p >= at)


def best_threshold(truth, p):
    """The threshold of the highest macro-F1 over two classes."""
    return max(np.quantile(p, np.linspace(0.02, 0.98, 193)), key=lambda at: macro_from(at, truth, p))


class System:
    """What is measured: probabilities that each text of the test offends, the threshold chosen elsewhere, and the class of each."""

    def __init__(self, name, p, at, classes):
        self.name, self.p, self.at, self.classes = name, p, at, classes


def tables(systems, truth, resamples, seed):
    """Markdown; `truth` are the classes of the test's rows, 0 to 3."""
    around = partial(with_interval, resamples=resamples, seed=seed)
    offends = np.isin(truth, OFFENSIVE).astype(int)
    found = ["| | AUC, two classes | macro-F1 at 0.5 | macro-F1 at the chosen threshold | macro-F1, four classes |", "|---|---:|---:|---:|---:|"]
    for one in systems:
        area, half = around(roc_auc_score, offends, one.p), around(partial(macro_from, 0.5), offends, one.p)
        chosen = around(partial(macro_from, one.at), offends, one.p)
        found.append(f"| {one.name} | {area} | {half} | {chosen} at {one.at:.2f} | {around(macro, truth, one.classes)} |")
    counts = np.bincount(truth, minlength=len(CLASSES))
    heads = " | ".join(f"{name} ({count} rows)" for name, count in zip(CLASSES, counts))
    found += ["", f"| F1 by class | {heads} |", "|---|---:|---:|---:|---:|"]
    for one in systems:
        each = f1_score(truth, one.classes, average=None, labels=range(len(CLASSES)), zero_division=0)
        found.append(f"| {one.name} | {' | '.join(f'{value:.3f}' for value in each)} |")
    return found


def split(path, name, most, seed):
    """Texts and classes (0 to 3) of a split, in the file's order; at most so many, drawn."""
    found = [row for row in lines(path) if row["split"] == name]
    if most and most < len(found):
        found = random.Random(seed).sample(found, most)
    return [row["text"] for row in found], np.array([CLASSES.index(row["label"]) for row in found])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=".build/release/decoro")
    parser.add_argument("--share", help="a folder with protocols/ and weights/, to measure other weights than the program's own")
    parser.add_argument("--data", type=Path, required=True, help="the folder in which offendes.es.jsonl is")
    parser.add_argument("--output", default="weights/figures-offendes.md")
    parser.add_argument("--rows", type=int, help="at most so many rows of each split: to see whether it runs, no figures to keep")
    parser.add_argument("--resamples", type=int, default=500)
    parser.add_argument("--seed", type=int, default=20261126)
    options = parser.parse_args()
    warnings.simplefilter("ignore", ConvergenceWarning)
    began = time.time()
    train, classes = split(options.data / "offendes.es.jsonl", "train", options.rows, options.seed)
    test, truth = split(options.data / "offendes.es.jsonl", "test", options.rows, options.seed)
    fitted = np.array(random.Random(options.seed).sample(range(len(train)), min(FITTED, len(train))))
    chosen = fitted[:min(CHOSEN, len(fitted) // 2)]

    systems = [System("tf-idf and logistic regression", *baseline(train, classes, test, chosen))]
    print(f"baseline: {time.time() - began:.0f} s", flush=True)
    texts = [train[k] for k in fitted] + test
    once, names = checked(options, texts)
    print(f"decoro check: {time.time() - began:.0f} s", flush=True)
    twice = once.copy()
    twice[:, [names.index(head) for head in ATTRIBUTES.values()]] = analyzed(options, texts)
    print(f"comments:analyze: {time.time() - began:.0f} s", flush=True)
    for name, scores in (("Decoro, `check`", once), ("Decoro, `comments:analyze`", twice)):
        own, asked = scores[:len(fitted)], scores[len(fitted):]
        toxicity = names.index("toxicity")
        at = best_threshold(np.isin(classes[chosen], OFFENSIVE), own[:len(chosen), toxicity])
        systems.append(System(name, asked[:, toxicity], at, four_classes(own, classes[fitted], asked)))

    found = [f"OffendES, official test: {len(test)} texts{' (a sample)' if options.rows else ''}, made by `Training/offendes.py`.", ""]
    found += tables(systems, truth, options.resamples, options.seed)
    found += [
        "", f"In brackets: 95 % intervals, {options.resamples} draws of as many rows. Two classes: what offends a person or a group (OFP, OFG) "
        f"against the rest (NO, NOE), by Decoro's toxicity; thresholds are chosen on {len(chosen)} rows of the training split.", "",
        f"The four classes are read off Decoro's sixteen scores by a multinomial regression over their logits, fitted on {len(fitted)} rows of the "
        "training split, since none of its scores is one of these classes. `check` reads public talk twice only where the first look is "
        "unsure. `comments:analyze` reads every text twice and gives seven of the sixteen scores; the other nine are those of `check`.", "",
        "The scores themselves have learned from the training split, so the rows on which Decoro's thresholds and regression are chosen are rows "
        "that it knows, and it is surer of them than of the test's. The baseline's threshold is chosen on rows that it had not learned from."]
    report = "\n".join(found) + "\n"
    Path(options.output).write_text(report, encoding="utf-8")
    print(report)


if __name__ == "__main__":
    main()
