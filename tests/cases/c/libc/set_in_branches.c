// What a random number is for, where another branch fills the same buffer well.
#include <openssl/rand.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

void one_way_or_another(int fast) {
  unsigned char sessionKey[16];
  size_t i;
  if (fast) {
    for (i = 0; i < sizeof sessionKey; i++) sessionKey[i] = (unsigned char)(rand() % 256);  // expect: c.libc.rand purpose=key
  } else if (RAND_bytes(sessionKey, sizeof sessionKey) != 1) {
    return;
  }
  for (i = 0; i < sizeof sessionKey; i++) printf("%02x", sessionKey[i]);
}

// Written over before anybody asks for it.
uint64_t written_over(void) {
  uint64_t resetToken = (uint64_t)rand();  // expect-none: c.libc.rand purpose=token
  if (RAND_bytes((unsigned char *)&resetToken, sizeof resetToken) != 1) abort();
  return resetToken;
}

// A variable of the file is the same one in each function.
static unsigned kept;

static void show(void) {
  unsigned loginToken = kept;
  printf("%u\n", loginToken);
}

void keep_and_show(void) {
  kept = (unsigned)rand();  // expect: c.libc.rand purpose=token
  show();
}
