// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = own;
const m1 = { sha256: { hmac: own } };
const m2 = { js: { sha1: own, hmac: own } };

function all(a) {
  m0(); // expect-none: javascript.hashes.function
  m1.sha256.hmac(a); // expect-none: javascript.hashes.function-hmac
  m2.js.sha1(); // expect-none: javascript.hashes.hashjs
  m2.js.hmac(a, a); // expect-none: javascript.hashes.hashjs-hmac
}
