// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = { hash: own, genSalt: own, compare: own };
const m1 = { hash: own, verify: own };

function all(a) {
  m0.hash(a, a); // expect-none: javascript.passwords.bcrypt-hash
  m0.genSalt(a); // expect-none: javascript.passwords.bcrypt-salt
  m0.compare(a); // expect-none: javascript.passwords.bcrypt-compare
  m1.hash(a, a); // expect-none: javascript.passwords.argon2-hash
  m1.verify(a, a); // expect-none: javascript.passwords.argon2-verify
}
