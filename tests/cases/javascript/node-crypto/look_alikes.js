// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = { createHash: own, hash: own, createHmac: own, Hash: { update: own, digest: own }, Hmac: { update: own }, createCipheriv: own, createDecipheriv: own, createCipher: own, createDecipher: own, Cipher: { setAutoPadding: own }, createSign: own, createVerify: own, Sign: { update: own, sign: own }, Verify: { update: own, verify: own }, sign: own, verify: own, publicEncrypt: own, privateDecrypt: own, privateEncrypt: own, publicDecrypt: own, generateKeyPair: own, generateKey: own, KeyObject: { export: own }, createSecretKey: own, createPrivateKey: own, createPublicKey: own, X509Certificate: own, createDiffieHellman: own, getDiffieHellman: own, createECDH: own, DiffieHellman: { computeSecret: own, setPrivateKey: own }, pbkdf2: own, scrypt: own, hkdf: own, argon2: own, diffieHellman: own, randomBytes: own, randomFill: own, randomInt: own, randomUUID: own };

function all(a) {
  m0.createHash(a, a); // expect-none: javascript.node-crypto.createhash
  m0.hash(a); // expect-none: javascript.node-crypto.hash
  m0.createHmac(a, a); // expect-none: javascript.node-crypto.createhmac
  m0.Hash.update(); // expect-none: javascript.node-crypto.hash-update
  m0.Hmac.update(); // expect-none: javascript.node-crypto.hmac-update
  m0.Hash.digest(); // expect-none: javascript.node-crypto.hash-digest
  m0.createCipheriv(a, a, a, a); // expect-none: javascript.node-crypto.createcipheriv
  m0.createDecipheriv(a, a, a, a); // expect-none: javascript.node-crypto.createdecipheriv
  m0.createCipher(a, a); // expect-none: javascript.node-crypto.createcipher
  m0.createDecipher(a, a); // expect-none: javascript.node-crypto.createdecipher
  m0.Cipher.setAutoPadding(a); // expect-none: javascript.node-crypto.setautopadding
  m0.createSign(a); // expect-none: javascript.node-crypto.createsign
  m0.createVerify(a); // expect-none: javascript.node-crypto.createverify
  m0.Sign.update(); // expect-none: javascript.node-crypto.sign-update
  m0.Verify.update(); // expect-none: javascript.node-crypto.verify-update
  m0.Sign.sign(a); // expect-none: javascript.node-crypto.sign-sign
  m0.Verify.verify(a); // expect-none: javascript.node-crypto.verify-verify
  m0.sign(a, a, a); // expect-none: javascript.node-crypto.sign
  m0.sign("null", a, a); // expect-none: javascript.node-crypto.sign-keyed
  m0.verify("null", a, a); // expect-none: javascript.node-crypto.verify-keyed
  m0.verify(a, a, a); // expect-none: javascript.node-crypto.verify
  m0.publicEncrypt(a); // expect-none: javascript.node-crypto.publicencrypt
  m0.privateDecrypt(a); // expect-none: javascript.node-crypto.privatedecrypt
  m0.privateEncrypt(a); // expect-none: javascript.node-crypto.privateencrypt
  m0.publicDecrypt(a); // expect-none: javascript.node-crypto.publicdecrypt
  m0.generateKeyPair(a, a); // expect-none: javascript.node-crypto.generatekeypair
  m0.generateKeyPair("rsa", a); // expect-none: javascript.node-crypto.generatekeypair-rsa
  m0.generateKeyPair("ec", a); // expect-none: javascript.node-crypto.generatekeypair-ec
  m0.generateKeyPair("dsa", a); // expect-none: javascript.node-crypto.generatekeypair-finite-field
  m0.generateKey(a, a); // expect-none: javascript.node-crypto.generatekey
  m0.KeyObject.export(); // expect-none: javascript.node-crypto.export
  m0.createSecretKey(a); // expect-none: javascript.node-crypto.createsecretkey
  m0.createPrivateKey(a); // expect-none: javascript.node-crypto.createprivatekey
  m0.createPublicKey(); // expect-none: javascript.node-crypto.createpublickey
  use(new m0.X509Certificate()); // expect-none: javascript.node-crypto.x509certificate
  m0.createDiffieHellman(a); // expect-none: javascript.node-crypto.creatediffiehellman
  m0.getDiffieHellman(a); // expect-none: javascript.node-crypto.getdiffiehellman
  m0.createECDH(a); // expect-none: javascript.node-crypto.createecdh
  m0.DiffieHellman.computeSecret(); // expect-none: javascript.node-crypto.computesecret
  m0.DiffieHellman.setPrivateKey(a); // expect-none: javascript.node-crypto.setprivatekey
  m0.pbkdf2(a, a, a, a, a); // expect-none: javascript.node-crypto.pbkdf2
  m0.scrypt(a, a, a, a); // expect-none: javascript.node-crypto.scrypt
  m0.hkdf(a, a, a, a, a); // expect-none: javascript.node-crypto.hkdf
  m0.argon2(a, a); // expect-none: javascript.node-crypto.argon2
  m0.diffieHellman(); // expect-none: javascript.node-crypto.diffiehellman
  m0.randomBytes(a); // expect-none: javascript.node-crypto.randombytes
  m0.randomFill(a); // expect-none: javascript.node-crypto.randomfill
  m0.randomInt(); // expect-none: javascript.node-crypto.randomint
  m0.randomUUID(); // expect-none: javascript.node-crypto.randomuuid
}
