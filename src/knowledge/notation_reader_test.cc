// What texts say, notation by notation: one row per spelling. Properties in order of their names; '|' between several
// readings of a list; "-" = the notation does not know the text.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "knowledge/catalogue.h"

namespace vitrine::knowledge {
namespace {

const Catalogue& catalogue() {
  static const std::shared_ptr<const Catalogue> kCatalogue = load_embedded().value();
  return *kCatalogue;
}

std::string said(std::string_view notation, std::string_view text) {
  std::optional<std::vector<Properties>> read = catalogue().read_notation(notation, text);
  if (!read) return "-";
  std::string out;
  for (const Properties& properties : *read) {
    if (&properties != &read->front()) out += " | ";
    std::string one;
    for (const std::pair<std::string, std::string>& property : properties) {
      one += (one.empty() ? "" : " ") + property.first + "=" + property.second;
    }
    out += one;
  }
  return out;
}

struct Row {
  const char* text;
  const char* says;
};

void check(const char* notation, std::initializer_list<Row> rows) {
  for (const Row& row : rows) EXPECT_EQ(said(notation, row.text), row.says) << notation << " " << row.text;
}

TEST(Notation, JcaTransformation) {
  check("jca-transformation",
        {{"AES", "algorithm=AES"},
         {"aes/cbc/pkcs5padding", "algorithm=AES mode=CBC padding=PKCS7"},
         {"AES/GCM/NoPadding", "algorithm=AES mode=GCM padding=NoPadding"},
         {"AES_256/GCM/NoPadding", "algorithm=AES key_bits=256 mode=GCM padding=NoPadding"},
         {"DESede/ECB/PKCS7Padding", "algorithm=3DES mode=ECB padding=PKCS7"},
         {"TripleDES", "algorithm=3DES"},
         {"Blowfish/CFB64/NoPadding", "algorithm=Blowfish mode=CFB padding=NoPadding"},
         {"RSA", "algorithm=RSA"},
         {"RSA/ECB/PKCS1Padding", "algorithm=RSA padding=PKCS1v15"},
         {"RSA/None/NoPadding", "algorithm=RSA padding=NoPadding"},
         {"RSA/ECB/OAEPWithSHA-256AndMGF1Padding", "algorithm=RSA digest=SHA-256 padding=OAEP"},
         {"RSA/ECB/OAEPWithSHA1AndMGF1Padding", "algorithm=RSA digest=SHA-1 padding=OAEP"},
         {"RSA/ECB/OAEPPadding", "algorithm=RSA padding=OAEP"},
         {"AESWrap", "algorithm=AES mode=KW padding=NoPadding"},
         {"AESWrap_256", "algorithm=AES key_bits=256 mode=KW padding=NoPadding"},
         {"AES/KWP/NoPadding", "algorithm=AES mode=KWP padding=NoPadding"},
         {"DESedeWrap", "algorithm=3DES mode=KW padding=NoPadding"},
         {"ARCFOUR", "algorithm=RC4"},
         {"ChaCha20-Poly1305", "algorithm=ChaCha20-Poly1305"},
         {"SM4/CBC/PKCS7Padding", "algorithm=SM4 mode=CBC padding=PKCS7"},
         {"AES/XYZ/NoPadding", "algorithm=AES padding=NoPadding"},
         {"PBEWithMD5AndDES", "algorithm=PBES1 cipher=DES digest=MD5"},
         {"PBEWithHmacSHA256AndAES_128", "algorithm=PBES2 cipher=AES digest=SHA-256 key_bits=128 prf=HMAC"},
         {"PBEWithSHA1AndDESede", "algorithm=PKCS12-PBE cipher=3DES digest=SHA-1 key_bits=168 mode=CBC"},
         {"PBEWITHSHAAND128BITRC4", "algorithm=PKCS12-PBE cipher=RC4 digest=SHA-1 key_bits=128"},
         {"Frobnicate/CBC/PKCS5Padding", "-"},
         {"", "-"}});
}

TEST(Notation, JcaOthers) {
  check("jca-digest", {{"SHA-256", "algorithm=SHA-256"},
                       {"SHA", "algorithm=SHA-1"},
                       {"SHA1", "algorithm=SHA-1"},
                       {"sha-512/256", "algorithm=SHA-512/256"},
                       {"MD5", "algorithm=MD5"},
                       {"SHA3-384", "algorithm=SHA3-384"},
                       {"SM3", "algorithm=SM3"},
                       {"GOST3411", "algorithm=GOSTR3411"},
                       {"SHA-257", "-"}});
  check("jca-mac", {{"HmacSHA256", "algorithm=HMAC digest=SHA-256"},
                    {"HmacMD5", "algorithm=HMAC digest=MD5"},
                    {"HmacSHA512/224", "algorithm=HMAC digest=SHA-512/224"},
                    {"HmacSHA3-256", "algorithm=HMAC digest=SHA3-256"},
                    {"AESCMAC", "algorithm=CMAC cipher=AES"},
                    {"DESedeMac", "algorithm=CBC-MAC cipher=3DES"},
                    {"ISO9797ALG3MAC", "algorithm=Retail-MAC"},
                    {"PBEWithHmacSHA1", "algorithm=HMAC digest=SHA-1"}});
  check("jca-signature", {{"SHA256withRSA", "algorithm=RSA digest=SHA-256 padding=PKCS1v15"},
                          {"MD5WithRSA", "algorithm=RSA digest=MD5 padding=PKCS1v15"},
                          {"SHA256withRSAandMGF1", "algorithm=RSA digest=SHA-256 padding=PSS"},
                          {"SHA256withRSA/PSS", "algorithm=RSA digest=SHA-256 padding=PSS"},
                          {"RSASSA-PSS", "algorithm=RSA padding=PSS"},
                          {"NONEwithRSA", "algorithm=RSA padding=PKCS1v15"},
                          {"SHA1withDSA", "algorithm=DSA digest=SHA-1"},
                          {"SHA384withECDSA", "algorithm=ECDSA digest=SHA-384"},
                          {"SHA256withECDSAinP1363Format", "algorithm=ECDSA digest=SHA-256"},
                          {"SHA256withPLAIN-ECDSA", "algorithm=ECDSA digest=SHA-256"},
                          {"SM3withSM2", "algorithm=SM2 digest=SM3"},
                          {"Ed25519", "algorithm=Ed25519"},
                          {"EdDSA", "algorithm=EdDSA"},
                          {"ML-DSA-65", "algorithm=ML-DSA-65"},
                          {"SHA256withNothing", "-"}});
  check("jca-keygen",
        {{"AES", "algorithm=AES"},
         {"DESede", "algorithm=3DES"},
         {"RSA", "algorithm=RSA"},
         {"EC", "algorithm=EC"},
         {"DH", "algorithm=FFDH"},
         {"DiffieHellman", "algorithm=FFDH"},
         {"X25519", "algorithm=X25519"},
         {"HmacSHA256", "algorithm=HMAC digest=SHA-256"},
         {"PBKDF2WithHmacSHA256", "algorithm=PBKDF2 digest=SHA-256 prf=HMAC"},
         {"PBKDF2WithHmacSHA1", "algorithm=PBKDF2 digest=SHA-1 prf=HMAC"},
         {"PBEWithSHA256And256BitAES-CBC-BC", "algorithm=PKCS12-PBE cipher=AES digest=SHA-256 key_bits=256 mode=CBC"},
         {"ECDHwithSHA256KDF", "algorithm=ECDH digest=SHA-256"}});
  check("jca-securerandom", {{"SHA1PRNG", "algorithm=SHA1PRNG generator=secure"},
                             {"NativePRNGNonBlocking", "algorithm=OS-random generator=secure"},
                             {"Math", "-"}});
}

TEST(Notation, RuleArrays) {
  check("icsf-rules", {{"AES     ECB     KEYIDENT", "algorithm=AES mode=ECB"},
                       {"AES     PKCS-PADKEY-CLR INITIAL ", "algorithm=AES mode=CBC padding=PKCS7"},
                       {"DES", "algorithm=DES"},
                       {"AES     ECB     CBC     ", "algorithm=AES"},
                       {"AES     \u2026", "-"},
                       {"                ", "-"},
                       {"AESECB", "-"}});
  check("pgp-options", {{"cipher-algo=aes256, s2k-mode=3", "cipher=AES key_bits=256"}});
}

TEST(Notation, OpenSsl) {
  check("openssl-cipher", {{"aes-256-cbc", "algorithm=AES key_bits=256 mode=CBC"},
                           {"AES-128-GCM", "algorithm=AES key_bits=128 mode=GCM"},
                           {"id-aes256-GCM", "algorithm=AES key_bits=256 mode=GCM"},
                           {"aes128", "algorithm=AES key_bits=128 mode=CBC"},
                           {"aes-128-xts", "algorithm=AES key_bits=128 mode=XTS"},
                           {"aes-256-wrap", "algorithm=AES key_bits=256 mode=KW"},
                           {"id-aes192-wrap-pad", "algorithm=AES key_bits=192 mode=KWP"},
                           {"aes-128-cfb8", "algorithm=AES key_bits=128 mode=CFB8"},
                           {"des-ede3-cbc", "algorithm=3DES key_bits=168 mode=CBC"},
                           {"des-ede-cbc", "algorithm=3DES key_bits=112 mode=CBC"},
                           {"des3", "algorithm=3DES key_bits=168 mode=CBC"},
                           {"DES-CBC", "algorithm=DES mode=CBC"},
                           {"des", "algorithm=DES mode=CBC"},
                           {"bf-cbc", "algorithm=Blowfish mode=CBC"},
                           {"rc4", "algorithm=RC4 key_bits=128"},
                           {"rc2-40-cbc", "algorithm=RC2 key_bits=40 mode=CBC"},
                           {"chacha20-poly1305", "algorithm=ChaCha20-Poly1305"},
                           {"chacha20", "algorithm=ChaCha20"},
                           {"camellia-256-cbc", "algorithm=CAMELLIA key_bits=256 mode=CBC"},
                           {"sm4-gcm", "algorithm=SM4 mode=GCM"},
                           {"aria-192-ctr", "algorithm=ARIA key_bits=192 mode=CTR"},
                           {"2.16.840.1.101.3.4.1.42", "algorithm=AES key_bits=256 mode=CBC"},
                           {"aes-512-cbc", "-"}});
  check("openssl-digest", {{"sha256", "algorithm=SHA-256"},
                           {"RSA-SHA1", "algorithm=SHA-1"},
                           {"sha512-256", "algorithm=SHA-512/256"},
                           {"md5-sha1", "algorithm=MD5-SHA1"},
                           {"ripemd160", "algorithm=RIPEMD-160"},
                           {"rmd160", "algorithm=RIPEMD-160"},
                           {"blake2b512", "algorithm=BLAKE2b-512"},
                           {"shake256", "algorithm=SHAKE256"},
                           {"sha256WithRSAEncryption", "algorithm=SHA-256"},
                           {"sm3", "algorithm=SM3"}});
  check("openssl-curve", {{"prime256v1", "curve=P-256"},
                          {"secp384r1", "curve=P-384"},
                          {"P-521", "curve=P-521"},
                          {"NID_X9_62_prime256v1", "curve=P-256"},
                          {"secp256k1", "curve=secp256k1"},
                          {"brainpoolP256r1", "curve=brainpoolP256r1"},
                          {"SM2", "curve=sm2p256v1"},
                          {"1.2.840.10045.3.1.7", "curve=P-256"}});
  check("openssl-nid", {{"NID_X9_62_prime256v1", "curve=P-256"},
                        {"NID_sha256", "algorithm=SHA-256"},
                        {"NID_aes_128_cbc", "algorithm=AES key_bits=128 mode=CBC"},
                        {"NID_des_ede3_cbc", "algorithm=3DES key_bits=168 mode=CBC"},
                        {"NID_sha256WithRSAEncryption", "algorithm=RSA digest=SHA-256"},
                        {"NID_hmacWithSHA256", "algorithm=HMAC digest=SHA-256"}});
}

TEST(Notation, Tls) {
  check("tls-version", {{"TLSv1.2", "protocol=TLS version=1.2"},
                        {"TLSv1", "protocol=TLS version=1.0"},
                        {"TLS 1.3", "protocol=TLS version=1.3"},
                        {"tls1.1", "protocol=TLS version=1.1"},
                        {"SSLv3", "protocol=SSL version=3.0"},
                        {"SSLv2", "protocol=SSL version=2.0"},
                        {"TLS", "protocol=TLS"},
                        {"DTLSv1.2", "protocol=DTLS version=1.2"},
                        {"TLSv1_2_method", "protocol=TLS version=1.2"},
                        {"SSLv3_method", "protocol=SSL version=3.0"},
                        {"TLS_method", "protocol=TLS"},
                        {"TLCP", "protocol=TLCP version=1.1"},
                        {"TLSv9", "-"}});
  check("tls-suite",
        {{"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
          "authentication=RSA cipher=AES digest=SHA-256 key_bits=128 key_exchange=ECDH mode=GCM "
          "suite=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"},
         {"TLS_RSA_WITH_3DES_EDE_CBC_SHA",
          "cipher=3DES digest=SHA-1 key_bits=168 key_exchange=RSA mode=CBC suite=TLS_RSA_WITH_3DES_EDE_CBC_SHA"},
         {"SSL_RSA_WITH_RC4_128_MD5",
          "cipher=RC4 digest=MD5 key_bits=128 key_exchange=RSA suite=SSL_RSA_WITH_RC4_128_MD5"},
         {"TLS_AES_256_GCM_SHA384", "cipher=AES digest=SHA-384 key_bits=256 mode=GCM suite=TLS_AES_256_GCM_SHA384"},
         {"TLS_CHACHA20_POLY1305_SHA256", "cipher=ChaCha20-Poly1305 digest=SHA-256 suite=TLS_CHACHA20_POLY1305_SHA256"},
         {"TLS_SM4_GCM_SM3", "cipher=SM4 digest=SM3 mode=GCM suite=TLS_SM4_GCM_SM3"},
         {"TLS_DHE_DSS_WITH_AES_256_CBC_SHA",
          "authentication=DSA cipher=AES digest=SHA-1 key_bits=256 key_exchange=FFDH mode=CBC "
          "suite=TLS_DHE_DSS_WITH_AES_256_CBC_SHA"},
         {"ECDHE-RSA-AES256-GCM-SHA384",
          "authentication=RSA cipher=AES digest=SHA-384 key_bits=256 key_exchange=ECDH mode=GCM "
          "suite=ECDHE-RSA-AES256-GCM-SHA384"},
         {"ECDHE-ECDSA-CHACHA20-POLY1305",
          "authentication=ECDSA cipher=ChaCha20-Poly1305 key_exchange=ECDH suite=ECDHE-ECDSA-CHACHA20-POLY1305"},
         {"AES128-SHA",
          "authentication=RSA cipher=AES digest=SHA-1 key_bits=128 key_exchange=RSA mode=CBC suite=AES128-SHA"},
         {"DES-CBC3-SHA",
          "authentication=RSA cipher=3DES digest=SHA-1 key_bits=168 key_exchange=RSA mode=CBC suite=DES-CBC3-SHA"},
         {"RC4-MD5", "authentication=RSA cipher=RC4 digest=MD5 key_bits=128 key_exchange=RSA suite=RC4-MD5"},
         {"ECC_SM4", "-"}});
  check("openssl-cipherlist", {{"HIGH:!aNULL:!MD5", "suite=HIGH"},
                               {"ALL:RC4-MD5:!RC4-MD5:@STRENGTH", "suite=ALL"},
                               {"HIGH:DEFAULT", "suite=HIGH | suite=DEFAULT"}});
  check("gnutls-priority",
        {{"NORMAL:-VERS-TLS1.0:%COMPAT", "suite=NORMAL"},
         {"NONE:+VERS-TLS1.2", "protocol=TLS version=1.2"},
         {"%FORCE_ETM", ""},
         {"NONE:+VERS-DTLS-ALL:+RSA", "protocol=DTLS | protocol=DTLS suite=RSA"},
         {"NONE:+VERS-DTLS1.2:+VERS-TLS1.2:+RSA", "protocol=DTLS version=1.2 | protocol=TLS version=1.2 | suite=RSA"},
         {"NORMAL:+VERS-SSL3.0", "suite=NORMAL | protocol=SSL version=3.0"},
         {"NORMAL:-VERS-ALL:+VERS-SSL3.0", "protocol=SSL suite=NORMAL | protocol=SSL version=3.0"},
         {"", "-"}});
  check("tls-group-list", {{"X25519:P-256", "algorithm=X25519 curve=Curve25519 | algorithm=ECDH curve=P-256"},
                           {"X25519MLKEM768", "algorithm=X25519MLKEM768"},
                           {"ffdhe2048", "algorithm=FFDH group=ffdhe2048 key_bits=2048"}});
  check("tls-sigalg-list", {{"rsa_pss_rsae_sha256:ECDSA+SHA384",
                             "algorithm=RSA digest=SHA-256 padding=PSS | algorithm=ECDSA digest=SHA-384"}});
}

TEST(Notation, Ssh) {
  check("ssh-cipher", {{"aes128-ctr", "algorithm=AES key_bits=128 mode=CTR role=authenticated"},
                       {"aes256-gcm@openssh.com", "algorithm=AES key_bits=256 mode=GCM"},
                       {"chacha20-poly1305@openssh.com", "algorithm=ChaCha20-Poly1305"},
                       {"3des-cbc", "algorithm=3DES key_bits=168 mode=CBC"},
                       {"blowfish-cbc,arcfour256", "algorithm=Blowfish mode=CBC | algorithm=RC4 key_bits=256"}});
  check("ssh-kex", {{"ext-info-c", ""},
                    {"no-such-name", "-"},
                    {"curve25519-sha256@libssh.org", "algorithm=X25519 curve=Curve25519 digest=SHA-256"},
                    {"diffie-hellman-group1-sha1", "algorithm=FFDH digest=SHA-1 group=modp1024 key_bits=1024"},
                    {"diffie-hellman-group14-sha256", "algorithm=FFDH digest=SHA-256 group=modp2048 key_bits=2048"},
                    {"diffie-hellman-group-exchange-sha1", "algorithm=FFDH digest=SHA-1"},
                    {"ecdh-sha2-nistp521", "algorithm=ECDH curve=P-521"},
                    {"sntrup761x25519-sha512@openssh.com", "algorithm=sntrup761x25519 digest=SHA-512"},
                    {"mlkem768x25519-sha256", "algorithm=X25519MLKEM768 digest=SHA-256"}});
  check("ssh-mac", {{"hmac-sha2-256-etm@openssh.com", "algorithm=HMAC digest=SHA-256"},
                    {"hmac-sha1", "algorithm=HMAC digest=SHA-1"},
                    {"hmac-md5-96", "algorithm=HMAC digest=MD5 tag_bits=96"},
                    {"umac-64@openssh.com", "algorithm=UMAC tag_bits=64"}});
  check("ssh-hostkey", {{"ssh-rsa", "algorithm=RSA digest=SHA-1 padding=PKCS1v15"},
                        {"rsa-sha2-512", "algorithm=RSA digest=SHA-512 padding=PKCS1v15"},
                        {"ssh-ed25519", "algorithm=Ed25519"},
                        {"ecdsa-sha2-nistp256-cert-v01@openssh.com", "algorithm=ECDSA curve=P-256"},
                        {"ssh-dss", "algorithm=DSA digest=SHA-1"}});
}

TEST(Notation, TokensAndXml) {
  check("jose", {{"HS256", "algorithm=HMAC digest=SHA-256"},
                 {"RS512", "algorithm=RSA digest=SHA-512 padding=PKCS1v15"},
                 {"PS384", "algorithm=RSA digest=SHA-384 padding=PSS"},
                 {"ES256", "algorithm=ECDSA curve=P-256 digest=SHA-256"},
                 {"ES512", "algorithm=ECDSA curve=P-521 digest=SHA-512"},
                 {"EdDSA", "algorithm=EdDSA"},
                 {"RSA-OAEP", "algorithm=RSA digest=SHA-1 padding=OAEP"},
                 {"RSA-OAEP-256", "algorithm=RSA digest=SHA-256 padding=OAEP"},
                 {"A128GCM", "algorithm=AES key_bits=128 mode=GCM"},
                 {"A256KW", "algorithm=AES key_bits=256 mode=KW"},
                 {"A128CBC-HS256", "algorithm=Encrypt-then-MAC cipher=AES digest=SHA-256 key_bits=128 mode=CBC"},
                 {"ECDH-ES+A128KW", "algorithm=ECDH cipher=AES key_bits=128 mode=KW"},
                 {"PBES2-HS256+A128KW", "algorithm=PBES2 cipher=AES digest=SHA-256 key_bits=128 mode=KW prf=HMAC"},
                 {"hs256", "-"},
                 {"none", "algorithm=No-Signature"}});
  check("webcrypto", {{"AES-GCM", "algorithm=AES mode=GCM"},
                      {"RSASSA-PKCS1-v1_5", "algorithm=RSA padding=PKCS1v15"},
                      {"RSA-OAEP", "algorithm=RSA padding=OAEP"},
                      {"ECDSA", "algorithm=ECDSA"},
                      {"HKDF", "algorithm=HKDF"},
                      {"SHA-1", "algorithm=SHA-1"},
                      {"PBKDF2", "algorithm=PBKDF2"}});
  check("xmldsig", {{"http://www.w3.org/2000/09/xmldsig#rsa-sha1", "algorithm=RSA digest=SHA-1 padding=PKCS1v15"},
                    {"http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", "algorithm=ECDSA digest=SHA-256"},
                    {"http://www.w3.org/2001/04/xmlenc#aes256-cbc", "algorithm=AES key_bits=256 mode=CBC"},
                    {"http://www.w3.org/2009/xmlenc11#aes128-gcm", "algorithm=AES key_bits=128 mode=GCM"},
                    {"http://www.w3.org/2001/04/xmlenc#sha256", "algorithm=SHA-256"},
                    {"http://www.w3.org/2000/09/xmldsig#enveloped-signature", "-"}});
  check("cose", {{"-7", "algorithm=ECDSA digest=SHA-256"},
                 {"-257", "algorithm=RSA digest=SHA-256 padding=PKCS1v15"},
                 {"24", "algorithm=ChaCha20-Poly1305"}});
}

TEST(Notation, Platforms) {
  check("pkcs11-mechanism", {{"CKM_AES_CBC_PAD", "algorithm=AES mode=CBC padding=PKCS7"},
                             {"CKM_DES3_ECB", "algorithm=3DES key_bits=168 mode=ECB"},
                             {"CKM_SHA256_RSA_PKCS", "algorithm=RSA digest=SHA-256 padding=PKCS1v15"},
                             {"CKM_SHA256_RSA_PKCS_PSS", "algorithm=RSA digest=SHA-256 padding=PSS"},
                             {"CKM_SHA256", "algorithm=SHA-256"},
                             {"CKM_SHA_1_HMAC", "algorithm=HMAC digest=SHA-1"},
                             {"CKM_ECDSA_SHA384", "algorithm=ECDSA digest=SHA-384"},
                             {"CKM_AES_KEY_GEN", "algorithm=AES function=keygen"},
                             {"CKM_AES_CMAC", "algorithm=CMAC cipher=AES"},
                             {"CKM_VENDOR_DEFINED", "-"}});
  check("linux-crypto", {{"cbc(aes)", "algorithm=AES mode=CBC"},
                         {"xts(aes)", "algorithm=AES mode=XTS"},
                         {"hmac(sha256)", "algorithm=HMAC digest=SHA-256"},
                         {"rfc4106(gcm(aes))", "algorithm=AES mode=GCM"},
                         {"authenc(hmac(sha1),cbc(aes))", "algorithm=AES digest=SHA-1 mode=CBC"},
                         {"sha256-generic", "algorithm=SHA-256"},
                         {"cmac(aes)", "algorithm=CMAC cipher=AES"},
                         {"ecb(des3_ede)", "algorithm=3DES key_bits=168 mode=ECB"},
                         {"ecb(arc4)", "algorithm=RC4"},
                         {"pkcs1pad(rsa,sha256)", "algorithm=RSA digest=SHA-256 padding=PKCS1v15"},
                         {"crc32c", "nothing=to-list"},
                         {"crct10dif-pclmul", "nothing=to-list"},
                         {"cfb8(aes)", "algorithm=AES mode=CFB8"},
                         {"cfb64(aes)", "algorithm=AES mode=CFB"},
                         {"sha224-keembay-ocs", "algorithm=SHA-224"},
                         {"atmel-hmac-sha1", "algorithm=HMAC digest=SHA-1"},
                         {"ecrdsa", "algorithm=GOSTR3410"},
                         {"ecb(cipher_null)", "nothing=to-list"},
                         {"crcsomething", "-"}});
  check("botan", {{"AES-256/GCM", "algorithm=AES key_bits=256 mode=GCM"},
                  {"AES-128/CBC/PKCS7", "algorithm=AES key_bits=128 mode=CBC padding=PKCS7"},
                  {"PBKDF2(SHA-256)", "algorithm=PBKDF2 digest=SHA-256 prf=HMAC"},
                  {"EMSA4(SHA-256)", "algorithm=RSA digest=SHA-256 padding=PSS"},
                  {"HMAC(SHA-512)", "algorithm=HMAC digest=SHA-512"},
                  {"SHA-3(256)", "algorithm=SHA3-256"},
                  {"OAEP(SHA-1)", "algorithm=RSA digest=SHA-1 padding=OAEP"}});
  check("ipsec", {{"aes256-sha256-modp2048",
                   "algorithm=AES key_bits=256 mode=CBC | algorithm=HMAC digest=SHA-256 | "
                   "algorithm=FFDH group=modp2048 key_bits=2048"},
                  {"aes128gcm16-ecp256", "algorithm=AES key_bits=128 mode=GCM | algorithm=ECDH curve=P-256"}});
  check("mbedtls", {{"AES-128-CBC", "algorithm=AES key_bits=128 mode=CBC"}, {"SHA256", "algorithm=SHA-256"}});
  check("gcrypt", {{"AES256", "algorithm=AES key_bits=256"}, {"AES", "algorithm=AES key_bits=128"}});
  check("gnutls", {{"AES-256-GCM", "algorithm=AES key_bits=256 mode=GCM"}});
  check("crypt-prefix", {{"$6$rounds=5000$abc", "algorithm=sha512crypt iterations=5000"},
                         {"$2b$12$", "algorithm=bcrypt cost=12"},
                         {"$1$", "algorithm=md5crypt"}});
  check("oid", {{"1.2.840.113549.1.1.11", "algorithm=RSA digest=SHA-256 padding=PKCS1v15"},
                {"1.3.101.112", "algorithm=Ed25519"},
                {"1.2.3.4", "-"}});
}

TEST(Notation, NothingIsReadFromWhatIsTooLongOrUnknown) {
  EXPECT_EQ(said("jca-transformation", std::string(70'000, 'A')), "-");
  EXPECT_EQ(said("no-such-notation", "AES"), "-");
  std::string many;
  for (int i = 0; i < 5'000; ++i) many += "S" + std::to_string(i) + ":";
  std::optional<std::vector<Properties>> read = catalogue().read_notation("openssl-cipherlist", many);
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->size(), 1'000u);
}

std::string said_in_part(std::string_view notation, std::string_view text) {
  std::optional<ReadInPart> read = catalogue().read_in_part(notation, text);
  if (!read) return "-";
  std::string out;
  for (const auto& [name, value] : read->says) out += name + "=" + value + " ";
  for (const std::string& open : read->open) out += open + "=? ";
  return out.substr(0, out.size() - 1);
}

TEST(NotationReader, ReadsWhatIsKnownOfAName) {
  EXPECT_EQ(said_in_part("forge", "AES-…"), "algorithm=AES mode=?");
  EXPECT_EQ(said_in_part("openssl-cipher", "aes-…-gcm"), "algorithm=AES mode=GCM key_bits=?");
  EXPECT_EQ(said_in_part("openssl-cipher", "aes-256…"), "algorithm=AES key_bits=256 mode=?");
  EXPECT_EQ(said_in_part("openssl-cipher", "des-…"), "-");
  EXPECT_EQ(said_in_part("openssl-cipher", "aes-128-cbc"), "-");
  EXPECT_EQ(said_in_part("jca-signature", "…withRSA"), "algorithm=RSA padding=PKCS1v15 digest=?");
  EXPECT_EQ(said("openssl-cipher", "aes-…-gcm"), "-");
}

// Whatever the part that is not known is, the name says what was said of the rest.
TEST(NotationReader, WhatIsKnownOfANameIsSoOfEachNameOfThatKind) {
  const std::pair<const char*, std::vector<std::string>> names[] = {
      {"forge", {"AES-CBC", "DES-ECB", "3DES-OFB", "aes-gcm"}},
      {"openssl-cipher",
       {"aes-128-cbc",
        "AES-256-GCM",
        "aes-192-cbc-hmac-sha1",
        "aes128",
        "id-aes256-GCM",
        "des-cbc",
        "des-ede3-cbc",
        "des-ede3",
        "des-ede-cbc",
        "des3",
        "desx-cbc",
        "bf-cbc",
        "bf",
        "camellia-128-ofb",
        "aria-256-ctr",
        "sm4-ecb",
        "rc2-40-cbc",
        "rc4-hmac-md5",
        "seed-cfb",
        "idea-ofb",
        "aes-128-cbc-cts",
        "aes-256-wrap-pad",
        "aes-128-gcm-siv",
        "chacha20-poly1305",
        "cast5-cbc",
        "kuznyechik-ctr-acpkm"}},
      {"jca-transformation",
       {"AES", "AES/CBC/PKCS5Padding", "AES_128/GCM/NoPadding", "AESWrap", "AESWrap_256", "AESKWP", "DES/ECB/NoPadding",
        "DESede/CBC/PKCS5Padding", "RSA/ECB/OAEPWithSHA-256AndMGF1Padding", "RSA/ECB/PKCS1Padding",
        "RSA/None/NoPadding", "RSA", "ARIAWrap", "Blowfish", "AES/CBC", "PBEWithMD5AndDES",
        "DSTU7624-128/CBC/NoPadding", "ElGamal/ECB/PKCS1Padding", "ECIESWithSHA256andAES-CBC"}},
      {"jca-mac", {"HmacSHA1", "HmacSHA256", "Hmac-SHA3-256", "AESCMAC", "DESMac", "OldHmacSHA384", "PBEWithHmacSHA1"}},
      {"jca-signature",
       {"SHA256withRSA", "SHA1withRSA/PSS", "SHA256withRSAandMGF1", "SHA512withECDSA", "SHA256withPLAIN-ECDSA",
        "SHA256withDSA", "Ed25519", "SHA3-256withRSA", "SHA256withECDSAinP1363Format", "SHA256withSM2", "NONEwithRSA"}},
      {"webcrypto", {"AES-CBC", "AES-KW", "AES-CFB-8", "RSA-OAEP", "RSA-PSS", "HMAC", "ECDSA", "SHA-256"}},
      {"jose", {"HS256",          "HS512",    "RS256",        "RS1",
                "PS384",          "ES256",    "ES256K",       "ES512",
                "RSA1_5",         "RSA-OAEP", "RSA-OAEP-256", "ECDH-ES",
                "ECDH-ES+A128KW", "A128KW",   "A256GCM",      "A192GCMKW",
                "A128CBC-HS256",  "A256CBC",  "A128CTR",      "PBES2-HS256+A128KW",
                "EdDSA",          "dir"}},
  };
  size_t told = 0;
  for (const auto& [notation, texts] : names) {
    for (const std::string& text : texts) {
      const std::optional<std::vector<Properties>> whole = catalogue().read_notation(notation, text);
      ASSERT_TRUE(whole && whole->size() == 1) << notation << " " << text;
      for (size_t from = 0; from < text.size(); ++from) {
        for (size_t to = from + 1; to <= text.size(); ++to) {
          const std::string part = text.substr(0, from) + std::string(kRest) + text.substr(to);
          const std::optional<ReadInPart> read = catalogue().read_in_part(notation, part);
          if (!read) continue;
          ++told;
          for (const auto& said : read->says) {
            EXPECT_NE(std::ranges::find(whole->front(), said), whole->front().end())
                << notation << " " << part << " says " << said.first << "=" << said.second << ", not so of " << text;
          }
        }
      }
    }
  }
  EXPECT_GT(told, 400U);
}

}  // namespace
}  // namespace vitrine::knowledge
