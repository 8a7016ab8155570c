// What minifiers write: constants on the left, sequences as conditions.
const crypto = require('crypto');

function left(e) {
  if (65537 === e || 3 === e) {
    return crypto.generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: e }); // expect: javascript.node-crypto.generatekeypair-rsa exponent=3; expect: javascript.node-crypto.generatekeypair-rsa exponent=65537
  }
}

function sequence(e, log) {
  if (log(), 65537 === e) return crypto.generateKeyPairSync('rsa', { modulusLength: 3072, publicExponent: e }); // expect: javascript.node-crypto.generatekeypair-rsa exponent=65537 key_bits=3072
  else if (log(e), e === 3) return crypto.generateKeyPairSync('rsa', { modulusLength: 4096, publicExponent: e }); // expect: javascript.node-crypto.generatekeypair-rsa exponent=3 key_bits=4096
}
