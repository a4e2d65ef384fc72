# SPDX-License-Identifier: Apache-2.0
"""Everything that is learned from: the corpus, the public sets, and the sentences made for both ways of reading."""

import functions
import neutral
import rows


def training(corpus, data, seed):
    return rows.training(corpus, data, seed) + neutral.sentences() + functions.sentences(seed)
