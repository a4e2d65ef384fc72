// SPDX-License-Identifier: Apache-2.0
// Text → pieces, in the same steps as Training/encoder/vocabulary.py: what is changed here must be changed there.
#include "encoder_parts.h"

#include <stdbool.h>
#include <string.h>

// A word as it comes in, letter by letter; each letter knows which bytes it came from.
typedef struct {
  decoro_encoder_context *context;
  uint32_t letters[LETTERS];
  size_t from[LETTERS], to[LETTERS];
  int count;
  bool begins, masked;
} word;

uint32_t encoder_hash(uint32_t hash, const uint8_t *bytes, uint32_t count) {
  for (uint32_t k = 0; k < count; k++) hash = (hash ^ bytes[k]) * 0x01000193u;
  return hash;
}

static uint32_t find_piece(const decoro_encoder *encoder, uint32_t hash, const uint8_t *text, uint32_t size) {
  // `open` has seen an empty slot: the walk ends.
  for (uint32_t slot = hash & (encoder->slots - 1);; slot = (slot + 1) & (encoder->slots - 1)) {
    uint32_t piece = encoder->table[slot];
    if (!piece) return 0;
    uint32_t at = encoder->piece_at[piece];
    if (encoder->piece_at[piece + 1] - at == size && !memcmp(encoder->piece_text + at, text, size)) return piece;
  }
}

static const plain_entry *find_plain(const decoro_encoder *encoder, uint32_t letter) {
  uint32_t low = 0, high = encoder->plain_count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (encoder->plain[middle].letter < letter) low = middle + 1;
    else high = middle;
  }
  return low < encoder->plain_count && encoder->plain[low].letter == letter ? &encoder->plain[low] : NULL;
}

static uint32_t with_mark(const decoro_encoder *encoder, uint32_t base, uint32_t mark) {
  uint32_t low = 0, high = encoder->mark_count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    const mark_entry *entry = &encoder->marks[middle];
    if (entry->base < base || (entry->base == base && entry->mark < mark)) low = middle + 1;
    else high = middle;
  }
  if (low == encoder->mark_count || encoder->marks[low].base != base || encoder->marks[low].mark != mark) return 0;
  return encoder->marks[low].both;
}

static uint32_t encode(uint32_t letter, uint8_t *out) {
  if (letter < 0x80) return out[0] = (uint8_t)letter, 1;
  if (letter < 0x800) return out[0] = (uint8_t)(0xC0 | letter >> 6), out[1] = (uint8_t)(0x80 | (letter & 63)), 2;
  uint32_t count = letter < 0x10000 ? 3 : 4, first = count == 3 ? 0xE0 : 0xF0;
  for (uint32_t k = count - 1; k > 0; k--, letter >>= 6) out[k] = (uint8_t)(0x80 | (letter & 63));
  return out[0] = (uint8_t)(first | letter), count;
}

static void add_token(decoro_encoder_context *context, uint32_t piece, size_t start, size_t end) {
  if (context->count < PIECES_READ) context->tokens[context->count++] = (decoro_encoder_token){piece, start, end};
}

// The cheapest pieces that make up the letters (Viterbi); what no piece spells is unknown, and costs much.
static void spell(word *now, const uint32_t *letters, int count, bool begins, bool whole) {
  decoro_encoder_context *context = now->context;
  const decoro_encoder *encoder = context->encoder;
  uint8_t text[(LETTERS + 1) * 4];
  uint32_t at[LETTERS + 2] = {0};
  int32_t best[LETTERS + 2];
  uint32_t piece[LETTERS + 2];
  int back[LETTERS + 2];
  int n = 0;
  if (begins) at[1] = encode(0x2581, text), n = 1;
  for (int k = 0; k < count; k++, n++) at[n + 1] = at[n] + encode(letters[k], text + at[n]);
  for (int k = 1; k <= n; k++) best[k] = 1 << 30;
  best[0] = 0;
  for (int start = 0; start < n; start++) {
    uint32_t hash = ENCODER_HASH;
    for (int end = start + 1; end <= n && end - start <= (int)encoder->longest; end++) {
      hash = encoder_hash(hash, text + at[end - 1], at[end] - at[end - 1]);
      uint32_t found = find_piece(encoder, hash, text + at[start], at[end] - at[start]);
      if (found > UNKNOWN && best[start] + encoder->costs[found] < best[end]) {
        best[end] = best[start] + encoder->costs[found], piece[end] = found, back[end] = start;
      }
    }
    if (best[start] + encoder->unknown_cost < best[start + 1]) {
      best[start + 1] = best[start] + encoder->unknown_cost, piece[start + 1] = UNKNOWN, back[start + 1] = start;
    }
  }
  int ends[LETTERS + 2], used = 0;
  for (int end = n; end > 0; end = back[end]) ends[used++] = end;
  for (int k = used - 1; k >= 0; k--) {
    int first = back[ends[k]], last = ends[k] - 1;
    // Neighbours that are unknown are one.
    while (piece[ends[k]] == UNKNOWN && k > 0 && piece[ends[k - 1]] == UNKNOWN) last = ends[--k] - 1;
    first -= begins, last -= begins;
    size_t start = now->from[whole || first < 0 ? 0 : first];
    size_t end = whole ? now->to[now->count - 1] : last < 0 ? start : now->to[last];
    add_token(context, piece[ends[k]], start, end);
  }
}

