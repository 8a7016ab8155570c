#include <stdlib.h>

/* Variables that bear the name of a function of the library. */
struct oob {
  int out;
};

int own_words(struct oob *data) {
  if (data->out) {
    unsigned long rand = 0;
    start_encryption(data->out, rand);  // expect-none
  } else {
    unsigned long rand = 0;
    stop_encryption(rand);  // expect-none
  }
  return 0;
}
