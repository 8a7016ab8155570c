// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = { sha224: own };
const m1 = { sha3_224: own };
const m2 = { sha1: own };
const m3 = { blake224: own };
const m4 = { blake2b: own, blake2s: own };
const m5 = { blake3: own };
const m6 = { kmac128: own, cshake128: own };
const m7 = { hmac: own };
const m8 = { hkdf: own, expand: own };
const m9 = { pbkdf2: own };
const m10 = { scrypt: own };
const m11 = { argon2d: own };
const m12 = { randomBytes: own };
const m13 = { secp256k1: { sign: own, verify: own, getSharedSecret: own, utils: { randomPrivateKey: own } }, schnorr: { sign: own, verify: own } };
const m14 = { ed25519: { sign: own, verify: own, utils: { randomPrivateKey: own } }, x25519: { getSharedSecret: own } };
const m15 = { bls12_381: { sign: own } };
const m16 = { gcm: own, cbc: own, ecb: own, aeskw: own };
const m17 = { chacha20: own };

function all(a) {
  m0.sha224(); // expect-none: javascript.noble.sha2
  m1.sha3_224(); // expect-none: javascript.noble.sha3
  m2.sha1(); // expect-none: javascript.noble.legacy
  m3.blake224(); // expect-none: javascript.noble.blake1
  m4.blake2b(a, a); // expect-none: javascript.noble.blake2b
  m4.blake2s(a, a); // expect-none: javascript.noble.blake2s
  m5.blake3(a, a); // expect-none: javascript.noble.blake3
  m6.kmac128(a); // expect-none: javascript.noble.kmac
  m6.cshake128(); // expect-none: javascript.noble.sha3-addons
  m7.hmac(a, a); // expect-none: javascript.noble.hmac
  m8.hkdf(a, a, a, a, a); // expect-none: javascript.noble.hkdf
  m8.expand(a, a, a, a); // expect-none: javascript.noble.hkdf-expand
  m9.pbkdf2(a, a, a, a); // expect-none: javascript.noble.pbkdf2
  m10.scrypt(a, a, a); // expect-none: javascript.noble.scrypt
  m11.argon2d(a, a, a); // expect-none: javascript.noble.argon2
  m12.randomBytes(a); // expect-none: javascript.noble.random
  m13.secp256k1.sign(a, a); // expect-none: javascript.noble.ecdsa-sign
  m13.secp256k1.verify(); // expect-none: javascript.noble.ecdsa-verify
  m13.secp256k1.getSharedSecret(a); // expect-none: javascript.noble.ecdh
  m13.secp256k1.utils.randomPrivateKey(); // expect-none: javascript.noble.ec-keygen
  m14.ed25519.sign(a, a); // expect-none: javascript.noble.eddsa-sign
  m14.ed25519.verify(); // expect-none: javascript.noble.eddsa-verify
  m14.ed25519.utils.randomPrivateKey(); // expect-none: javascript.noble.eddsa-keygen
  m14.x25519.getSharedSecret(a); // expect-none: javascript.noble.xdh
  m13.schnorr.sign(a, a); // expect-none: javascript.noble.schnorr-sign
  m13.schnorr.verify(); // expect-none: javascript.noble.schnorr-verify
  m15.bls12_381.sign(a, a); // expect-none: javascript.noble.bls
  m16.gcm(a, a); // expect-none: javascript.noble.aes
  m16.cbc(a, a, a); // expect-none: javascript.noble.aes-cbc
  m16.ecb(a, a); // expect-none: javascript.noble.aes-ecb
  m16.aeskw(a); // expect-none: javascript.noble.aes-wrap
  m17.chacha20(a, a); // expect-none: javascript.noble.stream
}
