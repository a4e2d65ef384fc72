// SPDX-License-Identifier: Apache-2.0
// libcurl takes its options through a variadic function, which Swift cannot call, and gives bytes through callbacks. So the two
// things that Decoro asks of it are functions here.
//
// The library is looked for when it is first needed: it brings thirty others, which would cost every start of the program time, and
// whoever only checks texts does without all of them.
#include "outside.h"

#include <curl/curl.h>
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

static struct {
  CURL *(*init)(void);
  CURLcode (*set)(CURL *, CURLoption, ...);
  CURLcode (*perform)(CURL *);
  CURLcode (*info)(CURL *, CURLINFO, ...);
  void (*cleanup)(CURL *);
  struct curl_slist *(*append)(struct curl_slist *, const char *);
  void (*free_list)(struct curl_slist *);
  const char *(*words)(CURLcode);
} decoro_curl;

int decoro_curl_load(void) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  CURLcode (*global)(long) = (CURLcode(*)(long))dlsym(library, "curl_global_init");
  decoro_curl.init = (CURL * (*)(void)) dlsym(library, "curl_easy_init");
  decoro_curl.set = (CURLcode(*)(CURL *, CURLoption, ...))dlsym(library, "curl_easy_setopt");
  decoro_curl.perform = (CURLcode(*)(CURL *))dlsym(library, "curl_easy_perform");
  decoro_curl.info = (CURLcode(*)(CURL *, CURLINFO, ...))dlsym(library, "curl_easy_getinfo");
  decoro_curl.cleanup = (void (*)(CURL *))dlsym(library, "curl_easy_cleanup");
  decoro_curl.append = (struct curl_slist * (*)(struct curl_slist *, const char *)) dlsym(library, "curl_slist_append");
  decoro_curl.free_list = (void (*)(struct curl_slist *))dlsym(library, "curl_slist_free_all");
  decoro_curl.words = (const char *(*)(CURLcode))dlsym(library, "curl_easy_strerror");
  return global && decoro_curl.init && decoro_curl.set && decoro_curl.perform && decoro_curl.info && decoro_curl.cleanup &&
         decoro_curl.append && decoro_curl.free_list && decoro_curl.words && global(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

const char *decoro_curl_words(int said) { return decoro_curl.words((CURLcode)said); }


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

int decoro_mail(
    const char *url, int security, const char *user, const char *password, const char *from, const char *to,
    const char *text, size_t length, char *error) {
  CURL *curl = decoro_curl.init();
  if (!curl) return CURLE_FAILED_INIT;
  struct curl_slist *receivers = decoro_curl.append(NULL, to);
  decoro_bytes left = {(char *)text, length, length};
  error[0] = 0;
  decoro_curl.set(curl, CURLOPT_ERRORBUFFER, error);
  decoro_curl.set(curl, CURLOPT_URL, url);
  decoro_curl.set(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  decoro_curl.set(curl, CURLOPT_USE_SSL, (long)(security == 1 ? CURLUSESSL_ALL : CURLUSESSL_NONE));
  if (user[0]) {
    decoro_curl.set(curl, CURLOPT_USERNAME, user);
    decoro_curl.set(curl, CURLOPT_PASSWORD, password);
  }
  decoro_curl.set(curl, CURLOPT_MAIL_FROM, from);
  decoro_curl.set(curl, CURLOPT_MAIL_RCPT, receivers);
  decoro_curl.set(curl, CURLOPT_READFUNCTION, decoro_give);
  decoro_curl.set(curl, CURLOPT_READDATA, &left);
  decoro_curl.set(curl, CURLOPT_UPLOAD, 1L);
  decoro_curl.set(curl, CURLOPT_NOSIGNAL, 1L);
  decoro_curl.set(curl, CURLOPT_CONNECTTIMEOUT, (long)DECORO_CONNECT);
  decoro_curl.set(curl, CURLOPT_TIMEOUT, (long)DECORO_WHOLE);
  CURLcode said = decoro_curl.perform(curl);
  decoro_curl.free_list(receivers);
  decoro_curl.cleanup(curl);
  return said;
}

int decoro_ask(
    const char *url, const char *form, const char *basic, const char *bearer, decoro_bytes *answer, long *status, char *error) {
  CURL *curl = decoro_curl.init();
  if (!curl) return CURLE_FAILED_INIT;
  struct curl_slist *heads = decoro_curl.append(NULL, "Accept: application/json");
  error[0] = 0;
  if (basic) {
    decoro_curl.set(curl, CURLOPT_HTTPAUTH, (long)CURLAUTH_BASIC);
    decoro_curl.set(curl, CURLOPT_USERPWD, basic);
  }
  if (bearer) {
    decoro_curl.set(curl, CURLOPT_HTTPAUTH, (long)CURLAUTH_BEARER);
    decoro_curl.set(curl, CURLOPT_XOAUTH2_BEARER, bearer);
  }
  decoro_curl.set(curl, CURLOPT_ERRORBUFFER, error);
  decoro_curl.set(curl, CURLOPT_URL, url);
  decoro_curl.set(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  decoro_curl.set(curl, CURLOPT_FOLLOWLOCATION, 0L);
  if (form) decoro_curl.set(curl, CURLOPT_COPYPOSTFIELDS, form);
  decoro_curl.set(curl, CURLOPT_HTTPHEADER, heads);
  decoro_curl.set(curl, CURLOPT_USERAGENT, "decoro");
  decoro_curl.set(curl, CURLOPT_WRITEFUNCTION, decoro_take);
  decoro_curl.set(curl, CURLOPT_WRITEDATA, answer);
  decoro_curl.set(curl, CURLOPT_NOSIGNAL, 1L);
  decoro_curl.set(curl, CURLOPT_CONNECTTIMEOUT, (long)DECORO_CONNECT);
  decoro_curl.set(curl, CURLOPT_TIMEOUT, (long)DECORO_WHOLE);
  CURLcode said = decoro_curl.perform(curl);
  if (said == CURLE_OK) decoro_curl.info(curl, CURLINFO_RESPONSE_CODE, status);
  decoro_curl.free_list(heads);
  decoro_curl.cleanup(curl);
  return said;
}
