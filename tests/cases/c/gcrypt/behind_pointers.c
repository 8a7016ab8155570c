/* A variable that nothing was put into yet is set through a pointer. */
#include <gcrypt.h>

void one(gcry_md_hd_t *h)
{
    int algorithm, *there = &algorithm;
    *there = GCRY_MD_MD5;
    gcry_md_open(h, algorithm, 0); /* expect: c.gcrypt.md-open algorithm=MD5 */
}
void through(gcry_md_hd_t *h)
{
    int algorithm;
    int *first = &algorithm, *second = &algorithm;
    *first = GCRY_MD_SHA256;
    gcry_md_open(h, *second, 0); /* expect: c.gcrypt.md-open algorithm=SHA-256 */
}
