// SPDX-License-Identifier: Apache-2.0
#ifndef DECORO_ENCODER_PARTS_H
#define DECORO_ENCODER_PARTS_H

#include "encoder.h"

enum {
  WIDTH = 384,
  ATTENTION = 12,  // heads of attention, of 32 numbers each
  EACH = WIDTH / ATTENTION,
  INNER = 1536,
  TOKENS = DECORO_ENCODER_TOKENS,
  MOST_LAYERS = 12,
  LETTERS = 64,  // of a word at once
  READ = 2048,
  HEAD_BYTES = 1408,
  TAIL_BYTES = 640,
  CONTENT = TOKENS - 2,
  HEAD_PIECES = 62,
  TAIL_PIECES = 32,
  // More than 2048 bytes can be spelled with: a byte pair becomes three letters at most, a triple four.
  PIECES_READ = 8192,
  BEGIN = 0,
  END = 1,
  UNKNOWN = 2,
};

// What stands for a character that is no plain letter: up to four others, or nothing.
typedef struct {
  uint32_t letter;
  uint16_t plain[4];
} plain_entry;

typedef struct {
  uint16_t base, mark, both, none;
} mark_entry;

typedef struct {
  const uint8_t *weights;  // blocks of 16 outputs, of these groups of 4 inputs; 128 is nought
  const float *scale, *bias;
} matrix;

typedef struct {
  const float *weight, *bias;
} norm;

typedef struct {
  matrix qkv, out, grow, shrink;
  norm first, second;
} layer;

struct decoro_encoder {
  uint64_t checksum;
  uint32_t pieces, layers, heads, slots, plain_count, mark_count, piece_bytes, longest;
  int32_t unknown_cost;
  const uint32_t *piece_at;
  const uint16_t *costs;
  const uint8_t *piece_text;
  const uint16_t *table;
  const plain_entry *plain;
  const mark_entry *marks;
  const float *word_scales;
  const uint8_t *word_steps;
  const float *places;
  norm first;
  layer layer[MOST_LAYERS];
  const float *head_weights, *head_bias, *slopes, *offsets;
};

struct decoro_encoder_context {
  const decoro_encoder *encoder;
  decoro_encoder_way way;
  int count;  // tokens of the text that was read last
  // Every row begins at a multiple of 64 bytes.
  _Alignas(64) float x[TOKENS][WIDTH];
  float qkv[TOKENS][3 * WIDTH];
  float part[TOKENS][WIDTH];
  float inner[TOKENS][INNER];
  float keys[EACH][TOKENS];
  float shares[TOKENS];
  float mean[WIDTH];
  int8_t rows[TOKENS][INNER];
  float row_scale[TOKENS];
  int32_t row_sum[TOKENS];
  float logits[32];
  decoro_encoder_token tokens[PIECES_READ + 2];
};

void encoder_spell(decoro_encoder_context *context, const uint8_t *utf8, size_t size);
uint32_t encoder_hash(uint32_t hash, const uint8_t *bytes, uint32_t count);
#define ENCODER_HASH 0x811C9DC5u

// From `tokens` to `x` and `logits`, in one of the ways.
void encoder_sums_portable(decoro_encoder_context *context);
void encoder_sums_avx2(decoro_encoder_context *context);
void encoder_sums_vnni(decoro_encoder_context *context);

#endif
