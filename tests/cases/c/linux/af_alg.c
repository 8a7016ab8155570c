/* What a program asks the kernel for through a socket. */
#include <linux/if_alg.h>
#include <sys/socket.h>

int open_kernel(void)
{
    struct sockaddr_alg weak = {.salg_family = AF_ALG, .salg_type = "skcipher", .salg_name = "cbc(des)"}; /* expect: c.linux.af-alg algorithm=DES mode=CBC */
    struct sockaddr_alg sound = {.salg_family = AF_ALG, .salg_type = "aead", .salg_name = "gcm(aes)"};    /* expect: c.linux.af-alg algorithm=AES mode=GCM */
    return bind(socket(AF_ALG, SOCK_SEQPACKET, 0), (struct sockaddr *)&weak, sizeof weak) + (int)sizeof sound;
}

struct other { const char *salg_name; };
const char *look_alike(void)
{
    struct other o = {.salg_name = "cbc(des)"}; /* expect-none: c.linux.af-alg */
    return o.salg_name;
}