static bool starts(const word *now, const char *with) {
  int k = 0;
  for (; with[k]; k++) {
    if (k >= now->count || now->letters[k] != (uint32_t)with[k]) return false;
  }
  return true;
}

static bool is_handle(const word *now) {
  if (now->count < 2 || now->letters[0] != '@') return false;
  uint32_t next = now->letters[1];
  return (next >= '0' && next <= '9') || (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z') || next == '_';
}

// Who is named and what is linked says nothing about the text: both are one word, as in the training texts.
static void flush(word *now, bool last) {
  static const uint32_t handle[] = {'@', 'u', 's', 'u', 'a', 'r', 'i', 'o'}, link[] = {'U', 'R', 'L'};
  if (now->count && !now->masked) {
    if (now->begins && is_handle(now)) {
      now->masked = true;
      spell(now, handle, 8, true, true);
    } else if (now->begins && (starts(now, "http://") || starts(now, "https://") || starts(now, "www."))) {
      now->masked = true;
      spell(now, link, 3, true, true);
    } else {
      spell(now, now->letters, now->count, now->begins, false);
    }
  }
  if (now->count) now->begins = false;
  now->count = 0;
  if (last) now->begins = true, now->masked = false;
}

static void add_letter(word *now, uint32_t letter, size_t from, size_t to) {
  if (letter == ' ') {
    flush(now, true);
    return;
  }
  int n = now->count;
  // "noooooo" is "nooo".
  if (n >= 3 && now->letters[n - 1] == letter && now->letters[n - 2] == letter && now->letters[n - 3] == letter) {
    now->to[n - 1] = to;
    return;
  }
  if (n == LETTERS) flush(now, false), n = 0;
  now->letters[n] = letter, now->from[n] = from, now->to[n] = to;
  now->count = n + 1;
}

static void add(word *now, uint32_t letter, size_t from, size_t to) {
  const decoro_encoder *encoder = now->context->encoder;
  if (letter >= 0x300 && letter < 0x370) {
    if (!now->count) return;
    uint32_t both = with_mark(encoder, now->letters[now->count - 1], letter);
    if (both) now->letters[now->count - 1] = both;
    now->to[now->count - 1] = to;
    return;
  }
  const plain_entry *plain = letter > ' ' && letter < 0x7F ? NULL : find_plain(encoder, letter);
  if (!plain) {
    add_letter(now, letter, from, to);
    return;
  }
  for (int k = 0; k < 4 && plain->plain[k]; k++) add_letter(now, plain->plain[k], from, to);
}

// One letter of UTF-8; a byte that begins none is one of its own.
static size_t decode(const uint8_t *utf8, size_t size, uint32_t *letter) {
  uint32_t first = utf8[0];
  size_t count = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
  uint32_t value = count == 1 ? first : first & (0x7Fu >> count);
  *letter = 0xFFFD;
  if (!count || count > size) return 1;
  for (size_t k = 1; k < count; k++) {
    if ((utf8[k] & 0xC0) != 0x80) return 1;
    value = value << 6 | (utf8[k] & 63);
  }
  if ((count == 3 && value < 0x800) || (count == 4 && (value < 0x10000 || value > 0x10FFFF)) || (value >= 0xD800 && value < 0xE000)) return 1;
  *letter = value;
  return count;
}

static void read_part(decoro_encoder_context *context, const uint8_t *utf8, size_t from, size_t to) {
  word now = {.context = context, .begins = true};
  while (from < to) {
    uint32_t letter;
    size_t count = decode(utf8 + from, to - from, &letter);
    add(&now, letter, from, from + count);
    from += count;
  }
  flush(&now, true);
}

void encoder_spell(decoro_encoder_context *context, const uint8_t *utf8, size_t size) {
  context->count = 0;
  add_token(context, BEGIN, 0, 0);
  if (size <= READ) {
    read_part(context, utf8, 0, size);
  } else {
    size_t head = HEAD_BYTES, tail = size - TAIL_BYTES;
    while (head > 0 && (utf8[head] & 0xC0) == 0x80) head--;
    while (tail < size && (utf8[tail] & 0xC0) == 0x80) tail++;
    read_part(context, utf8, 0, head);
    read_part(context, utf8, tail, size);
  }
  int content = context->count - 1;
  if (content > CONTENT) {
    decoro_encoder_token *tokens = context->tokens + 1;
    memmove(tokens + HEAD_PIECES, tokens + content - TAIL_PIECES, TAIL_PIECES * sizeof *tokens);
    context->count = 1 + CONTENT;
  }
  context->tokens[context->count++] = (decoro_encoder_token){END, 0, 0};
}
