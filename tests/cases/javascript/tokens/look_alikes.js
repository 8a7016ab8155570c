// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = { sign: own, verify: own };
const m1 = { encode: own, decode: own };
const m2 = own;
const m3 = { SignJWT: { setProtectedHeader: own, setIssuer: own, sign: own }, UnsecuredJWT: own, EncryptJWT: { setProtectedHeader: own, setIssuer: own, encrypt: own }, jwtVerify: own, jwtDecrypt: own, generateSecret: own, importPKCS8: own, importSPKI: own };

function all(a) {
  m0.sign(a, a, a); // expect-none: javascript.tokens.sign
  m0.verify(a, a, a); // expect-none: javascript.tokens.verify
  m1.encode(a, a, a); // expect-none: javascript.tokens.simple-encode
  m1.decode(a, a, a, a); // expect-none: javascript.tokens.simple-decode
  m2(a); // expect-none: javascript.tokens.middleware
  use(new m3.SignJWT()); // expect-none: javascript.tokens.jose-sign
  use(new m3.UnsecuredJWT()); // expect-none: javascript.tokens.jose-unsecured
  m3.SignJWT.setProtectedHeader(a); // expect-none: javascript.tokens.jose-header
  m3.SignJWT.setIssuer(); // expect-none: javascript.tokens.jose-claims
  m3.SignJWT.sign(a); // expect-none: javascript.tokens.jose-sign-key
  use(new m3.EncryptJWT()); // expect-none: javascript.tokens.jose-encrypt
  m3.EncryptJWT.setProtectedHeader(a); // expect-none: javascript.tokens.jose-encrypt-header
  m3.EncryptJWT.setIssuer(); // expect-none: javascript.tokens.jose-encrypt-claims
  m3.EncryptJWT.encrypt(a); // expect-none: javascript.tokens.jose-encrypt-key
  m3.jwtVerify(a, a, a); // expect-none: javascript.tokens.jose-verify
  m3.jwtDecrypt(a, a, a); // expect-none: javascript.tokens.jose-decrypt
  m3.generateSecret(a, a); // expect-none: javascript.tokens.jose-generate
  m3.importPKCS8(a, a); // expect-none: javascript.tokens.jose-import
  m3.importSPKI(a, a); // expect-none: javascript.tokens.jose-import-public
}
