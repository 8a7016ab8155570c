#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct source {
  const char *name;
  int (*give)(void *to, int bytes);
};

static int quick(void *to, int bytes) {
  unsigned char *at = to;
  while (bytes-- > 0) *at++ = (unsigned char)lrand48();  // finding: VT-0605
  return 0;
}
static const struct source quick_source = {"quick", quick};

void pair_device(char pairing_code_out[9]) {
  unsigned char session_key[4];
  quick_source.give(session_key, sizeof session_key);
  for (int i = 0; i < 4; ++i) sprintf(pairing_code_out + 2 * i, "%02x", session_key[i]);
}

// What only waits is nothing to guess.
static int lazy(void *to, int bytes) {
  unsigned char *at = to;
  while (bytes-- > 0) *at++ = (unsigned char)mrand48();  // no-finding: VT-0605
  return 0;
}
void rest(struct source *source) {
  unsigned char delay = 0;
  source->give = lazy;
  source->give(&delay, 1);
  usleep(delay * 1000u);
}
