#include <stdio.h>
#include <stdlib.h>
static void as_hex(const unsigned char *bytes, size_t count, char *text) {
  for (size_t i = 0; i < count; i++) sprintf(text + 2 * i, "%02x", bytes[i]);
}
void make_access_token(char *text) {
  unsigned char raw[16];
  for (size_t i = 0; i < sizeof raw; i++) raw[i] = (unsigned char)rand();  // finding: VT-0605
  as_hex(raw, sizeof raw, text);
}
void make_colour(char *text) {
  unsigned char raw[3];
  for (size_t i = 0; i < sizeof raw; i++) raw[i] = (unsigned char)random();  // finding: VT-0601 severity=info; no-finding: VT-0605
  as_hex(raw, sizeof raw, text);
}
void make_session_key(unsigned char *key_bytes) {
  unsigned char *at = key_bytes;
  for (int i = 0; i < 16; i++) at[i] = (unsigned char)drand48();  // finding: VT-0605
}
