// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = { ec: { genKeyPair: own, sign: own, verify: own }, eddsa: own };

function all(a) {
  use(new m0.ec(a)); // expect-none: javascript.elliptic.ec
  m0.ec.genKeyPair(); // expect-none: javascript.elliptic.genkeypair
  m0.ec.sign(a, a); // expect-none: javascript.elliptic.sign
  m0.ec.verify(); // expect-none: javascript.elliptic.verify
  use(new m0.eddsa()); // expect-none: javascript.elliptic.eddsa
}
