// What of real APIs comes out, and nothing beside it.
#include <gtest/gtest.h>

#include <algorithm>

#include "read/source/front_end.h"
#include "reason/trace/tracer.h"

namespace vitrine::trace {
namespace {

using source::Language;

// "line name=value…" per occurrence of the detection, sorted; unknown is "?".
std::string rows(Language language, const std::string& text, std::string_view detection) {
  static const std::shared_ptr<const knowledge::Catalogue> kCatalogue = knowledge::load_embedded({}).value();
  source::Parsed parsed = source::make_front_end(language)->parse(text, {});
  Result result = trace_unit(parsed.unit, text, *kCatalogue, {});
  std::vector<std::string> lines;
  for (const evidence::Occurrence& occurrence : result.occurrences) {
    if (occurrence.detection != detection) continue;
    std::string line = std::to_string(occurrence.position.line);
    for (const evidence::Property& property : occurrence.properties) {
      line += " " + property.name + "=" + (property.state == evidence::ValueState::kUnknown ? "?" : property.value);
    }
    lines.push_back(line + "\n");
  }
  std::sort(lines.begin(), lines.end());
  std::string out;
  for (const std::string& line : lines) out += line;
  return out;
}

TEST(Rows, ASigningKeyDoesNotVerify) {
  EXPECT_EQ(rows(Language::kJava,
                 "import java.security.*;\n"
                 "class A { void f(PublicKey other, byte[] made) throws Exception {\n"
                 "  PrivateKey own = KeyPairGenerator.getInstance(\"EC\").generateKeyPair().getPrivate();\n"
                 "  Signature s = Signature.getInstance(\"SHA384withECDSA\");\n"
                 "  s.initSign(own);\n"
                 "  s.initVerify(other);\n"
                 "} }\n",
                 "java.jca.signature-getinstance"),
            "4 algorithm=ECDSA digest=SHA-384 function=sign private_key=secure-random\n"
            "4 algorithm=ECDSA digest=SHA-384 function=verify\n");
}

TEST(Rows, WhatIsSetOfAParameterIsListedWhereItIsKnownAndNobodyMakesTheObject) {
  EXPECT_EQ(rows(Language::kC,
                 "#include <gcrypt.h>\n"
                 "int fixed(gcry_cipher_hd_t h) { return gcry_cipher_setkey(h, \"abcdefghijklmnop\", 16); }\n"
                 "int given(gcry_cipher_hd_t h, const void *key) { return gcry_cipher_setkey(h, key, 16); }\n"
                 "int unset(gcry_cipher_hd_t h) { return gcry_cipher_setkey(h, NULL, 16); }\n"
                 "static int set_up(gcry_cipher_hd_t h) { return gcry_cipher_setkey(h, \"ponmlkjihgfedcba\", 16); }\n"
                 "int made(void) { gcry_cipher_hd_t h;\n"
                 "  gcry_cipher_open(&h, GCRY_CIPHER_AES128, GCRY_CIPHER_MODE_GCM, 0);\n"
                 "  return set_up(h); }\n",
                 "c.gcrypt.cipher-setkey"),
            "2 algorithm=? key=literal key_bits=128\n");
}

TEST(Rows, WhatAConstructorSetsTogetherBelongsTogether) {
  EXPECT_EQ(rows(Language::kJava,
                 "import org.bouncycastle.crypto.params.KeyParameter;\n"
                 "class A { boolean encrypts; byte[] key;\n"
                 "  static void main(String[] a) {\n"
                 "    boolean e = true; String from = null;\n"
                 "    if (a.length > 2) { e = false; from = a[2]; }\n"
                 "    new A(from, e).run(); }\n"
                 "  A(String from, boolean e) { encrypts = e;\n"
                 "    if (e) { key = new byte[16]; } else { key = \"0123456789\".getBytes(); } }\n"
                 "  void run() {\n"
                 "    if (encrypts) { System.out.println(); } else { use(new KeyParameter(key)); } }\n"
                 "  void use(KeyParameter p) { } }\n",
                 "java.bouncycastle.keyparameter"),
            "10 key=literal key_bits=80 material=secret-key\n");
}

TEST(Rows, WhatSeveralPathsFilledIsWhatEachOfThemMadeIt) {
  const std::string head =
      "#include <openssl/evp.h>\n"
      "void f(EVP_CIPHER_CTX *c, unsigned char *key, int n) {\n"
      "  unsigned char iv[16];\n";
  const std::string use = "  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, key, iv); }\n";
  const std::string row = " algorithm=AES function=encrypt iv=";
  const std::string rest = " iv_bits=128 key=? key_bits=128 mode=CBC padding=PKCS7\n";
  EXPECT_EQ(rows(Language::kC,
                 head +
                     "  if (n > 3) RAND_bytes(iv, 16); else if (n == 2) memcpy(iv, \"0123456789abcdef\", 16);\n"
                     "  else memset(iv, 7, 16);\n" +
                     use,
                 "c.openssl.evp-encrypt-init-ex"),
            "6" + row + "literal" + rest + "6" + row + "literal-array" + rest + "6" + row + "secure-random" + rest);
  // One of them filled nothing in.
  EXPECT_EQ(
      rows(Language::kC,
           head + "  if (n > 3) RAND_bytes(iv, 16); else if (n == 2) memcpy(iv, \"0123456789abcdef\", 16);\n" + use,
           "c.openssl.evp-encrypt-init-ex"),
      "5" + row + "?" + rest + "5" + row + "literal" + rest + "5" + row + "secure-random" + rest);
}

// `if (code < 0) return code;`: that is no zero, so who leaves on it has what the other way filled in.
TEST(Rows, AConditionProvesWhatIsNotKnown) {
  const std::string head =
      "#include <openssl/evp.h>\n"
      "static int make(unsigned char *key) {\n"
      "  int code = prepare(key);\n"
      "  memset(key, 0, 16);\n"
      "  if (code < 0) return code;\n"
      "  memcpy(key, \"0123456789abcdef\", 16);\n"
      "  return 0;\n"
      "}\n"
      "void f(EVP_CIPHER_CTX *c, unsigned char *iv) {\n"
      "  unsigned char key[16];\n";
  const std::string use = "  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, key, iv); }\n";
  const std::string row = " algorithm=AES function=encrypt iv=? key=";
  const std::string rest = " key_bits=128 mode=CBC padding=PKCS7\n";
  EXPECT_EQ(rows(Language::kC, head + "  int code = make(key);\n  if (code) return;\n" + use,
                 "c.openssl.evp-encrypt-init-ex"),
            "13" + row + "literal" + rest);
  // Nobody asks for it.
  EXPECT_EQ(rows(Language::kC, head + "  make(key);\n" + use, "c.openssl.evp-encrypt-init-ex"),
            "12" + row + "?" + rest + "12" + row + "literal" + rest);
}

// That a pointer is none says nothing of what it points to.
TEST(Rows, WhatIsProvenOfAPointerIsNotOfWhatItPointsTo) {
  EXPECT_EQ(rows(Language::kC,
                 "#include <openssl/evp.h>\n"
                 "void f(EVP_CIPHER_CTX *c, unsigned char **key, unsigned char *iv) {\n"
                 "  if (key == NULL) return;\n"
                 "  unsigned char *used = *key != NULL ? *key : (unsigned char *)\"0123456789abcdef\";\n"
                 "  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, used, iv); }\n",
                 "c.openssl.evp-encrypt-init-ex"),
            "5 algorithm=AES function=encrypt iv=? key=? key_bits=128 mode=CBC padding=PKCS7\n"
            "5 algorithm=AES function=encrypt iv=? key=literal key_bits=128 mode=CBC padding=PKCS7\n");
}

TEST(Rows, AFlagThatSaysAnotherProtocolLeavesNoneBeside) {
  EXPECT_EQ(rows(Language::kC,
                 "#include <gnutls/gnutls.h>\n"
                 "void f(void) { gnutls_session_t s; gnutls_init(&s, GNUTLS_CLIENT | GNUTLS_DATAGRAM); }\n",
                 "c.gnutls.init"),
            "2 protocol=DTLS\n");
}

TEST(Rows, OfTwoSizesTheKeyHasTheLast) {
  const std::string text =
      "import java.security.*;\n"
      "class A { void f() throws Exception {\n"
      "  KeyPairGenerator g = KeyPairGenerator.getInstance(\"DSA\");\n"
      "  try { g.initialize(510); } catch (IllegalArgumentException refused) { }\n"
      "  g.initialize(3072);\n"
      "  Signature s = Signature.getInstance(\"SHA256withDSA\");\n"
      "  s.initSign(g.generateKeyPair().getPrivate());\n"
      "} }\n";
  EXPECT_EQ(rows(Language::kJava, text, "java.jca.signature-getinstance"),
            "6 algorithm=DSA digest=SHA-256 function=sign key_bits=3072 private_key=secure-random\n");
  EXPECT_EQ(rows(Language::kJava, text, "java.jca.keypairgenerator-getinstance"),
            "3 algorithm=DSA function=keygen key_bits=3072\n");  // no key is made in the first size
}

TEST(Rows, AnotherKeyIsAsLongAsItIsItself) {
  const std::string text =
      "import javax.crypto.*;\nimport javax.crypto.spec.*;\n"
      "class A { void f(byte[] longer, java.security.Key given) throws Exception {\n"
      "  Cipher c = Cipher.getInstance(\"AES/CBC/PKCS5Padding\");\n"
      "  c.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[16], \"AES\"), new IvParameterSpec(new byte[16]));\n"
      "  c.init(Cipher.DECRYPT_MODE, ";
  const std::string first =
      "4 algorithm=AES function=encrypt iv=zero iv_bits=128 key=zero key_bits=128 mode=CBC padding=PKCS7\n";
  EXPECT_EQ(rows(Language::kJava, text + "new SecretKeySpec(\"0123456789abcdef01234567\".getBytes(), \"AES\"));\n} }\n",
                 "java.jca.cipher-getinstance"),
            "4 algorithm=AES function=decrypt key=literal key_bits=192 mode=CBC padding=PKCS7\n" + first);
  EXPECT_EQ(rows(Language::kJava, text + "given);\n} }\n", "java.jca.cipher-getinstance"),
            "4 algorithm=AES function=decrypt key=? mode=CBC padding=PKCS7\n" + first);
}

TEST(Rows, ACaseWithSeveralLabelsIsOneOfThem) {
  EXPECT_EQ(rows(Language::kGo,
                 "package main\nimport (\"crypto/rand\"; \"crypto/rsa\")\n"
                 "func f(bits int) { switch bits {\n"
                 "case 1024, 2048: rsa.GenerateKey(rand.Reader, bits)\n"
                 "} }\n",
                 "go.public.rsa-generate"),
            "4 algorithm=RSA function=keygen key_bits=1024\n"
            "4 algorithm=RSA function=keygen key_bits=2048\n");
}

TEST(Rows, BehindASwitchThatLeavesOtherwiseItIsOneOfTheLabels) {
  EXPECT_EQ(rows(Language::kJavaScript,
                 "const crypto = require('crypto');\n"
                 "function f(a) {\n"
                 "  switch (a) { case 'sha1': case 'sha256': break; default: throw new Error(); }\n"
                 "  return crypto.createHash(a);\n"
                 "}\n",
                 "javascript.node-crypto.createhash"),
            "4 algorithm=SHA-1 function=digest\n"
            "4 algorithm=SHA-256 function=digest\n");
}

TEST(Rows, OneOfAFewMembers) {
  EXPECT_EQ(rows(Language::kJavaScript,
                 "const forge = require('node-forge');\n"
                 "function f(c) {\n"
                 "  const x = c ? 'sha1' : 'sha256';\n"
                 "  return forge.md[x].create();\n"
                 "}\n",
                 "javascript.node-forge.digest"),
            "4 algorithm=SHA-1 function=digest\n"
            "4 algorithm=SHA-256 function=digest\n");
}

TEST(Rows, EqualsSaysWhatAVariableIs) {
  const std::string from = "import javax.crypto.Cipher;\nclass A { void f(String a) throws Exception {\n";
  EXPECT_EQ(
      rows(Language::kJava, from + "if (!\"AES\".equals(a)) throw new Exception();\nCipher.getInstance(a);\n} }\n",
           "java.jca.cipher-getinstance"),
      "4 algorithm=AES mode=ECB padding=PKCS7\n");
  EXPECT_EQ(rows(Language::kJava,
                 from + "String b = \"DES\";\nif (b.equals(\"AES\")) Cipher.getInstance(b);\n"
                        "if (b.equals(\"DES\")) Cipher.getInstance(b);\n} }\n",
                 "java.jca.cipher-getinstance"),
            "5 algorithm=DES mode=ECB padding=PKCS7\n");
  EXPECT_EQ(rows(Language::kJava, from + "if (a.equalsIgnoreCase(\"AES\")) return;\nCipher.getInstance(a);\n} }\n",
                 "java.jca.cipher-getinstance"),
            "4 algorithm=?\n");
}

// A random IV of one way does not hide that others bring one.
TEST(Rows, AGoodKeyOfOneWayDoesNotHideTheKeysOfOthers) {
  EXPECT_EQ(rows(Language::kJava,
                 "import java.security.SecureRandom;\n"
                 "import javax.crypto.spec.IvParameterSpec;\n"
                 "class A { private byte[] iv;\n"
                 "  void init(IvParameterSpec given, SecureRandom random) {\n"
                 "    if (given != null) { iv = given.getIV(); }\n"
                 "    else { iv = new byte[16]; random.nextBytes(iv); } }\n"
                 "  IvParameterSpec parameters() { return new IvParameterSpec(iv); }\n"
                 "}\n",
                 "java.jca.ivparameterspec"),
            "7 iv=? material=initialization-vector\n"
            "7 iv=secure-random iv_bits=128 material=initialization-vector\n");
  const std::string head =
      "const crypto = require('crypto');\n"
      "function seal(key, iv) {\n"
      "  return crypto.createCipheriv('aes-128-cbc', key, iv); }\n"
      "function fresh() { return seal(crypto.randomBytes(16), crypto.randomBytes(16)); }\n";
  const std::string use = "function use(r) { return seal(r.key, crypto.randomBytes(16)); }\n";
  const std::string other = "function other(r) { return seal(r.key, r.iv); }\n";
  const std::string row = "3 algorithm=AES function=encrypt iv=";
  const std::string rest = " key_bits=128 mode=CBC padding=PKCS7\n";
  const std::string known = row + "secure-random iv_bits=128 key=secure-random" + rest;
  const std::string detection = "javascript.node-crypto.createcipheriv";
  EXPECT_EQ(rows(Language::kJavaScript, head, detection), known);
  EXPECT_EQ(rows(Language::kJavaScript, head + use, detection), row + "secure-random iv_bits=128 key=?" + rest + known);
  // What lies between the way that says least and the one that says most is no row of its own.
  EXPECT_EQ(rows(Language::kJavaScript, head + use + other, detection), row + "? key=?" + rest + known);
}

// A helper's switch decides for each of its callers; a way on which a call fails, and one that only throws, is none.
TEST(Rows, AHelpersSwitchGoesAlongWithEachCallersOwnNumber) {
  std::string text =
      "#include <openssl/evp.h>\n#include <openssl/rsa.h>\nconstexpr int kA = 1;\nconstexpr int kB = 4;\n"
      "int kind(int n) { switch (n) { case kA: return RSA_PKCS1_PADDING; case kB: return RSA_PKCS1_OAEP_PADDING;\n"
      "    default: throw 1; } }\n";
  for (const char* name : {"first", "second"}) {
    text += std::string("EVP_PKEY_CTX* ") + name +
            "(EVP_PKEY* k, int n) {\n  EVP_PKEY_CTX* c = EVP_PKEY_CTX_new(k, nullptr);\n"
            "  if (EVP_PKEY_encrypt_init(c) <= 0) throw 2;\n"
            "  if (EVP_PKEY_CTX_set_rsa_padding(c, kind(n)) <= 0) throw 3;\n"
            "  if (n == kB) EVP_PKEY_CTX_set_rsa_oaep_md(c, EVP_sha256());\n  return c;\n}\n";
  }
  EXPECT_EQ(rows(Language::kCpp, text, "c.openssl.evp-pkey-ctx-new"),
            "15 algorithm=RSA digest=SHA-256 function=encrypt padding=OAEP\n"
            "15 algorithm=RSA function=encrypt padding=PKCS1v15\n"
            "8 algorithm=RSA digest=SHA-256 function=encrypt padding=OAEP\n"
            "8 algorithm=RSA function=encrypt padding=PKCS1v15\n");
}

}  // namespace
}  // namespace vitrine::trace
