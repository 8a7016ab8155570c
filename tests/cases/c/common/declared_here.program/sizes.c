const int other_size = 3072;

int key_size(void) {
  return 1024; /* expect-none */
}
