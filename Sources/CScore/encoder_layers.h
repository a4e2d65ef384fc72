// SPDX-License-Identifier: Apache-2.0
// The layers, written once and compiled for each way: whoever includes this says with ON what the processor has, with NAME(x) how the
// functions are called, and with PRODUCT how rows of 8 bits are multiplied. Sums are taken in one order everywhere, 16 lanes wide, and
// nothing is fused: a text gets the same logits on every processor.

ON static inline float NAME(total)(const lanes *values) {
  float v[16];
  memcpy(v, values, sizeof v);
  for (int step = 8; step > 0; step /= 2) {
    for (int k = 0; k < step; k++) v[k] += v[k + step];
  }
  return v[0];
}

ON static inline float NAME(most)(const lanes *values) {
  float v[16];
  memcpy(v, values, sizeof v);
  for (int step = 8; step > 0; step /= 2) {
    for (int k = 0; k < step; k++) v[k] = v[k + step] > v[k] ? v[k + step] : v[k];
  }
  return v[0];
}

// exp of numbers that are not above 0: 2 to a whole power times a polynomial of the rest.
ON static inline void NAME(exponential)(lanes *value) {
  lanes x = *value;
  x = SELECT(x > -87.0f, x, LANES(-87.0f));
  lanes shifted = x * 1.44269504f + ROUNDER;
  lanes power = shifted - ROUNDER;
  lanes rest = x - power * 0.693359375f;
  rest = rest + power * 2.12194440e-4f;
  lanes y = rest * 1.9875691500e-4f + 1.3981999507e-3f;
  y = y * rest + 8.3334519073e-3f;
  y = y * rest + 4.1665795894e-2f;
  y = y * rest + 1.6666665459e-1f;
  y = y * rest + 5.0000001201e-1f;
  y = y * (rest * rest) + rest + 1.0f;
  *value = y * (lanes)(((bits)shifted - ROUNDER_BITS + 127u) << 23);
}

// x Φ(x), with an odd polynomial for the error function: 4e-5 off at most, less than a step of 8 bits.
ON static void NAME(gelu)(float *row) {
  for (int k = 0; k < INNER; k += 16) {
    lanes x = *(lanes *)(row + k);
    lanes z = SELECT(x > -4.0f, x, LANES(-4.0f));
    z = SELECT(z < 4.0f, z, LANES(4.0f));
    lanes u = z * z;
    lanes y = u * -3.1617974904918356e-09f + 2.434350108160288e-07f;
    y = y * u + -8.202020580938552e-06f;
    y = y * u + 0.0001613380591152236f;
    y = y * u + -0.0020964283030480146f;
    y = y * u + 0.01932980678975582f;
    y = y * u + -0.1323508322238922f;
    y = y * u + 0.7976950407028198f;
    y = y * z;
    y = SELECT(y > -1.0f, y, LANES(-1.0f));
    y = SELECT(y < 1.0f, y, LANES(1.0f));
    *(lanes *)(row + k) = x * 0.5f * (y + 1.0f);
  }
}

ON static void NAME(normalise)(float *row, const float *more, const norm *by) {
  lanes sum = LANES(0.0f), square = LANES(0.0f);
  for (int k = 0; k < WIDTH; k += 16) {
    lanes x = *(lanes *)(row + k);
    if (more) x = x + *(const lanes *)(more + k);
    *(lanes *)(row + k) = x;
    sum = sum + x;
  }
  float mean = NAME(total)(&sum) / WIDTH;
  for (int k = 0; k < WIDTH; k += 16) {
    lanes x = *(lanes *)(row + k) - mean;
    square = square + x * x;
  }
  float factor = 1.0f / sqrtf(NAME(total)(&square) / WIDTH + 1e-12f);
  for (int k = 0; k < WIDTH; k += 16) {
    lanes x = (*(lanes *)(row + k) - mean) * factor;
    *(lanes *)(row + k) = x * *(const lanes *)(by->weight + k) + *(const lanes *)(by->bias + k);
  }
}

// A row in 8 bits: the largest number becomes 127.
ON static void NAME(round_row)(decoro_encoder_context *context, int token, const float *row, int count) {
  lanes most = LANES(0.0f);
  for (int k = 0; k < count; k += 16) {
    lanes x = (lanes)(*(const bits *)(row + k) & 0x7FFFFFFFu);
    most = SELECT(x > most, x, most);
  }
  float largest = NAME(most)(&most);
  int8_t *out = context->rows[token];
  if (!(largest > 1e-30f && largest < 1e30f)) {
    memset(out, 0, (size_t)count);
    context->row_scale[token] = 0, context->row_sum[token] = 0;
    return;
  }
  float factor = 127.0f / largest;
  wholes sum = {0};
  for (int k = 0; k < count; k += 16) {
    lanes x = *(const lanes *)(row + k) * factor + ROUNDER;
    wholes q = (wholes)((bits)x - ROUNDER_BITS);
    sum = sum + q;
    *(small *)(out + k) = __builtin_convertvector(q, small);
  }
  int32_t parts[16], total = 0;
  memcpy(parts, &sum, sizeof parts);
  for (int k = 0; k < 16; k++) total += parts[k];
  context->row_scale[token] = largest / 127.0f, context->row_sum[token] = total;
}

