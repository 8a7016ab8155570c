// A MAC's handle is opened, then given its key and its nonce.
#include <gcrypt.h>
#include <string.h>

static const unsigned char kNonce[12] = "once and all";

gcry_error_t poly(const void *data, size_t size) {
    gcry_mac_hd_t mac;
    unsigned char key[32];

    gcry_randomize(key, sizeof key, GCRY_STRONG_RANDOM);
    // expect: c.gcrypt.mac-open algorithm=Poly1305 cipher=AES key=secure-random key_bits=256 nonce=literal nonce_bits=96
    gcry_error_t error = gcry_mac_open(&mac, GCRY_MAC_POLY1305_AES, 0, NULL);
    if (error) return error;
    gcry_mac_setkey(mac, key, sizeof key);
    gcry_mac_setiv(mac, kNonce, 12);  // expect-applied: c.gcrypt.mac-setiv
    return gcry_mac_write(mac, data, size);
}
