// SPDX-License-Identifier: Apache-2.0
#ifndef DECORO_ENCODER_H
#define DECORO_ENCODER_H

#include <stddef.h>
#include <stdint.h>

// A small transformer that reads a text of at most 96 tokens and says what it thinks of it: one logit a head, each the mean of what
// the tokens say, so that the words that moved it are known. The file is made by Training/encoder; its layout stands in encoder.c.

enum { DECORO_ENCODER_TOKENS = 96 };

typedef enum {
  DECORO_ENCODER_FINE = 0,
  DECORO_ENCODER_SHORT,      // less than a header
  DECORO_ENCODER_FOREIGN,    // another kind of file, or another version
  DECORO_ENCODER_SHAPE,      // sizes that this program is not built for
  DECORO_ENCODER_LENGTH,     // not as long as its header says
  DECORO_ENCODER_ALTERED,    // the checksum is wrong
  DECORO_ENCODER_TABLE,      // a table points outside of what it is a table of
  DECORO_ENCODER_UNALIGNED,  // the bytes do not begin at a multiple of 64
  DECORO_ENCODER_MEMORY,
} decoro_encoder_problem;

// How products are taken. All ways give the same whole numbers, and the same logits.
typedef enum { DECORO_ENCODER_PORTABLE = 0, DECORO_ENCODER_AVX2, DECORO_ENCODER_VNNI } decoro_encoder_way;

// Where a token stands in the text it was read from: bytes, the end excluded. What marks the ends of a text has no place: both are 0.
typedef struct {
  uint32_t piece;
  size_t start, end;
} decoro_encoder_token;

typedef struct decoro_encoder decoro_encoder;
typedef struct decoro_encoder_context decoro_encoder_context;

// `bytes` must stay where they are until `close`. Nothing but NULL comes of a file that is not whole; `problem` says why.
decoro_encoder *decoro_encoder_open(const void *bytes, size_t size, decoro_encoder_problem *problem);
void decoro_encoder_close(decoro_encoder *encoder);
int decoro_encoder_heads(const decoro_encoder *encoder);
uint64_t decoro_encoder_checksum(const decoro_encoder *encoder);

// One context a thread; an encoder may have many.
decoro_encoder_context *decoro_encoder_context_new(const decoro_encoder *encoder);
void decoro_encoder_context_free(decoro_encoder_context *context);
decoro_encoder_way decoro_encoder_way_of(const decoro_encoder_context *context);
// For tests: a way that the processor does not have is not taken, and 0 is returned.
int decoro_encoder_take(decoro_encoder_context *context, decoro_encoder_way way);

// Reads a text, whatever its bytes, and returns the number of its tokens (2 or more: both ends are tokens).
// A text of more than 2048 bytes is read at its beginning and at its end only.
int decoro_encoder_read(decoro_encoder_context *context, const uint8_t *utf8, size_t size);

// All of the following are about the text that was read last.

// Calibrated: the probability is 1 / (1 + exp(-logit)).
float decoro_encoder_logit(const decoro_encoder_context *context, int head);
const decoro_encoder_token *decoro_encoder_tokens(const decoro_encoder_context *context, int *count);
// What each token adds to the logit of a head, into `shares` (as many as there are tokens). Returned is what no token adds:
// that and the shares make the logit.
float decoro_encoder_shares(const decoro_encoder_context *context, int head, float *shares);

// Only the tokens, for tests: as `read`, without the sums.
int decoro_encoder_spell(decoro_encoder_context *context, const uint8_t *utf8, size_t size);

#endif
