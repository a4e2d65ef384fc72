# SPDX-License-Identifier: Apache-2.0
"""Labelled texts, from this project's corpus and from public sets, as rows with what is known of each.

A row says 1, 0 or nothing for each head: a public set knows little of what we ask, and what it does not know is left out of
the loss rather than guessed.
"""

import json
import random
import re
from dataclasses import dataclass, field
from pathlib import Path

from heads import ABUSE, HARM, HEADS

# The attributes of the Perspective API, and the heads that they are: the same in Sources/Wire/Perspective/AnalyzeRequest.swift.
ATTRIBUTES = {
    "TOXICITY": "toxicity", "SEVERE_TOXICITY": "severe", "INSULT": "insult", "THREAT": "threat", "PROFANITY": "profanity",
    "IDENTITY_ATTACK": "hate", "SPAM": "spam",
}
LONGEST_SUGGESTION = 20_480  # bytes
TAG = re.compile(r"<[A-Za-z/!?][^>]*>")


@dataclass
class Row:
    text: str
    surface: str
    source: str
    known: dict = field(default_factory=dict)  # head → 0 or 1
    weight: float = 1.0
    language: str = "es"
    country: str = ""
    file: str = ""  # of a row of the corpus: the name of its file, without its ending


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def corpus(folder, test):
    """The project's own rows. A label on which two readers differed is unknown."""
    rows = []
    for path in sorted(Path(folder).glob("*.jsonl")):
        if path.stem.endswith("-test") != test:
            continue
        for row in lines(path):
            labels, unsettled = set(row["labels"]), set(row.get("unsettled") or ())
            known = {head: int(head in labels) for head in HEADS[1:28] if head not in unsettled}
            known["public-register"] = 0
            if labels & set(ABUSE):
                known["toxicity"] = 1
            elif not unsettled & set(ABUSE):
                known["toxicity"] = 0
            rows.append(Row(row["text"], row["surface"], "corpus", known, 1.0, row["lang"], row.get("country", ""), path.stem))
    return rows


def innocent():
    return {head: 0 for head in HARM}


def offendes(folder, split):
    rows = []
    for row in lines(folder / "offendes.es.jsonl"):
        if row["split"] != split:
            continue
        known = {
            "OFP": {"toxicity": 1, "insult": 1},
            "OFG": {"toxicity": 1},
            "NOE": innocent() | {"profanity": 1},
            "NO": innocent() | {"profanity": 0},
        }[row["label"]]
        rows.append(Row(row["text"], "comment", "offendes", known, 0.8))
    return rows


def emoevent(folder):
    return [
        Row(row["text"], "comment", "emoevent", innocent(), 0.05, row.get("lang", "es"))
        for row in lines(folder / "emoevent.es-en.jsonl") if row["label"] == "NO" and row["split"] != "test"
    ]


def tupy(folder):
    rows = []
    for row in lines(folder / "tupy.pt.jsonl"):
        labels = set(row["labels"])
        known = innocent() if not labels else {"toxicity": 1}
        if labels - {"aggressive"}:
            known["hate"] = 1
        rows.append(Row(row["text"], "comment", "tupy", known, 0.2, "pt"))
    return rows


def olid(folder):
    rows = []
    for row in lines(folder / "olid-br.pt.jsonl"):
        labels = set(row["labels"])
        if row["label"] != "OFF":
            known = innocent()
        else:
            known = {"toxicity": 1}
            for theirs, ours in (("insult", "insult"), ("profanity_obscene", "profanity")):
                if theirs in labels:
                    known[ours] = 1
            if labels & {"racism", "xenophobia", "lgbtqphobia", "sexism", "religious_intolerance"}:
                known["hate"] = 1
        rows.append(Row(row["text"], "comment", "olid-br", known, 0.2, "pt"))
    return rows


