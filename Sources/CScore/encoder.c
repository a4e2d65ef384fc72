// SPDX-License-Identifier: Apache-2.0
// The file, the context, and what is asked of a text that was read.
//
// A file is a header of 64 bytes and sections, each of which begins at a multiple of 64; numbers are little-endian, and what is called
// a row has its norm's weight and bias or its matrix's scales and biases in 32-bit floats.
//
//   header     "DECOROE3", checksum (8 bytes, over all that follows it), then 32 bits each: pieces, layers, heads, slots,
//              entries of plain, entries of marks, bytes of piece text, longest piece in letters, width, inner width, tokens, 0
//   spelling   where each piece's text begins (pieces + 1), costs (16 bits), texts, hash table (16 bits a slot), plain, marks
//   words      scales (one a piece), steps (384 bytes a piece, 128 is nought)
//   places     96 × 384, then the norm of the sum
//   layers     qkv, out, norm, grow, shrink, norm; a matrix is weights, scales, biases
//   heads      weights (heads × 384), biases, slopes, offsets
#include "encoder_parts.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// One rounding for a product and a sum would make scores differ from processor to processor.
#pragma STDC FP_CONTRACT OFF

enum { HEADER = 64, MOST_HEADS = 32 };

typedef struct {
  const uint8_t *bytes;
  size_t at;
} reader;

// The next section; whether it is there at all is known when all are named and the sum is compared with the length.
static const void *section(reader *from, size_t count, size_t each) {
  size_t at = from->at;
  from->at = (at + count * each + 63) / 64 * 64;
  return from->bytes + at;
}

static uint32_t number(const uint8_t *bytes, int which) {
  uint32_t value;
  memcpy(&value, bytes + 16 + 4 * which, 4);
  return value;
}

// Four lanes, so that 20 MB are read in a few milliseconds. It finds damage, not malice.
static uint64_t checksum_of(const uint8_t *bytes, size_t size) {
  uint64_t lane[4] = {1, 2, 3, 4};
  for (size_t at = 0; at < size; at += 32) {
    uint8_t rest[32] = {0};
    if (size - at < 32) memcpy(rest, bytes + at, size - at);
    const uint8_t *now = size - at < 32 ? rest : bytes + at;
    for (int k = 0; k < 4; k++) {
      uint64_t part;
      memcpy(&part, now + 8 * k, 8);
      lane[k] = (lane[k] ^ part) * 0x9E3779B97F4A7C15u;
      lane[k] ^= lane[k] >> 29;
    }
  }
  uint64_t all = size;
  for (int k = 0; k < 4; k++) all = (all ^ lane[k]) * 0x9E3779B97F4A7C15u, all ^= all >> 32;
  return all;
}

static matrix read_matrix(reader *from, size_t inputs, size_t outputs) {
  matrix one;
  one.weights = section(from, inputs * outputs, 1);
  one.scale = section(from, outputs, sizeof(float));
  one.bias = section(from, outputs, sizeof(float));
  return one;
}

static norm read_norm(reader *from) {
  norm one;
  one.weight = section(from, WIDTH, sizeof(float));
  one.bias = section(from, WIDTH, sizeof(float));
  return one;
}

static size_t name_sections(decoro_encoder *encoder, const uint8_t *bytes) {
  reader from = {bytes, HEADER};
  size_t pieces = encoder->pieces;
  encoder->piece_at = section(&from, pieces + 1, sizeof(uint32_t));
  encoder->costs = section(&from, pieces, sizeof(uint16_t));
  encoder->piece_text = section(&from, encoder->piece_bytes, 1);
  encoder->table = section(&from, encoder->slots, sizeof(uint16_t));
  encoder->plain = section(&from, encoder->plain_count, sizeof(plain_entry));
  encoder->marks = section(&from, encoder->mark_count, sizeof(mark_entry));
  encoder->word_scales = section(&from, pieces, sizeof(float));
  encoder->word_steps = section(&from, pieces, WIDTH);
  encoder->places = section(&from, (size_t)TOKENS * WIDTH, sizeof(float));
  encoder->first = read_norm(&from);
  for (uint32_t k = 0; k < encoder->layers; k++) {
    layer *now = &encoder->layer[k];
    now->qkv = read_matrix(&from, WIDTH, 3 * WIDTH);
    now->out = read_matrix(&from, WIDTH, WIDTH);
    now->first = read_norm(&from);
    now->grow = read_matrix(&from, WIDTH, INNER);
    now->shrink = read_matrix(&from, INNER, WIDTH);
    now->second = read_norm(&from);
  }
  encoder->head_weights = section(&from, (size_t)encoder->heads * WIDTH, sizeof(float));
  encoder->head_bias = section(&from, encoder->heads, sizeof(float));
  encoder->slopes = section(&from, encoder->heads, sizeof(float));
  encoder->offsets = section(&from, encoder->heads, sizeof(float));
  return from.at;
}

// Whatever the tables say, nobody must read outside of them, and a walk through the hash table must end.
static int tables_hold(decoro_encoder *encoder) {
  if (encoder->piece_at[0] != 0) return 0;
  for (uint32_t k = 0; k < encoder->pieces; k++) {
    if (encoder->piece_at[k + 1] < encoder->piece_at[k]) return 0;
    if (encoder->costs[k] > encoder->unknown_cost) encoder->unknown_cost = encoder->costs[k];
  }
  if (encoder->piece_at[encoder->pieces] != encoder->piece_bytes) return 0;
  encoder->unknown_cost += 2560;
  uint32_t empty = 0;
  for (uint32_t k = 0; k < encoder->slots; k++) {
    if (encoder->table[k] >= encoder->pieces) return 0;
    empty += encoder->table[k] == 0;
  }
  return empty > 0;
}

