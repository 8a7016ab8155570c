/* Random numbers of the C library and the system. */
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

struct game { int (*rand)(void); unsigned int seed; };

int predictable(unsigned int *seed, unsigned short state[3], struct random_data *data)
{
    int32_t drawn;
    int sum = 0;

    srand(time(NULL));          // expect: c.libc.srand generator=predictable seed=time; expect-applied: c.libc.time
    srandom(42);                // expect: c.libc.srand seed=literal
    sum += rand();              // expect: c.libc.rand algorithm=C-rand generator=predictable kind=random
    sum += rand_r(seed);        // expect: c.libc.rand-r generator=predictable
    sum += random();            // expect: c.libc.random algorithm=additive-feedback
    sum += lrand48();           // expect: c.libc.rand48 algorithm=LCG
    sum += nrand48(state);      // expect: c.libc.rand48 generator=predictable
    random_r(data, &drawn);     // expect: c.libc.random-r generator=predictable
    return sum + drawn;
}

int secure(unsigned char *buf, size_t size)
{
    getentropy(buf, 32);                // expect: c.libc.getentropy generator=secure algorithm=OS-random
    arc4random_buf(buf, size);          // expect: c.libc.arc4random-buf generator=secure
    if (arc4random_uniform(6) == 3)     // expect: c.libc.arc4random generator=secure
        return 0;
    return getrandom(buf, size, 0);     // expect: c.libc.getrandom generator=secure
}

int device(void)
{
    int log = open("/var/log/random", O_RDONLY);      // expect-none
    FILE *file = fopen("/dev/random", "rb");          // expect: c.libc.random-device generator=secure

    return log + (file != NULL) + open("/dev/urandom", O_RDONLY); // expect: c.libc.random-device algorithm=OS-random
}

int lookalikes(struct game *game, int rand, const char *text)
{
    const char *hint = "use rand() or random()";    // expect-none
    int total = game->rand();                       // expect-none
    total += random(100) + getrandom(text);         // expect-none
    return total + rand + (strcmp(text, hint) == 0); // expect-none
}
