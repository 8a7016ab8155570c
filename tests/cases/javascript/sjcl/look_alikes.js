// Objects of our own that are called like those of the library.
class Toy { constructor(a) { this.a = a; } }
const toys = { hash: { sha1: { hash: (a) => a }, sha256: Toy }, misc: { hmac: Toy, pbkdf2: (a) => a }, cipher: { aes: Toy }, mode: { gcm: { encrypt: (a) => a } }, random: { randomWords: (a) => a } };

function all(a) {
  toys.hash.sha1.hash(a); // expect-none: javascript.sjcl.hash
  new toys.hash.sha256(a); // expect-none: javascript.sjcl.hash-new
  new toys.misc.hmac(a); // expect-none: javascript.sjcl.hmac
  toys.misc.pbkdf2(a); // expect-none: javascript.sjcl.pbkdf2
  new toys.cipher.aes(a); // expect-none: javascript.sjcl.aes
  toys.mode.gcm.encrypt(a); // expect-none: javascript.sjcl.mode
  toys.random.randomWords(a); // expect-none: javascript.sjcl.random
}
