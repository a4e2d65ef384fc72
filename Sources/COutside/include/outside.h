// SPDX-License-Identifier: Apache-2.0
// The two ways out of the process, by libcurl: letters to a mail server, questions to another server.
#ifndef DECORO_OUTSIDE_H
#define DECORO_OUTSIDE_H

#include <stddef.h>

typedef struct {
  char *bytes;
  size_t length;
  size_t limit;
} decoro_bytes;

// Bytes of an error's words.
enum { DECORO_ERROR_SIZE = 256 };

// Once, before anything else here. 0 when there is no libcurl on this machine.
int decoro_curl_load(void);

// 0 when the letter was taken, else libcurl's code, with its words in `error`. `security`: 0 none, 1 STARTTLS and nothing without it,
// 2 TLS (the address says `smtps`).
int decoro_mail(const char *url, int security, const char *user, const char *password, const char *from, const char *to,
                const char *text, size_t length, char *error);

// 0 when an answer came. `form`, `basic` and `bearer` may be NULL. What came belongs to the caller, who frees `answer->bytes`. No
// redirect is followed: an address was looked at before, and the next one was not.
int decoro_ask(const char *url, const char *form, const char *basic, const char *bearer, decoro_bytes *answer, long *status,
               char *error);

const char *decoro_curl_words(int code);

#endif
