// Functions of the file's own with the names of known ones.
static int EVP_PKEY_CTX_set_ec_paramgen_curve_nid(void *ctx, int number) { return ctx != 0 && number; }
static void *EC_KEY_new_by_curve_name(int number) { return number ? &number : 0; }
static void *EC_KEY_new_by_curve_name_ex(void *lib, const char *query, int number) { return number ? lib : (void *)query; }

static void *SSL_new(void *ctx) { return ctx; }

int use(void *ctx)
{
    SSL_new(ctx);                                             // expect-none: c.openssl.ssl-new
    EVP_PKEY_CTX_set_ec_paramgen_curve_nid(ctx, NID_X25519);  // expect-none: c.openssl.evp-pkey-ctx-set-no-curve
    EC_KEY_new_by_curve_name(NID_X25519);                     // expect-none: c.openssl.ec-no-curve
    EC_KEY_new_by_curve_name_ex(ctx, 0, NID_X25519);          // expect-none: c.openssl.ec-no-curve-ex
    return 0;
}
