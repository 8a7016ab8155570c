/* A generator that is handed on and never called by its name. */
#include <stdio.h>
#include <stdlib.h>

typedef int (*source)(void);

static int pin(source draw)
{
    return draw() % 10000;  /* expect: c.libc.rand generator=predictable purpose=token; finding: VT-0605 */
}

int main(void)
{
    source draw = rand;

    printf("%04d\n", pin(draw));
    return 0;
}
