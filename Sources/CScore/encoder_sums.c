// SPDX-License-Identifier: Apache-2.0
// Products of 8-bit rows in three ways, and the layers in each. Rows are signed, weights are stored 128 too large: what that adds is
// 128 times the sum of the row, and is taken off at the end.
#include "encoder_parts.h"

#include <math.h>
#include <string.h>

#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#endif

typedef float lanes __attribute__((vector_size(64), may_alias));
typedef int32_t wholes __attribute__((vector_size(64), may_alias));
typedef uint32_t bits __attribute__((vector_size(64), may_alias));
typedef int8_t small __attribute__((vector_size(16), may_alias));

#define LANES(x) ((lanes){x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x})
#define COUNTING ((wholes){0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
#define SELECT(test, yes, no) ((lanes)(((wholes)(test) & (wholes)(yes)) | (~(wholes)(test) & (wholes)(no))))
// Added to a small number, it leaves the nearest whole number in the low bits.
#define ROUNDER 12582912.0f
#define ROUNDER_BITS 0x4B400000u

static void read_word(const decoro_encoder *encoder, uint32_t piece, float *out) {
  float scale = encoder->word_scales[piece];
  const uint8_t *steps = encoder->word_steps + (size_t)piece * WIDTH;
  for (int k = 0; k < WIDTH; k++) out[k] = (float)((int)steps[k] - 128) * scale;
}

// For processors that have neither AVX2 nor VNNI: the compiler makes of it what it can.
static inline void product_portable(const decoro_encoder_context *context, const matrix *by, int token, int rows, int from,
                                    int inputs, int outputs, float *out) {
  for (int first = from; first < from + 64; first += 16) {
    const uint8_t *weights = by->weights + (size_t)first * (size_t)inputs;
    wholes sums[4];
    for (int row = 0; row < rows; row++) sums[row] = (wholes){0} - 128 * context->row_sum[token + row];
    for (int k = 0; k < inputs; k += 4) {
      bits four = *(const bits *)(weights + 16 * k);
      for (int row = 0; row < rows; row++) {
        const int8_t *input = context->rows[token + row] + k;
        sums[row] += (wholes)(four & 255) * input[0] + (wholes)(four >> 8 & 255) * input[1] + (wholes)(four >> 16 & 255) * input[2] +
                     (wholes)(four >> 24) * input[3];
      }
    }
    for (int row = 0; row < rows; row++) {
      lanes sum = __builtin_convertvector(sums[row], lanes) * *(const lanes *)(by->scale + first);
      *(lanes *)(out + (size_t)(token + row) * (size_t)outputs + first) = sum * context->row_scale[token + row] + *(const lanes *)(by->bias + first);
    }
  }
}

#define ON
#define NAME(x) x##_portable
#define MOST_ROWS 4
#define PRODUCT product_portable
#include "encoder_layers.h"
#undef ON
#undef NAME
#undef MOST_ROWS
#undef PRODUCT

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX2 __attribute__((target("avx2")))
#define VNNI __attribute__((target("avx2,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")))

// Pairs of products must fit 16 bits: the row's signs go to the weights, which the exporter keeps within 127 either way.
AVX2 static inline __attribute__((always_inline)) void tile_avx2(const decoro_encoder_context *context, const matrix *by, int token,
                                                               const int rows, int from, int inputs, int outputs, float *out) {
  const __m256i shift = _mm256_set1_epi8((char)0x80), ones = _mm256_set1_epi16(1);
  for (int first = from; first < from + 64; first += 16) {
    const uint8_t *weights = by->weights + (size_t)first * (size_t)inputs;
    __m256i sums[4][2];
#pragma GCC unroll 4
    for (int row = 0; row < rows; row++) sums[row][0] = sums[row][1] = _mm256_setzero_si256();
    for (int k = 0; k < inputs; k += 4, weights += 64) {
      __m256i low = _mm256_xor_si256(_mm256_loadu_si256((const __m256i *)weights), shift);
      __m256i high = _mm256_xor_si256(_mm256_loadu_si256((const __m256i *)(weights + 32)), shift);
#pragma GCC unroll 4
      for (int row = 0; row < rows; row++) {
        int32_t four;
        memcpy(&four, context->rows[token + row] + k, 4);
        __m256i input = _mm256_set1_epi32(four), size = _mm256_abs_epi8(input);
        __m256i one = _mm256_maddubs_epi16(size, _mm256_sign_epi8(low, input));
        __m256i two = _mm256_maddubs_epi16(size, _mm256_sign_epi8(high, input));
        sums[row][0] = _mm256_add_epi32(sums[row][0], _mm256_madd_epi16(one, ones));
        sums[row][1] = _mm256_add_epi32(sums[row][1], _mm256_madd_epi16(two, ones));
      }
    }
#pragma GCC unroll 4
    for (int row = 0; row < rows; row++) {
      __m256 scale = _mm256_set1_ps(context->row_scale[token + row]);
#pragma GCC unroll 2
      for (int half = 0; half < 2; half++) {
        int at = first + 8 * half;
        __m256 sum = _mm256_mul_ps(_mm256_cvtepi32_ps(sums[row][half]), _mm256_loadu_ps(by->scale + at));
        sum = _mm256_add_ps(_mm256_mul_ps(sum, scale), _mm256_loadu_ps(by->bias + at));
        _mm256_storeu_ps(out + (size_t)(token + row) * (size_t)outputs + (size_t)at, sum);
      }
    }
  }
}

