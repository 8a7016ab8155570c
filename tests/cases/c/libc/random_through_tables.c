#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef long (*source)(void);
static long quick(void) {
    return rand();  // expect: c.libc.rand purpose=key
}
static long other(void) {
    return random();  // expect: c.libc.random generator=predictable
}
static source sources[] = {other, quick};
static source chosen;

void from_table(FILE *file) {
    source next = sources[1];
    long secret_key[4];
    for (int i = 0; i < 4; i++) secret_key[i] = next();
    fwrite(secret_key, sizeof secret_key, 1, file);
}

// A copy of it goes where the buffer goes.
static void pour(unsigned char *where, size_t size) {
    for (size_t i = 0; i < size; i++) {
        long drawn = lrand48();  // expect: c.libc.rand48 purpose=key
        memcpy(where + i, &drawn, 1);
    }
}
void poured(FILE *file) {
    unsigned char encryption_key[16];
    pour(encryption_key, sizeof encryption_key);
    fwrite(encryption_key, 1, sizeof encryption_key, file);
}

// What a function writes of one buffer into another.
static void spell(const unsigned char *bytes, size_t size, char *text) {
    for (size_t i = 0; i < size; i++) sprintf(text + 2 * i, "%02x", bytes[i]);
}
struct form {
    char reset_token[17];
    char colour[17];
};
void spelled(struct form *form) {
    unsigned char bytes[8], tint[8];
    for (int i = 0; i < 8; i++) bytes[i] = random() & 0xff;  // expect: c.libc.random purpose=token
    for (int i = 0; i < 8; i++) tint[i] = rand() & 0xff;  // expect: c.libc.rand generator=predictable
    spell(bytes, sizeof bytes, form->reset_token);
    spell(tint, sizeof tint, form->colour);
}

static long slow(void) {
    return rand() ^ random();  // expect: c.libc.rand purpose=token
}
void begin(void) {
    chosen = slow;
    long session_token = chosen();
    printf("%ld\n", session_token);
}
