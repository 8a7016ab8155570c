// Calls that say all of themselves are found where they stand, whatever counts or loops around them.
#include <linux/random.h>

struct source {
  unsigned long state;
  unsigned long count;
};

static unsigned long draw(struct source *from) {
  long fresh;
  if (!from->count--) {
    get_random_bytes(&fresh, sizeof(fresh)); // expect: c.linux.get-random-bytes generator=secure
    from->state += fresh;
    from->count = 100;
  }
  return from->state;
}

unsigned long spread(int n) {
  static struct source one = {0, 0};
  unsigned long sum = 0;
  if (0) sum = get_random_u32(); // expect-none
  while (n-- > 0) sum += get_random_u32_below(n); // expect: c.linux.get-random-number generator=secure
  return sum + draw(&one);
}

// C calls nothing outside functions: these are macros of a header, their words are anything.
module_cpu_feature_match(SHA1, spread); // expect-none
PIN_DECL_2(C13, GPIOA6, MDC2, TIMER7); // expect-none
