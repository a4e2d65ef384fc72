# SPDX-License-Identifier: Apache-2.0
"""Weighs what tells an off-topic comment from one that belongs on a company's page.

    python3 Training/relevance/fit.py .build/release/decoro

Prints the bias and weights of `Sources/Detect/relevance/worlds/Remoteness.swift` and what they are worth. Wants numpy and
scikit-learn (Debian's python3-sklearn). The evidence comes from the program itself (`decoro relevance`), so that training and
deciding read alike.

Two sources count alike: `Corpus/relevance/pages.jsonl` (ten companies, each with comments about it, small talk and comments
about something else) and `Corpus/relevance/comments.txt` (comments of one world, judged on the pages of companies that are
made up from the words of another one). Figures for the ten companies are those of a fit that never saw the company; the word
lists were cleaned with a look at them, so they flatter a little.
"""

import glob
import json
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

ROOT = Path(__file__).resolve().parent.parent.parent
SEED = 20261126
COMMON = set("football horoscopes faith politics crime weather transport neighbourhood television music devices cars economy "
             "family travel trivia jobs".split())


def protocol(folder, name, language, topics, mission="", vision=""):
    front = {"decoro": 1, "extends": f"decoro:{language}@2026.12", "title": "T", "organization": name,
             "language": language, "topics": topics}
    if mission:
        front |= {"mission": mission, "vision": vision}
    path = Path(folder, f"{abs(hash(name + ''.join(topics)))}.md")
    lines = [f"{key}: {value if isinstance(value, int) else json.dumps(value, ensure_ascii=False)}" for key, value in front.items()]
    path.write_text("---\n" + "\n".join(lines) + "\n---\n\n## 1. A\n\nB.\n")
    return path


def evidence(binary, document, texts):
    rows = "".join(json.dumps({"id": str(i), "text": text}, ensure_ascii=False) + "\n" for i, text in enumerate(texts))
    done = subprocess.run([binary, "relevance", "--protocol", document], input=rows, capture_output=True, text=True, check=True)
    return np.array([[float(x) for x in line.split("\t")[1:]] for line in done.stdout.splitlines()])


def tables():
    """The terms of each world, by language, as the program has them."""
    worlds = {}
    for path in glob.glob(str(ROOT / "Sources/Detect/relevance/worlds/*Table.swift")):
        for name, es, pt, en in re.findall(
                r'world\(\s*\.(\w+),\s*es: """(.*?)""",\s*pt: """(.*?)""",\s*en: """(.*?)"""', Path(path).read_text(), re.S):
            split = lambda text: [term.strip().rstrip("?") for term in re.sub(r"\s+", " ", text).split(",") if term.strip()]
            worlds[name] = {"es": split(es), "pt": split(pt), "en": split(en)}
    return worlds


def pages(binary, folder):
    for line in open(ROOT / "Corpus/relevance/pages.jsonl"):
        page = json.loads(line)
        document = protocol(folder, page["company"], page["language"], page["topics"], page["mission"], page["vision"])
        texts = page["about"] + page["talk"] + page["away"]
        labels = [0] * (len(page["about"]) + len(page["talk"])) + [1] * len(page["away"])
        yield evidence(binary, document, texts), np.array(labels), list(zip([page["company"]] * len(texts), texts))


def made_up(binary, folder):
    chance, worlds, comments, world = random.Random(SEED), tables(), [], ""
    for line in open(ROOT / "Corpus/relevance/comments.txt"):
        if line.startswith("#"):
            world = line[1:].strip()
        elif line.strip():
            comments.append((world, line.split(": ", 1)[1].strip()))
    rows, labels = [], []
    for name in sorted(set(worlds) - COMMON):
        language = chance.choice(["es", "es", "pt", "en"])
        document = protocol(folder, name, language, chance.sample(worlds[name][language], 5))
        near = neighbours(name)
        chosen = [(text, int(other not in ("any", name))) for other, text in comments
                  if other in ("any", name) or other in COMMON - near or other not in near and chance.random() < 0.25]
        rows.append(evidence(binary, document, [text for text, _ in chosen]))
        labels += [label for _, label in chosen]
    return np.vstack(rows), np.array(labels)


def neighbours(name):
    text = (ROOT / "Sources/Detect/relevance/worlds/World.swift").read_text()
    text = text[text.index("neighbours: [UInt64] = ["):]
    groups = [set(re.findall(r"\w+", group)) for group in re.findall(r"\[([\w, \n]+)\]", text[:text.index("].map(bits)") + 1])]
    return set().union({name}, *[group for group in groups if name in group])


def fit(sources):
    x = np.vstack([rows for rows, _ in sources])
    y = np.concatenate([labels for _, labels in sources])
    weight = np.concatenate([np.full(len(labels), 1000 / len(labels)) for _, labels in sources])
    mean, spread = x.mean(0), x.std(0) + 1e-6
    model = LogisticRegression(C=0.3, max_iter=2000).fit((x - mean) / spread, y, sample_weight=weight)
    coefficients = model.coef_[0] / spread
    return coefficients, float(model.intercept_[0] - coefficients @ mean)


def say(name, labels, logits):
    p = 1 / (1 + np.exp(-logits))
    print(f"{name}: AUC {roc_auc_score(labels, p):.3f}", end="")
    for bar in (0.5, 0.6, 0.7, 0.75, 0.8):
        found = p >= bar
        right = (found & (labels == 1)).sum()
        precision, recall = right / max(1, found.sum()), right / labels.sum()
        print(f" | from {bar}: precision {precision:.2f}, recall {recall:.2f}, F1 {2 * right / (found.sum() + labels.sum()):.2f}", end="")
    print()


def main():
    binary = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        companies = list(pages(binary, folder))
        others = [made_up(binary, folder)]
    logits = []
    for number, (rows, _, _) in enumerate(companies):
        rest = [company for i, company in enumerate(companies) if i != number]
        weights, bias = fit(others + [(np.vstack([r for r, _, _ in rest]), np.concatenate([l for _, l, _ in rest]))])
        logits.append(rows @ weights + bias)
    labels = np.concatenate([labels for _, labels, _ in companies])
    say("ten companies, each unseen", labels, np.concatenate(logits))
    if "--mistakes" in sys.argv:
        for p, label, (company, text) in zip(
                1 / (1 + np.exp(-np.concatenate(logits))), labels, [pair for _, _, pairs in companies for pair in pairs]):
            if (p >= 0.75) != label:
                print(f"  {p:.2f} {'missed' if label else 'false'}: {text} [{company}]")
    whole = (np.vstack([rows for rows, _, _ in companies]), labels)
    weights, bias = fit(others + [whole])
    print(f"bias {bias:.3f}\nweights {', '.join(f'{weight:.3f}' for weight in weights)}")


main()