static decoro_encoder_problem open_into(decoro_encoder *encoder, const uint8_t *bytes, size_t size) {
  if (!bytes || size < HEADER) return DECORO_ENCODER_SHORT;
  if (memcmp(bytes, "DECOROE3", 8)) return DECORO_ENCODER_FOREIGN;
  if ((uintptr_t)bytes % 64) return DECORO_ENCODER_UNALIGNED;
  memcpy(&encoder->checksum, bytes + 8, 8);
  encoder->pieces = number(bytes, 0), encoder->layers = number(bytes, 1), encoder->heads = number(bytes, 2);
  encoder->slots = number(bytes, 3), encoder->plain_count = number(bytes, 4), encoder->mark_count = number(bytes, 5);
  encoder->piece_bytes = number(bytes, 6), encoder->longest = number(bytes, 7);
  if (encoder->pieces < 3 || encoder->pieces > 65535 || encoder->layers < 1 || encoder->layers > MOST_LAYERS) return DECORO_ENCODER_SHAPE;
  if (encoder->heads < 1 || encoder->heads > MOST_HEADS || encoder->longest < 1 || encoder->longest > LETTERS) return DECORO_ENCODER_SHAPE;
  if (!encoder->slots || encoder->slots & (encoder->slots - 1) || encoder->slots > 1u << 20) return DECORO_ENCODER_SHAPE;
  if (encoder->plain_count > 1u << 20 || encoder->mark_count > 1u << 20 || encoder->piece_bytes > 1u << 24) return DECORO_ENCODER_SHAPE;
  if (number(bytes, 8) != WIDTH || number(bytes, 9) != INNER || number(bytes, 10) != TOKENS) return DECORO_ENCODER_SHAPE;
  if (name_sections(encoder, bytes) != size) return DECORO_ENCODER_LENGTH;
  if (checksum_of(bytes + 16, size - 16) != encoder->checksum) return DECORO_ENCODER_ALTERED;
  return tables_hold(encoder) ? DECORO_ENCODER_FINE : DECORO_ENCODER_TABLE;
}

decoro_encoder *decoro_encoder_open(const void *bytes, size_t size, decoro_encoder_problem *problem) {
  decoro_encoder *encoder = calloc(1, sizeof *encoder);
  decoro_encoder_problem found = encoder ? open_into(encoder, bytes, size) : DECORO_ENCODER_MEMORY;
  if (problem) *problem = found;
  if (found == DECORO_ENCODER_FINE) return encoder;
  free(encoder);
  return NULL;
}

void decoro_encoder_close(decoro_encoder *encoder) { free(encoder); }
int decoro_encoder_heads(const decoro_encoder *encoder) { return (int)encoder->heads; }
uint64_t decoro_encoder_checksum(const decoro_encoder *encoder) { return encoder->checksum; }

static int has(decoro_encoder_way way) {
  switch (way) {
#if defined(__x86_64__)
  case DECORO_ENCODER_VNNI:
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
  case DECORO_ENCODER_AVX2: return __builtin_cpu_supports("avx2") != 0;
#endif
  default: return way == DECORO_ENCODER_PORTABLE;
  }
}

decoro_encoder_context *decoro_encoder_context_new(const decoro_encoder *encoder) {
  size_t size = (sizeof(decoro_encoder_context) + 63) / 64 * 64;
  decoro_encoder_context *context = aligned_alloc(64, size);
  if (!context) return NULL;
  memset(context, 0, size);
  context->encoder = encoder;
  for (decoro_encoder_way way = DECORO_ENCODER_VNNI; !decoro_encoder_take(context, way); way--) {}
  return context;
}

void decoro_encoder_context_free(decoro_encoder_context *context) { free(context); }
decoro_encoder_way decoro_encoder_way_of(const decoro_encoder_context *context) { return context->way; }

int decoro_encoder_take(decoro_encoder_context *context, decoro_encoder_way way) {
  if (!has(way)) return 0;
  context->way = way;
  return 1;
}

int decoro_encoder_spell(decoro_encoder_context *context, const uint8_t *utf8, size_t size) {
  encoder_spell(context, utf8, utf8 ? size : 0);
  return context->count;
}

int decoro_encoder_read(decoro_encoder_context *context, const uint8_t *utf8, size_t size) {
  decoro_encoder_spell(context, utf8, size);
  switch (context->way) {
#if defined(__x86_64__)
  case DECORO_ENCODER_VNNI: encoder_sums_vnni(context); break;
  case DECORO_ENCODER_AVX2: encoder_sums_avx2(context); break;
#endif
  default: encoder_sums_portable(context); break;
  }
  return context->count;
}

float decoro_encoder_logit(const decoro_encoder_context *context, int head) {
  const decoro_encoder *encoder = context->encoder;
  return encoder->slopes[head] * context->logits[head] + encoder->offsets[head];
}

const decoro_encoder_token *decoro_encoder_tokens(const decoro_encoder_context *context, int *count) {
  *count = context->count;
  return context->tokens;
}

float decoro_encoder_shares(const decoro_encoder_context *context, int head, float *shares) {
  const decoro_encoder *encoder = context->encoder;
  const float *weights = encoder->head_weights + (size_t)head * WIDTH;
  for (int token = 0; token < context->count; token++) {
    float sum = 0;
    for (int k = 0; k < WIDTH; k++) sum += context->x[token][k] * weights[k];
    shares[token] = sum * encoder->slopes[head] / (float)context->count;
  }
  return encoder->slopes[head] * encoder->head_bias[head] + encoder->offsets[head];
}
