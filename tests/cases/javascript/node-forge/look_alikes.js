// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = { cipher: { createCipher: own, createDecipher: own }, Cipher: { start: own }, aes: { startEncrypting: own, startDecrypting: own, createEncryptionCipher: own, createDecryptionCipher: own }, des: { startEncrypting: own, createEncryptionCipher: own }, rc2: { startEncrypting: own, createEncryptionCipher: own }, md: { md5: { create: own } }, MessageDigest: { update: own, digest: own }, hmac: { create: own }, Hmac: { start: own }, pkcs5: { pbkdf2: own }, pkcs12: { generateKey: own, toPkcs12Asn1: own, pkcs12FromAsn1: own }, pbe: { opensslDeriveBytes: own }, random: { getBytes: own }, rsa: { generateKeyPair: own }, pki: { privateKeyFromPem: own, decryptRsaPrivateKey: own, publicKeyFromPem: own, createCertificate: own, encryptRsaPrivateKey: own }, PublicKey: { encrypt: own, verify: own }, PrivateKey: { decrypt: own, sign: own }, pss: { create: own }, ed25519: { generateKeyPair: own, sign: own, verify: own }, Certificate: { sign: own }, tls: { createConnection: own } };

function all(a) {
  m0.cipher.createCipher(a, a); // expect-none: javascript.node-forge.createcipher
  m0.cipher.createDecipher(a, a); // expect-none: javascript.node-forge.createdecipher
  m0.Cipher.start(a); // expect-none: javascript.node-forge.cipher-start
  m0.aes.startEncrypting(a, a, a, a); // expect-none: javascript.node-forge.start-encrypting
  m0.aes.startDecrypting(a, a, a, a); // expect-none: javascript.node-forge.start-decrypting
  m0.aes.createEncryptionCipher(a, a); // expect-none: javascript.node-forge.encryption-cipher
  m0.aes.createDecryptionCipher(a, a); // expect-none: javascript.node-forge.decryption-cipher
  m0.des.startEncrypting(a, a, a, a); // expect-none: javascript.node-forge.des-start
  m0.des.createEncryptionCipher(a, a); // expect-none: javascript.node-forge.des-cipher
  m0.rc2.startEncrypting(a, a); // expect-none: javascript.node-forge.rc2-start
  m0.rc2.createEncryptionCipher(a, a); // expect-none: javascript.node-forge.rc2-cipher
  m0.md.md5.create(); // expect-none: javascript.node-forge.digest
  m0.MessageDigest.update(); // expect-none: javascript.node-forge.digest-update
  m0.MessageDigest.digest(); // expect-none: javascript.node-forge.digest-result
  m0.hmac.create(); // expect-none: javascript.node-forge.hmac
  m0.Hmac.start(a, a); // expect-none: javascript.node-forge.hmac-start
  m0.pkcs5.pbkdf2(a, a, a, a, a); // expect-none: javascript.node-forge.pbkdf2
  m0.pkcs12.generateKey(a, a, a, a, a, a); // expect-none: javascript.node-forge.pkcs12-derive
  m0.pbe.opensslDeriveBytes(a, a, a, a); // expect-none: javascript.node-forge.openssl-derive
  m0.random.getBytes(a); // expect-none: javascript.node-forge.random
  m0.rsa.generateKeyPair(a, a); // expect-none: javascript.node-forge.rsa-generate
  m0.pki.privateKeyFromPem(a); // expect-none: javascript.node-forge.private-key
  m0.pki.decryptRsaPrivateKey(a, a); // expect-none: javascript.node-forge.encrypted-private-key
  m0.pki.publicKeyFromPem(); // expect-none: javascript.node-forge.public-key
  m0.PublicKey.encrypt(a, a, a); // expect-none: javascript.node-forge.public-encrypt
  m0.PrivateKey.decrypt(a, a, a); // expect-none: javascript.node-forge.private-decrypt
  m0.PrivateKey.sign(a, a); // expect-none: javascript.node-forge.private-sign
  m0.PublicKey.verify(a, a, a); // expect-none: javascript.node-forge.public-verify
  m0.pss.create(a); // expect-none: javascript.node-forge.pss
  m0.ed25519.generateKeyPair(a); // expect-none: javascript.node-forge.ed25519-generate
  m0.ed25519.sign(a); // expect-none: javascript.node-forge.ed25519-sign
  m0.ed25519.verify(); // expect-none: javascript.node-forge.ed25519-verify
  m0.pki.createCertificate(); // expect-none: javascript.node-forge.certificate
  m0.Certificate.sign(a, a); // expect-none: javascript.node-forge.certificate-sign
  m0.pki.encryptRsaPrivateKey(a, a, a); // expect-none: javascript.node-forge.encrypt-private-key-old
  m0.pki.encryptRsaPrivateKey(a, a, a); // expect-none: javascript.node-forge.encrypt-private-key-3des
  m0.pki.encryptRsaPrivateKey(a, a, a); // expect-none: javascript.node-forge.encrypt-private-key
  m0.pkcs12.toPkcs12Asn1(a, a, a, a); // expect-none: javascript.node-forge.pkcs12
  m0.pkcs12.pkcs12FromAsn1(a, a, a); // expect-none: javascript.node-forge.pkcs12-open
  m0.tls.createConnection(a); // expect-none: javascript.node-forge.tls
}
