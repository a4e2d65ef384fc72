// SPDX-License-Identifier: Apache-2.0
// libcurl takes its options through a variadic function, which Swift cannot call, and gives bytes through callbacks. So the two
// things that Decoro asks of it are functions here.
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  char *bytes;
  size_t length;
  size_t limit;
} decoro_bytes;

// In seconds: to connect, and for everything together.
enum { DECORO_CONNECT = 10, DECORO_WHOLE = 30 };

static size_t decoro_give(char *to, size_t size, size_t count, void *from) {
  decoro_bytes *left = (decoro_bytes *)from;
  size_t most = size * count, n = left->length < most ? left->length : most;
  memcpy(to, left->bytes, n);
  left->bytes += n;
  left->length -= n;
  return n;
}

// What is longer than the limit ends the transfer.
static size_t decoro_take(char *from, size_t size, size_t count, void *to) {
  decoro_bytes *all = (decoro_bytes *)to;
  size_t n = size * count;
  if (all->length + n > all->limit) return 0;
  char *more = (char *)realloc(all->bytes, all->length + n);
  if (!more && n > 0) return 0;
  memcpy(more + all->length, from, n);
  all->bytes = more;
  all->length += n;
  return n;
}

// `security`: 0 none, 1 STARTTLS and nothing without it, 2 TLS (the address says `smtps`). `error` has CURL_ERROR_SIZE bytes.
static inline CURLcode decoro_mail(
    const char *url, int security, const char *user, const char *password, const char *from, const char *to,
    const char *text, size_t length, char *error) {
  CURL *curl = curl_easy_init();
  if (!curl) return CURLE_FAILED_INIT;
  struct curl_slist *receivers = curl_slist_append(NULL, to);
  decoro_bytes left = {(char *)text, length, length};
  error[0] = 0;
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, error);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  curl_easy_setopt(curl, CURLOPT_USE_SSL, (long)(security == 1 ? CURLUSESSL_ALL : CURLUSESSL_NONE));
  if (user[0]) {
    curl_easy_setopt(curl, CURLOPT_USERNAME, user);
    curl_easy_setopt(curl, CURLOPT_PASSWORD, password);
  }
  curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from);
  curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, receivers);
  curl_easy_setopt(curl, CURLOPT_READFUNCTION, decoro_give);
  curl_easy_setopt(curl, CURLOPT_READDATA, &left);
  curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, (long)DECORO_CONNECT);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)DECORO_WHOLE);
  CURLcode said = curl_easy_perform(curl);
  curl_slist_free_all(receivers);
  curl_easy_cleanup(curl);
  return said;
}

// `form`, `basic` and `bearer` may be NULL. What comes back belongs to the caller, who frees `answer->bytes`. No redirect is followed: an
// address was looked at before, and the next one was not.
static inline CURLcode decoro_ask(
    const char *url, const char *form, const char *basic, const char *bearer, decoro_bytes *answer, long *status, char *error) {
  CURL *curl = curl_easy_init();
  if (!curl) return CURLE_FAILED_INIT;
  struct curl_slist *heads = curl_slist_append(NULL, "Accept: application/json");
  error[0] = 0;
  if (basic) {
    curl_easy_setopt(curl, CURLOPT_HTTPAUTH, (long)CURLAUTH_BASIC);
    curl_easy_setopt(curl, CURLOPT_USERPWD, basic);
  }
  if (bearer) {
    curl_easy_setopt(curl, CURLOPT_HTTPAUTH, (long)CURLAUTH_BEARER);
    curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, bearer);
  }
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, error);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
  if (form) curl_easy_setopt(curl, CURLOPT_COPYPOSTFIELDS, form);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, heads);
  curl_easy_setopt(curl, CURLOPT_USERAGENT, "decoro");
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, decoro_take);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, answer);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, (long)DECORO_CONNECT);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)DECORO_WHOLE);
  CURLcode said = curl_easy_perform(curl);
  if (said == CURLE_OK) curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, status);
  curl_slist_free_all(heads);
  curl_easy_cleanup(curl);
  return said;
}