def davidson(folder, rng):
    """Its labels lean against a dialect: a weak signal, and its `offensive` says little more than that somebody swears."""
    rows = []
    for row in lines(folder / "davidson.en.jsonl"):
        known = {"hate": {"toxicity": 1, "hate": 1}, "offensive": {"profanity": 1}, "neither": innocent()}[row["label"]]
        rows.append(Row(row["text"], "comment", "davidson", known, 0.1, "en"))
    return rng.sample(rows, 8_000)


def banking(folder, rng):
    rows = [
        Row(row["text"], "comment", "banking77", innocent() | {"request": 1}, 0.1, "en")
        for row in lines(folder / "banking77.en.jsonl") if row["split"] == "train"
    ]
    return rng.sample(rows, 2_000)


def courtesy(path, split, weight, rng):
    """Requests that a jury graded by how polite they are (-3 to 3). What is rude is not disrespect yet, but nearer to it: the ruder, the
    more often it is said to be, so that a probability grows with rudeness and stays below what is reported."""
    rows = []
    for row in lines(path):
        if row.get("split", "train") == split:
            rude = rng.random() < min(0.22, max(0, 0.03 - 0.1 * row["score"]))
            rows.append(Row(row["text"], "comment", "courtesy", {"disrespect": int(rude)}, weight, row["lang"]))
    return rows


def number(score):
    """The `value` of one score, from 0 to 1; None where there is no score."""
    if score is None:
        return None
    value = score["value"]
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        raise ValueError("a score is a number from 0 to 1")
    return value


def said(scores):
    """What the suggested scores of one attribute say of the whole text: 1, 0 or None. The score of the whole decides, from 0.5 on
    it is a yes; without one, a part that is so makes the whole so, and a part that is not says nothing of the rest."""
    whole = number(scores.get("summaryScore"))
    if whole is not None:
        return int(whole >= 0.5)
    parts = [number(span["score"]) for span in scores.get("spanScores") or ()]
    return 1 if max(parts, default=0) >= 0.5 else None


def suggestion(line):
    """One line of a feedback file, the body of a `comments:suggestscore`, as a row; or an error where nothing can be learned from it."""
    body = json.loads(line)
    comment = body["comment"]
    # Half a pair of surrogates is no text, and could not be written.
    text = comment["text"].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if comment.get("type") == "HTML":
        text = TAG.sub(" ", text)
    if not text.strip() or len(text.encode()) > LONGEST_SUGGESTION:
        raise ValueError("a suggestion has a text, of 20,480 bytes at most")
    known = {}
    for name, scores in body["attributeScores"].items():
        head, answer = ATTRIBUTES.get(name.removesuffix("_EXPERIMENTAL")), said(scores)
        if head is not None and answer is not None:
            known[head] = answer
    if not known:
        raise ValueError("a suggestion says something of an attribute that there is")
    languages = body.get("languages") or ["es"]
    language = languages[0].split("-")[0].lower()
    return Row(text, "comment", "feedback", known, 0.3, language)


def feedback(path):
    """The rows of a file that `decoro serve --feedback` wrote, and the numbers (from 1) of its lines that nothing can be learned from."""
    rows, broken = [], []
    with open(path, encoding="utf-8-sig", errors="replace", newline="\n") as file:
        for at, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                rows.append(suggestion(line))
            except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
                broken.append(at)
    return rows, broken


def public(row, rng):
    """A row of a public set: its toxicity is learned apart, because people curse differently there. One in ten says it of both, so that
    what is like talk to a company among them, and is judged by both, is not judged by one that never saw such a text."""
    if "toxicity" in row.known:
        row.known["public-toxicity"] = row.known["toxicity"]
        if rng.random() >= 0.1:
            del row.known["toxicity"]
    row.known["public-register"] = 1
    return row


def training(corpus_folder, data, seed):
    rng = random.Random(seed)
    rows = corpus(corpus_folder, test=False)
    if data is not None:
        sets = [offendes(data, "train"), emoevent(data), tupy(data), olid(data), davidson(data, rng), banking(data, rng)]
        rows += [public(row, rng) for one in sets for row in one]
        rows += courtesy(data / "politeness.en.jsonl", "train", 0.2, rng)
    return rows
