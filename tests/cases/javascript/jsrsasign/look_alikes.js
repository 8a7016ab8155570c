// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = { KJUR: { crypto: { MessageDigest: own, Util: { md5: own, hashString: own, getRandomHexOfNbytes: own }, Mac: { setPassword: own }, Signature: { init: own }, Cipher: { encrypt: own }, ECDSA: own }, jws: { JWS: { sign: own, verify: own, verifyJWT: own } } }, KEYUTIL: { generateKeypair: own } };

function all(a) {
  use(new m0.KJUR.crypto.MessageDigest(a)); // expect-none: javascript.jsrsasign.messagedigest
  m0.KJUR.crypto.Util.md5(); // expect-none: javascript.jsrsasign.digest
  m0.KJUR.crypto.Util.hashString(a, a); // expect-none: javascript.jsrsasign.hash-string
  use(new m0.KJUR.crypto.Mac(a)); // expect-none: javascript.jsrsasign.mac
  m0.KJUR.crypto.Mac.setPassword(a); // expect-none: javascript.jsrsasign.mac-password
  use(new m0.KJUR.crypto.Signature(a)); // expect-none: javascript.jsrsasign.signature
  m0.KJUR.crypto.Signature.init(a, a); // expect-none: javascript.jsrsasign.signature-init
  m0.KJUR.crypto.Cipher.encrypt(a, a, a); // expect-none: javascript.jsrsasign.cipher
  m0.KEYUTIL.generateKeypair("RSA", a); // expect-none: javascript.jsrsasign.generate-rsa
  m0.KEYUTIL.generateKeypair("EC", a); // expect-none: javascript.jsrsasign.generate-ec
  m0.KEYUTIL.generateKeypair(a); // expect-none: javascript.jsrsasign.generate
  use(new m0.KJUR.crypto.ECDSA(a)); // expect-none: javascript.jsrsasign.ecdsa
  m0.KJUR.jws.JWS.sign(a, a, a, a); // expect-none: javascript.jsrsasign.jws-sign
  m0.KJUR.jws.JWS.verify(a, a, a); // expect-none: javascript.jsrsasign.jws-verify
  m0.KJUR.jws.JWS.verifyJWT(a, a, a); // expect-none: javascript.jsrsasign.verify-jwt
  m0.KJUR.crypto.Util.getRandomHexOfNbytes(); // expect-none: javascript.jsrsasign.random
}
