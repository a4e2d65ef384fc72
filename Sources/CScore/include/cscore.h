// SPDX-License-Identifier: Apache-2.0
#ifndef DECORO_CSCORE_H
#define DECORO_CSCORE_H

#include <stdint.h>

// A product and a sum in one step round once instead of twice: scores would differ from processor to processor.
#pragma STDC FP_CONTRACT OFF

// Sums over rows of 32 columns. Rows are named first and added afterwards: the processor fetches the next ones while it adds.

static inline void decoro_prefetch(const void *row) { __builtin_prefetch(row); }

// Adds `count` rows to `sums`.
void decoro_sum_i8(float *sums, const int8_t *const *rows, int64_t count);
void decoro_sum_i16(float *sums, const int16_t *const *rows, int64_t count);

static inline void decoro_add_scaled(float *sums, const float *row, const float *scales, float factor) {
  for (int i = 0; i < 32; i++) sums[i] += row[i] * scales[i] * factor;
}

static inline void decoro_add_f32(float *sums, const float *row, float factor) {
  for (int i = 0; i < 32; i++) sums[i] += row[i] * factor;
}

#endif
