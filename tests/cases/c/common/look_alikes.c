/* Functions and types of our own that are called like those of the library. */
static int md2_init(int a0) { return a0; }
static int md2_init_ctx(void) { return 0; }

void all(void *a)
{
  md2_init(a);  /* expect-none: c.common.digest-init */
  use(md2_init);  /* expect-none: c.common.digest-named */
  md2_init_ctx();  /* expect-none: c.common.gnulib-digest */
}
