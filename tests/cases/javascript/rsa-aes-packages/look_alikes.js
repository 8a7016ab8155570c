// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = Object.assign(own, { Key: { generateKeyPair: own, setOptions: own, encrypt: own } });
const m1 = Object.assign(own, { Key: { setPrivateKey: own } });
const m2 = { ModeOfOperation: { cbc: own, ecb: own } };

function all(a) {
  use(new m0(a, a, a)); // expect-none: javascript.rsa-aes-packages.node-rsa
  m0.Key.generateKeyPair(a, a); // expect-none: javascript.rsa-aes-packages.node-rsa-generate
  m0.Key.setOptions(a); // expect-none: javascript.rsa-aes-packages.node-rsa-options
  m0.Key.encrypt(a); // expect-none: javascript.rsa-aes-packages.node-rsa-encrypt
  use(new m1(a)); // expect-none: javascript.rsa-aes-packages.jsencrypt
  m1.Key.setPrivateKey(a); // expect-none: javascript.rsa-aes-packages.jsencrypt-private-key
  use(new m2.ModeOfOperation.cbc(a, a)); // expect-none: javascript.rsa-aes-packages.aes-js
  use(new m2.ModeOfOperation.ecb(a)); // expect-none: javascript.rsa-aes-packages.aes-js-ecb
}
