# SPDX-License-Identifier: Apache-2.0
"""How far a figure would move with other rows of the same kind: intervals by drawing rows anew (bootstrap)."""

import numpy as np


def interval(measure, *columns, resamples, seed):
    """Lower and upper end of the middle 95 % of `measure(*columns)`, over as many draws, with replacement, of as many rows as there are.

    `columns` are arrays of one length, a value a row. Draws for which the measure is not defined (a single class) do not count.
    """
    rng = np.random.default_rng(seed)
    rows = len(columns[0])
    found = []
    for _ in range(resamples):
        drawn = rng.integers(0, rows, rows)
        sample = [column[drawn] for column in columns]
        if len(np.unique(sample[0])) > 1:
            found.append(measure(*sample))
    if not found:
        return float("nan"), float("nan")
    low, high = np.quantile(found, [0.025, 0.975])
    return float(low), float(high)


def with_interval(measure, *columns, resamples, seed, digits=3):
    """A figure as a table has it, `0.923 (0.917–0.929)`. The first of the columns is the truth."""
    low, high = interval(measure, *columns, resamples=resamples, seed=seed)
    return f"{measure(*columns):.{digits}f} ({low:.{digits}f}–{high:.{digits}f})"
