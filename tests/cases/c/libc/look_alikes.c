/* Functions and types of our own that are called like those of the library. */
static int rand(void) { return 0; }
static int rand_r(int a0) { return a0; }
static int srand(int a0) { return a0; }
static int random(void) { return 0; }
static int random_r(int a0, int a1) { return a0; }
static int drand48(void) { return 0; }
static int getrandom(int a0, int a1, int a2) { return a0; }
static int getentropy(int a0, int a1) { return a0; }
static int arc4random(void) { return 0; }
static int arc4random_buf(int a0, int a1) { return a0; }
static int bcrypt_pbkdf(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int open(int a0) { return a0; }
static int crypt(int a0, int a1) { return a0; }
static int crypt_gensalt(int a0) { return a0; }
static int MD2Init(int a0) { return a0; }
static int MD4Data(int a0, int a1) { return a0; }
static int time(void) { return 0; }
static int gettimeofday(int a0) { return a0; }
static int clock_gettime(int a0, int a1) { return a0; }
static int getenv(int a0) { return a0; }
static int recv(int a0, int a1, int a2, int a3) { return a0; }

void all(void *a)
{
  rand();  /* expect-none: c.libc.rand */
  rand_r(a);  /* expect-none: c.libc.rand-r */
  srand(a);  /* expect-none: c.libc.srand */
  random();  /* expect-none: c.libc.random */
  random_r(a, a);  /* expect-none: c.libc.random-r */
  drand48();  /* expect-none: c.libc.rand48 */
  getrandom(a, a, a);  /* expect-none: c.libc.getrandom */
  getentropy(a, a);  /* expect-none: c.libc.getentropy */
  arc4random();  /* expect-none: c.libc.arc4random */
  arc4random_buf(a, a);  /* expect-none: c.libc.arc4random-buf */
  bcrypt_pbkdf(a, a, a, a, a, a, a);  /* expect-none: c.libc.bcrypt-pbkdf */
  open("/dev/urandom");  /* expect-none: c.libc.random-device */
  crypt(a, a);  /* expect-none: c.libc.crypt */
  crypt_gensalt(a);  /* expect-none: c.libc.crypt-gensalt */
  crypt_gensalt("$2b$");  /* expect-none: c.libc.crypt-gensalt-bcrypt */
  MD2Init(a);  /* expect-none: c.libc.bsd-digest-init */
  MD4Data(a, a);  /* expect-none: c.libc.bsd-digest-data */
  time();  /* expect-none: c.libc.time */
  gettimeofday(a);  /* expect-none: c.libc.gettimeofday */
  clock_gettime(a, a);  /* expect-none: c.libc.clock-gettime */
  getenv(a);  /* expect-none: c.libc.getenv */
  recv(a, a, a, a);  /* expect-none: c.libc.recv */
}
