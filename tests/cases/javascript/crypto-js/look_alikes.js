// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = { AES: { encrypt: own, decrypt: own }, RC4: { encrypt: own, decrypt: own }, algo: { AES: { createEncryptor: own }, HMAC: { create: own } }, MD5: own, SHA3: own, HmacMD5: own, PBKDF2: own, EvpKDF: own, lib: { WordArray: { random: own } }, enc: { Utf8: { parse: own } } };

function all(a) {
  m0.AES.encrypt(a, a, a); // expect-none: javascript.crypto-js.encrypt
  m0.AES.decrypt(a, a, a); // expect-none: javascript.crypto-js.decrypt
  m0.RC4.encrypt(a, a, a); // expect-none: javascript.crypto-js.stream-encrypt
  m0.RC4.decrypt(a, a, a); // expect-none: javascript.crypto-js.stream-decrypt
  m0.algo.AES.createEncryptor(a, a); // expect-none: javascript.crypto-js.progressive
  m0.MD5(); // expect-none: javascript.crypto-js.hash
  m0.SHA3(a, a); // expect-none: javascript.crypto-js.sha3
  m0.HmacMD5(a, a); // expect-none: javascript.crypto-js.hmac
  m0.algo.HMAC.create(a, a); // expect-none: javascript.crypto-js.hmac-create
  m0.PBKDF2(a, a, a); // expect-none: javascript.crypto-js.pbkdf2
  m0.EvpKDF(a, a, a); // expect-none: javascript.crypto-js.evpkdf
  m0.lib.WordArray.random(a); // expect-none: javascript.crypto-js.random
  m0.enc.Utf8.parse(a);
}
