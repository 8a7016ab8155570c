// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = { sm2: { generateKeyPairHex: own, doEncrypt: own, doDecrypt: own, doSignature: own, doVerifySignature: own }, sm3: own, sm4: { encrypt: own } };

function all(a) {
  m0.sm2.generateKeyPairHex(); // expect-none: javascript.sm-crypto.sm2-generate
  m0.sm2.doEncrypt(); // expect-none: javascript.sm-crypto.sm2-encrypt
  m0.sm2.doDecrypt(a, a); // expect-none: javascript.sm-crypto.sm2-decrypt
  m0.sm2.doSignature(a, a); // expect-none: javascript.sm-crypto.sm2-sign
  m0.sm2.doVerifySignature(); // expect-none: javascript.sm-crypto.sm2-verify
  m0.sm3(); // expect-none: javascript.sm-crypto.sm3
  m0.sm3(a, a); // expect-none: javascript.sm-crypto.sm3-hmac
  m0.sm4.encrypt(a, a, a); // expect-none: javascript.sm-crypto.sm4
  m0.sm4.encrypt(a, a, a); // expect-none: javascript.sm-crypto.sm4-iv
}
