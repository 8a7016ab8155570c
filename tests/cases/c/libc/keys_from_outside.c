// Keys that are the time or what a network sent.
#include <openssl/evp.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>

int by_time_of_day(EVP_CIPHER_CTX *ctx) {
    struct timeval now;
    gettimeofday(&now, NULL);  // expect-applied: c.libc.gettimeofday
    return EVP_EncryptInit_ex(ctx, EVP_aes_128_ecb(), NULL, (unsigned char *)&now, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=time
}

int by_clock(EVP_CIPHER_CTX *ctx) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);  // expect-applied: c.libc.clock-gettime
    return EVP_EncryptInit_ex(ctx, EVP_aes_128_ecb(), NULL, (unsigned char *)&now, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=time
}

int by_network(EVP_CIPHER_CTX *ctx, int peer) {
    unsigned char key[16];
    if (recv(peer, key, sizeof key, 0) != sizeof key) return 0;  // expect-applied: c.libc.recv
    return EVP_EncryptInit_ex(ctx, EVP_aes_128_ecb(), NULL, key, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=network key_bits=128
}
