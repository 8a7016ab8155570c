#include <stdlib.h>

/* A variable, a parameter and a member that bear the name of a function of the library. */
struct oob {
  unsigned long rand;
};

void own_words(struct oob *data, unsigned char *random) {
  if (data->rand) {
    unsigned long rand = 0;
    start_encryption(rand, random);  // expect-none
  } else {
    unsigned long rand = 0;
    start_encryption(rand, random);  // expect-none
  }
  data->rand = 7;  // expect-none
  srand(data->rand);  // expect: c.libc.srand seed=literal
  start_encryption(data->rand, random);  // expect-none
}
