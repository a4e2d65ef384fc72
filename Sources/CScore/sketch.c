// SPDX-License-Identifier: Apache-2.0
#include "sketch.h"

#include <string.h>

// The compiler writes one version for processors with AVX2 and one for all; the loader chooses.
#if defined(__x86_64__)
#define BY_PROCESSOR __attribute__((target_clones("avx2", "default")))
#else
#define BY_PROCESSOR
#endif

// Letters of U+00C0…U+00FF without accents; 0 for signs. ñ stays apart from n, as everywhere.
static const char latin[65] = "aaaaaaaceeeeiiiidNooooo\0ouuuuytsaaaaaaaceeeeiiiidNooooo\0ouuuuyty";

// A different function for each lane, from one hash of the word: the finaliser of MurmurHash3 (Appleby, public domain) over the
// hash and a number of the lane.
BY_PROCESSOR static void take(uint32_t *values, uint32_t word) {
  for (uint32_t lane = 0; lane < DECORO_SKETCH_VALUES; lane++) {
    uint32_t h = word ^ (lane * 0x9E3779B1u);
    h ^= h >> 16;
    h *= 0x85EBCA6Bu;
    h ^= h >> 13;
    h *= 0xC2B2AE35u;
    h ^= h >> 16;
    values[lane] = h < values[lane] ? h : values[lane];
  }
}

int32_t decoro_sketch(const uint8_t *text, int64_t count, uint32_t values[DECORO_SKETCH_VALUES]) {
  memset(values, 0xFF, DECORO_SKETCH_VALUES * sizeof *values);
  if (count > 4096) count = 4096;
  int32_t words = 0;
  uint32_t hash = 0x811C9DC5u;
  int letters = 0;
  for (int64_t i = 0; i <= count; i++) {
    uint8_t byte = i < count ? text[i] : ' ';
    uint8_t letter = 0;
    if (byte >= 'a' && byte <= 'z') {
      letter = byte;
    } else if (byte >= 'A' && byte <= 'Z') {
      letter = byte | 0x20;
    } else if (byte >= '0' && byte <= '9') {
      letter = byte;
    } else if (byte == 0xC3 && i + 1 < count) {
      letter = (uint8_t)latin[text[i + 1] & 0x3F];
      i++;
    } else if (byte >= 0xC4 && byte < 0xE2) {
      letter = byte;  // another script: its bytes are its letters
    } else if (byte >= 0x80 && byte < 0xC0 && letters) {
      letter = byte;
    }
    if (letter) {
      hash = (hash ^ letter) * 0x01000193u;
      letters++;
    } else if (letters) {
      take(values, hash);
      words++;
      letters = 0;
      hash = 0x811C9DC5u;
    } else {
      hash = 0x811C9DC5u;
    }
  }
  return words;
}

int32_t decoro_sketch_common(const uint32_t a[DECORO_SKETCH_VALUES], const uint32_t b[DECORO_SKETCH_VALUES]) {
  int32_t common = 0;
  for (int i = 0; i < DECORO_SKETCH_VALUES; i++) common += a[i] == b[i];
  return common;
}