AVX2 static inline void product_avx2(const decoro_encoder_context *context, const matrix *by, int token, int rows, int from,
                                     int inputs, int outputs, float *out) {
  switch (rows) {
  case 1: tile_avx2(context, by, token, 1, from, inputs, outputs, out); break;
  case 2: tile_avx2(context, by, token, 2, from, inputs, outputs, out); break;
  case 3: tile_avx2(context, by, token, 3, from, inputs, outputs, out); break;
  default: tile_avx2(context, by, token, 4, from, inputs, outputs, out); break;
  }
}

#define ON AVX2
#define NAME(x) x##_avx2
#define MOST_ROWS 4
#define PRODUCT product_avx2
#include "encoder_layers.h"
#undef ON
#undef NAME
#undef MOST_ROWS
#undef PRODUCT

// 6 rows and 64 outputs stay in 24 of the 32 registers.
VNNI static inline __attribute__((always_inline)) void tile_vnni(const decoro_encoder_context *context, const matrix *by, int token,
                                                               const int rows, int from, int inputs, int outputs, float *out) {
  size_t apart = (size_t)inputs * 16;
  const uint8_t *weights = by->weights + (size_t)from * (size_t)inputs;
  const int8_t *input = context->rows[token];
  __m512i sums[6][4];
#pragma GCC unroll 6
  for (int row = 0; row < rows; row++) {
#pragma GCC unroll 4
    for (int block = 0; block < 4; block++) sums[row][block] = _mm512_set1_epi32(-128 * context->row_sum[token + row]);
  }
  for (int k = 0; k < inputs; k += 4, weights += 64) {
    __m512i w[4];
#pragma GCC unroll 4
    for (int block = 0; block < 4; block++) w[block] = _mm512_loadu_si512(weights + (size_t)block * apart);
#pragma GCC unroll 6
    for (int row = 0; row < rows; row++) {
      int32_t four;
      memcpy(&four, input + row * INNER + k, 4);
      __m512i all = _mm512_set1_epi32(four);
#pragma GCC unroll 4
      for (int block = 0; block < 4; block++) sums[row][block] = _mm512_dpbusd_epi32(sums[row][block], w[block], all);
    }
  }
#pragma GCC unroll 6
  for (int row = 0; row < rows; row++) {
    __m512 scale = _mm512_set1_ps(context->row_scale[token + row]);
#pragma GCC unroll 4
    for (int block = 0; block < 4; block++) {
      int at = from + 16 * block;
      __m512 sum = _mm512_mul_ps(_mm512_cvtepi32_ps(sums[row][block]), _mm512_loadu_ps(by->scale + at));
      sum = _mm512_add_ps(_mm512_mul_ps(sum, scale), _mm512_loadu_ps(by->bias + at));
      _mm512_storeu_ps(out + (size_t)(token + row) * (size_t)outputs + (size_t)at, sum);
    }
  }
}

VNNI static inline void product_vnni(const decoro_encoder_context *context, const matrix *by, int token, int rows, int from,
                                     int inputs, int outputs, float *out) {
  switch (rows) {
  case 1: tile_vnni(context, by, token, 1, from, inputs, outputs, out); break;
  case 2: tile_vnni(context, by, token, 2, from, inputs, outputs, out); break;
  case 3: tile_vnni(context, by, token, 3, from, inputs, outputs, out); break;
  case 4: tile_vnni(context, by, token, 4, from, inputs, outputs, out); break;
  case 5: tile_vnni(context, by, token, 5, from, inputs, outputs, out); break;
  default: tile_vnni(context, by, token, 6, from, inputs, outputs, out); break;
  }
}

#define ON VNNI
#define NAME(x) x##_vnni
#define MOST_ROWS 6
#define PRODUCT product_vnni
#include "encoder_layers.h"
#endif
