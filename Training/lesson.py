# SPDX-License-Identifier: Apache-2.0
"""Everything that is learned from: the corpus, the public sets, and the sentences that are made."""

import random
from pathlib import Path

import functions
import innocents
import neutral
import rows


COURTESY = Path(__file__).parent / "courtesy.jsonl"  # requests graded from -2 to 2


def training(corpus, data, seed, by_words=False):
    """`by_words`: for a sum over words, which would learn from `functions` who is hated instead of how."""
    made = [] if by_words else functions.sentences(seed)
    made += rows.courtesy(COURTESY, "train", 0.5, random.Random(seed))
    return rows.training(corpus, data, seed) + neutral.sentences() + innocents.sentences(seed) + made
