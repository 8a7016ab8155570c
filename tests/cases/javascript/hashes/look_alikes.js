// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = own;
const m1 = { sha256: { hmac: own } };
const m2 = { js: { sha1: own, hmac: own } };

class Whole {
  end() {}
}
const m3 = { hash: own, Whole };

function all(a) {
  m0(); // expect-none: javascript.hashes.function
  m1.sha256.hmac(a); // expect-none: javascript.hashes.function-hmac
  m2.js.sha1(); // expect-none: javascript.hashes.hashjs
  m2.js.hmac(a, a); // expect-none: javascript.hashes.hashjs-hmac
  m3.hash(a); // expect-none: javascript.hashes.spark
  const m4 = new m3.Whole(); // expect-none: javascript.hashes.spark-new
  m4.end(); // expect-none: javascript.hashes.spark-end
}
