#include <openssl/evp.h>
#include <openssl/md5.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int login(const char *password, const unsigned char *stored) {
  unsigned char out[32];
  unsigned int n = 0;
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  EVP_DigestInit_ex(ctx, EVP_sha256(), NULL);  // finding: VT-0408 severity=high
  EVP_DigestUpdate(ctx, password, strlen(password));
  EVP_DigestFinal_ex(ctx, out, &n);
  return memcmp(out, stored, n) == 0;
}

void sum(const unsigned char *data, size_t n, unsigned char *checksum) {
  MD5(data, n, checksum);  // finding: VT-0206 severity=low
}

void mark(const unsigned char *data, size_t n, unsigned char *out) {
  MD5(data, n, out);  // finding: VT-0201 severity=medium
}

// How long a password is tells no password.
void count(const char *password, unsigned char *out) {
  size_t n = strlen(password);
  MD5((unsigned char *)&n, sizeof(n), out);  // finding: VT-0201 severity=medium
}

void new_token(char *token) {
  for (int i = 0; i < 16; i++) token[i] = 'a' + rand() % 26;  // finding: VT-0605 severity=high
}
void make_token(char *out) {
  sprintf(out, "%08x", rand());  // finding: VT-0605 severity=high
}
void write_row(char *out) {
  sprintf(out, "%08x", rand());  // finding: VT-0601 severity=info
}

void again(int round) {
  usleep(1000 * round + rand() % 500);  // no-finding
}

int anything(void) {
  return rand() % 6;  // finding: VT-0601 severity=info
}
