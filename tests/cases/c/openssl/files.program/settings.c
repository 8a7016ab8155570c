#include "settings.h"

const char *other_digest = "md5"; /* expect-none */

static int helper(void)
{
    return 1;
}

const char *digest_name(void)
{
    return "sha1";
}
