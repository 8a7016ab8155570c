#include <jwt.h>
#include <string.h>

void tokens(jwt_t *token, const unsigned char *pem, int length, const unsigned char *given)
{
    const char *secret = "not so secret";
    jwt_set_alg(token, JWT_ALG_HS256, (const unsigned char *)secret, strlen(secret)); /* expect: c.libjwt.hmac algorithm=HMAC digest=SHA-256 key=literal key_bits=104 */
    jwt_set_alg(token, JWT_ALG_HS512, given, length);  /* expect: c.libjwt.hmac digest=SHA-512 key=? */
    jwt_set_alg(token, JWT_ALG_RS256, pem, length);    /* expect: c.libjwt.sign algorithm=RSA digest=SHA-256 function=sign */
    jwt_set_alg(token, JWT_ALG_NONE, NULL, 0);         /* expect: c.libjwt.sign algorithm=No-Signature */
}

void own(struct other *o)
{
    o->jwt_set_alg(o, JWT_ALG_HS256, "k", 1); /* expect-none: c.libjwt.hmac */
    o->jwt_set_alg(o, JWT_ALG_RS256, "k", 1); /* expect-none: c.libjwt.sign */
}
