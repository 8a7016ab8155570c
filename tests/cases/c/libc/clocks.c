/* Seeds that a clock tells, whichever one. */
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

void by_parts(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    srand((unsigned)now.tv_nsec); /* expect: c.libc.srand seed=time */
}

void by_both_parts(void)
{
    struct timeval now;
    gettimeofday(&now, NULL);
    srand(now.tv_sec * 1000 + now.tv_usec / 1000); /* expect: c.libc.srand seed=time */
}

void by_ticks(void)
{
    srand((unsigned)mach_absolute_time()); /* expect: c.libc.srand seed=time */
}

/* A structure that is no clock's. */
void by_another(const struct settings *all)
{
    srand(all->tv_nsec); /* expect: c.libc.srand seed=? */
}
