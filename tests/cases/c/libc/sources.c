#include <fcntl.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

void from_file(EVP_CIPHER_CTX *ctx, unsigned char *iv) {
  unsigned char key[32];
  FILE *file = fopen("key", "rb");  // expect-applied: c.libc.file
  fread(key, 1, 32, file);  // expect-applied: c.libc.file-read
  EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex key=file
}

void from_line(EVP_CIPHER_CTX *ctx, unsigned char *iv) {
  char key[32];
  FILE *file = fopen("key", "rb");
  fgets(key, 32, file);  // expect-applied: c.libc.file-line
  EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, (unsigned char *)key, iv);  // expect: c.openssl.evp-encrypt-init-ex key=file
}

void from_descriptor(EVP_CIPHER_CTX *ctx, unsigned char *iv) {
  unsigned char key[32];
  int file = open("key", O_RDONLY);  // expect-applied: c.libc.opened
  read(file, key, 32);  // expect-applied: c.libc.opened-read
  EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex key=file
}

void from_socket(EVP_CIPHER_CTX *ctx, unsigned char *iv, int listening) {
  unsigned char key[32];
  int peer = accept(listening, NULL, NULL);  // expect-applied: c.libc.socket
  read(peer, key, 32);  // expect-applied: c.libc.socket-read
  EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex key=network
}

void from_somewhere(EVP_CIPHER_CTX *ctx, unsigned char *iv, int descriptor) {
  unsigned char key[32];
  read(descriptor, key, 32);
  EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex key=?
}

void from_the_system(EVP_CIPHER_CTX *ctx, unsigned char *iv) {
  unsigned char key[32];
  int device = open("/dev/urandom", O_RDONLY);  // expect: c.libc.random-device generator=secure
  read(device, key, 32);
  EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv);  // expect-none: c.openssl.evp-encrypt-init-ex key=file
}

// Members of that name are somebody else's.
void of_others(struct store *s, unsigned char *key) {
  s->fopen("key", "rb");  // expect-none: c.libc.file
  s->fread(key, 1, 32, s);  // expect-none: c.libc.file-read
  s->fgets(key, 32, s);  // expect-none: c.libc.file-line
  s->open("key", 0);  // expect-none: c.libc.opened
  s->read(s, key, 32);  // expect-none: c.libc.opened-read; expect-none: c.libc.socket-read
  s->accept(1, 0, 0);  // expect-none: c.libc.socket
}
