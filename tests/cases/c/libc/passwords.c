/* Hashes of passwords and of BSD's library. */
#include <crypt.h>
#include <md5.h>
#include <sha2.h>
#include <unistd.h>

static const char *settings = "$6$rounds=5000$saltsalt";

char *hash(const char *password, const char *stored, struct crypt_data *data)
{
    crypt(password, settings);                  // expect: c.libc.crypt algorithm=sha512crypt iterations=5000 salt=literal password=? certainty=resolved
    crypt("admin", "ab");                       // expect: c.libc.crypt algorithm=DES-crypt password=literal
    crypt_r(password, "$1$abcdefgh$", data);    // expect: c.libc.crypt algorithm=md5crypt salt=literal
    crypt_checksalt(settings);                  // expect-none
    return crypt(password, stored);             // expect: c.libc.crypt algorithm=?
}

char *new_salt(void)
{
    char *old = crypt_gensalt("$2b$", 4, NULL, 0);   // expect: c.libc.crypt-gensalt-bcrypt algorithm=bcrypt cost=4
    char *first = crypt_gensalt("$6$", 12, NULL, 0); // expect: c.libc.crypt-gensalt algorithm=sha512crypt
    return first;
}

void bsd(const char *path, char *out)
{
    MD5_CTX md5;
    SHA2_CTX sha;

    MD5Init(&md5);              // expect: c.libc.bsd-digest-init algorithm=MD5 function=digest
    SHA256Init(&sha);           // expect: c.libc.bsd-digest-init algorithm=SHA-256
    SHA1File(path, out);        // expect: c.libc.bsd-digest-data algorithm=SHA-1
    MD5Update(&md5, path, 3);   // expect-none
}

int crypto(int crypt)
{
    return crypt + 1; // expect-none
}
