/* Functions of our own that are called like those of the library. */
static int CryptHashData(int hash, const char *data, int n, int flags) {
  return hash + n;
}
static int LogonUserA(const char *user, const char *domain, const char *password, int how, int who, int *token) {
  return how;
}

void all(int *token) {
  CryptHashData(1, "blue-ribbon", 11, 0);                  /* expect-none: c.windows.capi-hash-data */
  LogonUserA("svc", "CORP", "plum-and-cherry", 3, 0, token); /* expect-none: c.windows.logon */
}