// Every token looks at every token, in 12 ways; what it sees goes into `part`.
ON static void NAME(attend)(decoro_encoder_context *context) {
  int tokens = context->count, groups = (tokens + 15) / 16;
  for (int head = 0; head < ATTENTION; head++) {
    int from = head * EACH;
    for (int token = 0; token < groups * 16; token++) {
      for (int k = 0; k < EACH; k++) context->keys[k][token] = token < tokens ? context->qkv[token][WIDTH + from + k] : 0.0f;
    }
    for (int token = 0; token < tokens; token++) {
      const float *query = context->qkv[token] + from;
      lanes most = LANES(-1e30f), sum = LANES(0.0f);
      for (int group = 0; group < groups; group++) {
        // Four sums, so that none waits for the one before.
        lanes parts[4] = {LANES(0.0f), LANES(0.0f), LANES(0.0f), LANES(0.0f)};
        for (int k = 0; k < EACH; k += 4) {
          for (int p = 0; p < 4; p++) parts[p] = parts[p] + *(const lanes *)(context->keys[k + p] + 16 * group) * query[k + p];
        }
        lanes score = ((parts[0] + parts[1]) + (parts[2] + parts[3])) * 0.17677669529663687f;
        score = SELECT(COUNTING + 16 * group < tokens, score, LANES(-1e30f));
        most = SELECT(score > most, score, most);
        *(lanes *)(context->shares + 16 * group) = score;
      }
      float largest = NAME(most)(&most);
      for (int group = 0; group < groups; group++) {
        lanes *share = (lanes *)(context->shares + 16 * group);
        lanes value = *share - largest;
        NAME(exponential)(&value);
        value = SELECT(COUNTING + 16 * group < tokens, value, LANES(0.0f));
        sum = sum + value;
        *share = value;
      }
      // The shares of tokens beyond the last one are nought, and their rows hold old numbers, not garbage.
      lanes first[4] = {LANES(0.0f), LANES(0.0f), LANES(0.0f), LANES(0.0f)}, second[4] = {LANES(0.0f), LANES(0.0f), LANES(0.0f), LANES(0.0f)};
      for (int other = 0; other < tokens; other += 4) {
        for (int p = 0; p < 4; p++) {
          const float *value = context->qkv[other + p] + 2 * WIDTH + from;
          first[p] = first[p] + *(const lanes *)value * context->shares[other + p];
          second[p] = second[p] + *(const lanes *)(value + 16) * context->shares[other + p];
        }
      }
      float factor = 1.0f / NAME(total)(&sum);
      *(lanes *)(context->part[token] + from) = ((first[0] + first[1]) + (first[2] + first[3])) * factor;
      *(lanes *)(context->part[token] + from + 16) = ((second[0] + second[1]) + (second[2] + second[3])) * factor;
    }
  }
}

ON static void NAME(multiply)(decoro_encoder_context *context, const matrix *by, int inputs, int outputs, float *out) {
  for (int from = 0; from < outputs; from += 64) {
    for (int token = 0; token < context->count; token += MOST_ROWS) {
      int rows = context->count - token < MOST_ROWS ? context->count - token : MOST_ROWS;
      PRODUCT(context, by, token, rows, from, inputs, outputs, out);
    }
  }
}

ON void NAME(encoder_sums)(decoro_encoder_context *context) {
  const decoro_encoder *encoder = context->encoder;
  int tokens = context->count;
  for (int token = 0; token < tokens; token++) {
    read_word(encoder, context->tokens[token].piece, context->x[token]);
    NAME(normalise)(context->x[token], encoder->places + token * WIDTH, &encoder->first);
  }
  for (uint32_t k = 0; k < encoder->layers; k++) {
    const layer *now = &encoder->layer[k];
    for (int token = 0; token < tokens; token++) NAME(round_row)(context, token, context->x[token], WIDTH);
    NAME(multiply)(context, &now->qkv, WIDTH, 3 * WIDTH, context->qkv[0]);
    NAME(attend)(context);
    for (int token = 0; token < tokens; token++) NAME(round_row)(context, token, context->part[token], WIDTH);
    NAME(multiply)(context, &now->out, WIDTH, WIDTH, context->part[0]);
    for (int token = 0; token < tokens; token++) {
      NAME(normalise)(context->x[token], context->part[token], &now->first);
      NAME(round_row)(context, token, context->x[token], WIDTH);
    }
    NAME(multiply)(context, &now->grow, WIDTH, INNER, context->inner[0]);
    for (int token = 0; token < tokens; token++) {
      NAME(gelu)(context->inner[token]);
      NAME(round_row)(context, token, context->inner[token], INNER);
    }
    NAME(multiply)(context, &now->shrink, INNER, WIDTH, context->part[0]);
    for (int token = 0; token < tokens; token++) NAME(normalise)(context->x[token], context->part[token], &now->second);
  }
  for (int k = 0; k < WIDTH; k += 16) {
    lanes sum = LANES(0.0f);
    for (int token = 0; token < tokens; token++) sum = sum + *(const lanes *)(context->x[token] + k);
    *(lanes *)(context->mean + k) = sum / (float)tokens;
  }
  for (uint32_t head = 0; head < encoder->heads; head++) {
    lanes sum = LANES(0.0f);
    for (int k = 0; k < WIDTH; k += 16) {
      sum = sum + *(const lanes *)(context->mean + k) * *(const lanes *)(encoder->head_weights + head * WIDTH + k);
    }
    context->logits[head] = NAME(total)(&sum) + encoder->head_bias[head];
  }
}
