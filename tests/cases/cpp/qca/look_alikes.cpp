// The same names of another namespace: QCA
namespace own {
struct Cipher { Cipher(const char *, int) {} };
struct Hash { Hash(const char *) {} };
struct KeyGenerator { int createRSA(int n) { return n; } };
}
void other()
{
    own::Cipher c("des", 1); // expect-none: cpp.qca.cipher
    own::Hash h("md5");      // expect-none: cpp.qca.hash
    own::KeyGenerator g;
    g.createRSA(1024);       // expect-none: cpp.qca.create-rsa
}
