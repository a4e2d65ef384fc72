// SPDX-License-Identifier: Apache-2.0
#ifndef DECORO_SKETCH_H
#define DECORO_SKETCH_H

#include <stdint.h>

#define DECORO_SKETCH_VALUES 32

// The sketch of a text: for each of 32 hash functions the smallest value among its words (MinHash; Broder 1997). The share of
// values that two sketches have in common estimates the share of words that the texts have in common, with a standard error of
// at most 0.09.
//
// Words are runs of letters and digits of the UTF-8 text, capitals and Latin accents folded; emoji and signs part them. At most
// 4,096 bytes are read. Returns how many words were read.
int32_t decoro_sketch(const uint8_t *text, int64_t count, uint32_t values[DECORO_SKETCH_VALUES]);

// How many values two sketches have in common.
int32_t decoro_sketch_common(const uint32_t a[DECORO_SKETCH_VALUES], const uint32_t b[DECORO_SKETCH_VALUES]);

#endif
