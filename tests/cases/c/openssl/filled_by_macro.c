// A local whose typedef makes it an array, filled by a macro; a text whose pointer is moved on.
#include <openssl/aes.h>
#include <openssl/evp.h>
#include <string.h>

#define set_up(key, schedule) AES_set_encrypt_key(key, 128, schedule)
typedef AES_KEY one_schedule[1];

void encrypt_block(const unsigned char *key, unsigned char *in, unsigned char *out) {
    one_schedule schedule;
    set_up(key, schedule);
    AES_encrypt(in, out, schedule);  // expect: c.openssl.aes-block algorithm=AES key_bits=128 key=?
}

EVP_PKEY *named(char *value, unsigned char *raw, size_t size) {
    char *name = strchr(value, ':');
    if (name != NULL)
        *name++ = 0;
    return EVP_PKEY_new_raw_private_key_ex(NULL, name, NULL, raw, size);  // expect: c.openssl.evp-pkey-new-raw-private-key-ex algorithm=?
}
