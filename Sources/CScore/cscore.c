// SPDX-License-Identifier: Apache-2.0
#include "cscore.h"

// The compiler writes one version for processors with AVX2 and one for all; the loader chooses.
#if defined(__x86_64__)
#define BY_PROCESSOR __attribute__((target_clones("avx2", "default")))
#else
#define BY_PROCESSOR
#endif

BY_PROCESSOR void decoro_sum_i8(float *sums, const int8_t *const *rows, int64_t count) {
  // 16 bits hold the sum of 256 rows of 8.
  for (int64_t from = 0; from < count; from += 256) {
    int16_t part[32] = {0};
    int64_t to = from + 256 < count ? from + 256 : count;
    for (int64_t k = from; k < to; k++) {
      const int8_t *row = rows[k];
      for (int i = 0; i < 32; i++) part[i] += row[i];
    }
    for (int i = 0; i < 32; i++) sums[i] += part[i];
  }
}

BY_PROCESSOR void decoro_sum_i16(float *sums, const int16_t *const *rows, int64_t count) {
  // 32 bits hold the sum of 65,536 rows of 16.
  for (int64_t from = 0; from < count; from += 65536) {
    int32_t part[32] = {0};
    int64_t to = from + 65536 < count ? from + 65536 : count;
    for (int64_t k = from; k < to; k++) {
      const int16_t *row = rows[k];
      for (int i = 0; i < 32; i++) part[i] += row[i];
    }
    for (int i = 0; i < 32; i++) sums[i] += (float)part[i];
  }
}
