// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = { ml_kem512: { keygen: own, encapsulate: own } };
const m1 = { ml_dsa44: { sign: own } };

function all(a) {
  m0.ml_kem512.keygen(); // expect-none: javascript.noble-post-quantum.keygen
  m0.ml_kem512.encapsulate(); // expect-none: javascript.noble-post-quantum.kem
  m1.ml_dsa44.sign(); // expect-none: javascript.noble-post-quantum.signature
}
