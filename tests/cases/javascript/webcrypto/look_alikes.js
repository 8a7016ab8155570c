// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = { subtle: { digest: own, encrypt: own, decrypt: own, sign: own, verify: own, generateKey: own, importKey: own, deriveKey: own, deriveBits: own, wrapKey: own, unwrapKey: own }, getRandomValues: own };

function all(a) {
  m0.subtle.digest(a); // expect-none: javascript.webcrypto.digest
  m0.subtle.encrypt(a, a); // expect-none: javascript.webcrypto.encrypt
  m0.subtle.decrypt(a, a); // expect-none: javascript.webcrypto.decrypt
  m0.subtle.sign(a, a); // expect-none: javascript.webcrypto.sign
  m0.subtle.verify(a, a); // expect-none: javascript.webcrypto.verify
  m0.subtle.generateKey(a); // expect-none: javascript.webcrypto.generatekey
  m0.subtle.importKey(a, a, a); // expect-none: javascript.webcrypto.importkey
  m0.subtle.importKey("raw", a, a); // expect-none: javascript.webcrypto.importkey-secret
  m0.subtle.importKey("raw", a, "AES-CBC"); // expect-none: javascript.webcrypto.importkey-secret-by-name
  m0.subtle.importKey("raw", a, a); // expect-none: javascript.webcrypto.importkey-password
  m0.subtle.importKey("raw", a, "PBKDF2"); // expect-none: javascript.webcrypto.importkey-password-by-name
  m0.subtle.importKey(a, a, a); // expect-none: javascript.webcrypto.importkey-jwk
  m0.subtle.deriveKey(a, a, a); // expect-none: javascript.webcrypto.derivekey
  m0.subtle.deriveBits(a, a, a); // expect-none: javascript.webcrypto.derivebits
  m0.subtle.wrapKey(a, a, a, a); // expect-none: javascript.webcrypto.wrapkey
  m0.subtle.unwrapKey(a, a, a, a); // expect-none: javascript.webcrypto.unwrapkey
  m0.getRandomValues(a); // expect-none: javascript.webcrypto.getrandomvalues
}
