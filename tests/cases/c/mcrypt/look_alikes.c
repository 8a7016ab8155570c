/* Functions and types of our own that are called like those of the library. */
static int mcrypt_module_open(int a0, int a1, int a2) { return a0; }
static int mcrypt_generic_init(int a0, int a1, int a2, int a3) { return a0; }

void all(void *a)
{
  mcrypt_module_open(a, a, a);  /* expect-none: c.mcrypt.module-open */
  mcrypt_generic_init(a, a, a, a);  /* expect-none: c.mcrypt.generic-init */
}
