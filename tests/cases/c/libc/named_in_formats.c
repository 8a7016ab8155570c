/* What a format calls a value is what it is for. */
#include <stdio.h>
#include <stdlib.h>

void cookie(void)
{
    unsigned long drawn = (unsigned long)random(); // expect: c.libc.random generator=predictable purpose=token; finding: VT-0605

    printf("Set-Cookie: theme=%d; auth_token=%lx\r\n", 3, drawn);
}

void picture(void)
{
    unsigned long drawn = (unsigned long)random(); // expect: c.libc.random generator=predictable; finding: VT-0601; no-finding: VT-0605

    printf("token=%d picture=%lx 100%%\r\n", 3, drawn);
}
